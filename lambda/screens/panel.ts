import { type interfaces } from 'ask-sdk-model';
import { type Scene } from '../dialogue/conversation';
import { PANEL_DOCUMENT } from './panel-document';

/** What a touch on the screen sends back; lambda/handlers/touch reads it. */
export const TOUCHES = ['yes', 'no', 'another', 'choose'] as const;
type Touch = (typeof TOUCHES)[number];
export type ButtonTouch = Exclude<Touch, 'choose'>;

/** What can be touched: a button, or a row of a list. */
interface Target {
  readonly label: string;
  /** The number of a row; empty for a button. */
  readonly number: string;
  readonly arguments: readonly [Touch, number?];
  readonly isFirst: boolean;
}

/** The parts of what was said, which the screen shows separately. */
export interface PanelParts {
  /** Names of the scene's products, in its order. */
  readonly names: readonly string[];
  /** What is said about the product or the list, without disclosure and question. */
  readonly body: string;
  /** As it was said; empty when none is owed. */
  readonly disclosure: string;
  readonly question: string;
  /** The labels of the buttons. */
  readonly labels: Readonly<Record<ButtonTouch, string>>;
}

const buttonsFor = ({ name }: Scene, labels: PanelParts['labels']): Target[] => {
  const button = (touch: ButtonTouch): Target => ({
    label: labels[touch],
    number: '',
    arguments: [touch],
    isFirst: touch === 'yes',
  });
  if (name === 'listing') return [];
  return name === 'offering'
    ? [button('yes'), button('no'), button('another')]
    : [button('yes'), button('no')];
};

const rowsFor = (scene: Scene, names: readonly string[]): Target[] =>
  scene.name === 'listing'
    ? scene.productIds.map((_id, index) => ({
        label: names[index] ?? '',
        number: String(index + 1),
        arguments: ['choose', index + 1],
        isFirst: index === 0,
      }))
    : [];

/**
 * The screen of an offer, a list or a pause: the same words as the voice, including the disclosure, and
 * buttons or rows to touch.
 *
 * @param text everything that is said
 * @param parts the same text in its parts
 */
export const panel = (
  title: string,
  text: string,
  scene: Scene,
  { names, body, disclosure, question, labels }: PanelParts,
): interfaces.alexa.presentation.apl.RenderDocumentDirective => {
  const isList = scene.name === 'listing';
  return {
    type: 'Alexa.Presentation.APL.RenderDocument',
    token: 'panel',
    document: PANEL_DOCUMENT,
    datasources: {
      panel: {
        title,
        text,
        heading: isList ? '' : (names[0] ?? ''),
        body: isList ? '' : body,
        disclosure,
        question,
        rows: rowsFor(scene, names),
        buttons: buttonsFor(scene, labels),
      },
    },
  };
};
