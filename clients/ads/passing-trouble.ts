import { ClientError, isTemporary, ServiceError } from '../transport';

/** Whether a call that only looks may be made again later: throttled, a server's trouble, or the network's. */
export const isPassing = (error: unknown): boolean =>
  error instanceof ClientError && isTemporary(error);

/** Whether Amazon says that what was asked for does not exist, or not for this login. */
export const isNotFound = (error: unknown): boolean =>
  error instanceof ServiceError && error.status === 404;
