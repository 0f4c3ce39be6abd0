import { type ServiceRequest } from './request';

type Encodable = Pick<ServiceRequest<unknown>, 'body' | 'headers' | 'method' | 'url'>;

const encodeBody = (
  body: ServiceRequest<unknown>['body'],
): { readonly text: string; readonly type: string } | undefined => {
  if (body === undefined) return undefined;
  return 'json' in body
    ? { text: JSON.stringify(body.json), type: 'application/json' }
    : {
        text: new URLSearchParams(body.form).toString(),
        type: 'application/x-www-form-urlencoded',
      };
};

/**
 * The arguments for fetch. Redirects are not followed: they would send the secrets elsewhere.
 *
 * @returns undefined when the address or a header is not valid
 */
export const encodeRequest = (
  { body, headers: given, method, url }: Encodable,
  userAgent: string,
): RequestInit | undefined => {
  const encoded = encodeBody(body);
  try {
    const headers = new Headers({ accept: 'application/json', 'user-agent': userAgent });
    for (const [name, value] of Object.entries(given ?? {})) headers.set(name, value);
    if (encoded !== undefined && !headers.has('content-type')) {
      headers.set('content-type', encoded.type);
    }
    const { protocol, username } = new URL(url);
    if (!/^https?:$/.test(protocol) || username !== '') return undefined;
    return { method, headers, body: encoded?.text ?? null, redirect: 'manual' };
  } catch {
    return undefined;
  }
};
