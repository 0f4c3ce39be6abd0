import {
  type Belonging,
  type PhraseGraph,
  type ReadingWords,
  type WordForms,
  createStemmer,
} from '../../../contract';
import { type Wish } from '../wish';
import { type Heard, type Place, isKindOfThing, newHeard } from './heard';
import { createLexicon } from './lexicon';
import { createMishearing } from './mishearing';
import { type Word, wordsIn } from './sentence';
import { createSpeller } from './spelling';
import { type Span, createDivider } from './spans';
import { wishOfHeard } from './wish-of-heard';

/**
 * Turns free text into a wish. In a statement about a person or a life, what the language does not mark
 * as wanted or liked is beside the point. A refusal is of what must not be, until something is wanted:
 * "(forget about) camping, I want a board game".
 */
export type Reader = (text: string, kind?: 'request' | 'statement' | 'refusal') => Wish;

/** What a reader needs of a language's word forms. */
type ReadForms = Pick<WordForms, 'stopWords' | 'stems' | 'sounds' | 'slurs'>;

/** Only so much of what was said is read. */
const MOST_LETTERS = 200;
const MOST_WORDS = 48;

/** A word that no phrase has. */
interface Unknown {
  readonly kind: 'word';
  readonly start: number;
  readonly end: number;
}

type Part = Span | Unknown;

/** Puts the words that no phrase has between the phrases. */
const withUnknown = (spans: readonly Span[], count: number): Part[] => {
  const parts: Part[] = [];
  let at = 0;
  for (const span of [...spans, undefined]) {
    for (; at < (span?.start ?? count); at += 1)
      parts.push({ kind: 'word', start: at, end: at + 1 });
    if (span === undefined) break;
    parts.push(span);
    at = Math.max(at, span.end);
  }
  return parts;
};

const isThing = ({ kind }: { readonly kind: Part['kind'] }): boolean =>
  kind === 'type' || kind === 'category' || kind === 'interest' || kind === 'attribute';

/**
 * Reads what comes after "without" or "anything but": the next thing, or the words that no phrase has,
 * and others after an "or".
 *
 * @returns the position after it
 */
const readUnwanted = (
  parts: readonly Part[],
  start: number,
  heard: Heard,
  isEmpty: (part: Part) => boolean,
): number => {
  let at = start;
  const skipEmpty = (): void => {
    for (let part = parts[at]; part !== undefined && isEmpty(part); part = parts[at]) at += 1;
  };
  skipEmpty();
  for (;;) {
    const part = parts[at];
    if (part !== undefined && 'id' in part && isThing(part)) {
      heard.without.push(part);
      at += 1;
    } else if (part?.kind === 'otherThings') {
      for (let word = part.start; word < part.end; word += 1) heard.unwanted.push(word);
      at += 1;
    } else if (part?.kind === 'word') {
      let { start: end } = part;
      // Only the words that follow each other: "not the filters, the whole machine".
      for (let word = parts[at]; word?.kind === 'word' && word.start === end; word = parts[at]) {
        heard.unwanted.push(word.start);
        end = word.end;
        at += 1;
      }
    } else return at;
    const next = parts[at + 1];
    const goesOn = next !== undefined && (isThing(next) || next.kind === 'word');
    if (parts[at]?.kind !== 'or' || !goesOn) return at;
    at += 1;
  }
};

/** What a budget is that must not be so. */
const OPPOSITE_BUDGETS = { low: 'high', middle: 'middle', high: 'low' } as const;

/** Whether a number counts what is named right after it: "over five hundred pieces". */
const countsThings = ({ end }: Part, next: Part | undefined): boolean =>
  next?.start === end && (next.kind === 'word' || isThing(next));

/** The oldest age in years that a bare number is taken for. */
const OLDEST = 120;

/** Whether a statement begins with an age: of "she's nine by the way" the reader gets "nine by the way". */
const isAge = (
  part: Span & { readonly filled: { readonly number?: number } },
  next: Part | undefined,
): boolean => {
  const isCounting =
    next?.start === part.end && (next.kind === 'word' || next.kind === 'number' || 'id' in next);
  const { number = Infinity } = part.filled;
  // "One before", "one for the garden"
  const isPronoun = number === 1 && next !== undefined;
  return part.start === 0 && number <= OLDEST && !isCounting && !isPronoun;
};

/** What says more than what a thing is called. */
const BEGIN_ANEW: readonly Part['kind'][] = ['topics', 'asides', 'forWhom', 'people', 'budget'];

/** Whether a name is over here: it was all, or what follows says how it should be, whom it is for, or why. */
const isOver = ({ end }: Part, parts: readonly Part[]): boolean => {
  const next = parts.find(({ start }) => start >= end);
  return next === undefined || next.kind === 'attribute' || BEGIN_ANEW.includes(next.kind);
};

/** Whether nothing was said yet: what a statement begins with is what it is about. */
const saysNothing = ({ named, words, people, place, isBegun }: Heard): boolean =>
  place === 'asides' && !isBegun && named.length + words.length + people.length === 0;

/**
 * Makes the reader of a locale: it finds the phrases of the vocabulary, ages, players, budgets and what
 * is not wanted, longest first. Words that it doesn't know stay as words to search for.
 *
 * @param forms of the locale's language
 * @param hasTerm whether the catalogue has a word, by its stem: such a word isn't misspelt
 */
export const createReader = (
  words: ReadingWords,
  forms: ReadForms,
  belonging: Belonging,
  hasTerm: (stem: string) => boolean = () => false,
): Reader => {
  const stem = createStemmer(forms);
  const spell = createSpeller(words.spelling, (word) => hasTerm(stem(word)), stem);
  const spelt = (word: Word): Word => {
    const said = word.said === word.plain ? spell(word.said) : word.said;
    return said === word.said ? word : { said, plain: said, stem: stem(said) };
  };
  const divide = createDivider(words);
  const { sounds = [], slurs = [] } = forms;
  const findMisheard = createMishearing(words, sounds);
  const findSlurred = createMishearing(words, [...slurs, ...sounds]);
  const stopWords = new Set(forms.stopWords);
  const isSaid = (phrases: PhraseGraph<true>): ((sentence: readonly Word[]) => boolean) => {
    const lexicon = createLexicon(phrases);
    return (sentence) => sentence.some((_word, at) => lexicon.all(sentence, at).length > 0);
  };
  const bounds = createLexicon(words.bounds);
  const isOwnLife = isSaid(words.patterns.ownLife);
  const isOthersLife = isSaid(words.patterns.otherLives);

  const read = (sentence: readonly Word[], place: Place, isRefusal: boolean): Heard => {
    const heard = newHeard(sentence, place);
    let isRefused = isRefusal;
    const isStopWord = ({ kind, start }: Part): boolean => {
      const { said = '', plain = '' } = sentence[start] ?? {};
      return kind === 'word' && (stopWords.has(said) || stopWords.has(plain));
    };
    const isEmpty = (part: Part): boolean =>
      part.kind === 'carriers' ||
      part.kind === 'emptyWords' ||
      part.kind === 'newClauses' ||
      isStopWord(part);
    const isPossessive = ({ end }: Part): boolean => {
      const last = sentence[end - 1];
      return last?.said !== last?.plain;
    };
    const parts = withUnknown(divide(sentence), sentence.length).filter(
      (part) => !isStopWord(part),
    );
    const beginsWithBound = ({ start }: Part): boolean =>
      start === 0 && bounds.begins(sentence[start]?.said ?? '');
    const addWords = ({ start, end }: Part, isWanted = (_said: string): boolean => true): void => {
      for (let word = start; word < end; word += 1)
        if (isWanted(sentence[word]?.said ?? ''))
          heard.words.push({ at: word, place: heard.place });
    };
    let at = 0;
    while (at < parts.length) {
      const part = parts[at];
      at += 1;
      if (part === undefined) break;
      switch (part.kind) {
        case 'newClauses':
          if (heard.place === 'things' && heard.named.some(isKindOfThing)) heard.place = 'asides';
          break;
        case 'carriers':
        case 'or':
          break;
        case 'emptyWords':
          heard.isBegun = true;
          break;
        case 'without':
          at = readUnwanted(parts, at, heard, isEmpty);
          break;
        case 'refusals': {
          const last = heard.named.at(-1);
          if (last === undefined || !isThing(last)) break;
          heard.named.pop();
          heard.without.push(last);
          break;
        }
        case 'unable': {
          // "He can't cook" rules cooking out, and "I don't have to plug in" what is plugged in; "he can't get to
          // the garden" rules nothing out.
          const next = parts.slice(at).findIndex((one) => !isEmpty(one));
          const done = parts[at + next];
          if (done?.kind !== 'interest' && done?.kind !== 'attribute') break;
          heard.without.push(done);
          at += next + 1;
          break;
        }
        case 'ofOwn': {
          const thing = parts.slice(at).find(({ kind }) => kind !== 'word' && kind !== 'attribute');
          if (thing?.kind === 'type') {
            heard.fitting = part.start;
            heard.place = 'topics';
          } else heard.place = 'asides';
          heard.isBegun = true;
          break;
        }
        case 'fitting':
          heard.fitting = part.start;
          heard.place = 'topics';
          heard.isBegun = true;
          break;
        case 'things':
        case 'topics':
        case 'likings':
        case 'asides':
          if (part.kind === 'things') {
            isRefused = false;
            heard.wanted = part.start;
          }
          // "Just the filters"
          if (part.kind === 'asides' && part.start === 0 && place === 'things') break;
          heard.place = part.kind;
          heard.isBegun = true;
          break;
        case 'word':
          if (isRefused) heard.unwanted.push(part.start);
          else heard.words.push({ at: part.start, place: heard.place });
          break;
        case 'budget':
          // "(Nothing that) costs more than thirty"
          if (isRefused && part.filled.bound === 'at-least' && !beginsWithBound(part))
            heard.numbers.push({ kind: 'limit', filled: part.filled });
          else if (!part.endsInNumber || !countsThings(part, parts[at]))
            heard.numbers.push({ kind: part.kind, filled: part.filled });
          else heard.words.push({ at: part.end - 1, place: heard.place });
          break;
        case 'number':
          if (place === 'asides' && isAge(part, parts[at]))
            heard.numbers.push({ kind: 'years', filled: part.filled });
          // "Two boys" are no word to look for.
          else if (parts[at]?.kind !== 'recipient') addWords(part, (said) => !stopWords.has(said));
          break;
        case 'otherThings':
          // "(Ask … for) a chess set", and not "(my) phone case is cracked".
          if (saysNothing(heard) && isOver(part, parts)) heard.place = 'things';
          heard.isName ||= heard.place === 'things' && !isRefused;
          addWords(part);
          break;
        case 'oneself':
          heard.isOneself = true;
          if (part.filled.number !== undefined && !countsThings(part, parts[at]))
            heard.ownAge = part.filled.number;
          heard.place = 'likings';
          heard.isBegun = true;
          break;
        case 'corrections':
          heard.corrected = part.start;
          // "Not running, sorry, I meant yoga"
          isRefused = false;
          break;
        case 'people':
        case 'bystanders':
        case 'forWhom':
          heard.people.push({
            by: part.kind,
            id: part.filled.recipient ?? '',
            isPossessive: isPossessive(part),
            start: part.start,
            end: part.end,
          });
          heard.place = 'asides';
          break;
        case 'short':
        case 'long':
          heard.lengths.push({ ...part, kind: part.kind });
          if (part.end - part.start === 1) addWords(part);
          break;
        case 'party':
        case 'players':
          if (!part.endsInNumber || !countsThings(part, parts[at]))
            heard.numbers.push({ kind: part.kind, filled: part.filled });
          break;
        case 'years':
        case 'agedPeople':
        case 'birthdays':
        case 'months':
        case 'newborns':
        case 'limit':
        case 'companions':
        case 'alone':
        case 'minutes':
        case 'pages':
          heard.numbers.push({ kind: part.kind, filled: part.filled });
          heard.isNearly ||= sentence
            .slice(part.start, part.end)
            .some(({ said }) => words.singleWords.nearly.includes(said));
          if (part.filled.recipient !== undefined) {
            const { recipient: id } = part.filled;
            heard.people.push({ ...part, id, isPossessive: false, by: 'age' });
          }
          break;
        case 'budgetWord':
          // "Nothing posh, just middling"
          if (isRefused) heard.budgetWord = OPPOSITE_BUDGETS[part.word];
          else heard.budgetWord ??= part.word;
          heard.budgetWordEnd = part.end;
          break;
        case 'priceEnd':
          heard.priceEnd = part.word;
          break;
        case 'recipient':
          heard.people.push({ ...part, by: 'recipient' });
          break;
        case 'type':
        case 'category':
        case 'interest':
        case 'occasion':
        case 'attribute':
          if (isRefused) heard.without.push(part);
          else {
            // "A jigsaw", and not "a jigsaw fan"
            const isOther =
              part.kind === 'interest' &&
              part.isOther &&
              heard.place === 'things' &&
              isOver(part, parts);
            if (isOther) addWords(part);
            heard.isName ||= isOther;
            const place = saysNothing(heard) ? 'topics' : heard.place;
            heard.named.push({ ...part, isOther, place });
          }
      }
    }
    return heard;
  };

  const wordOf = (said: string): Word => ({ said, plain: said, stem: stem(said) });

  /** A request as it must have been said, where some of its words only sound like a kind of thing. */
  const asMeant = (
    sentence: readonly Word[],
    { words }: Heard,
    { category }: Wish,
  ): readonly Word[] | undefined => {
    const unknown = new Set(words.flatMap(({ at, place }) => (place === 'things' ? [at] : [])));
    if (unknown.size === 0) return undefined;
    // "A boat game" is some game, and a board game only if nothing else were.
    const misheard = (category === undefined ? findSlurred : findMisheard)(
      sentence,
      (at) => unknown.has(at),
      ({ said }) => stopWords.has(said),
    );
    if (misheard === undefined) return undefined;
    const { start, end, phrase } = misheard;
    const meant = phrase.split(' ').map(wordOf);
    return [...sentence.slice(0, start), ...meant, ...sentence.slice(end)];
  };

  return (text, kind) => {
    const sentence = wordsIn(text.slice(0, MOST_LETTERS), stem, words.possessiveEndings)
      .slice(0, MOST_WORDS)
      .map(spelt);
    const isStatement = kind === 'statement';
    const heard = read(sentence, isStatement ? 'asides' : 'things', kind === 'refusal');
    heard.isOneself ||=
      isStatement && heard.people.length === 0 && isOwnLife(sentence) && !isOthersLife(sentence);
    const wish = wishOfHeard(heard, isStatement, words, belonging);
    // What has a name of its own is no other thing: a "dog bed" is none of the dog's toys.
    const isFound = heard.isName || (wish.type !== undefined && wish.text === undefined);
    const meant = isFound || kind !== undefined ? undefined : asMeant(sentence, heard, wish);
    return meant === undefined
      ? wish
      : wishOfHeard(read(meant, 'things', false), false, words, belonging);
  };
};
