import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { unzipSync } from 'fflate';
import * as z from 'zod';
import { type RegistrationRecord } from '../../attribution';
import { type FileError, accessError, checkRecord, fileError } from '../../owner';
import { decodeText } from '../decode-text';

/** What a file says of a deployed skill; undefined where it says nothing of it. */
export interface LiveSkill {
  readonly file: string;
  readonly version: string | undefined;
  /** The stamp of the record it was built with. */
  readonly stamp: string | undefined;
  readonly record: RegistrationRecord | undefined;
  /** Its SHELF_SKILL_ID; without one, the ID of the record it was built with counts. */
  readonly skillId: string | undefined;
  /** As AWS names it, e.g. `nodejs24.x`. */
  readonly runtime: string | undefined;
  /** The hash of its code, as AWS prints it: SHA-256 in base64. */
  readonly codeHash: string | undefined;
}

const NOTHING = {
  version: undefined,
  stamp: undefined,
  record: undefined,
  skillId: undefined,
  runtime: undefined,
  codeHash: undefined,
} as const;

const builtSchema = z.object({
  record: z.unknown(),
  version: z.string().optional(),
  stamp: z.string().optional(),
});

const configurationSchema = z.object({
  FunctionName: z.string(),
  Runtime: z.string().optional(),
  CodeSha256: z.string().optional(),
  Environment: z
    .object({ Variables: z.record(z.string(), z.string()).default({}) })
    .default({ Variables: {} }),
});
const functionSchema = z.union([
  configurationSchema,
  z.object({ Configuration: configurationSchema }).transform(({ Configuration }) => Configuration),
]);

const lineSchema = z.object({ event: z.string(), version: z.string(), shop: z.string() });

const unknownFile = (file: string): FileError =>
  fileError(
    file,
    'says nothing of a deployed skill',
    'give what `aws lambda get-function-configuration` prints, lines of the log, or the zip of the code',
  );

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

const fromZip = (file: string, bytes: Uint8Array, shopFolder: string): LiveSkill => {
  let text: Uint8Array | undefined;
  try {
    text = unzipSync(bytes, { filter: ({ name }) => name === 'dist/shop.json' })['dist/shop.json'];
  } catch {
    throw fileError(file, 'is not a whole zip', 'download it again');
  }
  const built = builtSchema.safeParse(parsed(new TextDecoder().decode(text))).data;
  if (built === undefined) throw unknownFile(file);
  const record = checkRecord(shopFolder, built.record);
  return { ...NOTHING, file, record, version: built.version, stamp: built.stamp };
};

const fromAws = (file: string, json: unknown): LiveSkill | undefined => {
  const found = functionSchema.safeParse(json).data;
  if (found === undefined) return undefined;
  const { SHELF_RELEASE: version, SHELF_SKILL_ID: skillId } = found.Environment.Variables;
  return { ...NOTHING, file, version, skillId, runtime: found.Runtime, codeHash: found.CodeSha256 };
};

/** The newest line counts. A tool may have put a time or a stream before the object. */
const fromLog = (file: string, text: string): LiveSkill | undefined => {
  const lines = text.split('\n').flatMap((line) => {
    const start = line.indexOf('{');
    return start < 0 ? [] : (lineSchema.safeParse(parsed(line.slice(start))).data ?? []);
  });
  const last = lines.at(-1);
  return last && { ...NOTHING, file, version: last.version, stamp: last.shop };
};

/**
 * Reads what the owner has got from AWS: what `aws lambda get-function` or `get-function-configuration`
 * prints, the zip that the first one names, or lines of the skill's log.
 *
 * @throws FileError when it can't be read, or says nothing of a deployed skill
 */
export const readLive = (path: string, shopFolder: string): LiveSkill => {
  const file = basename(path);
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    throw accessError(file, 'read', error);
  }
  if (bytes.subarray(0, 2).toString('latin1') === 'PK') return fromZip(file, bytes, shopFolder);
  const text = decodeText(bytes);
  const found = fromAws(file, parsed(text)) ?? fromLog(file, text);
  if (found === undefined) throw unknownFile(file);
  return found;
};
