import { ClientError } from './client-error';

/** The service answered, but not with what its documentation says. What was asked for may be done. */
export class AnswerError extends ClientError {
  override readonly name = 'AnswerError';

  /** @param problem what is wrong with the answer, to follow "an answer that" */
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
