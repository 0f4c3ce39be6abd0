import { type Skill } from 'ask-sdk-core';
// Its index brings much along that the skill has no use for, and each start would compile it.
import { SkillBuilders } from 'ask-sdk-core/dist/skill/SkillBuilders';
import { type Brand, type RegistrationRecord } from '../attribution';
import { type Catalog } from '../catalog';
import { type Belonging, type ReadingWords, type Recipients, type SpokenLocale } from '../contract';
import { type Store } from '../memory/store';
import { createDetailsFiller, createDetailsStarter } from './details/interceptors';
import { type ScreenSource } from './details/screen-source';
import { createEventHandler } from './handlers/events';
import { createFaultHandler } from './handlers/fault';
import {
  createNoticeHandler,
  createSessionEndedHandler,
  intentHandler,
  launchHandler,
  sessionResumedHandler,
} from './handlers/requests';
import { touchHandler } from './handlers/touch';
import { createHearings } from './hearing/hearings';
import { createTurnLogger } from './interceptors/logging';
import { createMemoryInterceptors } from './interceptors/memory';
import { createContextInterceptor } from './interceptors/context';
import { countsIn } from './counters';
import { type Log } from './log';
import { createSpokenLocales } from './speech/locales';
import { createSpeech } from './speech/speech';

/** Everything the skill needs from outside. */
export interface SkillDeps {
  readonly catalog: Catalog;
  readonly recipients: Recipients;
  /** What the words of the vocabulary belong to. */
  readonly belonging: Belonging;
  readonly record: RegistrationRecord;
  readonly brand: Brand;
  /** The words of one of the brand's locales; called once for each, when it is first spoken. */
  readonly spokenLocale: (locale: string) => SpokenLocale;
  /** What free text in one of the brand's locales is read with; called once for each, when there is some. */
  readonly readingWords: (locale: string) => ReadingWords;
  readonly memory: Store;
  /** Milliseconds since 1970, UTC. */
  readonly clock: () => number;
  /** In [0, 1). */
  readonly random: () => number;
  readonly log: Log;
  /** Requests for another skill are refused, as Amazon's security tests ask. Without an id, all are accepted. */
  readonly skillId?: string;
  /** In development: the version that is told to who asks. Without it, the question is one like any other. */
  readonly version?: string;
  /** Current details for screens; without it they show only the owner's catalogue. */
  readonly screenSource?: ScreenSource;
}

/** Makes the skill: its handlers and interceptors, in their order. */
export const createSkill = (deps: SkillDeps): Skill => {
  const { memory: store, clock, skillId, record, screenSource: source } = deps;
  const log: Log = (entry) => deps.log({ ...entry, ...countsIn(entry) });
  const memory = createMemoryInterceptors({ store, log });
  const spokenLocales = createSpokenLocales(deps.brand, deps.spokenLocale);
  const hearingFor = createHearings(spokenLocales, deps);
  const speechFor = createSpeech({ ...deps, locales: spokenLocales });
  const builder = SkillBuilders.custom()
    .addRequestInterceptors(
      memory.starter,
      createContextInterceptor({ ...deps, speechFor, hearingFor, spokenLocales }),
      memory.reader,
    )
    .addRequestHandlers(
      launchHandler,
      intentHandler,
      touchHandler,
      sessionResumedHandler,
      createSessionEndedHandler(log),
      createEventHandler({ store, log, clock }),
      createNoticeHandler(log),
    )
    .addResponseInterceptors(
      ...(source === undefined ? [] : [createDetailsStarter({ source, record })]),
      memory.writer,
      ...(source === undefined ? [] : [createDetailsFiller({ source, record })]),
      createTurnLogger({ ...deps, log }),
    )
    .addErrorHandlers(createFaultHandler(log, speechFor));
  return (skillId === undefined ? builder : builder.withSkillId(skillId)).create();
};
