import { type Country } from '../../attribution';
import { type ArcherLink, countryOfMarketplace } from '../../clients/archer';
import { archerClient } from './client-for';
import { csvHead, csvRow } from './csv';
import { type ShelfCommand, type CommandContext } from '../command';
import { jsonOption, marketplaceOption, option } from '../options';
import { type Column } from '../output';
import { readRecord } from '../../owner';

interface LinksOptions {
  readonly marketplace?: Country;
  readonly csv?: boolean;
  readonly json?: boolean;
}

interface ListedLink {
  readonly name: string | null;
  readonly asin: string | null;
  readonly marketplace: string | null;
  /** What it leads to, in Archer's word. */
  readonly type: string | null;
  /** False while Archer reports nothing of it. */
  readonly active: boolean;
  /** The product of shop/products/ that the record has the link for. */
  readonly product: string | null;
  readonly id: string | null;
  readonly url: string;
}

const COLUMNS: readonly Column<ListedLink>[] = [
  { heading: 'name', of: ({ name }) => name ?? '' },
  { heading: 'ASIN', of: ({ asin }) => asin ?? '' },
  { heading: 'marketplace', of: ({ marketplace }) => marketplace ?? '' },
  { heading: 'type', of: ({ type }) => type ?? '' },
  { heading: 'active', of: ({ active }) => (active ? 'yes' : 'paused') },
  { heading: 'product', of: ({ product }) => product ?? '' },
  { heading: 'link', of: ({ url }) => url },
];

const readAll = async (
  context: CommandContext,
  { marketplace }: LinksOptions,
): Promise<{ links: ArcherLink[]; unreadable: number }> => {
  const client = archerClient(context);
  const links: ArcherLink[] = [];
  let unreadable = 0;
  for await (const page of client.everyLinkPage(marketplace && { marketplace })) {
    links.push(...page.items);
    unreadable += page.unreadable;
  }
  return { links, unreadable };
};

const runLinks = async (context: CommandContext, options: LinksOptions): Promise<void> => {
  const { out, shopFolder } = context;
  const { links, unreadable } = await readAll(context, options);
  const bound = readRecord(shopFolder).attributionLinks ?? [];
  const listed = links.map(({ name, asin, marketplace, type, active, id, url }): ListedLink => {
    const known = bound.find((link) => link.url === url);
    const country = marketplace === undefined ? undefined : countryOfMarketplace(marketplace);
    return {
      name: name ?? null,
      asin: asin ?? known?.asin ?? null,
      marketplace: country ?? marketplace ?? known?.marketplace ?? null,
      type: type ?? null,
      active,
      product: known?.product ?? null,
      id: id ?? null,
      url,
    };
  });
  if (options.json === true) out.json(listed);
  else if (options.csv === true) {
    out.data([csvHead(COLUMNS), ...listed.map((link) => csvRow(link, COLUMNS))].join('\n'));
  } else if (listed.length > 0) out.table(listed, COLUMNS);
  if (listed.length === 0)
    out.say('There are none yet. Make one: shelf archer link ASIN --name NAME');
  const paused = listed.filter(({ active }) => !active).length;
  if (paused > 0) {
    out.warn(`Archer has paused reporting for ${paused} of them.`);
  }
  if (unreadable > 0) out.warn(`${unreadable} links could not be read and are left out.`);
};

/** `shelf archer links`. */
export const command: ShelfCommand = {
  options: [
    marketplaceOption('only those of one marketplace'),
    option('--csv', 'print CSV'),
    jsonOption(),
  ],
  help: '\n  $ shelf archer links\n  $ shelf archer links --marketplace DE --json',
  run: runLinks,
};
