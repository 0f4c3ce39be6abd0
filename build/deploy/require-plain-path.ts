import { fileError } from '../../owner';

/** What ends or changes a path as ask-cli hands it to the shell: bare, and on Windows in '. */
const BREAKS = {
  windows: { characters: /'/, told: "an apostrophe (')" },
  others: {
    characters: /[\s"'`$&|;<>()*?[\]\\]/,
    told: 'a space, or another character that a shell does not take as it is',
  },
} as const;

/**
 * Refuses to go on where ask-cli could not run its build hook: it quotes that path on Windows only.
 *
 * @param root the project's folder
 * @throws FileError when the path has to be another one
 */
export const requirePlainPath = (root: string, platform: NodeJS.Platform): void => {
  const { characters, told } = BREAKS[platform === 'win32' ? 'windows' : 'others'];
  if (!characters.test(root)) return;
  throw fileError(
    root,
    `this path holds ${told}, and ask-cli can't run its build hook there`,
    'move the project to a path without it, then deploy again',
  );
};
