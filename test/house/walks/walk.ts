import { type Copy } from './project';

/** A way to add something. */
export interface Walk {
  readonly what: string;
  readonly most: number;
  /** What comes with it that is the owner's, and isn't counted. */
  readonly owners?: readonly string[];
  readonly add: (copy: Copy) => void;
  /** Tries what was added. What it changes in the owner's files it takes back. */
  readonly tryOut: (copy: Copy) => void;
}

/** @throws Error when the text is without it */
export const mustContain = (text: string, wanted: string): void => {
  if (!text.includes(wanted)) throw new Error(`expected "${wanted}" in:\n${text}`);
};
