import * as z from 'zod';
import { dialogSchema, promptSchema, problemsOfDialog } from './dialog-model';

const eachText = z.array(z.string());

const areTexts = (value: unknown): boolean =>
  Array.isArray(value) && value.every((one) => typeof one === 'string');

/** Texts. There are thousands: only where something is wrong, one after the other is looked at. */
const textsSchema = z.custom<string[]>().superRefine((value, context) => {
  if (areTexts(value)) return;
  for (const issue of eachText.safeParse(value).error?.issues ?? []) context.addIssue({ ...issue });
});

const slotSchema = z.object({
  name: z.string().min(1),
  type: z.string().min(1),
  /** What is said when this slot is asked for. */
  samples: textsSchema.default([]),
  /** Whether one utterance may have several values for it. */
  multipleValues: z.object({ enabled: z.boolean() }).optional(),
});

const intentSchema = z.object({
  name: z.string().min(1),
  slots: z.array(slotSchema).default([]),
  samples: textsSchema.default([]),
});

const valuesSchema = z.array(
  z.object({
    id: z.string().optional(),
    name: z.object({ value: z.string().min(1), synonyms: textsSchema.default([]) }),
  }),
);

/** Values of a type; a directive's dynamic entities have the same form. */
export const typeSchema = z.object({ name: z.string().min(1), values: valuesSchema });

/** A type of the model, whose values stand in it or come from a catalogue that Amazon keeps. */
export interface ModelType extends z.infer<typeof typeSchema> {
  /** The catalogue's id; its values aren't in the model. */
  readonly catalogId?: string;
}

const modelTypeSchema = z
  .object({
    name: z.string().min(1),
    values: valuesSchema.default([]),
    valueSupplier: z
      .union([
        z.object({
          type: z.literal('CatalogValueSupplier'),
          valueCatalog: z.object({ catalogId: z.string().min(1), version: z.string().optional() }),
        }),
        z.object({ type: z.literal('InlineValueSupplier'), values: valuesSchema.default([]) }),
      ])
      .optional(),
  })
  .transform(({ name, values, valueSupplier }): ModelType => {
    if (valueSupplier?.type === 'CatalogValueSupplier') {
      return { name, values, catalogId: valueSupplier.valueCatalog.catalogId };
    }
    return { name, values: [...values, ...(valueSupplier?.values ?? [])] };
  });

/** How easily an utterance goes to the fallback; LOW when a model does not say. */
const SENSITIVITIES = ['LOW', 'MEDIUM', 'HIGH'] as const;
export type Sensitivity = (typeof SENSITIVITIES)[number];

/** A slot that a sample utterance mentions, with its name. */
const SLOT_IN_SAMPLE = /\{\s*([^{}\s]+)\s*\}/g;

/** Between two samples; no slot's name can have it in it. */
const BETWEEN = ' . . ';

/** Whether every brace of samples belongs to a slot, and all slots are declared: thousands of samples are looked at as one text. */
const mentionOnly = (samples: readonly string[], declared: ReadonlySet<string>): boolean => {
  const text = samples.join(BETWEEN);
  const slots = new Set(text.match(SLOT_IN_SAMPLE));
  return (
    [...slots].every((slot) => declared.has(slot.slice(1, -1).trim())) &&
    !/[{}]/.test(text.replace(SLOT_IN_SAMPLE, ''))
  );
};

const repeated = (names: readonly string[]): string[] => [
  ...new Set(names.filter((name, index) => names.indexOf(name) !== index)),
];

const problemsOfNames = (
  intents: readonly { readonly name: string }[],
  types: readonly ModelType[],
): string[] => [
  ...repeated(intents.map(({ name }) => name)).map((name) => `there are two intents ${name}`),
  ...repeated(types.map(({ name }) => name)).map((name) => `there are two types ${name}`),
  ...types
    .filter(({ values, catalogId }) => values.length === 0 && catalogId === undefined)
    .map(({ name }) => `the type ${name} has no values`),
];

/**
 * The part of a built interaction model that decides what an utterance becomes; see Amazon's page
 * "Interaction Model Schema". Everything else in the file is ignored.
 */
export const interactionModelSchema = z
  .object({
    interactionModel: z.object({
      languageModel: z.object({
        invocationName: z.string().min(2),
        intents: z.array(intentSchema).min(1),
        types: z.array(modelTypeSchema).default([]),
        modelConfiguration: z
          .object({ fallbackIntentSensitivity: z.object({ level: z.enum(SENSITIVITIES) }) })
          .partial()
          .default({}),
      }),
      dialog: dialogSchema.optional(),
      prompts: z.array(promptSchema).default([]),
    }),
  })
  .superRefine((model, context) => {
    const { intents, types } = model.interactionModel.languageModel;
    for (const message of problemsOfNames(intents, types)) {
      context.addIssue({ code: 'custom', path: ['interactionModel', 'languageModel'], message });
    }
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
      const phrases = intent.slots.filter(({ type }) => type === 'AMAZON.SearchQuery');
      if (phrases.length === 0 && mentionOnly(intent.samples, declaredSlots)) return;
      for (const sample of intent.samples) {
        if (!/[{}]/.test(sample)) continue;
        const filled: string[] = [];
        const outside = sample.replace(SLOT_IN_SAMPLE, (_slot, name: string) => {
          filled.push(name);
          return '';
        });
        if (/[{}]/.test(outside)) {
          report(`the sample "${sample}" of ${intent.name} has a brace without its partner`);
        }
        if (phrases.some(({ name }) => filled.includes(name))) {
          if (filled.length > 1) {
            report(`the sample "${sample}" of ${intent.name} has a slot beside AMAZON.SearchQuery`);
          }
          if (outside.trim() === '') {
            report(
              `the sample "${sample}" of ${intent.name} has nothing but an AMAZON.SearchQuery`,
            );
          }
        }
        for (const name of filled) {
          if (declaredSlots.has(name)) continue;
          report(`the sample "${sample}" of ${intent.name} has no slot "${name}" to fill`);
        }
      }
    });
    const { dialog, prompts } = model.interactionModel;
    for (const message of dialog === undefined ? [] : problemsOfDialog(dialog, intents, prompts)) {
      context.addIssue({ code: 'custom', path: ['interactionModel', 'dialog'], message });
    }
  })
  .transform(({ interactionModel: { languageModel, dialog, prompts } }) => ({
    ...languageModel,
    dialog,
    prompts,
  }));

export type LanguageModel = z.infer<typeof interactionModelSchema>;
export type ModelIntent = LanguageModel['intents'][number];
