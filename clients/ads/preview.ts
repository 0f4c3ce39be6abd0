import { adsHeaders, adsUrl } from './ads-call';
import { type RegistrationForm } from './form';
import { maskForm } from './mask';
import { type RegistrationBody, registrationRequest } from './registration-request';

/** A registration as it would be sent; the access token is never in it. */
export interface RegistrationPreview {
  readonly method: 'POST';
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: RegistrationBody;
}

/**
 * The exact request a registration would send, for `--dry-run`. Nothing is sent.
 *
 * @param showPersonalData false masks phone, address and e-mail in the body
 */
export const previewRegistration = (
  form: RegistrationForm,
  termsToken: string | undefined,
  options: { readonly url: string; readonly clientId: string; readonly showPersonalData: boolean },
): RegistrationPreview => {
  const shown = options.showPersonalData ? form : maskForm(form);
  const { method, path, body, ...types } = registrationRequest(shown, termsToken);
  return {
    method,
    url: adsUrl(options.url, path),
    headers: adsHeaders(options.clientId, '***', types),
    body,
  };
};
