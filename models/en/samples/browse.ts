import { type PhrasedIntent } from '../../phrase-book';

/** No wish in particular; also the answer "anything" to a question. */
export const SURPRISE: PhrasedIntent = {
  slots: {},
  says: [
    '(surprise me|a surprise|give me a surprise|just surprise me)',
    '(anything|anything you like|anything at all|just anything|anything is fine|anything will do|anything goes)',
    "(i don't|i do not|don't) (know|mind|care)",
    "(i'm not sure|i am not sure|not sure|no idea|i have no idea|i've no idea|dunno|beats me)",
    '(you choose|you decide|you pick|your choice|your pick|up to you|your call)',
    "(it's|it is) up to you",
    "(i'll|i will) leave it (up |)to you",
    "(no preference|i have no preference|i don't have a preference|no particular preference)",
    "(whatever|whatever you like|whatever you think|whichever|either|either is fine|it doesn't matter|doesn't matter|it does not matter)",
    '(pick|choose) (something|one|anything) (for me|)',
    '(give me|show me|tell me|recommend|suggest) anything',
    '(something random|a random one|pick at random|nothing in particular|no one in particular|nothing special)',
    '(any price|any budget|no budget|no limit|the price does not matter)',
    '(skip|skip that|skip it|skip that question|next question)',
    '(just|go ahead and) (pick|choose|recommend) (something|one)',
  ],
};

export const SOMETHING_ELSE: PhrasedIntent = {
  slots: {},
  says: [
    '(something|anything) else',
    '(something|anything) else please',
    '(show me|find me|give me|suggest|how about) (something else|another|another one|a different one|something different)',
    '(another|another one|another idea|another suggestion|another option|a different one|something different|a new one)',
    '(give me|show me) another (idea|suggestion|option)',
    '(not that|not that one|not this|not this one|not it|no not that|no not that one)',
    "(i don't|i do not) (like|want) <it>",
    "(i'm not|i am not) (keen on|interested in|sure about) <it>",
    "(that's|it's) not (right|it|for me|what i want|what i'm looking for|a good fit)",
    'no (something|show me something|give me something|find something) else',
    'no (another one|a different one)',
    'what else (do you have|have you got|is there|can you suggest|)',
    '(do you have|have you got|is there) (anything|something) (else|different)',
    '(do you have|have you got|is there) another (one|idea|option)',
    '(got|have you) anything else',
    '(he|she) already (has|owns) (it|one|that|that one)',
    '(they|i|we) already (have|own|got) (it|one|that|that one)',
    "(i've|they've|we've|he's|she's) already got (it|one|that|this)",
    '(he|she) has (one|that|it) already',
    '(they|i|we) have (one|that|it) already',
    "(doesn't|does not) (suit|fit) (him|her|them|me)",
    '(try again|have another go|pass|pass on that|pass on that one|boring)',
  ],
};

export const LIST_OPTIONS: PhrasedIntent = {
  slots: {},
  says: [
    '(give me|show me|tell me|read me|suggest) (three|a few|some|a couple of) (ideas|options|suggestions|choices)',
    '(i want|list) (three|a few|some|several) (ideas|options)',
    '(three|a few|some|several|more than one) (ideas|options|suggestions|choices)',
    '(ideas|options|suggestions|a few|a couple|several|more than one)',
    '(what are|tell me|read me|show me) (my|the|your) (options|choices|ideas|suggestions)',
    '(what are|tell me|give me|list) (the|your) top three',
    '(your|the) top three',
    '(read|read me|show me|tell me|give me) a (few|couple|list)',
    '(a list|make a list|make me a list|list them|list some|read me the list|read the list|show me the list)',
    '(read|show|tell) me all of them',
    'what (do you have|have you got|can you offer|can i choose from)',
    '(let me|can i) (hear|see) (a few|some|the|my) (options|ideas|choices)',
    '(let me|can i) (hear|see) the list',
    'more than one (idea|option|suggestion) please',
  ],
};

export const TELL_ME_MORE: PhrasedIntent = {
  slots: {},
  says: [
    '(tell me more|tell me more please|more|more details|more detail|more info|more information|details|go on)',
    '(tell me|can you tell me) more about <it>',
    '(tell me|give me|i want|i need|can i have) (more details|more information|more info)',
    '(tell me about|describe|explain) <it>',
    '(what is|what exactly is|what are) <it>',
    "what's (it|that|this)",
    'what does (it|that|this) (do|look like|come with)',
    'what (is it|can you do with it|do you do with it|do you use it for) (for|)',
    '(how|how exactly) does (it|that|this) work',
    "(what's|what is) (special|so special|so good|good|interesting) about <it>",
    'what else can you tell me (about it|)',
    '(who makes|who made|what brand is) (it|that|this)',
    "(i'd|i would) like to (know|hear) more (about it|)",
  ],
};

/** No amount is ever spoken by the skill; Alexa tells price and delivery before anything is ordered. */
export const PRICE: PhrasedIntent = {
  slots: {},
  says: [
    '(how much|how expensive) is <it>',
    'how much does (it|that|this|that one|this one) cost',
    'what does (it|that|this) (cost|sell for)',
    'how much (would|will) (it|that|this) be',
    "(what's|what is) the price",
    '(is it|is that) (expensive|in stock|available)',
    'when (will it arrive|would it arrive|can it be delivered)',
    '(what does|what will) it cost me',
    '(how much|what) (is|are) the (price|delivery|shipping)',
    '(tell me|give me) the price',
  ],
};

export const WHY_THIS_ONE: PhrasedIntent = {
  slots: {},
  says: [
    'why',
    'why <it>',
    'why (did you|do you) (pick|choose|recommend|suggest) <it>',
    'why (are you recommending|are you suggesting|did you recommend) (it|that|this) to me',
    'why would (he|she|they|i) (like|want) <it>',
    'how did you (choose|pick|decide on) <it>',
    'what makes (it|that|this) a good (gift|present|choice|one|fit)',
    'what makes you (say|think) (that|so)',
    'why is (it|that|this) (a good|the right) (gift|present|choice|one|fit)',
    "(what's|what is) (your|the) (reason|reasoning)",
    "(what's|what is) the reason for <it>",
    '(give me|tell me) (a reason|the reason|your reasons|the reasons)',
    'how come',
    'convince me',
  ],
};
