import { readFileSync } from 'node:fs';
import { type ResponseEnvelope } from 'ask-sdk-model';
import { PRETEND_SKILL_ID } from '../../../simulator/device';
import { type SkillHandler, createDevice } from '../../../simulator/testing';
import { startPage } from '../../../workbench/page';
import { loadSkill } from '../../skills/support/sample-skill';
import { servePages } from './support/open-page';
import { describeInBrowser } from './support/chromium';

describeInBrowser(() => {
  let pages: Awaited<ReturnType<typeof servePages>>;
  beforeAll(async () => {
    pages = await servePages();
  });
  afterEach(() => pages.clear());
  afterAll(() => pages.close());

  test('the main job works by typing, from opening the skill to the credit', async () => {
    const page = await pages.open();
    await page.say('open shelf talker');
    await page.say('find a gift for my dad who likes coffee');
    expect(await page.answer()).toContain('Would you like Alexa to add it to your cart?');
    await page.say('yes');
    expect(await page.answer()).toContain('Do you want me to add it to your cart?');
    await page.say('yes please');
    await page.show('ledger');
    const cart = page.tab.locator('.card', { hasText: 'Cart' }).first();
    const [taken] = (await page.state()).ledger.cart;
    expect(taken?.title).toBeTruthy();
    expect(await cart.innerText()).toContain(taken?.title);
    const credits = await page.tab.locator('.card.wide').innerText();
    expect(credits).toMatch(/credited\s+cart · \w{10} · US/);
    expect(page.errors).toEqual([]);
    expect(page.strayed).toEqual([]);
  });

  test("a touch of the finger on the drawn button does what saying it does, by the viewhost's own event", async () => {
    const page = await pages.open();
    await page.say('ask shelf talker for a gift for my dad who likes coffee');
    const screen = page.tab.frameLocator('iframe');
    await screen.locator('text="Yes"').click();
    await page.turns(2);
    const touched = (await page.state()).turns[1];
    expect(touched?.intent).toBe('Alexa.Presentation.APL.UserEvent');
    expect(touched?.spoken.at(-1)?.text).toContain('Do you want me to add it to your cart?');
    const [exchange] = touched?.exchanges ?? [];
    expect(exchange?.request.request).toMatchObject({
      arguments: ['yes'],
      source: { type: 'TouchWrapper', handler: 'Press', id: 'touch-yes' },
    });
    await page.say('yes');
    expect((await page.state()).ledger.cart).toHaveLength(1);
  });

  test('a row of a list and another idea are touched as well', async () => {
    const page = await pages.open();
    await page.say('ask shelf talker for a gift for my dad who likes coffee');
    await page.tab.getByRole('button', { name: 'Touch “Something else” on the screen' }).click();
    await page.turns(2);
    expect(await page.answer()).toContain('Would you like Alexa to add it to your cart?');
    await page.say('list my options');
    await page.tab.locator('.echo[data-drawn="3"]').waitFor();
    const [, second] = await page.tab.locator('.touches button').all();
    await second?.click();
    await page.turns(4);
    const { turns } = await page.state();
    expect(turns[3]?.did).toBe('choose 2');
    const options = turns[2]?.exchanges[0]?.response?.sessionAttributes?.['options'] as string[];
    expect(turns[3]?.exchanges[0]?.response?.sessionAttributes?.['scene']).toMatchObject({
      productId: options[1],
    });
  });

  test('a screen can be touched only while the skill has the floor, and the device does not move', async () => {
    const page = await pages.open();
    const { tab } = page;
    const top = async () => (await tab.locator('.echo').boundingBox())?.y;
    const still = await top();
    await page.say('ask shelf talker for a gift for my dad who likes coffee');
    await tab.locator('.touches button').nth(2).waitFor();
    expect(await top()).toBe(still);
    await page.say('yes');
    await tab.locator('.echo[data-drawn="2"]').waitFor();
    expect(await tab.locator('.floor').innerText()).toBe('Alexa is asking');
    expect(await tab.locator('.touches').count()).toBe(0);
    await page.say('no');
    await tab.locator('.touches button').first().waitFor();
    await page.say('stop');
    expect(await tab.locator('.floor').innerText()).toBe('The skill is closed');
    expect(await tab.locator('.touches').count()).toBe(0);
    expect(await top()).toBe(still);
  });

  test('any request is sent by hand, and what is wrong with one is told at its box', async () => {
    const page = await pages.open();
    const { tab } = page;
    await page.show('request');
    await tab.fill('#request', '{"type":');
    await tab.click('text=Send the request');
    expect(await tab.locator('#request-wrong').innerText()).toMatch(/^This is not valid JSON: /);
    await tab.fill('#request', '[]');
    await tab.click('text=Send the request');
    expect(await tab.locator('#request-wrong').innerText()).toMatch(/^This is not a JSON object/);
    // The server knows more about requests than the page.
    await tab.fill('#request', '{"type":""}');
    await tab.click('text=Send the request');
    await tab.locator('#request-wrong', { hasText: 'is empty; name the type' }).waitFor();
    expect(await tab.locator('.notice.bad').count()).toBe(0);
    expect(await tab.getAttribute('#request', 'aria-describedby')).toBe(
      'request-wrong request-hint',
    );
    await tab.selectOption('#example', 'LaunchRequest');
    expect(await tab.locator('#request-wrong').count()).toBe(0);
    await tab.click('text=Send the request');
    await page.turns(1);
    expect(await page.answer()).toContain('Welcome to Shelf Talker');
    expect(await tab.locator('.bubble.sent').innerText()).toContain('LaunchRequest');
  });

  test('a replay opens as well as a saved file', async () => {
    const page = await pages.open();
    const replay = {
      skillId: 'amzn1.ask.skill.x',
      locale: 'en-GB',
      type: 'text',
      userInput: ['open shelf talker', 'surprise me', '.quit', 'never said'],
    };
    const file = { name: 'a.json', mimeType: 'application/json' };
    await page.tab.setInputFiles('input[type=file]', {
      ...file,
      buffer: Buffer.from(JSON.stringify(replay)),
    });
    await page.turns(2);
    const { turns, choice } = await page.state();
    expect(turns.map(({ did }) => did)).toEqual(['open shelf talker', 'surprise me']);
    expect(choice.locale).toBe('en-GB');
  });

  describe('a foreign skill', () => {
    const { model, handler } = loadSkill('picture-wall');
    /** The same skill with a document of its own, whose data is the whole payload. */
    const ownDocument: SkillHandler = ({ request }) =>
      Promise.resolve({
        version: '1.0',
        response: {
          outputSpeech: {
            type: 'PlainText',
            text: 'arguments' in request ? `Touched ${String(request.arguments)}.` : 'Which one?',
          },
          shouldEndSession: false,
          directives: [
            {
              type: 'Alexa.Presentation.APL.RenderDocument',
              token: 'wall',
              document: {
                type: 'APL',
                version: '1.4',
                mainTemplate: {
                  parameters: ['payload'],
                  item: {
                    type: 'TouchWrapper',
                    accessibilityLabel: '${payload.wall.title}',
                    onPress: { type: 'SendEvent', arguments: ['first'] },
                    item: { type: 'Text', text: '${payload.wall.title}' },
                  },
                },
              },
              datasources: { wall: { title: 'The Mill' } },
            },
          ],
        },
      } as ResponseEnvelope);

    const pageOf = (skill: { model: unknown; handler: SkillHandler }) =>
      startPage({
        assembleFor: ({ locale, type, user, clock }) => {
          const device = createDevice({ ...skill, locale, type, user, clock: clock.now() });
          const names = { skillName: 'Picture Wall', invocationName: 'picture wall' };
          return { device, shopping: device.shopping, ...names, skillId: PRETEND_SKILL_ID };
        },
        locales: ['en-US'],
        first: { seed: 1, remember: false, user: 'anna' },
      });

    test('is touched on its own document', async () => {
      const foreign = await pageOf({ model, handler: ownDocument });
      const page = await pages.open({}, foreign.address);
      await page.say('open picture wall');
      await page.tab.getByRole('button', { name: 'Touch “The Mill” on the screen' }).click();
      await page.turns(2);
      expect(await page.answer()).toBe('Touched first.');
      expect(page.errors).toEqual([]);
      await foreign.close();
    });

    test('with a document of Amazon’s packages says so, and its touch is sent by hand', async () => {
      const foreign = await pageOf({ model, handler });
      const page = await pages.open({}, foreign.address);
      const { tab } = page;
      await page.say('open picture wall');
      const told = tab.locator('.device [role=alert]');
      expect(await told.innerText()).toMatch(/imports alexa-layouts, .* by hand, under Request/);
      await page.show('request');
      await tab.selectOption('#example', 'Alexa.Presentation.APL.UserEvent');
      const written = await tab.inputValue('#request');
      await tab.fill(
        '#request',
        JSON.stringify({ ...JSON.parse(written), token: 'wall', arguments: ['picture', 2] }),
      );
      await tab.click('text=Send the request');
      await page.turns(2);
      expect(await page.answer()).toContain('The Mill');
      await foreign.close();
    });
  });

  test('a device without a screen shows none, and a round one is drawn', async () => {
    const page = await pages.open();
    for (const [type, drawn] of [
      ['echo', 0],
      ['echo-spot', 1],
      ['fire-tv', 1],
    ] as const) {
      await page.show('settings');
      await page.tab.selectOption('#device', type);
      await page.tab.click('text=Start a conversation with these');
      await page.tab.locator('.empty').waitFor();
      await page.say('ask shelf talker for a gift for my dad who likes coffee');
      await page.tab.locator(`.echo[data-drawn="1"]`).waitFor({
        state: drawn === 1 ? 'attached' : 'detached',
      });
    }
    expect(page.errors).toEqual([]);
  });

  test('another locale is another edition of the skill', async () => {
    const page = await pages.open();
    await page.show('settings');
    await page.tab.selectOption('#locale', 'en-GB');
    await page.tab.click('text=Start a conversation with these');
    await page.tab.locator('.empty').waitFor();
    await page.say('ask shelf talker for a gift for my dad who likes coffee');
    expect(await page.answer()).toMatch(/basket/);
    expect(await page.tab.locator('.caption').innerText()).toContain(
      'Echo Show 8 · English (UK) · anna',
    );
  });

  test('forced faults apply from the next turn on', async () => {
    const page = await pages.open();
    await page.show('faults');
    await page.tab.fill('#script', 'NoOffersFound, declined');
    await page.tab.click('text=Set these faults');
    await page.tab.locator('text=These apply from the next turn on.').waitFor();
    await page.say('ask shelf talker for a gift for my dad who likes coffee');
    await page.say('yes');
    await page.show('conversation');
    expect(await page.tab.locator('.turn').last().innerText()).toContain('hand-over NoOffersFound');
    await page.say('yes');
    expect((await page.state()).turns[2]?.outcome).toBe('declined');
  });

  test('faults that are not valid are refused at their field, and the page goes on', async () => {
    const page = await pages.open();
    await page.show('faults');
    await page.tab.fill('#by-asin', 'short=NoOffersFound');
    await page.tab.click('text=Set these faults');
    expect(await page.tab.locator('#by-asin-wrong').innerText()).toBe(
      '“short” is not an ASIN: use ten letters and digits.',
    );
    expect(await page.tab.locator('#by-asin').getAttribute('aria-invalid')).toBe('true');
    expect(await page.tab.locator('.work > .notice').count()).toBe(0);
    await page.say('open shelf talker');
    expect(await page.answer()).toContain('Welcome');
  });

  test('the clock is set for device and skill', async () => {
    const page = await pages.open();
    await page.show('settings');
    await page.tab.fill('#clock', '2027-02-03T04:05');
    await page.tab.click('text=Set the clock');
    await page.tab.locator('text=Set: it is 2027-02-03 04:05').waitFor();
    await page.say('open shelf talker');
    const [turn] = (await page.state()).turns;
    expect(turn?.exchanges[0]?.request.request.timestamp).toMatch(/^2027-02-03T04:05/);
  });

  test('JSON folds, shows what changed since the call before when asked to, and understanding says which sample won', async () => {
    const page = await pages.open();
    await page.say('open shelf talker');
    await page.say('find a gift for my dad who likes coffee');
    await page.show('json');
    const whole = page.tab.locator('.json-tree').first();
    expect(await whole.innerText()).toContain('"version": "1.0"');
    const folded = whole.locator('summary', { hasText: '"session"' });
    expect(await whole.innerText()).toContain('"sessionId"');
    await folded.click();
    expect(await whole.innerText()).not.toContain('"sessionId"');
    await page.tab.click('text=Only what changed');
    expect(await page.tab.locator('ins').first().innerText()).toMatch(/^\+ /);
    expect(await page.tab.locator('#panel-json').innerText()).toContain('unchanged lines');
    await page.show('understanding');
    const understanding = await page.tab.locator('#panel-understanding').innerText();
    expect(understanding).toContain('RecommendIntent (won)');
    expect(understanding).toContain('find a gift for my {recipient} who likes {interest}');
  });

  test('understanding says in what the words differ from the sample that won', async () => {
    const page = await pages.open();
    await page.say('open shelf talker');
    await page.say('find a present for my dad who likes coffee quickly');
    await page.show('understanding');
    const differences = page.tab.locator('.differences');
    expect(await differences.innerText()).toContain('leaves out "quickly"');
    await page.say('find a present for my dad who likes coffee');
    expect(await differences.count()).toBe(0);
  });

  test('understanding says when a call came without words of the customer', async () => {
    const page = await pages.open();
    for (const words of ['ask shelf talker for a gift for my dad who likes coffee', 'yes', 'yes']) {
      await page.say(words);
    }
    await page.show('understanding');
    expect(await page.tab.locator('.lead').innerText()).toBe(
      'The interaction model was not used in this turn. The skill was called with SessionResumedRequest.',
    );
  });

  test('a saved replay is in the form of Amazon’s ask', async () => {
    const page = await pages.open();
    await page.say('open shelf talker');
    await page.say('find a gift for my dad who likes coffee');
    await page.tab.click('text=Save or open');
    const [download] = await Promise.all([
      page.tab.waitForEvent('download'),
      page.tab.click('text=Save as a replay'),
    ]);
    expect(JSON.parse(readFileSync(await download.path(), 'utf8'))).toEqual({
      skillId: expect.stringMatching(/^amzn1\.ask\.skill\./) as string,
      locale: 'en-US',
      type: 'text',
      userInput: ['open shelf talker', 'find a gift for my dad who likes coffee', '.quit'],
    });
  });

  test('a shared file opens in another browser as the same conversation', async () => {
    const page = await pages.open();
    await page.show('faults');
    await page.tab.selectOption('#every', 'NoOffersFound');
    await page.tab.click('text=Set these faults');
    await page.say('ask shelf talker for a gift for my dad who likes coffee');
    await page.say('yes');
    await page.tab.click('text=Stay silent');
    await page.show('conversation');
    await page.turns(3);
    await page.tab.click('text=Save or open');
    const [download] = await Promise.all([
      page.tab.waitForEvent('download'),
      page.tab.click('text=Save as a file'),
    ]);
    const file = await download.path();
    const other = await pages.open();
    await other.tab.setInputFiles('input[type=file]', file);
    await other.turns(3);
    const told = ({ turns }: Awaited<ReturnType<typeof page.state>>) =>
      turns.map(({ did, spoken, outcome }) => ({ did, spoken, outcome }));
    expect(told(await other.state())).toEqual(told(await page.state()));
    expect((await other.state()).faults.every).toBe('NoOffersFound');
    expect(await other.tab.locator('.notice').innerText()).toContain('every answer is the same');
  });

  test('a file of another kind is refused in a sentence', async () => {
    const page = await pages.open();
    const file = { name: 'x.json', mimeType: 'application/json', buffer: Buffer.from('{"a":1}') };
    await page.tab.setInputFiles('input[type=file]', file);
    expect(await page.tab.locator('[role=alert]').innerText()).toMatch(
      /^The file: "format": is not .*; open a conversation that was saved as a file, or a replay/,
    );
    await page.say('open shelf talker');
  });

  test('a conversation survives a reload of the page', async () => {
    const page = await pages.open();
    await page.say('open shelf talker');
    await page.tab.reload();
    await page.turns(1);
    expect(await page.tab.locator('.turn').innerText()).toContain('Welcome to Shelf Talker');
  });
});
