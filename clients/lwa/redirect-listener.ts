import { once } from 'node:events';
import { type RequestListener, createServer } from 'node:http';
import { type AddressInfo } from 'node:net';
import { ConsentError } from './consent-error';
import { readRedirect } from './redirect-answer';

const page = (words: string): string =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Shelf Talker</title><p>${words}</p></html>\n`;

/** The page shown in the browser: it repeats nothing from the request. */
const redirectPage = (status: 200 | 400 | 404 | 405, isConsent: boolean): string => {
  if (status === 200 && isConsent) {
    return page('Signed in. You can close this page and go back to the terminal.');
  }
  return status === 200
    ? page('Amazon did not give its consent. Go back to the terminal to see why.')
    : page('There is nothing here. Use the newest link that the terminal shows.');
};

/** How to wait for the browser. */
export interface RedirectWait {
  /** Port of the Allowed Return URL; 0 takes a free one. */
  readonly port: number;
  /** Path of the Allowed Return URL, with its slash. */
  readonly path: string;
  /**
   * How the Allowed Return URL names this machine. UNCONFIRMED which of the two Amazon accepts without
   * https. The listener is bound to 127.0.0.1 in both cases.
   */
  readonly hostName: '127.0.0.1' | 'localhost';
  readonly state: string;
  /** Milliseconds to wait for the person. */
  readonly patience: number;
  readonly signal?: AbortSignal | undefined;
}

/** A listener that is waiting. */
export interface RedirectListener {
  /** The address the consent page must send the browser to. */
  readonly redirectUri: string;
  /**
   * The authorisation code: good for one use within five minutes. When this settles, the listener is
   * closed.
   *
   * @throws ConsentError `refused`, `timeout` or `aborted`
   */
  readonly code: Promise<string>;
}

const PAGE_HEADERS = {
  'content-type': 'text/html; charset=utf-8',
  'cache-control': 'no-store',
  'referrer-policy': 'no-referrer',
  'content-security-policy': "default-src 'none'",
  connection: 'close',
};

/**
 * Listens on 127.0.0.1 for the one answer of the consent page with this `state`, then closes.
 *
 * @throws ConsentError `port` when the port can't be listened on
 */
export const listenForRedirect = async (wait: RedirectWait): Promise<RedirectListener> => {
  const { hostName, path, patience, port, signal, state } = wait;
  let settle: (outcome: string | ConsentError) => void = () => undefined;
  const code = new Promise<string>((resolve, reject) => {
    settle = (outcome) => (typeof outcome === 'string' ? resolve(outcome) : reject(outcome));
  });

  const answer: RequestListener = (request, response) => {
    const reading = readRedirect(request, { path, state });
    const status = reading.kind === 'ignored' ? reading.status : 200;
    response.writeHead(status, PAGE_HEADERS);
    // After the page was sent, or the browser closed the connection.
    response.once('close', () => {
      if (reading.kind === 'code') settle(reading.code);
      if (reading.kind === 'refused') settle(refused(reading));
    });
    response.end(redirectPage(status, reading.kind === 'code'));
  };
  const server = createServer(answer).listen(port, '127.0.0.1');
  await once(server, 'listening').catch(() => {
    const message = `port ${port} of this computer is in use; end the program that uses it, or choose another port that is among the Allowed Return URLs`;
    throw new ConsentError('port', message);
  });

  const giveUp = (): void => settle(new ConsentError('aborted', 'signing in was given up'));
  const late = `the browser did not come back from Amazon's page within ${Math.round(patience / 1000)} s; start again, and check that the address in the terminal is among the Allowed Return URLs`;
  const timer = setTimeout(() => settle(new ConsentError('timeout', late)), patience);
  signal?.addEventListener('abort', giveUp);
  if (signal?.aborted === true) giveUp();
  const close = (): void => {
    clearTimeout(timer);
    signal?.removeEventListener('abort', giveUp);
    server.close();
    server.closeIdleConnections();
  };
  code.then(close, close);

  const { port: bound } = server.address() as AddressInfo;
  return { redirectUri: `http://${hostName}:${bound}${path}`, code };
};

const refused = ({ code, text }: { code: string; text: string | undefined }): ConsentError => {
  const why = text === undefined ? code : `${code}: ${text}`;
  return new ConsentError('refused', `Amazon's page gave no consent (${why}); start again`, code);
};
