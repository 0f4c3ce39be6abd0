import { ANSWER_TIME, type Spoken, type Turn } from '../../simulator/device';
import { type Paint } from './paint';

const speakerOf = (by: Spoken['by'], skillName: string): string =>
  ({ skill: skillName, 'alexa-shopping': 'Alexa Shopping', alexa: 'Alexa' })[by];

const understood = ({ intent, slots, interpretation }: Turn): string[] => {
  if (intent === null) return [];
  const filled = Object.entries(slots).map(([name, { value, id }]) => `${name}=${id ?? value}`);
  const { won, differences = [] } = interpretation ?? {};
  const why = differences.length === 0 ? '' : ` (${differences.join('; ')})`;
  return [
    [intent, ...filled].join(' '),
    ...(won === undefined ? [] : [`by "${won.sample}" at cost ${won.cost}${why}`]),
  ];
};

const timing = ({ exchanges }: Turn): string[] => {
  if (exchanges.length === 0) return [];
  const slowest = Math.max(...exchanges.map(({ milliseconds }) => milliseconds));
  return [`${slowest} of ${ANSWER_TIME} ms`];
};

/**
 * A turn for people to read: who said what, how the words were understood, how long the skill took.
 *
 * @param wasOpen whether the session was open before
 */
export const turnAsProse = (
  turn: Turn,
  wasOpen: boolean,
  skillName: string,
  paint: Paint,
): string => {
  const said = turn.spoken
    .filter(({ text }) => text !== '')
    .map(({ by, text }) => `${paint.bold(`${speakerOf(by, skillName)}:`)} ${text}`);
  const details = [
    ...understood(turn),
    ...(turn.outcome === null ? [] : [`hand-over ${turn.outcome}`]),
    ...timing(turn),
    ...(!turn.sessionOpen && (wasOpen || turn.exchanges.length > 0) ? ['session ended'] : []),
  ];
  return [
    ...said,
    ...(details.length === 0 ? [] : [paint.dim(`  [${details.join(' · ')}]`)]),
    ...turn.warnings.map((warning) => paint.red(`  warning: ${warning}`)),
    ...(turn.error === null ? [] : [paint.red(`  error: ${turn.error}`)]),
    '',
  ].join('\n');
};

/** The requests and responses of a turn, complete. */
export const turnAsJson = ({ exchanges }: Turn): string =>
  exchanges.map((exchange) => `${JSON.stringify(exchange, null, 2)}\n`).join('');
