import { type AlexaPhrases } from '../../languages';
import { type Readings } from './readings';
import { type SampleTable } from './sample-table';
import { COSTS, type SlotType } from './slot-type';
import { type Utterance } from './utterance';

/** The samples that begin alike, and how they go on; found when it is asked for. */
interface Branch {
  readonly places: readonly number[];
  /** How many elements they have in common. */
  readonly depth: number;
  fork?: Fork;
}

interface Fork {
  readonly ends: readonly number[];
  readonly byWord: ReadonlyMap<number, Branch>;
  readonly bySlot: readonly (readonly [type: SlotType, branch: Branch])[];
}

/** Finds samples by how they begin. */
export interface SampleTree {
  readonly table: SampleTable;
  /**
   * The places of the samples that match the words said from `from` up to, not including, `to`, and may
   * cost no more than `most`; that begin with the words `behind` and go on so when there are any.
   */
  readonly find: (
    utterance: Utterance,
    readings: Readings,
    within: { readonly from: number; readonly to: number; readonly most: number },
    behind?: readonly string[],
  ) => ReadonlySet<number>;
  /** Whether a sample begins with these words. */
  readonly has: (words: readonly string[]) => boolean;
  /** The first word of the samples that begin with one, and their places. */
  readonly beginnings: () => readonly (readonly [word: string, places: readonly number[]])[];
}

/** The most words that a type doesn't know, but takes, and that cost no more than `most`. */
const longestGuess = ({ guess, longest }: SlotType, most: number): number => {
  if (guess === undefined) return 0;
  const count = Math.floor((most - guess.base) / guess.word);
  return count >= COSTS.mostFreeWords ? longest : count;
};

/**
 * Makes a tree of samples by their elements. It grows where sentences lead: most of a model's samples begin
 * with words that were not said.
 */
export const createSampleTree = (table: SampleTable, language: AlexaPhrases): SampleTree => {
  const { length, words, numbers, types, elements, starts } = table;
  const articles = new Set(language.articles);
  const grow = ({ places, depth }: Branch): Fork => {
    const ends: number[] = [];
    const byElement = new Map<number, number[]>();
    for (const place of places) {
      const at = (starts[place] ?? 0) + depth;
      const element = at < (starts[place + 1] ?? 0) ? elements[at] : undefined;
      if (element === undefined) ends.push(place);
      else {
        const known = byElement.get(element);
        if (known === undefined) byElement.set(element, [place]);
        else known.push(place);
      }
    }
    const branches = [...byElement].map(([element, list]): [number, Branch] => [
      element,
      { places: list, depth: depth + 1 },
    ]);
    return {
      ends,
      byWord: new Map(branches.filter(([element]) => element >= 0)),
      bySlot: branches.flatMap(([element, branch]) => {
        const type = types[~element];
        return type === undefined ? [] : [[type, branch]];
      }),
    };
  };
  const forkOf = (branch: Branch): Fork => (branch.fork ??= grow(branch));
  const root: Branch = { places: [...Array(length).keys()], depth: 0 };

  const nextOf = ({ byWord }: Fork, word: string | undefined): Branch | undefined =>
    byWord.get(numbers.get(word ?? '') ?? -1);
  const branchBehind = (words: readonly string[]): Branch | undefined =>
    words.reduce<Branch | undefined>(
      (branch, word) => branch && nextOf(forkOf(branch), word),
      root,
    );

  const find: SampleTree['find'] = ({ tokens }, readings, { from, to, most }, behind = []) => {
    const next = (fork: Fork, at: number): Branch | undefined =>
      at < to ? nextOf(fork, tokens[at]?.word) : undefined;
    const found = new Set<number>();
    const walk = (branch: Branch, at: number, cost: number): void => {
      const fork = forkOf(branch);
      if (at === to) {
        for (const place of fork.ends) found.add(place);
        return;
      }
      const word = next(fork, at);
      if (word !== undefined) walk(word, at + 1, cost);
      for (const [type, slot] of fork.bySlot) fill(type, slot, at, cost);
    };
    const fill = (type: SlotType, slot: Branch, at: number, cost: number): void => {
      const token = tokens[at];
      if (token === undefined || at >= to || cost + COSTS.typed > most) return;
      const fork = forkOf(slot);
      const longest = Math.max(readings.longestAt(type, at), longestGuess(type, most - cost));
      const furthest = Math.min(to, at + longest);
      for (let end = at + 1; end <= furthest; end += 1) {
        const goesOn = fork.bySlot.length > 0 || next(fork, end) !== undefined;
        if (end === to ? fork.ends.length === 0 : !goesOn) continue;
        const total = cost + (readings.of(type, at, end)?.cost ?? Infinity);
        if (total <= most) walk(slot, end, total);
      }
      const isArticle = type.isFree !== true && articles.has(token.word);
      if (isArticle) fill(type, slot, at + 1, cost + COSTS.article);
    };
    const first = branchBehind(behind);
    if (first !== undefined) walk(first, from, 0);
    return found;
  };

  return {
    table,
    find,
    has: (begin) => branchBehind(begin) !== undefined,
    beginnings: () =>
      [...forkOf(root).byWord].map(([word, { places }]) => [words[word] ?? '', places]),
  };
};
