import { existsSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { fileError, readJson } from '../../owner';

/** Where ask-cli notes what it deployed. */
export const ASK_STATES = '.ask/ask-states.json';
/** The deployer whose stacks this project uses, as ask-cli names it. */
const DEPLOYER = '@ask-cli/cfn-deployer';

const outputSchema = z.looseObject({ OutputKey: z.string(), OutputValue: z.string() });
const regionSchema = z.looseObject({
  stackId: z.string().optional(),
  outputs: z.array(outputSchema).optional(),
});
const profileSchema = z.looseObject({
  skillId: z.string().optional(),
  /** `IN_PROGRESS` while ask deploys this profile, also while it runs the build hook. */
  deploymentStatus: z.string().optional(),
  skillInfrastructure: z
    .looseObject({
      [DEPLOYER]: z
        .looseObject({
          deployState: z.looseObject({ default: regionSchema.optional() }).optional(),
        })
        .optional(),
    })
    .optional(),
});
const statesSchema = z.looseObject({ profiles: z.record(z.string(), profileSchema) });

/** What ask-cli knows of one profile. */
export interface DeployedWorld {
  /** Undefined before the first deploy. */
  readonly skillId: string | undefined;
  readonly isBeingDeployed: boolean;
  /** Undefined before the first deploy of code. */
  readonly stackId: string | undefined;
  /** The outputs of its stack, by name; empty before the first one came up. */
  readonly outputs: Readonly<Record<string, string>>;
}

const NOTHING: DeployedWorld = {
  ...{ skillId: undefined, isBeingDeployed: false },
  ...{ stackId: undefined, outputs: {} },
};

/**
 * Reads what ask-cli has deployed.
 *
 * @param root the project's folder
 * @returns what it knows of a profile, by the profile's name
 * @throws FileError when the file can't be read
 */
export const readAskStates = (root: string): ((profile: string) => DeployedWorld) => {
  const path = join(root, ASK_STATES);
  if (!existsSync(path)) return () => NOTHING;
  const content = readJson({ path, name: ASK_STATES });
  const { success, data } = statesSchema.safeParse(content);
  if (!success) {
    const remedy = 'restore it from the version that was committed after the last deploy';
    throw fileError(ASK_STATES, 'is not what ask-cli writes', remedy);
  }
  return (profile) => {
    const { skillId, deploymentStatus, skillInfrastructure } = data.profiles[profile] ?? {};
    const { stackId, outputs = [] } = skillInfrastructure?.[DEPLOYER]?.deployState?.default ?? {};
    return {
      skillId,
      stackId,
      isBeingDeployed: deploymentStatus === 'IN_PROGRESS',
      outputs: Object.fromEntries(
        outputs.map(({ OutputKey, OutputValue }) => [OutputKey, OutputValue]),
      ),
    };
  };
};
