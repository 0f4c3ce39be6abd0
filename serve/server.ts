import { once } from 'node:events';
import { type IncomingMessage, type ServerResponse, createServer } from 'node:http';
import { type AddressInfo } from 'node:net';
import { readBody } from './read-body';
import { NotFromAlexa, type Verifier } from './verify';

/** What the skill answers to; the same as on Lambda. */
export type Handler = (envelope: unknown, context: undefined) => Promise<object>;

/** One line of the log. */
export interface ServeEvent {
  readonly event: 'serving' | 'refused' | 'fault' | 'stopping';
  readonly [detail: string]: unknown;
}

export interface ServerSettings {
  readonly handler: Handler;
  readonly verify: Verifier;
  readonly host: string;
  /** 0 for any that is free. */
  readonly port: number;
  readonly log: (event: ServeEvent) => void;
}

/** A server that is running. */
export interface Running {
  readonly port: number;
  /** Takes no new requests, answers those it has, and ends; after ten seconds in any case. */
  stop(): Promise<void>;
}

/** The most bytes of a request. Alexa's are some 10 kB; a session's attributes may have 24 kB. */
const MOST_BYTES = 256 * 1024;

/** How long a request may take to arrive, in milliseconds. */
const ARRIVAL = 8000;

/** How long requests may still take when the server stops, in milliseconds. */
const GRACE = 10_000;

/**
 * Answers Alexa over HTTP, for use behind a proxy that does HTTPS: `POST /` is a request to the skill,
 * `GET /health` says whether it takes requests. What Alexa did not sign is answered with 400 (Amazon's page
 * "Host a Custom Skill as a Web Service") and never reaches the skill.
 *
 * @throws Error when the port can't be listened on
 */
export const startServer = async (settings: ServerSettings): Promise<Running> => {
  const { handler, verify, host, port, log } = settings;
  let isStopping = false;

  const send = (response: ServerResponse, status: number, body: object): void => {
    // Otherwise a proxy that keeps its connections would hold up the end.
    if (isStopping) response.setHeader('connection', 'close');
    response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' });
    response.end(JSON.stringify(body));
  };

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { method, url } = request;
    if (url === '/health' && (method === 'GET' || method === 'HEAD')) {
      send(response, isStopping ? 503 : 200, { status: isStopping ? 'stopping' : 'ok' });
      return;
    }
    if (url !== '/') return send(response, 404, { message: 'only / and /health are here' });
    if (method !== 'POST') return send(response, 405, { message: 'a request is a POST' });
    const body = await readBody(request, MOST_BYTES);
    if (body === undefined) {
      // What is still on its way must not count as the next request.
      response.setHeader('connection', 'close');
      log({ event: 'refused', reason: 'the body is too long' });
      return send(response, 413, { message: `a request has at most ${MOST_BYTES} bytes` });
    }
    const envelope = await verify(request.headers, body);
    send(response, 200, await handler(envelope, undefined));
  };

  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      if (response.headersSent || response.destroyed) return;
      if (error instanceof NotFromAlexa) {
        log({ event: 'refused', reason: error.message });
        send(response, 400, { message: 'this request is not signed by Alexa' });
        return;
      }
      log({ event: 'fault', name: error instanceof Error ? error.name : typeof error });
      send(response, 500, { message: 'the skill could not answer' });
    });
  });
  server.requestTimeout = ARRIVAL;
  server.headersTimeout = ARRIVAL;
  server.listen(port, host);
  await once(server, 'listening');
  const bound = (server.address() as AddressInfo).port;
  log({ event: 'serving', host, port: bound });

  return {
    port: bound,
    stop: async () => {
      isStopping = true;
      log({ event: 'stopping' });
      const closed = once(server, 'close');
      server.close();
      server.closeIdleConnections();
      const late = setTimeout(() => server.closeAllConnections(), GRACE);
      await closed;
      clearTimeout(late);
    },
  };
};
