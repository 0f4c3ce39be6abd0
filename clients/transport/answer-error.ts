import { ClientError } from './client-error';

/** The service answered, but not as documented. It may have done what it was asked to do. */
export class AnswerError extends ClientError {
  override readonly name = 'AnswerError';

  /** @param problem what is wrong with the answer; it follows the words "an answer that" */
  constructor(
    service: string,
    problem: string,
    readonly status: number,
    readonly requestId: string | undefined,
  ) {
    const id = requestId === undefined ? '' : ` (request ${requestId})`;
    super(service, `${service} gave an answer that ${problem}${id}`);
  }
}
