import { X509Certificate } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { rootCertificates } from 'node:tls';
import * as z from 'zod';
import { PATHS } from '../build/paths';
import { fetchChain } from './fetch-chain';
import { type Handler, type ServeEvent, startServer } from './server';
import { createVerifier } from './verify';

const SKILL = join(PATHS.dist, 'index.js');

const environmentSchema = z.object({
  /** Where to listen; the proxy is usually on the same computer. */
  SHELF_HOST: z.string().min(1).default('127.0.0.1'),
  SHELF_PORT: z.coerce.number().int().min(0).max(65_535).default(8080),
});

const log = (event: ServeEvent): void =>
  void process.stdout.write(`${JSON.stringify({ level: 'info', ...event })}\n`);

const fail = (message: string): never => {
  process.stderr.write(`${message}\n`);
  process.exit(2);
};

/** Serves the built skill until the process is told to stop. */
const main = async (): Promise<void> => {
  const settings = environmentSchema.safeParse(process.env);
  if (!settings.success) {
    const names = settings.error.issues.map(({ path }) => path.join('.')).join(', ');
    return fail(`${names}: not valid; SHELF_HOST is a name or an address, SHELF_PORT 0 to 65535.`);
  }
  if (!existsSync(SKILL)) return fail('The skill is not built; run: npm run build');
  const { handler } = (await import(SKILL)) as { handler: Handler };
  const { SHELF_HOST: host, SHELF_PORT: port } = settings.data;
  const roots = rootCertificates.map((pem) => new X509Certificate(pem));
  const verify = createVerifier({ fetchChain, roots, clock: Date.now });
  const server = await startServer({ handler, verify, host, port, log }).catch((error: unknown) =>
    fail(`Can't listen on ${host}, port ${port}: ${(error as Error).message}.`),
  );
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.once(signal, () => void server.stop().then(() => process.exit(0)));
  }
};

void main();
