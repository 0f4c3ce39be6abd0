import { type Language, type QuestionWords } from '../language';
import { type BuiltInTopic } from '../../contract';

const FEW = '(two|three|four|five|six|seven|eight|nine|ten|2|3|4|5|6|7|8|9|10)';

/**
 * How a question about a product is known to be about a topic, however it is put. `sure` words name the
 * topic; `values` name something on it that is asked for, `likely` words count only where nothing else is said.
 */
const about: Readonly<Record<BuiltInTopic, QuestionWords>> = {
  players: {
    sure: [
      '(player|players|multiplayer|single player|solo)',
      '(people|persons|of us) (can play|play|to play|do you need|does it need)',
      '(many|how many) (can|could|will|do|would) (play|join|join in|take part|it seat|share)',
      'play (alone|by yourself|by myself|on your own|on my own|together)',
      '(by yourself|by myself|by themselves|by himself|by herself|on their own|just us|just us two|a couple)',
      `(group of|party of|all|for us|for) ${FEW} of us`,
      `(group of|party of) ${FEW}`,
      `(with|for) (just|only|exactly) ${FEW} (people|of us|persons|)`,
      `(just|only) ${FEW} of us`,
      '(most|fewest|number of) people',
      `${FEW} (play|take part|join in)`,
      `(good|fun|work|works|playable|play) with ${FEW}`,
      '(at once|at the same time)',
    ],
    values: [],
    likely: [
      `(how many|${FEW}) (people|persons|friends|of us)`,
      'good for (two|three|four)',
      '(a group|big group|small group|large group|a crowd|a partner|other people|one on one)',
    ],
  },
  age: {
    sure: [
      '(age|ages|age range|age group|age limit|aged)',
      '(year old|years old|month old|months old|year olds|how old)',
      '(old enough|too old|too young|too little|too babyish|grown up|grown ups)',
      '(small|young|little|older|younger|big) (children|child|kids|kid|ones)',
      '(kid|kids|child|adult|baby|toddler|youth) (size|sizes)',
      '(grade|grades|grade level|reading level|school age|year group|kindergarten|preschool)',
    ],
    values: [
      '(baby|babies|infant|infants|newborn|newborns|toddler|toddlers|preschooler)',
      '(child|children|kid|kids|teen|teens|teenager|teenagers|adult|adults|elderly|seniors)',
    ],
    likely: ['(young|younger|old|older)', '(safe|suitable) for (my|his|her|a) (son|daughter)'],
  },
  duration: {
    sure: [
      '(how long does|how long do|how long will|how long would|how long can) (it|this|that|they|these) (take|last|run|stay)',
      "long's (it|a|the|each) (take|last|go on|game|round|match|cycle|film|movie)",
      '(quick|short|long|whole|full) (game|round|session|match)',
      'how long (does|do|will|until|till|before|to)',
      '(make|brew|boil|cook|bake|dry) (one|a cup|a pot|a batch|a load)',
      'how long is (a|one|each|the|an average|a typical|a usual) (game|round|match|session|cycle|brew)',
      '(whole|an|half an|all) (evening|afternoon|hour)',
      '(take|takes) (forever|ages|an age|a while|too long|a long time|all day|all night|weeks)',
      '(heat up|heats up|warm up|warms up|cool down|wait for it)',
      '(how fast|how quick|how quickly|how soon|how slow|how much time|for how long|response time)',
      '(how many|number of|a few|several) (minutes|hours|days|weeks|months)',
      '(duration|play time|playing time|running time|run time|runtime|cooking time|drying time)',
      '(take long|last long|last all day|last a whole day|last a day|last for|lasting)',
    ],
    values: [],
    likely: ['(minutes|hours|last|lasts|long lasting|endure)'],
  },
  pages: {
    sure: [
      '(page|pages|page count|chapter|chapters)',
      '(long|short|thick|quick|easy|light|big) (book|read)',
    ],
    values: [],
    likely: [],
  },
  power: {
    sure: [
      '(battery|batteries|battery life|battery powered)',
      '(charge|charges|charged|charging|recharge|recharged|rechargeable|charging time)',
      '(plug|plugs|plugged|plug in|plugged in|plugging|plugging in|cord|cords|cordless|corded|power cord|outlet|wall outlet|socket)',
      '(electric|electrical|electricity|electrically|power|powered|power source|mains)',
      '(volt|volts|voltage|watt|watts|wattage|amp|amps|current)',
      '(talk time|standby|standby time|stand by|on one charge|on a charge|on a full charge|between charges|per charge)',
      "(double a|double a's|triple a|triple a's|d cell|button cell|coin cell)",
      '(run|runs|power|powered|charge|charges) (it|this|them|) (from|off)',
      '(on|with) (european|foreign|american|british|overseas) (voltage|power|outlets|sockets|plugs)',
    ],
    values: [
      '(wireless|wirelessly|wired|bluetooth|solar|fuel|gasoline|propane|usb|wifi|wi-fi|hdmi|ethernet|charger)',
      '(run|runs|running|operate|operates) (on|off|off of)',
    ],
    likely: [
      '(turn on|switch on|turn off|shut off|off switch|adapter|cable|gas)',
      '(turn|turns|switch|switches|shut|shuts) (it|this|them|itself) (on|off)',
    ],
  },
  care: {
    sure: [
      '(wash|washes|washed|washing|washable|washer|machine wash|washing machine|hand wash|laundry|dryer)',
      '(clean|cleaned|cleaning|dry clean|dry cleaned|wipe|wiped|disinfect)',
      '(waterproof|water proof|water resistant|water resistance|resistant to water|weatherproof|weather resistant)',
      '(underwater|under water|submerge|submerged|submersible)',
      '(wet|get water|react to water|in water|in the water|water get|some water)',
      '(care for|look after|take care of|maintain|maintenance|upkeep|looking after|taking care of|care instructions)',
      '(heat resistant|heat proof|heatproof|high heat|heat sensitive)',
      '(<color>|<color>s|dye) (run|bleed|bleeds|fade|come off|rub off|wash out)',
      '(dive|swim|shower|bathe|snorkel) (with|in) (it|this|them|these)',
      '(stain|stains|mud|grease|hair|hairs|marks) (out|off)',
      '(rinse|rinsed|rinse out|rinsed out|hose it off|scrub|scrubbed|soap|soapy)',
      '(in|into) the (pool|shower|bath|bathtub|rain|ocean|sea|lake|microwave|oven)',
    ],
    values: [
      '(oil|oiled|oiling|polish|polished|polishing|sharpen|sharpened|sharpening|descale|descaling)',
      '(oven|microwave|microwaved|microwaveable|microwavable|freezer|stove|dishwasher)',
      '(swim|swimming|shower|showering|dive|diving|snorkel|rain|rainy)',
      '(stain|stains|stained|stain resistant|rust|rusts|rusty|tarnish|fade|fades|shrink|bleach|iron it)',
    ],
    likely: [],
    vague: [
      '(water|dirty|dirt|heat|hot|melt|scratch|scratches|durable|sturdy|break|breaks|crack|cracks|chip|chips|peel|peels|tear|tears)',
      '(outside|outdoors|weather|sun|sunlight|snow|mold|mildew|leave it out)',
    ],
  },
  size: {
    sure: [
      '(size|sizes|sized|sizing|dimension|dimensions|measurement|measurements|measure|measures)',
      '(how big|how large|how small|how tall|how wide|how high|how deep|how thick|how thin)',
      '(width|height|depth|length|lengths|diameter|thickness|circumference|radius|volume)',
      '(capacity|how much does it hold|hold|holds|liter|liters|litre|litres|gallon|gallons|quart|quarts)',
      `(fit|fits|seat|seats|sleep|sleeps) ${FEW} (people|persons|adults)`,
      '(people|persons|adults|kids|of us) (can|could|will|would|) (sit|sleep|lie|lie down|stand|get|fit|ride)',
      '(big|large|small|little|tiny|short|tall|long) enough (for|to)',
      '(fold|folds|folded|foldable|fold up|collapse|collapsible|compact)',
      '(shrink|shrinks|pack|packs|squash|squashes|roll|rolls|compress|compresses) (down|up|flat|small|away)',
      '(queen|king|twin|xl|extra large|extra small|plus size|petite|one size) (size|or|)',
      'how far (does|do|will|can|would)',
      '(fit in|fit into|fit inside|fit under|fit on|fit through|fits in|fits on) (a|an|my|the|his|her|our|your|)',
      '(take up|takes up|space|enough room|true to size|runs small|runs large|run small|run large)',
    ],
    values: [],
    likely: [
      '(go|goes|slide|slides|squeeze) (under|underneath|behind|between|inside|through|beside)',
      '(how far|stick out|sticks out|protrude|reach|reaches|storage|gigabytes|gb)',
      '(big|bigger|large|larger|small|smaller|tall|taller|wide|wider|thick|thin|tiny|huge|oversized|bulky)',
      '(how long|long|longer|short|shorter|inch|inches|centimeters|centimetres|millimeters|millimetres|cm|mm|feet|foot|meters|metres|portable|roomy|room|cups|servings|portions|mugs|glasses|slices)',
    ],
  },
  weight: {
    sure: [
      '(weigh|weighs|weighed|weight|weights|weighted|weighing)',
      '(heavy|heavier|how heavy|lightweight|light weight|how light)',
      '(lbs|kilo|kilos|kilogram|kilograms|kg|gram|grams)',
      '(carry|lift|move|haul|lug|pick) (it|this|these|them|one) (by|up|alone|around|upstairs|on my own|with one)',
    ],
    values: [],
    likely: [
      '(light|lighter|pound|pounds|ounce|ounces|carry|lift)',
      '(carry|lift|pick) (it|this|these|them|one) (up|about|around|)',
    ],
  },
  material: {
    sure: [
      '(made of|made out of|made from|made up of|made with|make this out of|constructed of|consist of)',
      '(material|materials|fabric|fabrics|cloth|textile|lining|lined|insulation|insulated)',
      '(kind of|type of|sort of|what) (metal|wood|leather|plastic|gold|fur|stone|steel)',
    ],
    values: [
      '(cushion|pillow|mattress|duvet)',
      '(real|genuine|solid|pure|faux|fake) (leather|gold|silver|wood|fur|stone|metal|silk|wool)',
      '(metal|metals|metallic|wood|wooden|leather|plastic|steel|cotton|wool|silk|linen|glass|ceramic|rubber)',
      '(silicone|foam|fur|brass|bronze|copper|aluminum|aluminium|iron|latex|vinyl|suede|denim|velvet|mesh)',
      '(polyester|spandex|nylon|synthetic|vegan|organic|recycled|eco friendly)',
      '(bpa|lead|nickel|toxic|chemicals|phthalates|pvc|hypoallergenic)',
    ],
    likely: [
      '(contain|contains|consist|consists|ingredient|ingredients|allergic|allergy)',
      '(hollow|woven|knitted|quilted|fluffy|fuzzy)',
      '(made|padded|padding|filling|filled|stuffed|stuffing|plated|sterling|karat|carat|coated|coating)',
    ],
  },
  color: {
    sure: ['(<color>|<color>s|<color>ed|shade|shades)', '(look like|looks like)'],
    values: [],
    likely: ['(darker|brighter|pattern|design|matte|glossy)'],
  },
  maker: {
    sure: [
      '(brand|brands|brand name|name brand|maker|makers|manufacturer|manufacturers|manufactured|manufacture|company)',
      '(who makes|who made|who produces|who is it by|made by|produced by|who manufactures|company is this)',
      '(singer|actor|actors|actress|artist|director|narrator|narrates|narrated|performer|starring|composer|translator)',
      '(a|the|which|what) (good|decent|known|well known|cheap|proper) make',
      '(which|what) make',
      '(produce|produces|manufacture|manufactures) (this|these|it|them)',
      '(sings|sung by|performed by|record label|publisher|published|publishes)',
      '(author|writer|who wrote|written by|illustrator|designer|designed by|who designed|who invented)',
      '(made in|where is it made|where was it made|where is this made|where are they made|country)',
    ],
    values: [],
    likely: [
      '(make this|make these|create this|created|produce|authentic|original|knock off|knockoff|counterfeit)',
    ],
    vague: ['(this|it|these) by'],
  },
  contents: {
    sure: [
      '(come with|comes with|came with|come together with|included|include|includes|including)',
      '(buy|need|get|order) (anything|something|any more|stuff|any) (else|more|extra)',
      '(everything|all|anything) (i|you|he|she|we|they) (need|needs)',
      '(in the box|in the package|in the kit|in the set|in a set|in a pack|in one pack|in each)',
      '(how many|number of) (pieces|parts|sets|packs|items|units|cards|sheets|types|kinds|come|comes|do you get|do i get|are there|are in)',
      '(sold|come|comes) (as|in) (a|one|single) (pair|set|pack|bundle|unit|piece)',
      '(sold|come|comes) (as|in) (pairs|sets|singles|packs)',
      '(part|parts) of (it|the set|the kit|the package|the pack|the deal)',
      '(ship|ships|shipped|sold|packed|packaged|supplied|bundled) with',
      '(buy|order|purchase) (a|an|the|any|some|my own|your own)',
      '(what do you get|what do i get|what all comes|contents|components|accessories|spare parts|extras)',
      '(piece|pieces|multi pack|multipack|multiple pack|sheet|sheets|sheet count|more than one set)',
    ],
    values: [],
    likely: [
      '(set|sets|pack|packs|package|count|quantity|bundle|extra|spare|besides)',
      `(get|gets|getting) (any|both|all|extra|spare|a pair|a couple|just one|only one|more than one|${FEW})`,
      '(throw in|throws in|with it|with them|along with)',
      '(separate|separately|buy separately|sold separately|give you|gives you|provided|supplied|attached|in there)',
    ],
    vague: [
      '(how many|number of)',
      '(remote|remote control|software|manual|disc|discs|cd|dvd|lid|case|carrying case|cover|stand)',
      '(strap|straps|pocket|pockets|drawer|zip|zipper|hook|hooks|holes|bag|pouch|charger|handle|handles)',
    ],
  },
  skill: {
    sure: [
      '(skill|skills|skilled|skill level|difficulty|level of difficulty|learning curve)',
      '(assemble|assembled|assembly|put together|set up|setup|install|installed|installation|instructions)',
      '(work|manage|use|handle) (it|this|one) (on my own|on his own|on her own|by myself|by himself|by herself)',
      '(mom|mum|dad|grandma|gran|nan|grandpa|granddad|mother|father|kid|child) (work|manage|operate|handle|figure out) (it|this|one|that)',
      '(hard|easy|difficult|simple|complicated) to (use|learn|play|put on|build|read|operate|follow|figure out|understand|handle)',
    ],
    values: [
      '(beginner|beginners|expert|experts|novice|novices|professional|professionals|experienced|experience|amateur)',
    ],
    likely: [
      '(hard|easy|difficult|complicated|simple|advanced|learn|tricky|intermediate|tools|figure out)',
      '(good at|the hang of|technical|tech savvy|user friendly|intuitive|foolproof|fiddly|confusing|straightforward)',
    ],
  },
  sound: {
    sure: [
      '(sound|sounds|sound quality|loud|louder|noise|noises|noisy|quiet|silent|decibel|decibels|racket|din|row|hum|buzz|whirr)',
      '(volume) (up|down|control|controls|level|levels|knob)',
      '(turn|turns) (it|the volume|the sound|them) (down|up)',
      '(wake|wakes|disturb|disturbs|annoy|annoys) (the|my|our|up|everyone|anyone|people) (baby|neighbours|neighbors|kids|house|family|dog|)',
      '(noise cancelling|noise canceling|noise cancellation|volume|microphone|mic|mono)',
      '(bass|woofer|subwoofer|speaker|speakers|stereo|audio|surround)',
    ],
    values: [],
    likely: [
      '(hear|hear it|music|beep|beeps|chime|chimes|squeak|squeaks|squeaky|rattle|rattles|click|clicks|clicky|creak|creaks)',
    ],
  },
  play: {
    sure: [
      '(rules|rule|gameplay|how to play|how do you play|how do i play|how is it played)',
      '(game|games) (work|works|go|goes|actually work|really work)',
      '(how do you win|object of the game|goal of the game|kind of game|type of game|strategy)',
    ],
    values: [],
    likely: [],
  },
  fit: {
    sure: [
      '(alright|all right|okay|ok|good|suitable|fine|comfortable|right|easy) (for|with) (someone|somebody|people|a person|anyone) (with|who|like|)',
      '(use|used|using|play|run|runs) (it|this|these|them|) (with|on|in) (a|an|my|the|his|her|any|our)',
      '(it|this|these|them) (with|on) (a|an|my|the|his|her|any|our)',
      '(compatible|compatibility|work with|works with|work on|works on|used with|use it with|use this with|use with|pair with|connect to|go with)',
      '(pair|connect|hook|use|mount|attach|hang|put) (it|this|these|them|up) (with|to|up to|on)',
      '(mount|mounts|mounted|mounting|wall mount)',
      '(plug|screw|clip|slot|snap|bolt|clamp|strap) (it|this|these|them|) (in|into|to|onto|on) (my|his|her|our|your)',
      '(charge|charges|power|powers|run|runs) (my|his|her|our|your|an|a)',
      '(older|newer|other|all) (models|versions|phones|printers|cars|bikes|makes|brands|machines)',
      '(gender|who is it for|who is this for|who would like|who would enjoy)',
      '(hair type|skin type|kind of hair|type of hair|type of skin|hair types|skin types)',
      '(sensitive|oily|dry|combination|mature|normal|darker|fair) skin',
      '(<color>|<color>ed|dyed|bleached|damaged|greasy) hair',
      '(curly|straight|fine|thick|thin|long|short|natural|oily|dry|wavy) hair',
      '(slim|loose|regular|relaxed|tight|snug) fit',
    ],
    values: [
      '(arthritis|allergies|asthma|eczema|diabetic|diabetics|wheelchair|walker|glasses wearers)',
      '(man|men|mens|woman|women|womens|male|female|boy|boys|girl|girls|guy|guys|bloke|blokes|unisex|lady|ladies|gentleman|left handed|right handed|lefties)',
      '(iphone|ipad|ipod|android|samsung|galaxy|windows|mac|macbook|xbox|playstation|nintendo|chromebook|kindle|roku|linux|ios|ps4|ps5)',
      '(run|runs|running|work|works) (on|with) (windows|mac|linux|android|ios|iphone)',
      '(dog|dogs|puppy|puppies|cat|cats|kitten|kittens|bird|birds|horse|horses|hamster|rabbit|rabbits|pet|pets|animals)',
    ],
    likely: [
      '(fit|fits|fitting|fitted|suit|suits|suitable|support|supports|connect|connects|pair|replace|replaces)',
      '(any use|no use|much use|useful|any good) (on|for|in|with|to)',
      '(it|this|these|they|that) for',
      '(work|works|go|goes) (in|inside|on|onto|over|around|with) (a|an|my|the|our|his|her|any)',
      '(stick|sticks|screw|screws|clip|clips|attach|attaches) (to|on|onto)',
    ],
    vague: [
      '(device|devices|phone|phones|tablet|vehicle|car|cars|laptop|computer|pc|tv|television|camera|truck|suv|motorcycle|bike|boat)',
      '(used for|used on|use this on|use it on|use this for|use it for|work for|works for|safe for|good for|meant for|designed for|intended for)',
    ],
  },
};

export const questions: Language['questions'] = {
  how: 'how',
  empty: [
    '(exactly|exact|actually|actual|really|approximately|roughly|around|total|overall|in total|altogether)',
    '(product|item|article|thing|stuff|gift|present|model|version|kind|type|sort|variety|level|number|amount|count)',
    '(maximum|minimum|max|min|average|normal|normally|standard|regular|usual|usually|specific|certain|particular)',
    '(come|comes|came|coming|need|needs|needed|require|requires|required|take|takes|allow|allowed|possible|able|supposed)',
    '(use|used|using|work|works|working|go|goes|put|get|gets|have|has|having|stay|keep|list|listed|mean|say|know|tell)',
    '(okay|ok|safe|good|fine|well|fully|completely|entirely|totally|only|also|just|even|still|easily|easy|hard|too|very)',
    '(more|less|than|over|under|above|below|between|most|least|enough|much|many|lot|lots|bit|little|few|different|same|other)',
    '(if|when|while|then|because|so|or|and|but|without|within|through|during|after|before|not|no|yes|please|thanks)',
    '(all|any|anything|every|each|both|whole|main|part|parts|side|inside|outside|each other|whatever)',
    '(does|did|is|are|be|being|been|will|would|could|should|can|may|might|must|was|were|am)',
    "(what's|who's|that's|it's|isn't|aren't|doesn't|don't|won't|can't|i'm|they're|there's)",
    '(customer|customers|someone|somebody|anyone|people|person|myself|yourself|itself|one|ones)',
  ],
  pointers: ['(this|these|that|those)'],
  about,
};
