import { type Vocabulary } from '../../language';

/** Wide kinds of product, named so that none sounds like an interest: "travel gear". Said as examples in "what kind of thing should it be", and after "I don't have". */
export const categories: Vocabulary['category'] = {
  kitchen: {
    heard: [
      'kitchen gear',
      'kitchen( things| stuff| gadget| gadgets| tool| tools| equipment|)',
      '(kitchenware|cookware|bakeware|cooking gear|cooking equipment|cooking tools|baking gear)',
    ],
    said: { one: 'kitchen gear' },
  },
  'coffee-tea': {
    heard: [
      'coffee and tea gear',
      '(coffee|tea) (gear|equipment|things|stuff|accessory|accessories|gadget|gadgets)',
      '(tea and coffee gear|coffee and tea things|tea and coffee things)',
    ],
    said: { one: 'coffee and tea gear' },
  },
  games: {
    heard: ['games', '(game|family game|party game|party games|a game to play)'],
    said: { many: 'games' },
  },
  books: {
    heard: ['books', '(book|something to read|good book|good read|paperback|hardback|hardcover)'],
    said: { many: 'books' },
  },
  toys: {
    heard: [
      'toys',
      '(toy|something to play with|plaything|playthings|kids toys|baby toy|baby toys)',
    ],
    said: { many: 'toys' },
  },
  electronics: {
    heard: [
      'electronics',
      '(electronic|tech|electrical|computer) (gear|device|devices|accessories|equipment|stuff)',
      '(electronic gadgets|electronic gadget|tech gadget|tech gadgets)',
    ],
    said: { many: 'electronics' },
  },
  home: {
    heard: [
      'home goods',
      '(home|house) (things|stuff|accessories|comforts)',
      '(homeware|homewares|housewares|household goods|home|house|bedroom|living room|bathroom things)',
    ],
    said: { many: 'home comforts' },
  },
  outdoors: {
    heard: [
      'outdoor gear',
      '(outdoor|camping|hiking|backpacking) (equipment|stuff|things|accessories)',
      '(camping gear|hiking gear|camping supplies)',
    ],
    said: { one: 'outdoor gear' },
  },
  fitness: {
    heard: [
      'fitness gear',
      '(fitness|exercise|workout|gym|training|sports) (equipment|stuff|things|accessories)',
      '(exercise gear|workout gear|gym gear|home gym)',
    ],
    said: { one: 'fitness gear' },
  },
  stationery: {
    heard: [
      'stationery',
      '(writing|office|art|drawing|school|desk) (supplies|things|stuff|materials)',
      '(office|desk|study)',
    ],
    said: { one: 'stationery' },
  },
  pets: {
    heard: [
      'pet supplies',
      '(pet|dog|cat) (things|stuff|gear|accessories|products|gift)',
      '(pet toy|pet toys|dog supplies|cat supplies|pets|pet)',
    ],
    said: { many: 'pet things' },
  },
  garden: {
    heard: [
      'garden gear',
      '(garden|gardening|yard) (tool|tools|things|stuff|equipment|supplies|accessories)',
      '(gardening gear|garden|yard|backyard|back garden|balcony|allotment)',
    ],
    said: { one: 'garden gear' },
  },
  travel: {
    heard: [
      'travel gear',
      'travel (accessory|accessories|things|stuff|equipment|gadget|gadgets|essentials)',
      '(luggage accessories|something for a trip|something for the plane)',
    ],
    said: { one: 'travel gear' },
  },
  tools: {
    heard: [
      'tools',
      '(tool|hand tool|hand tools|power tool|diy tool|diy tools|toolbox|workshop|garage|shed)',
    ],
    said: { many: 'tools' },
  },
  beauty: {
    heard: [
      'beauty products',
      '(beauty|personal care|self care|bathroom) (product|supplies|kit|tool|tools|stuff)',
      '(beauty things|beauty gear|beauty accessories|beauty)',
    ],
    said: { many: 'grooming things' },
  },
};
