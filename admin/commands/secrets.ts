import { type AddCommand } from '../command';
import { addSecretsPushCommand } from './secrets-push';

/** `shelf secrets`: the owner's secrets, beyond this computer. */
export const addSecretsCommand: AddCommand = (program, context) => {
  const secrets = program
    .command('secrets')
    .description('Takes your secrets from this computer to where the skill runs.');
  addSecretsPushCommand(secrets, context);
};
