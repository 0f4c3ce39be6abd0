import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createFileStore } from '../../memory/file-store';
import { createDevice, loadProject } from '../../workbench/testing';
import { createTalk, slot } from '../support/talk';
import { NOW } from './store-contract';

/** The memory of one customer as the third version stored it in a file, under the key it had. Never edit it. */
const MEMORY_V3 = join(__dirname, '..', 'fixtures', 'memory-v3');
const CUSTOMER = 'amzn1.ask.account.TEST';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'shelf-memory-'));
  cpSync(MEMORY_V3, folder, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

const startTalking = () =>
  createTalk({ memory: createFileStore(folder, () => NOW), userId: CUSTOMER });

describe('a file of the third form still means the same:', () => {
  test('the customer has been here before, and what was declined and handed over can be recalled', async () => {
    const talk = startTalking();
    expect((await talk.launch()).text).toMatch(/^(?:Welcome back|Good to hear|Hello again)/);
    const recall = async (which: string): Promise<string> =>
      (await talk.intent('RecallIntent', { which: slot(which, which) })).text;
    expect(await recall('declined')).toContain('the AeroPress coffee maker');
    const saved = await recall('saved');
    for (const name of ['Catan', 'Baratza']) expect(saved).toContain(name);
  });

  test('a hand-over that comes back goes on with its wish', async () => {
    const talk = startTalking();
    const { envelope } = await talk.resume({ token: 'st1.cart.baratza-encore.z4vmoml5.toupc0' });
    expect(envelope.sessionAttributes?.['wish']).toEqual({
      recipient: 'mother',
      interest: 'tea',
      without: ['games'],
    });
  });

  test('what is added later stands beside it', async () => {
    await startTalking().launch();
    const talk = startTalking();
    const declined = await talk.intent('RecallIntent', { which: slot('declined', 'declined') });
    expect(declined.text).toContain('the AeroPress coffee maker');
  });

  test('a person who was recognised has a memory of their own', async () => {
    const device = createDevice({
      project: loadProject('en-US'),
      user: CUSTOMER,
      skillDeps: { memory: createFileStore(folder, () => NOW), clock: () => NOW },
    });
    device.setContext({ personId: 'amzn1.ask.person.ANNA' });
    await device.say('open shelf talker');
    const { speech } = await device.say('what did i decline');
    expect(speech).toContain('Catan');
    expect(speech).not.toContain('AeroPress');
  });
});
