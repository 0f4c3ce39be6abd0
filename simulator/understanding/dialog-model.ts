import * as z from 'zod';

const validationBase = { prompt: z.string() };

/** A rule for a slot's value (Amazon's page "Interaction Model Schema", Dialog_slot validations). */
const validationSchema = z.discriminatedUnion('type', [
  z.object({ ...validationBase, type: z.literal('hasEntityResolutionMatch') }),
  z.object({
    ...validationBase,
    type: z.enum(['isInSet', 'isNotInSet']),
    values: z.array(z.string()).min(1),
  }),
  z.object({
    ...validationBase,
    type: z.enum(['isGreaterThan', 'isGreaterThanOrEqualTo', 'isLessThan', 'isLessThanOrEqualTo']),
    value: z.string(),
  }),
  z.object({
    ...validationBase,
    type: z.enum(['isInDuration', 'isNotInDuration']),
    start: z.string(),
    end: z.string(),
  }),
]);

const strategy = z.enum(['ALWAYS', 'SKILL_RESPONSE']);

const dialogSlotSchema = z.object({
  name: z.string().min(1),
  type: z.string().min(1),
  elicitationRequired: z.boolean().default(false),
  confirmationRequired: z.boolean().default(false),
  prompts: z.object({ elicitation: z.string(), confirmation: z.string() }).partial().default({}),
  validations: z.array(validationSchema).default([]),
});

const dialogIntentSchema = z.object({
  name: z.string().min(1),
  delegationStrategy: strategy.optional(),
  confirmationRequired: z.boolean().default(false),
  prompts: z.object({ confirmation: z.string() }).partial().default({}),
  slots: z.array(dialogSlotSchema).default([]),
});

/** The part of a model that leads a conversation of several turns. */
export const dialogSchema = z.object({
  /** Whether the skill is called in every turn (SKILL_RESPONSE) or only at the end (ALWAYS). */
  delegationStrategy: strategy.default('SKILL_RESPONSE'),
  intents: z.array(dialogIntentSchema).min(1),
});

/** What Alexa says on behalf of the skill. */
export const promptSchema = z.object({
  id: z.string().min(1),
  variations: z.array(z.object({ type: z.enum(['PlainText', 'SSML']), value: z.string() })).min(1),
});

export type DialogModel = z.infer<typeof dialogSchema>;
export type DialogIntent = z.infer<typeof dialogIntentSchema>;
export type DialogSlot = z.infer<typeof dialogSlotSchema>;
export type Validation = z.infer<typeof validationSchema>;
export type Prompt = z.infer<typeof promptSchema>;

const promptsOf = ({ prompts, slots }: DialogIntent): (string | undefined)[] => [
  prompts.confirmation,
  ...slots.flatMap((slot) => [
    slot.prompts.elicitation,
    slot.prompts.confirmation,
    ...slot.validations.map(({ prompt }) => prompt),
  ]),
];

/** Names the things in a dialogue that the model lacks. */
export const problemsOfDialog = (
  { intents: dialogs }: DialogModel,
  intents: readonly {
    readonly name: string;
    readonly slots: readonly { readonly name: string }[];
  }[],
  prompts: readonly Prompt[],
): string[] => {
  const promptIds = new Set(prompts.map(({ id }) => id));
  return dialogs.flatMap((dialog) => {
    const intent = intents.find(({ name }) => name === dialog.name);
    if (intent === undefined)
      return [`"dialog" has the intent ${dialog.name}, which "intents" lacks`];
    const slots = new Set(intent.slots.map(({ name }) => name));
    const strangers = dialog.slots.filter(({ name }) => !slots.has(name));
    const missing = promptsOf(dialog).filter((id) => id !== undefined && !promptIds.has(id));
    return [
      ...strangers.map(
        ({ name }) => `the dialog of ${dialog.name} has no slot "${name}" to ask for`,
      ),
      ...missing.map(
        (id) =>
          `the dialog of ${dialog.name} has the prompt "${String(id)}", which "prompts" lacks`,
      ),
    ];
  });
};
