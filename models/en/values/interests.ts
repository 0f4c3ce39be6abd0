import { type PhrasedValues } from '../../phrase-book';

/**
 * What somebody likes; ids are the catalogue's INTERESTS. Things one buys ("board game", "book")
 * are in the categories: a phrase belongs to one type only.
 */
export const INTEREST_VALUES: PhrasedValues = {
  coffee: [
    'coffee',
    '(espresso|cappuccino|latte|lattes|coffee lover|coffee drinker|coffee snob|coffee addict|barista)',
    '(coffee brewing|brewing coffee|making coffee|drinking coffee|drink coffee|good coffee|caffeine)',
  ],
  tea: [
    'tea',
    '(tea lover|tea drinker|drinking tea|drink tea|green tea|loose leaf tea|a cup of tea|teas)',
  ],
  cooking: [
    'cooking',
    '(cook|to cook|food|foodie|home cook|chef|good food|culinary arts|home cooking)',
  ],
  baking: [
    'baking',
    '(bake|baker|home baker|bread|baking bread|bread baking|bake bread|bake cakes|baking cakes|cakes|cake|sourdough|pastry)',
  ],
  grilling: [
    'grilling',
    '(barbecue|barbecues|barbecuing|barbeque|bbq|grill outside|cooking outdoors|cookouts|smoking meat)',
  ],
  'board-games': [
    'board games',
    '(board gaming|game night|game nights|games night|family games|playing games|play games)',
    '(playing board games|tabletop games|tabletop gaming|table top games|strategy games)',
  ],
  puzzles: [
    'puzzles',
    '(puzzling|logic puzzles|brain teasers|riddles|crosswords|sudoku|brain games|solving puzzles|puzzler)',
  ],
  reading: [
    'reading',
    '(read|reader|bookworm|book lover|avid reader|literature|stories|fiction|libraries)',
  ],
  'science-fiction': [
    'science fiction',
    '(sci-fi|sci fi|scifi|fantasy|space opera|aliens|robots|space)',
  ],
  science: [
    'science',
    '(sciences|scientist|experiments|chemistry|physics|biology|stem|<math>|mathematics|astronomy)',
  ],
  ideas: [
    'big ideas',
    '(new ideas|learning|learning new things|history|philosophy|psychology|economics|politics|business)',
    '(self improvement|self help|popular science|thinking)',
  ],
  comics: ['comics', '(comic strips|cartoons|superheroes|manga|graphic novels|comic art)'],
  music: [
    'music',
    '(listening to music|listen to music|musician|songs|singing|podcasts|playing music|audio|hi-fi)',
  ],
  streaming: [
    'streaming',
    '(live streaming|podcasting|making videos|video calls|content creation|broadcasting|streamer|youtuber)',
    '(video games|gaming|pc gaming|computer games|gamer)',
  ],
  gadgets: [
    'gadgets',
    '(gadget|tech|technology|new technology|techie|geeky things|computers|computer|programming|coding)',
  ],
  design: ['design', '(architecture|interior design|good design|minimalism|style)'],
  writing: [
    'writing',
    '(write|writer|calligraphy|handwriting|hand lettering|letters|writing letters|poetry)',
  ],
  drawing: [
    'drawing',
    '(draw|sketching|sketch|painting|paint|art|arts|artist|arts and crafts|crafts|doodling|<color>ing)',
    '(illustration|watercolor painting|making art|creative)',
  ],
  journaling: [
    '<journaling>',
    '(keeping a diary|keeping a journal|bullet journaling|scrapbooking|planning)',
  ],
  camping: [
    'camping',
    '(camp|camper|outdoors|the outdoors|the great outdoors|being outdoors|bushcraft|survival)',
  ],
  hiking: [
    'hiking',
    '(hike|hiker|backpacking|backpacker|walking|walks|rambling|trekking|climbing|mountains|long walks|nature)',
  ],
  travel: [
    'travel',
    '<traveling>',
    '(travels|traveler|traveller|trips|flying|frequent flyer|seeing the world|vacations|holidays abroad)',
  ],
  gardening: [
    'gardening',
    '(gardener|plants|flowers|growing vegetables|growing things|house plants|houseplants|vegetables)',
  ],
  birds: [
    'birds',
    '(bird|bird watching|birdwatching|birding|birder|bird watcher|watching birds|wildlife)',
  ],
  fitness: [
    'fitness',
    '(exercise|exercising|working out|work out|the gym|gym|lifting weights|weight lifting|training|crossfit)',
    '(keeping fit|sports|sport|pilates)',
  ],
  running: [
    'running',
    '(run|runner|jogging|jog|jogger|marathons|marathon|marathon runner|triathlons)',
  ],
  yoga: ['yoga', '(do yoga|doing yoga|yogi|stretching)'],
  sleep: ['sleep', '(sleeping|sleeping well|napping|naps|better sleep|a good night of sleep|rest)'],
  wellness: [
    'wellness',
    '(health|well-being|wellbeing|relaxation|relaxing|massage|massages|meditation|mindfulness|recovery)',
  ],
  diy: [
    'diy',
    '(d. i. y.|do it yourself|home improvement|fixing things|fix things|woodworking|wood working|repairs)',
    '(handyman|making things|make things|tinkering|carpentry|home repair|tinkerer|engineering|electronics repair)',
  ],
  building: [
    'building',
    '(building things|build things|build|construction|constructing|model making|building models|blocks)',
  ],
  dogs: ['dogs', '(dog lover|dog owner|dog person|puppies|dog walking)'],
  cats: ['cats', '(cat lover|cat owner|cat person|kittens|cat lady)'],
  'self-care': [
    'self care',
    '(self-care|skin care|skincare|beauty treatments|pampering|being pampered|grooming|hair care|spa days)',
  ],
  organizing: [
    '<organiz>ing',
    '(tidying|tidying up|decluttering|keeping things tidy|being <organiz>ed|tidiness|cleaning)',
  ],
};
