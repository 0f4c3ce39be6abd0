import { type ReadingWords } from '../../../contract';
import { MYSELF } from '../audience';
import { type Heard, type Place, isKindOfThing, newHeard, saysNothing } from './heard';
import { createLexicon } from './lexicon';
import { type Part, countsThings, isAge, isDoneByThing, isOver, withUnknown } from './parts';
import { type Word } from './sentence';
import { createDivider } from './spans';
import { isCounting, saysWant, saysWhatFor } from './told';
import { readTakenBack, takeLastBack } from './taken-back';
import { endsRefusal, isContrast, isDoing, isNotFor, readRefusal, readUnwanted } from './unwanted';
import { readOwn, standsForThing, wantNamedLast } from './wanted-before';

/** What a budget is that must not be so. */
const OPPOSITE_BUDGETS = { low: 'high', middle: 'middle', high: 'low', any: 'any' } as const;

/**
 * Hears what a sentence says, part by part, and where it belongs.
 *
 * @param place where it belongs until something else is said
 * @param isRefusal whether what is named must not be, until something is wanted
 */
type Hear = (sentence: readonly Word[], place: Place, isRefusal: boolean) => Heard;

/**
 * Makes the function that hears sentences in a locale.
 *
 * @param ofGrammar words that say nothing alone
 */
export const createHear = (words: ReadingWords, ofGrammar: readonly string[]): Hear => {
  const divide = createDivider(words);
  const bounds = createLexicon(words.bounds);
  const topics = createLexicon(words.patterns.topics);
  const stopWords = new Set(ofGrammar);
  return (sentence, place, isRefusal) => {
    const heard = newHeard(sentence, place);
    // "(I'm tired of) my cables lying about" complains, and refuses no cables.
    let isRefused = isRefusal && !words.singleWords.ownWords.includes(sentence[0]?.said ?? '');
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
    heard.isForWish = saysWhatFor(parts);
    heard.isWanted = saysWant(parts);
    heard.isCounting = isCounting(parts, sentence);
    const beginsWithBound = ({ start }: Part): boolean =>
      start === 0 && bounds.begins(sentence[start]?.said ?? '');
    const addPerson = (part: Part, id: string, by: Heard['people'][number]['by']): void => {
      const { start, end } = part;
      const isFor = topics.begins(sentence[start]?.said ?? '');
      heard.people.push({
        id,
        by: isRefused && isNotFor(heard, isFor) ? 'bystanders' : by,
        isPossessive: by !== 'age' && isPossessive(part),
        place: heard.place,
        start,
        end,
      });
    };
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
      isRefused &&= !endsRefusal(part, parts[at], heard, words.singleWords);
      if (standsForThing(part, parts[at - 2], heard, words.singleWords)) {
        heard.isStoodFor = true;
        heard.place = 'asides';
        continue;
      }
      switch (part.kind) {
        case 'newClauses':
          if (heard.place === 'things' && heard.named.some(isKindOfThing)) heard.place = 'asides';
          break;
        case 'carriers':
        case 'or':
        // "Done paying six bucks for a latte" is no budget.
        case 'spent':
          break;
        case 'emptyWords':
          heard.isBegun = true;
          break;
        case 'without':
          if (isDoing(parts, at, sentence, words.singleWords)) {
            heard.place = 'asides';
            break;
          }
          at = readUnwanted(parts, at, heard, isEmpty, words.singleWords);
          break;
        case 'takesBack':
          at = readTakenBack(parts, at, heard, isEmpty, words.singleWords);
          break;
        case 'unneeded':
          takeLastBack(heard);
          break;
        case 'refusals':
          if (!readRefusal(part, heard)) addWords(part);
          break;
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
        case 'ofOwn':
        case 'partOfOwn':
          readOwn(heard, part, parts.slice(at));
          break;
        case 'wantsOne':
          wantNamedLast(heard, parts.slice(0, at));
          break;
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
          if (part.kind === 'things' || part.kind === 'likings') heard.marks.push(part.start);
          heard.place = part.kind;
          heard.isBegun = true;
          break;
        case 'word':
          // "(Something with) dinosaurs for a child": what a statement begins with is what it is about.
          if (saysNothing(heard) && isOver(part, parts)) heard.place = 'topics';
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
          addPerson(part, part.filled.recipient ?? MYSELF, part.kind);
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
          if (part.filled.recipient !== undefined) addPerson(part, part.filled.recipient, 'age');
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
          addPerson(part, part.id, 'recipient');
          break;
        case 'type':
        case 'category':
        case 'interest':
        case 'occasion':
        case 'attribute':
          isRefused &&= !isContrast(parts.slice(0, at), heard);
          if (isRefused) heard.without.push(part);
          else if (isDoneByThing(part, parts[at - 2], isPossessive)) addWords(part);
          else {
            // "A jigsaw", and not "a jigsaw fan"
            const isOther =
              part.kind === 'interest' &&
              part.isOther &&
              heard.place === 'things' &&
              isOver(part, parts);
            if (isOther) addWords(part);
            heard.isName ||= isOther;
            const placed = saysNothing(heard) ? 'topics' : heard.place;
            heard.named.push({ ...part, isOther, place: placed });
          }
      }
    }
    return heard;
  };
};
