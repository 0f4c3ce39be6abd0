/**
 * Phrases with what they mean. Those that go on alike share how they go on, so that a hundred thousand phrases
 * take a few hundred lines. Plain data: the build makes it.
 */
export interface PhraseGraph<Meaning> {
  readonly meanings: readonly Meaning[];
  /** Each as {@link writeFork} writes it. All phrases begin at the last. */
  readonly forks: readonly string[];
}

/** Words and slots (`{number}`) by which phrases go on in the same way. */
interface Way {
  readonly labels: readonly string[];
  /** The place of the fork that follows. */
  readonly to: number;
}

/** What a fork is written from. */
export interface WrittenFork {
  /** The places of the meanings of the phrases that end here; the first counts most. */
  readonly ends: readonly number[];
  readonly ways: readonly Way[];
}

/** Writes a fork: what ends there, and each way on with the place to which it leads: `0;a an the 12;{number} 5`. */
export const writeFork = ({ ends, ways }: WrittenFork): string =>
  [ends.join(' '), ...ways.map(({ labels, to }) => [...labels, to].join(' '))].join(';');

/** Where phrases that begin alike part or end. */
export interface Fork {
  /** The places of the meanings of the phrases that end here; the first counts most. */
  readonly ends: readonly number[];
  /** The place of the next fork by word or slot. */
  readonly next: ReadonlyMap<string, number>;
  /** The slots among them. */
  readonly slots: readonly string[];
}

/** Reads what {@link writeFork} wrote. */
export const readFork = (line: string): Fork => {
  const [ends = '', ...ways] = line.split(';');
  const next = new Map<string, number>();
  for (const way of ways) {
    const labels = way.split(' ');
    const to = Number(labels.pop());
    for (const label of labels) next.set(label, to);
  }
  return {
    ends: ends === '' ? [] : ends.split(' ').map(Number),
    next,
    slots: [...next.keys()].filter((label) => label.startsWith('{')),
  };
};

/** The forks of a graph. */
export interface Forks {
  /** Where all phrases begin. */
  readonly first: Fork;
  /** Where phrases go on after a word or a slot; undefined when none does. */
  readonly after: (fork: Fork, label: string) => Fork | undefined;
}

/** Reads a graph. A fork is read when a sentence leads to it: of all phrases, most are never said. */
export const forksOf = ({ forks }: Pick<PhraseGraph<unknown>, 'forks'>): Forks => {
  const read = new Map<number, Fork>();
  const at = (place: number): Fork => {
    const known = read.get(place);
    if (known !== undefined) return known;
    const fork = readFork(forks[place] ?? '');
    read.set(place, fork);
    return fork;
  };
  return {
    get first() {
      return at(forks.length - 1);
    },
    after: ({ next }, label) => {
      const place = next.get(label);
      return place === undefined ? undefined : at(place);
    },
  };
};
