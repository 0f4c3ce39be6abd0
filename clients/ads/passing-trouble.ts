import { ClientError, isTemporary, ServiceError } from '../transport';

/** Whether a reading call may succeed later: it was throttled, or a server or the network failed. */
export const isPassing = (error: unknown): boolean =>
  error instanceof ClientError && isTemporary(error);

/** Whether Amazon says that something does not exist, or not for this login. */
export const isNotFound = (error: unknown): boolean =>
  error instanceof ServiceError && error.status === 404;
