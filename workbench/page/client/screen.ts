/// <reference lib="dom" />
import { type ShownViewport } from '../contract';
import { type FromFrame, type ToFrame, type TouchTarget } from './frame-messages';
import { type Renderer, type Viewhost, type ViewhostModule } from './viewhost';

declare const AplRenderer: Viewhost;
declare const Module: ViewhostModule;

const stage = document.getElementById('stage');
if (stage === null) throw new Error('The frame has no stage to draw on.');

const tell = (message: FromFrame): void => window.parent.postMessage(message, '*');

/** This must happen in the first tick: a wait that starts after the engine runs never ends. */
const running = Module.calledRun ? Promise.resolve() : AplRenderer.initEngine();

let renderer: Renderer | undefined;
let viewport: ShownViewport | undefined;

const fit = (): void => {
  if (viewport === undefined) return;
  stage.style.transform = `scale(${window.innerWidth / viewport.width})`;
};

const targetsOf = ({ componentMap }: Renderer): TouchTarget[] =>
  Object.entries(componentMap).flatMap(([uid, { component, props }]) => {
    if (component.getType() !== AplRenderer.ComponentType.kComponentTypeTouchWrapper) return [];
    const label = props[AplRenderer.PropertyKey.kPropertyAccessibilityLabel];
    return [{ uid, label: typeof label === 'string' ? label : '' }];
  });

interface AplDocument {
  readonly import?: readonly { readonly name?: string }[];
  readonly mainTemplate?: { readonly parameters?: readonly (string | { readonly name: string })[] };
}

const importsOf = (document: unknown): string[] =>
  ((document as AplDocument).import ?? []).map(({ name = 'a package' }) => name);

/** A parameter has the data source of its name; `payload` and any other have all of them. */
const parametersOf = (document: unknown): string[] =>
  ((document as AplDocument).mainTemplate?.parameters ?? []).map((one) =>
    typeof one === 'string' ? one : one.name,
  );

const nextFrame = (): Promise<number> => new Promise((go) => requestAnimationFrame(go));

const draw = async ({ screen, viewport: next }: ToFrame & { kind: 'draw' }): Promise<void> => {
  await running;
  viewport = next;
  renderer?.destroy();
  const view = document.createElement('div');
  stage.replaceChildren(view);
  fit();
  const content = AplRenderer.Content.create(JSON.stringify(screen.document));
  if (content.isWaiting()) {
    const names = importsOf(screen.document).join(', ');
    throw new Error(
      `the document imports ${names}, which comes from Amazon's network only; what a touch would send can be sent by hand, under Request`,
    );
  }
  const data = (screen.datasources ?? {}) as Readonly<Record<string, unknown>>;
  for (const name of parametersOf(screen.document)) {
    content.addData(name, JSON.stringify(data[name] ?? data));
  }
  if (content.isError()) throw new Error('the viewhost can not read the document as APL');
  renderer = AplRenderer.default.create({
    content,
    view,
    viewport: { width: next.width, height: next.height, dpi: next.dpi, shape: next.shape },
    mode: next.mode,
    theme: 'dark',
    notLoadFonts: true,
    logLevel: 'error',
    utcTime: Date.now(),
    localTimeAdjustment: 0,
    environment: {
      agentName: 'Shelf Talker simulator',
      agentVersion: '1.0',
      allowOpenUrl: false,
      disallowVideo: true,
    },
    onSendEvent: ({ source, arguments: sent }) => {
      const { id = '', type = 'TouchWrapper', handler = 'Press' } = source;
      tell({ kind: 'touched', arguments: sent, source: { id, type, handler } });
    },
  });
  await renderer.init();
  // Long lists make their parts in the frames after the first.
  await nextFrame();
  await nextFrame();
  // The viewhost ignores the mouse for half a second after a touch, and its own start counts as a touch.
  renderer.lastPointerEventTimestamp = 0;
  // The keyboard uses the page's buttons; the picture is for fingers and the mouse.
  view.tabIndex = -1;
  tell({ kind: 'drawn', number: screen.number, targets: targetsOf(renderer) });
};

/** Touches the middle of a component, as a finger would. */
const press = (uid: string): void => {
  const element = document.getElementById(uid);
  if (element === null) return;
  element.scrollIntoView({ block: 'nearest' });
  const { left, top, width, height } = element.getBoundingClientRect();
  const at = { clientX: left + width / 2, clientY: top + height / 2, bubbles: true };
  for (const type of ['mousedown', 'mouseup']) element.dispatchEvent(new MouseEvent(type, at));
};

window.addEventListener('resize', fit);
window.addEventListener('message', ({ source, data }: MessageEvent<ToFrame>) => {
  if (source !== window.parent) return;
  if (data.kind === 'press') {
    press(data.uid);
    return;
  }
  draw(data).catch((error: unknown) => {
    tell({ kind: 'problem', message: error instanceof Error ? error.message : String(error) });
  });
});
tell({ kind: 'ready' });
