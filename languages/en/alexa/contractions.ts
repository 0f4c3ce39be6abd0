/** Each ending with the words that take it. */
const ENDINGS: Readonly<Record<string, readonly [full: string, takers: string]>> = {
  "n't": ['not', 'do does did is are was were have has had could would should must need'],
  "'s": ['is', 'what who where when how why that there here it he she'],
  "'m": ['am', 'i'],
  "'re": ['are', 'you we they what who where how'],
  "'ve": ['have', 'i you we they'],
  "'ll": ['will', 'i you he she it we they that there what'],
  "'d": ['would', 'i you he she it we they that'],
};

const IRREGULAR: readonly (readonly [string, string])[] = [
  ["won't", 'will not'],
  ["can't", 'can not'],
  ['cannot', 'can not'],
  ["let's", 'let us'],
  ['gonna', 'going to'],
  ['wanna', 'want to'],
];

/** Without an apostrophe these are other words. */
const OTHER_WORDS: ReadonlySet<string> = new Set(
  'ill well hell shell were hed shed wed whore'.split(' '),
);

const regular = Object.entries(ENDINGS).flatMap(([ending, [full, takers]]) =>
  takers.split(' ').map((taker) => [taker + ending, `${taker} ${full}`] as const),
);

/** Without an apostrophe these may be other words, too, so they stay as they are typed. */
const MAY_BE_OTHER_WORDS: ReadonlySet<string> = new Set('its id lets cannot'.split(' '));

/** How a contraction is written that was typed without its apostrophe: "dont" is "don't". */
export const ENGLISH_APOSTROPHES: ReadonlyMap<string, string> = new Map(
  [...regular, ...IRREGULAR].flatMap(([short]) => {
    const bare = short.replace("'", '');
    return bare === short || OTHER_WORDS.has(bare) || MAY_BE_OTHER_WORDS.has(bare)
      ? []
      : [[bare, short]];
  }),
);

/** English contractions, with and without the apostrophe. */
export const ENGLISH_CONTRACTIONS: ReadonlyMap<string, string> = new Map(
  [...regular, ...IRREGULAR].flatMap(([short, full]) => {
    const bare = short.replace("'", '');
    return OTHER_WORDS.has(bare)
      ? [[short, full]]
      : [
          [short, full],
          [bare, full],
        ];
  }),
);
