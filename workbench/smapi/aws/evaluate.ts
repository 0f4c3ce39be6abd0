/** What the functions of a template refer to. */
export interface Names {
  /** What `Ref` gives: a parameter, a pseudo parameter or a resource. */
  readonly ref: (id: string) => unknown;
  /** What `Fn::GetAtt` gives. */
  readonly attribute: (id: string, name: string) => unknown;
  /** The conditions of the template, not evaluated. */
  readonly conditions: Readonly<Record<string, unknown>>;
}

const NO_VALUE = Symbol('AWS::NoValue');

const substitute = (text: string, { ref, attribute }: Names): string =>
  text.replace(/\$\{([^!}][^}]*)\}/g, (_all, name: string) => {
    const [id = '', ...path] = name.split('.');
    return String(path.length > 0 ? attribute(id, path.join('.')) : ref(id));
  });

/** Whether a condition holds. */
export const holds = (condition: unknown, names: Names): boolean => {
  if (typeof condition === 'string') return holds(names.conditions[condition], names);
  const [name = '', value] = Object.entries(condition as object)[0] ?? [];
  const parts = value as unknown[];
  if (name === 'Fn::Not') return !holds(parts[0], names);
  if (name === 'Fn::Equals') {
    return String(evaluated(parts[0], names)) === String(evaluated(parts[1], names));
  }
  throw new Error(`The simulator does not know the condition ${name}.`);
};

const called = (name: string, value: unknown, names: Names): unknown => {
  const parts = Array.isArray(value) ? (value as unknown[]) : [value];
  switch (name) {
    case 'Ref':
      return value === 'AWS::NoValue' ? NO_VALUE : names.ref(String(value));
    case 'Fn::GetAtt':
      return names.attribute(String(parts[0]), String(parts[1]));
    case 'Fn::Sub':
      return substitute(String(value), names);
    case 'Fn::If':
      return evaluated(holds(parts[0], names) ? parts[1] : parts[2], names);
    default:
      throw new Error(`The simulator does not know the function ${name}.`);
  }
};

/** A value of a template without functions. */
export const evaluated = (value: unknown, names: Names): unknown => {
  if (Array.isArray(value)) {
    return value.map((one) => evaluated(one, names)).filter((one) => one !== NO_VALUE);
  }
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value);
  const [first] = entries;
  if (entries.length === 1 && first !== undefined && /^(?:Ref$|Fn::)/.test(first[0])) {
    return called(first[0], first[1], names);
  }
  return Object.fromEntries(
    entries
      .map(([key, one]) => [key, evaluated(one, names)] as const)
      .filter(([, one]) => one !== NO_VALUE),
  );
};
