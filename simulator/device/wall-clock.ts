/**
 * What a clock on the wall shows in a time zone, as milliseconds since 1970 as if it were UTC: "today" is
 * the day there.
 *
 * @param now milliseconds since 1970, UTC
 * @param timeZone an IANA name; UTC when absent
 */
export const wallClock = (now: number, timeZone: string | undefined): number => {
  if (timeZone === undefined) return now;
  const format = new Intl.DateTimeFormat('en-US', {
    ...{ timeZone, hourCycle: 'h23', year: 'numeric', month: 'numeric', day: 'numeric' },
    ...{ hour: 'numeric', minute: 'numeric', second: 'numeric' },
  });
  const parts = new Map(format.formatToParts(now).map(({ type, value }) => [type, Number(value)]));
  const part = (type: Intl.DateTimeFormatPartTypes): number => parts.get(type) ?? 0;
  const [year, month, day] = [part('year'), part('month') - 1, part('day')];
  return Date.UTC(year, month, day, part('hour'), part('minute'), part('second'));
};
