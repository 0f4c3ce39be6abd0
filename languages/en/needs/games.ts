import { type Language } from '../../language';

export const games: Language['needs']['types'] = {
  'board-game': {
    telling:
      'family evening rainy dice friend strategy roll rule night player chess piece pawn competitive screen cabin sunday cousin teenager couple turn lose cheat christmas holiday cooperative token laugh checkers draughts guest',
    other:
      'die winter grandparent boredom bored opponent castle conquer trade dungeon campaign backgammon pirate map farm afternoon thanksgiving cottage vacation table kid phone tablet television telly gather together pub counter luck win argue argument compete sulk fun bore grandchild inlaw generation power cut outage snow lockdown flatmate roommate date social indoors trivia club geek fantasy dragon team rival wifi classroom babysit weekend host snack family game night players strategy rainy evening board dice friends cabin holiday settlers screens monopoly competitive rules guests couples after dinner',
    told: `
      it's rained all week at the cottage and the children are climbing the walls
      we have two couples over every friday and we always end up staring at our phones
      i want the family round the table on sundays instead of each in front of a screen
      power went out in the storm and we sat there with candles and nothing to do
      we're sick of rolling dice and buying hotels and it always ends in a fight
      i'd love an evening of strategy where we build something and trade and scheme
      me and my partner want something for two to do at the table after the kids are down
      we've got a holiday cabin booked and no telly for seven nights
      i used to move my little counter round with my granddad and i miss that
      i'm hopeless at quizzes so i want something we all win or lose together
      our christmas afternoons drag after the meal and everyone drifts off to nap
      we only have snakes and ladders and the kids are way past it
      i'm hosting new neighbors and need an ice breaker with pieces and dice
      i fancy conquering a map with little armies on a long winter's night
      my group meets thursdays at the pub and we've worn out the chess set
      my brother in law loves plotting and taking over territory and he's always beating us
      our teenagers won't talk to us unless there's some competition at the table
      my dad's retired and his buddies come over wednesdays to sit round and play something
      the kids are six and ten and i can't find one that both can play
      my nephew likes dragons and moving little figures through dungeons
      a couple in our building had their first place warmed and they love hosting game nights
      my wife's family is very competitive and there's nine of us at thanksgiving
      my granddaughter stays over weekends and she's bored of the tablet
      the youth club has a big table and twelve kids with nothing to do when it's wet
      she loves solving murders with clues and suspects around the dining table
      my roommates and i want something that takes the whole evening with pieces and tokens
      our boss wants something for the lunch room where four can play in half an hour
      my son has an engineer's head and loves building railways across a map
      grandpa can't see small print but he can still throw dice and move a man
      the foster kids we have need to learn about taking turns and losing nicely
      something we can all sit around and play with dice and little pieces
      something that folds out on the table and keeps five people busy for an hour
      something where you collect wood and sheep and build roads and that sort of thing
      a thing for family night where nobody gets knocked out early
      something to play together against a disaster instead of against each other
      it should be easy to explain to grandma but clever enough for a student
      something in a big box for the holidays that will get everyone off their phones
      something with pawns and a track that a five year old can follow
      something for two that takes some tactics and doesn't need batteries
      something to bring to a dinner party so we've something to do after dessert
      family night and nothing to play
      rainy weekend with four kids
      get them off their screens
      dice and pieces for five
      we always fight over chess
      something strategic for grown ups
      an evening around the table
      too old for snakes and ladders
      cabin trip without any tv
      we want to build and trade
    `,
  },
  'card-game': {
    telling:
      'deck shuffle deal hand trick suit poker bridge rummy solitaire patience bluff travel train plane pub pocket airport trump ace joker holiday friend laugh queue round drink cheat',
    other:
      'camping player bored hotel beach king queen jack luck discard gin spade restaurant compact heart tournament pack whist cribbage snap delay layover flight backpack hostel camp campfire tent bar wait dorm party rude icebreaker teenager family table rainy bet chip lose win competitive score grandma grandpa nan retirement caravan boat break lunch barracks deploy hospital bore phone screen cabin giggle partner rule tiny lightweight coffee cards deck shuffle quick game pocket pub train travel hand deal laugh campsite waiting poker rummy uno round fast small queue',
    told: `
      we've got a six hour train ride and only those tiny fold down tables
      i want something small in my pocket to play with folks i meet in hostels
      we're stuck in airports all summer and the kids are tired of go fish
      i want a laugh at the pub with something i can deal out on a sticky table
      our old deck's missing the queen of hearts and the three and it's all bent
      i've got fifteen minutes at lunch with three mates and nothing quick to play
      we camp in a small tent and there's no room for a big box and all those pieces
      i'm having a bachelorette party and want something rude that gets everyone howling
      i learn rules slowly so something you shuffle and deal and off you go
      the queue at the theme park was two hours and we had nothing to do with our hands
      we play rummy every night and could do with something fresh
      after dinner we've only a coffee table and half an hour before bedtime
      i need a stocking stuffer that the whole lot of us can play on christmas day
      i like bluffing and keeping a straight face while i hold a terrible hand
      my hand's always full of penalty draws and i love making my brother pick up four
      my grandson's seven and loves matching colors and numbers and slapping things down on the pile
      dad was a bridge player and now he's in a ward with only a tray table
      our new neighbors come round for drinks and we need something daft to break the ice
      my daughter backpacks and every gram counts but she wants something for the evenings
      the guys on the oil rig have long nights off and lockers the size of a shoebox
      my wife's sister loves taking tricks and trumping everyone
      he's a student and wants something cheap and silly for parties with filthy answers
      the kids sit in restaurants waiting for the food and start poking each other
      my colleague flies a lot with her two boys and the tray table's all they've got
      grandma's eyes are going and she needs big numbers she can hold in her fan
      our scout troop has ten boys in a bus and they want something fast
      my mum lives alone and plays patience every evening with a deck that's falling apart
      my niece is a whiz at memory and finding pairs
      my friend's in hospital and i'd like us to have a quick hand or two when i visit
      the twins fight over long games so each round should be over in five minutes
      something to shuffle and deal that fits in my jacket
      something quick for four where you try to get rid of your hand first
      something you can play on a plane tray and stuff back in a bag
      something for parties where you read out a line and others slap down the funniest answer
      something with no pieces and no dice to lose under the sofa
      it should fit in a glove box and work for two or six people
      something to play by the campfire with a deck and a bit of bluffing
      something with cats or llamas drawn on where you steal from each other's hand
      a small pack that teaches kids to count and match while they have fun
      something to deal out at the bar when talk runs dry
      shuffle deal and have a laugh
      something small to play on trains
      our deck's missing the ace
      fits in a pocket for parties
      ten minutes and four players
      i love to bluff
      stocking filler everyone can play
      no room for a big box
      the kids love slapping piles
      draw four and ruin my sister
    `,
  },
  'word-game': {
    telling:
      'letter spell vocabulary crossword anagram dictionary tile rhyme language pun clever alphabet grandma english guess vowel consonant teacher linguist writer librarian charade synonym clue tongue hangman',
    other:
      'word wordplay syllable acronym quick wit literate phrase journalist talk fluent esl translator describe puzzle novelist scramble wordsmith brain sharp memory dementia forget tip grammar stickler pedant literacy child school test dyslexia learner foreign newspaper breakfast daily commute phone app nan retire retirement family rainy evening witty banter editor poet competitive score obscure party laugh train holiday pub quiz definition palindrome limerick bookish bluff verbal read spelling vocabulary letters scrabble crossword anagram wordle rhyme clue dictionary guess spell language tiles pun writer english teacher synonyms',
    told: `
      i love making long ones like quixotic out of loose letters and nobody in the house has anything for it
      i finish the crossword by breakfast and i'm itching for more with other people
      i want to sit with friends and see who can spell the longest thing
      my spelling's getting rusty since retirement and i'd like some fun with it
      i'm learning english and i'd like to practice vocabulary without another textbook
      we do the daily five letter puzzle on our phones and want the real thing on the table
      i enjoy anagrams in the newspaper but it's lonely doing them on my own
      we used to lay out letter tiles with my gran and argue over the dictionary
      half the tiles are gone from our old set and there's no vowels left
      on long drives we do rhymes and categories and we've run out of ideas
      i like describing a thing without saying the forbidden one while my team shouts
      my friends are all english teachers and we need something nerdy for wine night
      i'm the one who corrects menus so you know what makes me happy
      i want a race against a timer finding hidden ones in a grid of letters
      i'd like something to exercise my vocabulary and keep my brain from going to mush
      my mother does crosswords in ink and beats everyone at spelling
      our son hates reading but he likes to compete so maybe i can trick him into spelling
      my dad plays with letters online against strangers and i'd rather he played with us
      the speech therapist wants my husband to practice finding the right name for things
      my daughter won the spelling bee and wants to challenge the whole family
      grandma has had a little stroke and putting letters together is good for her
      my roommate does puns all day long and drives us mad
      our librarian friend is leaving and she's a demon with a dictionary
      my third grader needs sight vocabulary practice that doesn't feel like homework
      she's a journalist and loves odd vocabulary and rhymes
      my in laws adore clues where one hint has to link several others
      he's always unscrambling the jumble in the paper before i get my coffee
      our book club wants something wordy for after the wine comes out
      my exchange student is shy in english and i want her to talk and laugh with us
      my aunt and uncle keep score in a notebook of every seven letter play they made
      something with letter tiles where you spell things crosswise for points
      something where you give a one line hint and your partner guesses
      something that makes kids spell without noticing they're learning
      something to shake up letters and race to find as many as you can
      something to play out loud in the car with rhymes and first letters
      something clever for people who love language more than dice and armies
      it should test vocabulary and fit two to eight people round a table
      something for two crossword lovers to do against each other
      something like hangman but better for a rainy afternoon
      a thing where you explain a term without using the obvious ones before the sand runs out
      i love spelling and anagrams
      letters to make words with
      she's mad about crosswords
      we've lost all the vowels
      fun with vocabulary for kids
      spell it and score points
      we argue over the dictionary
      rhymes and clues for friends
      my brain loves letters not numbers
      he can't resist a pun
    `,
  },
  'logic-puzzle': {
    telling:
      'brain teaser riddle solve sudoku maze smart clever concentrate alone solitary patience engineer mathematician math challenge gifted deduce screen memory retire dementia sharp crossword mind commute train stump chess focus rainy escape',
    other:
      'think logic solo genius cube block iq bored level hint wood metal disentangle nerd spatial clue deduction solver stretch stuck crack code cipher mystery detective murder suspect grid pattern programmer bore phone scroll flight layover ward hospital bed recovery convalesce retirement fog mental exercise fidget restless insomnia quiet pencil eraser newspaper nonogram fiendish tricky desk break teenager homework reason lateral satisfy hobby puzzle sudoku brain teaser riddle solve clever mind challenge rubik maze escape traffic jam commute sharp alone hours stumped chess',
    told: `
      i sit on calls all day and want something to twist and solve with my hands
      i'm on my own evenings and like to crack something really hard
      i finish every sudoku in the paper and need something that fights back
      i want a thing that takes me a week to figure out and makes me curse
      i had one with colored squares as a kid in the eighties and never got it solved
      i travel alone for work and want something to chew on in the hotel that's not a screen
      i've given up smoking and need something to keep my fingers and my head busy
      my commute's an hour on the bus and i'd rather train my brain than scroll
      i like taking things apart that look impossible like two bent nails
      i'm bored of jigsaws because you just match pictures and there's no thinking
      i can't sit still in waiting rooms and i like to work out how a thing unlocks
      i'd love to beat my own time every day at turning colors back in place
      my mind races after work unless i give it a knotty problem to solve
      i want a wooden something on the coffee table that visitors can't put back together
      i like sliding little blocks around until the red one gets out
      my nephew's nine and solves everything in minutes so find me something fiendish
      dad's a retired engineer who's bored to tears and hates playing with other people
      my son wants to race his school friends at turning those colored sides
      she does maths olympiads and needs a challenge to fiddle with by herself
      my husband's off his feet for six weeks and he's a problem solver with nothing to solve
      our programmer at work is always clicking his pen and loves hard riddles
      my only child has nobody to play with but he's sharp as a tack
      my granddaughter works through mazes and asks for harder ones every day
      the boss has everything so i want something on his desk that'll drive him crazy
      my uncle likes metal rings that you have to get off and back on again
      he's on night watch and needs something quiet to keep his mind awake
      my wife loves patterns and deduction but can't stand games with luck
      grandad's doctor says to keep his brain going and he won't join any club
      our math teacher is leaving and we'd like something clever that has just one solution
      my daughter loves challenge cards that go from easy to insane that she does all alone
      something to twist and turn until every side is the same color
      something for one person that really makes you think
      something that looks simple but takes hours to get apart
      something with levels so i can start easy and get to fiendish ones
      something to fiddle with on the train that stretches my brain
      it should have just one solution and no luck at all in it
      something to solve with your hands when you have nobody to play with
      a small clever thing where you fit odd pieces back in a box
      something to teach a kid to think several steps ahead all by himself
      something you can scramble again and never get bored of
      i want to crack something hard
      something to solve by myself
      a real head scratcher please
      twist it till the colors match
      he solves everything too fast
      sudoku's too easy for me
      get the two rings apart
      stump my clever uncle
      play alone and think hard
      my brain needs a workout
    `,
  },
};
