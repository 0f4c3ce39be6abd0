/** An address secrets may be sent to: https, or this computer. */
export const SAFE_ADDRESS =
  /^(?:https:\/\/|http:\/\/(?:127\.0\.0\.1|localhost)(?::\d+)?(?:\/|$))[^@\s]*$/;

/**
 * Reads environment variables, each of which has to have a form. Every start of the skill does, so it takes
 * no schema.
 *
 * @param variable the value of an environment variable
 * @param forms what each value has to match, by the variable's name
 * @param required those that have to be there
 * @throws Error that names the variables which are missing or not valid, and never their values
 */
export const readVariables = <Name extends string, Required extends Name = never>(
  variable: (name: string) => string | undefined,
  forms: Readonly<Record<Name, RegExp>>,
  required: readonly Required[] = [],
): Readonly<Partial<Record<Name, string>> & Record<Required, string>> => {
  const names = Object.keys(forms) as Name[];
  const values: Readonly<Partial<Record<Name, string>>> = Object.fromEntries(
    names.map((name) => [name, variable(name)]),
  ) as Partial<Record<Name, string>>;
  const wrong = names.filter((name) => {
    const value = values[name];
    return value === undefined ? required.some((one) => one === name) : !forms[name].test(value);
  });
  if (wrong.length === 0) return values as typeof values & Record<Required, string>;
  throw new Error(`these environment variables are missing or not valid: ${wrong.join(', ')}`);
};
