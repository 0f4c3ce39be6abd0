import { marketplaceOfLocale } from '../../attribution';
import { localeProblem, readBrand, readRecord } from '../../owner';
import { AFTER_BRAND, brandChange } from '../brand/change-brand';
import { refused, wrongInput } from '../cli-error';
import { type CommandContext, type ShelfCommand } from '../command';
import { changeWithConsent } from '../consent';
import { invocationProblem, skillNameProblem } from '../init/names';
import { withMarketplace } from '../marketplace/new-marketplace';
import { PRINTS_A_DIFF, type WriteOptions, localeArgument, option, writeOptions } from '../options';

interface AddOptions extends WriteOptions {
  readonly skillName?: string;
  readonly invocationName?: string;
}

const runAdd = async (
  context: CommandContext,
  locale: string,
  options: AddOptions,
): Promise<void> => {
  const { out, shopFolder } = context;
  const problem = localeProblem(locale);
  if (problem !== undefined) throw wrongInput(`${problem.message}; ${problem.remedy}.`);
  const brand = readBrand(shopFolder);
  if (brand.locales[locale] !== undefined) {
    throw refused(
      `${locale} is in the brand already, and its names stay; change them: shelf brand set --locale ${locale}`,
    );
  }
  const names = {
    skillName: options.skillName ?? Object.values(brand.locales)[0]?.skillName ?? '',
    invocationName: options.invocationName ?? Object.values(brand.locales)[0]?.invocationName ?? '',
  };
  const wrong =
    skillNameProblem(names.skillName) ?? invocationProblem(names.invocationName, [locale]);
  if (wrong !== undefined) throw wrongInput(wrong);
  const marketplace = marketplaceOfLocale(locale);
  const isNew = marketplace !== undefined && !readRecord(shopFolder).marketplaces[marketplace];
  const written = await changeWithConsent(context, options, {
    change: `Added the locale ${locale}${isNew ? `, and with it the marketplace ${marketplace}` : ''}.`,
    question: `Add ${locale}${isNew ? ` and its marketplace ${marketplace}` : ''}?`,
    apply: (record) => (marketplace === undefined ? record : withMarketplace(record, marketplace)),
    beside: [brandChange(shopFolder, { ...brand, locales: { ...brand.locales, [locale]: names } })],
  });
  if (!written) return;
  out.say(`${locale} is in the brand. ${AFTER_BRAND}`);
  out.say(
    `It needs icons of its own: skill-package/assets/images/${locale}_smallIcon.png (108 x 108) and ${locale}_largeIcon.png (512 x 512).`,
  );
  if (isNew) out.say(`Which products have no ASIN in ${marketplace}: shelf catalog check`);
};

/** `shelf locale add`. */
export const command: ShelfCommand = {
  arguments: [localeArgument()],
  options: [
    option('--skill-name <text>', 'its name there (default: that of the first locale)'),
    option(
      '--invocation-name <text>',
      'what customers say there (default: that of the first locale)',
    ),
    ...writeOptions(),
  ],
  noJson: PRINTS_A_DIFF,
  help: `
  $ shelf locale add en-GB`,
  run: runAdd,
};
