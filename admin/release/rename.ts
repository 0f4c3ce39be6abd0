import { type Names } from './store-texts';

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

const replaceWords = (text: string, old: string, wanted: string): string =>
  old === '' || old === wanted
    ? text
    : text.replace(
        new RegExp(`(?<![\\p{L}\\p{N}])${escape(old)}(?![\\p{L}\\p{N}])`, 'gu'),
        () => wanted,
      );

/** The invocation name in the example phrases of a store page; undefined when none has it. */
export const invocationIn = (examples: readonly string[]): string | undefined =>
  examples
    .map((example) => /^alexa, (?:open|start|launch) (.+)$/i.exec(example.trim())?.[1])
    .find((name) => name !== undefined)
    ?.replace(/[.!?]$/, '');

/** Makes a function that replaces the old names by the owner's new ones, as whole words. */
export const renamer =
  (old: Partial<Names>, { skillName, invocationName }: Names) =>
  (text: string): string =>
    replaceWords(
      replaceWords(text, old.skillName ?? '', skillName),
      old.invocationName ?? '',
      invocationName,
    );
