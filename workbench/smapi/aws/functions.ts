import { createHash } from 'node:crypto';
import { unzipSync } from 'fflate';
import { AwsRefusal } from './aws-refusal';

export const ACCOUNT = '000000000000';
export const REGION = 'us-east-1';

/** What a function is made of. */
export interface FunctionSettings {
  readonly role: string;
  readonly handler: string;
  readonly runtime: string;
  /** Memory, variables and the like; compared as JSON. */
  readonly more: unknown;
}

interface PretendVersion {
  /** Code and settings. */
  readonly frozen: string;
  readonly description: string;
}

/** A function of the pretend Lambda. It never runs. */
export interface PretendFunction extends FunctionSettings {
  readonly name: string;
  readonly sha: string;
  readonly revision: number;
  /** Each version, from 1 on; undefined for one that was deleted. */
  readonly versions: readonly (PretendVersion | undefined)[];
  /** The number of the version that each alias names. */
  readonly aliases: Readonly<Record<string, number>>;
  /** Who may call it: the qualifier (empty for none) and the skill. */
  readonly callers: readonly { readonly qualifier: string; readonly skillId: string }[];
}

/** Why Lambda could not run the code: the zip must contain the handler's file. */
const codeProblem = (zip: Uint8Array, handler: string): string | undefined => {
  const file = handler.replace(/\.[^./]*$/, '');
  let names: string[];
  try {
    names = Object.keys(unzipSync(zip));
  } catch {
    return 'Could not unzip uploaded file. Please check your file, then try to upload again.';
  }
  const isThere = names.some((name) => name === `${file}.js` || name === `${file}.mjs`);
  return isThere ? undefined : `The zip has no ${file}.js, which the handler ${handler} names.`;
};

export const functionArn = (name: string): string =>
  `arn:aws:lambda:${REGION}:${ACCOUNT}:function:${name}`;

/** The name and, after it, the version or alias in a name or an ARN. */
export const readFunctionName = (
  arnOrName: string,
): { readonly name: string; readonly qualifier: string } => {
  const [name = '', qualifier = ''] = arnOrName.replace(/^arn:.*:function:/, '').split(':');
  return { name, qualifier };
};

/** What a version keeps. */
const frozen = ({ sha, role, handler, runtime, more }: PretendFunction): string =>
  JSON.stringify([sha, role, handler, runtime, more]);

const absent = (what: string): AwsRefusal =>
  new AwsRefusal('ResourceNotFoundException', `Function not found: ${what}`, 404);

/** Makes an empty pretend Lambda, kept in memory until the program ends. */
export const createFunctions = () => {
  const functions = new Map<string, PretendFunction>();
  const keep = (one: PretendFunction): PretendFunction => {
    functions.set(one.name, one);
    return one;
  };
  const get = (arnOrName: string): PretendFunction => {
    const { name } = readFunctionName(arnOrName);
    const found = functions.get(name);
    if (found === undefined) throw absent(name);
    return found;
  };

  return {
    get,
    /** Makes or replaces code and settings. @throws AwsRefusal when the zip could not run */
    put: (name: string, settings: FunctionSettings, zip: Uint8Array): PretendFunction => {
      const problem = codeProblem(zip, settings.handler);
      if (problem !== undefined) throw new AwsRefusal('InvalidParameterValueException', problem);
      const before = functions.get(name);
      const sha = createHash('sha256').update(zip).digest('base64');
      const { versions = [], aliases = {}, callers = [], revision = 0 } = before ?? {};
      return keep({ ...settings, name, sha, versions, aliases, callers, revision: revision + 1 });
    },
    configure: (name: string, settings: Partial<FunctionSettings>): PretendFunction =>
      keep({ ...get(name), ...settings }),
    /** @throws AwsRefusal when nothing has changed since the last version, as CloudFormation sees it */
    publish: (name: string, description: string): number => {
      const found = get(name);
      const last = found.versions.length;
      if (found.versions.findLast((one) => one !== undefined)?.frozen === frozen(found)) {
        const message = `A version for this Lambda function exists ( ${last} ). Modify the function to create a new version.`;
        throw new AwsRefusal('ResourceConflictException', message, 409);
      }
      const version = { frozen: frozen(found), description };
      keep({ ...found, versions: [...found.versions, version] });
      return last + 1;
    },
    makeAlias: (name: string, alias: string, version: number): void => {
      const found = get(name);
      if (alias in found.aliases) {
        const message = `Alias already exists: ${functionArn(name)}:${alias}`;
        throw new AwsRefusal('ResourceConflictException', message, 409);
      }
      keep({ ...found, aliases: { ...found.aliases, [alias]: version } });
    },
    moveAlias: (name: string, alias: string, version: number): void => {
      const found = get(name);
      if (!(alias in found.aliases)) throw absent(`${found.name}:${alias}`);
      if (version > found.versions.length) throw absent(`${found.name}:${version}`);
      keep({ ...found, aliases: { ...found.aliases, [alias]: version } });
    },
    allow: (arnOrName: string, skillId: string): void => {
      const found = get(arnOrName);
      const { qualifier } = readFunctionName(arnOrName);
      keep({ ...found, callers: [...found.callers, { qualifier, skillId }] });
    },
    disallow: (arnOrName: string, skillId: string): void => {
      const found = get(arnOrName);
      const { qualifier } = readFunctionName(arnOrName);
      const isOther = (one: PretendFunction['callers'][number]): boolean =>
        one.qualifier !== qualifier || one.skillId !== skillId;
      keep({ ...found, callers: found.callers.filter(isOther) });
    },
    removeAlias: (name: string, alias: string): void => {
      const found = get(name);
      const { [alias]: _removed, ...aliases } = found.aliases;
      keep({ ...found, aliases });
    },
    removeVersion: (name: string, version: number): void => {
      const found = get(name);
      keep({ ...found, versions: found.versions.with(version - 1, undefined) });
    },
    remove: (name: string): void => void functions.delete(name),
    /** Gives a function back the code and settings it had; versions and aliases stay. */
    revert: ({ name, sha, role, handler, runtime, more }: PretendFunction): void =>
      void keep({ ...get(name), sha, role, handler, runtime, more }),
  };
};

export type Functions = ReturnType<typeof createFunctions>;
