import { type Response } from 'ask-sdk-model';
import { type Turn } from '../../simulator/device';
import { asking, fakeSkill, handingOver } from './support/fake-skill';
import { smallDevice } from './support/small-device';

const drawing = { type: 'Alexa.Presentation.APL.RenderDocument', token: 'doc', document: {} };

/** The turn in which the skill answers so, after it has drawn a document. */
const turnWith = async (response: Partial<Response>): Promise<Turn> => {
  const skill = fakeSkill({
    LaunchRequest: { ...asking('Hi.'), directives: [drawing as never] },
    'AMAZON.YesIntent': response,
  });
  const device = smallDevice(skill, { type: 'echo-show-8' });
  await device.say('open gift compass');
  return device.say('yes');
};

const sending = (...directives: object[]): Partial<Response> => ({
  ...asking('Look.'),
  directives: directives as never,
});

const notesOf = ({ warnings }: Turn): readonly string[] =>
  warnings.filter((warning) => warning.startsWith('not simulated: '));

const execute = {
  type: 'Alexa.Presentation.APL.ExecuteCommands',
  token: 'doc',
  commands: [{ type: 'Idle' }],
};

describe('a directive that the device does not act on', () => {
  it.each([
    [execute],
    [{ type: 'Alexa.Presentation.APL.SendIndexListData', listId: 'list', startIndex: 0 }],
    [{ type: 'Alexa.Presentation.APL.SendTokenListData', listId: 'list', pageToken: 'two' }],
    [{ type: 'Alexa.Presentation.APLA.RenderDocument', token: 'sound', document: {} }],
    [{ type: 'Connections.SendResponse', status: { code: '200', message: 'OK' } }],
    [{ type: 'Conversations.ResetContext' }],
    [{ type: 'CustomInterfaceController.StartEventHandler', token: 'wheel' }],
    [{ type: 'GadgetController.SetLight', version: 1 }],
    [{ type: 'GameEngine.StartInputHandler', timeout: 1000 }],
    [{ type: 'Tasks.CompleteTask', status: { code: '200', message: 'OK' } }],
  ])('is told of in the turn: $type', async (directive) => {
    const turn = await turnWith(sending(directive));
    expect(turn).toMatchObject({ error: null, speech: 'Look.' });
    expect(notesOf(turn)).toEqual([expect.stringMatching(`^not simulated: ${directive.type}; `)]);
  });

  it('is told of once, however often it is in the response', async () => {
    const turn = await turnWith(sending(execute, execute));
    expect(notesOf(turn)).toEqual([
      'not simulated: Alexa.Presentation.APL.ExecuteCommands; its commands are not run',
    ]);
  });
});

describe('a directive that the device acts on', () => {
  it.each([
    ['drawing a document', sending(drawing)],
    ['stopping a stream', sending({ type: 'AudioPlayer.Stop' })],
    [
      'clearing dynamic entities',
      sending({ type: 'Dialog.UpdateDynamicEntities', updateBehavior: 'CLEAR' }),
    ],
    ['handing over to Alexa Shopping', handingOver()],
  ])('has no such note: %s', async (_, response) => {
    expect(notesOf(await turnWith(response))).toEqual([]);
  });
});

describe('asking the customer for permissions', () => {
  it('by a card is told of', async () => {
    const permissions = ['alexa::profile:email:read'];
    const turn = await turnWith({
      ...asking('See the app.'),
      card: { type: 'AskForPermissionsConsent', permissions },
    });
    expect(turn).toMatchObject({ error: null, sessionOpen: true });
    expect(notesOf(turn).join()).toContain('the card AskForPermissionsConsent; no permission');
  });

  it('by voice is told of, and is not taken for a task that Alexa does not know', async () => {
    const turn = await turnWith(
      handingOver({ '@type': 'x' }, 'connection://AMAZON.AskForPermissionsConsent/2'),
    );
    expect(turn).toMatchObject({ error: null, outcome: null });
    expect(notesOf(turn).join()).toContain('the customer is not asked for permissions');
  });
});
