import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { wrongInput } from '../cli-error';

const resources = z.looseObject({
  profiles: z.record(
    z.string(),
    z.looseObject({
      skillInfrastructure: z.looseObject({
        userConfig: z.looseObject({ awsRegion: z.string().min(1) }),
      }),
    }),
  ),
});

/**
 * The region that ask-resources.json deploys the skill to; its secret must be there too.
 *
 * @param projectFolder where ask-resources.json is
 * @throws CliError when the file can't be read or names no region
 */
export const deployedRegion = (projectFolder: string): string => {
  try {
    const text = readFileSync(join(projectFolder, 'ask-resources.json'), 'utf8');
    const { profiles } = resources.parse(JSON.parse(text));
    const profile = profiles['default'] ?? Object.values(profiles)[0];
    if (profile !== undefined) return profile.skillInfrastructure.userConfig.awsRegion;
  } catch {
    // Whatever is wrong with the file, the owner can name the region.
  }
  throw wrongInput(
    "ask-resources.json names no awsRegion; say where the skill's Lambda is: --region us-east-1",
  );
};
