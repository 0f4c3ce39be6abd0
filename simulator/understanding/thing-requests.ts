import { type AlexaPhrases } from '../../languages';
import { type Sample } from './sample';
import { COSTS } from './slot-type';
import { wordsOf } from './utterance';
import { weightsOf } from './word-weights';

/**
 * What may follow the skill's name when the customer asks for a thing: "ask night sounds for rain". The
 * connecting word is Alexa's, and what follows is a noun (page "Understand How Users Invoke Custom
 * Skills"). For each sample that only gives, and then names the thing ("play {sound}", "i want to hear
 * {sound}", "{sound}", "for {sound}"), the form with the connecting word. That it stands for the verb is
 * our reading; verbs that do more than give aren't taken so. The call itself carries a value that no type
 * knows, as a verb does.
 */
export const thingRequests = (samples: readonly Sample[], language: AlexaPhrases): Sample[] => {
  const { isLight } = weightsOf(language);
  const connectors = language.nounConnectors.flatMap((word) => wordsOf(word));
  const giving = new Set(language.givingWords.flatMap((word) => wordsOf(word)));
  return samples.flatMap((sample) => {
    const { elements, text, intent } = sample;
    const at = elements.findIndex((element) => 'slot' in element);
    const before = elements.slice(0, at).flatMap((part) => ('word' in part ? [part.word] : []));
    const verbs = before.filter((word) => !isLight(word));
    if (at === -1 || !verbs.every((word) => giving.has(word))) return [];
    const standsFor = before.join(' ');
    const rest = elements.slice(at);
    return connectors.map((connector): Sample => {
      const words = [{ word: connector }, ...rest];
      return {
        ...{ intent, text, elements: words, others: [] },
        literals: words.flatMap((part) => ('word' in part ? [part.word] : [])),
        guess: COSTS.unknownBesideOne,
        ...(verbs.length > 0 && { standsFor }),
      };
    });
  });
};
