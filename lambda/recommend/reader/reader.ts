import {
  type Belonging,
  MOST_WORDS,
  type PhraseGraph,
  type ReadingWords,
  type WordForms,
  createStemmer,
} from '../../../contract';
import { isBuiltInPet } from '../audience';
import { type Wish } from '../wish';
import { createHear } from './hear';
import { type Heard } from './heard';
import { createIsInPassing } from './in-passing';
import { isForOwnParent } from './kin';
import { createLexicon } from './lexicon';
import { createMishearing } from './mishearing';
import { createNarrow } from './narrowed';
import { type Need, createFindNeed } from './needs';
import { dropAges } from './numbers';
import { createRoomSigns } from './room';
import { type Word, wordsIn } from './sentence';
import { createSpeller } from './spelling';
import { isTalk } from './told';
import { createIsInName } from './told-names';
import { isForSomebodyInstead } from './unwanted';
import { wishOfHeard } from './wish-of-heard';

/**
 * Turns free text into a wish. In a statement about a person or a life, what the language does not mark
 * as wanted or liked is beside the point. What customers say of their own life, of what they like, do or lack, is
 * about something for themselves, if they speak of nobody else. A refusal is of what must not be, until something is wanted:
 * "(forget about) camping, I want a board game".
 */
export type Reader = (
  text: string,
  kind?: 'request' | 'statement' | 'own' | 'refusal' | 'correction',
) => Wish;

/** What a reader needs of a language's word forms. */
type ReadForms = Pick<WordForms, 'stopWords' | 'stems' | 'sounds' | 'slurs'>;

/** Only so many letters of what was said are read. */
const MOST_LETTERS = 200;

/** The words of a life, without those for a person, an occasion, an amount, an age or a kind of thing that must not be. */
const wordsOfLife = ({
  sentence,
  people,
  named,
  numbers,
  amounts,
  without,
}: Heard): readonly Word[] => {
  const others = [
    // What a bystander does may be what the need comes from: "my husband snores".
    ...people.filter(
      ({ id, by, start }) => !isBuiltInPet(id) && (by !== 'bystanders' || start > 1),
    ),
    ...named.filter(({ kind }) => kind === 'occasion'),
    ...numbers,
    ...amounts,
    ...without,
  ];
  return sentence.filter((_word, at) => !others.some(({ start, end }) => start <= at && at < end));
};

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
  const isInName = createIsInName(words.told);
  const isWord = (stem: string): boolean => hasTerm(stem) || isInName(stem);
  const spell = createSpeller(words.spelling, (word) => isWord(stem(word)), stem);
  const spelt = (word: Word): Word => {
    const said = word.said === word.plain ? spell(word.said) : word.said;
    return said === word.said ? word : { said, plain: said, stem: stem(said) };
  };
  const hear = createHear(words, forms.stopWords);
  const narrow = createNarrow(words);
  const findNeed = createFindNeed(words);
  const money = createLexicon(words.patterns.money);
  const findMisheard = createMishearing(words, forms, 'sounds');
  const findSlurred = createMishearing(words, forms, 'slurred');
  const stopWords = new Set(forms.stopWords);
  const isSaid = (phrases: PhraseGraph<true>): ((sentence: readonly Word[]) => boolean) => {
    const lexicon = createLexicon(phrases);
    return (sentence) => sentence.some((_word, at) => lexicon.all(sentence, at).length > 0);
  };
  const isOwnLife = isSaid(words.patterns.ownLife);
  const isLifeOfNamed = isSaid(words.patterns.livesOfNamed);
  const isInPassing = createIsInPassing(words);
  const isOthersLife = isSaid(words.patterns.otherLives);
  const isGrownUpsLife = isSaid(words.patterns.grownUps);
  const roomSigns = createRoomSigns(words);

  /** What is needed. An animal needs what there is for animals, whatever else its people's words may tell of. */
  const needOf = (heard: Heard): Need | undefined => {
    // A "ten pound limit" weighs nothing.
    const isPriced = heard.numbers.some(({ kind }) => kind === 'budget' || kind === 'limit');
    // "I can spend up to eighty, if that helps" tells of money alone.
    if (isPriced && heard.words.length === 0) return undefined;
    const need = findNeed(
      wordsOfLife(heard).filter(({ said }) => !(isPriced && money.begins(said))),
    );
    const isAnimals = heard.people.length > 0 && heard.people.every(({ id }) => isBuiltInPet(id));
    const isForAnimals = need !== undefined && belonging.categoryOfTypes[need.type] === 'pets';
    // "The carafe on my coffee maker cracked": there is a coffee maker.
    const isOwned = heard.named.some(({ id, start }) => id === need?.type && start > heard.fitting);
    return isOwned || (isAnimals && !isForAnimals) ? undefined : need;
  };

  /** Whether it is told what somebody does of whom was spoken before, and not as a reason: "since she moved out". */
  const isDoneByKnown = (sentence: readonly Word[]): boolean =>
    sentence.some(
      ({ said }, at) =>
        words.singleWords.knownDoers.includes(said) &&
        !words.singleWords.clauseEnds.includes(sentence[at - 1]?.said ?? ''),
    ) ||
    // "(I) believe they like coffee"
    words.singleWords.knownGroups.includes(sentence[1]?.said ?? '');

  const wordOf = (said: string): Word => ({ said, plain: said, stem: stem(said) });

  /** A request as it must have been said, where some of its words only sound like a kind of thing. */
  const asMeant = (
    sentence: readonly Word[],
    { words }: Heard,
    { category, type, text }: Wish,
  ): readonly Word[] | undefined => {
    const unknown = new Set(words.flatMap(({ at, place }) => (place === 'things' ? [at] : [])));
    if (unknown.size === 0) return undefined;
    const find = (finder: typeof findMisheard): ReturnType<typeof findMisheard> =>
      finder(
        sentence,
        (at) => unknown.has(at),
        ({ said }) => stopWords.has(said),
      );
    // "A boat game" is some game, and a board game only if nothing else were.
    const misheard = find(findMisheard) ?? (category === undefined ? find(findSlurred) : undefined);
    if (misheard === undefined) return undefined;
    const { start, end, phrase } = misheard;
    const meant = phrase.split(' ').map(wordOf);
    // A "fountain pan" is some pan, too: only what the unknown word belongs to makes another thing of it.
    const isWhole = sentence
      .slice(start, end)
      .every(({ said }, at) => !unknown.has(start + at) || phrase.split(' ').includes(said));
    if (type !== undefined && text === undefined && !isWhole) return undefined;
    return [...sentence.slice(0, start), ...meant, ...sentence.slice(end)];
  };

  return (text, kind) => {
    const said = wordsIn(text.slice(0, MOST_LETTERS), stem, words.possessiveEndings)
      .slice(0, MOST_WORDS)
      .map(spelt);
    const sentence = narrow(said);
    const isStatement = kind === 'statement' || kind === 'own' || kind === 'correction';
    const heard = hear(sentence, isStatement ? 'asides' : 'things', kind === 'refusal');
    const isOwn = heard.people.length === 0 && isOwnLife(sentence) && !isOthersLife(sentence);
    heard.isOneself ||= (isStatement && isOwn) || (kind === 'own' && !isDoneByKnown(sentence));
    heard.isCorrection = kind === 'correction';
    // How old they are themselves says nothing of a parent.
    if (kind === 'own' && isForOwnParent(heard)) dropAges(heard);
    heard.isGrownUp = heard.people.length > 0 && isGrownUpsLife(sentence);
    heard.isTelling =
      isStatement || sentence.some(({ said }) => words.singleWords.doers.includes(said));
    const room = roomSigns(heard);
    if (!room.isToOthers) heard.need = needOf(heard);
    heard.isForWish ||=
      isStatement && heard.people.length > 0 && !room.isEvent && isLifeOfNamed(sentence);
    if (isStatement || kind === 'refusal') {
      const inPassing = heard.people.filter((person) => isInPassing(heard, person));
      heard.passing = inPassing.map(({ start }) => start);
    }
    const read = wishOfHeard(heard, isStatement, words, belonging);
    const wish: Wish = {
      ...read,
      ...(isTalk(heard, room, read, isStatement) && { isTalk: true }),
      ...(kind === 'refusal' && isForSomebodyInstead(heard) && { isInstead: true }),
    };
    // What has a name of its own is no other thing: a "dog bed" is none of the dog's toys.
    const isFound =
      heard.isName ||
      (wish.type !== undefined && wish.text === undefined && wish.quality === undefined);
    const meant = isFound || kind !== undefined ? undefined : asMeant(sentence, heard, wish);
    return meant === undefined
      ? wish
      : wishOfHeard(hear(meant, 'things', false), false, words, belonging);
  };
};
