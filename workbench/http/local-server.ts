import { once } from 'node:events';
import {
  type IncomingHttpHeaders,
  type IncomingMessage,
  type ServerResponse,
  createServer,
} from 'node:http';
import { type AddressInfo } from 'node:net';
import { readBody } from '../../serve/read-body';
import { Refusal, refuseStrangers } from './refusal';

/** A request that came from this computer. */
export interface LocalRequest {
  /** In upper case, e.g. POST. */
  readonly method: string;
  /** Decoded, without the query; begins with a slash and has no `..` in it. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
  /** The body as it came, for files. */
  readonly bytes: Buffer;
}

/** The answer to a request. */
export interface LocalAnswer {
  readonly status: number;
  /** The content type, e.g. `application/json`. */
  readonly type: string;
  readonly body: string | Buffer;
  readonly headers?: Readonly<Record<string, string>>;
}

/** What the server needs. */
export interface LocalService {
  /** A free port by default. */
  readonly port?: number;
  /** The most bytes of a request's body; one million by default. */
  readonly maxBody?: number;
  /** May throw a {@link Refusal}; any other error is answered with 500 and its message. */
  readonly handle: (request: LocalRequest) => Promise<LocalAnswer>;
}

/** A running server. */
export interface LocalServer {
  /** E.g. `http://127.0.0.1:40123`, without a slash at its end. */
  readonly address: string;
  readonly port: number;
  /** Stops at once; open requests are aborted. */
  close(): Promise<void>;
}

const DEFAULT_MAX_BODY = 1_000_000;

/** An answer that is JSON. */
export const jsonAnswer = (
  status: number,
  value: unknown,
  headers: Readonly<Record<string, string>> = {},
): LocalAnswer => ({
  status,
  type: 'application/json; charset=utf-8',
  body: JSON.stringify(value),
  headers,
});

const errorAnswer = (error: unknown): LocalAnswer => {
  if (error instanceof Refusal) {
    const { message, at } = error;
    return jsonAnswer(error.status, { message, ...(at !== undefined && { at }) });
  }
  const why = error instanceof Error ? error.message : String(error);
  return jsonAnswer(500, { message: `The simulator could not answer this request: ${why}` });
};

const readPath = (url: string): { path: string; query: URLSearchParams } => {
  const [raw = '', query = ''] = url.split(/\?(.*)/s);
  let path: string;
  try {
    path = decodeURIComponent(raw);
  } catch {
    throw new Refusal(400, `The path ${raw.slice(0, 200)} is not well-formed.`);
  }
  if (!path.startsWith('/') || path.includes('\0') || /(?:^|[/\\])\.\.(?:[/\\]|$)/.test(path)) {
    throw new Refusal(
      400,
      'The path must begin with a slash, and must not contain ".." or a null character.',
    );
  }
  return { path, query: new URLSearchParams(query) };
};

const send = (
  response: ServerResponse,
  method: string,
  { status, type, body, headers = {} }: LocalAnswer,
): void => {
  if (response.headersSent || response.destroyed) return;
  response.writeHead(status, {
    'content-type': type,
    'content-length': Buffer.byteLength(body),
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    ...headers,
  });
  response.end(method === 'HEAD' ? undefined : body);
};

/**
 * Serves on 127.0.0.1, only to programs and pages on this computer: the Host must be ours, and so must
 * the Origin if a browser sends one. Every failure is answered with one sentence as
 * `{ "message": … }`; the server goes on.
 *
 * @throws Error when the port can't be listened on
 */
export const serveLocally = async ({
  port = 0,
  maxBody = DEFAULT_MAX_BODY,
  handle,
}: LocalService): Promise<LocalServer> => {
  const answer = async (request: IncomingMessage): Promise<LocalAnswer> => {
    refuseStrangers(request.headers, bound);
    const { method = 'GET', url = '/', headers } = request;
    const bytes = await readBody(request, maxBody);
    if (bytes === undefined) {
      const most = `The body is longer than ${maxBody} bytes, the most accepted here.`;
      throw new Refusal(413, most);
    }
    return handle({ method, ...readPath(url), headers, body: bytes.toString('utf8'), bytes });
  };
  const server = createServer((request, response) => {
    const close = (): void => {
      // The unread rest of a body that is too long must not count as the next request.
      if (!request.complete) response.setHeader('connection', 'close');
    };
    answer(request)
      .catch(errorAnswer)
      .then((ready) => {
        close();
        send(response, request.method ?? 'GET', ready);
      })
      .catch((error: unknown) => send(response, request.method ?? 'GET', errorAnswer(error)));
  });
  server.on('clientError', (_error, socket) => {
    if (socket.writable) socket.end('HTTP/1.1 400 Bad Request\r\nconnection: close\r\n\r\n');
  });
  server.listen(port, '127.0.0.1');
  await once(server, 'listening').catch((error: NodeJS.ErrnoException) => {
    const why = error.code === 'EADDRINUSE' ? 'another program uses it' : error.message;
    throw new Error(`Port ${port} of this computer can't be used: ${why}. Choose another port.`);
  });
  const { port: bound } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${bound}`,
    port: bound,
    close: async () => {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
};
