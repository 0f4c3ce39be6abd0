import { type ComponentChildren, h } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** One tab and what it shows. */
export interface Tab {
  readonly id: string;
  readonly label: string;
  readonly body: () => ComponentChildren;
}

interface TabsProps {
  readonly label: string;
  readonly tabs: readonly Tab[];
  readonly current: string;
  readonly onChange: (id: string) => void;
}

const MOVES: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowRight: (at, count) => (at + 1) % count,
  ArrowLeft: (at, count) => (at + count - 1) % count,
  Home: () => 0,
  End: (_at, count) => count - 1,
};

/** Tabs by the WAI-ARIA pattern: one is in the tab order, arrow keys go to the others. */
export const Tabs = ({ label, tabs, current, onChange }: TabsProps) => {
  const list = useRef<HTMLDivElement>(null);
  const at = tabs.findIndex(({ id }) => id === current);
  const onKeyDown = (event: KeyboardEvent): void => {
    const next = tabs[MOVES[event.key]?.(at, tabs.length) ?? -1];
    if (next === undefined) return;
    event.preventDefault();
    onChange(next.id);
    list.current?.querySelector<HTMLElement>(`#tab-${next.id}`)?.focus();
  };
  const shown = tabs[at];
  // On a phone the tabs scroll: the chosen one has to be in sight.
  useEffect(() => {
    list.current
      ?.querySelector<HTMLElement>(`#tab-${current}`)
      ?.scrollIntoView({ block: 'nearest', inline: 'center' });
  }, [current]);
  return h('section', { class: 'tabs' }, [
    h(
      'div',
      { role: 'tablist', 'aria-label': label, class: 'tablist', ref: list, onKeyDown },
      tabs.map(({ id, label: name }) =>
        h(
          'button',
          {
            key: id,
            id: `tab-${id}`,
            type: 'button',
            role: 'tab',
            class: 'tab',
            'aria-selected': id === current,
            'aria-controls': `panel-${id}`,
            tabIndex: id === current ? 0 : -1,
            onClick: () => onChange(id),
          },
          name,
        ),
      ),
    ),
    tabs.map(({ id }) =>
      h(
        'div',
        {
          key: id,
          id: `panel-${id}`,
          role: 'tabpanel',
          class: 'tabpanel',
          'aria-labelledby': `tab-${id}`,
          tabIndex: 0,
          hidden: id !== current,
        },
        id === shown?.id ? shown.body() : null,
      ),
    ),
  ]);
};
