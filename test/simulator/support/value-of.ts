import { NOON } from './small-model';
import { understandingWith } from './understanding-of';

/** A known value costs less; a guess costs more. */
const MOST_OF_KNOWN = 4;

/** Free text needs words of the sample before it, and costs as much as it has words. */
const FREE = 'AMAZON.SearchQuery';

/**
 * What a slot of the type holds after its value alone was said (for free text, after "search for"); null
 * when the type doesn't know the words.
 *
 * @param now when it is said, in milliseconds since 1970, UTC
 */
export const valueOf = (type: string, now = NOON): ((phrase: string) => string | null) => {
  const sample = type === FREE ? 'search for {it}' : '{it}';
  const { hear } = understandingWith([
    { name: 'TakeIntent', slots: [{ name: 'it', type }], samples: [sample] },
  ]);
  return (phrase) => {
    const heard = hear(phrase, { sessionOpen: true, now });
    if (heard.kind !== 'intent') throw new Error(`"${phrase}" was heard as ${heard.kind}`);
    const { won, intent } = heard.interpretation;
    const isKnown = won !== undefined && (type === FREE || won.cost < MOST_OF_KNOWN);
    return isKnown ? (intent.slots?.['it']?.value ?? null) : null;
  };
};
