import { basename } from 'node:path';
import { type ImageFinding, checkImages } from './check-images';
import { type CatalogReport, checkProducts } from './check-products';
import { type Knowledge, type Unanswered } from './knowledge';
import { type Coverage, shoppingMarketplaces } from './coverage';
import { readProducts, readRecord } from '../../owner';
import { type ShelfCommand, type CommandContext } from '../command';
import { EXIT } from '../exit-codes';
import { jsonOption, readCountries, option } from '../options';
import { type Country } from '../../attribution';

interface CheckOptions {
  readonly marketplaces?: Country[];
  /** Load the images, too. */
  readonly images?: boolean;
  readonly json?: boolean;
}

const GAPS_SHOWN = 10;

const showKnowledge = ({ out }: CommandContext, knowledge: Knowledge): void => {
  const { products, ages, facts, unchecked, oldest, unanswered } = knowledge;
  out.data('');
  out.data(
    `Of ${products} products, ${ages} say a minimum age and ${facts} have facts; ${unchecked.length} have something unchecked.`,
  );
  if (oldest.length > 0) {
    const each = oldest.map(
      ({ product, marketplace, date }) => `${product} ${marketplace} ${date}`,
    );
    out.data(`Oldest estimates: ${each.join(', ')}`);
  }
  if (unanswered.length === 0) return;
  out.data('');
  out.data('Customers could ask, and no fact answers:');
  out.table<Unanswered>(unanswered.slice(0, GAPS_SHOWN), [
    { heading: 'category', of: ({ category }) => category },
    { heading: 'topic', of: ({ topic }) => topic },
    { heading: 'unanswered', of: (gap) => `${gap.unanswered} of ${gap.products}` },
  ]);
  const more = unanswered.length - GAPS_SHOWN;
  if (more > 0) out.data(`and ${more} more; see all of them with --json`);
};

/** What was found, in the files and of the images. */
type Report = Omit<CatalogReport, 'findings'> & {
  readonly findings: readonly (CatalogReport['findings'][number] | ImageFinding)[];
};

const showReport = (context: CommandContext, report: Report): void => {
  const { out } = context;
  const { findings, coverage, knowledge } = report;
  for (const { severity, code, where, message, remedy } of findings) {
    const paint = severity === 'error' ? out.colour.red : out.colour.yellow;
    out.data(`${paint(severity)} ${code}: ${where}: ${message}`);
    out.data(`  do: ${remedy}`);
  }
  if (findings.length > 0 && coverage.length > 0) out.data('');
  if (coverage.length === 0) return;
  out.table<Coverage>(coverage, [
    { heading: 'marketplace', of: ({ marketplace }) => marketplace },
    { heading: 'products', of: ({ products }) => String(products) },
    { heading: 'without ASIN', of: ({ missing }) => String(missing.length) },
    { heading: 'with estimate', of: ({ estimates }) => String(estimates) },
  ]);
  if (knowledge.products > 0) showKnowledge(context, knowledge);
};

const runCheck = async (
  context: CommandContext,
  { marketplaces, images, json }: CheckOptions,
): Promise<void> => {
  const { shopFolder, out, exitWith } = context;
  const read = readProducts(shopFolder);
  const checked = checkProducts(
    read,
    `${basename(shopFolder)}/products`,
    marketplaces ?? shoppingMarketplaces(readRecord(shopFolder)),
  );
  const ofImages = await checkImages(read.products, images === true ? fetch : undefined);
  const report: Report = { ...checked, findings: [...checked.findings, ...ofImages] };
  const errors = report.findings.filter(({ severity }) => severity === 'error').length;
  const warnings = report.findings.length - errors;
  if (json === true) {
    out.json({ ...report, summary: { errors, warnings } });
  } else {
    showReport(context, report);
    if (report.findings.length === 0) out.say('Nothing is wrong with the products.');
  }
  if (errors > 0) exitWith(EXIT.errors);
  else if (warnings > 0) exitWith(EXIT.warnings);
};

/** `shelf catalog check`. */
export const command: ShelfCommand = {
  options: [
    option(
      '--marketplaces <codes>',
      'where each product should have an ASIN (default: where the skill shops)',
      readCountries,
    ),
    option('--images', 'also load your own images, and look at their size'),
    jsonOption(),
  ],
  help: `
Ends with 0 when nothing is wrong, 1 for warnings, 2 for errors.

  $ shelf catalog check
  $ shelf catalog check --marketplaces US,GB --json`,
  run: runCheck,
};
