import {
  Agent as HttpAgent,
  type ClientRequest,
  type IncomingMessage,
  request as overHttp,
} from 'node:http';
import { Agent as HttpsAgent, request as overHttps } from 'node:https';
import { AwsV4Signer } from 'aws4fetch';
import { type Call } from './wire';

/** How to reach a table. */
export interface TablePlace {
  readonly table: string;
  readonly region: string;
  /** Instead of AWS's own address. */
  readonly endpoint: string | undefined;
  readonly credentials: {
    readonly accessKeyId: string;
    readonly secretAccessKey: string;
    readonly sessionToken: string | undefined;
  };
}

/** What came back from a call. */
export interface Answer {
  readonly status: number;
  readonly body: string;
}

/** Sends a call; rejects when there is no whole answer within `timeout` milliseconds. */
export type Send = (call: Call, timeout: number) => Promise<Answer>;

/** AWS's own address of DynamoDB in a region. */
export const endpointOf = (region: string): string => {
  const isChina = region.startsWith('cn-');
  return `https://dynamodb.${region}.amazonaws.com${isChina ? '.cn' : ''}/`;
};

const bodyOf = async (message: IncomingMessage): Promise<string> => {
  const parts: Buffer[] = [];
  for await (const part of message) parts.push(part as Buffer);
  return Buffer.concat(parts).toString('utf8');
};

const answerTo = (sent: ClientRequest, body: string): Promise<Answer> =>
  new Promise((resolve, reject) => {
    sent.on('error', reject);
    sent.on('response', (message) => {
      bodyOf(message).then(
        (text) => resolve({ status: message.statusCode ?? 0, body: text }),
        reject,
      );
    });
    sent.end(body);
  });

/**
 * Sends signed calls to DynamoDB. Node's own client is used and not `fetch`: a first call takes 25 ms
 * less, and connections stay open between two turns.
 */
export const createSend = ({ region, endpoint, credentials }: TablePlace): Send => {
  const url = new URL(endpoint ?? endpointOf(region));
  const isPlain = url.protocol === 'http:';
  const [request, agent] = isPlain
    ? [overHttp, new HttpAgent({ keepAlive: true })]
    : [overHttps, new HttpsAgent({ keepAlive: true })];
  const { sessionToken, ...keys } = credentials;
  const cache = new Map<string, ArrayBuffer>();

  return async (call, timeout) => {
    const signer = new AwsV4Signer({
      ...{ method: 'POST', url: url.href, headers: call.headers, body: call.body },
      ...{ region, service: 'dynamodb', cache },
      ...keys,
      ...(sessionToken !== undefined && { sessionToken }),
    });
    const { headers } = await signer.sign();
    const sent = request(url, {
      method: 'POST',
      headers: {
        ...Object.fromEntries(headers.entries()),
        'content-length': Buffer.byteLength(call.body),
      },
      agent,
    });
    const timer = setTimeout(
      () => sent.destroy(new Error(`DynamoDB did not answer within ${timeout} ms`)),
      timeout,
    );
    try {
      return await answerTo(sent, call.body);
    } finally {
      clearTimeout(timer);
    }
  };
};
