import assert from 'node:assert/strict';
import fc from 'fast-check';
import { COMMANDS } from '../../../contract';
import { readConversation, withinOwnBudget } from '../../../lambda/dialogue/conversation';
import { createProcessStore } from '../../../memory/process-store';
import { createSeededRandom } from '../../../simulator/seeded-random';
import { unlessDown } from '../../support/stores';
import { createTalk } from '../../support/talk';
import {
  OPEN,
  TAKES,
  type Scene,
  type Wish,
  expectDisclosure,
  expectRightTag,
  expectSound,
  idOf,
  keepsWish,
  lasting,
  onOffer,
} from './walk-rules';
import { type Locale, type Step, WORLDS, type World, anyWalk, perform } from './walk-steps';

/** Commands that hand over what was offered. */
const HAND_OVER: readonly string[] = [...COMMANDS, ...TAKES];
/** What hands over a list, once it was offered as one. */
const SAY_YES_TO_LIST = ['AMAZON.YesIntent', 'AgreeIntent', 'ReadListIntent'];
const SAY_YES_TO_FORGETTING = ['AMAZON.YesIntent', 'YesForgetMeIntent'];
/** Asks for what was passed for something else: "compare them" means it and what came after it. */
const BRING_BACK = ['AMAZON.PreviousIntent', 'CompareIntent', 'touch'];
const REFUSALS = ['AMAZON.NoIntent', 'SomethingElseIntent'];

/** What answers a guiding question, or should: then it is not put a third time. */
const ANSWERS = ['RecommendIntent', 'SearchIntent', 'DescribeIntent', 'AMAZON.YesIntent'];

/** Whether it is a yes: with more words it may go on with something else. */
const agrees = (one: Step): boolean =>
  one.kind === 'intent' &&
  one.name === 'AgreeIntent' &&
  !JSON.stringify(one.slots).includes('"value"');

/**
 * One random conversation, held to every rule at every step.
 *
 * @param tell gets what was said and answered, a line each
 * @throws AssertionError when a rule is broken
 */
const walk = async (
  locale: Locale,
  world: World,
  steps: readonly Step[],
  seed: number,
  tell: (line: string) => void = () => undefined,
): Promise<void> => {
  let isDown = false;
  const kept = createProcessStore(() => Date.parse('2026-11-21T12:00:00Z'));
  const memory = unlessDown(kept, () => isDown);
  const talk = createTalk({
    locale,
    memory,
    random: createSeededRandom(seed),
    record: WORLDS[world],
  });
  let scene = OPEN;
  let token: string | undefined;
  /** Products that must not be proposed again in this session: declined, passed, or handed over, not as a list. */
  let inSession = new Set<string>();
  /** Those of them that were only passed for something else: "previous", "compare" or a touch brings them back. */
  let passed = new Set<string>();
  /** Those declined in this session. */
  let declined = new Set<string>();
  /** Those declined, as the store knows them. */
  let inStore = new Set<string>();
  /** The customer said "forget me" while the store was down: it is done when the store is up, if the session lasts. */
  let isToForget = false;
  let wish: Wish = {};
  /** Products that a yes/no question was asked about, or that were listed, in this session. */
  let offered = new Set<string>();
  /** The guiding question that answers did not settle, and how often it was put in a row. */
  let asked = { question: '', times: 0 };
  for (const one of steps) {
    if (one.kind === 'store-down' || one.kind === 'store-up') isDown = one.kind === 'store-down';
    if (one.kind === 'hang-up') talk.hangUp();
    if (one.kind === 'lose') talk.loseAttributes();
    if (one.kind === 'hang-up' || one.kind === 'lose') {
      inSession = new Set();
      passed = new Set();
      declined = new Set();
      isToForget = false;
      scene = OPEN;
      wish = {};
      // Without its attributes the skill can't know what it asked.
      asked = { question: '', times: 0 };
    }
    if (one.kind === 'hang-up') offered = new Set();
    const answer = await perform(talk, one, token);
    if (answer === undefined) continue;
    const name = agrees(one) ? 'AMAZON.YesIntent' : one.kind === 'intent' ? one.name : one.kind;
    const before = scene;
    const moment = { name, locale, world };
    tell(`${JSON.stringify(one)}\n  ${answer.text}`);
    assert.deepEqual(
      talk.logs.filter(({ event }) => event === 'fault'),
      [],
    );
    expectSound(answer);
    expectRightTag(answer, moment);

    // A no to a list that Alexa could read refuses the reading.
    const isReadingRefused = scene.isToRead === true && name === 'AMAZON.NoIntent';
    if (REFUSALS.includes(name) && !isReadingRefused)
      onOffer(scene).forEach((id) => inSession.add(id));
    const isPassed = name === 'SomethingElseIntent';
    onOffer(scene).forEach((id) => (isPassed ? passed.add(id) : passed.delete(id)));
    if (name === 'AMAZON.NoIntent' && scene.name === 'offering') {
      onOffer(scene).forEach((id) => declined.add(id));
    }
    if (name === 'ForgetMeIntent') assert.match(answer.text, /^Shall I forget/);
    if (SAY_YES_TO_FORGETTING.includes(name) && scene.name === 'forgetting') {
      inSession = new Set();
      passed = new Set();
      declined = new Set();
      isToForget = true;
      assert.equal(answer.text.startsWith('Done.'), !isDown, answer.text);
    }
    if (isToForget && !isDown) {
      inStore = new Set();
      isToForget = false;
    }
    const { handOver } = answer;
    if (handOver !== undefined) {
      const isList = scene.isToRead === true && SAY_YES_TO_LIST.includes(name);
      const isYes = ['AMAZON.YesIntent', 'AgreeIntent'].includes(name) && scene.name === 'offering';
      assert.ok(isList || isYes || HAND_OVER.includes(name), `${name} hands over`);
      for (const id of isList ? [] : handOver.input.products.map(({ asin }) => idOf(asin))) {
        assert.ok(offered.has(id), `${id} was handed over without an offer`);
        inSession.add(id);
      }
      token = handOver.token;
    }
    // Alexa gives back what was handed over; the customer may ask for it once more.
    if (one.kind === 'resume' && one.token === 'own') {
      const [, , id] = (token ?? '').split('.');
      if (id !== undefined) offered.add(id);
    }
    scene = (answer.envelope.sessionAttributes?.['scene'] as Scene | undefined) ?? OPEN;
    for (const id of onOffer(scene)) {
      if (BRING_BACK.includes(name) && passed.has(id)) inSession.delete(id);
      assert.ok(!inSession.has(id), `${id} is proposed again in this session`);
      if (!isDown) assert.ok(!inStore.has(id), `${id} is proposed again after a no`);
      offered.add(id);
    }
    expectDisclosure(answer, { ...moment, scene });
    // A look beyond the budget doesn't change the customer's own.
    const { wish: now } = withinOwnBudget(readConversation(answer.envelope.sessionAttributes));
    if (keepsWish(one, before) && answer.response.shouldEndSession !== true) {
      assert.deepEqual(lasting(now), lasting(wish), 'person, age or budget changed by itself');
    }
    wish = now;
    const question = scene.name === 'asking' ? (scene.question ?? '') : '';
    const isAnswer = ANSWERS.includes(name);
    asked = {
      question,
      times: (question === asked.question ? asked.times : 0) + Number(isAnswer),
    };
    assert.ok(question === '' || asked.times < 3, `"${question}" is asked a third time`);
    if (!isDown) declined.forEach((id) => inStore.add(id));
    if (answer.response.shouldEndSession === true) {
      inSession = new Set();
      passed = new Set();
      declined = new Set();
      isToForget = false;
      scene = OPEN;
      wish = {};
      offered = new Set();
    }
  }
};

/** A rule that was broken. */
interface Broken {
  readonly seed: number;
  readonly reason: string;
  /** The shortest conversation that breaks it. */
  readonly dialogue: readonly string[];
}

/**
 * Holds random conversations.
 *
 * @param seed the same seed holds the same conversations
 * @returns what the first failure was; undefined when every rule held
 */
export const holdWalks = async (count: number, seed: number): Promise<Broken | undefined> => {
  const property = fc.asyncProperty(anyWalk, ([locale, world, steps, random]) =>
    walk(locale, world, steps, random),
  );
  const { failed, counterexample, errorInstance } = await fc.check(property, {
    numRuns: count,
    seed,
  });
  const [broken] = counterexample ?? [];
  if (!failed || broken === undefined) return undefined;
  const [locale, world, steps, random] = broken;
  const dialogue = [`${locale}, ${world}`];
  await walk(locale, world, steps, random, (line) => dialogue.push(line)).catch(() => undefined);
  return { seed, reason: String(errorInstance), dialogue };
};
