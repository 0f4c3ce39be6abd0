import { type Turn } from '../../simulator/device';
import { transcriptOf } from '../../simulator/transcript';
import { type Replay, replaySchema } from '../ask/replay-file';
import { type FilePlace, check, readJson } from '../../owner';
import { type AssemblySettings, freshMemory } from '../assemble';
import { beginConversation } from '../page/conversation';
import {
  type SharedFile,
  choiceOf,
  differencesFrom,
  isSharedFile,
  sharedFileSchema,
} from '../page/shared-file';
import { type Served } from '../served';
import { requireLocale } from '../terminal/locales';
import { type FileOutcome } from './file-outcome';

const QUIT = '.quit';

const brokenTurns = (turns: readonly Turn[]): string[] =>
  turns.flatMap(({ utterance, error }, index) =>
    error === null ? [] : [`turn ${index + 1}, "${utterance || '(silence)'}": ${error}`],
  );

/** What a run leaves to be judged. */
type Ran = Pick<FileOutcome, 'failures' | 'transcript'>;

/** The settings of a conversation that come from the command line. */
export type FileSettings = Omit<AssemblySettings, 'locale' | 'memory'>;

const runReplay = async (
  { locale, userInput }: Replay,
  served: Served,
  settings: FileSettings,
): Promise<Ran> => {
  requireLocale(locale, served.locales);
  const { device } = served.assemble({ ...settings, locale, memory: freshMemory() });
  for (const words of userInput) {
    if (words === QUIT) break;
    await device.say(words);
  }
  return { failures: brokenTurns(device.turns), transcript: transcriptOf(device.turns) };
};

const runShared = async (shared: SharedFile, served: Served): Promise<Ran> => {
  const choice = choiceOf(shared);
  requireLocale(choice.locale, served.locales);
  const conversation = beginConversation(
    { id: 'file', choice, at: Date.parse(shared.begunAt) },
    ({ remember: _, clock, ...wish }) =>
      served.assemble({ ...wish, clock, memory: freshMemory(clock.now) }),
  );
  for (const step of shared.steps) await conversation.take(step);
  const { turns } = conversation.assembly.device;
  return {
    failures: [...brokenTurns(turns), ...differencesFrom(shared, conversation)],
    transcript: transcriptOf(turns),
  };
};

const ranFrom = async (
  place: FilePlace,
  served: Served,
  settings: FileSettings,
): Promise<Ran & Pick<FileOutcome, 'error'>> => {
  try {
    const json = readJson(place);
    return await (isSharedFile(json)
      ? runShared(check(sharedFileSchema, json, place.name), served)
      : runReplay(check(replaySchema, json, place.name), served, settings));
  } catch (error) {
    const { message } = error as Error;
    const isNamed = message.includes(place.name);
    return { error: isNamed ? message : `${place.name}: ${message}`, failures: [], transcript: '' };
  }
};

/**
 * Holds the conversation of a file: a replay of `ask dialog`, which fails when the skill breaks, or a
 * conversation saved at the page, which also fails when an answer is another one than it was. A file
 * that is neither, or is for a locale that the skill lacks, has an error.
 */
export const runFile = async (
  place: FilePlace,
  served: Served,
  settings: FileSettings,
): Promise<FileOutcome> => {
  const start = performance.now();
  const ran = await ranFrom(place, served, settings);
  return { file: place.name, ...ran, milliseconds: Math.round(performance.now() - start) };
};
