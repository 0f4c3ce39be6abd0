import * as z from 'zod';

const SECONDS_BY_DEFAULT = 3600;

/** The token endpoint's answer (Amazon Ads guide "Access tokens"). */
export const tokenAnswerSchema = z.looseObject({
  access_token: z.string().min(1),
  /** Seconds. */
  expires_in: z.coerce.number().positive().catch(SECONDS_BY_DEFAULT),
  refresh_token: z.string().min(1).optional().catch(undefined),
});

/** What a consent or a refresh brings. */
export interface LwaTokens {
  readonly accessToken: string;
  /** Milliseconds since 1970, UTC. */
  readonly expiresAt: number;
  /** Valid until the person revokes it. Keep the newest one. */
  readonly refreshToken: string | undefined;
}

/** @param now milliseconds since 1970, UTC, when the request was sent */
export const tokensOf = (answer: z.infer<typeof tokenAnswerSchema>, now: number): LwaTokens => ({
  accessToken: answer.access_token,
  expiresAt: now + answer.expires_in * 1000,
  refreshToken: answer.refresh_token,
});
