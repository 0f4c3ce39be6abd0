/**
 * A call to a service that came to nothing. Its message is one sentence for people and holds no
 * secret; there is never a `cause`, because what Node throws may quote a header.
 */
export abstract class ClientError extends Error {
  /** @param service the service's name as people know it, e.g. `Creators API` */
  constructor(
    readonly service: string,
    message: string,
  ) {
    super(message);
  }
}
