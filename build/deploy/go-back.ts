import { UpdateAliasCommand } from '@aws-sdk/client-lambda';
import { FileError, fileError } from '../../owner';
import { PATHS } from '../paths';
import { AmazonError, endpointOf, releaseIn, withLiveAws } from './amazon';
import { ASK_STATES, readAskStates } from './ask-states';
import { aliasVersion, versionsOf } from './releases';

const USAGE = `usage: npm run back -- RELEASE

Gives customers this release at once: the alias that the published skill names then leads to its version.
Without RELEASE it lists the releases and says which one customers have.
`;

/** The function and the alias in the published manifest. */
const published = (): { readonly name: string; readonly alias: string } => {
  const { skillId } = readAskStates(PATHS.root)('live');
  if (skillId === undefined) {
    const remedy = 'deploy it first: npm run deploy -- --profile live';
    throw fileError(ASK_STATES, 'knows no skill of live', remedy);
  }
  const uri = endpointOf(skillId, 'live');
  const found = releaseIn(uri);
  if (found !== undefined) return found;
  throw new AmazonError(
    `The published skill calls "${uri ?? ''}", which is no release; publish one first: npm run deploy -- --profile live`,
  );
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
  const { name, alias } = published();
  return withLiveAws(async (aws) => {
    const versions = await versionsOf(aws, name);
    if (release === undefined) return list(versions, alias, await aliasVersion(aws, name, alias));
    const version = versions.get(release);
    if (version === undefined) {
      throw new AmazonError(`There is no release "${release}"; the releases: npm run back`);
    }
    const led = { FunctionName: name, Name: alias, FunctionVersion: version };
    await aws.lambda.send(new UpdateAliasCommand(led));
    return `Customers now have ${release}: the published ${alias} leads to version ${version}.`;
  });
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
