import { type Audience, type BuiltInAttribute, type Category } from '../../contract';

/** A kind of thing that the built-in vocabulary doesn't hear, or hears as something else. */
export type ThingWord = { readonly builtIn: string } | { readonly own: Category };

/** The invented shop's kinds of things that are not simply heard as a built-in type. */
export const THINGS: Readonly<Record<string, ThingWord>> = {
  'party game': { own: 'games' },
  'jigsaw puzzle': { own: 'games' },
  'bath toy': { own: 'toys' },
  'train set': { own: 'toys' },
  'stuffed animal': { own: 'toys' },
  kite: { own: 'toys' },
  'marble run': { own: 'toys' },
  'craft kit': { own: 'toys' },
  'remote control car': { own: 'toys' },
  'hand blender': { builtIn: 'blender' },
  'stovetop kettle': { builtIn: 'kettle' },
  mugs: { own: 'kitchen' },
  'can opener': { own: 'kitchen' },
  // Built in is a filter for drinking water on the way.
  'water filters': { own: 'coffee-tea' },
  'pan handle cover': { own: 'kitchen' },
  'headphone case': { own: 'electronics' },
  'phone case': { own: 'electronics' },
  'screen protector': { own: 'electronics' },
  'photo printer': { own: 'electronics' },
  'printer cartridges': { own: 'electronics' },
  batteries: { own: 'electronics' },
  'bluetooth speaker': { own: 'electronics' },
  'dog chew toy': { builtIn: 'dog-toy' },
  'dog fetch toy': { builtIn: 'dog-toy' },
  'dog bed': { own: 'pets' },
  'cat water fountain': { own: 'pets' },
  'fountain filters': { own: 'pets' },
  "children's novel": { builtIn: 'novel' },
  'electric screwdriver': { builtIn: 'screwdriver' },
  'screwdriver bits': { own: 'tools' },
  hammer: { own: 'tools' },
  multitool: { own: 'tools' },
  socks: { own: 'outdoors' },
  'rain jacket': { own: 'outdoors' },
  'rain boots': { own: 'outdoors' },
  scarf: { own: 'beauty' },
  'bedside lamp': { own: 'home' },
  'reading light': { own: 'home' },
};

/** Books by what they are: the shop calls them just books. */
export const BOOKS: Readonly<Record<string, string>> = {
  novel: 'novel',
  'non-fiction': 'nonfiction-book',
};

/** The shop's recipients that the built-in vocabulary doesn't hear: another word for a built-in one. */
export const SAME_PEOPLE: Readonly<Record<string, string>> = {
  grandparent: 'grandparents',
  parent: 'parents',
};

/** The shop's occasions that the built-in vocabulary has under another name. */
export const SAME_OCCASIONS: Readonly<Record<string, string>> = {
  'first birthday': 'birthday',
  'thank you': 'thank-you',
};

/** The recipients that become the owner's own words, with their audiences. */
export const OWN_PEOPLE: Readonly<Record<string, readonly Audience[]>> = {
  couple: ['adult'],
  student: ['teen', 'adult'],
  homeowner: ['adult'],
  commuter: ['adult'],
  'left-handed person': ['adult', 'teen'],
};

/** The shop's attributes in the words of the vocabulary. The others are said in a reason only. */
export const ATTRIBUTES: Readonly<Record<string, BuiltInAttribute>> = {
  cooperative: 'cooperative',
  easy: 'easy',
  beginner: 'easy',
  complex: 'challenging',
  quiet: 'quiet',
  'noise cancelling': 'noise-canceling',
  'no batteries': 'needs-no-batteries',
  'needs batteries': 'battery-powered',
  rechargeable: 'rechargeable',
  wireless: 'wireless',
  cordless: 'wireless',
  wired: 'corded',
  corded: 'corded',
  'plug-in': 'corded',
  manual: 'hand-powered',
  'dishwasher safe': 'dishwasher-safe',
  'machine washable': 'machine-washable',
  'machine washable cover': 'machine-washable',
  'oven safe': 'oven-safe',
  waterproof: 'waterproof',
  'folds small': 'foldable',
  foldable: 'foldable',
  folding: 'foldable',
  'pocket size': 'pocket-sized',
  small: 'compact',
  large: 'large',
  light: 'lightweight',
  heavy: 'heavy',
  'left-handed': 'left-handed',
};

/** Materials in the words of the vocabulary; a color is called as it is there. */
export const MATERIALS: Readonly<Record<string, BuiltInAttribute>> = {
  wood: 'wood',
  plastic: 'plastic',
  rubber: 'rubber',
  cardboard: 'paper',
  'cast iron': 'cast-iron',
  aluminum: 'aluminum',
  porcelain: 'ceramic',
  silicone: 'silicone',
  glass: 'glass',
  foam: 'foam',
  'merino wool': 'wool',
  'alpaca wool': 'wool',
};
