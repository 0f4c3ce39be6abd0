import { type Vocabulary } from '../../language';

/** What a thing is. Said with its article: "a kettle". */
export const types: Vocabulary['type'] = {
  'pressure-cooker': {
    heard: [
      'pressure cooker',
      '(pressure cookers|electric pressure cooker|multi cooker|multicooker|slow cooker)',
      '(crock pot|crockpot)',
    ],
    said: { one: 'a pressure cooker' },
  },
  skillet: {
    heard: [
      '<pan>',
      '(cast iron pan|frying pan|fry pan|pan|skillet|skillets|cast iron skillet|frying pans)',
      '(frypan|skillet pan|iron skillet|saute pan|griddle pan|non stick pan|nonstick pan)',
    ],
    said: { one: 'a <pan>' },
  },
  'stand-mixer': {
    heard: [
      'stand mixer',
      '(stand mixers|mixer|food mixer|kitchen mixer|cake mixer|dough mixer)',
      '(electric mixer|baking mixer|kitchen aid mixer|tabletop mixer|bread mixer)',
    ],
    said: { one: 'a stand mixer' },
  },
  'ice-cream-maker': {
    heard: [
      'ice cream maker',
      '(ice cream makers|ice cream machine|frozen yogurt maker)',
      '(gelato maker|sorbet maker|frozen dessert maker|sorbet machine)',
      '(make|makes|making) ice cream',
    ],
    said: { one: 'an ice cream maker' },
  },
  grater: {
    heard: [
      'grater',
      '(graters|cheese grater|zester|lemon zester|rasp)',
      '(citrus zester|parmesan grater|nutmeg grater|ginger grater|hand grater)',
      '(grate|grates|grating) cheese',
    ],
    said: { one: 'a grater' },
  },
  'kitchen-scale': {
    heard: [
      'kitchen scale',
      '(kitchen scales|food scale|food scales|baking scale|scale|scales|weighing scales)',
      '(digital kitchen scale|digital scale|cooking scale|cooking scales)',
      '(weigh|weighing) (flour|ingredients)',
    ],
    said: { one: 'a kitchen scale' },
  },
  'baking-mat': {
    heard: [
      'baking mat',
      '(baking mats|silicone mat|silicone mats|silicone baking mat|pastry mat)',
      '(reusable baking mat|oven mat|nonstick baking mat)',
    ],
    said: { one: 'a baking mat' },
  },
  'baking-sheet': {
    heard: [
      'baking sheet',
      '(baking sheets|baking tray|baking trays|cookie sheet|sheet pan|oven tray|baking pan)',
      '(half sheet|half sheet pan|sheet pans|cookie sheets|cookie tray|oven sheet|baking pans|cookie pan)',
    ],
    said: { one: 'a baking sheet' },
  },
  'popcorn-maker': {
    heard: [
      'popcorn maker',
      '(popcorn makers|popcorn popper|popcorn machine|popper)',
      '(popcorn popper machine|microwave popcorn popper)',
    ],
    said: { one: 'a popcorn maker' },
  },
  'rice-cooker': {
    heard: ['rice cooker', '(rice cookers|rice maker|rice steamer)', 'electric rice cooker'],
    said: { one: 'a rice cooker' },
  },
  peeler: {
    heard: [
      'peeler',
      '(peelers|vegetable peeler|potato peeler|apple peeler)',
      '(veg peeler|carrot peeler|fruit peeler|veggie peeler|y peeler)',
      '(peel|peels|peeling) (potatoes|spuds|vegetables)',
    ],
    said: { one: 'a peeler' },
  },
  blender: {
    heard: [
      'blender',
      '(blenders|smoothie maker|smoothie blender)',
      '(smoothie machine|hand blender|personal blender|bullet blender|juice blender|liquidiser|liquidizer|countertop blender)',
    ],
    said: { one: 'a blender' },
  },
  'toaster-oven': {
    heard: [
      'toaster oven',
      '(toaster ovens|mini oven|countertop oven|worktop oven)',
      '(convection toaster oven|countertop convection oven|table top oven|toasting oven|tabletop oven)',
    ],
    said: { one: 'a toaster oven' },
  },
  'coffee-maker': {
    heard: [
      'coffee maker',
      '(coffee makers|coffeemaker|coffee machine|coffee brewer|coffee press|french press|cafetiere)',
      '(pour over|pour over coffee maker|drip coffee maker|filter coffee maker|coffee pot|something to make coffee)',
      '(filter coffee machine|percolator|coffee dripper|coffee brewers)',
    ],
    said: { one: 'a coffee maker' },
  },
  'coffee-grinder': {
    heard: [
      'coffee grinder',
      '(coffee grinders|grinder|burr grinder|bean grinder|coffee mill|hand grinder)',
      '(conical burr grinder|coffee bean grinder|manual grinder|electric grinder|manual coffee grinder)',
    ],
    said: { one: 'a coffee grinder' },
  },
  'espresso-machine': {
    heard: [
      'espresso machine',
      '(espresso machines|espresso maker|moka pot|stovetop espresso maker|cappuccino maker)',
      '(espresso pot|cappuccino machine|latte machine|home espresso machine)',
    ],
    said: { one: 'an espresso machine' },
  },
  kettle: {
    heard: [
      'kettle',
      '(kettles|electric kettle|gooseneck kettle|tea kettle|teakettle|water boiler)',
      '(water kettle|whistling kettle|stovetop kettle|pour over kettle|goose neck kettle)',
    ],
    said: { one: 'a kettle' },
  },
  'tea-infuser': {
    heard: [
      'tea infuser',
      '(tea infusers|tea strainer|tea ball|tea steeper|loose leaf tea infuser)',
      'loose tea infuser',
    ],
    said: { one: 'a tea infuser' },
  },
  'sound-machine': {
    heard: [
      'sound machine',
      '(sound machines|white noise machine|noise machine|sleep machine|white noise)',
      '(sleep sound machine|baby sound machine|rain sound machine|fan noise machine)',
      '(play|plays|make|makes) (white noise|rain sounds)',
    ],
    said: { one: 'a sound machine' },
  },
  'toilet-stool': {
    heard: [
      'toilet stool',
      '(toilet stools|toilet step|bathroom stool|foot stool for the toilet)',
      '(potty stool|squatting stool|toilet foot stool)',
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
    ],
    said: { one: 'a wake up light' },
  },
  'humidity-monitor': {
    heard: [
      'humidity monitor',
      '(hygrometer|humidity gauge|humidity meter|room thermometer|indoor thermometer)',
      '(hygrometers|temperature and humidity monitor|humidity thermometer)',
    ],
    said: { one: 'a humidity monitor' },
  },
  pillow: {
    heard: [
      'pillow',
      '(pillows|memory foam pillow|bed pillow|neck support pillow)',
      '(bed pillows|sleeping pillow|side sleeper pillow|cooling pillow|orthopedic pillow|cervical pillow|foam pillow)',
    ],
    said: { one: 'a pillow' },
  },
  bookshelf: {
    heard: [
      'bookshelf',
      '(bookshelves|book shelf|bookcase|bookcases|shelf|shelves|shelving)',
      '(book shelves|ladder shelf)',
    ],
    said: { one: 'a bookshelf' },
  },
  'board-game': {
    heard: [
      'board game',
      '(boardgame|tabletop game|table top game|strategy game|game for game night)',
      '(family board game|party board game|game night game|cooperative board game|cooperative game)',
    ],
    said: { one: 'a board game' },
  },
  'card-game': {
    heard: [
      'card game',
      '(card games|playing cards|deck of cards|pack of cards|party card game)',
      '(decks of cards|family card game|pack of playing cards|deck of playing cards|game of cards)',
    ],
    said: { one: 'a card game' },
  },
  'word-game': {
    heard: [
      'word game',
      '(word games|spelling game|letter game|vocabulary game)',
      '(spelling games|word board game|word building game)',
    ],
    said: { one: 'a word game' },
  },
  'logic-puzzle': {
    heard: [
      'logic puzzle',
      '(puzzle|puzzle game|logic game|logic games|brain teaser|puzzle cube|mind game)',
      '(brain teaser puzzle|brain puzzle|brain game|solo puzzle game|metal puzzle|maze puzzle|iq puzzle)',
    ],
    said: { one: 'a logic puzzle' },
  },
  cookbook: {
    heard: [
      'cookbook',
      '(cookbooks|cook book|cook books|cookery book|recipe book|recipe books|recipes)',
      '(baking book|cookery books|bread book|baking cookbook|vegan cookbook|cooking book|cooking books|book of recipes|grilling book)',
    ],
    said: { one: 'a cookbook' },
  },
  novel: {
    heard: [
      'novel',
      '(novels|fiction book|science fiction book|sci-fi book|sci-fi novel|fantasy book|story book for adults)',
      '(thriller|crime novel|crime novels|mystery novel|detective novel|romance novel|whodunit|fantasy novel|historical novel|classic novel|adventure novel)',
      '(literary novel|fiction novel|spy novel)',
    ],
    said: { one: 'a novel' },
  },
  'nonfiction-book': {
    heard: [
      'nonfiction book',
      '(non-fiction book|non fiction book|nonfiction|non-fiction|non fiction|history book|science book|business book|popular science book)',
      '(biography|biographies|memoir|memoirs|autobiography|self help book|psychology book|philosophy book|economics book)',
      '(how to book|habits book)',
    ],
    said: { one: 'a nonfiction book' },
  },
  'picture-book': {
    heard: [
      'picture book',
      "(picture books|children's book|children's books|kids book|kids books|bedtime story|story book|board book)",
      "(childrens book|kid's book|bedtime book|bedtime story book|bedtime stories|storybook|storybooks|board books)",
      'read aloud book',
    ],
    said: { one: 'a picture book' },
  },
  'comic-book': {
    heard: [
      'comic book',
      '(comic books|graphic novel|comic|comic collection)',
      '(manga book|comic strip book|comics collection|comic strip collection|book of comics|superhero comic|cartoon book)',
    ],
    said: { one: 'a comic book' },
  },
  'building-toy': {
    heard: [
      'building toy',
      '(building toys|building set|building sets|construction toy|construction set|building blocks|building bricks|magnetic tiles)',
      '(lego brick set|building block set|construction toys|magnet tiles|magnetic blocks|magnetic building set|toy bricks|interlocking blocks)',
      '(building blocks set|block set)',
    ],
    said: { one: 'a building toy' },
  },
  'activity-toy': {
    heard: [
      'activity toy',
      '(activity toys|play set|playset|sensory toy|learning toy|educational toy|educational toys|activity table)',
      '(busy board|shape sorter|stacking toy|baby activity toy|developmental toy|sensory toys|learning toys|montessori toy)',
      'pretend play set',
    ],
    said: { one: 'an activity toy' },
  },
  'science-kit': {
    heard: [
      'science kit',
      '(science kits|science set|chemistry set|experiment kit|experiment set|stem toy|stem kit|circuit kit|electronics kit)',
      '(crystal growing kit|electricity kit|electronics set|chemistry kit|physics kit|stem toys|robotics kit|science experiment kit)',
      '(science experiments kit|volcano kit)',
    ],
    said: { one: 'a science kit' },
  },
  'drawing-toy': {
    heard: [
      'drawing toy',
      '(drawing toys|drawing board|sketching toy|doodle board|magnetic drawing board|art toy)',
      '(magna doodle|etch a sketch|doodle toy|magnetic doodle board)',
    ],
    said: { one: 'a drawing toy' },
  },
  'novelty-toy': {
    heard: [
      'novelty toy',
      '(novelty toys|fidget toy|fidget toys|desk toy|funny toy|gag gift|joke gift|novelty gift|something silly)',
      '(stress toy|desk gadget toy|gag gifts|silly toy|prank gift|fidget spinner|fidget cube)',
      '(white elephant toy|office toy)',
    ],
    said: { one: 'a novelty toy' },
  },
  'flying-toy': {
    heard: [
      'flying toy',
      '(flying toys|frisbee|flying disc|flying ring)',
      '(frisbees|flying saucer toy|throwing ring|throwing disc|disc golf disc)',
    ],
    said: { one: 'a flying toy' },
  },
  wagon: {
    heard: [
      'wagon',
      '(wagons|pull along wagon|toy wagon|little wagon)',
      '(kids wagon|pull wagon|garden wagon)',
    ],
    said: { one: 'a wagon' },
  },
  webcam: {
    heard: [
      'webcam',
      '(look like|looks like|looking like) a (ghost|potato|blur|smudge) on (video calls|zoom|calls|video|teams)',
      '(webcams|web cam|web camera|computer camera|camera for video calls)',
      '(video calls|video calling|zoom calls|video meetings|online meetings)',
      '(usb camera|zoom camera|video call camera|streaming camera|web cams)',
    ],
    said: { one: 'a webcam' },
  },
  keyboard: {
    heard: [
      'keyboard',
      '(keyboards|computer keyboard|wireless keyboard|mechanical keyboard)',
      '(bluetooth keyboard|typing keyboard|gaming keyboard|ergonomic keyboard|pc keyboard)',
    ],
    said: { one: 'a keyboard' },
  },
  headphones: {
    heard: [
      'headphones',
      '(headphone|headset|headsets|earphones|earphone|earbuds|ear buds|pair of headphones|noise cancelling headphones|noise canceling headphones|studio headphones)',
      '(over ear headphones|wireless headphones|bluetooth headphones|in ear headphones|earpods|noise canceling earbuds|gaming headset|wireless earbuds)',
      'wired headphones',
    ],
    said: { many: 'headphones' },
  },
  microphone: {
    heard: [
      'microphone',
      '(microphones|mic|mike|recording microphone|podcast microphone|usb microphone)',
      '(podcasting microphone|studio microphone|streaming microphone|condenser microphone|computer microphone|singing microphone|podcast mic|usb mic|gaming mic|recording mic)',
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
    ],
    said: { one: 'a power bank' },
  },
  watch: {
    heard: [
      'watch',
      '(watches|wrist watch|wristwatch|digital watch|sports watch)',
      "(kid's watch|kids watch|men's watch|women's watch|waterproof watch|running watch|wrist watches)",
    ],
    said: { one: 'a watch' },
  },
  'water-filter': {
    heard: [
      'water filter',
      '(water filters|filter straw|water purifier|filter bottle|camping water filter)',
      '(camping filter|hiking water filter|portable water filter|survival straw|straw filter|water purification straw)',
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
    ],
    said: { one: 'a vacuum flask' },
  },
  'water-bottle': {
    heard: [
      'water bottle',
      '(water bottles|drinking bottle|drinks bottle|sports bottle|bottle)',
      '(reusable bottle|reusable water bottle|gym bottle|hydration bottle|sport bottle|bike bottle|drink bottle)',
    ],
    said: { one: 'a water bottle' },
  },
  hammock: {
    heard: [
      'hammock',
      '(hammocks|camping hammock|garden hammock)',
      '(camping hammocks|portable hammock|tree hammock|backyard hammock|double hammock)',
    ],
    said: { one: 'a hammock' },
  },
  'sleeping-pad': {
    heard: [
      'sleeping pad',
      '(sleeping pads|sleeping mat|camping mat|camping mattress|camping pad|roll mat)',
      '(inflatable sleeping pad|air pad|camp mattress|backpacking pad|foam sleeping pad|camp pad|inflatable camping mattress|camping sleeping pad)',
    ],
    said: { one: 'a sleeping pad' },
  },
  grill: {
    heard: [
      'grill',
      '(grills|barbecue grill|barbecue set|charcoal grill|portable grill|kettle grill|kettle barbecue|portable barbecue)',
      '(bbq grill|camping grill|tabletop grill|backyard grill|barbecue grills|gas grill)',
    ],
    said: { one: 'a grill' },
  },
  'foam-roller': {
    heard: [
      'foam roller',
      '(foam rollers|muscle roller|back roller|massage roller)',
      '(exercise roller|muscle foam roller|yoga roller)',
      'roll (your|my|his|her) (back|legs) on',
    ],
    said: { one: 'a foam roller' },
  },
  'pull-up-bar': {
    heard: [
      'pull up bar',
      '(pull-up bar|pull up bars|chin up bar|doorway bar|door gym|exercise bar)',
      '(pullup bar|chinup bar|chin up bars|door bar|door pull up bar|doorframe bar)',
    ],
    said: { one: 'a pull up bar' },
  },
  'resistance-bands': {
    heard: [
      'resistance bands',
      '(resistance band|exercise bands|exercise band|workout bands|fitness bands|stretch bands)',
      '(loop bands|stretchy bands|therapy bands|booty bands|workout band|resistance loop bands)',
    ],
    said: { many: 'resistance bands' },
  },
  'massage-tool': {
    heard: [
      'massage tool',
      '(massage tools|massager|back massager|neck massager|massage ball|massage stick|massage cane|trigger point tool)',
      '(massage balls|massagers|foot massager|hand massager|shoulder massager|massage gadget|massage thing|massage gadget things|massage things)',
    ],
    said: { one: 'a massage tool' },
  },
  'yoga-mat': {
    heard: [
      'yoga mat',
      '(yoga mats|exercise mat|pilates mat|workout mat|gym mat)',
      '(thick yoga mat|exercise mats|stretching mat|fitness mat)',
    ],
    said: { one: 'a yoga mat' },
  },
  'travel-pillow': {
    heard: [
      'travel pillow',
      '(travel pillows|neck pillow|plane pillow|airplane pillow|flight pillow)',
      '(plane neck pillow|inflatable neck pillow)',
    ],
    said: { one: 'a travel pillow' },
  },
  'sleep-mask': {
    heard: [
      'sleep mask',
      '(sleep masks|sleeping mask|eye mask|eye masks|blindfold)',
      '(sleeping masks|night mask|blackout mask|contoured sleep mask|silk eye mask)',
    ],
    said: { one: 'a sleep mask' },
  },
  earplugs: {
    heard: [
      'earplugs',
      '(earplug|ear plugs|ear plug|ear protection)',
      '(sleeping earplugs|foam earplugs|noise plugs|concert earplugs|ear defenders)',
      '(block|blocks|drown|drowns) out (the|his|her) snoring',
    ],
    said: { many: 'earplugs' },
  },
  'travel-organizer': {
    heard: [
      'travel <organiz>er',
      '(<organiz>er|cable <organiz>er|cord <organiz>er|tech pouch|travel pouch)',
      '(cable pouch|electronics <organiz>er|electronics pouch|charger <organiz>er|tech <organiz>er|travel <organiz>ers)',
    ],
    said: { one: 'a travel <organiz>er' },
  },
  'luggage-scale': {
    heard: [
      'luggage scale',
      '(luggage scales|suitcase scale|suitcase scales|baggage scale|baggage scales)',
      '(hand luggage scale|travel scale|bag scale)',
      '(weigh|weighs|weighing) (my|your|the) (luggage|bags)',
    ],
    said: { one: 'a luggage scale' },
  },
  'packing-cubes': {
    heard: [
      'packing cubes',
      '(packing cube|packing bags|luggage <organiz>ers|suitcase <organiz>ers|suitcase <organiz>er)',
      '(luggage cubes|suitcase cubes|travel cubes|compression cubes|luggage <organiz>er|packing <organiz>ers)',
    ],
    said: { many: 'packing cubes' },
  },
  'wash-bag': {
    heard: [
      '<washBag>',
      '(wash bag|washbag|toiletry kit|toiletries bag|toiletry bag|dopp kit|shaving bag)',
      '(toilet bag|bathroom bag|cosmetics bag|makeup bag|travel toiletry bag|shave bag|wash kit bag|hanging toiletry bag|grooming bag)',
    ],
    said: { one: 'a <washBag>' },
  },
  notebook: {
    heard: [
      'notebook',
      '(notebooks|notepad|note pad|note book|journal|diary|dotted notebook|planner)',
      '(lined notebook|bullet notebook|dot grid notebook|writing pad|notepads|journals|dot journal|writing journal)',
      '(leather journal|hardcover notebook|writing notebook|day planner|planners)',
    ],
    said: { one: 'a notebook' },
  },
  'fountain-pen': {
    heard: [
      'fountain pen',
      '(fountain pens|ink pen|calligraphy pen)',
      '(nib pen|ink pens|fancy pen)',
    ],
    said: { one: 'a fountain pen' },
  },
  'mechanical-pencil': {
    heard: [
      'mechanical pencil',
      '(mechanical pencils|propelling pencil|drafting pencil)',
      '(lead pencil|clutch pencil|push pencil|clicky pencil|drafting pencils|automatic pencil)',
    ],
    said: { one: 'a mechanical pencil' },
  },
  pen: {
    heard: [
      'pen',
      '(pens|ballpoint|ballpoint pen|ball pen|gel pen|gel pens|rollerball|space pen|fineliners)',
      '(biro|biros|writing pen|writing pens|ball point pen|fineliner|click pen|everyday pen|felt tips|gel ink pen|rollerball pen|astronaut pen|felt tip pens)',
    ],
    said: { one: 'a pen' },
  },
  'colored-pencils': {
    heard: [
      '<color>ed pencils',
      '(<color>ed pencil|<color>ing pencils|pencil crayons)',
      '(drawing pencils|artist pencils|<color> pencils)',
    ],
    said: { many: '<color>ed pencils' },
  },
  watercolors: {
    heard: [
      'water<color>s',
      '(water<color>|water <color>s|water<color> set|water<color> paints|paints|paint set|painting set)',
      '(water<color> paint|water<color> paint set|water <color> paint|art paints|set of paints|box of paints)',
    ],
    said: { many: 'water<color>s' },
  },
  'dog-toy': {
    heard: [
      'dog toy',
      '(dog toys|chew toy|chew toys|dog chew|dog ball|puppy toy)',
      '(puppy toys|squeaky toy|fetch toy|tug toy|chewable toy|dog puzzle toy)',
    ],
    said: { one: 'a dog toy' },
  },
  'cat-toy': {
    heard: ['cat toy', '(cat toys|kitten toy|cat teaser|catnip toy)', 'kitten toys'],
    said: { one: 'a cat toy' },
  },
  'grooming-tool': {
    heard: [
      'grooming tool',
      '(pet brush|dog brush|cat brush|deshedding tool|dog comb|cat comb|pet hair remover|pet grooming tool)',
      '(dog grooming brush|cat grooming brush|pet comb|deshedding brush|fur brush|fur remover|dog brushes)',
      '(slicker brush|grooming brush|grooming comb|dog hair brush|moulting brush|brush for the dog|brush for the cat)',
    ],
    said: { one: 'a grooming tool' },
  },
  'dog-bowl': {
    heard: [
      'dog bowl',
      '(dog bowls|slow feeder|slow feeder bowl|dog dish|food bowl|pet bowl|puzzle bowl)',
      '(pet bowls|slow feed bowl|slow feeding bowl|puppy bowl|feeding bowl|dog food bowl)',
      'slow bowl',
    ],
    said: { one: 'a dog bowl' },
  },
  pruner: {
    heard: [
      'pruner',
      '(pruners|pruning shears|secateurs|garden shears|garden clippers|garden scissors)',
      '(pruning scissors|garden snips|hedge clippers|garden secateurs|rose clippers|hand pruner|hand pruners|garden pruner|bypass pruner|garden shear|pruning clippers)',
    ],
    said: { one: 'a pruner' },
  },
  'soil-test-kit': {
    heard: [
      'soil test kit',
      '(soil test kits|soil tester|soil testing kit|soil test)',
      '(soil ph tester|soil ph kit|ph test kit|soil testers|garden soil test|soil testing kits|soil kit)',
      '(test|tests|testing) (the |my |)soil',
    ],
    said: { one: 'a soil test kit' },
  },
  'heat-mat': {
    heard: [
      'heat mat',
      '(heat mats|seedling heat mat|heated mat|heated propagator|seedling mat)',
      '(seed starting mat|germination mat|plant heating mat|propagation mat)',
      '(keep|keeps) (the |)(seedlings|seeds) warm',
    ],
    said: { one: 'a heat mat' },
  },
  'bird-feeder': {
    heard: [
      'bird feeder',
      '(bird feeders|birdfeeder|hummingbird feeder|bird table|seed feeder)',
      '(birdseed feeder|window bird feeder|squirrel proof feeder|squirrel proof bird feeder|finch feeder|suet feeder)',
      '(feeders|seed feeders|peanut feeder)',
    ],
    said: { one: 'a bird feeder' },
  },
  composter: {
    heard: [
      'composter',
      '(composters|compost bin|compost tumbler|kitchen compost bin)',
      '(food waste bin|food scraps bin|compost heap bin|worm bin|compost bins)',
    ],
    said: { one: 'a composter' },
  },
  'chimney-starter': {
    heard: [
      'chimney starter',
      '(chimney starters|charcoal starter|charcoal chimney|barbecue starter|barbecue lighter)',
      '(coal starter|charcoal lighter|grill starter|bbq starter|barbecue chimney|grill chimney)',
      '(get|gets) the (coals|charcoal|barbecue) going',
    ],
    said: { one: 'a chimney starter' },
  },
  'electricity-monitor': {
    heard: [
      'electricity monitor',
      "(see|find out|work out|know) what's using (it all|all the electric|all the electricity|so much electric|so much power)",
      '(electricity usage monitor|power meter|energy monitor|energy meter|watt meter|plug in power meter)',
      '(power monitor|electricity meter|power usage meter|energy usage monitor|power consumption meter|plug in energy monitor|electricity usage meter)',
      'how much (electricity|power|energy|leccy)',
    ],
    said: { one: 'an electricity monitor' },
  },
  screwdriver: {
    heard: [
      'screwdriver',
      '(screwdrivers|screw driver|screwdriver set|precision screwdriver|ratchet screwdriver)',
      '(screw drivers|electronics screwdriver|electronics screwdriver set|set of screwdrivers|multi bit screwdriver|phillips screwdriver)',
    ],
    said: { one: 'a screwdriver' },
  },
  pliers: {
    heard: [
      'pliers',
      '(pair of pliers|plier|pliers wrench)',
      '(needle nose pliers|locking pliers|set of pliers|adjustable pliers|gripping pliers)',
    ],
    said: { many: 'pliers' },
  },
  'tape-measure': {
    heard: [
      'tape measure',
      '(tape measures|measuring tape|tape rule)',
      "(measure tape|retractable tape measure|steel tape measure|carpenter's tape|builder's tape measure)",
    ],
    said: { one: 'a tape measure' },
  },
  caliper: {
    heard: [
      'caliper',
      '(calipers|calliper|callipers|digital caliper|digital calipers)',
      '(vernier caliper|vernier calipers|electronic caliper|measuring caliper|precision caliper)',
    ],
    said: { one: 'a caliper' },
  },
  'stud-finder': {
    heard: [
      'stud finder',
      '(stud finders|stud detector|wall scanner|stud sensor)',
      '(wall stud finder|magnetic stud finder|beam finder|pipe detector)',
      '(find|finds|finding) (the |)studs',
    ],
    said: { one: 'a stud finder' },
  },
  'electric-duster': {
    heard: [
      'electric duster',
      '(electric dusters|air duster|dust blower|computer duster|keyboard cleaner)',
      '(electric air duster|compressed air duster|compressed air|pc duster|keyboard duster|computer cleaner|canned air)',
    ],
    said: { one: 'an electric duster' },
  },
  flashlight: {
    heard: [
      '<torch>',
      '(flashlight|flashlights|torches|pocket light|keychain light)',
      '(hand torch|led torch|led flashlight|pocket torch|head torch|headlamp|pocket flashlight|camping torch|camping light|keychain flashlight|key ring torch|handheld light)',
    ],
    said: { one: 'a <torch>' },
  },
  'nail-clipper': {
    heard: [
      'nail clippers',
      '(nail clipper|nail cutter|nail cutters|toenail clippers|toenail clipper)',
      '(toenail cutter|toe nail clippers|fingernail clippers|fingernail clipper)',
    ],
    said: { many: 'nail clippers' },
  },
  'wash-cloth': {
    heard: [
      '<washCloth>',
      '(wash cloths|exfoliating cloth|exfoliating towel|bath cloth|shower cloth)',
      '(exfoliating wash cloth|body scrub cloth)',
    ],
    said: { one: 'a <washCloth>' },
  },
  hairbrush: {
    heard: [
      'hairbrush',
      '(hairbrushes|hair brush|hair brushes|detangling brush|detangler)',
      '(detangling hairbrush|wet brush|detangler brush|paddle brush)',
    ],
    said: { one: 'a hairbrush' },
  },
  tweezers: {
    heard: [
      'tweezers',
      '(tweezer|pair of tweezers|eyebrow tweezers)',
      '(eyebrow tweezer|slant tweezers|splinter tweezers|brow tweezers|precision tweezers)',
    ],
    said: { many: 'tweezers' },
  },
  'hair-towel': {
    heard: [
      'hair towel',
      '(hair towels|hair turban|hair wrap|towel for my hair|microfiber hair towel|microfibre hair towel)',
      '(hair drying towel|towel turban|turban towel|quick dry hair towel|hair wrap towel|hair drying wrap)',
    ],
    said: { one: 'a hair towel' },
  },
};
