import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** The model of a small skill that is not ours. */
export const TEA_MODEL = {
  interactionModel: {
    languageModel: {
      invocationName: 'tea timer',
      intents: [
        { name: 'AMAZON.StopIntent', samples: [] },
        { name: 'AMAZON.FallbackIntent', samples: [] },
        {
          name: 'BrewIntent',
          slots: [{ name: 'tea', type: 'Tea' }],
          samples: ['brew {tea}', 'how long does {tea} take'],
        },
        { name: 'DropIntent', samples: ['drop the pot'] },
      ],
      types: [{ name: 'Tea', values: [{ id: 'green', name: { value: 'green tea' } }] }],
    },
  },
};

const SAY = `const say = (text, ends) => ({
  version: '1.0',
  response: { outputSpeech: { type: 'PlainText', text }, shouldEndSession: ends },
});
`;

/** The same skill in each form that a project may have; it takes the minutes from another file. */
export const HANDLERS = {
  'CommonJS that calls back': {
    'lambda/package.json': '{}',
    'lambda/minutes.js': 'exports.minutes = 3;',
    'lambda/index.js': `const { minutes } = require('./minutes');
${SAY}
exports.handler = (event, context, callback) => {
  console.log('heard', event.request.type);
  const { type, intent } = event.request;
  if (type === 'LaunchRequest') callback(null, say('Which tea?', false));
  else if (type !== 'IntentRequest') callback(null, { version: '1.0', response: {} });
  else if (intent.name === 'DropIntent') setTimeout(() => null.pot, 1);
  else callback(null, say(minutes + ' minutes.', true));
};
`,
  },
  'an ES module that returns a promise': {
    'lambda/package.json': '{ "type": "module" }',
    'lambda/minutes.js': 'export const minutes = 3;',
    'lambda/index.js': `import { minutes } from './minutes.js';
${SAY}
export const handler = async ({ request }) => {
  console.log('heard', request.type);
  if (request.type === 'LaunchRequest') return say('Which tea?', false);
  if (request.type !== 'IntentRequest') return { version: '1.0', response: {} };
  if (request.intent.name === 'DropIntent') throw new TypeError('the pot is in pieces');
  return say(minutes + ' minutes.', true);
};
`,
  },
} as const;

/** An ask-cli project in a folder of its own. */
export interface TeaProject {
  readonly folder: string;
  /** Where a file of the project is. */
  readonly path: (file: string) => string;
  readonly write: (file: string, content: string | object) => void;
  readonly remove: () => void;
}

export const MODEL_FILE = 'skill-package/interactionModels/custom/en-US.json';

/**
 * Makes an ask-cli project of a small skill that is not ours.
 *
 * @param code the skill's code by file
 * @param handler as ask-resources.json has it
 */
export const teaProject = (
  code: Readonly<Record<string, string>> = HANDLERS['CommonJS that calls back'],
  handler = 'index.handler',
): TeaProject => {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'shelf-tea-')));
  const path = (file: string): string => join(folder, file);
  const write = (file: string, content: string | object): void => {
    mkdirSync(dirname(path(file)), { recursive: true });
    writeFileSync(path(file), typeof content === 'string' ? content : JSON.stringify(content));
  };
  write('ask-resources.json', {
    askcliResourcesVersion: '2020-03-31',
    profiles: {
      default: {
        skillMetadata: { src: './skill-package' },
        code: { default: { src: './lambda' } },
        skillInfrastructure: {
          type: '@ask-cli/lambda-deployer',
          userConfig: { runtime: 'nodejs22.x', handler },
        },
      },
    },
  });
  write('skill-package/skill.json', {
    manifest: {
      apis: { custom: {} },
      publishingInformation: { locales: { 'en-US': { name: 'Tea Timer' } } },
    },
  });
  write(MODEL_FILE, TEA_MODEL);
  for (const [file, content] of Object.entries(code)) write(file, content);
  return { folder, path, write, remove: () => rmSync(folder, { recursive: true, force: true }) };
};

/** The model's file with another sample for BrewIntent. */
export const modelThatHears = (sample: string): object =>
  JSON.parse(JSON.stringify(TEA_MODEL).replace('brew {tea}', sample)) as object;
