import { type Language } from '../language';
import { acts } from './acts';
import { alexa } from './alexa';
import { heard } from './heard';
import { questions } from './questions';
import { reading } from './reading';
import { english, opening } from './said';
import { store } from './store';
import { names } from './names';
import { needs } from './needs';
import { vocabulary } from './vocabulary';
import { wordForms } from './word-forms';
import { britishWords, words } from './words';

/** English: American, with a few words replaced for British. */
export const en: Language = {
  code: 'en',
  regions: { 'en-US': {}, 'en-GB': { words: britishWords } },
  words,
  heard,
  reading,
  questions,
  said: { lines: english, opening },
  vocabulary,
  names,
  needs,
  acts,
  alexa,
  store,
  wordForms,
};
