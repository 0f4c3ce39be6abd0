import { type Store, storeTexts } from '../store';

const words = (text: string): string[] => text.split(' ');

const texts = storeTexts({
  summary: 'One well-chosen product for the person you have in mind, and the reason why it fits.',
  about:
    '{{skill}} helps you find a present, or something for yourself. Say whom it is for and what they like, or answer a question or two, and you hear about one well-chosen product and why it fits.\n\nHow to begin: say "Alexa, open {{invocation}}" and answer.',
  purchases:
    'When you like a product, you can have it added to your Amazon cart or order it. {{skill}} takes no orders and no payments: purchases go through Alexa Shopping on Amazon, with the default payment and delivery settings of your Amazon account, and Alexa tells you the price and asks you before anything is ordered. You can set a voice code for purchases or switch voice purchasing off in the Alexa app, where you also find the details of your orders.',
  commission:
    '{{skill}} earns a commission on eligible purchases made through it. It says so whenever that is the case.',
  'first-release': 'The first release.',
  examples: [
    'Alexa, open {{invocation}}',
    'Alexa, ask {{invocation}} to find me a gift',
    'Alexa, ask {{invocation}} for gift ideas',
  ],
});

const NUMBER = String.raw`(?:\d[\d.,]*|one|two|three|four|five|six|seven|eight|nine|ten|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|(?:a|one) hundred)`;

/** An age under 13. */
const UNDER_13 = '(?:\\d|1[0-2]|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)';

/** English for Amazon's skill store. */
export const store: Store = {
  invocation: {
    // A single letter may carry a period ("t. v."); numbers are spelled out.
    word: String.raw`[\p{Ll}\p{Lo}\p{M}]+(?:\.|'s?)?`,
    allowed: "an apostrophe for a possessive ('s) and a period after a spelled letter are allowed",
    wakeWords: words('alexa amazon echo computer skill app'),
    launchWords: words('run start play resume use launch ask open tell load begin enable'),
    connectors: words('to from in using with about for that by if and whether'),
    smallWords: words(
      'a an the ' +
        'above across after against along among around as at before behind below beneath beside between ' +
        'beyond down during except inside into like near of off on onto out outside over past since ' +
        'through toward under until up upon via within without',
    ),
  },
  openings: {
    open: ['Alexa, (open|start|launch) {{invocation}}'],
    ask: [
      'Alexa, (ask|tell|open|start|launch) {{invocation}} (to|for|and|) {{request}}',
      'Alexa, (ask|tell) {{invocation}}',
    ],
  },
  texts,
  keywords: ['gifts', 'presents', 'gift ideas', 'recommendations', 'shopping'],
  tellsOf: { purchases: ['alexa shopping'], commission: ['commission'] },
  forbidden: {
    price: [
      `${NUMBER}[ -](?:dollars?|bucks?|pounds? sterling|quid|euros?|cents|yen)`,
      String.raw`\d+ ?(?:%|percent) off`,
      'cheap(?:er|est)?|bargains?|discount(?:s|ed)?|on sale|half price|low(?:er|est)? price[ds]?|price[ds]?',
      'free (?:shipping|delivery)|save money',
    ],
    amazon: [
      'prime (?:delivery|shipping|members?|day)|best[ -]?sell(?:er|ers|ing)|number one seller|top[ -]rated',
      String.raw`\d(?:\.\d)? stars?|(?:four|five)[ -]stars?|customer review|reviews`,
    ],
    children: [
      '(?:hey|hi|hello) (?:kids|children|boys and girls)',
      '(?<=^|[.!?] )(?:kids|children),',
      '(?:ask|tell|beg) (?:your (?:parents?|mum|mom|dad)|mummy|mommy|daddy)',
      'your (?:parents|mummy|mommy|daddy)',
      'when you grow up|just for kids',
    ],
  },
  childAudience: [
    'child(?:ren)?|kid(?:s|do|dos|die|dies)?|toddlers?|bab(?:y|ies)|infants?|newborns?|preschoolers?|little ones?',
    'sons?|daughters?|nieces?|nephews?|grand(?:child|children|kids?|sons?|daughters?)|boys?|girls?',
    `(?:age|aged|ages|age of) ${UNDER_13}`,
    `${UNDER_13}[ -](?:years?|months?)[ -]olds?`,
    '(?<!(?:dog|cat|pet) )toys?',
  ],
  testPhrases: {
    ...{ yes: 'yes', no: 'no', other: 'something else', cheaper: 'something cheaper' },
    ...{ more: 'tell me more', why: 'why this one', list: 'give me three ideas' },
    ...{ second: 'the second one', help: 'help', earnings: 'is this an ad' },
    ...{ refund: 'i want a refund', forget: 'forget me', stop: 'stop' },
    requests: ['find me {category}', 'find me a {category}', 'find me an {category}', '{category}'],
  },
};
