import { type Task } from '../../contract';
import { type Alexa, type AlexaLineKey, capitalise } from '../../languages';
import { alexaSays } from '../alexa';
import { KNOWN_FAILURES } from './forced-outcomes';
import { type Listing } from './price-list';

/** One product and the question about it; `at` counts from 0. */
export const presentation = (
  { lines }: Alexa,
  task: Task,
  { title, ...listing }: Listing,
  at: number,
  count: number,
): string => {
  const isLast = task === 'recommend' && at === count - 1;
  const question = alexaSays(lines, isLast ? 'ask.recommend.last' : `ask.${task}`);
  const { price, delivery } = listing;
  const values = { price, delivery, question, number: String(at + 1), count: String(count) };
  return task === 'recommend'
    ? alexaSays(lines, 'present.in-list', { ...values, title })
    : alexaSays(lines, 'present', { ...values, title: capitalise(title) });
};

/** What Alexa says when a hand-over has failed with a result code, given without its prefix. */
export const failureLine = ({ lines }: Alexa, code: string): string => {
  const known = KNOWN_FAILURES.find((failure) => failure === code);
  const key: AlexaLineKey = known === undefined ? 'failed.other' : `failed.${known}`;
  return alexaSays(lines, key);
};
