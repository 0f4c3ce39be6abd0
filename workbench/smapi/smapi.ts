import { type LocalAnswer, type LocalRequest, jsonAnswer } from '../http/local-server';
import { Refusal } from '../http/refusal';
import { type CallableSkill, PRETEND_SKILL_ID } from '../../simulator/device';
import { awsRoutes } from './aws';
import { type NewDevice, createConversations } from './conversations';
import { invocationRoutes } from './invocations';
import { packageRoutes } from './package-routes';
import { profileRoutes } from './profile-nlu';
import { type PathParts, type Route, createRouter } from './router';
import { type SimulationNote, simulationRoutes } from './simulations';
import { type ModelSource, createSkillEntry } from './skill-entry';
import { skillRoutes } from './skill-routes';

/** What the pretend Skill Management API manages: one skill. */
export interface SmapiSettings {
  readonly skillId: string;
  /** The manifest as skill.json has it, `{ "manifest": … }`. */
  readonly manifest: unknown;
  readonly models: ModelSource;
  /** As an understanding's sources have them. */
  readonly exactIntents?: readonly string[];
  readonly newDevice: NewDevice;
  /** The skill without a device, for requests by hand. */
  readonly skill: () => CallableSkill;
  readonly onFailure?: (failed: SimulationNote) => void;
  /** Told of what a turn, or a response to a request by hand, warns of. */
  readonly onWarning?: (note: SimulationNote) => void;
  /** Told of what was not done, as a sentence; the CLI often shows only a number. */
  readonly onRefusal?: (what: string) => void;
}

/** The token service gives a token for every request. */
const TOKEN_ROUTE: Route = {
  method: 'POST',
  path: '/auth/o2/token',
  handle: () =>
    jsonAnswer(200, {
      access_token: 'pretend-access-token',
      refresh_token: 'pretend-refresh-token',
      token_type: 'bearer',
      expires_in: 3600,
    }),
};

/** The most characters of an address that a refusal quotes. */
const LONGEST_PATH = 300;

/** S3 has paths of any form; its requests are told by their signature. */
const isForS3 = (authorization: string): boolean => authorization.includes('/s3/aws4_request');

/** Addresses that the CLI calls without a token. */
const isOpen = (path: string): boolean => path === TOKEN_ROUTE.path || path.startsWith('/uploads/');

/**
 * Makes the part of Amazon's Skill Management API that its own `ask` calls for a skill like this one.
 * Errors have Amazon's form, `{ "message", "violations" }`.
 *
 * @returns a handler of requests for serveLocally
 */
export const createSmapi = (
  settings: SmapiSettings,
): ((request: LocalRequest) => Promise<LocalAnswer>) => {
  const { skillId, manifest, models, newDevice, skill } = settings;
  const { onFailure = () => undefined, onRefusal = () => undefined } = settings;
  const { onWarning = () => undefined } = settings;
  const entry = createSkillEntry(skillId, manifest, models);
  const conversations = createConversations(entry, newDevice);
  const checkParts = ({ skillId: asked, stage }: PathParts): void => {
    // Replay files name the pretend id, which stands for the skill's own.
    if (asked !== undefined && asked !== skillId && asked !== PRETEND_SKILL_ID) {
      throw new Refusal(
        404,
        `Resource not found: there is no skill ${asked} here; the simulated one is ${skillId}.`,
      );
    }
    if (stage !== undefined && stage !== 'development') {
      throw new Refusal(
        404,
        `Resource not found: the skill has no stage ${stage}, only development.`,
      );
    }
  };
  const aws = awsRoutes();
  const s3 = createRouter(aws.s3, () => undefined);
  const route = createRouter(
    [
      TOKEN_ROUTE,
      ...skillRoutes(entry, onRefusal),
      ...packageRoutes(entry, onRefusal),
      ...profileRoutes(entry, settings.exactIntents),
      ...invocationRoutes(skill, onWarning),
      ...aws.routes,
      ...simulationRoutes(conversations, onFailure, onWarning),
    ],
    checkParts,
  );
  return async (request) => {
    try {
      const { authorization = '' } = request.headers;
      if (!isOpen(request.path) && authorization === '') {
        throw new Refusal(401, 'The request has no "authorization" header; any token will do.');
      }
      return await (isForS3(authorization)
        ? s3({ ...request, path: request.path.replace(/\/$/, '') })
        : route(request));
    } catch (error) {
      const where = `${request.method} ${request.path.slice(0, LONGEST_PATH)}`;
      if (!(error instanceof Refusal)) {
        onRefusal(`${where}: ${error instanceof Error ? error.message : String(error)}`);
        throw error;
      }
      const { status, message } = error;
      onRefusal(`${where}: ${message}`);
      const violations = [{ code: 'INVALID_REQUEST', message }];
      return jsonAnswer(status, { message, ...(status === 400 && { violations }) });
    }
  };
};
