import { BEGINNINGS, type SAID_FIRST, type ThingBeginningIntent } from '../../../contract';
import { type Patterns } from '../../language';
import { types } from '../vocabulary/types';

/**
 * Names of things that begin sentences of another kind, too ("watch the kids"), or with an attribute, which
 * has an intent of its own.
 */
const OTHERWISE = new Set(
  (
    'watch,watches,pan,grill,grills,scale,scales,mike,mic,bottle,shelf,shelves,shelving,recipes,alarm clock,' +
    'alarm clocks,white noise,mixer,paints,thriller,popper,feeders,bedtime story,bedtime stories,noise canceling headphones,noise cancelling headphones,' +
    'wireless headphones,bluetooth headphones,wireless keyboard,bluetooth keyboard,waterproof watch,wireless earbuds,' +
    'cooperative board game,cooperative game'
  ).split(','),
);

type SaidFirst = typeof SAID_FIRST;

const CATEGORIES: Readonly<Record<SaidFirst['category'][number], string>> = {
  kitchen:
    'kitchen gear|kitchen stuff|kitchen things|kitchen bits|kitchen bits and bobs|kitchen gadgets|kitchen gadget|kitchen tools|kitchenware|cooking stuff|cooking gear|baking stuff|baking gear',
  'coffee-tea':
    'coffee gear|coffee stuff|coffee things|coffee gadgets|tea things|tea stuff|coffee and tea things|tea and coffee things',
  games: 'games|game|family games|family game|party game|party games|travel games',
  books: 'books|good books|story books|something to read|reading material',
  toys: 'toys|toy|kids toys|baby toys|toddler toys|wooden toys',
  outdoors:
    'outdoor gear|outdoor stuff|outdoorsy stuff|camping gear|camping stuff|camping bits|hiking gear|hiking stuff|walking gear',
  stationery:
    'stationery|office supplies|office stuff|art supplies|art stuff|desk stuff|writing things|writing stuff|school supplies|craft supplies|drawing stuff',
  pets: 'pet stuff|pet things|dog stuff|dog things|cat stuff|cat things|dog gear|pet supplies',
  garden:
    'garden stuff|garden bits|garden bits and bobs|garden things|garden tools|gardening stuff|gardening things|gardening tools|gardening gear|gardening bits|yard stuff|yard tools|garden gear',
  travel:
    'travel stuff|travel things|travel bits|travel gear|travel accessories|travel gadgets|travel bits and bobs|travel essentials',
  tools: 'tools|hand tools|power tools|diy tools|tool stuff|workshop stuff|garage stuff',
};

/** What somebody likes, in the words after which the rest may follow. */
const liking = (names: string, ...more: string[]): string =>
  [
    ...names
      .split('|')
      .flatMap((name) => [name, `${name}'s`, `${name} gifts`, `${name} presents`, `${name} mad`]),
    ...more,
  ].join('|');

const INTERESTS: Readonly<Record<SaidFirst['interest'][number], string>> = {
  coffee: liking('coffee', 'coffee lover', 'coffee drinker', 'coffee snob', 'coffee nut'),
  tea: liking('tea', 'tea lover', 'tea drinker'),
  cooking: liking('cooking', 'foodie', 'foodie stuff', 'keen cook', 'home cook'),
  baking: liking('baking', 'keen baker', 'sourdough', 'cake baking'),
  grilling: liking('grilling|barbecue|bbq', 'barbecuing', 'grill master'),
  'board-games': 'board games mostly|board game mad|board game nut|game night|games night',
  puzzles: liking(
    'puzzles|jigsaws',
    'crosswords',
    'sudoku',
    'brain teasers',
    'puzzle stuff',
    'puzzle mad',
  ),
  reading: liking('reading', 'bookworm', 'big reader', 'keen reader', 'avid reader', 'book lover'),
  'science-fiction': liking('science fiction|sci fi', 'star wars', 'star trek', 'sci fi nerd'),
  science: liking('science', 'sciencey stuff', 'sciencey things', 'sciency stuff', 'astronomy'),
  comics: liking('comics|manga', 'superheroes', 'superhero stuff', 'comic book stuff'),
  music:
    "music's|music is|music stuff|music mad|music lover|musical stuff|musical things|music gifts|keen musician",
  gadgets: liking('gadgets|gadget', 'techie', 'techy things', 'gizmos', 'tech lover'),
  writing: liking('writing', 'calligraphy', 'poetry', 'creative writing'),
  drawing: liking(
    'drawing|painting',
    'arty stuff',
    'arty things',
    'artsy stuff',
    'crafty stuff',
    'arts and crafts',
    'art lover',
    'sketching',
  ),
  journaling: liking('<journaling>', 'scrapbooking', 'bullet journaling'),
  camping: liking('camping', 'keen camper', 'outdoorsy type', 'caravanning', 'spot of camping'),
  hiking: liking('hiking', 'keen walker', 'rambling', 'hill walking', 'backpacking', 'trekking'),
  travel: 'travelling|traveling|frequent flyer|globetrotter|keen traveller',
  gardening: liking('gardening', 'keen gardener', 'house plants', 'houseplants', 'plant lover'),
  birds: liking('birds|bird watching|birdwatching', 'bird lover', 'keen birdwatcher', 'birding'),
  fitness: liking('fitness', 'gym bunny', 'gym rat', 'gym goer', 'working out', 'fitness nut'),
  running: liking('running|jogging', 'keen runner', 'marathon runner', 'marathon training'),
  yoga: liking('yoga', 'pilates', 'yoga lover'),
  diy: liking('diy', 'handy man', 'handyman', 'home improvement', 'woodworking', 'tinkering'),
  building: 'building stuff|building things|lego|lego mad|lego stuff',
};

const ATTRIBUTES: Readonly<Record<SaidFirst['attribute'][number], string>> = {
  cooperative: 'cooperative|collaborative|co op',
  'left-handed': 'left handed|lefty|left hander',
  easy: 'easy to use|easy to learn|simple to use|beginner friendly|nothing complicated|nothing too complicated|not too complicated',
  'noise-canceling': 'noise <canceling>|noise canceling|noise cancelling',
  quiet: 'quiet|nice and quiet',
  'stainless-steel': 'stainless steel',
  waterproof: 'waterproof|water resistant',
  wireless: 'wireless|cordless|bluetooth',
  wood: 'wooden|wood|made of wood|made from wood|made out of wood|solid wood',
};

const ALTERNATIVES = /^\(([^()]*)\)$/;
const A_NAME = /^[^()|]*$/;

/** The names of a thing that may begin a sentence about it. */
const namesOf = (heard: Patterns): string =>
  heard
    .flatMap(
      (pattern) =>
        ALTERNATIVES.exec(pattern)?.[1]?.split('|') ?? (A_NAME.test(pattern) ? [pattern] : []),
    )
    .filter((name) => !OTHERWISE.has(name))
    .join('|');

const WORDS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  type: Object.fromEntries(Object.entries(types).map(([id, { heard }]) => [id, namesOf(heard)])),
  category: CATEGORIES,
  interest: INTERESTS,
  attribute: ATTRIBUTES,
};

/** Statements that begin with a thing, what somebody likes, or how it should be. */
export const thingBeginnings = Object.fromEntries(
  Object.entries(BEGINNINGS).flatMap(([name, { kind, id }]) => {
    const words = WORDS[kind]?.[id];
    return words === undefined ? [] : [[name, [`(${words}) {query}`]]];
  }),
) as unknown as Readonly<Record<ThingBeginningIntent, readonly [string]>>;
