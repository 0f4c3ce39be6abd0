import { type ProjectSmapi, type SmapiServer, serveProjectSmapi } from '../smapi';
import { type ThrowAwayProfile, createThrowAwayProfile } from './throw-away-profile';

/**
 * Serves the endpoints, with a profile that leads Amazon's CLI to them, until `use` is done. Nothing
 * is left then, whatever failed.
 *
 * @throws what `use` throws, and FileError or Error when the endpoints or the profile can't be made
 */
export const whileServing = async <Result>(
  settings: ProjectSmapi,
  use: (server: SmapiServer, profile: ThrowAwayProfile) => Promise<Result>,
): Promise<Result> => {
  const server = await serveProjectSmapi(settings);
  try {
    const profile = createThrowAwayProfile(server.address);
    try {
      return await use(server, profile);
    } finally {
      profile.remove();
    }
  } finally {
    await server.close();
  }
};
