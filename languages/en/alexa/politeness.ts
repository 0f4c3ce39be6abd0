import { expand } from '../../expand';

const phrasesOf = (patterns: readonly string[]): readonly string[] =>
  patterns.flatMap((pattern) => expand(pattern));

const OFTEN = '(great|nice|lovely|wonderful|good|kind|helpful)';
const CONDITIONS = [
  'if you (please|can|could|would|do not mind|would not mind|would be so kind|have (time|a moment))',
  'if (possible|i may|i might|it is possible|you get a chance)',
  'if (it|that) is (okay|ok|alright|all right|fine) (with you|)',
  'if it is (not|no) (too much|) (trouble|bother)',
  'when you (can|could|get a chance|have (time|a moment|a minute|a second))',
];

/** What stands before a request in the imperative and only makes it kinder. */
export const ENGLISH_POLITE_OPENINGS = phrasesOf([
  'kindly',
  '(can|could|would|will|might|may) you (please|kindly|possibly|maybe|perhaps|just) (please|kindly|just|)',
  '(would|could|can|will) you be (so|very|) (kind|good|nice|sweet) (as to|and|to|enough to)',
  '(would you|could you|can you|please|) be (a dear|a darling|a love|an angel|so kind|so good) (and|as to|to)',
  '(would you|will you|are you) (be|) able to',
  '(i was wondering|i am wondering|i wonder|i wondered|wondering) (if|whether) you (could|can|would|will|might|may)',
  'do you think (that|) you (could|can|might)',
  '(is it|would it be) possible (for you|) to',
  '(is there any|is there a|any) (chance|way) (that|) you (could|can|would|might)',
  `(it would be|it is|that would be) ${OFTEN} if you (could|would)`,
  'i would (really|very much|) (appreciate it|be grateful|be glad|be happy|be thankful|be obliged|love it|like it) if you (could|would)',
  '(would you|could you|can you|will you|please|) do me (a|the) (favor|favour|kindness) and',
  '(i am|) sorry (to (bother|trouble|disturb) you|) (but|)',
  '(excuse|pardon|forgive) me (but|)',
  'i hate to (bother|trouble) you but',
  '(may|could|can|might) i (please|) (ask|trouble|bother|get) you to',
  'i (would|) (kindly|) (like|love|want|need|prefer|ask|beg) you to',
  'go ahead and',
  'feel free to',
  'why do not you',
  'good (morning|afternoon|evening)',
  ...CONDITIONS,
]);

/** What stands behind a request and only makes it kinder. */
export const ENGLISH_POLITE_ENDINGS = phrasesOf([
  '(please|thanks|thank you|alexa|for me|kindly)',
  'thanks (a lot|so much|very much|again|a million|in advance)',
  'thank you (very much|so much|kindly|again|in advance)',
  'many thanks',
  'much appreciated',
  'i (would|) (really|) appreciate it',
  `that would be ${OFTEN}`,
  '(would|will|could|can) you (please|kindly|mind|)',
  'for me please',
  ...CONDITIONS,
]);

/** What may also stand in the middle of a request. */
export const ENGLISH_ASIDES = phrasesOf(CONDITIONS);

/** What stands before a request with "-ing": "would you mind turning on the light". */
export const ENGLISH_GERUND_OPENINGS = phrasesOf([
  '(would|do) you (please|kindly|) mind',
  '(would|could) you consider',
  '(how|what) about',
  'i would (really|) (appreciate|love|enjoy) (you|your|)',
  'i would be (grateful|thankful) for',
  '(thanks|thank you) for',
  'i would not mind (you|)',
  'i (really|) (feel like|fancy)',
  'i am (interested in|in the mood for|up for)',
  '(would you|could you|can you|please|) do me the (favor|favour|kindness) of',
  '(is there any|any) chance of (you|)',
]);

/** Ways to wish to do something, one as good as the other. */
export const ENGLISH_WISHES_TO_DO = phrasesOf([
  'i would (really|so|very much|) (like|love|prefer|be happy|be glad) to',
  'i (really|) (want|wish|need|hope) to',
  'i am (hoping|looking|trying|dying) to',
  'i was hoping to',
  'i was hoping (that|) i could',
  '(i was wondering|i am wondering|i wonder) (if|whether) (i|we) (could|can|might|may)',
  '(can|could|may|might) (i|we) (please|possibly|just|)',
  'we (would like|would love|want) to',
  '(is it|would it be) (possible|okay|ok|all right|alright) (for me|) to',
  '(is it|would it be) (okay|ok|all right|alright) if (i|we)',
  '(do|would) you mind if (i|we)',
  'allow me to',
  'let me',
]);

/** Ways to wish for something, one as good as the other. */
export const ENGLISH_WISHES_FOR = phrasesOf([
  'i would (really|so|very much|) (like|love|prefer|fancy|appreciate)',
  'i (really|) (want|need|fancy)',
  '(can|could|may|might) (i|we) (please|possibly|just|) (have|get)',
  '(can|could|would|will) you (please|) (give|get) me',
  'i will (have|take)',
  'i am in the mood for',
  'give me',
  'let me have',
]);

const GERUND = /^(.{2,})ing$/;
const DOUBLED = /^(.*)([bdgklmnprt])\2$/;

/** The verbs that a word with "-ing" may be of, the likeliest first: "setting" is of "set". */
export const englishBaseForms = (word: string): readonly string[] => {
  const [, stem] = GERUND.exec(word) ?? [];
  if (stem === undefined) return [];
  const [, once, letter] = DOUBLED.exec(stem) ?? [];
  const undoubled = once === undefined || letter === undefined ? [] : [once + letter];
  return [stem, `${stem}e`, ...undoubled];
};
