import * as z from 'zod';
import { COUNTRIES, type Country, TASKS } from '../../attribution';

const words = z.string().max(1000, 'is longer than 1000 characters');
const outcome = z
  .string()
  .regex(
    /^\w[\w.]{0,60}$/,
    'is not an outcome: use one word such as NoOffersFound, completed or 403',
  );
const countries = COUNTRIES as [Country, ...Country[]];

/** What goes wrong on purpose; see FaultChoice. */
const faultsSchema = z.strictObject({
  every: outcome.nullable(),
  byAsin: z.record(
    z.string().regex(/^[A-Z0-9]{10}$/, 'is not an ASIN: use ten letters and digits'),
    outcome,
  ),
  script: z.array(outcome).max(100),
  chance: z.strictObject({ probability: z.number().min(0).max(1), outcome }).nullable(),
  voicePurchasing: z.boolean(),
  notOffered: z.partialRecord(z.enum(countries), z.array(z.enum(TASKS))),
  keepAttributes: z.boolean(),
});

/** One thing a person does at the page; a conversation is a list of these. */
export const stepSchema = z.discriminatedUnion('do', [
  z.strictObject({ do: z.literal('say'), text: words }),
  z.strictObject({ do: z.literal('silence') }),
  /** Any request, as a developer writes it by hand; `anew` begins a session with it. */
  z.strictObject({
    do: z.literal('request'),
    request: z.looseObject({ type: z.string().min(1, 'is empty; name the type of the request') }),
    anew: z.boolean(),
  }),
  z.strictObject({
    do: z.literal('touch'),
    arguments: z.array(z.unknown()).max(50),
    source: z
      .object({ id: words, type: words, handler: words })
      .partial()
      .transform(({ id, type, handler }) => ({
        ...(id !== undefined && { id }),
        ...(type !== undefined && { type }),
        ...(handler !== undefined && { handler }),
      }))
      .optional(),
  }),
  z.strictObject({ do: z.literal('faults'), faults: faultsSchema }),
  /** The device's time from now on; null is this computer's. */
  z.strictObject({ do: z.literal('clock'), time: z.iso.datetime().nullable() }),
]);

export type Step = z.infer<typeof stepSchema>;
export type StepFaults = z.infer<typeof faultsSchema>;
