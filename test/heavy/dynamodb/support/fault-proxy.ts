import {
  type IncomingMessage,
  type Server,
  type ServerResponse,
  createServer,
  request,
} from 'node:http';
import { text } from 'node:stream/consumers';
import { addressOf } from './dynamodb';

/** What happens to a call on its way to the table and back. */
export type Fault =
  | 'none'
  | 'throttled'
  | 'slow'
  | 'refusing'
  | 'gone'
  | 'corrupt'
  | 'broken'
  /** It is done, and the answer gets lost. */
  | 'lost-answer';

/** Longer than the store waits for one call, in milliseconds. */
const SLOW = 700;

const refusal = (name: string): string =>
  JSON.stringify({ __type: `com.amazonaws.dynamodb.v20120810#${name}`, message: 'no' });

/** Starts a proxy before a DynamoDB-compatible server; `faultOf` decides for each call. */
export const startFaultProxy = async (
  behind: string,
  faultOf: (operation: string) => Fault,
): Promise<{ readonly endpoint: string; readonly stop: () => void }> => {
  const pass = (incoming: IncomingMessage, body: string): Promise<[number, string]> =>
    new Promise((resolve, reject) => {
      const { method, headers } = incoming;
      const onward = request(behind, { method, headers }, (answer) => {
        text(answer).then((what) => resolve([answer.statusCode ?? 0, what]), reject);
      });
      onward.on('error', reject);
      onward.end(body);
    });

  const answer = async (incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> => {
    const operation = String(incoming.headers['x-amz-target']).split('.')[1] ?? '';
    const body = await text(incoming);
    const fault = faultOf(operation);
    const end = (status: number, what: string): void =>
      void outgoing.writeHead(status, { 'content-type': 'application/x-amz-json-1.0' }).end(what);
    switch (fault) {
      case 'throttled':
        return end(400, refusal('ProvisionedThroughputExceededException'));
      case 'refusing':
        return end(400, refusal('AccessDeniedException'));
      case 'broken':
        return end(503, '<html>Service Unavailable</html>');
      case 'gone':
        return void incoming.socket.destroy();
      case 'corrupt':
        return end(200, '{"Item":{"pk":{"S":"4d0');
      case 'slow':
        await new Promise((resolve) => setTimeout(resolve, SLOW));
        return end(...(await pass(incoming, body)));
      case 'lost-answer':
        await pass(incoming, body);
        return void incoming.socket.destroy();
      case 'none':
        return end(...(await pass(incoming, body)));
    }
  };

  const server: Server = createServer((incoming, outgoing) => {
    answer(incoming, outgoing).catch(() => incoming.socket.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    endpoint: addressOf(server),
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
};
