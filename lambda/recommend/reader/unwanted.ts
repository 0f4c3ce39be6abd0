import { type ReadingWords } from '../../../contract';
import { type Heard } from './heard';
import { type Part, isEmpty, isThing } from './parts';
import { type Word } from './sentence';
import { namesOther } from './divide';

/** Words that deny are short: "not (her birthday)", and not "not got anything for (her birthday)". */
const MOST_DENYING = 2;

/** Whether a part denies the occasion named after it. */
const denies = (
  part: Part | undefined,
  { sentence }: Heard,
  { denials }: ReadingWords['singleWords'],
): boolean =>
  part !== undefined &&
  part.end - part.start <= MOST_DENYING &&
  denials.includes(sentence[part.start]?.said ?? '');

/**
 * Reads what comes after "without" or "anything but": the next thing, or the words that no phrase has,
 * and others after an "or".
 *
 * @returns the position after it
 */
export const readUnwanted = (
  parts: readonly Part[],
  start: number,
  heard: Heard,
  words: ReadingWords['singleWords'],
): number => {
  const isDenied = denies(parts[start - 1], heard, words);
  let at = start;
  const skipEmpty = (): void => {
    for (let part = parts[at]; part !== undefined && isEmpty(part); part = parts[at]) at += 1;
  };
  skipEmpty();
  for (;;) {
    const part = parts[at];
    const mayBeNamed = part !== undefined && 'id' in part;
    // "She hates begonias" rules out no gardening.
    const isOther = part !== undefined && part.kind !== 'word' && namesOther(part);
    if (mayBeNamed && !isOther && (isThing(part) || (isDenied && part.kind === 'occasion'))) {
      heard.without.push(part);
      at += 1;
    } else if (isOther) {
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
    if (parts[at]?.kind !== 'or') return at;
    const next = parts.slice(at + 1).findIndex((one) => !isEmpty(one));
    const other = parts[at + 1 + next];
    // "Not lined, and a hard cover": how it should be begins anew.
    const isAnew = other?.kind === 'attribute' && other.start > (parts[at]?.end ?? 0);
    // "The machine and the grinder", and not "no coffee, and the garden is big".
    const goesOn =
      other !== undefined &&
      !isAnew &&
      (next === 0 ? isThing(other) || other.kind === 'word' : other.kind === 'type');
    if (!goesOn) return at;
    at += 1 + next;
  }
};

/**
 * Reads what is said of the thing just named, that it must not be. A single word belongs right behind a quality:
 * "plastic free", and not "free of plastic".
 *
 * @returns false when it only seems to be said of it
 */
export const readRefusal = ({ start, end }: Part, { named, without }: Heard): boolean => {
  const last = named.at(-1);
  // "She's got loads of towels, so not that" has refused them by now.
  if ((without.at(-1)?.start ?? -1) > (last?.start ?? -1)) return true;
  const isEnding = end - start === 1;
  if (isEnding && (last?.kind !== 'attribute' || last.end !== start)) return false;
  if (last !== undefined && isThing(last)) {
    named.pop();
    without.push(last);
  }
  return true;
};

/** Whether somebody whom a refusal names is whom it is not for: "(it shouldn't be) for the baby", and not "(no) books for the baby". */
export const isNotFor = ({ without, unwanted, people, place }: Heard, isFor: boolean): boolean =>
  (isFor || place === 'topics') && without.length + unwanted.length + people.length === 0;

/** Whether it is said for whom it is after what must not be: "(not) a chat, I want a present for my brother", or "not my dad, my uncle". */
export const isForSomebodyInstead = ({ people, wanted }: Heard): boolean => {
  const others = people.filter(({ by }) => by === 'bystanders');
  return people.some(
    ({ by, start }) =>
      by === 'forWhom' ||
      (by !== 'bystanders' && wanted > 0 && start > wanted) ||
      (by !== 'bystanders' && others.some(({ end }) => end === start)),
  );
};

/**
 * Whether what comes after "without" tells what is not to happen, and no thing: "without the squirrels getting in",
 * "without waking anyone".
 *
 * @param start of what comes after it, among the parts
 */
export const isDoing = (
  parts: readonly Part[],
  start: number,
  sentence: readonly Word[],
  { clauseWords, doingEndings }: ReadingWords['singleWords'],
): boolean => {
  const before = parts[start - 1];
  const saidAt = (at: number): string => sentence[at]?.said ?? '';
  if (before === undefined || !clauseWords.includes(saidAt(before.end - 1))) return false;
  const here = parts.slice(start).filter(({ kind }) => kind !== 'newClauses');
  const [first, second] = here;
  const tells = (part: Part | undefined): boolean =>
    part !== undefined &&
    !isThing(part) &&
    doingEndings.some((ending) => saidAt(part.start).endsWith(ending));
  if (first === undefined) return false;
  // Between "waking" and the end stands somebody of whom no more is known.
  const end = second?.start ?? sentence.length;
  return tells(first) ? first.end < end : second?.start === first.end && tells(second);
};

/** Where the words end that were refused so far. */
const endOfRefused = ({ without, unwanted }: Heard): number =>
  Math.max(0, ...without.map(({ end }) => end), ...unwanted.map((at) => at + 1));

/** Whether what is somebody's own follows at once: "(nothing huge,) my kitchen is tiny". */
const isOfOwn = (
  { start }: Part,
  heard: Heard,
  { ownWords }: ReadingWords['singleWords'],
): boolean =>
  start === endOfRefused(heard) + 1 && ownWords.includes(heard.sentence[start - 1]?.said ?? '');

/**
 * Whether a part begins to tell of somebody after what is refused: "(no yoga,) she loves tea". What only goes on with it
 * does not, nor what denies something, too: "(nothing made of glass) she could drop", "(no notebooks,) he never writes".
 */
export const endsRefusal = (
  part: Part,
  next: Part | undefined,
  heard: Heard,
  words: ReadingWords['singleWords'],
): boolean => {
  const { pronouns, reasons, mayVerbs } = words;
  const { sentence, without, unwanted } = heard;
  const refusedTo = endOfRefused(heard);
  // "(No coffee,) it keeps her awake", and not "(no coffee) she'd take it".
  const isReason = (said: string, at: number): boolean =>
    at === refusedTo && reasons.includes(said);
  const after = isOfOwn(part, heard, words)
    ? part.start
    : sentence.findIndex(
        ({ said }, at) =>
          at >= part.start && at < part.end && (pronouns.includes(said) || isReason(said, at)),
      );
  const isDenying = ({ kind }: Part): boolean =>
    kind === 'without' || kind === 'unable' || kind === 'refusals';
  return (
    without.length + unwanted.length > 0 &&
    after >= 0 &&
    next !== undefined &&
    ![part, next].some(isDenying) &&
    !mayVerbs.includes(sentence[after + 1]?.said ?? '')
  );
};

/** Whether such a part begins to tell why it must not be: "(no coffee,) it keeps her up all night". */
export const beginsReason = (
  part: Part,
  heard: Heard,
  words: ReadingWords['singleWords'],
): boolean =>
  words.reasons.includes(heard.sentence[part.start]?.said ?? '') || isOfOwn(part, heard, words);

/**
 * Whether the last of some parts is what is wanted in place of what must not be: "(not) a coffee maker, a grinder". Of
 * "(no) coffee makers or grinders" neither is, and "(no) coffee grinders" is one thing.
 */
export const isContrast = (parts: readonly Part[], { without }: Heard): boolean => {
  const [before, part] = parts.slice(-2);
  const [refused, ...others] = without;
  const isNamed = part?.kind === 'type' || part?.kind === 'category';
  return (
    isNamed &&
    refused !== undefined &&
    others.length === 0 &&
    refused.start === before?.start &&
    (refused.kind === 'type' || refused.kind === 'category') &&
    part.start > refused.end
  );
};
