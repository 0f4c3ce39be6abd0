const { SOUNDS, readToken, shuffled, soundAfter, streamOf, writeToken } = require('./sounds');

const reply = (response) => ({ version: '1.0', response });
const text = (words) => ({ type: 'PlainText', text: words });
const end = (words, directives = []) =>
  reply({
    ...(words !== '' && { outputSpeech: text(words) }),
    ...(directives.length > 0 && { directives }),
    shouldEndSession: true,
  });

const play = (words, state, offset = 0) =>
  end(words, [
    {
      type: 'AudioPlayer.Play',
      playBehavior: 'REPLACE_ALL',
      audioItem: { stream: streamOf(state, offset) },
    },
  ]);

const CHOICES = 'rain, waves or a fireplace';
const ask = (words) =>
  reply({
    outputSpeech: text(words),
    reprompt: { outputSpeech: text(`You can hear ${CHOICES}.`) },
    shouldEndSession: false,
  });

/** What the player does is in the context of every request, not in a session. */
const playerOf = ({ context }) => {
  const { token, offsetInMilliseconds = 0 } = context.AudioPlayer ?? {};
  return { state: readToken(token), offset: offsetInMilliseconds };
};

const playSound = ({ request }) => {
  const { sound } = request.intent.slots;
  const [known] = sound.resolutions?.resolutionsPerAuthority[0]?.values ?? [];
  if (known !== undefined) {
    return play(SOUNDS[known.value.id].title, readToken(known.value.id));
  }
  return ask(`I don't have ${sound.value ?? 'that'}. You can hear ${CHOICES}. Which one?`);
};

/** Changes how it goes on after this sound; what plays now plays on. */
const mode = (words, change) => (event) => {
  const { state, offset } = playerOf(event);
  return play(words, { ...state, ...change }, offset);
};

const stop = () => end('', [{ type: 'AudioPlayer.Stop' }]);

const step = (by) => (event) => {
  const { state } = playerOf(event);
  return play('', soundAfter(state, by));
};

const INTENTS = {
  PlaySoundIntent: playSound,
  'AMAZON.PauseIntent': stop,
  'AMAZON.StopIntent': stop,
  'AMAZON.CancelIntent': stop,
  'AMAZON.NavigateHomeIntent': stop,
  'AMAZON.ResumeIntent': (event) => {
    const { state, offset } = playerOf(event);
    return play('', state, offset);
  },
  'AMAZON.NextIntent': step(1),
  'AMAZON.PreviousIntent': step(-1),
  'AMAZON.StartOverIntent': step(0),
  'AMAZON.RepeatIntent': step(0),
  'AMAZON.LoopOnIntent': mode('I play this over and over.', { loop: true }),
  'AMAZON.LoopOffIntent': mode('I play this once.', { loop: false }),
  'AMAZON.ShuffleOnIntent': mode('Now they come in any order.', { shuffle: true }),
  'AMAZON.ShuffleOffIntent': mode('Now they come in their order.', { shuffle: false }),
};

const help = () => ask(`I can play ${CHOICES}. Which one?`);

/** The queue is filled when the player says that it is nearly through. */
const enqueue = (event) => {
  const { token } = event.request;
  const state = readToken(token);
  const following = state.loop ? state : state.shuffle ? shuffled(state) : soundAfter(state, 1);
  const stream = { ...streamOf(following, 0), expectedPreviousToken: writeToken(state) };
  return reply({
    directives: [{ type: 'AudioPlayer.Play', playBehavior: 'ENQUEUE', audioItem: { stream } }],
  });
};

exports.handler = async (event) => {
  switch (event.request.type) {
    case 'LaunchRequest':
      return ask(`Good evening. Would you like ${CHOICES}?`);
    case 'IntentRequest':
      return (INTENTS[event.request.intent.name] ?? help)(event);
    case 'AudioPlayer.PlaybackNearlyFinished':
      return enqueue(event);
    default:
      return reply({});
  }
};
