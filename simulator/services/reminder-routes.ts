import { randomUUID } from 'node:crypto';
import * as z from 'zod';
import { firstProblem } from '../first-problem';
import { type Alert } from './alerts';
import {
  type ApiAnswer,
  type ApiRequest,
  type ApiRoute,
  aboutAlert,
  refusal,
  whenGranted,
} from './api-client';

const SCOPE = 'alexa::alerts:reminders:skill:readwrite';
const ONE = /^\/v1\/alerts\/reminders\/([^/]+)$/;
const ALL = /^\/v1\/alerts\/reminders$/;

const reminderSchema = z.object({
  trigger: z.discriminatedUnion('type', [
    z.looseObject({
      type: z.literal('SCHEDULED_RELATIVE'),
      offsetInSeconds: z.number().int().positive(),
    }),
    z.looseObject({
      type: z.literal('SCHEDULED_ABSOLUTE'),
      scheduledTime: z.string().min(1),
      timeZoneId: z.string().optional(),
      recurrence: z.unknown().optional(),
    }),
  ]),
  alertInfo: z.looseObject({
    spokenInfo: z.looseObject({
      content: z
        .array(z.looseObject({ text: z.string().optional(), ssml: z.string().optional() }))
        .min(1),
    }),
  }),
});

type Reminder = z.infer<typeof reminderSchema>;

/** A time that says which offset from UTC it has. */
const HAS_OFFSET = /(?:Z|[+-]\d\d:?\d\d)$/;

/** INFERRED: a time without an offset is read in the device's time zone, here as if that were UTC. */
const dueTime = ({ trigger }: Reminder, now: number): number => {
  if (trigger.type === 'SCHEDULED_RELATIVE') return now + trigger.offsetInSeconds * 1000;
  const { scheduledTime } = trigger;
  return Date.parse(HAS_OFFSET.test(scheduledTime) ? scheduledTime : `${scheduledTime}Z`);
};

const set = ({ client, body }: ApiRequest, known?: Alert): ApiAnswer => {
  const read = reminderSchema.safeParse(body);
  if (!read.success) return refusal(400, firstProblem(read.error, 'body'));
  const reminder = read.data;
  const { trigger, alertInfo } = reminder;
  const due = dueTime(reminder, client.now());
  if (Number.isNaN(due)) return refusal(400, 'trigger.scheduledTime is not an ISO 8601 time.');
  if (due <= client.now()) return refusal(400, 'trigger.scheduledTime is in the past.');
  if (trigger.type === 'SCHEDULED_ABSOLUTE') {
    if (trigger.recurrence !== undefined) {
      client.warn('not simulated: the recurrence of a reminder; it comes once');
    }
    if (trigger.timeZoneId !== undefined || !HAS_OFFSET.test(trigger.scheduledTime)) {
      client.warn('not simulated: the time zone of a reminder; its time is read as UTC');
    }
  }
  const id = known?.id ?? randomUUID();
  const updatedTime = new Date(client.now()).toISOString();
  const createdTime = known?.told['createdTime'] ?? updatedTime;
  const [{ text = '', ssml } = {}] = alertInfo.spokenInfo.content;
  const told = { alertToken: id, createdTime, updatedTime, trigger, alertInfo, version: '1' };
  client.alerts.put({ id, kind: 'reminder', due, text: ssml ?? text, told });
  const href = `/v1/alerts/reminders/${id}`;
  const [status, version] = ['ON', '1'];
  const answer = { alertToken: id, createdTime, updatedTime, status, version, href };
  return { status: 200, body: answer };
};

const asTold = ({ told }: Alert): object => ({ ...told, status: 'ON' });

/** Reminders of the skill. UNCONFIRMED: which status refuses what, where ask-sdk-model names several. */
export const REMINDER_ROUTES: readonly ApiRoute[] = [
  {
    method: 'POST',
    path: ALL,
    answer: (request) => whenGranted(request, SCOPE, 403, () => set(request)),
  },
  {
    method: 'GET',
    path: ALL,
    answer: (request) =>
      whenGranted(request, SCOPE, 401, () => {
        const alerts = request.client.alerts.of('reminder').map(asTold);
        return { status: 200, body: { totalCount: String(alerts.length), alerts } };
      }),
  },
  {
    method: 'GET',
    path: ONE,
    answer: (request) =>
      whenGranted(request, SCOPE, 401, () =>
        aboutAlert('reminder', request, (alert) => ({ status: 200, body: asTold(alert) })),
      ),
  },
  {
    method: 'PUT',
    path: ONE,
    answer: (request) =>
      whenGranted(request, SCOPE, 401, () =>
        aboutAlert('reminder', request, (alert) => set(request, alert)),
      ),
  },
  {
    method: 'DELETE',
    path: ONE,
    answer: (request) =>
      whenGranted(request, SCOPE, 401, () =>
        aboutAlert('reminder', request, ({ id }) => {
          request.client.alerts.remove(id);
          return { status: 200 };
        }),
      ),
  },
];
