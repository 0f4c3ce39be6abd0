import { type HandlerInput, type RequestInterceptor } from 'ask-sdk-core';
import {
  type Brand,
  type RegistrationRecord,
  chooseTag,
  marketplaceOfLocale,
} from '../../attribution';
import { type Catalog } from '../../catalog';
import { readConversation } from '../dialogue/conversation';
import { type World } from '../dialogue/turn';
import { emptyMemory } from '../memory/customer-memory';
import { localeOf } from '../request';
import { type Speech, languageOf } from '../speech/speech';
import { setTurnState } from '../turn-state';

export interface WorldDeps {
  readonly catalog: Catalog;
  readonly record: RegistrationRecord;
  readonly brand: Brand;
  readonly speechFor: (locale: string) => Speech;
  readonly clock: () => number;
  readonly random: () => number;
}

const worldOf = (locale: string, { catalog, record, clock, random }: WorldDeps): World => {
  const marketplace = marketplaceOfLocale(locale);
  const now = clock();
  return {
    catalog,
    memory: emptyMemory(now),
    marketplace,
    allows: (task) =>
      marketplace !== undefined && (record.marketplaces[marketplace]?.handOver[task] ?? false),
    tagFor: (placement) =>
      marketplace === undefined
        ? undefined
        : chooseTag({ marketplace, placement, stage: record.stage, record }).tag,
    language: languageOf(locale),
    now,
    random,
  };
};

/** Prepares the turn from the request's locale and session: where the customer shops, what was said so far. */
export const createWorldInterceptor = (deps: WorldDeps): RequestInterceptor => ({
  process(input: HandlerInput): void {
    const locale = localeOf(input.requestEnvelope);
    const { locales } = deps.brand;
    setTurnState(input, {
      speech: deps.speechFor(locale),
      skillName: (locales[locale] ?? locales['en-US'])?.skillName ?? '',
      world: worldOf(locale, deps),
      conversation: readConversation(input.requestEnvelope.session?.attributes),
      facts: [],
    });
  },
});
