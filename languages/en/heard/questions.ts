import { type Heard } from '../../language';

/** What questions begin with, as far as the phrases below leave it out of the question. */
export const ASKS = (
  'is,are,was,do,does,did,can,could,will,would,should,has,have,how,what,which,when,where,why,who,' +
  "what's,how's,where's,isn't,aren't,doesn't,don't,can't,won't," +
  'where were,where was,is it,is that,is this,are they,does it,do they,can it,can i,can you,do you,do i,did i,will it,' +
  "would it,what is,what are,what does,what's the,what is the,is the,are the,how do i,how do you"
).split(',');

export const questions = {
  /** One particular thing about what is on offer. */
  ProductQuestionIntent: [
    '(does it|do they|does that|does this|will it|would it) (have to be|need to be|get|come out|come all|also come) {attribute}',
    '(can you|can i|could you|could i) (use it|get it|get them|have it) {attribute}',
    '(would it|will it) be {attribute}',
    '(is it|is this|are they|are these|would it be|would this be|will it be) (good|okay|safe|suitable|right|appropriate|fine|too hard|too easy|too young|too old) for (a|an|my) {age} year old {recipient}',
    '(is it|is this|are they|are these|would it be|would this be|will it be) (good|okay|safe|suitable|right|appropriate|fine|too hard|too easy|too young|too old) for (a|an|my) {age} year old',
    '(will|would|can|could|should) (a|an|my) {age} year old {recipient} (like|use|play|play with|enjoy|handle|have|manage) (it|this|them|these|that)',
    '(will|would|can|could|should) (a|an|my) {age} year old (like|use|play|play with|enjoy|handle|have|manage) (it|this|them|these|that)',
    "(who sells|who is selling|who's selling) (it|this|these|them|that)",
    '(is there|does it have|does it come with|do they come with|what is|how long is) (a|any|the) (warranty|guarantee)',
    '{topic}',
    '(what is|what are|tell me|give me) {topic}',
    '(what about|how about|and what about|what is with) {topic}',
    '(do you know|can you tell me|could you tell me|tell me|i want to know|i wonder|any idea|one question) {topic}',
    "(what's|what is|what are) (the|its|their) {topic}",
    '(is it|is that|is this|are they|are these|are those|is that one|is this one) {attribute}',
    '(is it|is that|are they) (also|really|actually|at least|made of|made from) {attribute}',
    '(is it|is that|is this|are they|are these) the {attribute} (one|ones|size|version)',
    '(does it|do they) come in {attribute}',
    '(can it|can they) be {attribute}',
    'is there (a|an) {attribute} (one|version)',
    '(and is it|but is it|so is it) {attribute}',
  ],
  /**
   * Whatever else is asked; the skill looks for what it is. Amazon's rule for AMAZON.SearchQuery: each
   * phrase must have words beside the query.
   */
  AskIntent: [
    '(is|are) (it|this|that|they|these|those) {question}',
    '(is|are) (the|its|their|a|an|any|all|only|both) {question}',
    "(is|isn't there|isn't|aren't|was|were|has|had|are) {question}",
    "(does|doesn't|do|did|don't) {question}",
    '(have|has) (it|they|this|these) got {question}',
    '(can|could|will|would|should|may|must|might) {question}',
    '(can|could|should|will|would|do|did) (i|they) {question}',
    '(can|could|should|will|would|does|did) (she|he|someone|anyone) {question}',
    '(is|are) (it|this|they|these) (suitable|good|okay|ok|safe|right|meant|made) for {question}',
    '(do|would|will) (i|you|we|they) (have to|need to|still have to|really have to|really need to|get to) {question}',
    '(does|will|would) it (have to|need to|still have to) {question}',
    '(is it|would it be) (okay|ok|safe|possible|alright|hard|easy) to {question}',
    "(anyone|anybody|does anyone|does anybody|do you happen to|would you|wouldn't you) know (if|whether|what|how|which|where|when) {question}",
    '(is|are) there (any|a|an) way to {question}',
    '(can|could) (i|you|she|he|we) (put|bung|stick|pop|chuck|throw|shove) {question}',
    "(what|what's|what is|what are|what does|what do|what can|which) {question}",
    '(who|where) (is|are) (the|this|that|it|they|these) {question}',
    '(is|are) (anything|everything|something|most) {question}',
    "(who|who's|where|when) (is|are|was|were) {question}",
    '(where|when|why|who) {question}',
    "(am|have|where'd|what'd|why'd|whose) {question}",
    '(where|when) (does|do|did|can|could|should) {question}',
    '(and|but|so|um) (is|are|does|do|can|will) {question}',
    '(well|okay|alright|now|please) (is|are|does|can|what) {question}',
    '(and|but|so) (what|which|would) {question}',
    '(from|for|in|on|with|at|to|by) (what|which) {question}',
    '(do you know|can you tell me|could you tell me) (if|whether|what|which|when|where|who) {question}',
    '(tell me|i want to know|i wonder|any idea) (if|whether|what|which|when) {question}',
  ],
  AskHowIntent: [
    "how'd {question}",
    'how {question}',
    '(and|but|so|um|well|okay|exactly|just|about|for|in|with|roughly|approximately|and roughly) how {question}',
    '(do you know|can you tell me|could you tell me|tell me|i want to know|i wonder) how {question}',
  ],
} satisfies Partial<Heard['intents']>;
