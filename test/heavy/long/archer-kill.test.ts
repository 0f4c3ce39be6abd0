import { readFileSync } from 'node:fs';
import { until } from '../../admin/support/ads-owner';
import { ASINS, asinsOf, newBulkOwner } from '../../admin/support/bulk-owner';
import { NOT_FOUND } from '../../clients/archer/support/fake-archer';

/** Kills a run at its n-th request, before or after Archer answers, and runs it again. */
const killAndResume = async (requests: number, isAnswered: boolean): Promise<void> => {
  const { archer, start, noted, leave, project } = await newBulkOwner();
  archer.behaviour.refusals.set('B000000002', NOT_FOUND);
  if (!isAnswered) {
    const before = Array.from({ length: requests - 1 }, () => undefined);
    archer.behaviour.afterCreating = [...before, { fault: 'hang' }] as never;
  }
  const killed = start();
  await until(() => archer.requests.length >= requests);
  if (isAnswered) await new Promise((resolve) => setTimeout(resolve, requests * 4));
  killed.child.kill('SIGKILL');
  expect((await killed.end).signal).toBe('SIGKILL');
  archer.behaviour.afterCreating = [];
  const { status, stderr, stdout } = await start().end;
  expect([status, stderr]).toEqual([1, expect.stringContaining('1 failed')]);
  expect(stdout.trim().split('\n')).toHaveLength(6);
  const made = ASINS.filter((asin) => asin !== 'B000000002');
  expect(asinsOf(archer.links)).toEqual(made);
  expect(noted().map(({ url }) => url)).toEqual(archer.links.map(({ url }) => url));
  expect(readFileSync(project.recordFile, 'utf8')).not.toContain('archer-token');
  await leave();
};

test('kill -9 at each row, answered or not, and a second run: one link per row', async () => {
  for (const requests of [1, 2, 3, 4, 5]) {
    await Promise.all([killAndResume(requests, true), killAndResume(requests, false)]);
  }
}, 60_000);
