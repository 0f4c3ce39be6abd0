import { type Product, wordsOf } from '../../catalog';
import { type Scene } from '../dialogue/conversation';
import { type SpeechKey } from '../dialogue/line';
import { productIdsOf } from '../dialogue/shelf';
import { capitalise } from '../speech/capitalise';
import { type ButtonTouch, type PanelParts } from './panel';

/** A line in the words that were chosen for it. */
export interface SaidLine {
  readonly key: SpeechKey;
  readonly text: string;
}

const isDisclosure = ({ key }: SaidLine): boolean => key.startsWith('disclosure');

const joined = (lines: readonly SaidLine[]): string => lines.map(({ text }) => text).join(' ');

/**
 * Sets what was said apart for the screen.
 *
 * @param said all of it in its order, the question last
 * @param language ISO 639, of the products' names
 * @param labelOf what the button for a touch says
 */
export const panelParts = (
  said: readonly SaidLine[],
  scene: Scene,
  products: readonly Product[],
  language: string,
  labelOf: (touch: ButtonTouch) => string,
): PanelParts => {
  const before = said.slice(0, -1);
  const names = productIdsOf(scene).flatMap((id) => {
    const product = products.find((candidate) => candidate.id === id);
    return product === undefined ? [] : [capitalise(wordsOf(product, language).name)];
  });
  return {
    names,
    body: joined(before.filter((line) => !isDisclosure(line))),
    disclosure: joined(before.filter(isDisclosure)),
    question: joined(said.slice(-1)),
    labels: { yes: labelOf('yes'), no: labelOf('no'), another: labelOf('another') },
  };
};
