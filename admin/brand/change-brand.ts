import { type Brand, brandSchema } from '../../attribution';
import { brandPlace, check } from '../../owner';
import { type FileChange, writtenAnew } from '../files';

/** The brand's file as it will be. @throws FileError when the brand is not valid */
export const brandChange = (shopFolder: string, brand: Brand): FileChange => {
  const place = brandPlace(shopFolder);
  const sound = check(brandSchema, brand, place.name);
  return writtenAnew(place, `${JSON.stringify(sound, null, 2)}\n`);
};

/** What brings models and manifest along after a change of the brand. */
export const AFTER_BRAND = 'Models and manifest follow with: shelf doctor --fix';
