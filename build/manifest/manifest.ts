import { type Brand, type RegistrationRecord } from '../../attribution';
import { type Language } from '../../languages';
import { type InteractionModel } from '../../models';
import { type Finding } from '../../models/lint';

/** What a manifest is compared with. */
export interface ManifestContext {
  /** The built interaction model of each locale. */
  readonly models: Readonly<Record<string, InteractionModel>>;
  readonly brand: Brand;
  /** The project's own when absent. */
  readonly languages?: readonly Language[];
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

/** The parts of a manifest that our rules read. Amazon's schema has already checked their types. */
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

/** One finding when `found` is not `wanted`; none otherwise. */
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
