import { type CreatorsClient, createCreatorsClient } from '../../clients/creators';
import { type CommandContext } from '../command';
import { newTransport, transportNeeds } from '../transport';
import { type NamedCredential, openCredential } from './access';

/**
 * The client of one of the owner's credentials.
 *
 * @throws CliError when a part of the credential is missing
 */
export const creatorsClient = (
  context: CommandContext,
  credential: NamedCredential,
): CreatorsClient => {
  const { clock, random, sleep } = transportNeeds(context);
  const { creatorsApi, creatorsToken } = context.services;
  return createCreatorsClient({
    transport: newTransport(context),
    clock,
    random,
    sleep,
    credential: openCredential(context.secrets, credential),
    urls: { api: creatorsApi, token: creatorsToken },
  });
};
