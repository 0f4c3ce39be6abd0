import { strFromU8, unzipSync } from 'fflate';
import { type LastUpdate, type SkillEntry } from './skill-entry';

/** The result for one part of a skill package, as the import reports it. */
export interface ImportedResource extends LastUpdate {
  /** `Manifest`, or `InteractionModel.` and the locale. */
  readonly name: string;
}

const MODEL_FILE = /^interactionModels\/custom\/([^/]+)\.json$/;
/** The most bytes of a package's files, unpacked. */
const UNPACKED_LIMIT = 50_000_000;

const failure = (name: string, message: string): ImportedResource => ({
  name,
  status: 'FAILED',
  errors: [message],
});

const unpack = (zip: Buffer): Readonly<Record<string, Uint8Array>> | string => {
  let size = 0;
  try {
    return unzipSync(zip, {
      filter: ({ name, originalSize }) => {
        if (!name.endsWith('.json')) return false;
        size += originalSize;
        if (size > UNPACKED_LIMIT) throw new Error('it is too large when unpacked');
        return true;
      },
    });
  } catch (error) {
    return `the skill package is not a readable zip: ${(error as Error).message}`;
  }
};

const parse = (file: string, bytes: Uint8Array): { value: unknown } | string => {
  try {
    return { value: JSON.parse(strFromU8(bytes)) as unknown };
  } catch (error) {
    return `${file} is not valid JSON: ${(error as Error).message}`;
  }
};

/** Imports a skill package, a zip with skill.json and the interaction models, into the skill's entry. */
export const importPackage = (entry: SkillEntry, zip: Buffer): readonly ImportedResource[] => {
  const files = unpack(zip);
  if (typeof files === 'string') return [failure('Manifest', files)];
  const take = (
    name: string,
    file: string,
    bytes: Uint8Array | undefined,
    keep: (value: unknown) => LastUpdate,
  ): ImportedResource => {
    if (bytes === undefined) return failure(name, `the skill package has no ${file} at its top`);
    const parsed = parse(file, bytes);
    if (typeof parsed === 'string') return failure(name, parsed);
    return { name, ...keep(parsed.value) };
  };
  return [
    take('Manifest', 'skill.json', files['skill.json'], (value) => entry.setManifest(value)),
    ...Object.entries(files).flatMap(([file, bytes]) => {
      const [, locale] = MODEL_FILE.exec(file) ?? [];
      if (locale === undefined) return [];
      return [
        take(`InteractionModel.${locale}`, file, bytes, (value) => entry.setModel(locale, value)),
      ];
    }),
  ];
};
