import { type Line } from '../../lambda/dialogue/line';
import { type Turn } from '../../simulator/device';
import { type TestDevice, createDevice, loadProject } from '../../workbench/testing';

interface Session {
  readonly scene: {
    readonly name: string;
    readonly question?: string;
    readonly examples?: string[];
  };
  readonly last?: { readonly say: readonly Line[] };
}

const sessionAfter = ({ exchanges }: Turn): Session =>
  exchanges.at(-1)?.response?.sessionAttributes as unknown as Session;

const nameAfter = (turn: Turn): string => sessionAfter(turn).scene.name;

/** What is said when a guided question is put, besides the examples that the shelf gives. */
const PHRASES: Readonly<Record<string, readonly string[]>> = {
  recipient: ['my dad', 'my mother', 'a friend', 'anyone', 'surprise me'],
  interest: ["I don't know"],
  category: ['anything'],
  occasion: ['a birthday', 'a housewarming', 'no occasion'],
  budget: ['a small treat', 'mid range', 'a splurge', "I don't mind"],
};

describe.each(['en-US', 'en-GB'])('in %s', (locale) => {
  const project = loadProject(locale);
  const { names } = project.parts.spokenLocale(locale);
  const start = (): TestDevice => createDevice({ project });

  /** Expects an offer; an answer to a guided question may lead to another question before it. */
  const expectOffer = async (device: TestDevice, phrase: string, mayAsk = false): Promise<void> => {
    let turn = await device.say(phrase);
    if (mayAsk && nameAfter(turn) === 'asking') turn = await device.say('surprise me');
    expect([phrase, turn.speech, nameAfter(turn)]).toEqual([phrase, turn.speech, 'offering']);
  };

  test('the greeting names kinds of thing that lead to an offer', async () => {
    const greeting = sessionAfter(await start().say('open shelf talker')).last?.say[0]?.terms;
    expect(greeting?.categories?.length).toBeGreaterThan(1);
    for (const id of greeting?.categories ?? []) {
      const device = start();
      const { speech } = await device.say('open shelf talker');
      const name = Object.values(names.category[id] ?? {})[0] ?? '';
      expect(speech).toContain(name);
      await expectOffer(device, name, true);
    }
  });

  test('help offers phrases that lead to an offer at once', async () => {
    const device = start();
    await device.say('open shelf talker');
    const { speech } = await device.say('help');
    const phrases = /You could say: (.+?)\. Or say: (.+?)\. Or: (.+?)\./.exec(speech)?.slice(1);
    expect(phrases).toHaveLength(3);
    for (const phrase of phrases ?? []) await expectOffer(start(), `ask shelf talker ${phrase}`);
    for (const phrase of phrases ?? []) {
      const open = start();
      await open.say('open shelf talker');
      await expectOffer(open, phrase);
    }
  });

  test('so does what the greeting says after a silence', async () => {
    const device = start();
    const { reprompt } = await device.say('open shelf talker');
    expect(reprompt).toContain('say surprise me');
    await device.silence();
    await expectOffer(device, 'surprise me');
  });

  test('every answer that a guided question, its help and its reprompt name leads to an offer', async () => {
    const seen = new Set<string>();
    const openings = [
      'a gift',
      'something for my dad',
      'a gift for someone who likes coffee',
      'a birthday gift',
      'a small treat',
      'coffee gear',
      'games',
      'books',
    ];
    for (const opening of openings) {
      const device = start();
      await device.say('open shelf talker');
      const asked = await device.say(opening);
      const { scene } = sessionAfter(asked);
      const question = scene.question ?? '';
      if (scene.name !== 'asking' || seen.has(question)) continue;
      seen.add(question);
      const help = await device.say('help');
      const told = `${asked.speech} ${asked.reprompt ?? ''} ${help.speech}`.toLowerCase();
      const kind = question === 'category' ? 'category' : 'interest';
      const examples = (scene.examples ?? []).map(
        (id) => Object.values(names[kind][id] ?? {})[0] ?? '',
      );
      for (const phrase of [...examples, ...(PHRASES[question] ?? [])]) {
        expect([phrase, told.includes(phrase.toLowerCase())]).toEqual([phrase, true]);
        const again = start();
        await again.say('open shelf talker');
        await again.say(opening);
        await expectOffer(again, phrase, true);
      }
    }
    expect(seen.size).toBeGreaterThan(1);
  });

  test('what help says at an offer and at a list can be done there', async () => {
    const device = start();
    await device.say('ask shelf talker for something for coffee');
    if (nameAfter(device.turns.at(-1) as Turn) === 'asking') await device.say('surprise me');
    expect((await device.say('help')).speech).toContain(
      'tell me more, why this one, or something else',
    );
    await device.say('tell me more');
    await device.say('why this one');
    await expectOffer(device, 'something else');
    await device.say('what are my options');
    expect((await device.say('help')).speech).toContain('the first one');
    await expectOffer(device, 'the first one');
  });
});
