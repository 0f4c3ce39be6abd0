import { ClientError } from './client-error';

/** What a service said when it refused a request. Its texts contain no secrets. */
export interface Refusal {
  /** HTTP status, 400 and above. */
  readonly status: number;
  /** The service's own code, e.g. `AssociateNotEligible`, when it gave one. */
  readonly code?: string | undefined;
  /** The service's own words, when it gave any. */
  readonly text?: string | undefined;
  readonly requestId?: string | undefined;
  /** Milliseconds the service asks to wait before the next try. */
  readonly retryAfter?: number | undefined;
  /** When it answered, by its own clock; milliseconds since 1970, UTC. */
  readonly answeredAt?: number | undefined;
  /** The body as JSON or text, undefined when empty. */
  readonly body?: unknown;
}

const sentence = (service: string, { status, code, text, requestId }: Refusal): string => {
  const said = [code, text].filter((part) => part !== undefined).join(': ');
  const id = requestId === undefined ? '' : ` (request ${requestId})`;
  return `${service} refused with status ${status}${said === '' ? '' : `, ${said}`}${id}`;
};

/** The service was reached and said no. */
export class ServiceError extends ClientError {
  override readonly name = 'ServiceError';
  readonly status: number;
  readonly code: string | undefined;
  readonly text: string | undefined;
  readonly requestId: string | undefined;
  readonly retryAfter: number | undefined;
  readonly answeredAt: number | undefined;
  readonly body: unknown;

  constructor(service: string, refusal: Refusal) {
    super(service, sentence(service, refusal));
    this.status = refusal.status;
    this.code = refusal.code;
    this.text = refusal.text;
    this.requestId = refusal.requestId;
    this.retryAfter = refusal.retryAfter;
    this.answeredAt = refusal.answeredAt;
    this.body = refusal.body;
  }
}
