import { existsSync, rmSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import * as z from 'zod';
import { accessError } from '../../owner';
import { CliError } from '../cli-error';
import { EXIT } from '../exit-codes';
import { readKept, writeKept } from '../files';

/** The secrets of one system, by key. */
export type Secrets = Readonly<Record<string, string>>;

const secretsSchema = z.record(z.string(), z.string());
const DAMAGED = {
  message: 'is damaged: it must be a JSON object of texts',
  remedy: 'remove it and enter its secrets again',
};
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

/**
 * @throws CliError when the file or its folder is open to others; FileError when it can't be read
 * or is damaged
 */
export const readSecretFile = (file: string): Secrets => {
  refuseWhenLoose(dirname(file), 700);
  refuseWhenLoose(file, 600);
  return readKept(file, secretsSchema, DAMAGED) ?? {};
};

/** Writes the file in one step, readable by its owner alone; removes it when there are no secrets. @throws FileError */
export const writeSecretFile = (file: string, secrets: Secrets): void => {
  if (Object.keys(secrets).length > 0) return writeKept(file, secrets);
  try {
    rmSync(file, { force: true });
  } catch (error) {
    throw accessError(file, 'written', error);
  }
};
