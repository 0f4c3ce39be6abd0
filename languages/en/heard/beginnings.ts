import { type BeginningIntent } from '../../../contract';
import { type Heard } from '../../language';
import { thingBeginnings } from './first-words';

type Phrases = readonly [string, ...string[]];

/** The words with which a statement begins, and those around them that say nothing more. */
const begin = (words: string): Phrases => [
  `(${words}) {query}`,
  `(it's|it's for|for|so|well|um|okay|hi|right) (${words}) {query}`,
];

/** A person, whose name may have an ending: "grandma's turning ninety". */
const person = (words: string): Phrases => [
  ...begin(words),
  `(${words
    .split('|')
    .map((word) => `${word}'s`)
    .join('|')}) {query}`,
];

/** Words by which somebody is called mostly with "my" before them. */
const relative = (words: string): Phrases => [
  `(${words}) (is|has|loves|likes|just|wants|needs|she's|he's|they're|who|turning|turns) {query}`,
];

export const beginnings = {
  BirthdayStatementIntent: begin('birthday|a birthday|birthday gift|birthday present|bday'),
  ChristmasStatementIntent: begin('christmas|xmas|a christmas|christmas gift|christmas present'),
  MothersDayStatementIntent: begin("mother's day|mothers day"),
  FathersDayStatementIntent: begin("father's day|fathers day"),
  ValentinesDayStatementIntent: begin("valentine's day|valentines day|valentine's"),
  AnniversaryStatementIntent: begin('anniversary|an anniversary|wedding anniversary'),
  WeddingStatementIntent: begin('wedding|a wedding|wedding gift|wedding present'),
  HousewarmingStatementIntent: begin('housewarming|a housewarming|housewarming gift'),
  GraduationStatementIntent: begin('graduation|a graduation|graduation gift'),
  RetirementStatementIntent: begin('retirement|a retirement|retirement gift'),
  NewBabyStatementIntent: begin('baby shower|a baby shower'),
  SecretSantaStatementIntent: begin('secret santa|a secret santa'),
  MotherStatementIntent: person('mom|mum|mother'),
  FatherStatementIntent: person('dad|father'),
  ParentsStatementIntent: person('mom and dad|mum and dad|parents|folks'),
  GrandmotherStatementIntent: person('grandma|granny|nan|nana'),
  GrandfatherStatementIntent: person('grandpa|grandad|granddad'),
  FriendStatementIntent: [
    ...begin('friends of ours|friends of mine|a friend of mine|best mate|two friends'),
    ...person('friend|best friend|mate'),
  ],
  ChildStatementIntent: person('kids|children|twins'),
  TeenagerStatementIntent: person('teenagers|teens|teenager'),
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
  ColleagueStatementIntent: relative('colleague|coworker|workmate'),
  TeacherStatementIntent: relative('teacher'),
  NeighborStatementIntent: relative('neighbor|neighbour'),
  ToddlerStatementIntent: relative('toddler|baby'),
  DogStatementIntent: [
    ...begin('this puppy|this dog|poor dog|the dog|the puppy|our dog|our puppy'),
    ...relative('dog|puppy'),
  ],
  CatStatementIntent: [
    ...begin("this kitten|this cat|poor cat|the cat|the kitten|our cat|poor cat's|the cat's"),
    ...relative('cat|kitten'),
  ],
  AtMostStatementIntent: begin('under|below|less than|up to|no more than|not more than|at most'),
  AtLeastStatementIntent: begin('at least|more than|over|upwards of'),
  ...thingBeginnings,
} satisfies Pick<Heard['intents'], BeginningIntent>;
