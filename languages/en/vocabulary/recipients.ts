import { type Vocabulary } from '../../language';

const AGES = {
  toddler: '(one|two|three)',
  child: '(four|five|six|seven|eight|nine|ten|eleven|twelve)',
  teenager: '(thirteen|fourteen|fifteen|sixteen|seventeen|eighteen)',
};
/** "eight year old", "eight years old", "eight year old niece". */
const young = (age: string): string =>
  `${age} (years old|year olds|year old( boy| girl| son| daughter| kid| child| nephew| niece| grandson| granddaughter| brother| sister|))`;

/** Whom a gift may be for. Said after "for". */
export const recipients: Vocabulary['recipient'] = {
  mother: {
    heard: ['<mom>', 'mother', 'mommie', 'stepmother', 'step <mom>'],
    said: { one: 'your <mom>' },
  },
  father: {
    heard: ['dad', 'father', '(daddy|papa|pop|pops|old man|pa)', '(stepfather|stepdad|step dad)'],
    said: { one: 'your dad' },
  },
  'mother-in-law': {
    heard: ['mother in law', '<mom> in law', "(wife's|husband's|partner's) (mother|<mom>)"],
    said: { one: 'your mother-in-law' },
  },
  'father-in-law': {
    heard: ['father in law', 'dad in law', "(wife's|husband's|partner's) (father|dad)"],
    said: { one: 'your father-in-law' },
  },
  parents: {
    heard: ['parents', '<folks>', '(mother and father|folks|in laws|dad and <mom>)'],
    said: { many: 'your parents' },
  },
  grandmother: {
    heard: [
      'grandma',
      'grandmother',
      '(granny|gran|nan|nana|nanna|nanny|grandmama|grammy|gram|great grandmother)',
    ],
    said: { one: 'your grandmother' },
  },
  grandfather: {
    heard: [
      'grandpa',
      'grandfather',
      '(grandad|granddad|grandpop|gramps|pop pop|papaw|great grandfather)',
    ],
    said: { one: 'your grandfather' },
  },
  grandparents: {
    heard: ['grandparents', '(grandma and grandpa|gran and grandad|nan and grandad)'],
    said: { many: 'your grandparents' },
  },
  aunt: { heard: ['aunt', '(auntie|aunty|great aunt)'], said: { one: 'your aunt' } },
  uncle: { heard: ['uncle', 'great uncle'], said: { one: 'your uncle' } },
  cousin: { heard: ['cousin', 'cousins'], said: { one: 'your cousin' } },
  partner: {
    heard: [
      'partner',
      '(significant other|other half|better half|spouse|fiance|fiancee|sweetheart|date|crush)',
    ],
    said: { one: 'your partner' },
  },
  girlfriend: { heard: ['girlfriend', '(girl friend|gf)'], said: { one: 'your girlfriend' } },
  boyfriend: { heard: ['boyfriend', '(boy friend|bf)'], said: { one: 'your boyfriend' } },
  wife: { heard: ['wife', '(wifey|missus|bride)'], said: { one: 'your wife' } },
  husband: { heard: ['husband', '(hubby|groom)'], said: { one: 'your husband' } },
  sister: {
    heard: [
      'sister',
      '(sis|big sister|little sister|older sister|younger sister)',
      'sister in law',
    ],
    said: { one: 'your sister' },
  },
  brother: {
    heard: [
      'brother',
      '(bro|big brother|little brother|older brother|younger brother)',
      'brother in law',
    ],
    said: { one: 'your brother' },
  },
  friend: {
    heard: [
      'friend',
      '(friends|best friend|bestie|good friend|old friend|girlfriends|bridesmaid|groomsman|best man)',
      '<mate>',
    ],
    said: { one: 'your friend' },
  },
  colleague: {
    heard: [
      'colleague',
      '(co-worker|coworker|co worker|workmate|work friend|work colleague|teammate|office mate)',
      '(colleagues|coworkers|co-workers|employee|assistant|client)',
      '(somebody at work|someone at work|people at work|lady at work|man at work|guy at work|girl at work|somebody from work|someone from work)',
    ],
    said: { one: 'your <coworker>' },
  },
  boss: {
    heard: ['boss', '(manager|supervisor|employer|team leader)'],
    said: { one: 'your boss' },
  },
  teacher: {
    heard: [
      'teacher',
      "(teachers|school teacher|kid's teacher|child's teacher|professor|tutor|coach|instructor|mentor)",
    ],
    said: { one: 'a teacher' },
  },
  host: {
    heard: [
      'host',
      '(hostess|dinner host|party host|hosts|lady of the house|people who invited us|couple hosting us|couple who hosted us|people who hosted us|friends who hosted us|people hosting us|couple having us|friends who invited us)',
    ],
    said: { one: 'your host' },
  },
  neighbor: {
    heard: [
      '<neighbor>',
      '<neighbor>s',
      '(next door|man next door|woman next door|folks next door|people next door|couple next door|family next door|lady next door)',
    ],
    said: { one: 'your <neighbor>' },
  },
  daughter: {
    heard: ['daughter', '(daughters|little girl|stepdaughter|step daughter|goddaughter)'],
    said: { one: 'your daughter' },
  },
  son: { heard: ['son', '(sons|little boy|stepson|step son|godson)'], said: { one: 'your son' } },
  niece: { heard: ['niece', 'nieces'], said: { one: 'your niece' } },
  nephew: { heard: ['nephew', 'nephews'], said: { one: 'your nephew' } },
  grandchild: {
    heard: [
      'grandchild',
      '(grandson|granddaughter|grandchildren|grandkid|grandkids|grandsons|granddaughters)',
    ],
    said: { one: 'your grandchild' },
  },
  family: {
    heard: ['family', '(whole family|entire family|family members|everyone|everybody|household)'],
    said: { one: 'the family' },
  },
  toddler: {
    heard: [
      'toddler',
      '(toddlers|baby|babies|infant|newborn|little one|baby boy|baby girl)',
      young(AGES.toddler),
    ],
    said: { one: 'a toddler' },
  },
  child: {
    heard: [
      'child',
      '(kid|kids|children|youngster|schoolchild|school kid|godchild|young boy|young girl|boy|girl)',
      young(AGES.child),
    ],
    said: { one: 'a child' },
  },
  teenager: {
    heard: [
      'teenager',
      '(teen|teens|teenagers|adolescent)',
      '(teenage|teen) (boy|girl|son|daughter|nephew|niece|grandson|granddaughter)',
      young(AGES.teenager),
    ],
    said: { one: 'a teenager' },
  },
  dog: {
    heard: ['dog', '(puppy|pup|doggy|doggie|pooch|hound|my dogs|our dogs|both dogs)'],
    said: { one: 'the dog' },
  },
  cat: {
    heard: ['cat', '(kitten|kitty|pussycat|kitty cat|my cats|our cats|both cats)'],
    said: { one: 'the cat' },
  },
  myself: {
    heard: ['myself', '(me|just me|for me|me and|my own use|only me|mine)'],
    said: { one: 'you' },
  },
};
