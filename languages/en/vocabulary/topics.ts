import { type Vocabulary } from '../../language';

/** What a customer may ask about a product. What is said fits after "I don't know". */
export const topics: Vocabulary['topic'] = {
  players: {
    heard: ['players', '(how many players|how many can play|how many people can play)'],
    said: { one: 'the number of players' },
  },
  age: {
    heard: ['age', '(what age|how old|from what age|the right age|age range)'],
    said: { one: 'the right age' },
  },
  duration: {
    heard: ['how long', '(how long it takes|how long it lasts|duration|time)'],
    said: { one: 'how long that takes' },
  },
  pages: {
    heard: ['pages', '(how many pages|how thick|the length)'],
    said: { one: 'the number of pages' },
  },
  power: {
    heard: ['power', '(batteries|does it need batteries|how it is charged|battery)'],
    said: { one: 'the kind of power' },
  },
  care: {
    heard: ['care', '(washing|cleaning|how to clean it|dishwasher)'],
    said: { one: 'the way to clean that' },
  },
  size: {
    heard: ['size', '(how big|how large|how small|dimensions|measurements|how much it holds)'],
    said: { one: 'the exact size' },
  },
  weight: { heard: ['weight', '(how heavy|how much it weighs)'], said: { one: 'the weight' } },
  material: {
    heard: ['material', '(what it is made of|materials)'],
    said: { one: 'the material' },
  },
  color: {
    heard: ['<color>', '(what <color>|which <color>|<color>s|which <color>s)'],
    said: { one: 'the <color>' },
  },
  maker: {
    heard: ['maker', '(brand|manufacturer|who makes it|who made it|the author)'],
    said: { one: 'the maker' },
  },
  contents: {
    heard: ['contents', '(what is in the box|what comes with it|what is included)'],
    said: { many: 'the contents of the box' },
  },
  skill: {
    heard: ['difficulty', '(how hard|how difficult|how easy|skill level)'],
    said: { one: 'the level of difficulty' },
  },
  sound: { heard: ['sound', '(how loud|how quiet|noise)'], said: { one: 'the sound of it' } },
  play: {
    heard: ['how it is played', '(how to play|the rules|gameplay)'],
    said: { many: 'the rules' },
  },
  fit: {
    heard: ['who it suits', '(whom it suits|does it fit|the fit|left handed)'],
    said: { one: 'whom that suits' },
  },
};
