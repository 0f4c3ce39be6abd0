/**
 * Which service made an attribution link, by its `maas` parameter: the Amazon Ads API for an ad
 * platform (`api-macro`) or for a creator network such as Archer (`api-static`), a brand in the Ads
 * console (`console`), or nobody we can name (`unknown`).
 */
export type AttributionSource = 'api-macro' | 'api-static' | 'console' | 'unknown';

const DEEPEST_WRAPPING = 3;
const MARKS = /^(?:maas|aa_.+)$/i;

/** The name of each source in a sentence. */
export const ATTRIBUTION_SOURCES: Readonly<Record<AttributionSource, string>> = {
  'api-macro': 'Amazon Attribution (made by the Ads API for an ad platform)',
  'api-static': 'Amazon Attribution (made by the Ads API for a creator network such as Archer)',
  console: 'Amazon Attribution (made in the Ads console)',
  unknown: 'Amazon Attribution',
};

const isMark = (name: string, value: string): boolean =>
  MARKS.test(name) ||
  (name.toLowerCase() === 'ref_' && value === 'aa_maas') ||
  (name.toLowerCase() === 'tag' && value.toLowerCase() === 'maas');

const parse = (text: string, base?: string): URL | undefined =>
  URL.canParse(text, base) ? new URL(text, base) : undefined;

/** The address, and the addresses that networks and advertisements wrap into its parameters. */
const layers = (url: URL, depth = 0): URL[] => [
  url,
  ...(depth === DEEPEST_WRAPPING ? [] : [...url.searchParams])
    // `k` holds search words, even when they look like an address.
    .filter(([name, value]) => name !== 'k' && /^(?:https?:\/\/|\/)/i.test(value))
    .flatMap(([, value]) => parse(value, url.href) ?? [])
    .flatMap((inner) => layers(inner, depth + 1)),
];

const layersOf = (text: string): URL[] => {
  const url = parse(text.trim()) ?? parse(`https://${text.trim()}`);
  return url === undefined ? [] : layers(url);
};

/**
 * Whether a link earns through Amazon Attribution, Archer's included: it carries `maas`, an `aa_…`
 * parameter, `ref_=aa_maas` or the literal `tag=maas`, itself or in an address wrapped inside it.
 * Such a link is kept byte for byte and never gets a tag: a changed parameter stops its measurement,
 * and, as others report Amazon's policy of December 2024, only one programme is paid for a click (UNCONFIRMED).
 *
 * @param text anything; never throws
 */
export const isAttributionLink = (text: string): boolean =>
  layersOf(text).some((url) => [...url.searchParams].some(([name, value]) => isMark(name, value)));

/** Who made an attribution link; `unknown` for any other link. Never throws. */
export const attributionSource = (text: string): AttributionSource => {
  const maas = layersOf(text).flatMap((url) => url.searchParams.getAll('maas'));
  if (maas.some((value) => /^maas_adg_api_\d+_macro_\d+_\d+$/.test(value))) return 'api-macro';
  if (maas.some((value) => /^maas_adg_api_\d+_static_\d+_\d+$/.test(value))) return 'api-static';
  return maas.some((value) => /^maas_adg_[0-9A-F]{32}_afap_abs$/i.test(value))
    ? 'console'
    : 'unknown';
};
