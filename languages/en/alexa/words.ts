/** Words that hardly distinguish intents: articles, pronouns, auxiliary verbs, polite words. */
export const ENGLISH_LIGHT_WORDS: readonly string[] = (
  "a an the some any this that these those it its it's that's there here one ones thing things " +
  "i i'd i'll i'm i've you you're your me my mine we us our he he's his him she she's her they them their " +
  'is are am was were be been do does did have has had can could will would shall should may might ' +
  'to for of in on at with from by as and or but if so then than just really very quite also ' +
  "please thanks thank alexa hey okay ok well now today let let's like"
).split(' ');

/** Question words. */
export const ENGLISH_QUESTION_WORDS: readonly string[] =
  "what what's which who who's where where's when how how's".split(' ');

/** Words that turn a meaning into its opposite. */
export const ENGLISH_TURNING_WORDS: readonly string[] =
  "not no never don't didn't doesn't isn't aren't wasn't won't can't couldn't wouldn't shouldn't without except".split(
    ' ',
  );

/** Words that decide what is done and to how much of it. */
export const ENGLISH_DECIDING_WORDS: readonly string[] = (
  'all every everything everyone everybody each both only none nothing nobody any anything off ' +
  'forget delete remove erase clear reset undo cancel order buy purchase pay'
).split(' ');

/** Words that make another value of one they stand beside. */
export const ENGLISH_CHANGING_WORDS: readonly string[] = (
  'less fewer more than least most maximum minimum under over below above beyond within before after ' +
  'since until till between except excluding besides instead without last past previous next every'
).split(' ');

/** Verbs of wanting that many requests begin with, and verbs of finding out. */
export const ENGLISH_CARRIER_WORDS: readonly string[] = 'want wanna need get give going ask'.split(
  ' ',
);
export const ENGLISH_SEEKING_WORDS: readonly string[] =
  'show tell find look looking see hear know think'.split(' ');

export const ENGLISH_ARTICLES: readonly string[] = 'a an the some'.split(' ');

/** Words that mean the same when something is asked for; each stands in one group. */
export const ENGLISH_SYNONYMS: readonly string[] = [
  ...['turn switch flip', 'set change adjust', 'begin start', 'shut close', 'raise increase'],
  ...['lower reduce decrease', 'light lamp', 'picture photo photograph image', 'film movie'],
  ...['song track', 'tv television telly', 'phone telephone', 'bike bicycle', 'auto car'],
  ...['mom mum mother', 'dad father', 'kid child children', 'store shop', 'trip journey'],
  ...['fast quick quickly', 'large big', 'small little', 'fix repair', 'message text'],
  ...['appointment booking reservation', 'reserve book', 'recommend suggest', 'assist help'],
  ...['leave depart', 'arrive reach', 'timetable schedule', 'couch sofa', 'vacation holiday'],
  ...['cook prepare', 'person people', 'man men', 'woman women', 'foot feet', 'tooth teeth'],
];

export const ENGLISH_PARTICLES: readonly string[] = 'on off up down in out over back away'.split(
  ' ',
);

export const ENGLISH_PARTICLE_VERBS: readonly string[] = (
  'turn turned turning switch switched switching flip put putting come go log sign check tune zoom ' +
  'fade dim close shut lock fill take bring hand speed slow set'
).split(' ');

export const ENGLISH_PREPOSITIONS: readonly string[] =
  'for in at to from with on by until till when please and then now again'.split(' ');

export const ENGLISH_NAME_LINKS: readonly string[] =
  'of on in by at upon under and the le la de'.split(' ');
