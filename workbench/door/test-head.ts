import { realpathSync } from 'node:fs';
import { relative } from 'node:path';
import { type Served } from '../served';
import { type HandlerEntry } from './code-skill';
import { type SkillPlace } from './skill-place';

const fromRoot = (path: string, root: string): string =>
  `./${relative(root, path).replaceAll('\\', '/')}`;

/** The lines by which a test posts to a skill. */
export const postingTo = ({ href }: URL): readonly string[] => [
  `const handler = { invoke: async (event) => (await fetch('${href}', { method: 'POST', body: JSON.stringify(event) })).json() };`,
];

/** The lines by which a test in a project's folder imports its handler, whatever it is exported as. */
export const importing = ({ file, way }: HandlerEntry, root: string): readonly string[] => {
  // The file is known by the path behind all links.
  const path = fromRoot(file.replace(/\.js$/, ''), realpathSync(root));
  const from = `from '${path}';`;
  if (way === 'handler') return [`import { handler } ${from}`];
  if (way === 'default') return [`import handler ${from}`];
  if (/^\w+$/.test(way)) return [`import { ${way} as handler } ${from}`];
  const parts = ['code', way].filter((part) => part !== '');
  return [`import * as code ${from}`, `const handler = ${parts.join('.')};`];
};

/**
 * What a test that was saved at the page begins with.
 *
 * @param lines returns the lines that make `handler`
 */
export const testHeadFor =
  ({ models, root }: SkillPlace, lines: () => readonly string[]): NonNullable<Served['testHead']> =>
  (locale) => ({
    lines: [
      "// Saved from the simulator's page. Its paths are those of the skill's own folder.",
      "import { conversation } from 'shelf-talker/testing';",
      `import model from '${fromRoot(models.get(locale)?.path ?? '', root)}';`,
      ...lines(),
    ],
    settings: 'model, handler, ',
  });
