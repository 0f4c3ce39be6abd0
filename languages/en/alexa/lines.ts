import { alexaLines } from '../../alexa';

/** What the pretend Alexa says, in English. */
export const lines = alexaLines({
  'skill-problem': "There was a problem with the requested skill's response.",
  'nothing-to-touch': 'There is nothing on the screen to touch.',
  'open-first': 'First say "open {{invocation}}".',
  'open-first.with-request':
    'First say "open {{invocation}}". Or in one go: "ask {{invocation}} to {{request}}".',
  'failed.NoOffersFound': "Sorry, I can't find an offer for that right now.",
  'failed.ItemNotEligible': "Sorry, that product can't be bought by voice.",
  'failed.InvalidTaskForMarketplace': "Sorry, shopping by voice isn't available for you here.",
  'failed.RetryLaterError':
    'Sorry, I had trouble with that. Please check your settings or try again later.',
  'failed.InternalError': "Sorry, I'm having trouble with shopping right now.",
  'failed.other': "Sorry, I couldn't do that.",
  present: "{{title}}. It's {{price}}, with delivery {{delivery}}. {{question}}",
  'present.in-list':
    "Number {{number}} of {{count}}: {{title}}. It's {{price}}, with delivery {{delivery}}. {{question}}",
  'ask.cart': 'Do you want me to add it to your <cart>?',
  'ask.buy': 'Do you want me to order it?',
  'ask.wishlist': 'Do you want me to add it to your wish list?',
  'ask.recommend': 'Do you want this one in your <cart>, or shall I go on to the next?',
  'ask.recommend.last': 'Do you want this one in your <cart>?',
  'taken.cart': "Okay. I've added {{title}} to your Amazon <cart>.",
  'taken.recommend': "Okay. I've added {{title}} to your Amazon <cart>.",
  'taken.buy': "Okay. I've ordered {{title}}.",
  'taken.wishlist': "Okay. I've added {{title}} to your wish list.",
  declined: 'Okay.',
  'no-more': 'Okay. That was the last one.',
  'please-answer': 'Sorry, I need a yes or a no.',
  'giving-up': "Okay, let's leave it.",
  'unknown-product': 'the product {{asin}}',
  'purchase.ask': 'Do you want to buy {{product}}? Nothing is charged here.',
  'purchase.ask-cancel': 'Do you want to give up {{product}}?',
  'purchase.done': 'Okay. You have {{product}} now.',
  'purchase.cancelled': "Okay. You don't have {{product}} any longer.",
  'purchase.owned': 'You already have {{product}}.',
  'purchase.not-owned': "You don't have {{product}}.",
  'purchase.pending': 'Okay. {{product}} waits for approval.',
});
