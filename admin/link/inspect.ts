import { type LinkReport, inspectLink } from '../../attribution';
import { type ShelfCommand, type CommandContext } from '../command';
import { EXIT } from '../exit-codes';
import { jsonOption, argument } from '../options';

const KINDS: Readonly<Record<LinkReport['kind'], string>> = {
  plain: 'a plain link to a store, without a tag',
  associates: 'an Associates link',
  attribution: 'a link of Amazon Attribution or Archer',
  'add-to-cart': 'a link that puts products into a cart',
  search: 'a link to a search',
  short: 'a short link',
  'not-amazon': 'not a link to an Amazon store',
};

const showReport = ({ out }: CommandContext, report: LinkReport): void => {
  const { kind, marketplace, asin, tag, creditedTo, problems } = report;
  out.data(`This is ${KINDS[kind]}.`);
  if (marketplace !== null) out.data(`marketplace  ${marketplace}`);
  if (asin !== null) out.data(`ASIN         ${asin}`);
  if (tag !== null) out.data(`tag          ${tag}`);
  out.data(`credited to  ${creditedTo ?? 'nobody'}`);
  for (const { code, message } of problems) {
    out.data(`${out.colour.red('problem')} ${code}: ${message}`);
  }
};

/** `shelf link inspect`: what a link is, and who is credited. */
export const command: ShelfCommand = {
  arguments: [argument('<url>')],
  options: [jsonOption()],
  help: `
Ends with 1 when something is wrong with the link.

  $ shelf link inspect "https://www.amazon.de/dp/B001802PIQ?tag=mystore-20"`,
  run: (context: CommandContext, url: string, { json }: { readonly json?: boolean }) => {
    const report = inspectLink(url);
    if (json === true) context.out.json(report);
    else showReport(context, report);
    if (report.problems.length > 0) context.exitWith(EXIT.warnings);
  },
};
