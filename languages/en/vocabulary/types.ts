import { type Vocabulary } from '../../language';

/** What a thing is. Said with its article: "a kettle". */
export const types: Vocabulary['type'] = {
  'pressure-cooker': {
    heard: [
      'pressure cooker',
      '(pressure cookers|electric pressure cooker|multi cooker|multicooker|slow cooker)',
      '(crock pot|crockpot)',
      '(electric multi cooker|multi cookers|pressure cooking pot|fast cooker|one pot cooker)',
    ],
    told: ['(all in one cooker)'],
    said: { one: 'a pressure cooker' },
  },
  skillet: {
    heard: [
      '<pan>',
      '(cast iron pan|frying pan|fry pan|pan|skillet|skillets|cast iron skillet|frying pans)',
      '(frypan|skillet pan|iron skillet|saute pan|griddle pan|non stick pan|nonstick pan)',
      "(cast iron frying pan|cast iron pans|heavy pan|griddle|saucepan for frying|chef's pan|sear steaks in)",
    ],
    said: { one: 'a <pan>' },
  },
  'stand-mixer': {
    heard: [
      'stand mixer',
      '(stand mixers|mixer|food mixer|kitchen mixer|cake mixer|dough mixer)',
      '(electric mixer|baking mixer|kitchen aid mixer|tabletop mixer|bread mixer)',
      '(standing mixer|tabletop mixer|cake mixers|dough kneader|bread dough mixer|stand up mixer|electric cake mixer|mixing machine)',
    ],
    told: ['(knead|kneads|kneading) (the dough|dough|bread dough|by hand)'],
    said: { one: 'a stand mixer' },
  },
  'ice-cream-maker': {
    heard: [
      'ice cream maker',
      '(ice cream makers|ice cream machine|frozen yogurt maker)',
      '(gelato maker|sorbet maker|frozen dessert maker|sorbet machine)',
      '(make|makes|making) ice cream',
      '(homemade ice cream maker|ice cream making machine|gelato machine|froyo maker|ice cream churner|sorbet makers|own ice cream)',
    ],
    told: ['(make|makes|making) (their own|our own|his own|her own|homemade) ice cream'],
    said: { one: 'an ice cream maker' },
  },
  grater: {
    heard: [
      'grater',
      '(graters|cheese grater|zester|lemon zester|rasp)',
      '(citrus zester|parmesan grater|nutmeg grater|ginger grater|hand grater)',
      '(grate|grates|grating) cheese',
      '(hand held grater|fine grater|parmesan graters|zester grater|nutmeg graters|lemon zesters|zest lemons|zest a lemon|grate parmesan|grate lemon|grates lemon|grate ginger|grate nutmeg)',
    ],
    said: { one: 'a grater' },
  },
  'kitchen-scale': {
    heard: [
      'kitchen scale',
      '(kitchen scales|food scale|food scales|baking scale|scale|scales|weighing scales)',
      '(digital kitchen scale|digital scale|cooking scale|cooking scales)',
      '(weigh|weighing) (flour|ingredients)',
      '(kitchen weighing scales|cookery scales|baking scales|digital scales|electronic scales|weighing scale|digital kitchen scales|weigh out flour|weigh her ingredients|weigh his ingredients|weigh my ingredients)',
    ],
    told: ['(weighs everything when baking)'],
    said: { one: 'a kitchen scale' },
  },
  'baking-mat': {
    heard: [
      'baking mat',
      '(baking mats|silicone mat|silicone mats|silicone baking mat|pastry mat)',
      '(reusable baking mat|oven mat|nonstick baking mat)',
      '(baking liner|baking liners|reusable baking paper|reusable baking liner|silicone baking sheet|silicone baking liner|non stick baking mat|pastry mats)',
    ],
    told: [
      '(silicone|silicon|rubber) (thing|things|sheet|sheets|liner|liners) (you|that you|to|that) (put|go|goes|use|lay) on (a |the |your |)(cookie sheet|baking sheet|baking tray|sheet pan|oven tray)',
      '(instead of parchment paper)',
    ],
    said: { one: 'a baking mat' },
  },
  'baking-sheet': {
    heard: [
      'baking sheet',
      '(baking sheets|baking tray|baking trays|cookie sheet|sheet pan|oven tray|baking pan)',
      '(half sheet|half sheet pan|sheet pans|cookie sheets|cookie tray|oven sheet|baking pans|cookie pan)',
      '(baking tin|oven trays|roasting tray|cookie pans|jelly roll pan|sheet tray|oven baking tray|aluminum baking sheet|cookie sheet pan|bake cookies on)',
    ],
    said: { one: 'a baking sheet' },
  },
  'popcorn-maker': {
    heard: [
      'popcorn maker',
      '(popcorn makers|popcorn popper|popcorn machine|popper)',
      '(popcorn popper machine|microwave popcorn popper)',
      '(popcorn bowl|popcorn kit|microwave popcorn maker|silicone popcorn maker|hot air popper|air popper|popcorn poppers)',
    ],
    told: [
      '(movie|film) (night|nights) (at home|every|with the kids)',
      '(popcorn maker for the microwave)',
      '(make|makes|making|pop|pops) (his own |her own |our own |)popcorn',
    ],
    said: { one: 'a popcorn maker' },
  },
  'rice-cooker': {
    heard: [
      'rice cooker',
      '(rice cookers|rice maker|rice steamer)',
      'electric rice cooker',
      '(rice pot|rice cooking machine|rice cooking pot|fuzzy logic rice cooker|automatic rice cooker|japanese rice cooker|mini rice cooker|rice machine)',
      'rice (always|comes out|turns out|keeps|never|sticks|goes|is always)',
    ],
    told: [
      'rice (burns|burnt|boils over|is mushy|turns mushy|comes out mushy)',
      '(burn|burns|burning|ruin|ruins|cook|cooks|make|makes) (perfect |the |my |)rice',
      'rice (always|comes out|turns out|keeps|never|sticks)',
    ],
    said: { one: 'a rice cooker' },
  },
  peeler: {
    heard: [
      'peeler',
      '(peelers|vegetable peeler|potato peeler|apple peeler)',
      '(veg peeler|carrot peeler|fruit peeler|veggie peeler|y peeler)',
      '(peel|peels|peeling) (potatoes|spuds|vegetables)',
      '(spud peeler|speed peeler|peeling knife|swivel peeler|straight peeler|julienne peeler|veg peelers|potato peelers)',
    ],
    told: ['(peel|peels|peeling) (the |)(carrots|apples|spuds|veggies)', 'skin off a potato'],
    said: { one: 'a peeler' },
  },
  blender: {
    heard: [
      'blender',
      '(blenders|smoothie maker|smoothie blender)',
      '(smoothie machine|hand blender|personal blender|bullet blender|juice blender|liquidiser|liquidizer|countertop blender)',
      '(smoothie makers|bullet|jug blender|stick blender|immersion blender|protein shake blender|shake maker|liquidisers|soup blender|high speed blender|portable blender|blending machine)',
    ],
    told: [
      '(make|makes|making|drinks) (smoothies|a smoothie|protein shakes|milkshakes|his own smoothies|her own smoothies)',
      '(blend|blends|blending|blitz|blitzing) (my|her|his|a|some|) (smoothies|smoothie|shakes|soup|soups|fruit|frozen fruit)',
    ],
    said: { one: 'a blender' },
  },
  'toaster-oven': {
    heard: [
      'toaster oven',
      '(toaster ovens|mini oven|countertop oven|worktop oven)',
      '(convection toaster oven|countertop convection oven|table top oven|toasting oven|tabletop oven)',
      '(table top ovens|small oven|counter top oven|benchtop oven|mini convection oven|worktop ovens|toaster ovens|little oven)',
    ],
    told: ['(oven for the counter|oven for the worktop)'],
    said: { one: 'a toaster oven' },
  },
  'coffee-maker': {
    heard: [
      'coffee maker',
      '(coffee makers|coffeemaker|coffee machine|coffee brewer|coffee press|french press|cafetiere)',
      '(pour over|pour over coffee maker|drip coffee maker|filter coffee maker|coffee pot)',
      '(filter coffee machine|percolator|coffee dripper|coffee brewers)',
      '(v sixty|cafetieres|moka maker|drip machine|drip coffee machine|coffee machines|filter coffee|filter machine|pour over set|pourover|pour over dripper|coffee presses|french presses|plunger|coffee plunger|press for coffee|portable coffee maker|camping coffee maker|travel coffee maker|cold brew maker|one cup coffee maker)',
    ],
    told: [
      '(moka pot|moka pots|espresso pot|stovetop espresso|stove top espresso|stove top coffee pot|stovetop coffee pot)',
      '(stovetop|stove top) espresso (pot|maker|coffee maker|brewer)',
      '(something to make coffee|something to brew coffee|something to make coffee with)',
      '(make|makes|making|brew|brews) (a |)(proper|decent|good|better|real) (coffee|cup of coffee) (at home|at work|in the office|)',
    ],
    said: { one: 'a coffee maker' },
  },
  'coffee-grinder': {
    heard: [
      'coffee grinder',
      '(coffee grinders|grinder|burr grinder|bean grinder|coffee mill|hand grinder)',
      '(conical burr grinder|coffee bean grinder|manual grinder|electric grinder|manual coffee grinder)',
      '(bean mill|coffee bean mill|hand coffee grinder|hand coffee mill|coffee burr grinder|burr mill|electric coffee grinder|grinder for coffee|grinder for beans|bean crusher)',
      'grind them with',
    ],
    told: [
      '(grinder for coffee beans)',
      '(grind|grinds|grinding) (the|his|her|my|our|his own|her own|my own|fresh) (coffee|beans|coffee beans)',
      'grind them with',
      '(grinds|grind) coffee',
    ],
    said: { one: 'a coffee grinder' },
  },
  'espresso-machine': {
    heard: [
      'espresso machine',
      '(espresso machines|espresso maker|cappuccino maker|expresso machine|expresso maker|express oh machine|express o machine|express machine)',
      '(cappuccino machine|latte machine|home espresso machine)',
      '(latte maker|milk frother machine|home barista machine|proper espresso machine|cappuccino makers|flat white at home|lattes at home|espresso at home|cappuccinos at home)',
    ],
    told: [
      '(coffee machine|coffee maker) (that |which )(does|makes|froths|foams|steams) (the |its own |)(milk|cappuccino|cappuccinos|lattes|foam)',
      '(coffee machine|coffee maker) (that |which |)(takes|uses|with|for) (pods|capsules|nespresso pods|coffee pods)',
      '(pod|capsule|nespresso|coffee pod) (machine|machines|coffee machine|coffee maker)',
      '(bean to cup machine)',
    ],
    said: { one: 'an espresso machine' },
  },
  kettle: {
    heard: [
      'kettle',
      '(kettles|electric kettle|gooseneck kettle|tea kettle|teakettle|water boiler)',
      '(water kettle|whistling kettle|stovetop kettle|pour over kettle|goose neck kettle)',
      '(electric kettles|variable temperature kettle|swan neck kettle|pour over kettles|temperature kettle|cordless kettle|fast boil kettle|tea kettles|kettle for tea|kettle for coffee)',
    ],
    told: ['(something to boil water)'],
    said: { one: 'a kettle' },
  },
  'tea-infuser': {
    heard: [
      'tea infuser',
      '(tea infusers|tea strainer|tea ball|tea steeper|loose leaf tea infuser)',
      'loose tea infuser',
      '(tea egg|tea basket|tea diffuser|loose leaf strainer|loose leaf tea strainer|tea filter|tea strainers|tea balls|leaf tea infuser|brew loose leaf|brew loose tea|strainer for tea)',
    ],
    told: [
      '(brew|brewing|brews|making|steep|steeping) (loose tea|loose leaf|loose leaf tea|tea leaves)',
      '(tea|loose tea) (strainer|basket|filter|ball|egg)',
      '(strainer for loose tea)',
    ],
    said: { one: 'a tea infuser' },
  },
  'sound-machine': {
    heard: [
      'sound machine',
      '(sound machines|white noise machine|noise machine|sleep machine|white noise)',
      '(sleep sound machine|baby sound machine|rain sound machine|fan noise machine)',
      '(play|plays|make|makes) (white noise|rain sounds)',
      '(white noise machines|white noise maker|sleep sounds|nature sounds machine|ocean sounds machine|sleep noise machine|rain machine|brown noise machine|pink noise machine)',
    ],
    told: [
      '(noise maker for sleep|noise maker for sleeping|noise machine for the nursery|noise machine for the baby)',
      '(cover|mask|drown) (up|out) the (noise|traffic|street noise)',
    ],
    said: { one: 'a sound machine' },
  },
  'toilet-stool': {
    heard: [
      'toilet stool',
      '(toilet stools|toilet step|bathroom stool)',
      '(potty stool|squatting stool|toilet foot stool)',
      '(bathroom step|toilet footstool|poo stool|poop stool|loo stool)',
    ],
    told: [
      '(foot stool for the toilet|step for the toilet|foot stool for the bathroom|footstool for the toilet|step stool for the toilet)',
    ],
    said: { one: 'a toilet stool' },
  },
  'wake-up-light': {
    heard: [
      'wake up light',
      '(lamp|lamps|light|lights) that (wakes|wake) (you|me) (up|) (like a sunrise|like the sun|gently|like sunrise|up)',
      '(wake-up light|wake up lights|sunrise alarm|sunrise alarm clock|alarm clock|wake up lamp)',
      '(wakeup light|sunrise light|daylight alarm clock|alarm clocks|light alarm clock|light alarm)',
      'wakes you (up |)with light',
      '(sunrise lamp|sunrise clock|dawn simulator|sunrise simulator|wake up lamps|daylight alarm|light up alarm clock)',
    ],
    told: [
      '(get|gets|getting|wake|wakes|waking) (me |him |her |)up (on|in) (dark|winter) (mornings|morning)',
      '(sleep|sleeps|sleeping) through (the|my|his|her|every|his own|her own) (alarm|alarms)',
      '(alarm clock with a light|alarm clock with light|alarm clock that lights up)',
      '(hates|struggles|struggle|trouble) (getting up|waking up|to wake up|to get up) (in the morning|in winter|in the dark|)',
      'wakes (me|her|him) (up gently|gently|with light)',
    ],
    said: { one: 'a wake up light' },
  },
  'humidity-monitor': {
    heard: [
      'humidity monitor',
      '(hygrometer|humidity gauge|humidity meter|room thermometer|indoor thermometer)',
      '(hygrometers|temperature and humidity monitor|humidity thermometer)',
      '(humidity sensor|humidity reader|damp meter|moisture monitor|room humidity monitor|temperature and humidity gauge|temperature gauge|digital hygrometer|how humid|how damp|air humidity)',
    ],
    told: [
      '(thermometer for the room|thermometer for the nursery)',
      'how (damp|humid) (it is|the room is|the house is|)',
    ],
    said: { one: 'a humidity monitor' },
  },
  pillow: {
    heard: [
      'pillow',
      '(pillows|memory foam pillow|bed pillow|neck support pillow)',
      '(bed pillows|sleeping pillow|side sleeper pillow|cooling pillow|orthopedic pillow|cervical pillow|foam pillow)',
      '(side sleeping pillow|contour pillow|ergonomic pillow|adjustable pillow|shredded foam pillow|orthopaedic pillow|bamboo pillow)',
    ],
    told: [
      '(neck pillow for bed|neck pillows for bed|pillow for the bed|pillow for side sleepers|wake up with a stiff neck|wakes up with a stiff neck)',
    ],
    said: { one: 'a pillow' },
  },
  bookshelf: {
    heard: [
      'bookshelf',
      '(bookshelves|book shelf|bookcase|bookcases|shelf|shelves|shelving)',
      '(book shelves|ladder shelf)',
      '(book shelving|shelf for books|shelves for books|book rack|bookshelf unit|shelving unit|display shelf|books piled up|books everywhere)',
    ],
    told: [
      'books (stacked|piled|lying|stacked up|piled up) (all over|on|everywhere|up|around|in)',
      '(nowhere|no room|no space) (to put|for) (all |)(the|my|his|her|our|their) books',
      '(somewhere to put all her books|somewhere to put his books|somewhere to put my books|somewhere to put all his books|books all over the floor|nowhere to put her books|nowhere to put his books|nowhere to put my books)',
    ],
    said: { one: 'a bookshelf' },
  },
  'board-game': {
    heard: [
      'board game',
      '(boardgame|tabletop game|table top game|strategy game)',
      '(family board game|party board game|game night game|cooperative board game|cooperative game)',
      '(boardgames|strategy board game|game board|family board games|rainy day game|cooperative games|co-op board game|coop board game|co op game|co-op game|tile game|dice game|boxed game|box game)',
    ],
    told: [
      '(bored|bord|board) (game|games)',
      '(game for game night|games for the table|game with a board|escape game in a box)',
    ],
    said: { one: 'a board game' },
  },
  'card-game': {
    heard: [
      'card game',
      '(card games|playing cards|deck of cards|pack of cards|party card game)',
      '(decks of cards|family card game|game of cards)',
      '(playing card game|game with cards|card set|family card games|party card games|trick taking game|quick card game)',
    ],
    told: [
      '(pack of playing cards|deck of playing cards|game of playing cards|cards to play with|set of playing cards)',
    ],
    said: { one: 'a card game' },
  },
  'word-game': {
    heard: [
      'word game',
      '(word games|spelling game|letter game|vocabulary game)',
      '(spelling games|word board game|word building game)',
      '(crossword game|anagram game|letters game|scrabble type game|scrabble like game|game like scrabble|something like scrabble|game with words|game with letters|games with words|vocab game|word puzzle game|spelling board game)',
    ],
    said: { one: 'a word game' },
  },
  'logic-puzzle': {
    heard: [
      'logic puzzle',
      '(puzzle|puzzle game|logic game|logic games|brain teaser|puzzle cube|mind game)',
      '(brain teaser puzzle|brain puzzle|brain game|solo puzzle game|metal puzzle|maze puzzle|iq puzzle)',
      '(brain teaser game|brain teaser toy|iq game|mind teaser|mind bender|mind benders|puzzle box|puzzle toy|one player puzzle|solitaire puzzle|single player puzzle|cube puzzle|wooden puzzle|wooden brain teaser|disentanglement puzzle|handheld puzzle|thinking game|thinking games)',
    ],
    said: { one: 'a logic puzzle' },
  },
  cookbook: {
    heard: [
      'cookbook',
      '(cookbooks|cook book|cook books|cookery book|recipe book|recipe books|recipes)',
      '(baking book|cookery books|bread book|baking cookbook|vegan cookbook|cooking book|cooking books|book of recipes|grilling book)',
      '(baking books|book of recipes|book with recipes|vegetarian cookbook|veggie cookbook|italian cookbook|cooking bible|recipe collection|cook books|book about cooking|book on cooking|book about baking|book on baking|new recipe book|new cookbook|jamie oliver book|nigella book)',
    ],
    told: [
      '(book to learn cooking)',
      '(book|books) (about|on|of) (food|cooking|baking|cookery|recipes)',
    ],
    said: { one: 'a cookbook' },
  },
  novel: {
    heard: [
      'novel',
      '(novels|fiction book|science fiction book|sci-fi book|sci-fi novel|fantasy book)',
      '(thriller|crime novel|crime novels|mystery novel|detective novel|romance novel|whodunit|fantasy novel|historical novel|classic novel|adventure novel)',
      '(literary novel|fiction novel|spy novel)',
      '(novella|page turner|whodunnit|murder mystery book|mystery book|mystery books|crime book|crime books|crime thriller|detective book|detective books|thrillers|romance book|romance books|fantasy books|fantasy novels|historical fiction book|fiction books|story for adults|holiday read|beach read|chick lit|bestseller|best seller|cosy mystery|cozy mystery|good yarn)',
    ],
    told: [
      '(story book for adults)',
      '(fiction|murder mystery|murder mysteries|mystery|mysteries|crime|detective|spy|love|ghost) (paperback|paperbacks|story|stories)',
      '(fiction|murder mystery|murder mysteries|made up stories)',
    ],
    said: { one: 'a novel' },
  },
  'nonfiction-book': {
    heard: [
      'nonfiction book',
      '(non-fiction book|non fiction book|nonfiction|non-fiction|non fiction|history book|science book|business book|popular science book)',
      '(biography|biographies|memoir|memoirs|autobiography|self help book|psychology book|philosophy book|economics book)',
      '(how to book|habits book)',
      '(non fiction books|non-fiction books|nonfiction books|factual book|factual books|true story|true stories|book about history|history books|book on history|book about science|science books|popular science books|self help books|self improvement book|productivity book|business books|book about psychology|psychology books|philosophy books|book about habits|self development book|life story|autobiographies|book of essays|book about space|war book|war books|educational book)',
    ],
    told: [
      '(book about the war)',
      '(history|story) of (humankind|humanity|mankind|the human race|the world|everything|civilization|science)',
      "(read |reads |reading |book |books |story |stories |anything |something |only |)(that's|that is|that are|that really|that actually|what really) (true|real|factual|happened)",
      '(true|real life) (book|books|crime|tales|stuff|events)',
      '(real|actual) (things|people|events|life|facts)',
      '(only|just|nothing but|mostly|facts not|prefers|likes|loves) (facts|factual|the facts)',
      '(factual|full of facts|packed with facts|not made up|no made up)',
    ],
    said: { one: 'a nonfiction book' },
  },
  'picture-book': {
    heard: [
      'picture book',
      "(picture books|children's book|children's books|kids book|kids books|bedtime story|story book|board book)",
      "(childrens book|kid's book|bedtime book|bedtime story book|bedtime stories|storybook|storybooks|board books)",
      'read aloud book',
      "(kids story book|book with pictures|books with pictures|bedtime stories book|nursery book|nursery rhymes book|books for toddlers|book for toddlers|baby book|baby books|toddler book|toddler books|first book|illustrated book|illustrated children's book|story at bedtime|stories at bedtime)",
    ],
    told: [
      '(story book for kids|story books for kids|book for a baby|reading to him at bedtime|reading to her at bedtime|read to at bedtime|book to read at bedtime|lift the flap book)',
    ],
    said: { one: 'a picture book' },
  },
  'comic-book': {
    heard: [
      'comic book',
      '(comic books|graphic novel|comic|comic collection)',
      '(manga book|comic strip book|comics collection|comic strip collection|book of comics|superhero comic|cartoon book)',
      '(manga books|comic annual|comic album|comic anthology|comic strip collection|comics book|superhero comics|book of cartoons|cartoon books)',
    ],
    told: [
      '(book of comic strips)',
      '(comics|manga|graphic novels) (for|about|that)',
      '(only |just |mostly |always |)(read|reads|reading) (manga|comics|graphic novels)',
    ],
    said: { one: 'a comic book' },
  },
  'building-toy': {
    heard: [
      'building toy',
      '(building toys|building set|building sets|construction toy|construction set|building blocks|building bricks|magnetic tiles)',
      '(lego brick set|building block set|construction toys|magnet tiles|magnetic blocks|magnetic building set|toy bricks|interlocking blocks)',
      '(building blocks set|block set)',
      "(lego set|lego sets|magnetic tile set|brick set|brick sets|construction kit|construction kits|construction sets|building kit|building kits|building brick set|wooden bricks|stacking bricks|k'nex|knex|marble run|building bricks set)",
    ],
    told: ['(bricks to build with|something to build with|model kit to build|train set to build)'],
    said: { one: 'a building toy' },
  },
  'activity-toy': {
    heard: [
      'activity toy',
      '(activity toys|play set|playset|sensory toy|learning toy|educational toy|educational toys|activity table)',
      '(busy board|shape sorter|stacking toy|baby activity toy|developmental toy|sensory toys|learning toys|montessori toy)',
      'pretend play set',
      '(activity cube|busy box|toddler activity toy|play kitchen|role play toy|role play set|pretend kitchen|pretend play toy|playdough|play doh|sorting toy|early learning toy|fine motor toy|motor skills toy|montessori toys|educational games|educational game|bath toy|bath toys|musical toy|push along toy|pull along toy)',
    ],
    told: ['(learning game for toddlers)'],
    said: { one: 'an activity toy' },
  },
  'science-kit': {
    heard: [
      'science kit',
      '(science kits|science set|chemistry set|experiment kit|experiment set|stem toy|stem kit|circuit kit|electronics kit)',
      '(crystal growing kit|electricity kit|electronics set|chemistry kit|physics kit|stem toys|robotics kit|science experiment kit)',
      '(science experiments kit|volcano kit)',
      '(stem set|stem kits|stem gift|stem game|chemistry sets|electronic kit|electronics kits|electrical circuit kit|circuits kit|science experiment set|science experiments set|experiments kit|science box|microscope set|physics set|engineering kit|robot kit|coding toy|coding kit|slime kit|rock kit|geology kit|crystal kit|science lab|home science lab|science toy|science toys|do experiments with)',
    ],
    told: ['(robotics kit for kids)'],
    said: { one: 'a science kit' },
  },
  'drawing-toy': {
    heard: [
      'drawing toy',
      '(drawing toys|drawing board|sketching toy|doodle board|magnetic drawing board|art toy)',
      '(magna doodle|etch a sketch|doodle toy|magnetic doodle board)',
      '(magnetic drawing toy|doodle pad|doodle boards|lcd writing tablet|drawing boards|sketch toy|mess free drawing|art toys|stencil set)',
    ],
    told: [
      '(drawing pad for kids|drawing tablet for kids|drawing kit for kids|drawing toy for the car|light board for drawing)',
    ],
    said: { one: 'a drawing toy' },
  },
  'novelty-toy': {
    heard: [
      'novelty toy',
      '(novelty toys|fidget toy|fidget toys|desk toy|funny toy|gag gift|joke gift|novelty gift|something silly)',
      '(stress toy|desk gadget toy|gag gifts|silly toy|prank gift|fidget spinner|fidget cube)',
      '(white elephant toy|office toy)',
      '(desk toys|office toys|stress ball|stress balls|fidgety thing|fidget gadget|fidget gadgets|fidgets|executive toy|executive toys|silly gift|silly present|daft present|daft gift|joke present|jokey gift|jokey present|funny gift|funny present|funny gifts|something funny|something daft|for a laugh|gimmicky)',
    ],
    told: [
      '(weirdest|strangest|oddest|quirkiest|silliest|craziest|funniest|wackiest) (thing|things|gift|present|stuff)',
      '(something to fidget with|something to make them laugh|something to make her laugh|something to make him laugh|a bit of a laugh)',
    ],
    said: { one: 'a novelty toy' },
  },
  'flying-toy': {
    heard: [
      'flying toy',
      '(flying toys|frisbee|flying disc|flying ring)',
      '(frisbees|flying saucer toy|throwing ring|throwing disc|disc golf disc)',
      '(flying ring toy|ultimate frisbee|toy that flies|toys that fly|disc to throw|disk to throw|flying disk|flying discs|flying saucer|throwing toy)',
    ],
    told: ['(flying toy for outside|something to throw around)'],
    said: { one: 'a flying toy' },
  },
  wagon: {
    heard: [
      'wagon',
      '(wagons|pull along wagon|toy wagon|little wagon)',
      '(kids wagon|pull wagon|garden wagon)',
      '(pull cart|pull along cart|red wagon|ride on wagon|toddler wagon|beach wagon|beach cart|little cart|garden cart|wagon for kids)',
    ],
    told: [
      '(trolley for the kids|cart for the kids)',
      '(pulled|towed|hauled|pulling|towing) (around|along|about|round) (the|our|my|)',
    ],
    said: { one: 'a wagon' },
  },
  webcam: {
    heard: [
      'webcam',
      '(look like|looks like|looking like) a (ghost|potato|blur|smudge) on (video calls|zoom|calls|video|teams)',
      '(webcams|web cam|web camera|computer camera)',
      '(video calls|video calling|zoom calls|video meetings|online meetings)',
      '(usb camera|zoom camera|video call camera|streaming camera|web cams)',
      '(zoom webcam|hd webcam|laptop camera|camera for zoom|camera for teams|camera for meetings|external camera|usb webcam|streaming webcam|web cameras)',
    ],
    told: [
      '(camera for video calls|camera for zoom calls|camera for my computer|camera for his computer|camera for the computer|camera for her computer|camera for video meetings|video camera for calls|better camera for calls)',
      '(nobody|no one|people) (can|can hardly|can barely) see (me|him|her) on (zoom|teams|calls|video calls)',
      "(camera|picture|camera's|camera is) (blurry|grainy|terrible|awful|shocking|rubbish) on (zoom|calls|video calls|teams)",
    ],
    said: { one: 'a webcam' },
  },
  keyboard: {
    heard: [
      'keyboard',
      '(keyboards|computer keyboard|wireless keyboard|mechanical keyboard)',
      '(bluetooth keyboard|typing keyboard|gaming keyboard|ergonomic keyboard|pc keyboard)',
      '(mechanical keyboards|wireless keyboards|laptop keyboard|keyboard for typing|tablet keyboard|silent keyboard|quiet keyboard|clicky keyboard|gaming keyboards|compact keyboard|typing all day|types all day)',
    ],
    told: [
      '(keyboard for the computer|keyboard for my computer|keyboard for her computer|keyboard for his computer|keyboard for the ipad)',
    ],
    said: { one: 'a keyboard' },
  },
  headphones: {
    heard: [
      'headphones',
      '(head phones|head phone|headphone|headset|headsets|earphones|earphone|earbuds|ear buds|pair of headphones|noise cancelling headphones|noise canceling headphones|studio headphones)',
      '(over ear headphones|wireless headphones|bluetooth headphones|in ear headphones|earpods|noise canceling earbuds|gaming headset|wireless earbuds)',
      'wired headphones',
      '(ear phones|over ears|on ear headphones|noise cancellers|wireless headset|headset for calls|headset for meetings|bluetooth earbuds|bluetooth headset|bluetooth earphones|noise cancelling earphones|noise cancelling earbuds|running headphones|sports headphones|gym headphones|headphones for running|stereo headphones|audiophile headphones|ear bud)',
    ],
    told: [
      '(over the ear headphones|headphones for the train|headphones for the plane|headphones for the gym)',
    ],
    said: { many: 'headphones' },
  },
  microphone: {
    heard: [
      'microphone',
      '(microphones|mic|mike|recording microphone|podcast microphone|usb microphone)',
      '(podcasting microphone|studio microphone|streaming microphone|condenser microphone|computer microphone|singing microphone|podcast mic|usb mic|gaming mic|recording mic)',
      '(podcast microphones|desktop microphone|desk microphone|mic for podcasts|mic for podcasting|mic for streaming|mic for calls|mic for zoom|mic for gaming|microphone for podcasts|microphone for calls|microphone for zoom|microphone for meetings|microphone for recording|microphone for streaming|vocal microphone|karaoke microphone|streaming mic|condenser mic|studio mic|external microphone|external mic|voice recording|record vocals|record his songs|record her songs|record my voice)',
    ],
    told: [
      "(can|can't|hardly|barely) hear (me|him|her) (on|in) (zoom|teams|calls|my calls|video calls|meetings)",
      "like (i'm|he's|she's) (in|down|under) (a tunnel|a well|water|a cave|a tin can)",
    ],
    said: { one: 'a microphone' },
  },
  'power-bank': {
    heard: [
      'power bank',
      "(phone|phone's|battery|mobile) (is |)(always|) (dead|dying|flat|dies|run out|runs out|running out) (by|before|halfway|every)",
      '(power banks|powerbank|portable charger|battery pack|portable phone charger|portable battery)',
      '(phone battery|external battery|phone power bank|portable phone battery|pocket charger|backup battery)',
      'battery bank',
      '(charge|charges) (my|your|his|her) phone on the go',
      '(portable power bank|portable chargers|battery charger pack|portable battery pack|portable battery packs|portable power|power pack|power packs|battery packs|usb battery|phone juice|phone battery pack|extra battery|phone charging bank|charging bank|charging brick|portable phone battery pack|juice pack)',
    ],
    told: [
      '(phone|phones|mobile|tablet) (alive|charged|topped up|charged up)',
      '(phone charger on the go|charger on the go|charger for on the go|spare battery for my phone|spare battery for the phone|something to charge my phone)',
      "(phone|phone's|mobile|battery|battery's|battery is|phone is) (always|keeps|never|constantly|forever) (dead|dying|running out|dies|lasts|flat|charged)",
      '(runs|running|run) out of (battery|juice|charge)',
    ],
    said: { one: 'a power bank' },
  },
  watch: {
    heard: [
      'watch',
      '(watches|wrist watch|wristwatch|digital watch|sports watch)',
      "(kid's watch|kids watch|men's watch|women's watch|waterproof watch|running watch|wrist watches)",
      "(wristwatches|analog watch|analogue watch|sport watch|digital watches|diver's watch|dive watch|kiddie watch|children's watch|first watch|watch for kids|men's watches|ladies watch|ladies' watch|dress watch|tell the time)",
    ],
    told: ['(watch for a child|learning to tell the time)'],
    said: { one: 'a watch' },
  },
  'water-filter': {
    heard: [
      'water filter',
      '(water filters|filter straw|water purifier|filter bottle|camping water filter)',
      '(camping filter|hiking water filter|portable water filter|survival straw|straw filter|water purification straw)',
      '(water filtration|water purifiers|filtered water bottle|personal water filter|filter straws|backpacking water filter|stream water filter|filter for camping|purification tablets|travel water filter|clean drinking water|safe drinking water)',
    ],
    told: [
      '(drink|drinking|filter|filtering|clean|cleans|purify|purifies|treat) (stream|river|lake|creek|pond|dirty|any|wild) water',
      '(water from|drink from|drinking from) (a stream|streams|rivers|a river|lakes|a lake|the river|creeks)',
      '(make|makes|making) water safe (to drink|)',
      '(drink|drinking) (out of|straight from|straight out of|from) (the|a|any|mountain|) (creek|creeks|stream|streams|river|rivers|lake|lakes|pond|ponds)',

      '(filter for stream water)',
      '(drink|drinking) (water |)from (streams|a stream|rivers|a river|lakes)',
    ],
    said: { one: 'a water filter' },
  },
  'vacuum-bottle': {
    heard: [
      'vacuum flask',
      '(vacuum bottle|vacuum bottles|thermos|thermos flask|thermal flask|insulated bottle|insulated flask|flask|travel mug)',
      '(insulated mug|insulated water bottle|thermal mug|coffee thermos|coffee flask|thermos bottle)',
      '(steel flask|thermos flasks|hot drink flask)',
      '(keep|keeps) (my|your|his|her|the|) (tea|coffee|drinks|soup) (hot|warm)',
      '(flasks|thermoses|thermo flask|thermos mug|travel cup|travel mugs|commuter mug|insulated cup|insulated tumbler|hot flask|tea flask|soup flask|food flask|thermal cup|thermal bottle|insulated bottles|reusable coffee cup|keep cup|to go cup|vacuum flasks|vacuum mug|steel thermos)',
    ],
    told: [
      '(tea|coffee|brew|soup) (always|constantly|forever) (goes|gets|is|gone) (cold|stone cold)',
      '(coffee mug for the car|bottle that keeps drinks hot|bottle that keeps things hot|bottle that keeps drinks warm)',
      '(keep|keeps) (my|his|her|the|a|) (tea|coffee|drinks|drink|soup|brew|hot chocolate) (hot|warm)',
      '(soup|tea|coffee|drinks|drink) (hot|warm) (at|on|in|for)',
      "(bottle|jug|something|anything) (that|that'll|that will|which|to) (keep|keeps) (my|his|her|the|a|) (soup|tea|coffee|drinks|drink|cocoa|broth|stew|chili) (hot|warm)",
      '(tea|coffee|brew) (goes|gets|is always) (cold|stone cold)',
    ],
    said: { one: 'a vacuum flask' },
  },
  'water-bottle': {
    heard: [
      'water bottle',
      '(water bottles|drinking bottle|drinks bottle|sports bottle|bottle)',
      '(reusable bottle|reusable water bottle|gym bottle|hydration bottle|sport bottle|bike bottle|drink bottle)',
      '(refillable bottle|refillable water bottle|drinking water bottle|drinks bottles|bottle for water|bottle for school|school water bottle|metal water bottle|steel water bottle|flip top bottle|leakproof bottle|leak proof bottle|canteen|cycling bottle|running bottle|squash bottle|forgets to drink|drink more water|drinks more water|drinking more water)',
    ],
    told: ['(bottle for the gym)', '(drink|drinks|drinking) more water'],
    said: { one: 'a water bottle' },
  },
  hammock: {
    heard: [
      'hammock',
      '(hammocks|camping hammock|garden hammock)',
      '(camping hammocks|portable hammock|tree hammock|backyard hammock|double hammock)',
      '(garden hammocks|travel hammock|lightweight hammock|hammock chair|hanging hammock|two person hammock|hammock for two|hammock for camping|outdoor hammock|hang between two trees)',
    ],
    told: [
      '(hammock for the garden|hammock for the yard|something to lie in between the trees|swing in the garden)',
    ],
    said: { one: 'a hammock' },
  },
  'sleeping-pad': {
    heard: [
      'sleeping pad',
      '(sleeping pads|sleeping mat|camping mat|camping mattress|camping pad|roll mat)',
      '(inflatable sleeping pad|air pad|camp mattress|backpacking pad|foam sleeping pad|camp pad|inflatable camping mattress|camping sleeping pad)',
      '(camp bed|air mattress|blow up mattress|airbed|air bed|inflatable mattress|self inflating mat|self inflating mattress|roll up mattress|camping mats|tent mattress|sleeping mats|ground mat|mattress for camping)',
    ],
    told: [
      '(mat to sleep on|mat for the tent|mattress for the tent)',
      '(sleep|sleeping) on the (ground|hard ground|floor) (in a tent|when camping|)',
    ],
    said: { one: 'a sleeping pad' },
  },
  grill: {
    heard: [
      'grill',
      '(grills|barbecue grill|barbecue set|charcoal grill|portable grill|kettle grill|kettle barbecue|portable barbecue)',
      '(bbq grill|camping grill|tabletop grill|backyard grill|barbecue grills|gas grill)',
      '(charcoal barbecue|table top barbecue|tabletop barbecue|camping barbecue|camp grill|disposable barbecue|portable bbq|tabletop bbq|bbq set|charcoal bbq|small barbecue|mini barbecue|mini grill|grill for camping|beach barbecue|tailgate grill|tailgating grill|balcony grill|balcony barbecue|little barbecue|smoker grill|hibachi|cook burgers on|new barbecue|new grill|new bbq)',
    ],
    told: ['(grill for the beach|barbecue to take to the park|barbecue for the beach)'],
    said: { one: 'a grill' },
  },
  'foam-roller': {
    heard: [
      'foam roller',
      '(foam rollers|muscle roller|back roller|massage roller)',
      '(exercise roller|muscle foam roller|yoga roller)',
      'roll (your|my|his|her) (back|legs) on',
      '(foam rolling|back rollers|roller for legs|muscle rollers|rumble roller|grid roller|stretching roller|physio roller|gym roller)',
    ],
    told: [
      '(legs|calves|hamstrings|muscles) (are|always|get) (so |really |)(sore|tight|stiff) (after|from)',
      '(roller for my back|roller for his back|roller for her back|roller for my legs|roller for sore muscles|roller for tight muscles)',
      '(roll|loosen) (out|up) (her|his|my|tight) (muscles|legs|calves|back)',
    ],
    said: { one: 'a foam roller' },
  },
  'pull-up-bar': {
    heard: [
      'pull up bar',
      '(pull-up bar|pull up bars|chin up bar|doorway bar|door gym|exercise bar)',
      '(pullup bar|chinup bar|chin up bars|door bar|door pull up bar|doorframe bar)',
      '(chinning bar|chin ups bar|door frame bar|doorway pull up bar|doorway pullup bar|workout bar)',
    ],
    told: [
      '(bar for pull ups|bar for chin ups|bar for the door|bar for the doorway|bar in the doorway|bar for a door frame)',
      '(do|doing) (pull ups|chin ups) (at home|in the doorway|in his room)',
    ],
    said: { one: 'a pull up bar' },
  },
  'resistance-bands': {
    heard: [
      'resistance bands',
      '(resistance band|exercise bands|exercise band|workout bands|fitness bands|stretch bands)',
      '(loop bands|stretchy bands|therapy bands|booty bands|workout band|resistance loop bands)',
      '(exercise elastics|stretch band|stretching bands|glute bands|hip bands|physio bands|physical therapy bands|elastic exercise bands|mini bands|strength bands|bands for exercise|bands for physio|bands for stretching)',
    ],
    told: ['(rubber bands for exercise|elastic bands for exercise|bands for working out)'],
    said: { many: 'resistance bands' },
  },
  'massage-tool': {
    heard: [
      'massage tool',
      '(massage tools|massager|back massager|neck massager|massage ball|massage stick|massage cane|trigger point tool)',
      '(massage balls|massagers|foot massager|hand massager|shoulder massager|massage gadget|massage thing|massage gadget things|massage things)',
      '(back scratcher massager|massage hook|massage roller ball|knot massager|massager for shoulders|trigger point massager|trigger point stick|self massage tool|self massager|handheld massager|massage gun|back massagers|muscle massager|muscle gun|head massager|scalp massager|something to massage)',
    ],
    told: [
      '(shoulders|neck|back) (are|is) (so |always |)(tense|stiff|tight|knotted)',
      '(knot|knots) (in|between) (my|his|her|their|the|your) (own |lower |upper |)(back|shoulders|shoulder|neck|shoulder blades)',
      '(massage|rub|reach|reaches) (my|your|his|her|their) own (back|shoulders)',
      'trigger points',

      '(massager for my back|massager for his back|massager for her back|massager for my shoulders|massager for the neck|massager for my neck)',
      '(knots|knot) in (my|his|her) (back|neck|shoulders)',
      '(back|shoulders|neck) (all in|full of|is full of) knots',
    ],
    said: { one: 'a massage tool' },
  },
  'yoga-mat': {
    heard: [
      'yoga mat',
      '(yoga mats|exercise mat|pilates mat|workout mat|gym mat)',
      '(thick yoga mat|exercise mats|stretching mat|fitness mat)',
      '(mat for yoga|mat for pilates|mat for exercise|mat for stretching|yoga mats|non slip mat|nonslip yoga mat|non slip yoga mat|yoga rug|thick exercise mat|stretch mat)',
    ],
    told: ['(mat for working out|mat for the gym|floor mat for exercise|roll up mat for yoga)'],
    said: { one: 'a yoga mat' },
  },
  'travel-pillow': {
    heard: [
      'travel pillow',
      '(travel pillows|neck pillow|plane pillow|airplane pillow|flight pillow)',
      '(plane neck pillow|inflatable neck pillow)',
      '(inflatable pillow|camping pillow|backpacking pillow|aeroplane pillow|pillow for flights|pillow for flying|pillow for travelling|pillow for traveling|pillow for travel|neck cushion|travel cushion|flight cushion|travel neck pillow|u shaped pillow|neck rest|memory foam travel pillow|neck pillows)',
    ],
    told: [
      '(hurts|aches|stiff|sore) (after|on) (every|each|a|long|the) (flight|flights)',
      '(inflatable|blow up|camping|backpacking|hiking) (pillow|pillows) (for camping|for backpacking|for hiking|for the tent|)',
      '(pillow|pillows) for (camping|backpacking|hiking|the tent|the trail|a camping trip)',
      '(pillow for the plane|pillow for a flight|pillow for the train|pillow for long flights|pillow for the car|neck support for the plane|neck support for flying|neck support for flights)',
      '(sleep|nod off|drop off) on (planes|a plane|the plane|flights|the train)',
      '(flights|flying|planes) (kill|kills|wreck|wrecks|hurt|hurts|do|does) (my|his|her) neck',
    ],
    said: { one: 'a travel pillow' },
  },
  'sleep-mask': {
    heard: [
      'sleep mask',
      '(sleep masks|sleeping mask|eye mask|eye masks|blindfold)',
      '(sleeping masks|night mask|blackout mask|contoured sleep mask|silk eye mask)',
      '(eyemask|eye covers|eye shade|eye shades|blackout eye mask|sleeping eye mask|mask for sleeping|mask for sleep|silk sleep mask|light blocking mask|mask to sleep|blackout sleep mask|weighted eye mask)',
    ],
    told: [
      '(sun|sunlight|streetlight|street light) (wakes|keeps waking|shines in|shining in|keeps me|keeps us)',
      '(room|bedroom) (is|gets) too (bright|light)',
      '(street lights|street light|streetlights|lights|sunlight|light|sun) (out of|in) (my|his|her) eyes',
      'too bright to sleep',
      '(mask for the plane|mask for his eyes|mask for her eyes|mask for my eyes)',
      '(block|blocks|keep|keeps|shut) out the (light|daylight|sun)',
      'room is too (light|bright)',
    ],
    said: { one: 'a sleep mask' },
  },
  earplugs: {
    heard: [
      'earplugs',
      '(earplug|ear plugs|ear plug|ear protection)',
      '(sleeping earplugs|foam earplugs|noise plugs|concert earplugs|ear defenders)',
      '(block|blocks|drown|drowns) out (the|his|her) snoring',
      '(noise reducing earplugs|noise blocking earplugs|sleep earplugs|reusable earplugs|silicone earplugs|swimming earplugs|concert ear plugs|musicians earplugs|hearing protection|foam plugs)',
    ],
    told: [
      '(stomp|stomps|stomping) (around|about|all night|up and down)',
      'because of the (garbage trucks|trucks|traffic|bin men|bin lorries|sirens|trains|planes|neighbors|neighbours|snoring|barking|construction|birds)',
      '(garbage trucks|traffic|bin men|sirens|trains|planes|neighbors|neighbours|snoring|barking|birds) (wake|wakes|keep waking|keeps waking) (me|us|her|him)',
      '(husband|wife|partner|boyfriend|girlfriend|he|she) (snores|is snoring)',
      '(somebody|someone|a man|a woman|a guy) who snores',
      '(snores|snoring|snorer) (next to|beside|right beside|right next to) (me|us|her|him)',
      '(upstairs|downstairs|next door|above us|above me) (stomp|stomps|stomping|party|parties|play music|plays music|are so loud|is so loud|make noise|argue)',
      '(plugs for my ears|plugs for her ears|plugs for his ears|things for your ears|sleep through the snoring|sleep through his snoring|sleep through her snoring)',
      '(husband|wife|partner|boyfriend|girlfriend|hubby|other half|missus|roommate|flatmate) snores',
      'snoring (keeps|is keeping|wakes|drives)',
    ],
    said: { many: 'earplugs' },
  },
  'travel-organizer': {
    heard: [
      'travel <organiz>er',
      '(<organiz>er|cable <organiz>er|cord <organiz>er|tech pouch|travel pouch)',
      '(cable pouch|electronics <organiz>er|electronics pouch|charger <organiz>er|tech <organiz>er|travel <organiz>ers)',
      '(cable tidy|cable case|cable bag|cord case|cord bag|cord pouch|gadget bag|gadget pouch|electronics case|electronics bag|bag for cables|bag for chargers|bag for cords|pouch for cables|pouch for cords|pouch for chargers|all his cables|all her cables|all my cables|tangled cables|tangle of cables|tangled cords|travel wallet|travel document holder|travel pouches|tech organisers|passport holder)',
    ],
    told: [
      '(cables|chargers|cords|wires) (all over|everywhere|are tangled|get tangled|in knots|loose|rattling|floating|flying|rolling)',
      '(cords|cables|wires) and (chargers|plugs|adapters|leads) (floating|rattling|rolling|flying|lying|knocking|)',
      'chargers and (cords|cables|wires|plugs|adapters|leads) (floating|rattling|rolling|flying|lying|knocking|)',
      'all (my|his|her|the) (chargers|cables)',
      '(somewhere to put all the cables|somewhere to put the chargers)',
    ],
    said: { one: 'a travel <organiz>er' },
  },
  'luggage-scale': {
    heard: [
      'luggage scale',
      '(luggage scales|suitcase scale|suitcase scales|baggage scale|baggage scales)',
      '(hand luggage scale|travel scale|bag scale)',
      '(weigh|weighs|weighing) (my|your|the) (luggage|bags)',
      '(suitcase weigher|luggage weigher|case weigher|luggage weighing scale|baggage weigher|luggage weighing scales|handheld luggage scale|travel scales|scale for luggage|scales for luggage|scale for suitcases|scales for suitcases|scales for cases|bag scales|bag weigher)',
    ],
    told: [
      '(suitcase|suitcases|bag|bags|case|luggage) (is|are) (always|forever|usually|often) (overweight|too heavy|over the limit|over the weight)',
      '(suitcase|suitcases|bag|bags|luggage) (was|is|were|always|turned out) (overweight|too heavy|over the limit)',
      '(excess|overweight) (baggage|luggage|bag|bags|suitcase)',
      '(carry on|hand luggage|checked bag) (from|) (being|going|goes|is|was) (over|overweight|too heavy)',
      'over the (limit|weight limit|allowance|baggage allowance|luggage allowance) (at|on|when|for)',
      '(hand held scale for luggage|scale for my suitcase|scales for my suitcase)',
      '(weigh|weighing) (my|his|her|our|the) (suitcase|suitcases|case|cases|bags)',
      '(overweight|excess|extra) (luggage|baggage|suitcase|bag|suitcases)',
      '(baggage|luggage) (charges|fees)',
      '(suitcase|suitcase is|bag is|case is) (always |)(overweight|over the limit)',
      '(scale|scales|something|thing|gadget) (for|to) (weighing|weigh|weigh a|weigh my|weigh your|weighing a|weighing your|weighing my) (suitcases|suitcase|luggage|bags|cases|case)',
    ],
    said: { one: 'a luggage scale' },
  },
  'packing-cubes': {
    heard: [
      'packing cubes',
      '(packing cube|packing bags|luggage <organiz>ers|suitcase <organiz>ers|suitcase <organiz>er)',
      '(luggage cubes|suitcase cubes|travel cubes|compression cubes|luggage <organiz>er|packing <organiz>ers)',
      '(compression bags|packing pods|packing organisers|packing organizer|packing squares|bags for packing|luggage dividers|travel packing cubes|packing cells)',
    ],
    told: [
      '(luggage|suitcase|bag|case) is (always |forever |)(a mess|a tip|in chaos|a jumble)',
      '(compression cubes for packing|luggage bags for packing|vacuum bags for travel|bags to organise a suitcase|bags to organize a suitcase)',
      '(pack a suitcase|pack her suitcase|pack his suitcase|pack my suitcase|overpacks|over packs|over packer|overpacker)',
      '(suitcase|suitcase is|case is) (always |)a (mess|disaster|tip)',
    ],
    said: { many: 'packing cubes' },
  },
  'wash-bag': {
    heard: [
      '<washBag>',
      '(wash bag|washbag|toiletry kit|toiletries bag|toiletry bag|dopp kit|shaving bag)',
      '(toilet bag|bathroom bag|cosmetics bag|makeup bag|travel toiletry bag|shave bag|wash kit bag|hanging toiletry bag|grooming bag)',
      "(sponge bags|toiletries case|toiletries kit|toiletry case|men's wash bag|mens wash bag|washbags|wash bags|travel wash bag|hanging wash bag|cosmetic bag|cosmetic case|make up bag|makeup pouch|vanity case|vanity bag|bag for toiletries|shaving kit bag|dop kit|dopp bag)",
    ],
    told: [
      '(wash|washing|do|doing|launder) (my|our|his|her|) (clothes|laundry|socks|shirts) (on the trail|while backpacking|while hiking|when camping|when traveling|when travelling|away from home)',
      '(wash|washing) (my|our|his|her|) (clothes|laundry|socks|shirts) (on the road|while traveling|while travelling|while camping|in the sink|on a trip)',
      '(bag for his toiletries|bag for her toiletries|bag for my toiletries|bag for his shaving things|bathroom bag for travel|somewhere to put his razor)',
      '(put|keep|carry|hold|store) (my|her|his|their|your) (wash|washing|toiletry|shower|bathroom) (things|stuff|bits) in',
      '(for|keep|put|carry) (my|her|his|their) (toiletries|shampoo and stuff|toothbrush and things)',
    ],
    said: { one: 'a <washBag>' },
  },
  notebook: {
    heard: [
      'notebook',
      '(notebooks|notepad|note pad|note book|journal|diary|dotted notebook|planner)',
      '(lined notebook|bullet notebook|dot grid notebook|writing pad|notepads|journals|dot journal|writing journal)',
      '(leather journal|hardcover notebook|writing notebook|day planner|planners)',
      '(exercise book|lined journal|leather notebook|leather bound notebook|leather bound journal|pocket notebook|hardback notebook|dotted journal|bullet journal notebook|ruled notebook|squared notebook|sketchbook|sketch book|sketch pad|sketchpad|jotter|field notes|blank book|blank notebook|blank journal|personal journal|gratitude journal book|steno pad|legal pad|notelets)',
    ],
    told: [
      '(diaries to write in|something to write her thoughts in|something to jot things down in|something to jot in|something to take notes in|book to write in|book for writing in)',
    ],
    said: { one: 'a notebook' },
  },
  'fountain-pen': {
    heard: [
      'fountain pen',
      '(fountain pens|ink pen|calligraphy pen)',
      '(nib pen|ink pens|fancy pen)',
      '(ink fountain pen|nice fountain pen|proper ink pen|cartridge pen|pen with ink|dip pen|calligraphy pens|italic pen)',
    ],
    told: ['(pen with a nib|proper pen with ink)'],
    said: { one: 'a fountain pen' },
  },
  'mechanical-pencil': {
    heard: [
      'mechanical pencil',
      '(mechanical pencils|propelling pencil|drafting pencil)',
      '(lead pencil|clutch pencil|push pencil|clicky pencil|drafting pencils|automatic pencil)',
      "(propelling pencils|mechanical lead pencil|clicker pencil|clicky pencils|automatic pencils|technical pencil|refillable pencil|pencil you don't sharpen)",
    ],
    told: [
      "(drawing pencil with lead|pencil that doesn't need sharpening|pencils that don't need sharpening)",
      '(half|point (three|five|seven|nine)|half a|quarter) (millimeter|millimetre|mil|mm|) (lead |)(pencil|pencils)',
      '(pencil|pencils) (that takes|that take|with|for) (half|point (three|five|seven|nine)) (millimeter|millimetre|mil|mm) (lead|leads)',
    ],
    said: { one: 'a mechanical pencil' },
  },
  pen: {
    heard: [
      'pen',
      '(pens|ballpoint|ballpoint pen|ball pen|gel pen|gel pens|rollerball|space pen|fineliners)',
      '(biro|biros|writing pen|writing pens|ball point pen|fineliner|click pen|everyday pen|felt tips|gel ink pen|rollerball pen|astronaut pen|felt tip pens)',
      '(nice pen|good pen|fancy biro|ball points|ballpoint pens|rollerballs|gel pen set|posh pen|executive pen|engraved pen|pen set|everyday pens|ballpen|ball pens|fine liner|fine liners|quality pen|metal pen)',
    ],
    told: ['(pen that writes upside down|pen that writes anywhere)'],
    said: { one: 'a pen' },
  },
  'colored-pencils': {
    heard: [
      '<color>ed pencils',
      '(<color>ed pencil|<color>ing pencils|pencil crayons)',
      '(drawing pencils|artist pencils|<color> pencils)',
      "(<color>ing pencil|pencil crayon|<color>ing crayons|<color>ed crayons|<color>ed pencil set|<color>ing set|<color>ing in pencils|art pencils|artist's pencils|artists pencils|<color>ing things|pencils for <color>ing|<color>ing pens|sketching pencils)",
    ],
    told: ['(set of <color>ed pencils|pencils in different <color>s)'],
    said: { many: '<color>ed pencils' },
  },
  watercolors: {
    heard: [
      'water<color>s',
      '(water<color>|water <color>s|water<color> set|water<color> paints|paints|paint set|painting set)',
      '(water<color> paint|water<color> paint set|water <color> paint|art paints|set of paints|box of paints)',
      "(water<color>ing set|paint box|paintbox|painting kit|paint kit|box of water<color>s|water <color> set|water <color> paints|water<color> kit|water<color> painting set|artists paints|artist's paints|painting things|painting stuff|painting supplies|tray of paints|set of water<color>s|paints and brushes|acrylic paints)",
    ],
    told: ['(something to paint with)'],
    said: { many: 'water<color>s' },
  },
  'dog-toy': {
    heard: [
      'dog toy',
      '(dog toys|chew toy|chew toys|dog chew|dog ball|puppy toy)',
      '(puppy toys|squeaky toy|fetch toy|tug toy|chewable toy|dog puzzle toy)',
      '(toys for dogs|dog puzzle|dog chews|chews|tough dog toy|indestructible dog toy|indestructible toy|squeaky toys|tug rope|rope toy|ball launcher|ball thrower|puppy chew toy|puppy teething toy|treat toy)',
    ],
    told: [
      "(my |our |the |his |her )(dog|puppy) (can't|cannot|won't) (destroy|wreck|chew up|tear up|tear apart|rip up|shred)",
      '(tough|aggressive|power|strong) (chewer|chewers)',
      '(toy for a dog|toy for the dog|toy for my dog|toy for our dog|toys for the dog|toys for my dog|ball for the dog|ball for my dog|teething toy for a puppy|toy for a puppy|toys for a puppy|toys for the puppy|toy for the puppy)',
      '(shreds|destroys|chews|rips|tears|eats|wrecks|pulls|demolishes) (up |through |)(every|all his|all her|all the|any|every single) (toy|toys)',
    ],
    said: { one: 'a dog toy' },
  },
  'cat-toy': {
    heard: [
      'cat toy',
      '(cat toys|kitten toy|cat teaser|catnip toy)',
      'kitten toys',
      '(toys for cats|cat wand|feather toy|feather wand|toy mouse|wand toy|catnip mouse|catnip toys|interactive cat toy)',
    ],
    told: [
      '(toy for a cat|toy for the cat|toy for my cat|toys for the cat|toys for my cat|toy for a kitten|toys for a kitten|toy for my kitten|laser pointer for cats|laser for the cat|something for the cat to play with|something for my cat to play with|keep the cat amused|keep the cat busy|keep my cat busy|keep the cat entertained)',
      '(keep|keeps) (the cat|my cat|our cat) (busy|amused|entertained)',
    ],
    said: { one: 'a cat toy' },
  },
  'grooming-tool': {
    heard: [
      'grooming tool',
      '(pet brush|dog brush|cat brush|deshedding tool|dog comb|cat comb|pet hair remover|pet grooming tool)',
      '(dog grooming brush|cat grooming brush|pet comb|deshedding brush|fur brush|fur remover|dog brushes)',
      '(slicker brush|grooming brush|grooming comb|dog hair brush|moulting brush)',
      '(dog grooming tool|cat grooming tool|pet grooming brush|deshedder|de shedder|deshedding comb|shedding brush|shedding comb|shedding tool|undercoat rake|undercoat brush|dog groomer|pet groomer|grooming glove|fur comb)',
    ],
    told: [
      'hair (all over|everywhere|on (black|dark|all my|my|his|her|our|the) (clothes|trousers|coat|sofa|couch|carpet|furniture))',
      '(sheds|shedding|moults|moulting|molting) (like crazy|all over|everywhere|a lot|so much)',
      "(brush for the dog|brush for the cat|brush for my dog|brush for my cat|brush for a dog|brush for a cat|brush for pet hair|comb for the dog|comb for the cat|comb for my dog|comb for my cat|hair remover for pets|brush for the dog's coat|brush for long haired cats)",
      '(sheds|shedding|moults|moulting) (like crazy|like mad|everywhere|all over|so much|a lot|hair|fur|on everything|constantly|all year)',
      '(dog|cat|pet) (hair|fur) (everywhere|all over|is everywhere|on everything)',
      '(brush|brushing|comb|groom) (the|my|our) (dog|cat|puppy|pet)',
      'hair of (my|the|our) (cat|dog)',
    ],
    said: { one: 'a grooming tool' },
  },
  'dog-bowl': {
    heard: [
      'dog bowl',
      '(dog bowls|slow feeder|slow feeder bowl|dog dish|food bowl|pet bowl|puzzle bowl)',
      '(pet bowls|slow feed bowl|slow feeding bowl|puppy bowl|feeding bowl|dog food bowl)',
      'slow bowl',
      '(dog bowl stand|dog water bowl|slow feed dog bowl|slow feeder dog bowl|slow bowls|slow down bowl|anti gulp bowl|puzzle feeder|slow feeding dog bowl|slow feeders|raised dog bowl|dog feeding bowl|dog dishes)',
    ],
    told: [
      '(gulps|wolfs|inhales|gobbles|swallows|scoffs) (down |)(his|her|its|the) (food|dinner|kibble)',
      '(eats|eating) (way |far |much |)too (fast|quickly)',
      '(food bowl for the dog|food bowl for my dog|bowl for the dog|bowl for my dog|bowl for our dog|bowl for a dog|bowl for the puppy|bowl for my puppy|water bowl for the dog)',
      '(wolfs|gulps|scoffs|gobbles|inhales|bolts) (down |)(his|her|its) (food|dinner|meals|kibble)',
      'eats (way |far |much |)too (fast|quickly)',
    ],
    said: { one: 'a dog bowl' },
  },
  pruner: {
    heard: [
      'pruner',
      '(pruners|pruning shears|secateurs|garden shears|garden clippers|garden scissors)',
      '(pruning scissors|garden snips|hedge clippers|garden secateurs|rose clippers|hand pruner|hand pruners|garden pruner|bypass pruner|garden shear|pruning clippers)',
      '(pruning shear|loppers|rose pruners|garden snippers|garden cutters|plant cutters|cutters for roses|rose cutters|bush clippers|hedge shears|shears|garden secateur|secateur|pruning tool|pruning tools|plant scissors|bonsai scissors)',
    ],
    told: [
      '(snips for the garden|cutters for the garden|clippers for the garden|clippers for the roses|hedge trimmers by hand)',
      '(prune|prunes|pruning|trim|trims|trimming|cut back|deadhead|deadheading) (the|his|her|my) (roses|bushes|hedge|shrubs|plants)',
    ],
    said: { one: 'a pruner' },
  },
  'soil-test-kit': {
    heard: [
      'soil test kit',
      '(soil test kits|soil tester|soil testing kit|soil test)',
      '(soil ph tester|soil ph kit|ph test kit|soil testers|garden soil test|soil testing kits|soil kit)',
      '(test|tests|testing) (the |my |)soil',
      '(soil testing|ph soil tester|soil meter|soil ph meter|soil analysis kit|garden soil tester|soil tests|lawn test kit|soil acidity|soil acidity test|how acidic)',
    ],
    told: [
      '(nothing|hardly anything) (grows|will grow|ever grows) in (my|our|the) (soil|garden|yard)',
      '(ph|acidity) of (my|our|the) soil',
      '(soil test kit for the garden|ph tester for soil|how acid the soil is)',
      "(soil is|soil's) (acidic|too acidic|poor|any good)",
    ],
    said: { one: 'a soil test kit' },
  },
  'heat-mat': {
    heard: [
      'heat mat',
      '(heat mats|seedling heat mat|heated mat|heated propagator|seedling mat)',
      '(seed starting mat|germination mat|plant heating mat|propagation mat)',
      '(keep|keeps) (the |)(seedlings|seeds) warm',
      '(plant heat mat|heated seed mat|propagating mat|propagator|seedling heater|seed mat|plant warming mat|germination pad)',
    ],
    told: [
      "(seeds|seedlings) (won't|don't|never|didn't) (germinate|sprout|come up|grow)",
      '(seed starting|starting seeds|start seeds|start my seeds|starts seeds|germinate|germinating|germination|sprout seeds|sprouting seeds)',
      '(seedlings|seed trays|tomatoes up early|seeds early|seeds indoors)',

      '(heating mat for plants|heating pad for plants|heating pad for seedlings|warming mat for plants|heat pad for seeds)',
      '(start|starts|starting|germinate|raise|raising) (the |his |her |my |)(seeds|seedlings) (indoors|early|)',
    ],
    said: { one: 'a heat mat' },
  },
  'bird-feeder': {
    heard: [
      'bird feeder',
      '(bird feeders|birdfeeder|hummingbird feeder|bird table|seed feeder)',
      '(birdseed feeder|window bird feeder|squirrel proof feeder|squirrel proof bird feeder|finch feeder|suet feeder)',
      '(feeders|seed feeders|peanut feeder)',
      '(bird feeding station|feeder for birds|bird seed feeder|nut feeder|fat ball feeder|fatball holder|window feeder|hanging bird feeder|squirrel proof bird feeders|squirrel proof feeders|hummingbird feeders|squirrels keep eating|squirrels nick|squirrels steal)',
    ],
    told: [
      'squirrels (steal|stealing|eat|eating|get at|raid|empty)',
      '(feeder for the birds|feeder for the garden birds|squirrels eat all the bird seed)',
      '(attract|feed|bring) (more |the |)(birds|robins|hummingbirds|cardinals) (to|in)',
      '(attract|feed|feeding) (the|some|) (birds|songbirds|robins|hummingbirds|cardinals|finches)',
    ],
    said: { one: 'a bird feeder' },
  },
  composter: {
    heard: [
      'composter',
      '(composters|compost bin|compost tumbler|kitchen compost bin)',
      '(food waste bin|food scraps bin|compost heap bin|worm bin|compost bins)',
      '(compost maker|compost heap|compost caddy|food caddy|kitchen caddy|kitchen composter|countertop composter|counter compost bin|worm farm|wormery|bokashi|garden waste bin|food waste composter|composting bin|bin for compost|bin for composting|compost pail|compost bucket|kitchen scraps bin)',
      '(start|starts|starting|started|started on|into|try|trying|taken up|get into|getting into|do|does|doing) composting',
    ],
    told: [
      '(kitchen|food|vegetable|veg) (scraps|peelings|waste) (go|goes|into|in|end up)',
      '(come|com|calm) (poster|posters)',
      '(compost|composts|composting) (at home|indoors|on|in|my|our|the|kitchen scraps|food scraps|scraps|)',
      '(food scraps|kitchen scraps|vegetable peelings) into (soil|compost)',

      '(start|starting|started|into|try|taken up|do|doing) composting',
      '(kitchen|food|vegetable) (scraps|peelings|waste)',
    ],
    said: { one: 'a composter' },
  },
  'chimney-starter': {
    heard: [
      'chimney starter',
      '(chimney starters|charcoal starter|charcoal chimney|barbecue starter|barbecue lighter)',
      '(coal starter|charcoal lighter|grill starter|bbq starter|barbecue chimney|grill chimney)',
      '(get|gets) the (coals|charcoal|barbecue) going',
      '(charcoal starters|charcoal chimney starter|chimney for charcoal|chimney lighter|barbecue starters|grill lighter|charcoal lighters|coal chimney|coal lighter|bbq chimney|bbq lighter)',
    ],
    told: [
      '(light|lights|lighting|start|starting) (the |my |our |)(barbecue |)(charcoal|coals|briquettes) (without|with no) (lighter fluid|firelighters|fire lighters|chemicals|petrol|gas)',
      '(light|lights|lighting|start|starting) (the |my |our |)barbecue (charcoal|coals)',
      '(charcoal|coals|barbecue) (takes|take) (forever|ages|so long|too long) to (light|get going|catch)',
      'lighting (the|my|our) (charcoal|coals)',
      'lighter fluid',
      '(start|starts|starting|light|lights|lighting) (the |my |our |his |)(charcoal|coals|briquettes)',
      '(get|gets|getting) (the |my |)(coals|charcoal) (going|hot|lit|started)',

      '(chimney for the barbecue|fire starter for the barbecue|fire starter for the grill)',
      '(light|lighting|start|starting) (the|his|my|our) (coals|charcoal|barbecue|bbq)',
      '(get|getting) (the|his|my|our) (coals|charcoal|barbecue|bbq|grill) (lit|started|going)',
    ],
    said: { one: 'a chimney starter' },
  },
  'electricity-monitor': {
    heard: [
      'electricity monitor',
      "(see|find out|work out|know) what's using (it all|all the electric|all the electricity|so much electric|so much power)",
      '(electricity usage monitor|power meter|energy monitor|energy meter|watt meter)',
      '(power monitor|electricity meter|power usage meter|energy usage monitor|power consumption meter|electricity usage meter)',
      'how much (electricity|power|energy|leccy)',
      '(energy usage meter|energy monitors|energy saving plug|plug that measures|plug in meter|electric monitor|electric meter|watt meters|wattmeter|power usage monitor|energy cost meter|electricity cost meter|electricity checker|power consumption monitor|usage meter)',
    ],
    told: [
      '(electric|electricity|power|energy) (bill|bills) (doubled|went up|has doubled|keeps going up|keep going up|shot up|tripled)',
      '(uses|using|eats|eating|burns) (so much|too much|all the|the most) (power|electricity|energy)',
      '(what|how much) (it|everything|every appliance|each appliance|an appliance|appliances|the appliances|things|every gadget|every device) (costs|cost) to run',
      '(cost|costs) of (running|the appliances|running appliances)',
      'how much (power|electricity|energy) (things|it|everything|the fridge|appliances) (use|uses)',

      '(plug in power meter|plug in energy monitor|plug in electricity monitor|plug in electricity meter)',
      '(electric|electricity|power|energy|leccy) (bill|bills)',
      'using (so much|all the|all our|up all the) (electric|electricity|power|energy)',
    ],
    said: { one: 'an electricity monitor' },
  },
  screwdriver: {
    heard: [
      'screwdriver',
      '(screwdrivers|screw driver|screwdriver set|precision screwdriver|ratchet screwdriver)',
      '(screw drivers|electronics screwdriver|electronics screwdriver set|set of screwdrivers|multi bit screwdriver|phillips screwdriver)',
      '(phillips head|flathead screwdriver|flat head screwdriver|cross head screwdriver|magnetic screwdriver|screwdriver kit|bit driver|bit set|mini screwdriver|tiny screwdriver|glasses screwdriver|precision screwdriver set|precision screwdrivers|ratcheting screwdriver|fix glasses|putting up flat pack|put together flat pack|flat pack furniture|flatpack furniture|ikea furniture)',
    ],
    told: [
      '(screwdriver for small screws)',
      '(fix|fixing|repair|repairing|take apart|takes apart|taking apart) (laptops|phones|electronics|computers|old radios|gadgets)',
    ],
    said: { one: 'a screwdriver' },
  },
  pliers: {
    heard: [
      'pliers',
      '(pair of pliers|plier|pliers wrench)',
      '(needle nose pliers|locking pliers|set of pliers|adjustable pliers|gripping pliers)',
      '(long nose pliers|gripping tool|plier set|combination pliers|water pump pliers|slip joint pliers|adjustable pliers wrench|plumbers pliers|pliers set|grips|mole grips|nippers)',
    ],
    said: { many: 'pliers' },
  },
  'tape-measure': {
    heard: [
      'tape measure',
      '(tape measures|measuring tape|tape rule)',
      "(measure tape|retractable tape measure|steel tape measure|carpenter's tape|builder's tape measure)",
      '(measuring tapes|tape measuring|steel tape|pocket tape measure|metric tape measure|builders tape measure|retractable tape|carpenters tape|dressmaking tape measure|stanley tape|measuring up)',
    ],
    told: [
      '(tape measure for diy|something to measure the rooms|something to measure the room|something to measure furniture|measure up for curtains|measure up for furniture)',
    ],
    said: { one: 'a tape measure' },
  },
  caliper: {
    heard: [
      'caliper',
      '(calipers|calliper|callipers|digital caliper|digital calipers)',
      '(vernier caliper|vernier calipers|electronic caliper|measuring caliper|precision caliper)',
      '(measuring calipers|vernier|slide gauge|micrometer|digital measuring tool|digital verniers|precision measuring tool|precise measuring tool|thickness gauge|machinist tool|measure small parts|measure tiny parts|measures tiny parts|measure really small things|measure things exactly)',
    ],
    told: [
      '(machinist|machinists|toolmaker|toolmakers)',
      '(measure|measures|measuring) (everything|to the millimeter|to the millimetre|to the thousandth|small parts|screws)',
    ],
    said: { one: 'a caliper' },
  },
  'stud-finder': {
    heard: [
      'stud finder',
      '(stud finders|stud detector|wall scanner|stud sensor)',
      '(wall stud finder|magnetic stud finder|beam finder|pipe detector)',
      '(find|finds|finding) (the |)studs',
      '(stud detectors|wall detector|wire detector|joist finder|joist detector|stud locator|stud seeker|stud scanners|electronic stud finder|beam detector|studfinder|find a stud|find the joists|cable and pipe detector|detector for studs|detector for pipes)',
    ],
    told: [
      '(have|find|finding|locate|hit|into) (no|any|the|a) (stud|studs)',
      '(behind|in) (the|my) (drywall|plasterboard)',
      '(studs in the wall|stud in the wall)',
      '(hang|hanging|put up|mount) (a|the|some|heavy|my|our) (shelves|shelf|tv|pictures|mirror)',
      'studs in the wall',
    ],
    said: { one: 'a stud finder' },
  },
  'electric-duster': {
    heard: [
      'electric duster',
      '(electric dusters|air duster|dust blower|computer duster|keyboard cleaner)',
      '(electric air duster|compressed air duster|compressed air|pc duster|keyboard duster|computer cleaner|canned air)',
      '(keyboard vacuum|keyboard dusters|dust spray|air dusters|electric air blower|cordless air duster|compressed air can|can of air|computer dust blower|computer blower|computer dusting|dust remover|blower for dust|laptop cleaner|desk vacuum|pc cleaner)',
    ],
    told: [
      '(computer|keyboard|pc) is (full of dust|dusty|clogged with dust)',
      '(air in a can|air blower for computers)',
      '(crumbs|dust|fluff|dirt) (in|out of|from|under) (my|the|his|her) (keyboard|computer|laptop|keys)',
      '(clean|cleaning|dust|dusting) (my|the|his|out the|out my) (keyboard|computer|pc)',
      '(keyboard|computer) (is |)(full of|covered in|clogged with) (crumbs|dust|fluff)',
    ],
    said: { one: 'an electric duster' },
  },
  flashlight: {
    heard: [
      '<torch>',
      '(flashlight|flashlights|torches|pocket light|keychain light)',
      '(hand torch|led torch|led flashlight|pocket torch|head torch|headlamp|pocket flashlight|camping torch|camping light|keychain flashlight|key ring torch|handheld light)',
      '(flash light|led light|mini torch|mini flashlight|small torch|pen torch|penlight|pen light|key chain light|keyring torch|tactical flashlight|emergency light|emergency torch|emergency flashlight|wind up torch|head lamp|bike torch|night walking light|light for camping|hand lamp|handlamp|headtorch|headtorches|power cut|power cuts|power outage|power outages|blackouts)',
    ],
    told: [
      '(see|seeing|find my way|find our way|find his way|find her way|walk|walking) in the (dark|pitch dark|pitch black)',
      '(head light for running|light for walking the dog|light for the dog walk|light for the shed|light for power cuts)',
    ],
    said: { one: 'a <torch>' },
  },
  'nail-clipper': {
    heard: [
      'nail clippers',
      '(nail clipper|nail cutter|nail cutters|toenail clippers|toenail clipper)',
      '(toenail cutter|toe nail clippers|fingernail clippers|fingernail clipper)',
      '(nail scissors|nail trimmer|nail trimmers|toe nail clipper|toe nail cutters|toenail cutters|toenail scissors|finger nail clippers|nail care set|manicure set|manicure kit|clippers for nails|clippers for toenails|heavy duty nail clippers|cut his toenails|cut her toenails|cut my toenails|reach his toenails|reach her toenails|pedicure set|nail kit)',
    ],
    told: [
      '(clippers for thick nails|clippers for his nails)',
      '(cut|cuts|cutting|reach|reaches) (his|her|my) toenails',
    ],
    said: { many: 'nail clippers' },
  },
  'wash-cloth': {
    heard: [
      '<washCloth>',
      '(wash cloths|exfoliating cloth|exfoliating towel|bath cloth|shower cloth)',
      '(exfoliating wash cloth|body scrub cloth)',
      '(face cloths|flannels|face flannel|face flannels|exfoliating cloths|exfoliating mitt|exfoliating glove|exfoliating gloves|back scrubber|back scrub cloth|body scrubber|body scrubbing cloth|scrub cloth|scrubbing cloth|loofah|luffa|shower scrubber|shower mitt|bath mitt|washcloths|face washer|japanese wash cloth|japanese washcloth|exfoliating washcloth|exfoliate|exfoliator|dead skin)',
    ],
    said: { one: 'a <washCloth>' },
  },
  hairbrush: {
    heard: [
      'hairbrush',
      '(hairbrushes|hair brush|hair brushes|detangling brush|detangler)',
      '(detangling hairbrush|wet brush|detangler brush|paddle brush)',
      '(tangle brush|detangling hair brush|detangling comb|hair detangler|detangling brushes|brush for tangles|boar bristle brush|bristle brush|wooden hairbrush|bamboo brush|bamboo hair brush|brush for knots)',
    ],
    told: [
      '(comb for my hair|comb for her hair|brush for curly hair|brush for tangled hair|brush for thick hair|brush for long hair|brush for her hair|brush for my hair)',
      "(brush|brushing|comb|combing|detangle) (her|my|the girls'|my daughter's) (hair|curls)",
      'hair (gets|is always|is|always) (tangled|knotty|in knots|full of knots)',
    ],
    said: { one: 'a hairbrush' },
  },
  tweezers: {
    heard: [
      'tweezers',
      '(tweezer|pair of tweezers|eyebrow tweezers)',
      '(eyebrow tweezer|slant tweezers|splinter tweezers|brow tweezers|precision tweezers)',
      '(tweezer set|pointed tweezers|slanted tweezers|angled tweezers|pointy tweezers|splinter remover|splinter remover tweezers|tweezers for splinters|tweezers for eyebrows|eyebrow plucker|brow plucker|good tweezers|eyebrow tool|eyebrow tools)',
    ],
    told: ['(pluck|plucks|plucking|do|doing) (my|her) (eyebrows|brows)', 'splinters out'],
    said: { many: 'tweezers' },
  },
  'hair-towel': {
    heard: [
      'hair towel',
      '(hair towels|hair turban|hair wrap|microfiber hair towel|microfibre hair towel)',
      '(hair drying towel|towel turban|turban towel|quick dry hair towel|hair wrap towel|hair drying wrap)',
      '(towel for hair|towels for hair|hair drying towels|hair drying turban|microfiber hair wrap|microfibre hair wrap|hair turbans|hair wraps|curly hair towel|head towel|head wrap towel|head turban|after shower hair wrap|wrap her hair|wrap my hair)',
    ],
    told: [
      '(towel for my hair|towel for her hair|towel for wet hair|towel for drying hair|microfibre towel for hair|microfiber towel for hair|wrap for wet hair)',
      '(dry|drying) (her|my|long|thick|curly) hair (faster|quicker|)',
    ],
    said: { one: 'a hair towel' },
  },
};
