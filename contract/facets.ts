/**
 * What products and wishes are described with. Ids are language-neutral: the same in product files,
 * in slot types and in code. How each is heard and said is in languages/, in one entry. An owner adds
 * product types, interests, occasions, recipients and rooms in shop/vocabulary.json; the others are
 * fixed, because the skill's rules depend on them.
 */

export const CATEGORIES = [
  'kitchen',
  'coffee-tea',
  'games',
  'books',
  'toys',
  'electronics',
  'home',
  'outdoors',
  'fitness',
  'stationery',
  'pets',
  'garden',
  'travel',
  'tools',
  'beauty',
] as const;
export type Category = (typeof CATEGORIES)[number];

/** The category whose name says that it is for children: nobody is asked for it as an example. */
export const CHILDRENS_CATEGORY = 'toys' satisfies Category;

/** The built-in product types, by category. A type says what the thing is: a coffee grinder is not a coffee maker. */
export const TYPES_BY_CATEGORY = {
  kitchen: [
    'pressure-cooker',
    'skillet',
    'stand-mixer',
    'ice-cream-maker',
    'grater',
    'kitchen-scale',
    'baking-mat',
    'baking-sheet',
    'popcorn-maker',
    'rice-cooker',
    'peeler',
    'blender',
    'toaster-oven',
  ],
  'coffee-tea': ['coffee-maker', 'coffee-grinder', 'espresso-machine', 'kettle', 'tea-infuser'],
  games: ['board-game', 'card-game', 'word-game', 'logic-puzzle'],
  books: ['cookbook', 'novel', 'nonfiction-book', 'picture-book', 'comic-book'],
  toys: [
    'building-toy',
    'activity-toy',
    'science-kit',
    'drawing-toy',
    'novelty-toy',
    'flying-toy',
    'wagon',
  ],
  electronics: ['webcam', 'keyboard', 'headphones', 'microphone', 'power-bank', 'watch'],
  home: [
    'sound-machine',
    'toilet-stool',
    'wake-up-light',
    'humidity-monitor',
    'pillow',
    'bookshelf',
  ],
  outdoors: ['water-filter', 'vacuum-bottle', 'water-bottle', 'hammock', 'sleeping-pad', 'grill'],
  fitness: ['foam-roller', 'pull-up-bar', 'resistance-bands', 'massage-tool', 'yoga-mat'],
  stationery: [
    'notebook',
    'fountain-pen',
    'mechanical-pencil',
    'pen',
    'colored-pencils',
    'watercolors',
  ],
  pets: ['dog-toy', 'cat-toy', 'grooming-tool', 'dog-bowl'],
  garden: ['pruner', 'soil-test-kit', 'heat-mat', 'bird-feeder', 'composter', 'chimney-starter'],
  travel: [
    'travel-pillow',
    'sleep-mask',
    'earplugs',
    'travel-organizer',
    'luggage-scale',
    'packing-cubes',
    'wash-bag',
  ],
  tools: [
    'electricity-monitor',
    'screwdriver',
    'pliers',
    'tape-measure',
    'caliper',
    'stud-finder',
    'electric-duster',
    'flashlight',
  ],
  beauty: ['nail-clipper', 'wash-cloth', 'hairbrush', 'tweezers', 'hair-towel'],
} as const satisfies Record<Category, readonly string[]>;

/** A built-in product type; an owner may add others. */
export type BuiltInType = (typeof TYPES_BY_CATEGORY)[Category][number];
/** All of them, by category. */
export const BUILT_IN_TYPES: readonly BuiltInType[] = Object.values(TYPES_BY_CATEGORY).flat();

export const INTERESTS = [
  'coffee',
  'tea',
  'cooking',
  'baking',
  'grilling',
  'board-games',
  'puzzles',
  'reading',
  'science-fiction',
  'science',
  'ideas',
  'comics',
  'music',
  'streaming',
  'gadgets',
  'design',
  'writing',
  'drawing',
  'journaling',
  'camping',
  'hiking',
  'travel',
  'gardening',
  'birds',
  'fitness',
  'running',
  'yoga',
  'sleep',
  'wellness',
  'diy',
  'building',
  'dogs',
  'cats',
  'self-care',
  'organizing',
] as const;
/** A built-in interest; an owner may add others. */
export type BuiltInInterest = (typeof INTERESTS)[number];

export const OCCASIONS = [
  'birthday',
  'christmas',
  'mothers-day',
  'fathers-day',
  'valentines-day',
  'anniversary',
  'wedding',
  'engagement',
  'housewarming',
  'graduation',
  'retirement',
  'farewell',
  'get-well',
  'new-baby',
  'thank-you',
  'back-to-school',
  'secret-santa',
] as const;
/** A built-in occasion; an owner may add others. */
export type BuiltInOccasion = (typeof OCCASIONS)[number];

/** Whom a product is for. A hard limit: a dog toy is not for a father. */
export const AUDIENCES = ['toddler', 'child', 'teen', 'adult', 'dog', 'cat'] as const;
export type Audience = (typeof AUDIENCES)[number];

/** A range of ages in years, both included. */
export interface Ages {
  readonly from: number;
  readonly to: number;
}

/** The ages of the people in an audience; animals have none. */
export const AUDIENCE_AGES: Readonly<Partial<Record<Audience, Ages>>> = {
  toddler: { from: 0, to: 2 },
  child: { from: 3, to: 12 },
  teen: { from: 13, to: 17 },
  adult: { from: 18, to: 120 },
};

/** The built-in recipients that a customer may name, with the audiences each may belong to. */
export const RECIPIENT_AUDIENCES = {
  mother: ['adult'],
  father: ['adult'],
  'mother-in-law': ['adult'],
  'father-in-law': ['adult'],
  parents: ['adult'],
  grandmother: ['adult'],
  grandfather: ['adult'],
  grandparents: ['adult'],
  aunt: ['adult'],
  uncle: ['adult'],
  cousin: ['adult', 'teen'],
  partner: ['adult'],
  girlfriend: ['adult'],
  boyfriend: ['adult'],
  wife: ['adult'],
  husband: ['adult'],
  sister: ['adult', 'teen'],
  brother: ['adult', 'teen'],
  friend: ['adult', 'teen'],
  colleague: ['adult'],
  boss: ['adult'],
  teacher: ['adult'],
  host: ['adult'],
  neighbor: ['adult'],
  daughter: ['child', 'teen'],
  son: ['child', 'teen'],
  niece: ['child', 'teen'],
  nephew: ['child', 'teen'],
  grandchild: ['toddler', 'child', 'teen'],
  family: ['adult', 'teen', 'child'],
  toddler: ['toddler'],
  child: ['child'],
  teenager: ['teen'],
  dog: ['dog'],
  cat: ['cat'],
  myself: ['adult'],
} as const satisfies Record<string, readonly Audience[]>;
/** A built-in recipient; an owner may add others. */
export type BuiltInRecipient = keyof typeof RECIPIENT_AUDIENCES;

/** What an owner lists for the one person suits the other as well; each is still called by its own name. */
export const RECIPIENTS_ALIKE: Readonly<Record<string, BuiltInRecipient>> = {
  'mother-in-law': 'mother',
  'father-in-law': 'father',
  girlfriend: 'partner',
  boyfriend: 'partner',
};

export const ROOMS = [
  'kitchen',
  'living-room',
  'bedroom',
  'bathroom',
  'office',
  'garden',
  'workshop',
] as const;
/** A built-in room; an owner may add others. */
export type BuiltInRoom = (typeof ROOMS)[number];

export const SIZES = ['small', 'medium', 'large'] as const;
export type Size = (typeof SIZES)[number];

/**
 * Price bands 1 to 5, each with its upper limit in whole units of the marketplace's currency. A band
 * only filters; these amounts are never spoken or shown.
 */
export const PRICE_BAND_LIMITS = { 1: 25, 2: 50, 3: 100, 4: 250, 5: Infinity } as const;
export type PriceBand = keyof typeof PRICE_BAND_LIMITS;
export const PRICE_BANDS = [1, 2, 3, 4, 5] as const satisfies readonly PriceBand[];
