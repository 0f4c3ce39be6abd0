import { type Reader } from '../recommend/reader/reader';
import { type Wish } from '../recommend/wish';

/** The wish in the words around: of "oh you choose, dear" there is none, and none of its words is looked for. */
export const wishAround = (rest: string, read: Reader): Wish => {
  const {
    text: _text,
    mentioned: _mentioned,
    quality: _quality,
    unwanted: _unwanted,
    ...wish
  } = read(rest, 'statement');
  return wish;
};
