import { type Heard } from '../../language';

const IT =
  '(it|that|this|that one|this one|one|one of those|one of these|one of them|them|those|these|the game|the book|the thing)';
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
    "(i'd|we'd) (like|love|want) (it|that one|this one|to have it|to get it|to take it)",
  ],
  BuyNowIntent: [
    `${WE_WILL} (buy|order|purchase) (${WHOM} |)${IT} ${AT_ONCE}`,
    `${PLEASE} (buy|order|purchase) (${WHOM} |)${IT} ${AT_ONCE}`,
    `(just |)order (${WHOM} |)${IT} ${AT_ONCE}`,
    `${WE_WILL} (get|have) ${IT} (ordered|bought) ${AT_ONCE}`,
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
  '(what|which|how|why|who|where|is it|does it|can it|will it|are they)',
];
