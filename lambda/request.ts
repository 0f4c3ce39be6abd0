import { createHash } from 'node:crypto';
import { type RequestEnvelope } from 'ask-sdk-model';

/** The request's Alexa locale; undefined when it has none. */
export const localeOf = ({ request }: RequestEnvelope): string | undefined => {
  const locale: unknown = 'locale' in request ? request.locale : undefined;
  return typeof locale === 'string' && /^[a-z]{2}-[A-Z]{2}$/.test(locale) ? locale : undefined;
};

/** Whether the device has a screen that renders APL. */
export const hasScreen = ({ context }: RequestEnvelope): boolean =>
  context?.System?.device?.supportedInterfaces?.['Alexa.Presentation.APL'] !== undefined;

/**
 * The key of a customer's memory: a hash of the recognised speaker's id, else of the account's id, so
 * that stores and logs never have Alexa's own ids.
 *
 * @returns undefined when the request has neither
 */
export const customerKey = ({ context, session }: RequestEnvelope): string | undefined => {
  const id =
    context?.System?.person?.personId ?? context?.System?.user?.userId ?? session?.user?.userId;
  return id === undefined ? undefined : createHash('sha256').update(id).digest('hex').slice(0, 40);
};
