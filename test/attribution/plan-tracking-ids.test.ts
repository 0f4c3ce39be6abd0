import fc from 'fast-check';
import {
  AttributionError,
  COUNTRIES,
  type ExistingId,
  PLACEMENTS,
  type PlannedId,
  planTrackingIds,
  trackingIdProblem,
} from '../../attribution';
import { countries, slugs } from './support/arbitraries';

const EVERYWHERE = ['any', ...PLACEMENTS] as const;
const idsOf = (plan: readonly PlannedId[]) => plan.map(({ trackingId }) => trackingId);
const baseOf = (trackingId: string) => trackingId.slice(0, -3);
const placeOf = ({ skill, marketplace, placement }: PlannedId) =>
  `${skill} ${marketplace} ${placement}`;

/** Plans for skills one after the other, each knowing the IDs of those before it. */
const planAll = (skills: readonly string[], quota: number): PlannedId[] => {
  const all: PlannedId[] = [];
  for (const slug of skills) {
    all.push(
      ...planTrackingIds({
        slug,
        marketplaces: COUNTRIES,
        placements: EVERYWHERE,
        existing: all,
        quota,
      }),
    );
  }
  return all;
};

describe('planning tracking IDs', () => {
  it('reads as skill, country and placement, UK as owners say it', () => {
    expect(
      planTrackingIds({
        slug: 'yoga',
        marketplaces: ['US', 'GB', 'JP'],
        placements: EVERYWHERE,
      }).map(
        ({ marketplace, placement, trackingId }) => `${marketplace} ${placement} ${trackingId}`,
      ),
    ).toEqual([
      'US any yogaus-20',
      'US cart yogauscart-20',
      'US buy yogausbuy-20',
      'US recommend yogausrec-20',
      'US wishlist yogauswish-20',
      'US link yogauslink-20',
      'GB any yogauk-21',
      'GB cart yogaukcart-21',
      'GB buy yogaukbuy-21',
      'GB recommend yogaukrec-21',
      'GB wishlist yogaukwish-21',
      'GB link yogauklink-21',
      'JP any yogajp-22',
      'JP cart yogajpcart-22',
      'JP buy yogajpbuy-22',
      'JP recommend yogajprec-22',
      'JP wishlist yogajpwish-22',
      'JP link yogajplink-22',
    ]);
  });

  it.each([
    ['yoga', 'any', 'yogaus-20'],
    ['bookshelf', 'cart', 'bookshelfusc-20'],
    ['shelftalker', 'any', 'shelftalkerus-20'],
    ['shelftalker', 'cart', 'shelftnw4ausc-20'],
  ] as const)('keeps %s, %s inside 13 characters: %s', (slug, placement, trackingId) => {
    const plan = planTrackingIds({ slug, marketplaces: ['US'], placements: [placement] });
    expect(idsOf(plan)).toEqual([trackingId]);
  });

  it.each(['kindle', 'alexafan', 'amazon1', 'kindl', 'alex', 'onamz', 'audible', 'amzn'])(
    'finds sound IDs even for the short name %s',
    (slug) => {
      const plan = planTrackingIds({ slug, marketplaces: COUNTRIES, placements: EVERYWHERE });
      const unsound = plan.filter(
        ({ trackingId, marketplace }) => trackingIdProblem(trackingId, marketplace) !== undefined,
      );
      expect(plan).toHaveLength(COUNTRIES.length * EVERYWHERE.length);
      expect(unsound).toEqual([]);
    },
  );

  it('is sound, unique and complete for 40 skills in all marketplaces and placements', () => {
    const fortySkills = fc.uniqueArray(slugs, { minLength: 40, maxLength: 40 });
    fc.assert(
      fc.property(fortySkills, (skills) => {
        const plan = planAll(skills, 1000);
        expect(plan).toHaveLength(40 * COUNTRIES.length * EVERYWHERE.length);
        expect(new Set(idsOf(plan)).size).toBe(plan.length);
        expect(new Set(plan.map(placeOf)).size).toBe(plan.length);
        const unsound = plan.filter(
          ({ trackingId, marketplace }) =>
            trackingIdProblem(trackingId, marketplace) !== undefined ||
            baseOf(trackingId).length > 13,
        );
        expect(unsound).toEqual([]);
      }),
      { numRuns: 10 },
    );
  });

  it('gives different names to 40 skills with similar names, planned on different machines', () => {
    const alike = Array.from({ length: 20 }, (_, at) => [`gardenhelpe${at + 10}`, `yo${at + 10}`]);
    // Where S + IN + l would be the same as Si + NL, and similar cases.
    const nasty = [
      'ax',
      'axi',
      'axit',
      'axj',
      'axus',
      'axusc',
      'axuscart',
      'gardenpa',
      'gardenpai',
    ];
    const ids = [...alike.flat(), ...nasty].flatMap((slug) =>
      idsOf(planTrackingIds({ slug, marketplaces: COUNTRIES, placements: EVERYWHERE })),
    );
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('plans the same on every run, and after any part of the plan was noted', () => {
    const wishes = fc.record({
      slug: slugs,
      marketplaces: fc.uniqueArray(countries),
      placements: fc.uniqueArray(fc.constantFrom(...EVERYWHERE)),
    });
    fc.assert(
      fc.property(wishes, fc.infiniteStream(fc.boolean()), (wish, isWritten) => {
        const plan = planTrackingIds(wish);
        const existing = plan.filter(() => isWritten.next().value);
        const again = planTrackingIds({ ...wish, existing });
        expect(new Set(again.map((id) => JSON.stringify(id)))).toEqual(
          new Set(plan.map((id) => JSON.stringify(id))),
        );
      }),
    );
  });

  it('keeps an ID the owner has named otherwise', () => {
    const existing: ExistingId[] = [
      { trackingId: 'my-own-20', marketplace: 'US', placement: 'cart', status: 'created' },
    ];
    expect(
      idsOf(
        planTrackingIds({ slug: 'yoga', marketplaces: ['US'], placements: ['cart'], existing }),
      ),
    ).toEqual(['my-own-20']);
  });

  it('never proposes an ID that is retired, or another skill has', () => {
    const existing: ExistingId[] = [
      { trackingId: 'yogauscart-20', marketplace: 'US', placement: 'cart', status: 'retired' },
      { trackingId: 'yogausbuy-20', marketplace: 'US', placement: 'any', skill: 'yogausbuy' },
    ];
    const wish = { slug: 'yoga', marketplaces: ['US'], placements: ['cart', 'buy'] } as const;
    const [cart, buy] = idsOf(planTrackingIds({ ...wish, existing }));
    expect(cart).toMatch(/^yog[a-z0-9]{4}uscart-20$/);
    expect(buy).toMatch(/^yog[a-z0-9]{4}usbuy-20$/);
  });

  describe('inside a quota', () => {
    const others = (count: number): ExistingId[] =>
      Array.from({ length: count }, (_, at) => ({
        trackingId: `other${at}-20`,
        marketplace: 'US',
        placement: 'any',
        skill: 'other',
        status: at % 2 === 0 ? 'created' : 'retired',
      }));
    const plan = (count: number, quota?: number) =>
      planTrackingIds({
        slug: 'yoga',
        marketplaces: ['US', 'GB'],
        placements: ['cart', 'buy'],
        existing: others(count),
        ...(quota !== undefined && { quota }),
      }).map(({ marketplace, placement }) => `${marketplace} ${placement}`);

    it('has all placements as long as there is room, retired IDs counted', () => {
      expect(plan(98)).toEqual(['US cart', 'US buy', 'GB cart', 'GB buy']);
    });

    it('has one ID for the whole skill where there is no room for all', () => {
      expect(plan(99)).toEqual(['US any', 'GB cart', 'GB buy']);
    });

    it('has no ID where there is no room, and all elsewhere', () => {
      expect(plan(100)).toEqual(['GB cart', 'GB buy']);
      expect(plan(101, 102)).toEqual(['US any', 'GB cart', 'GB buy']);
    });

    it('is never exceeded, whatever IDs existed', () => {
      const skills = Array.from({ length: 40 }, (_, at) => `skill${at}`);
      const all = planAll(skills, 100);
      for (const country of COUNTRIES) {
        const here = all.filter(({ marketplace }) => marketplace === country);
        expect(here).toHaveLength(100);
      }
    });
  });

  it.each(['', 'a', 'Yoga', 'yoga time', '9lives', 'farmuchtoolongname'])(
    'refuses the short name "%s"',
    (slug) => {
      expect(() => planTrackingIds({ slug, marketplaces: ['US'], placements: ['any'] })).toThrow(
        AttributionError,
      );
    },
  );
});
