import { type Turn } from '../../simulator/device';
import { filledSlots } from '../../simulator/device/turn-notes';
import { type Consideration, type Interpretation } from '../../simulator/understanding';
import {
  type ConversationState,
  type FaultChoice,
  type ShownReading,
  type ShownTurn,
  type ShownUnderstanding,
  type ShownViewport,
} from './contract';
import { type Conversation, makesTurn } from './conversation';
import { type Step } from './step';

const readingOf = ({ intent, slots, ...rest }: Consideration): ShownReading => ({
  ...rest,
  intent,
  slots: filledSlots({ name: intent, confirmationStatus: 'NONE', slots }),
});

const understandingOf = ({
  intent,
  won,
  differences,
  considered,
}: Interpretation): ShownUnderstanding => ({
  intent: intent.name,
  differences,
  won: won === undefined ? null : readingOf(won),
  considered: considered.map(readingOf),
});

const touchAsText = (args: readonly unknown[]): string =>
  args.map((value) => (typeof value === 'string' ? value : JSON.stringify(value))).join(' ');

const didIn = (step: Step | undefined): Pick<ShownTurn, 'did' | 'how'> => {
  if (step?.do === 'touch') return { did: touchAsText(step.arguments), how: 'touched' };
  if (step?.do === 'request') return { did: String(step.request['type']), how: 'sent' };
  if (step?.do === 'say' && step.text.trim() !== '') return { did: step.text, how: 'said' };
  return { did: '(silence)', how: 'silent' };
};

const turnOf = (turn: Turn, step: Step | undefined): ShownTurn => ({
  ...didIn(step),
  intent: turn.intent,
  slots: turn.slots,
  spoken: turn.spoken,
  reprompt: turn.reprompt,
  outcome: turn.outcome,
  sessionOpen: turn.sessionOpen,
  error: turn.error,
  warnings: turn.warnings,
  exchanges: turn.exchanges.map(({ request, response, milliseconds }) => ({
    request,
    response: response ?? null,
    milliseconds,
  })),
  understanding: turn.interpretation === undefined ? null : understandingOf(turn.interpretation),
});

const viewportShown = ({ assembly: { device } }: Conversation): ShownViewport | null => {
  const { viewport } = device;
  if (viewport === undefined) return null;
  return {
    width: viewport.pixelWidth ?? 0,
    height: viewport.pixelHeight ?? 0,
    dpi: viewport.dpi ?? 160,
    shape: viewport.shape ?? 'RECTANGLE',
    mode: viewport.mode ?? 'HUB',
  };
};

const faultsShown = ({ assembly: { device } }: Conversation): FaultChoice => {
  const { outcomes, script, chance, voicePurchasing, notOffered, keepAttributes } = device.faults;
  return {
    every: outcomes.every ?? null,
    byAsin: Object.fromEntries(outcomes.byAsin),
    ...{ script, chance, voicePurchasing, keepAttributes },
    notOffered: { ...notOffered },
  };
};

/** Everything the page shows of a conversation. */
export const stateOf = (conversation: Conversation): ConversationState => {
  const { id, choice, assembly, drawn, steps, note } = conversation;
  const { device, shopping, skillName, invocationName } = assembly;
  const turnSteps = steps.filter(makesTurn);
  const { cart, orders, wishList, credits } = shopping.ledger;
  const { screen } = device;
  return {
    ...{ id, choice, skillName, invocationName, note },
    now: conversation.now(),
    clockIsSet: conversation.clockIsSet,
    turns: device.turns.map((turn, index) => turnOf(turn, turnSteps[index])),
    sessionOpen: device.sessionOpen,
    floor: !device.sessionOpen ? 'nobody' : device.isAlexaAsking ? 'alexa' : 'skill',
    viewport: viewportShown(conversation),
    screen:
      screen === null
        ? null
        : { number: drawn, document: screen.document, datasources: screen.datasources },
    ledger: { cart, orders, wishList, credits },
    faults: faultsShown(conversation),
  };
};
