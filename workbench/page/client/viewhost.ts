/// <reference lib="dom" />
/** What the page uses of Amazon's apl-viewhost-web 1.4.0, which comes without types. */
export interface Viewhost {
  readonly initEngine: () => Promise<void>;
  readonly Content: { create(document: string): Content };
  readonly ComponentType: { readonly kComponentTypeTouchWrapper: number };
  readonly PropertyKey: { readonly kPropertyAccessibilityLabel: number };
  readonly default: { create(options: RendererOptions): Renderer };
}

/** The engine behind it, compiled to WebAssembly. */
export interface ViewhostModule {
  readonly calledRun?: boolean;
}

interface Content {
  addData(name: string, json: string): void;
  isError(): boolean;
  /** Whether packages that it imports are missing. */
  isWaiting(): boolean;
}

interface RendererOptions {
  readonly content: Content;
  readonly view: HTMLElement;
  readonly viewport: {
    readonly width: number;
    readonly height: number;
    readonly dpi: number;
    readonly shape: string;
  };
  readonly mode: string;
  readonly theme: string;
  /** The fonts would need the network. */
  readonly notLoadFonts: true;
  readonly logLevel: string;
  readonly utcTime: number;
  readonly localTimeAdjustment: number;
  readonly environment: Readonly<Record<string, unknown>>;
  readonly onSendEvent: (event: SentEvent) => void;
}

interface SentEvent {
  readonly source: { readonly id?: string; readonly type?: string; readonly handler?: string };
  readonly arguments: readonly unknown[];
}

export interface Renderer {
  init(): Promise<void>;
  destroy(): void;
  /** When a finger last left the screen, in milliseconds since 1970. */
  lastPointerEventTimestamp: number;
  readonly componentMap: Readonly<Record<string, DrawnComponent>>;
}

interface DrawnComponent {
  readonly component: { getType(): number };
  readonly props: Readonly<Record<number, unknown>>;
}
