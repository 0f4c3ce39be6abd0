import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { createFileStore } from '../../memory/file-store';
import { type StoredForm, readStored } from '../../memory/read-memory';
import { type Talk, createTalk } from '../support/talk';
import { MEMORY, NOW } from './store-contract';

describe('a customer whose memory a newer skill has written', () => {
  let folder: string;
  let file: string;
  let newer: string;
  const startTalking = (): Talk =>
    createTalk({ memory: createFileStore(folder, () => NOW), userId: 'amzn1.ask.account.TEST' });

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'shelf-memory-'));
    const talk = startTalking();
    await talk.launch();
    file = join(folder, readdirSync(folder)[0] ?? '');
    newer = JSON.stringify({ schemaVersion: 9, people: { dad: MEMORY } });
    writeFileSync(file, newer);
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  test('is served like a new one, and the memory stays as it was', async () => {
    const talk = startTalking();
    expect((await talk.launch()).text).toMatch(/^Welcome to Shelf Talker\./);
    const first = await talk.intent('SurpriseIntent');
    expect(first.offered).toBeDefined();
    const second = await talk.no();
    expect(second.offered).toBeDefined();
    // What was declined is known for as long as the session lasts.
    expect(second.offered).not.toBe(first.offered);
    expect(readFileSync(file, 'utf8')).toBe(newer);
  });

  test('is forgotten when the customer asks for it', async () => {
    const talk = startTalking();
    await talk.launch();
    await talk.intent('ForgetMeIntent');
    await talk.yes();
    expect(Object.keys(JSON.parse(readFileSync(file, 'utf8')) as object)).toEqual(['f', 'ttl']);
  });
});

describe('a form that changed twice', () => {
  const form: StoredForm<{ expiresAt: number; people: string[] }> = {
    schema: () =>
      z.object({
        schemaVersion: z.literal(3),
        expiresAt: z.number(),
        people: z.array(z.string()),
      }),
    steps: [
      ({ person, ...memory }) => ({ ...memory, who: person }),
      ({ who, ...memory }) => ({ ...memory, people: [who] }),
    ],
    partOf: () => ({ expiresAt: NOW + 1, people: ['somebody'] }),
  };
  const expiresAt = NOW + 1;

  test.each([
    ['the first', { schemaVersion: 1, expiresAt, person: 'dad' }],
    ['the second', { schemaVersion: 2, expiresAt, who: 'dad' }],
    ['the newest', { schemaVersion: 3, expiresAt, people: ['dad'] }],
  ])('is read from %s', (_which, stored) => {
    expect(readStored(form, stored, NOW)?.content.people).toEqual(['dad']);
  });

  test('is nothing remembered when a step makes nothing sound of it', () => {
    expect(readStored(form, { schemaVersion: 2, expiresAt }, NOW)).toBeUndefined();
    expect(readStored(form, { schemaVersion: 0, expiresAt, people: [] }, NOW)).toBeUndefined();
  });
});
