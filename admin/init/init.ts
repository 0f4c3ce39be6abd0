import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Brand, type RegistrationRecord, planTrackingIds } from '../../attribution';
import { LANGUAGES, localesOf } from '../../languages';
import { accessError } from '../../owner';
import { brandChange } from '../brand/change-brand';
import { wrongInput } from '../cli-error';
import { type CommandContext, type ShelfCommand } from '../command';
import { requireConsent } from '../consent';
import { marketplacesOf } from '../marketplace/new-marketplace';
import { option, readCountries } from '../options';
import { createRecord, requireNoRecord } from '../registration/store';
import { slugOf } from './names';
import { type NewSkill, newBrand, newRecord } from './new-shop';
import { QUESTIONS, type Question, listIn } from './questions';

type Answers = Partial<Record<Question['key'], string>>;
type InitOptions = Answers & { readonly dryRun?: true; readonly yes?: true };

const defaultFor = (
  key: Question['key'],
  { skillName = '', locales = '' }: Answers,
): string | undefined => {
  switch (key) {
    case 'locales':
      return localesOf(LANGUAGES)[0];
    case 'invocationName':
      return skillName.toLowerCase();
    case 'slug':
      return slugOf(skillName);
    case 'marketplaces':
      return marketplacesOf(listIn(locales)).join(',');
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
  const sound = (text: string): string | undefined => check(text, listIn(given.locales ?? ''));
  const initial = defaultFor(key, given);
  const told = given[key] ?? (given.yes === true || !isTerminal ? initial : undefined);
  if (told === undefined) {
    const options = { flag, check: sound, ...(initial !== undefined && { initial }) };
    return ask.text(question, options);
  }
  const problem = sound(told);
  if (problem !== undefined) throw wrongInput(`${flag} "${told}": ${problem}`);
  return told;
};

const askAll = async (options: InitOptions, context: CommandContext): Promise<NewSkill> => {
  const answers: Answers = {};
  for (const question of QUESTIONS) {
    answers[question.key] = await answer(question, { ...options, ...answers }, context);
  }
  const { locales, marketplaces, ...rest } = answers as Record<Question['key'], string>;
  return { ...rest, locales: listIn(locales), marketplaces: readCountries(marketplaces) };
};

/** What an owner should read before it is written. */
const show = (
  { out }: CommandContext,
  { owner, supportContact, privacyPolicyUrl, termsOfUseUrl, locales }: Brand,
  { skill: { slug }, marketplaces }: RegistrationRecord,
): void => {
  const [names] = Object.values(locales);
  const sold = Object.entries(marketplaces);
  const [id] = planTrackingIds({
    slug,
    marketplaces: marketplacesOf(Object.keys(locales)),
    placements: ['cart'],
  });
  const rows = [
    ['name', names?.skillName],
    ['customers say', `"Alexa, open ${names?.invocationName}"`],
    ['locales', Object.keys(locales).join(', ')],
    ['shops in', sold.flatMap(([code, { handOver }]) => (handOver.cart ? [code] : [])).join(', ')],
    [
      'links only',
      sold.flatMap(([code, { handOver }]) => (handOver.cart ? [] : [code])).join(', '),
    ],
    ['owner', `${owner}, ${supportContact}`],
    ['privacy, terms', `${privacyPolicyUrl}, ${termsOfUseUrl}`],
    ['a tracking ID', id?.trackingId],
  ] as const;
  out.table(
    rows.filter(([, value]) => value),
    [
      { heading: 'brand.json, registration.json', of: ([what]) => what },
      { heading: 'will say', of: ([, value]) => value ?? '' },
    ],
  );
};

const runInit = async (context: CommandContext, options: InitOptions): Promise<void> => {
  const { shopFolder, clock, out } = context;
  requireNoRecord(shopFolder);
  const skill = await askAll(options, context);
  const brand = newBrand(skill);
  const record = newRecord(skill, clock());
  if (options.dryRun) return out.json({ brand, record });
  show(context, brand, record);
  await requireConsent(context, options, 'Write this?');
  try {
    mkdirSync(join(shopFolder, 'products'), { recursive: true });
  } catch (error) {
    throw accessError(shopFolder, 'written', error, 'check its permissions');
  }
  createRecord(shopFolder, record, { clock, beside: [brandChange(shopFolder, brand)] });
  out.say(`Started "${skill.skillName}": brand.json and registration.json are in ${shopFolder}.`);
  out.say('Next: shelf catalog list, then shelf release prepare --stage published');
};

/** `shelf init`: a short wizard, or flags, that writes brand and record of a new skill. */
export const command: ShelfCommand = {
  options: [
    option('--dry-run', 'print what would be written, as JSON, and write nothing'),
    option('--yes', 'take the defaults, and write without asking'),
    ...QUESTIONS.map(({ flag, question }) => option(`${flag} <text>`, question)),
  ],
  noJson: 'what it prints is for you to read; --dry-run prints what it would write as JSON',
  help: `
  $ shelf init
  $ shelf init --skill-name "Gift Lamp" --owner "Lamp Ltd" --support help@giftlamp.example \\
      --privacy-url https://giftlamp.example/privacy --terms-url https://giftlamp.example/terms --yes`,
  run: runInit,
};
