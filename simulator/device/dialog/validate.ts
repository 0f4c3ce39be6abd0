import { type Slot } from 'ask-sdk-model';
import { type Validation, singleSlots } from '../../understanding';

const DURATION = /^(-?)P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T.*)?$/;

/**
 * A bound of isInDuration as a date. The model has it as a date, or as the time from today (P3D).
 *
 * @param now milliseconds since 1970, UTC
 */
const boundAsDate = (bound: string, now: number): string => {
  const [whole, sign, years, months, weeks, days] = DURATION.exec(bound) ?? [];
  if (whole === undefined) return bound;
  const count = (text: string | undefined): number => Number(text ?? 0) * (sign === '-' ? -1 : 1);
  const date = new Date(now);
  date.setUTCFullYear(date.getUTCFullYear() + count(years), date.getUTCMonth() + count(months));
  date.setUTCDate(date.getUTCDate() + count(weeks) * 7 + count(days));
  return date.toISOString().slice(0, 10);
};

/** Below zero when `a` comes first; compares numbers if both are numbers, else ISO dates and times. */
const compare = (a: string, b: string): number => {
  const difference = Number(a) - Number(b);
  if (!Number.isNaN(difference)) return difference;
  return a < b ? -1 : a > b ? 1 : 0;
};

const namesOf = ({ value = '', resolutions }: Slot): string[] => [
  value.toLowerCase(),
  ...(resolutions?.resolutionsPerAuthority ?? [])
    .flatMap(({ values }) => values)
    .flatMap((entry) => [entry.value.name.toLowerCase(), entry.value.id.toLowerCase()]),
];

const wasResolved = ({ resolutions }: Slot): boolean =>
  (resolutions?.resolutionsPerAuthority ?? []).some(
    ({ status }) => status.code === 'ER_SUCCESS_MATCH',
  );

const valueKeepsRule = (slot: Slot, rule: Validation, now: number): boolean => {
  const value = slot.value ?? '';
  const isIn = (values: readonly string[]): boolean =>
    namesOf(slot).some((name) => values.some((allowed) => allowed.toLowerCase() === name));
  switch (rule.type) {
    case 'hasEntityResolutionMatch':
      return wasResolved(slot);
    case 'isInSet':
      return isIn(rule.values);
    case 'isNotInSet':
      return !isIn(rule.values);
    case 'isGreaterThan':
      return compare(value, rule.value) > 0;
    case 'isGreaterThanOrEqualTo':
      return compare(value, rule.value) >= 0;
    case 'isLessThan':
      return compare(value, rule.value) < 0;
    case 'isLessThanOrEqualTo':
      return compare(value, rule.value) <= 0;
    case 'isInDuration':
    case 'isNotInDuration': {
      const isBetween =
        compare(value, boundAsDate(rule.start, now)) >= 0 &&
        compare(value, boundAsDate(rule.end, now)) <= 0;
      return isBetween === (rule.type === 'isInDuration');
    }
  }
};

/**
 * Whether a filled slot keeps a rule of the dialogue model; of several values, whether each does.
 *
 * @param now milliseconds since 1970, UTC
 */
export const keepsRule = (slot: Slot, rule: Validation, now: number): boolean =>
  singleSlots(slot).every((single) => valueKeepsRule(single, rule, now));
