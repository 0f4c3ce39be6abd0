import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { LANGUAGES, localesOf } from '../../languages';
import { accessError } from '../../owner';
import { refused, wrongInput } from '../cli-error';
import { type CommandContext, type ShelfCommand } from '../command';
import { invocationProblem, skillNameProblem } from '../init/names';
import { QUESTIONS, listIn } from '../init/questions';
import { argument, dryRunOption, jsonOption, option } from '../options';
import { isProgram } from './delivered';
import { type ProjectFiles, newProjectFiles } from './new-project';
import { sourceOf } from './source';

interface NewOptions {
  readonly skillName?: string;
  readonly invocationName?: string;
  readonly locales?: string;
  readonly from?: string;
  readonly dryRun?: true;
  readonly json?: true;
}

/** What npm takes as a name, without a scope. */
const NAME = /^[a-z][a-z0-9-]{1,49}$/;

/** "gift-lamp" as a title: "Gift Lamp". */
const titleOf = (name: string): string =>
  name
    .split('-')
    .map((word) => `${word.charAt(0).toUpperCase()}${word.slice(1)}`)
    .join(' ');

const requireSound = (flag: string, answer: string, problem: string | undefined): void => {
  if (problem !== undefined) throw wrongInput(`${flag} "${answer}": ${problem}`);
};

/** Writes all of them, or none: the folder appears when it is whole. @throws FileError */
const writeProject = (folder: string, files: ProjectFiles): void => {
  const unfinished = join(dirname(folder), `.${basename(folder)}.${process.pid}.tmp`);
  try {
    for (const [place, content] of Object.entries(files)) {
      const file = join(unfinished, place);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, content);
      if (isProgram(place)) chmodSync(file, 0o755);
    }
    // Some systems don't rename to a folder that is there, even if it is empty.
    rmSync(folder, { recursive: true, force: true });
    renameSync(unfinished, folder);
  } catch (error) {
    throw accessError(folder, 'made', error);
  } finally {
    // Below a file even forced removal throws, and would hide what went wrong.
    if (existsSync(unfinished)) rmSync(unfinished, { recursive: true });
  }
};

/** What a folder has in it; nothing when it isn't there. @throws FileError for a file, or one closed to us */
const filesIn = (folder: string): readonly string[] => {
  try {
    return existsSync(folder) ? readdirSync(folder) : [];
  } catch (error) {
    throw accessError(folder, 'read', error);
  }
};

const runNew = ({ out }: CommandContext, path: string, options: NewOptions): void => {
  const folder = resolve(path);
  const name = basename(folder);
  if (!NAME.test(name)) {
    throw wrongInput(
      `"${name}": a project's name has 2 to 50 lower-case letters, digits and dashes, a letter first, such as gift-lamp.`,
    );
  }
  if (filesIn(folder).length > 0) {
    throw refused(`${folder} is there already, and has files; nothing was changed.`);
  }
  const skillName = options.skillName ?? titleOf(name);
  const invocationName = options.invocationName ?? skillName.toLowerCase();
  const spoken = options.locales ?? localesOf(LANGUAGES)[0] ?? '';
  const locales = listIn(spoken);
  const checkLocales = QUESTIONS.find(({ key }) => key === 'locales')?.check;
  requireSound('--locales', spoken, checkLocales?.(spoken, locales));
  requireSound('--skill-name', skillName, skillNameProblem(skillName));
  requireSound('--invocation-name', invocationName, invocationProblem(invocationName, locales));
  const source = sourceOf(options.from);
  const files = newProjectFiles({ name, skillName, invocationName, locales, source });
  if (options.json === true) out.json({ folder, files: Object.keys(files).sort() });
  else if (options.dryRun === true) out.data(Object.keys(files).sort().join('\n'));
  if (options.dryRun === true) return;
  writeProject(folder, files);
  out.say(`Made ${folder}. Customers say "Alexa, open ${invocationName}".`);
  out.say(`Next, in that folder: npm install && npm start`);
};

/** `shelf new`: makes an owner's project. */
export const command: ShelfCommand = {
  arguments: [argument('<name>', 'of the project and its folder, such as gift-lamp')],
  options: [
    option('--skill-name <text>', 'what the skill is called (default: the name in words)'),
    option('--invocation-name <text>', 'what customers say to open it (default: its name)'),
    option('--locales <list>', 'its locales, with commas between them (default: en-US)'),
    option('--from <package>', 'the packed file or git address that npm installs from'),
    dryRunOption(),
    jsonOption(),
  ],
  help: `
The project has the sample's products and a record that belongs to nobody, so that it talks at once;
shelf init makes it yours. Without --from it gets Shelf Talker from where this one was installed.

  $ shelf new gift-lamp
  $ shelf new gift-lamp --locales en-US,en-GB --from ./shelf-talker-0.1.0.tgz`,
  run: runNew,
};
