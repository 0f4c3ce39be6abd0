/** Masks secrets in texts. */
export interface Redactor {
  /** Adds secrets to mask; those under 4 characters are ignored. */
  readonly add: (...secrets: readonly string[]) => void;
  /** The text with three asterisks in place of each secret. */
  readonly text: (text: string) => string;
  /** The same for every string and key of a JSON value; very deeply nested parts are masked completely. */
  readonly value: (value: unknown) => unknown;
}

/** Shorter ones would mask ordinary words. */
const SHORTEST_SECRET = 4;
const MASK = '***';
/** No service nests answers so deeply; one that did must not exhaust the stack. */
const DEEPEST = 50;
const SECRET_KEY = /^(?:access_token|refresh_token|client_secret|password|authorization)$/i;

/**
 * What Amazon's credentials and tokens look like, also unknown ones, each behind what every text with it has: most
 * texts have none of these, and looking for a shape takes long.
 */
const SHAPES: readonly (readonly [sign: RegExp, shape: RegExp])[] = [
  [/amzn1\.oa2/, /amzn1\.oa2-cs\.v1\.\w+/g],
  [/amzn1\.app/, /amzn1\.application-oa2-client\.\w+/g],
  [/At[zc]/i, /\bAt(?:za|zr|c)(?:\||%7C)[\w|+/=.%-]+/gi],
  [/eyJ/, /\beyJ[\w-]+\.[\w-]+\.[\w-]*/g],
  [/Bearer/i, /(?<=\bBearer\s+)[^\s,;"']+/gi],
  [
    /_token|client_secret|password/i,
    /(?<="?\b(?:access_token|refresh_token|client_secret|password)"?\s*[:=]\s*"?)[^"&\s,}]+/gi,
  ],
];

/** The ways one secret may be written. */
const spellings = (secret: string): string[] => [
  secret,
  encodeURIComponent(secret),
  new URLSearchParams({ s: secret }).toString().slice(2),
  JSON.stringify(secret).slice(1, -1),
  Buffer.from(secret).toString('base64'),
];

/** A redactor that knows the shapes of Amazon's secrets, and the secrets added to it. */
export const createRedactor = (): Redactor => {
  /** The longest first: a secret may be part of another. */
  let known: readonly string[] = [];

  const text = (dirty: string): string => {
    const literal = known.reduce((rest, secret) => rest.replaceAll(secret, MASK), dirty);
    return SHAPES.reduce(
      (rest, [sign, shape]) => (sign.test(rest) ? rest.replace(shape, MASK) : rest),
      literal,
    );
  };

  const clean = (dirty: unknown, depth: number): unknown => {
    if (typeof dirty === 'string') return text(dirty);
    if (typeof dirty !== 'object' || dirty === null) return dirty;
    if (depth === DEEPEST) return MASK;
    if (Array.isArray(dirty)) return dirty.map((inner) => clean(inner, depth + 1));
    return Object.fromEntries(
      Object.entries(dirty).map(([key, inner]) => [
        text(key),
        typeof inner === 'string' && SECRET_KEY.test(key) ? MASK : clean(inner, depth + 1),
      ]),
    );
  };

  return {
    add: (...secrets) => {
      const long = secrets.filter((secret) => secret.length >= SHORTEST_SECRET);
      known = [...new Set([...known, ...long.flatMap(spellings)])].sort(
        (one, other) => other.length - one.length,
      );
    },
    text,
    value: (dirty) => clean(dirty, 0),
  };
};
