import * as z from 'zod';

const slotSchema = z.object({ name: z.string().min(1), type: z.string().min(1) });

const intentSchema = z.object({
  name: z.string().min(1),
  slots: z.array(slotSchema).default([]),
  samples: z.array(z.string()).default([]),
});

const typeSchema = z.object({
  name: z.string().min(1),
  values: z.array(
    z.object({
      id: z.string().optional(),
      name: z.object({ value: z.string().min(1), synonyms: z.array(z.string()).default([]) }),
    }),
  ),
});

const SLOT_IN_SAMPLE = /\{\s*([^{}\s]+)\s*\}/g;

/** The names of the slots a sample utterance mentions. */
const slotsOfSample = (sample: string): string[] =>
  [...sample.matchAll(SLOT_IN_SAMPLE)].map(([, name]) => name ?? '');

/**
 * The part of a built interaction model that decides what an utterance becomes; see Amazon's page
 * "Interaction Model Schema". Everything else in the file is passed over.
 */
export const interactionModelSchema = z
  .object({
    interactionModel: z.object({
      languageModel: z.object({
        invocationName: z.string().min(2),
        intents: z.array(intentSchema).min(1),
        types: z.array(typeSchema).default([]),
      }),
    }),
  })
  .superRefine((model, context) => {
    const { intents, types } = model.interactionModel.languageModel;
    const declaredTypes = new Set(types.map(({ name }) => name));
    intents.forEach((intent, index) => {
      const path = ['interactionModel', 'languageModel', 'intents', index];
      const report = (message: string): void => {
        context.addIssue({ code: 'custom', path, message });
      };
      for (const { name, type } of intent.slots) {
        if (declaredTypes.has(type) || type.startsWith('AMAZON.')) continue;
        report(`slot "${name}" of ${intent.name} has the type "${type}", which "types" lacks`);
      }
      const declaredSlots = new Set(intent.slots.map(({ name }) => name));
      for (const sample of intent.samples) {
        for (const name of slotsOfSample(sample)) {
          if (declaredSlots.has(name)) continue;
          report(`the sample "${sample}" of ${intent.name} has no slot "${name}" to fill`);
        }
      }
    });
  })
  .transform((model) => model.interactionModel.languageModel);

export type LanguageModel = z.infer<typeof interactionModelSchema>;
export type ModelIntent = LanguageModel['intents'][number];
export type ModelType = LanguageModel['types'][number];
