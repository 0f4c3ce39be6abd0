import type * as documents from '../../lambda/screens/document';
import { createTalk } from '../support/talk';

let isBroken = false;
jest.mock('../../lambda/screens/document', () => {
  const actual = jest.requireActual<typeof documents>('../../lambda/screens/document');
  return {
    screenDocument: (...signs: Parameters<typeof actual.screenDocument>) => {
      if (isBroken) throw new Error('no screen today');
      return actual.screenDocument(...signs);
    },
  };
});

test('when no screen can be drawn, the customer hears the apology, and the log says both times why', async () => {
  const talk = createTalk({ hasScreen: true });
  await talk.launch();
  isBroken = true;
  const { text, response } = await talk.askForCoffee();
  isBroken = false;
  expect(text).toMatch(/^Something went wrong on my side/);
  expect(response.directives).toBeUndefined();
  const faults = talk.logs.filter(({ event }) => event === 'fault');
  expect(faults.map(({ error }) => error?.message)).toEqual(['no screen today', 'no screen today']);
  // The turn has no other line, and is counted once.
  expect(talk.logs.filter(({ act }) => act === 'RecommendIntent')).toEqual([faults[0]]);
  expect(faults[0]).toMatchObject({ locale: 'en-US', marketplace: 'US', turns: 1 });
  expect(faults[0]?.duration).toBeGreaterThan(0);
  expect(faults[1]?.turns).toBeUndefined();
});
