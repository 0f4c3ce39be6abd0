import leven from 'leven';
import { type SoundOf, createSoundOf } from '../../contract';
import { type TextIndex, holdersOf } from './text-index';

/** Shorter keys are those of too many words. */
const SHORTEST_KEY = 3;
/** Nor are shorter words told apart by their sound. */
const SHORTEST_WORD = 5;
/** Of what has more other letters than this share, only the consonants sound alike: "snowshoes" and "science". */
const MOST_CHANGED = 0.6;

interface Sounds {
  readonly soundOf: SoundOf;
  /** The words of the index, by their sound. */
  readonly words: ReadonlyMap<string, readonly string[]>;
}

const heard = new WeakMap<TextIndex, Sounds>();

const soundsOf = (index: TextIndex): Sounds => {
  const known = heard.get(index);
  if (known !== undefined) return known;
  const soundOf = createSoundOf(index.forms.sounds ?? []);
  const words = new Map<string, string[]>();
  const terms = [...index.terms.keys()];
  const sounds = soundOf(terms.join('\n')).split('\n');
  for (const [at, word] of terms.entries()) {
    const sound = sounds[at] ?? '';
    const alike = words.get(sound);
    if (alike === undefined) words.set(sound, [word]);
    else alike.push(word);
  }
  const made = { soundOf, words };
  heard.set(index, made);
  return made;
};

/**
 * The index's term that sounds like a word it doesn't have: speech recognition writes names as words it
 * knows, "arrow press" for Aeropress. Of several the one that is about as long, then the commonest.
 *
 * @returns the number of the term; undefined when there is none, or the word is short, or the language
 *   has no rules of sound
 */
export const soundsLike = (word: string, index: TextIndex): number | undefined => {
  if (word.length < SHORTEST_WORD || (index.forms.sounds ?? []).length === 0) return undefined;
  const { soundOf, words } = soundsOf(index);
  const sound = soundOf(word);
  if (sound.length < SHORTEST_KEY) return undefined;
  const isNear = (one: string): boolean =>
    leven(one, word) <= MOST_CHANGED * Math.max(one.length, word.length);
  const [best] = (words.get(sound) ?? [])
    .filter(isNear)
    .map((one) => ({ term: index.terms.get(one) ?? 0, apart: Math.abs(one.length - word.length) }))
    .sort((a, b) => a.apart - b.apart || holdersOf(index, b.term) - holdersOf(index, a.term));
  return best?.term;
};
