const {
  DefaultApiClient,
  SkillBuilders,
  getIntentName,
  getLocale,
  getRequestType,
} = require('ask-sdk-core');
const { FREE, WINTER } = require('./riddles');

const WINTER_PACK = 'winter_pack';

const isIntent = (input, ...names) =>
  getRequestType(input.requestEnvelope) === 'IntentRequest' &&
  names.includes(getIntentName(input.requestEnvelope));

const ask = ({ responseBuilder }, words, question = 'Another riddle?') =>
  responseBuilder.speak(`${words} ${question}`).reprompt(question).getResponse();

const winterPack = async ({ requestEnvelope, serviceClientFactory }) => {
  const client = serviceClientFactory.getMonetizationServiceClient();
  const { inSkillProducts } = await client.getInSkillProducts(getLocale(requestEnvelope));
  return inSkillProducts.find(({ referenceName }) => referenceName === WINTER_PACK);
};

const isMine = (pack) => pack !== undefined && pack.entitled === 'ENTITLED';

/** Alexa takes over: she sells, offers or gives back, and comes back with Connections.Response. */
const handOver = ({ responseBuilder }, name, payload) =>
  responseBuilder
    .addDirective({ type: 'Connections.SendRequest', name, payload, token: name })
    .getResponse();

const freeRiddle = (input) => {
  const { told = 0 } = input.attributesManager.getSessionAttributes();
  input.attributesManager.setSessionAttributes({ told: told + 1 });
  return ask(input, `Here is a riddle: ${FREE[told % FREE.length]}`);
};

const launchOrNext = {
  canHandle: (input) =>
    getRequestType(input.requestEnvelope) === 'LaunchRequest' ||
    isIntent(input, 'RiddleIntent', 'AMAZON.YesIntent'),
  handle: freeRiddle,
};

const packRiddle = {
  canHandle: (input) => isIntent(input, 'PackRiddleIntent'),
  handle: async (input) => {
    const pack = await winterPack(input);
    if (isMine(pack)) return ask(input, WINTER[0]);
    return handOver(input, 'Upsell', {
      InSkillProduct: { productId: pack.productId },
      upsellMessage: 'That one is in the winter pack. Want to learn more?',
    });
  },
};

const shop = {
  canHandle: (input) => isIntent(input, 'ShopIntent'),
  handle: async (input) => {
    const pack = await winterPack(input);
    return ask(input, `There is the winter pack: ${pack.summary}`, 'Say: buy the winter pack.');
  },
};

const owned = {
  canHandle: (input) => isIntent(input, 'OwnedIntent'),
  handle: async (input) =>
    ask(input, isMine(await winterPack(input)) ? 'You have the winter pack.' : 'Nothing so far.'),
};

const buyOrReturn = {
  canHandle: (input) => isIntent(input, 'BuyIntent', 'RefundIntent'),
  handle: async (input) => {
    const { productId } = await winterPack(input);
    const name = isIntent(input, 'BuyIntent') ? 'Buy' : 'Cancel';
    return handOver(input, name, { InSkillProduct: { productId } });
  },
};

const AFTERWARDS = {
  Buy: {
    ACCEPTED: 'The winter pack is yours.',
    ALREADY_PURCHASED: 'The winter pack is yours already.',
    DECLINED: 'Then a free riddle, perhaps.',
  },
  Upsell: { ACCEPTED: 'The winter pack is yours.', DECLINED: 'Then a free riddle, perhaps.' },
  Cancel: {
    ACCEPTED: 'You gave the winter pack back.',
    NOT_ENTITLED: "You don't have the winter pack.",
    DECLINED: 'You keep the winter pack.',
  },
};

const back = {
  canHandle: (input) => getRequestType(input.requestEnvelope) === 'Connections.Response',
  handle: (input) => {
    const { name, payload } = input.requestEnvelope.request;
    return ask(input, AFTERWARDS[name]?.[payload?.purchaseResult] ?? 'That did not work.');
  },
};

const leave = {
  canHandle: (input) =>
    isIntent(
      input,
      ...['AMAZON.StopIntent', 'AMAZON.CancelIntent', 'AMAZON.NoIntent'],
      'AMAZON.NavigateHomeIntent',
    ),
  handle: ({ responseBuilder }) =>
    responseBuilder.speak('Goodbye.').withShouldEndSession(true).getResponse(),
};

const sessionEnded = {
  canHandle: (input) => getRequestType(input.requestEnvelope) === 'SessionEndedRequest',
  handle: ({ responseBuilder }) => responseBuilder.getResponse(),
};

const help = {
  canHandle: () => true,
  handle: (input) => ask(input, 'I tell riddles, and sell a pack of winter ones.'),
};

exports.handler = SkillBuilders.custom()
  .addRequestHandlers(launchOrNext, packRiddle, shop, owned, buyOrReturn, back, leave)
  .addRequestHandlers(sessionEnded, help)
  .withApiClient(new DefaultApiClient())
  .lambda();
