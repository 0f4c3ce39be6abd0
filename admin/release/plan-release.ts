import { type RegistrationRecord, STAGES, type Stage } from '../../attribution';
import { checkManifest } from '../../build/manifest/check-manifest';
import { buildModels } from '../../models';
import { wrongInput } from '../cli-error';
import { type EnvelopeDraft } from './manifest-draft';
import { storePageProblem } from './store-page';
import { type Release, type ReleaseMaterial, prepareManifest } from './prepare-manifest';

/** The options of `shelf release prepare`. */
export interface ReleaseWish {
  /** Undefined: keep the release the record is at. */
  readonly release: Release | undefined;
  readonly skillId: string | undefined;
  readonly storeUrl: string | undefined;
}

/** A release that is planned but not written. */
export interface ReleasePlan {
  readonly release: Release;
  readonly envelope: EnvelopeDraft;
  /** What is left for the owner to do, one sentence each. */
  readonly notes: readonly string[];
}

/** The release that a record is at: only the last stage earns. */
export const currentRelease = ({ stage }: RegistrationRecord): Release =>
  stage === 'earning' ? 'earning' : 'published';

/**
 * Preparing the first release changes no stage: only Amazon's mail says that a skill is certified. A
 * page in the store means that it is published.
 */
const stageAfter = (before: Stage, release: Release | undefined, isInStore: boolean): Stage => {
  if (release === 'earning') return 'earning';
  const isBeyond = STAGES.indexOf(before) > STAGES.indexOf('published');
  if (isBeyond) return release === 'published' ? 'published' : before;
  return isInStore ? 'published' : before;
};

/**
 * The record after the release.
 *
 * @throws CliError when the skill ID or the address is not valid
 */
export const releasedRecord = (
  record: RegistrationRecord,
  { release, skillId, storeUrl }: ReleaseWish,
): RegistrationRecord => {
  if (skillId !== undefined && !/^amzn1\.ask\.skill\.[\w-]+$/.test(skillId)) {
    throw wrongInput(
      `"${skillId}" is not a skill ID; copy it from the developer console, it begins with amzn1.ask.skill.`,
    );
  }
  const problem = storeUrl === undefined ? undefined : storePageProblem(storeUrl);
  if (problem !== undefined) throw wrongInput(`"${storeUrl}" ${problem}; copy it from the store.`);
  return {
    ...record,
    stage: stageAfter(record.stage, release, storeUrl !== undefined),
    skill: {
      ...record.skill,
      ...(skillId !== undefined && { skillId }),
      ...(storeUrl !== undefined && { storeUrl }),
    },
  };
};

/**
 * Prepares the manifest of a release and checks it against all known rules of Amazon's.
 *
 * @param packageFolder where the icons are
 */
export const planRelease = (
  draft: EnvelopeDraft,
  material: ReleaseMaterial,
  packageFolder: string,
): ReleasePlan => {
  const models = material.models ?? buildModels(material);
  const { envelope, notes } = prepareManifest(draft, { ...material, models });
  const record = {
    ...material.record,
    stage: material.release === 'earning' ? ('earning' as const) : ('published' as const),
  };
  const findings = checkManifest(envelope, {
    models,
    brand: material.brand,
    record,
    packageFolder,
  });
  const told = findings
    // The notes already mention a description in the owner's own words.
    .filter(({ where }) => notes.length === 0 || !where.includes('speaks of a commission'))
    .map(({ where, message, remedy }) => `${where} ${message}; ${remedy}`);
  return { release: material.release, envelope, notes: [...notes, ...told] };
};
