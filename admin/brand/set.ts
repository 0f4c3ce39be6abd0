import { type Brand } from '../../attribution';
import { readBrand } from '../../owner';
import { refused, wrongInput } from '../cli-error';
import { type CommandContext, type ShelfCommand } from '../command';
import { requireConsent } from '../consent';
import { changeDifference, writeChanges } from '../files';
import { QUESTIONS, type Question } from '../init/questions';
import { PRINTS_A_DIFF, type WriteOptions, option, readYesNo, writeOptions } from '../options';
import { AFTER_BRAND, brandChange } from './change-brand';

const ASKED = [
  'skillName',
  'invocationName',
  'owner',
  'support',
  'privacyUrl',
  'termsUrl',
] as const;
type Key = (typeof ASKED)[number];
type SetOptions = WriteOptions &
  Partial<Record<Key, string>> & { readonly locale?: string; readonly usesPersonalInfo?: boolean };

const isAsked = ({ key }: Question): boolean => ASKED.some((asked) => asked === key);

/** The brand with the new values; names change in every locale, or in the one that is named. */
const changed = (brand: Brand, { locale, ...given }: SetOptions): Brand => ({
  ...brand,
  owner: given.owner ?? brand.owner,
  supportContact: given.support ?? brand.supportContact,
  privacyPolicyUrl: given.privacyUrl ?? brand.privacyPolicyUrl,
  termsOfUseUrl: given.termsUrl ?? brand.termsOfUseUrl,
  ...(given.usesPersonalInfo !== undefined && { usesPersonalInfo: given.usesPersonalInfo }),
  locales: Object.fromEntries(
    Object.entries(brand.locales).map(([code, names]) => [
      code,
      locale !== undefined && locale !== code
        ? names
        : {
            skillName: given.skillName ?? names.skillName,
            invocationName: given.invocationName ?? names.invocationName,
          },
    ]),
  ),
});

const runSet = async (context: CommandContext, options: SetOptions): Promise<void> => {
  const { clock, out, shopFolder } = context;
  const brand = readBrand(shopFolder);
  const { locale } = options;
  if (locale !== undefined && brand.locales[locale] === undefined) {
    throw wrongInput(
      `The brand has no locale ${locale}, only ${Object.keys(brand.locales).join(', ')}; add it: shelf locale add ${locale}`,
    );
  }
  if ([...ASKED, 'usesPersonalInfo' as const].every((key) => options[key] === undefined)) {
    throw refused(
      'Say what to change, such as --skill-name "Gift Lamp"; see: shelf brand set --help',
    );
  }
  const locales = locale === undefined ? Object.keys(brand.locales) : [locale];
  for (const { key, flag, check } of QUESTIONS) {
    const answer = ASKED.includes(key as Key) ? options[key as Key] : undefined;
    const problem = answer === undefined ? undefined : check(answer, locales);
    if (problem !== undefined) throw wrongInput(`${flag} "${answer}": ${problem}`);
  }
  const change = brandChange(shopFolder, changed(brand, options));
  const lines = changeDifference(change);
  if (lines.length === 0) return out.say('The brand says so already; nothing was changed.');
  out.data(lines.join('\n'));
  if (options.dryRun === true) return;
  await requireConsent(context, options, 'Write this?');
  writeChanges([change], clock());
  out.say(`Written to ${change.name}. ${AFTER_BRAND}`);
};

/** `shelf brand set`. */
export const command: ShelfCommand = {
  options: [
    ...QUESTIONS.filter(isAsked).map(({ flag, question }) => option(`${flag} <text>`, question)),
    option('--locale <locale>', 'names of this locale only'),
    option(
      '--uses-personal-info <yes|no>',
      'whether you hold that the skill uses personal information: see docs/privacy.md',
      readYesNo('--uses-personal-info'),
    ),
    ...writeOptions(),
  ],
  noJson: PRINTS_A_DIFF,
  help: `

  $ shelf brand set --support help@giftlamp.example
  $ shelf brand set --skill-name "Present Lamp" --invocation-name "present lamp" --locale en-GB`,
  run: runSet,
};
