import leven from 'leven';
import {
  MOST_WORDS_BY_SOUND,
  type ReadingWords,
  type SoundingNames,
  type WordForms,
  createSoundOf,
  forksOf,
  slurredRules,
} from '../../../contract';
import { lazily } from '../../../contract/lazily';
import { type Word } from './sentence';

/** Shorter keys are those of too many words. */
const SHORTEST_KEY = 4;
/** Only this share of the letters may be others: "knot book" is a notebook, "knit book" isn't. */
const MOST_CHANGED = 0.3;
/** The same where the last word of the name was heard right: a "phone roller" is a foam roller. */
const MOST_CHANGED_BEFORE = 0.4;

/** The same where the last word is a little one. */
const MOST_CHANGED_END = 0.15;

/** A long word that sounds like another is hardly anything else: a "caffeteer" is a cafetiere. */
const SHORTEST_WORD = 8;
const MOST_CHANGED_WORD = 0.35;

const isNear = (one: string, other: string, most: number): boolean =>
  leven(one, other) <= most * Math.max(one.length, other.length);

/** Shorter words are more often meant as they are: a "knit book" is no notebook. */
const SHORTEST_BEFORE = 5;

/** Whether the last word of a name was heard right, and only what comes before it may be another. */
const endsAlike = (words: readonly Word[], name: string): boolean =>
  words.length > 1 &&
  name.split(' ').at(-1) === words.at(-1)?.said &&
  (words[0]?.said.length ?? 0) >= SHORTEST_BEFORE;

/** So many letters at its beginning tell a word, and so much of it. */
const TELLING_LETTERS = 3;
const TELLING_SHARE = 0.75;
/** Words that are hardly longer than that begin like too many others. */
const SHORTEST_BEGUN = 6;

/** Whether a word begins as another one: "yogurt" as "yoga". */
const beginsAs = (said: string, word: string): boolean => {
  if (said.length < SHORTEST_BEGUN || !word.startsWith(said.slice(0, TELLING_LETTERS)))
    return false;
  const other = [...word].findIndex((letter, at) => letter !== said[at]);
  const alike = other === -1 ? word.length : other;
  return alike >= TELLING_SHARE * word.length;
};

/** So many letters at either end tell a word whose middle was misheard. */
const FRAME = 2;

/** Whether two longer words begin and end alike, and differ little between: "fighter" and "finder". */
const frames = (said: string, word: string): boolean =>
  word.length >= SHORTEST_BEGUN &&
  said.slice(0, FRAME) === word.slice(0, FRAME) &&
  said.slice(-FRAME) === word.slice(-FRAME) &&
  leven(said, word) <= said.length / 2;

/** A kind of thing that words of a sentence sound like. `start` is inclusive, `end` is not. */
export interface Misheard {
  readonly start: number;
  readonly end: number;
  readonly phrase: string;
}

/** Names by how they sound, those that sound alike in their order. */
const bySound = (names: readonly string[], sounds: readonly string[]): Map<string, string[]> => {
  const found = new Map<string, string[]>();
  for (const [at, name] of names.entries()) {
    const sound = sounds[at] ?? '';
    const alike = found.get(sound);
    if (alike === undefined) found.set(sound, [name]);
    else alike.push(name);
  }
  return found;
};

/**
 * Makes the function that finds words which only sound like a kind of thing: speech recognition writes a "foam
 * roller" as a "foam ruler", and a "notebook" as a "knot book".
 *
 * @param forms what writes words that sound alike in the same way; without any, nothing is found
 * @param how exactly it must sound alike
 * @returns the longest; undefined when there is none
 */
export const createMishearing = (
  { phrases, sounding }: Pick<ReadingWords, 'phrases' | 'sounding'>,
  forms: Pick<WordForms, 'sounds' | 'slurs'>,
  how: Exclude<keyof SoundingNames, 'names'>,
): ((
  sentence: readonly Word[],
  isUnknown: (at: number) => boolean,
  isStopWord: (word: Word) => boolean,
) => Misheard | undefined) => {
  const { sounds = [] } = forms;
  const soundOf = createSoundOf(how === 'slurred' ? slurredRules(forms) : sounds);
  const graph = forksOf(phrases.type);
  const named = lazily(() => bySound(sounding.names.split('\n'), sounding[how].split('\n')));
  /** The words that make a name with a first one. */
  const endsOf = (first: string): string[] => {
    const fork = graph.after(graph.first, first);
    return [...(fork?.next.keys() ?? [])].filter(
      (word) => fork !== undefined && (graph.after(fork, word)?.ends.length ?? 0) > 0,
    );
  };
  const soundAlikeAtFirst = (one: string, other: string): boolean =>
    soundOf(one)[0] === soundOf(other)[0];
  /**
   * The name of two words of which one was heard right, and the other begins as it should, or begins and ends so: a
   * "yogurt mat", a "stud fighter".
   */
  const halfName = ([first, last, ...others]: readonly Word[]): string | undefined => {
    if (first === undefined || last === undefined || others.length > 0) return undefined;
    const begun = [...graph.first.next.keys()].find(
      (word) =>
        beginsAs(first.said, word) &&
        endsOf(word).includes(last.said) &&
        soundAlikeAtFirst(first.said, word),
    );
    if (begun !== undefined) return `${begun} ${last.said}`;
    const end = endsOf(first.said).find((word) => frames(last.said, word));
    return end === undefined ? undefined : `${first.said} ${end}`;
  };
  const nameOf = (words: readonly Word[]): string | undefined => {
    const said = words.map((word) => word.said).join('');
    const key = soundOf(said);
    if (key.length < SHORTEST_KEY) return undefined;
    // One short word for another is a matter of spelling.
    const isMeant = (name: string): boolean => {
      const isOneWord = words.length === 1 && !name.includes(' ');
      if (isOneWord) return said.length >= SHORTEST_WORD && isNear(said, name, MOST_CHANGED_WORD);
      const most = endsAlike(words, name) ? MOST_CHANGED_BEFORE : MOST_CHANGED;
      return isNear(said, name.replaceAll(' ', ''), most);
    };
    return named().get(key)?.find(isMeant) ?? halfName(words);
  };
  /** The same of words that end in a little one, which is hardly another than it seems: a "skill it". */
  const nameWithEnd = (words: readonly Word[]): string | undefined => {
    const said = words.map((word) => word.said).join('');
    const name = words.length === 2 ? named().get(soundOf(said))?.[0] : undefined;
    return name !== undefined && !name.includes(' ') && isNear(said, name, MOST_CHANGED_END)
      ? name
      : undefined;
  };
  return (sentence, isUnknown, isStopWord) => {
    if (sounds.length === 0) return undefined;
    for (let count = MOST_WORDS_BY_SOUND; count > 0; count -= 1) {
      for (let start = 0; start + count <= sentence.length; start += 1) {
        const words = sentence.slice(start, start + count);
        const [first, last] = [words[0], words.at(-1)];
        if (first === undefined || last === undefined) continue;
        if (isStopWord(first)) continue;
        if (!words.some((_, at) => isUnknown(start + at))) continue;
        const phrase = isStopWord(last) ? nameWithEnd(words) : nameOf(words);
        if (phrase !== undefined) return { start, end: start + count, phrase };
      }
    }
    return undefined;
  };
};
