/** Colours a piece of text, or leaves it as it is. */
export interface Paint {
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
  readonly red: (text: string) => string;
  /** Who speaks: the customer, the skill, Alexa. */
  readonly you: (text: string) => string;
  readonly skill: (text: string) => string;
  readonly alexa: (text: string) => string;
}

const painter =
  (on: boolean, start: number | string, end: number | string) =>
  (text: string): string =>
    on ? `\u001b[${start}m${text}\u001b[${end}m` : text;

/** Makes a paint; with `colour` false it changes nothing. */
export const createPaint = (colour: boolean): Paint => ({
  bold: painter(colour, 1, 22),
  dim: painter(colour, 2, 22),
  red: painter(colour, 31, 39),
  you: painter(colour, '1;32', '22;39'),
  skill: painter(colour, '1;36', '22;39'),
  alexa: painter(colour, '1;33', '22;39'),
});
