import { type Spoken, type Turn } from './device';

const SPEAKERS: Readonly<Record<Spoken['by'], string>> = {
  skill: 'Skill',
  'alexa-shopping': 'Alexa Shopping',
  alexa: 'Alexa',
};

const slotsAsText = (slots: Turn['slots']): string =>
  Object.entries(slots)
    .map(([name, { value, id }]) => `${name} "${value}"${id === undefined ? '' : ` (${id})`}`)
    .join(', ');

const turnLines = (turn: Turn): string[] => {
  const { utterance, intent, slots, spoken, outcome, warnings, error, sessionOpen } = turn;
  const meant = [intent, slotsAsText(slots)].filter(Boolean).join(': ');
  return [
    `You: ${utterance === '' ? '(no words)' : utterance}`,
    ...(meant === '' ? [] : [`     = ${meant}`]),
    ...spoken.flatMap(({ by, text }) => (text === '' ? [] : [`${SPEAKERS[by]}: ${text}`])),
    ...(outcome === null ? [] : [`     hand-over: ${outcome}`]),
    ...warnings.map((warning) => `     warning: ${warning}`),
    ...(error === null ? [] : [`     BROKEN: ${error}`]),
    ...(sessionOpen ? [] : ['     (the session is closed)']),
  ];
};

/** A conversation for people: who said what, how it was understood, and what broke. */
export const transcriptOf = (turns: readonly Turn[]): string =>
  turns.length === 0 ? '(nothing was said)' : turns.flatMap(turnLines).join('\n');
