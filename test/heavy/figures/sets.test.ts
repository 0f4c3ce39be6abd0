import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadProject } from '../../../workbench/testing';
import { notRefused, wayOf } from '../../support/refused';
import { score } from '../../simulator/support/heard-as';
import { understandingOf } from '../../simulator/support/understanding-of';
import { valueOf } from '../../simulator/support/value-of';
import nonsense from '../../simulator/nonsense.json';
import otherSkills from '../../simulator/other-skills.json';
import paraphrases from '../../simulator/paraphrases.json';
import sixty from '../../simulator/sixty.json';
import pizzaModel from '../../simulator/unseen/pizza-model.json';
import pizza from '../../simulator/unseen/pizza-utterances.json';
import slotPhrases from '../../simulator/unseen/slot-phrases.json';

/** Saturday, 21 November 2026, ten o'clock, UTC: the sets count from that day. */
const NOW = Date.UTC(2026, 10, 21, 10);
const FALLBACK = 'AMAZON.FallbackIntent';

interface Case {
  readonly say: string;
  readonly intent: string;
  readonly slots?: Readonly<Record<string, string | undefined>>;
  readonly alsoFine?: readonly string[];
}

/** How the values of the slots are judged. */
type Judged = 'intent' | 'named slots' | 'all slots';

const countRight = (model: unknown, cases: readonly Case[], judged: Judged): number => {
  const { hear } = understandingOf(model);
  return cases.filter(({ say, intent, slots = {}, alsoFine = [] }) => {
    const heard = hear(say, { sessionOpen: true, now: NOW });
    if (heard.kind !== 'intent') return false;
    const { name, slots: got = {} } = heard.interpretation.intent;
    const wanted = [intent === 'none' ? FALLBACK : intent, ...alsoFine];
    const judgedSlots = {
      intent: [],
      'named slots': Object.keys(slots),
      'all slots': [...new Set([...Object.keys(slots), ...Object.keys(got)])],
    }[judged];
    return wanted.includes(name) && judgedSlots.every((slot) => got[slot]?.value === slots[slot]);
  }).length;
};

const rightOfSkills = (
  { models, utterances }: { models: object; utterances: readonly (Case & { skill: string })[] },
  judged: Judged,
): number =>
  Object.entries(models)
    .map(([skill, model]) =>
      countRight(
        model,
        utterances.filter((one) => one.skill === skill),
        judged,
      ),
    )
    .reduce((sum, count) => sum + count, 0);

const rightIn = (locale: string, pairs: readonly (readonly [string, string])[]): number =>
  pairs.length - score(loadProject(locale).understanding, pairs, wayOf).misses.length;

const refusedIn = async (locale: string): Promise<number> =>
  nonsense.length - (await notRefused(loadProject(locale), nonsense)).length;

const meant = Object.entries(paraphrases).flatMap(([intent, utterances]) =>
  utterances.map((utterance) => [utterance, intent] as const),
);

/** How many are right now, by the name of the set in the table. */
const MEASURES: Readonly<Record<string, () => number | Promise<number>>> = {
  'paraphrases, en-US': () => rightIn('en-US', meant),
  'paraphrases, en-GB': () => rightIn('en-GB', meant),
  'nonsense, en-US': () => refusedIn('en-US'),
  'nonsense, en-GB': () => refusedIn('en-GB'),
  'five other skills': () => rightOfSkills(otherSkills, 'named slots'),
  'unseen: pizza, by intent': () => countRight(pizzaModel, pizza, 'intent'),
  'unseen: pizza, with all slots': () => countRight(pizzaModel, pizza, 'all slots'),
  'unseen: slot phrases': () =>
    slotPhrases.filter(({ type, say, value }) => valueOf(type, NOW)(say) === value).length,
  'sixty: a house, recipes, buses': () => rightOfSkills(sixty, 'all slots'),
};

const page = readFileSync(join(__dirname, '..', '..', 'simulator', 'README.md'), 'utf8');
const floors = [...page.matchAll(/^\| ([^|]+?) +\|.*\| +(\d+) of \d+ +\|$/gm)].map(
  ([, name = '', now = '']) => [name, Number(now)] as const,
);

test('the table of the sets has each of them', () => {
  expect(floors.map(([name]) => name)).toEqual(Object.keys(MEASURES));
});

test.each(floors)('of the set "%s" no fewer than %i are right', async (name, least) => {
  expect(await MEASURES[name]?.()).toBeGreaterThanOrEqual(least);
});
