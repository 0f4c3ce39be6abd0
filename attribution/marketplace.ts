import { type Seasons } from './seasons';

/** The three regions in which Amazon's APIs answer: the Americas, Europe with its neighbours, the Far East. */
export type Region = 'NA' | 'EU' | 'FE';

/**
 * One Amazon store with an Associates programme of its own.
 *
 * Suffix evidence is kept with the figure, because a wrong suffix silently loses money:
 * `official` is from an Amazon sample or help page or from Mozilla's published IDs,
 * `seen` from live IDs, `inferred` follows the pattern Americas 20, Europe 21, Far East 22.
 */
export interface Marketplace {
  /** ISO 3166 country code (GB, not UK). */
  readonly country: string;
  readonly domain: string;
  /** Host of the marketplace's own Associates portal, where IDs are created and reports are read. */
  readonly associatesHost: string;
  /** The two digits Amazon puts at the end of every ID of this programme. */
  readonly tagSuffix: '20' | '21' | '22';
  readonly suffixEvidence: 'official' | 'seen' | 'inferred';
  /** ISO 4217. */
  readonly currency: string;
  /** Languages of the store (ISO 639), its own first. */
  readonly languages: readonly string[];
  /** Alexa locales whose customers shop here by default. */
  readonly alexaLocales: readonly string[];
  /**
   * How Amazon's page "OneLink" treats the marketplace for a US store ID: `home` is the store the ID
   * belongs to, `yes` can be ticked to earn without a sign-up, `own-sign-up` needs one.
   */
  readonly singleStoreOneLink: 'home' | 'yes' | 'own-sign-up';
  /** The region whose credentials the Creators API accepts for this marketplace. */
  readonly creatorsRegion: Region;
  /** The region whose Amazon Ads API host serves this marketplace. */
  readonly adsRegion: Region;
  /** Whether Archer Affiliates makes links here. */
  readonly archer: boolean;
  /**
   * Whether Amazon's page "Register for Associates on Alexa" names this programme.
   * No other marketplace may receive a tag from a skill until Amazon confirms it.
   */
  readonly associatesOnAlexa: boolean;
  /** When its customers shop for the occasions that other countries have at other times. */
  readonly seasons: Seasons;
}
