import { type ProductWords } from '../../catalog';
import { type Language } from '../../languages';
import { type Ask } from '../ask';
import { forbiddenWords } from './forbidden-words';
import { type ProductAnswers } from './new-product';

/** Answers given as options. */
export interface AnswerOptions {
  readonly id?: string;
  readonly brand?: string;
  readonly type?: string;
  readonly name?: string;
  readonly pitch?: string;
  readonly reason?: string[];
  readonly interest?: string[];
  readonly occasion?: string[];
  readonly recipient?: string[];
  readonly room?: string[];
  readonly audience?: string[];
  readonly priceBand?: string;
  readonly size?: string;
}

/** What an answer may be: the words a product may be described with, and the language of its texts. */
export interface AnswerRules {
  readonly words: ProductWords;
  readonly language: Language | undefined;
}

const filled = (text: string): string | undefined =>
  text.trim() === '' ? 'type it, then press Enter' : undefined;

/** Refuses at once what the check of the catalogue would refuse: a price, Amazon's stars, words to children. */
const sayable =
  ({ language }: AnswerRules) =>
  (text: string): string | undefined => {
    const found = forbiddenWords(language).find(({ pattern }) => pattern.test(text));
    return filled(text) ?? (found && `it ${found.why}; ${found.remedy}`);
  };

/**
 * Collects what a new product needs: from the options, and the rest by asking. Each answer is checked
 * as it is given; known words are picked from a list.
 *
 * @throws CliError when something is missing and there is no terminal to ask in
 */
export const askForProduct = async (
  ask: Ask,
  given: AnswerOptions,
  rules: AnswerRules,
): Promise<ProductAnswers> => {
  const { words } = rules;
  const text = (
    question: string,
    flag: string,
    check: (answer: string) => string | undefined,
  ): Promise<string> => ask.text(question, { flag, check });
  const spoken = sayable(rules);
  const name =
    given.name ?? (await text('What does the skill call it? ("the … kettle")', '--name', spoken));
  const brand = given.brand ?? (await text('Who makes it?', '--brand', filled));
  const types = Object.values<readonly string[]>(words.types).flat();
  const type =
    given.type ??
    (await ask.pick('What is it? (type to search)', { flag: '--type', choices: types }));
  const pitch =
    given.pitch ?? (await text('What is it, in one breath? (no price)', '--pitch', spoken));
  const reasons = given.reason ?? [
    await text('Why might somebody like it?', '--reason', spoken),
    await text('And another reason?', '--reason', spoken),
  ];
  const interest =
    given.interest ??
    (await ask.pickSeveral('For which interests? (type to search)', {
      flag: '--interest',
      choices: words.interest,
    }));
  const priceBand =
    given.priceBand ??
    (await text('Price band, 1 to 5? (25, 50, 100, 250, above)', '--price-band', (answer) =>
      /^[1-5]$/.test(answer.trim()) ? undefined : 'A number from 1 to 5.',
    ));
  return {
    ...(given.id !== undefined && { id: given.id }),
    name,
    brand,
    type,
    pitch,
    reasons,
    interest,
    priceBand: Number(priceBand),
    occasion: given.occasion ?? [],
    recipient: given.recipient ?? [],
    room: given.room ?? [],
    audience: given.audience ?? ['adult'],
    size: given.size ?? 'medium',
  };
};
