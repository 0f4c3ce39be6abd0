import { type PhrasedIntent } from '../../phrase-book';

export const RECALL: PhrasedIntent = {
  slots: { which: 'RecallType' },
  says: [
    'what (did|have) i {which}',
    'what (things|products|gifts|ideas|stuff) (did|have) i {which}',
    'what (was it|is it|was that|was the thing|were the things) (that |)i {which}',
    'what had i {which}',
    'what have i {which} (so far|before|already|last time)',
    'what did i {which} (before|last time|yesterday|earlier)',
    '(which|which ones|which one|which products) (did|have) i {which}',
    "(what's|what is|what are) (on|in) my {which} (list|things|items|products)",
    '(tell me|read me|show me|list|remind me|read|give me) what (i|i have|i had) {which}',
    "(tell me|read me|show me|list) what i've {which}",
    '(show me|read me|list|tell me) (everything|the ones|the things|the products|all|all the things) (that |)(i|i have) {which}',
    '(show|read|list|tell) (me |)my {which} (things|items|products|gifts|ideas|list)',
    'my {which} (things|items|products|gifts|ideas)',
    '(have|did) i {which} (anything|something)',
    'do i have (anything|something) {which}',
    'do you remember what i {which}',
  ],
};

export const FORGET_ME: PhrasedIntent = {
  slots: {},
  says: [
    '(forget|please forget) (me|about me|everything|everything about me|all about me|what i said|what i told you|all of it)',
    '(forget|delete|erase|clear|wipe|remove) (everything you know about me|all you know about me|everything you have on me|what you know about me)',
    '(delete|erase|clear|wipe|remove) (my|all my|all of my) (data|information|info|history|memory|preferences|details|profile)',
    "(delete|erase|remove) (me|everything you've stored|everything you have stored|all that you stored)",
    '(please|can you|i want you to|i would like you to) (forget me|forget everything|delete my data|erase my data|delete everything)',
    '(clear|wipe|erase|reset) your memory',
    'reset my (profile|preferences|history)',
    "(don't|do not|stop) (remember|remembering) (me|anything about me)",
  ],
};

export const REFUND: PhrasedIntent = {
  slots: {},
  says: [
    "(i want|i'd like|i would like|i need|can i get|can i have|how do i get|give me) (a refund|my money back)",
    '(refund|refund me|a refund|refunds|refund my order|i want to be refunded)',
    "(where's|where is|what happened to|track|check on) my (order|<parcel>|purchase|stuff)",
    'when (will|does) my (order|<parcel>) (arrive|come|get here)',
    'what is the status of my (order|<parcel>)',
    "(my order|my <parcel>|it) (hasn't arrived|has not arrived|didn't come|never came|never arrived)",
    '(cancel|how do i cancel|i want to cancel|can i cancel|please cancel) (my|the|an) order',
    '(how do i|can i|i want to|i need to) (return|send back) (it|something|this|my order|a product)',
    '(return|send back) (it|my order|something|the thing i bought)',
    '(returns|return policy|order status|my order|my orders|order history|customer service|customer support)',
    '(it|my order|the product) (arrived|came) (broken|damaged)',
    "(it's|it is) (broken|damaged|the wrong one)",
    '(i bought|i ordered|i got) the wrong (thing|one|item)',
    "(there's|there is|i have) a (problem with|question about) my order",
    '(i want to|i need to|can i) change my order',
    "(i didn't|i did not) (order|buy|mean to order|mean to buy) (it|this|that)",
  ],
};

export const EARNINGS: PhrasedIntent = {
  slots: {},
  says: [
    'is (this|that|it) (an ad|an advert|an advertisement|advertising|sponsored|a commercial|paid for|promoted)',
    '(is this|is that) a (paid|sponsored) (recommendation|promotion|ad)',
    '(are you|do you get|are you being) paid (for this|to say that|to recommend this|for recommending this|)',
    'do you (get|earn|make|take|receive) (a commission|commission|money|a cut|anything)',
    'does this skill (get|earn|make) (a commission|commission|money)',
    'do you (get|earn|make) (a commission|money) (from|on) (this|that|it|my purchase)',
    'how (do you|does this skill) (earn|make) money',
    'are you (earning|making) (money|a commission) (from|on) (this|that|it)',
    'do you get (money|paid|a commission) if i (buy|order) <itShort>',
    'how do you (earn your money|make your money|make a living)',
    '(how are you (paid|funded|financed)|who is paying (you|for this))',
    '(who|what company) (pays|sponsors) you',
    "(what's|what is) in it for you",
    '(what is your|tell me about your|explain your) (commission|business model|affiliate programme|affiliate program)',
    'are you (an affiliate|unbiased|biased|independent|neutral|honest)',
    '(does it|will it|does this) cost (me |)(more|extra|anything extra)',
    '(do brands|do companies|do sellers) pay you',
    '(why should i|can i) trust (you|your recommendations|this recommendation)',
  ],
};
