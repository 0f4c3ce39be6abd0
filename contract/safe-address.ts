import * as z from 'zod/mini';
import { lazily } from './lazily';

/** An address secrets may be sent to: https, or this computer. */
export const safeAddress = lazily(() =>
  z
    .string()
    .check(z.regex(/^(?:https:\/\/|http:\/\/(?:127\.0\.0\.1|localhost)(?::\d+)?(?:\/|$))[^@\s]*$/)),
);
