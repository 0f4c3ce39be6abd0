import {
  COMMANDS,
  MOST_WORDS,
  type MeantIntent,
  type OverhearingWords,
  partsOf,
} from '../../contract';
import { createAround } from './around';
import { type SlotsSaid } from './found';
import { type Overhear, type Overheard } from './overhear';
import { type Tells, createIsDoubt, finderOf } from './tells';

/**
 * Whether free words take up a thing by its name: "sod it, I'll take the notebook, please".
 *
 * @param name of the intent that took the words
 * @param isNamed whether words are a name of the thing
 */
export type TakesNamed = (words: string, name: MeantIntent, isNamed: Tells) => boolean;

/** The intents whose words may take something up. Nobody takes up anything by a question or a refusal. */
export const MAY_TAKE: readonly MeantIntent[] = [
  'AgreeIntent',
  'DescribeIntent',
  'DescribeSelfIntent',
];

/** Makes the function that knows in a locale whether a thing is taken up by its name. */
export const createTakesNamed = (overhearing: OverhearingWords): TakesNamed => {
  const find = finderOf(overhearing.takings);
  const findOrder = finderOf(overhearing.orders);
  const around = createAround(overhearing);
  const isDoubt = createIsDoubt(overhearing);
  /** "(She'll) take the notebook": only after a yes it is sure that nothing was left out that says so. */
  const isOpen = (words: readonly string[], name: MeantIntent): boolean =>
    name !== 'AgreeIntent' &&
    !overhearing.leftOut.DescribeSelfIntent.some((own) => words.join(' ').startsWith(`${own} `));
  return (text, name, isNamed) => {
    if (!MAY_TAKE.includes(name)) return false;
    const words = partsOf(text).slice(0, MOST_WORDS);
    const { isLast } = around(words);
    const isNameFrom = (start: number): boolean =>
      words.some((_word, at) => {
        const end = at + 1;
        return end > start && isNamed(words.slice(start, end).join(' ')) && isLast({ start, end });
      });
    return words.some((_word, start) => {
      if (start > 0 && isDoubt(words.slice(0, start).join(' '))) return false;
      const taken = start === 0 && isOpen(words, name) ? [] : find(words, start);
      return [...taken, ...findOrder(words, start)].some(({ end }) => isNameFrom(end));
    });
  };
};

/** What was found says, with the one of a list that is named around a command: "I think the first one, stick that in my cart". */
export const slotsSaid = ({ name, slots, rest }: Overheard, overhear: Overhear): SlotsSaid => {
  const around = COMMANDS.includes(name) && rest !== '' ? overhear(rest, 'AgreeIntent') : undefined;
  return around?.name === 'ChooseIntent' ? { ...around.slots, ...slots } : slots;
};
