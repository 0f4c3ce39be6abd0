const PARTS_OF_THE_DAY = {
  MO: 'in the morning',
  AF: 'in the afternoon',
  EV: 'in the evening',
  NI: 'at night',
};

/** A value of AMAZON.TIME: an hour and minute, or a part of the day. */
exports.timeInWords = (time) =>
  time === undefined ? undefined : (PARTS_OF_THE_DAY[time] ?? `at ${time}`);

/** A value of AMAZON.DATE: a day, perhaps with a part of it, a week, a weekend. */
exports.dayInWords = (day) => {
  const [, week, weekend] = /^\d{4}-W(\d{2})(-WE)?$/.exec(day ?? '') ?? [];
  if (week !== undefined) return `${weekend === undefined ? '' : 'the weekend of '}week ${week}`;
  const [, date, part] = /^(\d{4}-\d{2}-\d{2})T(MO|AF|EV|NI)$/.exec(day ?? '') ?? [];
  return date === undefined ? day : `${date} ${PARTS_OF_THE_DAY[part]}`;
};

const UNITS = { Y: 'year', M: 'month', W: 'week', D: 'day' };

/** A value of AMAZON.DURATION: hours and minutes as minutes, longer spans in their own unit. */
exports.spanInWords = (span) => {
  const [, count, unit] = /^P(\d+)([YMWD])$/.exec(span ?? '') ?? [];
  if (count !== undefined) return `${count} ${UNITS[unit]}${count === '1' ? '' : 's'}`;
  const [, hours = 0, minutes = 0] = /^PT(?:(\d+)H)?(?:(\d+)M)?$/.exec(span ?? '') ?? [];
  return `${Number(hours) * 60 + Number(minutes)} minutes`;
};
