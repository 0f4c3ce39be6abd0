import {
  type Country,
  type RegistrationRecord,
  type Task,
  marketplaceOfLocale,
} from '../../attribution';
import { type Product } from '../../catalog';
import { type Alexa } from '../../languages';
import { alexaSays, yesToPurchase } from '../alexa';
import { createPhraseReader } from '../understanding';
import { NO_FAULTS, type ShoppingFaults, outcomeByFaults, refusalOf } from './faults';
import { type ForcedOutcomes } from './forced-outcomes';
import {
  type Credit,
  type Ledger,
  PLACE_OF_TASK,
  creditFor,
  emptyLedger,
  placementOf,
} from './ledger';
import { failureLine, presentation } from './lines';
import { type Listing, findListing } from './price-list';
import { type RequestedProduct, type StartConnection, readDirective } from './read-directive';
import { type ShoppingResult, failed, finished } from './result';

/** What the pretend Alexa Shopping does next: ask the customer, or give the conversation back. */
export type ShoppingStep =
  | { readonly kind: 'asks'; readonly say: string }
  | {
      readonly kind: 'ended';
      readonly say: string;
      readonly result: ShoppingResult;
      /** What was wrong with the skill's directive. */
      readonly fault?: string;
    };

export interface Shopping {
  /** Takes a hand-over. */
  start(directive: StartConnection): ShoppingStep;
  /** Takes the customer's answer to its question; undefined is silence. */
  answer(typed: string | undefined): ShoppingStep;
  readonly ledger: Readonly<Ledger>;
  /** What goes wrong from now on. */
  readonly faults: ShoppingFaults;
  /** Changes some faults, also during a conversation. */
  setFaults(changes: Partial<ShoppingFaults>): void;
}

/** What the pretend Alexa Shopping needs. */
export interface ShoppingSources {
  readonly products: readonly Product[];
  readonly locale: string;
  /** How Alexa hears and speaks there. */
  readonly alexa: Alexa;
  /** The forced outcomes at the start; none by default. */
  readonly outcomes?: ForcedOutcomes;
  /** Numbers in [0, 1) that decide about faults by chance; without it these never happen. */
  readonly random?: () => number;
  /** Says what each tag is registered for; without it credits have no placement. */
  readonly record?: RegistrationRecord;
  /** What the customer already has; one customer's devices share it. Empty by default. */
  readonly ledger?: Ledger;
}

const NEVER_BY_CHANCE = (): number => 1;

interface Dialogue {
  readonly task: Task;
  readonly marketplace: Country;
  readonly offers: readonly { readonly listing: Listing; readonly tag: string | null }[];
  readonly at: number;
  /** How often the customer did not answer the question clearly. */
  readonly misses: number;
}

/** Makes the pretend Alexa Shopping of one customer. Prices and deliveries are made up; nothing is bought. */
export const createShopping = ({
  products,
  locale,
  alexa,
  outcomes = NO_FAULTS.outcomes,
  random = NEVER_BY_CHANCE,
  record,
  ledger = emptyLedger(),
}: ShoppingSources): Shopping => {
  const { phrases, lines } = alexa;
  let faults: ShoppingFaults = { ...NO_FAULTS, outcomes };
  const readAnswer = createPhraseReader(
    {
      yes: yesToPurchase(phrases),
      no: phrases.builtIns['AMAZON.NoIntent'] ?? [],
      next: phrases.builtIns['AMAZON.NextIntent'] ?? [],
      stop: ['AMAZON.StopIntent', 'AMAZON.CancelIntent']
        .flatMap((intent) => phrases.builtIns[intent] ?? [])
        .concat(phrases.exit),
    },
    phrases,
  );
  let dialogue: Dialogue | undefined;

  const enter = (credit: Credit): void => {
    const { tag, marketplace } = credit;
    const placement = record && placementOf(record, tag, marketplace);
    ledger.credits.push(placement === undefined ? credit : { ...credit, placement });
  };

  const notCredited = (
    task: Task,
    marketplace: string,
    requested: readonly RequestedProduct[],
    why: string,
  ): void => {
    for (const { asin, tag } of requested) {
      enter({ task, asin, marketplace, tag, credited: false, why });
    }
  };

  const requestedIn = ({ offers }: Dialogue): RequestedProduct[] =>
    offers.map(({ listing, tag }) => ({ asin: listing.asin, tag }));

  const ask = (next: Dialogue, before = ''): ShoppingStep => {
    dialogue = next;
    const offer = next.offers[next.at];
    if (offer === undefined) throw new Error('Alexa Shopping has run past the last product');
    const say = presentation(alexa, next.task, offer.listing, next.at, next.offers.length);
    return { kind: 'asks', say: `${before} ${say}`.trim() };
  };

  const take = (current: Dialogue): ShoppingStep => {
    const { task, marketplace, offers, at } = current;
    offers.forEach(({ listing, tag }, index) => {
      const { asin, title } = listing;
      if (index !== at) {
        notCredited(task, marketplace, [{ asin, tag }], 'the customer took another one');
        return;
      }
      ledger[PLACE_OF_TASK[task]].push({ asin, title, marketplace, tag });
      enter(creditFor(task, asin, marketplace, tag));
    });
    dialogue = undefined;
    const say = alexaSays(lines, `taken.${task}`, { title: offers[at]?.listing.title ?? '' });
    return { kind: 'ended', say, result: finished('completed') };
  };

  const leave = (current: Dialogue, say: string, why: string): ShoppingStep => {
    notCredited(current.task, current.marketplace, requestedIn(current), why);
    dialogue = undefined;
    return { kind: 'ended', say, result: finished('declined') };
  };

  const misunderstood = (current: Dialogue, before: string, why: string): ShoppingStep =>
    current.misses > 0
      ? leave(current, alexaSays(lines, 'giving-up'), why)
      : ask({ ...current, misses: current.misses + 1 }, before);

  return {
    ledger,
    get faults() {
      return faults;
    },
    setFaults(changes) {
      faults = { ...faults, ...changes };
    },
    start(directive) {
      const request = readDirective(directive);
      if (typeof request === 'string') {
        return {
          kind: 'ended',
          say: failureLine(alexa, '400'),
          result: failed('400'),
          fault: request,
        };
      }
      const { task, products: requested } = request;
      const marketplace = marketplaceOfLocale(locale);
      const asins = requested.map(({ asin }) => asin);
      const refuse = (code: string): ShoppingStep => {
        notCredited(task, marketplace ?? locale, requested, `the hand-over failed: ${code}`);
        return { kind: 'ended', say: failureLine(alexa, code), result: failed(code) };
      };
      const forced = outcomeByFaults(faults, asins, random);
      faults = { ...faults, script: faults.script.slice(1) };
      if (forced !== undefined && forced !== 'completed' && forced !== 'declined') {
        return refuse(forced);
      }
      const refusal = refusalOf(faults, task, marketplace);
      if (marketplace === undefined || refusal !== undefined) {
        return refuse(refusal ?? 'InvalidTaskForMarketplace');
      }
      const offers = requested.flatMap(({ asin, tag }) => {
        const listing = findListing(products, asin, marketplace, locale, alexa);
        return listing === undefined ? [] : [{ listing, tag }];
      });
      if (offers.length === 0) return refuse('NoOffersFound');
      const begun: Dialogue = { task, marketplace, offers, at: 0, misses: 0 };
      if (forced === 'completed') return take(begun);
      if (forced === 'declined')
        return leave(begun, alexaSays(lines, 'declined'), 'the customer said no to Alexa');
      return ask(begun);
    },
    answer(typed) {
      if (dialogue === undefined) throw new Error('Alexa Shopping has not asked anything');
      if (typed === undefined) {
        return misunderstood(dialogue, '', 'the customer did not answer Alexa');
      }
      const { task, at, offers } = dialogue;
      const answer = readAnswer(typed);
      const goesOn = task === 'recommend' && (answer === 'no' || answer === 'next');
      if (answer === 'yes') return take(dialogue);
      if (goesOn && at + 1 < offers.length) return ask({ ...dialogue, at: at + 1, misses: 0 });
      if (answer === 'no' || answer === 'stop' || goesOn) {
        const say = alexaSays(lines, goesOn ? 'no-more' : 'declined');
        return leave(dialogue, say, 'the customer said no to Alexa');
      }
      return misunderstood(
        dialogue,
        alexaSays(lines, 'please-answer'),
        'the customer gave Alexa no clear answer',
      );
    },
  };
};
