import {
  MOST_WORDS,
  type PhraseGraph,
  type ReadingWords,
  type WordForms,
  createStemmer,
} from '../../../contract';
import { createLexicon } from './lexicon';
import { type Word, wordsIn } from './sentence';

/** What a question about a product is about. */
export interface Asked {
  /** An id; undefined when no word names a topic. */
  readonly topic: string | undefined;
  /** The other topics that its words may name, or hint at, the likeliest first. */
  readonly others: readonly string[];
  /** An id; undefined when no word names an attribute of that topic. */
  readonly attribute: string | undefined;
  /** The stems of what is asked about beside the topic: "strap" in "how long is the strap". */
  readonly narrower: readonly string[];
  /** The stems of the words for the attribute. */
  readonly quality: readonly string[];
  /** The stems of all that tells what is asked, the topic's names too. */
  readonly told: readonly string[];
  /** Whether what only speaks of all that answers: it says nothing of how long the straps are, nor whether they come off. */
  readonly isToldBySpeaking: boolean;
}

/** Reads questions about a product in free words. */
export interface QuestionReader {
  /** @param opening `how` when the text is what came after "how" */
  readonly read: (question: string, opening?: 'how') => Asked;
  /**
   * Reads what may be two questions in one sentence: "is it waterproof, and how heavy is it". What is asked
   * on the same topic, or on none, stays one question.
   */
  readonly readAll: (question: string, opening?: 'how') => readonly Asked[];
  /** Whether texts have all of these stems. */
  readonly covers: (texts: readonly string[], stems: readonly string[]) => boolean;
}

interface Found<Meaning = string> {
  readonly start: number;
  readonly end: number;
  readonly meaning: Meaning;
}

/** Where a phrase stands. */
type Place = Pick<Found, 'start' | 'end'>;

const lengthOf = (found: Place | undefined): number => (found ? found.end - found.start : 0);

const overlap = (one: Place, other: Place): boolean =>
  one.start < other.end && other.start < one.end;

/** Finds the phrases of a sentence, the longest first, of equally long ones in their order. */
type Finder<Meaning> = (sentence: readonly Word[]) => readonly Found<Meaning>[];

const finderOf = <Meaning>(phrases: PhraseGraph<Meaning>): Finder<Meaning> => {
  const lexicon = createLexicon(phrases);
  return (sentence) =>
    sentence
      .flatMap((_, start) => lexicon.all(sentence, start).map((found) => ({ start, ...found })))
      .sort((one, other) => other.end - other.start - (one.end - one.start));
};

/**
 * Makes the reader of a locale's questions. What names a topic for sure counts first, then an attribute,
 * then what is asked for, then a likely word. A vague one only hints at it. Only the names of the topic are not narrower than it.
 *
 * @param forms of the locale's language
 */
export const createQuestionReader = (
  { topics, phrases, patterns, possessiveEndings }: ReadingWords,
  topicOfAttributes: Readonly<Record<string, string>>,
  forms: Pick<WordForms, 'stems'>,
): QuestionReader => {
  const stem = createStemmer(forms);
  const findSure = finderOf(topics.sure);
  const findValue = finderOf(topics.values);
  const findLikely = finderOf(topics.likely);
  const findVague = finderOf(topics.vague);
  const findAttribute = finderOf(phrases.attribute);
  const findOtherSense = finderOf(topics.otherSenses);
  const empty = createLexicon(topics.empty);
  const numbers = /^\d+$/;

  const narrowerIn = (
    sentence: readonly Word[],
    names: readonly Place[],
    values: readonly Place[],
  ): string[] => {
    const isRead = sentence.map(({ said }) => numbers.test(said));
    const skip = (start: number, end: number): void => void isRead.fill(true, start, end);
    sentence.forEach(({ said }, at) => {
      const [phrase] = empty.all(sentence, at);
      if (phrase !== undefined) skip(at, phrase.end);
      if (topics.pointers.includes(said)) skip(at, at + 2);
    });
    // "Women" are on every shelf, and all that is asked in "is it for women".
    values.forEach(({ start, end }) => void isRead.fill(false, start, end));
    names.forEach(({ start, end }) => skip(start, end));
    return sentence.filter((_, at) => isRead[at] !== true).map((word) => word.stem);
  };

  const or = createLexicon(patterns.or);
  const beginsQuestion = createLexicon(topics.beginnings);
  const beginsReason = createLexicon(topics.reasons);

  const read: QuestionReader['read'] = (question, opening) => {
    const whole = opening === undefined ? question : `${topics[opening]} ${question}`;
    const sentence = wordsIn(whole, stem, possessiveEndings).slice(0, MOST_WORDS);
    const others = findOtherSense(sentence);
    const isMeant = (one: Place): boolean =>
      !others.some((other) => overlap(one, other) && lengthOf(one) <= lengthOf(other));
    const [ofAttribute] = findAttribute(sentence).filter(isMeant);
    const attribute = ofAttribute?.meaning;
    const topicOfAttribute = attribute === undefined ? undefined : topicOfAttributes[attribute];
    const sure = findSure(sentence).filter(isMeant);
    const likely = findLikely(sentence).filter(isMeant);
    const values = findValue(sentence).filter(isMeant);
    const meanings = (found: readonly Found[]): string[] => found.map((one) => one.meaning);
    // "The water resistance depth" is no depth, and "a large breed" not large.
    const named = Math.max(lengthOf(sure[0]), lengthOf(ofAttribute));
    const first = lengthOf(values[0]) > named ? values : [];
    const topicsNamed = new Set([
      ...meanings(first),
      ...meanings(sure),
      ...(topicOfAttribute === undefined ? [] : [topicOfAttribute]),
      ...meanings(values),
      ...meanings(likely),
    ]);
    const [topic] = topicsNamed;
    // What holds up is not what holds a lot.
    const tellingApart = others.map(({ end }) => ({ start: end - 1, end }));
    const told = narrowerIn(sentence, [], tellingApart);
    const parts = new Set(
      sentence
        .filter((_, at) => topics.parts.includes(sentence[at - 1]?.said ?? ''))
        .map((word) => word.stem),
    );
    const hints = meanings(findVague(sentence).filter(isMeant));
    const names = [...sure, ...likely].filter(({ meaning }) => meaning === topic);
    // "How large" asks for the size, and "is it large" whether it is large.
    const isPartOfName = names.some(
      ({ start, end }) =>
        ofAttribute !== undefined &&
        start <= ofAttribute.start &&
        ofAttribute.end <= end &&
        end - start > ofAttribute.end - ofAttribute.start,
    );
    const isAsked = topic === topicOfAttribute && !isPartOfName;
    const quality = ofAttribute !== undefined && isAsked ? [ofAttribute] : [];
    return {
      topic,
      others: [...new Set([...topicsNamed, ...hints])].filter((other) => other !== topic),
      attribute: quality[0]?.meaning,
      narrower: narrowerIn(
        sentence,
        [...names, ...quality],
        [...values.filter(({ meaning }) => meaning === topic), ...tellingApart],
      ),
      quality: quality.flatMap(({ start, end }) =>
        sentence.slice(start, end).map((word) => word.stem),
      ),
      told,
      isToldBySpeaking:
        !sentence.some(({ said }) => said === topics.how) && told.some((one) => !parts.has(one)),
    };
  };

  /** Without why it is asked: "is it loud, because I've got a baby". */
  const withoutReason = (words: readonly Word[]): readonly Word[] => {
    const at = words.findIndex(
      (_, start) => start > 0 && beginsReason.all(words, start).length > 0,
    );
    return at < 0 ? words : words.slice(0, at);
  };

  const readAll: QuestionReader['readAll'] = (question, opening) => {
    const words = withoutReason(wordsIn(question, stem, possessiveEndings)).slice(0, MOST_WORDS);
    const textOf = (part: readonly Word[]): string => part.map(({ said }) => said).join(' ');
    for (let at = 2; at < words.length; at += 1) {
      const joins = or.all(words, at - 1).some(({ end }) => end === at);
      if (!joins || beginsQuestion.all(words, at).length === 0) continue;
      const first = read(textOf(words.slice(0, at - 1)), opening);
      const second = read(textOf(words.slice(at)));
      const areTwo = first.topic !== undefined && second.topic !== undefined;
      if (areTwo && first.topic !== second.topic) return [first, second];
    }
    return [read(textOf(words), opening)];
  };

  return {
    read,
    readAll,
    covers: (texts, stems) => {
      const said = new Set(
        texts.flatMap((text) => wordsIn(text, stem, possessiveEndings)).map((word) => word.stem),
      );
      return stems.every((one) => said.has(one));
    },
  };
};
