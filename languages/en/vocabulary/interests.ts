import { type Vocabulary } from '../../language';

/**
 * What somebody likes. Said in "With … in mind". Things to buy ("board game", "book") are in categories
 * and types: a phrase belongs to only one of the three.
 */
export const interests: Vocabulary['interest'] = {
  coffee: {
    heard: [
      'coffee',
      '(espresso|cappuccino|latte|lattes|coffee lover|coffee drinker|coffee snob|coffee addict|barista)',
      '(coffee brewing|brewing coffee|making coffee|drinking coffee|drink coffee|good coffee|caffeine)',
    ],
    said: { one: 'coffee' },
  },
  tea: {
    heard: [
      'tea',
      '(tea lover|tea drinker|drinking tea|drink tea|green tea|loose leaf tea|a cup of tea|teas)',
    ],
    said: { one: 'tea' },
  },
  cooking: {
    heard: [
      'cooking',
      '(cook|to cook|food|foodie|home cook|chef|good food|culinary arts|home cooking)',
    ],
    said: { one: 'cooking' },
  },
  baking: {
    heard: [
      'baking',
      '(bake|baker|home baker|bread|baking bread|bread baking|bake bread|bake cakes|baking cakes|cakes|cake|sourdough|pastry)',
    ],
    said: { one: 'baking' },
  },
  grilling: {
    heard: [
      'grilling',
      '(barbecue|barbecues|barbecuing|barbeque|bbq|grill outside|cooking outdoors|cookouts|smoking meat)',
    ],
    said: { one: 'grilling' },
  },
  'board-games': {
    heard: [
      'board games',
      '(board gaming|game night|game nights|games night|family games|playing games|play games)',
      '(playing board games|tabletop games|tabletop gaming|table top games|strategy games)',
    ],
    said: { many: 'board games' },
  },
  puzzles: {
    heard: [
      'puzzles',
      '(puzzling|logic puzzles|brain teasers|riddles|crosswords|sudoku|brain games|solving puzzles|puzzler)',
    ],
    said: { many: 'puzzles' },
  },
  reading: {
    heard: [
      'reading',
      '(read|reader|bookworm|book lover|avid reader|literature|stories|fiction|libraries)',
    ],
    said: { one: 'reading' },
  },
  'science-fiction': {
    heard: ['science fiction', '(sci-fi|sci fi|scifi|fantasy|space opera|aliens|robots|space)'],
    said: { one: 'science fiction' },
  },
  science: {
    heard: [
      'science',
      '(sciences|scientist|experiments|chemistry|physics|biology|stem|<math>|mathematics|astronomy)',
    ],
    said: { one: 'science' },
  },
  ideas: {
    heard: [
      'big ideas',
      '(new ideas|learning|learning new things|history|philosophy|psychology|economics|politics|business)',
      '(self improvement|self help|popular science|thinking)',
    ],
    said: { many: 'big ideas' },
  },
  comics: {
    heard: ['comics', '(comic strips|cartoons|superheroes|manga|graphic novels|comic art)'],
    said: { many: 'comics' },
  },
  music: {
    heard: [
      'music',
      '(listening to music|listen to music|musician|songs|singing|podcasts|playing music|audio|hi-fi)',
    ],
    said: { one: 'music' },
  },
  streaming: {
    heard: [
      'streaming',
      '(live streaming|podcasting|making videos|video calls|content creation|broadcasting|streamer|youtuber)',
      '(netflix|watches movies|watching movies|watch movies|movies|films|watching films|watching tv|watches tv|watching shows|binge watching|tv shows)',
      '(video games|gaming|pc gaming|computer games|gamer)',
    ],
    said: { one: 'streaming' },
  },
  gadgets: {
    heard: [
      'gadgets',
      '(gadget|tech|technology|new technology|techie|geeky things|computers|computer|programming|coding)',
    ],
    said: { many: 'gadgets' },
  },
  design: {
    heard: ['design', '(architecture|interior design|good design|minimalism|style)'],
    said: { one: 'design' },
  },
  writing: {
    heard: [
      'writing',
      '(write|writer|calligraphy|handwriting|hand lettering|letters|writing letters|poetry)',
    ],
    said: { one: 'writing' },
  },
  drawing: {
    heard: [
      'drawing',
      '(draw|sketching|sketch|painting|paint|art|arts|artist|arts and crafts|crafts|doodling|<color>ing)',
      '(illustration|watercolor painting|making art|creative)',
    ],
    said: { one: 'drawing' },
  },
  journaling: {
    heard: [
      '<journaling>',
      '(keeping a diary|keeping a journal|bullet journaling|scrapbooking|planning)',
    ],
    said: { one: 'journaling' },
  },
  camping: {
    heard: [
      'camping',
      '(camp|camper|outdoors|the outdoors|the great outdoors|being outdoors|bushcraft|survival)',
    ],
    said: { one: 'camping' },
  },
  hiking: {
    heard: [
      'hiking',
      '(hike|hiker|backpacking|backpacker|walking|walks|rambling|trekking|climbing|mountains|long walks|nature)',
    ],
    said: { one: 'hiking' },
  },
  travel: {
    heard: [
      'travel',
      '<traveling>',
      '(travels|traveler|traveller|trips|flying|frequent flyer|seeing the world|vacations|holidays abroad)',
    ],
    said: { one: 'travel' },
  },
  gardening: {
    heard: [
      'gardening',
      '(gardener|plants|flowers|growing vegetables|growing things|green thumb|green fingers|green fingered|growing her own|growing his own|house plants|houseplants|vegetables)',
    ],
    said: { one: 'gardening' },
  },
  birds: {
    heard: [
      'birds',
      '(bird|bird watching|birdwatching|birding|birder|bird watcher|watching birds|wildlife)',
    ],
    said: { many: 'birds' },
  },
  fitness: {
    heard: [
      'fitness',
      '(exercise|exercising|working out|work out|the gym|gym|lifting weights|weight lifting|training|crossfit)',
      '(keeping fit|sports|sport|pilates)',
    ],
    said: { one: 'fitness' },
  },
  running: {
    heard: [
      'running',
      '(run|runner|jogging|jog|jogger|marathons|marathon|marathon runner|triathlons)',
    ],
    said: { one: 'running' },
  },
  yoga: {
    heard: ['yoga', '(do yoga|doing yoga|yogi|stretching)'],
    said: { one: 'yoga' },
  },
  sleep: {
    heard: [
      'sleep',
      '(sleeping|sleeping well|napping|naps|better sleep|a good night of sleep|rest)',
    ],
    said: { one: 'a good sleep' },
    opening: 'for a good night',
  },
  wellness: {
    heard: [
      'wellness',
      '(health|well-being|wellbeing|relaxation|relaxing|massage|massages|meditation|mindfulness|recovery)',
    ],
    said: { one: 'wellness' },
  },
  diy: {
    heard: [
      'diy',
      '(d. i. y.|do it yourself|home improvement|fixing things|fix things|fix everything|fixing everything|fix stuff|fixing stuff|fixes everything|fixes things|woodworking|wood working|repairs)',
      '(handyman|making things|make things|tinkering|carpentry|home repair|tinkerer|engineering|electronics repair)',
    ],
    said: { many: 'home projects' },
  },
  building: {
    heard: [
      'building',
      '(building things|build things|build|construction|constructing|model making|building models|blocks)',
    ],
    said: { one: 'building things' },
  },
  dogs: {
    heard: ['dogs', '(dog lover|dog owner|dog person|puppies|dog walking)'],
    said: { many: 'dogs' },
    opening: 'for a home with a dog',
  },
  cats: {
    heard: ['cats', '(cat lover|cat owner|cat person|kittens|cat lady)'],
    said: { many: 'cats' },
    opening: 'for a home with a cat',
  },
  'self-care': {
    heard: [
      'self care',
      '(self-care|skin care|skincare|beauty treatments|pampering|being pampered|grooming|hair care|spa days)',
    ],
    said: { one: 'self care' },
  },
  organizing: {
    heard: [
      '<organiz>ing',
      '(tidying|tidying up|decluttering|keeping things tidy|being <organiz>ed|get <organiz>ed|getting <organiz>ed|more <organiz>ed|tidiness|cleaning)',
    ],
    said: { one: '<organiz>ing' },
  },
};
