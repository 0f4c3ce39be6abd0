import { type services } from 'ask-sdk-model';
import { type Device, type DeviceContextSettings, type Turn } from '../../simulator/device';
import { type AlexaApi, startAlexaApi } from '../../simulator/services';
import { deviceThatCalls } from './support/alerts-device';

type Reminders = services.reminderManagement.ReminderManagementServiceClient;

const GRANTED: DeviceContextSettings = {
  permissions: { 'alexa::alerts:reminders:skill:readwrite': 'GRANTED' },
};
const HOUR = 3_600_000;

let api: AlexaApi;
beforeAll(async () => {
  api = await startAlexaApi();
});
afterAll(() => api.close());

const reminder = (
  trigger: services.reminderManagement.Trigger,
): services.reminderManagement.ReminderRequest => ({
  trigger,
  alertInfo: { spokenInfo: { content: [{ locale: 'en-US', text: 'Water the plants.' }] } },
  pushNotification: { status: 'ENABLED' },
});
const inAnHour = reminder({ type: 'SCHEDULED_RELATIVE', offsetInSeconds: 3600 });

const deviceWith = (
  work: (reminders: Reminders) => Promise<unknown>,
  settings = GRANTED,
): { device: Device; open: () => Promise<{ turn: Turn; status: string }> } => {
  const { device, status } = deviceThatCalls(
    (factory) => factory.getReminderManagementServiceClient(),
    work,
    { api, ...settings },
  );
  const open = async () => ({ turn: await device.say('open gift compass'), status: status() });
  return { device, open };
};

describe('a reminder', () => {
  it('is said by Alexa when it comes due, and only once', async () => {
    const { device, open } = deviceWith((reminders) => reminders.createReminder(inAnHour));
    expect((await open()).status).toBe('fine');
    expect((await device.pass(HOUR / 2)).alexaShopping).toBe('');
    expect((await device.pass(HOUR / 2)).alexaShopping).toBe('Water the plants.');
    expect((await device.pass(HOUR)).alexaShopping).toBe('');
  });

  it('can be read, changed and deleted by the skill', async () => {
    const told: unknown[] = [];
    const { device, open } = deviceWith(async (reminders) => {
      const { alertToken = '' } = await reminders.createReminder(inAnHour);
      const later = reminder({ type: 'SCHEDULED_ABSOLUTE', scheduledTime: '2026-11-21T15:00:00Z' });
      await reminders.updateReminder(alertToken, later);
      told.push((await reminders.getReminder(alertToken)).trigger?.scheduledTime);
      told.push((await reminders.getReminders()).totalCount);
      await reminders.deleteReminder(alertToken);
      told.push((await reminders.getReminders()).totalCount);
      await reminders.getReminder(alertToken);
    });
    expect((await open()).status).toBe('404');
    expect(told).toEqual(['2026-11-21T15:00:00Z', '1', '0']);
    expect((await device.pass(10 * HOUR)).alexaShopping).toBe('');
  });

  it('needs the permission', async () => {
    expect((await deviceWith((all) => all.createReminder(inAnHour), {}).open()).status).toBe('403');
    expect((await deviceWith((all) => all.getReminders(), {}).open()).status).toBe('401');
  });

  it.each([
    ['in the past', { type: 'SCHEDULED_ABSOLUTE', scheduledTime: '2020-01-01T00:00:00Z' }],
    ['at no time', { type: 'SCHEDULED_ABSOLUTE', scheduledTime: 'soon' }],
    ['without an offset', { type: 'SCHEDULED_RELATIVE' }],
  ] as const)('is refused %s', async (_, trigger) => {
    const { open } = deviceWith((all) => all.createReminder(reminder(trigger)));
    expect((await open()).status).toBe('400');
  });

  it('says in the turn that recurrence and time zones are not simulated', async () => {
    const { open } = deviceWith((all) =>
      all.createReminder(
        reminder({
          type: 'SCHEDULED_ABSOLUTE',
          scheduledTime: '2026-11-22T08:00:00.000',
          timeZoneId: 'Europe/Berlin',
          recurrence: { freq: 'DAILY' },
        }),
      ),
    );
    expect((await open()).turn.warnings).toEqual([
      'not simulated: the recurrence of a reminder; it comes once',
      'not simulated: the time zone of a reminder; its time is read as UTC',
    ]);
  });
});
