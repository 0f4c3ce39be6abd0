import { randomUUID } from 'node:crypto';
import * as z from 'zod';
import { type Alert } from './alerts';
import { type ApiAnswer, type ApiRequest, type ApiRoute, isGranted, refusal } from './api-client';

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
  if (!read.success) {
    const [issue] = read.error.issues;
    return refusal(400, `${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'wrong'}`);
  }
  const { duration, timerLabel, triggeringBehavior } = read.data;
  const { type, textToAnnounce = [] } = triggeringBehavior.operation;
  if (type === 'LAUNCH_TASK') client.warn('not simulated: the task that a timer launches');
  const due = client.now() + millisecondsOf(duration);
  const createdTime = new Date(client.now()).toISOString();
  const triggerTime = new Date(due).toISOString();
  const id = randomUUID();
  const told = { id, duration, timerLabel, createdTime, updatedTime: createdTime, triggerTime };
  const text = type === 'ANNOUNCE' ? (textToAnnounce[0]?.text ?? timerLabel) : timerLabel;
  client.alerts.put({ id, kind: 'timer', due, text, told });
  return { status: 200, body: { ...told, status: 'ON' } };
};

const asTold = ({ told, due }: Alert): object => ({
  ...told,
  status: due === undefined ? 'PAUSED' : 'ON',
});

const route = (
  method: ApiRoute['method'],
  path: string,
  answer: (request: ApiRequest) => ApiAnswer,
): ApiRoute => ({
  method,
  path: new RegExp(`^${PATH}${path}$`),
  answer: (request) =>
    isGranted(request.client, SCOPE)
      ? answer(request)
      : refusal(401, `The customer has not granted ${SCOPE}.`),
});

const ofOne =
  (answer: (alert: Alert, request: ApiRequest) => ApiAnswer) =>
  (request: ApiRequest): ApiAnswer => {
    const [id = ''] = request.parts;
    const alert = request.client.alerts.find('timer', id);
    return alert === undefined ? refusal(404, `There is no timer ${id}.`) : answer(alert, request);
  };

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
      const left = alert.left ?? (alert.due ?? 0) - client.now();
      client.alerts.put({ ...alert, due: undefined, left });
      return { status: 200 };
    }),
  ),
  route(
    'POST',
    `${ONE}/resume`,
    ofOne((alert, { client }) => {
      if (alert.left !== undefined) {
        client.alerts.put({ ...alert, due: client.now() + alert.left, left: undefined });
      }
      return { status: 200 };
    }),
  ),
];
