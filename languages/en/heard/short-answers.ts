import { type Heard } from '../../language';

const YES = '(yes|yeah|yep|yup|yes yes|yeah yeah|aye|och aye)';
export const NO = '(no|nope|nah|naw|no no|no no no)';

/** How people call whom they talk to. */
export const ADDRESS =
  "(love|lovey|luv|dear|dearie|darling|sweetheart|sweetie|honey|hun|hon|babe|sugar|pet|petal|duck|ducky|chuck|flower|hen|mate|matey|pal|buddy|bud|man|dude|bro|friend|sir|madam|ma'am|maam|miss|guys|folks|partner|sunshine|alexa)";

export const THANKS =
  '(please|please do|thanks|thanks again|thank you again|thank you|ta|cheers|many thanks|much obliged|much appreciated|bless you|very kind|most kind|so kind|of you|very much|so much|a lot|a bunch|a million|ever so much|kindly|anyway|if you would|if you please|if you could)';

const PRAISE =
  '(lovely|grand|smashing|brilliant|brill|great|perfect|wonderful|champion|magic|fab|fabulous|super|superb|fantastic|excellent|nice|good|cool|awesome|amazing|wicked|lush|ace|mint|sweet|sound|ideal|splendid|marvellous|marvelous|gorgeous|beautiful|terrific|neat|tidy|cracking|belting|spot on|bang on|bob on|just right|just the ticket|just the thing|jubbly|lovely jubbly|happy days|good stuff|a star|a gem|a treasure|an angel|a good idea|a great idea|fair enough)';

const KIN =
  '(old man|old girl|old lady|missus|wife|husband|hubby|mum|mom|mam|dad|nan|nana|gran|granny|grandma|grandad|grandpa|sister|brother|son|daughter|lad|lass|girl|boy|kids|boss|partner|friend|mate|birthday boy|birthday girl)';

/** Why something is taken, as people add it: "I'll take it, she's worth it". */
const REASONS = [
  "(he's|she's|they're|i'm|we're|it's|you're|he is|she is|that's) (so|well|totally|really|) worth (it|every penny|the money)",
  "(he|she|they|i|we|he's|she's|they've|i've|we've) (deserves|deserve|earned|has earned|have earned) (it|one|that|a treat)",
  "(life's|life is) too short",
  "(i've|we've|i have|we have) (made up my mind|made up our minds|made my mind up|decided|thought about it)",
  "(he's|she's|they're) (going to|gonna) (love|adore|like) (it|that|this|them)",
  "(he'll|she'll|they'll) (be chuffed|be thrilled|be made up|be delighted|be happy|be over the moon|love it|adore it|love that|like it)",
  '(my|our|the) (missus|wife|husband|hubby|mum|mom|boss|other half|better half) (says|said) (yes|yeah|okay|go on|go for it)',
  "(you only live once|why not|it's only money|hang the expense|can't take it with you|that's settled|that settles it|i've got to have it)",
];

/** Why something is done at once, or what is next: "put it in my cart before she sees". */
const AT_ONCE = [
  '(quick |quickly |fast |)before (i|we|he|she|they|anyone|anybody|somebody|someone) (see|sees|notice|notices|find out|finds out|change my mind|change our minds|changes his mind|changes her mind|forget|forgets|wake up|wakes up|get home|gets home|get back|gets back|come back|comes back|come in|comes in|hear|hears|chicken out|walk in|walks in|start crying|starts crying|regret it|talk myself out of it)',
  "(so|so that|and) (i|we) (don't|won't|can't|do not) (forget|miss it|miss out|lose it|change my mind|have to think about it|talk myself out of it)",
  '(so|and) (i|we) can (get on|get going|go to bed|go home|get back to work|get to bed|be done|forget about it|stop worrying|relax)',
  "(and|so|then) (i'm|we're|that's|i am|we are|let's be) (done|all|it|me|everything|finished|sorted|off)",
  "(i'm|we're|i am) (late|in a hurry|in a rush|tired|out of time|running late)",
];

/** What says nothing before a short answer, and after it. A sentence that is nothing else means nothing. */
export const around: Heard['around'] = {
  before: [
    `(my|) ${ADDRESS}`,
    THANKS,
    `(oh|ooh|well|) (that's|that is|that'd be|that would be|that'll be|that sounds|sounds|that looks|it sounds|it's|you're|) (really|just|so|absolutely|) ${PRAISE}`,
    '(oh|ooh|oooh|ah|aah|aw|ay|eh|er|erm|um|uh|uhm|hmm|hm|mm|och|ach|ooft|gosh|blimey|crikey|wow|god|oh god|my|goodness|heck|hell|haha|yay)',
    "(it's|that's|that'll|it'll|) (good enough|enough|perfect|ideal|right|fine|great|lovely|the one) for (me|her|him|them|us)",
    '(good|fine|perfect|great|fair enough|lovely) (to|by|with|for) me',
    "(that'll|that will|it'll|it will|) (do|do nicely|do me|do fine|be fine|be perfect|be great|be lovely|be the one|work)",
    "(you've|you have|) (sold|convinced|persuaded) me",
    ...REASONS,
    '(that|it|this|that one|this one) (works|suits|fits|is perfect|is fine|sounds good|sounds great|looks good|will do|is good) (for|to|by|) (me|us|him|her|them)',
    `(that|it|this|that one|this one) (works|suits|fits|is perfect|is fine|sounds good|will do|is good) (for|) (my|the|his|her|our) ${KIN}`,
    "(that'll|that will|it'll|it will|this'll) have to do",
    "(he'll|she'll|they'll) (live|manage|cope|survive|get over it|be fine)",
    "(that's|it's|this is) (the one|what|just what|exactly what) (he'd|she'd|they'd) (like|love|want|pick|choose)",
    '(sounds like a plan|close enough|no brainer|job done|sod it|what the heck|what the hell)',
    "(i'm|i am|we're|) (back|happy with that|happy with it|good with that|fine with that|sold|convinced|decided)",
    "(you know|i've|we've|i have|) (what|decided|thought about it|made up my mind|made my mind up)",
    "(that's |it's |)(the one|the very thing|settled|that settled|good enough|enough)",
    "(let's|okay let's|) do (it|this|that)",
    "(he'd|she'd|they'd|he'll|she'll|they'll|i|we|really|) (love|like|really like) (it|that|this|that one)",
    '(well|right|so|now|then|and|but|just|look|listen|sorry|actually|honestly|anyway|basically|alright|all right|okay|ok|righto)',
    "(i mean|you know|you know what|tell you what|d'you know what|do you know what|to be honest|to be fair|i think|i suppose|i guess|i reckon|why not|go on|go on then|there you go|fine|sure|of course|definitely|absolutely)",
    YES,
  ],
  after: [
    `(my|) ${ADDRESS}`,
    "(that'd|that would|that'll|it'd|it would) (be fine|be okay|be good|do|work|suit)",
    '(and|and then|but|so|because|cause)',
    THANKS,
    ...AT_ONCE,
    `(oh|) (that's|that is|that'd be|that would be|that'll be|that sounds|sounds|it's|you're|) (really|just|so|absolutely|) ${PRAISE}`,
    ...REASONS,
    '(too|as well|as well then)',
    '(in|into|to) (my|the) (<cart>|<otherCart>)',
    '(for|) (me|us|him|her|them)',
    `for (my|the|his|her|our) ${KIN}`,
    "(then|now|indeed|though|oh|ooh|ah|eh|actually|definitely|absolutely|for sure|of course|go on|go on then|go ahead|why not|shall we|i think|i suppose|i guess|i reckon|i'm sure|you know|right|alright|all right|okay|ok|for now|today|for today|tonight)",
    YES,
  ],
};

/**
 * A yes in more words. It must be all that is said, and mean the same whatever words Alexa left out before it:
 * "okay" is missing, because "it's okay" declines.
 */
export const AGREED = [
  YES,
  '(please|just|) go ahead',
  '(sure|of course|definitely|absolutely) (please|then|thanks|thank you|go ahead|why not|do)',
  '(of course|definitely|absolutely|sure thing|go on then|you bet|you betcha)',
  `${YES} (i|we) (do|would|will|think i will|think we will|think so|suppose i will|suppose so|guess so|guess i will|reckon so)`,
  `${YES} (it is|so|that'll do|that'll do nicely|that will do|that one|this one|it|do|do it|do that|please do|go right ahead|put it in there|get one|add it on there|snag it|snag that one|wrap this up and buy it|go for it|go for that|go for that one|go with it|go with that|go with that one|get it ordered|get that ordered|take it|take that|take that one|have that one|have one|be having it|be having that|roll with it|roll with that|roll with that one|settle on that|pull the trigger|pull the trigger on it|pull the trigger on that|give it a go|give that a go|give it a try|give it a whirl|give it a shot|thing|add it|add that|put it in|pop it in|get it|get that|have it|have that|let's|let's have it|let's have that|let's get it|let's do it|let's do that|let's go for it|i'd like that|i'd love that|i'd like it|i'll have it|i'll take it|i'll have that|i'll have one|i'd love one|we'd like that)`,
];

/** A no in more words. It must be all that is said. */
export const REFUSED = [
  NO,
  `(${NO} |)(not really|not likely|not for me|not for us|i think not|rather not|i'd rather not|absolutely not|definitely not|certainly not|no way|no chance|thanks but no thanks)`,
  `(${NO} |)(i|we) (don't|do not|really don't) think so`,
  `${NO} (i|we|i really|we really) (don't|won't|wouldn't|do not|would not)`,
  `${NO} (i'm|i am|we're|you're|you are) (all right|alright|okay|ok|fine|grand)`,
  `${NO} (it's|that's|that is) (fine|okay|ok|alright|all right|grand|cool)`,
  'yeah no',
];

/** What a sentence may have begun with, where its intent's phrases leave it out of the free words. */
export const leftOut: Heard['leftOut'] = {
  AgreeIntent: ['yes'],
  ExcludeIntent: ['no', 'nothing', "don't want", "don't need", "don't like"],
  DescribeIntent: (
    "that's,that's me,it's,something,anything,i think,i suppose,i guess,he's,she's,they've,he,she,they," +
    "thank you,thank you so,thanks,ta,let's,let's say,we're,tell,got,have a,have a nice,one,right then," +
    "you,you're,you've,it,that,let me,whatever,run,say,go,read,keep,come,back"
  ).split(','),
  DescribeSelfIntent: (
    "i'm,i am,i,i've,i'd,i'd better,i have to,i need to,i gotta,i've got to,i'm going,i want to,i would,i'll,i will,we'll,we will," +
    'i wanna'
  ).split(','),
  CorrectIntent: ['no', 'sorry', "no it's", 'actually'],
  PutIntent: ['in the basket'],
};

export const shortAnswers = {
  /** Free words may go on with a wish. Nothing but its samples is taken for a yes that buys. */
  AgreeIntent: [
    "(let's|let us) {words}",
    "(yes all of it|yes every bit of it|affirmative|deffo|confirm|confirmed|proceed|roger that|be my guest|done deal|consider it sold|yessir|yes sir|yes siree|by all means|go right ahead|crack on|crack on then|make it so|if you would|if you'd be so kind|please and thank you|go ahead with that)",
    '(yes|yeah|yep|yup|aye|och aye|aye yes|yes please|yeah please|sure|absolutely|definitely|certainly|go on then|go on yes|go on) {words}',
    '{words} (yes|yeah|aye|yes please|go on then|go on yes)',
    "(aye|och aye|go on then|aw go on then|ah go on then|oh go on then|ooh go on then|aye go on then|go on then love|yes go on|yes go on then|yeah go on|yeah go on then|oh go on|oh why not|why not go on|oh why not go on|you bet|you betcha|i suppose so|yes i suppose so|i guess so|yeah i guess so|i think so|yes i think so|i reckon so|righto|right you are|very well|very well then|heck yes|heck yeah|hell yes|hell yeah|okey doke|okey dokey|might as well|may as well|go for it then|yeah go for it|yes go for it|let's go for it)",
    '(yes|yeah|aye|okay|ok|alright|all right|go on) (mate|pal|friend|buddy|love|dear|darling|honey|sweetheart|then love|then dear|then mate|then honey)',
    "(yes|yes please|yeah) (lovely|cool|great|brilliant|perfect|that's lovely|that's great|that's fine|that's perfect|that sounds lovely|thanks very much|thank you very much)",
    "(that'd|that'll) be (grand|wonderful|brilliant|super|smashing|fab|nice)",
    '(you know what|tell you what) (yes|yeah|go on then)',
    "(yes|yeah|yep) (that's|that is) it",
    '(yes|yeah) i think i will',
  ],
} satisfies Partial<Heard['intents']>;
