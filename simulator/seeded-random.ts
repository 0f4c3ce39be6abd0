const MODULUS = 2147483647;
const MULTIPLIER = 48271;

/**
 * Numbers in [0, 1) in the same order for the same seed, so that a conversation can be repeated (Park
 * and Miller's generator). Not for secrets.
 *
 * @param seed a whole number; seeds that differ by a multiple of 2^31 - 1 give the same numbers
 */
export const createSeededRandom = (seed: number): (() => number) => {
  let state = ((seed % MODULUS) + MODULUS) % MODULUS || 1;
  return () => {
    state = (state * MULTIPLIER) % MODULUS;
    return state / MODULUS;
  };
};
