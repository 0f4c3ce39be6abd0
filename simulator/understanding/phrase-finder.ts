import { standsAt } from './fillers';
import { type Utterance } from './utterance';

/** Makes the function that finds the longest of some phrases, in words, at a place of an utterance. */
export const phraseFinder = (phrases: readonly (readonly string[])[]) => {
  const byFirst = new Map<string, (readonly string[])[]>();
  for (const words of [...phrases].sort((a, b) => b.length - a.length)) {
    const [first = ''] = words;
    const list = byFirst.get(first) ?? [];
    byFirst.set(first, list);
    list.push(words);
  }
  return (utterance: Utterance, at: number): readonly string[] | undefined =>
    byFirst.get(utterance.tokens[at]?.word ?? '')?.find((words) => standsAt(utterance, at, words));
};
