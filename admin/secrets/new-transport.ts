import {
  type Transport,
  type TransportNeeds,
  createTransport,
  sleep,
} from '../../clients/transport';
import { version } from '../../package.json';
import { type CommandContext } from '../command';

/** The real network, clock and chance, for the clients of a command. The one place of the CLI that names them. */
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
