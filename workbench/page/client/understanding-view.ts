import { h } from 'preact';
import { type ShownReading, type ShownTurn } from '../contract';
import { NothingYet, TurnPicker } from './turn-picker';

const percent = (share: number): string => `${Math.round(share * 100)} %`;
const rounded = (cost: number): string => String(Math.round(cost * 10) / 10);

const slotsIn = ({ slots }: ShownReading): string =>
  Object.entries(slots)
    .map(([name, { value, id }]) => `${name}: “${value}”${id === undefined ? '' : ` → ${id}`}`)
    .join('; ');

/** Why a reading won, in words. */
const reason = (won: ShownReading, next: ShownReading | undefined): string => {
  const how =
    won.cost === 0
      ? 'The words are exactly this sample'
      : `This sample matches at a cost of ${rounded(won.cost)}`;
  if (next === undefined) return `${how}, and no other intent has a sample that matches.`;
  return next.cost > won.cost
    ? `${how}; the next intent, ${next.intent}, would cost ${rounded(next.cost)}.`
    : `${how}; ${next.intent} costs the same, but has fewer fixed words or comes later in the model.`;
};

const Reading = ({ reading, won }: { readonly reading: ShownReading; readonly won: boolean }) =>
  h('tr', { class: won ? 'won' : '' }, [
    h('th', { scope: 'row' }, won ? `${reading.intent} (won)` : reading.intent),
    h('td', {}, `“${reading.sample}”`),
    h('td', { class: 'number' }, rounded(reading.cost)),
    h('td', { class: 'number' }, percent(reading.confidence)),
    h('td', {}, slotsIn(reading)),
  ]);

interface UnderstandingViewProps {
  readonly turns: readonly ShownTurn[];
  readonly number: number;
  readonly onPick: (number: number) => void;
}

const Explanation = ({ turn }: { readonly turn: ShownTurn }) => {
  const { understanding } = turn;
  if (understanding === null) {
    const kinds = turn.exchanges.map(({ request }) => request.request.type);
    const what =
      kinds.length === 0
        ? 'The skill was not called.'
        : `The skill was called with ${kinds.join(', then ')}.`;
    return h('p', { class: 'lead' }, `The interaction model was not used in this turn. ${what}`);
  }
  const { won, differences, considered } = understanding;
  const readings = won === null ? considered : [won, ...considered];
  return h('div', {}, [
    h('h2', {}, understanding.intent),
    h(
      'p',
      { class: 'lead' },
      won === null
        ? 'No sample is similar enough, so this goes to the fallback.'
        : reason(won, considered[0]),
    ),
    differences.length > 0 &&
      h('div', { class: 'differences' }, [
        h('p', {}, 'To match its sample, this reading'),
        h(
          'ul',
          {},
          differences.map((difference) => h('li', {}, difference)),
        ),
      ]),
    readings.length > 0 &&
      h(
        'div',
        { class: 'scroll', tabIndex: 0, role: 'region', 'aria-label': 'Intents considered' },
        [
          h('table', {}, [
            h('caption', {}, 'Intents considered, the cheapest first'),
            h(
              'thead',
              {},
              h(
                'tr',
                {},
                ['Intent', 'Sample', 'Cost', 'Confidence', 'Slots'].map((name) =>
                  h('th', { scope: 'col' }, name),
                ),
              ),
            ),
            h(
              'tbody',
              {},
              readings.map((reading) =>
                h(Reading, { key: reading.intent, reading, won: reading === won }),
              ),
            ),
          ]),
        ],
      ),
    h(
      'p',
      { class: 'hint' },
      'Cost and confidence are this simulator’s own; Amazon understands in its own way.',
    ),
  ]);
};

/** How something that was said was understood, and what else it might have meant. */
export const UnderstandingView = ({ turns, number, onPick }: UnderstandingViewProps) => {
  const turn = turns[number - 1];
  if (turn === undefined) return h(NothingYet, { what: 'how it was understood, and why' });
  return h('div', {}, [
    h('div', { class: 'bar' }, h(TurnPicker, { turns, number, onPick })),
    h(Explanation, { turn }),
  ]);
};
