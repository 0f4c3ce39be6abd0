import { type Vocabulary } from '../../language';

/** Wide kinds of product, named so that none sounds like an interest: "travel gear". Said as examples in "what kind of thing should it be", and after "I don't have". */
export const categories: Vocabulary['category'] = {
  kitchen: {
    heard: [
      'kitchen gear',
      'kitchen( things| stuff| gadget| gadgets| tool| tools| equipment|)',
      '(kitchenware|cookware|bakeware|cooking gear|cooking equipment|cooking tools|baking gear)',
      '(kitchen items|kitchen appliance|kitchen appliances|kitchen utensil|kitchen utensils|cooking stuff|cooking things|cooking supplies|baking stuff)',
      '(baking things|baking supplies|baking equipment|things for the kitchen|stuff for the kitchen|gear for the kitchen|something for the kitchen|something to cook with)',
      '(something to bake with|kitchen bits)',
    ],
    said: { one: 'kitchen gear' },
  },
  'coffee-tea': {
    heard: [
      'coffee and tea gear',
      '(coffee|tea) (gear|equipment|things|stuff|accessory|accessories|gadget|gadgets)',
      '(tea and coffee gear|coffee and tea things|tea and coffee things)',
      '(coffee supplies|coffee kit|coffee setup|something for making coffee|something for making tea)',
    ],
    said: { one: 'coffee and tea gear' },
  },
  games: {
    heard: [
      'games',
      '(family game|party game|party games)',
      '(game|a family game|games for adults|travel game)',
      'travel games',
    ],
    said: { many: 'games' },
  },
  books: {
    heard: [
      'books',
      '(book|something to read|good book|good read|paperback|hardback|hardcover)',
      '(something good to read|reading material|reading matter|a book to read|books to read|bedtime reading|holiday reading|vacation reading|beach reading)',
    ],
    said: { many: 'books' },
  },
  toys: {
    heard: [
      'toys',
      '(toy|something to play with|plaything|playthings|kids toys|baby toy|baby toys)',
      "(something for the kids to play with|toys for kids|toys for a baby|toys for toddlers|toddler toy|toddler toys|children's toy|children's toys|kid's toy|kid's toys)",
      '(something fun to play with|outdoor toy|outdoor toys)',
    ],
    said: { many: 'toys' },
  },
  electronics: {
    heard: [
      'electronics',
      '(electronic|tech|electrical|computer) (gear|device|devices|accessories|equipment|stuff)',
      '(electronic gadgets|electronic gadget|tech gadget|tech gadgets)',
      '(electronics stuff|tech things|tech gift|tech gifts|gadgets and electronics|something electronic|something techy|techy gift|electronics gear|tech toys)',
      '(office electronics)',
    ],
    said: { many: 'electronics' },
  },
  home: {
    heard: [
      'home goods',
      '(home|house) (things|stuff|accessories|comforts)',
      '(homeware|homewares|housewares|household goods|home|house|bedroom|living room|bathroom things)',
      '(household items|household item|household things|household stuff|something for the house|something for the home|something for their house|something for their home)',
      '(something for her house|something for his house|something for the apartment|something for the flat|something for the bedroom|something for the living room|things for the house)',
      '(stuff for the house|something for around the house|something useful for the house|home essentials|bedroom things|bedroom stuff)',
    ],
    said: { many: 'home comforts' },
  },
  outdoors: {
    heard: [
      'outdoor gear',
      '(outdoor|camping|hiking|backpacking) (equipment|stuff|things|accessories)',
      '(camping gear|hiking gear|camping supplies)',
      '(outdoor kit|gear for the outdoors|gear for camping|gear for hiking|something for camping|something for hiking|something for the outdoors|hiking kit|camping kit|things for camping)',
      '(stuff for camping|camp gear|backpacking gear|outdoorsy stuff|outdoorsy things|outdoor supplies|hiking supplies|survival gear)',
    ],
    said: { one: 'outdoor gear' },
  },
  fitness: {
    heard: [
      'fitness gear',
      '(fitness|exercise|workout|gym|training|sports) (equipment|stuff|things|accessories)',
      '(exercise gear|workout gear|gym gear|home gym)',
      '(gym kit|workout kit|fitness kit|sports gear|sports kit|home gym equipment|home gym stuff|something for the gym|something for working out|something to exercise with|exercise kit)',
      '(training gear|gear for the gym|things for the gym|stuff for the gym)',
    ],
    said: { one: 'fitness gear' },
  },
  stationery: {
    heard: [
      'stationery',
      '(writing|office|art|drawing|school|desk) (supplies|things|stuff|materials)',
      '(office|desk|study)',
      '(office supply|craft supplies|something for his desk|something for her desk|something for the desk|something for my desk|something to write with|something to write in)',
      '(something to draw with|something for the office|desk accessory|desk accessories|things for the office|pens and paper|paper goods|pens and notebooks)',
    ],
    said: { one: 'stationery' },
  },
  pets: {
    heard: [
      'pet supplies',
      '(pet|dog|cat) (things|stuff|gear|accessories|products|gift)',
      '(pet toy|pet toys|dog supplies|cat supplies|pets|pet)',
      '(something for a dog|something for a cat|something for dogs|something for cats|something for pets|pet supply|pet item|pet items|dog supply)',
      '(things for the dog|things for the cat|stuff for the dog|stuff for the cat|stuff for my dog|stuff for my cat)',
    ],
    said: { many: 'pet things' },
  },
  garden: {
    heard: [
      'garden gear',
      '(garden|gardening|yard) (tool|tools|things|stuff|equipment|supplies|accessories)',
      '(gardening gear|garden|yard|backyard|back garden|balcony)',
      '(something for the garden|something for her garden|something for his garden|something for the yard|something for the backyard|garden kit|things for the garden|stuff for the garden)',
      '(tools for the garden|tool for the garden|gardening kit|yard gear|garden supply|something for the balcony|gear for the garden)',
    ],
    said: { one: 'garden gear' },
  },
  travel: {
    heard: [
      'travel gear',
      'travel (accessory|accessories|things|stuff|equipment|gadget|gadgets|essentials)',
      '(luggage accessories|something for a trip|something for the plane)',
      '(something for the trip|something for a long flight|something for the flight|something for flying|something for a flight|something for travel|something for traveling)',
      '(something for travelling|things for the trip|stuff for a trip|travel kit|travel gift|travel gifts|traveling gear|travelling gear|travel item|travel items)',
    ],
    said: { one: 'travel gear' },
  },
  tools: {
    heard: [
      'tools',
      '(tool|hand tool|hand tools|power tool|diy tool|diy tools|toolbox|workshop|garage|shed)',
      '(hand tools set|tool set|tool kit|toolkit|set of tools|tool box|tools for the house|tools for the garage|something for the garage|something for the workshop|something for the shed)',
      '(something for his workshop|something for his garage|something for her toolbox|something for the toolbox|repair tools|household tools|handyman tools|woodworking tools)',
      'measuring tools',
    ],
    said: { many: 'tools' },
  },
  beauty: {
    heard: [
      'beauty products',
      '(beauty|personal care|self care|bathroom) (product|supplies|kit|tool|tools|stuff)',
      '(beauty things|beauty gear|beauty accessories|beauty)',
      '(grooming things|grooming stuff|grooming products|grooming kit|pampering stuff|pampering things|pampering beauty stuff|pampering products|pamper set|pampering set)',
      '(bathroom bits|bath things|bath stuff|bath products|skincare products|skin care products|hair products|hair things|hair stuff|beauty gift|beauty bits|hair care products)',
    ],
    said: { many: 'grooming things' },
  },
};
