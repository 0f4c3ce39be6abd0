import { type Language } from '../../language';

export const books: Language['needs']['types'] = {
  cookbook: {
    telling:
      'recipe cook kitchen dinner meal chef ingredient vegetarian vegan cuisine thai italian indian mexican mediterranean takeaway takeout beginner student pasta weeknight family vegetable supper diet gluten spice bake bland celiac coeliac inspiration curry foodie',
    other:
      'uninspired dish menu learn homemade lunch repetitive restaurant grandmother guest groceries gourmet rut stuck bore inspire university college freezer hurry fussy picky veggie diabetic cholesterol healthy korean flavor flavour authentic cupboard pantry leftover budget batch slow bread cake roast divorce widower bachelor grandma nan handwritten scrap website advert scroll tablet host fridge glut microwave recipe cook dinner meal boil pasta bored takeaway takeout ingredients vegetarian vegan technique season sauce chef supper weeknight kitchen burn dishes flavours flavors dinners casserole curry stew ramen toast beans',
    told: `
      i make the same four dinners over and over and we're all sick of them
      i just moved out and i can barely boil an egg
      i follow videos on my phone but the screen goes dark with my hands full of dough
      i got home from thailand dreaming of those curries and have no idea where to begin
      my doctor wants me on less salt and i don't know what to eat
      i've gone vegetarian and i'm living on cheese sandwiches
      i print stuff off the internet and the pages are splattered all over the drawer
      i always buy too many courgettes and i'm out of ideas what to do with them
      i want to learn to bake real sourdough with steps and photos
      i've got half an hour after work and a hungry family and no inspiration
      i never understand why my sauce splits and i'd like someone to explain it on paper
      i'm cooking for one now and everything i know feeds six
      i'd like to make proper italian like the nonnas do with the right amounts
      i love to lie on the sofa and look at pictures of beautiful meals and plan a dinner party
      we found out i can't have gluten and now every cake i know is off
      my son's off to college and the only thing he can fix is cereal
      my husband wants to grill something other than burgers and needs ideas
      the bride can't cook a lick and she knows it
      dad's a widower and mum did all the meals so he needs someone to walk him through it
      my daughter watches baking shows and wants to try cakes with step by step pictures
      my sister's gone vegan and i don't know what to serve her at thanksgiving
      our neighbor has more tomatoes than she knows what to do with and asks everyone for ideas
      my girlfriend's family is lebanese and she misses her grandmother's dishes
      he's diabetic now and thinks that means he'll never enjoy a meal again
      my roommate lives on pot noodles and could do with some cheap easy meals explained
      my mom has every kitchen gadget there is and loves learning new dishes from far off countries
      my colleague got a slow cooker and doesn't know what to put in it
      grandma never wrote down her pies and my cousin wants to learn how it's done
      my niece is eight and wants to make supper for her parents all by herself
      the new parents down the road need ideas for mashing food for their baby
      something that tells me step by step what to make for dinner
      something with photos of the dishes so i know how they should look
      something to teach a beginner the basics from eggs to roast chicken
      something with quick weeknight meals and a list of ingredients i can actually buy
      something to prop open on the counter and follow while i stir
      something that explains why you salt early and how heat works so i can improvise
      it should have proper indian dishes with amounts and not too many odd spices
      something to get us out of our dinner rut
      something for a foodie to read in bed and drool over
      something that shows me how to make bread and pastry from scratch
      what shall i make for dinner
      i can't cook to save my life
      same meals every single week
      learn to bake from scratch
      ideas for meatless dinners
      she loves trying new dishes
      recipes for a total beginner
      want to make real ramen
      easy suppers for students
      no idea what to feed vegans
    `,
  },
  novel: {
    telling:
      'read story fiction plot character mystery detective murder crime thriller romance fantasy dragon historical beach holiday vacation hammock bookworm author paperback chapter library escape train flight bedtime saga classic page imagination twist spy sequel club rainy cosy cozy',
    other:
      'literature suspense ending bookshop bedside bestseller hero writer dystopian fireplace reader plane commute bed insomnia escapism lose scifi horror ghost cliffhanger series hardback ereader discuss grip cry tear laugh fireside armchair blanket deckchair pool screen phone scroll binge hospital recovery lonely bore adventure devour finish librarian epic story fiction plot read bedtime beach mystery thriller murder detective crime fantasy romance character page turner escape twist paperback author saga dragons spaceship western trilogy chapter whodunit agatha gripping',
    told: `
      i want to get lost in a made up world on the beach and forget my job
      i finished the last one at three in the morning and now i feel bereft
      i've a long flight to sydney and i want a story that i can't put down
      i need a good cry with people who fall in love and lose each other
      i've stopped scrolling at night and want something gripping to read in bed
      i like a murder in a small village and guessing who did it
      i loved the film and people say the story on paper is so much better
      i've been stuck in bed two weeks with this leg and the telly's rubbish
      i haven't read any fiction since school and want something that'll hook me
      i'm in the mood for spaceships and strange planets and a big long saga
      my book club's picked nothing for next month and it's my turn to choose a story
      give me dragons and a map in the front and six hundred pages
      i want to laugh out loud on the train with some daft characters
      everything i read is reports and i miss a beautiful sentence and a plot
      i want something scary to read under the covers with the lights low
      my mum gets through three thrillers a week and has read everything at the library
      my wife loves anything with a duke and a ball and a scandal
      dad's into spy stories with double agents and cold war berlin
      our teenage girl has read every vampire story going and wants another romance
      my friend just broke up and needs a feel good love story to curl up with
      the lady i look after loves family sagas across three generations
      he's on the oil rigs with a lot of evenings and likes a good western
      my sister's on maternity leave feeding all night and wants a page turner in one hand
      grandma likes cozy mysteries with a cat in them and nothing gory
      my husband only reads on vacation and he likes detectives and chases
      my colleague likes those prize winning literary stories that make you think about life
      our neighbor's in hospital and wants to be taken somewhere else for a few hours
      my nephew is fifteen and into dystopias where kids fight the government
      she reads the ending first and still cries so bring me something with a twist
      my boyfriend devours epic fantasy and moans there's never another volume
      something with a plot that keeps me turning pages all night
      something to read by the pool with romance and a happy ending
      something made up and not a lesson for when i want to switch off
      something to escape into with a heroine i can root for
      something with a proper mystery where i don't guess the killer
      a thick paperback story to keep me company on the train across canada
      something set in the war with ordinary people and secrets
      something to read that has characters who stay with you for years
      it should pull a man who never reads into the story from page one
      something funny and warm about odd people living in one house
      i want a good story
      something gripping for the beach
      she loves a whodunit
      a love story with tears
      i need to escape into fiction
      can't put it down kind
      a thriller for the plane
      dragons swords and long journeys
      he likes crime stories best
      what should i read on vacation
    `,
  },
  'nonfiction-book': {
    telling:
      'history biography memoir science fact learn war president psychology economics politics nature philosophy documentary read podcast professor curious habit essay understand climate universe evolution brain business leader journalist travel author expert knowledge roman empire finance invest productivity physics',
    other:
      'self entrepreneur explain ancient society museum theory improve space explorer curiosity reader library page chapter lecture scholar retire retirement dad father uncle buff tudor victorian civil money career boss manage grief parent divorce anxiety ocean investigate scandal crime debate dinner argue novel hate commute ereader audiobook football history biography science fact true learn psychology habit economics memoir war brain mind understand documentary podcast philosophy help productivity procrastinate empire rome evolution curious stats politics invest thinking',
    told: `
      i keep wondering why people make such stupid choices and i'd like to understand it
      i never paid attention in history class and now i want to know how we got here
      i can't stand made up stories but i do like to learn something when i read
      i listen to science podcasts all day and want to go deeper on paper
      i watched that documentary about rome and i've got a hundred questions
      i want to know how the brain works because mine's doing odd things since fifty
      i procrastinate terribly and want to know what science says about habits
      i'm trying to understand money and the economy so i don't feel dumb at dinner
      i've always looked up at the stars and i'd like somebody to explain black holes in plain english
      i lie awake about the climate and i want facts not shouting
      i like true accounts of men stuck in the ice and how they got home
      i want to read about how trees talk to each other and that sort of thing
      i manage a team now and i'd like to know what really motivates people
      the news makes no sense to me without the background of that part of the world
      i started reading about sleep research and i'm hooked on how the body works
      my dad reads anything about the second world war and he's been through the whole library shelf
      my husband says fiction is a waste of time and only wants true things
      our daughter's starting medicine and loves reading about diseases and discoveries
      my boss quotes studies on how we fool ourselves all day long
      my brother watches nature programs and asks how evolution came up with that
      he's the one at parties who knows everything about the plague and the vikings
      my mother likes lives of queens and presidents and what they were really like
      my colleague is curious how numbers lie in the papers
      my girlfriend's doing psychology and reads about memory and bias for fun
      grandpa was a pilot and likes to read how aircraft and the space race came about
      our neighbor retired from teaching and wants to keep learning about the world
      my son asked me how the universe began and honestly he's ready for grown up reading
      she's a nurse who'd like to read real stories about how medicine went wrong and got better
      my uncle argues politics every thanksgiving and could use some facts to read
      my flatmate is into how cities and maps came to be and why borders are where they are
      something true to read that makes me smarter
      something that explains how we humans came out of the caves to today
      something to read about why we believe things that aren't so
      something that explains physics to someone who failed it at school
      something to read on the train where i learn facts and not a made up plot
      something about real people and real events told so it's never dry
      it should change how i see the world and have the research to back it up
      something about how the mind decides fast or slow
      something to help me understand the roman empire without a textbook
      something about oceans or fungi or bees written by someone who really studied them
      he only reads true stuff
      i want to learn something real
      how did the world get here
      why do people think like that
      science in plain english please
      dad's mad about the war
      something about the human brain
      no made up stories for me
      real history told well
      she wants facts not fairy tales
    `,
  },
  'picture-book': {
    telling:
      'bedtime read toddler story aloud illustration preschool kindergarten lap nursery page bear bunny rabbit grandchild niece nephew godchild rhyme fairy tale librarian cuddle moon tuck baby chew sleepy goodnight sibling potty storytime',
    other:
      'animal mouse caterpillar picture grandson granddaughter daycare duck rip infant parent cardboard colour color monster nap snuggle reader library illustrate rhythm lullaby tantrum grandma grandpa granddad nana goddaughter godson duckling dragon witch fox dinosaur tractor digger princess shelf tear pajama pyjama imagination literacy alphabet vocabulary christening baptism shower memorize repeat favourite favorite kid bilingual classroom teacher bedtime story toddler lap page pictures read rhyme animals illustrated board preschool nursery grandkids cuddle goodnight little chew baby pointing aloud',
    told: `
      i read to my toddler every night and we're both sick of the same bunny
      i'm reading aloud to a class of five year olds and i need big drawings they can see from the rug
      bedtime takes an hour and i want something short with lovely drawings to calm us down
      i want something to look at together with my grandchild on my lap
      we're having another baby and i don't know how to tell our two year old
      i need something with rhymes i can do silly voices to
      i'm the godmother and i'd like to read to her something beautiful at bedtime
      my little one chews the pages so they'd better be thick cardboard
      i do story time at the library and the kids wriggle if there's too much text
      i draw myself and collect beautifully illustrated stories for little ones
      my kids fight on my lap over who turns the page and lifts the flap
      i only speak a little spanish and want to read to my baby in it with drawings to help
      i'm on my phone too much with the baby and would rather we point at animals on a page
      i'm flying with a two year old and want something to read to her over and over
      i remember my gran showing me a story about a bear with hardly any words and i want that for mine
      my niece is three and can't read yet but she loves turning pages and naming things
      my grandson's scared of the dark and i'd like to read him a gentle story about it
      our friends are having a baby shower and asked for stories instead of cards
      my son's starting nursery and cries so i want to show him a little animal who does the same
      she's one and a half and points at every duck she sees
      my sister's twins won't go down without someone reading to them on the bed
      the neighbor's girl has lost her dog and she's only four so a soft story might help
      my husband reads the baby the sports pages so let's get him something proper for her age
      our kindergarten teacher needs something to read aloud on kindness
      my godson's mad about diggers and wants to see them on every page with a line or two of story
      the little boy i babysit can't sit still for chapters but he loves looking at big drawings
      my dad lives far off and wants to read to the grandkids over video with them seeing the drawings
      my colleague became a granny and wants something to read aloud when the baby visits
      her daughter is learning colors and animals and has only plastic toys
      the waiting room at my sister's dental office has nothing for tots to leaf through with mom
      something to read aloud to a three year old on my lap
      something with few words and big bright illustrations for bedtime
      something with flaps to lift and textures to stroke on each page
      something that rhymes and makes a little one giggle before sleep
      something sturdy with animals to point at for a one year old
      something that gently explains a new baby brother to a tot with drawings
      it should be short enough for tired parents and lovely to look at
      something to read to preschoolers about monsters that aren't scary after all
      something where a small child can tell the tale from the drawings alone
      a sweet story with watercolor animals for a christening
      a bedtime story for my toddler
      she's two and loves being read to
      big drawings and few words
      he can't read yet
      sick of the same bunny story
      read aloud for little ones
      a goodnight tale with animals
      flaps to lift and peek under
      something for story time
      rhymes for a three year old
    `,
  },
  'comic-book': {
    telling:
      'superhero hero manga panel graphic cartoon villain cape anime reluctant reader teenager teen collector strip bubble issue funny series mutant nerd geek convention cosplay movie universe artist ink detective dyslexia read tween sidekick power page alien',
    other:
      'boy drawing illustrate japanese adventure preteen mask volume bat spider speech illustrator cartoonist novel nerdy fandom fan collectible mint newsagent newsstand attic sequel cliffhanger zombie vampire origin joke attention bedroom torch flashlight library homework film franchise saga plot nostalgia childhood vintage hardback paperback shelf binge fantasy robot monster ninja apocalypse dystopia satire superhero manga graphic panel strip cartoon funny pages garfield batman marvel funnies reluctant reader snoopy tintin asterix bubble newspaper laugh reading hates villains',
    told: `
      i used to hide superheroes inside my maths folder and honestly i miss reading them
      pages of solid print make my eyes glaze over i need pictures with speech bubbles
      i've seen all the movies with the caped guys and now i wanna read where it started
      being dyslexic i follow a story much better when it's drawn panel by panel
      on the train home i'm too fried for a novel but drawn panels i can manage
      i'm learning french and little talking figures on the page help me guess the words
      the doctor's waiting room had one about a boy and his tiger and i laughed out loud
      i collect issues from the seventies and i'm missing a few villains
      i lost my old stack of funny papers in the flood and want a few laughs back
      i want a grown up story about war but told in black and white drawings
      i like the japanese ones you read back to front
      i finished the cartoon series last night and i hear the drawn story carries on
      i broke my leg and i'm bored stiff so give me heroes villains and big kapow letters
      i only ever turn straight to the strips in the sunday paper
      i'd like to see how artists ink a chase scene frame by frame
      my grandson won't touch chapters but he'll devour anything with balloons coming out of people's mouths
      our lad is nine and hates reading unless somebody gets punched through a wall in every frame
      the kid i tutor skips all the text so i need mostly pictures with just a line each
      my husband dresses up as a masked crimefighter for conventions every year
      she's fourteen and draws girls with huge eyes and reads everything right to left
      dad still talks about the weekly he bought for sixpence with the naughty schoolboys in it
      my roommate keeps his in plastic sleeves and nobody may touch them
      our nephew outgrew bedtime picture stories but a full novel scares him off
      the boys at the library fight over the one with the little gaul and the magic potion
      my colleague is mad about that dark inked fantasy stuff and it's his leaving do friday
      her son has autism and seeing the faces drawn next to the words helps him follow
      the teenager next door watered our plants and he's nuts about mutants and secret identities
      my brother's in the hospital and wants light stuff with jokes in four little boxes
      my girlfriend loved the memoir about growing up in iran that was all drawings
      he sketches spider guys on every napkin so let him see the real pages
      something to read that's drawn in little boxes with people shouting in bubbles
      it should tell a whole adventure in pictures with hardly any paragraphs
      something with superheroes on paper not on the screen
      a thing to get a reluctant ten year old turning pages on a plane
      something illustrated start to finish but for adults not for toddlers
      it has to be funny and drawn so i can read two pages on the toilet
      something that continues the cartoon where the show left off
      a story where the art does most of the talking
      something thin and colorful with a cliffhanger and the next issue to look forward to
      it must have heroes in tights and sound effects like wham
      stories told in drawn panels
      he only reads speech bubbles
      superheroes for a rainy weekend
      drawn gags about a lazy cat
      fewer words more kapow
      big eyed girls in black and white
      a story with every scene drawn
      something with capes and villains to read
      reading for a kid who hates reading
      the next issue with the mutants
    `,
  },
};
