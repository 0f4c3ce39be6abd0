import type * as z from 'zod';

/** What is wrong in the owner's files: one line a problem, each naming file, path and remedy. */
export class ShopError extends Error {
  override readonly name = 'ShopError';

  constructor(readonly problems: readonly string[]) {
    super(problems.join('\n'));
  }
}

const pathText = (path: readonly PropertyKey[]): string =>
  path.reduce<string>(
    (text, key) =>
      typeof key === 'number' ? `${text}[${key}]` : `${text}${text && '.'}${String(key)}`,
    '',
  );

/** One line for each problem zod found in a file. */
export const describeIssues = (file: string, error: z.ZodError): string[] =>
  error.issues.map((issue) => {
    const path = pathText(issue.path);
    return `${file}: ${path === '' ? '' : `${path}: `}${issue.message}`;
  });
