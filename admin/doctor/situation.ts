import { type Brand, type RegistrationRecord } from '../../attribution';
import { type Product } from '../../catalog';
import { type OwnVocabulary } from '../../contract';
import { type InteractionModel } from '../../models';
import { type CatalogReport } from '../catalog/check-products';
import { type DoctorFinding } from './finding';
import { type LiveSkill } from './read-live';
import { type SaidPhrases } from './say-phrases';

/** A file or folder of the owner's secrets, and who may read it. */
export interface SecretPath {
  readonly path: string;
  readonly isFolder: boolean;
  /** Unix permissions, e.g. 0o600. */
  readonly mode: number;
}

/** A credential of the Creators API by its name, or the login at Archer or at Amazon Ads. */
export type MissingSecret =
  | { readonly of: 'creators'; readonly name: string }
  | { readonly of: 'archer' | 'ads' };

/** Everything the doctor looks at, read once. What could not be read is undefined. */
export interface Situation {
  readonly now: Date;
  readonly brand: Brand | undefined;
  readonly record: RegistrationRecord | undefined;
  readonly vocabulary: OwnVocabulary | undefined;
  /** The interaction models by locale, as brand and vocabulary make them. */
  readonly models: Readonly<Record<string, InteractionModel>> | undefined;
  /** The stamp of the models in skill-package/ and all they are made from; undefined without a brand. */
  readonly modelStamp: string | undefined;
  /** Whether an earlier run found nothing wrong with these models. */
  readonly areModelsSound: boolean;
  /** What is wrong in the files of brand and record. */
  readonly shopFindings: readonly DoctorFinding[];
  readonly catalog: CatalogReport;
  /** The sound ones. */
  readonly products: readonly Product[];
  /** How many products there are, and how many of them are for children only. */
  readonly audience: { readonly products: number; readonly forChildrenOnly: number };
  /** ASINs of the catalogue, in any marketplace; undefined while a product file can't be read. */
  readonly asins: ReadonlySet<string> | undefined;
  /** skill.json as JSON; undefined when it is missing or not valid JSON. */
  readonly manifest: unknown;
  readonly packageFolder: string;
  /** The folder above skill-package/, where ask-resources.json and lambda/ are. */
  readonly projectFolder: string;
  /** ask-resources.json as JSON; undefined when it is missing or not valid JSON. */
  readonly askResources: unknown;
  /** The intents the bundled skill was built with; undefined when it was not built. */
  readonly builtIntents: readonly string[] | undefined;
  /** The version that the bundled skill says it is. */
  readonly builtVersion: string | undefined;
  /** The hash of what is built for Lambda, as AWS prints it; undefined when nobody asked. */
  readonly builtCode: string | undefined;
  /** The release of live that was made here last, e.g. `r-3f9a04c1d2e7`. */
  readonly madeRelease: string | undefined;
  /** What the owner has got from AWS of the deployed skill. */
  readonly live: readonly LiveSkill[];
  /** Whether the bundled skill has other names than shop/brand.json. */
  readonly isBuiltForOther: boolean;
  readonly secrets: readonly SecretPath[];
  /** Files of secrets that are not JSON objects of texts. */
  readonly brokenSecrets: readonly string[];
  /** What the record has, and whose secret is neither in the files nor in the environment. */
  readonly missingSecrets: readonly MissingSecret[];
  /** What came of saying the phrases of the store page to the built skill. */
  readonly phrases: SaidPhrases;
}

/** One kind of thing to look for. Pure: it only reads the situation. */
export type Rule = (situation: Situation) => DoctorFinding[];
