import * as z from 'zod';

/** A pretend customer's name, as the command line and the page take it. */
export const userSchema = z
  .string()
  .trim()
  .regex(/^[\w.-]{1,40}$/, 'is not a name: use up to 40 letters, digits, dots and dashes');

export const LARGEST_SEED = 2147483646;

/** What makes the choices of product and wording the same each time. */
export const seedSchema = z.int().min(0).max(LARGEST_SEED);
