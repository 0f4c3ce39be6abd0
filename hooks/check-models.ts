import { FileError, readBrand } from '../owner';
import { MODEL_LOCALES } from '../models';
import { lintBuiltModels } from '../models/lint';
import { PATHS } from './paths';

const main = (): void => {
  const problems: string[] = [];
  try {
    for (const finding of lintBuiltModels(PATHS.root, readBrand(PATHS.shop))) {
      const { file, where, message, remedy } = finding;
      problems.push(`${file}: ${where}: ${message}; ${remedy}`);
    }
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    problems.push(error.message);
  }
  for (const problem of problems) process.stderr.write(`${problem}\n`);
  if (problems.length > 0) process.exitCode = 1;
  else process.stdout.write(`The interaction models are sound: ${MODEL_LOCALES.join(', ')}.\n`);
};

main();
