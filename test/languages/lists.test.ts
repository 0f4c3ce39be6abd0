import { CATEGORIES } from '../../contract';
import { createSpeech } from '../../lambda/speech/speech';
import { createSpokenLocales } from '../../lambda/speech/locales';
import { parts } from '../support/shop';

const speech = createSpeech({
  ...parts,
  locales: createSpokenLocales(parts.brand, parts.spokenLocale),
  random: () => 0,
})('en-US');

test.each([
  [true, 'conjunction'],
  [undefined, 'disjunction'],
] as const)('lists of any length are said as JavaScript says them: all of %s', (allOf, type) => {
  for (let count = 1; count <= CATEGORIES.length; count += 1) {
    const categories = CATEGORIES.slice(0, count);
    const names = categories.map((id) => {
      const name = parts.spokenLocale('en-US').names.category[id] ?? { one: '' };
      return 'one' in name ? name.one : name.many;
    });
    const list = new Intl.ListFormat('en', { type }).format(names);
    expect(speech.say({ key: 'welcome', terms: { categories: [...categories], allOf } })).toContain(
      list,
    );
  }
});
