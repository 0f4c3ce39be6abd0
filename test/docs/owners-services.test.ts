import { expectAsShown } from './as-shown';
import { EARNING_RECORD, LADDER, SERVICES } from './owners-page';
import { startPageServices } from './page-services';
import { type Owner, createOwner } from './run-page';

let owner: Owner;
let stopServices: () => Promise<void>;

beforeAll(async () => {
  const { stop, ...services } = await startPageServices();
  stopServices = stop;
  owner = createOwner(services);
  const begin = LADDER.find(({ title }) => title === '1. Begin');
  expectAsShown(await owner.run(begin?.text ?? ''));
  // What the chapters between would leave; their own test compares the record with this one.
  const { clocks } = EARNING_RECORD;
  const registeredAt = new Date().toISOString();
  owner.editRecord({ ...EARNING_RECORD, clocks: { ...clocks, registeredAt } });
});
afterAll(async () => {
  owner.leave();
  await stopServices();
});

test.each(SERVICES)('$title: every command prints what the page shows', async ({ title, text }) => {
  // What shows a report in a browser is bundled with the program, and is not in the sources.
  const run = title === 'Reports' ? owner.runTyped : owner.run;
  expectAsShown(await run(text));
});
