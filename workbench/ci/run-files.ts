import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { sync as writeFileAtomicSync } from 'write-file-atomic';
import { type FilePlace } from '../../owner';
import { type Served } from '../served';
import { type FileOutcome, countsOf } from './file-outcome';
import { junitReport } from './junit';
import { type FileSettings, runFile } from './run-file';

/** What is run, and where the report goes. */
export interface FilesToRun {
  readonly files: readonly FilePlace[];
  /** Path of a JUnit report; none when absent. */
  readonly junit: string | undefined;
  readonly name: string;
}

const indented = (text: string): string => text.replace(/^/gm, '    ');

const shown = ({ file, error, failures, transcript }: FileOutcome): string => {
  if (error !== undefined) return `ERROR   ${file}\n${indented(error)}\n`;
  if (failures.length === 0) return `ok      ${file}\n`;
  return `FAILED  ${file}\n${failures.map((failure) => `  ${failure}\n`).join('')}${indented(transcript)}\n`;
};

const writeReport = (path: string, name: string, outcomes: readonly FileOutcome[]): void => {
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileAtomicSync(path, junitReport(name, outcomes));
  } catch (error) {
    throw new Error(`The report ${path} can't be written: ${(error as Error).message}.`, {
      cause: error,
    });
  }
};

/**
 * Runs files with conversations, one after the other, also after one that can't be used.
 *
 * @returns the exit code: 0 when all went well, 2 when a file was not one that can be run, else 1
 * @throws Error when the report can't be written
 */
export const runFiles = async (
  { files, junit, name }: FilesToRun,
  served: Served,
  settings: FileSettings,
  write: (text: string) => void,
): Promise<number> => {
  const outcomes: FileOutcome[] = [];
  for (const file of files) {
    const outcome = await runFile(file, served, settings);
    write(shown(outcome));
    outcomes.push(outcome);
  }
  if (junit !== undefined) writeReport(junit, name, outcomes);
  const { failed, unusable } = countsOf(outcomes);
  const unused = unusable === 0 ? '' : `, ${unusable} could not be held`;
  write(`${outcomes.length} conversations with ${name}, ${failed} failed${unused}.\n`);
  if (unusable > 0) return 2;
  return failed === 0 ? 0 : 1;
};
