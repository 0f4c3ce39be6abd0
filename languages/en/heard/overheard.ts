import { type Heard } from '../../language';
import { AGREED, REFUSED } from './short-answers';

const OUR_KIN =
  '(wife|husband|mom|mum|dad|sister|brother|daughter|son|partner|boyfriend|girlfriend|friend|mother|father|aunt|nan|gran|kids)';

/** What people say among other words to hear something again, choose, go back, stop or agree. */
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
    '(what did you|what you) say (before that|just now|just then|a minute ago)',
  ],
  'AMAZON.PreviousIntent': [
    '(go|going|get|take me) back to the (previous|last|earlier|other) (one|thing|idea)',
    'the (previous|earlier) (one|thing|idea)',
    '(the |)one (before|before that|before this|before that one|you said before|you had before)',
    '(the |)other one (you said|you had|you mentioned|)',
    '(you|you just) (said|had|mentioned|suggested|told me|offered) (before|before that|earlier|a minute ago|just now)',
  ],
  'AMAZON.StopIntent': [
    '(just|please|thanks|thank you|now|then|well|okay|) stop (now|please|thanks|it|this|)',
    '(just|please|thanks|) cancel (this|that|it|please|now|)',
  ],
  ChooseIntent: [
    '(you|) (said|mentioned|told me|suggested|offered|had) first',
    '(the |){position} (one|thing|idea|suggestion) you (said|mentioned|told me|told me about|suggested|offered|had|gave me)',
    '(repeat|say) the {position} (one|idea|option|thing|suggestion) (again|please|)',
  ],
  ListOptionsIntent: [
    '(run|throw|give|tell|read|hit) (me |) (a few|a couple|a couple of|two or three|three or four|some) (options|ideas|suggestions|choices) (by|at|past|for) me',
    'what (do|would|can|else do) you (actually |)(sell|stock|carry)',
    '(options|choices|ideas|suggestions|list) (again|once more|one more time)',
    '(what were|what are) (they|the options|the choices|the three|the ideas|those|the others) (again|once more|)',
  ],
  SurpriseIntent: [
    '(gie|gies|gi) (me|us) (one|something|owt|anything)',
    '(your |the |)best (pick|idea|shot|suggestion|recommendation|bet|one)',
    '(something|anything) (nice|good|lovely|decent)',
    '(pick|choose|take|get|give me|show me|suggest|recommend|tell me) (some|some of them|any|any of them|a pair|a set|one of those|one of them|whichever)',
    '(one thing|one idea|just one|one will do|one is fine|about one)',
    "(don't|do not|haven't got|haven't) (have |got |)(all day|all night|much time|a lot of time|time for this|long)",
    '(in|in such|in a bit of) (a rush|a hurry)',
    '(make it|be) (quick|fast|short)',
    '(keep it|keep this) (quick|short|simple)',
  ],
  RefineIntent: ['(the |){again} (one|of the two|of them|of those|one of the two) (then|please|)'],
  SomethingElseIntent: [
    '(hear|see|try|have|do) (another|another one|a different one|the next one|the next|a different idea)',
    '(what|which|any|some|the) (other|different) (one|ones|thing|things|idea|ideas) (could|can|would|do|might) you (show|tell|give|suggest|offer|have|recommend) (me|us|me about|)',
    '(other|different) (one|ones) (could|can|would) you (show|tell|give|suggest) (me|us|me about)',
    'not (that|this|those|these) (kind|kinds|sort|sorts|type|types) (of thing|of things|of stuff|)',
    '(what |)else (could|might|would|can) (help|work|do|do it|suit|be good|be useful|i get|i give)',
    '(move|moving|go|going|get) on (please|then|from that|to the next|to something else)',
  ],
  TellMeMoreIntent: [
    '(give me|tell me|let me hear|let me have|i want|hear|what are) (all |) (the|more|some more|the full|a few more) (details|specifics|particulars|rundown|full story|low down|ins and outs)',
  ],
  OwnedIntent: [
    "(he's|she's|they've|i've|we've) (had|read|seen|played|tried|got) (it|that|that one|this one) (before|already|once|years ago)",
    "(he's|she's|they've|i've|we've) got (too many|enough|plenty|loads|a cupboard full|a drawer full) (of them|of those|of these|) already",
    '(that|this) (one |)(already|at home)',
    '(something|one|a thing) (like|similar to|just like) (that|it|this|this one|that one) already',
    '(already |)(has|have|got|owns|own|had|bought) (something|one) (like|similar to|just like) (that|it|this|this one|that one)',
    '(has|have|got|owns|own) (one|two|three|both|some) of (those|these|them) (already|at home|)',
  ],
  WhyThisOneIntent: [
    '(is|are) (it|this|that|they|these|those|that one|this one) (a good one|any good|worth it|worth having|a good choice|a good gift|a good present|a nice one|good ones)',
    '(is|are) (it|this|that|they|these) (popular|in fashion|trendy|well liked|highly rated|well reviewed|a best seller|recommended)',
    '(do|would) (people|most people|others|your customers) (like|love|rate|recommend) (it|this|that|them|these)',
  ],
  CompareIntent: [
    "which (one|ones|one is|ones are|one's|of them is|of those is) (the |)(best|better|nicest|nicer)",
  ],
  AboutIntent: [
    '(picks|chooses|picked|chose|selects|selected|decides|puts together) (these|them|those|this|all this|the products|your products|your things|what you sell|the list|what you have)',
    '(chooses|picks|decides) what (you|to) (suggest|offer|say|recommend|sell|have)',
  ],
  PriceIntent: ['(how much|what) (money |price |)are we (talking|talking about|looking at)'],
  LeaveIntent: [
    "(i'm|i am|we're|we are|i'll be|i'd better be|i best be|i'd best be) (off|away|heading off|heading out|heading home|going|leaving|out|done|finished|out of here|getting on|getting off|calling it a day|calling it a night) (now|then|out|home|to bed|to my bed|for the day|for the night|for today|for now|for tonight|with this|)",
    "(that's|that is|that'll be) (me|us) (done|finished|off|away|sorted) (now|then|for the day|for today|for tonight|)",
    "(that's|that is) (it|all|enough|me done) (for me|for us|for one day|for one night) (today|tonight|now|thanks|)",
    '(good day|good day to you|take care|all the best|toodle pip|toodles|cheerio|ta ra|tatty bye|nighty night|sleep tight|peace out|god bless you)',
    'have a (very |)(good|nice|lovely|great|wonderful|grand) (day|one|evening|night|weekend|afternoon|rest of your day|rest of the day)',
    '(speak|talk|chat) to you (tomorrow|later|soon|another time|next time|another day)',
    "(i'll|i will|we'll|i can|let me) (do|try|come back to|look at|sort) (it|this|that) (another time|another day|some other time|some other day|later|later on|tomorrow|next time)",
    '(have a |)(wee|little|good|proper|bit of a) think (about it|on it|it over|first) (and come back|and get back to you|)',
    'think (about it|on it|it over|) and (come back|get back to you|let you know) (later|tomorrow|another time|)',
    "(i've got|i have|i need|i gotta|got|gotta) (to |)(get going|get off now|get off|be off|shoot|scoot|bounce|get on|go to bed|go home|pop out|nip out|get back to it|get to bed) (now|)",
    "(i'm|i am) (going|off|heading) (to|up to|home to|out to|round to) (bed|work|sleep|school|church|the shops|the shop|lunch|dinner|my bed) (night|now|)",
    `(ring|call|phone|text|ask|message|check with|talk to|speak to|speak with|run it by|see what) (my|our|the) ${OUR_KIN} (and see|and ask|and check|first|about it|says|thinks|later|about that|and come back)`,
    '(look|shop|browse|search|search around|have a look|look around|shop around|do it|do this|find something|find one) (on my own|by myself|myself|on our own|for myself|online|elsewhere|somewhere else|in person)',
    '(have a |having a |go for a |take a |)(mooch|wander|browse|rummage|look) (round|around|in|through|about) (the shops|the shop|town|the stores|the mall|the high street|elsewhere|first)',
    "(this|that) (isn't|is not|ain't) (working|getting us anywhere|helping|much help)",
    '(good night|goodnight|night night|bye|goodbye|bye bye|bye now) (honey|sweetheart|love|dear|darling|alexa|mate|then|now)',
  ],
  ThanksIntent: ['(thanks|thank you|ta|cheers) (anyway|all the same|though)'],
  DistressIntent: [
    "(i'm|i am|i feel|i'm feeling|i get) (so|really|very|just so|all) (lonely|alone)",
    "(i've|i have|i've got|i got) (no one|nobody) (left |)to talk to",
  ],
  'AMAZON.FallbackIntent': [],
  'AMAZON.YesIntent': AGREED,
  'AMAZON.NoIntent': REFUSED,
};
