import { fileError } from '../../owner';

/** Characters that break the path when ask-cli passes it to the shell: in single quotes on Windows, unquoted elsewhere. */
const BREAKS = {
  windows: { characters: /'/, told: "an apostrophe (')" },
  others: {
    characters: /[\s"'`$&|;<>()*?[\]\\]/,
    told: 'a space, or another character that a shell treats specially',
  },
} as const;

/**
 * Refuses to deploy from a folder where ask-cli can't run its build hook: it quotes that path on
 * Windows only.
 *
 * @param root the project's folder
 * @throws FileError when the project has to be moved
 */
export const requirePlainPath = (root: string, platform: NodeJS.Platform): void => {
  const { characters, told } = BREAKS[platform === 'win32' ? 'windows' : 'others'];
  if (!characters.test(root)) return;
  throw fileError(
    root,
    `this path has ${told}, and ask-cli can't run its build hook there`,
    'move the project to a path without it, then deploy again',
  );
};
