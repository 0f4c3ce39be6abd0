import { createFileJournal } from '../../../../clients/ads/file-journal';
import { sleep } from '../../../../clients/transport';
import { clientFor } from './client-for';
import { SELLER } from './forms';

/** Registers at the server and with the journal given as arguments, until the test kills it. */
const [url = '', folder = ''] = process.argv.slice(2);
const real = { clock: () => Date.now(), random: () => 0.5, sleep, waits: [] };
void clientFor(url, createFileJournal(folder), real).client.registerAccount(SELLER);
