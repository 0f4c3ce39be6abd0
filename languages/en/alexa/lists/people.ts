/** Common first names in the United States. */
export const US_FIRST_NAMES: readonly string[] = (
  'james,john,robert,michael,william,david,richard,joseph,thomas,charles,christopher,' +
  'daniel,matthew,anthony,mark,donald,steven,paul,andrew,joshua,kenneth,kevin,brian,' +
  'george,edward,ronald,timothy,jason,jeffrey,ryan,jacob,gary,nicholas,eric,jonathan,' +
  'stephen,larry,justin,scott,brandon,benjamin,samuel,frank,gregory,raymond,alexander,' +
  'patrick,jack,dennis,jerry,tyler,aaron,jose,adam,henry,nathan,zachary,peter,kyle,noah,' +
  'ethan,liam,logan,mason,lucas,oliver,elijah,aiden,jackson,carlos,juan,luis,mary,' +
  'patricia,jennifer,linda,elizabeth,barbara,susan,jessica,sarah,karen,nancy,lisa,' +
  'margaret,betty,sandra,ashley,kimberly,emily,donna,michelle,carol,amanda,melissa,' +
  'deborah,stephanie,rebecca,laura,sharon,cynthia,kathleen,amy,angela,shirley,anna,' +
  'brenda,pamela,emma,nicole,helen,samantha,katherine,christine,debra,rachel,carolyn,' +
  'janet,maria,olivia,heather,diane,julie,joyce,victoria,kelly,christina,lauren,joan,' +
  'evelyn,judith,megan,andrea,cheryl,hannah,jacqueline,martha,madison,teresa,gloria,' +
  'sara,janice,ann,kathryn,abigail,sophia,isabella,mia,charlotte,amelia,harper,ava,' +
  'chloe,grace,zoe,lily,bob,bill,jim,joe,tom,mike,dave,dan,kate,jane,alice,sue,max,leo,' +
  'sam,alex,chris,ben,nick,brittany,rosa,rose,ruby,leah,natalie,audrey,claire,naomi,' +
  'hazel,stella,violet,penelope,jasmine,vanessa,erica,kim,kathy,debbie,cindy,wendy,tina,' +
  'jill,holly,heidi,dylan,cody,evan,ian,sean,seth,trevor,travis,dustin,derek,chad,todd,' +
  'craig,keith,bruce,wayne,roger,ralph,albert,arthur,fred,harold,walter,ruth,dorothy,' +
  'frances'
).split(',');

/** Common first names in the United Kingdom. */
export const GB_FIRST_NAMES: readonly string[] = (
  'oliver,george,harry,jack,noah,leo,arthur,muhammad,oscar,charlie,freddie,henry,theo,' +
  'archie,alfie,thomas,joshua,william,james,isaac,edward,max,lucas,logan,ethan,finley,' +
  'harrison,toby,sebastian,reuben,hugo,rory,nigel,ian,graham,keith,simon,stuart,alan,' +
  'neil,gareth,callum,liam,owen,rhys,dylan,hamish,angus,alastair,duncan,craig,david,' +
  'john,paul,peter,michael,andrew,stephen,robert,richard,mark,olivia,amelia,isla,ava,' +
  'ivy,freya,lily,florence,mia,willow,rosie,sophia,isabella,grace,daisy,sienna,emily,' +
  'poppy,ella,evie,elsie,phoebe,alice,charlotte,matilda,ruby,emma,harriet,imogen,' +
  'beatrice,fiona,gemma,kirsty,siobhan,niamh,bronwen,eilidh,margaret,susan,julie,karen,' +
  'tracey,sharon,deborah,jacqueline,nicola,claire,victoria,lucy,hannah,jessica,chloe,' +
  'sophie,megan,bethany,lauren,rebecca,katie,amy,laura,sarah,samantha,jennifer,' +
  'elizabeth,mary,jane,anne,kate,helen,ruth,rachel,rupert,clive,trevor,barry,geoffrey,' +
  'nicholas,philip,martin,colin,roger,adam,luke,ben,benjamin,daniel,matthew,jonathan,' +
  'christopher,sam,samuel,jake,lewis,elliot,jasper,felix,barnaby,alexander,anthony,' +
  'peggy,nora,eleanor,georgia,abigail,pippa,zara,naomi,jade,leah,molly,holly,erin,maya,' +
  'aisha'
).split(',');

/** First names from elsewhere. */
export const OTHER_FIRST_NAMES: readonly string[] = (
  'anna,leon,lukas,jonas,felix,hans,klaus,jurgen,wolfgang,karl,greta,heidi,sofia,pierre,' +
  'jean,luc,camille,amelie,chloe,louis,marie,giulia,marco,luca,giovanni,francesca,' +
  'chiara,alessandro,pablo,javier,miguel,diego,alejandro,carmen,lucia,isabel,ana,pedro,' +
  'joao,ines,priya,arjun,rahul,ananya,aditya,raj,deepa,sanjay,yuki,haruto,sakura,kenji,' +
  'akira,hiroshi,wei,li,mei,jin,min,fatima,aisha,omar,ali,ahmed,layla,yusuf,ivan,olga,' +
  'natasha,dmitri,anastasia,lars,ingrid,sven,astrid,bjorn,mateo,valentina,julia,stefan,' +
  'kim,lena,lara,nina,eva,clara,laura,simon,tobias,markus,andreas,martin,thomas,' +
  'christian,sebastian,philippe,antoine,nicolas,mathieu,claire,elodie,andrea,paolo,' +
  'stefano,elena,silvia,ricardo,fernando,jorge,rosa,tomas,jan,piotr,agnieszka,katarzyna,' +
  'zofia,nikos,maja,noor,kofi,ama,chidi,amara,thandi,mohammed,hassan,zainab,ravi,vikram,' +
  'anjali,neha'
).split(',');

/** Well-known actors. */
export const ACTORS: readonly string[] = (
  'tom hanks,meryl streep,denzel washington,brad pitt,angelina jolie,leonardo dicaprio,' +
  'scarlett johansson,robert de niro,al pacino,julia roberts,tom cruise,morgan freeman,' +
  'emma stone,emma watson,emma thompson,will smith,harrison ford,judi dench,' +
  'maggie smith,helen mirren,kate winslet,cate blanchett,nicole kidman,daniel craig,' +
  'sean connery,pierce brosnan,viola davis,keanu reeves,samuel l jackson,samuel jackson,' +
  'johnny depp,matt damon,ben affleck,george clooney,ryan gosling,ryan reynolds,' +
  'chris hemsworth,chris evans,chris pratt,robert downey junior,hugh jackman,hugh grant,' +
  'christian bale,anne hathaway,jennifer lawrence,jennifer aniston,natalie portman,' +
  'sandra bullock,charlize theron,reese witherspoon,anthony hopkins,ian mckellen,' +
  'patrick stewart,benedict cumberbatch,idris elba,daniel radcliffe,rupert grint,' +
  'bradley cooper,amy adams,jodie foster,dustin hoffman,jack nicholson,clint eastwood,' +
  'marlon brando,audrey hepburn,marilyn monroe,humphrey bogart,jim carrey,' +
  'robin williams,adam sandler,eddie murphy,whoopi goldberg,halle berry,zendaya,' +
  'timothee chalamet,florence pugh,margot robbie,pedro pascal,octavia spencer,' +
  'forest whitaker,liam neeson,colin firth,hugh laurie,bill murray,michael caine,' +
  'joaquin phoenix,russell crowe,mel gibson,arnold schwarzenegger,sylvester stallone,' +
  'bruce willis,jackie chan,michelle yeoh,penelope cruz,antonio banderas,javier bardem,' +
  'salma hayek,sofia vergara,shah rukh khan,priyanka chopra,tilda swinton,' +
  'jake gyllenhaal,mark wahlberg,mark ruffalo,jessica chastain,julianne moore,' +
  'glenn close,diane keaton,sigourney weaver,susan sarandon,gwyneth paltrow,' +
  'drew barrymore,cameron diaz,owen wilson,ben stiller,steve carell,steve martin,' +
  'tom holland,tom hardy,jude law,ewan mckellen,ewan mcgregor,gary oldman,alan rickman,' +
  'helena bonham carter,keira knightley,rachel weisz,olivia colman,saoirse ronan,' +
  'cillian murphy,andrew garfield,jamie lee curtis,lupita nyong o,gal gadot,' +
  'dwayne johnson,vin diesel,jason statham,matthew mcconaughey,christoph waltz,' +
  'mads mikkelsen,michael b jordan,chadwick boseman,jamie foxx,don cheadle,' +
  'angela bassett'
).split(',');
