import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { LOGIN } from '../clients/archer/support/fake-archer';
import { type ArcherOwner, newArcherOwner } from './support/archer-owner';

let owner: ArcherOwner;
beforeEach(async () => {
  owner = await newArcherOwner();
});
afterEach(() => owner.leave());

describe('shelf archer login', () => {
  test('takes the password from standard input, and keeps a token and no password', async () => {
    const { status, stdout, stderr } = await owner.logIn();
    expect([status, stdout]).toEqual([0, '']);
    expect(stderr).toContain('Logged in to Archer as lamp-ltd.');
    expect(owner.record().archer).toEqual({ account: 'lamp-ltd' });
    const file = join(owner.project.folder, 'config', 'secrets', 'archer.json');
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual({ token: 'archer-token-1' });
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(owner.everything() + stderr).not.toContain(LOGIN.password);
    expect(JSON.stringify(owner.record())).not.toContain('archer-token');
  });

  test('takes the password from the environment, and the name of the last login', async () => {
    await owner.logIn();
    const { status } = await owner.shelf('login', {
      variables: { SHELF_ARCHER_PASSWORD: LOGIN.password },
    });
    expect(status).toBe(0);
    expect(owner.archer.count('POST', '/token')).toBe(2);
    expect(owner.everything()).not.toContain(LOGIN.password);
  });

  test('has no option for the password, and refuses without a terminal', async () => {
    const typed = await owner.shelf(`login --username lamp --password secret`);
    expect(typed.status).toBe(2);
    const { status, stderr } = await owner.shelf('login --username lamp');
    expect(status).toBe(3);
    expect(stderr).toContain('SHELF_ARCHER_PASSWORD, or on standard input with --password-stdin');
    expect(owner.archer.requests).toHaveLength(0);
  });

  test('a wrong password ends with 5, is never shown, and leaves the earlier login alone', async () => {
    await owner.logIn();
    const before = owner.everything();
    const { status, stderr } = await owner.shelf('login --username lamp --password-stdin', {
      input: 'wr0ng-secret',
    });
    expect(status).toBe(5);
    expect(stderr).toContain('Archer does not accept this login');
    expect(stderr).toContain('the right user name and password');
    expect(stderr).not.toContain('wr0ng-secret');
    expect(owner.everything()).toBe(before);
  });

  test('--dry-run tries the login and writes nothing', async () => {
    const before = owner.everything();
    const { status, stderr } = await owner.shelf(
      `login --username ${LOGIN.username} --password-stdin --dry-run`,
      { input: LOGIN.password },
    );
    expect([status, stderr]).toEqual([0, expect.stringContaining('nothing was written')]);
    expect(owner.everything()).toBe(before);
  });
});
