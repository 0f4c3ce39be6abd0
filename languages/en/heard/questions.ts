import { type Heard } from '../../language';

export const questions = {
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
