import { DescribeStacksCommand } from '@aws-sdk/client-cloudformation';
import { GetAliasCommand, paginateListVersionsByFunction } from '@aws-sdk/client-lambda';
import { type LiveAws } from './amazon';
import { type DeployedWorld } from './ask-states';
import { RELEASES_OUTPUT } from './live-template';

/** As the build names releases. */
const RELEASE = /^r-[0-9a-f]+$/;

/**
 * The versions of a function, by the release that each holds.
 *
 * @throws what the SDK throws
 */
export const versionsOf = async (
  { lambda: client }: LiveAws,
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

/**
 * The version that an alias leads to.
 *
 * @returns undefined when there is no such alias
 * @throws what the SDK throws
 */
export const aliasVersion = async (
  { lambda }: LiveAws,
  name: string,
  alias: string,
): Promise<string | undefined> => {
  const place = { FunctionName: name, Name: alias };
  try {
    return (await lambda.send(new GetAliasCommand(place))).FunctionVersion;
  } catch (error) {
    if ((error as Error).name === 'ResourceNotFoundException') return undefined;
    throw error;
  }
};

/** The releases of live as AWS has them, whatever the files of this computer say. */
export interface StackReleases {
  /** Those in the template of the stack, the newest last. */
  readonly inStack: readonly string[];
  /** Whether the release to be deployed has left the template: its alias is there, and can't be made again. */
  readonly isOutside: boolean;
}

/**
 * Asks AWS which releases the stack of live has.
 *
 * @param release the one to be deployed
 * @throws what the SDK throws
 */
export const stackReleases = async (
  aws: LiveAws,
  { stackId }: DeployedWorld,
  release: string,
): Promise<StackReleases> => {
  const nothing = { inStack: [], isOutside: false };
  if (stackId === undefined) return nothing;
  let outputs: Readonly<Record<string, string>>;
  try {
    const { Stacks = [] } = await aws.stacks.send(
      new DescribeStacksCommand({ StackName: stackId }),
    );
    const [stack] = Stacks;
    if (stack?.StackStatus?.startsWith('DELETE_') === true) return nothing;
    const pairs = (stack?.Outputs ?? []).map(
      ({ OutputKey = '', OutputValue = '' }) => [OutputKey, OutputValue] as const,
    );
    outputs = Object.fromEntries(pairs);
  } catch (error) {
    // It was deleted long ago: ask-cli makes another.
    if (/does not exist/.test((error as Error).message)) return nothing;
    throw error;
  }
  const inStack = (outputs[RELEASES_OUTPUT] ?? '').split(' ').filter((one) => RELEASE.test(one));
  const { FunctionName: name } = outputs;
  if (name === undefined || inStack.includes(release)) return { inStack, isOutside: false };
  return { inStack, isOutside: (await aliasVersion(aws, name, release)) !== undefined };
};
