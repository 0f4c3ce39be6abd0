const { PICTURES, screenOf } = require('./pictures');

const HAS_SCREEN = 'Alexa.Presentation.APL';

const text = (words) => ({ type: 'PlainText', text: words });

/** Says it, shows it where there is a screen, and keeps in the session what is shown. */
const show = ({ context }, words, question, shown) => {
  const { supportedInterfaces = {} } = context.System.device;
  return {
    version: '1.0',
    sessionAttributes: { shown },
    response: {
      outputSpeech: text(`${words} ${question}`.trim()),
      reprompt: { outputSpeech: text(question) },
      ...(HAS_SCREEN in supportedInterfaces && { directives: [screenOf(shown)] }),
      shouldEndSession: false,
    },
  };
};

const WHICH = 'Which picture would you like to see?';

const wall = (event, words = '') => {
  const titles = PICTURES.map(({ title }) => title);
  const list = `${titles.slice(0, -1).join(', ')} and ${titles.at(-1)}.`;
  return show(event, `${words} ${list}`.trim(), WHICH, null);
};

const picture = (event, number) => {
  const found = PICTURES[number - 1];
  if (found === undefined) return wall(event, "I don't have that one.");
  return show(event, `${found.title}: ${found.about}`, 'Say previous for all of them.', number);
};

const numberMeant = ({ picture: named, position, number }) => {
  const [known] = named?.resolutions?.resolutionsPerAuthority[0]?.values ?? [];
  if (known !== undefined) return PICTURES.findIndex(({ id }) => id === known.value.id) + 1;
  return Number(position?.value ?? number?.value);
};

const goodbye = () => ({
  version: '1.0',
  response: { outputSpeech: text('Goodbye.'), shouldEndSession: true },
});

const shownIn = ({ session }) => session?.attributes?.shown ?? null;

const INTENTS = {
  ShowIntent: (event) => picture(event, numberMeant(event.request.intent.slots)),
  LastIntent: (event) => picture(event, PICTURES.length),
  WallIntent: (event) => wall(event),
  'AMAZON.PreviousIntent': (event) => wall(event),
  'AMAZON.NextIntent': (event) => picture(event, ((shownIn(event) ?? 0) % PICTURES.length) + 1),
  'AMAZON.SelectIntent': (event) =>
    picture(event, Number(event.request.intent.slots?.ListPosition?.value)),
  PainterIntent: (event) => {
    const { by } = PICTURES[(shownIn(event) ?? 0) - 1] ?? {};
    if (by === undefined) return wall(event, 'Choose one first.');
    return show(event, `${by} painted it.`, 'Say previous for all of them.', shownIn(event));
  },
  'AMAZON.StopIntent': goodbye,
  'AMAZON.CancelIntent': goodbye,
  'AMAZON.NavigateHomeIntent': goodbye,
};

const help = (event) =>
  show(event, 'You can touch a picture or say its number.', WHICH, shownIn(event));

/** A touch does what the words do. */
const touched = (event) => {
  const [what, number] = event.request.arguments;
  return what === 'picture' ? picture(event, Number(number)) : wall(event);
};

const answerTo = (event) => {
  switch (event.request.type) {
    case 'LaunchRequest':
      return wall(event, 'Welcome to Picture Wall.');
    case 'IntentRequest':
      return (INTENTS[event.request.intent.name] ?? help)(event);
    case 'Alexa.Presentation.APL.UserEvent':
      return touched(event);
    default:
      return { version: '1.0', response: {} };
  }
};

exports.handler = (event, context, callback) => callback(null, answerTo(event));
