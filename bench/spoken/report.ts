import { PATHS } from '../../build/paths';
import { type Shop, loadShop } from '../../owner';
import {
  type Judged,
  type Shares,
  type Verdict,
  asSaid,
  byKind,
  gradeByLists,
  isMissed,
  sharesOf,
} from './grade';
import { type Agreement, type Grader, agreementOf, readGraders, verdictOf } from './graders';
import { inventedShop } from './invented-shop';
import { type Answer, sayAll } from './say';
import { type SampleRequest, type SpokenRequest, inventedRequests, sampleRequests } from './sets';
import { type ToGrade, writeSheet } from './sheet';
import { COLUMNS, aims, failures, percent, table } from './tables';

const judge = async <Request extends SpokenRequest>(
  shop: Shop,
  requests: readonly Request[],
  verdict: (request: Request, answer: Answer) => Verdict,
): Promise<(Judged & { readonly request: Request })[]> => {
  const answers = await sayAll(shop, requests);
  return requests.flatMap((request) => {
    const answer = answers.get(request.id);
    return answer === undefined ? [] : [{ request, answer, verdict: verdict(request, answer) }];
  });
};

/** The invented shop's requests with what came of them, graded by the writer's own lists. */
export const judgeInvented = (first?: number): Promise<Judged[]> =>
  judge(inventedShop(), inventedRequests().slice(0, first), gradeByLists);

/** Requests to the sample shop with what came of them, graded by people. */
export const judgeSample = (
  shop: Shop,
  graders: readonly Grader[],
  requests: readonly SampleRequest[],
): Promise<(Judged & ToGrade)[]> =>
  judge(shop, requests, (_, answer) => verdictOf(answer, graders));

interface Figures {
  readonly asSaid: Shares;
  readonly again: Shares;
  readonly byKind: Readonly<Record<string, { readonly asSaid: Shares; readonly again: Shares }>>;
  readonly answers: readonly (Answer & { readonly verdict: Verdict })[];
}

const figuresOf = (judged: readonly Judged[]): Figures => {
  const both = (its: readonly Judged[]) => ({
    asSaid: sharesOf(asSaid(its)),
    again: sharesOf(its),
  });
  return {
    ...both(judged),
    byKind: Object.fromEntries([...byKind(judged)].map(([kind, its]) => [kind, both(its)])),
    answers: judged.map(({ answer, verdict }) => ({ ...answer, verdict })),
  };
};

const agreements = (graders: readonly Grader[]): (Agreement & { readonly between: string })[] =>
  graders.flatMap((first, at) =>
    graders.slice(at + 1).map((second) => ({
      between: `${first.name} and ${second.name}`,
      ...agreementOf(first, second),
    })),
  );

const agreementText = ({ between, answers, equal, kappa }: Agreement & { between: string }) =>
  `${between}: ${answers} answers graded by both, ${percent(equal).trim()} alike, kappa ${kappa.toFixed(2)}\n`;

/** What can be told of answers that nobody has graded. */
const ungradedText = (judged: readonly Judged[]): string => {
  const shareOf = (is: (answer: Answer) => boolean): string =>
    percent(judged.filter(({ answer }) => is(answer)).length / judged.length).trim();
  return `The sample shop, graded by nobody yet: ${judged.length} requests, ${shareOf(({ again }) => !again)} understood as said; in the end ${shareOf(({ offered, told }) => offered.length > 0 && !told)} were answered by an offer, ${shareOf(({ told }) => told)} by a no, ${shareOf(isMissed)} by neither\n\n`;
};

/**
 * How well the skill answers requests as people say them: to the sample shop, graded by people, and to
 * an invented shop, graded by the lists of its writer.
 *
 * @param isJson one JSON object, with every answer, instead of tables
 * @param sheet a folder for what is left to grade; nothing is written when it is absent
 * @param first so many of each shop's requests; all when it is absent
 */
export const reportSpoken = async (
  isJson: boolean,
  sheet?: string,
  first?: number,
): Promise<string> => {
  const graders = readGraders();
  const shop = loadShop(PATHS.shop);
  const sample = await judgeSample(shop, graders, sampleRequests().slice(0, first));
  const ungraded = sample.filter(({ verdict }) => verdict === 'ungraded');
  if (sheet !== undefined) writeSheet(sheet, ungraded, shop.products);
  const invented = await judgeInvented(first);
  const agreed = agreements(graders);
  if (isJson) {
    return `${JSON.stringify({
      invented: figuresOf(invented),
      sample: { ...figuresOf(sample), ungraded: ungraded.length, agreement: agreed },
    })}\n`;
  }
  const ids = ungraded.map(({ request }) => request.id);
  const which = graders.length === 0 ? 'No answer is' : `${ids.length} answers are not`;
  const left =
    ids.length === 0
      ? ''
      : `${which} graded yet; they count as neither right nor wrong. Write them out with --sheet FOLDER, and put the grades into bench/spoken/grades (rules: bench/spoken/grading.md).\n${graders.length === 0 ? '' : `${ids.join(' ')}\n`}`;
  return [
    `Requests as people say them\n\n${COLUMNS}\n`,
    `The invented shop, graded by its writer's lists\n\n${table(invented)}${aims(invented)}\n${failures(invented)}\n`,
    graders.length === 0
      ? ungradedText(sample)
      : `The sample shop, graded by ${graders.map(({ name }) => name).join(' and ')}\n\n${table(sample)}${aims(sample)}\n${failures(sample)}\n`,
    ...agreed.map(agreementText),
    left,
    '\n',
  ].join('');
};
