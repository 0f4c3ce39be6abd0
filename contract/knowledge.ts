/**
 * Where a fact, an age or an attribute comes from. `owner`: the owner checked it. `catalogue`: it is in
 * the words the product is sold under. `unchecked`: known of a well-known product, and not looked up.
 */
export const SOURCES = ['owner', 'catalogue', 'unchecked'] as const;

/** What a customer may ask about a product; a product has one sentence for each topic it can answer. */
export const FACT_TOPICS = [
  'players',
  'age',
  'duration',
  'pages',
  'power',
  'care',
  'size',
  'weight',
  'material',
  'color',
  'maker',
  'contents',
  'skill',
  'sound',
  'play',
  'fit',
] as const;
/** A built-in topic; an owner may add others. */
export type BuiltInTopic = (typeof FACT_TOPICS)[number];

/** The built-in attributes of products, each under the topic it answers. */
export const ATTRIBUTES_BY_TOPIC = {
  power: [
    'wireless',
    'battery-powered',
    'rechargeable',
    'corded',
    'needs-no-batteries',
    'hand-powered',
    'solar',
    'usb',
    'mechanical',
  ],
  care: ['dishwasher-safe', 'machine-washable', 'oven-safe', 'waterproof', 'easy-to-clean'],
  size: ['compact', 'foldable', 'pocket-sized', 'large'],
  weight: ['lightweight', 'heavy'],
  material: [
    'wood',
    'bamboo',
    'stainless-steel',
    'cast-iron',
    'aluminum',
    'titanium',
    'silicone',
    'cotton',
    'wool',
    'leather',
    'glass',
    'ceramic',
    'plastic',
    'rubber',
    'foam',
    'paper',
    'inflatable',
    'hardcover',
  ],
  color: [
    'red',
    'orange',
    'yellow',
    'green',
    'blue',
    'purple',
    'pink',
    'black',
    'white',
    'gray',
    'brown',
    'silver',
    'gold',
    'multicolored',
  ],
  skill: ['easy', 'challenging'],
  sound: ['quiet', 'noise-canceling'],
  contents: ['funny', 'ruled', 'dotted', 'unlined'],
  play: ['cooperative'],
  fit: ['left-handed'],
} as const satisfies Partial<Record<BuiltInTopic, readonly string[]>>;

/** A built-in attribute; an owner may add others. */
export type BuiltInAttribute =
  (typeof ATTRIBUTES_BY_TOPIC)[keyof typeof ATTRIBUTES_BY_TOPIC][number];
