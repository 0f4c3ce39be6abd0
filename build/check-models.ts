import { FileError, readBrand, readVocabulary } from '../owner';
import { lintBuiltModels } from './built-models';
import { PATHS } from './paths';

/** Checks the interaction models that are sent to Amazon. */
const main = (): void => {
  const problems: string[] = [];
  let locales = '';
  try {
    const brand = readBrand(PATHS.shop);
    locales = Object.keys(brand.locales).join(', ');
    const sources = { brand, vocabulary: readVocabulary(PATHS.shop) };
    for (const { file, where, message, remedy } of lintBuiltModels(PATHS.root, sources)) {
      problems.push(`${file}: ${where}: ${message}; ${remedy}`);
    }
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    problems.push(error.message);
  }
  for (const problem of problems) process.stderr.write(`${problem}\n`);
  if (problems.length > 0) process.exitCode = 1;
  else process.stdout.write(`The interaction models are valid: ${locales}.\n`);
};

main();
