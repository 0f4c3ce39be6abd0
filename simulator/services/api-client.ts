import { type DeviceContextSettings } from '../device/context-settings';
import { type Alert, type Alerts } from './alerts';
import { type InSkillProducts } from './in-skill-products';

/** What Amazon's API knows of the device whose token a request shows. */
export interface ApiClient {
  readonly deviceId: string;
  /** What is known of customer and device now. */
  readonly settings: () => DeviceContextSettings;
  readonly products: InSkillProducts;
  readonly alerts: Alerts;
  /** The time on the device, in milliseconds since 1970, UTC. */
  readonly now: () => number;
  /** Says something while the skill works on that request. @returns why not, in a sentence */
  readonly speak: (requestId: string, speech: string) => string | undefined;
  /** Tells whoever reads the turn. */
  readonly warn: (message: string) => void;
}

/** A request to Amazon's API. */
export interface ApiRequest {
  readonly client: ApiClient;
  /** What stands in the variable parts of the path, in order. */
  readonly parts: readonly string[];
  readonly query: URLSearchParams;
  /** The JSON of the body; undefined without one. */
  readonly body: unknown;
}

/** The answer; `body` is sent as JSON unless undefined. */
export interface ApiAnswer {
  readonly status: number;
  readonly body?: unknown;
}

/** One operation of the API. Paths and statuses are those of ask-sdk-model's service clients. */
export interface ApiRoute {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** Its groups are the variable parts. */
  readonly path: RegExp;
  /** The status for a request without a valid token; 401 when absent. */
  readonly withoutToken?: number;
  readonly answer: (request: ApiRequest) => ApiAnswer;
}

/** An answer that says why not. */
export const refusal = (status: number, message: string): ApiAnswer => ({
  status,
  body: { message },
});

/** The answer to a request that needs a permission; without it the request is refused with `status`. */
export const whenGranted = (
  { client }: ApiRequest,
  scope: string,
  status: number,
  answer: () => ApiAnswer,
): ApiAnswer =>
  client.settings().permissions?.[scope] === 'GRANTED'
    ? answer()
    : refusal(status, `The customer has not granted ${scope}.`);

/** The answer to a request about the alert that its path names; 404 when there is none. */
export const aboutAlert = (
  kind: Alert['kind'],
  { client, parts: [id = ''] }: ApiRequest,
  answer: (alert: Alert) => ApiAnswer,
): ApiAnswer => {
  const alert = client.alerts.find(kind, id);
  return alert === undefined ? refusal(404, `There is no ${kind} ${id}.`) : answer(alert);
};

/** An answer with a value; 204, without one, when the customer hasn't entered it. */
export const valueOrNothing = (value: unknown): ApiAnswer =>
  value === undefined ? { status: 204 } : { status: 200, body: value };
