import { wordsOf } from '../../catalog';
import { catalog } from '../support/shop';
import { createDevice, loadProject } from '../../workbench/testing';
import { type Talk, createTalk, slot } from '../support/talk';

const nameOf = (id: string): string => {
  const product = catalog.products.find((one) => one.id === id);
  if (product === undefined) throw new Error(`the sample shop has no ${id}`);
  return wordsOf(product, 'en').name;
};
const search = (talk: Talk, query: string) => talk.intent('SearchIntent', { query: slot(query) });

test('every product is offered to whom it is asked for by its whole name, whatever its words mean besides', async () => {
  const strayed: string[] = [];
  for (const { id } of catalog.products) {
    const { offered } = await search(createTalk(), nameOf(id));
    if (offered !== id) strayed.push(`${nameOf(id)}: ${offered ?? 'nothing'}`);
  }
  expect(strayed).toEqual([]);
});

test('other words around the name do no harm', async () => {
  const name = nameOf('bialetti-moka-express-6');
  const { offered } = await search(createTalk(), `${name} please for my dad`);
  expect(offered).toBe('bialetti-moka-express-6');
});

test('a product that is too old for the child is not offered by its name either', async () => {
  const talk = createTalk();
  await talk.intent('RecommendIntent', { recipient: slot('son', 'son'), age: slot('3') });
  const { offered } = await search(talk, nameOf('ticket-to-ride'));
  expect(offered).not.toBe('ticket-to-ride');
});

test('a product that Alexa could not sell stays out for its week, also when it is asked for by its name', async () => {
  const talk = createTalk();
  expect((await search(talk, nameOf('bialetti-venus'))).offered).toBe('bialetti-venus');
  await talk.yes();
  await talk.resume({ code: 'AlexaShopping.NoOffersFound' });
  expect((await search(talk, nameOf('bialetti-venus'))).offered).not.toBe('bialetti-venus');
});

test.each(['gas grill', 'hand blender'])(
  'a %s is not taken for another one of its kind without a word',
  async (name) => {
    const device = createDevice({ project: loadProject('en-US') });
    const { speech } = await device.say(`ask shelf talker for a ${name}`);
    expect(speech).toContain("I don't know of one that's just so.");
  },
);

test('a room finds what belongs there', async () => {
  const device = createDevice({ project: loadProject('en-US') });
  await device.say('open shelf talker');
  const { speech } = await device.say('search for something for the bathroom');
  expect(speech).toMatch(/I'd (pick|suggest)/);
});
