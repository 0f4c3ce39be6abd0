import { join } from 'node:path';
import * as z from 'zod';
import { readJson } from '../../owner';
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

const FILE = 'ask-resources.json';
const NAME_IT = "say where the skill's Lambda is: --region us-east-1";

/**
 * The region that ask-resources.json deploys the skill to; its secret must be there too.
 *
 * @param projectFolder where ask-resources.json is
 * @throws FileError when the file can't be read, and CliError when it has no region
 */
export const deployedRegion = (projectFolder: string): string => {
  const place = { path: join(projectFolder, FILE), name: FILE };
  const file = readJson(place, { missing: NAME_IT, broken: `correct it there, or ${NAME_IT}` });
  const { profiles = {} } = resources.safeParse(file).data ?? {};
  const profile = profiles['default'] ?? Object.values(profiles)[0];
  if (profile !== undefined) return profile.skillInfrastructure.userConfig.awsRegion;
  throw wrongInput(`${FILE} has no awsRegion; ${NAME_IT}`);
};
