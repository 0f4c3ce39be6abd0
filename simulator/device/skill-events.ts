/** The events that a skill may subscribe to, as ask-sdk-model names their requests. */
const TYPE_OF_EVENT = {
  SkillEnabled: 'AlexaSkillEvent.SkillEnabled',
  SkillDisabled: 'AlexaSkillEvent.SkillDisabled',
  SkillPermissionAccepted: 'AlexaSkillEvent.SkillPermissionAccepted',
  SkillPermissionChanged: 'AlexaSkillEvent.SkillPermissionChanged',
  SkillAccountLinked: 'AlexaSkillEvent.SkillAccountLinked',
  ProactiveSubscriptionChanged: 'AlexaSkillEvent.ProactiveSubscriptionChanged',
  NotificationSubscriptionChanged: 'AlexaSkillEvent.NotificationSubscriptionChanged',
  ReminderCreated: 'Reminders.ReminderCreated',
  ReminderStarted: 'Reminders.ReminderStarted',
  ReminderStatusChanged: 'Reminders.ReminderStatusChanged',
  ReminderUpdated: 'Reminders.ReminderUpdated',
  ReminderDeleted: 'Reminders.ReminderDeleted',
} as const;

export type SkillEventName = keyof typeof TYPE_OF_EVENT;

/** The names of all events. */
export const SKILL_EVENTS = Object.keys(TYPE_OF_EVENT) as readonly SkillEventName[];

/**
 * The request that tells of an event.
 *
 * @param now milliseconds since 1970, UTC
 */
export const skillEvent = (
  name: SkillEventName,
  now: number,
  body?: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> => {
  const time = new Date(now).toISOString();
  return {
    type: TYPE_OF_EVENT[name],
    eventCreationTime: time,
    eventPublishingTime: time,
    ...(body !== undefined && { body }),
  };
};
