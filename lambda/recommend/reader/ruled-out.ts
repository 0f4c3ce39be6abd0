import { type Belonging, type BuiltInInterest } from '../../../contract';
import { type Heard, type NamedSpan } from './heard';
import { positionsOf } from './modifiers';
import { type HeardThing } from './thing-of-heard';

/** What all things of a category are about: a comic is for who "hates reading", too. */
const OF_CATEGORY: Readonly<Record<string, BuiltInInterest>> = {
  books: 'reading',
  games: 'board-games',
};
/** What is free of the one must not be the other. */
const OPPOSITES: Readonly<Record<string, string>> = { 'needs-no-batteries': 'battery-powered' };

/** What it must not be: ids, and the positions of words. */
interface RuledOut {
  readonly without: readonly string[];
  readonly unwanted: readonly number[];
}

/** Reads what it must not be. */
export const ruledOutIn = (
  heard: Heard,
  { named, thing, interest, category, type }: HeardThing,
  attributes: readonly string[],
  goesWith: readonly number[],
  belonging: Belonging,
): RuledOut => {
  // "I'm sick of instant coffee, I want a coffee grinder": what the thing is called by may be.
  const name = heard.sentence.slice(thing?.start ?? 0, thing?.end ?? 0).map(({ stem }) => stem);
  const refused = heard.without.filter(
    ({ start, end }) => !heard.sentence.slice(start, end).every(({ stem }) => name.includes(stem)),
  );
  // "She loves gardening, but no flowers": both are gardening, and only the words tell them apart.
  const wanted = [
    interest?.id,
    category,
    type,
    OF_CATEGORY[belonging.categoryOfTypes[type ?? ''] ?? ''],
  ];
  // "Comics, but no superheroes"
  const isWantedToo = ({ id, kind, isUsual }: Omit<NamedSpan, 'place'>): boolean =>
    wanted.includes(id) || (type !== undefined && kind === 'interest' && !isUsual);
  // A cushion for a wagon is no wagon.
  const isGoneWith = ({ id, start, kind }: NamedSpan): boolean =>
    kind === 'type' && id !== type && goesWith.includes(start);
  return {
    without: [
      ...named.filter(isGoneWith).map(({ id }) => id),
      ...refused
        .filter((one) => one.kind !== 'occasion' && !isWantedToo(one))
        .flatMap(({ ids, about }) =>
          // "No coffee things" are none for coffee, whatever else belongs to them.
          (about === undefined ? ids : [about]).filter((id) => !wanted.includes(id)),
        ),
      ...attributes.flatMap((id) => OPPOSITES[id] ?? []),
    ],
    unwanted: [...heard.unwanted, ...refused.filter(isWantedToo).flatMap(positionsOf)],
  };
};
