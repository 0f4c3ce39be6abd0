import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type FakeArcher, startFakeArcher } from '../../clients/archer/support/fake-archer';
import { type Project, createProject } from './shelf';
import { type RunHere, shelfHere } from './shelf-here';
import { type ShelfProcess, startShelf } from './shelf-process';

/** Those of the file, in its order. */
export const ASINS = [
  'B00U26V4VQ',
  'B001802PIQ',
  'B0D45KS7QM',
  'B000000001',
  'B000000002',
  'B000000003',
];
export const CSV = `\uFEFFASIN;Link Name;Marketplace\r\n${ASINS.map((asin) => `${asin};spring;amazon.com`).join('\r\n')}\r\n`;

export interface BulkOwner {
  readonly archer: FakeArcher;
  readonly project: Project;
  /** As a process of its own, with a clock ten times as fast. */
  readonly start: (...more: string[]) => ShelfProcess;
  /** In this process, which is fast. */
  readonly run: (...more: string[]) => Promise<RunHere>;
  readonly write: (csv: string) => void;
  readonly noted: () => { asin: string; url: string }[];
  readonly leave: () => Promise<void>;
}

/** An owner with a file of links, and Archer. */
export const newBulkOwner = async (): Promise<BulkOwner> => {
  const archer = await startFakeArcher();
  const project = createProject();
  const file = join(project.folder, 'links.csv');
  const write = (text: string): void => writeFileSync(file, text);
  write(CSV);
  const variables = { SHELF_ARCHER_URL: archer.url, SHELF_ARCHER_TOKEN: 'archer-token-1' };
  const argsWith = (more: string[]): string[] => ['archer', 'bulk', file, '--yes', ...more];
  const start = (...more: string[]): ShelfProcess =>
    startShelf({ folder: project.folder, args: argsWith(more), variables });
  return {
    archer,
    project,
    start,
    run: (...more) => shelfHere(project.folder)(argsWith(more), { env: variables }),
    write,
    noted: () => (project.readRecord()['attributionLinks'] ?? []) as never,
    leave: async () => {
      project.remove();
      await archer.close();
    },
  };
};

export const asinsOf = (links: readonly { asin: string }[]): string[] =>
  links.map(({ asin }) => asin);
