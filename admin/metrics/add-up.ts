import { COUNTERS, TURN_PARTS, type Counter, type TurnPart } from '../../contract';
import { type LogLine } from './read-log';

type Counts = Record<Counter, number>;

/** How often something happened, by where its tag is used; `any` for a list, which has no task yet. */
type ByPlacement = Record<string, number>;

/** What became of one product. */
interface ProductCounts {
  readonly product: string;
  readonly offers: ByPlacement;
  readonly handOvers: ByPlacement;
  readonly no: number;
  readonly pass: number;
}

/** Milliseconds: half, and 99 of 100, took no longer. */
export interface Times {
  readonly p50: number;
  readonly p99: number;
}

/** What logs say when they are added up. */
export interface Metrics {
  /** The first and the last time in them, ISO 8601 UTC. */
  readonly from: string | null;
  readonly to: string | null;
  readonly counters: Counts;
  /** How hand-overs ended. */
  readonly handOvers: readonly {
    readonly task: string;
    readonly outcome: string;
    readonly count: number;
  }[];
  readonly products: readonly ProductCounts[];
  /** Of turns, and of their parts; null without any. */
  readonly times: Record<'turn' | TurnPart, Times | null>;
  readonly coldStarts: number;
  /** Turns by release. */
  readonly versions: Record<string, number>;
  /** By day, UTC. */
  readonly days: readonly ({ readonly day: string } & Counts)[];
  /** Lines that are not the skill's, such as those of Lambda. */
  readonly otherLines: number;
}

const noCounts = (): Counts =>
  Object.fromEntries(COUNTERS.map((name) => [name, 0])) as Record<Counter, number>;

const addCounts = (to: Counts, line: LogLine): void => {
  for (const name of COUNTERS) to[name] += line[name] ?? 0;
};

const addOne = (to: Record<string, number>, key: string): void => {
  to[key] = (to[key] ?? 0) + 1;
};

/** @param values sorted, the smallest first */
const timesOf = (values: Float64Array): Times | null => {
  const at = (share: number): number => values[Math.ceil(values.length * share) - 1] ?? 0;
  return values.length === 0 ? null : { p50: at(0.5), p99: at(0.99) };
};

interface MutableProduct extends ProductCounts {
  no: number;
  pass: number;
}

/** Adds up lines of logs, in any order. */
export const createAddingUp = () => {
  const counters = noCounts();
  const days = new Map<string, Counts>();
  const products = new Map<string, MutableProduct>();
  const ended = new Map<string, { task: string; outcome: string; count: number }>();
  const versions: Record<string, number> = {};
  const times: Record<'turn' | TurnPart, number[]> = {
    turn: [],
    store: [],
    search: [],
    answer: [],
  };
  let from: string | null = null;
  let to: string | null = null;
  let coldStarts = 0;
  let otherLines = 0;

  const productOf = (product: string): MutableProduct => {
    const found = products.get(product) ?? { product, offers: {}, handOvers: {}, no: 0, pass: 0 };
    products.set(product, found);
    return found;
  };

  const addProducts = ({ offered, handedOver, passed, declined, placement = 'any' }: LogLine) => {
    for (const id of offered) addOne(productOf(id).offers, placement);
    for (const id of handedOver) addOne(productOf(id).handOvers, placement);
    for (const id of passed) productOf(id).pass += 1;
    if (declined !== undefined) productOf(declined).no += 1;
  };

  const addDay = (line: LogLine, timestamp: string): void => {
    if (from === null || timestamp < from) from = timestamp;
    if (to === null || timestamp > to) to = timestamp;
    const day = timestamp.slice(0, 'YYYY-MM-DD'.length);
    const ofDay = days.get(day) ?? noCounts();
    days.set(day, ofDay);
    addCounts(ofDay, line);
  };

  return {
    /** @param line undefined for one that is not the skill's */
    add: (line: LogLine | undefined): void => {
      if (line === undefined) {
        otherLines += 1;
        return;
      }
      addCounts(counters, line);
      addProducts(line);
      if (line.timestamp !== undefined) addDay(line, line.timestamp);
      if (line.handOvers !== undefined) {
        const { task = 'unknown', outcome = 'unknown' } = line;
        const key = `${task} ${outcome}`;
        const { count = 0 } = ended.get(key) ?? {};
        ended.set(key, { task, outcome, count: count + line.handOvers });
      }
      if (line.turns !== undefined) addOne(versions, line.version ?? 'unknown');
      if (line.isCold) coldStarts += 1;
      if (line.duration !== undefined) times.turn.push(line.duration);
      if (line.parts === undefined) return;
      for (const part of TURN_PARTS) times[part].push(line.parts[part]);
    },
    sum: (): Metrics => ({
      ...{ from, to, counters, coldStarts, versions, otherLines },
      handOvers: [...ended.values()].sort((one, other) => other.count - one.count),
      products: [...products.values()].sort((one, other) => (one.product < other.product ? -1 : 1)),
      times: Object.fromEntries(
        Object.entries(times).map(([part, values]) => [
          part,
          timesOf(Float64Array.from(values).sort()),
        ]),
      ) as Metrics['times'],
      days: [...days].sort().map(([day, counts]) => ({ day, ...counts })),
    }),
  };
};
