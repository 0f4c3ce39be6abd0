import { join } from 'node:path';
import * as z from 'zod';
import {
  type CreatorsClient,
  type UsageKeeper,
  createCreatorsClient,
} from '../../clients/creators';
import { type CommandContext } from '../command';
import { readKept, writeKept } from '../files';
import { newTransport, transportNeeds } from '../transport';
import { type NamedCredential, openCredential, regionName } from './access';

const usageSchema = z.object({ day: z.iso.date(), requests: z.int().nonnegative() });

/**
 * Counts the day's requests over all runs on this computer. Amazon's quota is that of the account, so all
 * credentials of a region count together.
 */
const usageOf = (
  { configHome }: Pick<CommandContext, 'configHome'>,
  { version }: NamedCredential,
): UsageKeeper => {
  const file = join(configHome, 'creators', `usage-${regionName(version).toLowerCase()}.json`);
  const damage = { message: 'is damaged', remedy: 'remove it; it only counts requests of one day' };
  return {
    load: () => readKept(file, usageSchema, damage),
    save: (usage) => writeKept(file, usage),
  };
};

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
    limits: { usage: usageOf(context, credential) },
  });
};
