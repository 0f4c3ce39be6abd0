import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { withLock } from '../lock';
import { type Secrets, readSecretFile, writeSecretFile } from './secret-file';
import { placeOf, variableOf } from './secret-name';

/** A secret, and where it came from. */
interface FoundSecret {
  readonly value: string;
  readonly from: 'environment' | 'file';
}

/**
 * The owner's secrets: environment variables first, then one file per system in the user's
 * configuration folder. Names are dotted and lower-case, the system first: `archer.refresh-token` is
 * SHELF_ARCHER_REFRESH_TOKEN, or the key `refresh-token` of archer.json. Every method throws a
 * CliError that names the file and the name, never the value.
 */
export interface SecretStore {
  /** @returns null when it is in neither */
  read(name: string): FoundSecret | null;
  /** Writes to the file, whatever the environment says. */
  write(name: string, value: string): void;
  /** Writes several of one system: all of them or none. */
  writeAll(values: Readonly<Record<string, string>>): void;
  /** @returns whether it was in the file */
  remove(name: string): boolean;
  /** The names of all secrets in files; those only in the environment are left out. */
  names(): readonly string[];
}

/** What the store needs. */
export interface SecretStoreNeeds {
  /** `<configHome>/secrets`. */
  readonly folder: string;
  /** The value of an environment variable. */
  readonly variable: (name: string) => string | undefined;
}

const listSystems = (folder: string): string[] => {
  try {
    return readdirSync(folder)
      .filter((file) => /^[a-z][a-z0-9-]*\.json$/.test(file))
      .map((file) => file.slice(0, -'.json'.length))
      .sort();
  } catch {
    return [];
  }
};

/** Makes a store; it reads a file only when asked. */
export const createSecretStore = ({ folder, variable }: SecretStoreNeeds): SecretStore => {
  const fileOf = (system: string): string => join(folder, `${system}.json`);
  const change = (system: string, apply: (secrets: Secrets) => Secrets): void => {
    const file = fileOf(system);
    withLock({ path: file, name: file }, (lock) => {
      const after = apply(readSecretFile(file));
      lock.check();
      writeSecretFile(file, after);
    });
  };

  return {
    read(name) {
      const { system, key } = placeOf(name);
      const given = variable(variableOf(name))?.trim() ?? '';
      if (given !== '') return { value: given, from: 'environment' };
      const value = readSecretFile(fileOf(system))[key];
      return value === undefined ? null : { value, from: 'file' };
    },
    write(name, value) {
      const { system, key } = placeOf(name);
      change(system, (secrets) => ({ ...secrets, [key]: value }));
    },
    writeAll(values) {
      const placed = Object.entries(values).map(([name, value]) => ({ ...placeOf(name), value }));
      const [{ system } = { system: '' }] = placed;
      if (placed.some((one) => one.system !== system)) throw new Error('secrets of two systems');
      change(system, (secrets) => ({
        ...secrets,
        ...Object.fromEntries(placed.map(({ key, value }) => [key, value])),
      }));
    },
    remove(name) {
      const { system, key } = placeOf(name);
      if (readSecretFile(fileOf(system))[key] === undefined) return false;
      change(system, ({ [key]: _removed, ...rest }) => rest);
      return true;
    },
    names: () =>
      listSystems(folder).flatMap((system) =>
        Object.keys(readSecretFile(fileOf(system))).map((key) => `${system}.${key}`),
      ),
  };
};
