import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type SkillHandler } from '../../../simulator/testing';

const SKILLS = join(__dirname, '..');

/** A small skill of this folder, as an ask-cli project has it. */
export interface SampleSkill {
  readonly model: unknown;
  readonly handler: SkillHandler;
}

const readJson = (...path: readonly string[]): unknown =>
  JSON.parse(readFileSync(join(SKILLS, ...path), 'utf8'));

// Jest's own loader knows no ES modules; Lambda uses Node's.
const nodeRequire = process.getBuiltinModule('node:module').createRequire(__filename);

const resolveFile = (path: string): string => {
  for (const ending of ['.js', '.mjs']) {
    try {
      return nodeRequire.resolve(`${path}${ending}`);
    } catch {
      continue;
    }
  }
  throw new Error(`There is neither ${path}.js nor ${path}.mjs.`);
};

interface AskResources {
  readonly profiles: {
    readonly default: {
      readonly skillInfrastructure: { readonly userConfig: { handler: string } };
    };
  };
}

/** Loads a skill's model and the function that its ask-resources.json names as the handler. */
export const loadSkill = (name: string): SampleSkill => {
  const { profiles } = readJson(name, 'ask-resources.json') as AskResources;
  const [file = '', exported = ''] =
    profiles.default.skillInfrastructure.userConfig.handler.split('.');
  const code = nodeRequire(resolveFile(join(SKILLS, name, 'lambda', file))) as Record<
    string,
    SkillHandler
  >;
  const handler = code[exported];
  if (handler === undefined) throw new Error(`${name}/lambda/${file} does not export ${exported}.`);
  const model = readJson(name, 'skill-package', 'interactionModels', 'custom', 'en-US.json');
  return { model, handler };
};
