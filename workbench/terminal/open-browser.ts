import { spawn } from 'node:child_process';

/** The program that opens an address as the system would, and its arguments. */
const openerFor = (platform: NodeJS.Platform, address: string): readonly [string, string[]] => {
  if (platform === 'darwin') return ['open', [address]];
  // `start` is a command of the shell; its first argument is a window title.
  if (platform === 'win32') return ['cmd', ['/c', 'start', '""', address]];
  return ['xdg-open', [address]];
};

/** Opens an address in the browser. Without a browser nothing happens: the address is printed too. */
export const openBrowser = (address: string): void => {
  const [program, args] = openerFor(process.platform, address);
  const child = spawn(program, args, { stdio: 'ignore', detached: true });
  child.on('error', () => undefined);
  child.unref();
};
