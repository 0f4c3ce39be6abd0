import { type RequestEnvelope } from 'ask-sdk-model';

/** The request's Alexa locale; undefined when it has none. */
export const localeOf = ({ request }: RequestEnvelope): string | undefined => {
  const locale: unknown = 'locale' in request ? request.locale : undefined;
  return typeof locale === 'string' && /^[a-z]{2}-[A-Z]{2}$/.test(locale) ? locale : undefined;
};

/** Whether the device has a screen that renders APL. */
export const hasScreen = ({ context }: RequestEnvelope): boolean =>
  context?.System?.device?.supportedInterfaces?.['Alexa.Presentation.APL'] !== undefined;

/** Whether the screen is a television, or doesn't say what it is. */
export const isTelevision = ({ context }: RequestEnvelope): boolean => {
  const mode = context?.Viewport?.mode;
  return mode === undefined || mode === 'TV';
};
