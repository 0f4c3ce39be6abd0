import { createFileJournal } from '../../../../clients/ads/file-journal';
import { sleep } from '../../../../clients/transport';
import { clientFor } from './client-for';
import { SELLER } from './forms';

/** Registers against the server and into the journal given as arguments; the test kills it on the way. */
const [url = '', folder = ''] = process.argv.slice(2);
const real = { clock: () => Date.now(), random: () => 0.5, sleep, waits: [] };
void clientFor(url, createFileJournal(folder), real).client.registerAccount(SELLER);
