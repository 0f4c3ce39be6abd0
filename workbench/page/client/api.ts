import {
  type ConversationChoice,
  type ConversationState,
  type FaultChoice,
  type PageChoices,
} from '../contract';

/** One thing a person does; the server checks it. */
export type Doing =
  | { readonly do: 'say'; readonly text: string }
  | { readonly do: 'silence' }
  | { readonly do: 'touch'; readonly arguments: readonly unknown[]; readonly source?: object }
  | { readonly do: 'request'; readonly request: object; readonly anew: boolean }
  | { readonly do: 'faults'; readonly faults: FaultChoice }
  | { readonly do: 'clock'; readonly time: string | null };

/** A refusal of the server: a sentence, and where in what was sent the problem is. */
export class Refused extends Error {
  constructor(
    message: string,
    readonly at: readonly string[],
  ) {
    super(message);
  }
}

export type SaveKind = 'replay' | 'test' | 'file';

/** @throws Error with the server's sentence, or one of our own when it can't be reached */
const answered = async (path: string, init: RequestInit): Promise<Response> => {
  let response: Response;
  try {
    response = await fetch(`/api/${path}`, init);
  } catch {
    throw new Error('The simulator does not answer; is npm start still running?');
  }
  if (response.ok) return response;
  const { message, at = [] } = (await response.json()) as {
    readonly message: string;
    readonly at?: readonly string[];
  };
  throw new Refused(message, at);
};

const post = async (path: string, body: string): Promise<ConversationState> => {
  const headers = { 'content-type': 'application/json' };
  const response = await answered(path, { method: 'POST', headers, body });
  return (await response.json()) as ConversationState;
};

export const api = {
  choices: async () => (await (await answered('choices', {})).json()) as PageChoices,
  begin: (wish: Partial<ConversationChoice>) => post('conversations', JSON.stringify(wish)),
  find: async (id: string) =>
    (await (await answered(`conversations/${id}`, {})).json()) as ConversationState,
  take: (id: string, doing: Doing) => post(`conversations/${id}/steps`, JSON.stringify(doing)),
  open: (text: string) => post('files', text),
  /** The text of a saved conversation and the name its file should have. */
  save: async (id: string, kind: SaveKind) => {
    const response = await answered(`conversations/${id}/save/${kind}`, {});
    const disposition = response.headers.get('content-disposition') ?? '';
    const name = /filename="([^"]+)"/.exec(disposition)?.[1] ?? 'conversation.json';
    return { name, text: await response.text() };
  },
};
