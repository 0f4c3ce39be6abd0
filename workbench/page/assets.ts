import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type LocalAnswer } from '../http/local-server';
import { Refusal } from '../http/refusal';

interface Asset {
  readonly file: string;
  readonly type: string;
  readonly policy?: (html: string) => string;
}

const HTML = 'text/html; charset=utf-8';
const SCRIPT = 'text/javascript; charset=utf-8';

const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self' data:",
  "frame-src 'self'",
  "form-action 'none'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

/**
 * The viewhost makes functions from text, compiles WebAssembly from a data: URL, and styles each
 * element. It runs in a frame of its own, without an origin, so that the page need not allow that.
 */
const screenPolicy = (html: string): string => {
  const hashes = [...html.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(
    ([, script = '']) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`,
  );
  return [
    'sandbox allow-scripts',
    "default-src 'none'",
    `script-src ${hashes.join(' ')} 'unsafe-eval' 'wasm-unsafe-eval'`,
    "style-src 'unsafe-inline'",
    'connect-src data:',
    'img-src data:',
    "form-action 'none'",
    "base-uri 'none'",
    "frame-ancestors 'self'",
  ].join('; ');
};

/** Everything that is served; the path of a request never becomes the path of a file. */
const ASSETS: Readonly<Record<string, Asset>> = {
  '/': { file: 'index.html', type: HTML, policy: () => PAGE_POLICY },
  '/main.js': { file: 'main.js', type: SCRIPT },
  '/style.css': { file: 'style.css', type: 'text/css; charset=utf-8' },
  '/icon.svg': { file: 'icon.svg', type: 'image/svg+xml' },
  '/screen': { file: 'screen.html', type: HTML, policy: screenPolicy },
};

/**
 * Makes the handler that serves the page's built files.
 *
 * @param folder the folder of these files
 */
export const createAssets = (folder: string) => {
  // Read now: a later build may remove the folder.
  const loaded = new Map(
    Object.entries(ASSETS).map(([path, { file, type, policy }]) => {
      const body = readFileSync(join(folder, file));
      return [path, { type, body, policy: policy?.(body.toString('utf8')) }];
    }),
  );
  return (path: string): LocalAnswer => {
    const asset = loaded.get(path);
    if (asset === undefined) throw new Refusal(404, `There is no page ${path} here.`);
    const { type, policy, body } = asset;
    return {
      status: 200,
      type,
      body,
      headers: {
        'referrer-policy': 'no-referrer',
        ...(policy !== undefined && { 'content-security-policy': policy }),
      },
    };
  };
};
