const { SkillBuilders, getDialogState, getIntentName, getRequestType } = require('ask-sdk-core');

const isIntent = (input, ...names) =>
  getRequestType(input.requestEnvelope) === 'IntentRequest' &&
  names.includes(getIntentName(input.requestEnvelope));

const launch = {
  canHandle: (input) => getRequestType(input.requestEnvelope) === 'LaunchRequest',
  handle: ({ responseBuilder }) =>
    responseBuilder
      .speak('Welcome to Garden Table. Do you want to book a table, or hear when we are open?')
      .reprompt('Say: book a table.')
      .getResponse(),
};

/** Alexa asks for what is missing, checks it by the rules in the model, and lets it be confirmed. */
const leaveToAlexa = {
  canHandle: (input) =>
    isIntent(input, 'BookIntent') && getDialogState(input.requestEnvelope) !== 'COMPLETED',
  handle: ({ responseBuilder }) => responseBuilder.addDelegateDirective().getResponse(),
};

const book = {
  canHandle: (input) => isIntent(input, 'BookIntent'),
  handle: ({ requestEnvelope, responseBuilder }) => {
    const { slots, confirmationStatus } = requestEnvelope.request.intent;
    const words =
      confirmationStatus === 'DENIED'
        ? "All right, I haven't booked anything."
        : `Your table for ${slots.people.value} on ${slots.day.value} is booked.`;
    return responseBuilder.speak(words).withShouldEndSession(true).getResponse();
  },
};

const help = {
  canHandle: (input) => isIntent(input, 'AMAZON.HelpIntent', 'AMAZON.FallbackIntent'),
  handle: ({ responseBuilder }) =>
    responseBuilder
      .speak('I can book a table for you. What would you like?')
      .reprompt('Say: book a table.')
      .getResponse(),
};

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

exports.handler = SkillBuilders.custom()
  .addRequestHandlers(launch, leaveToAlexa, book, help, leave, sessionEnded)
  .lambda();
