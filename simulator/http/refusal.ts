import { type IncomingHttpHeaders } from 'node:http';

/** A request that is not answered as asked; the message is one sentence for whoever sent it. */
export class Refusal extends Error {
  override readonly name = 'Refusal';

  /** @param status the HTTP status, 400 or above */
  constructor(
    readonly status: number,
    message: string,
  ) {
    super(message);
  }
}

const ownNames = (port: number): readonly string[] => [`127.0.0.1:${port}`, `localhost:${port}`];

/**
 * Lets only this computer's own programs and our own pages through: a page of some website that
 * points its name at 127.0.0.1 has another Host, and one that posts here has another Origin.
 *
 * @param port the one the server listens on
 * @throws Refusal 403
 */
export const refuseStrangers = ({ host, origin }: IncomingHttpHeaders, port: number): void => {
  const names = ownNames(port);
  if (host === undefined || !names.includes(host.toLowerCase())) {
    throw new Refusal(403, `The simulator answers to the Host ${names.join(' or ')} only.`);
  }
  if (origin === undefined) return;
  if (!names.some((name) => origin.toLowerCase() === `http://${name}`)) {
    throw new Refusal(403, 'The simulator answers its own pages only, not those of other origins.');
  }
};
