import { type Language } from '../../language';

/** How people choose, or ask for another choice, as eleven people wrote it down who saw no code and no phrases. */
export const choice: Language['acts'] = {
  SurpriseIntent: `
    i'll leave it in your hands
    shoot hon just pick something
    i haven't the foggiest
    you're the expert not me
    i don't rightly know what i'm after so you go ahead
    dealer's choice
    whatever you say is fine by me
    throw a dart and tell me where it lands
    beats me
    i've been thinking on it for a week and drawn a blank so you take over
    oh i don't care one way or the other
    your guess is as good as mine
    just go ahead and wow me
    i couldn't begin to tell you
    i'm not picky just find me something
    you tell me i'm worn out from thinking
    anything at all suits me
    let's see what you come up with
    make the decision for me would you
    i'm drawing a complete blank here
    shucks i dunno
    whatever strikes your fancy
    my brain's fried after a double shift so just choose for me
    i trust you to pick go on
    roll the dice
    i'm open to anything
    no clue not a one
    you pick and i'll act surprised
    gosh that's a hard one i really couldn't say
    it doesn't matter to me a bit
    hit me with something random
    i was hoping you'd know
    show me something i'd never think of on my own
    i'm easy
    you know better than i do what's out there
    i don't have anything particular in mind
    use your own judgment
    heck if i know
    spin the wheel and give me what comes up
    i'm no good at this so you'd better do the choosing
    i'm not fussed you pick
    haven't a scooby pal
    go on surprise me
    you're the expert
    dunno really
    i'll leave it up to you my love
    anything'll do
    i've been racking my brain and i've come up with nothing
    you tell me
    whatever takes your fancy
    could be anything to be honest
    just pick something at random
    i'm hopeless at this you do it
    i trust your judgement
    no preference whatsoever
    i'm stumped you have a go
    i honestly couldn't say
    throw something at me and we'll see
    it's all the same to me
    you choose i'm too tired to think
    i wouldn't know where to start
    stick a pin in it
    that's a hard one i really don't know
    let's have pot luck
    my mind's gone blank
    i'm in your hands
    search me
    whichever you reckon
    i've no clue what i'm after really
    just go for it and show me something
    make the decision for me will you
    i'm no good at presents i'll go with what you say
    not bothered
    eeny meeny you do it
    could you just decide i've been on my feet twelve hours
    och just gie me anything
    you know best
    i'm open to anything me
    hit me with something i'd never think of
    dude i don't care just pick something
    i got nothing hit me with anything
    you're the expert so you call it
    idk honestly whatever
    just go random
    my brain is fried after a double shift so you do the thinking
    i can't decide so you decide for me please
    anything's fine really
    no clue what i'm after
    shock me
    roll the dice for me
    i'm not picky at all
    whatever you feel like
    i leave it to you
    up to you chief
    spin the wheel and gimme what comes up
    no preference from my side
    i'm so indecisive it's a disease so you pick
    just throw something at me
    i have zero ideas
    you choose i trust your taste
    eeny meeny miny moe for me
    doesn't matter you tell me
    go wild
    dunno
    i really don't have an opinion on that
    what do i know you're the shop
    i'm bored so impress me
    pick one with your eyes closed
    um i'm blank right now can you just go for it
    i'm open to literally anything
    make it a mystery
    use your imagination
    i don't know what to say so i let you decide it
    just wing it
    feed me something unexpected
    any of them i guess you pick
    i been making decisions since five this morning at the plant so this one's all on you pal
    i've gone round and round in circles till i'm dizzy so i'll put myself entirely in your hands my dear
    honestly my brain is oatmeal since the baby came so just go ahead and pick and i won't argue
    i haven't the foggiest if i'm truthful so you go on and pull something out of the hat for us
    if it was up to me we'd be here till christmas so how about you call it and i'll go along
    you're the expert and i'm only a retired bus driver so whatever you reckon will do for me
    surprise me then
    my wife always does this part and she's out of town so i'm flying blind and it's your call
    i'd not know where to begin with all of that so you be mother and do the choosing
    let's do it like at the diner where i just tell the waitress bring me something and it's always fine
    up to you
    as far as i'm concerned you could stick a pin in it and i'd be happy with wherever it landed
    beats me what i'm after i just know i'm after something so throw a dart and let's see
    i'm the world's worst ditherer ask anybody at the surgery so for pity's sake make my mind up for me
    you pick
    you ever just want somebody else to drive for once because that's me right now so take the wheel
    nothing springs to mind at all i'm afraid so i shall leave the whole business to your good judgement
    roll the dice on it or however y'all figure these things out because i surely couldn't tell you
    not a clue mate
    no preference here whatsoever counselor so i'll defer to you on the selection and waive my objections
    blindfold me and spin me round for all the difference it makes so come on astonish me with something
    i've been staring at the wall trying to come up with an idea and there's nothing so you come up with one
    i've never been any good at this and i'm not about to start at my age so you have a go
    could go any which way with it so why don't you flip a coin in there and tell me what comes up
    use your own discretion as my old headmaster used to say and i'll abide by whatever you come out with
    whatever you think
    so my friends all say i overthink stuff so i'm like not gonna think i'm gonna let you do you
    truth be told i came in here with an empty head and i'm hoping you'll fill it with something of your choosing
    i'm fresh out of ideas and the coffee's run out too so wing it and i'll roll with it
    dunno you decide
    it's all the same to me at this hour so just go with your gut if they gave you one
    there's that much about nowadays that i couldn't begin to say so i'll trust you to settle it for me
    let's live dangerously for once and have you name something completely out of left field without any hints from me
    astound me
    i'd sooner you took the decision out of my hands because whatever i pick always ends up in the charity shop
    we drew straws and nobody wanted to choose so the whole family voted that you gotta do it
    i'm not fussed one way or t'other so have it your way and i'll say amen to it
    no idea honest
    i'll leave it in your capable hands dear
    oh i'm hopeless at this sort of thing you pick
    whatever you think is suitable
    i haven't the foggiest i'm afraid
    you know best i'm sure
    i'm eighty three i've stopped having opinions on such things you settle it
    anything at all would please me
    my mind's gone quite blank
    i'd be guided by you
    it's all the one to me
    well now i couldn't say one way or the other
    go with whatever comes into your head dear
    i never know what young people like so i'm relying on you
    spin a wheel for me would you
    i really wouldn't mind which
    what does anybody get a man of ninety i haven't a notion
    let's have a lucky dip
    sure the dog has more of an idea than i have you say
    sure you'd know better than i would
    i'll take pot luck
    i'm not fussed at all love as long as it's nice
    oh now you have me i couldn't tell you
    i'd be here until doomsday if it were left to me so you do it
    that's entirely up to you
    no preference whatsoever thank you
    i was rather hoping you might tell me
    be an angel and make up my mind for me
    whatever
    hit me with anything
    i'm not arsed
    couldn't care less just go for it
    go on surprise us
    no clue mate
    random one please
    up to you boss
    i haven't a baldy
    literally anything
    my head's melted you sort it
    meh i'm easy
    wing it
    haven't a scooby
    brain's fried can't think
    i suck at presents so over to you
    pick for me i can't be bothered
    flip a coin or whatever it is you do
    all the same to me pal
    not a breeze what she'd want
    you're the one with the internet in your head you work it out
    idk
    honestly anything that isn't socks
    i don't care just pick
    your call boss
    throw a dart
    i'm too tired to think you do it
    go ahead and use your own judgment
    lord i couldn't tell you
    anything's fine with me really
    you're the expert here
    i got nothing
    oh gosh i don't know what he likes
    just come up with something
    i trust you on this one
    flip a coin or something
    um i don't know i guess whatever
    it's up to you hon
    not a clue in the world
    you drive
    i'm drawing a total blank
    all the same to me
    make something up i'm not fussy
    lead the way
    no preference
    i leave it in your hands
    my mind's mush after this shift so you figure it out
    whatever comes to mind
    i dunno man anything
    make the decision for me i make enough of them all day
    i wouldn't know where to begin so you go
    six of one half a dozen of the other
    could be anything i'm easy
    suit yourself
    catch me off guard
    spin the wheel
    go with your gut
    let me think well no i really couldn't say so go ahead and take over
    let fate handle it
    i'm open to whatever
    doesn't matter one way or the other to me
    i'd be guessing so you might as well guess
    close your eyes and point
    you know better than me
    just something she's impossible and i've quit trying
    i never know what to get people so i'm leaning on you here
    bring me something i'd never expect
    feeling lucky so go nuts
    who knows not me
    fine by me whichever way you go
    you take the wheel on this i've got a baby on my hip
    eh it's all greek to me do what you want
    i can't make up my mind so you make it up for me
    be my guest pick away
    do what you like i trust you
    is it alright if you decide because i'm clueless
    can you make the call for me
    could you just throw a dart
    what the heck just go for it
    how should i know you're the expert
    where to start i'm stumped
    who knows i sure don't
    i couldn't tell you what she likes
    i'd rather leave it up to you
    i'm drawing a blank over here
    we can't think of a single thing
    my mind's gone totally empty
    so you're in charge go ahead
    okay it's dealer's choice today
    well that one beats me
    that's up to you buddy
    let's leave it to fate
    just pick something for me
    maybe you could come up with it yourself
    flip a coin for me
    does it matter any old thing will do
    whichever i'm not fussy
    either one's fine by me
    no clue at all honestly
    haven't the foggiest idea
    whatever floats your boat
    anything at all i'm easy
    dunno something nice i guess
    take a stab in the dark for me
    not a clue what he's into
    eeny meeny miny moe it for me
    be my guest you choose
    alexa buddy take the wheel
    i'm terrible at deciding so please do it for me
    gosh i really couldn't say
    search me i'm no good at gifts
    i don't care either way
    you tell me you've got the brains
    random is good enough today
    go ahead and astonish me
    could be anything i'm not picky
    it makes no difference to me
    i'll go along with your gut
    i'm leaving this one in your hands
    makes no never mind to me
    we're fine with anything really
    who cares just find something
    i give up you do it
    play it by ear for me
    guess what he'd want because i can't
    ask me an easier one i don't know
    make it a mystery pick please
    i've got zero preference on this
    i'm easy me you pick
    just whatever you'd get
    i honestly couldn't tell you love
    not got a clue to be honest
    pick owt
    any of them will do i'm not fussed
    i'd only pick wrong so you have the deciding of it
    my mind's gone blank just throw something at me
    whatever man i'm not bothered
    i'm rubbish at this so you do it
    no preference really
    close your eyes and stick a pin in it
    i don't mind
    stun me
    up to you pal
    could be anything
    not a notion
    you have a go and i'll see
    i'm that tired i can't think you sort it out
    pot luck
    just find me something nice i don't care what
    i wouldn't know where to start if i'm honest
    as you like
    i'll let you be the judge of it
    anything'll do me
    random go on
    i've no strong feelings either way
    what do you reckon i'm stumped
    i'll be guided by you
    you do the thinking i've been at work since five
    pick one for me cos i can't make my mind up
    you make the call
    oh i don't know something or other
    whichever
    no idea no idea at all
    you decide mate
    take a punt for me
    i've been racking my brains and nothing so over to you
    couldn't care less as long as it's something
    have a stab at it
    go mad
    i'm not fussy just you crack on
    i'll eat whatever you put in front of me so to speak
    oh whatever's fine
    um beats me
    just hit me with something
    couldn't tell you honestly
    okay wow me
    i dunno anything
    no clue man
    whatever you'd say
    well your call
    surprise me i guess
    don't ask me lady
    i'm drawing a blank
    shoot you know i got zero ideas
    up to you really
    i can't think of a thing
    go nuts
    anything works
    haven't got the foggiest
    i'm stumped
    just pick one already
    makes no difference to me
    either way's good with me
    not picky
    my brain's mush you decide
    i'll leave it to you
    come up with something
    i mean whatever
    honestly haven't thought about it
    i trust you on that
    you're better at this than me
    dunno dunno dunno
    lord i have no idea
    take a guess
    you choose for me
    don't care either way
    show me something random
    not a clue what they'd want
    oh whichever
    i'm lost pick for me
    be creative
    so you make the call
    i'll take anything
    who knows
    actually you do the thinking
    i'm no good at deciding
    let the computer pick
    hm not really sure
    shoot i've been at this all day just go with your gut and tell me
    i couldn't pick a paint color if my life depended on it so you call it
    my brain is fried from night shift you do the thinking for me
    it makes no difference to me honestly so go with anything
    you're the expert here and i'm just a guy who fixes sinks
    oh honey i wouldn't know where to begin so i'm leaving it to you
    i'm terrible at presents always have been you take the wheel
    whatever comes up first is fine with me i'm not picky
    just throw a dart and let's see where it lands
    i trust you more than i trust myself on this kind of thing so run with it
    dealer's choice i always say let's see what you come up with
    no clue what people like nowadays so i'll put it in your hands
    my wife usually handles this and she's gone so i'm at your mercy
    eeny meeny miny moe for all i care so long as it's done by supper
    i've got zero preferences and about two minutes so pick for me
    let's make it a mystery i like not knowing what's coming
    i'll go along with anything you come up with since i'm out of ideas
    you know what i can't answer that just use your best judgment
    it's all the same to me hon so you go right ahead
    do whatever you'd do cause i'm drawing a complete blank here
    i don't rightly know what he'd want you make the call
    hit me with something out of left field because i'm bored of my own ideas
    flip a coin for me heads or tails i'm happy
    i'd rather not have to think about it so why don't you handle that part
    beats me what you get a fourteen year old so i'm all yours
    i haven't the foggiest could you just settle on something for me
    all those questions are making my head spin so just pick
    sure either way i honestly don't have an opinion on that
    i guess i'll leave it up to you since you've done this before
    my mind's a blank slate tonight so dazzle me
    look i manage forty people all day and i don't want to make one more decision
    any of that would be okay because she's easy to please
    you pick the last time i did she cried and not the good kind
    i'm not sure and i don't think i'll get any surer you go ahead
    anything at all really since i'm just treating myself
    close your eyes and grab one off the shelf for me
    i never know how to answer that so let's say whatever you figure is right
    oh goodness that's a hard question so could you just decide that for me
    the sky's the limit and i've no direction so have at it
    let's see what you're made of and give me something i'd never think of
    no preference here as long as i don't have to choose
    i'm a blank give me something random and we'll go from there
    just wing it cause that's how i do everything anyhow
    if it was me i'd get it wrong so you'd better be the one
    i'm indecisive to the point my kids make fun of me so you say
    honestly i could go either direction so steer me wherever
    i'll let you be the boss on this one for a change
    heck if i know so let's roll the dice on it
    i don't care what it is so long as i'm not the one who has to come up with it
    couldn't tell you what she's into these days so take a shot in the dark
    you tell me because i've been staring at the wall for an hour
    what i want is for somebody else to make up my mind for once
    you choose darling i'm only the one with the pocketbook
    i'm good with whatever my standards are real low right now
    dunno dude just like give me whatever i guess
    skip that question since i have no idea and go with what seems best to you
    i've been told i overthink so i'm handing it over to you completely
    make it something unexpected we're both sick of the same old stuff
    my daughter said ask the machine so here i am and it's your decision
    could be anything as far as i'm concerned you be the judge
    you're the expert i'll leave it in your hands
    oh lord i'm useless at this just pick
    flip a coin for all i care
    dealer's choice my friend
    i've been staring at the wall ten minutes i'm blank
    anything you like i'm easy
    hmm beats me what do you reckon
    go on wow me
    i'll go with whatever comes up
    honestly i couldn't care less you do it
    my mind's a total blank sweetheart
    i trust you go for it
    no clue i barely know the guy
    roll the dice on it
    eeny meeny miny moe you do it
    i'm rubbish at presents so you sort it
    either's fine by me you settle it
    dunno what do people usually get
    knock yourself out and find something
    if only i knew
    take a wild stab at it
    couldn't tell you to be honest
    you call it i'm too tired
    put me out of my misery and choose for me
    i don't really mind one way or the other
    not a scooby mate over to you
    be my guest you take the wheel
    that's what i was hoping you'd tell me
    gosh i really don't know help me out here
    let fate decide or you whichever's quicker
    shock me i dare you
    i have zero preferences on that
    i'm leaving this one up to you darling
    how would i know you're the shop
    use your imagination i've run out of mine
    just go with your gut
    stumped i'm completely stumped
    uh i dunno something something anything
    close your eyes and point at one
    that's a hard question can't you just pick something
    spin the wheel and see what we get
    you tell me you've got the whole store
    pass next question you decide
    i'd only get it wrong so you do the picking
    no idea what a twelve year old's into nowadays
    make my mind up for me would you
    blow my socks off with something
    i never know what to say to that
    any old thing will do
    what would a sensible person get just do that
    i'm not fussed in the slightest
    come up with something i've run dry
    let's leave it to chance
  `,
  FavoriteIntent: `
    if it was your money which would you go with
    what do most people end up getting
    which of these is the cream of the crop
    what's everybody buying this year
    what would you give your own mother
    have you got a pet one out of all those
    what's your number one seller
    which is the best of the bunch
    what's hot right now
    if you had hands which would you reach for
    what's the most popular one folks ask for
    of the ones you told me which do you like
    your personal pick
    which one gets the best reviews
    what do you fancy yourself
    what's flying off the shelf
    between those two which one would you take home
    rank them for me and tell me who's on top
    what's the crowd favorite
    what would you put your name on
    which one's got the most stars
    if you were in my shoes which would you get
    what's the winner in your book
    tell me the one thing you'd never be without
    what do other grandmothers buy the most
    name me your best one
    which would you say is tops
    do you have a favorite of all the stuff you carry
    what's the one people come back for
    out of everything which one do you think the world of
    is the first one or the second one better in your opinion
    what's your hands down best thing
    what are the young folks going crazy for
    you must like one better than the others which is it
    what's selling like hotcakes
    who makes the best one if you ask me to guess you say
    what's number one on the list
    which do your customers rave about
    just between us which one's really the good one
    if you could only keep one which one would it be
    which would you have
    if it was your money which one
    what's your bestseller
    which one's flying off the shelves
    what do most folk go for
    which do you like best
    what's the most popular
    if you had to choose between them which would it be
    what'd you get for your own mum
    which is the pick of the bunch
    do you have a favourite
    what's number one at the minute
    which one's got the best reviews
    what would you go for pal
    what are other people buying
    out of all those which is best
    what's your personal top choice
    which one would you keep if you could only keep one
    what's everybody getting their kids this year
    is there one you're fond of
    what do you rate highest
    which sells the most
    which one do you recommend out of the two
    if you were me which would you be taking home
    what's trending
    what's the one everyone loves
    which gets the most five stars
    is there a clear winner
    the first or the second which do you prefer
    what would you put your name to
    which of them would you be happiest giving
    what's your absolute favourite thing in the shop
    which yin would you take yersel
    what do you sell loads of
    have you got one you'd call the best of the lot
    in your honest opinion which is the nicer
    what did folk like most last christmas
    what's the crowd pleaser
    tell me the one you'd be proud to own
    which one are you into
    if it was your money
    what's flying off the shelves right now
    which would you pick for your own mom
    got a fave
    what does everybody else buy
    which of those is the best one
    what's your number one
    what's the top rated
    do you have a personal favorite
    which one do people love the most
    if you had to get one which would it be
    what are other people my age getting
    which one would you go with
    what's your best seller these days
    what's hot
    give me your all time favorite
    what do you like best
    out of those two which has your vote
    which one gets five stars from everybody
    what's the one you recommend most
    which one sells out first
    tell me which one is most liked by customers
    what's everyone on tik tok buying
    what would you get if you were me
    which one would you keep for yourself
    what's the winner for you
    what's your go to
    which of these would you choose personally
    the first or the second which do you like more
    is there one you'd call the best of the bunch
    what's the hit of the season
    pick your champion
    what moves the most units
    say you had a birthday what would you want out of these
    what's the gold standard
    which one do you prefer yourself
    now if it was your own hard earned money and your own mama which of these would you be getting
    between you and me and the gatepost which of them would you have in your own house if you had one
    pretend you got a birthday coming up and tell me which one you'd want to find in the box
    your favourite then
    which of them do most folk go home with because i generally find the crowd knows what it's about
    i always ask the waitress what she eats so same goes for you what do you like best of all these
    if you were stood here in my shoes with my bunions and all which would you plump for
    what's the bestseller
    what's flying off the shelf the quickest because if everybody's getting it there's gotta be something to it
    i'd value your own personal view on which is the pick of the bunch if you're permitted to have one
    so which one slaps the hardest in your opinion like which would you actually want
    which would you take
    is there one among them that you've a soft spot for because i can tell you must have
    which of those is the top dog the one all the guys come back and buy again
    say you could only keep the one and the rest went to jumble which would you hang on to
    most popular one
    off the record which one of these would you yourself put your name to if somebody held your feet to the fire
    every shopkeeper's got a pet item he'd not be without so what would yours be i wonder
    you've seen them all and i've seen none so what's your personal number one and don't be shy
    got a favorite
    i wonder which of the lot you're fondest of because you seem to light up over some of them
    what are other dads out there buying the most of because i'm just gonna follow the herd here
    in your heart of hearts if you've got such an article which one wins the rosette
    your own pick
    my crew's got twenty bucks on this so which of those do you personally like better than all the rest
    which would the majority of people choose do you find when they're stuck like i am between them
    if they told you that you could take one home tonight for free which one you grabbing
    which one's tops
    put yourself in my place in this draughty old house and say which of them you'd spend your own pennies on
    which gets bought more than any other because at my age i just go with what everybody's neighbor has
    do you have one that you're always secretly hoping people will go for out of all of these
    best of the bunch
    i figure you talk about this stuff all day so out of all of it what do you love the most
    there's always one that's miles ahead of the others in the sales so which is it with these
    under oath now and i say that as a lawyer which of those gets your vote over the others
    number one seller
    suppose it was your nan and not mine which of these would you be handing her on the day
    what's the one y'all can't hardly keep in stock because everybody and their cousin wants it
    i shan't hold you to it but which of those do you yourself think the most of
    your personal favourite what
    if it were your own money what would you go for
    which would you have in your own house
    what do most people settle on
    what's the one that flies off the shelves
    and which has stolen your heart
    you've seen them all which do you hold in highest regard
    what would you put at the top of the tree
    what's everybody else's grandmother getting
    is there one you're especially fond of
    if you had a wife what would you give her
    which is the most popular with people my age
    what would you plump for yourself
    name me your number one
    what is the best of them in your own opinion
    which one do folk come back for
    what do they buy most of in the run up to christmas
    suppose you were in my shoes what would you bring home
    which would win the rosette at the county show
    if you could only have the one which is it
    what's the cream of the crop
    would you have a soft spot for any of them
    which is your best seller dear
    of all you've told me which gets your vote
    what are they queuing up for
    which do you think the world of
    have you a personal choice among them
    which is the star of the show
    what's all the rage
    you must prefer one which is it
    which one would you cop
    what's everyone buying
    best one out of all of them
    what's number one on the charts
    your top pick
    which is the goat
    if you were me what'd you get
    you got a fave
    what sells the most
    which one slaps hardest
    what would you have if you had legs and a wallet
    what's the winner
    out of them two which would you go
    what's the big one this year
    most popular one please
    what's the best one no messing
    which would you actually buy
    what's your personal fave like
    which one's got the most sales
    which one are people mad for
    rank them who's first
    what's the one everyone rates
    crown one
    what do all the cool kids get
    what would alexa want for her birthday
    which one do the lads all go for
    which one do you love
    which one's the winner
    what does everybody else get
    what's the most popular one
    so gun to your head which
    what flies off the shelf
    which would you get for your own mother
    between the two which way would you lean
    is there one you're partial to
    what do most folks around here go with
    the best one period
    which one has the most fans
    you personally what do you like
    if you had to live with one of them
    which is the cream of the crop
    which one do people come back for
    be honest which would you put under your own tree
    give me your top pick
    which one gets the best ratings
    is there a standout
    what do other dads go for
    tell me the one you love
    which of those is the real hit
    what's the one all the teenagers want
    you got a pet pick
    if you could have just one
    what do you sell the most of
    which of them would you spend your own paycheck on
    what's the all time champ
    which one's the best of the bunch
    what's the one thing you rave about
    is the first or the second one nicer in your opinion
    which one wouldn't you regret
    so many which one's tops
    which would you keep for yourself
    who's the front runner
    what'd you want if you were turning sixteen
    let me hear what you're crazy about
    which one moves the fastest
    what do the nurses all buy
    what's the big seller for moms
    if you had feet which of the shoes would you wear
    which one does the most business
    of the three you said which do you like best
    what tops the charts
    what are people going nuts for
    if you were me which
    what's the one you'd fight over
    the blue or the red what would you do
    which one would you brag about
    what's the one customers like the most
    do you like one better than the rest
    is there one that everybody's buying
    can you name your top pick
    could you tell me the most popular
    what would you buy if you were me
    how would you rank them
    where would your own money go
    who's the winner in your book
    i want to know what you'd get
    i'd go with your number one so which is it
    i'm torn which do you prefer
    we can't agree so which do you like best
    my money's on the first what about yours
    so which is your number one
    okay if you had to keep one
    well which would you put on your own shelf
    that or the last one which do you like more
    it's between the two which do you prefer
    let's hear your personal best
    just tell me which is best
    maybe name the most popular for moms
    pick a winner for me out of those
    does one of them outsell the rest
    are you fonder of the first or second
    the best seller please
    which one's the crowd pleaser
    what's flying off the shelves
    what's everybody getting this year
    your top recommendation please
    what are most people buying
    which do you like
    name the customer favorite
    between the two which gets your vote
    which would you want for yourself
    out of all of those which is best
    which has the most fans
    if you had a mom which would you give her
    got a personal favorite
    in your opinion what's the best
    do you have a soft spot for any of them
    rank them and tell me the top one
    what's the most loved thing for toddlers
    your honest opinion which one wins
    what would you choose for your own kid
    what's trending with teenagers
    which flies out the door fastest
    tell me the one you'd keep
    put yourself in my shoes which is it
    which one has your heart
    is the second one better in your opinion
    what do other dads buy the most
    gun to your head which one wins
    cast your vote the red or the blue
    what's the top seller for guys like me
    of those three which would you get
    which would you go for if it were your money
    what flies off the shelves
    if you had to pick
    what's your top one
    which do most folk go for
    what would you have in your own kitchen
    which is the bestseller
    out of all them what's the one
    put your neck on the line which is best
    what's the most popular at the minute
    which one gets your vote
    what do people round here tend to buy
    come on you must like one better than the rest
    what would you get your own mam
    which has the best reviews
    what's everyone's pick this year
    if you could only have one which would it be
    which one do you rate
    what's the pick of the bunch
    what's your personal recommendation
    which of them two would you plump for
    gun to your head which one
    what's number one
    what one do you like yourself
    which is the one everybody raves about
    is there one that stands out for you
    i'm torn between them which way would you lean
    which do other mums buy
    if you were me
    what would you treat yourself to
    which would you say is top dog
    what are all the teenagers getting
    which of those is your best
    between the two who wins
    which one would you be happy to open on christmas morning
    if you'd hands which would you reach for
    what do the professionals go for
    what's the hot ticket this christmas
    what's the one you sell the most of
    name your winner
    which one would you take home
    you've heard of them all so which is the bee's knees
    what's the firm favourite
    which would you choose for your own nan
    which of the lot is the belter
    what do most plumbers end up with
    honest opinion which is better
    which is the one you'd shout about
    what would be your first choice
    what's the gold medal one
    which one would you put your name to
    what's going like hot cakes
    you had a preference before didn't you which was it
    what's top of the pops
    which would you get
    what's your favorite
    um which one's the most popular
    okay if you had to pick
    what's everybody buying
    oh which do you like
    if it was your mom which one
    what's the best seller
    which is best of those
    number one pick
    top rated one
    well which would you keep
    the first or the second you think
    what do most folks go for
    which one flies off the shelf
    between those two which
    so which one's best
    the one you'd buy
    which do people love most
    out of all those your favorite
    what's number one on there
    you know which you'd choose yourself
    which gets the best reviews
    honestly which is the better one
    what would you go with
    rank 'em who's first
    most sold one
    of the three which
    which one would you give your dad
    cream of the crop which is it
    your honest pick
    which has the most stars
    if you could have one
    which one do you recommend most
    which is the crowd pleaser
    actually which one's your top choice
    what do other moms buy
    the one you'd bet on
    which one wins
    you partial to any
    you'd take which
    hm the better of the two is
    what's the go to
    which would you be happiest with
    which one sells
    what'd you buy yourself
    what's the gold standard there
    most people get which
    which one stands out to you
    what's the one to beat
    if it was your own money which way would you lean
    between those two which would you take home with you
    what's everybody else buying cause i like to follow the crowd
    i'm torn between the red and the blue which is the better one in your book
    say you had to live with just one of them which would it be
    which one do folks come back and buy a second time
    out of all those what's the cream of the crop
    what's your number one in that whole bunch
    if your mother was turning seventy which of those would you hand her
    is there a clear winner or are they all about the same
    what's the hot seller with teenagers this year
    pretend you've got hands and a kitchen and tell me which one you'd keep
    which is the one with the most stars if you had to rank them
    you've named three and i can't choose which has your vote
    do you have a pet favorite among these because i sure don't
    which one flies off the shelves at christmas time
    i'd like to know which you'd put your name to if it came down to it
    what's the most popular one i don't want to be the oddball
    never mind what i like i want to hear which one tickles your fancy
    if you were a forty year old welder which of those would you get
    tell me which one people fight over on black friday
    which one's the best of the lot in your humble opinion
    my sister says the first and i say the second so you break the tie with your own pick
    what do you like best out of what you've shown me so far
    the top dog of the bunch which one is it
    is the second one your favorite too because you sounded excited about it
    which of these would you be proudest to give somebody
    what do most ladies my age go for when they come to you
    so between you and me which one's the real gem
    if you could only recommend one for the rest of your life what would it be
    which one gets the best reviews across the board would you say
    i bet you've got a soft spot for one of them which is it
    what's the crowd pleaser there'll be forty people at this thing
    which would you choose for your own best friend if you had one
    everybody's got a favorite so go on and confess yours
    out of the ones you went through which is tops with new moms
    what's the bestseller in that line because that usually tells me something
    gun to your head which one of the two is it
    which one would you stake your reputation on
    as between the wood and the metal which do you prefer yourself
    my money's on the first one but which is yours on
    i know you're a machine but you must like one of them better than the others
    when you tell people about these which one do they usually end up with
    which one's been around longest and sold the most
    rank those for me and tell me who comes out on top
    which would a person with good taste go for do you think
    you be the judge at the county fair and tell me which takes the blue ribbon
    would you yourself rather have the quilt or the heated blanket
    what's flying out the door right now in that age group
    i value a second opinion which of those do you rate the highest
    were you in my shoes which one would you be walking out with
    which one do you think is the coolest like for real
    is there one of those you'd recommend over the rest hands down
    the guys at work each like a different kind which do you think is best
    what's the one that everybody seems to love
    so what's your own personal pick for a long winter
    which one would win if they were in a race
    does one of them outsell the others by a mile or is it close
    if you were giving it to your boss which of those would you go with
    what one thing in your whole store do you think the most of
    which would you stick in your own kitchen
    if it was your mum which would you get her
    between the two what's your money on
    what's everyone else going for
    if you had hands which would you grab
    what would you buy with your own twenty bucks
    you got a soft spot for any of them
    what are all the teenagers getting this year
    put you on the spot which is the best
    what's the number one seller
    of those which do you like
    which gets your vote
    where would you put your own money
    what's the most popular with grandpas
    is there one you'd swear by
    you must have a pet pick come on
    which do customers rave about
    what's hot this season
    what would you want for your birthday
    red or blue what's your gut say
    personally speaking which one's top dog
    which one do most people end up with
    if you could only keep one which
    which of them would you give your best friend
    what's your go to in that category
    what's the bestseller love
    so in your humble opinion the first or the second
    tell me your top choice and be honest
    what would you have
    who's the teacher's pet here
    what's the one thing you never stop recommending
    do folks prefer the wood or the plastic
    which wins if it's head to head
    what's trending with moms at the minute
    rank one two and three for me which is first
    are you a coffee person or a tea person what would you take
    which is the one you'd fight me for
    if you were in my shoes which
    which has got the best ratings then
    your personal best of the ones you said
    the lantern or the flashlight if you had to
    what do your regulars swear by
    in your eyes which is nicest
    what's your desert island choice
    which do you think is the cooler one bro
    what's the one people keep reordering
    what's top of the charts
    what tickles your own fancy
    you've seen them all which is the keeper
    if it came down to it which do you rate
    so which would make you happiest
    which of the lot sells like hotcakes
    do you have one you're partial to
    what would the queen have picked do you reckon which
  `,
  ListOptionsIntent: `
    run me through three or four of them
    what all have you got
    give me a handful to pick from
    can i hear the whole list
    i'd rather have a few side by side than one at a time
    what are my choices here
    don't just give me the one give me a bunch
    how many different kinds are there
    rattle off whatever's available
    my wife likes to compare so let's hear at least five
    let me have the top three
    could you name several and i'll stop you when i hear one
    is there a selection i can look over
    what's on the menu
    lay them all out for me
    i'd like a couple of ideas to chew on
    tell me the different things you carry
    give me the rundown of everything in that line
    two or three possibilities please so i can weigh them
    what are the alternatives all told
    i want variety so throw a whole mess of them at me
    can you list them off quick
    what have we got to choose between
    put together a short list for me
    i can't decide on just one without hearing the others so name them all
    what sorts of things do you have for folks to buy
    could you give me half a dozen suggestions
    i'm a lawyer i want every option on the table
    what's the full range
    spit out a few ideas and let me mull them over
    a list would be better
    let's do more than one at a time we'd be here all night
    say five things and i'll tell you which
    how about a cheap one a middle one and a fancy one so i can see
    show me the lineup
    go down the list for me hon
    ten ideas go
    i'd want to see everything you got before i settle
    have you got any kind of catalog you can read me
    what categories do you have
    give me a few to pick from
    what've you got then all of it
    can you reel off some ideas
    i'd like three or four to compare
    don't drip feed me one at a time tell me the lot
    read me the list
    what's the range like
    how many different ones do you have
    let me hear your top five
    i want to weigh up a couple side by side
    run through everything you've got for me
    what sort of things do you do
    could you give me a shortlist please
    a handful of suggestions would be grand
    can i have more than one at once
    rattle off half a dozen
    what are all the possibilities
    give us a selection
    name me some
    i need options mate
    do you have a catalogue you can read from
    put a few ideas my way so i can run them past the wife
    which ones are there
    would you give me two or three at different prices
    what categories are there
    it'd be quicker if you told me several in one go
    i'm a teacher i like a list so give me one
    let's have some suggestions plural
    what's available
    i can't choose from just one so what are the alternatives all together
    show me your full selection
    could i hear them all first and then decide
    count them off for me one after the other all of them
    can you give me a cheap one a middle one and a posh one
    hoy us a few ideas over
    what kinds have you got in
    bring up the best ten
    first second and third choice what would they be
    gimme like three to pick from
    what all you got
    can you run down a few for me
    i wanna hear a bunch of them not just one at a time
    lay out my choices
    read me your top five
    is there like a list
    i like to compare so give me a couple side by side
    what kinds of things do you carry
    throw a handful of ideas at me
    could you name several possibilities please
    okay what's on the menu
    how many different ones do you have and what are they
    instead of one can you do four or five at once
    walk me through the selection
    rattle off some stuff
    what are all the ones in that category
    hit me with a few and i'll pick
    i'm a libra i need choices plural
    which ones are there in total
    let me hear everything in the running
    could i get a shortlist
    do you have more than one idea at a time
    what's the lineup
    give me the cheap one the middle one and the fancy one
    i would prefer to hear some alternatives together
    bring me a whole bunch so i can weigh it
    what's your full range
    two or three suggestions would be great
    list them all off
    what do i have to choose between
    i don't like choosing blind so what are my options here
    show me the whole batch
    can i see all of them together
    tell me a few names and i'll say which
    any other ones besides just the one or name a couple at least
    like what are the possibilities
    make me a top ten
    i'll take a quick rundown of what's available
    i'm a comparison shopper from way back so lay out a handful of them and let me chew on it
    don't just give us the one at a time love line a few up like they do on the market stall
    could you rattle off like five or six so me and my sister can vote on them over dinner
    list me some
    i do like to see the whole spread before i commit so what would the various possibilities be
    instead of this one by one stuff give me the lineup the way a menu would with everything on it
    in my profession we draw up a shortlist so be a good thing and let me have three or four candidates
    what've you got
    lord i can't pick from one so set out a whole mess of them and let me holler when i hear it
    i'd want at least a few to mull over with the other half so what's the range looking like
    what all's on the shelf back there because at the feed store i just get to walk down the aisle
    options please
    is there any chance of hearing the lot in one go because i lose my thread when they come singly
    give me your top three or four so i can write them down and show the guys on the crew
    well let's have a bit of variety then name me half a dozen and i'll whittle it down myself
    three or four ideas
    my teacher says always brainstorm so can you just dump a bunch of ideas on me all at once
    run through everything you have in that line for me would you because i'd hate to miss a good one
    i don't do blind dates and i don't do single suggestions so bring out a few of them together
    the full list
    might i trouble you for a little selection to consider because i never could choose without something to choose between
    what kind of choices am i working with here because so far i feel like there's only the one road
    let me hear a couple or three side by side so i can weigh them up properly over my cuppa
    a few at once
    go ahead and read me the board like a bingo caller and i'll stop you if something sounds good
    how many different ones are there and what are they all called because i fancy having a proper browse
    at the paint store they hand me a whole fan of swatches so can you do something along those lines
    give me choices
    i'm ringing round the family tonight so it'd be handy to have several ideas i could put to them
    the baby's asleep so i finally got time to hear a whole string of possibilities so shoot them at me
    is it just the one you've got or are there a fair few and if so would you name them
    name a handful
    lay your cards on the table all of them face up and i'll see which one i like the look of
    i was hoping for a sort of catalogue where i could hear a page of things at a time
    spit out maybe ten quick ones just the names and i'll tell you which to come back to
    any selection going
    there's safety in numbers as my gran had it so put four or five to me and we'll see
    so what's on the table overall because i need to present alternatives to my husband or he sulks
    you could do me a nice little round up of what's available and then i'll have a think between them
    multiple suggestions
    would you let me hear a small selection
    i'd like to have three or four to weigh up if you don't mind
    what have you on your shelves dear
    i was brought up to compare so give me more than the one
    could you rattle off a handful for me
    i've a pencil here so call out a list
    let me have half a dozen and i'll talk them over with my sister
    are there a number of these to pick between
    in the shop they'd lay them all out on the counter could you do that
    is it possible to hear the lot in one go
    give me the runners and riders
    it's rather slow one by one might i have them together
    what choice is there
    i need gifts for all five bridge ladies so name me five things
    which ones do you stock
    would you put a few side by side for me
    a short list would be a great help
    i'd need two or three of them to put to my husband
    what varieties can one get
    tell me what's on the menu so to speak
    let me hear all that you've got and i'll stop you
    how many different sorts have you and what are they
    it'd be handy to have a few names to bring to the daughter
    have you perhaps a little catalogue you could read me
    a couple of suggestions at once if you would be so kind
    i'm spoilt for choice i hope so what are the possibilities
    for the raffle we want seven or eight prizes what could they be
    spread them out before me love
    i'd feel happier with a few to mull over
    top five go
    list em
    gimme a load of ideas
    throw three at me at once
    what're my choices here
    don't drip feed me just say them all
    run us through everything
    hit me with a bunch
    got a list or what
    bang out ten things
    let's have the full lineup
    need a few i'm doing secret santa for the whole lab
    one at a time's doing my head in give me loads
    couple of different ones so i can pick
    name some
    what's out there
    show us a few
    can you do like a top three
    all of them please quick fire
    what kinds are there
    i want variety not one thing
    bullet points go on
    shoot me four or five there
    give me the whole shebang
    i've six nephews to buy for so i want six ideas
    what's in the shop like
    say a few and i'll screenshot it
    read out the results
    lay out what i could get
    run down the list for me
    can i hear like five of them
    what all do you have in that
    give me a handful to mull over
    don't just feed me one at a time
    throw a bunch at me
    what are the contenders
    i'd like to compare a few side by side
    rattle off what you've got
    what's the whole lineup
    top ten please
    let me hear the menu
    i want to weigh my choices first
    can you do three at once
    spit out a few so i can think
    what kinds do they make
    name me four or five
    i'm a list person so give me a list
    let me have a couple to pick from
    all of them go
    what's the selection like
    read off everything you got for under twenty
    could you give me a few at different prices
    lay 'em all out for me
    i need a range here cheap middle and fancy
    got two or three i could choose between
    i don't have all day so just fire off a bunch
    what would be my choices for a ten year old
    one at a time is too slow give me a pile
    so what are we choosing from
    is there a catalog you can read me
    show me your whole stock
    let's hear half a dozen
    what's the spread
    can you put a few in front of me
    a short list would be great
    i'd rather hear them all together
    give me a variety
    three or four suggestions please i'm writing these down
    how about some choices for my sister
    what do i have to pick from here
    what colors and types do you carry
    give me the top few
    i wanna browse what's on the shelf
    tell me all the different ones
    toss out some ideas would you
    what's all in that category
    shoot me a couple of possibilities for dad
    just brainstorm with me like a whole bunch
    i need a few thoughts for a secret santa
    let me hear every kind you've got
    what are some things a guy who fishes might like
    can we go through a few together and then i'll pick
    what's the full rundown on gifts for a teacher
    a few ideas not just the one
    name some things for a new baby
    i gotta bring my wife some options so give me a few
    line up three of them for me and i'll choose
    do you have a handful i can compare
    is there more than one to look at
    can i hear three or four of them
    could you rattle off a bunch
    how many kinds do you carry
    where's the full lineup
    who's got time for one at a time give me six
    i like to compare so name five
    i'd rather hear a few at once
    i'm gonna need more than one to pick from
    we want a couple to weigh side by side
    my wife likes a selection so read us some
    so run down the whole bunch for me
    okay hit me with your top three
    well let me hear the lot of them
    that's only one let's hear a few together
    it'd help to have some choices
    let's see the whole range
    just read me the first ten
    maybe throw out half a dozen and i'll pick
    name a few would you
    does your list have more than one on it
    are there different kinds i could pick between
    lay out all my choices
    show me everything under the sun
    top five for a teenager please
    walk me through what's available
    all of them at once please
    read off the menu for me
    pitch me a few things
    two or three suggestions please
    i can't pick from just one
    don't give me one give me a bunch
    got a variety i could hear
    put together a little lineup for me
    the more the merrier so list away
    throw a few at me
    how about a rundown of all of them
    brainstorm a bunch with me
    let me have a few to mull over
    run through your whole selection
    could i have four possibilities for a retirement gift
    fire off as many as you can
    i'd love a wide selection
    what sorts of things have you got for gardeners
    a couple of choices in each price range
    multiple suggestions would be better
    instead of one at a time give me the batch
    is it possible to hear all the candidates
    what are all the possibilities for a new dad
    spread 'em all out on the table for me
    give me the top ten for toddlers
    anything and everything you've got lay it on me
    i'm a shopper i like to see the whole rack
    how about three different ones to choose between
    do a roundup of headphones for me
    tell me all the different kinds you've got
    rattle off half a dozen for me
    can you not give me more than one at a time
    what's the choice then
    run me through the lot
    give us three or four and i'll pick between them
    what have you got all together
    i'd rather have a list to go off
    go on reel them off
    fire a few at me
    tell me all the ones you've got in mind
    can i hear your top five
    i like to see everything laid out before i choose
    a couple of suggestions please not just the one
    throw a bunch of them out there
    let me have a handful to mull over
    could you read out everything you've got for a tenner
    how many have you got and what are they
    what else besides that one just list them all
    give me a wee selection
    say them all in one go it's quicker
    one at a time'll take all night give us the lot
    i want a shortlist for the partners to look at
    can i have two or three to compare
    i need about ten for a whole class of party bags
    run down the line up
    all of them please
    let's hear the candidates
    have you a few up your sleeve
    what sort of things have you got like
    got any more than just that one so i can weigh them up together
    so what's available
    put three in front of me and i'll tell you which
    i'd like a range please cheap middling and dear
    could you do me a top ten
    bung me some ideas plural
    come on then what's on the menu
    can you name a few
    i want to hear everything in that line
    hit me with your best three
    what have you got for dads just in general
    tell me your whole catalogue of bath stuff
    any number of ideas will do just keep them coming in a row
    give us a flavour of what there is
    do me a quick round up
    could i hear the others alongside it so i've something to go on
    what are the various possibilities
    say five things i could get him
    which types do you stock
    don't just say one say loads
    a variety would be good
    i'd sooner choose from a few thanks
    what kinds can you get
    can we have a bit of a spread of things to look at
    what have we got to pick from
    list them off and i'll shout stop
    give me a smattering
    i'm going to need a good few to show the committee
    gimme three or four
    what are my choices
    run down the list
    uh name a few
    okay what all you got
    throw some at me
    i wanna hear five
    just one got any more to pick between
    top ten maybe
    rattle 'em off
    can i get a couple to compare
    lay 'em all out
    oh a handful would be nice
    let me hear the whole bunch
    well what's the selection
    more than one at a time please
    go through everything you have
    like a menu or something
    give me a bunch
    what's out there in general
    show me two side by side
    could you list 'em
    i'd rather hear a few together
    don't go one by one
    say three at once
    you know like a shortlist
    got a lineup
    what's my range here
    let's see all of them
    so what are the possibilities
    half a dozen would help
    some alternatives all at once
    tell me your top three
    read me the lot
    a few suggestions if you could
    how many you got name 'em
    several would be better
    actually just list everything
    give me some to choose from
    bunch of ideas go
    what've you got in total
    i want a list not one thing
    brainstorm with me a few things
    all the ones under there
    pitch me three
    you got a catalog
    four or five ideas for starters
    um like a couple of options
    fire off some names
    what different ones do you carry
    i need variety gimme plenty
    quick rundown of everything
    line some up for me
    can you do a batch
    every one you've got
    spit out a few
    two or three at least
    run through four or five of them so i can mull it over with my coffee
    i don't like being shown one at a time so lay them all out for me
    what's the whole lineup look like i'm a browser not a buyer
    could you rattle off a bunch and i'll holler when i hear something good
    give me a top three or so and then we'll narrow it down
    my wife and i each want to pick so let's hear a handful
    instead of one by one can i get the full menu please
    i like to compare before i commit what are the contenders
    how many different ones have you got cause i'd want to hear all of them
    can you name me a half dozen so i can write them down for santa
    i'm the type that needs choices so don't just stop at one
    say the names of everything that might work and i'll stop you
    let me hear the range of stuff you've got from low end to high end
    toss out a few at once because this way takes forever
    we're voting on it as a family so we need at least three to vote on
    what are the different things i could go with here
    i'd sooner hear the bunch of them together than drag it out like this
    is there like a list i work better off of a list
    i teach kindergarten so i need ten quick ideas and i'm not fussy about them
    do you have a few that you could line up side by side for me
    give me two or three possibilities and let me sleep on it
    i'm shopping for the whole crew so fire off as many as you can think of
    what all is out there in that line i don't know what exists
    my boss wants a selection to look at so can i have about five
    could i get the short list please before we go any deeper
    let's brainstorm a little give me a bunch even if some are silly
    the more the better go ahead and give me everything you've got on that
    i can't decide off of just one so put a couple more next to it
    okay so what are my choices here in a nutshell
    read off the assortment like a waitress does the pies
    what kinds are there because i thought they only came in one
    you've told me one so what would the runners up be all together
    how about you list off the ones under thirty dollars and i'll pick
    i've got six nieces so it'd help to hear six things in one go
    would you mind going down the line and naming each of them for me
    i'd like to see the spread before i point at anything
    all right give me the rundown of what's available for a guy like that
    just names no details like maybe seven or eight of them
    my mother always said never buy the first thing give me a few to weigh
    what categories of stuff do you even carry for people like him
    can i have some variety here like three totally different directions
    since there's a crowd of us listening could you read out a few and we'll holler
    i've got time to kill at the laundromat so give me a long list
    hand me a few alternatives all at the same time so i can compare prices
    are there others in the running and if so could you name them all
    for my presentation i need a couple of suggestions not just a single one
    i want to hear what the field looks like before i bet on a horse
    tell me everything you'd consider for her and i'll sort it out
    you could give me a quick list and then i'd ask about the ones i like
    let me have a fistful of ideas i'm going to be at the store anyway
    what are some of the things folks usually go for i mean name several
    i'd need a cheap one a middle one and a nice one to choose between
    is that the only one or could you stack up a few for me to hear
    name off what you've got in that department and don't leave anything out
    one's not enough to go on how about five ideas for around twenty bucks
    it would help me out to have a bunch of maybes in front of me
    we're stumped over here so just start listing things and don't quit till i say
    spell out all the options for me since i'm a slow decider
    could you do like a roundup of the good ones for a beginner
    my sister's on speaker tell us both a few and we'll fight over it
    could i hear like five at once
    one at a time is slow give me a bunch
    read me off a handful and i'll stop you
    what's the full lineup
    i'd like to compare a couple before i commit
    is there a menu or something
    rattle off a few
    what are my top three
    let me have a shortlist
    tell me everything you carry along those lines
    run me through the whole range
    what've you got in that department all told
    can i get two or three to pick between
    how many kinds are there name them
    do me a quick rundown of what's available
    hard to say without hearing the rest side by side
    put a few on the table
    my husband likes to have choices give us four
    throw me a half dozen
    what sorts of things do you stock anyhow
    i work better with a list
    okay give me the top ten
    what's the spread from cheap to fancy
    could you name the colors and styles you've got all together
    give me some ideas plural
    reel off the lot and i'll shout
    what categories can i even look at
    line up three and let me think
    give me a best of then
    let's hear the contenders
    what would be say four nice things for him
    can you do a selection
    tell me all the different types going
    best to give me a few at the same time
    what are the possibilities here
    shoot me a couple of alternatives all in one go
    who are the finalists
    i'd need a choice of at least two
    hit me with everything under thirty bucks you have
    can we brainstorm a bunch
    what's on the shelf today
    one's not enough to go on offer me a mix
    any chance of a whole bunch of suggestions
    give me small medium and large versions of the idea
    let me hear three and i'll take the best
    what's in your catalog for people like her
    would you list them one to five
    could i have a bit of variety say six
    i like to window shop so go down the rack
    fire off all the ones with good reviews
    say them in one go and i'll write them down
    and what's the range of stuff for gardeners
    i need a few so my partner gets a say
    what do you have in general
    mum wants to hear several so go ahead
    name me every board game you've got
    a handful of thoughts would be grand
    give me the short version of everything you found
  `,
  SomethingElseIntent: `
    next
    what else you got
    keep going i'll know it when i hear it
    skip that one
    let's see a different one
    not quite it try again
    hmm not feeling that one got something else
    you got anything besides that
    move along to the next
    that's close but show me some other kind
    pass on that what's next
    let me hear about something different
    give me a second choice
    nah find me another
    i don't care for that one so what comes after it
    he'd never use that can you think of something else
    try once more
    oh goodness not that let's look at something else
    anything else along those lines
    okay and what's behind door number two
    too frilly for me show me another
    swap that out for something else
    i'd keep looking if i were you
    go to the following one please
    that don't do a thing for me what else is there
    can we see one more
    how about a different idea
    well that's one but let's hear the next one
    trade you that for something better
    got a plan b
    she'd laugh me out of the house with that so next please
    not my cup of tea what other ones do you have
    you can do better than that try me again
    let's move on from that to something else
    and besides that
    i'm not in love with it could you dig up another
    some other thing maybe
    flip to the next page so to speak
    keep them coming
    eh is there something other than that
    what else have you got
    show us something different
    got any others
    nah try again with another
    what about a different one
    can we move on to the next one
    that's not quite it have another go
    it's not really her have you another idea
    keep going what's next
    skip
    have you not got something better
    close but no cigar what else
    something else please
    let's see the one after that
    i'd rather see another before i decide
    hmm not grabbing me so what other ones are there
    is there an alternative
    onto the next
    give me another suggestion
    he'd never use that find me something he might
    not my cup of tea what else is there
    any more where that came from
    how about a second option
    can you find me a nicer one than that
    that one's boring next please
    i'm not sold so try me with another
    you can do better than that show me something else
    same sort of thing but not that one
    och no gie us another
    what other stuff do you have
    shuffle on
    next one butt
    naw something else
    let's hear a different idea
    i'll keep looking what have you got after this
    no she'd laugh at that one come up with another
    is there owt else
    change it for another
    meh what's next
    swipe left
    anything else in there
    try again
    got something else up your sleeve
    not feeling that one show me something different
    next please
    keep going what else have you got
    hmm maybe a different one
    pass what's the next one
    i'd like to see other one
    that's not it try another
    do you have an alternative
    bring out the next contestant
    eh keep 'em coming
    switch it up
    isn't there anything better
    i'm not sold so what else
    let's look at some other thing
    move on to the next
    this one no but the next maybe
    give me a different suggestion
    and what else could it be
    nope next
    is that it or is there something else
    next idea
    something other than that please
    keep scrolling
    my girlfriend would laugh at me so show me another
    not quite there try something else
    can you offer a different thing
    what would be your second choice
    nah she'd never use it what else you got
    shuffle
    find me a new one that one's boring
    one more suggestion please
    that one's kinda basic got another
    close but no cigar so next
    that's kinda like something my ex would've picked so skip along and show me something else
    it's not really ringing my bell that one if i'm honest so what other things are hiding back there
    close but no cigar on that so keep on flipping and let's see what's behind door number two
    next one please
    i can't say i'm taken with it so might there be something a touch different you could offer me instead
    set that one off to the side and bring me out something else like the shoe salesman used to do
    hmm it's all right i suppose but i'd rather you kept looking and came back with a different one
    something else
    my gut says nope on that particular one so what else you got cooking in there
    put that back on the shelf would you love and fetch me down the one next to it
    we're getting warmer but that ain't it so keep driving and point out the next one
    what else is there
    i'd move on from that one if it's all the same to you and see what comes after it
    can we like swipe left on that and go to whatever's after because it's so not the vibe
    that one's a bit too much like what everybody gives so have you a different suggestion up your sleeve
    not that one
    overruled on that one counselor so go ahead and call your next exhibit for me to look at
    well i was rather hoping for an alternative to that so do carry on down your list
    pass on this one but don't quit on me there's gotta be something else in that big old warehouse
    try again love
    it doesn't grab me that but you might have another that does so let's be hearing the next
    throw that fish back and cast again because i believe there's a better one in this pond
    any others besides that because it's put me in mind of something the dentist has in his waiting room
    show me another
    if that's plan a then i'm dying to know what plan b is because plan a didn't do it for me
    let's shelve that for the minute and see an entirely different one if you'd be so good
    trade me that one for something different because i can see my brother's face and it's not happy
    different one mate
    i'm sure somebody somewhere would adore it but could we look at one that's not so peculiar
    swing and a miss with that so step back up to the plate and pitch me a new one
    leave that one be and have another rummage for me because i'm not quite feeling it
    that one sounds like it'd just gather dust next to the bread machine so what's your next best idea
    nah we can do better than that surely so have another dip in the bran tub for us
    i'll take a rain check on that particular item and hear about some other one you have
    anything else instead
    you're on the right lines but it's the wrong one so let's hear what's second on the list
    tell you what let's go past that one and see what's around the bend
    that'll not do for us i'm afraid so is there another you could put forward in its place
    swap it for another
    hmm have you anything a little different
    i'm not struck on that one what else is there
    would there be an alternative
    i don't think he'd care for it let's hear the next
    perhaps something else dear
    that's not quite the thing try again
    carry on to the following one please
    what came second
    it's very nice but i'd like to see what else you've got
    pass along to the next one would you
    not to my taste i'm afraid what about some other one
    i'd leave that one where it is and look further
    you could do better than that i think
    might there be one of another sort
    not in a month of sundays would he use that find me something he would
    no dear the one after that perhaps
    ah no have you not got something nicer
    keep looking if you would
    let's try a different tack
    i'd sooner hear about some other one
    put that back and bring me out another
    she'd never wear it try something else on me
    that one doesn't appeal so what's behind it
    have another rummage for me
    would you have one like it but not that one
    it won't suit so show me a substitute
    is that the only one you have
    another suggestion if you please
    i'm hoping there's something better further down
    nah what else
    not feeling that one show me another
    keep flicking
    swerve what's next
    bit naff got anything better
    anything else
    pass next one
    try again mate
    that's rank find me a different one
    swap it out
    got a different one
    she'd lob that at me what else you got
    scroll on
    not that the next one
    move on
    come on there must be better
    different vibe please
    boring hit me with another
    not for me what's after it
    what other one's there
    bin that one off and find another
    close but no give us one more
    have you got one that isn't minging
    ugh other ones
    that's for old people what else is going
    change it
    two out of ten try harder
    keep 'em coming
    she'd hate that what's next on the list
    give me something else
    skip it and go to the following one
    too big for my place what about something different
    swing and a miss try another
    got anything besides that
    eh close but keep looking
    move along to the next one
    wrong vibe what else
    find me something less girly
    nope how about a different one
    we need another idea that's not him
    he's allergic so let's hear something else
    is there anything other than that
    not my style show me the next
    let's see what's behind door number two
    you can do better than that
    come up with something different would you
    pass and next please
    throw that one back and cast again
    not bad but what else do you have
    i'd like a different one please
    is there one that's not plastic
    anything a little nicer than that
    that's kinda boring got something cooler
    let's move on to something else
    what other stuff is there
    change it up
    bring out the next one
    i was thinking of something more like a game so try that way
    let me hear one more besides that
    not for a boy his age what else would work
    okay now a different suggestion
    keep going that's not the one
    what would be instead of that
    let me have plan b
    switch it out for something else
    my wife wouldn't be caught dead with that give me another
    a whole other kind maybe
    no good try me again
    any alternatives
    i'm not in love with it so what's after that
    think of something else he's not a grill guy
    that's too fancy for us what's a plainer one
    let's try a second one
    show me what's next
    you got one that isn't electric
    not that but maybe something along those lines
    okay strike one what's your next pitch
    let me see the other one
    what would you say besides that
    mm too loud for an apartment what else might do
    try something in another direction
    could we look at something different from that
    next option please i've got five minutes
    do you have something a little different
    is there anything besides that
    can we move on to the next
    could you try a different angle
    what other things have you got
    how about something else
    where's the next one
    who makes something similar but nicer
    i was hoping for something more fun
    i'd like to hear an alternative
    i'm not feeling that one keep going
    we'd prefer something along other lines
    my mom wouldn't like it so what else
    so what's next on your list
    okay let's hear the next
    well try me with something else
    that's not quite it what else you got
    it's too plain try again
    let's skip that and keep looking
    just go to the next one
    maybe something a little wilder instead
    pass what's up next
    does anything else come to mind
    are there others besides that
    got any other ideas
    skip it and go to the next
    keep 'em coming till one sticks
    keep looking there's got to be something nicer
    next please that's too girly
    try again that's way too big
    ew no something else please
    meh have you got another
    nah gimme a different one
    what about something other than that
    anything else in that vein
    moving on what's next
    try once more with something smaller
    isn't there something better than that
    too boring on to the next
    hit me again with something else
    he'd never use it what else is out there
    close but try something else
    find me an alternative
    would there be a second suggestion
    i'd swap it for something less fancy
    let me hear the next one
    what else you got up your sleeve
    come up with something else
    hmm not really her style try something else
    you got anything more exciting than that
    could we look at something else now
    not my cup of tea what else do you have
    strike one what's next
    keep going until i like something
    bring on the next one
    there must be something else for a farmer
    i can do without that show me something other
    give me a plan b
    i'm not sold on that so try again
    anything a bit less naff
    nah try us with something else
    that's not really him what about something different
    have you owt else
    she'd only turn her nose up at that have you another idea
    move on to the following one
    let's see the one after
    pass
    close but let's keep looking
    what would be plan b
    not for me that what's behind door number two
    hmm carry on looking
    i'm not feeling it bring out the next
    can we try something along different lines
    have another go
    surely you've something better than that up your sleeve
    that's a bit boring give me another
    i was after something else like
    swap it for something
    any other ideas
    right what's the next suggestion
    leave that one and find me a different one
    and apart from that
    ooh no what other things are there
    he'd never use it what have you got instead
    fetch me another
    nope next please
    could you offer me something else perhaps
    that's one for the bin give us another
    try harder
    let's have another look
    got anything different
    i'm after a change from that what have you
    keep looking love you'll get there
    not quite what else might do
    we can do better than that surely have another think
    what about another one
    on to the next
    a maybe at best so let's hear the next one before i settle
    can i hear one more
    show us summat else
    flick to the next one
    don't fancy that what's after it
    try me again
    put that to one side and what else could there be
    i'd like to see a different one if it's no bother
    gies another yin
    show me one that's nothing like that
    bit obvious that have you something more out of the ordinary
    wrong tree mate bark up another one
    that doesn't grab me so what's next
    is that all you've got
    one more spin of the wheel then
    have a rummage and see what else there is
    is there a different sort
    not that anything but that
    shuffle it
    let's park that one and hear the next
    i think she'd prefer something else any more thoughts
    what other options might there be besides that
    it's alright but i'm not mad on it find another
    no no different one
    can you come up with something a bit more original
    jog on next one
    that's cringe show me something else
    i've seen enough of that one bring up another
    not my cup of tea what else can you do
    you're getting warmer have another guess
    could there be another kind
    hit me again
    and your next one is
    nah not that yoke have you any others
    we'd not get the use of it so what else is about
    another idea please that one's a dud
    let's move along
    can you think of anything else at all
    no what else though
    give us your second choice
    something else pal that's rotten
    i'm going to say no to that but do keep suggesting
    see what else you can dig out
    how about a different one altogether
    not keen but what's the other one
    he'd laugh at me if i gave him that try another
    i'd pass on that and take a look at the next one
    mm what else
    next one next one
    that one's a no go so where do we look now
    that's not tickling my fancy what other stuff is there
    um next
    what else
    um something else
    not that one next
    skip it
    oh no show me another
    other than that
    okay what else is there
    not feeling it try another
    anything better
    meh what else you got
    well how about another one
    nah keep looking
    let's see the next thing
    not his style got another
    one more
    find me another
    you got other ones
    actually something different
    so what's the next one
    too boring what else
    swap it for something else
    and what other things
    different idea please
    that's ugly next
    let's keep going
    new one
    are there more
    uh not quite keep going
    anything besides that
    other suggestions
    can we see a different one
    no what's after that
    hm try me again
    what's behind door number two
    flip to the next
    is that all you got
    eh give me something else
    i'd rather see another
    any more like that
    same kind but another
    you know let's try another one
    that ain't it keep looking
    wrong vibe next
    she'd hate it what else
    think of something else
    come on you can do better
    there's gotta be something else
    not really what else though
    one more try
    other ideas
    don't like it got another one
    he's not into that something else
    let's hear number two
    got another suggestion
    well any alternatives
    close but show me another
    lame next
    what's the other one
    yeah no next
    something other than that
    how about instead of that
    and if not that
    tacky what else
    okay next one please
    more ideas
    can you look for another
    show me one more
    what's plan b
    that's out what's next
    i'm not sold try another
    what other stuff comes up
    another one
    gimme the next
    well that's no good what else
    go to the next item
    ugh no find something else
    not for us got others
    any others
    what's left
    let me hear a different one
    skip skip
    oh i don't know something else maybe
    that's been done something new
    try a different direction
    that's a swing and a miss so throw me another pitch
    keep it moving because that one didn't do a thing for me
    he'd use it once and stick it in the attic so what's next
    let's flip past that and see what's behind it
    you can do better than that i just know you can
    i'm not in love with it let's keep on looking
    close but no cigar so try me on something along a different line
    what've you got besides that because it sounds like a lot of dusting
    scratch that one off and give me the following one
    okay pass and what's the next thing up your sleeve
    my aunt would laugh me out of the house so bring on something new
    i believe we can find something nicer so let's move on down the row
    anything in there that isn't so fussy because that wouldn't last a week with my boys
    that's too cutesy for a lawyer let's hear an alternative
    ehh i'm not feeling it so what other stuff do you got
    let's skip along she's not going to wear that thing
    show me something in place of that because it's not his speed
    i was hoping for something a little different so keep digging
    surely there's some other thing a grandmother can give
    thank you but let's see what else is in the bag
    that'd go straight to goodwill let's keep on trucking
    is there a plan b because plan a isn't working for me
    my husband made a face so i guess we need to see another
    how about we swap that out for some other idea
    i can't picture her with it so let me hear the next one please
    got anything that's not plastic i'd just as soon not have that
    not really his thing since he hates gadgets so give us something else
    what if we tried a different kind of thing altogether for her
    i'd sooner eat my hat than give her that so what other ideas have you got
    let's put that one back on the shelf and look at the one next to it
    that was number one so what's number two
    i'd say we're warm but not hot so one more try
    roll that one on out of here and wheel in the next
    anything other than that because he's scared of spiders
    it's a nice thought but i'd like to keep shopping what else
    hmm no my nephew's too old for that so what's another one
    onward since nobody in alabama needs snow gear
    that sounds like something my dentist would give out so next
    let me hear something else since that one gives me the creeps
    turn the page on that because we don't have the room for it
    i've got no quarrel with it but i want to see some others before i settle
    try again please cause she's more of a homebody
    can i trade that in for whatever's behind door number two
    that's a no on the bath stuff what would be another direction
    let's keep going because we haven't hit on it yet
    so what would you offer me if i turned that down
    i'm going to veto that one so what's the next candidate
    that's kind of boring no offense so got anything cooler
    find me something less expected every secretary gets a plant
    you're barking up the wrong tree there so find another tree
    what other possibilities come to mind because that's a bit too personal for a boss
    move along to another because my wife would kill me
    that'd be perfect if she had a yard but she doesn't so what else
    give me a fresh one that one's been done to death
    not loving it could you dig up something with a little more class
    let's look further since it's not quite there
    do you have one that's not so babyish cause he's going on nine
    that's way too girly for her so switch it up please
    we'll set that aside for now and you tell me another
    he'd never take it out of the box so let's go on to something more useful
    next please because i've got a long list and that's not going to cut it
    i can't see spending money on that so let me see a replacement
    i'd rather look at something else because that sounds like a chore to clean
    my mother would say it's tacky is there something else you could put up
    swipe left on that one as the kids say and show me who's next
    is that all or is there something better further down
    nah he'd break it in five minutes so hit me with another
    that's the kind of thing you give to a coworker so let's see something warmer
    say something different you're stuck on kitchen stuff
    i want to see one with more pizzazz than that
    rather not because it's got a cord so what comes after it
    we could keep on going i've still got some patience left
    what would be your second choice since the first one's out
    that's a maybe at best so i want to know what else is lurking in there
    what about something for outdoors in its place she's never inside
    scroll on down for me cause that's not the one
    hmm it doesn't speak to me so try one that might
    if that's your first idea then i'd love to hear your third
    bring me something else dear as i can't lift a thing like that anymore
    her apartment's the size of a closet so we'd better see something smaller than that
    toss that one back and cast your line again
    we don't do candles in this house on account of the asthma what's another option
    there's got to be other fish in the sea than that smelly old thing
    keep them coming i'll know the right one when i hear it
    that one's a dud for a vegetarian so offer me something else
    i'm going to need to see a different one because that's too loud for an apartment
    let's try one more my daughter just shook her head at me
    on to the next as my husband's a lefty and that wouldn't suit him
    well that's a strange one so let's have another and see if it's any better
    i think he'd rather have something he can take in the truck so let's see one of those instead
    not for a funeral it isn't please find me something else
    got a different one because that color would clash with everything she's got
    go fish as my grandson says when it's not a match
    that's sweet but it makes me want to see what else you've come up with
    let's hear the one after that since this one's wasted on a guy like him
    can you come up with a substitute because i don't trust anything that runs on an app
    lord no she'd think i'm calling her fat so quick show me something else
    skip it and show the other thing you had in mind
    i'll keep that one in my back pocket but what else might work
    my daughter rolled her eyes clear back in her head so let's have a new idea
    skip to the next one
    meh just keep scrolling
    getting warmer but try again
    okay and apart from that
    got something a bit less boring
    move along to another please
    that's close but not quite let me hear the next
    anything else up your sleeve
    show me plan b
    next please this one's dull
    swap that for something else
    is that the only thing you've got
    surely there's a better idea than that
    right what else have you got in the bag
    nah but keep them coming
    i'd like to see an alternative
    and if not that then what
    try me with something else
    let's see what's after that
    dig a little deeper
    carry on to the next love
    go fish try again
    pull something else off the shelf
    what's your second choice
    let's keep looking a bit
    hurry along what follows it
    not quite there have another go
    i was hoping for something different
    what would come after that one
    is there an option two
    hm toss that and bring me a new one
    got any others like it but nicer
    back to the drawing board for another idea
    that was number one let's have number two
    strike one next pitch
    don't suppose you've something else
    find me something in place of it
    maybe a different brand of that
    anybody else make something like it
    pass what's next on the list
    i bet there's a better one out there
    keep digging i'm not sold
    let me hear the other one
    find us something else duck
    could there be anything more original
    have you nothing nicer
    what else could work
    that's what everybody gets try something else
    same kind of thing but a different one
    roll out another one for me
    you're on the wrong track think of something else
    let's try that again with a new one
    i'd consider other things
    there must be more where that came from
    no to that but i'm still interested what else
    okay next slide please
    hit me again dealer
    shuffle the deck and deal another
    any other bright ideas
    what was your runner up
    right moving swiftly on then
    try harder she's seen all that
    is there a plan c
    what about a different make
    change the channel on that one
    reject so what's the following one
    let's hear a fresh idea
    i'll keep that as a maybe what else
    put that to one side and carry on looking
    anything along the same lines but not that
    look a bit further
    have you not got another kind
    park that one and offer me something new
    can we see other models
    wrong vibe give me a new one
    okay that's a maybe show me one more
    boring next next next
    do better come on
    something else sweetie if you've got it
    what other things would do the job
    let's not settle on the first thing what's next
    find me its cousin
    surprise me with a second one
    there's gotta be something else for a welder
    you already said that one give me a new one
    that again how about something we haven't heard
    let's move on from mugs
    what do you have instead
    and another if you'd be so kind
    go on to the one after
    something different maybe less plastic looking
    flip the page for me
    i'd want to hear at least one more before deciding
    what else would you suggest for the same money
    not bad but what else is there
    how about we try one more
  `,
  WhyThisOneIntent: `
    what put that in your head
    how'd you come up with that
    now why on earth would you say that one
    what's your reasoning
    what made you think of that for him
    how come that one and not some other
    i'm curious how you landed on it
    what about what i said made you go there
    explain to me why that's right for her
    what does that have to do with gardening
    i don't see the connection
    why'd you pick that
    on what basis counselor
    walk me through how you got there
    is there a reason you went with that
    what was it tipped the scale for that one over the rest
    where'd you get the idea she'd like that
    why that of all things
    you must have had some reason to bring that up so what was it
    convince me why it suits a ten year old
    why do you figure that's a good match
    how does that fit with what i told you
    that came out of left field what were you thinking
    tell me how you decided
    give me one good reason for that
    what makes it the right one
    how in the sam hill did you get from fishing to that
    what led you to it
    i said he likes trains so why that
    why would a retired man want one
    whatever possessed you to suggest it
    because of what
    who told you that would suit a bachelor
    justify that pick for me
    is it something i said that made you choose that
    i'm just wondering why you'd recommend it
    how is that supposed to be for my mother
    what's the thinking behind it
    and you think that's a good idea why
    what makes you so sure that's the one
    what made you pick that
    how come you've gone for that one
    what's so special about it
    explain your thinking
    on what grounds are you recommending it
    how did you get from my nan to that
    what's the reason for suggesting this one
    what's that got to do with what i told you
    why do you think he'd like it
    you'll have to justify that one to me
    what's your logic there
    why would she want one of those
    where'd you get that idea
    is it because i said fishing
    why should i go for this over any other
    what makes it right for a teenager
    how does that match what i asked for
    why
    i'm curious how you landed on this
    give me one good reason to buy it
    what was it i said that brought that up
    what's the connection
    convince me
    why's it better than the one before
    how have you worked that out
    how's that for a gardener then
    why this particular brand
    based on what
    whatever possessed you to suggest that
    why d'you say that'd suit him
    what's it got that others haven't
    i don't see how that fits can you explain
    how come
    and you reckon that's right for my dad because
    sell it to me why that one
    for what reason did you choose this
    why on earth would a farmer need that
    what makes you so sure she'll like it
    what made you go with that
    how'd you come up with this one
    huh why that
    and that's because
    what's the logic there
    of all things why this
    where'd you get that idea from
    give me one good reason
    why do you think she'd like it
    for what reason do you propose me this
    how come you picked that
    i said he likes fishing so how'd you land on this
    what makes that a good gift
    is there a reason you went with that one
    random why would i want that
    convince me why that one
    you think that suits me why
    why not something else i mean what's special about this pick
    why are you showing me this
    what was it i said that made you think of that
    hm interesting choice how come
    what about it made you recommend it
    how did you decide
    but why
    make your case for it
    i don't see how that's for a teenager so why'd you choose it
    what's the thought behind it
    why'd that come to mind
    so what makes this one the right one
    what tipped you toward that one
    why would my dad want one of those
    you gotta justify that one for me
    i don't get why you'd suggest that
    what's so great about this that you chose it
    can i know why you selected it
    i'm from missouri so you're gonna have to show me how you got from what i said to that thing
    that's come rather out of the blue so what put it into your head to mention it of all things
    what'd i say that made you think of that one because i'm scratching my head over here
    how come that one
    there must be hundreds of them about so by what process did you land upon that one in particular
    okay but like what's the logic because i said one thing and you went someplace totally else
    i'd be interested to learn what it is about my description that led you to bring that up
    on what grounds
    lay some foundation for me counselor because i don't see how that recommendation follows from the facts
    out of everything in that great big shop you've gone and picked that so what was your reasoning pet
    walk me through your thinking there because my husband's making a face like you've lost your mind
    why this
    i don't doubt you've your reasons but i'd dearly like to hear what they are for suggesting it
    i told you he was a fisherman and you came out with that so connect those dots for me
    go on then justify yourself what is it that makes that a good match for what i asked
    so you figure that's the ticket huh well what about it made you figure so
    is there something in what i told you that points to that one or did it just happen to be next
    how'd you come up with that because at my shop if i quote a part i gotta say why
    for what reason
    my students have to show their working so i'll ask you for yours how did you arrive at that
    help me understand what makes that right for a lady of ninety because i'm not seeing it just yet
    i'm not cross about it only curious as to why you'd put that forward above all the others
    you must've had some kind of notion when you picked that so go on and spell it out for me
    what possessed you to go for that one if it's not a rude question to put to you
    i wanna know what told you that's the one for us and not the other six hundred out there
    what makes you say that
    fancy you coming out with that whatever gave you the idea it would suit somebody like our maureen
    tell me the thought behind that pick because when i bring it to my wife she'll want a reason
    in what way does that fit the bill then because i can't quite follow how your mind works
    suggested because what
    every recommendation i make to a patient i have to back up so what's your rationale for that one
    that's a curious choice and i'd be glad if you'd tell me what lay behind it
    now what in the sam hill made you think of that when i was talking about my grandpa
    why pick that though
    was it the bit about the garden that did it or what was it that steered you towards this one
    i'm just nosy about how come that floated to the top and not something else entirely
    you'll have weighed it all up i expect so what was it that tipped the scales towards that one
    explain that choice
    and what put that into your head
    how did you arrive at that one
    i can't see the connection would you explain it
    what has that to do with my brother
    on what grounds if i may ask
    i'm curious as to your reasoning
    whatever made you think of it
    was it something i said
    why would a man of his age want that
    did you go for it because i mentioned the allotment
    i don't follow how you came by it
    how does that suit somebody with arthritis
    what's the thinking behind it dear
    you must have a reason for bringing it up
    how do you make that out
    justify it to me as my old headmaster would say
    where did that come from
    what's so special that you'd put it before all the rest
    i'd like to know what makes it right for her
    why that in particular love
    how is it better than the other one you had
    i'd be interested to hear what led you to it
    is it on account of his being a fisherman
    what is there about it that made it stand out
    whatever possessed you
    how would it be any use to a lady on her own
    for what reason pray
    you think it would suit me do you and why's that
    in what way does that answer what i asked for
    why though
    what's that got to do with anything
    you what how'd you get that from football
    explain
    random why that
    what made you go there
    cause of what
    where'd you pull that from
    what's your logic
    what's so good about it then
    talk me through how you landed on that
    did i say i liked camping or something
    why d'you reckon she'd like it
    how's that match what i said
    what's the thought process mate
    that makes zero sense to me how'd you figure it
    give me a reason
    seriously why him and a teapot
    on what basis
    why's that the one
    is that cause i said he's always cold
    what about me screams garden gnome
    how's that for a teenager
    tell me how that fits
    what's the link
    who says that's right for me
    why you showing me this
    sell me the reason not the thing
    what am i missing why is that a match
    what gave you that idea
    how'd you land on that
    what's that got to do with my dad
    explain yourself
    is it because i said he likes camping
    where'd that come from
    and you think that fits her because
    how does that go with what i told you
    what makes it right for a twelve year old
    out of everything in the store that
    what's your thinking on that
    how come that
    i said gardening so how did we get to a radio
    what's so special about it that you brought it up
    huh interesting how did you come to that
    what in the world made you think of that
    because of what i said about the cold or what
    did you pick that out of a hat
    how did you figure she'd go for it
    what's the reasoning
    that's an odd choice what's behind it
    why on earth
    tell me your reasons
    what's it based on
    help me understand how that's a match
    why'd you go with that brand
    how's that a fit for a retired guy
    how is that better for me than what i've got
    what led you there
    you must have had some reason
    okay but why though
    what did i say that pointed to that
    i'm curious what made that one pop up
    who told you he'd like that
    what's the case for it
    and why would i want that
    what's the connection between that and a housewarming
    how did that one get to the top
    so is that from the budget i gave you or what
    and the reason being
    what's your rationale
    why not something for the kitchen why this
    what about me says i need that
    now why would you go and say that one
    justify that for me counselor
    do you just say that to everybody or is there a reason it's for me
    what's she gonna do with that in your mind
    what qualifies it
    of all things why'd you settle on that
    you said that pretty quick so what made it jump out
    what makes you so sure it's the right one
    is there a reason you didn't say the other kind
    how does a blanket follow from fishing
    do you have a reason for that
    is there some logic behind that pick
    can you justify that choice
    could you explain how you landed on that
    what's your argument for that particular one
    where did you get that idea
    who told you she'd like that
    i don't see the connection to my dad
    i'd love to hear your reasoning
    i'm curious how you got to that
    we don't get the link to golf explain
    my uncle hates fishing so why that
    so what's your thinking here
    okay but how come
    well what makes it right for a nurse
    that's an odd choice how so
    it seems random what's the reason
    let's hear the thinking behind that
    just why that of all things
    maybe explain how that fits a ten year old
    on what grounds did you pick that
    does that really fit what i told you
    are you sure that suits him how so
    explain yourself because i don't see it
    what's your reason for that gift
    how does that go with what i said
    for what reason would he want it
    because of what exactly
    what part of what i said led to that
    how come you went with that
    what in the world gave you that idea
    defend your choice counselor
    you think it suits her based on what
    what made that come to mind
    why would that be the one
    how is that good for an old farmer
    what's the rationale behind that
    what does that have to do with cooking
    why would a teenager want that
    in what way does that match
    sell me on why it's the right fit
    why on earth would he like that
    huh why that for a vegetarian
    which of my answers made you say that
    what's it got over the others that you chose it
    walk me through your reasoning
    did something i said point you to that
    and the reason for that being
    says who that it's right for her
    how did you figure on that
    interesting choice what's behind it
    whatever made you think of that
    help me understand that choice
    why do you figure she'd enjoy it
    what puts that at the top for me
    tell me the reason you went there
    you picked that how come
    how did you land on that
    where's that come from
    how come that one and not the other
    what makes you think she'd want that
    talk me through your reasoning
    go on then justify it
    why on earth would a vegan want that
    what put you onto that
    what's your thinking
    how's that any good for a lad of fifteen like why'd you say it
    i said he likes fishing so where does a lamp come into it
    and you picked that because
    what was it i said that made you come up with that
    what did you base that on
    why's that
    how did you get from gardening to that
    what's the rationale if you don't mind me asking
    is there a reason you went for that brand
    how did you work that one out
    you've lost me why that
    why d'you reckon that'd suit our gran
    that's a funny one to choose how come
    what's it got going for it over the rest
    make the case for it
    why should i pick that over a bunch of flowers
    did you pick that at random or is there method in it
    but why though
    how would that help with my back
    what brought that to mind
    why that out of everything in the world
    where did you pull that from
    was it because i said she's always cold
    what makes that the right one for me
    i'm curious how you settled on it
    how come you've gone straight to candles
    what's the thinking behind that for a toddler
    why would i be wanting that
    any particular reason
    so what's your argument for it
    why are you telling me to get one of them
    what made you plump for that
    what about me says walking poles
    you must have some reason for saying that what is it
    how do you figure that
    why so keen on that one
    what's the link with her new job
    why not just a jumper why that
    whit wey that yin
    is that because of what i said about the stairs
    how d'you make that out
    why that
    um what made you say that one
    okay but why
    what's that got to do with him
    your reasoning
    oh why's that a good fit
    why'd you go with that
    because of what i said about fishing
    how does that help her
    so why this
    why on earth a waffle iron
    what did i say to get that
    you think she'd like it why
    why'd that come up
    what's the thinking
    well why would he want that
    why not something fancier
    what makes that right for a nurse
    how do you figure
    you know why'd you pick it
    random much why that
    sell me on it why her
    what's the reason
    that seems outta left field why
    why would i need one
    because i said camping or what
    how's that match what i asked
    for a teenager why
    actually why that over the rest
    why do you say so
    is that because she's old
    why'd you think of that
    in what way does that suit us
    i'm curious why
    what's that based on
    hm why that particular one
    why's that better for him
    you got a reason for that
    help me understand the pick
    and that's for my dad because
    why this brand
    what's he supposed to do with it why
    what's the idea behind that
    why is it a match
    who says that's right for him
    what was it about my brother that made you think of a ukulele
    i'm curious how you landed on that out of everything in the world
    walk me through your thinking there since i don't see the connection
    of all the things under the sun how come you brought up that one
    did i say something that pointed you in that direction
    explain to me how a retired trucker and that thing go together
    why would she want that when i told you she's a minimalist
    what's the reasoning behind that because i never mentioned cooking
    you must've had some reason for picking that so let's hear it
    how'd you get from my garden to that if you don't mind my asking
    what does that have to do with what i just told you
    i'm a detective by trade tell me how you came to that conclusion
    help me see what makes that a match for a ten year old
    is it because i said he likes the outdoors or is it something else
    that's out of left field so what were you going on
    on what basis did you choose that over the other kind
    my wife's laughing and wants to know what made you go there
    so you figured that's right for me because of what exactly
    what about it says grandpa to you cause i don't get it
    convince me that it's right for her and tell me how you figured it
    how did you settle on that when there must be a thousand of them
    where'd that come from because all i told you was that he's turning forty
    did somebody else like him want that or what gave you the notion
    i don't understand the logic there could you spell it out
    what's your rationale on that because my students always have to show their work
    my back's the trouble and you bring me a footstool what's the sense in that
    why'd you skip right over the cheaper kind and go to that
    was it something in the way i described her that led you to that
    tell me what tipped you toward that because it's eerie how close you got
    in what way does that fit with what i said about our new apartment
    i'd love to know the reason you think a plumber would want that
    what makes you so sure that's the right thing for a vegetarian
    well now why did your mind go straight to that
    you're suggesting this to me on account of what
    how does that follow from me saying i can't sleep
    interesting pick so what was going through your head
    is there a particular reason you're bringing that up to a man my age
    i told you three things about her which one made you say that
    before i say anything what's the thinking behind it
    are you saying i need that because of what i said about my weight
    why that brand and not the one everybody around here uses
    justify that for me i have to defend it to a committee
    what in tarnation made you come up with that for a baptism
    seems like an odd one what's the reason it came up
    did you pick it for the color or because of the reviews or what
    how come that popped up when i'm pretty sure i said no electronics
    you've got me wondering what you based that on
    i'm trying to follow you here so what's it got going for it in my case
    what did you see in it that made you think about my mom
    that's a good idea but how did you ever come up with it
    so why do you figure that'd be good for somebody with arthritis
    what led you to think she'd be the camping type
    i'm a scientist what evidence made you choose that one for me
    my kid wants to know why you said that and so do i
    tell me why that's the one i've heard of lots of others
    do you have a reason or did you just pull that out of a hat
    what's so special about it that it came to the top of your list
    i'm not saying no but give me the why of it
    how do you connect that with a kid who loves dinosaurs
    you went with that on what grounds if i may ask
    what on earth gave you that idea
    did i say something that made you think of candles
    is it because i mentioned her knee
    what's so special about this brand then
    convince me that's right for a nine year old
    what's that got to do with fishing
    what's your reasoning there
    a hammock for my mother how'd you figure
    you skipped the cheap ones how come
    is that because i'm old
    where did that come from all of a sudden
    and you think he'd like it because
    what made you go with the green
    what's the logic behind it
    out of everything in the world you picked that
    do i look like somebody who'd need that
    i'm curious what tipped you toward it
    on what grounds counselor
    what's the connection i don't see it
    did you just pull that out of a hat
    how's that better than all the others
    what about me says yoga mat
    sell me on it why would she want it
    explain yourself young man
    what is it about that one that fits him
    are you suggesting i smell
    why'd you jump straight to the pricey one
    that's random what led you there
    is it popular or why am i hearing about it
    how come you keep coming back to knives
    what were you thinking with that
    so what's the argument in favor
    you figured a plumber wants that because of what
    what makes you so sure it'd suit her
    i said she's vegan so why that
    is there a reason it's not the bigger size
    for what reason that over a plain one
    how exactly does that help my back
    did somebody else with a toddler like it or what
    that's oddly specific how'd you get there
    what clue did i give you
    why would i want a thing like that
    what's your thinking love
    interesting choice what's it based on
    walk me through how you got to that
    is that just because he golfs
    so tell me why it beats a gift card
    what's special enough to put it first
    you reckon that's him do you on what basis
    come on justify that one for me
    is it something i said about camping
    whatever made you think of a drone
    what'd i do to deserve that suggestion
    does that match what i asked or are you guessing
    i'm not following why a teapot of all things
  `,
  TellMeMoreIntent: `
    go on i'm listening
    what else can you tell me about it
    give me the particulars
    keep talking
    i'm interested what's it all about
    fill me in
    so describe it to me
    do tell
    paint me a picture of it i can't see too good
    what's the story on that thing
    and what does it do
    can i hear a little more on that
    you've got my ear
    let's have the details
    i've never heard of one so what is it
    elaborate please
    uh huh go ahead
    tell me everything there is to know about it
    oh what's that like
    that's got me curious say more
    what's the scoop
    explain what that is for an old lady
    i might be interested but i'd have to hear more
    don't stop there
    get into the nitty gritty
    give me the long version
    what am i looking at exactly
    sounds neat what's it all do
    and then what
    well tell me about it
    go into it a little deeper would you
    could you read the whole description
    what should i know about it before i decide
    i don't know beans about those so educate me
    that one caught my attention what else about it
    back up and tell me some more about it
    proceed
    i'm all ears let's hear the rest of it
    that perked my ears up go on
    give me some more information on that item
    tell us a bit more
    what's it like
    you can't just leave it there tell me the rest about it
    describe it for me
    i'd like to hear some more about that one
    sounds interesting carry on
    give me the details
    oh aye go on then what is it exactly
    expand on that
    what is that when it's at home
    is there any more information
    paint me a picture of it
    i've never heard of one of them what is it
    you've got my attention
    can you elaborate please
    read me the full description
    ooh tell me
    i'm intrigued what does it do
    more info
    let's hear the rest
    what do the reviews say
    go into a bit of depth on it for me
    give me the lowdown
    what's the story with that
    i'm not sure what that is could you explain it to me love
    what's good about it
    talk me through it
    i might be interested so say a bit more
    what do you know about it
    so what is it then
    give me the spec
    what are the pros and cons
    tell me everything about that one
    that's caught my ear what more is there to it
    any further details on this
    hmm possibly tell me a wee bit more
    ooh tell me everything
    i'm listening
    what else can you say about it
    elaborate
    go ahead i'm curious
    okay you got my attention go on
    what's the deal with it
    describe it
    i've never heard of that so what is it
    what are we looking at here describe it to me
    say a little more
    paint me a picture
    break it down for me
    interesting continue please
    i'd like to know more about this product
    read me the description
    so what's special about it
    can i get the full rundown on this one
    what's it all about
    okay keep explaining i'm still with you
    give me some more information
    dig a little deeper on that one
    sounds cool what is it exactly
    lay it on me
    specs please
    i might like it so explain it a bit
    spill the tea on that one
    how would you describe it
    yeah and what else about it
    hmm that sounds promising say more
    i can't picture it so explain what they mean by that
    can you go into it a bit further
    tell me something about that
    don't leave me hanging there like the end of a tv show keep going and fill in the rest
    well you've whetted my appetite now so let's be having the full story on it from start to finish
    i got nothing but time this morning and a full pot of coffee so tell me all about that thing
    go on then
    i'd like to have it described a bit if you would because i can't see it from my armchair
    paint me a picture of it like i'm standing in the store with it in my hands what's it like
    you've only scratched the surface there i feel so do elaborate a little on that for me
    more details
    so what's the whole deal with that one because you kinda breezed right on by it
    ooh that sounds a bit of all right so what else can you tell me about it
    i'm all ears sugar so go ahead and give me the long version not the short one
    tell me more
    might you expand on that somewhat because a name on its own doesn't mean a great deal to me
    keep talking you've got me leaning in here and i don't lean in for just anything
    our lad's interested now he's put his phone down and everything so carry on about it
    gimme the scoop on that i wanna hear every last thing they wrote on the back of the box
    i can't form an opinion on two words so say a good deal more about it if you'd be so kind
    unpack that for me a little because it sounds intriguing but i only half got the idea
    do go on
    that's caught my fancy that has so what's the rest of it when it's at home
    i'd be open to hearing additional information on that item before i render any kind of verdict
    spin me a bit of a yarn about it because i like to know a thing before i own it
    some more info
    okay you've got about ninety seconds till my break's over so give me everything you know on it
    i like the sound of it thus far so what else is there to know about the thing
    flesh that out for me like you would for your grandma who's never seen one of them in her life
    keep going
    what would i be getting to know if i knew it better is a funny way to put it but yes tell me
    y'all can't just say the name and stop there so go deeper on that one for me
    read us out the blurb about it would you because the wife's come in and wants to hear it all
    describe it a bit
    i'm kind of a nerd about this stuff so nerd out with me and tell me the whole background on it
    you've said what it is but not what it's like to have one so say a bit about that
    hm now that's got my attention so what's the story with it
    bit more on that
    that's a good start so go ahead and finish the pitch i'm still standing here aren't i
    i wouldn't mind a fuller account of it seeing as i've the whole afternoon and it's tipping down outside
    start with what it is and then what's so great about it and don't skip the good parts
    continue please
    is it a well made thing would you say
    what does it look like dear
    i'd like to know a bit extra about it if i may
    is it heavy to lift
    would you describe it for me my sight is poor
    how long is the flex on it
    what colours does it come in
    does it take batteries or does it plug in
    is it easy on the hands i've arthritis
    what do people who've bought it say
    fill me in a little
    does it come with instructions in large print
    what are its dimensions
    that's interesting what does it actually do
    has it good reviews
    and what comes in the box
    is it made in england or abroad
    would it stand up to the wet weather
    how does it work when one has it home
    does it need putting together
    is it noisy
    go into a little detail for me love
    any drawbacks to it that you know of
    i'm listening what else does it have
    would it last do you think
    go on
    details
    what's it do
    sounds decent tell us more
    what's the spec
    what's it like like
    is it any good
    how many stars
    is it bluetooth
    and what else about it
    battery life
    what size is that in
    give us the lowdown
    what's in it
    vegan is it
    keep talking i'm into it
    is it proper leather or fake
    will it work with my xbox
    how many watts
    hmm expand on that
    is it for adults or kids that one
    is there owt bad about it before i get excited
    never heard of that what is it
    so how does it work
    does it need an app
    spill what's it got
    does it come in green
    go into detail
    and what does it do exactly
    is it hard to put together
    what are people saying about it
    okay you got my attention go ahead
    describe it to me i can't see it
    does it take batteries
    what comes in the box
    will it hold up outdoors
    how heavy is the thing
    what are the reviews like
    uh huh and
    does it plug in or what
    give me the specs
    any downsides to it
    what's the scoop on it
    is it sturdy enough for a two hundred fifty pound man
    interesting continue
    how's it work
    would it fit under a standard cabinet
    what else should i know about it
    is it loud
    does it have peanuts in it
    can a kid use it without help
    hm i've never heard of those what are they
    what sizes does it come in
    how many pieces are in it
    does it work with an iphone
    tell me all about it i've got time
    what's the fabric feel like
    is it made in america
    and what else does it do
    what would i use it for
    oh that sounds neat what's it look like
    does it need assembly
    how many stars has it got
    would it work for somebody with arthritis
    and then what keep going
    how many people does it feed
    is that the real leather or the fake stuff
    dig a little deeper on that one for me
    do you know what it's made of
    is it big or small
    can you describe it
    could you fill me in
    how heavy is it
    where's that thing made anyway
    who makes it and is it any good
    i want to hear the details
    i'd like to know the features
    i'm interested keep talking
    we need the dimensions
    my kitchen's tiny so how big is it
    so what does it do exactly
    okay and what else about it
    well what's in the box
    that sounds cool what's it do
    it runs on batteries or what
    just give me the lowdown
    maybe describe what it looks like
    go into detail would you
    does it need to be plugged in
    are the reviews any good
    got any more info on that
    tell me all about it
    keep talking you've got my attention
    elaborate on that one please
    i'm all ears describe it
    what's special in the way it works
    can a five year old use it
    how many pieces does it have
    what age is it meant for
    how long does the battery last
    sounds interesting go ahead
    ooh what's that like
    fill in the blanks for me
    is it waterproof at the beach
    does it come with instructions
    what material is it
    how does that thing work exactly
    what size is the thing
    does it hold up over time
    say a bit more on that
    expand on that a little
    and then what does it do
    is it loud when it's running
    would it fit in a carry on
    what can he do with it
    never heard of it what is that
    tell me what comes with it
    oh aye go on
    what does it do exactly
    give us the details
    such as
    can you describe it to me
    say a bit about it
    and
    i'm all ears
    what's the spiel
    tell us what you know about it
    right and what else about it
    in what way clever
    let's have the full description
    so what is it when it's at home
    what would i be getting
    oh really do tell
    give me the ins and outs
    read out the blurb
    i'd like to know a bit more before i say
    what's one of those then
    carry on i'm with you
    could you go into more depth
    tell me everything
    sell it to me
    what sort of thing is it
    ooh what's that
    is there anything else i should know about it
    any more info
    i'm intrigued
    you'll have to explain what that is to a daft old bat like me
    tell me a bit about that one
    what's it do like
    let's hear about it then
    give us a bit of background
    what are the features
    how d'you mean a weighted one what is that
    go into a bit more detail for me
    could be good what's the story with it
    what do folk say about it who've bought it
    that's a bit vague can you flesh it out
    hmm keep talking
    spill
    a what now never seen one tell me
    mm hm and what's it like in the flesh
    oh tell me about it
    um what is that exactly
    okay and
    what else about it
    okay details
    so what's it like
    say more
    well now i'm curious
    give me the specifics
    never heard of it what's that
    interesting go ahead
    what's the story with it
    can i hear the description
    what's so good about it
    how does it look
    a little more on that
    what all does it have
    um more about it
    what is that thing anyway
    read me the features
    lemme hear about it
    what do people say about it
    actually tell me a bit more
    dig into that one
    what are the specs
    uh huh go on
    and what does that do
    any reviews on it
    you got my attention
    go deeper
    hm what's it all about
    what should i know about it
    pros and cons
    can you explain what that is
    okay so walk me through it
    you know more about that one
    what are we looking at
    i'd like to know more
    what's special in it tell me
    give me the rundown on it
    how do folks like it
    sounds neat tell me more
    continue on that
    what's a thing like that
    full description please
    i like the sound of that so keep talking
    okay you've got my attention and now i want the particulars
    don't leave me hanging fill me in on the rest of it
    that caught my wife's ear so let's hear the whole story on it
    paint me a picture cause i can't see it from here
    i've never heard of such a thing so what's it all about
    what else can you say about it before i make up my mind
    go into a little detail there because i'm a details kind of guy
    hmm i might be interested if i knew some more about it
    you can continue i'm listening while i fold these towels
    what do other people who got one have to say about it
    describe it to me like i'm my grandmother who's never seen one
    give me the lowdown that's the first i've heard of it
    that's an intriguing notion please elaborate on it for me and my wife
    sounds neat but i'd need to know a whole lot about it first so go ahead
    is there anything special about it that i ought to hear
    my ears perked up at that one go on ahead
    break it down for me because i'm hearing about this for the first time
    what's the story with that one my neighbor was raving about something like it
    i'm on the fence so let me hear some more of it
    read me what it says on the page since i can't look at a screen right now
    could you expand on that a bit for my husband who's hard of hearing and hard to convince
    you only gave me the headline so now give me the article
    what am i looking at there in plain words
    okay so sell me on it cause i'm almost there
    don't be shy tell me everything you know about that one
    i'd like a fuller description if you've got one handy
    yeah keep going because that one might be a contender
    what are folks saying about it good and bad
    so far so good but that's not much to go on is it so say some more
    let's dig into that one a little it sounds like him
    what's the scoop on it i've been wondering about those
    uh huh and then what because you stopped just when it got good
    tell my mother about it in the way you told me but with more to it
    i'm a little fuzzy on what it is so could you flesh it out
    give me the long version since i've got a whole commute ahead of me
    say some more about this one she's particular
    all right i'm hooked what else is there to know about it
    that's new to me so how about you educate me on it
    fill in the blanks for me since i only know the name
    does it come with a good write up cause i'd like to hear it
    can you go a little deeper on that one before we move along
    i want to hear what makes it tick before i say yea or nay
    you've piqued my interest as my english teacher would say so proceed
    let me in on the features and whatnot because my son will ask
    i'm picturing something like a waffle iron tell me what it's really like
    what would i be getting with that in general terms
    my curiosity's up now so tell me some more would you
    give me the nitty gritty on that because it might be just the thing
    and what's good about it and what's bad about it while we're at it
    that could work so what other information have you got on it
    wait that's a real thing because if so i need to hear all about it
    how would you describe that to somebody who's never been camping
    i don't mind hearing a bit more we've got nowhere to be
    carry on about that one because i was just getting interested
    what's the general idea with it i'm not sure i follow
    you were telling me about it and i interrupted go on
    give us the highlights on that because there's four of us listening in the van
    oh that one's got potential so what more can you tell us about it
    i need a better idea of it so talk to me like i'm standing in the store
    ooh i'm listening keep talking
    never heard of one of those fill me in
    okay and what else should i know about it
    expand on that a bit would you
    interesting say some more
    describe it to me like i'm blind
    i can't picture it what is it exactly
    what does a thing like that do
    don't stop there i'm curious
    give me the lowdown on it
    what's all the fuss about that one
    well that sounds intriguing do continue
    so what's good about it
    can i hear the details
    what do folks say in the reviews
    let's have the full description then
    keep going you've got me interested
    and what's the rest of it
    would you elaborate please counselor
    what am i looking at here
    go a bit deeper on that last one
    hm what's special about how it's made up
    i might be interested depending on what it is
    read me the blurb
    educate me on that gadget
    what's the big deal with it
    well now that's new to me what is that
    a what now explain that
    tell us everything love
    what sort of thing is it then
    is there anything else you can say about it
    i don't know that brand what are they like
    any good points and bad points on it
    what would i be getting basically
    oh yeah and then what
    could you flesh that out
    give me the full scoop
    let me hear the ins and outs of it
    that's a funny name what's it for
    do the reviews say anything bad
    i'd need to hear a bit extra before i say
    pitch it to me like shark tank
    what features has it got
    what's it all about then
    um what is a french press anyhow
    spill the beans on that one
    you can't just say that and stop
    i need specifics honey
    give us a flavour of it
    so in plain english what is that thing
    all right you have sixty seconds describe it
    what do people love about it
    right and what does it come down to in practice
    tell my wife here what it is she's interested
    more info on the second bit please
  `,
  OwnedIntent: `
    she's got three of those already
    we have one in the garage
    i gave him that last father's day
    been there bought that
    he's already got every one they make
    there's one sitting in my kitchen right now
    i think my brother in law beat us to that
    oh we own two of them
    i picked her up one of those at christmas
    already have it and love it
    she got one for her shower
    that's what we bought him last year
    we've had one since nineteen eighty eight and it still runs
    he owns that very one i'm pretty sure
    i just got one a month ago
    the kids have that in their playroom
    funny you say that i'm wearing one
    no need we inherited mama's
    dad's workshop's full of those
    i believe that's what her sister got her
    got it already
    ours is still good so we don't need a second
    you sold me one of those back in the spring
    he's had one for years
    that makes two then because she already bought herself one
    we've done that one before
    the school gave him one just like it
    there's already one hanging on their wall
    she wouldn't need it she's got a closet full
    i've given that to everybody i know twice
    he won one at the raffle
    my wife says we have it somewhere in the basement
    they registered for that and somebody got it
    that's the same thing i bought off here last time
    i'm looking at mine right now
    grandma knit him one so he's covered
    i own that in two colors already
    her mother just handed hers down to her
    we're on our third one of those
    he bought himself that last weekend the stinker
    he's already got one of those
    we bought her that last christmas
    i've one in the cupboard upstairs
    no use he's had one since he was wee
    she's got three of them
    been there done that got him it two years ago
    i think his girlfriend gave him one
    we've got that
    she had one for her fortieth
    the kids have that already
    there's one sat in the shed doing nowt
    he got that off his mam
    i've already ordered one of them
    that's what i got her for mother's day
    funny you should say that i'm looking at ours right now
    already have it
    my dad's never without his he's had it years
    somebody at work's got her that for her leaving
    nah got it
    they were given two as wedding presents
    she's still not opened the one she got last year
    that's the exact same as he uses now
    he's got the older version of that
    i'm sure there's one of those in her kitchen
    we've a houseful of them
    i bought that one last time i spoke to you
    he's that many of them he could open a shop
    aye she's got yin
    i gave him one for his birthday in march
    grandma has that in every colour
    it's the one she treated herself to in the sales
    they've had that since they moved in
    my brother beat me to it he's bought it for her
    we have one thank you
    ours is nearly brand new so he doesn't need it
    been bought already
    he won one of them in a raffle
    she owns one
    that's one thing he does have
    i got one free with my phone
    he's already got like three of those
    there's one sitting in our garage right now
    my roommate has that exact one
    i literally just got one
    she owns every single one of those
    i already have this at my home
    pretty sure that's in his truck already
    got it for him for his birthday
    they registered for that and somebody already gave it to them
    my sister beat us to it she gave him one
    yeah no we've had that for years
    that's what i gave last time
    already in the closet
    he got that from his grandma
    my mom's kitchen has two of those already
    i'm wearing it
    she's had one since high school
    we got one at costco in june
    that one he possesses already
    i own that
    the kids have it and never touch it
    haha that's sitting on my desk
    she bought it for herself like a week ago
    last father's day was that exact thing
    he makes those so he's got plenty
    the last three people who shopped for him got him that
    there's already one in every room of this house
    my girlfriend's got a whole collection of those
    already did that for her graduation
    that was in his stocking two years ago
    he doesn't need another one of those his still works
    my husband ordered that on prime day
    they just got one for their wedding
    she has it in every color
    i know that one it's on my nightstand
    our office gave everybody one last year
    shoot i gave my brother that very same thing two christmases ago and it's hanging in his garage right now
    funnily enough there's one of those sat in her kitchen already i saw it when we went round sunday
    we bought him one for his birthday and then his mom went and bought him another so he's set for life
    already got one
    our emily's got it in two colours as it is so i don't think she'd be wanting a third
    that's what the whole office went in on last year so she for sure still has it on her desk
    i'm fairly certain that's the one we got them for their wedding because i remember wrapping the blasted thing
    had that last year
    he already owns one and babies it worse than his truck so there's no use buying a second
    bless you but grandad's had one of them since before i was born and it still goes
    yeah so she literally has that in her dorm room like i can see it in her selfies
    she's got one
    it's a nice thought but there's one at home in the cupboard under the stairs that he bought himself
    my wife says we ordered that exact thing back in the spring and she's usually right about these things
    the children were given that by their other grandmother so it would only be the same thing twice over
    bought it before
    i hate to tell you but there's three of those in our break room and nobody needs a fourth
    we've been down that road already we gave it to the in laws when they moved into the bungalow
    i know for a fact he has that because he borrowed my drill to put it up
    they own it
    it so happens i treated myself to one at the garden show so that's one thing i'm not short of
    good guess though because that's exactly what i picked out for her on my own last month
    mum unwrapped one of those on mothering sunday so i'd look a proper lemon giving her another
    got two already
    she's got that already from when she made partner and it's sitting right there behind her in every video call
    he'd one off us when he retired and another off the lads so he's well and truly provided for
    our little guy got that at his baby shower and it's still in the box next to the other one
    has that one
    that's ringing bells because i'm almost positive i ordered the self same thing from you last autumn
    my folks have had that on the farm since i was knee high so they don't need another
    oh he's got it already he was showing it off to the whole pub only last friday
    same one at home
    you're a day late and a dollar short because my sister in law just gave her that on saturday
    would you believe i've it here on the table beside me as we speak so that's not much use
    the guys at the firehouse already chipped in and got him that so it's been taken care of
    we've one indoors
    i recognise the name because it's on the side of the one we've got plugged in out the back
    that was last year's gift and the year before that too now i think of it so she's got a collection
    there's not a nurse on our ward who hasn't got one of those and she's no exception
    he has one of those in the shed already
    we gave her that last christmas
    i've two of them in the cupboard upstairs
    she got that very one for her seventieth
    that's exactly what's sitting on my windowsill
    my son beat you to it he bought one in the spring
    they had that as a wedding present
    oh we've had one of those since nineteen eighty two
    funny i'm looking at it this minute on the dresser
    the house is coming down with them dear
    that was last year's gift
    his sister's after getting him that
    she has a drawer full
    i sent him one of those for his name day
    we're well supplied in that line
    himself came home with one only last week
    i believe there's one in the attic yet
    they wouldn't need two of them
    it'd be her third
    he was given it when he retired
    my neighbour gave us hers so we're sorted for that
    that's the same as she uses every day
    i'd be duplicating what her aunt sent
    mine is still going strong
    he's never without his he takes it everywhere
    sure isn't that the thing i got from you in march
    the grandchildren have had that from father christmas
    we've been through three of them so far
    that came with the house
    she won one in the parish raffle
    got one
    had that for ages
    he's already got it mate
    bought that last year
    she's got like five
    yeah that's literally in my hand
    i've that at home
    been there done that got him it for his eighteenth
    my sister's already bagged that for him
    his ex bought him that
    everyone in our house has one
    he's got the newer version
    got it for my ma for mother's day already
    we've one in work and one at home
    mine got nicked and i replaced it already
    that's what i got her last time
    she never shuts up about the one she has
    there's one under the stairs never used
    he's had his for donkey's
    already in the van that
    we got sent one free
    dad's got the full set
    that's on his shelf next to the other one
    you sold me that in the summer remember
    kid's had that since he was two
    she bought it herself the other day
    pretty sure that's what's in his gym bag
    snap i've the exact same one
    she's got one sitting in her kitchen right now
    been there done that
    we gave him that last christmas
    there's two of those in my garage
    mine's still working fine
    oh my brother just bought that
    i've got a drawer full of those
    he'd have three then
    it's already on our shelf
    we've had one since the wedding
    funny i'm holding one right now
    grandma beat us to it
    i ordered the very same one in october
    they have one and they never even use it
    yeah the kids fight over the one we have
    somebody brought that to the shower already
    he won one of those at work
    i use mine every morning
    he's good on those he's got his own
    we've already got that covered
    she's on her second one of those
    the school gave every kid one
    that'd be the fourth one in this house
    i picked that up at costco last weekend
    he came home with one just the other day
    there's one in every room here
    it came with the apartment
    i bought that for him when he retired
    dad's had one of those forever
    we own it
    nah she's been using one for years
    that one's in the attic someplace
    don't need two of them
    she'd just have to regift it she's got one
    i've still got the last one unopened
    ha he's literally wearing it
    bought it loved it and it's in the truck
    my wife got me that for our anniversary
    i inherited one from my aunt
    we tried that last time you said it and it's on the wall now
    he makes them himself so he's got plenty
    oh no we've bought that already
    she collects those and she's got that one
    there's a brand new one under the tree with his name on it
    that'd be a duplicate
    i'm pretty sure he's got that hmm yeah i saw it on his desk
    all of us have one it's standard issue at the firehouse
    i stocked up on that in the spring
    the baby has about nine of those
    one of those is hanging right here in my kitchen
    we picked up the same one at a yard sale
    she just replaced hers
    we're all stocked up on that
    he already has the newer version of it
    it's in the house somewhere i just know it
    my mom's got like a million of them
    that was last year's present
    do they really need a second one because they've got one
    is it okay that he's already got one
    can't use that there's one in his garage
    could've sworn she has that
    what she's got three of those already
    how many of those does a man need he has two
    where would he put a second one
    who hasn't got one we do for sure
    i gave him that last christmas
    i'd buy it but it's sitting in her closet
    i'm wearing one right now
    we own that very thing
    my brother beat me to it he bought her that
    so he's already had one for years
    okay but there's one in my kitchen
    well she got that from her aunt in june
    that's on her shelf already
    it's something he's already got
    let's not double up she has one
    just bought him that in march
    maybe he's got that i think he does
    had one since nineteen ninety
    does it count that she got one for graduation
    already have it in my bathroom
    been there he's got the whole set
    got one at home
    she's had hers since college
    he owns two of those
    grandpa has a shed full of those
    mom got that for her birthday
    there's one collecting dust in our attic
    you're too late he got it last week
    the kids have that
    all my friends have one and so do i
    his girlfriend gave him one
    funny i bought that exact thing for her in may
    last year's gift was exactly that
    she's read that it's on her nightstand
    he's played that one to death it's his
    nope there's one in the truck
    our house is full of those
    the office has one of those
    pretty sure he picked one up himself
    she wouldn't need it since she has her own
    i see one from where i'm sitting
    it's already hanging on his wall
    dad's been using one for ages
    you won't believe it he just got that
    two of them are in my drawer
    one's already on the way from her parents
    we've still got the one from our wedding
    her collection's already got that in it
    uncle ray has one in every color
    he got that as a bonus from work
    too bad she's already the owner of one
    another aunt already got the baby that
    i own that very same one
    that's the same as what i got him before
    hasn't she got one of those already
    he's got three of them in the shed as it is
    we've one of those already
    she got that off her nan at christmas
    that's what i bought him last year
    been there done that got the t shirt
    there's one sat in the cupboard never been out the box
    we had that last time
    i've already got that thanks
    our house is full of them
    he's just been given one for his fortieth
    they've one in the caravan and one at home
    already own it
    my mum has the exact same one
    funny you say that there's one right here in front of me
    she's mad on them she'll have every one going
    the wean's got that from the santa grotto
    she's got drawers full of scarves
    we bought that off you in march
    his sister's already getting him that
    i gave her one for her housewarming
    he's never without his he's had it years
    had one since ninety four and it's still going
    well that's no use he's wearing one now
    it's sorted we've got that
    got that in black and in blue
    that was her leaving present from work
    i'm looking at mine now
    they had two off the wedding list
    me and him share one as it is
    my flatmate brought hers so we don't need two
    i've a perfectly good one on the van
    bought her that for mother's day she's still not opened it
    he inherited his grandad's so he'll not need another
    i picked one of them up in lidl last week
    my brother's beat you to it he got it her already
    that's in the loft somewhere
    she's had all that series read them twice
    there's two in the kitchen drawer
    nursery gave them one each
    i think he's already got that like
    no point she has one by her bed
    the school supplied that one
    i got mine on the nhs
    we've had ours since the wedding
    what he got from his girlfriend was the very same
    they've all got them in our house even the dog
    dad's just replaced his
    done that one two birthdays ago
    it'd be his fourth
    the last owners left one behind
    everybody bought him that when he retired
    it came with the house
    i've got one of them and i never use it
    they were given one when the baby was born
    you've just described the one i'm stood next to
    she treated herself to one in the january sales
    he won one in the raffle at the club
    he's two already and only the one pair of hands
    gran's on her second one of those
    i've bought three already this year
    she's got that she showed me it on sunday
    that's already wrapped under the tree from his uncle
    got the whole set mate
    we got given one for free with the cooker
    that's on his shelf
    we're well stocked with those
    he made his own
    he's got a better one than that
    ours is hanging up in the porch
    the neighbours lent us theirs for keeps
    sure she has one of them already so she does
    i ordered that last night off my phone
    there was one in the hamper she got from church
    i've got shares in those i've bought that many
    it's the same as what he's got
    mine's only a year old
    that's the very thing i'm talking to you on
    my lad got that out of his birthday money
    already in my wardrobe hun
    they took ours to uni with them so they've got that
    i've been using one for years
    tried that had it gave it to the charity shop
    we're on our second one the first wore out
    the grandparents went and got it
    that's what i've got at work
    wouldn't you know it she bought one yesterday
    there's one gathering dust in our garage
    every teacher gets that she's a cupboard of them
    she's not short of mugs believe me
    i've got the older model and it does me fine
    everyone in the band has one of those
    he came home with one from the market saturday
    i already have it in my collection
    he's had that since he were a nipper
    we had one off the council
    he has one and his mate has one and they both have spares
    she was bought that when she passed her driving test
    his ex got him that
    last thing i need is a second one of them
    oh she's already got that
    we have two of those
    um he owns one
    bought that last christmas
    already in my kitchen
    yeah have it
    got him that last year
    there's one in the garage
    well mine's still going strong
    her sister gave her one
    we've got three actually
    i'm wearing mine right now
    he just bought himself one
    that's sitting in my closet
    my mom beat me to it
    already did that for her birthday
    you know he's got ten of 'em
    have that exact one
    okay i already own it
    we got ours at costco
    she got one for graduation
    that's what i gave him in june
    there's one under the sink
    no need he has it
    have it love it
    they've had one for years
    got a drawer full of those
    um pretty sure they have that
    just got one in may
    my husband already ordered it
    i've had mine since college
    we registered for it and got it
    she's using hers as we speak
    already hanging on his wall
    got that from the in laws
    kids have one each
    that one's in our basement
    i bought it before
    she told me she has one
    we still have the old one
    he's got that same thing
    yep own it already
    don't need it grandpa has one
    oh i have that one too
    got it for father's day
    already bought it from you
    had one forever
    she won one at bingo
    we picked that up on prime day
    there's one in his truck
    well she collects those has plenty
    he kept his from the last place
    i see it on my shelf right now
    already sitting on her nightstand
    our neighbor gave us his
    actually we own that
    yeah he asked santa got it
    the baby's got one
    got two don't need three
    my roommate has that here
    in the attic somewhere there's one
    she has it in pink
    i know it we have it
    been using that for months
    oh shoot he's got that
    the dog already has one
    he uses one every day
    we were given that at the wedding
    one's plugged in right here
    so i've already got that covered
    she's got every color of that
    sorry already in the house
    that's what my brother got him
    he got it from work
    i got her that once
    they bought theirs at target
    hm think she's got one
    ours came with the house
    same one i got
    already gifted that
    yeah that's in our camper
    she picked one up last week
    have one thanks
    he's got his dad's old one
    already got a nice one
    there's four in the shed
    we did that one for easter
    got it never use it
    she's on her second one
    everybody here's got one
    had it on the counter ten years
    um that's the one i bought tuesday
    my aunt already sent him that
    he owns the whole set
    we got one off craigslist
    mom's got that in her sewing room
    haven't i bought that from you already
    there's one of those hanging in our garage with the tags still on it
    shoot my mother in law beat you to it last christmas
    that's sitting on her counter as we speak
    we went through two of those already and she's on her third
    he picked one up for himself at the hardware store over the weekend
    our house has three of those if you count the one in the camper
    you're about a year late grandpa gave him that for graduation
    she's got one in every color known to man
    funny you should say that because i'm wearing mine right now
    oh he'd just laugh because his closet's full of them
    my sister got her the very same thing for her shower
    we did that one for his birthday and he still uses it every day
    she won one of those in the church raffle so that's covered
    i remember wrapping one up for her two years ago
    there's already one collecting dust in the basement i'm sorry to say
    the firehouse bought every one of us one so i've no need
    the kids' dad sent one just like it so we're good there
    i do believe i spotted that very thing in her kitchen at thanksgiving
    mine came with the house when we bought it and it works fine
    he inherited his daddy's and wouldn't trade it for a new one
    been there done that because it was last year's father's day
    that's what i gave her when she made partner
    my roommate has that exact thing and she lets me use it
    nope he beat us all to the punch and ordered it the day it came out
    she showed me hers last sunday and was tickled to death with it
    those come out of our ears i'm a teacher and everybody gives me them
    somebody at the office gave him one for secret santa
    we've still got the one from our wedding and it's thirty years old
    her boyfriend got to that one before i could
    i already sprang for that on prime day so cross it off
    the twins each got one from their nana so that's two right there
    wouldn't you know it that's the one thing she does have
    that was under the tree in two thousand nineteen and it's in the toy chest yet
    he has that already plus the attachments and the fancy case
    they registered for it and her uncle bought it off the list
    i've bought that same one for everybody in my family including him
    our neighbor moved and left us his so we've got that taken care of
    you suggested that at easter and i bought it so he's got it now
    there's no point since he's got two of them in his truck
    my husband surprised her with that when the baby came
    she's had one of those since college and guards it with her life
    been using the same one on the farm since before my boy was born
    we're up to our eyeballs in those already on account of his collecting
    the hospital sent us home with one so we're set
    as luck would have it he found one at a yard sale last month
    i got him that and he got me that so we've got a pair
    his and hers already both of us and we even got one for the dog
    if you looked in my pantry you'd see one right behind the flour
    she's drowning in those cause all her students bring them
    grandma mailed him that exact thing for hanukkah
    i thought of that too and gave it to him back in june
    hers is brand new still because she bought it with her bonus
    we had the same idea for mother's day so she's already got hers
    he's had one ever since he got his license
    that's what's on the wall in his den right this minute
    there's one in the drawer that nobody's touched and i'm not adding to it
    my ex took a lot of things but she left me that one
    that one's checked off i picked it up at costco last trip
    his brother handed his old one down to him so he doesn't lack for that
    oh my yes she owns about a dozen i can't stop buying them
    he just got through telling me how much he likes the one he's got
    i'm sitting on it right now as a matter of fact
    seems everybody had that idea because she opened four of them
    that's old news around here since we've owned one from the time they were invented
    there was one in her stocking last year from yours truly
    he's got his own that he built himself out of scrap lumber
    the exact same brand's been on my nightstand since march
    we each keep one in the car already because of the winters up here
    i'd say yes except for i ordered that same one in the fall for her
    if i'm not mistaken her daughter got her that for her sixtieth
    they gave one to every graduate so she brought hers home in may
    he carries one on his belt every day of his life
    what do you know we were just using ours this morning at breakfast
    somebody already thought of it and it's on her porch
    my wife came home with that last week so too late
    that's the very thing he unwrapped from us at his retirement party
    we have it in blue and the kids fight over whose turn it is
    both my boys got those from their scout troop
    i'm afraid she's already the proud owner of two
    she had to buy that for school back in august so it's already in her bag
    he came with his own when he moved in so now we've got a spare
    her condo came furnished and that was in it
    already in the shed next to the mower thank you very much
    i'm sure that's what was in the box his parents sent him
    we picked up one of those on our honeymoon in gatlinburg
    the last fella who lived here left one bolted to the counter
    it's a good idea but my father's had his since korea
    that would've been great if aunt linda hadn't given her one friday
    if you can believe it that's what she's reading right now for the third time
    ours finally got broken in good so we wouldn't want to replace it
    he's on a subscription for those so he's never out
    i've got it and my mother's got it and my sister's got it
    the army issued him one and it's tougher than anything you could sell me
    i went in with the cousins on that for her fiftieth so that's out
    no sense in it there are six of them in the hall closet
    it's already his since i gave it to him early when he was sick
    she plays with that one daily and has since santa brought it
    you'd be giving him a twin to the one he's got
    that's already plugged in next to his bed
    his company sends him one every christmas whether he wants it or not
    there's one in the cupboard gathering dust already
    his brother gave him that at christmas
    she's got about six of those
    look in my garage it's full of them
    we picked one up at costco in march
    he's wearing it right now actually
    funny i'm using mine as we speak
    been there and bought that
    i'm sat on one this minute
    what do you think i got her last year
    they've had theirs since the wedding
    mom's already sorted on that front
    i ordered the exact same thing from you last spring
    that's the one hanging in our hall
    our kid's got the whole collection
    the last thing he needs is a fourth one
    got one thanks grandma's old one
    her closet's stuffed with those
    his dad passed his down to him
    you sold me that two months ago
    she bought herself one just last week
    we inherited one from my aunt
    there's a perfectly good one in the shed
    i've got two of them and one's still in the box
    he never takes his off
    beat you to it i bought it yesterday
    that's what i got him for father's day
    the kids have one each as it is
    every room in this house has one
    she collects them so she'll have that one
    he's had one since college
    we own the older model of that
    my husband thought of it first last birthday
    i just gave mine a clean this morning
    isn't that the thing on my counter
    didn't we buy that in june
    don't need two of those do i
    she'd end up with a pair of them
    i'd be giving him a duplicate
    he got one for retiring
    hers came from the office secret santa
    already ticked that off the list last year
    pretty sure there's one under the stairs
    he's on his third one of those
    we've been using that for ages
    there's one plugged in right beside you
    grandpa wouldn't know what to do with a second one
    that was my gift to her in twenty nineteen
    yeah they've got that in two colors
    the baby shower gave us three of those
    her fella bought her that for valentine's
    the previous owners left us one
    what she'd have two then
    already in the toy box i'm afraid
    her kitchen's kitted out with all that
    my son has that exact set
    he won one at the school raffle
    i recognise that it's on his desk
    we got that for our wedding from uncle ray
    she's well stocked in that department
    that one's already on our bookshelf
    he's read that one twice and kept it
    one of those has lived in our loft for years
    you'd be selling me what i've already got
    it's been on her wrist since easter
    his truck came with one
    the new house had one built in
    been driving around with that in my trunk all winter
    the neighbours gave them one when they moved in
    he built his own last summer
    she's got it in pink and in black
    they sent us one for free last month
    no need i have my mother's
    it's the same one we've got isn't it
    my girlfriend already surprised him with it
    every plumber's got one in his van me included
    he has a drawer full of those
    that's covered santa brought it
    i'm looking at one on the wall right now
    she's been given loads of those over the years
    you'll find that in my order history
    we've a spare as it happens
    believe me he's got enough of those
    we're set for those we got a lifetime supply
    i upgraded to that one back in the fall
    her ex left one behind
    unless he's lost his he doesn't need it
    dad's got the deluxe version of that
    hasn't he got that already yes he has
    the twins got that off their nan
    that'd make five in our house
    one already came in the starter kit we got
    my roommate and i share one already
    he's got it he loves it
    there's one at the cabin and one at home
    he bought it with his birthday money
    she was opening hers when i called last night
    just replaced ours in the spring
    been in the family for donkey's years has ours
    i gave her that and she regifted it to me
  `,
};
