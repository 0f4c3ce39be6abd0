import { type Ask } from '../ask';
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

const listed = (answer: string): string[] => answer.split(',').map((word) => word.trim());

/**
 * Collects what a new product needs: from the options, and the rest by asking.
 *
 * @throws CliError when something is missing and there is no terminal to ask in
 */
export const askForProduct = async (ask: Ask, given: AnswerOptions): Promise<ProductAnswers> => {
  const text = (question: string, flag: string): Promise<string> => ask.text(question, { flag });
  const name =
    given.name ?? (await text('What does the skill call it? ("the … kettle")', '--name'));
  const brand = given.brand ?? (await text('Who makes it?', '--brand'));
  const type = given.type ?? (await text('What is it? (a type, e.g. kettle)', '--type'));
  const pitch = given.pitch ?? (await text('What is it, in one breath? (no price)', '--pitch'));
  const reasons = given.reason ?? [
    await text('Why might somebody like it?', '--reason'),
    await text('And another reason?', '--reason'),
  ];
  const interest =
    given.interest ?? listed(await text('For which interests? (coffee, travel)', '--interest'));
  const priceBand =
    given.priceBand ??
    (await text('Price band, 1 to 5? (25, 50, 100, 250, above)', '--price-band'));
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
