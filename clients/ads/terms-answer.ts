import * as z from 'zod';

/**
 * `CREATED`: show the terms page; `ACCEPTED`: register now; `REDEEMED`: an account was made with it,
 * ask for a new one; `UNKNOWN`: a state Amazon has added.
 */
export type TermsStatus = 'CREATED' | 'ACCEPTED' | 'REDEEMED' | 'UNKNOWN';

/** A terms token is good for one registration, after the owner has accepted the terms on its page. */
export interface TermsToken {
  readonly termsToken: string;
  readonly termsUrl: string;
}

export const termsTokenAnswer = z
  .looseObject({ termsToken: z.string().min(1), termsUrl: z.url() })
  .transform(({ termsToken, termsUrl }): TermsToken => ({ termsToken, termsUrl }));

const KNOWN = z.enum(['CREATED', 'ACCEPTED', 'REDEEMED']);

export const termsStatusAnswer = z
  .looseObject({ termsTokenStatus: z.string() })
  .transform(({ termsTokenStatus }): TermsStatus => {
    const known = KNOWN.safeParse(termsTokenStatus.trim().toUpperCase());
    return known.success ? known.data : 'UNKNOWN';
  });
