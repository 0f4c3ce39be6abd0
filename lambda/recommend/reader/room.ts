import { type ReadingWords } from '../../../contract';
import { type Heard } from './heard';
import { createLexicon } from './lexicon';

/** What tells that a sentence is said in a room, and not in a shop. */
export interface RoomSigns {
  /** It tells what happens at a time, and of no way of life: "my wife went", "last night". */
  readonly isEvent: boolean;
  /** Somebody else is spoken to: "tell your sister". */
  readonly isToOthers: boolean;
  /** It begins with somebody who is new in the talk: "a coworker in accounting". */
  readonly isOfSomeone: boolean;
  /** All that it asks for is eaten where one is, or lies there: "chips", "your coat". */
  readonly isOfRoom: boolean;
}

/** Makes the function that looks for them in a locale. */
export const createRoomSigns = ({
  patterns,
  singleWords: { ofOthers, someone, foods },
}: Pick<ReadingWords, 'patterns' | 'singleWords'>): ((heard: Heard) => RoomSigns) => {
  const events = createLexicon(patterns.events);
  const deeds = createLexicon(patterns.deeds);
  return ({ sentence, people, named, words }) => {
    const isSaid = (at: number, said: readonly string[]): boolean =>
      said.includes(sentence[at]?.said ?? '');
    const verbs = [0, ...people.map(({ end }) => end), ...named.map(({ end }) => end)];
    return {
      isEvent:
        sentence.some((_word, at) => events.all(sentence, at).length > 0) ||
        verbs.some((at) => deeds.all(sentence, at).length > 0),
      // "What would you get your dad" asks us; in the middle of a sentence he is somebody else's.
      isToOthers: people.some(({ start }) => start > 1 && isSaid(start - 1, ofOthers)),
      isOfSomeone: isSaid(0, someone) && people.some(({ start }) => start <= 1),
      isOfRoom:
        words.length > 0 && (isSaid(0, ofOthers) || words.every(({ at }) => isSaid(at, foods))),
    };
  };
};
