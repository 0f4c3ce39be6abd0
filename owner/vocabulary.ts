import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import {
  CATEGORIES,
  NO_OWN_VOCABULARY,
  type OwnVocabulary,
  ownVocabularySchema,
  vocabularyIds,
} from '../contract';
import { FileError, type FileProblem } from './file-error';
import { type FileKind, type OwnerFile, readOwnerFile } from './owner-file';
import { suggestWords } from './plain-message';
import { type FilePlace } from './read-json';

const VOCABULARY: FileKind<OwnVocabulary> = { schema: ownVocabularySchema, steps: [] };

const vocabularyPlace = (shopFolder: string): FilePlace => ({
  path: join(shopFolder, 'vocabulary.json'),
  name: `${basename(shopFolder)}/vocabulary.json`,
});

const BUILT_IN = vocabularyIds();
/** One slot takes types and categories, so that neither may have an id of the other. */
const TAKEN = { ...BUILT_IN, types: [...CATEGORIES, ...BUILT_IN.types] };

const KINDS = Object.keys(TAKEN) as (keyof OwnVocabulary)[];

/** A problem for each word that is already built in: an owner may add words, not change them. */
const takenWords = ({ name, content }: OwnerFile<OwnVocabulary>): FileProblem[] =>
  KINDS.flatMap((kind) =>
    Object.keys(content[kind])
      .filter((id) => TAKEN[kind].includes(id))
      .map((id) => ({
        file: name,
        path: `${kind}.${id}`,
        message: 'is already a built-in word',
        remedy: 'use it as it is, or give yours another id',
      })),
  );

/** A problem for each attribute that answers a topic nobody knows. */
const lostTopics = ({ name, content }: OwnerFile<OwnVocabulary>): FileProblem[] => {
  const known = vocabularyIds(content).topics;
  return Object.entries(content.attributes)
    .filter(([, { topic }]) => !known.includes(topic))
    .map(([id, { topic }]) => ({
      file: name,
      path: `attributes.${id}.topic`,
      message: `"${topic}" is not a known topic`,
      remedy: `${suggestWords(topic, known)}, or add "${topic}" to the topics of this file`,
    }));
};

/**
 * Reads the owner's own words.
 *
 * @returns undefined when the owner has no such file
 * @throws FileError when it can't be read or is not valid
 */
export const readVocabularyFile = (shopFolder: string): OwnerFile<OwnVocabulary> | undefined => {
  const place = vocabularyPlace(shopFolder);
  if (!existsSync(place.path)) return undefined;
  const file = readOwnerFile(VOCABULARY, place);
  const problems = [...takenWords(file), ...lostTopics(file)];
  if (problems.length > 0) throw new FileError(problems);
  return file;
};

/** The owner's own words; none when there is no such file. @throws FileError as {@link readVocabularyFile} does */
export const readVocabulary = (shopFolder: string): OwnVocabulary =>
  readVocabularyFile(shopFolder)?.content ?? NO_OWN_VOCABULARY;

/** A problem for each of the owner's words that has no entry for one of these languages (ISO 639). */
export const untranslatedWords = (
  { name, content }: OwnerFile<OwnVocabulary>,
  languages: readonly string[],
): FileProblem[] =>
  KINDS.flatMap((kind) =>
    Object.entries<{ readonly words: object }>(content[kind]).flatMap(([id, { words }]) =>
      languages
        .filter((language) => !Object.hasOwn(words, language))
        .map((language) => ({
          file: name,
          path: `${kind}.${id}.words`,
          message: `lacks "${language}", a language of the brand`,
          remedy: `add how it is heard and said there, under "${language}"`,
        })),
    ),
  );
