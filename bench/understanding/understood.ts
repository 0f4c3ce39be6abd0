import { type IntentName } from '../../contract';
import { type Hearing, createHearings } from '../../lambda/hearing/hearings';
import { type Meaning, meaningOf } from '../../lambda/hearing/meaning';
import { createSpokenLocales } from '../../lambda/speech/locales';
import { type loadProject } from '../../workbench/testing';
import { FALLBACK } from './reader';

const FALLEN_BACK = { name: FALLBACK, slots: {} };

/** How the sample skill understands sentences in a locale: its model first, then what its hearing makes of that. */
export interface Understander {
  readonly hearing: Hearing;
  readonly understand: (say: string) => Meaning;
}

export const createUnderstander = (
  { parts, understanding }: ReturnType<typeof loadProject>,
  locale: string,
): Understander => {
  const spokenLocales = createSpokenLocales(parts.brand, parts.spokenLocale);
  const hearing = createHearings(spokenLocales, parts)(locale);
  return {
    hearing,
    understand: (say) => {
      const heard = understanding.hear(say, { sessionOpen: true, now: Date.now() });
      const { name, slots } = heard.kind === 'intent' ? heard.interpretation.intent : FALLEN_BACK;
      return meaningOf(name as IntentName, slots, hearing);
    },
  };
};
