import { existsSync, mkdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { sync as writeFileAtomicSync } from 'write-file-atomic';
import * as z from 'zod';
import { CliError } from '../cli-error';
import { EXIT } from '../exit-codes';
import { fileError } from '../file-error';

/** The secrets of one system, by key. */
export type Secrets = Readonly<Record<string, string>>;

const secretsSchema = z.record(z.string(), z.string());
const OTHERS = 0o077;

const refuseWhenLoose = (path: string, mode: 700 | 600): void => {
  // Windows has no such modes; there, other users can't read a user's folder.
  if (process.platform === 'win32' || !existsSync(path)) return;
  if ((statSync(path).mode & OTHERS) === 0) return;
  throw new CliError(
    EXIT.refused,
    `${path} can be read or written by others, so shelf does not use it for secrets; close it: chmod ${mode} '${path}'`,
  );
};

const parse = (file: string, text: string): Secrets => {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    // The error of JSON.parse is left out: it quotes the file.
    value = undefined;
  }
  const secrets = secretsSchema.safeParse(value);
  if (secrets.success) return secrets.data;
  throw new CliError(
    EXIT.files,
    `${file}: is not a JSON object of texts; remove it and enter its secrets again`,
  );
};

/** @throws CliError when the file or its folder is open to others, can't be read or is damaged */
export const readSecretFile = (file: string): Secrets => {
  refuseWhenLoose(dirname(file), 700);
  refuseWhenLoose(file, 600);
  if (!existsSync(file)) return {};
  try {
    return parse(file, readFileSync(file, 'utf8'));
  } catch (error) {
    throw error instanceof CliError ? error : fileError(file, 'read', error);
  }
};

/** Writes the file in one step, readable by its owner alone; removes it when there are no secrets. @throws CliError */
export const writeSecretFile = (file: string, secrets: Secrets): void => {
  try {
    if (Object.keys(secrets).length === 0) return rmSync(file, { force: true });
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
    writeFileAtomicSync(file, `${JSON.stringify(secrets, null, 2)}\n`, {
      mode: 0o600,
      fsync: true,
    });
  } catch (error) {
    throw fileError(file, 'written', error);
  }
};
