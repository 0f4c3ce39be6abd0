/** A statement of a policy, as far as this project's policies go. */
export interface Statement {
  readonly Effect: string;
  readonly Action: string | readonly string[];
  readonly Resource?: string | readonly string[];
  readonly Principal?: { readonly Service?: string };
}

const KNOWN = ['Effect', 'Action', 'Resource', 'Principal'];

const listed = (value: string | readonly string[] | undefined): readonly string[] =>
  value === undefined ? [] : [value].flat();

/** `*` is any text and `?` any one character (IAM's page "JSON policy elements: Resource"). */
const fits = (pattern: string, text: string, flags: string): boolean => {
  const escaped = pattern.replace(/[.+^${}()|[\]\\/]/g, '\\$&');
  const source = escaped.replaceAll('*', '.*').replaceAll('?', '.');
  return new RegExp(`^${source}$`, flags).test(text);
};

const applies = (statement: Statement, action: string, resource: string): boolean =>
  listed(statement.Action).some((pattern) => fits(pattern, action, 'i')) &&
  listed(statement.Resource).some((pattern) => fits(pattern, resource, ''));

/**
 * Whether a policy lets its role do something: a denial counts before everything else, and what nothing
 * allows is not allowed (IAM's page "Policy evaluation logic").
 *
 * @throws Error when a statement has an element that this does not evaluate
 */
export const mayDo = (
  statements: readonly Statement[],
  action: string,
  resource: string,
): boolean => {
  for (const statement of statements) {
    const unknown = Object.keys(statement).find((name) => !KNOWN.includes(name));
    if (unknown !== undefined) throw new Error(`${unknown} is not evaluated here`);
  }
  const those = statements.filter((statement) => applies(statement, action, resource));
  return (
    those.some(({ Effect }) => Effect === 'Allow') && !those.some(({ Effect }) => Effect === 'Deny')
  );
};
