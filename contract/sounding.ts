import { type WordForms } from './word-forms';

type SoundRules = NonNullable<WordForms['sounds']>;

/** Writes words that sound alike in the same way: one, or several, each on a line. */
export type SoundOf = (words: string) => string;

export const createSoundOf = (rules: SoundRules): SoundOf => {
  const steps = rules.map(([pattern, by]) => [new RegExp(pattern, 'gmu'), by] as const);
  return (words) => steps.reduce((sounds, [pattern, by]) => sounds.replace(pattern, by), words);
};

/** What is hardly heard between other sounds is left out first. */
export const slurredRules = ({ sounds = [], slurs = [] }: Pick<WordForms, 'sounds' | 'slurs'>) => [
  ...slurs,
  ...sounds,
];

/** So many words of a name at most are listened for by their sound. */
export const MOST_WORDS_BY_SOUND = 4;

/** The names of all kinds of things with how they sound, each on a line: one long text is read faster than many. */
export interface SoundingNames {
  readonly names: string;
  /** How each name sounds without its spaces. */
  readonly sounds: string;
  /** The same by {@link slurredRules}. */
  readonly slurred: string;
}
