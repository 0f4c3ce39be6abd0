import writeFileAtomic from 'write-file-atomic';
import { CliError } from './cli-error';
import { EXIT } from './exit-codes';

/**
 * Writes a text file whole: after a crash it is the old or the new one.
 *
 * @param name how messages call the file
 * @throws CliError when it can't be written
 */
export const writeWhole = async (file: string, name: string, text: string): Promise<void> => {
  try {
    await writeFileAtomic(file, text);
  } catch (error) {
    const { code = 'unknown error' } = error as NodeJS.ErrnoException;
    throw new CliError(
      EXIT.files,
      `${name}: can't be written (${code}); check the permissions of the file and its folder`,
    );
  }
};
