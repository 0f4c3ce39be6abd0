import { type Transport, type TransportNeeds, createTransport, sleep } from '../clients/transport';
import { version } from '../package.json';
import { type CommandContext } from './command';

/** What clients need from outside: the real network, clock and random numbers. */
export const transportNeeds = ({ clock }: Pick<CommandContext, 'clock'>): TransportNeeds => ({
  fetch: (url, init) => fetch(url, init),
  clock: () => clock().getTime(),
  random: Math.random,
  sleep,
  // Amazon's Associates Program Policies ask programs that act on their own to say so.
  userAgent: `Agent/ShelfTalker ${version}`,
});

/** The transport of a command. */
export const newTransport = (context: Pick<CommandContext, 'clock'>): Transport =>
  createTransport(transportNeeds(context));
