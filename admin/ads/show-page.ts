import { spawn } from 'node:child_process';
import { type CommandContext } from '../command';

const OPENERS: Readonly<Partial<Record<NodeJS.Platform, readonly [string, ...string[]]>>> = {
  darwin: ['open'],
  // `start` takes the first quoted text for a window title, hence the empty one.
  win32: ['cmd', '/c', 'start', '""'],
};

/** Only web pages: an address given to the system must not start a program. */
const isPage = (url: string): boolean =>
  URL.canParse(url) && /^https?:$/.test(new URL(url).protocol) && !/[\s"'^|<>]/.test(url);

/**
 * Shows the address of a page, and opens it in the owner's browser when there is a terminal.
 *
 * @param opens false for `--no-open`
 */
export const showPage = (
  { out, isTerminal }: Pick<CommandContext, 'isTerminal' | 'out'>,
  { what, url, opens }: { readonly what: string; readonly url: string; readonly opens: boolean },
): void => {
  out.say(`${what}:\n  ${url}`);
  if (!isTerminal || !opens || !isPage(url)) return;
  const [program, ...args] = OPENERS[process.platform] ?? ['xdg-open'];
  // `cmd` would take an ampersand for the end of the command.
  const address = process.platform === 'win32' ? url.replaceAll('&', '^&') : url;
  const browser = spawn(program, [...args, address], { stdio: 'ignore', detached: true });
  // The address is in the terminal: without a browser the owner copies it.
  browser.on('error', () => undefined);
  browser.unref();
};
