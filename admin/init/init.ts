import { option } from '../options';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Country, brandSchema } from '../../attribution';
import { LANGUAGES, localesOf } from '../../languages';
import { accessError, brandPlace, check } from '../../owner';
import { wrongInput } from '../cli-error';
import { type ShelfCommand, type CommandContext } from '../command';
import { writtenAnew } from '../files';
import { type NewSkill, newBrand, newRecord, slugOf } from './new-shop';
import { QUESTIONS, type Question } from './questions';
import { createRecord } from '../registration/store';

type Answers = Partial<Record<Question['key'], string>>;
type InitOptions = Answers & { readonly dryRun?: true; readonly yes?: true };

const defaultFor = (key: Question['key'], { skillName = '' }: Answers): string | undefined => {
  switch (key) {
    case 'invocationName':
      return skillName.toLowerCase();
    case 'slug':
      return slugOf(skillName);
    case 'locales':
      return localesOf(LANGUAGES)[0];
    case 'marketplaces':
      return 'US';
    case 'skillName':
    case 'owner':
    case 'support':
    case 'privacyUrl':
    case 'termsUrl':
      return undefined;
  }
};

const answer = async (
  { key, flag, question, check }: Question,
  given: InitOptions,
  { ask, isTerminal }: CommandContext,
): Promise<string> => {
  const initial = defaultFor(key, given);
  const told = given[key] ?? (given.yes === true || !isTerminal ? initial : undefined);
  if (told === undefined) {
    return ask.text(question, { flag, check, ...(initial !== undefined && { initial }) });
  }
  const problem = check(told);
  if (problem !== undefined) throw wrongInput(`${flag} "${told}": ${problem}`);
  return told;
};

const askAll = async (options: InitOptions, context: CommandContext): Promise<NewSkill> => {
  const answers: Answers = {};
  for (const question of QUESTIONS) {
    answers[question.key] = await answer(question, { ...options, ...answers }, context);
  }
  const { locales = '', marketplaces = '', ...rest } = answers as Record<Question['key'], string>;
  const list = (text: string): string[] => text.split(',').map((part) => part.trim());
  return { ...rest, locales: list(locales), marketplaces: list(marketplaces) as Country[] };
};

const run = async (options: InitOptions, context: CommandContext): Promise<void> => {
  const { shopFolder, clock, out } = context;
  const skill = await askAll(options, context);
  const place = brandPlace(shopFolder);
  const brand = check(brandSchema, newBrand(skill), place.name);
  const record = newRecord(skill, clock());
  if (options.dryRun) return out.json({ brand, record });
  try {
    mkdirSync(join(shopFolder, 'products'), { recursive: true });
  } catch (error) {
    throw accessError(shopFolder, 'written', error, 'check its permissions');
  }
  const brandFile = writtenAnew(place, `${JSON.stringify(brand, null, 2)}\n`);
  createRecord(shopFolder, record, { clock, beside: [brandFile] });
  out.say(`Started "${skill.skillName}": brand.json and registration.json are in ${shopFolder}.`);
  out.say('Next: shelf catalog list, then shelf release prepare --stage published');
};

/** `shelf init`: a short wizard, or flags, that writes brand and record of a new skill. */
export const command: ShelfCommand = {
  options: [
    option('--dry-run', 'print what would be written, and write nothing'),
    option('--yes', 'ask no question that has a default'),
    ...QUESTIONS.map(({ flag, question }) => option(`${flag} <text>`, question)),
  ],
  help: '\n  $ shelf init\n  $ shelf init --skill-name "Gift Lamp" --owner "Lamp Ltd" --support help@giftlamp.example \\\n      --privacy-url https://giftlamp.example/privacy --terms-url https://giftlamp.example/terms --yes',
  run: (context: CommandContext, options: InitOptions) => run(options, context),
};
