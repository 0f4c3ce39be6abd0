const HOUR = 60 * 60 * 1000;

/** How long prices, availability, deals, browse nodes and ranks may be kept: 1 hour. */
const OFFER_LIFE = HOUR;
/** How long everything else may be kept, including links to images: 24 hours. */
const CONTENT_LIFE = 24 * HOUR;

/**
 * A value from Amazon that may be kept only for a limited time (Associates Program Policies, IP
 * License). It gives its value only while it is fresh, also to JSON, so that nothing expired can be
 * shown or written. Images themselves are never kept, only links to them.
 */
export interface Fresh<Value> {
  /** When the request was sent; milliseconds since 1970, UTC. */
  readonly asOf: number;
  /** From this moment on the value is gone; milliseconds since 1970, UTC. */
  readonly expiresAt: number;
  /** Undefined when expired. */
  readonly get: () => Value | undefined;
  /** For JSON: value and times, or undefined when expired. */
  readonly toJSON: () =>
    | { readonly value: Value; readonly asOf: string; readonly expiresAt: string }
    | undefined;
}

/** Stamps data of one answer with its times. */
export interface Stamp {
  readonly offer: <Value>(value: Value) => Fresh<Value>;
  readonly content: <Value>(value: Value) => Fresh<Value>;
}

const fresh = <Value>(
  value: Value,
  asOf: number,
  life: number,
  clock: () => number,
): Fresh<Value> => {
  const expiresAt = asOf + life;
  let held: { readonly value: Value } | undefined = { value };
  const current = (): typeof held => {
    // A clock that was set back must not bring a value back.
    if (clock() >= expiresAt || clock() < asOf) held = undefined;
    return held;
  };
  return {
    asOf,
    expiresAt,
    get: () => current()?.value,
    toJSON: () => {
      const now = current();
      if (now === undefined) return undefined;
      const iso = (time: number): string => new Date(time).toISOString();
      return { value: now.value, asOf: iso(asOf), expiresAt: iso(expiresAt) };
    },
  };
};

/**
 * @param asOf when the request was sent
 * @param clock milliseconds since 1970, UTC
 */
export const createStamp = (asOf: number, clock: () => number): Stamp => ({
  offer: (value) => fresh(value, asOf, OFFER_LIFE, clock),
  content: (value) => fresh(value, asOf, CONTENT_LIFE, clock),
});
