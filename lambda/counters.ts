import { COUNTERS, type Counter } from '../contract';
import { type LogEntry } from './log';

/** How often each of them happened in one line of the log; what did not happen is absent. */
type Counts = Readonly<Partial<Record<Counter, number>>>;

/** The requests in which somebody says something; the end of a session and events are none. */
const TURNS = [
  ...['LaunchRequest', 'IntentRequest', 'SessionResumedRequest'],
  'Alexa.Presentation.APL.UserEvent',
];

const isTurn = ({ requestType = '' }: LogEntry): boolean => TURNS.includes(requestType);

const inTurn: readonly (readonly [Counter, (entry: LogEntry) => boolean])[] = [
  ['turns', isTurn],
  ['offers', ({ offered }) => offered !== undefined],
  ['yes', ({ handedOver }) => handedOver !== undefined],
  ['no', ({ declined }) => declined !== undefined],
  ['pass', ({ passed }) => passed !== undefined],
  ['handOvers', ({ resumed }) => resumed !== undefined],
  ['abstentions', ({ isAbstention }) => isAbstention === true],
  ['misses', ({ isMiss }) => isMiss === true],
];

const ofEvent: Readonly<Partial<Record<LogEntry['event'], Counter>>> = {
  fault: 'faults',
  'memory-failed': 'storeTrouble',
  untagged: 'untagged',
};

/** What a line of the log counts. */
export const countsIn = (entry: LogEntry): Counts => {
  if (entry.event === 'turn') {
    const counted = inTurn.filter(([, happened]) => happened(entry));
    return Object.fromEntries(counted.map(([counter]) => [counter, 1]));
  }
  const counter = ofEvent[entry.event];
  if (counter === undefined) return {};
  // A turn that fails has no other line.
  return { ...(entry.event === 'fault' && isTurn(entry) && { turns: 1 }), [counter]: 1 };
};

/** What tells CloudWatch which members of a line are metrics. */
interface EmbeddedMetrics {
  readonly _aws: {
    /** Milliseconds since 1970, UTC. */
    readonly Timestamp: number;
    readonly CloudWatchMetrics: readonly {
      readonly Namespace: string;
      /** Each set gives metrics of their own; an empty one those of all lines together. */
      readonly Dimensions: readonly (readonly string[])[];
      readonly Metrics: readonly { readonly Name: Counter; readonly Unit: 'Count' }[];
    }[];
  };
}

/**
 * What makes metrics of a line's counters, in the embedded metric format (Amazon's page "Specification: Embedded
 * metric format"): CloudWatch takes them from the log, and the skill calls nothing. Only hand-overs have
 * dimensions, since each value of one is a metric more to pay.
 *
 * @param counts a line of the log; its other members are left alone
 * @param namespace under which CloudWatch keeps them
 * @param now milliseconds since 1970, UTC
 * @returns undefined when the line counts nothing
 */
export const embeddedMetrics = (
  counts: Counts,
  namespace: string,
  now: number,
): EmbeddedMetrics | undefined => {
  const metrics = COUNTERS.flatMap((Name) =>
    counts[Name] === undefined ? [] : [{ Name, Unit: 'Count' } as const],
  );
  if (metrics.length === 0) return undefined;
  const of = (Dimensions: string[], Metrics = metrics) => ({
    ...{ Namespace: namespace, Dimensions: [Dimensions], Metrics },
  });
  const byOutcome = metrics.filter(({ Name }) => Name === 'handOvers');
  return {
    _aws: {
      Timestamp: now,
      CloudWatchMetrics: [
        of([]),
        ...(byOutcome.length > 0 ? [of(['task', 'outcome'], byOutcome)] : []),
      ],
    },
  };
};
