const { SkillBuilders, getRequestType, getIntentName, getSlot } = require('ask-sdk-core');
const { QUESTIONS } = require('./questions');

const isIntent = (input, ...names) =>
  getRequestType(input.requestEnvelope) === 'IntentRequest' &&
  names.includes(getIntentName(input.requestEnvelope));

const wordsOf = (at) => {
  const { ask, planets } = QUESTIONS[at];
  const choices = planets.map((planet, index) => `${index + 1}: ${planet}.`).join(' ');
  return `Question ${at + 1}. ${ask} ${choices}`;
};

const asking = (input, words, state) => {
  input.attributesManager.setSessionAttributes(state);
  return input.responseBuilder.speak(words).reprompt(wordsOf(state.at)).getResponse();
};

const newRound = (input, greeting = '') =>
  asking(input, `${greeting} ${wordsOf(0)}`.trim(), { at: 0, right: 0, over: false });

const goodbye = (input) =>
  input.responseBuilder.speak('Goodbye.').withShouldEndSession(true).getResponse();

/** The planet that was said, by its place among the choices or by its name. */
const planetSaid = (envelope, { planets }) => {
  const valueOf = (name) => getSlot(envelope, name)?.value;
  const place = valueOf('number') ?? valueOf('position');
  if (place !== undefined) return planets[Number(place) - 1];
  const [first] = getSlot(envelope, 'planet')?.resolutions?.resolutionsPerAuthority ?? [];
  return first?.values[0]?.value.name;
};

/** Counts an answer and goes on: to the next question, or to the end of the round. */
const judged = (input, verdict, isRight) => {
  const { at, right } = input.attributesManager.getSessionAttributes();
  const points = right + (isRight ? 1 : 0);
  if (at + 1 < QUESTIONS.length) {
    return asking(input, `${verdict} ${wordsOf(at + 1)}`, {
      at: at + 1,
      right: points,
      over: false,
    });
  }
  input.attributesManager.setSessionAttributes({ at, right: points, over: true });
  const again = 'Do you want to play again?';
  return input.responseBuilder
    .speak(`${verdict} You have ${points} out of ${QUESTIONS.length}. ${again}`)
    .reprompt(again)
    .getResponse();
};

const launch = {
  canHandle: (input) => getRequestType(input.requestEnvelope) === 'LaunchRequest',
  handle: (input) => newRound(input, 'Welcome to Planet Quiz.'),
};

const startsOver = {
  canHandle: (input) => isIntent(input, 'NewGameIntent', 'AMAZON.StartOverIntent'),
  handle: (input) => newRound(input),
};

const betweenRounds = {
  canHandle: (input) =>
    isIntent(input, 'AMAZON.YesIntent', 'AMAZON.NoIntent') &&
    input.attributesManager.getSessionAttributes().over === true,
  handle: (input) => (isIntent(input, 'AMAZON.YesIntent') ? newRound(input) : goodbye(input)),
};

const answer = {
  canHandle: (input) => isIntent(input, 'AnswerIntent', 'DontKnowIntent'),
  handle: (input) => {
    const { at = 0, right = 0 } = input.attributesManager.getSessionAttributes();
    const question = QUESTIONS[at];
    const said = planetSaid(input.requestEnvelope, question);
    if (isIntent(input, 'DontKnowIntent')) return judged(input, `It was ${question.right}.`, false);
    if (said === undefined) {
      return asking(input, `I didn't get that. ${wordsOf(at)}`, { at, right, over: false });
    }
    return said === question.right
      ? judged(input, 'Right.', true)
      : judged(input, `Wrong. It was ${question.right}.`, false);
  },
};

const score = {
  canHandle: (input) => isIntent(input, 'ScoreIntent'),
  handle: (input) => {
    const { at = 0, right = 0, over = false } = input.attributesManager.getSessionAttributes();
    const asked = over ? QUESTIONS.length : at;
    return asking(input, `You have ${right} out of ${asked}. ${wordsOf(at)}`, { at, right, over });
  },
};

const leave = {
  canHandle: (input) =>
    isIntent(input, 'AMAZON.StopIntent', 'AMAZON.CancelIntent', 'AMAZON.NavigateHomeIntent'),
  handle: goodbye,
};

const sessionEnded = {
  canHandle: (input) => getRequestType(input.requestEnvelope) === 'SessionEndedRequest',
  handle: (input) => input.responseBuilder.getResponse(),
};

/** Repeat, help, fallback, and a yes or no in the middle of a round. */
const anythingElse = {
  canHandle: () => true,
  handle: (input) => {
    const { at = 0, right = 0, over = false } = input.attributesManager.getSessionAttributes();
    const help = isIntent(input, 'AMAZON.RepeatIntent') ? '' : 'Say the number or the name. ';
    return asking(input, `${help}${wordsOf(at)}`, { at, right, over });
  },
};

const skill = SkillBuilders.custom()
  .addRequestHandlers(launch, startsOver, betweenRounds, answer, score, leave, sessionEnded)
  .addRequestHandlers(anythingElse)
  .create();

exports.handler = async (event, context) => skill.invoke(event, context);
