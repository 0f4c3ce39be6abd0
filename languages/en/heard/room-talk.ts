import { type Patterns } from '../../language';

const MEAL =
  "(dinner|dinner's|tea|tea's|supper|supper's|lunch|lunch's|breakfast|breakfast's|food|food's|coffee|coffee's|soup's|kettle's)";
const THINGS_OF_THE_HOUSE =
  '(bins|trash|rubbish|garbage|recycling|washing|laundry|dishes|dishwasher|hoover|vacuum|oven|boiler|heating|thermostat|lights|light|telly|tv|television|remote|front door|back door|garage door|fridge|tap)';

const FOOD =
  '(biscuit|biscuits|cookie|cookies|juice|squash|crisps|chips|sweets|sweetie|candy|ice cream|ice lolly|popsicle|snack|drink|chocolate|banana|apple|toast|milk|water|cake|yoghurt|yogurt|sandwich|pudding|dessert|cereal|pizza|doughnut)';
const PARENT = '(daddy|mummy|mommy|nanny|please mum|please dad|please mom|please nan)';

/** A drink to be had now, and no taste: "who wants a brew". */
const DRINK =
  '(brew|brews|cuppa|cup of tea|cups of tea|cup of coffee|cup of char|mug of tea|pot of tea|flat white|latte|cappuccino|tea|coffee|pint|beer|glass of wine|drink|bite to eat|sandwich|bacon butty|curry)';

/**
 * What is said to somebody else in the room, or to Alexa about her other business. It counts only where no
 * kind of thing, occasion, age or budget is said as well.
 */
export const roomTalk: Patterns = [
  `(want|wants|fancy|murder|have|having|grab|grabbing|make|makes|making|made|get|getting|in for|up for|kill for) (me |us |you |him |her |myself |)(a|another|some|one more|two|my) (nice |quick |small |large |)${DRINK}`,
  '(give it a rest|give over|pack it in|knock it off|leave it out|cut it out|give it here|give me a break|suit yourself)',
  `${FOOD} (please |now |) ${PARENT}`,
  `${FOOD} (before|after) (tea|dinner|lunch|bed|supper|school)`,
  'your (nan|gran|mum|mom|dad|uncle|auntie|grandma|grandad|friend|mate|brother|sister|cousin|boss) (coming|staying|ringing|picking|phoning|calling|dropping|here|home|back|popping)',
  '(the door|that door) (will you|would you|love|somebody|someone|can you)',
  "(he's|she's|they've|who's|you've|he|she|they|you|who) (just |gone and |) (pinched|nicked|stolen|stole|eaten|ate|swiped|hidden|hid|broken|scratched|spilled|spilt|drunk|finished) (my|the|all|all my|our|all the|mine|yours)",
  '(pinched|nicked|eaten|swiped|hidden|half inched) my',
  '(he|she|they) had the last (one|of|biscuit|bit|slice|piece)',
  '(say|said) (sorry|hello|goodbye|night night|please) to (your|the|him|her|them|nanny|grandad|grandma)',
  '(say|said) (sorry|thank you|ta) to (your|nanny|grandad|grandma|the lady|the man)',
  '(backed up|gridlocked|at a standstill|nose to nose|nose to tail|bumper to bumper|chocka|moving at a crawl) (again|all|on|from|so|this|for|both|because|right)',
  '(m|a) (one|two|three|four|five|six|twenty five|forty|sixty|sixty two|twenty) (is|was|has|again|this|both|junction)',
  "(he'll|she'll|they'll|i'll|we'll|gonna|going to|will) be (late|here soon|late home|late for|stuck in)",
  '(how|what|the) (the |) traffic (is|was|like|on)',
  "(gone|away|off|over|stopping|staying|round|still) (to|at|in|with) (her|his|their|my|your|our) (sister's|brother's|mum's|mom's|dad's|nan's|gran's|auntie's|aunt's|uncle's|friend's|mate's|parents'|parents|boyfriend's|girlfriend's|daughter's|son's|in laws|mother's)",
  '(away|gone|off|working|out|staying|stopping) (in|to|up|down|over|at|on) (business|holiday|a course|a conference|swansea|leeds|manchester|london|birmingham|glasgow|cardiff|bristol|liverpool|spain|france) (till|until|for|on business|with work)',
  "(you're|you are|we're|it's|he's|she's|phone's|signal's|line's|you keep) (breaking up|cutting out|cracking up|on mute|frozen|going through a tunnel|on speaker|on loudspeaker)",
  '(regularly scheduled|scheduled programming|stay tuned|after the break|more after this|back after this|brought to you by|this just in|breaking news|live from|reporting live|our top story|in other news|and finally tonight|our correspondent|eye witnesses|a spokesman|a spokesperson)',
  '(caught behind|leg before|lbw|clean bowled|off the mark|for a duck|maiden over|at the crease|at lords|the batsman|the batsmen|england batsman|the bowler|wicket|wickets)',
  '(half time|injury time|stoppage time|penalty kick|free kick|corner kick|offside|red card|yellow card|back of the net|edge of the box|goal kick|own goal|hat trick by|equaliser|touchdown|field goal|first down|third down|bottom of the ninth|bases loaded|home run|strike three|two outs|the shot clock|three pointer)',
  '(going|been going|beeping|barking|drilling|hammering|banging|playing|at it|mowing|revving) (since|from|all) (one|two|three|four|five|six|seven|eight|nine|ten|this|early|the crack|night|morning|half|day)',
  "(never stops|wont stop|won't stop|keeps|still|stop|stops) (barking|beeping|drilling|hammering|banging|crying|revving|honking|bleeping)",
  '(been|gone|got|is) (in|into|through) the (bin|bins|bin bag|rubbish|trash|flower bed|flower beds|washing basket) (again|already)',
  '(brought|bringing|dragged|dropped) (a|another|in a|me a) (mouse|bird|rat|frog|pigeon|vole|shrew|dead|live) (in|on|home|again|mouse|bird|rat)',
  '(light|lights|telly|tap|heating|fridge door|radio|tv) (been |was |) left on',
  "(back's|back is|knee's|knee is|hip's|hip is|sciatica's|shoulder's|hip|knee) (playing up|giving me gyp|killing me|gone again|acting up) (again|today|something|this|)",
  `(having|got|there's|it's|doing|want|fancy) (fish fingers|beans on toast|sausages|sausage and mash|shepherd's pie|spag bol|chicken nuggets|leftovers|pasta|tacos|meatloaf|pizza|chilli|jacket potatoes|a takeaway|fish and chips) (for|tonight|again)`,
  "(phone|phone's|doorbell|doorbell's|bell|timer|timer's|alarm|alarm's|smoke alarm|washing machine|kettle|kettle's) (is |has |)(ringing|rung|rang|going|going off|beeping|gone off|boiling|boiled|finished)",
  `${MEAL} (is |are |will be |)(nearly |almost |getting |going |)(ready|on the table|cold|burnt|burning|in the oven|on the stove|served|boiled)`,
  "(phone|phone's) (is |)for (him|her|you|me|dad|mom|mum)",
  'left the (car|tap|oven|iron|lights|engine|gate) (running|on|open)',
  '(on the phone|on the line|at the door|in the shower|in the bath|on the toilet|in the loo|in the bathroom)',
  "(is|are|was|'s|fast|finally|still|she's|he's|they're|grandma|grandpa|mom|dad|baby|kids) asleep",
  'keep (it|your voice|the noise|that|the music) down',
  '(you|please|just|everyone|everybody|kids|both|boys|girls) (be|keep) quiet',
  '(be|keep) quiet (please|you|you two|now|will you|or|for a|while)',
  `(turn|switch|put|lock|open|close|shut|start|empty|load|unload|fix|check|dim|run) (on |off |out |up |down |)(the|that|your) ${THINGS_OF_THE_HOUSE}`,
  `(take|taking|took|put|putting) (out |)the ${THINGS_OF_THE_HOUSE} out`,
  '(blue|green|brown|black|recycling|food) bin (goes|is|out|day)',
  '(feed|fed|feeding|let) (the|that|our) (dog|cat|dogs|cats|fish|hamster) (in|out|yet|already|)',
  '(dog|cat|puppy|kitten) (needs|wants|has) to (go|come|be let) (out|in|outside|to the vet)',
  '(dog|cat|baby|puppy|kitten) (has |just |)(been |was |is |)(sick|barking|crying|scratching|meowing)',
  '(been|being) sick (on|in|all over|again)',
  '(pick|picking|picked|collect|collecting|drop|dropping) (up |off |)(the kids|the children|the boys|the girls|them|her|him) (up|off|from|today|at|)',
  '(press|push|click|tap|hit) the (red|green|blue|yellow|big|little|other|top|bottom|left|right|) (button|switch|buzzer|doorbell)',
  '(get|put|keep|take) (your|those|them|that) (feet|hands|elbows|fingers|coat|shoes|boots|bag|phone|toys|things) (down|off|out|away|up|on|in|to|here)',
  '(everybody|everyone|come and|go and) say (cheese|goodbye to|hello to|thank you to|sorry to|night night)',
  '(out of|run out of|pick up|pick up some|need more|a pint of|any more|bought|get some|forgot the) (milk|bread|eggs|butter|sugar|loo roll|toilet roll|toilet paper|bin bags|petrol|gas|cat food|dog food|nappies|diapers)',
  'say cheese',
  '(in|on|at) the (tub|bath|shower|basement|attic|driveway|backyard|bathroom|toilet|couch|sofa|hallway|roof) (right now|now|again|already|still)',
  '(hit|kicked|pushed|bit|pinched|poked|hurt) me (first|again|back|on|in)',
  "(who's a|that's a|there's a) (good|clever|naughty|bad) (boy|girl)",
  '(good|clever|naughty|bad) (boy|girl) (come|sit|down|stay|now|for|yes)',
  '(on|playing|playing on|off|with) that (xbox|phone|ipad|tablet|playstation|computer|switch|game) (all day|again|all night|now|for hours|since)',
  "(what's|what is|what are we having|what do you want|what's on) for (tea|dinner|lunch|supper|breakfast|afters|pudding|dessert)",
  "(give|gimme) (it|that|them) back (it's|that's|they're|now|you|or|to)",
  '(put|turn|stick|have) (some|the|that|a bit of) (music|radio|telly|tv|news|football) (on|off|up|down)',
  '(some|the|that|a bit of) music (on|off|up|down)',
  'need (a|the|to go for a) (wee|toilet|loo|bathroom|pee|poo|potty)',
  '(no |stop |)(running|jumping|shouting|playing) in the (house|hall|corridor|hallway|halls|kitchen)',
  '(dog|cat|baby|puppy|kitten|toddler) (has |just |has just |)(threw up|thrown up|been sick|puked|peed|weed|pooed|got out|escaped|run off|ran off|knocked over|broke|eaten my|ate my|is barking|is crying)',
  '(home|back|ready|awake|dressed|up|finished in there) yet',
  "(just|i'm|i am) (reading|looking at|checking|finding|getting|grabbing|fetching|finishing|driving|parking) (it|that|this|them|something|my)",
  '(home|back|there|here) (by|at|for|before) (one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|noon|midnight|dinner|tea|lunch|half)',
  '(yoga|gym|practice|practise|football|soccer|work|school|church|class|rehearsal|training|choir) (by|at|until|till|from) (one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|noon|half|quarter)',
  '(late|running late|early|ready) for (school|work|football|soccer|practice|practise|dinner|tea|lunch|class|training|church|yoga)',
  "(is|are|was|has been|have been|been|got|getting|it's|'s been) (cancelled|canceled|postponed|delayed|called off)",
  '(game|match|film|movie|show|programme|football|cricket|race|final) (is |on |)(on|tonight|later|start|starts|kicks off|finishes|finish|on tv|on telly)',
  '(book|booking|booked|cancel|change|changed|confirm) (the|our|my|a) (flight|flights|table|hotel|appointment|taxi|cab|uber|train|tickets|room|restaurant|holiday|babysitter)',
  '(weather|forecast|traffic|roadworks|tailbacks|motorway|interstate|news|headlines|score|scores|temperature|commute|stock market|exchange rate|high tide|sunset|sunrise today)',
  '(doctor|dentist|vet|pharmacy|chemist|post office|bank|shop|store|library|plumber|electrician|school|nurse) (say|said|says|open|close|closes|opens|rang|called|call|ring|back|appointment|shut|come|coming)',
  '(ring|call|text|phone|email|message) (the plumber|the doctor|the school|the bank|the office|the vet|them back|him back|her back|me back|back|you back|me later|you later)',
  '(phone|doorbell) (went|rang|buzzed)',
  '(front|back|garage|door) (door |)camera',
  '(mom|mum|dad|grandma|nan|she|he) (says|said) (your|you|to|come|go|no|hurry|dinner|tea)',
  '(told|tell|telling) (you|him|her|them|me) (that|to|on|about|yesterday|already|a hundred times|last|not|it was|before|three)',
  "(while|when) (you're|he's|she's|you are) (up|out|there|at it|down there|in there|in the kitchen|at the shop|at the store)",
  "(you're|he's|she's|they're) (drinking|eating|sitting on|wearing|standing on|holding|in my way)",
  '(your|you) (left|dropped|forgot|spilled|spilt|broke|said|told|never|were|go first|again)',
  '(meeting|meetings|class|appointment|party) (got|has|was|is|been) (moved|cancelled|canceled|over|at|on)',
  '(for|at) (the|a) (fete|fair|bake sale|bake off tonight|church do)',
  '(coffee|yoga|book) (morning|class|club) (has|is|was|with|at|on|got|been|tonight|today)',
  '(at|in|from) (the|a) (yoga|coffee|book|art|spin) (class|club|morning|shop) (with|last|yesterday|today|when)',
  '(running|left) (in the driveway|the car|late|low on|out of milk|out of bread|out of time)',
  '(go|goes|going|went|gone) (up|down) (the|to the) (shops|shop|pub|road|stairs|garage)',
  "(i'll|i will|we'll|i'd better) (be|go|come|get|do) (right |)(there|down|up|back|over|home|in|it later|the school run|the dishes|the door|now)",
];
