const MINUTES = { green: 2, black: 4 };

const say = (text, shouldEndSession) => ({
  version: '1.0',
  response: { outputSpeech: { type: 'PlainText', text }, shouldEndSession },
});

const idOf = ({ resolutions }) =>
  resolutions?.resolutionsPerAuthority.find(({ status }) => status.code === 'ER_SUCCESS_MATCH')
    ?.values[0].value.id;

exports.handler = (event, context, callback) => {
  const { type, intent } = event.request;
  if (type === 'SessionEndedRequest') return callback(null, { version: '1.0', response: {} });
  if (type === 'LaunchRequest') return callback(null, say('Which tea do you brew?', false));
  if (intent.name !== 'BrewIntent') return callback(null, say('Enjoy your tea.', true));
  const minutes = MINUTES[idOf(intent.slots.tea)];
  if (minutes === undefined) return callback(null, say('I only know green and black tea.', false));
  callback(null, say(`Let it stand for ${minutes} minutes.`, true));
};
