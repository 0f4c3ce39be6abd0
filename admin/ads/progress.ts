import { rmSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { type AdsAccount, type RegistrationForm } from '../../clients/ads';
import { type CommandContext } from '../command';
import { readKept, writeKept } from '../files';
import { formSchema } from './form-schema';
import { adsFolder } from './session';

const progressSchema = z.object({
  form: formSchema.exactOptional(),
  terms: z.object({ token: z.string(), url: z.string() }).exactOptional(),
  accountId: z.string().exactOptional(),
  refused: z.boolean().exactOptional(),
  reasons: z
    .array(z.object({ country: z.string().exactOptional(), code: z.string(), text: z.string() }))
    .exactOptional(),
});

/**
 * How far the owner is with a registration: what was filled in, the terms page, and the account once
 * it exists. What was filled in is personal. It is kept outside the project, readable by its owner
 * alone, and removed when the account is made.
 */
export interface Progress {
  readonly form?: RegistrationForm;
  readonly terms?: { readonly token: string; readonly url: string };
  readonly accountId?: string;
  /** Whether Amazon has refused what was filled in; it is asked again then. */
  readonly refused?: boolean;
  /** What Amazon gave with its answer to the registration: a later look need not repeat it. */
  readonly reasons?: AdsAccount['reasons'];
}

const DAMAGED = {
  message: 'is damaged',
  remedy: 'remove it and run this again: a journal of its own holds what was sent to Amazon',
};

const fileOf = (context: CommandContext): string => join(adsFolder(context), 'progress.json');

/** @returns an empty object when nothing is under way. @throws FileError when it can't be read */
export const readProgress = (context: CommandContext): Progress =>
  readKept(fileOf(context), progressSchema, DAMAGED) ?? {};

/** Writes the file in one step, readable by its owner alone. @throws FileError */
export const writeProgress = (context: CommandContext, progress: Progress): void =>
  writeKept(fileOf(context), progress);

/** The registration is over, one way or the other. */
export const clearProgress = (context: CommandContext): void =>
  rmSync(fileOf(context), { force: true });
