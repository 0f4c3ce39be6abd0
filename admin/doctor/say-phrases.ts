import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { type RegistrationRecord, TASKS, marketplaceOfLocale } from '../../attribution';
import { PRETEND_SKILL_ID } from '../../contract';
import { LANGUAGES, expand, languageFor } from '../../languages';
import { simulatorStarter } from '../simulate/start';

/** A phrase of the store page or of the testing instructions that led to no offer. */
export interface LostPhrase {
  readonly locale: string;
  readonly phrase: string;
  /** What the skill answered. */
  readonly answer: string;
}

/** Far longer than a conversation takes, in milliseconds. */
const PATIENCE = 60_000;

const turnSchema = z.looseObject({
  utterance: z.string().nullish(),
  speech: z.string().nullish(),
  directives: z.array(z.looseObject({ type: z.string() })).default([]),
});

const storeSchema = z.object({
  manifest: z.object({
    publishingInformation: z.object({
      testingInstructions: z.string().default(''),
      locales: z
        .record(z.string(), z.object({ examplePhrases: z.array(z.string()).default([]) }))
        .default({}),
    }),
  }),
});

/** The test plan's sentences for a locale: those in quotes before the offer they lead to. */
const plannedIn = (instructions: string, locale: string): string[] => {
  const [, after = ''] = instructions.split(`\n${locale}, `);
  const [plan = ''] = after.split('\n\n');
  return [...plan.matchAll(/"([^"]+)": the skill offers/g)].map(([, said = '']) => said);
};

const shopsIn = (record: RegistrationRecord, locale: string): boolean => {
  const marketplace = marketplaceOfLocale(locale);
  const tasks = marketplace && record.marketplaces[marketplace]?.handOver;
  return tasks !== undefined && TASKS.some((task) => tasks[task]);
};

/** What is said after the wake word. */
const afterWakeWord = (phrase: string, wakeWord: string): string =>
  phrase.toLowerCase().startsWith(wakeWord) ? phrase.slice(wakeWord.length) : phrase;

const lostIn = (locale: string, phrases: readonly string[], place: SaidPlace): LostPhrase[] => {
  const { openings, testPhrases } = languageFor(LANGUAGES, locale).store;
  const [usual = ''] = expand(openings.open[0]);
  const wakeWord = usual.slice(0, usual.indexOf(' ') + 1).toLowerCase();
  const saidOf = (phrase: string): string => afterWakeWord(phrase, wakeWord);
  const open = saidOf(usual.replace('{{invocation}}', () => place.invocationName));
  // One question may come before the offer, and Alexa's own question is left without an answer.
  const talks = phrases.map((phrase) => [
    ...(saidOf(phrase) === phrase ? [open] : []),
    ...[saidOf(phrase), testPhrases.yes, testPhrases.yes, '', testPhrases.stop],
  ]);
  const { stdout } = spawnSync(
    process.execPath,
    [
      ...[place.starter, '--handler', place.handler, '--model', place.modelOf(locale)],
      ...['--locale', locale, '--fresh', '--format', 'ndjson'],
    ],
    {
      input: `${talks.flat().join('\n')}\n`,
      // The skill answers requests for itself only, and the simulator's are for a pretend one.
      env: { ...process.env, SHELF_SKILL_ID: PRETEND_SKILL_ID },
      encoding: 'utf8',
      timeout: PATIENCE,
    },
  );
  const turns = stdout.split('\n').flatMap((line) => {
    try {
      return turnSchema.safeParse(JSON.parse(line)).data ?? [];
    } catch {
      // A line of the skill's own log, or the end of a run that broke.
      return [];
    }
  });
  // Each conversation begins where its phrase was heard; silence in between may or may not be a turn.
  let from = 0;
  const starts = phrases.map((phrase) => {
    const said = saidOf(phrase).toLowerCase();
    const found = turns.findIndex(
      ({ utterance }, index) => index >= from && utterance?.toLowerCase() === said,
    );
    if (found >= 0) from = found + 1;
    return found;
  });
  return phrases.flatMap((phrase, index): LostPhrase[] => {
    const start = starts[index] ?? -1;
    const end = starts.slice(index + 1).find((next) => next >= 0) ?? turns.length;
    const mine = start < 0 ? [] : turns.slice(start, end);
    const isHandedOver = mine.some(({ directives }) =>
      directives.some(({ type }) => type === 'Connections.StartConnection'),
    );
    return isHandedOver ? [] : [{ locale, phrase, answer: mine[0]?.speech ?? 'nothing' }];
  });
};

interface SaidPlace {
  readonly starter: string;
  readonly handler: string;
  readonly invocationName: string;
  readonly modelOf: (locale: string) => string;
}

/**
 * Says each phrase of the store page and of the test plan to the built skill, in the simulator, and
 * names those after which two times yes hands nothing over. The phrase that only opens the skill is
 * left out, and so are locales in which it doesn't shop.
 *
 * @param manifest skill.json as JSON
 * @returns none where there is no simulator or no built skill
 */
export const sayPhrases = (
  packageFolder: string,
  manifest: unknown,
  record: RegistrationRecord,
  names: Readonly<Record<string, { readonly invocationName: string }>>,
): LostPhrase[] => {
  const starter = simulatorStarter();
  const handler = join(packageFolder, '..', 'lambda', 'dist', 'index.js');
  const store = storeSchema.safeParse(manifest).data?.manifest.publishingInformation;
  if (starter === undefined || store === undefined || !existsSync(handler)) return [];
  const modelOf = (locale: string): string =>
    join(packageFolder, 'interactionModels', 'custom', `${locale}.json`);
  return Object.entries(names).flatMap(([locale, { invocationName }]) => {
    if (!shopsIn(record, locale) || !existsSync(modelOf(locale))) return [];
    const examples = store.locales[locale]?.examplePhrases ?? [];
    const isOpening = (phrase: string): boolean =>
      phrase.toLowerCase().endsWith(` ${invocationName}`);
    const phrases = [
      ...examples.filter((phrase) => !isOpening(phrase)),
      ...plannedIn(store.testingInstructions, locale),
    ];
    return phrases.length === 0
      ? []
      : lostIn(locale, phrases, { starter, handler, invocationName, modelOf });
  });
};
