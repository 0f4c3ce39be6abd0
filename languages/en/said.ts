import { lines } from '../lines';

/** What an offer begins with for an interest. */
export const opening = 'with {{interest}} in mind';

/** What the skill says, in English. */
export const english = lines({
  welcome:
    "Welcome to {{skill}}. My shelf has things like {{categories}}. Tell me who you're shopping for, or what they enjoy, and I'll pick one.",
  'welcome.plain':
    "Welcome to {{skill}}. Tell me who you're shopping for, or what they enjoy, and I'll pick one good thing from my shelf.",
  'welcome.back': ['Welcome back.', 'Good to hear from you again.', 'Hello again.'],
  'start-over': "Let's start afresh.",
  'yes.go-on': ['Great.', 'Lovely.', 'Good.'],
  goodbye: ['Goodbye.', 'See you next time.', 'Bye for now.'],

  'ask.open': 'What are you looking for?',
  'ask.else': ['What else could I look for?', 'What else are you looking for?'],
  'ask.recipient': 'Who is it for?',
  'ask.interest': 'What do they enjoy, say {{interests}}?',
  'ask.interest.self': 'What do you enjoy, say {{interests}}?',
  'ask.category': 'What kind of thing should it be, say {{categories}}?',
  'ask.occasion': "What's the occasion, if there is one, say a birthday or a thank you?",
  'ask.budget': 'Should it be a small treat, something mid range, or a splurge?',
  'ask.cart': {
    one: 'Would you like Alexa to add it to your <cart>?',
    many: 'Would you like Alexa to add them to your <cart>?',
  },
  'ask.buy': {
    one: 'Would you like Alexa to order it?',
    many: 'Would you like Alexa to order them?',
  },
  'ask.wishlist': {
    one: 'Would you like Alexa to save it to your wish list?',
    many: 'Would you like Alexa to save them to your wish list?',
  },
  'ask.recommend': 'Would you like Alexa to read out the list that begins with these?',
  'ask.which': 'Which one would you like?',
  'ask.another': 'Would you like to hear another idea?',
  'ask.more': { one: 'Anything else about it?', many: 'Anything else about them?' },

  'ask.higher': 'Shall I look a little higher?',
  'ask.lower': 'Shall I look a little lower?',
  'ask.anyway': 'Shall I look all the same?',
  'ask.again': { one: 'Shall I offer it again?', many: 'Shall I offer them again?' },
  'ask.keep-looking': 'Would you like to keep looking, or leave it for today?',
  'ask.forget': "Shall I forget everything I've stored for this Alexa account?",

  'reprompt.open':
    "Say who it's for and what they like, or say surprise me. What shall I look for?",
  'reprompt.recipient': 'Say someone, like my dad or a friend, or say anyone. Who is it for?',
  'reprompt.interest':
    "Name one thing they like, or say I don't know and I'll pick. What do they enjoy?",
  'reprompt.category': "Name a kind of thing, or say anything and I'll pick. What should it be?",
  'reprompt.occasion': 'Name the occasion, like a birthday, or say no occasion. What is it for?',
  'reprompt.budget': "Say a small treat, mid range, a splurge, or I don't mind. What will it be?",
  'reprompt.offer': 'Say yes, say tell me more, or say something else. What would you like?',
  'reprompt.which': 'Say the first one, or the second one. Which would you like?',
  'reprompt.recommend':
    'Say yes and Alexa reads the list, or no to choose one here. Shall Alexa read it?',
  'reprompt.another': 'Say yes for another idea, or no to finish. What would you like?',

  'reprompt.stretching': "Say yes and I'll look, or no and we'll try something else. Shall I look?",

  'reprompt.more':
    'Ask me another question, say yes to go ahead, or say something else. What would you like?',

  'reprompt.again': {
    one: "Say yes and I'll offer it, or no and we'll go on. Shall I offer it again?",
    many: "Say yes and I'll offer them, or no and we'll go on. Shall I offer them again?",
  },
  'reprompt.forget':
    "Say yes and I'll delete all of it, or no and I'll keep it. Shall I forget everything?",
  'reprompt.keep-looking': 'There are people who want to listen. <helpline>',

  lead: ["I'd pick {{product}}.", "I'd suggest {{product}}."],
  'lead.self.interest': [
    "{{interest, opening}}, I'd pick {{product}} for you.",
    "Since you like {{interest}}, I'd suggest {{product}}.",
  ],
  'lead.chosen': ['Good choice: {{product}}.', 'Gladly: {{product}}.'],
  'lead.cheaper': 'As far as I can tell, a more modest choice is {{product}}.',
  'lead.pricier': 'As far as I can tell, a more lavish choice is {{product}}.',
  'lead.smaller': 'Something smaller: {{product}}.',
  'lead.larger': 'Something larger: {{product}}.',
  'lead.grown-ups': "For a grown-up, I'd pick {{product}}.",
  'lead.near.interest': '{{interest, opening}}, the nearest I have is {{product}}.',
  'lead.near.thing': 'In the way of {{thing}}, the nearest I have is {{product}}.',
  'lead.near.thing.recipient':
    'In the way of {{thing}} for {{recipient}}, the nearest I have is {{product}}.',
  'lead.recipient': [
    "For {{recipient}}, I'd pick {{product}}.",
    "For {{recipient}}, I'd suggest {{product}}.",
  ],
  'lead.interest': [
    "{{interest, opening}}, I'd pick {{product}}.",
    "{{interest, opening}}, I'd suggest {{product}}.",
  ],
  'lead.occasion': "As {{occasion}}, I'd pick {{product}}.",
  'lead.recipient.interest': [
    "For {{recipient}}, {{interest, opening}}, I'd pick {{product}}.",
    "Thinking of {{recipient}} and {{interest}}, I'd suggest {{product}}.",
  ],
  'lead.recipient.occasion': "As {{occasion}} for {{recipient}}, I'd pick {{product}}.",
  'lead.occasion.interest': "As {{occasion}}, {{interest, opening}}, I'd pick {{product}}.",
  'lead.recipient.occasion.interest':
    "As {{occasion}} for {{recipient}}, {{interest, opening}}, I'd pick {{product}}.",
  pitch: '{{pitch}}',
  reason: '{{reason}}',

  'list.two': 'Here are two ideas. One: {{product}}. Two: {{second}}.',
  'list.three': 'Here are three ideas. One: {{product}}. Two: {{second}}. Three: {{third}}.',
  'choose.none': "I don't have that number on offer.",
  'compare.first': 'First, {{product}}. {{pitch}}',
  'compare.second': 'Second, {{product}}. {{pitch}}',
  'compare.name.first': 'First, {{product}}.',
  'compare.name.second': 'Second, {{product}}.',
  'compare.is.both': 'The first one is {{attributes}}, the second one {{others}}.',
  'compare.is.first': 'The first one is {{attributes}}.',
  'compare.is.second': 'The second one is {{attributes}}.',
  'compare.smaller.first': 'The first one is smaller.',
  'compare.smaller.second': 'The second one is smaller.',
  'compare.modest.first': 'As far as I can tell, the first one is the more modest choice.',
  'compare.modest.second': 'As far as I can tell, the second one is the more modest choice.',
  'compare.none': "I need two things to compare, and I don't have them just now.",
  previous: 'Going back.',
  'previous.none': "There's nothing before that.",

  'refine.none.cheaper': "I don't have anything more modest that fits.",
  'refine.none.pricier': "I don't have anything more lavish that fits.",
  'refine.none.smaller': "I don't have anything smaller that fits.",
  'refine.none.larger': "I don't have anything larger that fits.",
  none: ["I don't have anything like that on my shelf.", "Sorry, that's not on my shelf."],
  'none.thing': {
    one: "I don't have {{thing}} on my shelf.",
    many: "I don't have any {{thing}} on my shelf.",
  },
  'none.interest': "I don't have anything for {{interest}} on my shelf.",
  'none.suits': 'I have {{thing}}, but nothing for {{recipient}}.',
  'none.quality': ["I don't know of one that's just so.", "I don't know of one quite like that."],
  unsure: {
    one: "I'm not sure it's all that you described.",
    many: "I'm not sure they're all that you described.",
  },
  'unsure.attributes': {
    one: "I don't know whether it's {{attributes}}.",
    many: "I don't know whether they're {{attributes}}.",
  },
  'none.attributes.more': "I don't know of another one that fits and is {{attributes}}.",
  'none.attributes': "I don't know of one that fits and is {{attributes}}.",
  'none.age': "I don't have anything for that age on my shelf.",
  'none.person': "I don't have anything for {{recipient}} on my shelf.",
  'none.grown-ups': 'For grown-ups I do know a few good things, for {{interests}}.',
  'none.examples': 'I do know a few good things for {{interests}}.',
  beyond: 'I have things that would suit, but none within that.',
  'beyond.thing': {
    one: 'I have {{thing}}, but not within that.',
    many: 'I have {{thing}}, but none within that.',
  },
  'beyond.unsure': "I have things that would suit, but I can't tell whether they are within that.",
  exhausted: "That's all I have for that. Here's something a little different.",

  'more.nothing': "I haven't picked anything yet.",
  'why.recipient': {
    one: 'It suits {{recipient}}.',
    many: 'They suit {{recipient}}.',
  },
  'why.interest': {
    one: 'It goes well with {{interest}}.',
    many: 'They go well with {{interest}}.',
  },
  'why.occasion': {
    one: 'It works as {{occasion}}.',
    many: 'They work as {{occasion}}.',
  },
  'why.attributes': {
    one: "It's {{attributes}}.",
    many: "They're {{attributes}}.",
  },
  'why.picked': {
    one: "It's one of the things the people behind {{skill}} know and chose.",
    many: "They're among the things the people behind {{skill}} know and chose.",
  },

  'answer.fact': '{{fact}}',
  'answer.yes': { one: "Yes, it's {{attributes}}.", many: "Yes, they're {{attributes}}." },
  'answer.is': { one: "It's {{attributes}}.", many: "They're {{attributes}}." },
  'answer.unknown': "I don't know {{topic}}; Alexa shows the details.",
  'answer.of': '{{product}}:',
  'answer.name': "That's {{product}}.",
  'answer.maker.named': 'All I know of that is in the name: {{product}}.',
  'answer.brand': 'All I know of the maker is the name: {{brand}}.',
  'answer.near': "I don't know that for sure. What I do know:",
  'answer.unknown.plain': "I don't know that; Alexa shows the details.",
  'more.said': "That's all I know about that.",

  'declined.before': {
    one: '{{product}}: you passed on it before.',
    many: '{{product}}: you passed on them before.',
  },
  'refused.once': ['No problem.', 'All right.', 'Fair enough.'],
  'refused.twice': "Okay, I'll leave it there.",

  'direction.smaller': 'I could look for something smaller.',
  'direction.cheaper': 'I could look for something more modest.',
  'direction.both': 'I could look for something smaller, or something more modest.',

  'hand-over': ['Okay, over to Alexa.', 'All right, Alexa takes it from here.'],
  'hand-over.nothing': "There's nothing on offer yet.",
  'hand-over.which': 'I need to know which one first.',
  'hand-over.off': "I can suggest things here, but I can't pass them to Alexa Shopping.",
  'hand-over.off.cart': "I can't add things to a <cart> here.",
  'hand-over.off.buy': "I can't start an order here.",
  'hand-over.off.recommend': "Alexa can't read out a list for me here.",
  'hand-over.off.wishlist': "I can't save to a wish list here yet.",

  'resume.completed': ["Okay, I'm back.", "All right, it's me again."],
  'resume.neutral': "Okay, let's carry on.",
  'resume.unavailable': "Let's look at something else, then.",
  'resume.later': "Okay, let's leave that for now.",
  'resume.wrong-marketplace': "Let's carry on without shopping. I can still suggest things.",

  'recall.saved': 'Most recently you asked Alexa about {{names}}.',
  'recall.saved.none': "You haven't asked me to pass anything to Alexa yet.",
  'recall.declined': 'Most recently you passed on {{names}}.',
  'recall.declined.none': "You haven't turned anything down.",
  'recall.unknown': "I can't reach what I remember just now.",
  'forget.kept': "Okay, I've kept everything as it was.",
  forgotten: "Done. I've deleted everything I had stored about you.",
  'forgotten.not-yet':
    "I can't reach what I've stored about you just now. I'll keep trying while we talk, so please ask me again later to be sure.",
  price:
    "I don't know prices or delivery. Alexa tells you both, and asks again, before anything is ordered.",
  'price.off': "I don't know prices. You'll find them on the Amazon website or in its app.",
  privacy:
    "I remember which things I offered you, which you turned down or have already, which I passed to Alexa, whom they were for, and what somebody doesn't like, so that I don't repeat myself. I don't know your name. Say forget me, and I'll delete all of it once you've said yes. The key it is stored under is in your Alexa app now.",
  'privacy.card':
    'To have what I remember deleted without talking to me, write to {{contact}} and give this key:',
  delivery:
    "Delivery is Amazon's part, so I don't know its dates or costs. You'll find them with the product on the Amazon website or in its app.",
  discount:
    "I don't know about deals or discounts. If there is one, you'll see it with the product on the Amazon website or in its app.",
  payment:
    'I never see your card or your code. You pay Amazon, and voice purchasing, with its code, is switched on or off in the Alexa app.',
  cart: "I can't look into your <cart>. Ask Alexa what's in it, or look in the Amazon app.",
  about:
    "I'm {{skill}}, a skill made by {{owner}}. I'm not Amazon: I suggest things from my own shelf, and Alexa takes over when you'd like one.",
  version: "I'm {{skill}} in development, version {{version}}.",
  thanks: ["You're welcome.", 'My pleasure.', 'Glad to help.'],
  wait: ['Take your time.', 'No hurry.'],
  aside: ['I see.', 'Okay.'],
  // 988lifeline.org for the US, samaritans.org for the UK; numbers as of 2026-11-21.
  loss: "I'm so sorry for your loss.",
  distress:
    "I'm so sorry you're going through this. You don't have to carry it alone, and there are people who want to listen. <helpline>",
  'distress.aside': 'I hear you.',
  'distress.goodbye': 'Take good care of yourself. Goodbye.',
  rude: ["I can't help with that.", "That's not something I can help with."],
  refund:
    "Orders, returns and refunds are with Amazon, not with me. You'll find them under your orders on the Amazon website or in its app.",
  earnings:
    'Yes. {{skill}} earns a commission on qualifying purchases you make here. What I suggest is chosen by {{owner}}.',
  'earnings.none':
    'No, {{skill}} earns nothing on what you buy here. What I suggest is chosen by {{owner}}.',

  'help.open':
    'I find gifts and good things. You could say: a gift for my dad who likes {{interest}}. Or say: find me {{thing}}. Or: surprise me.',
  'help.asking.recipient': 'Tell me who it is for, like my mother or a friend, or say surprise me.',
  'help.asking.interest': "Name something they like, such as {{interests}}, or say I don't know.",
  'help.asking.category': 'Name a kind of thing, such as {{categories}}, or say anything.',
  'help.asking.occasion':
    'Name an occasion, such as a birthday or a housewarming, or say no occasion.',
  'help.asking.budget': "Say a small treat, mid range or a splurge, or say I don't mind.",
  'help.offering': 'You can say yes, tell me more, why this one, or something else.',
  'help.listing': 'You can say the first one, compare them, next, or something else.',
  'help.stretching':
    'Say yes to look further, no to stay with that, or start over for a new search.',
  'help.again': 'Say yes to hear about it once more, or no to go on with something else.',
  'help.discussing':
    'You can ask what it is made of, how big it is, or why I chose it. Or say yes to go ahead, or something else for another idea.',
  'help.keep-looking': "Say yes and I'll keep looking, or no to stop here.",
  'help.another': 'Say yes to hear another idea, start over for a new search, or stop.',
  miss: ["I didn't catch that.", "I'm not sure I got that."],
  'miss.again': "I still didn't get it.",
  'miss.pick': ["I didn't catch that, so I'll pick.", "I'm not sure I got that, so I'll choose."],
  'miss.goodbye': "I'm having trouble understanding today, so I'll leave it here. Goodbye.",
  fault: 'Something went wrong on my side, and your words got lost.',
  'fault.goodbye': "Something keeps going wrong on my side, so let's try another time. Goodbye.",

  'touch.yes': 'Yes',
  'touch.no': 'No',
  'touch.another': 'Something else',
  'touch.surprise': 'Surprise me',
});
