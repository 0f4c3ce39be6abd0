import { ensurePageBuilt } from '../../build/page';
import { serveLocally } from '../http/local-server';
import { Refusal } from '../http/refusal';
import { createApi } from './api';
import { createAssets } from './assets';
import { type PageSettings } from './page-settings';

/** The served page. */
export interface Page {
  /** E.g. `http://127.0.0.1:40123`. */
  readonly address: string;
  close(): Promise<void>;
}

const LARGEST_FILE = 2_000_000;

/**
 * Serves the page for talking to the skill in a browser, on 127.0.0.1 only. Builds its files when they
 * are missing or older than their sources.
 *
 * @throws Error when the port can't be listened on
 */
export const startPage = async (settings: PageSettings): Promise<Page> => {
  const assets = createAssets(await ensurePageBuilt());
  const api = createApi(settings);
  return serveLocally({
    ...(settings.port !== undefined && { port: settings.port }),
    maxBody: LARGEST_FILE,
    handle: async (request) => {
      const { path, method } = request;
      if (path.startsWith('/api/')) return api(request, path.slice('/api/'.length).split('/'));
      if (method !== 'GET' && method !== 'HEAD') {
        throw new Refusal(405, `There is no ${method} ${path} here.`);
      }
      return assets(path);
    },
  });
};
