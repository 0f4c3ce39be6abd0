import { type BeginningIntent } from '../../../contract';
import { type Heard } from '../../language';

/** The words with which a statement begins, and those around them that say nothing more. */
const after = (words: string): readonly [string, ...string[]] => [
  `(${words}) {query}`,
  `(it's|it's for|for|so|well|um|okay|hi|right) (${words}) {query}`,
];

/** Names of people go on with an ending: "grandma's turning ninety". */
const person = (words: string): readonly [string, ...string[]] => [
  ...after(words),
  `(${words
    .split('|')
    .map((word) => `${word}'s`)
    .join('|')}) {query}`,
];

export const beginnings = {
  BirthdayStatementIntent: after('birthday|a birthday|birthday gift|birthday present|bday'),
  ChristmasStatementIntent: after('christmas|xmas|a christmas|christmas gift|christmas present'),
  MothersDayStatementIntent: after("mother's day|mothers day"),
  FathersDayStatementIntent: after("father's day|fathers day"),
  ValentinesDayStatementIntent: after("valentine's day|valentines day|valentine's"),
  AnniversaryStatementIntent: after('anniversary|an anniversary|wedding anniversary'),
  WeddingStatementIntent: after('wedding|a wedding|wedding gift|wedding present'),
  HousewarmingStatementIntent: after('housewarming|a housewarming|housewarming gift'),
  GraduationStatementIntent: after('graduation|a graduation|graduation gift'),
  RetirementStatementIntent: after('retirement|a retirement|retirement gift'),
  NewBabyStatementIntent: after('baby shower|a baby shower'),
  SecretSantaStatementIntent: after('secret santa|a secret santa'),
  MotherStatementIntent: person('mom|mum|mother'),
  FatherStatementIntent: person('dad|father'),
  ParentsStatementIntent: after('mom and dad|mum and dad'),
  GrandmotherStatementIntent: person('grandma|granny|nan'),
  GrandfatherStatementIntent: person('grandpa|grandad'),
  FriendStatementIntent: after('friends of ours|friends of mine|a friend of mine'),
  ChildStatementIntent: after('kids|children'),
  TeenagerStatementIntent: after('teenagers|teens'),
  AtMostStatementIntent: after('under|below|less than|up to|no more than|not more than|at most'),
  AtLeastStatementIntent: after('at least|more than|over|upwards of'),
} satisfies Pick<Heard['intents'], BeginningIntent>;
