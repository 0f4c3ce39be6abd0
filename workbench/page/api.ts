import { randomInt, randomUUID } from 'node:crypto';
import type * as z from 'zod';
import { COUNTRIES, TASKS } from '../../attribution';
import { DEVICE_TYPES } from '../../simulator/device';
import { LARGEST_SEED } from '../choice-schemas';
import { type LocalAnswer, type LocalRequest, jsonAnswer } from '../http/local-server';
import { readBodyAs } from '../http/json-body';
import { Refusal } from '../http/refusal';
import { KNOWN_FAILURES } from '../../simulator/shopping';
import { asReplay } from './as-replay';
import { asTest } from './as-test';
import { type ConversationChoice, type PageChoices } from './contract';
import { type Conversation, beginConversation } from './conversation';
import { type PageSettings } from './page-settings';
import { type Replay } from '../ask/replay-file';
import { asFile, choiceOf, choiceSchema, compareWith, readFile, stepsOf } from './shared-file';
import { stateOf } from './state';
import { stepSchema } from './step';

/** The most conversations kept at once; the oldest is dropped first. */
const MOST = 40;

const SAVES: Readonly<
  Record<
    string,
    {
      readonly name: string;
      readonly make: (of: Conversation, settings: PageSettings) => string;
    }
  >
> = {
  replay: { name: 'conversation.replay.json', make: asReplay },
  test: {
    name: 'conversation.test.ts',
    make: (of, { testHead, deviceContext }) =>
      asTest(of, testHead?.(of.choice.locale), deviceContext),
  },
  file: { name: 'conversation.shelf.json', make: asFile },
};

const wishSchema = choiceSchema.partial();

/** Accepts only JSON: a form on a foreign page can't post that type. @throws Refusal */
const requireJson = ({ headers }: LocalRequest): void => {
  if ((headers['content-type'] ?? '').startsWith('application/json')) return;
  throw new Refusal(415, 'Send JSON, with the content type application/json.');
};

/** Makes the handler for the page's client, under /api/. */
export const createApi = (settings: PageSettings) => {
  const { assembleFor, locales, first = {} } = settings;
  const conversations = new Map<string, Conversation>();

  const begin = (choice: ConversationChoice, at?: number): Conversation => {
    if (!locales.includes(choice.locale)) {
      throw new Refusal(
        400,
        `There is no locale "${choice.locale}"; the built locales are ${locales.join(', ')}.`,
      );
    }
    const id = randomUUID();
    const begun = beginConversation(
      { id, choice, ...(at === undefined ? {} : { at }) },
      assembleFor,
    );
    conversations.set(id, begun);
    const [oldest] = conversations.keys();
    if (conversations.size > MOST && oldest !== undefined) conversations.delete(oldest);
    return begun;
  };

  const find = (id: string): Conversation => {
    const found = conversations.get(id);
    if (found !== undefined) return found;
    throw new Refusal(404, 'This conversation is no longer kept; start a new one.');
  };

  const begunAs = (wish: z.infer<typeof wishSchema>): Conversation => {
    const chosen = Object.entries({ ...first, ...wish }).filter(([, value]) => value !== undefined);
    return begin({
      locale: locales[0] ?? '',
      type: 'echo-show-8',
      user: 'default',
      remember: true,
      seed: randomInt(1, LARGEST_SEED),
      ...(Object.fromEntries(chosen) as Partial<ConversationChoice>),
    });
  };

  const openReplay = async (replay: Replay): Promise<Conversation> => {
    const opened = begunAs({ locale: replay.locale, remember: false });
    for (const step of stepsOf(replay)) await opened.take(step);
    opened.note = 'Opened from a replay: the same words, said again now.';
    return opened;
  };

  const open = async (text: string): Promise<Conversation> => {
    const file = readFile(text);
    if ('userInput' in file) return openReplay(file);
    const opened = begin(choiceOf(file), Date.parse(file.begunAt));
    for (const step of file.steps) await opened.take(step);
    opened.note = compareWith(file, opened);
    return opened;
  };

  const choices: PageChoices = {
    locales,
    deviceTypes: DEVICE_TYPES,
    outcomes: ['completed', 'declined', ...KNOWN_FAILURES],
    tasks: TASKS,
    marketplaces: COUNTRIES,
  };

  const save = (id: string, kind: string): LocalAnswer => {
    const form = Object.hasOwn(SAVES, kind) ? SAVES[kind] : undefined;
    if (form === undefined) {
      throw new Refusal(
        404,
        `A conversation can't be saved as "${kind}", only as replay, test or file.`,
      );
    }
    return {
      status: 200,
      type: kind === 'test' ? 'text/plain; charset=utf-8' : 'application/json; charset=utf-8',
      body: form.make(find(id), settings),
      headers: { 'content-disposition': `attachment; filename="${form.name}"` },
    };
  };

  /** Answers a request under /api/; `parts` are the parts of the path after that. */
  return async (request: LocalRequest, parts: readonly string[]): Promise<LocalAnswer> => {
    const [room = '', id = '', what = '', kind = ''] = parts;
    const route = `${request.method} ${room}${id === '' ? '' : '/:id'}${what === '' ? '' : `/${what}`}`;
    if (request.method === 'POST') requireJson(request);
    switch (route) {
      case 'GET choices':
        return jsonAnswer(200, choices);
      case 'POST conversations':
        return jsonAnswer(201, stateOf(begunAs(readBodyAs(request.body, wishSchema))));
      case 'POST files':
        return jsonAnswer(201, stateOf(await open(request.body)));
      case 'GET conversations/:id':
        return jsonAnswer(200, stateOf(find(id)));
      case 'POST conversations/:id/steps': {
        const conversation = find(id);
        await conversation.take(readBodyAs(request.body, stepSchema));
        return jsonAnswer(200, stateOf(conversation));
      }
      case 'GET conversations/:id/save':
        return save(id, kind);
      default:
        throw new Refusal(404, `There is no ${request.method} ${request.path} here.`);
    }
  };
};
