import { type PhrasedValues } from '../../phrase-book';

/**
 * Kinds of product, from the widest to what the thing is; ids are the catalogue's CATEGORIES and
 * PRODUCT_TYPES. A wide kind is named so that it can't be taken for an interest: "travel gear".
 */
const CATEGORIES: PhrasedValues = {
  kitchen: [
    'kitchen gear',
    'kitchen( things| stuff| gadget| gadgets| tool| tools| equipment|)',
    '(kitchenware|cookware|bakeware|cooking gear|cooking equipment|cooking tools|baking gear)',
  ],
  'coffee-tea': [
    'coffee and tea gear',
    '(coffee|tea) (gear|equipment|things|stuff|accessory|accessories|gadget|gadgets)',
    '(tea and coffee gear|coffee and tea things|tea and coffee things)',
  ],
  games: ['games', '(game|family game|party game|party games|a game to play)'],
  books: ['books', '(book|something to read|good book|good read|paperback|hardback|hardcover)'],
  toys: ['toys', '(toy|something to play with|plaything|playthings|kids toys|baby toy|baby toys)'],
  electronics: [
    'electronics',
    '(electronic|tech|electrical|computer) (gear|device|devices|accessories|equipment|stuff)',
    '(electronic gadgets|electronic gadget|tech gadget|tech gadgets)',
  ],
  home: [
    'home goods',
    '(home|house) (things|stuff|accessories|comforts)',
    '(homeware|homewares|housewares|household goods|home|house|bedroom|living room|bathroom things)',
  ],
  outdoors: [
    'outdoor gear',
    '(outdoor|camping|hiking|backpacking) (equipment|stuff|things|accessories)',
    '(camping gear|hiking gear|camping supplies)',
  ],
  fitness: [
    'fitness gear',
    '(fitness|exercise|workout|gym|training|sports) (equipment|stuff|things|accessories)',
    '(exercise gear|workout gear|gym gear|home gym)',
  ],
  stationery: [
    'stationery',
    '(writing|office|art|drawing|school|desk) (supplies|things|stuff|materials)',
    '(office|desk|study)',
  ],
  pets: [
    'pet supplies',
    '(pet|dog|cat) (things|stuff|gear|accessories|products|gift)',
    '(pet toy|pet toys|dog supplies|cat supplies|pets|pet)',
  ],
  garden: [
    'garden gear',
    '(garden|gardening|yard) (tool|tools|things|stuff|equipment|supplies|accessories)',
    '(gardening gear|garden|yard|backyard|back garden|balcony|allotment)',
  ],
  travel: [
    'travel gear',
    'travel (accessory|accessories|things|stuff|equipment|gadget|gadgets|essentials)',
    '(luggage accessories|something for a trip|something for the plane)',
  ],
  tools: [
    'tools',
    '(tool|hand tool|hand tools|power tool|diy tool|diy tools|toolbox|workshop|garage|shed)',
  ],
  beauty: [
    'beauty products',
    '(beauty|personal care|self care|bathroom) (product|supplies|kit|tool|tools|stuff)',
    '(beauty things|beauty gear|beauty accessories|beauty)',
  ],
};

const HOME_TYPES: PhrasedValues = {
  'pressure-cooker': [
    'pressure cooker',
    '(pressure cookers|electric pressure cooker|multi cooker|multicooker|slow cooker)',
  ],
  skillet: [
    '<pan>',
    '(cast iron pan|frying pan|fry pan|pan|skillet|skillets|cast iron skillet|frying pans)',
  ],
  'stand-mixer': [
    'stand mixer',
    '(stand mixers|mixer|food mixer|kitchen mixer|cake mixer|dough mixer)',
  ],
  'ice-cream-maker': [
    'ice cream maker',
    '(ice cream makers|ice cream machine|frozen yogurt maker)',
  ],
  grater: ['grater', '(graters|cheese grater|zester|lemon zester|rasp)'],
  'kitchen-scale': [
    'kitchen scale',
    '(kitchen scales|food scale|food scales|baking scale|scale|scales|weighing scales)',
  ],
  'baking-mat': [
    'baking mat',
    '(baking mats|silicone mat|silicone mats|silicone baking mat|pastry mat)',
  ],
  'baking-sheet': [
    'baking sheet',
    '(baking sheets|baking tray|baking trays|cookie sheet|sheet pan|oven tray|baking pan)',
  ],
  'popcorn-maker': ['popcorn maker', '(popcorn makers|popcorn popper|popcorn machine|popper)'],
  'rice-cooker': ['rice cooker', '(rice cookers|rice maker|rice steamer)'],
  peeler: ['peeler', '(peelers|vegetable peeler|potato peeler|apple peeler)'],
  blender: ['blender', '(blenders|smoothie maker|smoothie blender)'],
  'toaster-oven': ['toaster oven', '(toaster ovens|mini oven|countertop oven|worktop oven)'],
  'coffee-maker': [
    'coffee maker',
    '(coffee makers|coffeemaker|coffee machine|coffee brewer|coffee press|french press|cafetiere)',
    '(pour over|pour over coffee maker|drip coffee maker|filter coffee maker|coffee pot|something to make coffee)',
  ],
  'coffee-grinder': [
    'coffee grinder',
    '(coffee grinders|grinder|burr grinder|bean grinder|coffee mill|hand grinder)',
  ],
  'espresso-machine': [
    'espresso machine',
    '(espresso machines|espresso maker|moka pot|stovetop espresso maker|cappuccino maker)',
  ],
  kettle: [
    'kettle',
    '(kettles|electric kettle|gooseneck kettle|tea kettle|teakettle|water boiler)',
  ],
  'tea-infuser': [
    'tea infuser',
    '(tea infusers|tea strainer|tea ball|tea steeper|loose leaf tea infuser)',
  ],
  'sound-machine': [
    'sound machine',
    '(sound machines|white noise machine|noise machine|sleep machine|white noise)',
  ],
  'toilet-stool': [
    'toilet stool',
    '(toilet stools|toilet step|bathroom stool|foot stool for the toilet)',
  ],
  'wake-up-light': [
    'wake up light',
    '(wake-up light|wake up lights|sunrise alarm|sunrise alarm clock|alarm clock|wake up lamp)',
  ],
  'humidity-monitor': [
    'humidity monitor',
    '(hygrometer|humidity gauge|humidity meter|room thermometer|indoor thermometer)',
  ],
  pillow: ['pillow', '(pillows|memory foam pillow|bed pillow|neck support pillow)'],
  bookshelf: ['bookshelf', '(bookshelves|book shelf|bookcase|bookcases|shelf|shelves|shelving)'],
};

const PLAY_TYPES: PhrasedValues = {
  'board-game': [
    'board game',
    '(boardgame|tabletop game|table top game|strategy game|game for game night)',
  ],
  'card-game': [
    'card game',
    '(card games|playing cards|deck of cards|pack of cards|party card game)',
  ],
  'word-game': ['word game', '(word games|spelling game|letter game|vocabulary game)'],
  'logic-puzzle': [
    'logic puzzle',
    '(puzzle|puzzle game|logic game|logic games|brain teaser|puzzle cube|mind game)',
  ],
  cookbook: [
    'cookbook',
    '(cookbooks|cook book|cook books|cookery book|recipe book|recipe books|recipes)',
  ],
  novel: [
    'novel',
    '(novels|fiction book|science fiction book|sci-fi book|sci-fi novel|fantasy book|story book for adults)',
  ],
  'nonfiction-book': [
    'nonfiction book',
    '(non-fiction book|non fiction book|nonfiction|non-fiction|non fiction|history book|science book|business book|popular science book)',
  ],
  'picture-book': [
    'picture book',
    "(picture books|children's book|children's books|kids book|kids books|bedtime story|story book|board book)",
  ],
  'comic-book': ['comic book', '(comic books|graphic novel|comic|comic collection)'],
  'building-toy': [
    'building toy',
    '(building toys|building set|building sets|construction toy|construction set|building blocks|building bricks|magnetic tiles)',
  ],
  'activity-toy': [
    'activity toy',
    '(activity toys|play set|playset|sensory toy|learning toy|educational toy|educational toys|activity table)',
  ],
  'science-kit': [
    'science kit',
    '(science kits|science set|chemistry set|experiment kit|experiment set|stem toy|stem kit|circuit kit|electronics kit)',
  ],
  'drawing-toy': [
    'drawing toy',
    '(drawing toys|drawing board|sketching toy|doodle board|magnetic drawing board|art toy)',
  ],
  'novelty-toy': [
    'novelty toy',
    '(novelty toys|fidget toy|fidget toys|desk toy|funny toy|gag gift|joke gift|novelty gift|something silly)',
  ],
  'flying-toy': ['flying toy', '(flying toys|frisbee|flying disc|flying ring)'],
  wagon: ['wagon', '(wagons|pull along wagon|toy wagon|little wagon)'],
};

const GEAR_TYPES: PhrasedValues = {
  webcam: ['webcam', '(webcams|web cam|web camera|computer camera|camera for video calls)'],
  keyboard: ['keyboard', '(keyboards|computer keyboard|wireless keyboard|mechanical keyboard)'],
  headphones: [
    'headphones',
    '(headphone|headset|headsets|earphones|earphone|earbuds|ear buds|pair of headphones|noise cancelling headphones|noise canceling headphones|studio headphones)',
  ],
  microphone: [
    'microphone',
    '(microphones|mic|mike|recording microphone|podcast microphone|usb microphone)',
  ],
  'power-bank': [
    'power bank',
    '(power banks|powerbank|portable charger|battery pack|portable phone charger|portable battery)',
  ],
  watch: ['watch', '(watches|wrist watch|wristwatch|digital watch|sports watch)'],
  'water-filter': [
    'water filter',
    '(water filters|filter straw|water purifier|filter bottle|camping water filter)',
  ],
  'vacuum-bottle': [
    'vacuum flask',
    '(vacuum bottle|vacuum bottles|thermos|thermos flask|thermal flask|insulated bottle|insulated flask|flask|travel mug)',
  ],
  'water-bottle': [
    'water bottle',
    '(water bottles|drinking bottle|drinks bottle|sports bottle|bottle)',
  ],
  hammock: ['hammock', '(hammocks|camping hammock|garden hammock)'],
  'sleeping-pad': [
    'sleeping pad',
    '(sleeping pads|sleeping mat|camping mat|camping mattress|camping pad|roll mat)',
  ],
  grill: [
    'grill',
    '(grills|barbecue grill|barbecue set|charcoal grill|portable grill|kettle grill|kettle barbecue|portable barbecue)',
  ],
  'foam-roller': ['foam roller', '(foam rollers|muscle roller|back roller|roller)'],
  'pull-up-bar': [
    'pull up bar',
    '(pull-up bar|pull up bars|chin up bar|doorway bar|door gym|exercise bar)',
  ],
  'resistance-bands': [
    'resistance bands',
    '(resistance band|exercise bands|exercise band|workout bands|fitness bands|stretch bands)',
  ],
  'massage-tool': [
    'massage tool',
    '(massage tools|massager|back massager|neck massager|massage ball|massage stick|massage cane|trigger point tool)',
  ],
  'yoga-mat': ['yoga mat', '(yoga mats|exercise mat|pilates mat|workout mat|gym mat)'],
  'travel-pillow': [
    'travel pillow',
    '(travel pillows|neck pillow|plane pillow|airplane pillow|flight pillow)',
  ],
  'sleep-mask': ['sleep mask', '(sleep masks|sleeping mask|eye mask|eye masks|blindfold)'],
  earplugs: ['earplugs', '(earplug|ear plugs|ear plug|ear protection)'],
  'travel-organizer': [
    'travel <organiz>er',
    '(<organiz>er|cable <organiz>er|cord <organiz>er|tech pouch|travel pouch)',
  ],
  'luggage-scale': [
    'luggage scale',
    '(luggage scales|suitcase scale|suitcase scales|baggage scale|baggage scales)',
  ],
  'packing-cubes': [
    'packing cubes',
    '(packing cube|packing bags|luggage <organiz>ers|suitcase <organiz>ers|suitcase <organiz>er)',
  ],
  'wash-bag': [
    '<washBag>',
    '(wash bag|washbag|toiletry kit|toiletries bag|toiletry bag|dopp kit|shaving bag)',
  ],
};

const OTHER_TYPES: PhrasedValues = {
  notebook: [
    'notebook',
    '(notebooks|notepad|note pad|note book|journal|diary|dotted notebook|planner)',
  ],
  'fountain-pen': ['fountain pen', '(fountain pens|ink pen|calligraphy pen)'],
  'mechanical-pencil': [
    'mechanical pencil',
    '(mechanical pencils|propelling pencil|drafting pencil)',
  ],
  pen: [
    'pen',
    '(pens|ballpoint|ballpoint pen|ball pen|gel pen|gel pens|rollerball|space pen|fineliners)',
  ],
  'colored-pencils': ['<color>ed pencils', '(<color>ed pencil|<color>ing pencils|pencil crayons)'],
  watercolors: [
    'water<color>s',
    '(water<color>|water <color>s|water<color> set|water<color> paints|paints|paint set|painting set)',
  ],
  'dog-toy': [
    'dog toy',
    '(dog toys|chew toy|chew toys|dog chew|dog ball|puppy toy|toy for a dog|toy for my dog)',
  ],
  'cat-toy': [
    'cat toy',
    '(cat toys|kitten toy|cat teaser|toy for a cat|toy for my cat|catnip toy)',
  ],
  'grooming-tool': [
    'grooming tool',
    '(pet brush|dog brush|cat brush|deshedding tool|dog comb|cat comb|pet hair remover|pet grooming tool)',
  ],
  'dog-bowl': [
    'dog bowl',
    '(dog bowls|slow feeder|slow feeder bowl|dog dish|food bowl|pet bowl|puzzle bowl)',
  ],
  pruner: [
    'pruner',
    '(pruners|pruning shears|secateurs|garden shears|garden clippers|garden scissors)',
  ],
  'soil-test-kit': ['soil test kit', '(soil test kits|soil tester|soil testing kit|soil test)'],
  'heat-mat': [
    'heat mat',
    '(heat mats|seedling heat mat|heated mat|heated propagator|seedling mat)',
  ],
  'bird-feeder': [
    'bird feeder',
    '(bird feeders|birdfeeder|hummingbird feeder|bird table|seed feeder)',
  ],
  composter: ['composter', '(composters|compost bin|compost tumbler|kitchen compost bin)'],
  'chimney-starter': [
    'chimney starter',
    '(chimney starters|charcoal starter|charcoal chimney|barbecue starter|barbecue lighter)',
  ],
  'electricity-monitor': [
    'electricity monitor',
    '(electricity usage monitor|power meter|energy monitor|energy meter|watt meter|plug in power meter)',
  ],
  screwdriver: [
    'screwdriver',
    '(screwdrivers|screw driver|screwdriver set|precision screwdriver|ratchet screwdriver)',
  ],
  pliers: ['pliers', '(pair of pliers|plier|pliers wrench)'],
  'tape-measure': ['tape measure', '(tape measures|measuring tape|tape rule)'],
  caliper: ['caliper', '(calipers|calliper|callipers|digital caliper|digital calipers)'],
  'stud-finder': ['stud finder', '(stud finders|stud detector|wall scanner|stud sensor)'],
  'electric-duster': [
    'electric duster',
    '(electric dusters|air duster|dust blower|computer duster|keyboard cleaner)',
  ],
  flashlight: ['<torch>', '(flashlight|flashlights|torches|pocket light|keychain light)'],
  'nail-clipper': [
    'nail clippers',
    '(nail clipper|nail cutter|nail cutters|toenail clippers|toenail clipper)',
  ],
  'wash-cloth': [
    '<washCloth>',
    '(wash cloths|exfoliating cloth|exfoliating towel|bath cloth|shower cloth)',
  ],
  hairbrush: ['hairbrush', '(hairbrushes|hair brush|hair brushes|detangling brush|detangler)'],
  tweezers: ['tweezers', '(tweezer|pair of tweezers|eyebrow tweezers)'],
  'hair-towel': [
    'hair towel',
    '(hair towels|hair turban|hair wrap|towel for my hair|microfiber hair towel|microfibre hair towel)',
  ],
};

export const CATEGORY_VALUES: PhrasedValues = {
  ...CATEGORIES,
  ...HOME_TYPES,
  ...PLAY_TYPES,
  ...GEAR_TYPES,
  ...OTHER_TYPES,
};
