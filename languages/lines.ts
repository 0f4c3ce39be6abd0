import { type LineKey, type NumberedLine, type ValuesOf, type Wording } from '../contract';

declare const checked: unique symbol;

/** Every line of the skill in one language. Only {@link lines} makes them; it checks the values. */
export type Lines = Readonly<Record<LineKey, Wording | readonly Wording[]>> & {
  readonly [checked]: true;
};

/** The values a text names: `{{product}}`, or `{{interest, opening}}` with a format. */
type ValuesIn<Text extends string> = Text extends `${string}{{${infer Name}}}${infer Rest}`
  ? (Name extends `${infer Plain}, ${string}` ? Plain : Name) | ValuesIn<Rest>
  : never;

/** `Text` itself when it names exactly the values `Wanted`; otherwise a sentence that says what is wrong. */
export type WithValues<Text extends string, Wanted extends string> = [Wanted] extends [
  ValuesIn<Text>,
]
  ? [ValuesIn<Text>] extends [Wanted]
    ? Text
    : `this line may not name {{${Exclude<ValuesIn<Text>, Wanted>}}}`
  : `this line must name {{${Exclude<Wanted, ValuesIn<Text>>}}}`;

type CheckedWording<Given, Wanted extends string> = Given extends string
  ? WithValues<Given, Wanted>
  : { readonly [Number in keyof Given]: CheckedWording<Given[Number], Wanted> };

type Written = {
  readonly [Key in LineKey]: Key extends NumberedLine
    ? Exclude<Wording, string> | readonly Exclude<Wording, string>[]
    : string | readonly string[];
};

/**
 * The lines of a language. It does not compile when a line or a value is missing or unknown, or when a
 * line lacks its form for many.
 *
 * @param written one text for each line, or several of which one is used at random
 */
export const lines = <const Given extends Written>(
  written: Given & {
    readonly [Key in keyof Given]: Key extends LineKey
      ? CheckedWording<Given[Key], ValuesOf<Key>>
      : never;
  },
): Lines => written as unknown as Lines;
