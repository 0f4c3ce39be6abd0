import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileError, readJson } from '../../owner';
import { type FileChange, difference, writtenAnew } from '../files';
import { type EnvelopeDraft, asDraft, emptyDraft } from './manifest-draft';

/**
 * JSON that is easy to compare: a text of several lines takes several lines, so that a diff shows
 * only the paragraph that changed. For reading only.
 */
const readableJson = (value: unknown): string =>
  `${JSON.stringify(value, null, 2)}\n`
    .split('\n')
    .flatMap((line) => {
      const indent = /^ */.exec(line)?.[0] ?? '';
      // An escaped backslash before an n is not a line break.
      const [first = '', ...rest] = line.split(/(?<=(?:^|[^\\])(?:\\\\)*)\\n/);
      return [first, ...rest.map((part) => `${indent}  ${part}`)];
    })
    .join('\n');

/** How messages call the file. */
const MANIFEST_NAME = 'skill-package/skill.json';

const manifestFile = (packageFolder: string): string => join(packageFolder, 'skill.json');

/**
 * Reads skill.json as a draft, or makes a new draft when there is none.
 *
 * @throws FileError when the file can't be read, or is not JSON or not a skill manifest
 */
export const readManifest = (packageFolder: string): EnvelopeDraft => {
  const path = manifestFile(packageFolder);
  if (!existsSync(path)) return emptyDraft();
  const draft = asDraft(readJson({ path, name: MANIFEST_NAME }));
  if (draft !== undefined) return draft;
  const message = 'is not a skill manifest, which must begin with { "manifest": { … } }';
  const remedy = 'correct it, or remove it and run this again';
  throw fileError(MANIFEST_NAME, message, remedy);
};

/** skill.json as it is to be written, in the form ask-cli writes it. */
export const manifestChange = (packageFolder: string, envelope: EnvelopeDraft): FileChange =>
  writtenAnew(
    { path: manifestFile(packageFolder), name: MANIFEST_NAME },
    `${JSON.stringify(envelope, null, 2)}\n`,
  );

/** What changes from one skill.json to another, as a diff. */
export const manifestDifference = (before: EnvelopeDraft, after: EnvelopeDraft): string[] =>
  difference(MANIFEST_NAME, readableJson(before), readableJson(after));
