const INDENT = '  ';

/**
 * A paragraph in lines of at most `width` characters, all but the first one indented by `indent`. A word that is
 * longer stays whole.
 *
 * @param width undefined leaves the paragraph in one line
 */
export const wrapped = (text: string, width: number | undefined, indent = INDENT): string[] => {
  if (width === undefined) return [text];
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width) {
      lines[lines.length - 1] = `${last} ${word}`;
    } else lines.push(last === undefined ? word : `${indent}${word}`);
  }
  return lines;
};
