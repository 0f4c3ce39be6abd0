import { smallUnderstanding } from '../../test/simulator/support/small-model';

const AIM = 1000;

/** What nobody says, and a microphone left alone may hear: each some 10,000 characters long. */
const LONG = {
  'one word': 'x'.repeat(10_000),
  'many words': 'find me a '.repeat(1000),
  emoji: '🎁 '.repeat(5000),
  fillers: 'um please '.repeat(1000),
};

/** How long the simulator takes to understand each, by the small model of its tests. */
export const reportLongUtterances = (): string => {
  const lines = Object.entries(LONG).map(([what, utterance]) => {
    const understanding = smallUnderstanding();
    const start = performance.now();
    understanding.hear(utterance, { sessionOpen: true, now: Date.now() });
    const took = performance.now() - start;
    const verdict = took < AIM ? 'met' : 'MISSED';
    return `${what.padEnd(38)}${`${took.toFixed(0)} ms`.padStart(12)}  ${verdict}\n`;
  });
  return `10,000 characters at once (aim: below ${AIM} ms each)\n\n${lines.join('')}\n`;
};
