import { spawnSync } from 'node:child_process';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { CloudFormationClient } from '@aws-sdk/client-cloudformation';
import { LambdaClient } from '@aws-sdk/client-lambda';
import * as z from 'zod';
import { readJson } from '../../owner';
import { PATHS } from '../paths';
import { ASK } from './ask';
import { readUserConfig } from './ask-resources';

/** What failed at Amazon, as a sentence. */
export class AmazonError extends Error {
  override readonly name = 'AmazonError';
}

/** What ask-cli notes for a profile that takes its AWS keys from the environment (its `PLACEHOLDER`). */
const FROM_ENVIRONMENT = '__AWS_CREDENTIALS_IN_ENVIRONMENT_VARIABLE__';
const CONFIGURE = 'run: npx ask configure -p live';

const configSchema = z.looseObject({
  profiles: z.looseObject({ live: z.looseObject({ aws_profile: z.string().min(1) }) }),
});

/**
 * The AWS profile that ask-cli uses for live.
 *
 * @returns undefined when its keys are in the environment
 */
const awsProfile = (): string | undefined => {
  const name = '~/.ask/cli_config';
  const remedies = { missing: CONFIGURE, broken: CONFIGURE };
  const content = readJson({ path: join(homedir(), '.ask', 'cli_config'), name }, remedies);
  const { data } = configSchema.safeParse(content);
  if (data === undefined)
    throw new AmazonError(`${name} has no AWS profile for live; ${CONFIGURE}`);
  const { aws_profile: profile } = data.profiles.live;
  return profile === FROM_ENVIRONMENT ? undefined : profile;
};

/** What calls AWS for live. */
export interface LiveAws {
  readonly lambda: LambdaClient;
  readonly stacks: CloudFormationClient;
}

/**
 * Calls AWS with the keys that ask-cli uses for live, in the region of its stack.
 *
 * @throws FileError when ask-cli's files can't be read; AmazonError with one sentence for what AWS did not do
 */
export const withLiveAws = async <Result>(
  use: (aws: LiveAws) => Promise<Result>,
): Promise<Result> => {
  const { awsRegion: region } = readUserConfig(PATHS.root, 'live');
  const profile = awsProfile();
  const settings = { region, ...(profile !== undefined && { profile }) };
  const aws = { lambda: new LambdaClient(settings), stacks: new CloudFormationClient(settings) };
  try {
    return await use(aws);
  } catch (error) {
    if (error instanceof AmazonError) throw error;
    throw new AmazonError(`AWS did not do it: ${(error as Error).message}`, { cause: error });
  } finally {
    aws.lambda.destroy();
    aws.stacks.destroy();
  }
};

const manifestSchema = z.looseObject({
  manifest: z.looseObject({
    apis: z.looseObject({
      custom: z.looseObject({ endpoint: z.looseObject({ uri: z.string() }).optional() }),
    }),
  }),
});

/**
 * What Alexa calls for a skill.
 *
 * @param stage the ask stage of the manifest
 * @returns the endpoint's address; undefined when the manifest has none
 * @throws AmazonError when Amazon gives no manifest
 */
export const endpointOf = (skillId: string, stage: 'development' | 'live'): string | undefined => {
  const args = ['smapi', 'get-skill-manifest', '-s', skillId, '-g', stage, '-p', 'live'];
  const { stdout, stderr } = spawnSync(process.execPath, [ASK, ...args], { encoding: 'utf8' });
  let answer: unknown;
  try {
    answer = JSON.parse(stdout);
  } catch {
    const what = stage === 'live' ? 'published manifest' : 'manifest';
    throw new AmazonError(`Amazon gave no ${what} of ${skillId}: ${stderr.trim()}`);
  }
  return manifestSchema.safeParse(answer).data?.manifest.apis.custom.endpoint?.uri;
};

/** The function and the release that an endpoint names. */
export const releaseIn = (
  uri = '',
): { readonly name: string; readonly alias: string } | undefined => {
  const [, name, alias] = /:function:([\w-]+):(r-[0-9a-f]+)$/.exec(uri) ?? [];
  return name === undefined || alias === undefined ? undefined : { name, alias };
};
