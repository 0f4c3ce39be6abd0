import { type ChildProcess, fork } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { type RequestEnvelope } from 'ask-sdk-model';
import { type SkillHandler } from '../../../simulator/testing';

const SKILLS = join(__dirname, '..');

/** A small skill of this folder, as an ask-cli project has it. */
export interface SampleSkill {
  readonly model: unknown;
  readonly handler: SkillHandler;
}

const readJson = (...path: readonly string[]): unknown =>
  JSON.parse(readFileSync(join(SKILLS, ...path), 'utf8'));

const modelOf = (name: string): unknown =>
  readJson(name, 'skill-package', 'interactionModels', 'custom', 'en-US.json');

interface AskResources {
  readonly profiles: {
    readonly default: {
      readonly skillInfrastructure: { readonly userConfig: { readonly handler: string } };
    };
  };
}

/** The file and the export that ask-resources.json names as the handler, e.g. `index.handler`. */
const handlerPlace = (name: string): { file: string; exported: string } => {
  const { profiles } = readJson(name, 'ask-resources.json') as AskResources;
  const [module = '', exported = ''] =
    profiles.default.skillInfrastructure.userConfig.handler.split('.');
  const path = join(SKILLS, name, 'lambda', module);
  return { file: existsSync(`${path}.mjs`) ? `${path}.mjs` : `${path}.js`, exported };
};

/** Loads a skill in CommonJS. */
export const loadSkill = (name: string): SampleSkill => {
  const { file, exported } = handlerPlace(name);
  const code = createRequire(__filename)(file) as Record<string, SkillHandler>;
  const handler = code[exported];
  if (handler === undefined) throw new Error(`${file} does not export ${exported}.`);
  return { model: modelOf(name), handler };
};

interface Answer {
  readonly id: number;
  readonly answer?: unknown;
  readonly thrown?: string;
}

const ask = (host: ChildProcess, id: number, event: RequestEnvelope): Promise<unknown> =>
  new Promise((resolve, reject) => {
    const listen = (message: Answer): void => {
      if (message.id !== id) return;
      host.off('message', listen);
      if (message.thrown === undefined) resolve(message.answer);
      else reject(new Error(message.thrown));
    };
    host.on('message', listen);
    host.send({ id, event });
  });

/**
 * Starts a skill that is an ES module, in a process of its own: Jest's loader knows no ES modules.
 * Call `stop` at the end.
 */
export const startSkill = (name: string): SampleSkill & { readonly stop: () => void } => {
  const { file, exported } = handlerPlace(name);
  const host = fork(join(__dirname, 'es-module-host.mjs'), [file, exported]);
  let asked = 0;
  return {
    model: modelOf(name),
    handler: (event) => ask(host, (asked += 1), event),
    stop: () => host.disconnect(),
  };
};
