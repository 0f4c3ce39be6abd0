import { runProgram } from '../../admin/project/run-program';

test('a request to terminate reaches the program, and the exit code names the signal', async () => {
  const before = process.listenerCount('SIGTERM');
  const ended = runProgram('serve', []);
  process.emit('SIGTERM');
  expect(await ended).toBe(128 + 15);
  expect(process.listenerCount('SIGTERM')).toBe(before);
});
