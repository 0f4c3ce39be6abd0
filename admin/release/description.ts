import { type Names, storeTextsOf, withNames } from './store-texts';

/** What became of a description, and what is left for the owner to do. */
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
 * Brings a store description up to date: it tells how purchases are made, and of the commission
 * exactly when the release earns one. The owner's own paragraphs stay as they are; only the
 * paragraph this program writes about the commission is taken out again.
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
    const note = `the store texts of ${locale} are yours to write, this program has none in that language: how purchases are made, ${earns ? 'and that' : 'and not yet that'} the skill earns a commission`;
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
          `the description of ${locale} speaks of a commission in words of your own, and this release earns none; take them out in skill-package/skill.json`,
        ]
      : [],
  };
};
