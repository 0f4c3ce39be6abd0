import { once } from 'node:events';
import { type IncomingHttpHeaders, type ServerResponse, createServer } from 'node:http';
import { type AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

/** A request as the server received it. */
export interface SeenRequest {
  readonly method: string;
  /** With its query. */
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
  /** The body as JSON; undefined when it is not JSON. */
  readonly json: unknown;
  /** The body as a form; empty when it is not a form. */
  readonly form: URLSearchParams;
}

/** What the server does with a request. */
export interface ScriptedAnswer {
  /** 200 by default. */
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent as JSON. */
  readonly json?: unknown;
  /** Sent unchanged, instead of `json`. */
  readonly text?: string | Buffer;
  /** Milliseconds before the first byte of the answer. */
  readonly after?: number;
  /**
   * `reset`: the connection is reset without an answer; `truncate`: it ends half-way through the
   * body; `hang`: nothing is ever answered; `stall`: the headers come and no body.
   */
  readonly fault?: 'hang' | 'reset' | 'stall' | 'truncate';
  /** Sends so many bytes of JSON instead of a body, as fast as they are read. */
  readonly hugeBytes?: number;
}

/**
 * Answers in turn, of which the last one repeats; or a function of the request and the number of
 * requests before it. The function may keep state.
 */
export type Script =
  | readonly ScriptedAnswer[]
  | ((request: SeenRequest, before: number) => ScriptedAnswer);

/** A real HTTP server on 127.0.0.1. */
export interface LocalService {
  /** Without a slash at its end. */
  readonly url: string;
  readonly requests: readonly SeenRequest[];
  /** Replaces the script; the answers of a list start again. */
  readonly script: (script: Script) => void;
  readonly close: () => Promise<void>;
}

const CHUNK = 64 * 1024;

function* hugeJson(bytes: number): Generator<string> {
  yield '["';
  for (let sent = 0; sent < bytes; sent += CHUNK) yield 'x'.repeat(CHUNK);
  yield '"]';
}

const send = async (response: ServerResponse, answer: ScriptedAnswer): Promise<void> => {
  const { fault, headers, hugeBytes, json, status = 200 } = answer;
  const body = answer.text ?? (json === undefined ? '' : JSON.stringify(json));
  if (fault === 'hang') return;
  if (fault === 'reset') {
    response.socket?.resetAndDestroy();
    return;
  }
  const type = json === undefined ? {} : { 'content-type': 'application/json' };
  const length = fault === undefined ? {} : { 'content-length': String(body.length + 100) };
  response.writeHead(status, { ...type, ...length, ...headers });
  response.flushHeaders();
  if (fault === 'stall') return;
  if (fault === 'truncate') {
    response.write(body.slice(0, Math.ceil(body.length / 2)), () => response.socket?.destroy());
    return;
  }
  if (hugeBytes === undefined) response.end(body);
  // Such an answer is for a client that hangs up in the middle.
  else await pipeline(Readable.from(hugeJson(hugeBytes)), response).catch(() => undefined);
};

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** Starts a server that answers by `script`, on a free port. Close it after the test. */
export const startLocalService = async (script: Script = []): Promise<LocalService> => {
  const requests: SeenRequest[] = [];
  let current = script;
  let before = 0;

  const answerTo = (request: SeenRequest): ScriptedAnswer => {
    const number = before;
    before += 1;
    if (typeof current === 'function') return current(request, number);
    return current[number] ?? current.at(-1) ?? { status: 501 };
  };

  const server = createServer((incoming, response) => {
    const chunks: Buffer[] = [];
    incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
    incoming.on('end', () => {
      const body = Buffer.concat(chunks).toString('utf8');
      const { headers, method = '', url: path = '' } = incoming;
      const form = new URLSearchParams(body);
      const request = { method, path, headers, body, json: parse(body), form };
      requests.push(request);
      const answer = answerTo(request);
      setTimeout(() => void send(response, answer), answer.after ?? 0);
    });
    response.on('error', () => undefined);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;

  return {
    url: `http://127.0.0.1:${port}`,
    requests,
    script: (next) => {
      current = next;
      before = 0;
    },
    close: async () => {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
};
