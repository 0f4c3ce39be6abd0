import { type Understood, measureWishes, readWishSet } from './wish-sets';

const AIMS = { intent: 0.92, both: 0.85, nonsenseRefused: 0.93, p99: 5 } as const;

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;

const verdict = (isMet: boolean): string => (isMet ? 'met' : 'MISSED');

const missesOf = ({ misses, actedOn }: Understood): string =>
  [
    ...misses.map(
      ({ say, meant, heard, wrong }) =>
        `  ${meant}${heard === meant ? '' : ` -> ${heard}`}${wrong.length > 0 ? ` [${wrong.join(', ')}]` : ''}: "${say}"`,
    ),
    ...actedOn.map((say) => `  nonsense acted on: "${say}"`),
  ].join('\n');

/**
 * How much of a set of sentences the sample skill's model and reader understand as meant.
 *
 * @param wanted the locale; the set's own when undefined
 * @throws when the file can't be read or has another form
 */
export const reportWishes = async (
  file: string,
  wanted: string | undefined,
  json: boolean,
): Promise<string> => {
  const set = readWishSet(file);
  const locale = wanted ?? set.locale ?? 'en-US';
  const understood = await measureWishes(set, locale);
  if (json) return `${JSON.stringify({ file, locale, ...understood })}\n`;
  const { sentences, intent, intentByName, wish, both, nonsenseRefused, p50, p99 } = understood;
  const byIntent = Object.entries(understood.byIntent)
    .map(([name, [right, of]]) => `  ${name.padEnd(26)}${right} of ${of}`)
    .join('\n');
  return [
    `${file}, ${locale}: ${sentences} sentences`,
    `intent            ${percent(intent)}  (the ways to say a wish count as one; by name ${percent(intentByName)})  aim 92 %: ${verdict(intent >= AIMS.intent)}`,
    `wish              ${percent(wish)}`,
    `intent and wish   ${percent(both)}  aim 85 %: ${verdict(both >= AIMS.both)}`,
    `nonsense refused  ${percent(nonsenseRefused)}  aim 93 %: ${verdict(nonsenseRefused >= AIMS.nonsenseRefused)}`,
    `time              p50 ${p50.toFixed(2)} ms, p99 ${p99.toFixed(2)} ms  aim p99 below ${AIMS.p99} ms: ${verdict(p99 < AIMS.p99)}`,
    `\nIntent and wish right, by intent\n${byIntent}`,
    `\nMisses\n${missesOf(understood)}\n\n`,
  ].join('\n');
};
