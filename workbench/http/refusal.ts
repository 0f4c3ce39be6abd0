import { type IncomingHttpHeaders } from 'node:http';

/** A request is refused; the message is one sentence for the sender. */
export class Refusal extends Error {
  override readonly name = 'Refusal';

  /**
   * @param status the HTTP status, 400 or above
   * @param at where in the request the problem is, from the outside in
   */
  constructor(
    readonly status: number,
    message: string,
    readonly at?: readonly string[],
  ) {
    super(message);
  }
}

const ownNames = (port: number): readonly string[] => [`127.0.0.1:${port}`, `localhost:${port}`];

/**
 * Lets only this computer's programs and our own pages through: a website that points its name at
 * 127.0.0.1 has another Host, and a page that posts here has another Origin.
 *
 * @param port the server's port
 * @throws Refusal 403
 */
export const refuseStrangers = ({ host, origin }: IncomingHttpHeaders, port: number): void => {
  const names = ownNames(port);
  if (host === undefined || !names.includes(host.toLowerCase())) {
    throw new Refusal(403, `The simulator answers only to the Host ${names.join(' or ')}.`);
  }
  if (origin === undefined) return;
  if (!names.some((name) => origin.toLowerCase() === `http://${name}`)) {
    throw new Refusal(403, 'The simulator answers only its own pages, not those of other origins.');
  }
};
