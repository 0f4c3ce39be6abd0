import { type Language } from '../../language';
import { beauty } from './beauty';
import { books } from './books';
import { coffeeTea } from './coffee-tea';
import { electronics } from './electronics';
import { fitness } from './fitness';
import { games } from './games';
import { garden } from './garden';
import { home } from './home';
import { kitchen } from './kitchen';
import { outdoors } from './outdoors';
import { pets } from './pets';
import { stationery } from './stationery';
import { tools } from './tools';
import { toys } from './toys';
import { travel } from './travel';
import { nothing } from './nothing';

/**
 * How people tell of a need for a thing without its name, by type. Of the words, `telling` is what two people thought of
 * who knew nothing of each other's; the sentences were written by others, who knew only what the types are called.
 */
export const needs: Language['needs'] = {
  types: {
    ...kitchen,
    ...coffeeTea,
    ...home,
    ...games,
    ...books,
    ...toys,
    ...electronics,
    ...outdoors,
    ...fitness,
    ...travel,
    ...stationery,
    ...pets,
    ...garden,
    ...tools,
    ...beauty,
  },
  nothing,
};
