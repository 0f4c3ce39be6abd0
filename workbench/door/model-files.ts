import { statSync } from 'node:fs';
import { type FilePlace, check, readJson } from '../../owner';
import { type LanguageModel, interactionModelSchema } from '../../simulator/understanding';

interface Kept {
  readonly changed: number;
  readonly whole: unknown;
  readonly model: LanguageModel;
}

const read = (place: FilePlace): Kept => {
  const changed = statSync(place.path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  const whole = readJson(place);
  return { changed, whole, model: check(interactionModelSchema, whole, place.name) };
};

/** A skill's interaction models, read again when their files change. */
export interface ModelFiles {
  readonly locales: readonly string[];
  /** @throws FileError when the file is not an interaction model */
  readonly of: (locale: string) => { readonly whole: unknown; readonly model: LanguageModel };
}

/** @param say takes a line when a file has changed, or can't be used since then */
export const createModelFiles = (
  places: ReadonlyMap<string, FilePlace>,
  say: (line: string) => void,
): ModelFiles => {
  const kept = new Map<string, Kept>();
  const again = (place: FilePlace, known: Kept): Kept => {
    const changed = statSync(place.path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
    if (changed === known.changed) return known;
    try {
      const next = read(place);
      say(`${place.name} was loaded again; it counts from the next utterance.`);
      return next;
    } catch (error) {
      say(`The earlier ${place.name} stays in use. ${(error as Error).message}`);
      return { ...known, changed };
    }
  };
  return {
    locales: [...places.keys()],
    of: (locale) => {
      const place = places.get(locale);
      if (place === undefined) {
        const known = [...places.keys()].join(', ');
        throw new Error(`There is no interaction model for ${locale}, only for ${known}.`);
      }
      const known = kept.get(locale);
      const now = known === undefined ? read(place) : again(place, known);
      kept.set(locale, now);
      return now;
    },
  };
};
