import writeFileAtomic from 'write-file-atomic';
import { accessError } from '../owner';

/**
 * Writes a text file in one step: after a crash it is either the old file or the new one.
 *
 * @param name how messages call the file
 * @throws FileError when it can't be written
 */
export const writeWhole = async (file: string, name: string, text: string): Promise<void> => {
  try {
    await writeFileAtomic(file, text);
  } catch (error) {
    throw accessError(name, 'written', error);
  }
};
