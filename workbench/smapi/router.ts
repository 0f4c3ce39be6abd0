import { type LocalAnswer, type LocalRequest } from '../http/local-server';
import { Refusal } from '../http/refusal';

/** The variable parts of a path, by name. */
export type PathParts = Readonly<Record<string, string>>;

/** One operation of the service. */
export interface Route {
  readonly method: 'GET' | 'HEAD' | 'POST' | 'PUT' | 'DELETE';
  /** E.g. `/v1/skills/:skillId/status`; a part with a colon takes anything but a slash. */
  readonly path: string;
  readonly handle: (parts: PathParts, request: LocalRequest) => LocalAnswer | Promise<LocalAnswer>;
}

const match = (pattern: readonly string[], path: readonly string[]): PathParts | undefined => {
  if (pattern.length !== path.length) return undefined;
  const parts: Record<string, string> = {};
  for (const [index, piece] of pattern.entries()) {
    const actual = path[index] ?? '';
    if (piece.startsWith(':') && actual !== '') parts[piece.slice(1)] = actual;
    else if (piece !== actual) return undefined;
  }
  return parts;
};

/**
 * Makes the function that finds the operation for a request.
 *
 * @param check checks the variable parts before the operation runs; throws to refuse
 */
export const createRouter = (
  routes: readonly Route[],
  check: (parts: PathParts) => void,
): ((request: LocalRequest) => Promise<LocalAnswer>) => {
  const known = routes.map((route) => ({ route, pattern: route.path.split('/') }));
  return async (request) => {
    const path = request.path.split('/');
    const fits = known.flatMap(({ route, pattern }) => {
      const parts = match(pattern, path);
      return parts === undefined ? [] : [{ route, parts }];
    });
    const found = fits.find(({ route }) => route.method === request.method);
    if (found === undefined) {
      const what = `${request.method} ${request.path.slice(0, 300)}`;
      throw new Refusal(
        fits.length > 0 ? 405 : 404,
        `The simulator has no ${what}; it has only what ask dialog, ask deploy and the skill's own ask smapi commands call.`,
      );
    }
    check(found.parts);
    return found.route.handle(found.parts, request);
  };
};
