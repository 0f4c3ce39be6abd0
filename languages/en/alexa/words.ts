/** Words that hardly tell one intent from another: articles, pronouns, helping verbs, politeness. */
export const ENGLISH_LIGHT_WORDS: readonly string[] = (
  "a an the some any this that these those it its it's that's there here one ones thing things " +
  "i i'd i'll i'm i've you you're your me my mine we us our he he's his him she she's her they them their " +
  'is are am was were be been do does did have has had can could will would shall should may might ' +
  'to for of in on at with from by as and or but if so then than just really very quite also ' +
  "please thanks thank alexa hey okay ok well now today let let's like"
).split(' ');

/** Words that ask. */
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

/** Verbs of wanting and asking that many requests begin with. */
export const ENGLISH_CARRIER_WORDS: readonly string[] =
  'want wanna need get give show tell find look looking see hear know think going'.split(' ');

export const ENGLISH_ARTICLES: readonly string[] = 'a an the some'.split(' ');
