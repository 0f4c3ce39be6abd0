/** The parameters of the consent page (Amazon Ads guide "Authorization grants"). */
export interface ConsentRequest {
  /** The consent page, see `LWA_HOSTS`. */
  readonly authorizeUrl: string;
  readonly clientId: string;
  /** Scopes, separated by blanks. */
  readonly scope: string;
  /** One of the Allowed Return URLs of the security profile, letter for letter. */
  readonly redirectUri: string;
  /** Comes back with the code; used once, and impossible to guess. */
  readonly state: string;
  /** With PKCE: the challenge of a proof key. */
  readonly challenge?: string | undefined;
}

/** The address of the consent page to open in the person's browser. */
export const authorizationUrl = (request: ConsentRequest): string => {
  const { authorizeUrl, challenge, clientId, redirectUri, scope, state } = request;
  const url = new URL(authorizeUrl);
  const parameters = {
    client_id: clientId,
    scope,
    response_type: 'code',
    redirect_uri: redirectUri,
    state,
    ...(challenge === undefined
      ? {}
      : { code_challenge: challenge, code_challenge_method: 'S256' }),
  };
  // A blank becomes %20, as in Amazon's guide; URLSearchParams would write a plus.
  const query = Object.entries(parameters).map(
    ([name, text]) => `${name}=${encodeURIComponent(text)}`,
  );
  url.search = [url.search.slice(1), ...query].filter((part) => part !== '').join('&');
  return url.href;
};
