import { type RequestEnvelope } from 'ask-sdk-model';

const FALLBACK_LOCALE = 'en-US';

/** The request's Alexa locale; some requests carry none. */
export const localeOf = ({ request }: RequestEnvelope): string => {
  const locale: unknown = 'locale' in request ? request.locale : undefined;
  return typeof locale === 'string' && /^[a-z]{2}-[A-Z]{2}$/.test(locale)
    ? locale
    : FALLBACK_LOCALE;
};

/** Whether the device has a screen that renders APL. */
export const hasScreen = ({ context }: RequestEnvelope): boolean =>
  context?.System?.device?.supportedInterfaces?.['Alexa.Presentation.APL'] !== undefined;
