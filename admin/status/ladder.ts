import { type RegistrationRecord, STAGES, type Stage } from '../../attribution';
import { PAGES } from '../doctor/pages';

/** One step of the way from a draft to a skill that earns. */
export interface Step {
  readonly id:
    | 'draft'
    | 'certified'
    | 'published'
    | 'associates'
    | 'tracking-ids'
    | 'onelink'
    | 'creators'
    | 'archer'
    | 'ads'
    | 'earning';
  /** `next` is the step to do now; nothing depends on an `optional` step. */
  readonly state: 'done' | 'next' | 'open' | 'optional';
  /** What to do, in words; empty when it is done. */
  readonly next: string;
  /** The page to open. */
  readonly page: string;
}

interface Rung {
  readonly id: Step['id'];
  readonly isDone: boolean;
  readonly isOptional?: true;
  readonly next: string;
  readonly page: string;
}

const rungs = (record: RegistrationRecord): Rung[] => {
  const reached = (stage: Stage): boolean => STAGES.indexOf(record.stage) >= STAGES.indexOf(stage);
  const isCreated = record.trackingIds.some(
    ({ status }) => status === 'created' || status === 'seen',
  );
  const { singleStore, linkedStores } = record.onelink;
  return [
    {
      id: 'draft',
      isDone: !record.sample,
      next: 'start a skill of your own: shelf init',
      page: PAGES.owners,
    },
    {
      id: 'certified',
      isDone: reached('certified'),
      next: "prepare the first release and submit it: shelf release prepare --stage published; when Amazon's mail says that it is certified: shelf release certified",
      page: PAGES.certification,
    },
    {
      id: 'published',
      isDone: reached('published') && record.skill.storeUrl !== null,
      next: 'when it is in the store, note its page: shelf release prepare --store-url URL',
      page: PAGES.console,
    },
    {
      id: 'associates',
      isDone: reached('registered'),
      next: 'register for Associates on Alexa: shelf associates register',
      page: PAGES.register,
    },
    {
      id: 'tracking-ids',
      isDone: isCreated,
      next: 'plan one for this skill, create it, note it: shelf tracking plan',
      page: PAGES.trackingIds,
    },
    {
      id: 'onelink',
      isDone: singleStore.length > 0 || Object.keys(linkedStores).length > 0,
      isOptional: true,
      next: 'let links earn abroad: shelf onelink show',
      page: PAGES.oneLink,
    },
    {
      id: 'creators',
      isDone: record.creators !== null,
      isOptional: true,
      next: 'after ten qualified sales in 30 days, add its credentials: shelf creators import FILE',
      page: PAGES.creators,
    },
    {
      id: 'archer',
      isDone: record.archer !== null,
      isOptional: true,
      next: 'make attribution links with Archer Affiliates: shelf archer login',
      page: PAGES.archer,
    },
    {
      id: 'ads',
      isDone: record.ads !== null,
      isOptional: true,
      next: 'open an Amazon Ads account: shelf ads register',
      page: PAGES.ads,
    },
    {
      id: 'earning',
      isDone: reached('earning'),
      next: 'prepare and submit the release that earns: shelf release prepare --stage earning',
      page: PAGES.designRecommendation,
    },
  ];
};

/** The ladder: what is done, what is next, what is optional. */
export const readLadder = (record: RegistrationRecord): Step[] => {
  const all = rungs(record);
  const nextId = all.find(({ isDone, isOptional }) => !isDone && isOptional === undefined)?.id;
  return all.map(({ id, isDone, isOptional, next, page }) => ({
    id,
    state: isDone ? 'done' : isOptional ? 'optional' : id === nextId ? 'next' : 'open',
    next: isDone ? '' : next,
    page,
  }));
};
