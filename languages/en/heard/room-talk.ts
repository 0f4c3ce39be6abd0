import { type Patterns } from '../../language';

const MEAL =
  "(dinner|dinner's|tea|tea's|supper|supper's|lunch|lunch's|breakfast|breakfast's|food|food's|coffee|coffee's|soup's|kettle's)";
const THINGS_OF_THE_HOUSE =
  '(bins|trash|rubbish|garbage|recycling|washing|laundry|dishes|dishwasher|hoover|vacuum|oven|boiler|heating|thermostat|lights|light|telly|tv|television|remote|front door|back door|garage door|fridge|tap)';
const MY = '(my|your|his|her|our|the|their)';

/**
 * What is said to somebody else in the room, or to Alexa about her other business. It counts only where no
 * kind of thing, occasion, age or budget is said as well.
 */
export const roomTalk: Patterns = [
  "(phone|phone's|doorbell|doorbell's|bell|timer|timer's|alarm|alarm's|smoke alarm|washing machine|kettle|kettle's) (is |has |)(ringing|rung|rang|going|going off|beeping|gone off|boiling|boiled|finished)",
  `${MEAL} (is |are |will be |)(nearly |almost |getting |going |)(ready|on the table|cold|burnt|burning|in the oven|on the stove|served|boiled)`,
  "(phone|phone's) (is |)for (him|her|you|me|dad|mom|mum)",
  'left the (car|tap|oven|iron|lights|engine|gate) (running|on|open)',
  '(on the phone|on the line|at the door|in the shower|in the bath|on the toilet|in the loo|in the bathroom)',
  "(is|are|was|'s|fast|finally|still|she's|he's|they're|grandma|grandpa|mom|dad|baby|kids) asleep",
  'keep (it|your voice|the noise|that|the music) down',
  '(you|please|just|everyone|everybody|kids|both|boys|girls) (be|keep) quiet',
  '(be|keep) quiet (please|you|you two|now|will you|or|for a|while)',
  '(turn|switch|put) (it|that|this|those) (off|down|up|on)',
  `(turn|switch|put|lock|open|close|shut|start|empty|load|unload|fix|check|dim|run) (on |off |out |up |down |)(the|that|your) ${THINGS_OF_THE_HOUSE}`,
  `(take|taking|took|put|putting) (out |)the ${THINGS_OF_THE_HOUSE} out`,
  '(blue|green|brown|black|recycling|food) bin (goes|is|out|day)',
  '(feed|fed|feeding|let) (the|that|our) (dog|cat|dogs|cats|fish|hamster) (in|out|yet|already|)',
  '(dog|cat|puppy|kitten) (needs|wants|has) to (go|come|be let) (out|in|outside|to the vet)',
  '(dog|cat|baby|puppy|kitten) (has |just |)(been |was |is |)(sick|barking|crying|scratching|meowing)',
  '(been|being) sick (on|in|all over|again)',
  '(pick|picking|picked|collect|collecting|drop|dropping) (up |off |)(the kids|the children|the boys|the girls|them|her|him) (up|off|from|today|at|)',
  `(do|done|did|finish|finished|forget|forgot|find|found|seen|lost|where's|where is|where are|grab|got|need|want|get|put|pass me|hand me) ${MY} (homework|shoes|shoe|coat|keys|car keys|charger|glasses|wallet|bag|lunch|phone|jacket|umbrella|pe kit|book bag|lunchbox|toothbrush|seatbelt|hands)`,
  '(school run|bedtime for you|time for bed|time to get up|get up now|go to bed|brush your teeth|wash your hands|sit down|come here|come down|hurry up|get in the car|shoes off|shoes on|coat on|coats on)',
  '(press|push|click|tap|hit) the (red|green|blue|yellow|big|little|other|top|bottom|left|right|) (button|switch|buzzer|doorbell)',
  '(down|off|out|away) (off|of|from) (there|that|here|it|the table|the sofa|the couch|the stairs|the wall|my chair|my seat|the road)',
  '(get|put|keep|take) (your|those|them|that) (feet|hands|elbows|fingers|coat|shoes|boots|bag|phone|toys|things) (down|off|out|away|up|on|in|to|here)',
  '(everybody|everyone|) say (cheese|goodbye to|hello to|thank you to|sorry to|night night)',
  "(he's|she's|they're|he|she) (hitting|kicking|poking|pushing|copying|teasing|pulling|biting|being mean|not sharing|won't share|won't let|took my|broke my|pushed me|started it|cheating)",
  '(milk|bread|eggs|butter|cheese|sugar|loo roll|toilet roll|bin bags|washing powder|potatoes|bananas|nappies|diapers) (and|or) (some |)(milk|bread|eggs|butter|cheese|sugar|loo roll|toilet roll|bin bags|washing powder|potatoes|bananas|nappies|diapers)',
  '(out of|run out of|pick up|pick up some|need more|a pint of|any more|bought|get some|forgot the) (milk|bread|eggs|butter|sugar|loo roll|toilet roll|toilet paper|bin bags|petrol|gas|cat food|dog food|nappies|diapers)',
  '(shopping|grocery|groceries|to do|todo) list',
  '(home|back|there|here) (by|at|for|before) (one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|noon|midnight|dinner|tea|lunch|half)',
  '(yoga|gym|practice|practise|football|soccer|work|school|church|class|rehearsal|training|choir) (by|at|until|till|from) (one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|noon|half|quarter)',
  '(late|running late|early|ready) for (school|work|football|soccer|practice|practise|dinner|tea|lunch|class|training|church|yoga)',
  "(is|are|was|has been|have been|been|got|getting|it's|'s been) (cancelled|canceled|postponed|delayed|called off)",
  '(game|match|film|movie|show|programme|football|cricket|race|final) (is |on |)(on|tonight|later|start|starts|kicks off|finishes|finish|on tv|on telly)',
  '(book|booking|booked|cancel|change|changed|confirm) (the|our|my|a) (flight|flights|table|hotel|appointment|taxi|cab|uber|train|tickets|room|restaurant|holiday|babysitter)',
  '(weather|forecast|traffic|roadworks|tailbacks|motorway|interstate|news|headlines|score|scores|temperature|commute|stock market|exchange rate|high tide|sunset|sunrise today)',
  '(play|playing|next|skip|pause|stop|this|that) (the |)(song|track|album|playlist|radio|station|episode|podcast|audiobook)',
  '(set|start|cancel|add) (a|an|the|my) (timer|alarm|reminder|calendar|event)',
  '(doctor|dentist|vet|pharmacy|chemist|post office|bank|shop|store|library|plumber|electrician|school|nurse) (say|said|says|open|close|closes|opens|rang|called|call|ring|back|appointment|shut|come|coming)',
  '(ring|call|text|phone|email|message) (the plumber|the doctor|the school|the bank|the office|the vet|them back|him back|her back|me back|back|you back|me later|you later)',
  '(phone|doorbell) (went|rang|buzzed)',
  '(front|back|garage|door) (door |)camera',
  '(mom|mum|dad|grandma|nan|she|he) (says|said) (your|you|to|come|go|no|hurry|dinner|tea)',
  '(told|tell|telling) (you|him|her|them|me) (that|to|on|about|yesterday|already|a hundred times|last|not|it was|before|three)',
  "(while|when) (you're|he's|she's|you are) (up|out|there|at it|down there|in there|in the kitchen|at the shop|at the store)",
  "(you're|he's|she's|they're) (drinking|eating|sitting on|wearing|standing on|holding|in my way)",
  '(your|you) (left|dropped|forgot|spilled|spilt|broke|said|told|never|were|go first|again)',
  "(i'll|i will|we'll|i'd better) (be|go|come|get|do) (right |)(there|down|up|back|over|home|in|it later|the school run|the dishes|the door|now)",
  '(meeting|meetings|class|appointment|party) (got|has|was|is|been) (moved|cancelled|canceled|over|at|on)',
  '(for|at) (the|a) (fete|fair|bake sale|bake off tonight|church do)',
  '(coffee|yoga|book) (morning|class|club) (has|is|was|with|at|on|got|been|tonight|today)',
  '(at|in|from) (the|a) (yoga|coffee|book|art|spin) (class|club|morning|shop) (with|last|yesterday|today|when)',
  '(running|left) (in the driveway|the car|late|low on|out of milk|out of bread|out of time)',
  '(go|goes|going|went|gone) (up|down) (the|to the) (shops|shop|pub|road|stairs|garage)',
];
