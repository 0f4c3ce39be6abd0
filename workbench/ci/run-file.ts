import { type Turn } from '../../simulator/device';
import { transcriptOf } from '../../simulator/transcript';
import { readReplay } from '../ask/replay-file';
import { type FilePlace, readText } from '../../owner';
import { type AssemblySettings, freshMemory } from '../assemble';
import { beginConversation } from '../page/conversation';
import { differencesFrom, isSharedFile, readFile } from '../page/shared-file';
import { type Served } from '../served';
import { type FileOutcome } from './file-outcome';

const QUIT = '.quit';

const brokenTurns = (turns: readonly Turn[]): string[] =>
  turns.flatMap(({ utterance, error }, index) =>
    error === null ? [] : [`turn ${index + 1}, "${utterance || '(silence)'}": ${error}`],
  );

/** What a run leaves to be judged. */
type Ran = Pick<FileOutcome, 'failures' | 'transcript'>;

const runReplay = async (
  { path, name }: FilePlace,
  served: Served,
  settings: Omit<AssemblySettings, 'locale' | 'memory'>,
): Promise<Ran> => {
  const { locale, userInput } = readReplay(path, name);
  const { device } = served.assemble({ ...settings, locale, memory: freshMemory() });
  for (const words of userInput) {
    if (words === QUIT) break;
    await device.say(words);
  }
  return { failures: brokenTurns(device.turns), transcript: transcriptOf(device.turns) };
};

const runShared = async (text: string, served: Served): Promise<Ran> => {
  const shared = readFile(text);
  const choice = { ...shared.choice, remember: false };
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

/**
 * Holds the conversation of a file: a replay of `ask dialog`, which fails when the skill breaks, or a
 * conversation saved at the page, which also fails when an answer is another one than it was.
 *
 * @throws FileError, ReplayError or Refusal when the file is neither
 */
export const runFile = async (
  file: FilePlace,
  served: Served,
  settings: Omit<AssemblySettings, 'locale' | 'memory'>,
): Promise<FileOutcome> => {
  const text = readText(file);
  const start = performance.now();
  const ran = await (isSharedFile(text)
    ? runShared(text, served)
    : runReplay(file, served, settings));
  return { file: file.name, ...ran, milliseconds: Math.round(performance.now() - start) };
};
