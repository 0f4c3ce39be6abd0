import { type BuiltInType, type Category } from '../../contract';

/**
 * Drawn signs of kinds of things, as lines on a field of 48 by 48. Our own drawings; they stand where a
 * product has no picture of its own.
 */
export const SIGNS = {
  tag: 'M7 9h15l19 19-14 14L7 23z M13.5 17a2.5 2.5 0 1 0 5 0a2.5 2.5 0 1 0-5 0z',
  pan: 'M5 22h27v4a9 9 0 0 1-9 9h-9a9 9 0 0 1-9-9z M32 24h12 M13 14c-2 2 2 2 0 4 M20 14c-2 2 2 2 0 4',
  cup: 'M9 19h25v10a9 9 0 0 1-9 9h-7a9 9 0 0 1-9-9z M34 21h2a5 5 0 0 1 0 11h-3 M16 8c-2 3 2 3 0 6 M22 8c-2 3 2 3 0 6 M28 8c-2 3 2 3 0 6 M8 43h27',
  kettle: 'M14 19h18l4 20H10z M17 19a6 6 0 0 1 12 0 M34 28l8-7 M23 13v-4 M19 9h8',
  die: 'M12 8h24a4 4 0 0 1 4 4v24a4 4 0 0 1-4 4H12a4 4 0 0 1-4-4V12a4 4 0 0 1 4-4z M14.5 17a2.5 2.5 0 1 0 5 0a2.5 2.5 0 1 0-5 0z M21.5 24a2.5 2.5 0 1 0 5 0a2.5 2.5 0 1 0-5 0z M28.5 31a2.5 2.5 0 1 0 5 0a2.5 2.5 0 1 0-5 0z',
  cards: 'M8 15l16-5 8 26-16 5z M28 10h8a3 3 0 0 1 3 3v21a3 3 0 0 1-3 3h-2 M17 23l5 1-2 5-5-1z',
  puzzle: 'M8 15h10a4 4 0 1 1 7 0h8v9a4 4 0 1 1 0 8v8H8z',
  book: 'M24 13c-5-4-11-4-17-3v27c6-1 12-1 17 3c5-4 11-4 17-3V10c-6-1-12-1-17 3z M24 13v27',
  brick: 'M7 20h34v19H7z M12 20v-7h8v7 M28 20v-7h8v7',
  flask: 'M18 8h12 M21 8v12L10 37a3 3 0 0 0 2 4h24a3 3 0 0 0 2-4L27 20V8 M15 30h18',
  monitor: 'M6 10h36v24H6z M17 41h14 M24 34v7',
  headphones:
    'M9 31v-6a15 15 0 0 1 30 0v6 M9 28h6v12h-3a3 3 0 0 1-3-3z M39 28h-6v12h3a3 3 0 0 0 3-3z',
  microphone: 'M18 12a6 6 0 0 1 12 0v11a6 6 0 0 1-12 0z M12 22a12 12 0 0 0 24 0 M24 34v7 M17 41h14',
  watch: 'M12 24a12 12 0 1 0 24 0a12 12 0 1 0-24 0z M24 17v7l5 3 M18 13l2-8h8l2 8 M18 35l2 8h8l2-8',
  leaf: 'M11 37C8 20 19 9 40 8c2 21-9 33-29 29z M7 43c4-11 11-18 21-23',
  tent: 'M24 9L5 39h38z M24 22l-9 17 M24 22l9 17',
  bottle: 'M19 6h10v6 M19 6v6l-4 6v20a4 4 0 0 0 4 4h10a4 4 0 0 0 4-4V18l-4-6 M15 25h18',
  pencil: 'M8 40l3-10L32 9l7 7-21 21z M27 14l7 7 M11 30l7 7',
  notebook: 'M13 6h22a3 3 0 0 1 3 3v30a3 3 0 0 1-3 3H13z M20 6v36 M9 14h8 M9 24h8 M9 34h8',
  paw: 'M24 25c6 0 11 7 11 12s-4 5-11 5s-11 0-11-5s5-12 11-12z M7 22a3 4 0 1 0 6 0a3 4 0 1 0-6 0z M16 12a3 4 0 1 0 6 0a3 4 0 1 0-6 0z M26 12a3 4 0 1 0 6 0a3 4 0 1 0-6 0z M35 22a3 4 0 1 0 6 0a3 4 0 1 0-6 0z',
  lamp: 'M16 7h16l7 17H9z M24 24v15 M15 41h18',
  moon: 'M29 7a17 17 0 1 0 11 26A15 15 0 0 1 29 7z',
  drop: 'M24 6c7 9 12 15 12 22a12 12 0 0 1-24 0c0-7 5-13 12-22z M18 29a6 6 0 0 0 6 6',
  dumbbell: 'M5 19v10 M11 14v20 M37 14v20 M43 19v10 M11 24h26',
  wrench: 'M37 9l-6 6 2 5 5 2 5-6a10 10 0 0 1-13 11L15 42a5 5 0 0 1-8-7L22 20A10 10 0 0 1 37 9z',
  suitcase: 'M7 16h34v23H7z M18 16v-7h12v7 M7 26h34 M24 24v4',
} as const;

export type Sign = keyof typeof SIGNS;

/** A sign with the tint of its ground and of its lines. */
export interface DrawnSign {
  readonly sign: Sign;
  readonly ground: string;
  readonly ink: string;
}

const TINTS = {
  sea: { ground: '#153d44', ink: '#9be3ea' },
  amber: { ground: '#45341a', ink: '#f3d391' },
  plum: { ground: '#3a2745', ink: '#dcbcf0' },
  moss: { ground: '#243d24', ink: '#b5e0a6' },
  clay: { ground: '#4a2a22', ink: '#f4bda8' },
  slate: { ground: '#26354a', ink: '#b4cdf2' },
} as const;

const OF_CATEGORY: Readonly<Record<Category, readonly [Sign, keyof typeof TINTS]>> = {
  kitchen: ['pan', 'clay'],
  'coffee-tea': ['cup', 'amber'],
  games: ['die', 'plum'],
  books: ['book', 'slate'],
  toys: ['brick', 'sea'],
  electronics: ['monitor', 'slate'],
  garden: ['leaf', 'moss'],
  outdoors: ['tent', 'moss'],
  stationery: ['pencil', 'amber'],
  pets: ['paw', 'clay'],
  home: ['lamp', 'amber'],
  beauty: ['drop', 'plum'],
  fitness: ['dumbbell', 'sea'],
  tools: ['wrench', 'slate'],
  travel: ['suitcase', 'sea'],
};

/** Kinds for which the sign of their category would say too little. */
const OF_TYPE: Readonly<Partial<Record<BuiltInType, Sign>>> &
  Readonly<Record<string, Sign | undefined>> = {
  kettle: 'kettle',
  'card-game': 'cards',
  'logic-puzzle': 'puzzle',
  'science-kit': 'flask',
  headphones: 'headphones',
  microphone: 'microphone',
  watch: 'watch',
  'water-bottle': 'bottle',
  'vacuum-bottle': 'bottle',
  notebook: 'notebook',
  pillow: 'moon',
  'sound-machine': 'moon',
  'travel-pillow': 'moon',
  'sleep-mask': 'moon',
};

/** The sign of a kind of thing; an owner's own kinds have that of their category. */
export const signOf = ({
  category,
  type,
}: {
  readonly category: Category;
  readonly type: string;
}): DrawnSign => {
  const [usual, tint] = OF_CATEGORY[category];
  return { sign: OF_TYPE[type] ?? usual, ...TINTS[tint] };
};
