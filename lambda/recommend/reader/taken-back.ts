import { type ReadingWords } from '../../../contract';
import { type Heard } from './heard';
import { type Part } from './parts';
import { readUnwanted } from './unwanted';

/** How a thing no longer has to be, it may still be; another kind of thing is not wanted in its place. */
const mayStay = ({ kind }: Pick<Part, 'kind'>): boolean => kind === 'attribute';

/**
 * Reads what comes after "forget the": how it was to be is asked for no longer, and a kind of thing must not be.
 *
 * @returns the position after it
 */
export const readTakenBack = (
  parts: readonly Part[],
  start: number,
  heard: Heard,
  words: ReadingWords['singleWords'],
): number => {
  const before = heard.without.length;
  const end = readUnwanted(parts, start, heard, words);
  const named = heard.without.splice(before);
  heard.without.push(...named.filter((one) => !mayStay(one)));
  heard.takenBack.push(...named.filter(mayStay).map(({ id }) => id));
  return end;
};

/** Makes what seemed to be refused last what is wanted: "(no,) a novel would be better". */
export const wantRefused = ({ named, without, unwanted, words }: Heard): void => {
  const last = without.pop();
  if (last !== undefined) named.push({ ...last, place: 'things' });
  else for (const at of unwanted.splice(0)) words.push({ at, place: 'things' });
};

/** Reads what is said of the last that was named, that it need not be so: "wireless isn't that important". */
export const takeLastBack = ({ named, takenBack }: Heard): void => {
  const last = named.at(-1);
  if (last === undefined || !mayStay(last)) return;
  named.pop();
  takenBack.push(last.id);
};
