import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { type TestDevice, type TestSettings, conversation } from '../../../simulator/testing';
import { DEVICE_TYPES, type Turn } from '../../../simulator/device';
import { type SampleSkill } from './sample-skill';

const SKILLS = join(__dirname, '..');

const turnSchema = z.strictObject({
  say: z.string().optional(),
  touch: z.array(z.union([z.string(), z.number()])).optional(),
  /** A part of what the customer hears; nothing needs to be heard when it is empty. */
  hears: z.string(),
  /** Whether the session is closed afterwards. */
  ends: z.boolean().default(false),
  /** What begins to play. */
  plays: z.string().optional(),
  stops: z.boolean().default(false),
  /** The card in the Alexa app. */
  card: z.string().optional(),
  /** The token of what the screen shows. */
  shows: z.string().optional(),
});

const customerSchema = z.strictObject({
  about: z.string(),
  talks: z.array(
    z.strictObject({
      title: z.string(),
      device: z.enum(DEVICE_TYPES).default('echo'),
      /** The token of the linked account. */
      account: z.string().optional(),
      turns: z.array(turnSchema),
    }),
  ),
});

type CustomerTurn = z.infer<typeof turnSchema>;

/** What a customer says to a skill, and what should happen. */
export type Talk = z.infer<typeof customerSchema>['talks'][number];

/** What customers say to a skill: written before the skill was. */
export const talksOf = (skill: string): readonly Talk[] =>
  customerSchema.parse(JSON.parse(readFileSync(join(SKILLS, skill, 'customer.json'), 'utf8')))
    .talks;

const isOf =
  (type: string) =>
  ({ type: of }: { readonly type: string }): boolean =>
    of === type;

/** What is not as the customer expects, in sentences. */
const missing = (wanted: CustomerTurn, turn: Turn, device: TestDevice): string[] => {
  const heard = turn.spoken.map(({ text }) => text).join(' ');
  const played = turn.directives
    .filter(isOf('AudioPlayer.Play'))
    .map((play) => JSON.stringify(play));
  const card = turn.exchanges.at(-1)?.response?.response.card?.type;
  const rules: readonly (readonly [boolean, string])[] = [
    [heard.toLowerCase().includes(wanted.hears.toLowerCase()), `"${wanted.hears}" was not heard`],
    [!wanted.ends || !turn.sessionOpen, 'the session is open'],
    [
      wanted.plays === undefined || played.some((play) => play.includes(`${wanted.plays}.mp3`)),
      `${wanted.plays} is not played`,
    ],
    [
      !wanted.stops || turn.directives.some(isOf('AudioPlayer.Stop')),
      'the player was not told to stop',
    ],
    [wanted.card === undefined || wanted.card === card, `there is no card ${wanted.card}`],
    [
      wanted.shows === undefined || device.screen?.token === wanted.shows,
      `the screen does not show ${wanted.shows}`,
    ],
  ];
  return rules.flatMap(([holds, problem]) => (holds ? [] : [problem]));
};

/** Goes through a whole talk. @returns what was not as the customer expects, turn by turn */
const walk = async (device: TestDevice, { turns }: Talk): Promise<string[]> => {
  const problems: string[] = [];
  for (const wanted of turns) {
    const { say, touch = [] } = wanted;
    const turn = say === undefined ? await device.touch(touch) : await device.say(say);
    const customer = say ?? `a touch of ${JSON.stringify(touch)}`;
    problems.push(...missing(wanted, turn, device).map((problem) => `${customer}: ${problem}`));
  }
  return problems;
};

/**
 * A test that everything in a talk goes as the customer expects; its failure shows the talk.
 *
 * @param more settings that are there when the test begins
 */
export const holdTalk =
  (skill: SampleSkill, more: () => Partial<TestSettings> = () => ({})) =>
  (talk: Talk): Promise<void> =>
    conversation(
      { ...skill, type: talk.device, accessToken: talk.account, ...more() },
      async (device) => {
        expect(await walk(device, talk)).toEqual([]);
      },
    )();
