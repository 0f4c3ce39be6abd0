/** Colours a piece of text, or leaves it as it is. */
export interface Paint {
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
  readonly red: (text: string) => string;
}

const painter =
  (on: boolean, start: number, end: number) =>
  (text: string): string =>
    on ? `\u001b[${start}m${text}\u001b[${end}m` : text;

/** Makes a paint; with `colour` false it changes nothing. */
export const createPaint = (colour: boolean): Paint => ({
  bold: painter(colour, 1, 22),
  dim: painter(colour, 2, 22),
  red: painter(colour, 31, 39),
});
