import { type Task } from '../../attribution';
import { capitalise } from '../../lambda/speech/capitalise';
import { type KnownFailure } from './forced-outcomes';
import { type Listing } from './price-list';

/** What the pretend Alexa Shopping says, in English: our own words, after the order Amazon's pages describe. */

const FAILURES: Readonly<Record<KnownFailure, string>> = {
  NoOffersFound: "Sorry, I can't find an offer for that right now.",
  ItemNotEligible: "Sorry, that product can't be bought by voice.",
  InvalidTaskForMarketplace: "Sorry, shopping by voice isn't available for you here.",
  RetryLaterError: 'Sorry, I had trouble with that. Please check your settings or try again later.',
  InternalError: "Sorry, I'm having trouble with shopping right now.",
};

/** What a locale calls the cart. */
const cartWord = (locale: string): string => (locale === 'en-US' ? 'cart' : 'basket');

const questions = (cart: string): Readonly<Record<Task, string>> => ({
  cart: `Do you want me to add it to your ${cart}?`,
  buy: 'Do you want me to order it?',
  wishlist: 'Do you want me to add it to your wish list?',
  recommend: `Do you want this one in your ${cart}, or shall I go on to the next?`,
});

/** One product and the question about it; `at` counts from 0. */
export const presentation = (
  locale: string,
  task: Task,
  { title, price, delivery }: Listing,
  at: number,
  count: number,
): string => {
  const cart = cartWord(locale);
  const place = task === 'recommend' ? `Number ${at + 1} of ${count}: ${title}` : capitalise(title);
  const isLast = task === 'recommend' && at === count - 1;
  const question = isLast ? `Do you want this one in your ${cart}?` : questions(cart)[task];
  return `${place}. It's ${price}, with delivery ${delivery}. ${question}`;
};

/** The customer has taken the product. */
export const takenLine = (locale: string, task: Task, title: string): string => {
  if (task === 'buy') return `Okay. I've ordered ${title}.`;
  const place = task === 'wishlist' ? 'wish list' : `Amazon ${cartWord(locale)}`;
  return `Okay. I've added ${title} to your ${place}.`;
};

export const failureLine = (code: string): string =>
  (FAILURES as Readonly<Record<string, string>>)[code] ?? "Sorry, I couldn't do that.";

export const DECLINED = 'Okay.';
export const NO_MORE = 'Okay. That was the last one.';
export const PLEASE_ANSWER = 'Sorry, I need a yes or a no.';
export const GIVING_UP = "Okay, let's leave it.";
