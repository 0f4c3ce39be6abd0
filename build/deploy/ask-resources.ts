import { join } from 'node:path';
import * as z from 'zod';
import { type ReadRemedies, fileError, readJson } from '../../owner';

const ASK_RESOURCES = 'ask-resources.json';

const userConfigSchema = z.looseObject({
  awsRegion: z.string().min(1),
  cfn: z
    .looseObject({ parameters: z.looseObject({ SecretName: z.string().optional() }).optional() })
    .optional(),
  skillEvents: z.looseObject({ subscriptions: z.array(z.string()) }),
});
const resourcesSchema = z.looseObject({
  profiles: z.record(
    z.string(),
    z.looseObject({ skillInfrastructure: z.looseObject({ userConfig: userConfigSchema }) }),
  ),
});

/** What ask-resources.json says of a profile's stack: events, region, and all the owner set there. */
export type UserConfig = z.infer<typeof userConfigSchema>;

/**
 * @param root the project's folder
 * @param remedies what else would help whoever needs it
 * @throws FileError when the file can't be read, or lacks the profile or what is needed of it
 */
export const readUserConfig = (
  root: string,
  profile: string,
  remedies: ReadRemedies = {},
): UserConfig => {
  const place = { path: join(root, ASK_RESOURCES), name: ASK_RESOURCES };
  const { profiles = {} } = resourcesSchema.safeParse(readJson(place, remedies)).data ?? {};
  const found = profiles[profile];
  if (found !== undefined) return found.skillInfrastructure.userConfig;
  throw fileError(
    ASK_RESOURCES,
    'has no such profile with a stack, its region and its events',
    remedies.broken ?? 'restore the profile from the file that comes with this project',
    { path: `profiles.${profile}` },
  );
};
