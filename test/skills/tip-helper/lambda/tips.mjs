const speech = (text) => ({ type: 'PlainText', text });

/** Asks on in a session; ends when the skill was only asked one thing. */
const answered = ({ session }, words, sessionAttributes = {}) => ({
  version: '1.0',
  sessionAttributes: { ...session?.attributes, ...sessionAttributes },
  response: session?.new
    ? { outputSpeech: speech(words), shouldEndSession: true }
    : {
        outputSpeech: speech(`${words} What else?`),
        reprompt: { outputSpeech: speech('What else?') },
        shouldEndSession: false,
      },
});

const help = (event) =>
  answered(event, "I can only do tips and shares, like 'ten percent of sixty'.");
const goodbye = () => ({
  version: '1.0',
  response: { outputSpeech: speech('Goodbye.'), shouldEndSession: true },
});

const isNumber = (value) => value !== undefined && value !== '?' && !Number.isNaN(Number(value));

const shared = (event, amount, people) =>
  isNumber(amount) && isNumber(people) && Number(people) > 0
    ? answered(event, `That makes ${amount / people} each.`, { amount })
    : help(event);

const INTENTS = {
  PercentIntent: (event, { percent, amount }) =>
    isNumber(percent) && isNumber(amount)
      ? answered(event, `That is ${(percent * amount) / 100}.`)
      : help(event),
  FractionIntent: (event, { part, amount }) =>
    isNumber(part) && isNumber(amount) ? answered(event, `That is ${amount / part}.`) : help(event),
  ShareIntent: (event, { amount, people }) => shared(event, amount, people),
  AgainIntent: (event, { people }) => shared(event, event.session?.attributes?.amount, people),
  'AMAZON.StopIntent': goodbye,
  'AMAZON.CancelIntent': goodbye,
  'AMAZON.NavigateHomeIntent': goodbye,
};

const intentAnswer = (event) => {
  const { name, slots = {} } = event.request.intent;
  const values = Object.values(slots).map((slot) => [slot.name, slot.value]);
  return (INTENTS[name] ?? help)(event, Object.fromEntries(values));
};

export const answer = async (event) => {
  switch (event.request.type) {
    case 'LaunchRequest':
      return {
        version: '1.0',
        response: {
          outputSpeech: speech('How much is the bill, and what shall I work out?'),
          reprompt: { outputSpeech: speech("Say for instance: 'ten percent of sixty'.") },
          shouldEndSession: false,
        },
      };
    case 'IntentRequest':
      return intentAnswer(event);
    default:
      return { version: '1.0', response: {} };
  }
};
