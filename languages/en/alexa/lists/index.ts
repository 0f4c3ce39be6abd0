import { type ListType } from '../../../alexa';
import { MONTHS } from '../periods';
import { ACTORS, GB_FIRST_NAMES, OTHER_FIRST_NAMES, US_FIRST_NAMES } from './people';
import {
  COUNTRIES,
  EUROPEAN_CITIES,
  GB_CITIES,
  OTHER_CITIES,
  OTHER_REGIONS,
  US_CITIES,
  US_STATES,
} from './places';
import { ANIMALS, COLORS, FOODS, SPOKEN_LANGUAGES, SPORTS } from './things';
import { WEEKDAYS } from '../dates';

/** The values of Amazon's list types in English. The lists are ours and small; Amazon publishes none. */
export const ENGLISH_LISTS: Readonly<Record<ListType, readonly string[]>> = {
  'AMAZON.Actor': ACTORS,
  'AMAZON.Animal': ANIMALS,
  'AMAZON.City': [...US_CITIES, ...GB_CITIES, ...EUROPEAN_CITIES, ...OTHER_CITIES],
  'AMAZON.Color': COLORS,
  'AMAZON.Country': COUNTRIES,
  'AMAZON.DayOfWeek': WEEKDAYS,
  'AMAZON.EUROPE_CITY': EUROPEAN_CITIES,
  'AMAZON.FirstName': [...US_FIRST_NAMES, ...GB_FIRST_NAMES, ...OTHER_FIRST_NAMES],
  'AMAZON.Food': FOODS,
  'AMAZON.GB_CITY': GB_CITIES,
  'AMAZON.GB_FIRST_NAME': GB_FIRST_NAMES,
  'AMAZON.Language': SPOKEN_LANGUAGES,
  'AMAZON.Month': MONTHS,
  'AMAZON.Region': [...US_STATES, ...OTHER_REGIONS],
  'AMAZON.Sport': SPORTS,
  'AMAZON.US_CITY': US_CITIES,
  'AMAZON.US_FIRST_NAME': US_FIRST_NAMES,
  'AMAZON.US_STATE': US_STATES,
};
