import { type Reading } from '../language';
import { emptyWords, interjections } from './empty-words';
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

const NTHS = (
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth ' +
  'fifteenth sixteenth seventeenth eighteenth nineteenth'
).split(' ');
const ROUND_NTHS =
  'twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth'.split(' ');

const digitNth = (number: number): string => {
  const endings: Readonly<Record<number, string>> = { 1: 'st', 2: 'nd', 3: 'rd' };
  const isTeen = number % 100 > 10 && number % 100 < 20;
  return `${number}${(isTeen ? undefined : endings[number % 10]) ?? 'th'}`;
};

/** "fortieth", "forty first", "40th". */
const nths: readonly (readonly [string, number])[] = [
  ...NTHS.map((word, at) => [word, at + 1] as const),
  ...ROUND_NTHS.flatMap((word, at) => [
    [word, (at + 2) * 10] as const,
    ...NTHS.slice(0, 9).map(
      (one, more) => [`${TENS[at]} ${one}`, (at + 2) * 10 + more + 1] as const,
    ),
  ]),
  ['hundredth', 100],
  ...Array.from({ length: 100 }, (_, at) => [digitNth(at + 1), at + 1] as const),
];

const SHE_IS = "(she's|he's|they're|who's|she is|he is|they are|who is)";
const SHE_WILL_BE =
  "(turn|she'll be|he'll be|they'll be|she will be|he will be|will be|turns|turning|is turning|just turned|turned|about to turn|about to be|going to be|gonna be|has turned|hits|hitting|just hit|about to hit|going to turn|gonna turn|will turn|coming up on|going to hit)";
const HAVING =
  "(likes|loves|enjoys|adores|like|love|enjoy|is into|are into|is fond of|is crazy about|is mad about|crazy about|mad about|keen on|is keen on|obsessed with|fond of|into|really into|addicted to|is a fan of|fan of|fans of|has taken up|took up|has started|started|is learning|collects|plays|lives for|is nuts about|nuts about|is big on|big on|super into|really into|real into|swears by|is keen on|can't get enough of|cannot get enough of|is mad on|mad on|is always)";
const NOT_LIKING =
  "(doesn't like|does not like|don't like|do not like|doesn't drink|does not drink|don't drink|don't eat|don't do|don't use|don't wear|don't cook|don't bake|don't read|don't play|doesn't cook|doesn't bake|doesn't read|doesn't play|doesn't eat|does not eat|doesn't do|doesn't use|doesn't wear|won't eat|won't drink|can't stand|cannot stand|hates|hate|dislikes|dislike|isn't into|is not into|not into|is sick of|is tired of|is fed up with|is allergic to|allergic to|has enough|got too many|has too many|have too many|got way too many|has way too many|way too many|too many|has plenty of|has enough of|already has|already have|has already got|already got|can not stand|can't bear|can't abide|not keen on|isn't keen on|would rather not have|won't have|don't get him|don't get her|please no|and no|but no|but not|not anything|nothing made of|not anything with|nothing with|don't want|do not want|doesn't want|does not want|doesn't need|don't need|has no use for|have no use for)";

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
    ['hundred', 100],
    ['a ton', 100],
    ['a thousand', 1000],
    ['one thousand', 1000],
    ['a grand', 1000],
  ]),
  nths: Object.fromEntries(nths),
  agedPeople: [
    '{number} year (old|olds)',
    '{number} (yr old|yo|y o)',
    'of {number} (to|and|or) {upTo}',
    '(a|an) {number} (years old|year old|years)',
    '{number} (to|and|or) {upTo} year olds',
    '(kid|kids|child|children|boys|girls|ones|toddlers|teenagers) (of|aged|age|ages|between) {number} (to|and|or) {upTo}',
    'between {number} and {upTo} years old',
  ],
  years: [
    '{number} (year|years) (old|olds)',
    '{number} (years of age|yr old|yo|y o)',
    '{number} (to|and|or) {upTo} (year|years) (old|olds)',
    '(they are|who are|{recipient}|{recipient} are) {number} and {upTo}',
    "(they're|who're|aged|ages) {number} and {upTo}",
    '(age|aged|ages|age of|at the age of) {number}',
    '(age|aged|ages) {number} (to|and|or|through) {upTo}',
    '{recipient} (of|aged|age) {number}',
    '(kids|children|boys|girls|ones|child) (from|between) {number} (to|and) {upTo}',
    '{recipient} (of|aged) (about|around|roughly|nearly|maybe) {number}',
    '(lad|lass|girl|boy|kid|someone|somebody) (of|aged) (about|around|roughly|nearly|maybe) {number}',
    '(going on|rising|just gone|coming up to|getting on for|not quite) {number}',
    '(youngest|little one) (is|) {number} (and|) (the|) (oldest|eldest|big one|older one) (is|) {upTo}',
    "(youngest's|youngest) {number} (and|) (the|) (oldest's|eldest's|oldest|eldest) {upTo}",
    "(one's|one is|one) {number} (and|) (one's|one is|one|the other's|the other is|the other|the other one's|the other one is) {upTo}",
    '{recipient} of {number} (years|years old)',
    '(twins|triplets|kids|ones|someone|somebody|lad|lass|girl|boy|girls|boys) (of|aged|age|who are|who is) {number}',
    `${SHE_IS} {number}`,
    `${SHE_IS} (a|) {number} year old`,
    `${SHE_IS} (between|) {number} (and|to|or) {upTo}`,
    '(between|from) {number} (and|to) {upTo} (years|years old|years of age)',
    '(at|at the age of|at the ripe old age of) {number} years (old|of age)',
    '{recipient} (of|aged|ages) {number} (to|and|or) {upTo}',
    '{whose} {number} (year|years) (old|olds)',
    `${SHE_IS} (only|just|nearly|almost|about|around|over) {number}`,
    '(her|his|their) {number} (year|years)',
    '{recipient} (is|are|turned|has) {number}',
    '{recipient} (is|are|turned) (nearly|almost|about|only|just|already) {number}',
    '{whose} {number}',
    '{whose} (nearly|almost|about|only|just|already) {number}',
    '{recipient} (he|she) (is|has) {number}',
    '(he|she) (has|has already|is already|is now) {number} (years|year)',
    '{recipient} {number} (years old|year old)',
  ],
  birthdays: [
    `${SHE_WILL_BE} {number}`,
    `${SHE_WILL_BE} {number} (next|this|on|in) (week|month|year|weekend|spring|summer|autumn|fall|winter|monday|tuesday|wednesday|thursday|friday|saturday|sunday)`,
    `${SHE_WILL_BE} {number} (soon|tomorrow|today)`,
    '{recipient} (is|turns|turned|will be) {number} (tomorrow|soon|next week|on saturday|on sunday|on friday|this weekend|today)',
    '(he is|she is|he|she|they are) {number} (tomorrow|next week|on saturday|on sunday|today)',
    '{nth} (birthday|bday)',
    'sweet {number}',
    '(her|his|their|my|our) {nth} (birthday|bday)',
    '{whose} {nth} (birthday|bday|on|in|is|this|next|tomorrow|coming up)',
    '{recipient} {nth} (birthday|bday)',
    '(her|his|their) {number} birthday',
    '(birthday|birthdays) (she|he|they) (turns|turn|will be|is going to be|is gonna be) {number}',
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
    '(gonna|going to|will|should) be (the|) {number} of us',
    '(family|group|party|team|gang|household) of {number}',
    "(we're|there's|there'll be|we'll be|there'd be|we'd be|there would be|we would be) {number} (of us|of them|players|people|)",
    '(we are|there are|we will be|there will be) {number} (of us|of them|players|people|)',
    '{number} handed',
    '{number} (at the table|around the table|round the table|round our table|playing|at game night)',
  ],
  party: ['for {number}'],
  money: ['<money>', '(dollar|dollars|pound|pounds)'],
  budget: [
    '{bound} {number} ({money}|)',
    '{number} ({money}|) {bound}',
    '(for|costing|costs|cost|priced|spend|spending|budget of|budget is) {bound} {number} ({money}|)',
    'for {number} {money}',
    '(maximum|max|up to|at most) {number} ({money}|)',
    '{number} {money}',
    '(spend|spending|budget|budget is|budget of|limit is|limit of) {number} ({money}|)',
    '(between|from|for between|somewhere between|anywhere between) {number} ({money}|) (and|to) {upTo} ({money}|)',
    '{number} to {upTo} ({money}|)',
    "(limit's|budget's|limit is|budget is) {number} ({money}|) {bound}",
    "(limit's|budget's|only got|i've only got|just got|i've just got|only have|limit is|budget is) {number}",
    '{number} (to spend|to play with|to go on|tops|each|a head|in my pocket|in total|altogether|at the outside)',
    '{number} ({money}|) (or|and) {upTo} {money}',
  ],
  limit: [
    '(go|going|goes|went) (over|above|past|beyond|higher than|more than) {number} ({money}|)',
    '(wanna|to) (go|going) (over|above|past|beyond|higher than) {number} ({money}|)',
    '(wanna|not wanna|allowed to|supposed to) (spend|pay|cost) (over|above|more than) {number} ({money}|)',
    '{number} ({money}|) (limit|cap|max|maximum|tops|budget|ceiling)',
    '(limit|limit of|limit is|cap|cap of|maximum of|max of|stay under|keep it under|keep under|stay below|staying under) {number} ({money}|)',
    'stay (within|under|below) {number} ({money}|)',
    "(don't|do not|can't|cannot|won't|not|without) (want to|) (spend|spending|pay|paying|go|going) {bound} {number} ({money}|)",
    "(shouldn't|should not|can't|mustn't|must not) (cost|be) {bound} {number} ({money}|)",
    'no (dearer|pricier|more expensive|higher) than {number} ({money}|)',
  ],
  // "Cheap" also in the middle of a sentence; "she reads a lot" says nothing about money.
  budgetIdioms: {
    low: [
      "(money's|money is|things are|budget's|cash is) (a bit|a little|quite|really|) (tight|short|low)",
      'nothing (too|very|that|super|crazy|particularly|) (expensive|fancy|pricey|dear|flashy|extravagant|crazy|major|big and expensive|over the top|costly|lavish)',
      "(won't|doesn't|not|without|wouldn't|shouldn't) (going to|gonna|breaking|break) (break |)the bank",
      '(break|breaking) the bank',
      '(wanna|want to|going to|gonna|looking to|trying to|not) (spend|pay|spending|paying|drop) (a lot|a whole lot|a ton|a fortune|loads|much|too much|that much|very much|a bomb|an arm and a leg|a lot of money|lots)',
      "(don't|do not|can't|not|won't) (spend|pay|afford) (a lot|a whole lot|a ton|a fortune|loads|much|too much|very much|a lot of money)",
      'to (spend|pay|drop|blow) (a lot|a whole lot|a ton|a fortune|loads|much|too much|that much|very much|a bomb|a lot of money|lots)',
      '(cost|costing|costs) (a fortune|an arm and a leg|the earth|a bomb|too much)',
      '(on a|shoestring|tight) (shoestring|budget)',
      'on a (bit of a|very tight|small|student) budget',
      '(not|nothing) (till|until|before) payday',
      "(can't|cannot) afford much",
      '(not|nowt|nor|never|but not|though not) (too|very|that|overly|so|) (expensive|pricey|dear|costly|steep|flash)',
      "(cheap as chips|won't cost the earth|doesn't cost the earth|on the cheap|cheap and cheerful)",
      '(just|only) (a little|a small|a wee) (something|token|gift|present|treat)',
      '(easy|light|gentle|kind) on the (wallet|pocket|purse)',
      '(counting|watching) (my|the|our|every) (pennies|penny|budget|money)',
      "(haven't got|don't have|not got) (much|a lot of|any|much in the way of) money",
    ],
    middle: [
      '(mid|middle) (price|priced) (range|)',
      '(middling|mid level|midrange|middle range|medium range|medium price|average price|middle of the range|somewhere in between)',
      "(not|nothing|isn't|neither|nor) (too|super|the|really|) (cheap|cheapest) (but|and|nor|or) (not|nothing|) (too|super|crazy|the|very|that|silly|) (expensive|pricey|fancy|dear|dearest|most expensive|crazy expensive)",
      '(not|neither) (too|) (expensive|pricey|dear|fancy) (but|and|nor) (not|) (too|) (cheap|cheapo|tacky)',
      'not the cheapest',
      '(somewhere|something|someplace) (in the|around the|about the) middle',
    ],
    high: [
      "(money's|money is|price is|cost is|expense is|price's) (no|not an|not a|not the) (object|issue|problem|concern|limit|worry)",
      "(money|price|cost|budget|expense) (isn't|is not|ain't|is no|no) (an|a|the|) (object|issue|problem|concern)",
      "(the |)(money|price|cost|expense|budget) (doesn't|does not|don't|won't) matter",
      '(mind|happy|willing|ready|prepared|going|gonna|love|like) (to |)(spending|paying|spend|pay|splashing|splash|splurging|splurge|pushing|push) (a lot|a bit more|a bit extra|extra|out|out on|good money|a fair bit|a pretty penny|top dollar|on|the boat out)',
      '(splash|splashing) out',
      'no (object|limit at all|expense spared) (when|for|if|this|with|as)',
      "(sky's|sky is|the sky's) the limit",
      '(spare|sparing|spared) no expense',
      '(no expense|no expenses) spared',
      '(push|pushing) the boat out',
      '(go|going) (all out|big|fancy|posh|high end)',
      '(spoil|spoiling) (her|him|them|my) rotten',
      '(mind|happy) (splurging|splashing)',
      '(top dollar|top shelf|the fancier the better|the best money can buy|as fancy as it gets|nothing but the best|only the best)',
    ],
  },
  priceEnds: {
    lowest: [
      '(the |your |)(cheapest|least expensive|lowest priced|most affordable|least pricey|cheapest possible|lowest price)',
    ],
    highest: [
      '(the |your |)(most expensive|priciest|dearest|poshest|fanciest|most luxurious|highest priced)',
    ],
  },
  notABudget: (
    'a lot,quite a lot,the best,middle,medium,high,low,average,fair,not much,not a lot,not too much,' +
    'not very much,generous,in between,in the middle,reasonable,moderate'
  ).split(','),
  without: [
    "(rather|prefer|prefer it if|better if) (it|that|they|he|she) (wasn't|weren't|isn't|aren't|not|didn't have|doesn't have|had no) (made of|made from|in|too|)",
    "(wasn't|weren't) (made of|made from|in|)",
    '(not|steer|steering|stay|staying|keep|keeping|stays|steers) (clear|away|well away|well clear) (of|from)',
    "(won't|doesn't|don't|wouldn't|can't|will not|never) (touch|touches) (anything|)",
    "(not|isn't|wasn't|never been|not really) (one|a fan|a big fan|a huge fan|big|much of one|crazy|mad|wild|keen|fussed|bothered|a great one|the biggest fan|much of a fan|a lover|into) (for|of|on|about)",
    '(enough|done|finished) (with|of) (the|all the|all that|those|these|)',
    "(don't|do not|please don't|never|didn't) (give|show|get|send|offer|suggest|recommend|find|bring|buy|tell) (me|him|her|them|us|) (any|a|an|another|more|the|)",
    "(don't|do not|please don't|never) (give|show|get|send|offer|suggest|recommend|find|bring|buy) (me|him|her|them|us|) (anything|something|stuff|things) (for|from|about|to do with|made of|with|in|out of)",
    '(leave|leaving|cut) out (the|any|all|)',
    '(avoid|avoiding|avoids|skip|skipping|exclude|forget|scrap) (the|any|all|about|)',
    '(no need for|no interest in|not interested in|bored of|bored with|sick of|tired of|fed up of|fed up with|gone off|went off|given up|gave up|grown out of|outgrown|too old for|too young for|done with)',
    "(don't|doesn't|didn't|never) (really |)(care for|cared for|like|liked|enjoy|enjoyed|want|wants|go for|get on with|see the point of)",
    '(never|rarely|hardly ever|no longer|seldom) (drinks|eats|reads|cooks|uses|wears|plays|touches|liked|likes|bakes|does|watches|drink|eat|read|cook|use|wear|play|bake|do|watch)',
    '(rather than|instead of|as opposed to)',
    '(could|can) (do|live) without',
    '(she|he|they|already) (has|have|got) (more than enough|plenty of|far too many|a hundred) (of|)',
    "(she's|he's|they've|i've|has|have|already) got (loads|lots|plenty|tons|heaps|enough|more than enough|a drawer full|a cupboard full) of",
    `(hates|hate|hated|dislikes|detests|loathes|despises|can't stand|cannot stand|can't bear|doesn't like|don't like|allergic to|not|without|no) (anything|everything|any|all|all things|any kind of|any sort of) (in|made of|about|to do with|that is|involving|)`,
    '(hated|detests|detest|loathes|loathe|despises|despise)',
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
    ...interjections,
    '(one of those|one of these|one of the|one of my|one of her|one of his|one of)',
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
    '(gadget|gadgets|thing|things|thingy|thingies|gizmo|gizmos|contraption|device|machine) (that|which|for|to|you)',
    '(some|these|those|nice|other|a few) (folks|people)',
    '(in|of|round|around) (this|my|our|the|his|her|their) (building|block)',
    '(counter|shelf|cupboard|floor|desk|drawer|storage|worktop|bench|wall|enough|much|any|no|more|little|living) space',
    '(make|makes|making|do|doing|using|keep|keeps|keeping|come|comes|coming|coming up|comes up|put|take|takes|taking|run|look|looks|feel|think)',
    '(it|us|them|me|him|her|help|info)',
    '(lot|lots|bit|bits|kind|kinds|sort|sorts|piece|pair|set|couple|pack|packet|box|bunch|load|loads|selection|range|handful|dozen) of',
    '(a|an) (bit|little|lot|couple|few)',
    '(loving|lover|lovers|person|people|someone|somebody|anyone|everyone|fan|fans|fanatic|enthusiast|nut|type|man|woman|guy|lady|folks|buff)',
    "(has|have|having|who has|who's got|got|who have got) everything",
    '(strong|powerful|sturdy|tough|big|good|nice|fancy|simple|safe|gentle|clever) enough',
    '(most|more|much|many|few|less|lots|enough|only|even|far|way|pretty|rather|super)',
    '(old|young|older|younger|year|years)',
    '(affordable|budget|money|price|cost|costs|dollar|dollars|pound|pounds)',
    "(don't|doesn't|didn't|isn't|aren't|won't|can't|cannot|wouldn't)",
  ],
  emptyWords,
  unable: [
    "(can't|cannot|can not|couldn't|could not|isn't able to|is not able to|unable to) (even|really|actually|)",
    '(nobody|no one|nobody else) (should|has|wants|ought|needs) (have|) to',
    "(never learned|never learnt|hasn't learned|too old|too young|not allowed|used) (how |)to",
    "(don't|doesn't|didn't|won't) (want to|have to|need to) (have to|)",
  ],
  // The names of things that begin or end as something of the vocabulary is called.
  otherThings: [
    'hot water (bottle|bottles)',
    '(reading|magnifying|wine|drinking|pint|shot|cocktail|safety|champagne|opera|looking|hour) (glass|glasses)',
    '(glasses|eyeglasses|sunglasses|goggles)',
    '(watch|grill|keyboard|kettle|pillow|headphone|notebook|webcam|blender|barbecue) (strap|straps|band|bands|cover|covers|case|cases|stand|box|charger|parts|lid|protector|rack)',
    '(baby|beer|wine|perfume|gas|milk|spray|oxygen) (bottle|bottles)',
    'bottle (opener|openers)',
    '(toilet|wrapping) paper',
    'bathroom (scale|scales)',
    '(gift|greeting|business|credit|birthday|christmas|baseball|trading|memory|sim|graphics|video|index) (card|cards)',
    '(video|computer|switch|xbox|playstation|nintendo|wii|console|pc|phone|mobile) (game|games)',
    '(nintendo|xbox|playstation) (switch|) (game|games|console)',
    '(phone|laptop|tablet|pencil|pillow|guitar|violin|glasses|passport|cigarette) (case|cases|cover|covers|sleeve|sleeves)',
    '(car|booster|bike|toilet|child|infant) (seat|seats)',
    'chess (set|sets|board|boards|pieces)',
    '(vacuum|carpet|window|oven|drain|pressure|steam|pool) (cleaner|cleaners|washer|washers)',
    '(ink|toner|printer|water filter) (cartridge|cartridges|refill|refills)',
    '(paper|coffee|air|oil|water pitcher|furnace|cabin) filters for',
    '(fish|bird|hamster|gerbil|rabbit) (tank|tanks|bowl|cage|cages|food|wheel)',
    '(dog|cat|pet|puppy|kitten) (food|bed|beds|crate|crates|litter|collar|collars|leash|lead|flap|door|bowl|bowls|treats)',
    '(running|tennis|hiking|walking|ballet|school|work) (shoes|shoe|boots|trainers|sneakers)',
    '(coffee|dining|bedside|pool|ping pong|poker|changing|picnic) (table|tables)',
    '(garden|lawn) (gnome|gnomes|furniture|mower|mowers|chair|chairs|hose|shed)',
    '(tea|dish|beach|bath|hand) (towel|towels)',
    '(yoga|gym|sports|jogging) (pants|leggings|clothes|shorts|bra|bag)',
  ],
  things: [
    '(what|which|what kind of|what sort of) (one|ones|)',
    '(so|so maybe|i think|i reckon|i guess|maybe|perhaps|possibly|thinking maybe|thinking of|thinking about|talking about getting|talks about getting|talking about|is after|could do with|wants|needs) (a|an|some|a new|one of those|one of them|a good|a decent)',
    '(i|we|you|she|he|they|might|rather|quite|really|do|never|always) (fancy|fancies|fancied) (a|an|some|something|the|getting|giving|trying|)',
    '(rather|quite|really|always|do) (fancy|fancies|fancied) (a|an|some|something|the|getting|trying|)',
    '(fancy|fancies|fancied) (a|an|some|something|the|getting|trying|taking)',
    '(owt|summat|sommat|nowt) (for|to|that|)',
    '(find|show|get|give|tell|bring|recommend|suggest|buy|help|let|pick|choose) me',
    "(i'm|i am|we're|we are) (looking|searching|hunting|shopping|after|stuck) (for|on|)",
    '(search|look|looking|searching|hunting|hunt) (for|up|)',
    '(i|we) (want|need|would like|wanted|was hoping|was wondering) (to|for|)',
    "(i'd|we'd) (like|love) (to|)",
    '(do|have|are|is) (you|there) (have|got|any|sell|stock|)',
    '(got|sell|stock|carry) any',
    "(i'd|i would|we'd|we would|he'd|he would|she'd|she would|they'd) (rather|prefer|much rather|sooner) (have|get|go for|go with|like|see|give|) (a|an|some|something|the|one of the)",
    '(he|she|they|i|we|) (wants|needs|want|need|wanted|needed|asked for|is asking for|could use|could do with|would like|would love) (a|an|some|something|the|)',
    "(she'd|he'd|they'd|i'd|we'd) (like|love|want) (a|an|some|something|)",
  ],
  people: [
    "(my|our|his|her|their|) {recipient} (thinks|reckons|fancies) (she's|he's|they're|himself|herself)",
    '{recipient} of (mine|ours|his|hers|theirs)',
    '(my|our|his|her|their|me) {recipient}',
    'for (my|our|his|her|their|me) {recipient}',
    "(my|our|his|her|their|) {recipient} (says|said|thinks|tells me|told me|keeps saying|mentioned) (she|he|they|she'd|he'd|they'd|she's|he's) (wants|needs|want|need|would like|would love|like|love|could use|wanted|always wanted|been wanting)",
  ],
  oneself: [
    "(i've|i have) (just |) (started|taken up|joined|begun|got into|discovered)",
    '(i just|i recently|i finally|i) (took up|started|joined|began|got into|discovered|picked up)',
    "(i'm|i am) (learning|getting into|trying to get into|teaching myself|training for|saving up for)",
    "(i'm|i am) {number}",
  ],
  bystanders: [
    '(my|our|his|her|their|the|) {recipient} (is|are) (saying|telling|calling|shouting|talking|asking|coming in|ringing|crying|waiting|home)',
    '(my|our|his|her|their|the|) {whose} (saying|telling|calling|shouting|talking|asking|ringing|crying|waiting|home)',
    '(my|our|his|her|their|the|) {recipient} (vacuums|stomps|parties|snores|borrowed|stole|hogs|keeps telling me|keeps telling|is telling me|thinks i|says|said|thinks|thought|reckons|told me|tells me|keeps telling me|keeps saying|suggested|suggests|recommended|recommends|insists|asked me|wants me to|would say|passed|passed away|died|left me|is asleep|is calling|is shouting)',
    '(who|that) (feeds|walks|minds|watches|looks after|takes care of|teaches|treats|babysits) (my|our|the) {recipient}',
    '(talks|talk|talking|plays|play|playing|chats|goes out|hangs out|lives|works) (to|with) (his|her|their|all his|all her|all their) {recipient}',
    '(promised|promise|told|tell|asked|ask|asking|ignore|mind|excuse|sorry) (my|our|his|her|the) {recipient}',
    '(at|from) (my|our|his|her|their|the) {whose}',
    "{whose} (isn't|is not|was|isn't till|isn't until|is next)",
    "(don't|do not|haven't|never) (have|had|got) (any|a|an|) {recipient}",
    '(have|got|having) no {recipient}',
    '(at|from) (my|our|his|her|their|the) {recipient} (place|house|home|flat|apartment)',
  ],
  forWhom: [
    '(get|buy|give|bring|send|treat|spoil|getting|buying|giving|bringing|sending|surprise) (my|our|the|his|her|their) {recipient}',
    '(pressie|prezzie|treat|surprise|something nice|something special|something small|a little something|bring a present|bring a gift|get a present|get a gift|buy a present|buy a gift|find a present|find a gift) for (my|our|the|his|her|their|a|an|) {recipient}',
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
    "(can't|couldn't|cannot|could never|would never|wouldn't|won't|can not) (live|do|go a day|go anywhere|function|survive|cope|get by|manage|leave the house|start the day|be) without",
    "(can't|cannot|couldn't) (get enough of|stop|resist|put down|keep away from|stay away from)",
    '(potty|nuts|daft|crackers|bonkers|crazy|barmy|obsessed|batty) (about|over|for|on|with)',
    '(nothing but|only ever|mostly|mainly|exclusively)',
    `(who|she|he|they|and|) ${HAVING}`,
    '(interested in|passionate about|good at|related to)',
  ],
  newClauses: [
    "(the|my|our|his|her|their|mine|everyone|everybody|everyone's|everybody's|nobody|somebody|someone)",
  ],
  asides: [
    '(work|works|working|) from home',
    "(but|and|because|since|as|so|cause|cos|only|though|although|except|or) (my|our|his|her|their|it's|it|that's|i|we|he|she|they|i'm|he's|she's|we're|they're|there's|everyone|everybody|nobody|people)",
    '(because|since|cause|cos|though|although) (the|a|an|there|this|that)',
    '(in|at|from|near|around|by|outside|inside|across|behind|over at|back at|down at|on) (the|my|our|his|her|their)',
    '(i|we|you|he|she|they)',
    '(i|we) (have|can|got|must|should|think|guess)',
    'for (my|our|his|her|their)',
    '(who|that|which|whose|because|since|as|when|while|so|where|if|after|before)',
    '(just|has just|have just|recently|always|never|keeps|used to|about to|lives|works|moved|spends)',
    "(she's|he's|they're|she is|he is|they are|she|he|they) (always|often|just|keeps|works|lives|has|spends|moved)",
  ],
  // "Driving me nuts" says nothing about whom it is for.
  // Nor do the others who hear or do something.
  notAPerson: ['(me|mine|everyone|everybody|whole house|all of us|lot of us)'],
  possessiveEndings: ["'s"],
  modifiersStand: 'before',
  ordinals: {
    1: ['first'],
    2: ['second'],
    3: ['third'],
    4: ['fourth'],
    5: ['fifth'],
  },
  version: [
    '(version|release|build) (are you|are you on|is this|is it|is running|do i have|am i talking to|)',
    '(is|are|) (your|the|this) (version|release|build) (number|)',
  ],
  asks: ASKS,
};
