/** What is known about the terminal. */
export interface TerminalSettings {
  /** A person types; otherwise the words come from a pipe. */
  readonly interactive: boolean;
  readonly colour: boolean;
}

/** Looks at the standard streams and the environment. */
export const readTerminalSettings = (): TerminalSettings => ({
  interactive: process.stdin.isTTY === true,
  // no-color.org: any value but an empty one switches colour off.
  colour: process.stdout.isTTY === true && (process.env['NO_COLOR'] ?? '') === '',
});

/** The environment, for the programs the simulator starts. */
export const readEnvironment = (): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, value]],
    ),
  );
