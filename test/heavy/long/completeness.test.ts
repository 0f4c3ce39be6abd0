import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import ts from 'typescript';

const ROOT = resolve(__dirname, '..', '..', '..');
const { options } = ts.parseJsonConfigFileContent(
  ts.readConfigFile(join(ROOT, 'tsconfig.json'), (file) => ts.sys.readFile(file)).config,
  ts.sys,
  ROOT,
);

const host = ts.createCompilerHost({ ...options, noEmit: true });
const readSource = host.getSourceFile.bind(host);
const kept = new Map<string, ts.SourceFile | undefined>();

/** The files, relative to the project, in which `npm run check:types` would find an error after the edit. */
const brokenFiles = (
  edited: string,
  [from, to]: readonly [from: string | RegExp, to: string],
  checked: readonly string[],
): string[] => {
  const path = join(ROOT, edited);
  const before = readFileSync(path, 'utf8');
  const after = before.replace(from, () => to);
  if (from !== '' && after === before) throw new Error(`${edited} does not have ${String(from)}`);
  host.getSourceFile = (file, ...rest) => {
    if (resolve(file) === path) {
      return ts.createSourceFile(file, after, ts.ScriptTarget.ES2023, true);
    }
    if (!kept.has(file)) kept.set(file, readSource(file, ...rest));
    return kept.get(file);
  };
  const roots = checked.map((file) => join(ROOT, file));
  const program = ts.createProgram(roots, { ...options, types: ['node'] }, host);
  return checked.filter((file) => {
    const source = program.getSourceFile(join(ROOT, file));
    return source !== undefined && program.getSemanticDiagnostics(source).length > 0;
  });
};

const INTENTS = 'lambda/handlers/intents.ts';
const SAID = 'languages/en/said.ts';
const HEARD = 'languages/en/heard/index.ts';
const ENGLISH = 'languages/en/index.ts';
const STORE = 'languages/en/store.ts';
const DISCLOSURES = 'attribution/disclosure-texts.ts';

test('each of these files compiles as it is', () => {
  const files = [INTENTS, SAID, HEARD, ENGLISH, STORE, DISCLOSURES];
  expect(brokenFiles(INTENTS, ['', ''], files)).toEqual([]);
});

test.each<[what: string, edited: string, edit: [string | RegExp, string], found: string]>([
  ['an intent without a handler', INTENTS, [/ {2}RefundIntent: .*\n/, ''], INTENTS],
  ['a handler of no intent', INTENTS, ['  RefundIntent:', '  RefundsIntent:'], INTENTS],
  [
    'a handler that reads a slot its intent does not have',
    INTENTS,
    ['RefundIntent: () => tell', 'RefundIntent: ({ query }) => tell'],
    INTENTS,
  ],
  [
    'an intent without phrases',
    'languages/en/heard/about-us.ts',
    [/ {2}RefundIntent: \[[^\]]*\],\n/, ''],
    HEARD,
  ],
  [
    'an intent with an empty list of phrases',
    'languages/en/heard/about-us.ts',
    [/ {2}RefundIntent: \[[^\]]*\],\n/, '  RefundIntent: [],\n'],
    HEARD,
  ],
  ['a line that is missing', SAID, [/ {2}'start-over': .*\n/, ''], SAID],
  [
    'a line that nobody says',
    SAID,
    ["  'start-over':", "  'start-again': '', 'start-over':"],
    SAID,
  ],
  ['a line without a value it takes', SAID, ['Welcome to {{skill}}.', 'Welcome.'], SAID],
  [
    'a line with a value it does not take',
    SAID,
    ["Let's start afresh.", 'Hello, {{owner}}.'],
    SAID,
  ],
  ['a line that is not written for many', SAID, [/ {4}many: .*order them.*\n/, ''], SAID],
  [
    'a thing without a name',
    'languages/en/vocabulary/occasions.ts',
    [/ {2}wedding: \{[^}]*\},\n {2}\},\n/, ''],
    'languages/en/vocabulary/occasions.ts',
  ],
  [
    'an attribute without a name',
    'languages/en/vocabulary/attributes.ts',
    [/ {2}titanium: \{[^}]*\},\n/, ''],
    'languages/en/vocabulary/attributes.ts',
  ],
  [
    'a topic without a name',
    'languages/en/vocabulary/topics.ts',
    [/ {2}weight: \{[\s\S]*?\n {2}\},\n/, ''],
    'languages/en/vocabulary/topics.ts',
  ],
  [
    'a line of Alexa that is missing',
    'languages/en/alexa/lines.ts',
    [/ {2}'giving-up': .*\n/, ''],
    'languages/en/alexa/lines.ts',
  ],
  ["a language without the store's words", ENGLISH, [/ {2}store,\n/, ''], ENGLISH],
  ['a store text that is missing', STORE, [/ {2}'first-release': .*\n/, ''], STORE],
  [
    'a store text with a value it does not take',
    STORE,
    ['The first release.', 'Hello, {{owner}}.'],
    STORE,
  ],
  [
    'an example phrase without the invocation name',
    STORE,
    ["'Alexa, open {{invocation}}',\n    'Alexa, ask", "'Alexa, open it',\n    'Alexa, ask"],
    STORE,
  ],
  [
    'a kind of forbidden words without any',
    STORE,
    [/ {4}children: \[[\s\S]*?\n {4}\],\n/, ''],
    STORE,
  ],
  ['a language in which no disclosure is written', ENGLISH, ["code: 'en'", "code: 'hi'"], ENGLISH],
  [
    'a language that may be spoken without a disclosure',
    'contract/languages.ts',
    ["'nl', 'pt'", "'nl', 'pt', 'hi'"],
    DISCLOSURES,
  ],
  [
    'a marketplace that forgets when its customers shop',
    'attribution/marketplaces.ts',
    [/ {4}seasons: USUAL_SEASONS,\n/, ''],
    'attribution/marketplaces.ts',
  ],
])('%s does not compile', (_what, edited, edit, found) => {
  expect(brokenFiles(edited, edit, [found])).toEqual([found]);
});
