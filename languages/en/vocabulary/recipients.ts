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
    heard: [
      '<mom>',
      'mother',
      'mommie',
      'stepmother',
      'step <mom>',
      '(ma|mama|momma|mammy|mummy|mommy|mum|mam|mom|mumsy|stepmom|stepmum|step mum|step mother|foster mom|old mum|old dear)',
    ],
    said: { one: 'your <mom>' },
  },
  father: {
    heard: [
      'dad',
      'father',
      '(daddy|papa|pop|pops|old man|pa)',
      '(stepfather|stepdad|step dad)',
      '(dada|step father|foster dad|pappa|daddio|pappy)',
    ],
    said: { one: 'your dad' },
  },
  'mother-in-law': {
    heard: [
      'mother in law',
      '<mom> in law',
      "(wife's|husband's|partner's) (mother|<mom>)",
      '(mother in laws|mil)',
      '(mother|<mom>) of my (wife|husband|partner|girlfriend|boyfriend)',
      "(girlfriend's|boyfriend's|fiance's|fiancee's) (mother|<mom>)",
    ],
    said: { one: 'your mother-in-law' },
  },
  'father-in-law': {
    heard: [
      'father in law',
      'dad in law',
      "(wife's|husband's|partner's) (father|dad)",
      'father in laws',
      '(father|dad) of my (wife|husband|partner|girlfriend|boyfriend)',
      "(girlfriend's|boyfriend's|fiance's|fiancee's) (father|dad)",
    ],
    said: { one: 'your father-in-law' },
  },
  parents: {
    heard: [
      'parents',
      '<folks>',
      '(mother and father|folks|in laws|dad and <mom>)',
      '(mum and dad|mom and dad|mother and dad|dad and mum|mama and papa|mom and pop|mommy and daddy|mummy and daddy|inlaws|in law|ma and pa|mum and my dad|mom and my dad)',
      '(mother and my father|step parents)',
    ],
    said: { many: 'your parents' },
  },
  grandmother: {
    heard: [
      'grandma',
      'grandmother',
      '(granny|gran|nan|nana|nanna|nanny|grandmama|grammy|gram|great grandmother)',
      '(grandmom|grandmum|gramma|mamaw|meemaw|memaw|nonna|abuela|oma|bubbe|great gran|great grandma|granma|nannie|great nan)',
    ],
    said: { one: 'your grandmother' },
  },
  grandfather: {
    heard: [
      'grandpa',
      'grandfather',
      '(grandad|granddad|grandpop|gramps|pop pop|papaw|great grandfather)',
      '(grandaddy|granddaddy|grampa|grampy|grandpappy|pawpaw|opa|nonno|abuelo|great grandpa|great grandad|gramp|grandads|grampie)',
    ],
    said: { one: 'your grandfather' },
  },
  grandparents: {
    heard: [
      'grandparents',
      '(grandma and grandpa|gran and grandad|nan and grandad)',
      '(nana and grandpa|gran and gramps|granny and grandpa|granny and grandad|nan and gramps|nana and papa|grandmother and grandfather|nana and grandad|grandma and granddad)',
      '(grandma and grandad|great grandparents|grandma and my grandpa)',
    ],
    said: { many: 'your grandparents' },
  },
  aunt: {
    heard: ['aunt', '(auntie|aunty|great aunt)', '(aunties|tia|favorite aunt|favourite auntie)'],
    said: { one: 'your aunt' },
  },
  uncle: {
    heard: ['uncle', 'great uncle', '(uncles|favorite uncle)'],
    said: { one: 'your uncle' },
  },
  cousin: {
    heard: ['cousin', 'cousins', '(cuz|second cousin|little cousin|baby cousin)'],
    said: { one: 'your cousin' },
  },
  partner: {
    heard: [
      'partner',
      '(significant other|other half|better half|spouse|fiance|fiancee|sweetheart|date|crush)',
      '(my love|lover|soulmate|soul mate|love of my life|life partner|long term partner|beau|bae|special someone|someone special|somebody special|valentine of mine)',
    ],
    said: { one: 'your partner' },
  },
  girlfriend: {
    heard: [
      'girlfriend',
      '(girl friend|gf)',
      "(lady friend|lady love|girl i'm seeing|girl i'm dating|woman i'm dating|woman i'm seeing|girl i like)",
    ],
    said: { one: 'your girlfriend' },
  },
  boyfriend: {
    heard: [
      'boyfriend',
      '(boy friend|bf)',
      "(fella|bloke|guy i'm seeing|guy i'm dating|man i'm dating|man i'm seeing|gentleman friend)",
    ],
    said: { one: 'your boyfriend' },
  },
  wife: {
    heard: [
      'wife',
      '(wifey|missus|bride)',
      '(the missus|mrs|her indoors|wifie|wife to be|future wife|soon to be wife|the wife|our lass|trouble and strife)',
    ],
    said: { one: 'your wife' },
  },
  husband: {
    heard: [
      'husband',
      '(hubby|groom|him indoors)',
      '(hubs|hubbie|husband to be|future husband|soon to be husband|the hubby)',
    ],
    said: { one: 'your husband' },
  },
  sister: {
    heard: [
      'sister',
      '(sis|big sister|little sister|older sister|younger sister)',
      'sister in law',
      '(sisters|twin sister|baby sister|kid sister|half sister|stepsister|step sister|eldest sister|oldest sister|youngest sister|middle sister|sisters in law)',
    ],
    said: { one: 'your sister' },
  },
  brother: {
    heard: [
      'brother',
      '(bro|big brother|little brother|older brother|younger brother)',
      'brother in law',
      '(our kid|brothers|twin brother|baby brother|kid brother|half brother|stepbrother|step brother|eldest brother|oldest brother|youngest brother|middle brother|big bro|little bro)',
      'brothers in law',
    ],
    said: { one: 'your brother' },
  },
  friend: {
    heard: [
      'friend',
      '(friends|best friend|bestie|good friend|old friend|girlfriends|bridesmaid|groomsman|best man)',
      '<mate>',
      '(mate|flatmate|housemate|buddy|pal|roommate|room mate|roomie|roomies|bff|best mate|best buddy|best pal|closest friend|dear friend|close friend|childhood friend|school friend)',
      '(college friend|uni friend|friend of mine|mate of mine|pal of mine|maid of honor|maid of honour|groomsmen|gal pal|gal pals|chum|partner in crime|pen friend|college roommate)',
      '(old roommate|gym buddy|golf buddy|mum friend|mom friend)',
      '(friend from school|friend from college|friend from uni|friend from church|friend from the gym|someone i know|somebody i know|drinking buddy|golfing buddy|old pal)',
    ],
    said: { one: 'your friend' },
  },
  colleague: {
    heard: [
      'colleague',
      '(chap|bloke|fella|lad|girl|woman|man|guy|lady) (i work with|at my work|in my office|in my team|on my team|who works with me)',
      '(co-worker|coworker|co worker|workmate|work friend|work colleague|teammate|office mate)',
      '(colleagues|coworkers|co-workers|employee|assistant|client)',
      '(somebody at work|someone at work|people at work|lady at work|man at work|guy at work|girl at work|somebody from work|someone from work)',
      '(guy i work with|woman i work with|lady i work with|girl i work with|man i work with|people i work with|person i work with|someone i work with|somebody i work with|friend from work)',
      '(friend at work|friends at work|friends from work|mate from work|mates at work|work buddy|work bestie|work wife|work husband|work mate|work pal|deskmate|desk mate|cubicle mate)',
      '(guy from work|girl from work|lady from work|woman from work|woman at work|people from work|guy in accounting|lady in accounting|lady in the office|guy in the office)',
      '(girl in the office|woman in the office|someone in the office|somebody in the office|someone in my office|intern|trainee|secretary|receptionist|team mates|team members)',
      '(team member|business partner|new hire|co workers)',
    ],
    said: { one: 'your <coworker>' },
  },
  boss: {
    heard: [
      'boss',
      '(manager|supervisor|employer|team leader)',
      '(line manager|big boss|boss lady|boss man|ceo|team lead|foreman|gaffer|department head|head of department|guy i work for|woman i work for|lady i work for)',
    ],
    said: { one: 'your boss' },
  },
  teacher: {
    heard: [
      'teacher',
      "(teachers|school teacher|kid's teacher|child's teacher|professor|tutor|coach|instructor|mentor)",
      '(piano teacher|music teacher|dance teacher|yoga teacher|guitar teacher|violin teacher|art teacher|math teacher|maths teacher|english teacher|science teacher|gym teacher)',
      '(kindergarten teacher|preschool teacher|nursery teacher|sunday school teacher|teaching assistant|headteacher|head teacher|headmaster|headmistress|school principal|swim coach)',
      "(swimming coach|soccer coach|football coach|baseball coach|swim instructor|yoga instructor|driving instructor|kids teacher|kids piano teacher|son's teacher|daughter's teacher)",
      "(children's teacher|son's coach|daughter's coach|lecturer|class teacher|form tutor|daycare teacher|kindergarten teachers)",
      '(man|woman|lady|guy|person|young man|young woman) who teaches (my|our) (son|daughter|kids|kid|children|class)',
      '(childminder|nursery worker|daycare lady|teaching staff|dance instructor|ski instructor)',
    ],
    said: { one: 'a teacher' },
  },
  host: {
    heard: [
      'host',
      '(hostess|dinner host|party host|hosts|lady of the house|people who invited us|couple hosting us|couple who hosted us|people who hosted us|friends who hosted us|people hosting us|couple having us|friends who invited us)',
      "(friends we're staying with|people we're staying with|family we're staying with|couple we're staying with|people i'm staying with|friends i'm staying with|family i'm staying with)",
      '(family hosting us|hosting thanksgiving|hosting christmas|hosting dinner|hosting us|invited us to dinner)',
      '(invited us for dinner|invited me for dinner|invited me to dinner|invited us over|invited me over|invited for dinner|invited to dinner|putting us up|putting me up|airbnb host)',
      '(host gift|hostess gift|dinner at their house|dinner at their place)',
      '(people hosting|friends hosting|family hosting|couple who had us|friends who had us|people having us over|had us over|having me over)',
    ],
    said: { one: 'your host' },
  },
  neighbor: {
    heard: [
      '<neighbor>',
      '<neighbor>s',
      '(next door|man next door|woman next door|folks next door|people next door|couple next door|family next door|lady next door)',
      '(neighbor|neighbour|neighbours|neighbors|next door neighbor|next door neighbour|guy next door|girl next door|old lady next door|old man next door|kids next door)',
      '(man across the street|lady across the street|woman across the street|guy across the street|people across the street|couple across the street|family across the street)',
      '(folks across the street|lady upstairs|guy upstairs|people upstairs|lady downstairs|people downstairs)',
      '(man|lady|woman|guy|people|couple|family|folks) (across|over|down) the road',
      '(upstairs neighbor|downstairs neighbor|old boy next door|old dear next door)',
    ],
    said: { one: 'your <neighbor>' },
  },
  daughter: {
    heard: [
      'daughter',
      '(daughters|little girl|stepdaughter|step daughter|goddaughter)',
      '(eldest daughter|oldest daughter|youngest daughter|middle daughter|daughter in law|daughters in law|twin daughters|foster daughter|god daughter|little princess|daughter to be)',
      '(little lass|baby girl of mine)',
    ],
    said: { one: 'your daughter' },
  },
  son: {
    heard: [
      'son',
      '(sons|little boy|stepson|step son|godson)',
      '(eldest son|oldest son|youngest son|middle son|son in law|sons in law|twin sons|foster son|god son|step sons)',
      '(lad|little lad|eldest lad|youngest lad)',
    ],
    said: { one: 'your son' },
  },
  niece: {
    heard: ['niece', 'nieces', '(great niece|little niece|baby niece)'],
    said: { one: 'your niece' },
  },
  nephew: {
    heard: ['nephew', 'nephews', '(great nephew|little nephew|baby nephew)'],
    said: { one: 'your nephew' },
  },
  grandchild: {
    heard: [
      'grandchild',
      '(grandson|granddaughter|grandchildren|grandkid|grandkids|grandsons|granddaughters)',
      '(grand daughter|grand son|grand kids|grandbaby|grandbabies|grand child|grand children|great grandson|great granddaughter|great grandchild|great grandchildren|great grandkids)',
      'great grandkid',
    ],
    said: { one: 'your grandchild' },
  },
  family: {
    heard: [
      'family',
      '(whole family|entire family|family members|everyone|everybody|household)',
      '(fam|family of four|family of five|whole clan|whole gang|whole household|whole house|relatives|all of us|lot of us)',
      '(for everyone|for everybody|for all of us|the lot of us|kids and me|kids and i|wife and kids|husband and kids)',
    ],
    said: { one: 'the family' },
  },
  toddler: {
    heard: [
      'toddler',
      '(toddlers|baby|babies|infant|newborn|little one|baby boy|baby girl)',
      young(AGES.toddler),
      '(tot|tots|wee one|newborn baby|twin babies|little baby|tiny tot)',
    ],
    said: { one: 'a toddler' },
  },
  child: {
    heard: [
      'child',
      '(kid|kids|children|youngster|schoolchild|school kid|godchild|young boy|young girl|boy|girl)',
      young(AGES.child),
      '(kiddo|kiddos|kiddies|little kid|little kids|first grader|second grader|third grader|fourth grader|fifth grader|kindergartner|kindergartener|tween)',
      '(preteen|schoolboy|schoolgirl|school boy|school girl|preschooler|young lad|godchildren|stepchild|stepchildren|step kids|stepkids|eldest|oldest|youngest|middle child|oldest child)',
      'youngest child',
    ],
    said: { one: 'a child' },
  },
  teenager: {
    heard: [
      'teenager',
      '(teen|teens|teenagers|adolescent)',
      '(teenage|teen) (boy|girl|son|daughter|nephew|niece|grandson|granddaughter)',
      young(AGES.teenager),
      '(teenage kid|teen kid|young adult|high schooler|middle schooler|high school student|sixth former|teenaged boy|teenaged girl)',
    ],
    said: { one: 'a teenager' },
  },
  dog: {
    heard: [
      'dog',
      '(puppy|pup|doggy|doggie|pooch|hound|my dogs|our dogs|both dogs)',
      '(doggo|mutt|canine|fur baby|fur babies|furry friend|four legged friend|my labrador|our labrador|my golden retriever|our golden retriever|my german shepherd|my beagle|my dachshund)',
      '(my corgi|my poodle|our beagle|rescue dog|new puppy)',
      '(terrier|old dog|new pup|rescue greyhound|rescue pup|little dog|big dog|guide dog)',
    ],
    said: { one: 'the dog' },
  },
  cat: {
    heard: [
      'cat',
      '(kitten|kitty|pussycat|kitty cat|my cats|our cats|both cats)',
      '(kitties|moggy|moggie|tomcat|house cat|indoor cat|new kitten|rescue cat)',
      '(old cat|little cat|mouser)',
    ],
    said: { one: 'the cat' },
  },
  myself: {
    heard: [
      'myself',
      '(me|just me|for me|me and|my own use|only me|mine)',
      "(treat myself|treat for me|treat for myself|yours truly|something for me|spoil myself|something for myself|a little something for me|gift to myself|i'm the one i'm shopping for|i'm the one i'm buying for|i'm buying for myself|i'm shopping for myself)",
    ],
    said: { one: 'you' },
  },
};
