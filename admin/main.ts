import { runShelf } from './shelf';

// The reader of our output may stop early, as `head` does; the command still finishes its work.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
}

void runShelf(process.argv.slice(2), process).then((code) => {
  process.exitCode = code;
});
