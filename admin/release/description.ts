import { type Names, storeTextsOf, withNames } from './store-texts';

/** A prepared description, and what is left for the owner to do. */
export interface Description {
  readonly text: string;
  readonly notes: readonly string[];
}

const PARAGRAPH = '\n\n';

const insertAfter = (
  paragraphs: readonly string[],
  before: RegExp,
  paragraph: string,
): string[] => {
  const place = paragraphs.findLastIndex((text) => before.test(text));
  return paragraphs.toSpliced(place < 0 ? paragraphs.length : place + 1, 0, paragraph);
};

/**
 * Brings a store description up to date: it says how purchases are made, and names the commission
 * only when the release earns one. The owner's paragraphs stay as they are; only the paragraph that
 * this program writes about the commission is removed again.
 *
 * @param description what the store page says now; undefined for a new one
 */
export const prepareDescription = (
  description: string | undefined,
  locale: string,
  names: Names,
  earns: boolean,
): Description => {
  const texts = storeTextsOf(locale);
  if (texts === undefined) {
    const note = `this program has no store texts in the language of ${locale}; write them yourself: how purchases are made, ${earns ? 'and that' : 'and not yet that'} the skill earns a commission`;
    return { text: description ?? '', notes: [note] };
  }
  const commission = withNames(texts.commission, names);
  let paragraphs = (description ?? withNames(texts.about, names)).split(PARAGRAPH);
  if (!paragraphs.some((text) => text.includes('Alexa Shopping'))) {
    paragraphs.push(withNames(texts.purchases, names));
  }
  const speaks = (text: string): boolean => texts.commissionWords.test(text);
  if (!earns) paragraphs = paragraphs.filter((text) => text !== commission);
  else if (!paragraphs.some(speaks)) {
    paragraphs = insertAfter(paragraphs, /Alexa Shopping/, commission);
  }
  const left = !earns && paragraphs.some(speaks);
  return {
    text: paragraphs.join(PARAGRAPH),
    notes: left
      ? [
          `the description of ${locale} mentions a commission in your own words, and this release earns none; remove them in skill-package/skill.json`,
        ]
      : [],
  };
};
