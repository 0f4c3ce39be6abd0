import { type ComponentChildren, h } from 'preact';

/** What is folded at first: parts deeper than this, and parts with more entries than MANY. */
const DEEP = 3;
const MANY = 24;

interface NodeProps {
  readonly name?: string | undefined;
  readonly value: unknown;
  readonly depth: number;
  readonly isLast: boolean;
}

const nameOf = (name: string | undefined): ComponentChildren =>
  name === undefined ? null : [h('span', { class: 'json-name' }, JSON.stringify(name)), ': '];

const kindOf = (value: unknown): string => (value === null ? 'null' : typeof value);

/** One value, with what is in it; objects and lists fold. */
const Node = ({ name, value, depth, isLast }: NodeProps) => {
  const comma = isLast ? '' : ',';
  if (typeof value !== 'object' || value === null || Object.keys(value).length === 0) {
    return h('div', { class: 'json-line' }, [
      nameOf(name),
      h('span', { class: `json-${kindOf(value)}` }, JSON.stringify(value) ?? 'undefined'),
      comma,
    ]);
  }
  const isList = Array.isArray(value);
  const [open, close] = isList ? ['[', ']'] : ['{', '}'];
  const entries = Object.entries(value);
  const [one, many] = isList ? ['entry', 'entries'] : ['field', 'fields'];
  const count = `${entries.length} ${entries.length === 1 ? one : many}`;
  return h('details', { class: 'json-part', open: depth < DEEP && entries.length <= MANY }, [
    h('summary', {}, [
      nameOf(name),
      open,
      h('span', { class: 'json-folded' }, ` ${count} ${close}${comma}`),
    ]),
    h(
      'div',
      { class: 'json-inside' },
      entries.map(([key, inner], index) =>
        h(Node, {
          key,
          name: isList ? undefined : key,
          value: inner,
          depth: depth + 1,
          isLast: index === entries.length - 1,
        }),
      ),
    ),
    h('div', { class: 'json-line' }, `${close}${comma}`),
  ]);
};

/** JSON in colours, in which each object and each list folds. */
export const JsonTree = ({ value }: { readonly value: unknown }) =>
  h('div', { class: 'json-tree' }, h(Node, { value, depth: 0, isLast: true }));
