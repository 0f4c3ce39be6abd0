import { readConversation } from '../../lambda/dialogue/conversation';
import { invented, shelfOf } from '../../test/support/invented';
import { type Project, createDevice } from '../../workbench/testing';
import { type Question } from './set';

/** What the skill made of a question. */
export interface Answered {
  readonly question: Question;
  /** The topics that it took the question to be about. */
  readonly read: readonly string[];
  /** The topics on which it told a fact as the answer; not what it told after "I don't know that for sure". */
  readonly told: readonly string[];
  /** Whether it said that it doesn't know. */
  readonly isUnknown: boolean;
  readonly intent: string;
}

const SAYS_UNKNOWN: readonly string[] = ['answer.unknown', 'answer.unknown.plain', 'answer.near'];

/** A product with a fact on each topic that is known of it. */
const productOf = ({ known }: Question) =>
  invented('thing', {
    words: {
      facts: Object.fromEntries(
        known.map((topic) => [topic, { say: `A fact on ${topic}.`, source: 'owner' }]),
      ),
    },
  });

/** Offers the product, has a customer ask, and reads what the skill made of it. */
export const askAll = async (
  questions: readonly Question[],
  project: Project,
): Promise<readonly Answered[]> => {
  const answered: Answered[] = [];
  const shelves = new Map<string, ReturnType<typeof shelfOf>>();
  for (const question of questions) {
    const key = question.known.join();
    const shelf = shelves.get(key) ?? shelfOf(productOf(question));
    shelves.set(key, shelf);
    const device = createDevice({ project, skillDeps: shelf, mayBreak: true });
    await device.say(`ask ${project.understanding.invocationName} to surprise me`);
    const turn = await device.say(question.say);
    const { last } = readConversation(turn.exchanges.at(-1)?.response?.sessionAttributes);
    const lines = last?.say ?? [];
    const topicsIn = (...keys: readonly string[]): string[] =>
      lines.flatMap(({ key, terms }) => (keys.includes(key) ? (terms?.topic ?? []) : []));
    const isUnknown = lines.some(({ key }) => SAYS_UNKNOWN.includes(key));
    answered.push({
      question,
      read: topicsIn('answer.fact', 'answer.unknown'),
      told: isUnknown ? [] : topicsIn('answer.fact'),
      isUnknown,
      intent: turn.intent ?? '',
    });
  }
  return answered;
};
