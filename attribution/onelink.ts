import { chooseTag } from './choose-tag';
import { linkTag } from './link-tag';
import { COUNTRIES, type Country, MARKETPLACES } from './marketplaces';
import { type RegistrationRecord } from './record';
import { TASKS } from '../contract/tasks';
import { trackingIdProblem } from './tracking-id';

/** How a marketplace is covered: an ID of its own, the US store through OneLink, a store linked in OneLink, or not at all. */
export type Coverage = 'own-store' | 'single-store' | 'linked-store' | 'not-earning';

/** One marketplace of {@link oneLinkCoverage}. */
export interface OneLinkRow {
  readonly marketplace: Country;
  readonly coverage: Coverage;
  /** Whether the owner now earns when a customer of this marketplace clicks one of our links. */
  readonly linksEarn: boolean;
  /** Whether every hand-over switched on here earns. Amazon describes OneLink for clicked links only; that it does nothing for hand-overs is INFERRED. */
  readonly handOversEarn: boolean;
  /** For owners: a sentence about links, a sentence about hand-overs. */
  readonly why: string;
}

/** The marketplace whose store ID can be set to earn in others. */
export const ONE_LINK_HOME: Country = 'US';

interface Effect {
  readonly earns: boolean;
  readonly why: string;
}

const hasOwnId = (
  marketplace: Country,
  { marketplaces, trackingIds, website }: RegistrationRecord,
) =>
  marketplaces[marketplace]?.storeId !== undefined ||
  website?.stores[marketplace] !== undefined ||
  trackingIds.some(
    (entry) =>
      entry.marketplace === marketplace && (entry.status === 'created' || entry.status === 'seen'),
  );

/** How one marketplace is covered, by what is set up; whether it earns yet depends on the stage as well. */
export const coverageOf = (marketplace: Country, record: RegistrationRecord): Coverage => {
  const { linkedStores, singleStore } = record.onelink;
  if (hasOwnId(marketplace, record)) return 'own-store';
  const linked = linkedStores[marketplace];
  if (linked !== undefined && trackingIdProblem(linked, marketplace) === undefined) {
    return 'linked-store';
  }
  const isCovered =
    singleStore.includes(marketplace) &&
    MARKETPLACES[marketplace].singleStoreOneLink === 'yes' &&
    hasOwnId(ONE_LINK_HOME, record);
  return isCovered ? 'single-store' : 'not-earning';
};

const notEarning = (marketplace: Country, { onelink }: RegistrationRecord): string => {
  const { domain, associatesHost, singleStoreOneLink } = MARKETPLACES[marketplace];
  const links = `Links to ${domain} earn nothing:`;
  switch (singleStoreOneLink) {
    case 'home':
      return `${links} no store ID is registered; sign up at https://${associatesHost}.`;
    case 'own-sign-up':
      return `${links} Amazon does not say that a US store ID earns there; sign up at https://${associatesHost}.`;
    case 'yes':
      return onelink.singleStore.includes(marketplace)
        ? `${links} ${marketplace} is ticked in OneLink, but there is no US store ID to earn.`
        : `${links} tick ${marketplace} in OneLink under a US store ID, or sign up at https://${associatesHost}.`;
  }
};

const linkEffect = (
  marketplace: Country,
  coverage: Coverage,
  record: RegistrationRecord,
): Effect => {
  if (coverage === 'not-earning') return { earns: false, why: notEarning(marketplace, record) };
  const { domain } = MARKETPLACES[marketplace];
  const store = coverage === 'single-store' ? ONE_LINK_HOME : marketplace;
  const choice = linkTag({ marketplace: store, placement: 'link', stage: record.stage, record });
  if (choice.tag === undefined) {
    return { earns: false, why: `Links earn nothing: ${choice.sentence}.` };
  }
  const why = {
    'own-store': `Links to ${domain} carry ${choice.tag}.`,
    'linked-store': `Links to ${domain} carry ${choice.tag}, the store linked in OneLink.`,
    'single-store': `Links to ${MARKETPLACES[store].domain} with ${choice.tag} are redirected to ${domain} by OneLink and earn; a direct link to ${domain} carries no tag.`,
  }[coverage];
  return { earns: true, why };
};

const handOverEffect = (
  marketplace: Country,
  coverage: Coverage,
  record: RegistrationRecord,
): Effect => {
  const tasks = TASKS.filter((task) => record.marketplaces[marketplace]?.handOver[task]);
  if (coverage === 'single-store' || coverage === 'linked-store') {
    const why = 'Count on nothing for hand-overs: Amazon describes OneLink for clicked links only.';
    return { earns: false, why };
  }
  if (tasks.length === 0) {
    return { earns: false, why: `No hand-over is switched on for ${marketplace}.` };
  }
  const choices = tasks.map((placement) => ({
    placement,
    choice: chooseTag({ marketplace, placement, stage: record.stage, record }),
  }));
  const untagged = choices.flatMap(({ placement, choice }) =>
    choice.tag === undefined ? [{ placement, sentence: choice.sentence }] : [],
  );
  const [first] = untagged;
  if (first !== undefined) {
    const places = untagged.map(({ placement }) => placement).join(', ');
    return { earns: false, why: `Hand-overs (${places}) earn nothing: ${first.sentence}.` };
  }
  const tags = new Set(choices.map(({ choice }) => choice.tag));
  return { earns: true, why: `Hand-overs carry ${[...tags].join(', ')}.` };
};

/**
 * Says for every marketplace how it is covered, and whether links and hand-overs earn there. By
 * Amazon's page "OneLink" a US store ID can earn in the marketplaces ticked there; every other one
 * needs a sign-up of its own. Amazon does not confirm that a hand-made link to another store with the
 * US ID earns, so none is ever built.
 */
export const oneLinkCoverage = (record: RegistrationRecord): OneLinkRow[] =>
  COUNTRIES.map((marketplace) => {
    const coverage = coverageOf(marketplace, record);
    const links = linkEffect(marketplace, coverage, record);
    const handOvers = handOverEffect(marketplace, coverage, record);
    return {
      marketplace,
      coverage,
      linksEarn: links.earns,
      handOversEarn: handOvers.earns,
      why: `${links.why} ${handOvers.why}`,
    };
  });
