import { type Scene } from '../../lambda/dialogue/conversation';
import { type PanelParts, TOUCHES, panel } from '../../lambda/screens/panel';

const OFFER: Scene = { name: 'offering', productId: 'a', task: 'cart' };
const LIST: Scene = { name: 'listing', productIds: ['a', 'b', 'c'] };
const PARTS: PanelParts = {
  names: ['the first', 'the second', 'the third'],
  body: 'I would pick the first.',
  disclosure: 'The skill earns a commission.',
  question: 'Shall Alexa add it?',
  labels: { yes: 'Yes', no: 'No', another: 'Something else' },
};

interface Shown {
  readonly text: string;
  readonly heading: string;
  readonly body: string;
  readonly disclosure: string;
  readonly rows: readonly { readonly label: string; readonly arguments: readonly unknown[] }[];
  readonly buttons: readonly { readonly arguments: readonly unknown[] }[];
}

const shown = (scene: Scene): Shown =>
  (panel('Shelf Talker', 'All that is said.', scene, PARTS).datasources as { panel: Shown }).panel;

test('an offer can be taken, refused, or put aside for another idea by touch', () => {
  expect(shown(OFFER).buttons.map((button) => button.arguments)).toEqual([
    ['yes'],
    ['no'],
    ['another'],
  ]);
});

test('every row of a list is touched by its number, and shows its name', () => {
  const { rows, buttons } = shown(LIST);
  expect(rows.map((row) => row.arguments)).toEqual([
    ['choose', 1],
    ['choose', 2],
    ['choose', 3],
  ]);
  expect(rows.map(({ label }) => label)).toEqual(PARTS.names);
  expect(buttons).toEqual([]);
});

test('the disclosure is set apart, and in the whole text, too', () => {
  expect(shown(OFFER)).toMatchObject({
    heading: 'the first',
    body: PARTS.body,
    disclosure: PARTS.disclosure,
  });
  expect(shown(OFFER).text).toBe('All that is said.');
});

test('the skill accepts everything that can be touched', () => {
  for (const scene of [OFFER, LIST, { name: 'suggesting', productId: 'a' } as const]) {
    const { rows, buttons } = shown(scene);
    for (const {
      arguments: [touch],
    } of [...rows, ...buttons]) {
      expect(TOUCHES).toContain(touch);
    }
  }
});

test('the document needs no import and stays small', () => {
  const { document } = panel('Shelf Talker', 'All that is said.', OFFER, PARTS);
  expect(document).not.toHaveProperty('import');
  expect(JSON.stringify(document).length).toBeLessThan(8000);
});
