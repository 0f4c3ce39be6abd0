/** AWS says no. */
export class AwsRefusal extends Error {
  override readonly name = 'AwsRefusal';

  constructor(
    /** AWS's name of the error, e.g. `ResourceConflictException`. */
    readonly code: string,
    message: string,
    readonly status = 400,
  ) {
    super(message);
  }
}
