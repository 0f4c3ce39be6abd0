import fc from 'fast-check';
import { createInstance } from 'i18next';
import { LINE_KEYS, type Wording } from '../../contract';
import { compileLines } from '../../languages/compile-lines';
import { english } from '../../languages/en/said';

const NAMES = [...JSON.stringify(english).matchAll(/\{\{(\w+)(?:, (\w+))?\}\}/g)].map(
  ([, value = '', format]) => format ?? value,
);
// i18next looks for more to fill in inside of values; ours are said as they are.
const value = fc.string().map((text) => text.replace(/[${}]/g, ''));
const values = fc.record(Object.fromEntries(NAMES.map((name) => [name, value])));

/** What i18next itself says: plain interpolation, the form for many as a context. */
const byI18next = (wording: Wording, isMany: boolean, given: Record<string, string>): string => {
  const [line, line_many] =
    typeof wording === 'string' ? [wording, wording] : [wording.one, wording.many];
  const engine = createInstance({
    lng: 'en',
    resources: { en: { translation: { line, line_many } } },
    ...{ keySeparator: false, nsSeparator: false, initAsync: false },
    interpolation: { escapeValue: false },
  });
  void engine.init();
  engine.services.formatter?.add('opening', () => given['opening'] ?? '');
  return engine.t('line', { ...given, ...(isMany && { context: 'many' }) });
};

test('a compiled line is said as i18next says the line, whatever its values are', () => {
  fc.assert(
    fc.property(fc.constantFrom(...LINE_KEYS), values, fc.boolean(), (key, given, isMany) => {
      const wordings: readonly Wording[] = [english[key]].flat();
      const compiled = compileLines({ [key]: wordings })[key].map(({ one, many }) =>
        (isMany ? (many ?? one) : one)
          .map((part, place) => (place % 2 === 0 ? part : given[part]))
          .join(''),
      );
      expect(compiled).toEqual(wordings.map((wording) => byI18next(wording, isMany, given)));
    }),
    { numRuns: 300 },
  );
});
