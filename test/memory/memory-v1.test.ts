import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createFileStore } from '../../memory/file-store';
import { type Talk, createTalk, slot } from '../support/talk';
import { NOW } from './store-contract';

/** The memory of one customer as the first version stored it, under the key it had. Never edit it. */
const MEMORY_V1 = join(__dirname, '..', 'fixtures', 'memory-v1');
const CUSTOMER = 'amzn1.ask.account.TEST';
/** The token of the hand-over that the memory still waits for. */
const WAITING = 'st1.cart.hario-buono-kettle.z4vmoml5.toupc0';
const RETURNED = 'st1.cart.sakura-micron-6.cg246f1i.toupc0';

let folder: string;
let talk: Talk;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'shelf-memory-'));
  cpSync(MEMORY_V1, folder, { recursive: true });
  talk = createTalk({ memory: createFileStore(folder, () => NOW), userId: CUSTOMER });
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('a memory of the first form still means the same:', () => {
  test('the customer has been here before', async () => {
    expect((await talk.launch()).text).toMatch(/^(?:Welcome back|Good to hear|Hello again)/);
  });

  test('what was declined and handed over can be recalled, and is not offered again', async () => {
    const recall = (which: string): Promise<{ text: string }> =>
      talk.intent('RecallIntent', { which: slot(which, which) });
    expect((await recall('declined')).text).toContain('the AeroPress coffee maker');
    const saved = (await recall('saved')).text;
    for (const name of ['Micron drawing pens', 'Catan', 'Hario Buono'])
      expect(saved).toContain(name);
    const interest = slot('coffee', 'coffee');
    const { offered } = await talk.intent('RecommendIntent', {
      interest,
      category: slot('coffee maker', 'coffee-maker'),
    });
    expect(offered).toBeDefined();
    expect(offered).not.toBe('aeropress-original');
  });

  test('a hand-over that comes back goes on with its wish', async () => {
    const next = await talk.resume({ token: WAITING, code: 'AlexaShopping.NoOffersFound' });
    expect(next.text).toMatch(/^Let's look at something else, then\. .*your mom\b/);
    expect(next.envelope.sessionAttributes?.['wish']).toEqual({
      recipient: 'mother',
      interest: 'tea',
      occasion: 'birthday',
      highestBand: 3,
      smallest: 'small',
      largest: 'medium',
    });
  });

  test('a hand-over that came back before is not taken up a second time', async () => {
    expect((await talk.resume({ token: RETURNED })).text).toMatch(/^Okay, let's carry on\./);
  });
});
