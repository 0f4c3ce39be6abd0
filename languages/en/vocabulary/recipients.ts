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
      '(mums|mama bear|mumma|birth mother|foster mum|dear old mum|dear old mom|mother dear|our mam|our mum|me mam|me mum|old lady of mine|mater)',
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
      '(dads|papa bear|our dad|me dad|the old man|my old fella|old fella|poppa|dear old dad|foster father|birth father|da|pater)',
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
      "(mum in law|monster in law|mother in law to be|future mother in law|other half's mum|other half's mom|fella's mum|boyfriend's mum|hubby's mum|hubby's mom|hubby's mother)",
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
      "(pa in law|father in law to be|future father in law|other half's dad|boyfriend's dad|hubby's dad|hubby's father|pop in law)",
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
      '(old folks|my mum and stepdad|my mom and stepdad|my dad and stepmum|my dad and stepmom|mam and dad|dad and mam|the old folks at home)',
    ],
    said: { many: 'your parents' },
  },
  grandmother: {
    heard: [
      'grandma',
      'grandmother',
      '(granny|gran|nan|nana|nanna|nanny|grandmama|grammy|gram|great grandmother)',
      '(grandmom|grandmum|gramma|mamaw|meemaw|memaw|nonna|abuela|oma|bubbe|great gran|great grandma|granma|nannie|great nan)',
      '(gran gran|grandmas|nanan|nain|grandmother in law|mamgu|bubby|mimi|gigi|lola|nani|dadi|yiayia|babushka|halmoni|great granny|great nana|grandmamma|granmother|grams)',
    ],
    said: { one: 'your grandmother' },
  },
  grandfather: {
    heard: [
      'grandpa',
      'grandfather',
      '(grandad|granddad|grandpop|gramps|pop pop|papaw|great grandfather)',
      '(grandaddy|granddaddy|grampa|grampy|grandpappy|pawpaw|opa|nonno|abuelo|great grandpa|great grandad|gramp|grandads|grampie)',
      '(grandads|grandfathers|grandpas|grandda|granda|granfer|grandfather in law|pop pops|zayde|zaide|saba|great granddad|great granddaddy|grandpapa|gramper|pap pap|pappou|papou|nanu|bampi|tadcu|taid)',
    ],
    said: { one: 'your grandfather' },
  },
  grandparents: {
    heard: [
      'grandparents',
      '(grandma and grandpa|gran and grandad|nan and grandad)',
      '(nana and grandpa|gran and gramps|granny and grandpa|granny and grandad|nan and gramps|nana and papa|grandmother and grandfather|nana and grandad|grandma and granddad)',
      '(grandma and grandad|great grandparents|grandma and my grandpa)',
      '(nan and grandpa|granny and gramps|grandma and gramps|grandad and nan|grandad and gran|grandpa and grandma|grandpa and nana|grandparents in law|nanna and grandad|nana and gramps|grandad and grandma|nanny and grandad|grandma and grandfather)',
    ],
    said: { many: 'your grandparents' },
  },
  aunt: {
    heard: [
      'aunt',
      '(auntie|aunty|great aunt)',
      '(aunties|tia|favorite aunt|favourite auntie)',
      '(aunts|great auntie|great aunty|auntie in law|titi|zia|khala|tita)',
    ],
    said: { one: 'your aunt' },
  },
  uncle: {
    heard: [
      'uncle',
      'great uncle',
      '(uncles|favorite uncle)',
      '(unc|great uncles|uncle in law|tio|zio|tito|nuncle)',
    ],
    said: { one: 'your uncle' },
  },
  cousin: {
    heard: [
      'cousin',
      'cousins',
      '(cuz|second cousin|little cousin|baby cousin)',
      '(cousin in law|first cousin|older cousin|younger cousin|big cousin|cousins kid|little cousins|coz)',
    ],
    said: { one: 'your cousin' },
  },
  partner: {
    heard: [
      'partner',
      '(significant other|other half|better half|spouse|fiance|fiancee|sweetheart|date|crush)',
      '(my love|lover|soulmate|soul mate|love of my life|life partner|long term partner|beau|bae|special someone|someone special|somebody special|valentine of mine)',
      '(fiancé|fiancée|betrothed|other halves|the one i love|main squeeze)',
    ],
    said: { one: 'your partner' },
  },
  girlfriend: {
    heard: [
      'girlfriend',
      '(girl friend|gf)',
      "(lady friend|lady love|girl i'm seeing|girl i'm dating|woman i'm dating|woman i'm seeing|girl i like)",
      "(new girlfriend|lady i'm seeing|lass i'm seeing|woman i like|girl i've been seeing|girl i'm going out with|lady i like|ladyfriend)",
    ],
    said: { one: 'your girlfriend' },
  },
  boyfriend: {
    heard: [
      'boyfriend',
      '(boy friend|bf)',
      "(fella|my bloke|me bloke|guy i'm seeing|guy i'm dating|man i'm dating|man i'm seeing|gentleman friend)",
      "(new boyfriend|fellow i'm seeing|lad i'm seeing|guy i like|guy i've been seeing|boy i like|boy i'm dating|my fella|fancy man|toyboy|manfriend|man friend)",
    ],
    said: { one: 'your boyfriend' },
  },
  wife: {
    heard: [
      'wife',
      '(wifey|missus|bride)',
      '(the missus|mrs|her indoors|wifie|wife to be|future wife|soon to be wife|the wife|our lass|trouble and strife)',
      '(my better half the wife|wives|the old lady|the boss at home|ball and chain|my bride|the little lady|wife of mine|dear wife)',
    ],
    told: ['indoors (wants|is|has|loves|likes|needs|says|would|keeps)'],
    said: { one: 'your wife' },
  },
  husband: {
    heard: [
      'husband',
      '(hubby|groom|him indoors)',
      '(hubs|hubbie|husband to be|future husband|soon to be husband|the hubby)',
      '(hubbies|husbands|my hubster|hubster|the husband|old man at home|mr right|dear husband|husband of mine)',
    ],
    said: { one: 'your husband' },
  },
  sister: {
    heard: [
      'sister',
      '(sis|big sister|little sister|older sister|younger sister)',
      'sister in law',
      '(sisters|twin sister|baby sister|kid sister|half sister|stepsister|step sister|eldest sister|oldest sister|youngest sister|middle sister|sisters in law)',
      "(sissy|our sister|sister of mine|sisters in laws|sister in law to be|future sister in law|big sis|little sis|lil sis|kid sis|my sissy|brother's wife|wife's sister|husband's sister)",
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
      "(bruv|brov|our brother|kid bro|brother of mine|brother in law to be|future brother in law|sister's husband|wife's brother|husband's brother|brothers in laws|lil bro|baby bro)",
    ],
    said: { one: 'your brother' },
  },
  friend: {
    heard: [
      'friend',
      '(friends|best friend|bestie|good friend|old friend|bridesmaid|groomsman|best man)',
      '<mate>',
      '(mate|flatmate|housemate|buddy|pal|roommate|room mate|roomie|roomies|bff|best mate|best buddy|best pal|closest friend|dear friend|close friend|childhood friend|school friend)',
      '(college friend|uni friend|friend of mine|mate of mine|pal of mine|maid of honor|maid of honour|groomsmen|gal pal|gal pals|chum|partner in crime|pen friend|college roommate)',
      '(old roommate|gym buddy|golf buddy|mum friend|mom friend)',
      '(friend from school|friend from college|friend from uni|friend from church|friend from the gym|someone i know|somebody i know|drinking buddy|golfing buddy|old pal)',
      '(mates|besties|bezzie|bezzie mate|best friends|buddies|pals|chums|friend of the family|family friend|old schoolmate|schoolmate|old school friend|classmate|class mate|childhood pal|church friend|book club friend|gym friend|yoga friend|running buddy|hiking buddy|fishing buddy|camping buddy|travel buddy|neighbor friend|good mate|old mate|oldest friend|long distance friend|penpal|housemates|flatmates|suitemate|dorm mate|sorority sister|frat brother|guy friend|girl pal|lady friend of mine|acquaintance|someone from church|somebody from church|someone from the gym|someone in my book club|friend in need)',
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
      '(chap|bloke|fella|lad|lass|girl|woman|man|guy|lady|someone|somebody|person) (from|in|at) (accounts|accounting|hr|sales|finance|marketing|reception|payroll|my department|our office|my team|our team|the warehouse)',
      '(cubicle neighbor|work colleagues|workmates|work friends|workfriend|office colleague|office friend|fellow worker|fellow teacher|fellow nurse|coworker of mine|colleague of mine|office buddy|office mates|co worker of mine|my pa|personal assistant|office manager|apprentice|new starter|work experience lad|junior at work|assistant at work|girls at work|lads at work|girls in the office|lads in the office|the team at work|my team at work|team at work|guys at work|folks at work|people in my office|people in the office|some kid at work)',
    ],
    told: [
      '(lad|lass|bloke|chap|guy|girl|woman|man|lady|fella|person|one|someone) (i sit next to|i sit opposite|i share an office with|i share a desk with|who sits next to me|who sits opposite me|at the next desk|on my team|at our place|on reception|in the canteen|on my shift) (at work|)',
      '(guy|woman|man|lady|girl|lad|bloke|chap|fella|someone|somebody|person|people|one) (i|we) (used to work|once worked|worked|have worked) with',
      // A name that nobody knows, and where they work: "Marcus from accounting".
      '(lad|lass|bloke|chap|guy|girl|woman|man|lady|fella|somebody|someone|one of the girls|one of the lads|one of the guys) (at|from|in) (work|the office|my office|our office|my team|our team|my work)',
      '(i|we) (share an office with|sit next to at work)',
      'from (work|shipping|accounts|accounting|payroll|hr|human resources|sales|finance|marketing|reception|dispatch|logistics|purchasing|procurement|admin|customer service|engineering|legal|the warehouse|the mailroom|the mail room|the call center|the call centre|the front desk|the shop floor|the depot|the night shift|the day shift|head office|the other office|the canteen)',
      '(guys|lads|girls|boys|women|men|gang|folks|crowd|ladies|chaps|lot|fellas|everyone|everybody) (on|in|at|down) (my|the|our) (crew|shift|ward|site|team|line|station|depot|squad|department|branch|surgery|practice|firehouse|shop floor|plant|factory|salon|unit|firm)',
      '(guys|lads|girls|lot|boys|fellas|chaps) on site',
      '(my|our) (crew|squad|work crew|whole crew|team at work|whole team)',
    ],
    said: { one: 'your <coworker>' },
  },
  boss: {
    heard: [
      'boss',
      '(manager|supervisor|employer|team leader)',
      '(line manager|big boss|boss lady|boss man|ceo|team lead|foreman|gaffer|department head|head of department|guy i work for|woman i work for|lady i work for)',
      '(bosses|managers|my manager at work|the big boss|head of my department|my superior|head honcho|head nurse|shift manager|team boss|chief|managing director|director at work|supervisor at work|line managers|woman who runs the office|man who runs the office)',
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
      "(teachers at school|form teacher|head mistress|childcare worker|day care teacher|daycare teachers|daycare provider|key worker at nursery|ta at school|teaching assistants|kid's coach|swim teacher|swimming teacher|ballet teacher|singing teacher|drama teacher|tennis coach|basketball coach|hockey coach|karate teacher|karate instructor|judo coach|scout leader of my son|homeroom teacher|first grade teacher|second grade teacher|third grade teacher|fourth grade teacher|fifth grade teacher|reception teacher|year one teacher|year two teacher|year six teacher|primary school teacher|elementary school teacher|middle school teacher|high school teacher|pre k teacher|spanish teacher|french teacher|history teacher|geography teacher|p e teacher|pe teacher|son's teachers|daughter's teachers|kids' teacher|kids' teachers|grandson's teacher|granddaughter's teacher|driving teacher|pilates teacher|pilates instructor|fitness instructor|headteachers|lecturers|professors|tutors|mentors|coaches)",
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
      '(hosts of the party|hosts of the dinner|party hostess|dinner party hostess|dinner party host|dinner party hosts|host family|host parents|host mom|host mum|hosts for the weekend|friends putting us up|friends having us to stay|people having us to stay|people putting us up|couple putting us up|friends having us for the weekend|having us for the weekend|having us for dinner|having us to dinner|having us round|having us over for dinner|having us to stay|going for dinner at|going to dinner at|round for dinner at|over for dinner at|dinner party at|dinner guest|weekend guest|house guest gift|bread and butter gift|turn up empty handed|show up empty handed|arrive empty handed|come empty handed|go empty handed)',
    ],
    told: [
      '(friends|mates|pals|people|couple|family|folks|cousins) (of ours |of mine |)(are |who are |is |) (putting us up|putting me up|having us to stay|having us over|having us round|hosting us|letting us stay)',
      '(staying|stay|spending (a|the) (week|weekend|few days|night|couple of days)) with (some |our |my |old |)(friends|mates|pals)',
      '(had|having|have) (us|me) (to stay|for dinner|for tea|for the weekend|for sunday lunch|for lunch|for a week)',
      '(put|putting) (us|me) up',
      '(asked|asking|inviting) (us|me) (for dinner|to dinner|for lunch|for sunday lunch|for tea|for the weekend|to stay)',
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
      "(lady over the fence|neighbours next door|neighbor next door|neighbour next door|our neighbours|bloke next door|chap next door|old chap next door|old couple next door|elderly neighbour|elderly neighbor|elderly lady next door|couple upstairs|couple downstairs|folks down the street|people down the street|lady down the street|man down the street|family down the street|downstairs neighbour|upstairs neighbour|bloke across the road|bloke over the road|chap over the road|lady opposite|couple opposite|people opposite|across the hall|down the hall|across the landing|two doors down|next door neighbours|next door neighbors|next door's|over the fence|new neighbors|new neighbours)",
    ],
    said: { one: 'your <neighbor>' },
  },
  daughter: {
    heard: [
      'daughter',
      '(daughters|little girl|stepdaughter|step daughter|goddaughter)',
      '(eldest daughter|oldest daughter|youngest daughter|middle daughter|daughter in law|daughters in law|twin daughters|foster daughter|god daughter|little princess|daughter to be)',
      '(little lass|baby girl of mine)',
      '(our girl|my girl|daughters of mine|my little princess|baby girl daughter|grown up daughter|grown daughter|adult daughter|step daughters|stepdaughters|goddaughters|daughter of mine|eldest girl|youngest girl|oldest girl|our lassie)',
    ],
    said: { one: 'your daughter' },
  },
  son: {
    heard: [
      'son',
      '(sons|little boy|stepson|step son|godson)',
      '(eldest son|oldest son|youngest son|middle son|son in law|sons in law|twin sons|foster son|god son|step sons)',
      '(lad|little lad|eldest lad|youngest lad)',
      '(our boy|my boy|sons of mine|grown up son|grown son|adult son|stepsons|godsons|son of mine|eldest boy|youngest boy|oldest boy|our lad|my lad|me lad|the lad)',
    ],
    said: { one: 'your son' },
  },
  niece: {
    heard: [
      'niece',
      'nieces',
      '(great niece|little niece|baby niece)',
      '(nieces of mine|great nieces|grand niece|grandniece|step niece|niece in law|oldest niece|youngest niece|eldest niece|god niece)',
    ],
    said: { one: 'your niece' },
  },
  nephew: {
    heard: [
      'nephew',
      'nephews',
      '(great nephew|little nephew|baby nephew)',
      "(sister's|brother's) (boy|lad|son)",
      '(nephews of mine|great nephews|grand nephew|grandnephew|step nephew|nephew in law|oldest nephew|youngest nephew|eldest nephew)',
    ],
    said: { one: 'your nephew' },
  },
  grandchild: {
    heard: [
      'grandchild',
      '(grandson|granddaughter|grandchildren|grandkid|grandkids|grandsons|granddaughters)',
      '(grand daughter|grand son|grand kids|grandbaby|grandbabies|grand child|grand children|great grandson|great granddaughter|great grandchild|great grandchildren|great grandkids)',
      'great grandkid',
      '(grandaughter|grand-daughter|grand-son|oldest grandchild|eldest grandchild|youngest grandchild|oldest grandson|eldest grandson|youngest grandson|youngest granddaughter|eldest granddaughter|oldest granddaughter|new grandbaby|step grandson|step granddaughter|grandkiddo|grandkiddos|grandlad|little grandson|little granddaughter|baby grandson|baby granddaughter|great granddaughters|great grandsons)',
    ],
    said: { one: 'your grandchild' },
  },
  family: {
    heard: [
      'family',
      '(whole family|entire family|family members|everyone|everybody|household)',
      '(fam|family of four|family of five|whole clan|whole gang|whole household|whole house|relatives|all of us|lot of us)',
      '(for everyone|for everybody|for all of us|the lot of us|kids and me|kids and i|wife and kids|husband and kids)',
      '(family next door and us|the fam|my lot|our lot|us lot|the gang|the clan|the kids and us|me and the kids|us and the kids|me and my family|me and the family|the five of us|family get together|family gathering|mum dad and the kids|mom dad and the kids|parents and kids|kids and adults|young and old|adults and kids|grown ups and kids|all ages|all the family|folks at home|the rest of the family|wife and i and the kids)',
    ],
    said: { one: 'the family' },
  },
  toddler: {
    heard: [
      'toddler',
      '(toddlers|baby|babies|infant|newborn|little one|baby boy|baby girl)',
      young(AGES.toddler),
      '(tot|tots|wee one|newborn baby|twin babies|little baby|tiny tot)',
      '(baby of the family|little bub|bub|bubba|bairn|wee lad|wee lass|wee bairn|toddler girl|toddler boy|little toddler|young toddler|two year old twins|one year old twins|three year old twins|toddler twins|baby twins|preemie|young baby|little newborn)',
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
      "(bairns|weans|kiddy|kiddie|nipper|young un|young uns|youngun|younguns|little ones|school age kid|school aged child|primary school child|primary school kid|elementary schooler|grade schooler|tweens|tweenager|little girl next door|little boy next door|little lad next door|young lass|wee boy|wee girl|infants school child|kid brother of my friend|kids in my class|neighbor's kid|neighbour's kid|neighbor kid|neighbour's boy|neighbour's girl|friend's kid|friend's son|friend's daughter|friend's little boy|friend's little girl|mate's kid|pal's little girl|pal's little boy|mate's little boy|mate's little girl|godkid|god child|god children|fifth graders|sixth grader|pre teen|pre-teen|year old twins|foster child|foster kids)",
    ],
    told: ['(small|little|young|wee) (kids|children|kid|child|boys|girls)'],
    said: { one: 'a child' },
  },
  teenager: {
    heard: [
      'teenager',
      '(teen|teens|teenagers|adolescent)',
      '(teenage|teen) (boy|girl|son|daughter|nephew|niece|grandson|granddaughter)',
      young(AGES.teenager),
      '(teenage kid|teen kid|young adult|high schooler|middle schooler|high school student|sixth former|teenaged boy|teenaged girl)',
      '(teenage kid|teenage kids|teenage lad|teenage lass|young teen|young teenager|moody teenager|surly teenager|high schooler|highschooler|high school student|middle schooler|secondary school kid|sixth former|year eleven|adolescents|teenage boys|teenage girls|teeny|youth|youths|hormonal teenager)',
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
      '(dogs of ours|pup|pooch|doggo|doggy|doggie|mutt|pupper|furry friend|fur baby|new puppy|rescue dog|rescue puppy|our lab|my lab|labrador puppy|retriever puppy|cockapoo puppy|hound|fur kid|spaniel puppy|little dog|big dog|old dog|elderly dog|four legged friend)',
    ],
    told: [
      '(my|our) (spaniel|springer|cocker spaniel|labrador|whippet|greyhound|collie|border collie|terrier|staffie|staffy|westie|yorkie|poodle|dachshund|sausage dog|bulldog|frenchie|pug|cockapoo|cavapoo|labradoodle|goldendoodle|husky|golden retriever|rottweiler|rottie|alsatian|german shepherd|pit bull|pitbull|chihuahua|jack russell|lurcher|dalmatian|great dane|schnauzer|shih tzu|pomeranian|malamute|vizsla|weimaraner|mastiff|basset hound|bloodhound|corgi|beagle)',
      "(spaniel|labrador|lab|whippet|greyhound|collie|terrier|poodle|beagle|dachshund|corgi|bulldog|pug|cockapoo|labradoodle|husky|retriever|rottweiler|alsatian|boxer|chihuahua|jack russell|lurcher|staffie|staffy|westie|yorkie|frenchie|rottie|cavapoo|goldendoodle|pit bull|pitbull|german shepherd|golden retriever|great dane|border collie|springer) (needs|destroyed|wrecks|ate|rips|tears|loves|goes|chews|sheds|moults|keeps|eats|destroys|hates|scratches|pulls|won't|is|has)",
      "(spaniel|labrador|lab|whippet|greyhound|collie|terrier|poodle|beagle|dachshund|corgi|bulldog|pug|cockapoo|labradoodle|husky|retriever|rottweiler|alsatian|chihuahua|lurcher|staffie|staffy|westie|yorkie|frenchie)'s (moulting|shedding|chewing|chewed|eaten|got|always|forever|bored|hair|one|two|three|four|five|six|seven|eight|nine|ten|turning|old)",
    ],
    said: { one: 'the dog' },
  },
  cat: {
    heard: [
      'cat',
      '(kitten|kitty|pussycat|kitty cat|my cats|our cats|both cats)',
      '(kitties|moggy|moggie|tomcat|house cat|indoor cat|new kitten|rescue cat)',
      '(old cat|little cat|mouser)',
      '(kitty|kitty cat|puss|pussycat|moggy|moggie|moggies|feline|new kitten|rescue cat|rescue kitten|indoor cat|house cat|tabby|tomcat|old cat|elderly cat|little kitten|siamese|persian cat|maine coon|ginger tom)',
    ],
    said: { one: 'the cat' },
  },
  myself: {
    heard: [
      'myself',
      '(me|just me|for me|me and|my own use|only me|mine)',
      "(treat myself|treat for me|treat for myself|yours truly|something for me|spoil myself|something for myself|a little something for me|gift to myself|i'm the one i'm shopping for|i'm the one i'm buying for|i'm buying for myself|i'm shopping for myself)",
      "(little old me|moi|numero uno|me myself and i|my own self|nobody but me|only me|me thanks|me love|me honestly|me actually|me i'm afraid|me really|a me present|it's me i'm buying for|i'm treating myself|treating myself|a treat for me|for my own use|my own use|i want it for me|to treat myself|gift to me|present to myself|for lil old me|for li'l old me)",
    ],
    // As a correction: "(it's for) me after all".
    told: [
      '(me after all|me not him|me not her|me not them|me instead|me not anybody else|me not anyone else)',
      '(me|me and) not (for|) (my|the|his|her|our|) (dog|cat|wife|husband|mom|mum|dad|sister|brother|son|daughter|kids|neighbor|neighbour|friend|boss|him|her|them)',
    ],
    said: { one: 'you' },
  },
};
