const SOUNDS = {
  rain: { title: 'Rain' },
  waves: { title: 'Waves' },
  fireplace: { title: 'Fireplace' },
};
const ORDER = Object.keys(SOUNDS);

/** The token says which sound it is and how it goes on after it, e.g. "waves+loop". */
const writeToken = ({ sound, loop, shuffle }) =>
  [sound, ...(loop ? ['loop'] : []), ...(shuffle ? ['shuffle'] : [])].join('+');

const readToken = (token = 'rain') => {
  const [sound, ...modes] = token.split('+');
  return { sound, loop: modes.includes('loop'), shuffle: modes.includes('shuffle') };
};

/** The sound that many places further on; after the last comes the first. */
const soundAfter = (state, by) => {
  const at = ORDER.indexOf(state.sound) + by + ORDER.length;
  return { ...state, sound: ORDER[at % ORDER.length] };
};

/** One of the other sounds. */
const shuffled = (state) => soundAfter(state, 1 + Math.floor(Math.random() * (ORDER.length - 1)));

const streamOf = (state, offsetInMilliseconds) => ({
  url: `https://example.com/sounds/${state.sound}.mp3`,
  token: writeToken(state),
  offsetInMilliseconds,
});

module.exports = { SOUNDS, readToken, shuffled, soundAfter, streamOf, writeToken };
