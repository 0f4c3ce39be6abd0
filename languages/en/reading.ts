import { type Reading } from '../language';
import { ASKS } from './heard/questions';

const ONES = (
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen ' +
  'seventeen eighteen nineteen'
).split(' ');
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

const belowHundred: readonly (readonly [string, number])[] = [
  ...ONES.map((word, at) => [word, at + 1] as const),
  ...TENS.flatMap((tens, at) => [
    [tens, (at + 2) * 10] as const,
    ...ONES.slice(0, 9).map((one, more) => [`${tens} ${one}`, (at + 2) * 10 + more + 1] as const),
  ]),
];

/** "two hundred", "a hundred and fifty": the rest in tens. */
const hundreds = ['a', ...ONES.slice(0, 9)].flatMap((count) => {
  const amount = (count === 'a' ? 1 : ONES.indexOf(count) + 1) * 100;
  const name = `${count} hundred`;
  const rests = belowHundred.filter(([, value]) => value % 10 === 0);
  return [
    [name, amount] as const,
    ...rests.flatMap(([rest, value]) => [
      [`${name} ${rest}`, amount + value] as const,
      [`${name} and ${rest}`, amount + value] as const,
    ]),
  ];
});

const SHE_IS = "(she's|he's|they're|who's|she is|he is|they are|who is)";
const SHE_WILL_BE =
  "(turn|she'll be|he'll be|they'll be|she will be|he will be|will be|turns|turning|is turning|just turned|turned|about to turn|about to be|going to be|has turned)";
const HAVING =
  "(likes|loves|enjoys|adores|like|love|enjoy|is into|are into|is fond of|is crazy about|is mad about|crazy about|mad about|keen on|is keen on|obsessed with|fond of|into|really into|addicted to|is a fan of|fan of|fans of|likes to|loves to|has taken up|took up|has started|started|is learning|collects|plays|lives for|is nuts about|nuts about|is big on|big on|super into|really into|real into|swears by|is keen on|can't get enough of|cannot get enough of|is mad on|mad on|is always)";
const NOT_LIKING =
  "(doesn't like|does not like|don't like|do not like|doesn't drink|does not drink|doesn't eat|does not eat|doesn't do|doesn't use|doesn't wear|won't eat|won't drink|can't stand|cannot stand|hates|hate|dislikes|dislike|isn't into|is not into|not into|is sick of|is tired of|is fed up with|is allergic to|allergic to|has enough|got too many|has too many|have too many|got way too many|has way too many|way too many|too many|has plenty of|has enough of|already has|already have|has already got|already got|can not stand|can't bear|can't abide|not keen on|isn't keen on|would rather not have|won't have|don't get him|don't get her|please no|and no|but no|but not|not anything|nothing made of|not anything with|nothing with|don't want|do not want|doesn't want|does not want|doesn't need|don't need|has no use for|have no use for)";

/** How English says ages, players, budgets and what is not wanted. */
export const reading: Reading = {
  numbers: Object.fromEntries([
    ...belowHundred,
    ...hundreds,
    ['a fiver', 5],
    ['fiver', 5],
    ['a tenner', 10],
    ['tenner', 10],
    ['twenty odd', 20],
    ['a thousand', 1000],
    ['one thousand', 1000],
    ['a grand', 1000],
  ]),
  years: [
    '{number} (year|years) (old|olds)',
    '{number} (years of age|yr old|yo|y o)',
    '{number} (to|and|or) {upTo} (year|years) (old|olds)',
    '(they are|who are|{recipient}|{recipient} are) {number} and {upTo}',
    "(they're|who're|aged|ages) {number} and {upTo}",
    '(age|aged|ages|age of|at the age of) {number}',
    '(age|aged|ages) {number} (to|and|or|through) {upTo}',
    '{recipient} (of|aged|age) {number}',
    '{recipient} of {number} (years|years old)',
    '(twins|triplets|kids|ones|someone|somebody|lad|lass|girls|boys) (of|aged|age|who are) {number}',
    `${SHE_IS} {number}`,
    `${SHE_IS} (only|just|nearly|almost|about|around|over) {number}`,
    '(her|his|their) {number} (year|years)',
    '{recipient} (is|are|turned|has) {number}',
    '{recipient} (is|are|turned) (nearly|almost|about|only|just|already) {number}',
    '{whose} {number}',
    '{whose} (nearly|almost|about|only|just|already) {number}',
    '{recipient} (he|she) (is|has) {number}',
    '(he|she) (has|has already|is already|is now) {number} (years|year)',
    '{recipient} {number} (years old|year old|years)',
  ],
  birthdays: [
    `${SHE_WILL_BE} {number}`,
    `${SHE_WILL_BE} {number} (next|this|on|in) (week|month|year|weekend|spring|summer|autumn|fall|winter|monday|tuesday|wednesday|thursday|friday|saturday|sunday)`,
    `${SHE_WILL_BE} {number} (soon|tomorrow|today)`,
    '{recipient} (is|turns|turned|will be) {number} (tomorrow|soon|next week|on saturday|on sunday|on friday|this weekend|today)',
    '(he is|she is|he|she|they are) {number} (tomorrow|next week|on saturday|on sunday|today)',
    '(her|his|their) {number} birthday',
    '{whose} (turning|about to be|going to be) {number}',
    '{whose} (turning|about to be|going to be|) {number} (tomorrow|soon|on saturday|on sunday|next week|this weekend|on friday|next month)',
    '{recipient} (is turning|is about to be|is going to be|turns|will be) {number}',
    '{recipient} (is turning|is going to be|turns|will be) {number} (tomorrow|soon|on saturday|on sunday|next week|this weekend|on friday|next month)',
  ],
  months: [
    '{number} (month|months) (old|olds)',
    '{number} (month|months) of age',
    '({recipient} is|she is|he is) {number} (month|months)',
  ],
  players: [
    '{number} (player|players|people|persons|gamers)',
    '(for|with|by|among) {number} (player|players|people|persons|gamers)',
    '{number} (to|or) {upTo} (player|players|people)',
    '(for|with|) (the|) {number} of us',
    '(for|with|among) (the|) {number} of them',
    '(we are|there are|we will be|there will be) {number} (of us|of them|players|people|)',
    '{number} handed',
  ],
  party: ['for {number}'],
  money: ['<money>', '(dollar|dollars|pound|pounds)'],
  budget: [
    '{bound} {number} ({money}|)',
    '{number} ({money}|) {bound}',
    '(for|costing|costs|cost|priced|spend|spending|budget of|budget is) {bound} {number} ({money}|)',
    'for {number} {money}',
    '{number} {money}',
    '(spend|spending|budget|budget is|budget of|limit is|limit of) {number} ({money}|)',
    '(between|from|for between|somewhere between|anywhere between) {number} ({money}|) (and|to) {upTo} ({money}|)',
    '{number} to {upTo} ({money}|)',
    '{number} ({money}|) or {upTo} {money}',
  ],
  limit: [
    "(don't|do not|can't|cannot|won't|not|without) (want to|) (spend|spending|pay|paying|go|going) {bound} {number} ({money}|)",
    "(shouldn't|should not|can't|mustn't|must not) (cost|be) {bound} {number} ({money}|)",
    'no (dearer|pricier|more expensive|higher) than {number} ({money}|)',
  ],
  // "Cheap" also in the middle of a sentence; "she reads a lot" says nothing about money.
  notABudget: (
    'a lot,quite a lot,the best,middle,medium,high,low,average,fair,not much,not a lot,not too much,' +
    'not very much,generous,in between,in the middle,reasonable,moderate'
  ).split(','),
  without: [
    '(nothing|none) (for|with|to do with|made of|about|like|of|)',
    '(without|no|not|but not|just not|except|except for|apart from|other than|excluding|minus)',
    '(not another|no more|not any more)',
    '(anything|something|everything|whatever) (but|except|other than|apart from|besides)',
    "(anything|something) (but not|that is not|that isn't|which isn't|not)",
    'not to do with',
    NOT_LIKING,
    "(isn't|is not|doesn't need|does not need|doesn't use|does not use|doesn't have|does not have)",
    "(shouldn't be|can't be|must not be|should not be)",
  ],
  or: [
    'or',
    'and',
    'nor',
    'or (a|an|any|the)',
    '(and|and no|or no|nor any|and not|or not|or another)',
  ],
  carriers: [
    '(adult|adults|grown ups|grownups|men|women|mens|womens|twins|triplets|by myself|all by myself|on my own)',
    '(play|plays|playing|played|use|uses|used|called)',
    '(please|thanks|thank you|hi|hello|hey|um|uh|well|okay|ok|actually|maybe|perhaps|just|really|very|quite|also|too)',
    '(what|how) about',
    '(what|which) (should|can|could|would|do|does|is|are|have)',
    "(what's|that's|it's|there's|here's|let's)",
    "(i've|we've|you've|she'd|he'd|they'd|i'll|we'll|you'll) (got|been|)",
    '(one|ones|stuff|thing|things|item|items|product|products|pick|choice|option|options)',
    '(good|nice|great|best|lovely|cool|perfect|decent|proper|right|suitable|favourite|favorite|ideal|fun|special)',
    '(little|own|dear|lovely|whole|new|other) (gift|present|something)',
    '(gift|present|gifts|presents) (idea|ideas|)',
    '(want|wants|wanting|need|needs|needing|wish|hope|hoping|try|trying) (to|a|an|)',
    '(buy|buying|get|getting|give|giving|purchase|order|spend|spending|pick|picking|choose|choosing)',
    "(don't|do not) (know|mind|care) (what|which|how|) (to|)",
    '(can|could|would|will|should|may|might|must|shall) (you|we|i|it|he|she|they|)',
    '(to|that|which) (be|is|are|go|use|do|make|work|works|help|helps)',
    '(for|as) (a|an) (gift|present|surprise)',
    '(my|our|his|her|their|your|its|this|that|these|those|some|any|all|every|each|both|another|such)',
    '(who|that|which|and|but|or|so|if|then|than|when|while|because|since|as|about|in|on|at|of|to|by|from|with|up|out|off|over)',
    `${SHE_IS} one of`,
    "(i'm|you're|we're|they're|she's|he's|who's|i've|i'll)",
    '(am|is|are|was|were|be|been|being|has|have|had|having|do|does|did|doing|go|goes|going|gets|got)',
    '(now|soon|today|tomorrow|tonight|always|often|never|still|already|ever|again|yet|lately|once|here|there)',
    '(next|this|last) (week|month|year|weekend|time|summer|winter|spring|autumn|fall)',
    '(make|makes|making|do|doing|using|keep|keeps|keeping|come|comes|coming|coming up|comes up|put|take|takes|taking|run|look|looks|feel|think)',
    '(it|us|them|me|him|her|help|info)',
    '(lot|lots|bit|bits|kind|kinds|sort|sorts|piece|pair|set|couple) of',
    '(a|an) (bit|little|lot|couple|few)',
    '(loving|lover|lovers|person|people|someone|somebody|anyone|everyone|fan|fans|fanatic|enthusiast|nut|type|man|woman|guy|lady|folks|buff)',
    '(has|have|having|who has) everything',
    '(most|more|much|many|few|less|lots|enough|only|even|far|way|pretty|rather|super)',
    '(old|young|older|younger|year|years)',
    '(affordable|budget|money|price|cost|costs|dollar|dollars|pound|pounds)',
    "(don't|doesn't|didn't|isn't|aren't|won't|can't|cannot|wouldn't)",
  ],
  things: [
    '(find|show|get|give|tell|bring|recommend|suggest|buy|help|let|pick|choose) me',
    "(i'm|i am|we're|we are) (looking|searching|hunting|shopping|after|stuck) (for|on|)",
    '(search|look|looking|searching|hunting|hunt) (for|up|)',
    '(i|we) (want|need|would like|wanted|was hoping|was wondering) (to|for|)',
    "(i'd|we'd) (like|love) (to|)",
    '(do|have|are|is) (you|there) (have|got|any|sell|stock|)',
    '(got|sell|stock|carry) any',
    '(he|she|they|i|we|) (wants|needs|wanted|needed|asked for|is asking for|could use|could do with|would like|would love) (a|an|some|something|the|)',
    "(she'd|he'd|they'd|i'd|we'd) (like|love|want) (a|an|some|something|)",
  ],
  people: ['(my|our|his|her|their) {recipient}', 'for (my|our|his|her|their) {recipient}'],
  forWhom: [
    "(it's|its|it is|this is|this one is|that's|so it's|but it's) for (my|our|the|his|her|their|a|an|) {recipient}",
    '(something|anything|ideas|shopping|buying|looking) for (my|our|the|his|her|their|a|an|) {recipient}',
  ],
  corrections: [
    '(no wait|wait no|no hang on|i mean|i meant|or rather|no actually|actually no|scratch that|make that|no no|no sorry|sorry no|correction|sorry i meant|sorry i mean|well actually)',
  ],
  topics: [
    'for',
    'to go with',
    '(something|anything)',
    '(made|meant|suitable|good|great|perfect|ideal) for',
  ],
  likings: [
    `(who|she|he|they|and|) ${HAVING}`,
    '(interested in|passionate about|good at|related to)',
  ],
  asides: [
    '(i|we|you|he|she|they)',
    '(i|we) (have|can|got|must|should|think|guess)',
    'for (my|our|his|her|their)',
    '(who|that|which|whose|because|since|as|when|while|so|where|if|after|before)',
    '(just|has just|have just|recently|always|never|keeps|used to|about to|lives|works|moved|spends)',
    "(she's|he's|they're|she is|he is|they are|she|he|they) (always|never|often|just|not|keeps|works|lives|has|spends|moved)",
  ],
  // "Driving me nuts" says nothing about whom it is for.
  notAPerson: ['me'],
  possessiveEndings: ["'s"],
  modifiersStand: 'before',
  ordinals: {
    1: ['first'],
    2: ['second'],
    3: ['third'],
    4: ['fourth'],
    5: ['fifth'],
  },
  asks: ASKS,
};
