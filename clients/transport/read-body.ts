/**
 * Reads the body of an answer, uncompressed, and closes the connection when it gets too long.
 *
 * @param maxBytes the longest body allowed
 * @returns undefined for a longer body
 * @throws what fetch throws when the connection breaks or the signal given to it fires
 */
export const readBody = async (
  { body, headers }: Pick<Response, 'body' | 'headers'>,
  maxBytes: number,
): Promise<string | undefined> => {
  if (body === null) return '';
  if (Number(headers.get('content-length') ?? 0) > maxBytes) {
    await body.cancel();
    return undefined;
  }
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body as AsyncIterable<Uint8Array>) {
    size += chunk.byteLength;
    // Leaving the loop cancels the stream, and with it the connection.
    if (size > maxBytes) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
};
