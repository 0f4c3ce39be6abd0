import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { type IncomingMessage, createServer } from 'node:http';
import { type AddressInfo } from 'node:net';
import { type ApiAnswer, type ApiClient, type ApiRoute, refusal } from './api-client';
import { CUSTOMER_ROUTES } from './customer-routes';
import { PRODUCT_ROUTES } from './product-routes';
import { PROGRESSIVE_ROUTE } from './progressive-route';
import { REMINDER_ROUTES } from './reminder-routes';
import { TIMER_ROUTES } from './timer-routes';

/** A running stand-in for Amazon's API. */
export interface AlexaApi {
  /** Its address, e.g. http://127.0.0.1:40123; requests name it as `apiEndpoint`. */
  readonly endpoint: string;
  /** Makes a device known. @returns its token, which requests name as `apiAccessToken` */
  connect(client: ApiClient): string;
  /** Stops at once. */
  close(): Promise<void>;
}

const ROUTES: readonly ApiRoute[] = [
  ...CUSTOMER_ROUTES,
  ...PRODUCT_ROUTES,
  ...REMINDER_ROUTES,
  ...TIMER_ROUTES,
  PROGRESSIVE_ROUTE,
];

/** The most bytes of a body; far more than any request of ask-sdk-model's clients has. */
const MOST_BYTES = 1_000_000;

const textOf = async (request: IncomingMessage): Promise<string | undefined> => {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > MOST_BYTES) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
};

const readJson = (text: string): { readonly value: unknown } | undefined => {
  try {
    return { value: text === '' ? undefined : (JSON.parse(text) as unknown) };
  } catch {
    return undefined;
  }
};

const answerTo = async (
  request: IncomingMessage,
  clients: ReadonlyMap<string, ApiClient>,
): Promise<ApiAnswer> => {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://127.0.0.1');
  const client = clients.get(/^Bearer (.+)$/.exec(request.headers.authorization ?? '')?.[1] ?? '');
  const ofPath = ROUTES.filter(({ path }) => path.test(pathname));
  const route = ofPath.find(({ method }) => method === request.method);
  if (client === undefined) {
    const status = ofPath[0]?.withoutToken ?? 401;
    return refusal(status, 'The bearer token is not the apiAccessToken of a request.');
  }
  if (route === undefined) {
    client.warn(`not simulated: ${request.method ?? ''} ${pathname} of Alexa's API`);
    return ofPath.length > 0
      ? refusal(405, 'The simulator knows this path, but not this method.')
      : refusal(404, 'The simulator does not know this path.');
  }
  const text = await textOf(request);
  if (text === undefined) return refusal(400, `The body has more than ${MOST_BYTES} bytes.`);
  const body = readJson(text);
  if (body === undefined) return refusal(400, 'The body is not JSON.');
  const parts = (route.path.exec(pathname) ?? []).slice(1).map(decodeURIComponent);
  return route.answer({ client, parts, query: searchParams, body: body.value });
};

/**
 * Starts a local stand-in for the API that skills call at the `apiEndpoint` of a request. It listens
 * on 127.0.0.1 only and knows the devices that are connected to it, each by its token.
 *
 * @param port a free one when absent
 */
export const startAlexaApi = async (port = 0): Promise<AlexaApi> => {
  const clients = new Map<string, ApiClient>();
  const server = createServer((request, response) => {
    void answerTo(request, clients)
      .catch((error: unknown) => refusal(500, `The simulator failed: ${String(error)}`))
      .then(({ status, body }) => {
        response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' });
        response.end(body === undefined ? undefined : JSON.stringify(body));
      });
  });
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  const { port: taken } = server.address() as AddressInfo;
  return {
    endpoint: `http://127.0.0.1:${taken}`,
    connect: (client) => {
      const token = `pretend.${randomUUID()}`;
      clients.set(token, client);
      return token;
    },
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
};
