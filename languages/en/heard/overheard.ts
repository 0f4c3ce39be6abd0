import { type Heard } from '../../language';

/** What people say among other words to hear something again, go back, stop or agree. */
export const overheard: Heard['overheard'] = {
  'AMAZON.RepeatIntent': [
    "(what did|what'd) you (just|) say (again|)",
    '(what was|which was|which one was) (it|that|that one|the last one|the last thing) (again|called again|you said|)',
    "(what's|what is) (it|that) called (again|)",
    '(where|now where) (were|was) (we|i)',
    'what (did|do) you (say|call) (it|that|this|that one) (was|is|) (called|) (again|)',
    '(can|could|would) you (repeat|say) (that|it|that one|the last one) (again|please|once more|)',
    '(repeat|say) (that|it) (please|slowly|slower|more slowly|a bit slower)',
    '(say|tell me) (it|that|the last bit|the last one|that one) (again|once more|one more time)',
    "(i|sorry i|) (didn't|did not) (hear|catch|get) (it|that|you|all of that|a word)",
  ],
  'AMAZON.PreviousIntent': [
    '(go|going|get|take me) back to the (previous|last|earlier|other) (one|thing|idea)',
    'the (previous|earlier) (one|thing|idea)',
    'the one (before|before that|before this|before that one|you said before|you had before)',
  ],
  'AMAZON.StopIntent': [
    '(just|please|thanks|thank you|now|then|well|okay|) stop (now|please|thanks|it|this|)',
    '(just|please|thanks|) cancel (this|that|it|please|now|)',
  ],
  'AMAZON.FallbackIntent': [],
  'AMAZON.YesIntent': [
    '(yes|yeah|yep|yup|sure|of course|definitely|absolutely) (please|then|thanks|thank you|indeed|do|)',
  ],
};
