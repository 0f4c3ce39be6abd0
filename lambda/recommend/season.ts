import { type Country } from '../../attribution';
import { type BuiltInOccasion } from '../../contract';

const EVERYWHERE: Readonly<Record<number, readonly BuiltInOccasion[]>> = {
  1: ['valentines-day'],
  2: ['valentines-day'],
  5: ['fathers-day', 'graduation'],
  6: ['fathers-day', 'graduation'],
  7: ['back-to-school'],
  8: ['back-to-school'],
  11: ['christmas', 'secret-santa'],
  12: ['christmas', 'secret-santa'],
};

/** Mother's Day is in March or at the start of April in Britain and Ireland, in May elsewhere. */
const mothersDayMonths = (marketplace: Country | undefined): readonly number[] =>
  marketplace === 'GB' || marketplace === 'IE' ? [3] : [4, 5];

/**
 * The occasions that many people shop for at a time of the year.
 *
 * @param now milliseconds since 1970, UTC
 */
export const occasionsOfSeason = (
  now: number,
  marketplace: Country | undefined,
): ReadonlySet<string> => {
  const month = new Date(now).getUTCMonth() + 1;
  return new Set([
    ...(EVERYWHERE[month] ?? []),
    ...(mothersDayMonths(marketplace).includes(month) ? ['mothers-day'] : []),
  ]);
};
