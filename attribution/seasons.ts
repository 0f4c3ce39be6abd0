import { type BuiltInOccasion } from '../contract/facets';

/** An occasion whose time of the year differs from country to country. */
type LocalOccasion = Extract<
  BuiltInOccasion,
  'valentines-day' | 'mothers-day' | 'fathers-day' | 'graduation' | 'back-to-school'
>;

/** The months (1 to 12) in which people of a country shop for each of these occasions. */
export type Seasons = Readonly<Record<LocalOccasion, readonly number[]>>;

/** The seasons of the United States, which many countries share; the months of a day and before it. */
export const USUAL_SEASONS: Seasons = {
  'valentines-day': [1, 2],
  'mothers-day': [4, 5],
  'fathers-day': [5, 6],
  graduation: [5, 6],
  'back-to-school': [7, 8],
};
