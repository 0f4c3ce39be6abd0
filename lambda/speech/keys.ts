import { lines } from './en/lines';

/** Every line the skill can say. English is complete; other languages are checked against it. */
export const SPEECH_KEYS = Object.keys(lines) as (keyof typeof lines)[];
