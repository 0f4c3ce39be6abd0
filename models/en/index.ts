import { type PhraseBook } from '../phrase-book';
import { EARNINGS, FORGET_ME, RECALL, REFUND } from './samples/about-us';
import {
  LIST_OPTIONS,
  PRICE,
  SOMETHING_ELSE,
  SURPRISE,
  TELL_ME_MORE,
  WHY_THIS_ONE,
} from './samples/browse';
import { CHOOSE, COMPARE, REFINE } from './samples/narrow';
import { RECOMMEND } from './samples/recommend';
import { SEARCH } from './samples/search';
import { ADD_TO_CART, BUY_NOW, READ_LIST, SAVE_TO_WISH_LIST } from './samples/shop';
import { BUDGET_VALUES, RECALL_VALUES, REFINEMENT_VALUES } from './values/answers';
import { CATEGORY_VALUES } from './values/categories';
import { INTEREST_VALUES } from './values/interests';
import { OCCASION_VALUES } from './values/occasions';
import { RECIPIENT_VALUES } from './values/recipients';
import { ENGLISH_WORDS } from './words';

/** What customers say in English. */
export const ENGLISH: PhraseBook = {
  intents: {
    RecommendIntent: RECOMMEND,
    SearchIntent: SEARCH,
    SurpriseIntent: SURPRISE,
    RefineIntent: REFINE,
    TellMeMoreIntent: TELL_ME_MORE,
    PriceIntent: PRICE,
    WhyThisOneIntent: WHY_THIS_ONE,
    SomethingElseIntent: SOMETHING_ELSE,
    ListOptionsIntent: LIST_OPTIONS,
    ChooseIntent: CHOOSE,
    CompareIntent: COMPARE,
    AddToCartIntent: ADD_TO_CART,
    BuyNowIntent: BUY_NOW,
    SaveToWishListIntent: SAVE_TO_WISH_LIST,
    ReadListIntent: READ_LIST,
    RecallIntent: RECALL,
    ForgetMeIntent: FORGET_ME,
    RefundIntent: REFUND,
    EarningsIntent: EARNINGS,
  },
  types: {
    CategoryType: CATEGORY_VALUES,
    RecipientType: RECIPIENT_VALUES,
    OccasionType: OCCASION_VALUES,
    InterestType: INTEREST_VALUES,
    BudgetType: BUDGET_VALUES,
    RefinementType: REFINEMENT_VALUES,
    RecallType: RECALL_VALUES,
  },
  words: ENGLISH_WORDS,
};
