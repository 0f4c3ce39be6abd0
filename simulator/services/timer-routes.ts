import { randomUUID } from 'node:crypto';
import * as z from 'zod';
import { isoLength } from '../../languages/calendar';
import { firstProblem } from '../first-problem';
import { type Alert } from './alerts';
import {
  type ApiAnswer,
  type ApiClient,
  type ApiRequest,
  type ApiRoute,
  aboutAlert,
  refusal,
  whenGranted,
} from './api-client';

const SCOPE = 'alexa::alerts:timers:skill:readwrite';
const PATH = '/v1/alerts/timers';
const DURATION = /^PT(?=\d)(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?$/;

const timerSchema = z.object({
  duration: z.string().regex(DURATION, 'is not an ISO 8601 time such as PT10M'),
  timerLabel: z.string().default('timer'),
  triggeringBehavior: z.looseObject({
    operation: z.looseObject({
      type: z.enum(['ANNOUNCE', 'LAUNCH_TASK', 'NOTIFY_ONLY']),
      textToAnnounce: z.array(z.looseObject({ text: z.string() })).optional(),
    }),
  }),
});

/** Milliseconds of a duration such as PT1H30M. */
const millisecondsOf = (duration: string): number => {
  const [, hours = '0', minutes = '0', seconds = '0'] = DURATION.exec(duration) ?? [];
  return (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) * 1000;
};

const create = ({ client, body }: ApiRequest): ApiAnswer => {
  const read = timerSchema.safeParse(body);
  if (!read.success) return refusal(400, firstProblem(read.error, 'body'));
  const { duration, timerLabel, triggeringBehavior } = read.data;
  const { type, textToAnnounce = [] } = triggeringBehavior.operation;
  if (type === 'LAUNCH_TASK') client.warn('not simulated: the task that a timer launches');
  const due = client.now() + millisecondsOf(duration);
  const createdTime = new Date(client.now()).toISOString();
  const id = randomUUID();
  const told = { id, duration, timerLabel, createdTime, updatedTime: createdTime };
  const text = type === 'ANNOUNCE' ? (textToAnnounce[0]?.text ?? timerLabel) : timerLabel;
  const timer: Alert = { id, kind: 'timer', due, text, told };
  client.alerts.put(timer);
  return { status: 200, body: asTold(timer) };
};

/** Milliseconds as a duration such as PT1H30M; a second that has begun counts. */
const durationOf = (milliseconds: number): string => {
  const seconds = Math.ceil(milliseconds / 1000);
  const parts = {
    hours: Math.floor(seconds / 3600),
    minutes: Math.floor(seconds / 60) % 60,
    seconds: seconds % 60,
  };
  return isoLength(Object.fromEntries(Object.entries(parts).filter(([, count]) => count > 0)));
};

/** INFERRED: a timer that is paused has no time at which it triggers. */
const asTold = ({ told, due, left = 0 }: Alert): object =>
  due === undefined
    ? { ...told, status: 'PAUSED', remainingTimeWhenPaused: durationOf(left) }
    : { ...told, status: 'ON', triggerTime: new Date(due).toISOString() };

/** Pauses or resumes a timer. */
const change = (
  { alerts, now }: ApiClient,
  alert: Alert,
  timing: Pick<Alert, 'due' | 'left'>,
): void => {
  const told = { ...alert.told, updatedTime: new Date(now()).toISOString() };
  alerts.put({ ...alert, ...timing, told });
};

const route = (
  method: ApiRoute['method'],
  path: string,
  answer: (request: ApiRequest) => ApiAnswer,
): ApiRoute => ({
  method,
  path: new RegExp(`^${PATH}${path}$`),
  answer: (request) => whenGranted(request, SCOPE, 401, () => answer(request)),
});

const ofOne =
  (answer: (alert: Alert, request: ApiRequest) => ApiAnswer) =>
  (request: ApiRequest): ApiAnswer =>
    aboutAlert('timer', request, (alert) => answer(alert, request));

const ONE = '/([^/]+)';

/** Timers of the skill. UNCONFIRMED: that a missing permission is refused with 401. */
export const TIMER_ROUTES: readonly ApiRoute[] = [
  route('POST', '', create),
  route('GET', '', ({ client }) => {
    const timers = client.alerts.of('timer').map(asTold);
    return { status: 200, body: { totalCount: timers.length, timers } };
  }),
  route('DELETE', '', ({ client }) => {
    for (const { id } of client.alerts.of('timer')) client.alerts.remove(id);
    return { status: 200 };
  }),
  route(
    'GET',
    ONE,
    ofOne((alert) => ({ status: 200, body: asTold(alert) })),
  ),
  route(
    'DELETE',
    ONE,
    ofOne(({ id }, { client }) => {
      client.alerts.remove(id);
      return { status: 200 };
    }),
  ),
  route(
    'POST',
    `${ONE}/pause`,
    ofOne((alert, { client }) => {
      const { due } = alert;
      if (due !== undefined) change(client, alert, { due: undefined, left: due - client.now() });
      return { status: 200 };
    }),
  ),
  route(
    'POST',
    `${ONE}/resume`,
    ofOne((alert, { client }) => {
      const { left } = alert;
      if (left !== undefined) change(client, alert, { due: client.now() + left, left: undefined });
      return { status: 200 };
    }),
  ),
];
