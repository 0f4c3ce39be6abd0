import { ANSWER_TIME, type Spoken, type Turn } from '../../simulator/device';
import { type Credit, type KeptProduct, type Ledger } from '../../simulator/shopping';
import { type Paint } from './paint';
import { wrapped } from './wrap';

/** A speaker's words, as wide as the terminal. */
export const spokenBy = (
  speaker: string,
  text: string,
  paint: (text: string) => string,
  width: number | undefined,
): string => {
  const [first = '', ...others] = wrapped(`${speaker}: ${text}`, width);
  const named = `${speaker}:`;
  return [first.replace(named, () => paint(named)), ...others].join('\n');
};

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
 * @param width where lines are broken; absent, they are not
 */
export const turnAsProse = (
  turn: Turn,
  wasOpen: boolean,
  skillName: string,
  paint: Paint,
  width?: number,
): string => {
  const said = turn.spoken
    .filter(({ text }) => text !== '')
    .map(({ by, text }) =>
      spokenBy(speakerOf(by, skillName), text, by === 'skill' ? paint.skill : paint.alexa, width),
    );
  const details = [
    ...understood(turn),
    ...(turn.outcome === null ? [] : [`hand-over ${turn.outcome}`]),
    ...timing(turn),
    ...(!turn.sessionOpen && (wasOpen || turn.exchanges.length > 0) ? ['session ended'] : []),
  ];
  return [
    ...said,
    ...(details.length === 0 ? [] : wrapped(`  [${details.join(' · ')}]`, width).map(paint.dim)),
    ...turn.warnings.flatMap((warning) => wrapped(`  warning: ${warning}`, width).map(paint.red)),
    ...(turn.error === null ? [] : wrapped(`  error: ${turn.error}`, width).map(paint.red)),
    '',
  ].join('\n');
};

/** The requests and responses of a turn, complete. */
export const turnAsJson = ({ exchanges }: Turn): string =>
  exchanges.map((exchange) => `${JSON.stringify(exchange, null, 2)}\n`).join('');

const productLine = ({ title, asin, marketplace, tag }: KeptProduct): string =>
  `  ${title} · ${asin} · ${marketplace} · ${tag === null ? 'no tag' : `tag ${tag}`}`;

const creditLine = ({ task, asin, marketplace, tag, placement, credited, why }: Credit): string => {
  const registered = placement === undefined ? '' : `, registered for placement ${placement}`;
  const credit = credited ? `credited to ${String(tag)}${registered}` : 'not credited';
  return `  ${task} · ${asin} · ${marketplace} · ${credit} (${why})`;
};

const section = (title: string, lines: readonly string[]): string =>
  [`${title}: ${lines.length === 0 ? 'nothing' : lines.length}`, ...lines].join('\n');

/** Cart, orders, wish list and credits for people to read. */
export const reportLedger = ({ cart, orders, wishList, credits }: Ledger): string => {
  const sections = [section('Pretend cart', cart.map(productLine))];
  if (orders.length > 0) sections.push(section('Pretend orders', orders.map(productLine)));
  if (wishList.length > 0) sections.push(section('Pretend wish list', wishList.map(productLine)));
  sections.push(section('Credits', credits.map(creditLine)));
  return `${sections.join('\n')}\n`;
};
