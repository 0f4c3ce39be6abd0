import {
  type IntentName,
  MOST_WORDS,
  type MeantIntent,
  type OverhearingWords,
  partsOf,
} from '../../contract';
import { namedIds } from '../recommend/wish';
import { readSlots, wordsOfSlot } from '../slots';
import { type Hearing } from './hearings';
import { type Meaning } from './meaning';
import { isBeginning } from './takes-hearing';
import { inPlaceOfDirection } from './slots-wish';
import { MAY_TAKE } from './takes';
import { saysSomething } from './says-more';
import { type Tells, createTells, finderOf } from './tells';

/** Makes the function that knows whether a sentence asks about what is on offer. */
export const createAsksOfOffer = ({ asksOfOffer }: OverhearingWords): Tells =>
  createTells(asksOfOffer);

/** Makes the function that knows whether a question speaks of what is on offer. */
export const createRefersToOffer = ({ refersToOffer }: OverhearingWords): Tells =>
  createTells(refersToOffer);

/** Makes the function that knows by its first or last words whether what is looked for is a matter of what is on offer. */
export const createGoesWithOffer = ({ goesWithOffer }: OverhearingWords): Tells => {
  const find = finderOf(goesWithOffer);
  return (text) => {
    const words = partsOf(text).slice(0, MOST_WORDS);
    const isAtAnEnd = (start: number, end: number): boolean => start === 0 || end === words.length;
    return words.some((_word, start) =>
      find(words, start).some(({ end }) => isAtAnEnd(start, end)),
    );
  };
};

/** By what else a question about the product is taken for something that it only seems to ask for. */
const SEEM_ASKED_FOR: readonly MeantIntent[] = [
  'ListOptionsIntent',
  'SomethingElseIntent',
  'SurpriseIntent',
];

/** What a question about the product only seems to say: "will it hold up" asks for no time to think. */
const SEEM_SAID: readonly MeantIntent[] = [
  'AMAZON.FallbackIntent',
  'AMAZON.PreviousIntent',
  'WaitIntent',
  'RefineIntent',
];

/** What words come to that nothing is known of. */
const SAY_NOTHING: readonly MeantIntent[] = ['AMAZON.FallbackIntent', 'DescribeIntent'];

/** Whether words looked for have something that a shelf could have. */
const namesAnything = ({ wish = {} }: Meaning): boolean =>
  namedIds({ ...wish, attributes: [] }).length > 0 ||
  wish.recipient !== undefined ||
  wish.occasion !== undefined;

/**
 * The words of a question about the product on offer, whatever else they were heard as: "I swim, can it get
 * wet" is no wish, and "is there a case for it" no search.
 *
 * @param name with `slots` as Alexa sends them
 * @param meant what they mean when nothing is on offer
 * @param isSpokenOf whether something is known of the product that speaks of all that words name
 * @returns undefined when they ask nothing about it
 */
export const questionOfOffer = (
  name: IntentName,
  slots: unknown,
  meant: Meaning,
  { asksOfOffer, refersToOffer, goesWithOffer }: Hearing,
  isSpokenOf: Tells,
): string | undefined => {
  if (name === 'RefineIntent' && SAY_NOTHING.includes(meant.name)) {
    // "Does it come in a tin": what stands in the place of a direction is none, and no wish.
    return saysSomething(meant.wish ?? {})
      ? undefined
      : inPlaceOfDirection(readSlots(name, slots), slots);
  }
  if (meant.name === 'SearchIntent') {
    const { query = '' } = meant.slots;
    const isMatterOfIt = !namesAnything(meant) && (goesWithOffer(query) || isSpokenOf(query));
    return asksOfOffer(query) || isMatterOfIt ? query : undefined;
  }
  if (
    meant.name === 'DescribeIntent' ||
    meant.name === 'DescribeSelfIntent' ||
    meant.name === 'CorrectIntent'
  ) {
    const { query = '' } = meant.slots;
    return asksOfOffer(query) ? query : undefined;
  }
  if (name === 'SearchIntent' && SEEM_SAID.includes(meant.name)) {
    const { query = '' } = readSlots(name, slots);
    return goesWithOffer(query) ? query : undefined;
  }
  if (name !== 'AskIntent' && name !== 'AskHowIntent') return undefined;
  const { question = '' } = readSlots(name, slots);
  const isMatterOfIt =
    (SEEM_SAID.includes(meant.name) && refersToOffer(question)) ||
    (SEEM_ASKED_FOR.includes(meant.name) && goesWithOffer(question));
  return isMatterOfIt ? question : undefined;
};

/**
 * Whether what is on offer is taken up by its name: "I'll take the foam roller".
 *
 * @param name with `slots` as Alexa sends them
 * @param isNamed whether words are a name of what is on offer
 */
export const takesOffer = (
  name: IntentName,
  slots: unknown,
  { takesNamed }: Pick<Hearing, 'takesNamed'>,
  isNamed: Tells,
): boolean => {
  if (name === 'TakeThingIntent') return isNamed(wordsOfSlot(slots, 'category') ?? '');
  if (isBeginning(name) || !MAY_TAKE.includes(name)) return false;
  const words = wordsOfSlot(slots, 'words') ?? wordsOfSlot(slots, 'query');
  return words !== undefined && takesNamed(words, name, isNamed);
};
