import { type Brand, type RegistrationRecord } from '../../attribution';
import { type InteractionModel } from '../../models';
import { type Finding } from '../../models/lint';

/** What a manifest is held against. */
export interface ManifestContext {
  /** The built interaction model of each locale. */
  readonly models: Readonly<Record<string, InteractionModel>>;
  readonly brand: Brand;
  readonly record: RegistrationRecord;
  /** The folder that holds skill.json and assets/. */
  readonly packageFolder: string;
}

export interface LocalizedPublishing {
  readonly name: string;
  readonly description?: string;
  readonly examplePhrases?: readonly string[];
  readonly smallIconUri?: string;
  readonly largeIconUri?: string;
}

/** The parts of Amazon's schema that the rules below read; the schema has checked their types by then. */
export interface Manifest {
  readonly publishingInformation?: {
    readonly category?: string;
    readonly isAvailableWorldwide?: boolean;
    readonly distributionCountries?: readonly string[];
    readonly locales?: Readonly<Record<string, LocalizedPublishing>>;
  };
  readonly privacyAndCompliance?: {
    readonly isChildDirected?: boolean;
    readonly shoppingKit?: {
      readonly isShoppingActionsEnabled?: boolean;
      readonly isAmazonAssociatesOnAlexaEnabled?: boolean;
    };
    readonly locales?: Readonly<
      Record<string, { readonly privacyPolicyUrl?: string; readonly termsOfUseUrl?: string }>
    >;
  };
  readonly apis?: { readonly custom?: { readonly interfaces?: readonly { type: string }[] } };
}

/** One finding when what is found is not what is wanted. */
export const differs = (
  where: string,
  found: unknown,
  wanted: unknown,
  remedy: string,
): Finding[] =>
  found === wanted
    ? []
    : [
        {
          where,
          message: `is ${JSON.stringify(found) ?? 'missing'} and should be ${JSON.stringify(wanted)}`,
          remedy,
        },
      ];
