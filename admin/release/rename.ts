import { type Names } from './store-texts';

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

const replaceWords = (text: string, old: string, wanted: string): string =>
  old === '' || old === wanted
    ? text
    : text.replace(
        new RegExp(`(?<![\\p{L}\\p{N}])${escape(old)}(?![\\p{L}\\p{N}])`, 'gu'),
        () => wanted,
      );

/** The invocation name that the example phrases of a store page have now; undefined when none shows it. */
export const invocationIn = (examples: readonly string[]): string | undefined =>
  examples
    .map((example) => /^alexa, (?:open|start|launch) (.+)$/i.exec(example.trim())?.[1])
    .find((name) => name !== undefined)
    ?.replace(/[.!?]$/, '');

/** Makes the function that puts the owner's new names in the place of the old ones, as whole words. */
export const renamer =
  (old: Partial<Names>, { skillName, invocationName }: Names) =>
  (text: string): string =>
    replaceWords(
      replaceWords(text, old.skillName ?? '', skillName),
      old.invocationName ?? '',
      invocationName,
    );
