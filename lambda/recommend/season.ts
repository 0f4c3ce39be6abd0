import { type Country, MARKETPLACES, USUAL_SEASONS } from '../../attribution';
import { type BuiltInOccasion } from '../../contract';

/** What people shop for in the same months everywhere. */
const EVERYWHERE: Readonly<Partial<Record<BuiltInOccasion, readonly number[]>>> = {
  christmas: [11, 12],
  'secret-santa': [11, 12],
};

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
  const local = marketplace === undefined ? USUAL_SEASONS : MARKETPLACES[marketplace].seasons;
  return new Set(
    Object.entries({ ...EVERYWHERE, ...local })
      .filter(([, months]) => months.includes(month))
      .map(([occasion]) => occasion),
  );
};
