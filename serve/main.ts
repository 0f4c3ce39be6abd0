import { X509Certificate } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rootCertificates } from 'node:tls';
import * as z from 'zod';
import { PATHS } from '../build/paths';
import { fetchChain } from './fetch-chain';
import { type Handler, type ServeEvent, startServer } from './server';
import { createVerifier } from './verify';

/** The built skill, and the record it was built with. */
const SKILL = join(PATHS.dist, 'index.js');
const SHOP = join(PATHS.dist, 'shop.json');

const environmentSchema = z.object({
  /** Where to listen; the proxy is usually on the same computer. */
  SHELF_HOST: z.string().min(1).default('127.0.0.1'),
  SHELF_PORT: z.coerce.number().int().min(0).max(65_535).default(8080),
  SHELF_SKILL_ID: z.string().startsWith('amzn1.ask.skill.').optional(),
});

/**
 * Amazon signs the requests of every skill, and anybody can make one: so without an ID the server would
 * answer for anybody's.
 */
const OPEN =
  'The skill has no ID, so this server would answer the requests of any skill. Set SHELF_SKILL_ID, or note the ID in the record and build: npx shelf release prepare --skill-id ID';

/** The skill's ID in the record. */
const recordedId = (): string | null => {
  const { record } = JSON.parse(readFileSync(SHOP, 'utf8')) as {
    record: { skill: { skillId: string | null } };
  };
  return record.skill.skillId;
};

const log = (event: ServeEvent): void =>
  void process.stdout.write(`${JSON.stringify({ level: 'info', ...event })}\n`);

const fail = (message: string): never => {
  process.stderr.write(`${message}\n`);
  process.exit(2);
};

/** Serves the built skill until the process is told to stop. */
const main = async (): Promise<void> => {
  // An empty variable counts as none, as for the store.
  const given = Object.entries(process.env).filter(([, value]) => value !== '');
  const settings = environmentSchema.safeParse(Object.fromEntries(given));
  if (!settings.success) {
    const names = settings.error.issues.map(({ path }) => path.join('.')).join(', ');
    return fail(
      `${names}: not valid; SHELF_HOST is a name or an address, SHELF_PORT 0 to 65535, SHELF_SKILL_ID begins with amzn1.ask.skill.`,
    );
  }
  if (!existsSync(SKILL)) return fail('The skill is not built; run: npm run build');
  const { SHELF_HOST: host, SHELF_PORT: port, SHELF_SKILL_ID: skillId } = settings.data;
  if ((skillId ?? recordedId()) === null) return fail(OPEN);
  const { handler } = (await import(SKILL)) as { handler: Handler };
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
