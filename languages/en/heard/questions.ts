import { type Heard } from '../../language';

/** What questions begin with. */
export const ASKS = (
  'is,are,was,do,does,did,can,could,will,would,should,has,have,how,what,which,when,where,why,' +
  "what's,how's,where's,isn't,aren't,doesn't,don't,can't,won't"
).split(',');

export const questions = {
  /**
   * Any other question. Amazon's rule for AMAZON.SearchQuery: each phrase must have words beside the
   * query; the skill looks for what is asked with each of them.
   */
  AskIntent: [`(${ASKS.join('|')}) {words}`],
  /** One particular thing about what is on offer. */
  ProductQuestionIntent: [
    '{topic}',
    '(what is|what are|tell me|give me) {topic}',
    '(what about|how about|and what about|what is with) {topic}',
    '(do you know|can you tell me|could you tell me|tell me|i want to know|i wonder|any idea|one question) {topic}',
    "(what's|what is|what are) (the|its|their) {topic}",
    '(is it|is that|is this|are they|are these|are those|is that one|is this one) {attribute}',
    '(is it|is that|are they) (also|really|actually|at least|made of|made from) {attribute}',
    '(does it|do they) come in {attribute}',
    '(can it|can they) be {attribute}',
    'is there (a|an) {attribute} (one|version)',
    '(and is it|but is it|so is it) {attribute}',
  ],
} satisfies Partial<Heard['intents']>;
