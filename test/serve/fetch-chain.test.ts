import { type Server, createServer } from 'node:http';
import { type AddressInfo } from 'node:net';
import { fetchChain } from '../../serve/fetch-chain';

let server: Server;
const addressOf = (path: string): string =>
  `http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`;
beforeAll(async () => {
  server = createServer(({ url }, response) => {
    if (url === '/chain.pem') response.end('-----BEGIN CERTIFICATE-----');
    else if (url === '/long.pem') response.end('x'.repeat(200_000));
    else if (url === '/moved.pem') response.writeHead(302, { location: '/chain.pem' }).end();
    else response.writeHead(404).end();
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
});
afterAll(() => server.close());

test('a chain is fetched as it is', async () => {
  expect(await fetchChain(addressOf('/chain.pem'))).toBe('-----BEGIN CERTIFICATE-----');
});

test.each([
  ['is missing', '/missing.pem', 'answered with 404'],
  ['lies elsewhere', '/moved.pem', 'fetch failed'],
  ['is too long', '/long.pem', 'too long'],
])('a chain that %s is not taken', async (_what, path, reason) => {
  await expect(fetchChain(addressOf(path))).rejects.toThrow(reason);
});
