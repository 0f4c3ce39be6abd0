/** The names that store texts may contain. */
export interface Names {
  readonly skillName: string;
  readonly invocationName: string;
}

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

const replaceWords = (text: string, old: string, wanted: string): string =>
  old === '' || old === wanted
    ? text
    : text.replace(
        new RegExp(`(?<![\\p{L}\\p{N}])${escape(old)}(?![\\p{L}\\p{N}])`, 'gu'),
        () => wanted,
      );

/** Puts the owner's names into a text of the language's. */
export const withNames = (text: string, { skillName, invocationName }: Names): string =>
  text.replaceAll('{{skill}}', skillName).replaceAll('{{invocation}}', invocationName);

/** Makes a function that replaces the old names by the owner's new ones, as whole words. */
export const renamer =
  (old: Partial<Names>, { skillName, invocationName }: Names) =>
  (text: string): string =>
    replaceWords(
      replaceWords(text, old.skillName ?? '', skillName),
      old.invocationName ?? '',
      invocationName,
    );
