import { type PhrasedIntent } from '../../phrase-book';

/** A change to what was asked for: direction, or another person. */
export const REFINE: PhrasedIntent = {
  slots: { direction: 'RefinementType', recipient: 'RecipientType' },
  says: [
    '{direction}',
    '(something|anything|one|make it|it should be|it has to be|it needs to be) {direction}',
    '(a bit|a little|a lot|much|slightly|even) {direction}',
    '(something|anything) (a bit|a little|a lot|much) {direction}',
    '(show me|find me|give me|recommend|suggest|i want|i need|find|try) (something|one that is) {direction}',
    "(i'd|i would) (like|prefer) something {direction}",
    '(do you have|have you got|is there) (something|anything|one) {direction}',
    'a {direction} one',
    '(any|show me|do you have|have you got|give me) {direction} (ones|options)',
    '(show me|find me|give me|i want|do you have|have you got|is there) a {direction} one',
    '(can you|could you) find a {direction} one',
    "(it's|it is|that's|that is|this is|that one is|this one is) {direction}",
    "(that's|it's|that one is) a bit {direction}",
    'no (something|i want something|show me something) {direction}',
    '(something|anything) {direction} for (my|a) {recipient}',
    '(show me|find me|do you have) something {direction} for (my|a) {recipient}',
    'make it for (my|a|the|) {recipient}',
    'for (my|a|the|) {recipient} instead',
    '(something|a gift|a present|one) for (my|a|the|) {recipient} instead',
    '(actually|no|no actually|sorry) (for|it is for|make it for) (my|a|the) {recipient}',
    '(something|anything) (more|better|more suitable|more suited|better suited) for (my|a|the) {recipient}',
    'something more suitable for (my|a) {recipient}',
    '(what about|how about) (something |)for (my|a|the) {recipient}',
    '(change|switch) (it|that|the person) to (my|a|the) {recipient}',
  ],
};

export const CHOOSE: PhrasedIntent = {
  slots: { position: 'AMAZON.Ordinal', number: 'AMAZON.NUMBER' },
  says: [
    '{position}',
    '(the|) {position} one',
    'the {position}',
    'the {position} (option|idea|product|gift|suggestion|choice)',
    "(i'll take|i will take|i'd like|i would like|i want|i'll have|i prefer|i like|i choose|give me) the {position} (one|)",
    '(tell me about|tell me more about|more about|what about|what is|how about|show me) the {position} (one|)',
    "(let's|let us) (go for|go with|take) the {position} (one|)",
    '(pick|choose|select|go with|take|open) the {position} (one|)',
    '{number}',
    '(number|option|choice|idea|item|product) {number}',
    "(i'll take|i will take|i'd like|i want|i'll have|i choose|give me) (number|option) {number}",
    '(tell me about|tell me more about|more about|what about|what is|how about|show me) (number|option) {number}',
    "(let's|let us) (go for|go with|take) (number|option) {number}",
    '(pick|choose|select|go with|take) (number|option) {number}',
  ],
};

export const COMPARE: PhrasedIntent = {
  slots: { first: 'AMAZON.Ordinal', second: 'AMAZON.Ordinal' },
  says: [
    '(compare|can you compare|could you compare|please compare) (them|these|those|the two|both|the options|my options)',
    '(compare|can you compare|please compare) the {first} (and|with|to) the {second}',
    '(compare|can you compare|please compare) the {first} and {second}',
    '(compare|can you compare) the {first} one (and|with|to) the {second} one',
    "(what's|what is) the difference",
    "(what's|what is) the difference between (them|these|those|the two)",
    "(what's|what is) the difference between the {first} and (the |){second}",
    "(what's|what is) the difference between the {first} one and the {second} one",
    '(how|in what way) (do they|do these|do those) (differ|compare)',
    'how are they different',
    'how does the {first} (one |)compare (to|with) the {second} (one|)',
    '(which|which one|which of them|which of the two) is (better|best|nicer|the best|the better one)',
    'is the {first} (one |)better than the {second} (one|)',
    '(the|) {first} or the {second}',
    '(which|which one) would you (choose|pick|take|recommend)',
  ],
};
