import { join } from 'node:path';
import { type AlexaApi, startAlexaApi } from '../../simulator/services';
import { type TestDevice, createDevice } from '../../simulator/testing';
import { readDeviceFile } from '../../workbench/device-file';
import { holdTalk, talksOf } from './support/customer';
import { loadSkill } from './support/sample-skill';

const skill = loadSkill('riddle-room');
const FILE = join('riddle-room', 'device.json');
const context = readDeviceFile({ path: join(__dirname, FILE), name: FILE });

describe('Riddle Room, a callback handler of ask-sdk-core that sells a pack of riddles', () => {
  let api: AlexaApi;
  beforeAll(async () => {
    api = await startAlexaApi();
  });
  afterAll(() => api.close());
  const settings = () => ({ ...context, api });
  const newDevice = (): TestDevice => createDevice({ ...skill, ...settings() });

  test.each(talksOf('riddle-room'))('a customer $title', (talk) => holdTalk(skill, settings)(talk));

  it('gets the token and the name of its own directive back, with the result of the purchase', async () => {
    const device = newDevice();
    await device.say('open riddle room');
    await device.say('buy the winter pack');
    const { exchanges } = await device.say('yes');
    expect(exchanges[0]?.request.request).toMatchObject({
      type: 'Connections.Response',
      name: 'Buy',
      token: 'Buy',
      status: { code: '200' },
      payload: { purchaseResult: 'ACCEPTED' },
    });
  });

  it('is told that nothing can be given back that was not bought', async () => {
    const device = newDevice();
    await device.say('open riddle room');
    const { speech } = await device.say('refund the winter pack');
    expect(speech).toContain("You don't have the winter pack.");
  });
});
