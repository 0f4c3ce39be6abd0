import { type RequestHandler } from 'ask-sdk-core';
import { type Request } from 'ask-sdk-model';
import { type Store } from '../../memory/store';
import { withinDeadline } from '../../memory/within-deadline';
import { type Log, describeError } from '../log';
import { speakerOf } from '../speaker';

const SKILL_DISABLED = 'AlexaSkillEvent.SkillDisabled';
/** Nobody waits for an answer to an event, and Alexa may not send it again. */
const TRIES = 3;

interface EventDeps {
  readonly store: Store;
  readonly log: Log;
  /** Milliseconds since 1970, UTC. */
  readonly clock: () => number;
}

/** When the event happened; it may arrive an hour later. Never in the future. */
const timeOf = (request: Request, now: number): number => {
  const created = 'eventCreationTime' in request ? request.eventCreationTime : undefined;
  const time = Date.parse(created ?? request.timestamp);
  return Number.isNaN(time) ? now : Math.min(time, now);
};

/**
 * Amazon's skill events, which have no session and take an empty answer. When a customer disables the
 * skill, all that is kept of the account is deleted; a repeated event finds nothing more.
 */
export const createEventHandler = ({ store, log, clock }: EventDeps): RequestHandler => ({
  canHandle: ({ requestEnvelope }) =>
    /^(?:AlexaSkillEvent|AlexaHouseholdListEvent|Messaging|Reminders)\./.test(
      requestEnvelope.request.type,
    ),
  async handle({ requestEnvelope, responseBuilder }) {
    const { request } = requestEnvelope;
    const speaker = speakerOf(requestEnvelope);
    if (request.type !== SKILL_DISABLED || speaker === undefined)
      return responseBuilder.getResponse();
    for (let left = TRIES; left > 0; left -= 1) {
      try {
        await withinDeadline(store.remove(speaker.key, timeOf(request, clock())));
        break;
      } catch (error) {
        const { requestId, type: requestType } = request;
        const failure = { requestId, requestType, error: describeError(error) };
        log({ level: 'error', event: 'memory-failed', ...failure });
      }
    }
    return responseBuilder.getResponse();
  },
});
