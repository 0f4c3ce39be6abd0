import { type Vocabulary } from '../../language';

/** What a thing is. Said with its article: "a kettle". */
export const types: Vocabulary['type'] = {
  'pressure-cooker': {
    heard: [
      'pressure cooker',
      '(pressure cookers|electric pressure cooker|multi cooker|multicooker|slow cooker)',
    ],
    said: { one: 'a pressure cooker' },
  },
  skillet: {
    heard: [
      '<pan>',
      '(cast iron pan|frying pan|fry pan|pan|skillet|skillets|cast iron skillet|frying pans)',
    ],
    said: { one: 'a <pan>' },
  },
  'stand-mixer': {
    heard: ['stand mixer', '(stand mixers|mixer|food mixer|kitchen mixer|cake mixer|dough mixer)'],
    said: { one: 'a stand mixer' },
  },
  'ice-cream-maker': {
    heard: ['ice cream maker', '(ice cream makers|ice cream machine|frozen yogurt maker)'],
    said: { one: 'an ice cream maker' },
  },
  grater: {
    heard: ['grater', '(graters|cheese grater|zester|lemon zester|rasp)'],
    said: { one: 'a grater' },
  },
  'kitchen-scale': {
    heard: [
      'kitchen scale',
      '(kitchen scales|food scale|food scales|baking scale|scale|scales|weighing scales)',
    ],
    said: { one: 'a kitchen scale' },
  },
  'baking-mat': {
    heard: [
      'baking mat',
      '(baking mats|silicone mat|silicone mats|silicone baking mat|pastry mat)',
    ],
    said: { one: 'a baking mat' },
  },
  'baking-sheet': {
    heard: [
      'baking sheet',
      '(baking sheets|baking tray|baking trays|cookie sheet|sheet pan|oven tray|baking pan)',
    ],
    said: { one: 'a baking sheet' },
  },
  'popcorn-maker': {
    heard: ['popcorn maker', '(popcorn makers|popcorn popper|popcorn machine|popper)'],
    said: { one: 'a popcorn maker' },
  },
  'rice-cooker': {
    heard: ['rice cooker', '(rice cookers|rice maker|rice steamer)'],
    said: { one: 'a rice cooker' },
  },
  peeler: {
    heard: ['peeler', '(peelers|vegetable peeler|potato peeler|apple peeler)'],
    said: { one: 'a peeler' },
  },
  blender: {
    heard: ['blender', '(blenders|smoothie maker|smoothie blender)'],
    said: { one: 'a blender' },
  },
  'toaster-oven': {
    heard: ['toaster oven', '(toaster ovens|mini oven|countertop oven|worktop oven)'],
    said: { one: 'a toaster oven' },
  },
  'coffee-maker': {
    heard: [
      'coffee maker',
      '(coffee makers|coffeemaker|coffee machine|coffee brewer|coffee press|french press|cafetiere)',
      '(pour over|pour over coffee maker|drip coffee maker|filter coffee maker|coffee pot|something to make coffee)',
    ],
    said: { one: 'a coffee maker' },
  },
  'coffee-grinder': {
    heard: [
      'coffee grinder',
      '(coffee grinders|grinder|burr grinder|bean grinder|coffee mill|hand grinder)',
    ],
    said: { one: 'a coffee grinder' },
  },
  'espresso-machine': {
    heard: [
      'espresso machine',
      '(espresso machines|espresso maker|moka pot|stovetop espresso maker|cappuccino maker)',
    ],
    said: { one: 'an espresso machine' },
  },
  kettle: {
    heard: [
      'kettle',
      '(kettles|electric kettle|gooseneck kettle|tea kettle|teakettle|water boiler)',
    ],
    said: { one: 'a kettle' },
  },
  'tea-infuser': {
    heard: [
      'tea infuser',
      '(tea infusers|tea strainer|tea ball|tea steeper|loose leaf tea infuser)',
    ],
    said: { one: 'a tea infuser' },
  },
  'sound-machine': {
    heard: [
      'sound machine',
      '(sound machines|white noise machine|noise machine|sleep machine|white noise)',
    ],
    said: { one: 'a sound machine' },
  },
  'toilet-stool': {
    heard: ['toilet stool', '(toilet stools|toilet step|bathroom stool|foot stool for the toilet)'],
    said: { one: 'a toilet stool' },
  },
  'wake-up-light': {
    heard: [
      'wake up light',
      '(wake-up light|wake up lights|sunrise alarm|sunrise alarm clock|alarm clock|wake up lamp)',
    ],
    said: { one: 'a wake up light' },
  },
  'humidity-monitor': {
    heard: [
      'humidity monitor',
      '(hygrometer|humidity gauge|humidity meter|room thermometer|indoor thermometer)',
    ],
    said: { one: 'a humidity monitor' },
  },
  pillow: {
    heard: ['pillow', '(pillows|memory foam pillow|bed pillow|neck support pillow)'],
    said: { one: 'a pillow' },
  },
  bookshelf: {
    heard: ['bookshelf', '(bookshelves|book shelf|bookcase|bookcases|shelf|shelves|shelving)'],
    said: { one: 'a bookshelf' },
  },
  'board-game': {
    heard: [
      'board game',
      '(boardgame|tabletop game|table top game|strategy game|game for game night)',
    ],
    said: { one: 'a board game' },
  },
  'card-game': {
    heard: ['card game', '(card games|playing cards|deck of cards|pack of cards|party card game)'],
    said: { one: 'a card game' },
  },
  'word-game': {
    heard: ['word game', '(word games|spelling game|letter game|vocabulary game)'],
    said: { one: 'a word game' },
  },
  'logic-puzzle': {
    heard: [
      'logic puzzle',
      '(puzzle|puzzle game|logic game|logic games|brain teaser|puzzle cube|mind game)',
    ],
    said: { one: 'a logic puzzle' },
  },
  cookbook: {
    heard: [
      'cookbook',
      '(cookbooks|cook book|cook books|cookery book|recipe book|recipe books|recipes)',
    ],
    said: { one: 'a cookbook' },
  },
  novel: {
    heard: [
      'novel',
      '(novels|fiction book|science fiction book|sci-fi book|sci-fi novel|fantasy book|story book for adults)',
    ],
    said: { one: 'a novel' },
  },
  'nonfiction-book': {
    heard: [
      'nonfiction book',
      '(non-fiction book|non fiction book|nonfiction|non-fiction|non fiction|history book|science book|business book|popular science book)',
    ],
    said: { one: 'a nonfiction book' },
  },
  'picture-book': {
    heard: [
      'picture book',
      "(picture books|children's book|children's books|kids book|kids books|bedtime story|story book|board book)",
    ],
    said: { one: 'a picture book' },
  },
  'comic-book': {
    heard: ['comic book', '(comic books|graphic novel|comic|comic collection)'],
    said: { one: 'a comic book' },
  },
  'building-toy': {
    heard: [
      'building toy',
      '(building toys|building set|building sets|construction toy|construction set|building blocks|building bricks|magnetic tiles)',
    ],
    said: { one: 'a building toy' },
  },
  'activity-toy': {
    heard: [
      'activity toy',
      '(activity toys|play set|playset|sensory toy|learning toy|educational toy|educational toys|activity table)',
    ],
    said: { one: 'an activity toy' },
  },
  'science-kit': {
    heard: [
      'science kit',
      '(science kits|science set|chemistry set|experiment kit|experiment set|stem toy|stem kit|circuit kit|electronics kit)',
    ],
    said: { one: 'a science kit' },
  },
  'drawing-toy': {
    heard: [
      'drawing toy',
      '(drawing toys|drawing board|sketching toy|doodle board|magnetic drawing board|art toy)',
    ],
    said: { one: 'a drawing toy' },
  },
  'novelty-toy': {
    heard: [
      'novelty toy',
      '(novelty toys|fidget toy|fidget toys|desk toy|funny toy|gag gift|joke gift|novelty gift|something silly)',
    ],
    said: { one: 'a novelty toy' },
  },
  'flying-toy': {
    heard: ['flying toy', '(flying toys|frisbee|flying disc|flying ring)'],
    said: { one: 'a flying toy' },
  },
  wagon: {
    heard: ['wagon', '(wagons|pull along wagon|toy wagon|little wagon)'],
    said: { one: 'a wagon' },
  },
  webcam: {
    heard: ['webcam', '(webcams|web cam|web camera|computer camera|camera for video calls)'],
    said: { one: 'a webcam' },
  },
  keyboard: {
    heard: ['keyboard', '(keyboards|computer keyboard|wireless keyboard|mechanical keyboard)'],
    said: { one: 'a keyboard' },
  },
  headphones: {
    heard: [
      'headphones',
      '(headphone|headset|headsets|earphones|earphone|earbuds|ear buds|pair of headphones|noise cancelling headphones|noise canceling headphones|studio headphones)',
    ],
    said: { many: 'headphones' },
  },
  microphone: {
    heard: [
      'microphone',
      '(microphones|mic|mike|recording microphone|podcast microphone|usb microphone)',
    ],
    said: { one: 'a microphone' },
  },
  'power-bank': {
    heard: [
      'power bank',
      '(power banks|powerbank|portable charger|battery pack|portable phone charger|portable battery)',
    ],
    said: { one: 'a power bank' },
  },
  watch: {
    heard: ['watch', '(watches|wrist watch|wristwatch|digital watch|sports watch)'],
    said: { one: 'a watch' },
  },
  'water-filter': {
    heard: [
      'water filter',
      '(water filters|filter straw|water purifier|filter bottle|camping water filter)',
    ],
    said: { one: 'a water filter' },
  },
  'vacuum-bottle': {
    heard: [
      'vacuum flask',
      '(vacuum bottle|vacuum bottles|thermos|thermos flask|thermal flask|insulated bottle|insulated flask|flask|travel mug)',
    ],
    said: { one: 'a vacuum flask' },
  },
  'water-bottle': {
    heard: ['water bottle', '(water bottles|drinking bottle|drinks bottle|sports bottle|bottle)'],
    said: { one: 'a water bottle' },
  },
  hammock: {
    heard: ['hammock', '(hammocks|camping hammock|garden hammock)'],
    said: { one: 'a hammock' },
  },
  'sleeping-pad': {
    heard: [
      'sleeping pad',
      '(sleeping pads|sleeping mat|camping mat|camping mattress|camping pad|roll mat)',
    ],
    said: { one: 'a sleeping pad' },
  },
  grill: {
    heard: [
      'grill',
      '(grills|barbecue grill|barbecue set|charcoal grill|portable grill|kettle grill|kettle barbecue|portable barbecue)',
    ],
    said: { one: 'a grill' },
  },
  'foam-roller': {
    heard: ['foam roller', '(foam rollers|muscle roller|back roller|massage roller)'],
    said: { one: 'a foam roller' },
  },
  'pull-up-bar': {
    heard: [
      'pull up bar',
      '(pull-up bar|pull up bars|chin up bar|doorway bar|door gym|exercise bar)',
    ],
    said: { one: 'a pull up bar' },
  },
  'resistance-bands': {
    heard: [
      'resistance bands',
      '(resistance band|exercise bands|exercise band|workout bands|fitness bands|stretch bands)',
    ],
    said: { many: 'resistance bands' },
  },
  'massage-tool': {
    heard: [
      'massage tool',
      '(massage tools|massager|back massager|neck massager|massage ball|massage stick|massage cane|trigger point tool)',
    ],
    said: { one: 'a massage tool' },
  },
  'yoga-mat': {
    heard: ['yoga mat', '(yoga mats|exercise mat|pilates mat|workout mat|gym mat)'],
    said: { one: 'a yoga mat' },
  },
  'travel-pillow': {
    heard: [
      'travel pillow',
      '(travel pillows|neck pillow|plane pillow|airplane pillow|flight pillow)',
    ],
    said: { one: 'a travel pillow' },
  },
  'sleep-mask': {
    heard: ['sleep mask', '(sleep masks|sleeping mask|eye mask|eye masks|blindfold)'],
    said: { one: 'a sleep mask' },
  },
  earplugs: {
    heard: ['earplugs', '(earplug|ear plugs|ear plug|ear protection)'],
    said: { many: 'earplugs' },
  },
  'travel-organizer': {
    heard: [
      'travel <organiz>er',
      '(<organiz>er|cable <organiz>er|cord <organiz>er|tech pouch|travel pouch)',
    ],
    said: { one: 'a travel <organiz>er' },
  },
  'luggage-scale': {
    heard: [
      'luggage scale',
      '(luggage scales|suitcase scale|suitcase scales|baggage scale|baggage scales)',
    ],
    said: { one: 'a luggage scale' },
  },
  'packing-cubes': {
    heard: [
      'packing cubes',
      '(packing cube|packing bags|luggage <organiz>ers|suitcase <organiz>ers|suitcase <organiz>er)',
    ],
    said: { many: 'packing cubes' },
  },
  'wash-bag': {
    heard: [
      '<washBag>',
      '(wash bag|washbag|toiletry kit|toiletries bag|toiletry bag|dopp kit|shaving bag)',
    ],
    said: { one: 'a <washBag>' },
  },
  notebook: {
    heard: [
      'notebook',
      '(notebooks|notepad|note pad|note book|journal|diary|dotted notebook|planner)',
    ],
    said: { one: 'a notebook' },
  },
  'fountain-pen': {
    heard: ['fountain pen', '(fountain pens|ink pen|calligraphy pen)'],
    said: { one: 'a fountain pen' },
  },
  'mechanical-pencil': {
    heard: ['mechanical pencil', '(mechanical pencils|propelling pencil|drafting pencil)'],
    said: { one: 'a mechanical pencil' },
  },
  pen: {
    heard: [
      'pen',
      '(pens|ballpoint|ballpoint pen|ball pen|gel pen|gel pens|rollerball|space pen|fineliners)',
    ],
    said: { one: 'a pen' },
  },
  'colored-pencils': {
    heard: ['<color>ed pencils', '(<color>ed pencil|<color>ing pencils|pencil crayons)'],
    said: { many: '<color>ed pencils' },
  },
  watercolors: {
    heard: [
      'water<color>s',
      '(water<color>|water <color>s|water<color> set|water<color> paints|paints|paint set|painting set)',
    ],
    said: { many: 'water<color>s' },
  },
  'dog-toy': {
    heard: [
      'dog toy',
      '(dog toys|chew toy|chew toys|dog chew|dog ball|puppy toy|toy for a dog|toy for my dog)',
    ],
    said: { one: 'a dog toy' },
  },
  'cat-toy': {
    heard: ['cat toy', '(cat toys|kitten toy|cat teaser|toy for a cat|toy for my cat|catnip toy)'],
    said: { one: 'a cat toy' },
  },
  'grooming-tool': {
    heard: [
      'grooming tool',
      '(pet brush|dog brush|cat brush|deshedding tool|dog comb|cat comb|pet hair remover|pet grooming tool)',
    ],
    said: { one: 'a grooming tool' },
  },
  'dog-bowl': {
    heard: [
      'dog bowl',
      '(dog bowls|slow feeder|slow feeder bowl|dog dish|food bowl|pet bowl|puzzle bowl)',
    ],
    said: { one: 'a dog bowl' },
  },
  pruner: {
    heard: [
      'pruner',
      '(pruners|pruning shears|secateurs|garden shears|garden clippers|garden scissors)',
    ],
    said: { one: 'a pruner' },
  },
  'soil-test-kit': {
    heard: ['soil test kit', '(soil test kits|soil tester|soil testing kit|soil test)'],
    said: { one: 'a soil test kit' },
  },
  'heat-mat': {
    heard: ['heat mat', '(heat mats|seedling heat mat|heated mat|heated propagator|seedling mat)'],
    said: { one: 'a heat mat' },
  },
  'bird-feeder': {
    heard: ['bird feeder', '(bird feeders|birdfeeder|hummingbird feeder|bird table|seed feeder)'],
    said: { one: 'a bird feeder' },
  },
  composter: {
    heard: ['composter', '(composters|compost bin|compost tumbler|kitchen compost bin)'],
    said: { one: 'a composter' },
  },
  'chimney-starter': {
    heard: [
      'chimney starter',
      '(chimney starters|charcoal starter|charcoal chimney|barbecue starter|barbecue lighter)',
    ],
    said: { one: 'a chimney starter' },
  },
  'electricity-monitor': {
    heard: [
      'electricity monitor',
      '(electricity usage monitor|power meter|energy monitor|energy meter|watt meter|plug in power meter)',
    ],
    said: { one: 'an electricity monitor' },
  },
  screwdriver: {
    heard: [
      'screwdriver',
      '(screwdrivers|screw driver|screwdriver set|precision screwdriver|ratchet screwdriver)',
    ],
    said: { one: 'a screwdriver' },
  },
  pliers: {
    heard: ['pliers', '(pair of pliers|plier|pliers wrench)'],
    said: { many: 'pliers' },
  },
  'tape-measure': {
    heard: ['tape measure', '(tape measures|measuring tape|tape rule)'],
    said: { one: 'a tape measure' },
  },
  caliper: {
    heard: ['caliper', '(calipers|calliper|callipers|digital caliper|digital calipers)'],
    said: { one: 'a caliper' },
  },
  'stud-finder': {
    heard: ['stud finder', '(stud finders|stud detector|wall scanner|stud sensor)'],
    said: { one: 'a stud finder' },
  },
  'electric-duster': {
    heard: [
      'electric duster',
      '(electric dusters|air duster|dust blower|computer duster|keyboard cleaner)',
    ],
    said: { one: 'an electric duster' },
  },
  flashlight: {
    heard: ['<torch>', '(flashlight|flashlights|torches|pocket light|keychain light)'],
    said: { one: 'a <torch>' },
  },
  'nail-clipper': {
    heard: [
      'nail clippers',
      '(nail clipper|nail cutter|nail cutters|toenail clippers|toenail clipper)',
    ],
    said: { many: 'nail clippers' },
  },
  'wash-cloth': {
    heard: [
      '<washCloth>',
      '(wash cloths|exfoliating cloth|exfoliating towel|bath cloth|shower cloth)',
    ],
    said: { one: 'a <washCloth>' },
  },
  hairbrush: {
    heard: ['hairbrush', '(hairbrushes|hair brush|hair brushes|detangling brush|detangler)'],
    said: { one: 'a hairbrush' },
  },
  tweezers: {
    heard: ['tweezers', '(tweezer|pair of tweezers|eyebrow tweezers)'],
    said: { many: 'tweezers' },
  },
  'hair-towel': {
    heard: [
      'hair towel',
      '(hair towels|hair turban|hair wrap|towel for my hair|microfiber hair towel|microfibre hair towel)',
    ],
    said: { one: 'a hair towel' },
  },
};
