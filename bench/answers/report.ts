import { loadProject } from '../../workbench/testing';
import { type Answered, askAll } from './ask';
import { HALVES, type Half, readQuestions } from './set';

const MEASURES = ['read', 'precision', 'precisionOfAll', 'abstention', 'outright'] as const;
type Measure = (typeof MEASURES)[number];
const AIMS: Readonly<Partial<Record<Measure, number>>> = {
  read: 0.85,
  precision: 0.9,
  abstention: 0.95,
};

/** Right ones, and of how many. */
type Count = readonly [right: number, of: number];
type Figures = Readonly<Record<Measure, Count>> & {
  /** Of the questions that a topic of ours answers. */
  readonly byTopic: Readonly<Record<string, Count>>;
};

const count = (answered: readonly Answered[], isRight: (one: Answered) => boolean): Count => [
  answered.filter(isRight).length,
  answered.length,
];

const isReadRightly = ({ question: { answers }, read }: Answered): boolean =>
  answers.some((topic) => read.includes(topic));

const isToldRightly = ({ question: { answers }, told }: Answered): boolean =>
  told.every((topic) => answers.some((one) => one === topic));

const isTold = ({ told }: Answered): boolean => told.length > 0;

/** What of the answers was right; see docs/answers.md for the definitions. */
const figuresOf = (answered: readonly Answered[]): Figures => {
  const ours = answered.filter(({ question }) => question.answers.length > 0);
  const topics = [...new Set(ours.flatMap(({ question }) => question.answers))].sort();
  return {
    read: count(ours, isReadRightly),
    precision: count(ours.filter(isTold), isToldRightly),
    precisionOfAll: count(answered.filter(isTold), isToldRightly),
    abstention: count(
      answered.filter(({ question }) => !question.isAnswerable),
      ({ isUnknown }) => isUnknown,
    ),
    outright: count(ours, (one) => isTold(one) && isToldRightly(one)),
    byTopic: Object.fromEntries(
      topics.map((topic) => [
        topic,
        count(
          ours.filter(({ question }) => question.answers.includes(topic)),
          isReadRightly,
        ),
      ]),
    ),
  };
};

const share = ([right, of]: Count): number => (of === 0 ? 1 : right / of);

const shown = (figure: Count): string =>
  `${(100 * share(figure)).toFixed(1)} % (${figure[0]} of ${figure[1]})`.padStart(22);

const MEANING: Readonly<Record<Measure, string>> = {
  read: 'read rightly, where a topic of ours answers',
  precision: 'right, of those that are answered',
  precisionOfAll: 'right, of all questions that are answered',
  abstention: '"I don\'t know that", where nothing answers',
  outright: 'answered rightly, where a topic of ours answers',
};

const rowsOf = (figures: Readonly<Record<Half | 'all', Figures>>): string =>
  MEASURES.map((measure) => {
    const aim = AIMS[measure];
    const isMet = aim !== undefined && share(figures.all[measure]) >= aim;
    const verdict =
      aim === undefined ? 'no aim' : `aim ${100 * aim} %: ${isMet ? 'met' : 'MISSED'}`;
    const columns = [...HALVES, 'all' as const].map((part) => shown(figures[part][measure]));
    return `${MEANING[measure].padEnd(50)}${columns.join('')}   ${verdict}\n`;
  }).join('');

/** A question of the open half that went wrong, with what was made of it. */
interface Wrong {
  readonly say: string;
  readonly answers: string;
  readonly heard: string;
}

const wrongOf = ({ question, read, told, isUnknown, intent }: Answered): Wrong[] => {
  const { say, answers, isAnswerable } = question;
  const one = { question, read, told, isUnknown, intent };
  const isRight = isAnswerable
    ? (answers.length === 0 || isReadRightly(one)) && isToldRightly(one)
    : isUnknown;
  if (isRight) return [];
  const heard =
    told.length > 0 ? `tells ${told.join()}` : isUnknown ? `unknown ${read.join()}` : intent;
  return [{ say, answers: isAnswerable ? answers.join('/') || 'no topic' : 'nothing', heard }];
};

/**
 * How customers' questions about a product are read and answered, on a file in the form of semiPQA. Only
 * questions of the open half are shown.
 *
 * @param file undefined, or a file that isn't there: the bench is skipped and says so
 */
export const reportAnswers = async (file: string | undefined, json: boolean): Promise<string> => {
  const questions = file === undefined ? undefined : readQuestions(file);
  if (questions === undefined) {
    const why = file === undefined ? 'no file is named' : `there is no file ${file}`;
    const skipped = `${why}; give one in the form of semiPQA with --set FILE`;
    return json ? `${JSON.stringify({ skipped })}\n` : `Product questions: skipped, ${skipped}\n\n`;
  }
  const answered = await askAll(questions, loadProject('en-US'));
  const figures = {
    open: figuresOf(answered.filter(({ question }) => question.half === 'open')),
    kept: figuresOf(answered.filter(({ question }) => question.half === 'kept')),
    all: figuresOf(answered),
  };
  const wrong = answered.filter(({ question }) => question.half === 'open').flatMap(wrongOf);
  if (json) return `${JSON.stringify({ file, ...figures, wrong })}\n`;
  const head = [...HALVES, 'all'].map((part) => part.padStart(22)).join('');
  const byTopic = Object.entries(figures.all.byTopic)
    .map(
      ([topic, figure]) =>
        `  ${topic.padEnd(48)}${shown(figures.open.byTopic[topic] ?? [0, 0])}${shown(figures.kept.byTopic[topic] ?? [0, 0])}${shown(figure)}\n`,
    )
    .join('');
  const misses = wrong
    .map(({ say, answers, heard }) => `  ${answers} -> ${heard}: "${say}"\n`)
    .join('');
  return `Questions about a product (${questions.length})\n\n${''.padEnd(50)}${head}\n${rowsOf(figures)}\nRead rightly, by topic\n${byTopic}\nWrong, of the open half\n${misses}\n`;
};
