import { type Catalog, findProduct, wordsOf } from '../../catalog';
import { capitalise } from '../../languages/capitalise';
import { type Scene, productIdsOf } from '../dialogue/conversation';
import { type ButtonTouch, type PanelParts } from './panel';

/** The parts of what was said in a turn; a part that wasn't said is empty. */
export interface Said {
  readonly body: string;
  readonly disclosure: string;
  readonly question: string;
}

/**
 * The parts of a turn for the screen.
 *
 * @param language of the products' names, ISO 639
 * @param labelOf gives the label of a touch's button
 */
export const panelParts = (
  said: Said,
  scene: Scene,
  catalog: Pick<Catalog, 'products'>,
  language: string,
  labelOf: (touch: ButtonTouch) => string,
): PanelParts => ({
  ...said,
  names: productIdsOf(scene).flatMap((id) => {
    const product = findProduct(catalog, id);
    return product === undefined ? [] : [capitalise(wordsOf(product, language).name)];
  }),
  labels: { yes: labelOf('yes'), no: labelOf('no'), another: labelOf('another') },
});
