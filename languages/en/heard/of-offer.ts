import { type Heard } from '../../language';

const IT = '(it|this|these|they|this one|the one|the thing)';
const HAVE_IT = '(it|this|these|them|this one|that one)';
const SOMEBODY = '(i|he|she|we|they|someone|anyone|people|a kid|kids|children)';
const DO =
  '(use|wear|put|take|bring|leave|get|play|wash|clean|have|keep|make|open|chew through|break|read|eat|drink from|work|manage|operate|lift|carry|hold|reach|assemble|build|fold|move|ride|learn|hear|turn|switch|figure out|join in with|cope with|get the hang of)';
const PARTS =
  '(strap|straps|handle|lid|battery|batteries|box|cord|cable|cover|size|sizes|blade|blades|pieces|parts|rules|instructions|directions|controls|buttons|edges|seams)';

/** How a sentence asks about what is on offer, wherever it does: "I swim, can it get wet". */
export const asksOfOffer: Heard['asksOfOffer'] = [
  `(is|are|does|do|did|will|would|was|has|isn't|aren't|doesn't|won't|wouldn't) ${IT}`,
  `(can|could|should|can't) ${IT} (be|do|get|go|fit|hold|take|handle|work|run|stay|stand|help|last|make|carry|support|play|come|also)`,
  `(can|could|will|would|should|do|does|did|may) ${SOMEBODY} (still|actually|just|also|even|safely|easily|really|) ${DO} ${HAVE_IT}`,
  `(is|are|does|do|will|would|can) (the|its|their) ${PARTS}`,
  `can (wash|clean|put) ${IT} in (the|a|my|our)`,
  `(with|has|have) (a |) ${PARTS} or (without|not|no)`,
  `(will|would|does|do|could) ${SOMEBODY} (be able to|have to|need to|get to|manage to) ${DO} ${HAVE_IT}`,
  '(he|she|they|a baby|the baby|a toddler|a child|kids|somebody|someone|a dog) (could|can|might|would) (swallow|choke on|eat|chew|break|lose|cut|hurt|trap|reach)',
  '(does|do|will|would|is) that (matter|help|work|be enough|be a problem|a problem|included|in the box|extra|separate|safe|normal)',
  '(do|would|should) (you|i|we) (get|take|put|turn|open|close|fill|empty|change|clean) (the|its)',
  `(is|am) (he|she|it|i) (too|old enough|big enough|tall enough|strong enough)`,
  // What is said, and then asked: "he's not too old for that, is he".
  `(old|young|big|small|heavy|hard|difficult|easy|light|loud|noisy|tall|short|fiddly|complicated|tricky|dangerous|safe|strong) (for (that|it|this|them|him|her|me|us|a kid|a child) |enough |)(is|are|am|was|isn't|aren't) (he|she|it|they|i)`,
  `(it|that|this|them|one|those) (is|isn't|are|aren't|does|doesn't|do|don't|will|won't|can|can't|could|couldn't|would|wouldn't|should|shouldn't) (he|she|they|it)`,
  `(how|what) (big|long|heavy|wide|tall|many|much|size|color|colour|kind|age|material) (is|are|does|do|will) ${IT}`,
];

/** How a question speaks of what is on offer, by the words that Alexa leaves in it: "do you turn it on". */
export const refersToOffer: Heard['refersToOffer'] = [
  `(do|does|did|can|could|should|would|will) (i|you|we|one) ${DO} ${HAVE_IT}`,
  `${DO} ${HAVE_IT} (in|into|on|onto|off|out|to|from|with|without|for|by|through|up|down|clean|open|dry)`,
  '(it|they) (hold up|tell|go|get|come|take|work|last|measure|show|keep|stand up|fit|make|use|need|have)',
  '(better|worse|bigger|smaller|larger|lighter|heavier|louder|quieter|faster|slower|stronger|easier|harder|longer|shorter|taller|wider|sturdier|warmer|softer) than',
  'too (heavy|big|small|large|long|short|tall|wide|hard|difficult|loud|noisy|young|old|complicated) (for|to)',
  `(out of|off of) ${HAVE_IT}`,
  '(come|comes) down (far|to|past|below|over)',
  '(adjust|set|change|control|lower|raise) (the|its) (temperature|heat|volume|speed|height|angle|brightness|time|weight)',
  '(okay|ok|safe|fine|good|alright|comfortable) (in|on|under|near) (the|a) (bath|shower|rain|pool|sun|snow|fire|dark|oven|cold|heat)',
];

/** How what is looked for ends when it is a matter of what is on offer: "a case for it". */
export const goesWithOffer: Heard['goesWithOffer'] = [
  `(for|with|on|inside|into|through|to|from|in|without|under|using|off|of) ${HAVE_IT}`,
  `${HAVE_IT} (in|with|without|for|as|come|comes|have|has)`,
  '(you|i|we) get (more than one|two|three|both|a pair|a couple|just one|only one)',
  '(you tell me|tell me|you say) (more|a bit more|a little more) about (the|its)',
  '(just|only|more than) (one|two|three) (set|sets|disc|discs|pack|packs|piece|pieces|size|color|part|parts)',
  '(included|built in|built-in|separately|in the box|in the package|attached|inside)',
  '(lid|strap|instructions|manual|off switch|remote|software|zipper|zip|pocket|pockets|timer|button|buttons|plug|cord|delay|adapter|app|light|handle|screen)',
  '(on|at|in) the (back|front|side|sides|top|bottom|end|inside|outside|handle|lid)',
  '(on|in|under|over|without|near) (a|an|my|our|the|your)',
  '(any good|good|any use|okay|ok|suitable|alright|safe) (for|with|on|in|at)',
  '(replacement|replacements|spare|spares|extra|refill|refills|warranty|guarantee)',
];
