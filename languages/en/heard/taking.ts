import { type Heard } from '../../language';

const IT =
  '(it|that|this|that one|this one|one|one of those|one of these|one of them|them|those|these|the game|the book|the thing|the lot|the whole lot|the damn thing|the bloody thing)';
const WHOM = '(him|her|them|me|us|myself)';
const WE_WILL =
  "(i'll|i will|we'll|we will|i think i'll|i think we'll|i guess i'll|i reckon i'll|i suppose i'll|think i'll|think we'll|guess i'll|let me|lemme|i'd like to|we'd like to|i want to|i wanna|we want to|i'm going to|i'm gonna|let's|let us|let's just|i'll just|we'll just|yes i'll|yeah i'll)";
const AT_ONCE =
  '(then|now|please|today|for now|for me|for us|for him|for her|for them|instead|after all|)';
const IN_CART = '(in|into|to) (the|my|our) (<cart>|<otherCart>)';
const PUT = '(add|put|pop|stick|chuck|bung|throw|toss|sling|drop|get|slip)';
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
    `${WE_WILL} (take|have|get|grab|go for|go with|snap up|bag|nab) ${IT} ${AT_ONCE}`,
    `${WE_WILL} (get|give) ${WHOM} ${IT} ${AT_ONCE}`,
    `${WE_WILL} (add|put|pop|stick) ${IT} ${IN_CART} ${AT_ONCE}`,
    `(${PLEASE} |just |)${PUT} ${IT} ${IN_CART} ${AT_ONCE}`,
    `${IN_CART} ${AT_ONCE}`,
    `${IN_CART} ${AT_ONCE}`,
    `(just |)(add|grab|bag) ${IT} ${AT_ONCE}`,
    `(just |)(stick|pop|put|chuck|bung) ${IT} in ${AT_ONCE}`,
    `(${PLEASE} |)(get|take) (that one|this one|one of those|one of these|${WHOM} (that|one|it|that one)) ${AT_ONCE}`,
    `${PLEASE} (take|get|add|grab|bag) (${WHOM} |)${IT} ${AT_ONCE}`,
    `(i|we) (want|would like|'d like|will have|will take) ${IT} ${AT_ONCE}`,
    `(i'm|we're|i am|we are|i think i'm|i reckon i'm) (having|getting|taking) ${IT} ${AT_ONCE}`,
    "(that'll|that will|it'll|this'll) do (me |us |him |her |them |)(nicely|very nicely|just fine|fine|lovely|perfectly|just nicely|a treat)",
    "(i'd|we'd) (like|love|want) (it|that one|this one|to have it|to get it|to take it)",
  ],
  BuyNowIntent: [
    `${WE_WILL} (buy|order|purchase) (${WHOM} |)${IT} ${AT_ONCE}`,
    `${PLEASE} (buy|order|purchase) (${WHOM} |)${IT} ${AT_ONCE}`,
    `(just |so |so just |)order (${WHOM} |)${IT} ${AT_ONCE}`,
    `so (just |)(buy|purchase) (${WHOM} |)${IT} ${AT_ONCE}`,
    `${WE_WILL} (get|have) ${IT} (ordered|bought) ${AT_ONCE}`,
    `(i'm|we're|i am|we are) (buying|ordering) ${IT} ${AT_ONCE}`,
    `${PLEASE} (place|put in|put through) (the|that|an|my) order ${AT_ONCE}`,
  ],
  SaveToWishListIntent: [
    `(${WE_WILL} |)(save|keep|put|add|pop|stick|leave|stash) ${IT} (to|on|onto|in) (my|the|our) <list> (for now|for later|for the time being|then|please|)`,
    `(can|could|will|would) you (save|keep|put|add|pop|stick) ${IT} (to|on|onto|in) (my|the|our) <list> (for now|for later|please|)`,
    `(save|keep|remember) ${IT} (for later|for another day|for next time|for another time)`,
  ],
};

/** What makes a command that ends a sentence none, or not yet: "if he likes it I'll take it". */
export const doubts: Heard['doubts'] = [
  "(not|no|nope|nah|naw|never|none|nothing|nobody|don't|doesn't|didn't|won't|wouldn't|can't|cannot|couldn't|shouldn't|isn't|aren't|wasn't|haven't|hasn't|ain't|hardly|without)",
  '(if|unless|whether|when|once|until|till|before|after|maybe|perhaps|might|may|should|could|would|wish|almost|nearly|instead|rather|otherwise|or)',
  "(to|wait|hang on|hold on|ask|check|first|later|tomorrow|another|else|different|cheaper|tell me|says|said|thinks|thought|told|asked|supposed|he'll|she'll|they'll|you'll|he|she|they)",
  '(did|does|has|do|have|am|are) (you|i|we|he|she|they|it|that)',
  '(what|which|how|why|who|where|is it|does it|can it|will it|are they)',
  '(can|shall) (i|we|you|she|he|they)',
  '(someday|some day|one day|eventually|soon|next week|next month|next time|next year)',
  '(cancel|stop|forget|never mind|wrong|hate it|hate that|hates it|awful|terrible|rubbish|ate it)',
];

/** What has words of a doubt and is none: "what the heck, I'll take it". */
export const noDoubts: Heard['noDoubts'] = [
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
