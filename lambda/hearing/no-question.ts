import { type NoQuestion } from '../../contract';
import { type Wish } from '../recommend/wish';
import { type Hearing } from './hearings';
import { saysSomething } from './says-more';

/**
 * Whether words that only seem to be a question are none, by the wish they say: "(do you know if) it's too big" asks, and who
 * names a thing or somebody wants something.
 */
export const isNoQuestion = (
  name: NoQuestion,
  wish: Wish,
  question: string,
  { questions }: Pick<Hearing, 'questions'>,
): boolean => {
  const { topic, attribute } = questions.read(question, undefined);
  const isAsked = name === 'DescribeIntent' && (topic !== undefined || attribute !== undefined);
  const isNamed = wish.type !== undefined || wish.recipient !== undefined;
  return isNamed || (saysSomething(wish) && !isAsked);
};
