import * as z from 'zod';
import { COUNTRIES, type Country } from './marketplaces';
import { PLACEMENTS } from './placements';
import { explainTrackingIdProblem, trackingIdProblem } from './tracking-id';

/** How far the owner has come; each stage implies the ones before it. Only `earning` tags hand-overs. */
export const STAGES = ['draft', 'certified', 'published', 'registered', 'earning'] as const;
export type Stage = (typeof STAGES)[number];

const country = z.enum(COUNTRIES as [Country, ...Country[]]);

const trackingIdEntry = z.strictObject({
  trackingId: z.string(),
  marketplace: country,
  /** `any` serves every placement that has no tracking ID of its own. */
  placement: z.enum([...PLACEMENTS, 'any']),
  /** `planned`: proposed, not at Amazon yet; `created`: made in Associates Central; `seen`: found in a report. */
  status: z.enum(['planned', 'created', 'seen', 'retired']),
});

const marketplaceEntry = z.strictObject({
  /** The account's Associates ID in this marketplace; absent until registered there. */
  storeId: z.string().optional(),
  /** The tasks the skill may hand over here. The wish list is an Amazon preview, granted by a business contact. */
  handOver: z.strictObject({
    cart: z.boolean(),
    buy: z.boolean(),
    recommend: z.boolean(),
    wishlist: z.boolean(),
  }),
});

/** How far the owner has come with Amazon's own form for Associates on Alexa. */
const registrationProgress = z.strictObject({
  /** The steps done, by id. */
  done: z.array(z.string()),
  /** Whether a listed source of traffic is directed mainly at children under 13; null until answered. */
  directedAtChildren: z.boolean().nullable(),
});

/** What Amazon's deadlines depend on, as the owner notes it. */
const clocks = z.strictObject({
  /** When the Associates account was opened: 180 days to three qualifying sales. */
  registeredAt: z.iso.datetime().nullable(),
  /** Qualifying sales since then, as Associates Central reports them. */
  qualifyingSales: z.int().nonnegative(),
  /** Qualifying sales in the last 30 days (the Creators API needs ten), and when they were counted. */
  salesIn30Days: z.int().nonnegative(),
  salesCountedAt: z.iso.datetime().nullable(),
  /** Each account by itself, by its marketplace; absent in a record from before there could be two. */
  accounts: z
    .partialRecord(
      country,
      z.strictObject({ openedAt: z.iso.datetime(), qualifyingSales: z.int().nonnegative() }),
    )
    .exactOptional(),
});

const oneLink = z.strictObject({
  /** Marketplaces ticked on Amazon's page "OneLink": they earn for the US store ID. */
  singleStore: z.array(country),
  /** Store IDs of the owner's own in other marketplaces, linked by hand. */
  linkedStores: z.partialRecord(country, z.string()),
});

/**
 * Pages of the owner's, which Amazon wants in an account other than the one for Alexa, or listed in
 * that one; absent until the owner says which.
 */
const website = z.strictObject({
  /** Store IDs of an account for the web, by marketplace. */
  stores: z.partialRecord(country, z.string()),
  /** Whether the pages are in the list of websites of the account for Alexa. */
  listedWithAlexa: z.boolean(),
});

/** A link made by Archer Affiliates for one product in one marketplace. */
const attributionLinkEntry = z.strictObject({
  /** Byte for byte as Archer gave it: any change would stop its measurement. */
  url: z.string().min(1),
  asin: z.string().regex(/^[A-Z0-9]{10}$/, 'must be ten capital letters and digits'),
  marketplace: country,
  /** The owner's label at Archer; shows up in reports. */
  name: z.string(),
  /** The product of shop/products/ that has this ASIN there. */
  product: z.string().exactOptional(),
  /** Archer's own identifier, if it gave one. */
  linkId: z.string().exactOptional(),
  madeAt: z.iso.datetime(),
});

/** The last telling answer of the Creators API in a marketplace. */
const creatorsCheck = z.strictObject({
  at: z.iso.datetime(),
  outcome: z.enum(['eligible', 'not-eligible', 'wrong-tag', 'wrong-credential', 'wrong-version']),
  /** Since when it has said so without a break. */
  since: z.iso.datetime(),
});

/** Credentials of the Creators API, by the names their secrets are kept under. */
const creatorsAccess = z.strictObject({
  /** The one noted first, or in use since the last rotation. */
  credentialName: z.string(),
  version: z.string(),
  /** Those of other regions, and the second one while rotating. */
  others: z
    .array(z.strictObject({ credentialName: z.string(), version: z.string() }))
    .exactOptional(),
  /** Tags for the API's requests, where they are not the store IDs of `marketplaces`. */
  partnerTags: z.partialRecord(country, z.string()).exactOptional(),
  checks: z.partialRecord(country, creatorsCheck).exactOptional(),
  /**
   * Where screens show Amazon's own titles and pictures, each with the notice that its programme's policy
   * page asks for; absent until the owner has switched it on.
   */
  screens: z.partialRecord(country, z.string().min(20).max(300)).exactOptional(),
});

const historyEntry = z.strictObject({
  at: z.iso.datetime(),
  change: z.string().min(1),
  /** In the last entry only: the record before the change, for `shelf undo`. */
  before: z.record(z.string(), z.unknown()).optional(),
  /** In the last entry only: the files that were written with the record. */
  beside: z
    .array(
      z.strictObject({
        /** As it is told to the owner, e.g. `shop/brand.json`. */
        name: z.string(),
        /** Of a file that undo puts back: its text before, and a mark of the text it got. */
        kept: z.strictObject({ before: z.string(), mark: z.string() }).exactOptional(),
      }),
    )
    .exactOptional(),
});

/** The newest version of the record. An older record is migrated, a newer one refused. */
export const RECORD_VERSION = 2;

/** The registration record, `shop/registration.json`. It contains no secrets. */
export const registrationRecordSchema = z
  .strictObject({
    schemaVersion: z.literal(
      RECORD_VERSION,
      `must be ${RECORD_VERSION}; an older record is brought up to date by shelf upgrade`,
    ),
    /** True in the record this project ships: its IDs belong to nobody, and deploying it is refused. */
    sample: z.boolean(),
    stage: z.enum(STAGES),
    skill: z.strictObject({
      slug: z
        .string()
        .regex(/^[a-z][a-z0-9]{1,12}$/, 'must be 2 to 13 lower-case letters and digits'),
      skillId: z
        .string()
        .startsWith('amzn1.ask.skill.', 'must begin with amzn1.ask.skill.')
        .nullable(),
      storeUrl: z.url('must be the https address of the skill in the store').nullable(),
    }),
    marketplaces: z.partialRecord(country, marketplaceEntry),
    trackingIds: z.array(trackingIdEntry),
    registration: registrationProgress,
    onelink: oneLink,
    clocks,
    website: website.exactOptional(),
    /** Identifiers of the owner's accounts elsewhere, never credentials. */
    creators: creatorsAccess.nullable(),
    archer: z.strictObject({ account: z.string() }).nullable(),
    /** `country` is the first in which the account may advertise, where Associates has a programme there. */
    ads: z.strictObject({ accountId: z.string(), country: country.exactOptional() }).nullable(),
    /** Absent until the first one is made. */
    attributionLinks: z.array(attributionLinkEntry).exactOptional(),
    history: z.array(historyEntry),
  })
  .superRefine((record, context) => {
    const check = (id: string, marketplace: Country, path: (string | number)[]): void => {
      const problem = trackingIdProblem(id, marketplace);
      if (problem === undefined) return;
      const message = explainTrackingIdProblem(problem, id, marketplace);
      context.addIssue({ code: 'custom', path, message });
    };
    for (const [code, entry] of Object.entries(record.marketplaces)) {
      if (entry.storeId !== undefined) {
        check(entry.storeId, code as Country, ['marketplaces', code, 'storeId']);
      }
    }
    for (const [code, id] of Object.entries(record.website?.stores ?? {})) {
      check(id, code as Country, ['website', 'stores', code]);
    }
    for (const [code, id] of Object.entries(record.onelink.linkedStores)) {
      check(id, code as Country, ['onelink', 'linkedStores', code]);
    }
    for (const [code, id] of Object.entries(record.creators?.partnerTags ?? {})) {
      check(id, code as Country, ['creators', 'partnerTags', code]);
    }
    const places = new Set<string>();
    record.trackingIds.forEach((entry, index) => {
      const path = ['trackingIds', index, 'trackingId'];
      check(entry.trackingId, entry.marketplace, path);
      if (entry.status === 'retired') return;
      const place = `${entry.marketplace} ${entry.placement}`;
      if (places.has(place)) {
        const message = `two tracking IDs for ${place}; retire one of them`;
        context.addIssue({ code: 'custom', path, message });
      }
      places.add(place);
    });
  });

export type RegistrationRecord = z.infer<typeof registrationRecordSchema>;
