import fc from 'fast-check';
import { type Directive, type Response } from 'ask-sdk-model';
import { type Device, type DeviceSettings } from '../../simulator/device';
import { type FakeSkill, type Reply, asking, fakeSkill } from './support/fake-skill';
import { smallDevice } from './support/small-device';
import { smallUnderstanding } from './support/small-model';

type Behaviour = 'ENQUEUE' | 'REPLACE_ALL' | 'REPLACE_ENQUEUED';

const MINUTE = 60_000;
const play = (token: string, playBehavior: Behaviour = 'REPLACE_ALL', previous?: string) => ({
  type: 'AudioPlayer.Play' as const,
  playBehavior,
  audioItem: {
    stream: {
      url: `https://example.com/${token}.mp3`,
      token,
      offsetInMilliseconds: 0,
      ...(previous !== undefined && { expectedPreviousToken: previous }),
    },
  },
});
const stop: Directive = { type: 'AudioPlayer.Stop' };
const answering = (...directives: Directive[]): Partial<Response> => ({ directives });

/** A skill that plays one stream when it is opened. */
const playing = (replies: Readonly<Record<string, Reply>> = {}): FakeSkill =>
  fakeSkill({ LaunchRequest: answering(play('one')), ...replies });

const open = async (skill: FakeSkill, settings: Partial<DeviceSettings> = {}): Promise<Device> => {
  const device = smallDevice(skill, { trackLength: 3 * MINUTE, ...settings });
  await device.say('open gift compass');
  return device;
};

/** What the skill was told, e.g. "PlaybackStarted one 0". */
const told = (skill: FakeSkill): string[] =>
  skill.requests.map(({ request }) => {
    const { type, token, offsetInMilliseconds } = request as unknown as Record<string, unknown>;
    return [String(type).split('.').at(-1), token, offsetInMilliseconds]
      .filter((part) => part !== undefined)
      .map(String)
      .join(' ');
  });

describe('a stream', () => {
  it('starts after the response; the skill hears of it outside of any session', async () => {
    const skill = playing();
    const device = await open(skill);
    expect(told(skill)).toEqual(['LaunchRequest', 'PlaybackStarted one 0']);
    expect(skill.requests[1]).not.toHaveProperty('session');
    expect(skill.requests[1]?.context.AudioPlayer).toEqual({
      playerActivity: 'PLAYING',
      token: 'one',
      offsetInMilliseconds: 0,
    });
    expect(device.player).toMatchObject({ activity: 'PLAYING', token: 'one', queue: [] });
  });

  it('waits until the conversation is over', async () => {
    const skill = fakeSkill({ LaunchRequest: { ...asking('More?'), ...answering(play('one')) } });
    const device = await open(skill);
    expect(device.player.activity).toBe('IDLE');
    await device.say('exit');
    expect(device.player.activity).toBe('PLAYING');
  });

  it('asks for the next one before it ends, and goes on with it', async () => {
    const skill = playing({
      'AudioPlayer.PlaybackNearlyFinished': answering(play('two', 'ENQUEUE', 'one')),
    });
    const device = await open(skill);
    await device.pass(3 * MINUTE + 5000);
    expect(told(skill).slice(1)).toEqual([
      'PlaybackStarted one 0',
      'PlaybackNearlyFinished one 170000',
      'PlaybackFinished one 180000',
      'PlaybackStarted two 0',
    ]);
    expect(device.player).toMatchObject({ token: 'two', offsetInMilliseconds: 5000 });
  });

  it('ends and leaves silence when nothing is queued', async () => {
    const skill = playing();
    const device = await open(skill);
    await device.pass(10 * MINUTE);
    expect(told(skill).at(-1)).toBe('PlaybackFinished one 180000');
    expect(device.player.activity).toBe('FINISHED');
  });

  it('is not queued when the skill expects another stream before it', async () => {
    const skill = playing({
      'AudioPlayer.PlaybackNearlyFinished': answering(play('two', 'ENQUEUE', 'zero')),
    });
    const device = await open(skill);
    const turn = await device.pass(3 * MINUTE);
    expect(turn.warnings.join()).toContain('"zero" is not "one"');
    expect(device.player.activity).toBe('FINISHED');
  });

  it('stops for another one that replaces it', async () => {
    const skill = playing({ 'PlaybackController.NextCommandIssued': answering(play('two')) });
    const device = await open(skill);
    await device.pass(MINUTE);
    await device.pressButton('next');
    expect(told(skill).slice(2)).toEqual([
      'NextCommandIssued',
      'PlaybackStopped one 60000',
      'PlaybackStarted two 0',
    ]);
  });

  it('can fail on demand; the skill may play another', async () => {
    const skill = playing({ 'AudioPlayer.PlaybackFailed': answering(play('two')) });
    const device = await open(skill);
    await device.pass(1000);
    await device.failPlayback('MEDIA_ERROR_INVALID_REQUEST', 'Gone.');
    expect(skill.requests[2]?.request).toMatchObject({
      token: 'one',
      error: { type: 'MEDIA_ERROR_INVALID_REQUEST', message: 'Gone.' },
      currentPlaybackState: { token: 'one', offsetInMilliseconds: 1000, playerActivity: 'PLAYING' },
    });
    expect(device.player).toMatchObject({ activity: 'PLAYING', token: 'two' });
  });

  it.each([
    ['AudioPlayer.Stop', { type: 'AudioPlayer.Stop' as const }, ['later']],
    ['all', { type: 'AudioPlayer.ClearQueue' as const, clearBehavior: 'CLEAR_ALL' as const }, []],
  ])('is stopped by a directive: %s', async (_, directive, queue) => {
    const skill = playing({
      'AudioPlayer.PlaybackNearlyFinished': answering(play('later', 'ENQUEUE', 'one')),
      'PlaybackController.PauseCommandIssued': answering(directive),
    });
    const device = await open(skill);
    await device.request({ type: 'AudioPlayer.PlaybackNearlyFinished', token: 'one' });
    await device.pressButton('pause');
    expect(told(skill).at(-1)).toBe('PlaybackStopped one 0');
    expect(device.player).toMatchObject({ activity: 'STOPPED', queue });
  });

  it('keeps playing when only the queue is cleared', async () => {
    const clear = { type: 'AudioPlayer.ClearQueue', clearBehavior: 'CLEAR_ENQUEUED' } as const;
    const skill = playing({
      'AudioPlayer.PlaybackNearlyFinished': answering(play('later', 'ENQUEUE', 'one')),
      'PlaybackController.PauseCommandIssued': answering(clear),
    });
    const device = await open(skill);
    await device.request({ type: 'AudioPlayer.PlaybackNearlyFinished', token: 'one' });
    await device.pressButton('pause');
    expect(device.player).toMatchObject({ activity: 'PLAYING', queue: [] });
  });
});

describe('the customer', () => {
  const understanding = smallUnderstanding({
    intents: ['AMAZON.PauseIntent', 'AMAZON.ResumeIntent', 'AMAZON.StopIntent'].map((name) => ({
      name,
      slots: [],
      samples: [],
    })),
  });

  it('pauses without the invocation name; the skill is told where it stopped', async () => {
    const skill = playing({ 'AMAZON.PauseIntent': answering(stop) });
    const device = await open(skill, { understanding });
    await device.pass(MINUTE);
    const turn = await device.say('pause');
    expect(turn).toMatchObject({ intent: 'AMAZON.PauseIntent', sessionOpen: false, error: null });
    expect(told(skill).slice(2)).toEqual(['PlaybackStopped one 60000', 'IntentRequest']);
    expect(skill.requests.at(-1)?.session?.new).toBe(true);
    expect(device.player).toMatchObject({ activity: 'STOPPED', offsetInMilliseconds: MINUTE });
    await device.pass(MINUTE);
    expect(device.player.offsetInMilliseconds).toBe(MINUTE);
  });

  it('hears the stream again after a voice request that does not stop it', async () => {
    const skill = playing({ 'AMAZON.PauseIntent': {} });
    const device = await open(skill, { understanding });
    await device.pass(MINUTE);
    await device.say('pause');
    expect(told(skill).at(-1)).toBe('PlaybackStarted one 60000');
  });

  it('needs the invocation name while nothing was played', async () => {
    const skill = playing();
    const device = smallDevice(skill, { understanding });
    expect((await device.say('pause')).intent).toBeNull();
    const turn = await device.pressButton('play');
    expect(turn.warnings).toEqual([
      'the play button does nothing: the skill has not played anything',
    ]);
    expect(skill.requests).toEqual([]);
  });

  it('has no use for a stream on a device without a player', async () => {
    const skill = playing();
    const device = smallDevice(skill, { audioPlayer: false });
    const turn = await device.say('open gift compass');
    expect(turn.error).toContain('AudioPlayer');
    expect(device.player.activity).toBe('IDLE');
  });
});

describe('what the review of responses takes, the player takes as well', () => {
  const opened = async (directive: object): Promise<{ device: Device; warnings: string }> => {
    const skill = playing({ 'AMAZON.YesIntent': answering(directive as Directive) });
    const device = await open(skill);
    await device.request({ type: 'IntentRequest', intent: { name: 'AMAZON.YesIntent' } });
    const { error, warnings } = device.turns.at(-1) ?? {};
    expect(error).toBeNull();
    return { device, warnings: warnings?.join() ?? '' };
  };

  it('a token of any length', async () => {
    const token = 'x'.repeat(1025);
    const { device, warnings } = await opened(play(token));
    expect(device.player.token).toBe(token);
    expect(warnings).toContain('[audio.token-length, ');
  });

  it.each([undefined, null])('a playBehavior of %s, of which nothing comes', async (behaviour) => {
    const { device, warnings } = await opened({ ...play('two'), playBehavior: behaviour });
    expect(device.player.token).toBe('one');
    expect(warnings).toContain('not simulated: AudioPlayer.Play without a playBehavior');
  });

  it.each([undefined, null])('a clearBehavior of %s, of which nothing comes', async (clear) => {
    const { device, warnings } = await opened({
      type: 'AudioPlayer.ClearQueue',
      clearBehavior: clear,
    });
    expect(device.player.activity).toBe('PLAYING');
    expect(warnings).toContain('not simulated: AudioPlayer.ClearQueue without a clearBehavior');
  });
});

it('warns of what a skill says to requests without a session', async () => {
  const skill = playing({
    'AudioPlayer.PlaybackStarted': {
      outputSpeech: { type: 'PlainText', text: 'Now.' },
      ...answering(play('two')),
    },
  });
  const device = smallDevice(skill);
  const turn = await device.say('open gift compass');
  expect(turn.speech).toBe('');
  expect(turn.warnings).toEqual([
    "an answer to AudioPlayer.PlaybackStarted can't speak; Alexa ignores the speech",
    "an answer to AudioPlayer.PlaybackStarted can't have AudioPlayer.Play; Alexa ignores it",
  ]);
  expect(device.player.token).toBe('one');
});

it('stops a queue that runs for ever, and says so', async () => {
  const skill = playing({
    'AudioPlayer.PlaybackNearlyFinished': answering(play('one', 'ENQUEUE', 'one')),
  });
  const device = await open(skill);
  const turn = await device.pass(1000 * 60 * MINUTE);
  expect(turn.warnings.join()).toContain('more than 100 requests about streams');
});

it('takes requests about streams by hand', async () => {
  const skill = playing({
    'AudioPlayer.PlaybackNearlyFinished': answering(play('two', 'ENQUEUE', 'one')),
  });
  const device = await open(skill);
  await device.request({ type: 'AudioPlayer.PlaybackNearlyFinished', token: 'one' });
  expect(device.player.queue).toEqual(['two']);
});

it('tells of every stream its start before its end, whatever happens', async () => {
  const step = fc.constantFrom('pass', 'next', 'pause', 'talk', 'fail');
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
      let number = 1;
      const next = async (): Promise<Reply> => answering(play(String(++number)));
      const skill = fakeSkill({
        LaunchRequest: next,
        'PlaybackController.NextCommandIssued': next,
        'PlaybackController.PauseCommandIssued': answering(stop),
        'AudioPlayer.PlaybackFailed': next,
        'AudioPlayer.PlaybackNearlyFinished': async () =>
          answering(play(String(number + 1), 'ENQUEUE', String(number++))),
      });
      const device = await open(skill);
      for (const one of steps) {
        if (one === 'pass') await device.pass(2 * MINUTE);
        else if (one === 'talk') await device.say('is anybody there');
        else if (one === 'fail') await device.failPlayback();
        else await device.pressButton(one);
      }
      let sounding: string | undefined;
      for (const [what, token] of told(skill).map((line) => line.split(' '))) {
        if (what === 'PlaybackStarted') {
          expect(sounding).toBeUndefined();
          sounding = token;
        } else if (what?.startsWith('Playback')) {
          expect(token).toBe(sounding);
          if (what !== 'PlaybackNearlyFinished') sounding = undefined;
        }
      }
      expect(device.turns.flatMap(({ error }) => error ?? [])).toEqual([]);
    }),
    { numRuns: 50 },
  );
});
