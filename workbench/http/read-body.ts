import { type IncomingMessage } from 'node:http';
import { Refusal } from './refusal';

/**
 * Reads a request's body.
 *
 * @param limit the most bytes
 * @throws Refusal 413 when there are more
 */
export const readBody = (request: IncomingMessage, limit: number): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    const tooLong = new Refusal(
      413,
      `The body is longer than ${limit} bytes, the most accepted here.`,
    );
    if (Number(request.headers['content-length'] ?? 0) > limit) {
      reject(tooLong);
      return;
    }
    const chunks: Buffer[] = [];
    let length = 0;
    request.on('data', (chunk: Buffer) => {
      length += chunk.length;
      if (length > limit) {
        request.pause();
        reject(tooLong);
        return;
      }
      chunks.push(chunk);
    });
    request.on('end', () => resolve(Buffer.concat(chunks)));
    request.on('error', () => reject(new Refusal(400, 'The request broke off.')));
  });
