import { type BeginningIntent } from '../../../contract';
import { type Heard } from '../../language';
import { thingBeginnings } from './first-words';

type Phrases = readonly [string, ...string[]];

/** The words with which a statement begins, and those around them that say nothing more. */
const begin = (words: string): Phrases => [
  `(${words}) {query}`,
  `(it's|it's for|for|so|well|um|okay|hi|right) (${words}) {query}`,
];

/** Words of one that is spoken of as doing or having something: "grandma's". */
const owned = (words: string): string =>
  words
    .split('|')
    .filter((word) => !word.endsWith("'s"))
    .map((word) => `${word}'s`)
    .join('|');

/** A person, whose name may have an ending: "grandma's turning ninety". */
const person = (words: string): Phrases => [...begin(words), `(${owned(words)}) {query}`];

/** Words by which somebody is called mostly with "my" before them. */
const relative = (words: string): Phrases => [`(${words}) {query}`, `(${owned(words)}) {query}`];

export const beginnings = {
  BirthdayStatementIntent: begin('birthday|a birthday|birthday gift|birthday present|bday'),
  ChristmasStatementIntent: begin(
    'christmas|xmas|stocking stuffers|stocking stuffer|stocking fillers|stocking filler|a christmas|christmas gift|christmas present',
  ),
  MothersDayStatementIntent: begin(
    "mother's day|mothers day|mothering sunday|mothering sunday's|mother's day's",
  ),
  FathersDayStatementIntent: begin("father's day|fathers day"),
  ValentinesDayStatementIntent: begin("valentine's day|valentines day|valentine's"),
  AnniversaryStatementIntent: begin(
    'anniversary|an anniversary|wedding anniversary|anniversary gift|anniversary present|ten years married|twenty years married|twenty five years married|thirty years married|forty years married|fifty years married|sixty years married|ten years together|twenty years together|forty years my parents|fifty years my parents',
  ),
  WeddingStatementIntent: begin(
    'wedding|a wedding|wedding gift|wedding present|hen do|stag do|hen party|bridal shower|bachelorette|getting married|just married|newlyweds',
  ),
  HousewarmingStatementIntent: begin(
    'housewarming|a housewarming|housewarming gift|housewarming present|new home|new house|moving in|moving house|new flat|new apartment',
  ),
  GraduationStatementIntent: begin(
    'graduation|a graduation|graduation gift|graduation present|graduating|graduated',
  ),
  RetirementStatementIntent: begin(
    'retirement|a retirement|retirement gift|retirement present|retirement do|retirement party|retiring|retired',
  ),
  NewBabyStatementIntent: begin(
    'baby shower|a baby shower|new baby|new baby gift|new baby present|christening|christening present|christening gift|baptism|having a baby|expecting|new mum|new mom|new parents',
  ),
  SecretSantaStatementIntent: begin(
    'secret santa|a secret santa|white elephant|gift exchange|office party|kris kringle',
  ),
  FarewellStatementIntent: begin(
    'leaving do|leaving present|leaving pressie|leaving gift|farewell|farewell gift|farewell present|going away gift|going away present|goodbye gift|goodbye present',
  ),
  GetWellStatementIntent: begin('get well|get well gift|get well present|get well soon|poorly'),
  ThankYouStatementIntent: begin(
    'thank you gift|thank you present|end of term gift|end of term|end of year gift|end of year|end of school|to thank|as a thank you',
  ),
  EngagementStatementIntent: begin(
    'engagement|engagement gift|engagement present|engagement party',
  ),
  BackToSchoolStatementIntent: begin(
    'back to school|back to school stuff|off to uni|off to college',
  ),
  MotherStatementIntent: person('mom|mum|mother'),
  FatherStatementIntent: person('dad|father'),
  ParentsStatementIntent: person('mom and dad|mum and dad|parents|folks'),
  GrandmotherStatementIntent: [
    ...person('grandma|granny|nan|nana|gran'),
    ...relative('meemaw|mamaw|abuela|nonna|grammy'),
  ],
  GrandfatherStatementIntent: [
    ...person('grandpa|grandad|granddad'),
    ...relative('papaw|pawpaw|abuelo|gramps'),
  ],
  FriendStatementIntent: [
    ...begin(
      'couple of friends|couple of mates|group of friends|bunch of friends|two mates|three friends|friends|flatmate|roommate|housemate|friends of ours|friends of mine|a friend of mine|best mate|two friends',
    ),
    ...person('friend|best friend|mate'),
  ],
  ChildStatementIntent: [
    ...person('kids|children|twins'),
    ...begin(
      'little lad|little girl|little boy|little lass|wee lad|wee lass|young lad|young lass|little ones',
    ),
  ],
  TeenagerStatementIntent: [
    ...person('teenagers|teens|teenager'),
    ...begin('teenage lad|teenage boy|teenage girl'),
  ],
  WifeStatementIntent: relative('wife|wifey|missus'),
  HusbandStatementIntent: relative('husband|hubby'),
  PartnerStatementIntent: relative('partner|other half'),
  GirlfriendStatementIntent: relative('girlfriend|fiancee'),
  BoyfriendStatementIntent: relative('boyfriend|fiance'),
  SisterStatementIntent: relative('sister|big sister|little sister'),
  BrotherStatementIntent: relative('brother|big brother|little brother'),
  AuntStatementIntent: person('auntie|aunty|aunt'),
  UncleStatementIntent: person('uncle'),
  CousinStatementIntent: relative('cousin'),
  NieceStatementIntent: relative('niece'),
  NephewStatementIntent: relative('nephew'),
  SonStatementIntent: relative('son|lad|boy'),
  DaughterStatementIntent: relative('daughter|girl'),
  GrandchildStatementIntent: person('grandson|granddaughter|grandkids'),
  BossStatementIntent: relative('boss'),
  ColleagueStatementIntent: [
    ...relative('colleague|coworker|workmate'),
    ...begin(
      'somebody at work|someone at work|a lady at work|a guy at work|a bloke at work|somebody in the office|someone in the office|somebody from work|someone from work|colleagues|coworkers|workmates',
    ),
  ],
  TeacherStatementIntent: relative('teacher'),
  NeighborStatementIntent: [
    ...relative('neighbor|neighbour'),
    ...begin(
      'lady next door|man next door|chap next door|couple next door|neighbours|neighbors|people next door|next door neighbour|next door neighbor',
    ),
  ],
  ToddlerStatementIntent: relative('toddler|baby'),
  DogStatementIntent: [
    ...begin('this puppy|this dog|poor dog|the dog|the puppy|our dog|our puppy'),
    ...relative('dog|puppy'),
  ],
  CatStatementIntent: [
    ...begin("this kitten|this cat|poor cat|the cat|the kitten|our cat|poor cat's|the cat's"),
    ...relative('cat|kitten'),
  ],
  AtMostStatementIntent: begin('up to|no more than|not more than|at most'),
  BelowStatementIntent: begin('under|below|less than'),
  AtLeastStatementIntent: begin('at least|more than|over|upwards of'),
  TakenBackStatementIntent: [
    '(forget|skip|scrap|drop|ignore|never mind) (the|about the|about|what i said about the|what i said about|my) {query}',
    "(it|they) (doesn't|don't|does not|do not) (have|need) to be {query}",
    "(doesn't|don't|needn't) (have to|need to|) be {query}",
    "(it doesn't matter|it does not matter|doesn't matter|i don't care|i don't mind) (if|whether) (it's|it is|they're|they are) {query}",
  ],
  ...thingBeginnings,
} satisfies Pick<Heard['intents'], BeginningIntent>;
