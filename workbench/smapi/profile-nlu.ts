import * as z from 'zod';
import { type LocalAnswer, jsonAnswer } from '../http/local-server';
import { Refusal } from '../http/refusal';
import { createDialogues } from '../../simulator/device/dialog/dialogues';
import { understandingOf } from '../assemble';
import { readBodyAs } from '../http/json-body';
import { type Route } from './router';
import { consideredIntents } from './simulation-result';
import { type SkillEntry } from './skill-entry';

const requestSchema = z.object({
  utterance: z.string().min(1, 'is empty').max(10_000),
  multiTurnToken: z.string().nullish(),
});

const tokenSchema = z.object({ intent: z.string(), slot: z.string() });

/** What Alexa does with each question of a dialog, as Amazon's simulator names it. */
const DIALOG_ACTS = {
  slot: 'Dialog.ElicitSlot',
  'slot-confirmation': 'Dialog.ConfirmSlot',
  'intent-confirmation': 'Dialog.ConfirmIntent',
} as const;

const tokenOf = (intent: string, slot: string): string =>
  Buffer.from(JSON.stringify({ intent, slot })).toString('base64url');

const readToken = (token: string): z.infer<typeof tokenSchema> => {
  try {
    return tokenSchema.parse(JSON.parse(Buffer.from(token, 'base64url').toString('utf8')));
  } catch {
    throw new Refusal(400, '"multiTurnToken" is not from an answer of this simulator.');
  }
};

/**
 * The operation profile-nlu: how an utterance would be understood in an open session, without calling
 * the skill. UNCONFIRMED: Amazon's answer to the invocation name and to exit words; here they are a
 * LaunchRequest and an ended session.
 *
 * @param exactIntents those of the devices, so that both understand alike
 */
export const profileRoutes = (
  entry: SkillEntry,
  exactIntents: readonly string[] = [],
): readonly Route[] => {
  const profile = (locale: string, body: string): LocalAnswer => {
    const kept = entry.model(locale);
    if (kept === undefined) {
      throw new Refusal(
        404,
        `Resource not found: there is no interaction model for ${locale}, only for ${entry.locales.join(', ')}.`,
      );
    }
    const { model } = kept;
    const { utterance, multiTurnToken } = readBodyAs(body, requestSchema);
    const expected = typeof multiTurnToken === 'string' ? readToken(multiTurnToken) : undefined;
    const heard = understandingOf(model, locale, entry.skillId, exactIntents).hear(utterance, {
      sessionOpen: true,
      now: Date.now(),
      expected,
    });
    if (heard.kind === 'exit')
      return jsonAnswer(200, { sessionEnded: true, consideredIntents: [] });
    if (heard.kind === 'launch') {
      const selectedIntent = { name: 'LaunchRequest', confirmationStatus: 'NONE', slots: {} };
      return jsonAnswer(200, { sessionEnded: false, selectedIntent, consideredIntents: [] });
    }
    const { intent } = heard.interpretation;
    const [selectedIntent, ...considered] = consideredIntents(heard.interpretation);
    const question = createDialogues(() => model, Date.now).next(intent);
    const targetSlot =
      question !== undefined && 'slot' in question.awaits ? question.awaits.slot : '';
    return jsonAnswer(200, {
      sessionEnded: false,
      selectedIntent,
      consideredIntents: considered,
      ...(question !== undefined && {
        multiTurn: {
          dialogAct: {
            type: DIALOG_ACTS[question.awaits.kind],
            ...(targetSlot !== '' && { targetSlot }),
          },
          token: tokenOf(intent.name, targetSlot),
          prompt: question.say,
        },
      }),
    });
  };
  return [
    {
      method: 'POST',
      path: '/v1/skills/:skillId/stages/:stage/interactionModel/locales/:locale/profileNlu',
      handle: ({ locale = '' }, { body }) => profile(locale, body),
    },
  ];
};
