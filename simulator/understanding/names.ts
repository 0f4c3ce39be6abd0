import { type AlexaPhrases } from '../../languages';
import { wordsOf } from './utterance';
import { weightsOf } from './word-weights';

/** Tells whether words may be a name that no list has. */
interface NameReader {
  /**
   * None of them asks, wants or carries little meaning, but for one that links two others ("isle of
   * wight"); besides it there are no more than `most`.
   */
  readonly isName: (words: readonly string[], most?: number) => boolean;
  /** They ask or want something, with words of little meaning beside: no name, though a title may. */
  readonly isSentence: (words: readonly string[]) => boolean;
}

const createNameReader = (language: AlexaPhrases): NameReader => {
  const { isLight, isArticle } = weightsOf(language);
  const { questionWords, carrierWords, seekingWords, turningWords } = language;
  const setOf = (words: readonly string[]): ReadonlySet<string> =>
    new Set(words.flatMap((word) => wordsOf(word)));
  const links = setOf(language.nameLinks);
  const asking = setOf([...questionWords, ...carrierWords, ...seekingWords]);
  const ofSentences = new Set([...asking, ...setOf(turningWords)]);
  return {
    isName: (words, most = Infinity) => {
      const telling = words.filter((word, at) => {
        const isBetween = at > 0 && at < words.length - 1;
        return !(isBetween && links.has(word));
      });
      const isPlain = !telling.some((word) => isLight(word) || ofSentences.has(word));
      return isPlain && telling.length <= most && words.length - telling.length <= 1;
    },
    isSentence: (words) =>
      words.some((word) => asking.has(word)) &&
      words.some((word) => isLight(word) && !isArticle(word) && !links.has(word)),
  };
};

const readers = new WeakMap<AlexaPhrases, NameReader>();

/** The reader of names in one language. */
export const nameReaderOf = (language: AlexaPhrases): NameReader => {
  const reader = readers.get(language) ?? createNameReader(language);
  readers.set(language, reader);
  return reader;
};
