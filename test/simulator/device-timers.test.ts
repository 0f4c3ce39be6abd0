import { type services } from 'ask-sdk-model';
import { type AlexaApi, startAlexaApi } from '../../simulator/services';
import { type CallingDevice, deviceThatCalls } from './support/alerts-device';

type Timers = services.timerManagement.TimerManagementServiceClient;

const MINUTE = 60_000;
const GRANTED = { 'alexa::alerts:timers:skill:readwrite': 'GRANTED' } as const;
const tea: services.timerManagement.TimerRequest = {
  duration: 'PT10M',
  timerLabel: 'tea',
  creationBehavior: { displayExperience: { visibility: 'VISIBLE' } },
  triggeringBehavior: {
    operation: { type: 'ANNOUNCE', textToAnnounce: [{ locale: 'en-US', text: 'Tea is ready.' }] },
    notificationConfig: { playAudible: true },
  },
};

let api: AlexaApi;
beforeAll(async () => {
  api = await startAlexaApi();
});
afterAll(() => api.close());

const deviceWith = (
  work: (timers: Timers) => Promise<unknown>,
  permissions: Readonly<Record<string, 'GRANTED'>> = GRANTED,
): CallingDevice =>
  deviceThatCalls((factory) => factory.getTimerManagementServiceClient(), work, {
    api,
    permissions,
  });

it('a timer is announced when its time is over', async () => {
  const { device } = deviceWith((timers) => timers.createTimer(tea));
  await device.say('open gift compass');
  expect((await device.pass(9 * MINUTE)).alexaShopping).toBe('');
  expect((await device.pass(MINUTE)).alexaShopping).toBe('Tea is ready.');
});

it('a timer that is paused waits, and goes on with what was left', async () => {
  let opened = 0;
  let id = '';
  const { device } = deviceWith(async (timers) => {
    opened += 1;
    if (opened === 1) id = (await timers.createTimer(tea)).id ?? '';
    if (opened === 2) await timers.pauseTimer(id);
    if (opened === 3) await timers.resumeTimer(id);
  });
  await device.say('open gift compass');
  await device.pass(4 * MINUTE);
  await device.say('open gift compass');
  expect((await device.pass(60 * MINUTE)).alexaShopping).toBe('');
  await device.say('open gift compass');
  expect((await device.pass(5 * MINUTE)).alexaShopping).toBe('');
  expect((await device.pass(MINUTE)).alexaShopping).toBe('Tea is ready.');
});

it('a timer tells when it triggers, or what is left while it is paused', async () => {
  const steps: ((timers: Timers, id: string) => Promise<unknown>)[] = [
    (timers, id) => timers.pauseTimer(id),
    (timers, id) => timers.pauseTimer(id),
    (timers, id) => timers.resumeTimer(id),
  ];
  const seen: object[] = [];
  let id = '';
  const { device } = deviceWith(async (timers) => {
    if (id === '') id = (await timers.createTimer(tea)).id ?? '';
    else await steps.shift()?.(timers, id);
    const { status, triggerTime, updatedTime, remainingTimeWhenPaused } = await timers.getTimer(id);
    seen.push({ status, triggerTime, updatedTime, remainingTimeWhenPaused });
  });
  await device.say('open gift compass');
  await device.pass(2.5 * MINUTE);
  await device.say('open gift compass');
  await device.pass(MINUTE);
  await device.say('open gift compass');
  await device.pass(60 * MINUTE);
  await device.say('open gift compass');
  const paused = {
    status: 'PAUSED',
    updatedTime: '2026-11-21T12:02:30.000Z',
    remainingTimeWhenPaused: 'PT7M30S',
  };
  expect(seen).toEqual([
    {
      status: 'ON',
      triggerTime: '2026-11-21T12:10:00.000Z',
      updatedTime: '2026-11-21T12:00:00.000Z',
    },
    paused,
    paused,
    {
      status: 'ON',
      triggerTime: '2026-11-21T13:11:00.000Z',
      updatedTime: '2026-11-21T13:03:30.000Z',
    },
  ]);
});

it.each([
  ['without the permission', (timers: Timers) => timers.createTimer(tea), {}, '401'],
  [
    'for no time',
    (timers: Timers) => timers.createTimer({ ...tea, duration: 'x' }),
    GRANTED,
    '400',
  ],
  ['that is not there', (timers: Timers) => timers.getTimer('nothing'), GRANTED, '404'],
] as const)('a timer is refused %s', async (_, work, permissions, status) => {
  const { device, status: told } = deviceWith(work, permissions);
  await device.say('open gift compass');
  expect(told()).toBe(status);
});

it('all timers can be deleted', async () => {
  let left: number | undefined;
  const { device } = deviceWith(async (timers) => {
    await timers.createTimer(tea);
    await timers.deleteTimers();
    left = (await timers.getTimers()).totalCount;
  });
  await device.say('open gift compass');
  expect(left).toBe(0);
});
