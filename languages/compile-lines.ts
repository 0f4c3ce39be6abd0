import { createInstance } from 'i18next';
import { LINES, LINE_KEYS, type SpokenLocale, type SpokenWording, type Wording } from '../contract';

/** Stands around the name of a value; no line may contain it. */
const MARK = '\uE000';
const marked = (value: string): string => `${MARK}${value}${MARK}`;

/** The context in which i18next takes the form for many. */
const MANY = 'many';

/** The key of one wording of a line; its form for many is a context. */
const wordingKey = (key: string, wording: number): string => `${key}#${wording}`;

const asResources = (lines: Readonly<Record<string, readonly Wording[]>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(lines).flatMap(([key, wordings]) =>
      wordings.flatMap((wording, index): [string, string][] => {
        const name = wordingKey(key, index);
        return typeof wording === 'string'
          ? [[name, wording]]
          : [
              [name, wording.one],
              [`${name}_${MANY}`, wording.many],
            ];
      }),
    ),
  );

/**
 * Takes lines apart by i18next's rules, once and before anybody speaks: at every call i18next copies its
 * options, which was nearly half of a turn, and its start is 8 ms of a cold one.
 *
 * @param lines each with its wordings; `{{product}}` stands for a value, and `{{interest, opening}}` for
 *   what an offer for the interest begins with
 */
export const compileLines = (
  lines: Readonly<Record<string, readonly Wording[]>>,
): SpokenLocale['lines'] => {
  const engine = createInstance({
    lng: 'lines',
    resources: { lines: { translation: asResources(lines) } },
    keySeparator: false,
    nsSeparator: false,
    fallbackLng: false,
    initAsync: false,
    interpolation: { escapeValue: false },
  });
  void engine.init();
  engine.services.formatter?.add('opening', () => marked('opening'));
  return Object.fromEntries(
    LINE_KEYS.map((line) => {
      const values = Object.fromEntries(LINES[line].map((value) => [value, marked(value)]));
      const wordings = (lines[line] ?? []).map((wording, index): SpokenWording => {
        const key = wordingKey(line, index);
        const one = engine.t(key, values).split(MARK);
        return typeof wording === 'string'
          ? { one }
          : { one, many: engine.t(key, { ...values, context: MANY }).split(MARK) };
      });
      return [line, wordings];
    }),
  ) as unknown as SpokenLocale['lines'];
};
