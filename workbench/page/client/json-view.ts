import { diffLines } from 'diff';
import { h } from 'preact';
import { useState } from 'preact/hooks';
import { type ShownExchange, type ShownTurn } from '../contract';
import { JsonTree } from './json-tree';
import { NothingYet, TurnPicker } from './turn-picker';

const asText = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

interface JsonProps {
  readonly label: string;
  readonly value: unknown;
  /** The same value in the call before; undefined for the first call. */
  readonly before: unknown;
  readonly changesOnly: boolean;
}

/** How many unchanged lines are shown around a change. */
const CONTEXT = 2;

const shortened = (lines: readonly string[], isFirst: boolean, isLast: boolean): string => {
  const head = isFirst ? 0 : CONTEXT;
  const tail = isLast ? 0 : CONTEXT;
  if (lines.length <= head + tail + 1) return lines.join('\n');
  const kept = [
    ...lines.slice(0, head),
    `  … ${lines.length - head - tail} unchanged lines …`,
    ...(tail === 0 ? [] : lines.slice(-tail)),
  ];
  return kept.join('\n');
};

const Changes = ({ value, before }: Pick<JsonProps, 'value' | 'before'>) => {
  const parts = diffLines(asText(before), asText(value));
  return parts.map(({ value: lines, added, removed }, index) => {
    const all = lines.replace(/\n$/, '').split('\n');
    const shown =
      added || removed
        ? all.map((line) => `${added ? '+' : '−'} ${line}`).join('\n')
        : shortened(
            all.map((line) => `  ${line}`),
            index === 0,
            index === parts.length - 1,
          );
    return h(added ? 'ins' : removed ? 'del' : 'span', { key: index }, `${shown}\n`);
  });
};

const Copy = ({ label, value }: Pick<JsonProps, 'label' | 'value'>) => {
  const [said, setSaid] = useState('Copy');
  const copy = (): void => {
    navigator.clipboard.writeText(asText(value)).then(
      () => setSaid('Copied'),
      () => setSaid('Not allowed'),
    );
  };
  return h(
    'button',
    { type: 'button', class: 'button tiny', 'aria-label': `${said}: ${label}`, onClick: copy },
    said,
  );
};

const Json = ({ label, value, before, changesOnly }: JsonProps) =>
  h('section', { class: 'json' }, [
    h('div', { class: 'json-head' }, [h('h2', {}, label), h(Copy, { label, value, key: label })]),
    h(
      'div',
      { class: 'json-box', tabIndex: 0, role: 'region', 'aria-label': label },
      changesOnly && before !== undefined
        ? h('pre', {}, h(Changes, { value, before }))
        : h(JsonTree, { value }),
    ),
  ]);

interface JsonViewProps {
  readonly turns: readonly ShownTurn[];
  readonly number: number;
  readonly onPick: (number: number) => void;
}

/** The requests and responses of a turn: complete, or only the changes since the call before. */
export const JsonView = ({ turns, number, onPick }: JsonViewProps) => {
  const [changesOnly, setChangesOnly] = useState(false);
  const turn = turns[number - 1];
  if (turn === undefined) return h(NothingYet, { what: 'the requests and responses of each turn' });
  const earlier: (ShownExchange | undefined)[] = turns
    .slice(0, number - 1)
    .flatMap(({ exchanges }) => exchanges);
  const all = [...earlier, ...turn.exchanges];
  return h('div', {}, [
    h('div', { class: 'bar' }, [
      h(TurnPicker, { turns, number, onPick }),
      h('label', { class: 'check' }, [
        h('input', {
          type: 'checkbox',
          checked: changesOnly,
          onChange: () => setChangesOnly(!changesOnly),
        }),
        'Only what changed since the call before',
      ]),
    ]),
    turn.exchanges.length === 0 &&
      h('p', { class: 'hint' }, 'The skill was not called in this turn.'),
    turn.exchanges.map(({ request, response, milliseconds }, index) => {
      const before = all[earlier.length + index - 1];
      const call = turn.exchanges.length > 1 ? ` ${index + 1}` : '';
      return h('div', { key: index, class: 'pair' }, [
        h(Json, {
          label: `Request${call}: ${request.request.type}`,
          value: request,
          before: before?.request,
          changesOnly,
        }),
        h(Json, {
          label: `Response${call}, after ${milliseconds} ms`,
          value: response,
          before: before?.response,
          changesOnly,
        }),
      ]);
    }),
  ]);
};
