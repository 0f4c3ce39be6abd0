import { h } from 'preact';
import { type ShownTurn } from '../contract';

interface TurnPickerProps {
  readonly turns: readonly ShownTurn[];
  /** From 1. */
  readonly number: number;
  readonly onPick: (number: number) => void;
}

/** Chooses the turn that a tab shows. */
export const TurnPicker = ({ turns, number, onPick }: TurnPickerProps) =>
  h('label', { class: 'picker' }, [
    h('span', {}, 'Turn'),
    h(
      'select',
      {
        class: 'field',
        value: String(number),
        onChange: ({ currentTarget }: { currentTarget: HTMLSelectElement }) =>
          onPick(Number(currentTarget.value)),
      },
      turns.map(({ did }, index) =>
        h('option', { key: index, value: String(index + 1) }, `${index + 1}. ${did.slice(0, 60)}`),
      ),
    ),
  ]);

/** What a tab shows before there is a turn. */
export const NothingYet = ({ what }: { readonly what: string }) =>
  h('div', { class: 'empty' }, [
    h('h2', {}, 'Nothing here yet'),
    h('p', {}, `Say something to see ${what}.`),
  ]);
