import { PERSONAL, newAdsOwner, until } from '../../admin/support/ads-owner';
import { GROWING } from '../../admin/support/fake-amazon';

/** Kills a registration at its n-th request, before or after Amazon answers, and runs it again. */
const killAndResume = async (requests: number, isAnswered: boolean): Promise<boolean> => {
  const { amazon, start, run, form, ads, leave } = await newAdsOwner();
  amazon.behaviour.acceptedAfter = 1;
  amazon.behaviour.looks = [{ status: 'PENDING' }, ...GROWING.slice(-1)];
  const started = start(`register --business --form ${form} --yes`);
  let isOver = false;
  void started.end.then(() => (isOver = true));
  await until(() => amazon.requests.length >= requests || isOver);
  if (isAnswered) await new Promise((resolve) => setTimeout(resolve, 25));
  started.child.kill('SIGKILL');
  const { signal, stderr } = await started.end;
  expect(stderr).not.toMatch(PERSONAL);
  const again = await run(`register --business --form ${form} --yes`);
  expect([again.status, again.stderr]).toEqual([0, expect.stringContaining('Step 5 of 5')]);
  expect(amazon.accounts).toHaveLength(1);
  expect(ads()).toEqual({ accountId: 'amzn1.ads-account.g.new1', country: 'US' });
  expect(again.stderr).not.toMatch(PERSONAL);
  await leave();
  return signal === 'SIGKILL';
};

test('kill -9 at every request of the flow, and a second run: one account', async () => {
  let kills = 0;
  for (let first = 1; first <= 13; first += 3) {
    const killed = await Promise.all(
      [first, first + 1, first + 2].flatMap((requests) => [
        killAndResume(requests, false),
        killAndResume(requests, true),
      ]),
    );
    kills += killed.filter(Boolean).length;
    if (killed.includes(false)) break;
  }
  expect(kills).toBeGreaterThanOrEqual(14);
}, 120_000);
