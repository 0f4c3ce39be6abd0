/** What is known about the terminal. */
export interface TerminalSettings {
  /** A person types; otherwise the words come from a pipe. */
  readonly interactive: boolean;
  readonly colour: boolean;
  /** Where lines are broken, in characters; undefined where nobody looks at lines. */
  readonly width: number | undefined;
}

/** Longer lines are tiring to read, however wide the window is. */
const WIDEST = 100;
const NARROWEST = 30;

/**
 * Looks at the standard streams and the environment.
 *
 * @param plain without colour and broken lines, as for a pipe: for screen readers and for copying
 */
export const readTerminalSettings = (plain: boolean): TerminalSettings => ({
  interactive: process.stdin.isTTY === true,
  // no-color.org: any value but an empty one switches colour off.
  colour: !plain && process.stdout.isTTY === true && (process.env['NO_COLOR'] ?? '') === '',
  width:
    plain || process.stdout.isTTY !== true
      ? undefined
      : Math.max(NARROWEST, Math.min(WIDEST, process.stdout.columns)),
});

/** The environment, for the programs the simulator starts. */
export const readEnvironment = (): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, value]],
    ),
  );
