import { spawn } from 'node:child_process';
import { type CommandContext } from '../command';

const OPENERS: Readonly<Partial<Record<NodeJS.Platform, readonly [string, ...string[]]>>> = {
  darwin: ['open'],
  // The empty text is the title of a window, which `start` takes from the first text in quotes.
  win32: ['cmd', '/c', 'start', '""'],
};

/** Only what a browser opens: an address handed to the system must not be a program. */
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
  // The address stands in the terminal: without a browser the owner copies it.
  browser.on('error', () => undefined);
  browser.unref();
};
