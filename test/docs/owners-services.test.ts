import { expectAsShown } from './as-shown';
import { EARNING_RECORD, LADDER, SERVICES } from './owners-page';
import { startPageServices } from './page-services';
import { type Owner, createOwner } from './run-page';

let owner: Owner;
let stopServices: () => void;

beforeAll(async () => {
  const { stop, ...services } = await startPageServices();
  stopServices = stop;
  owner = createOwner(services);
  const begin = LADDER.find(({ title }) => title === '1. Begin');
  expectAsShown(owner.run(begin?.text ?? ''));
  // What the chapters between would leave; their own test compares the record with this one.
  const { clocks } = EARNING_RECORD;
  const registeredAt = new Date().toISOString();
  owner.editRecord({ ...EARNING_RECORD, clocks: { ...clocks, registeredAt } });
});
afterAll(() => {
  owner.leave();
  stopServices();
});

test.each(SERVICES)('$title: every command prints what the page shows', ({ text }) => {
  expectAsShown(owner.run(text));
});
