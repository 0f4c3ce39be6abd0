import { Fragment, h } from 'preact';
import { useCallback, useEffect, useState } from 'preact/hooks';
import { type ConversationState } from '../contract';
import { type Doing } from './api';
import { Composer } from './composer';
import { ConversationView } from './conversation-view';
import { DeviceView } from './device-view';
import { FaultsView } from './faults-view';
import { JsonView } from './json-view';
import { LedgerView } from './ledger-view';
import { RequestView } from './request-view';
import { SaveMenu } from './save-menu';
import { SettingsView } from './settings-view';
import { type Tab, Tabs } from './tabs';
import { UnderstandingView } from './understanding-view';
import { type TalkOfPage, useConversation } from './use-conversation';
import { canSpeak, hush, speak } from './voice';

/** What was said in the last turn. */
const lastAnswer = ({ turns }: ConversationState): string =>
  (turns.at(-1)?.spoken ?? []).map(({ text }) => text).join(' ');

const Header = ({
  state,
  talk,
  aloud,
  onAloud,
}: {
  readonly state: ConversationState;
  readonly talk: TalkOfPage;
  readonly aloud: boolean;
  readonly onAloud: (aloud: boolean) => void;
}) =>
  h('header', { class: 'header' }, [
    h('img', { src: '/icon.svg', alt: '', width: 36, height: 36 }),
    h('div', { class: 'title' }, [
      h('h1', {}, state.skillName),
      h('p', {}, [
        'Simulated offline: ',
        h('span', { class: 'roomy' }, 'nothing reaches Amazon, '),
        'prices are made up, nothing is bought.',
      ]),
    ]),
    h('div', { class: 'tools' }, [
      canSpeak() &&
        h(
          'button',
          {
            type: 'button',
            class: 'button',
            'aria-pressed': aloud,
            onClick: () => onAloud(!aloud),
          },
          'Read aloud',
        ),
      h(SaveMenu, {
        id: state.id,
        onOpen: (text) => void talk.open(text),
        onProblem: talk.setProblem,
      }),
      h(
        'button',
        {
          type: 'button',
          class: 'button',
          'aria-label': 'New conversation',
          onClick: () => {
            const { locale, type, user, remember } = state.choice;
            void talk.begin({ locale, type, user, remember });
          },
        },
        ['New', h('span', { class: 'roomy' }, ' conversation')],
      ),
    ]),
  ]);

const Talk = ({
  state,
  talk,
}: {
  readonly state: ConversationState;
  readonly talk: TalkOfPage;
}) => {
  const { choices, busy, take, begin, setProblem, problem, problemAt } = talk;
  const [tab, setTab] = useState('conversation');
  const [picked, setPicked] = useState<number | null>(null);
  const [aloud, setAloud] = useState(false);
  const { turns, id, choice } = state;
  const number = picked ?? turns.length;
  const answer = lastAnswer(state);

  useEffect(() => {
    setPicked(null);
    if (aloud && answer !== '') speak(answer, choice.locale);
  }, [id, turns.length]);

  useEffect(() => {
    document.title = `${state.skillName} · simulator`;
  }, [state.skillName]);

  const act = useCallback((doing: Doing) => void take(doing), [take]);
  const onTouch = useCallback(
    (args: readonly unknown[], source: object) => act({ do: 'touch', arguments: args, source }),
    [act],
  );
  const onSay = (text: string): void => act({ do: 'say', text });
  const explain = (turn: number): void => {
    setPicked(turn);
    setTab('understanding');
  };
  /** Told at its field, in the tab of the same name, and not above everything once more. */
  const isAboutTab = problemAt[0] === tab && (tab === 'faults' || tab === 'request');
  const tabs: readonly Tab[] = [
    {
      id: 'conversation',
      label: 'Conversation',
      body: () =>
        h(ConversationView, { state, isInterrupted: problem !== null, onSay, onExplain: explain }),
    },
    { id: 'json', label: 'JSON', body: () => h(JsonView, { turns, number, onPick: setPicked }) },
    {
      id: 'understanding',
      label: 'Understanding',
      body: () => h(UnderstandingView, { turns, number, onPick: setPicked }),
    },
    { id: 'ledger', label: 'Cart & credits', body: () => h(LedgerView, { ledger: state.ledger }) },
    {
      id: 'faults',
      label: 'Faults',
      body: () =>
        h(FaultsView, {
          faults: state.faults,
          choices,
          refusal: isAboutTab && problem !== null ? { sentence: problem, at: problemAt } : null,
          onSet: async (faults) => (await take({ do: 'faults', faults })) !== null,
        }),
    },
    {
      id: 'request',
      label: 'Request',
      body: () =>
        h(RequestView, {
          turns,
          refusal: isAboutTab ? problem : null,
          onChoose: () => setProblem(null),
          onSend: (request, anew) => {
            void take({ do: 'request', request, anew }).then((taken) => {
              if (taken !== null) setTab('conversation');
            });
          },
        }),
    },
    {
      id: 'settings',
      label: 'Settings',
      body: () =>
        h(SettingsView, {
          state,
          choices,
          onBegin: (wish) => {
            void begin(wish).then((begun) => {
              if (begun !== null) setTab('conversation');
            });
          },
          onClock: (time) => act({ do: 'clock', time }),
        }),
    },
  ];
  return h(Fragment, {}, [
    h(Header, {
      ...{ state, talk, aloud },
      onAloud: (next) => {
        setAloud(next);
        if (!next) hush();
      },
    }),
    h('main', { class: 'main' }, [
      h(DeviceView, { state, busy, onTouch }),
      h('div', { class: 'work', 'data-turns': turns.length }, [
        h(Tabs, { label: 'Views', tabs, current: tab, onChange: setTab }),
        problem !== null && !isAboutTab && h('p', { class: 'notice bad', role: 'alert' }, problem),
        h(Composer, {
          ...{ locale: choice.locale, busy, onSay, onProblem: setProblem },
          example: turns.length === 0 ? `open ${state.invocationName}` : 'Say something',
          onSilence: () => act({ do: 'silence' }),
        }),
      ]),
    ]),
    h('p', { class: 'unseen', role: 'status', 'aria-live': 'polite' }, answer),
  ]);
};

/** The whole page. */
export const App = () => {
  const talk = useConversation();
  const { state, problem } = talk;
  if (state !== null) return h(Talk, { state, talk });
  return h('main', { class: 'waiting' }, [
    h('h1', {}, 'Shelf Talker simulator'),
    h('p', { role: 'status' }, problem ?? 'One moment …'),
  ]);
};
