import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import {
  GetAliasCommand,
  LambdaClient,
  UpdateAliasCommand,
  paginateListVersionsByFunction,
} from '@aws-sdk/client-lambda';
import * as z from 'zod';
import { FileError, fileError } from '../../owner';
import { PATHS } from '../paths';
import { readUserConfig } from './ask-resources';
import { ASK } from './ask';
import { ASK_STATES, readAskStates } from './ask-states';

const USAGE = `usage: npm run back -- RELEASE

Gives customers this release at once: the alias that the published skill names then leads to its version.
Without RELEASE it lists the releases and says which one customers have.
`;

/** As the build names releases. */
const RELEASE = /^r-[0-9a-f]+$/;

const publishedSchema = z.looseObject({
  manifest: z.looseObject({
    apis: z.looseObject({
      custom: z.looseObject({ endpoint: z.looseObject({ uri: z.string() }) }),
    }),
  }),
});
const profileSchema = z.looseObject({
  profiles: z.looseObject({ live: z.looseObject({ aws_profile: z.string() }) }),
});

/** What failed at Amazon, as a sentence. */
class AmazonError extends Error {
  override readonly name = 'AmazonError';
}

/** The function and the alias in the published manifest. */
const publishedAlias = (skillId: string): { readonly name: string; readonly alias: string } => {
  const args = ['smapi', 'get-skill-manifest', '-s', skillId, '-g', 'live', '-p', 'live'];
  const { stdout, stderr } = spawnSync(process.execPath, [ASK, ...args], { encoding: 'utf8' });
  let answer: unknown;
  try {
    answer = JSON.parse(stdout);
  } catch {
    throw new AmazonError(`Amazon gave no published manifest of ${skillId}: ${stderr.trim()}`);
  }
  const uri = publishedSchema.safeParse(answer).data?.manifest.apis.custom.endpoint.uri ?? '';
  const [, name, alias] = /:function:([\w-]+):(r-[0-9a-f]+)$/.exec(uri) ?? [];
  if (name !== undefined && alias !== undefined) return { name, alias };
  throw new AmazonError(
    `The published skill calls "${uri}", which is no release; publish one first: npm run deploy -- --profile live`,
  );
};

/** The keys that ask-cli uses for live. */
const awsProfile = (): string => {
  const file = join(homedir(), '.ask', 'cli_config');
  const { data } = profileSchema.safeParse(JSON.parse(readFileSync(file, 'utf8')));
  if (data !== undefined) return data.profiles.live.aws_profile;
  throw new AmazonError('ask-cli has no AWS profile for live; run: npx ask configure -p live');
};

/** The versions of a function, by the release that each holds. */
const versionsOf = async (
  client: LambdaClient,
  name: string,
): Promise<ReadonlyMap<string, string>> => {
  const versions = new Map<string, string>();
  for await (const { Versions = [] } of paginateListVersionsByFunction(
    { client },
    { FunctionName: name },
  )) {
    for (const { Description = '', Version = '' } of Versions) versions.set(Description, Version);
  }
  return new Map([...versions].filter(([release]) => RELEASE.test(release)));
};

const list = (versions: ReadonlyMap<string, string>, alias: string, now = ''): string =>
  [...versions]
    .map(([release, version]) => {
      const marks = [
        ...(version === now ? ['customers have it'] : []),
        ...(release === alias ? ['published'] : []),
      ];
      return `${release}  version ${version}${marks.map((mark) => `  ${mark}`).join('')}`;
    })
    .join('\n');

/**
 * Leads the published alias to a release.
 *
 * @param release undefined to list them only
 * @returns what to say
 * @throws AmazonError or FileError
 */
const goBack = async (release: string | undefined): Promise<string> => {
  const { skillId } = readAskStates(PATHS.root)('live');
  if (skillId === undefined) {
    const remedy = 'deploy it first: npm run deploy -- --profile live';
    throw fileError(ASK_STATES, 'knows no skill of live', remedy);
  }
  const { name, alias } = publishedAlias(skillId);
  const { awsRegion: region } = readUserConfig(PATHS.root, 'live');
  const client = new LambdaClient({ region, profile: awsProfile() });
  try {
    const versions = await versionsOf(client, name);
    const place = { FunctionName: name, Name: alias };
    if (release === undefined) {
      const { FunctionVersion } = await client.send(new GetAliasCommand(place));
      return list(versions, alias, FunctionVersion);
    }
    const version = versions.get(release);
    if (version === undefined) {
      throw new AmazonError(`There is no release "${release}"; the releases: npm run back`);
    }
    await client.send(new UpdateAliasCommand({ ...place, FunctionVersion: version }));
    return `Customers now have ${release}: the published ${alias} leads to version ${version}.`;
  } catch (error) {
    if (error instanceof AmazonError) throw error;
    throw new AmazonError(`AWS did not do it: ${(error as Error).message}`, { cause: error });
  } finally {
    client.destroy();
  }
};

/**
 * `npm run back`: gives customers an earlier release at once, without a review by Amazon. It is the only
 * thing that moves an alias; no deploy does.
 */
const main = async (): Promise<void> => {
  const [release, ...more] = process.argv.slice(2);
  if (more.length > 0 || release?.startsWith('-') === true) {
    process.stderr.write(USAGE);
    process.exitCode = 2;
    return;
  }
  try {
    process.stdout.write(`${await goBack(release)}\n`);
  } catch (error) {
    if (!(error instanceof FileError || error instanceof AmazonError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  }
};

void main();
