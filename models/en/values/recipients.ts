import { type PhrasedValues } from '../../phrase-book';

const AGES = {
  toddler: '(one|two|three)',
  child: '(four|five|six|seven|eight|nine|ten|eleven|twelve)',
  teenager: '(thirteen|fourteen|fifteen|sixteen|seventeen|eighteen)',
};
/** "eight year old", "eight years old", "eight year old niece". */
const young = (age: string): string =>
  `${age} (years old|year olds|year old( boy| girl| son| daughter| kid| child| nephew| niece| grandson| granddaughter| brother| sister|))`;

/** Whom a gift may be for; ids are the catalogue's RECIPIENTS. */
export const RECIPIENT_VALUES: PhrasedValues = {
  mother: [
    '<mom>',
    'mother',
    'mommie',
    'mother in law',
    '<mom> in law',
    'stepmother',
    'step <mom>',
  ],
  father: [
    'dad',
    'father',
    '(daddy|papa|pop|pops|old man|pa)',
    '(father|dad) in law',
    '(stepfather|stepdad|step dad)',
  ],
  parents: ['parents', '<folks>', '(mother and father|folks|in laws|dad and <mom>)'],
  grandmother: [
    'grandma',
    'grandmother',
    '(granny|gran|nan|nana|nanna|nanny|grandmama|grammy|gram|great grandmother)',
  ],
  grandfather: [
    'grandpa',
    'grandfather',
    '(grandad|granddad|grandpop|gramps|pop pop|papaw|great grandfather)',
  ],
  grandparents: ['grandparents', '(grandma and grandpa|gran and grandad|nan and grandad)'],
  aunt: ['aunt', '(auntie|aunty|great aunt)'],
  uncle: ['uncle', 'great uncle'],
  cousin: ['cousin', 'cousins'],
  partner: [
    'partner',
    '(girlfriend|boyfriend|girl friend|boy friend)',
    '(significant other|other half|better half|spouse|fiance|fiancee|sweetheart|date|crush)',
  ],
  wife: ['wife', '(wifey|missus|bride)'],
  husband: ['husband', '(hubby|groom)'],
  sister: ['sister', '(sis|big sister|little sister|older sister|younger sister)', 'sister in law'],
  brother: [
    'brother',
    '(bro|big brother|little brother|older brother|younger brother)',
    'brother in law',
  ],
  friend: [
    'friend',
    '(friends|best friend|bestie|good friend|old friend|girlfriends|bridesmaid|groomsman|best man)',
    '<mate>',
  ],
  colleague: [
    'colleague',
    '(co-worker|coworker|co worker|workmate|work friend|work colleague|teammate|office mate)',
    '(colleagues|coworkers|co-workers|employee|assistant|client)',
  ],
  boss: ['boss', '(manager|supervisor|employer|team leader)'],
  teacher: [
    'teacher',
    "(teachers|school teacher|kid's teacher|child's teacher|professor|tutor|coach|instructor|mentor)",
  ],
  host: ['host', '(hostess|dinner host|party host|hosts)'],
  neighbor: ['<neighbor>', '<neighbor>s', '(next door|man next door|woman next door)'],
  daughter: ['daughter', '(daughters|little girl|stepdaughter|step daughter|goddaughter)'],
  son: ['son', '(sons|little boy|stepson|step son|godson)'],
  niece: ['niece', 'nieces'],
  nephew: ['nephew', 'nephews'],
  grandchild: [
    'grandchild',
    '(grandson|granddaughter|grandchildren|grandkid|grandkids|grandsons|granddaughters)',
  ],
  family: ['family', '(whole family|entire family|family members|everyone|everybody|household)'],
  toddler: [
    'toddler',
    '(toddlers|baby|babies|infant|newborn|little one|baby boy|baby girl)',
    young(AGES.toddler),
  ],
  child: [
    'child',
    '(kid|kids|children|youngster|schoolchild|school kid|godchild|young boy|young girl|boy|girl)',
    young(AGES.child),
  ],
  teenager: [
    'teenager',
    '(teen|teens|teenagers|adolescent)',
    '(teenage|teen) (boy|girl|son|daughter|nephew|niece|grandson|granddaughter)',
    young(AGES.teenager),
  ],
  dog: ['dog', '(puppy|pup|doggy|doggie|pooch|hound|my dogs|our dogs|both dogs)'],
  cat: ['cat', '(kitten|kitty|pussycat|kitty cat|my cats|our cats|both cats)'],
  myself: ['myself', '(me|just me|my own use|only me|mine)'],
};
