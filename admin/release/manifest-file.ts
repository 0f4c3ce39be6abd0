import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ShopError } from '../../catalog';
import { difference } from '../difference';
import { writeWhole } from '../write-whole';
import { type EnvelopeDraft, asDraft, emptyDraft } from './manifest-draft';
import { readableJson } from './readable-json';

/** How messages call the file. */
const MANIFEST_NAME = 'skill-package/skill.json';

const manifestFile = (packageFolder: string): string => join(packageFolder, 'skill.json');

/**
 * Reads skill.json as a draft, or makes a new draft when there is none.
 *
 * @throws ShopError when the file can't be read, or is not valid JSON or not a skill manifest
 */
export const readManifest = (packageFolder: string): EnvelopeDraft => {
  let text: string;
  try {
    text = readFileSync(manifestFile(packageFolder), 'utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return emptyDraft();
    throw new ShopError([
      `${MANIFEST_NAME}: can't be read (${code ?? 'unknown error'}); check its permissions`,
    ]);
  }
  let envelope: unknown;
  try {
    envelope = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    const message = `${MANIFEST_NAME}: not valid JSON: ${(error as Error).message}; correct it there`;
    throw new ShopError([message]);
  }
  const draft = asDraft(envelope);
  if (draft !== undefined) return draft;
  throw new ShopError([
    `${MANIFEST_NAME}: is not a skill manifest; it must begin with { "manifest": { … } }; correct it, or remove it and run this again`,
  ]);
};

/** Writes skill.json in one step, in the form ask-cli writes it. */
export const writeManifest = async (
  packageFolder: string,
  envelope: EnvelopeDraft,
): Promise<void> => {
  const text = `${JSON.stringify(envelope, null, 2)}\n`;
  await writeWhole(manifestFile(packageFolder), MANIFEST_NAME, text);
};

/** What changes from one skill.json to another, as a diff. */
export const manifestDifference = (before: EnvelopeDraft, after: EnvelopeDraft): string[] =>
  difference(MANIFEST_NAME, readableJson(before), readableJson(after));
