import { fillerReaderOf } from './fillers';
import { createInterpreter } from './interpret';
import { lazily } from '../../contract/lazily';
import { type AlexaPhrases } from '../../languages';
import { createSampleReader } from './sample';
import { tableOf } from './sample-table';
import { createSampleTree } from './sample-tree';
import { readUtterance } from './utterance';

const noSlot = (slot: string): never => {
  throw new Error(`a fixed phrase has the slot {${slot}}, which can't be filled there`);
};

/**
 * Makes a reader of a few fixed answers, each with its phrasings, for dialogues that Alexa leads herself.
 *
 * @returns the answer whose phrasing was typed, or undefined
 */
export const createPhraseReader = <Answer extends string>(
  phrasings: Readonly<Record<Answer, readonly string[]>>,
  language: AlexaPhrases,
): ((typed: string) => Answer | undefined) => {
  const answers = Object.keys(phrasings) as Answer[];
  // In most conversations nobody is asked.
  const interpreter = lazily(() => {
    const { read } = createSampleReader(language);
    const samples = answers.flatMap((answer) =>
      phrasings[answer].map((phrase) =>
        read({ intent: answer, text: phrase, typeOf: noSlot, intentSlots: [] }),
      ),
    );
    const table = tableOf(samples);
    return createInterpreter({ samples: createSampleTree(table, language), intents: [], language });
  });
  const spansOf = fillerReaderOf(language);
  return (typed) => {
    const utterance = readUtterance(typed, language);
    const won = interpreter()(utterance, spansOf(utterance)).won?.intent;
    return answers.find((answer) => answer === won);
  };
};
