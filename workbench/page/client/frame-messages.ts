import { type ShownScreen, type ShownViewport } from '../contract';

/** Something on the device's screen that can be touched. */
export interface TouchTarget {
  /** The viewhost's own id of the component. */
  readonly uid: string;
  readonly label: string;
}

/** What the page tells the frame that draws the screen. */
export type ToFrame =
  | { readonly kind: 'draw'; readonly screen: ShownScreen; readonly viewport: ShownViewport }
  | { readonly kind: 'press'; readonly uid: string };

/** What the frame tells the page. */
export type FromFrame =
  | { readonly kind: 'ready' }
  | { readonly kind: 'drawn'; readonly number: number; readonly targets: readonly TouchTarget[] }
  | {
      readonly kind: 'touched';
      readonly arguments: readonly unknown[];
      readonly source: { readonly id: string; readonly type: string; readonly handler: string };
    }
  | { readonly kind: 'problem'; readonly message: string };
