import { type AdsClient, type TermsStatus } from '../../clients/ads';
import { ServiceError } from '../../clients/transport';
import { type CommandContext } from '../command';
import { type Progress, readProgress, writeProgress } from './progress';
import { showPage } from './show-page';

type Terms = NonNullable<Progress['terms']>;

/** The terms page of the registration under way, and its status at Amazon. */
export interface TermsState {
  readonly terms: Terms;
  readonly status: TermsStatus;
}

const newTerms = async (context: CommandContext, client: AdsClient): Promise<TermsState> => {
  const { termsToken, termsUrl } = await client.createTermsToken();
  const terms = { token: termsToken, url: termsUrl };
  writeProgress(context, { ...readProgress(context), terms });
  return { terms, status: 'CREATED' };
};

/**
 * A terms token that can still be used: the one of an earlier run, or a new one.
 *
 * @param onUsed called with a token that was used, before a new one takes its place
 */
export const openTerms = async (
  context: CommandContext,
  client: AdsClient,
  onUsed?: (token: string) => Promise<void>,
): Promise<TermsState> => {
  const { terms } = readProgress(context);
  if (terms === undefined) return newTerms(context, client);
  try {
    const status = await client.termsStatus(terms.token);
    if (status !== 'REDEEMED') return { terms, status };
    await onUsed?.(terms.token);
    context.out.say(
      'The terms you accepted before were used for a registration, and each acceptance is good for one; here is a new page.',
    );
    return await newTerms(context, client);
  } catch (error) {
    // Amazon publishes no lifetime of a terms token: one it no longer knows has expired.
    if (error instanceof ServiceError && error.status === 404) return newTerms(context, client);
    throw error;
  }
};

/** Shows the terms page and waits until the owner has accepted there, ten minutes at most. */
export const acceptTerms = async (
  context: CommandContext,
  client: AdsClient,
  opens: boolean,
  onUsed?: (token: string) => Promise<void>,
): Promise<TermsState> => {
  const { terms, status } = await openTerms(context, client, onUsed);
  if (status === 'ACCEPTED') return { terms, status };
  const what = 'Read the agreement on this page and press "Accept and continue"';
  showPage(context, { what, url: terms.url, opens });
  let said = '';
  const accepted = await client.awaitTerms(terms.token, {
    onProgress: (now, elapsed) => {
      if (now === said) return;
      said = now;
      context.out.say(`  ${Math.round(elapsed / 1000)} s: ${now}`);
    },
  });
  return { terms, status: accepted };
};
