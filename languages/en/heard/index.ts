import { type Heard } from '../../language';
import { aboutUs } from './about-us';
import { bounds, budgetWords, recalls, refinements } from './answers';
import { beginnings } from './beginnings';
import { browse } from './browse';
import { harmless } from './harmless';
import { overheard } from './overheard';
import { narrow } from './narrow';
import { otherThings } from './other-things';
import { recommend } from './recommend';
import { asksOfOffer, goesWithOffer, refersToOffer } from './of-offer';
import { questions } from './questions';
import { search } from './search';
import { shop } from './shop';
import { around, leftOut, shortAnswers } from './short-answers';
import {
  doubts,
  fragments,
  goesOn,
  noDoubts,
  nothingMore,
  orders,
  settled,
  speakers,
  takings,
} from './taking';
import { talk } from './talk';
import {
  addressing,
  anew,
  asksFor,
  clauses,
  habits,
  idiomsOfNo,
  noQuestions,
  requests,
  telling,
} from './telling';

/** What customers say in English. */
export const heard: Heard = {
  intents: {
    ...recommend,
    ...search,
    ...browse,
    ...narrow,
    ...shop,
    ...questions,
    ...talk,
    ...shortAnswers,
    ...beginnings,
    ...aboutUs,
  },
  overheard,
  telling,
  otherThings,
  around,
  doubts,
  noDoubts,
  settled,
  nothingMore,
  goesOn,
  fragments,
  speakers,
  takings,
  orders,
  asksFor,
  harmless,
  leftOut,
  addressing,
  requests,
  habits,
  anew,
  clauses,
  noQuestions,
  idiomsOfNo,
  asksOfOffer,
  refersToOffer,
  goesWithOffer,
  values: {
    BudgetType: budgetWords,
    BoundType: bounds,
    RefinementType: refinements,
    RecallType: recalls,
  },
};
