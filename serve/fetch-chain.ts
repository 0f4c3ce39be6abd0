/** How long fetching may take, in milliseconds: Alexa waits 8 seconds for an answer. */
const TIME_OUT = 3000;
const MOST_BYTES = 100_000;

/**
 * Fetches a certificate chain from Amazon's bucket, without following a redirection.
 *
 * @throws Error when it can't be fetched within three seconds, or is too long
 */
export const fetchChain = async (address: string): Promise<string> => {
  const response = await fetch(address, {
    redirect: 'error',
    signal: AbortSignal.timeout(TIME_OUT),
  });
  if (!response.ok) throw new Error(`it was answered with ${response.status}`);
  let text = '';
  const decoder = new TextDecoder();
  for await (const chunk of response.body ?? []) {
    text += decoder.decode(chunk, { stream: true });
    if (text.length > MOST_BYTES) throw new Error('it is too long');
  }
  return text;
};
