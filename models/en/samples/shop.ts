import { type PhrasedIntent } from '../../phrase-book';

export const ADD_TO_CART: PhrasedIntent = {
  slots: { position: 'AMAZON.Ordinal' },
  says: [
    '(add|put|pop) <it> (to|in|into) my <cart>',
    '(add|put) (it|this|that) (to|in) (the|my shopping) <cart>',
    '(add|put) <itShort> (to|in) my <otherCart>',
    '(add|put) the {position} one (to|in) my <otherCart>',
    '(add|put) it in <cart>',
    '(stick|drop) <itShort> in my (<cart>|<otherCart>)',
    "(can you|could you|please|go ahead and|i want to|i'd like to) (add|put) <itShort> (to|in) my <cart>",
    '(add|put|pop) the {position} (one|) (to|in|into) my <cart>',
    '(can you|please) (add|put) the {position} one (to|in) my <cart>',
    '(add to|put in|add to my|in my|into my|in the|to my) <cart>',
    '(add|just add|please add) <it>',
    'add the {position} (one|)',
    "(i'll|i will) (take|have) <it>",
    "(i want|i'd like|give me|get me|get) (it|this one|that one)",
  ],
};

export const BUY_NOW: PhrasedIntent = {
  slots: { position: 'AMAZON.Ordinal' },
  says: [
    '(buy|order|purchase) <it>',
    '(buy|order|purchase) (it|this|that one) (now|for me|right now|please|today)',
    "(can you|could you|please|go ahead and|i want to|i'd like to|i would like to|let me) (buy|order|purchase) <itShort>",
    "(i'll|i will) (buy|order|purchase) <itShort>",
    '(buy|order|purchase) the {position} (one|)',
    '(buy|order) the {position} one (now|for me)',
    "(i want to|i'd like to|i'll|please|can you) (buy|order) the {position} (one|)",
    '(buy|order|buy now|order now|purchase|check out|checkout|place the order|place an order)',
    "(let's|let us) (buy|order) <itShort>",
    '(send|ship) it to (me|my house|my address)',
  ],
};

export const SAVE_TO_WISH_LIST: PhrasedIntent = {
  slots: { position: 'AMAZON.Ordinal' },
  says: [
    '<save> <it>',
    '<save> <it> for later',
    '<save> <it> (to|on) my <list>',
    '(add|put) <it> (to|on) my <list>',
    '(add|put) it (to|on) the <list>',
    "(can you|could you|please|i want to|i'd like to) (save|keep) <itShort>",
    '(can you|could you|please) (add|put) it (to|on) my <list>',
    '(save|keep) the {position} (one|)',
    '(save|keep) the {position} one for later',
    '(add|put|save) the {position} (one|) (to|on) my <list>',
    '(save|save for later|add to wish list|add to my wish list|on my wish list|to my wish list)',
    '(remember|hold on to) <itShort> for later',
    '(not now|maybe later) but save it',
    '(wish list|wishlist) <itShort>',
  ],
};

/** Alexa itself takes over and reads several products. */
export const READ_LIST: PhrasedIntent = {
  slots: {},
  says: [
    '(let|have) alexa (read|show|list) (me |)(the list|them|them all|the options|all of them)',
    '(let|have) alexa (read|show) (it|everything|the products|the prices)',
    '(can|could) alexa (read|show) (me |)(the list|them)',
    "(i'd like|i want) alexa to (read|show) (me |)(the list|them)",
    '(let|have) alexa (take over|take it from here|help me choose|do it)',
    '(hand|give|pass) (the list|them|it) (over |)to alexa',
    '(alexa can read|alexa should read) (them|the list)',
    '(show|read) me the list with alexa',
  ],
};
