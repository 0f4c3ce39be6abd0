import { type Language } from '../../language';

/** How people choose, or ask for another choice, as seven people wrote it down who saw no code and no phrases. */
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
  `,
};
