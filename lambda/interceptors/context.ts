import { type HandlerInput, type RequestInterceptor } from 'ask-sdk-core';
import { type RegistrationRecord, chooseTag, marketplaceOfLocale } from '../../attribution';
import { type Catalog } from '../../catalog';
import { type Belonging, type Recipients } from '../../contract';
import { readConversation } from '../dialogue/conversation';
import { type TurnContext } from '../dialogue/turn';
import { emptyMemory } from '../../memory/customer-memory';
import { type Hearing } from '../hearing/hearings';
import { localeOf } from '../request';
import { type SpokenLocales } from '../speech/locales';
import { type Speech } from '../speech/speech';
import { startStopwatch } from '../stopwatch';
import { setTurnState } from '../turn-state';

export interface ContextDeps {
  readonly catalog: Catalog;
  readonly recipients: Recipients;
  readonly belonging: Belonging;
  readonly record: RegistrationRecord;
  readonly spokenLocales: SpokenLocales;
  readonly speechFor: (locale: string) => Speech;
  readonly hearingFor: (locale: string) => Hearing;
  readonly version?: string;
  readonly clock: () => number;
  readonly random: () => number;
}

const contextOf = (
  locale: string,
  {
    catalog,
    recipients,
    belonging,
    record,
    spokenLocales,
    hearingFor,
    clock,
    random,
    version,
  }: ContextDeps,
): TurnContext => {
  const marketplace = marketplaceOfLocale(locale);
  const now = clock();
  const spoken = spokenLocales.nearest(locale);
  return {
    catalog,
    recipients,
    belonging,
    memory: emptyMemory(),
    marketplace,
    allows: (task) =>
      marketplace !== undefined && (record.marketplaces[marketplace]?.handOver[task] ?? false),
    tagFor: (placement) =>
      marketplace === undefined
        ? undefined
        : chooseTag({ marketplace, placement, stage: record.stage, record }).tag,
    tellsVersion: version !== undefined,
    language: spokenLocales.spoken(spoken).language,
    ...hearingFor(spoken),
    now,
    random,
  };
};

/** Prepares the turn from the request's locale and session: the marketplace, and the conversation so far. */
export const createContextInterceptor = (deps: ContextDeps): RequestInterceptor => ({
  process(input: HandlerInput): void {
    const stopwatch = startStopwatch();
    const locale = localeOf(input.requestEnvelope) ?? deps.spokenLocales.nearest('');
    const conversation = readConversation(input.requestEnvelope.session?.attributes);
    setTurnState(input, {
      speech: deps.speechFor(locale),
      context: contextOf(locale, deps),
      conversation,
      before: conversation,
      facts: [],
      said: [],
      stopwatch,
    });
  },
});
