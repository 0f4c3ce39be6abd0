/** The encoding that a byte order mark at the beginning names; UTF-16 is what Windows PowerShell writes. */
export const markedEncoding = ([first, second]: Uint8Array):
  | 'utf-16le'
  | 'utf-16be'
  | undefined => {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : undefined;
};

/** The text of a file that another program wrote: UTF-16 with its byte order mark, else UTF-8, else Windows-1252. */
export const decodeText = (bytes: Uint8Array): string => {
  const marked = markedEncoding(bytes);
  if (marked !== undefined) return new TextDecoder(marked).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
};
