import { type Heard } from '../../language';
import { ADDRESS, NO, THANKS } from './short-answers';

const IT =
  "(it|that|this|that one|this one|one|one of those|one of these|one of them|them|those|these|the game|the book|the thing|the lot|the whole lot|the damn thing|the bloody thing|em|'em)";
const WHOM = '(him|her|them|me|us|myself)';
const WE_WILL =
  "(i'll|i will|we'll|we will|i think i'll|i think we'll|i guess i'll|i reckon i'll|i suppose i'll|think i'll|think we'll|guess i'll|let me|lemme|i'd like to|we'd like to|i want to|i wanna|we want to|i'm going to|i'm gonna|let's|let us|let's just|i'll just|we'll just|yes i'll|yeah i'll)";
const AT_ONCE =
  '(then|now|please|today|already|for now|for me|for us|for him|for her|for them|instead|after all|and be done|and be done with it|before i change my mind|)';
const IN_CART = '(in|into|to) (the|my|our) (amazon |shopping |online |)(<cart>|<otherCart>)';
const PUT =
  '(add|put|pop|stick|chuck|bung|throw|toss|sling|drop|get|slip|slide|shove|plonk|whack|lob|fling|pitch|plop|place|load|have|save)';
const PLEASE =
  "(please|just please|go ahead and|please just|you can|you may|you may as well|go on and|let's|let's just|go ahead)";

/**
 * How an offer is taken up in more words. It must be all that is said, and something must be on offer: then it goes to
 * Alexa, who asks once more.
 */
export const taking: Pick<
  Heard['overheard'],
  'AddToCartIntent' | 'BuyNowIntent' | 'SaveToWishListIntent'
> = {
  AddToCartIntent: [
    `${WE_WILL} (take|have|get|grab|go for|go with|go ahead and take|go ahead and get|snap up|bag|nab|plump for|opt for|settle on|settle for|roll with|run with|spring for|pull the trigger on) ${IT} (shall we|if i may|and all|${AT_ONCE.slice(1)}`,
    `${WE_WILL} (get|give) ${WHOM} ${IT} ${AT_ONCE}`,
    `${WE_WILL} give ${IT} a (go|try|whirl|shot|bash|spin)`,
    '(i|we) (shall|will|might as well|may as well|gotta|have got to|have to|definitely want to) have (it|that|that one|this one|one|one of those)',
    '(i|we) definitely (want|need) (it|that|that one|this one)',
    `${WE_WILL} (add|put|pop|stick) ${IT} ${IN_CART} ${AT_ONCE}`,
    `(${PLEASE} |just |)${PUT} ${IT} ${IN_CART} ${AT_ONCE}`,
    `(${IT} |)${IN_CART} ${AT_ONCE}`,
    // "I believe I'll take them, would you put them in the cart for me"
    `(can|could|will|would) (you|ya) (please |just |go ahead and |kindly |)${PUT} ${IT} ${IN_CART} ${AT_ONCE}`,
    `(can|could|will|would) (you|ya) (please |just |go ahead and |kindly |)(add|grab|get (me|us)) ${IT} ${AT_ONCE}`,
    `(can|could|will|would) (you|ya) (please |just |go ahead and |kindly |)(put|pop|stick|chuck|bung|throw) ${IT} in ${AT_ONCE}`,
    `(just |)(add|put|pop|stick|chuck|throw) ${IT} (in there|in it|to that|to it|on there) ${AT_ONCE}`,
    `(i want|i'd like|i would like|we want|we'd like|i'll have|let's have) ${IT} ${IN_CART} ${AT_ONCE}`,
    `(just |)(add|grab|bag) ${IT} ${AT_ONCE}`,
    `(just |)(stick|pop|put|chuck|bung) ${IT} in ${AT_ONCE}`,
    `(${PLEASE} |)(get|take) (that one|this one|one of those|one of these|${WHOM} (that|one|it|that one)) ${AT_ONCE}`,
    `${PLEASE} (take|get|add|grab|bag) (${WHOM} |)${IT} ${AT_ONCE}`,
    `(i|we) (want|would like|'d like|will have|will take) ${IT} ${AT_ONCE}`,
    '(put|sign) me down for (one|it|that|that one|this one|one of those)',
    '(actually|so|and|then|okay|well) yes (please|then)',
    '(can|could|may) (i|we) (please |just |)(have|get|buy|take|order) (it|that|one|that one|this one) (please|then|)',
    `(so|so just|just) (get|take) (it|that|them|one|that one|this one) ${AT_ONCE}`,
    `(you've |you |)sold (me|us) on (it|that|this|that one|this one)`,
    `${WE_WILL} treat ${WHOM} (to ${IT}|) ${AT_ONCE}`,
    `(i'm|we're|i am|we are|i think i'm|i reckon i'm) (having|getting|taking) ${IT} ${AT_ONCE}`,
    "(that'll|that will|it'll|this'll) do (me |us |him |her |them |)(nicely|very nicely|just fine|fine|lovely|perfectly|just nicely|a treat)",
    "(i'd|we'd) (like|love|want) (it|that one|this one|to have it|to get it|to take it)",
  ],
  BuyNowIntent: [
    `${WE_WILL} (buy|order|purchase) (${WHOM} |)${IT} ${AT_ONCE}`,
    `${WE_WILL} (buy|order|purchase) the {position} (one|) ${AT_ONCE}`,
    `${PLEASE} (buy|order|purchase) (${WHOM} |)${IT} ${AT_ONCE}`,
    `(just |so |so just |)order (${WHOM} |)${IT} (up|${AT_ONCE.slice(1)}`,
    `so (just |)(buy|purchase) (${WHOM} |)${IT} ${AT_ONCE}`,
    `(${WE_WILL} |)(get|have) ${IT} (ordered|bought|sent|sent over) ${AT_ONCE}`,
    '(just |)send it (over|on over|round|my way|out)',
    `${PLEASE} order (that|the) thing ${AT_ONCE}`,
    `(i'm|we're|i am|we are) (buying|ordering) ${IT} ${AT_ONCE}`,
    `${PLEASE} (place|put in|put through) (the|that|an|my) order ${AT_ONCE}`,
  ],
  SaveToWishListIntent: [
    `(${WE_WILL} |)(save|keep|put|add|pop|stick|leave|stash) ${IT} (to|on|onto|in) (my|the|our) <list> (for now|for later|for the time being|then|please|)`,
    `(can|could|will|would) you (save|keep|put|add|pop|stick) ${IT} (to|on|onto|in) (my|the|our) <list> (for now|for later|please|)`,
    `(save|keep|remember) ${IT} (for later|for another day|for next time|for another time)`,
  ],
};

const KIN =
  'mum,mom,mam,ma,dad,da,nan,nana,gran,granny,grandma,grandad,granddad,grandpa,sister,brother,wife,husband,hubby,missus,partner,daughter,son,lad,lass,girl,boy,friend,mate,boss,neighbour,neighbor,aunt,auntie,uncle,niece,nephew,cousin,kids,children,mother,father,boyfriend,girlfriend'.split(
    ',',
  );
const LIKES =
  '(love|like|adore|enjoy|appreciate|be chuffed with|be made up with|be thrilled with|be happy with|go mad for|go nuts for|go wild for|be over the moon with|get a kick out of|get a lot of use out of|get good use out of)';

/** How a thing is taken up, before its name: "I'll take the (foam roller)". */
export const takings: Heard['takings'] = [
  `${WE_WILL} (take|have|get|grab|add|buy|order|do|go with|go for) (${WHOM}|) (the|that|this|those|these)`,
  `(go ahead and|just|then|so|please|) (take|get|grab|add|buy|order|bag) (${WHOM}|) (the|that|this|those|these)`,
  `(go ahead and|just|then|so|please|) ${PUT} (the|that|this|those|these)`,
];

/** The same, said to us and nobody else: "(alright,) order me that (foam roller)", "get the (foam roller)". */
export const orders: Heard['orders'] = [
  '(go ahead and |just |please |) (order|get|grab|buy|add|bag|send) (me|us) (the|that|this|those|these)',
  `(go ahead and |just |please |) ${PUT} (me|us) (the|that|this|those|these)`,
  '(go ahead and |just |please |) (order|get|grab|buy|add) (the|that|those)',
];

/** What is a command only where it is all that is said: of "I had one in my basket" it is none. */
export const fragments: Heard['fragments'] = [
  `(${IT} |)(in|into|to|in the|in my|to my|into my|in our|into the|to the|to our) (<cart>|<otherCart>) ${AT_ONCE}`,
];

/** What goes on after a command that is meant: "(add it) and I'll think about the rest". */
export const goesOn: Heard['goesOn'] = [
  '(for (me|us|him|her|them)|please|now|quick|quickly|fast|straight away|right away|) (and|and then|before|because|cause|cos|so|so that|while|then i|then we)',
  '(for (me|us|him|her|them)|please|now) (quick|quickly|fast|and)',
];

/** How somebody who commands speaks of themselves: "order me that" is said by whoever wants it. */
export const speakers: Heard['speakers'] = ['(me|my|us|our)'];

/** What makes a command that ends a sentence none, or not yet: "if he likes it I'll take it". */
export const doubts: Heard['doubts'] = [
  "(i'd|we'd|you'd|he'd|she'd|they'd|who'd|let|lets|you|people|someone|somebody|imagine|suppose|supposing|pretend|tell (him|her|them))",
  `tell (my |our |the |his |her |their |)(${KIN.join('|')})`,
  `(${KIN.map((one) => `${one}'ll|${one}'d`).join('|')})`,
  "(not|no|nope|nah|naw|never|none|nothing|nobody|don't|doesn't|didn't|won't|wouldn't|can't|cannot|couldn't|shouldn't|isn't|aren't|wasn't|haven't|hasn't|ain't|hardly|without)",
  '(if|unless|whether|when|once|until|till|before|after|maybe|perhaps|might|may|should|could|would|wish|almost|nearly|instead|rather|otherwise|or)',
  '(saying|telling|yelling|shouting|begging|pleading|screaming|whispering|reckons|reckon|hears|heard|goes|quote|keeps|keep|wants|want|pretending|dreamed|dreamt)',
  "(to|wait|hang on|hold on|ask|check|first|later|tomorrow|another|else|different|cheaper|tell me|says|said|thinks|thought|told|asked|supposed|he'll|she'll|they'll|you'll|he|she|they)",
  '(did|does|has|do|have|am|are) (you|i|we|he|she|they|it|that)',
  '(what|which|how|why|who|where|is it|does it|can it|will it|are they)',
  '(can|shall) (i|we|she|he|they)',
  'already',
  "(he's|she's|they're|he is|she is|they are|he was|she was|they were|i'm|i was) (all |just |) like",
  '(someday|some day|one day|eventually|soon|next week|next month|next time|next year)',
  '(cancel|stop|forget|never mind|wrong|hate it|hate that|hates it|awful|terrible|rubbish|ate it)',
];

/** What settles every doubt before it: "he would use that every day, so yeah, (I'll take it)". */
export const settled: Heard['settled'] = [
  '(so|but|and|anyway|anyhow|okay|oh|well) (yeah|yes|yep|yup|sure|go on|go on then|okay then|sod it|why not|what the heck|what the hell)',
  `(he|she|they) (said|says|told me) (yes|yeah|okay|fine|it's okay|that's okay|it's fine|that's fine|go ahead|go for it) so`,
];

/** What has words of a doubt and is none: "what the heck, I'll take it". */
export const noDoubts: Heard['noDoubts'] = [
  '(can|could|would|will) you (please|just|go ahead and|)',
  `(i|we) (already |) (want|need|like|love|fancy) ${IT}`,
  '(i|we) already (know|decided|checked|asked|told you)',
  // What is told of somebody isn't what they do with the offer.
  `(he|she|they|${KIN.join('|')}) (always|really|also|still|already|probably|clearly|just|only|) (likes|loves|like|love|enjoys|enjoy|likes yelling|likes shouting|likes telling|likes saying|loves yelling|loves shouting|loves telling|loves saying|drinks|drink|plays|play|reads|read|cooks|cook|bakes|bake|is|are|was|lives|live|works|work|sleeps|sleep|earned|uses|use|looks|look|collects|collect|deserves)`,
  "(that'll|that will|it'll|it will|this'll|that'd|that one'll) (just |) have to do",
  "(he'll|she'll|they'll|he will|she will|they will|we'll|i'll) (live|manage|cope|survive|get over it|thank me|forgive me|be fine|have to like it|like it or lump it)",
  "(let's|let us|i'll|we'll|yeah|yes) (do|go with|go for|have|get|take) (that|it|this|that one|this one|one)",
  "(that's|it's|this is|that is|that one's) (the one|the very one|exactly what|just what|what) (he'd|she'd|they'd|he would|she would|they would) (like|love|want|pick|choose|have picked|have chosen)",
  "(my|his|her|our) (back|knees|feet|neck|legs|shoulders|calves) (will|'ll|would) thank me",
  "(life's|life is) too short",
  "(it's|that's) (now or never|do or die)",
  `(he'll|she'll|they'll|he'd|she'd|they'd|i'd|we'd) (really |absolutely |just |only |) ${LIKES} (it|that|this|them|one|that one|those)`,
  `(my|our|me|his|her|the|) (${KIN.join('|')}) (will|would) (really |absolutely |just |) ${LIKES} (it|that|this|them|one|that one|those)`,
  `(my|our|me|his|her|the|) (${KIN.map((one) => `${one}'ll|${one}'d`).join('|')}) (really |absolutely |just |) ${LIKES} (it|that|this|them|one|that one|those)`,
  `(my|our|me|his|her|the) (${KIN.join('|')})('s|) (needs|need|loves|likes|wants|deserves|is worth|is going to love|is gonna love) (it|one|that|this)`,
  '(my|our|me|the) old one',
  // What is left of "so I want to (buy it)", where the command is taken out of it
  "(i want|i'd like|we want|we'd like|i'm going|we're going|i think i want) to",
  '(the one|what) (i|we|he|she|they) (really |) (want|wants|like|likes|need|needs|wanted)',
  `(i|we) (just |already |) (asked|checked with|spoke to|talked to|texted|called|rang) (him|her|them|(my |the |)(${KIN.join('|')}))`,
  '(he|she|they|i|we) would (really |actually |definitely |) (use|wear|need|play|read|enjoy|eat|drink) (it|that|this|them|one)',
  '(just have|have|let|tell|ask|get) alexa (to|)',
  "(how about|why don't) you (just|)",
  '(the one|that one|the thing|what) you (just |)(said|told me about|told me|mentioned|offered|offered me)',
  '(been|being) (after|wanting|needing|looking for|asking for|hinting at) (one|it|that|this|one of those|one of these|that one)',
  '(he|she|they) (just |) (nodded|smiled|cheered)',
  "(it's|it is|they're|bit|a bit|a little|kind of|kinda|rather|) (not cheap|dear|pricey|steep|expensive|a lot|a lot of money) but (okay|ok|fine|go on|go on then|alright|hey|hey ho|sod it|oh well|what the heck|what the hell|still)",
  '(that|it|this) (should|would|ought to) (do|do it|do nicely|do the trick|do the job|work|suit|suit him|suit her|suit me|be fine|be perfect|be great|be lovely|be nice)',
  '(he|she|they) (needs|need|could do with|deserves|deserve) (one|it|that|one of those) (anyway|anyhow|)',
  "(can't|couldn't) say (fairer|better) than that",
  '(just |exactly |) what the doctor ordered',
  '(exactly |just |precisely |) what (he|she|i|we|they) (need|needs|needed|want|wants|wanted|was after|were after|was looking for|were looking for|had in mind)',
  "(that's|that is|this is|it's) (just |exactly |) (the one|what) (i'm|i was|we're|he's|she's|i've been) (after|looking for|wanting|needing)",
  '(the|that) (first|third|last) (one|of them|of those|of the two|thing|idea|)',
  // Which one, and no other thing that comes first
  '(the|that|your) first (one|of those|of them|thing|idea|suggestion|option) (you (said|mentioned|told me|had)|)',
  'well i never',
  'i never',
  '(thank|thanking|bless|love|like) you',
  "never mind (that|about|what|all|him|her|them|me|us|he's|she's|they're|he|she|they|it's|there's|i'm|i've|i|we|the)",
  '(as|like|what) you (say|said)',
  '(right |there |)you are',
  'you (win|know|know best|star|beauty|legend|angel|genius|little beauty|got me|had me|sold me|twisted my arm|convinced me|persuaded me|talked me into it|said it|read my mind|guessed it)',
  `(he'll|she'll|they'll|he'd|she'd|they'd|(my |our |me |his |her |the |)(${KIN.map((one) => `${one}'ll|${one}'d`).join('|')})) (really |just |) be (over the moon|thrilled|chuffed|delighted|made up|happy|pleased|so happy|buzzing)`,
  `(he's|she's|they've|i've|we've|(my |our |me |his |her |the )(${KIN.map((one) => `${one}'s`).join('|')})) been (after|wanting|needing|looking for|on about|on at me for|asking for|dreaming of|hinting at) (one|it|that|this|one of those|one of these|one of them|that one) (for ages|for years|for months|for a while|forever|)`,
  "(i'd|you'd|we'd|i would|you would) be (daft|mad|crazy|stupid|silly|nuts|a fool) not to",
  "(don't|no|not|won't|wouldn't) (need to |have to |) think twice",
  'what a (good |great |lovely |nice |brilliant |) (find|bargain|steal|treat|gem|beauty|idea|choice|present|gift|shout|suggestion|thing|pick)',
  "(just |exactly |precisely |) what (i'm|i was|we're|we were|he's|she's) (after|looking for|needing|wanting)",
  '(i|so i|well i) suppose',
  'people (love|like|rate) (it|them|that|those)',
  '(what|oh what|ah what) the (heck|hell|devil|dickens|blazes|deuce)',
  "(you know|you know what|do you know what|d'you know what|know what|tell you what|i tell you what|i'll tell you what|guess what)",
  '(why|and why|well why) (not|ever not)',
  '(might|may) (just |)as well',
  '(to hell|to heck) with (it|that|this|the cost|the money)',
  '(not|no|never) (bad|bad at all|half|messing|kidding|worries|problem|bother|regrets|brainer|doubt|doubt about it|question|question about it|two ways about it|contest|more questions|further questions|need to say more|need to look further)',
  "(it's|that's|that is|it is|what|such) a no brainer",
  '(say no more|enough said|nuff said|do it|just do it|go for it)',
  '(no need|no point) (to|in) (say more|look further|look any further|think about it|think twice|keep looking|looking further|looking any further)',
  "(can't|cannot|couldn't|won't) (argue with|go wrong with|say no to|say no|resist|beat|complain about|fault|do better than|go wrong) (that|it|this|him|them|one of those|)",
  "(couldn't|can't) be (better|happier|more perfect)",
  "(i |)(don't|wouldn't) (mind if i do|say no|say no to that|see why not|care what it costs|care how much it is)",
  "(that's |that is |you've told me |)(all|what|everything|just what|exactly what) (i|we) (had|need|needed|wanted|want|had|have) (to know|to hear|)",
  '(exactly|just|precisely) what (i|we|he|she|they) (need|needs|needed|want|wants|wanted|had in mind|asked for)',
  "(that's|that is|it's|it is|that one's) (fine|okay|good|all right|alright) (by|with|for) (him|her|them|his (mum|mom|mother|dad|wife)|her (mum|mom|mother|dad|husband)|my (wife|husband|mum|mom|partner)|everyone|everybody)",
  '(good|nice|great|glad|) to (know|hear|hear that)',
  '(if you|as you) (say so|insist|think so|recommend it)',
  '(you only live once|once in a lifetime|just this once|for once)',
  "(he'll|she'll|they'll|he|she|they) (will |would |)(really |absolutely |just |totally |)(love|like|adore|enjoy|appreciate|be happy with|be pleased with|be thrilled with|be thrilled|be pleased|be happy|be chuffed|be made up|be over the moon|be delighted|be delighted with|be buzzing|be so happy|freak out|flip|deserves|deserve) (it|that|them|this|those|)",
  "(i'm going|i want|i'd like|i need|time|it's time) to (treat|spoil) (myself|him|her|them|us|my wife|my husband|my mum|my mom)",
  '(he|she|they|they both|we both|my (wife|husband|mom|mum|dad|sister|brother|son|daughter|partner)) (really |already |clearly |also |both |)(likes|loves|like|love|liked|loved|wants|want|wanted|adores|agrees|agree|approves|approve|approved) ((of |with |)(it|that|this|that one|this one|the idea|the idea of it|the look of it|the sound of it|them|those|one)|) (too|as well|a lot|)',
  "(he |she |they |they both |(my|his|her|their|our) (wife|husband|mom|mum|dad|mother|father|sister|brother|son|daughter|partner) |everybody |everyone |)(says|said|say|reckons|thinks|reckon|think) (yes|that's okay|that's good|that's great|that's perfect|that one's fine|it's okay|it's all right|that's all right|he'd like it|she'd like it|he'd love it|she'd love it|he'll love it|she'll love it|he'll like it|she'll like it|yeah|okay|ok|sure|fine|go for it|go ahead|get it|do it|so|to get it|to go for it|to go ahead|that's the one|that's fine|it's fine|it's good|it's great|it's perfect|that'll do|that'd be great)",
  "(they're|they are) (happy|fine|okay|good|on board|all for it|thrilled|delighted) (with (it|that|this|that one|them)|)",
  '(good enough|fine|perfect|great|sounds good|sounds great|works|okay) (for|to|by) (me|us|him|her|them)',
  '(nothing|what have i got|what have we got) to lose',
  '(who|how) (cares|could i resist|could i say no|could i refuse|can i resist|can i say no)',
  '(treat yourself|you deserve it) (they|he|she) (say|says)',
  '(sort|sorts) (me|that) out',
  '(looking|going) to (get|buy|have) (one|it|something like that|something like this) anyway',
];

/** What answers "anything else about it?" before a command: "no, that's all, put it in my cart". */
export const nothingMore: Heard['nothingMore'] = {
  no: [
    NO,
    "(not really|not at all|not now|not right now|nothing|nothing at all|not that i can think of|(i |) don't think so|i think not)",
  ],
  enough: [
    "(that's|that is|that'll be|it's|it is|that sounds|sounds) (just |all |really |quite |absolutely |) (it|all|everything|the lot|enough|good enough|fine|okay|ok|alright|all right|good|great|grand|lovely|perfect|brilliant|cool|settled|me|me done)",
    "(that's|that is|that was|you've told me|i've heard|i know|i've got) (all|everything|enough|plenty) (i|we|) (needed|need|wanted|want|had|have|) (to know|to hear|to ask|)",
    "(i'm|i am|we're|we are) (good|fine|all set|set|all good|happy|happy with that|okay|ok|all right|alright|grand|sorted|done|done asking)",
    '(nothing|nothing else|not a thing|no more|no more questions|no questions|no further questions|that covers it|that answers it|that does it|all good|all set|never mind that|never mind all that|never mind the rest)',
    '(no |) (more|further|other) questions (from me|from us|)',
    "(i|we) (don't|do not) (need|want) (to know |to hear |) (anything else|any more|anything more|more)",
    "(that's|that is|it's|it is) (no problem|not a problem|no bother|no trouble|no matter)",
    "(that|it) (doesn't|does not|won't) matter",
    `${NO} (thanks|thank you|) just`,
  ],
  beside: [
    THANKS,
    ADDRESS,
    '(i|we) (think|guess|suppose|reckon)',
    '(oh|ah|um|uh|er|erm|well|so|then|and|now|okay|ok|right|alright|all right|just|really|actually|honestly|for now|for me|from me|about it)',
  ],
};
