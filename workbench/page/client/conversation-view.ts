import { h } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { type ConversationState, type ShownTurn } from '../contract';

const SPEAKERS = { 'alexa-shopping': 'Alexa Shopping', alexa: 'Alexa' } as const;

interface TurnProps {
  readonly turn: ShownTurn;
  readonly number: number;
  readonly skillName: string;
  readonly onExplain: (number: number) => void;
}

const slotText = (slots: ShownTurn['slots']): string =>
  Object.entries(slots)
    .map(([name, { value, id }]) => `${name} = ${id ?? value}`)
    .join(', ');

const TurnView = ({ turn, number, skillName, onExplain }: TurnProps) => {
  const { did, how, spoken, intent, slots, outcome, error, warnings, exchanges } = turn;
  const slowest = Math.max(0, ...exchanges.map(({ milliseconds }) => milliseconds));
  const details = [slotText(slots), outcome === null ? '' : `hand-over ${outcome}`];
  return h('li', { class: 'turn' }, [
    h('p', { class: `bubble you ${how}` }, [
      h(
        'span',
        { class: 'unseen' },
        how === 'touched' ? 'You touched: ' : how === 'sent' ? 'You sent: ' : 'You: ',
      ),
      (how === 'touched' || how === 'sent') && h('span', { 'aria-hidden': 'true' }, `${how} `),
      did,
    ]),
    spoken
      .filter(({ text }) => text !== '')
      .map(({ by, text }) =>
        h('div', { class: `bubble ${by}` }, [
          h('p', { class: 'speaker' }, by === 'skill' ? skillName : SPEAKERS[by]),
          h('p', {}, text),
        ]),
      ),
    warnings.map((warning) => h('p', { class: 'notice warning' }, `Warning: ${warning}`)),
    error !== null && h('p', { class: 'notice bad' }, error),
    h('p', { class: 'meta' }, [
      intent !== null &&
        h(
          'button',
          {
            type: 'button',
            class: 'link',
            'aria-label': `How turn ${number} was understood: ${intent}`,
            onClick: () => onExplain(number),
          },
          intent,
        ),
      details
        .filter((detail) => detail !== '')
        .map((detail) => h('span', { class: 'detail' }, detail)),
      exchanges.length > 0 && h('span', { class: 'detail' }, `${slowest} ms`),
      !turn.sessionOpen && h('span', { class: 'detail' }, 'session closed'),
    ]),
  ]);
};

interface ConversationViewProps {
  readonly state: ConversationState;
  /** Whether a notice has just taken some of the room, so that the last answer must come up again. */
  readonly isInterrupted: boolean;
  readonly onSay: (text: string) => void;
  readonly onExplain: (number: number) => void;
}

/** Everything that was said, turn by turn. */
export const ConversationView = ({
  state,
  isInterrupted,
  onSay,
  onExplain,
}: ConversationViewProps) => {
  const { turns, skillName, invocationName, note } = state;
  const last = turns.length + (isInterrupted ? 1 : 0);
  const end = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (turns.length > 0) end.current?.scrollIntoView({ block: 'nearest' });
  }, [last]);
  const starters = [
    `open ${invocationName}`,
    `ask ${invocationName} for a gift for my dad who likes coffee`,
  ];
  return h('div', { class: 'conversation' }, [
    note !== null && h('p', { class: 'notice' }, note),
    turns.length === 0 &&
      h('div', { class: 'empty' }, [
        h('h2', {}, 'Start the conversation'),
        h(
          'p',
          {},
          'Type below what a customer would say after “Alexa”, or start with one of these.',
        ),
        h(
          'div',
          { class: 'starters' },
          starters.map((words) =>
            h('button', { type: 'button', class: 'button', onClick: () => onSay(words) }, words),
          ),
        ),
      ]),
    h(
      'ol',
      { class: 'turns', 'aria-label': 'Turns' },
      turns.map((turn, index) =>
        h(TurnView, { key: index, turn, number: index + 1, skillName, onExplain }),
      ),
    ),
    h('div', { ref: end, class: 'turn-end' }),
  ]);
};
