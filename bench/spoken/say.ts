import { type LineKey } from '../../contract';
import { buildInteractionModel } from '../../models';
import { type LanguageModel } from '../../simulator/understanding';
import { productIdsOf, readConversation } from '../../lambda/dialogue/conversation';
import { type Shop } from '../../owner';
import { type Turn } from '../../simulator/device';
import { readModel } from '../../simulator/testing';
import { type Project, createDevice, projectOf } from '../../workbench/testing';
import { type SpokenRequest } from './sets';

/** What came of one request. */
export interface Answer {
  readonly id: string;
  /** How the request was understood: the intent and its slots, by name, with the id or else the words. */
  readonly heard: { readonly intent: string; readonly slots: Readonly<Record<string, string>> };
  /** What the skill said until it offered something or gave up, turn by turn. */
  readonly said: readonly string[];
  /** Ids of the products offered, the first first. When it `told`, they are the nearest it has. */
  readonly offered: readonly string[];
  /** Whether it said that it doesn't have what was asked for. */
  readonly told: boolean;
  /** Whether it was not understood, and said again as a search. */
  readonly again: boolean;
}

/** The lines in which the skill says that it doesn't have what was asked for, or not within the budget. */
const NOT_HERE: readonly LineKey[] = [
  'none',
  'none.thing',
  'none.interest',
  'none.suits',
  'none.age',
  'none.person',
  'none.quality',
  'none.attributes',
  'none.attributes.more',
  'beyond',
  'beyond.thing',
  'beyond.unsure',
];
const MOST_TURNS = 4;
const NO_ANSWER = "I don't know";
const NOT_UNDERSTOOD = 'AMAZON.FallbackIntent';

const conversationAfter = ({ exchanges }: Turn) =>
  readConversation(exchanges.at(-1)?.response?.sessionAttributes);

const heardIn = ({ intent, slots }: Turn): Answer['heard'] => ({
  intent: intent ?? 'nothing',
  slots: Object.fromEntries(
    Object.entries(slots).map(([name, { id, value }]) => [name, id ?? `"${value}"`]),
  ),
});

/**
 * Opens the skill as a customer whom it doesn't know, and makes the request. What is not understood is
 * said once more, with "search for" before it: so the search is measured on it too. Questions are
 * answered "I don't know".
 */
const sayRequest = async (project: Project, { id, say }: SpokenRequest): Promise<Answer> => {
  const device = createDevice({ project, locale: project.locale, mayBreak: true });
  await device.say(`open ${project.understanding.invocationName}`);
  const first = await device.say(say);
  const again = first.intent === NOT_UNDERSTOOD;
  let turn = again ? await device.say(`search for ${say}`) : first;
  const heard = heardIn(turn);
  const said = [turn.speech];
  let told = false;
  for (;;) {
    const { scene, last } = conversationAfter(turn);
    told ||= last?.say.some(({ key }) => NOT_HERE.includes(key)) ?? false;
    if (scene.name !== 'asking' || said.length === MOST_TURNS) {
      return { id, heard, said, offered: productIdsOf(scene), told, again };
    }
    turn = await device.say(NO_ANSWER);
    said.push(turn.speech);
  }
};

/** A model made of the present sources, without a build. */
const modelOf = (shop: Shop, locale: string): LanguageModel =>
  readModel(buildInteractionModel(locale, shop));

/** Makes each request to the skill of a shop, each with an empty memory, one after the other. */
export const sayAll = async (
  shop: Shop,
  requests: readonly SpokenRequest[],
): Promise<ReadonlyMap<string, Answer>> => {
  const projects = new Map<string, Project>();
  const answers = new Map<string, Answer>();
  for (const request of requests) {
    const { locale } = request;
    const project = projects.get(locale) ?? projectOf(shop, locale, modelOf(shop, locale));
    projects.set(locale, project);
    answers.set(request.id, await sayRequest(project, request));
  }
  return answers;
};
