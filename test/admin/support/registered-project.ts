import { mkdirSync, readFileSync, rmdirSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createProject } from './shelf';
import { type RunHere } from './shelf-here';

const FILES = ['shop/registration.json', 'shop/products/games.json', 'skill-package/skill.json'];

/** A project at stage `registered`, and the CLI run in it; `reset` puts its files back. */
export const createRegisteredProject = () => {
  const project = createProject();
  project.editRecord({
    sample: false,
    stage: 'registered',
    website: { stores: {}, listedWithAlexa: true },
    skill: { slug: 'giftlamp', skillId: null, storeUrl: 'https://www.amazon.com/dp/B0GIFTLAMP' },
    marketplaces: {
      US: {
        storeId: 'giftlamp-20',
        handOver: { cart: true, buy: true, recommend: true, wishlist: false },
      },
    },
    trackingIds: [
      { trackingId: 'giftlampus-20', marketplace: 'US', placement: 'any', status: 'created' },
      { trackingId: 'giftlampuk-21', marketplace: 'GB', placement: 'any', status: 'planned' },
    ],
  });
  const at = (file: string): string => join(project.folder, file);
  const read = (file: string): string => readFileSync(at(file), 'utf8');
  const untouched = new Map(FILES.map((file) => [file, read(file)]));
  return {
    ...project,
    at,
    read,
    edit: (file: string, from: string | RegExp, to: string): void =>
      writeFileSync(at(file), read(file).replace(from, to)),
    /** Runs a command line without quotes. */
    type: (command: string): Promise<RunHere> => project.shelf(...command.split(' ')),
    trackingIds: (): unknown => project.readRecord()['trackingIds'],
    /** Lets another process lock the record while `run` runs. */
    whileLocked: async (run: () => Promise<RunHere>): Promise<RunHere> => {
      const lock = at('shop/registration.json.lock');
      const soon = new Date(Date.now() + 60_000);
      mkdirSync(lock);
      utimesSync(lock, soon, soon);
      const result = await run();
      rmdirSync(lock);
      return result;
    },
    /** Names of the files that are not as they were. */
    changed: (): string[] => FILES.filter((file) => read(file) !== untouched.get(file)),
    reset: (): void => untouched.forEach((text, file) => writeFileSync(at(file), text)),
  };
};

export type RegisteredProject = ReturnType<typeof createRegisteredProject>;
