import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { type FilePlace } from '../../owner';
import { type AssemblySettings } from '../assemble';
import { type Served } from '../served';
import { UsageError } from '../terminal/options';
import { type FileOutcome } from './file-outcome';
import { junitReport } from './junit';
import { runFile } from './run-file';

/** What is run, and where the report goes. */
export interface FilesToRun {
  readonly files: readonly FilePlace[];
  /** Path of a JUnit report; none when absent. */
  readonly junit: string | undefined;
  readonly name: string;
}

const indented = (text: string): string => text.replace(/^/gm, '    ');

const shown = ({ file, failures, transcript }: FileOutcome): string =>
  failures.length === 0
    ? `ok      ${file}\n`
    : `FAILED  ${file}\n${failures.map((failure) => `  ${failure}\n`).join('')}${indented(transcript)}\n`;

const writeReport = (path: string, name: string, outcomes: readonly FileOutcome[]): void => {
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, junitReport(name, outcomes));
  } catch (error) {
    throw new Error(`The report ${path} can't be written: ${(error as Error).message}.`, {
      cause: error,
    });
  }
};

/**
 * Runs files with conversations, one after the other.
 *
 * @returns the exit code: 0 when all went well, else 1
 * @throws UsageError when a file is not one that can be run; the files before it have been run
 */
export const runFiles = async (
  { files, junit, name }: FilesToRun,
  served: Served,
  settings: Omit<AssemblySettings, 'locale' | 'memory'>,
  write: (text: string) => void,
): Promise<number> => {
  const outcomes: FileOutcome[] = [];
  for (const file of files) {
    const outcome = await runFile(file, served, settings).catch((error: Error) => {
      throw new UsageError(
        error.message.includes(file.name) ? error.message : `${file.name}: ${error.message}`,
      );
    });
    write(shown(outcome));
    outcomes.push(outcome);
  }
  if (junit !== undefined) writeReport(junit, name, outcomes);
  const failed = outcomes.filter(({ failures }) => failures.length > 0).length;
  write(`${outcomes.length} conversations with ${name}, ${failed} failed.\n`);
  return failed === 0 ? 0 : 1;
};
