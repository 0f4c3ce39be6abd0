const { dayInWords, spanInWords, timeInWords } = require('./times');

const answer = (words, question) => ({
  version: '1.0',
  response: {
    outputSpeech: {
      type: 'PlainText',
      text: question === undefined ? words : `${words} ${question}`,
    },
    ...(question !== undefined && {
      reprompt: { outputSpeech: { type: 'PlainText', text: question } },
    }),
    shouldEndSession: question === undefined,
  },
});

const MORE = 'Anything else?';

const INTENTS = {
  WaterIntent: ({ plant, day, time }) => {
    const when = [dayInWords(day), timeInWords(time)].filter(Boolean).join(' ');
    return answer(`I'll remind you to water the ${plant}: ${when || 'today'}.`, MORE);
  },
  WateredIntent: ({ plant, day }) =>
    answer(`Noted: the ${plant} had water on ${dayInWords(day)}.`, MORE),
  EveryIntent: ({ plant, span }) => answer(`The ${plant}, every ${spanInWords(span)}.`, MORE),
  LampIntent: ({ span }) => answer(`The lamp stays on for ${spanInWords(span)}.`, MORE),
  PlantedIntent: ({ plant, year }) => answer(`The ${plant} is from ${year}.`, MORE),
  'AMAZON.StopIntent': () => answer('Goodbye.'),
  'AMAZON.CancelIntent': () => answer('Goodbye.'),
  'AMAZON.NavigateHomeIntent': () => answer('Goodbye.'),
};

const help = () => answer('Tell me what to do with a plant, and when.', 'What shall I write down?');

const answerTo = ({ type, intent }) => {
  switch (type) {
    case 'LaunchRequest':
      return answer('This is your plant diary.', 'What shall I write down?');
    case 'IntentRequest': {
      const slots = Object.values(intent.slots ?? {}).map(({ name, value }) => [name, value]);
      return (INTENTS[intent.name] ?? help)(Object.fromEntries(slots));
    }
    default:
      return { version: '1.0', response: {} };
  }
};

/** The oldest form of a handler: what it returns is ignored, the callback has the answer. */
exports.handler = (event, context, callback) => {
  setImmediate(() => callback(null, answerTo(event.request)));
};
