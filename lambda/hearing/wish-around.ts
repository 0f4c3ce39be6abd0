import { MYSELF } from '../recommend/audience';
import { type Reader } from '../recommend/reader/reader';
import { type Wish, namesThing, personIn, withoutThing, withoutWords } from '../recommend/wish';

/** The wish in the words around: of "oh you choose, dear" there is none, and none of its words is looked for. */
export const wishAround = (rest: string, read: Reader): Wish => {
  const {
    text: _text,
    mentioned: _mentioned,
    quality: _quality,
    demand: _demand,
    unwanted: _unwanted,
    ...wish
  } = read(rest, 'statement');
  return wish;
};

/**
 * The wish in the words around, for whom the whole sentence says it is: of "I promised my wife to get her something" the
 * last words leave the choice to us, and tell what the first are for.
 */
export const wishBeside = (rest: string, said: Wish, read: Reader): Wish => {
  const around = wishAround(rest, read);
  // "Choose something for me" says who is asked for it.
  if (around.recipient !== undefined || said.recipient === MYSELF) return around;
  const { isInPassing } = said;
  return { ...personIn(said), ...(isInPassing !== undefined && { isInPassing }), ...around };
};

/**
 * The wish in the words around those that ask for several, which may name the thing themselves: "a few games to choose from".
 *
 * @param own those that ask for several
 */
export const wishOfSeveral = (
  { rest, own }: { readonly rest: string; readonly own: string },
  said: Wish,
  read: Reader,
): Wish => {
  const { ages, ...others } = wishBeside(rest, said, read);
  // "Two or three" are not that old.
  const around = said.ages === undefined || ages === undefined ? others : { ...others, ages };
  if (namesThing(around)) return around;
  const { type, category = type === undefined ? read(own).category : undefined } = said;
  return {
    ...around,
    ...(category !== undefined && { category }),
    ...(type !== undefined && { type }),
  };
};

/** What is wished for beside an act: nothing by "my brain is mush, you choose". */
export const keptWish = (wish: Wish): Wish => {
  const { recipient, ...rest } = withoutWords(wish.isNeeded === true ? withoutThing(wish) : wish);
  return recipient === undefined || recipient === MYSELF ? rest : { ...rest, recipient };
};
