import { type Vocabulary } from '../../language';

/**
 * What a customer may ask about a product: the usual name, then whole questions. What is said fits
 * after "I don't know".
 */
export const topics: Vocabulary['topic'] = {
  players: {
    heard: [
      'the number of players',
      '(how many players|how many can play|how many people can play|how many people is it for|how many is it for)',
      'how many (people|players) (do you need|does it need|do i need|does it take|can play it|is it good for)',
      '(can you play it|can i play it|can we play it|can it be played) with (two|three|four|five|six|seven|eight) (people|players|of us|)',
      '(can you play it|can i play it|can it be played|is it playable|does it work) (alone|by yourself|solo|on your own|with just two)',
      'is it for (two|three|four|five|six|seven|eight) (people|players)',
      'does it work (for|with) (two|three|four|five|six) (people|players|)',
    ],
    said: { one: 'the number of players' },
  },
  age: {
    heard: [
      'the age',
      '(what age|how old|from what age|the right age|age range|the age range|the recommended age|the minimum age)',
      '(what age|what ages|which age|which ages) (is it|are they|is this|is that) (for|suitable for|good for|meant for)',
      '(how old|what age) (do you have to be|does he have to be|does she have to be|should he be|should she be|should they be|must you be)',
      '(is it|is this|is that) (suitable|okay|alright|safe|good|right|appropriate) for (a|my) (kid|child|toddler|baby|teenager)',
      '(is it|is this|is that) (suitable|okay|alright|safe|good) for a (two|three|four|five|six|seven|eight|nine|ten) year old',
      '(for what age is this|for what age is it|what age is it meant for)',
      '(is it|is this) (suitable|okay|ok|safe|good|right) for (children|kids|small children|young children|toddlers|adults|grown ups)',
      '(is he|is she) (too old|too young|old enough) for (it|that|this)',
      '(is it|is that) for (kids|children|adults|grown ups)',
      '(what|which) age group (is it for|is that for|)',
    ],
    said: { one: 'the right age' },
  },
  duration: {
    heard: [
      'the duration',
      '(how long it takes|how long it lasts|how long does it take|how long does it last|how long do they last)',
      'how long (does a game take|is a game|does one game last|does it take to play|does a round take|do games last)',
      'how (fast|quick|quickly) (is it|does it work|does it heat up|does it boil)',
      'how long (does it take to|until it) (charge|heat up|boil|brew|work|dry)',
    ],
    said: { one: 'how long that takes' },
  },
  pages: {
    heard: [
      'pages',
      '(how many pages|how thick|how many pages does it have|how many pages are there|how many pages is it|how many pages has it got|how many pages has it|how long is the book)',
      '(is it a long book|is it a long read|is it a short book|how long of a read is it|how many chapters does it have)',
    ],
    said: { one: 'the number of pages' },
  },
  power: {
    heard: [
      'power',
      '(batteries|how it is charged|battery|how is it powered|what powers it|what does it run on)',
      '(does it|do they) (need charging|have to be charged|have a cord|have a cable|come with batteries)',
      '(how do you|how do i) (charge|power|recharge) it',
      '(how long does the battery last|what is the battery life|how is the battery|are batteries included|is the battery included|batteries included)',
    ],
    said: { one: 'the kind of power' },
  },
  care: {
    heard: [
      'care',
      '(washing|how to clean it|how do you clean it|how do i clean it|how do you wash it|how do i wash it)',
      '(can it|can they|does it) go in the (dryer|microwave|wash)',
      '(is it|are they) (hard|easy|difficult|a pain|simple) to (clean|wash|care for|look after)',
      '(can you|can i) (wash|machine wash|clean) (it|them)',
      'how do you (look after|care for|maintain) it',
      'does it get (dirty|stained)',
    ],
    said: { one: 'the way to clean that' },
  },
  size: {
    heard: [
      'the size',
      '(how big|how large|how small|dimensions|measurements|how much it holds|the dimensions|the measurements)',
      'is it (big|thick|large|small|wide|tall|bulky|huge)',
      '(how big|how large|how small|how long|how wide|how tall|how high|how deep|how thick) (is it|are they|is that|is this)',
      '(what|which) size (is it|are they|is that|does it come in|)',
      '(will it|does it|would it) fit (in|on|into) (a|my|the) (bag|backpack|suitcase|pocket|drawer|shelf|counter|small kitchen|cupboard|car|handbag|purse)',
      'how much (does it hold|can it hold|fits in it|water does it hold|room does it need)',
      'how many (cups|liters|litres|quarts|people does it serve) (does it hold|does it make|)',
      'what are (the|its) (dimensions|measurements)',
    ],
    said: { one: 'the exact size' },
  },
  weight: {
    heard: [
      'the weight',
      '(how heavy|how much it weighs|how heavy is it|how heavy are they|how much does it weigh|what does it weigh|how much do they weigh)',
      '(is it|are they|is that) heavy (when empty|to carry|to lift|)',
      'how many (weight|weights) it has',
      '(is it|are they) (too heavy|very heavy|heavy to carry|light enough to carry|easy to lift)',
      '(what is|how much is) (the|its) weight',
    ],
    said: { one: 'the weight' },
  },
  material: {
    heard: [
      'the material',
      '(what it is made of|materials|what is it made of|what are they made of|what is it made from|what is that made of)',
      "(what's it made of|what are they made from|what kind of material is it|what material is it|what is the material)",
      '(is it|are they) made (of|from|out of) (plastic|wood|metal|glass|leather|steel|cotton|wool|silicone|ceramic)',
    ],
    said: { one: 'the material' },
  },
  color: {
    heard: [
      'the <color>',
      '(what <color>|which <color>|<color>s|which <color>s|what <color>s)',
      '(what|which) (<color>|<color>s) (is it|are they|does it come in|do they come in|is that|is there|are there|do you have)',
      'does it come in (another|a different|other|different|any other|more) (<color>|<color>s)',
      '(does it come in|is there one in|can i get it in|do you have it in|is it available in) (red|blue|green|black|white|pink|yellow|purple|orange|gray|grey|brown|silver|gold)',
      '(have you got it|got it|do you have them|have you got them|do they come|do they do it|can i have it) in (another <color>|a different <color>|other <color>s|any other <color>|red|blue|green|black|white|pink|yellow|purple|orange|gray|grey|brown|silver|gold)',
      'what does it look like',
      "what's it look like",
    ],
    said: { one: 'the <color>' },
  },
  maker: {
    heard: [
      'the maker',
      '(brand|manufacturer|who makes it|who made it|the author|the brand|the manufacturer|the company)',
      '(who makes|who made|what brand is|which brand is|who manufactures) (it|that|this|that thing|these|them)',
      '(who wrote|who is the author of|who drew|who designed|who invented) (it|that|this|the book)',
      "(who's|who is) it by",
      '(where is it|where was it|where are they) (made|from|manufactured|produced)',
      '(what|which) company (makes it|is it from|is this from|is this by|is it by)',
      'is it a good brand',
    ],
    said: { one: 'the maker' },
  },
  contents: {
    heard: [
      'the contents',
      '(what is in the box|what comes with it|what is included|what do you get|what do i get|what all comes with it)',
      '(what do you get|what do i get|what comes|what would i get) (with it|in the box|in the pack)',
      "(what's|what is) (in it|in the box|included|in the set|in the kit|inside)",
      'what (does it|do they) (come with|include|contain)',
      '(does it|do they) (come with|include) (a case|a lid|a book|instructions|recipes|a cable|a charger|a bag|everything|filters)',
      'how many (pieces|parts|cards|are in the box|pieces does it have|pieces are there|are there|come in it|in a pack)',
      'do i need (anything else|to buy anything else)',
    ],
    said: { many: 'the contents of the box' },
  },
  skill: {
    heard: [
      'the difficulty',
      '(how hard|how difficult|how easy|skill level|the skill level|the level of difficulty)',
      'is it a (difficult|hard|easy|tricky|complicated) one',
      '(is it|are they|is this) (hard|difficult|complicated|tricky) (to use|to learn|to play|to read|to put together|to set up|to assemble|)',
      'how (hard|difficult|easy|complicated|simple|tricky) (is it|is it to use|is it to learn|are they)',
      '(is it|are they) (good|suitable|okay|ok|right) for (a beginner|beginners|someone new to it|someone who has never done it)',
      '(does it|do you) need (assembly|assembling|to be put together|experience|to be assembled)',
      '(can a beginner|could a beginner) (use it|do it|play it)',
    ],
    said: { one: 'the level of difficulty' },
  },
  sound: {
    heard: [
      'the sound',
      '(how loud|how quiet|noise|the noise|how noisy)',
      '(how loud|how quiet|how noisy) (is it|are they)',
      '(is it|are they) (loud|noisy|very loud|too loud|silent|really quiet)',
      '(does it|do they) make (noise|much noise|a lot of noise|a noise)',
      '(how is the|how good is the|what is the) (sound|sound quality|bass)',
      'how (does it|do they) sound',
    ],
    said: { one: 'the sound of it' },
  },
  play: {
    heard: [
      'the rules',
      '(how it is played|how to play|gameplay|how do you play|how do you play it|how is it played|how does the game work)',
      '(what are the rules|can you explain the rules|what do you do in it|what kind of game is it|how do you win)',
    ],
    said: { many: 'the rules' },
  },
  fit: {
    heard: [
      'who it suits',
      '(whom it suits|does it fit|the fit|who is it for|who is that for|who is it good for|who would like it)',
      '(does it|do they|will it|would it) (fit|suit) (everyone|everybody|a man|a woman|a big dog|a small dog|men|women|big hands|small hands|left handed people)',
      'is it any good for (a beginner|a woman|a man|big dogs)',
      '(is it|are they) (for|good for|suitable for|made for) (men|women|tall people|big dogs|small dogs)',
      '(does it|do they|will it) (work with|go with|work on) (an iphone|iphones|android|my phone|a mac|windows|an induction hob|induction|gas)',
      '(is it|are they) compatible with (an iphone|iphones|android|my phone|a mac|windows|an induction hob|induction|gas)',
    ],
    said: { one: 'whom that suits' },
  },
};
