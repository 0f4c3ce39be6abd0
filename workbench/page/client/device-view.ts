import { h } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { type ConversationState, type ShownViewport } from '../contract';
import { deviceName, localeName } from './names';
import { type FromFrame, type ToFrame, type TouchTarget } from './frame-messages';

interface DeviceViewProps {
  readonly state: ConversationState;
  readonly busy: boolean;
  readonly onTouch: (args: readonly unknown[], source: object) => void;
}

interface ScreenProps extends DeviceViewProps {
  readonly viewport: ShownViewport;
}

const shapeOf = ({ width, shape }: ShownViewport): string =>
  shape === 'ROUND' ? 'round' : width > 1500 ? 'wide' : 'hub';

/** Why the skill's screen can't be touched now. */
const FLOOR = {
  skill: '',
  alexa: 'Alexa is asking',
  nobody: 'The skill is closed',
} as const;

/** Which device this is, who speaks to it, and whether the skill is open. */
const Caption = ({ state: { choice, sessionOpen } }: Pick<DeviceViewProps, 'state'>) => {
  const { type, locale, user } = choice;
  return h('p', { class: 'caption' }, [
    h('span', { class: 'whose' }, [deviceName(type), localeName(locale), user].join(' · ')),
    h('span', {}, [
      h('span', { class: sessionOpen ? 'dot on' : 'dot', 'aria-hidden': 'true' }),
      sessionOpen ? 'The skill is open' : 'The skill is closed',
    ]),
  ]);
};

/** The screen, drawn by Amazon's viewhost in a frame of its own; touches are events of the viewhost. */
const Screen = ({ state, viewport, onTouch }: ScreenProps) => {
  const { screen, id, floor } = state;
  const { width, height } = viewport;
  const frame = useRef<HTMLIFrameElement>(null);
  const [ready, setReady] = useState(false);
  const [targets, setTargets] = useState<readonly TouchTarget[]>([]);
  const [drawn, setDrawn] = useState(0);
  const [problem, setProblem] = useState<string | null>(null);
  const tell = (message: ToFrame): void => frame.current?.contentWindow?.postMessage(message, '*');

  useEffect(() => {
    const onMessage = ({ source, data }: MessageEvent<FromFrame>): void => {
      if (source === null || source !== frame.current?.contentWindow) return;
      if (data.kind === 'ready') setReady(true);
      else if (data.kind === 'touched') onTouch(data.arguments, data.source);
      else if (data.kind === 'problem') setProblem(data.message);
      else {
        setTargets(data.targets);
        setDrawn(data.number);
      }
    };
    window.addEventListener('message', onMessage);
    return () => window.removeEventListener('message', onMessage);
  }, [onTouch]);

  const number = screen?.number ?? 0;
  useEffect(() => {
    setProblem(null);
    setTargets([]);
    setDrawn(0);
    if (ready && screen !== null) tell({ kind: 'draw', screen, viewport });
  }, [ready, number, id]);

  // The frame loads five megabytes: it is added when there is something to draw, and then it stays.
  const [hasFrame, setHasFrame] = useState(false);
  useEffect(() => {
    if (screen !== null) setHasFrame(true);
  }, [screen !== null]);
  const isLive = screen !== null && floor === 'skill';

  return h('div', { class: 'set' }, [
    h('div', { class: `echo ${shapeOf(viewport)}`, 'data-drawn': drawn, 'data-live': isLive }, [
      h('div', { class: 'glass', style: { aspectRatio: `${width} / ${height}` } }, [
        screen === null &&
          h('p', { class: 'idle' }, [
            h('span', { class: 'idle-time' }, new Date(state.now).toISOString().slice(11, 16)),
            h('span', {}, 'Nothing on the screen yet'),
          ]),
        hasFrame &&
          h('iframe', {
            ref: frame,
            src: '/screen',
            title: 'The device’s screen',
            class: screen === null ? 'blank' : isLive ? '' : 'over',
            tabIndex: -1,
          }),
        screen !== null && !isLive && h('p', { class: 'floor' }, FLOOR[floor]),
      ]),
    ]),
    h(Caption, { state }),
    problem !== null &&
      h('p', { class: 'notice bad', role: 'alert' }, `The screen can't be drawn: ${problem}.`),
    isLive &&
      targets.length > 0 &&
      h('div', { class: 'touches', role: 'group', 'aria-label': 'Touch the screen' }, [
        h('span', { class: 'hint', 'aria-hidden': 'true' }, 'Touch'),
        targets.map(({ uid, label }, index) =>
          h(
            'button',
            {
              key: uid,
              type: 'button',
              class: 'button small',
              'aria-label': `Touch “${label || index + 1}” on the screen`,
              onClick: () => tell({ kind: 'press', uid }),
            },
            label || String(index + 1),
          ),
        ),
      ]),
  ]);
};

const Speaker = ({ state, busy }: DeviceViewProps) =>
  h('div', { class: `speaker-device ${state.sessionOpen || busy ? 'awake' : ''}` }, [
    h('div', { class: 'ring' }),
    h('p', {}, 'A device without a screen'),
    h(Caption, { state }),
  ]);

/** The device: its screen, or a speaker when it has no screen. */
export const DeviceView = (props: DeviceViewProps) => {
  const { state } = props;
  const { viewport, choice } = state;
  return h('section', { class: 'device', 'aria-label': 'Device' }, [
    viewport === null
      ? h(Speaker, props)
      : h(Screen, { ...props, viewport, key: `${state.id}-${choice.type}` }),
  ]);
};
