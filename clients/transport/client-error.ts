/**
 * A call to a service failed. The message is one sentence for people and contains no secret. There is
 * never a `cause`, because Node's errors may quote a header.
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
