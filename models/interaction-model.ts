/** One value of a custom slot type. `id` is language-neutral; the skill's code compares only ids. */
export interface SlotValue {
  readonly id: string;
  readonly name: { readonly value: string; readonly synonyms: readonly string[] };
}

export interface SlotType {
  readonly name: string;
  readonly values: readonly SlotValue[];
}

interface Slot {
  readonly name: string;
  readonly type: string;
}

export interface Intent {
  readonly name: string;
  readonly slots?: readonly Slot[];
  readonly samples: readonly string[];
}

/** Amazon's file for one locale, as SMAPI's schema `InteractionModelData` describes it (the parts this skill uses). */
export interface InteractionModel {
  readonly interactionModel: {
    readonly languageModel: {
      readonly invocationName: string;
      readonly modelConfiguration?: {
        readonly fallbackIntentSensitivity: { readonly level: 'LOW' | 'MEDIUM' | 'HIGH' };
      };
      readonly intents: readonly Intent[];
      readonly types: readonly SlotType[];
    };
  };
}
