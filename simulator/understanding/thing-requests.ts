import { type AlexaPhrases } from '../../languages';
import { type Span } from './fillers';
import { type Sample } from './sample';
import { type SampleTable } from './sample-table';
import { COSTS } from './slot-type';
import { type Utterance, wordsOf } from './utterance';
import { weightsOf } from './word-weights';

/** The words that connect the skill's name with a thing asked for. */
const connectorsOf = ({ nounConnectors }: AlexaPhrases): string[] =>
  nounConnectors.flatMap((word) => wordsOf(word));

/** Makes the check whether a part of what was said may be a request for a thing: it begins with a connecting word. */
export const createMayAskForThing = (
  language: AlexaPhrases,
): ((utterance: Utterance, span: Span) => boolean) => {
  const connectors = new Set(connectorsOf(language));
  return ({ tokens }, { from }) => connectors.has(tokens[from]?.word ?? '');
};

/**
 * What may follow the skill's name when the customer asks for a thing: "ask night sounds for rain". The
 * connecting word is Alexa's, and what follows is a noun (page "Understand How Users Invoke Custom
 * Skills"). For each sample that only gives, and then names the thing ("play {sound}", "i want to hear
 * {sound}", "{sound}", "for {sound}"), the form with the connecting word. That it stands for the verb is
 * our reading; verbs that do more than give aren't taken so. The call itself carries a value that no type
 * knows, as a verb does.
 */
export const thingRequests = (table: SampleTable, language: AlexaPhrases): Sample[] => {
  const { words, elements, starts } = table;
  const { isLight } = weightsOf(language);
  const connectors = connectorsOf(language);
  const giving = new Set(language.givingWords.flatMap((word) => wordsOf(word)));
  const gives = words.map((word) => isLight(word) || giving.has(word));
  const onlyGives = (place: number): boolean => {
    const own = elements.subarray(starts[place], starts[place + 1]);
    const at = own.findIndex((element) => element < 0);
    return at !== -1 && own.subarray(0, at).every((word) => gives[word] === true);
  };
  const places = Array.from({ length: table.length }, (_, place) => place);
  return places.filter(onlyGives).flatMap((place) => {
    const sample = table.at(place);
    const { text, intent } = sample;
    const at = sample.elements.findIndex((element) => 'slot' in element);
    const before = sample.literals.slice(0, at);
    const rest = sample.elements.slice(at);
    const saysMore = before.some((word) => !isLight(word));
    return connectors.map((connector): Sample => {
      const parts = [{ word: connector }, ...rest];
      return {
        ...{ intent, text, elements: parts, others: [] },
        literals: parts.flatMap((part) => ('word' in part ? [part.word] : [])),
        guess: COSTS.unknownBesideOne,
        ...(saysMore && { standsFor: before.join(' ') }),
      };
    });
  });
};
