/** What the devices are called; an id that is not here is its own name. */
const DEVICES: Readonly<Record<string, string>> = {
  echo: 'Echo, without a screen',
  'echo-spot': 'Echo Spot, round',
  'echo-show-5': 'Echo Show 5',
  'echo-show-8': 'Echo Show 8',
  'echo-show-15': 'Echo Show 15',
  'fire-tv': 'Fire TV',
};

export const deviceName = (type: string): string => DEVICES[type] ?? type;

/** A locale by name: "English (US)" for en-US. */
export const localeName = (locale: string): string => {
  const [language = locale, country = ''] = locale.split('-');
  const languages = new Intl.DisplayNames('en', { type: 'language' });
  const countries = new Intl.DisplayNames('en', { type: 'region', style: 'short' });
  const name = languages.of(language) ?? language;
  return country === '' ? name : `${name} (${countries.of(country) ?? country})`;
};
