import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createFileStore } from '../../memory/file-store';
import { type Talk, createTalk, slot } from '../support/talk';
import { NOW } from './store-contract';

/** The memory of one customer as the second version stored it, under the key it had. Never edit it. */
const MEMORY_V2 = join(__dirname, '..', 'fixtures', 'memory-v2');

let folder: string;
let talk: Talk;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'shelf-memory-'));
  cpSync(MEMORY_V2, folder, { recursive: true });
  const memory = createFileStore(folder, () => NOW);
  talk = createTalk({ memory, userId: 'amzn1.ask.account.TEST' });
});
afterEach(() => rmSync(folder, { recursive: true }));

/** All that is offered for a wish, one after the other. */
const allOffered = async (slots: Record<string, object>): Promise<string[]> => {
  const found: string[] = [];
  let { offered } = await talk.intent('RecommendIntent', slots);
  while (offered !== undefined && !found.includes(offered) && found.length < 12) {
    found.push(offered);
    ({ offered } = await talk.intent('AMAZON.NextIntent'));
  }
  return found;
};

describe('a memory of the second form still means the same:', () => {
  test('the customer has been here before', async () => {
    expect((await talk.launch()).text).toMatch(/^(?:Welcome back|Good to hear|Hello again)/);
  });

  test('what a person owns is not proposed to them, and may be to others', async () => {
    const category = slot('kettle', 'kettle');
    const mother = slot('mom', 'mother');
    expect(await allOffered({ category, recipient: mother })).not.toContain('hario-buono-kettle');
    talk.hangUp();
    const friend = slot('friend', 'friend');
    expect(await allOffered({ category, recipient: friend })).toContain('hario-buono-kettle');
  });

  test('what was declined and handed over can be recalled', async () => {
    const recall = async (which: string): Promise<string> =>
      (await talk.intent('RecallIntent', { which: slot(which, which) })).text;
    expect(await recall('declined')).toContain('the AeroPress coffee maker');
    const saved = await recall('saved');
    for (const name of ['Micron drawing pens', 'Catan', 'Baratza']) expect(saved).toContain(name);
  });

  test('a hand-over that comes back goes on with its wish', async () => {
    const { envelope } = await talk.resume({ token: 'st1.cart.baratza-encore.z4vmoml5.toupc0' });
    expect(envelope.sessionAttributes?.['wish']).toEqual({
      recipient: 'mother',
      interest: 'tea',
      without: ['games'],
    });
  });
});
