import {
  SkillBuilders,
  getAccountLinkingAccessToken,
  getIntentName,
  getRequestType,
  getSlot,
} from 'ask-sdk-core';
import { loansOf, renew } from './library.js';

const isIntent = (input, ...names) =>
  getRequestType(input.requestEnvelope) === 'IntentRequest' &&
  names.includes(getIntentName(input.requestEnvelope));

const ask = ({ responseBuilder }, words) =>
  responseBuilder.speak(`${words} Anything else?`).reprompt('Anything else?').getResponse();

const end = ({ responseBuilder }, words) =>
  responseBuilder.speak(words).withShouldEndSession(true).getResponse();

const titles = (loans) => loans.map(({ title }) => title).join(' and ');

/** The loan that was named, or the one spoken of last. */
const loanMeant = (input, loans) => {
  const slot = getSlot(input.requestEnvelope, 'book');
  const { last } = input.attributesManager.getSessionAttributes();
  const [known] = slot?.resolutions?.resolutionsPerAuthority?.[0]?.values ?? [];
  const id = slot?.value === undefined ? last : known?.value.id;
  return loans.find((loan) => loan.id === id);
};

const hours = {
  canHandle: (input) => isIntent(input, 'HoursIntent'),
  handle: (input) => {
    const words = 'The library is open from nine to six.';
    const linked = getAccountLinkingAccessToken(input.requestEnvelope) !== undefined;
    return linked ? ask(input, words) : end(input, words);
  },
};

const leave = {
  canHandle: (input) =>
    isIntent(input, 'AMAZON.StopIntent', 'AMAZON.CancelIntent', 'AMAZON.NavigateHomeIntent'),
  handle: (input) => end(input, 'Goodbye.'),
};

const sessionEnded = {
  canHandle: (input) => getRequestType(input.requestEnvelope) === 'SessionEndedRequest',
  handle: ({ responseBuilder }) => responseBuilder.getResponse(),
};

/** Everything below this handler needs an account. */
const notLinked = {
  canHandle: (input) => getAccountLinkingAccessToken(input.requestEnvelope) === undefined,
  handle: ({ responseBuilder }) =>
    responseBuilder
      .speak('Please link your account in the Alexa app first.')
      .withLinkAccountCard()
      .withShouldEndSession(true)
      .getResponse(),
};

const loansFor = (input) => loansOf(getAccountLinkingAccessToken(input.requestEnvelope));

const launch = {
  canHandle: (input) => getRequestType(input.requestEnvelope) === 'LaunchRequest',
  handle: (input) => ask(input, `Welcome back. You have ${loansFor(input).length} books.`),
};

const loans = {
  canHandle: (input) => isIntent(input, 'LoansIntent'),
  handle: (input) => ask(input, `You have ${titles(loansFor(input))}.`),
};

const due = {
  canHandle: (input) => isIntent(input, 'DueIntent'),
  handle: (input) => {
    const loan = loanMeant(input, loansFor(input));
    if (loan === undefined) {
      const { value = 'that' } = getSlot(input.requestEnvelope, 'book') ?? {};
      return ask(input, `You haven't borrowed ${value}.`);
    }
    input.attributesManager.setSessionAttributes({ last: loan.id });
    return ask(input, `${loan.title} is due on ${loan.due}.`);
  },
};

const renewal = {
  canHandle: (input) => isIntent(input, 'RenewIntent', 'RenewAllIntent'),
  handle: (input) => {
    const all = loansFor(input);
    const chosen = isIntent(input, 'RenewAllIntent') ? all : [loanMeant(input, all) ?? []].flat();
    if (chosen.length === 0) return ask(input, "You haven't borrowed that.");
    renew(chosen);
    return ask(
      input,
      `I renewed ${chosen.length === 1 ? titles(chosen) : `${chosen.length} books`}.`,
    );
  },
};

const help = {
  canHandle: () => true,
  handle: (input) => ask(input, 'Ask me what you borrowed, when it is due, or to renew it.'),
};

const skill = SkillBuilders.custom()
  .addRequestHandlers(hours, leave, sessionEnded, notLinked)
  .addRequestHandlers(launch, loans, due, renewal, help)
  .create();

export const handler = async (event, context) => skill.invoke(event, context);
