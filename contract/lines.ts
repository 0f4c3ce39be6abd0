/**
 * The values a line may take. `contact` is the owner's mail address. `product`, `second` and `third` are
 * names of products in their order; `version` is that of the code, with its
 * digits apart; `names` is a list of product names, and `others` are attributes of
 * the second. `pitch` and `reason` are the owner's sentences about the first.
 */
export type LineValue =
  | 'skill'
  | 'owner'
  | 'contact'
  | 'version'
  | 'product'
  | 'second'
  | 'third'
  | 'names'
  | 'pitch'
  | 'reason'
  | 'recipient'
  | 'interest'
  | 'occasion'
  | 'thing'
  | 'interests'
  | 'attributes'
  | 'others'
  | 'categories'
  | 'topic'
  | 'fact'
  | 'brand';

/**
 * Every line the skill can say, with the values it takes. Every language must have each line with
 * exactly these values. The lines named ask.*, and no others, are questions, which keep a session
 * open. The labels of buttons are named touch.*. The wording of the disclosure is in attribution/.
 */
export const LINES = {
  welcome: ['skill', 'categories'],
  'welcome.plain': ['skill'],
  'welcome.back': [],
  'start-over': [],
  'yes.go-on': [],
  goodbye: [],
  'ask.open': [],
  'ask.else': [],
  'ask.recipient': [],
  'ask.interest': ['interests'],
  'ask.interest.self': ['interests'],
  'ask.category': ['categories'],
  'ask.occasion': [],
  'ask.budget': [],
  'ask.cart': [],
  'ask.buy': [],
  'ask.wishlist': [],
  'ask.which': [],
  'ask.recommend': [],
  'ask.another': [],
  'ask.more': [],
  'ask.higher': [],
  'ask.lower': [],
  'ask.anyway': [],
  'ask.again': [],
  'ask.forget': [],
  'ask.keep-looking': [],
  'reprompt.open': [],
  'reprompt.recipient': [],
  'reprompt.interest': [],
  'reprompt.category': [],
  'reprompt.occasion': [],
  'reprompt.budget': [],
  'reprompt.offer': [],
  'reprompt.which': [],
  'reprompt.recommend': [],
  'reprompt.another': [],
  'reprompt.stretching': [],
  'reprompt.more': [],
  'reprompt.again': [],
  'reprompt.forget': [],
  'reprompt.keep-looking': [],
  lead: ['product'],
  'lead.self.interest': ['interest', 'product'],
  'lead.chosen': ['product'],
  'lead.cheaper': ['product'],
  'lead.pricier': ['product'],
  'lead.smaller': ['product'],
  'lead.larger': ['product'],
  'lead.grown-ups': ['product'],
  'lead.near.interest': ['interest', 'product'],
  'lead.near.thing': ['thing', 'product'],
  'lead.near.thing.recipient': ['recipient', 'thing', 'product'],
  'lead.recipient': ['recipient', 'product'],
  'lead.interest': ['interest', 'product'],
  'lead.occasion': ['occasion', 'product'],
  'lead.recipient.interest': ['recipient', 'interest', 'product'],
  'lead.recipient.occasion': ['occasion', 'recipient', 'product'],
  'lead.occasion.interest': ['occasion', 'interest', 'product'],
  'lead.recipient.occasion.interest': ['occasion', 'recipient', 'interest', 'product'],
  pitch: ['pitch'],
  reason: ['reason'],
  'list.two': ['product', 'second'],
  'list.three': ['product', 'second', 'third'],
  'choose.none': [],
  'compare.first': ['product', 'pitch'],
  'compare.second': ['product', 'pitch'],
  'compare.name.first': ['product'],
  'compare.name.second': ['product'],
  'compare.is.both': ['attributes', 'others'],
  'compare.is.first': ['attributes'],
  'compare.is.second': ['attributes'],
  'compare.smaller.first': [],
  'compare.smaller.second': [],
  'compare.modest.first': [],
  'compare.modest.second': [],
  'compare.none': [],
  previous: [],
  'previous.none': [],
  'refine.none.cheaper': [],
  'refine.none.pricier': [],
  'refine.none.smaller': [],
  'refine.none.larger': [],
  none: [],
  'none.thing': ['thing'],
  'none.interest': ['interest'],
  'none.suits': ['thing', 'recipient'],
  'none.quality': [],
  unsure: [],
  'unsure.attributes': ['attributes'],
  'none.attributes': ['attributes'],
  'none.attributes.more': ['attributes'],
  'none.age': [],
  'none.person': ['recipient'],
  'none.grown-ups': ['interests'],
  'none.examples': ['interests'],
  beyond: [],
  'beyond.thing': ['thing'],
  'beyond.unsure': [],
  exhausted: [],
  'more.nothing': [],
  'why.recipient': ['recipient'],
  'why.interest': ['interest'],
  'why.occasion': ['occasion'],
  'why.attributes': ['attributes'],
  'why.picked': ['skill'],
  'answer.fact': ['fact'],
  'answer.yes': ['attributes'],
  'answer.is': ['attributes'],
  'answer.unknown': ['topic'],
  'answer.near': [],
  'answer.name': ['product'],
  'answer.maker.named': ['product'],
  'answer.of': ['product'],
  'answer.brand': ['brand'],
  'answer.unknown.plain': [],
  'more.said': [],
  'declined.before': ['product'],
  'refused.once': [],
  'refused.twice': [],
  'direction.smaller': [],
  'direction.cheaper': [],
  'direction.both': [],
  'hand-over': [],
  'hand-over.nothing': [],
  'hand-over.which': [],
  'hand-over.off': [],
  'hand-over.off.cart': [],
  'hand-over.off.buy': [],
  'hand-over.off.recommend': [],
  'hand-over.off.wishlist': [],
  'resume.completed': [],
  'resume.neutral': [],
  'resume.unavailable': [],
  'resume.later': [],
  'resume.wrong-marketplace': [],
  'recall.saved': ['names'],
  'recall.saved.none': [],
  'recall.declined': ['names'],
  'recall.declined.none': [],
  'recall.unknown': [],
  'forget.kept': [],
  forgotten: [],
  'forgotten.not-yet': [],
  price: [],
  'price.off': [],
  privacy: [],
  'privacy.card': ['contact'],
  refund: [],
  delivery: [],
  discount: [],
  payment: [],
  cart: [],
  about: ['skill', 'owner'],
  version: ['skill', 'version'],
  thanks: [],
  wait: [],
  aside: [],
  loss: [],
  distress: [],
  'distress.aside': [],
  'distress.goodbye': [],
  rude: [],
  earnings: ['skill', 'owner'],
  'earnings.none': ['skill', 'owner'],
  'help.open': ['interest', 'thing'],
  'help.asking.recipient': [],
  'help.asking.interest': ['interests'],
  'help.asking.category': ['categories'],
  'help.asking.occasion': [],
  'help.asking.budget': [],
  'help.offering': [],
  'help.listing': [],
  'help.another': [],
  'help.keep-looking': [],
  'help.discussing': [],
  'help.stretching': [],
  'help.again': [],
  miss: [],
  'miss.again': [],
  'miss.pick': [],
  'miss.goodbye': [],
  fault: [],
  'fault.goodbye': [],
  'touch.yes': [],
  'touch.no': [],
  'touch.another': [],
  'touch.surprise': [],
} as const satisfies Record<string, readonly LineValue[]>;

export type LineKey = keyof typeof LINES;
export const LINE_KEYS = Object.keys(LINES) as [LineKey, ...LineKey[]];

/** The values of one line. */
export type ValuesOf<Key extends LineKey> = (typeof LINES)[Key][number];

type Known<Key extends LineKey> = Key;

/** The lines that call a thing "it" or "they"; each has a wording for one and a wording for many. */
export type NumberedLine = Known<
  | 'ask.cart'
  | 'ask.buy'
  | 'ask.wishlist'
  | 'why.recipient'
  | 'why.interest'
  | 'why.occasion'
  | 'why.attributes'
  | 'why.picked'
  | 'ask.more'
  | 'ask.again'
  | 'reprompt.again'
  | 'declined.before'
  | 'answer.yes'
  | 'answer.is'
  | 'none.thing'
  | 'unsure'
  | 'unsure.attributes'
  | 'beyond.thing'
>;
