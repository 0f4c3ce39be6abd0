import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import * as z from 'zod';
import { type RegistrationRecord, marketplaceOfLocale } from '../../attribution';
import { PRETEND_SKILL_ID } from '../../contract';
import { LANGUAGES, expand, languageFor } from '../../languages';
import { shoppingMarketplaces } from '../catalog/coverage';
import { type CommandContext } from '../command';
import { simulatorFiles, simulatorStarter } from '../simulate/start';
import { type Memo, stampOf } from './memo';

const saidSchema = z.object({
  /** Phrases of the store page or of the testing instructions that led to no offer, and the answer. */
  lost: z.array(z.object({ locale: z.string(), phrase: z.string(), answer: z.string() })),
  /** Why they could not be said in a locale, as the end of a sentence. */
  untried: z.array(z.object({ locale: z.string(), why: z.string() })),
});

/** What came of saying the phrases. */
export type SaidPhrases = z.infer<typeof saidSchema>;

export const NO_PHRASES: SaidPhrases = { lost: [], untried: [] };

/** Far longer than a conversation takes, in milliseconds. */
const PATIENCE = 60_000;

/**
 * What a process needs to start. Nothing else is passed on: the owner's own settings, such as a table of
 * customers at AWS, are not for a trial.
 */
const NEEDED = ['PATH', 'HOME', 'USERPROFILE', 'TMPDIR', 'TEMP', 'TMP', 'SystemRoot'];

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

/** What is said after the wake word. */
const afterWakeWord = (phrase: string, wakeWord: string): string =>
  phrase.toLowerCase().startsWith(wakeWord) ? phrase.slice(wakeWord.length) : phrase;

/** What a process left behind, and how it ended, in words. */
interface Ended {
  readonly how: string;
  readonly stdout: string;
  readonly stderr: string;
}

const runToEnd = (
  args: readonly string[],
  input: string,
  env: Readonly<Record<string, string>>,
): Promise<Ended> =>
  new Promise((done) => {
    const child = spawn(process.execPath, args, { env, timeout: PATIENCE });
    let [stdout, stderr] = ['', ''];
    child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
    // It may end before it has read everything.
    child.stdin.on('error', () => undefined).end(input);
    child.once('error', ({ message }) => done({ how: message, stdout, stderr }));
    child.once('close', (code, signal) =>
      done({ how: signal === null ? `exit code ${code}` : `the signal ${signal}`, stdout, stderr }),
    );
  });

const sayIn = async (
  locale: string,
  phrases: readonly string[],
  place: SaidPlace,
): Promise<SaidPhrases> => {
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
  const { how, stderr, stdout } = await runToEnd(
    [
      ...[place.starter, '--handler', place.handler, '--model', place.modelOf(locale)],
      ...['--locale', locale, '--fresh', '--format', 'ndjson'],
    ],
    `${talks.flat().join('\n')}\n`,
    // The skill answers requests for itself only, and the simulator's are for a pretend one.
    { ...place.env, SHELF_SKILL_ID: PRETEND_SKILL_ID },
  );
  const turns = stdout.split('\n').flatMap((line) => {
    try {
      return turnSchema.safeParse(JSON.parse(line)).data ?? [];
    } catch {
      // A line of the skill's own log, or the end of a run that broke.
      return [];
    }
  });
  // Exit code 1 means that the skill broke: then the phrases behind which it did are lost.
  if ((how !== 'exit code 0' && how !== 'exit code 1') || turns.length === 0) {
    const [said = 'it said nothing'] = stderr.split('\n').filter((line) => line.trim() !== '');
    return { lost: [], untried: [{ locale, why: `the simulator ended with ${how}; ${said}` }] };
  }
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
  const lost = phrases.flatMap((phrase, index): SaidPhrases['lost'] => {
    const start = starts[index] ?? -1;
    const end = starts.slice(index + 1).find((next) => next >= 0) ?? turns.length;
    const mine = start < 0 ? [] : turns.slice(start, end);
    const isHandedOver = mine.some(({ directives }) =>
      directives.some(({ type }) => type === 'Connections.StartConnection'),
    );
    return isHandedOver ? [] : [{ locale, phrase, answer: mine[0]?.speech ?? 'nothing' }];
  });
  return { lost, untried: [] };
};

interface SaidPlace {
  readonly starter: string;
  readonly handler: string;
  readonly invocationName: string;
  readonly modelOf: (locale: string) => string;
  readonly env: Readonly<Record<string, string>>;
}

/**
 * Says each phrase of the store page and of the test plan to the built skill, in the simulator, and
 * names those after which two times yes hands nothing over. The phrase that only opens the skill is
 * left out, and so are locales in which it doesn't shop.
 *
 * @param manifest skill.json as JSON
 * @param names the brand's names by locale
 * @returns nothing where there is no simulator or no built skill
 */
export const sayPhrases = async (
  { packageFolder, variable }: Pick<CommandContext, 'packageFolder' | 'variable'>,
  memo: Memo,
  manifest: unknown,
  record: RegistrationRecord,
  names: Readonly<Record<string, { readonly invocationName: string }>>,
): Promise<SaidPhrases> => {
  const starter = simulatorStarter();
  const handler = join(packageFolder, '..', 'lambda', 'dist', 'index.js');
  const store = storeSchema.safeParse(manifest).data?.manifest.publishingInformation;
  if (starter === undefined || store === undefined || !existsSync(handler)) {
    return NO_PHRASES;
  }
  const modelOf = (locale: string): string =>
    join(packageFolder, 'interactionModels', 'custom', `${locale}.json`);
  const env = Object.fromEntries(
    NEEDED.flatMap((name) => {
      const value = variable(name);
      return value === undefined ? [] : [[name, value]];
    }),
  );
  const said = Object.entries(names).map(
    async ([locale, { invocationName }]): Promise<SaidPhrases> => {
      const marketplace = marketplaceOfLocale(locale);
      const isSold =
        marketplace !== undefined && shoppingMarketplaces(record).includes(marketplace);
      if (!isSold || !existsSync(modelOf(locale))) return NO_PHRASES;
      const examples = store.locales[locale]?.examplePhrases ?? [];
      const isOpening = (phrase: string): boolean =>
        phrase.toLowerCase().endsWith(` ${invocationName}`);
      const phrases = [
        ...examples.filter((phrase) => !isOpening(phrase)),
        ...plannedIn(store.testingInstructions, locale),
      ];
      if (phrases.length === 0) return NO_PHRASES;
      const files = [starter, ...simulatorFiles(starter), dirname(handler), modelOf(locale)];
      const stamp = stampOf(files, locale, invocationName, phrases);
      const known = memo.known(`phrases ${locale}`, stamp, saidSchema);
      if (known !== undefined) return known;
      const found = await sayIn(locale, phrases, {
        ...{ starter, handler, invocationName, modelOf, env },
      });
      if (found.untried.length === 0) memo.keep(`phrases ${locale}`, stamp, found);
      return found;
    },
  );
  const all = await Promise.all(said);
  return {
    lost: all.flatMap(({ lost }) => lost),
    untried: all.flatMap(({ untried }) => untried),
  };
};
