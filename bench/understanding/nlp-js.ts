import { createRequire } from 'node:module';
import { join } from 'node:path';
import { type LanguageModel } from '../../simulator/understanding';
import { type Reader, FALLBACK, isInstalled } from './reader';

/** The part of @nlpjs/basic 4.27.0 that is used here. */
interface Nlp {
  addLanguage(language: string): void;
  addDocument(language: string, utterance: string, intent: string): void;
  addNerRuleOptionTexts(language: string, entity: string, option: string, texts: string[]): void;
  train(): Promise<void>;
  process(language: string, utterance: string): Promise<{ readonly intent: string }>;
}
interface Dock {
  get(service: 'nlp'): Nlp;
}

const SLOT = /\{(\w+)\}/g;
const SETTINGS = {
  autoSave: false,
  log: false,
  forceNER: true,
  languages: ['en'],
  nlu: { log: false },
};

/**
 * nlp.js, trained with every sample, with slots as its entities (free-text slots are left out, because
 * it has no such entity), and with the simulator's phrases of built-in intents.
 *
 * @returns undefined when it is not installed
 */
export const nlpJsReader = async (
  { intents, types }: LanguageModel,
  builtIns: Readonly<Record<string, readonly string[]>>,
): Promise<Reader | undefined> => {
  if (!isInstalled('@nlpjs/basic')) return undefined;
  const { dockStart } = createRequire(join(__dirname, 'package.json'))('@nlpjs/basic') as {
    dockStart(options: object): Promise<Dock>;
  };
  const dock = await dockStart({ use: ['Basic'], settings: { nlp: SETTINGS } });
  const nlp = dock.get('nlp');
  nlp.addLanguage('en');
  const typeNames = new Set(types.map(({ name }) => name));
  for (const { name, values } of types) {
    for (const value of values) {
      const texts = [value.name.value, ...value.name.synonyms];
      nlp.addNerRuleOptionTexts('en', name, value.id ?? value.name.value, texts);
    }
  }
  for (const { name, slots, samples } of intents) {
    const typeOf = new Map(slots.map((slot) => [slot.name, slot.type]));
    const asEntity = (_: string, slot: string): string => {
      const type = typeOf.get(slot) ?? '';
      return typeNames.has(type) ? `@${type}` : '';
    };
    for (const sample of [...samples, ...(builtIns[name] ?? [])]) {
      nlp.addDocument('en', sample.replace(SLOT, asEntity).trim(), name);
    }
  }
  await nlp.train();
  return {
    name: 'nlp.js 4.27.0',
    read: async (utterance) => {
      const { intent } = await nlp.process('en', utterance);
      return intent === 'None' ? FALLBACK : intent;
    },
  };
};
