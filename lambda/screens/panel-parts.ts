import { type Product, wordsOf } from '../../catalog';
import { capitalise } from '../../languages/capitalise';
import { type Scene, productIdsOf } from '../dialogue/conversation';
import { type ButtonTouch, type PanelParts } from './panel';

/** What was said in a turn, in its parts; a part that wasn't said is empty. */
export interface Said {
  readonly body: string;
  readonly disclosure: string;
  readonly question: string;
}

/**
 * Sets what was said apart for the screen.
 *
 * @param language ISO 639, of the products' names
 * @param labelOf what the button for a touch says
 */
export const panelParts = (
  said: Said,
  scene: Scene,
  products: readonly Product[],
  language: string,
  labelOf: (touch: ButtonTouch) => string,
): PanelParts => ({
  ...said,
  names: productIdsOf(scene).flatMap((id) => {
    const product = products.find((candidate) => candidate.id === id);
    return product === undefined ? [] : [capitalise(wordsOf(product, language).name)];
  }),
  labels: { yes: labelOf('yes'), no: labelOf('no'), another: labelOf('another') },
});
