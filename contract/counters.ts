/**
 * What the skill counts, as its log and CloudWatch name it. An offer that was taken ("yes") is handed over;
 * a hand-over is counted when Alexa gives the conversation back, by task and outcome. "Pass" is on to something
 * else without a no. An abstention is an honest "I don't have that" or "I don't know that", a miss an
 * utterance not understood.
 */
export const COUNTERS = [
  'turns',
  'offers',
  'yes',
  'no',
  'pass',
  'handOvers',
  'abstentions',
  'misses',
  'faults',
  'storeTrouble',
  'untagged',
] as const;

export type Counter = (typeof COUNTERS)[number];

/** The parts of a turn's time: waiting for the store, finding what to say, and making words and screen of it. */
export const TURN_PARTS = ['store', 'search', 'answer'] as const;
export type TurnPart = (typeof TURN_PARTS)[number];
