import { type AddCommand } from '../command';
import { addSecretsPushCommand } from './secrets-push';

/** `shelf secrets`: sends the owner's secrets to where the skill runs. */
export const addCommand: AddCommand = (program, context) => {
  const secrets = program
    .command('secrets')
    .description('Sends your secrets from this computer to where the skill runs.');
  addSecretsPushCommand(secrets, context);
};
