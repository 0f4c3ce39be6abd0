import { h } from 'preact';
import { useRef } from 'preact/hooks';
import { type SaveKind, api } from './api';

interface SaveMenuProps {
  readonly id: string;
  readonly onOpen: (text: string) => void;
  readonly onProblem: (sentence: string) => void;
}

const SAVES: readonly (readonly [SaveKind, string, string])[] = [
  ['replay', 'Save as a replay', 'for Amazon’s ask dialog --replay; opens again here'],
  ['test', 'Save as a test', 'for npx jest, as in docs/testing.md'],
  ['file', 'Save as a file', 'to share; opens again here'],
];

const download = (name: string, text: string): void => {
  const address = URL.createObjectURL(new Blob([text]));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
};

/** Saves the conversation, or opens one that was saved. */
export const SaveMenu = ({ id, onOpen, onProblem }: SaveMenuProps) => {
  const menu = useRef<HTMLDetailsElement>(null);
  const close = (): void => {
    if (menu.current !== null) menu.current.open = false;
  };
  const save = (kind: SaveKind): void => {
    close();
    api.save(id, kind).then(
      ({ name, text }) => download(name, text),
      (error: Error) => onProblem(error.message),
    );
  };
  const onFile = ({ currentTarget }: { currentTarget: HTMLInputElement }): void => {
    const [file] = currentTarget.files ?? [];
    currentTarget.value = '';
    close();
    if (file !== undefined) void file.text().then(onOpen);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    close();
    menu.current?.querySelector('summary')?.focus();
  };
  return h('details', { class: 'menu', ref: menu, onKeyDown }, [
    h('summary', { class: 'button' }, 'Save or open'),
    h('div', { class: 'menu-body' }, [
      SAVES.map(([kind, label, hint]) =>
        h('button', { key: kind, type: 'button', class: 'item', onClick: () => save(kind) }, [
          h('span', {}, label),
          h('span', { class: 'detail' }, hint),
        ]),
      ),
      h('label', { class: 'item file' }, [
        h('span', {}, 'Open a file …'),
        h('span', { class: 'detail' }, 'saved here as a file, or a replay'),
        h('input', {
          type: 'file',
          class: 'unseen',
          accept: '.json,application/json',
          onChange: onFile,
        }),
      ]),
    ]),
  ]);
};
