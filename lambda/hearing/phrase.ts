/** A part of a phrase: a word, a slot by its name, or alternatives. */
export type Part =
  | { readonly word: string }
  | { readonly slot: string }
  | { readonly options: readonly (readonly Part[])[] };

export type Phrase = readonly Part[];

const TOKEN = /[()|]|\{\w+\}|[^\s()|{}]+/g;

/**
 * Parses a phrase: alternatives stand in round brackets, a slot in curly ones.
 *
 * @throws Error when a bracket is missing
 */
export const parsePhrase = (text: string): Phrase => {
  const tokens = text.match(TOKEN) ?? [];
  let at = 0;
  const sequence = (): Part[] => {
    const parts: Part[] = [];
    for (
      let token = tokens[at];
      token !== undefined && token !== ')' && token !== '|';
      token = tokens[at]
    ) {
      at += 1;
      if (token === '(') parts.push({ options: options() });
      else if (token.startsWith('{')) parts.push({ slot: token.slice(1, -1) });
      else parts.push({ word: token });
    }
    return parts;
  };
  const options = (): Part[][] => {
    const found = [sequence()];
    while (tokens[at] === '|') {
      at += 1;
      found.push(sequence());
    }
    if (tokens[at] !== ')') throw new Error(`"${text}" has a bracket that is not closed; close it`);
    at += 1;
    return found;
  };
  const parsed = sequence();
  if (at < tokens.length) throw new Error(`"${text}" has a bracket too many; remove it`);
  return parsed;
};
