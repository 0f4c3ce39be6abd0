const {
  SkillBuilders,
  getIntentName,
  getRequestType,
  getSimpleSlotValues,
  getSlotValue,
  getSlotValueV2,
} = require('ask-sdk-core');

const isIntent = (input, ...names) =>
  getRequestType(input.requestEnvelope) === 'IntentRequest' &&
  names.includes(getIntentName(input.requestEnvelope));

const listed = (names) =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;

const nameOf = ({ resolutions }) =>
  resolutions?.resolutionsPerAuthority?.flatMap(({ values }) => values ?? [])[0]?.value.name;

/** The toppings that were said: those we know by name, the others as they were said. */
const toppingsSaid = ({ requestEnvelope }) => {
  const values = getSimpleSlotValues(getSlotValueV2(requestEnvelope, 'toppings') ?? undefined);
  const known = values.flatMap((value) => nameOf(value) ?? []);
  const unknown = values.filter((value) => nameOf(value) === undefined).map(({ value }) => value);
  return { known, unknown };
};

const kept = ({ attributesManager }) => attributesManager.getSessionAttributes().toppings ?? [];

const ask = (input, words, toppings = kept(input)) => {
  input.attributesManager.setSessionAttributes({ toppings });
  return input.responseBuilder.speak(`${words} What else?`).reprompt('What else?').getResponse();
};

const launch = {
  canHandle: (input) => getRequestType(input.requestEnvelope) === 'LaunchRequest',
  handle: ({ responseBuilder }) =>
    responseBuilder
      .speak('Welcome to Salad Kitchen. What would you like in your salad?')
      .reprompt('What would you like in your salad?')
      .getResponse(),
};

const add = {
  canHandle: (input) => isIntent(input, 'AddIntent'),
  handle: (input) => {
    const { known, unknown } = toppingsSaid(input);
    const words = [
      ...(known.length > 0 ? [`A salad with ${listed(known)}.`] : []),
      ...(unknown.length > 0 ? [`I don't have ${listed(unknown)}.`] : []),
    ];
    return ask(input, words.join(' '), [...kept(input), ...known]);
  },
};

const count = {
  canHandle: (input) => isIntent(input, 'CountIntent'),
  handle: (input) => {
    const { known } = toppingsSaid(input);
    const number = getSlotValue(input.requestEnvelope, 'count');
    return ask(input, `With ${number} ${listed(known)}s.`, [...kept(input), ...known]);
  },
};

const remove = {
  canHandle: (input) => isIntent(input, 'RemoveIntent'),
  handle: (input) => {
    const { known } = toppingsSaid(input);
    const left = kept(input).filter((topping) => !known.includes(topping));
    return ask(input, `Then without ${listed(known)}.`, left);
  },
};

const bowl = {
  canHandle: (input) => isIntent(input, 'BowlIntent'),
  handle: (input) => ask(input, `In a ${getSlotValue(input.requestEnvelope, 'color')} bowl.`),
};

const list = {
  canHandle: (input) => isIntent(input, 'ListIntent'),
  handle: (input) => ask(input, `You have ${listed(kept(input)) || 'nothing yet'}.`),
};

const leave = {
  canHandle: (input) =>
    isIntent(
      input,
      ...['DoneIntent', 'AMAZON.StopIntent', 'AMAZON.CancelIntent'],
      'AMAZON.NavigateHomeIntent',
    ),
  handle: ({ responseBuilder }) =>
    responseBuilder.speak('Enjoy your salad. Goodbye.').withShouldEndSession(true).getResponse(),
};

const sessionEnded = {
  canHandle: (input) => getRequestType(input.requestEnvelope) === 'SessionEndedRequest',
  handle: ({ responseBuilder }) => responseBuilder.getResponse(),
};

const help = {
  canHandle: () => true,
  handle: (input) => ask(input, 'Name what you want in it, and the color of the bowl.'),
};

const skill = SkillBuilders.custom()
  .addRequestHandlers(launch, add, count, remove, bowl, list, leave, sessionEnded, help)
  .create();

exports.handler = async (event, context) => skill.invoke(event, context);
