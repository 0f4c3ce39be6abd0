import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { type RequestEnvelope } from 'ask-sdk-model';
import { readJson } from '../../../owner';
import { type SkillHandler } from '../../../simulator/testing';
import { codeSkill } from '../../../workbench/door/code-skill';
import { readProject } from '../../../workbench/door/read-project';
import { type HandlerPlace } from '../../../workbench/door/skill-place';
import { TYPESCRIPT } from '../../support/programs';

/** A small skill of this folder, as an ask-cli project has it. */
export interface SampleSkill {
  readonly model: unknown;
  readonly handler: SkillHandler;
}

interface SampleProject {
  readonly root: string;
  readonly model: unknown;
  readonly code: HandlerPlace;
}

/** What the simulator reads of a project of this folder. */
const projectOf = (name: string): SampleProject => {
  const { root, models, code } = readProject(join(__dirname, '..', name), {});
  const place = models.get('en-US');
  if (place === undefined || 'endpoint' in code)
    throw new Error(`${name} has no en-US, or no code.`);
  return { root, model: readJson(place), code };
};

/** Loads a skill in CommonJS through the simulator's door. */
export const loadSkill = (name: string): SampleSkill => {
  const { root, model, code } = projectOf(name);
  return { model, handler: codeSkill(code, root, () => undefined) };
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
 * Starts a skill that is an ES module, through the simulator's door in a process of its own: Jest's
 * loader cannot load ES modules. Wait for `loaded` first, so that no answer takes the time of a start, and
 * call `stop` at the end.
 */
export const startSkill = (
  name: string,
): SampleSkill & { readonly loaded: Promise<unknown>; readonly stop: () => void } => {
  const { root, model, code } = projectOf(name);
  const host = fork(join(__dirname, 'skill-host.ts'), [JSON.stringify({ code, root })], {
    execArgv: TYPESCRIPT,
  });
  let asked = 0;
  return {
    model,
    handler: (event) => ask(host, (asked += 1), event),
    loaded: once(host, 'message'),
    stop: () => host.disconnect(),
  };
};
