import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PACKAGE } from '../../build/paths';
import { devDependencies, engines, overrides } from '../../package.json';

/** Files of the package that a project has a copy of, by their place there. */
const COPIES: Readonly<Record<string, string>> = {
  'ask-resources.json': 'ask-resources.json',
  'infrastructure/skill-stack.yaml': 'infrastructure/skill-stack.yaml',
  'hooks/build.sh': 'hooks/build.sh',
  'hooks/build.ps1': 'hooks/build.ps1',
  // npm leaves out files of these names, or obeys them.
  '.gitignore': 'package/template/gitignore',
  '.gitattributes': 'package/template/gitattributes',
};

/** Only what ask-cli starts needs to be a program. */
export const isProgram = (place: string): boolean => place.endsWith('.sh');

/** The parts of a project's package.json that the package delivers. */
export const DELIVERED_PARTS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  engines,
  scripts: {
    start: 'shelf start',
    test: 'shelf check && node --test',
    check: 'shelf check',
    build: 'shelf build',
    deploy: 'shelf deploy',
    back: 'shelf back',
    serve: 'shelf serve',
    ask: 'shelf ask',
    simulate: 'shelf start',
    zip: 'shelf zip',
  },
  devDependencies: { 'ask-cli': devDependencies['ask-cli'] },
  // npm honours it only in the package.json of the project itself; without it ask does not start.
  overrides,
};

/** A field of package.json that the package delivers, by its parts. */
export type FieldPath = readonly [part: string, name: string];

/** The fields of a project's package.json that the package delivers. */
export const DELIVERED_FIELDS: readonly (readonly [path: FieldPath, value: string])[] =
  Object.entries(DELIVERED_PARTS).flatMap(([part, fields]) =>
    Object.entries(fields).map(([name, value]) => [[part, name], value] as const),
  );

/** The files that the package delivers into a project: their text by their place. */
export const deliveredFiles = (): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(COPIES).map(([place, file]) => [
      place,
      readFileSync(join(PACKAGE, file), 'utf8'),
    ]),
  );

/** Where a project keeps what was delivered, as it was; what differs since is the owner's change. */
export const DELIVERY_NOTE = '.shelf-talker.json';

/** A mark of a text. The line ends of a checkout make no difference. */
export const markOf = (text: string): string =>
  createHash('sha256').update(text.replaceAll('\r\n', '\n')).digest('hex').slice(0, 16);

/** How a field is called in the note and to the owner. */
export const fieldName = ([part, name]: FieldPath): string => `package.json: ${part}.${name}`;

/** The note of what this package delivers. */
export const wholeNote = (): Readonly<Record<string, string>> =>
  Object.fromEntries([
    ...Object.entries(deliveredFiles()).map(([place, text]) => [place, markOf(text)]),
    ...DELIVERED_FIELDS.map(([path, value]) => [fieldName(path), markOf(value)]),
  ]) as Readonly<Record<string, string>>;

/** The note as it is written. */
export const renderNote = (version: string, delivered: Readonly<Record<string, string>>): string =>
  `${JSON.stringify({ version, delivered }, null, 2)}\n`;
