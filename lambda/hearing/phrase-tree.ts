import { type Part, type Phrase } from './phrase';

/** What the words of a slot mean, by slot. */
export type SlotsSaid = Readonly<Record<string, string>>;

/** A phrase found in a sentence. `end` is not included. */
interface PhraseFound<Meaning> {
  readonly end: number;
  readonly meaning: Meaning;
  /** Its place among all phrases of the tree. */
  readonly place: number;
  readonly slots: SlotsSaid;
}

/** What is left of a phrase. */
type Rest = { readonly part: Part; readonly rest: Rest } | undefined;

/** A phrase that begins as its branch does, by its place, and how it goes on. */
interface Begun {
  readonly place: number;
  readonly rest: Rest;
}

/** The phrases that begin alike; how they go on is found when a sentence leads here. */
interface Branch {
  /** None once it is known how they go on. */
  begun: readonly Begun[];
  fork?: Fork;
}

interface Fork {
  /** The places of the phrases that end here. */
  readonly ends: readonly number[];
  readonly byWord: ReadonlyMap<string, Branch>;
  readonly bySlot: ReadonlyMap<string, Branch>;
}

/** Finds the phrases that begin at a word of a sentence. */
export type PhraseTree<Meaning> = (
  words: readonly string[],
  start: number,
) => PhraseFound<Meaning>[];

/** The trees of slots, by name: each phrase means an id. */
type SlotTrees = Readonly<Record<string, PhraseTree<string>>>;

const chained = (phrase: Phrase, rest: Rest): Rest =>
  phrase.reduceRight<Rest>((after, part) => ({ part, rest: after }), rest);

const addTo = (branches: Map<string, Begun[]>, key: string, begun: Begun): void => {
  const known = branches.get(key);
  if (known === undefined) branches.set(key, [begun]);
  else known.push(begun);
};

const branchesOf = (lists: ReadonlyMap<string, Begun[]>): Map<string, Branch> =>
  new Map([...lists].map(([key, begun]) => [key, { begun }]));

const grow = ({ begun }: Branch): Fork => {
  const ends: number[] = [];
  const byWord = new Map<string, Begun[]>();
  const bySlot = new Map<string, Begun[]>();
  const add = (place: number, on: Rest): void => {
    if (on === undefined) {
      ends.push(place);
      return;
    }
    const { part, rest } = on;
    if ('word' in part) addTo(byWord, part.word, { place, rest });
    else if ('slot' in part) addTo(bySlot, part.slot, { place, rest });
    else for (const option of part.options) add(place, chained(option, rest));
  };
  for (const { place, rest } of begun) add(place, rest);
  return { ends, byWord: branchesOf(byWord), bySlot: branchesOf(bySlot) };
};

const forkOf = (branch: Branch): Fork => {
  if (branch.fork !== undefined) return branch.fork;
  const fork = grow(branch);
  branch.fork = fork;
  branch.begun = [];
  return fork;
};

/** Makes a tree of phrases, each with what it means. It grows where sentences lead. */
export const createPhraseTree = <Meaning>(
  phrases: readonly (readonly [phrase: Phrase, meaning: Meaning])[],
  slots: SlotTrees = {},
): PhraseTree<Meaning> => {
  const root: Branch = {
    begun: phrases.map(([phrase], place) => ({ place, rest: chained(phrase, undefined) })),
  };
  return (words, start) => {
    const found: PhraseFound<Meaning>[] = [];
    const walk = (branch: Branch, end: number, said: SlotsSaid): void => {
      const { ends, byWord, bySlot } = forkOf(branch);
      for (const place of ends) {
        const [, meaning] = phrases[place] ?? [];
        if (meaning !== undefined) found.push({ end, meaning, place, slots: said });
      }
      const next = byWord.get(words[end] ?? '');
      if (next !== undefined) walk(next, end + 1, said);
      for (const [slot, on] of bySlot) {
        for (const { end: after, meaning: id } of slots[slot]?.(words, end) ?? []) {
          walk(on, after, { ...said, [slot]: id });
        }
      }
    };
    walk(root, start, {});
    return found;
  };
};
