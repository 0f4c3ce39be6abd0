import {
  type Fork,
  MOST_WORDS_BY_SOUND,
  type PhraseGraph,
  type SoundingNames,
  type WordForms,
  createSoundOf,
  forksOf,
  slurredRules,
} from '../contract';

/** The phrases of a graph in its order, a phrase before those that go on from it. */
const phrasesOf = (graph: PhraseGraph<string>): string[] => {
  const { first, after } = forksOf(graph);
  const from = (fork: Fork | undefined, words: readonly string[]): string[] => {
    if (fork === undefined) return [];
    const here = fork.ends.length > 0 ? [words.join(' ')] : [];
    const next = words.length === MOST_WORDS_BY_SOUND ? [] : [...fork.next.keys()];
    return [...here, ...next.flatMap((word) => from(after(fork, word), [...words, word]))];
  };
  return from(first, []);
};

/** How the names of kinds of things sound, so that nobody has to work it out while a customer waits. */
export const soundingNames = (
  types: PhraseGraph<string>,
  forms: Pick<WordForms, 'sounds' | 'slurs'>,
): SoundingNames => {
  const names = phrasesOf(types).join('\n');
  const said = names.replaceAll(' ', '');
  return {
    names,
    sounds: createSoundOf(forms.sounds ?? [])(said),
    slurred: createSoundOf(slurredRules(forms))(said),
  };
};
