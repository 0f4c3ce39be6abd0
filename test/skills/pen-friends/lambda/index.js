const { SkillBuilders, getIntentName, getRequestType, getSlotValue } = require('ask-sdk-core');

const isIntent = (input, ...names) =>
  getRequestType(input.requestEnvelope) === 'IntentRequest' &&
  names.includes(getIntentName(input.requestEnvelope));

/** Names and places as they are written. */
const capital = (words = '') => words.replace(/(?:^|\s)\S/g, (letter) => letter.toUpperCase());

const said = ({ requestEnvelope }, slot) => getSlotValue(requestEnvelope, slot) ?? undefined;

const bookOf = ({ attributesManager }) => attributesManager.getSessionAttributes().book ?? {};

const ask = (input, words, book = bookOf(input)) => {
  input.attributesManager.setSessionAttributes({ book });
  return input.responseBuilder.speak(`${words} Who next?`).reprompt('Who next?').getResponse();
};

/** Changes one entry of the book. */
const note = (input, change, words) => {
  const name = capital(said(input, 'name'));
  const book = bookOf(input);
  return ask(input, words(name), { ...book, [name]: { ...book[name], ...change } });
};

const onIntent = (name, handle) => ({ canHandle: (input) => isIntent(input, name), handle });

const launch = {
  canHandle: (input) => getRequestType(input.requestEnvelope) === 'LaunchRequest',
  handle: ({ responseBuilder }) =>
    responseBuilder.speak('Whom shall I add?').reprompt('Whom shall I add?').getResponse(),
};

const add = onIntent('AddIntent', (input) => {
  const place = capital(said(input, 'city') ?? said(input, 'country') ?? 'an unknown place');
  return note(input, { place }, (name) => `${name} in ${place}.`);
});

const number = onIntent('NumberIntent', (input) => {
  const phone = said(input, 'phone');
  return note(input, { phone }, (name) => `The number of ${name} is ${phone}.`);
});

const pet = onIntent('PetIntent', (input) => {
  const pets = `${said(input, 'count') ?? 'a'} ${said(input, 'animal')}`;
  return note(input, { pets }, (name) => `${name} has ${pets}.`);
});

const where = onIntent('WhereIntent', (input) => {
  const name = capital(said(input, 'name'));
  return ask(input, `${name}: ${bookOf(input)[name]?.place ?? 'unknown'}.`);
});

const whichPet = onIntent('WhichPetIntent', (input) => {
  const name = capital(said(input, 'name'));
  return ask(input, `${name}: ${bookOf(input)[name]?.pets ?? 'no pet'}.`);
});

const who = onIntent('WhoIntent', (input) => {
  const city = capital(said(input, 'city'));
  const names = Object.entries(bookOf(input)).filter(([, { place }]) => place === city);
  return ask(
    input,
    names.length === 0 ? 'Nobody.' : `${names.map(([name]) => name).join(' and ')}.`,
  );
});

const remove = onIntent('DeleteIntent', (input) => {
  const name = capital(said(input, 'name'));
  const { [name]: gone, ...book } = bookOf(input);
  return ask(input, gone === undefined ? `I don't know ${name}.` : `${name} is gone.`, book);
});

const everyone = onIntent('EveryoneIntent', (input) =>
  ask(input, `${Object.keys(bookOf(input)).join(' and ') || 'Nobody so far'}.`),
);

const leave = {
  canHandle: (input) =>
    isIntent(input, 'AMAZON.StopIntent', 'AMAZON.CancelIntent', 'AMAZON.NavigateHomeIntent'),
  handle: ({ responseBuilder }) =>
    responseBuilder.speak('Goodbye.').withShouldEndSession(true).getResponse(),
};

const sessionEnded = {
  canHandle: (input) => getRequestType(input.requestEnvelope) === 'SessionEndedRequest',
  handle: ({ responseBuilder }) => responseBuilder.getResponse(),
};

const help = {
  canHandle: () => true,
  handle: (input) => ask(input, 'Tell me a name, and where they live.'),
};

exports.handler = SkillBuilders.custom()
  .addRequestHandlers(launch, add, number, pet, where, whichPet, who, remove, everyone)
  .addRequestHandlers(leave, sessionEnded, help)
  .lambda();
