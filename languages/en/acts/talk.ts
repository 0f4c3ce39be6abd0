import { type Language } from '../../language';

/** How people lead a talk, as seven people wrote it down who saw no code and no phrases. */
export const talk: Language['acts'] = {
  WaitIntent: `
    hang on a sec
    hold your horses
    don't go nowhere i'm getting my glasses
    let me turn the stove down real quick
    just a minute hon
    sit tight
    let me holler at my husband about it don't hang up
    give me a minute to think
    hold the phone
    stay right there
    i need to go find my pocketbook hold on
    whoa whoa slow your roll a minute
    let me ask my daughter she's in the other room
    one moment please
    wait up
    i've got another call stay on the line
    be right back
    let me get a pencil
    bear with me i'm old
    hang tight there while i measure the window
    give me two shakes
    keep your shirt on i'm thinking
    hold that thought
    can you wait while i check what size she wears
    i'm thinking i'm thinking
    let me set the baby down first
    pause a second
    would you hold a moment while i let the dog in
    don't leave me yet i just have to sit down
    just a jiffy
    um let me see here
    hold up now i gotta get this truck parked
    can you give me thirty seconds
    stand by
    let me run it past my wife right quick stay there
    easy there give a man a moment
    i'll be back in a minute so don't shut off
    hold it hold it let me think that through
    i'm coming just let me turn the t v down
    not so fast i need a second
    hang on a tick
    bear with me
    two seconds i'll just turn the tap off
    let me think
    don't go anywhere
    half a mo
    i'm just getting my glasses
    stay there while i ask our mam
    wait a minute
    give us a sec i'm parking the van
    i need to check his shirt size won't be a minute
    can you pause
    just a moment please i'm with a patient
    hold the line
    haud on
    let me shout up and ask him
    i'm still thinking
    not so fast
    the dog wants letting out stop there a minute
    could you give me a bit of time to decide
    keep your hair on
    let me find a pen
    one moment
    i'll be right back so don't switch off
    wait there while i see what she says
    hang fire
    bear with us the kettle's boiling
    give me thirty seconds will you
    let me just measure the shelf
    oh hold on hold on
    you'll have to wait my hands are covered in flour
    i'm not ready to answer yet let me catch my breath
    i'm just asking my colleague stay on
    hmm let me see now
    can you hold while i take this pan off
    just nipping to look at what he's got hang about
    gimme a minute to ask the wife what she'd think
    wait wait wait
    one sec
    hang tight i'm getting my glasses
    gimme a minute my phone's ringing
    lemme ask my roommate real quick
    don't hang up on me
    uh let me think
    just a moment please i look for something
    i gotta measure the shelf don't go anywhere
    gimme two seconds to flip this pancake
    whoa whoa hold your horses
    brb
    wait up i'm checking with my husband
    okay i'm thinking i'm thinking
    let me get the kid out of the tub first then we keep going
    a second i ask my brother
    not so quick i need a moment to decide
    um hold on
    can you stand by
    let me see what size she wears i'm checking her closet
    stick around i'll be right with you
    let me just close the door
    i'm parking give me thirty seconds
    chill for a sec
    let me look at my calendar hold on
    keep it there while i text my sister
    i'll answer you in a moment
    sit tight i'm getting a pen
    my other line's beeping stay with me
    give me some time to think about this question
    hang on the dog got out
    let me turn the music down first
    pause right there
    you gotta give me a minute here
    i need to run something by my boyfriend real quick so hang on
    now just you sit tight a minute while i go holler up the stairs and see what my wife says
    bear with me would you i'm only popping out to the hall to find my reading glasses
    lemme get this diaper changed real quick and then i'm all yours so don't you go running off
    hang on
    could you stay put for a tick while i ask our kevin what he thinks he's only in the shed
    hold your horses there partner i gotta pull the truck over before i can think about this
    i'll be with you in half a minute i've just to let the dog back in before he howls the place down
    gimme a moment to dig that piece of paper out of my purse where i wrote her sizes down
    don't disappear on me i'm just turning the gas down under the potatoes and then we'll carry on
    can you like pause for a second because my mom's yelling something and i gotta answer her
    two ticks
    stop there a minute my love while i have a quick word with him through in the other room
    i need to run this by my partner who's on the phone so stand by and i'll be right with you
    just let me gather my thoughts a mo because you're going quicker than i can keep up with
    keep the line open will you while i check my calendar because i think the party's that same day
    i've not gone anywhere i'm only thinking so give an old man a few seconds to mull it over
    put me on hold or whatever because the other phone's ringing and it could be the hospital
    i'll have to consult my wife and she's only upstairs in the bath so please don't switch yourself off
    whoa whoa there's a nurse coming in to take my blood pressure so freeze right where you are
    might i beg your patience for a moment as i've something in my eye and can't concentrate
    hang about a bit
    lemme step out on the porch where it's quiet and then we'll pick right up so don't hang up
    leave it there for a second while i get the little one's coat on i'm coming straight back to you
    hush a minute now i'm counting on my fingers to see how many folks are coming and i'll tell you
    give me a mo
    stay as you are a moment would you the cat's on the worktop and i need both hands to shift her
    i'm gonna go measure that spot by the window so you just hang out there till i holler
    would you be able to hold fire while i text my sister to see what she makes of it
    sit tight please
    tap the brakes there i'm just finishing up a bite of my sandwich and it's a big one
    i'm looking for my purse it's here somewhere so don't you move i shan't be a jiffy
    i gotta ask my roommate something and he's got headphones on so this might take a minute stay with me
    let me have a quick think and a sip of tea before i answer you that so wait there
    the judge here is my wife so let me take it to her chambers real fast and return with a ruling
    you've not to go away now i'm only nipping to the window to see who that is in the drive
    half a minute
    one moment please while i find my glasses
    bear with me dear
    would you excuse me for a minute there's the telephone
    let me just get a pen
    i'll have to ask my husband he's in the garden stay there
    just a tick
    don't hurry me i'm thinking
    i need to turn the potatoes down stay where you are
    let me look up what size she takes it's in my book
    i'm only going to close the window
    hang on pet till i sit down
    would you hold the line
    give an old woman time to think
    i'll be with you directly
    now let me see
    wait there till i shout up to himself
    patience i'm getting to it
    i'll just measure the shelf and then i'll tell you
    stay on please i've dropped my stick
    don't run away on me
    may i have a second to consider
    one minute i'm taking my tablets
    whisht a minute my sister is telling me something
    could you stop there for just a second
    i shan't be long
    let me turn down the television first
    two ticks i have to let the cat in
    keep that thought dear
    sec
    gimme a min
    hold up
    two seconds
    pause
    chill i'm thinking
    lemme ask my mate
    one sec the baby's just puked
    whoa slow your roll
    stay there i'm just checking my phone
    give us a minute will ya
    shush a sec
    i need to text her and ask don't go anywhere
    don't go yet
    hold on a wee minute
    stall the ball
    just let me finish this level
    let me check with the boss she's next door
    standby
    gis a sec i'm driving onto the roundabout
    erm hang about
    whoa whoa let me get my head round it first
    i'm on another call two minutes
    back in a jiffy just need a wee
    freeze
    one tick getting my tape measure out the van
    hang tight
    let me grab my glasses
    just a sec my hands are full
    one moment i'm asking my husband
    gimme a minute to think
    hang on the microwave's going off
    let me check the closet real quick and i'll be right with you
    stay there
    one sec i got another call
    hmm let me see hmm
    lemme run this past my wife
    shh hold on she's in the room
    i need to get a tape measure don't move
    bear with me i'm slow
    let me look at something first
    just a minute hon i'm getting a pencil
    two seconds my toddler's climbing the shelf
    sit tight while i holler upstairs
    give me a beat
    hang on there i've got a customer
    let me turn off the water
    i need a minute here
    keep that right there while i talk to my sister
    not so fast i'm still deciding
    give me a chance to read the label on my old one
    uh hold up
    can you hold the line
    let me ask my mom what size he is stay on
    let me put the baby down first
    one moment please while i find my list
    wait there i'll go see what color her kitchen is
    whoa whoa slow your roll
    let me mull it over for a second
    hold please
    let me get to somewhere quieter
    just a tick i'm parking
    okay hold on honey do you think he'd want that
    i'm getting there be patient
    give me thirty seconds
    hush a minute i'm trying to remember
    back in a jiff
    let me count my cash hang on
    wait up i'm on the other line
    stay with me i'm just closing the door
    let me text my brother real fast and see
    i have to sneeze hang on
    can you wait for me
    can you freeze right there
    let me chase the cat off the counter and then we'll go on
    hold it right there for now
    lemme finish this bite
    do you mind hanging on a sec
    is it okay if i check with my mom first
    can you sit tight for a bit
    could you pause for just a moment
    what was his size hang on while i look
    how old is she lemme count hold on
    where's my glasses one sec
    who's got the list hang on there
    i need a minute to think
    i'd like a second to look it up
    i'm grabbing a pen stay there
    we're checking with dad be right with you
    my phone's buzzing stay put
    so hang tight a sec
    okay one moment while i ask
    well let me think for a bit
    that takes me a minute to remember so stand by
    it's on the tip of my tongue hang on
    let's pause right here
    just a sec i'm driving
    maybe in a minute i'm asking the kids
    hang on while i find my wallet
    hold your horses i'm still looking
    stay on the line please
    bear with me here
    one second i'm stirring the soup
    gimme a minute to turn the stove down
    stay right there i'll be right back
    don't hang up on me yet
    whoa not so fast let me think
    easy now i'm still deciding give me a bit
    pause right there for me please
    back in two shakes
    lemme ask the boss hold up
    hush a minute i'm thinking
    i'll be with you in a jiffy
    be right back don't shut off
    stand by while i measure the window
    um let me see one moment
    the baby's crying please stay on
    half a minute please i'm finding my notes
    not yet i'm still thinking
    will you stay there while i get my husband
    i'm putting you on hold
    give us a moment to talk it out
    mom how tall is he wait alexa
    just hang in there i'm looking at my calendar
    hold that thought my phone rang
    two seconds i've got my mouth full
    would you hang around while i get my glasses
    quiet for a minute while i ask my wife
    keep the line open i'm checking
    let me run upstairs and check her shoe size
    i'm not ready yet one minute
    hold the phone let me think about his age
    are you able to hang on a minute
    freeze right there i dropped something
    gotta look at something real fast stay there
    before you go on let me ask my sister
    okay okay slow your roll i need a sec
  `,
  LeaveIntent: `
    well i'd best let you go
    that'll do it for tonight
    supper's on the table so i gotta run
    i'm going to sleep on it and holler at you tomorrow
    so long now
    i'm all set bye
    there's somebody knocking i've got to get off here
    let's call it a day
    okay shut it off
    i better get back to work the foreman's looking at me
    we'll try this some other time
    i've had enough of this for one day
    the baby's up i have to go
    not buying anything today so goodnight
    stop
    talk to you later alligator
    i need to talk it over with my husband and i'll come back another day
    you can hang up now
    quit
    i'm gonna head out
    that's plenty goodbye dear
    i'm finished here
    my ride's here gotta go
    let me chew on it overnight and i'll get back to you
    all done
    exit please
    i'm late for church bye bye
    turn this off i want to watch my program
    toodle oo
    i'll maybe pick this up again after payday so bye for now
    no more of this let's end it
    that's it for me
    catch you on the flip side
    i've got bread in the oven i can't stay on here
    we're through
    the phone's ringing so i'll have to do this another time
    it's way past my bedtime goodnight
    i'll check back with you come christmas
    see ya
    cancel the whole thing i'm out of here
    right i'm away to my bed
    ta ra then
    i'll sleep on it
    that's me done for the day
    i've got to go the tea's burning
    i'll leave it there for now cheerio
    maybe another time
    my bus is here
    i'll have a think and maybe come back to you tomorrow
    see you later alligator
    switch yourself off
    the postman's knocking i'd better go
    we'll pick this up at the weekend
    bye
    i've had enough of this
    night night
    the bairn's woken up so i'm off
    that'll do for today
    i'm late for my shift so i'll have to leave you
    i'll talk it over with the wife and get back to you in a day or two
    close it down
    not just now i've changed my mind about shopping
    i need to get the cows in so that's us finished
    that's everything i don't need owt else
    i'm bored now turn it off
    catch you later
    i can't be doing with this tonight
    exit
    i've decided i'll go into town and look in the shops instead
    hwyl
    i'm hanging up now
    my phone's ringing i'll have to love you and leave you
    end this
    i've a client waiting so we shall have to stop there
    all right pal away you go
    i'll come back when i've been paid
    i'm going now ta ta
    alright i'm out
    my uber's here gotta bounce
    i'm good for today
    let me sleep on it and i'll come back tomorrow
    that's all from me
    peace
    class is starting i have to go
    gonna think it over i'll hit you up later
    okay bye bye
    we're finished here
    close this
    i'm tired let's stop
    someone's buzzing up i need to run
    turn off
    maybe some other day
    i need to talk to my girlfriend first so i'll be back next week
    baby's awake gotta go
    no more for tonight
    i must leave now my train is coming
    okay enough shopping for one day
    my mom's yelling at me to get off so bye
    i wanna check my bank account first then maybe i'll come back
    stop the skill
    food's here i'm done
    we can pick this up another time
    i'm heading into a meeting
    ciao
    never mind i'll just go to the mall
    end it here
    got a pot boiling over i'm out of here
    i'll pass on shopping today see ya
    have a good one
    not feeling this today i'm gonna go
    my shift starts in five so later
    good night i'm going to bed
    cancel i don't have time for this anymore
    lemme do some research and come back to it another day
    well there's a pot boiling over and two kids fighting in the yard so i'm gonna have to let you go
    that's the doorbell and it'll be the man about the boiler so i must dash cheerio for now
    i appreciate the time but i'm gonna sleep on it and maybe holler at you again come the weekend
    bye now
    i shan't be buying anything this evening after all so i'll say good night and off to bed with me
    my lunch break's up and the foreman's giving me the look so we're gonna have to call it quits here
    let me have a little ponder about it over the week and i'll pop back when i've spoken to our jean
    not today
    the bus is pulling up so i gotta bounce but like maybe i'll come back to this after school
    right then i think that's me done for one day so i'll love you and leave you as they say
    my pager's going off and somebody's coding on four so i'm out of here we'll have to finish this some other time
    i'm off
    it's all been a bit much to take in so i'll leave it there and come back with a clearer head
    i believe i've had about enough shopping for one lifetime so let's shut her down and go to supper
    the vicar's just come up the path and i'm still in my slippers so i shall have to ring off
    stop now please
    calves are out on the road again so i gotta run and i don't know when i'll be back
    i'll need to sleep on that and i'll not be rushed so ta ta for now until another day
    court's back in session in two minutes so we'll adjourn this here and pick it up down the road
    that'll be all
    my programme's about to start and i never miss it so you'll have to excuse me i'm away now
    baby's awake and he's mad about it so this is where i sign off and go be a daddy
    do you know i think i'll give the whole thing a miss for now and have another look nearer the time
    we're done here
    i've made up my mind to think it over with a clear head so close up shop and i'll see you around
    somebody's banging on the front door like the house is on fire so i've got to go ta ra
    i'm fixing to lose daylight and the grass ain't cut so i'll be heading out now you take care
    i'll have to stop you there because my train's in and there's no signal once we're past reading goodbye
    that's plenty for me tonight my eyes are closing on their own so let's go ahead and end this thing
    let's leave it at that shall we and if i change my mind in a month or so i'll be in touch
    good night then
    my mother's calling on the other line and she does not do voicemail so i gotta quit you here
    the shepherd's pie's about to burn so i'll be getting along and might look in on you tomorrow
    i reckon i'll hold off on buying till payday so go on and turn yourself off and i'll catch you then
    end it there
    my lift's outside beeping and i've only one shoe on so i'm going and that's that
    we'll circle back on this next quarter as they say at my office so for now goodbye and so long
    time's getting on and i've the allotment to water so farewell and maybe we'll speak again one of these days
    cheerio then duck
    well i'll bid you good evening
    i must love you and leave you
    i think i'll sleep on it and come back to you
    that's my lift outside i'll have to run
    i shall say cheerio now
    the doctor's ringing me i'll have to stop here
    no more for today dear i'm worn out
    that will be all
    god bless now i'm off to bed
    i'd better talk to my daughter first so i'll leave it there for tonight
    i have something in the oven and it's burning so goodbye
    we'll leave it so
    the angelus is on i'll go now
    i'll pop back another day
    that's me finished with you for now
    it's time for my programme we'll have to stop
    somebody's knocking and i can't be keeping them so bye bye
    cheerio then
    another time perhaps
    i won't take up any more of your evening
    i'm expected at whist so i must be away
    i'll mull it over during the week and be in touch
    mind yourself now goodbye
    i'll not buy today thanks all the same
    toodle pip
    i think we've done enough for one sitting
    the nurse is here to do my leg i'll have to finish up
    safe home now i'm away
    i'm going to switch you off now dear good night
    laters
    i'm out
    right i'm off
    stop now i'm done
    shut it down
    gotta bounce
    mam's calling me for dinner i've to go
    that's me done
    nah leaving it for today
    enough
    the pizza's here bye
    i'll have a think and hit you up later
    in a bit
    sound bye bye bye bye
    my break's over gotta get back on site
    night
    not buying today cya
    taxi's here sorry gotta leg it
    can't be dealing with this now i'll try again after exams
    that'll do me
    knock it off i'm finished
    good luck
    i'm away to training
    turn yourself off
    that's enough shopping for one day
    my lunch is over gotta clock back in
    i'm gonna sleep on it
    okay i'm out
    we'll talk some other time
    the oven's beeping so i have to run
    nah i'm good i'm gonna call it a night
    turn this off please
    i'll circle back after payday
    bus is here see ya
    i'm all set for today
    i better get off of here and feed the dogs
    y'all have a good one
    let me chew on it and i'll come back tomorrow
    so long
    kids are home from school i gotta scoot
    talk to you another day
    good night sweetheart
    i changed my mind about shopping today
    i've got a patient waiting i have to drop off here
    not feeling it today maybe next week
    take care
    you can go now
    close the store
    i'm pulling into the driveway so we're done here
    i'll have to discuss it at home and try again another day
    adios
    later gator
    i have to hang up now
    dinner's burning bye
    wrap it up i'm late
    i think that about does it
    mom's calling me downstairs so bye
    enough of this
    well i've kept you long enough
    i'm done looking
    i'll go look at it in a store instead so bye for now
    let's stop here
    okay well toodle oo
    the plumber just pulled up so i'm leaving
    let's pick this up next weekend
    game's about to start i'm outta here
    i'm heading to bed
    i don't need anything else so go on and close up
    no more for me today
    i wasn't planning on buying anything so i'm gonna go
    leave me be now i'm finished
    see you next time
    phone's ringing i've got to get that so goodbye
    cancel out of this thing
    welp back to work
    do me a favor and shut off now
    is that the doorbell i gotta run
    can we pick this up some other time
    could we do this tomorrow instead
    what a day i'm heading to bed
    how about we call it a night
    where did the time go i've gotta scoot
    who's that knocking i better get going
    i have to go pick up the kids
    i'd better sleep on it
    i'm late for work so see ya
    we're about to eat so that's it for now
    my bus is here bye
    so long partner see you around
    okay that's all for today
    well i'd best be off
    that's enough shopping for one night
    it's past my bedtime
    let's call it quits
    just close this thing for now
    maybe another day when i've got time
    quit now please i'm tired
    catch you later i've got practice
    turn yourself off now please
    exit out of this app
    bye bye now take it easy
    later dude i'm going surfing
    take care now i'm leaving
    my pager's going off i've got to leave
    the game's starting so i'm out
    end this conversation right here
    i'll come back when i've talked to my sister
    we'll circle back next week
    adios amigo until the next one
    good night sweetie i'm off to bed
    signing off for now
    gotta bounce my ride's outside
    the roast is burning i have to run
    i'm beat let's stop here
    not tonight my head hurts
    my shift starts in five bye
    we're finished here for the day
    let me mull it over for a few days
    i'd rather browse some other time
    time for me to hit the road
    stop talking and go away
    that'll do it for me goodbye
    back to the cows i'm off now
    class is starting i'm logging off
    close up shop i'm through
    i'm not buying anything today
    peace out i'm outta here
    go back to plain alexa
    until next time my friend
    the tow truck's here so i'm leaving
    i'm all set you can shut down
    can i get out of here now
    talk to you next week hon
  `,
  ThanksIntent: `
    well aren't you sweet
    much obliged
    bless your heart that was real kind
    i appreciate you
    you did good
    thank you kindly
    that was right helpful
    thanks a bunch
    i sure do appreciate the help
    you're a peach
    my goodness you've got more patience than my own children thank you
    good job
    that was fun actually
    you've been wonderful
    thank you dear
    nicely done
    i'm grateful for that
    you're a lifesaver
    that's awful nice of you
    wicked good thanks
    couldn't have done it without you
    you're better than the fella at the hardware store
    well that was mighty thoughtful
    i was dreading this and you made it easy thank you
    many thanks
    you're a doll
    i want to say thank you for taking the time
    that beats driving to the mall i'm tickled
    thanks pal
    you've got good manners i like that
    god bless you
    attagirl
    appreciate it
    hey that was pretty slick nice work
    thank you ma'am
    i have to say i'm impressed
    what a help you've been
    you earned your keep today
    i like you you're pleasant
    thanks a million
    cheers pal
    ta very much
    you've been a star
    that's ever so kind of you
    diolch
    i'm much obliged
    that was a great help
    you're a wee gem
    nice one
    bless you my love
    you've been very patient with me
    oh that's lovely of you
    i must say you're very polite
    fair play to you that was tidy
    nice talking to you
    you've saved my bacon
    thank you ever so much dear
    appreciate that mate
    well that was painless thank you
    you're better than the lad in the shop
    legend
    i'm really grateful
    aye that was dead helpful
    clever you
    thanks for your time
    i take my hat off to you
    you're brilliant at this
    many thanks indeed
    that's sound of you lad
    thanks love i've been worrying about that for weeks
    that was good fun
    ta duck
    you've got the patience of a saint
    well done you
    i enjoyed that
    that's dead on thanks very much
    that was actually super helpful
    aw thanks
    you rock
    ty
    muchas gracias
    dude that was awesome thank you
    nice work
    i'm grateful to you for the help
    you made that so easy thanks
    good looking out
    wow you're better than the guy at best buy
    thank you so much you saved me like an hour
    cool thanks alexa
    that was sweet of you
    i owe you one
    props to you
    you're really good at this
    thank you my friend
    well that was pleasant
    you're the best
    i thank you very much for your patience
    bless you honey
    you've been great
    that's so kind
    that helped a lot
    my hero
    thanks for putting up with me
    not bad for a machine thank you
    respect
    thanks it means a lot
    you did great
    i like talking to you thanks
    perfect you've been a huge help
    well you have just been sweet as pie this whole time and i wanted you to know i appreciate it
    that was ever so kind of you i must say you've the patience of a saint
    i figured this would be like pulling teeth but you made it real easy so thank you for that
    much obliged to you i'm sure you've been more use than the lad in the shop ever was
    hey man good looking out seriously you saved my butt with all that so thanks a ton
    i do think credit where it's due and you've done a smashing job helping me so thank you my dear
    bless your heart
    my mama raised me to say thank you even to a machine so thank you ma'am you were wonderful
    it's been a pleasure hearing you explain it all so nicely and i'm properly grateful
    you did me a solid there and i won't forget it you're all right in my book
    cheers for that
    i can't thank you enough you've taken a proper weight off my mind with all this help
    you know most folks don't have the patience for me but you sure did and that was real nice
    how very thoughtful you've been throughout i shall tell all the girls at the bridge club about you
    you're a star
    after the shift i just pulled it's so nice having something go smooth so big thanks to you
    that was grand that were you've been right helpful and no mistake thank you pet
    i'd tip you if i could figure out where to stick the five so just take my thanks instead
    you've been an absolute brick as my grandmother would have said and i'm most appreciative
    dude that was so chill of you like you actually listened and stuff so yeah thanks
    i wasn't sure i'd get on with a talking gadget but you've won me over and thank you kindly
    super helpful
    i wanna say thank you for not making an old farmer feel dumb for asking all them questions
    what a tonic you are i came in all of a flap and you've been lovely with me
    i appreciate you taking it nice and easy with me on my first go so thank you very kindly
    nice one mate
    may i say how refreshing it is to be dealt with so politely thank you very much indeed
    the whole family says thanks because you just kept us from a two hour argument about nothing
    you've gone above and beyond there so hats off to you and many thanks from both of us
    i'm new at this dad thing and running on fumes so thanks for being so decent about it all
    you're worth your weight in gold you are and you can tell whoever's in charge i said so
    that right there is what i call service so thank you and god bless
    very kind of you
    i'll give you ten out of ten for that and i'm a teacher so i don't give it lightly thank you
    shoot you been a bigger help than my own three sons put together and i thank you for it
    it's not often one gets such good manners out of a loudspeaker so thank you it was delightful
    lovely job ta
    you're very kind
    bless you dear that was a great help
    i'm much obliged to you
    what a clever little thing you are
    most grateful i'm sure
    you've a lovely manner about you
    that was very decent of you
    god bless you for your trouble
    well wasn't that marvellous
    i do appreciate it
    you're a treasure
    that's cheered me up no end thank you
    go raibh maith agat
    oh you are good
    may you live to be a hundred
    how thoughtful of you
    thank you ever so much
    that took a weight off my mind i'm very thankful
    you've been an absolute brick
    much better manners than the man in the shop i must say
    fair play to you that was most useful
    i couldn't have done it without you love
    you're a gentleman or a lady whichever it is
    i'd give you a sweet if i could
    that's splendid my dear well done
    i'm indebted to you
    what a pleasure it has been talking with you
    cheers
    ta
    sound
    thanks mate
    class thanks
    big up yourself
    that was dead helpful
    lifesaver you are
    ah you're a dote
    good bot
    much appreciated bro
    quality that cheers
    top lad
    fair dues
    you're actually decent at this
    thanks hun
    grand job
    you smashed it
    tysm
    you're a ledge
    that was sick thank you
    deadly thanks a mill
    props to you that helped loads
    you've been a doll
    much appreciated
    hey nice work
    you're pretty good at this
    that was a big help to me
    i appreciate you taking the time
    that's so nice of you
    thanks a million hon
    awesome thanks
    you saved me a trip to the mall
    i gotta say you did good
    appreciate it man
    oh you're the best
    that's real thoughtful of you
    my hat's off to you
    thank you for being so patient with an old lady
    sweet thanks
    you're better than my husband at this
    that took a load off my mind thank you
    gracias
    i couldn't have done it without you
    okay wow that was actually useful
    that's mighty nice of you
    big thanks from all of us
    i'm grateful really
    you made my morning
    ten out of ten
    thanks so much for putting up with me
    that was fun
    thanks again i mean it
    very kind of you to help
    you went above and beyond
    you did me a solid
    you're a gem
    i'm impressed honestly
    thank you thank you thank you
    my daughter says to tell you thanks
    that was easier than i figured you did great
    cheers buddy
    thank you for all your trouble
    you know what you're all right
    you were a real treat to talk to
    you get a gold star
    that was a pleasure
    ah you're too kind
    couldn't ask for better help
    thanks for that
    do you ever make a person's day
    is there anything you can't do you're great
    can i just say you've been wonderful
    could've used you last christmas you're a gem
    what a sweetheart you are
    how kind of you
    where have you been all my life
    who knew you'd be so good at this
    i sure do appreciate it
    i'd give you five stars
    we're real grateful for all your help
    my hero what would i do without you
    so sweet of you
    okay you're pretty good at this
    well bless your heart
    that was a big help
    it's been a pleasure talking with you
    let's give you a round of applause
    just wanted to say you did great
    maybe the best help i've had all week
    thank goodness for you really
    many thanks from all of us
    very much appreciated my friend
    you're an absolute lifesaver today
    you rock you know that
    good job on all that
    nice work there little lady
    thanks a whole bunch buddy
    thanks a million sugar
    muchas gracias you were terrific
    thank you kindly ma'am
    that's awfully nice of you
    you're just the best ever
    bravo that was really something
    kudos to you and your helpers
    great service i must say
    good talking to you that was fun
    you really know your stuff
    wow that was easy thank you so much
    very thoughtful of you
    aw thanks that's so sweet
    you're a real peach honey
    thanks for your patience with an old man
    i like you you're nice
    that's what i call good service
    smart cookie aren't you
    hats off to you
    you made my day
    thank you for helping my mother
    appreciate you big time
    grandma says thank you dear
    a thousand thanks from this tired nurse
    you're better than the guy at the mall
    didn't expect you to be this good
    god bless you honey
  `,
  'AMAZON.StartOverIntent': `
    let's scrap all that and begin fresh
    i got you going down the wrong road so go back to the beginning
    forget about grandpa this is for somebody else now so start from scratch
    wipe the slate clean
    let's back up clear to the start
    can we do this whole thing over
    i messed that all up let me start again
    erase everything i told you and ask me new
    new search
    never mind all that business i want to look for something completely different
    reset
    okay different person different present from the top
    i changed my mind about the whole thing so take it from the top
    hit the do over button
    we've gotten off track let's go back to square one
    pretend i just walked in the door
    strike all of that as we say in court and begin again
    i'd like to begin a new one if that's alright
    throw out what i said before
    that was all wrong because i was thinking of the other cousin so can we start fresh
    clear it out and let's go again
    how do i get back to the very first question
    take me back to the start please
    this isn't getting anywhere so let's restart
    mulligan
    forget i said anything about fishing or the budget or any of it
    begin again would you
    scratch that whole conversation
    let's just start over i reckon
    all right that one's settled now let me do another person from the start
    can you dump all that and give me a clean sheet
    go back to where you first said hello
    i want to redo my answers
    my sister was giving you her answers so start over with mine
    everything i said so far just toss it
    back to the beginning sweetheart
    new topic entirely
    i told you all the wrong things so let's take another run at it from the top
    rewind to the start
    start me over i was confused and said yes to the wrong questions
    let's wipe the slate clean
    right scrap all that
    back to square one
    can we begin again from the top
    i've told you all wrong so let's start afresh
    forget everything i just said
    new search please
    i want to look for something for somebody else altogether now
    ignore all that we'll go again
    can you take me back to the very start
    that's gone right off track let's go back to the beginning
    start again
    bin all that and ask me from scratch
    i've confused you and meself can we start over
    different present now so clear the last lot
    let me begin afresh if you'd be so kind
    take two
    drop what we were doing this is for a whole other person
    can i redo this from question one
    we've got in a right muddle so back to the start
    never mind any of what i told you before we'll begin anew
    rewind to the beginning
    i fancy starting from nothing
    okay that's that one sorted now a brand new search
    from the top
    clear everything
    i made a mistake at the beginning so i'll have to go through it all again
    i'd sooner start from scratch
    disregard my previous answers
    wipe all that
    och we'll just start all over
    strike that and let us recommence
    can you forget about my auntie and do someone completely different
    my brother was messing about with his answers so restart it
    erase what you've got and go again
    do the whole thing over
    let's pretend i've only just come in
    how do i go back to the first question
    i've gone and said all the wrong things can we do a fresh one
    scrap everything let's go from the top
    new person now my sister's done it's my turn
    wipe the slate
    let's pretend we never had this conversation
    i messed up all my answers can we reset
    okay totally different thing now
    back to square one please
    restart
    forget the dad stuff i'm shopping for something else entirely
    can we begin one more time from zero
    clear all that
    we got off on the wrong foot let's redo the whole thing
    undo everything i told you
    take me back to the beginning
    that whole search was a dud so start fresh
    ignore what i said before all of it
    let me do a brand new search
    i was joking before so now for real from the start
    do over
    next person on my list so clean start
    i gave you the wrong info so let's take it from the top
    main menu
    can you reboot this
    never mind all of that i'm looking for something new
    let's hit refresh
    delete my answers and ask me again
    i wanna go back to your first question
    drop all that we're going in another direction entirely
    this isn't going anywhere let's begin again
    okay wipe it my little brother was the one answering
    can we rewind to the very start
    i'd like to make another search from nothing
    toss out everything so far
    round two from scratch
    no no no start this whole thing over
    bro reset i was talking about the wrong cousin the entire time
    we are lost i think we begin again from the first step
    fresh start please
    don't count any of that we're starting now
    okay that gift's handled so let's start a new one from the top
    you know what i got us way off in the weeds so let's act like i just walked in the door
    i've made a right pig's ear of explaining this so might we wipe the slate and begin afresh
    forget the whole mess of stuff i been telling you for ten minutes and take it from the top
    start over
    we've got our wires crossed somewhere so rub all that out and i'll have another run at it from the beginning
    i had somebody completely different in mind by the end there so let's scrap this hunt and start a brand new one
    everything i said up to now was for the wrong sister so please strike it and go back to square one
    clean slate
    turns out i was reading off my grocery list not my gift list so dump everything and reset yourself
    oh i've tied myself in knots with this so let us go right back to the very start shall we
    can we just pretend the last five minutes never happened and i say hi and you say hi and we go again
    fresh search please
    that's the sprog's idea done with so now clear the decks because i've a whole new search on for my boss
    shake that etch a sketch of yours and let's go again because i described this thing all wrong
    kindly disregard my previous instructions in their entirety as i should like to commence proceedings anew
    we're circling the same block over and over so drive us back home and set off again from there
    i'd got the wrong end of the stick from the off so bin everything i told you and we'll restart
    back her up all the way to the gate and turn around because this row's been plowed crooked
    from scratch again
    would you be so good as to lose everything i've mentioned so far because none of it applies any more
    okay do over because i was thinking about my mom and now i'm doing my coach which is like totally different
    it's my own fault for waffling so erase the lot and ask me again like i'd only just turned up
    i'm gonna say something and it's gonna have nothing to do with what came before so clear all of that out
    we've come so far from what i first had in mind that i think a complete restart's the only thing for it
    throw that whole plan in the dumpster and let's go on back to the first question you asked me
    square one then
    pull the plug on that search would you pet and we'll go again with an entirely different kettle of fish
    ignore anything i told you before the phone rang because i've got a whole different project going now
    can you go back to the beginning as if we'd never met because i've muddled you and i've muddled myself
    reset please
    mulligan on all of that because my first shot went in the woods and i'm teeing up again from nothing
    suppose we burn that first draft as my tutor would say and compose a new one from a blank page
    strike everything from the record counselor's mistake and let's open this whole case up again from the beginning
    forget all that
    my fault entirely i started you off with the wrong birthday so let's undo it all and begin once more
    well that was a rabbit hole so how about we climb out and dig a different one from the very first shovel
    i want to go back to where you first said hello and do the entire thing again properly this time
    scrap it and restart
    i think we'd better go back to square one dear
    pay no heed to what i told you up to now
    i've muddled you let's begin afresh
    wipe the slate would you
    may we start from scratch please
    that was all wrong what i said it isn't for a man at all let's do it anew
    put all that out of your head
    i'd like to commence a different enquiry if i may
    let's pretend i just came in the door
    we've gone astray entirely take me to the beginning
    would you scrub all of that i was thinking of the wrong grandchild
    that one's sorted now there's a second present altogether i need to look for
    i have got in such a tangle can we undo everything
    turn over a new page please
    ah we'll go from the top again
    disregard everything it's my cousin's retirement i should have said
    i'd sooner abandon this line and look for something completely unlike it
    let us forget about gardening and begin again with something for the kitchen
    let's go right back to where you first asked me who it was for
    i've been talking nonsense please clear it
    might i have a clean start
    that's enough about my brother now a fresh one for my niece
    i'm after confusing the two of us will we go at it again from the start
    cancel what we had and ask me your questions once more
    rub it all out love
    i gave you the wrong end of the stick let me begin again
    new quest if you please
    tear that up and we'll have another go from nothing
    take it that i said nothing at all until now
    i wonder could we rewind to the very first question
    scrap that
    bin everything new search
    right clean slate
    forget my ma now do my da
    undo all of it
    we got off on the wrong foot go again
    delete all that i was messing
    fresh start yeah
    nah this went sideways restart it
    ctrl alt delete mate
    back to the beginning
    wipe it i want something totally different
    different person now my mate pete
    ok new one ignore all the stuff before
    i talked shite there can we redo this
    reboot
    clear everything i said
    that whole chat never happened
    drop the football thing entirely let's do something else from zero
    home page or whatever take me there
    let's go again
    we're way off can we just begin again
    screw this whole search do a new one
    pretend you don't know anything about him yet
    done with that one next person on my list is my boss
    hit refresh
    scratch all that
    let's back up to square one
    okay new person now
    never mind my mom let's do my uncle
    i messed that up can we take it from the top
    pretend i just walked in
    forget everything and let's do a whole different thing
    clean slate please
    this is going nowhere let's begin again
    toss all that out the window
    i told you all wrong so let's start fresh
    ignore what i said before it's for somebody else
    can i redo the whole thing
    let's try this again from scratch
    start over please ma'am
    that's for grandpa done now i need something for my neighbor
    restart this
    go back to the first question
    strike everything i've said so far
    okay erase it all
    totally different gift now
    we got off on the wrong foot let's go again
    hm no i answered those wrong can we go back to the start
    throw it all out and ask me again
    let me begin again i was thinking of the wrong kid
    rewind all the way
    it's not a birthday it's a wedding so redo it all from the top
    i wanna change everything i said
    different occasion altogether let's start there
    clear it out
    let's do another round for someone else entirely
    ditch all that and begin at one
    dump what you have and let me explain it again
    i'd like to begin anew
    can we hit the reset button on this
    forget the whole thing about the dog and let's go fresh
    back to zero
    okay mulligan
    let me take another crack at this from the start
    that whole conversation was my kid talking so begin again with me
    none of what i told you counts anymore
    go to the top
    we're done with the christmas one now let's do the graduation
    how do i start this from the beginning again
    drop everything i told you
    hey can we just like refresh
    all that stuff about hiking wipe it
    let's reboot
    actually let's go a whole other direction from the get go
    i want to shop for somebody different now
    you have me all turned around let's go back to the start
    undo all of it and let's try again
    from the top maestro
    okay that's one down now fresh search for my boss
    do you mind if we scrap all this
    is there a way to reset
    can we wipe the slate clean
    could we go back to square one
    what if we rewind to the top
    how do i get back to the start
    where's the reset button on this
    who cares about all that let's begin fresh
    i messed up let me begin anew
    i'd like a do over
    i'm switching to a whole different person now
    we got off on the wrong foot from the top please
    my answers were all wrong redo the whole thing
    so ditch everything up to now
    okay clean slate for both of us
    well that went sideways take it from the top
    that's all garbage throw it out and begin fresh
    it's for somebody else now so begin anew
    let's go from the top
    just clear everything i told you
    maybe we should restart
    reset the whole conversation please
    scratch everything i told you
    does it let me restart
    erase it all and go again
    ignore everything up to this point
    back to the beginning please
    new search from zero please
    toss out what i told you before
    different person now let's do my uncle
    never mind all that here's a brand new question
    take two from the beginning
    rewind all the way to the first question
    let me try this whole thing over
    pretend we never talked
    fresh start if you don't mind
    now i need something for a totally different person
    go back to your very first question
    i changed my mind about everything restart
    dump all that info
    disregard all of the above
    we're done with dad now let's do mom
    redo this from scratch
    i gave you the wrong age and everything start anew
    back up to the very beginning
    let's pretend i just walked in
    throw away my answers so far
    how about we begin all over
    strike all that from the record
    drop all that we're shopping for my teacher now
    mulligan let me tee off again
    can you forget the last five minutes
    all that was my kid talking so start fresh
    wipe it and ask me again from question one
    okay new topic completely now it's about tools
    let's tear it up and start fresh
    is it too late to start all over
    return to the start
    hey i want to begin a separate search
  `,
  'AMAZON.RepeatIntent': `
    come again
    how's that
    do what now
    i had the water running say that one more time
    my hearing aid's on the fritz so could you go over that again
    pardon
    what'd you call it
    you talk too fast for me slow it down
    beg your pardon i was looking the other way
    huh
    i didn't get the name of it
    run that by me again
    the dog was barking and i missed the whole thing
    could you speak up and say that again please
    what was that last part
    i only caught the tail end
    sorry honey i'm a little deaf what did you say
    back up a sentence
    one more time for the folks in the back
    say it slower so i can write it down
    would you mind repeating yourself
    the truck went by what was that
    excuse me what
    can you spell that for me
    i don't believe i heard you right
    that went right over my head say it again
    what brand did you say it was
    again please
    you cut out for a second there
    i didn't quite follow you what was the thing called
    tell me that again but not so quick
    come again sugar
    what did you just say
    could you read that back
    the kids were hollering so i lost you
    louder please and once more
    did you say a ladder or a platter
    run it back
    what was it you just suggested i was chewing
    hold on repeat the name i've got my pencil now
    you what
    come again love
    the hoover was on i missed that
    what did you say it was called
    can you say it slower i'm a bit deaf
    eh
    sorry my hearing aid was out
    one more time please
    you talk too fast
    didn't get a word of that
    what was that last bit
    could you repeat that for my husband he's just walked in
    the baby was screaming what did you say
    i only caught the end of it
    a lorry went past just then say it again
    i beg your pardon
    what was the name
    once more with feeling
    speak up i can't hear you
    was that fifteen or fifty i couldn't make it out
    you cut out there
    wha
    sorry i was miles away what was it
    spell the name for me so i can write it down
    can you go over that again but take your time
    i wasn't listening what was the thing you said
    what's it called again
    say that again pal
    beg pardon dear you're mumbling
    would you mind saying that a bit louder
    i'm in the van with the engine running give us that again
    how do you pronounce that
    i nodded off what was it you'd found me
    repeat
    back up a second what was the one before i missed it
    whit was that
    my blender was going what'd you say
    sorry english is my second language can you say it slowly
    wait what was the name of it
    you talk so fast
    i zoned out for a sec what was that
    could you repeat
    the what now
    a bus went by i missed the whole thing
    can you spell the brand
    louder please i'm in the shower
    i only heard the last part
    say it like i'm five and slower
    rewind a little
    hm say that last bit again
    i had my airpods in what was it
    excuse me i have not understood
    what was it called the thing you just said
    you cut out on me
    my dog was barking go back and say it again
    did you say fifteen or fifty
    slow down a little would you
    couldn't hear you over the tv
    what was the first part
    i don't think i heard that right
    can you read that one back to me
    that went in one ear and out the other tell me again
    sorry what
    again but not so fast
    the wifi dropped what were you saying
    what's the name one more time so i can write it down
    didn't quite get that
    repeat the question
    i was on the phone so what did you ask me
    the garbage truck was going by right when you said it so run that past me one more time
    i'd my head in the oven when you were talking so would you mind saying all that again for me
    you talk faster than an auctioneer honey so back it up and give it to me nice and slow
    i only caught the tail end because the kettle went off so what was it you said at the start
    the dishwasher is older than me and louder than you so i missed every word of that
    sorry my hearing aid was whistling something awful so could you go through that once more with feeling
    what was that
    my toddler screamed right over the name of it so what'd you say that thing was called
    you lost me somewhere round the middle there so might i have it again but at half the speed
    so uh i zoned out on my phone and didn't hear a thing you said my bad say it over
    pardon me what
    i was writing it down and my pen ran dry so would you repeat the last bit if it's no bother
    that name went in one ear and out the other so hit me with it again would you
    my spectacles were off and for some reason i can't hear without them so tell me that once again dear
    slower please
    i'm up on a ladder with the drill going so holler that back at me i didn't get any of it
    it was something beginning with b wasn't it or did i dream it because i didn't quite make it out
    was that fifteen you said or fifty because my ears are shot from thirty years running a combine
    say again
    there was a whole brass band going past so i'm afraid your last remark was entirely lost on me
    could you back up a sentence or two because my partner asked me something right when you got to it
    you mumble a bit if you don't mind my saying so let's have it again only clearer this time
    missed that one
    hang a u turn and go back over what you just told me because i had water in my ears
    i got the first part and i got the last part but the bit in between was drowned out by the hoover
    let the record reflect i didn't hear that so please restate it for me at a more reasonable pace
    called what sorry
    you'll have to forgive me i was miles away watching a robin so what were you saying just then
    i'm on the treadmill breathing like a bulldog so i couldn't hear you would you do that over
    what did you call it because it sounded for all the world like you'd sneezed
    once more please
    play that back for me like an answering machine because i wasn't paying you one lick of attention
    i'd love to have caught that but our lass was on the trumpet so go on give it us again
    that was english right because i sure didn't get it so try it again and take your time
    bit louder love
    your voice went all crackly like the old wireless so i only heard every third word of what you told me
    the guy upstairs dropped what i think was a piano so can i get a replay on that last thing
    i've a poor memory for names so even though you've just told me would you tell me what it's called again
    huh say what
    i'm a little hard of hearing would you say it once more
    i beg your pardon dear
    you'll have to speak up i haven't my aids in
    that went by me rather quickly
    would you mind going a bit slower i'm writing it down
    i didn't quite get the last bit
    what did you call it
    the kettle was whistling and i lost what you said
    once again please a little louder
    i only caught the half of it
    was that a trowel or a towel you said
    would you spell that name for me
    the dog was barking there could i have it again
    i'm afraid you're mumbling
    you'd want to slow down for an old woman
    i was miles away what was it
    what was the make again
    run that by me afresh would you kindly
    my ears aren't what they were
    excuse me i had the wireless on
    that was double dutch to me could you pronounce it clearly
    let me have that over again if it's no bother
    sorry pet the hoover was going
    how was that
    i missed the beginning
    say it as you would to a child nice and slow
    would you go back over the name i want to tell my daughter
    what
    come again bud
    didn't hear a word of that
    louder
    too fast
    sorry i was on my phone
    one more time
    what was it called
    the bus went past say it again
    you cut out
    what'd you just say
    i zoned out go again
    slow down you're like a rapper
    repeat that
    sorry wha
    missed that mate the baby was roaring
    can't hear you over the shower
    that last bit again
    my mate was talking over you go back
    what was the name of it
    in english please
    you glitched
    didn't catch it i'd my earbuds in
    same again but slower like
    my hearing aid was off what was that
    the dishwasher's going i missed the whole thing
    you talk too fast for me hon
    could you run that by me again
    pardon me
    one more time for the people in the back
    the baby screamed right over you
    i zoned out sorry
    you lost me at the brand can you go back over it
    hold the phone say the last part again
    louder please
    i was in the other room what did you say
    that went right past me
    can you spell that
    slow down a little i'm writing
    say what now
    excuse me i didn't hear you
    truck went by what was that
    didn't get a word of it
    back up what was that last bit
    my wife was talking go again
    was that fifteen or fifty
    you mumbled
    once more please and take your time
    what was the one you just said
    i only caught the tail end of that
    could you tell my husband what you told me he just walked in
    the dog was barking so i need that one more time
    what's the name again so i can look it up
    let me get a pencil okay now what was it
    eh speak up
    i couldn't make that out
    what kind did you say
    you went in one ear and out the other
    please repeat
    my t v's too loud what'd i miss
    did you say lamp or ramp
    can you say that in a slower way for my mother
    i wasn't listening my bad
    i got the first half and then you lost me what was the rest
    could you give me that number one more time
    replay that
    the saw was running say it again
    what was it you said it was called
    the fan's blowing right in my ear i missed that
    can i get that last line again
    okay sorry i sneezed what
    go slow i'm seventy eight
    the name went by too quick
    do you mind running that by me once more
    is that grady or brady you said
    can you talk a little slower
    could you speak up
    what was that you said
    how's that again young lady
    where did you say it was from
    who was that by i missed the name
    i missed the last part
    i'd like to hear it one more time
    i'm hard of hearing so one more time please
    we couldn't hear you over the dishwasher
    my dog was barking what did you say
    so what did you call that thing
    okay one more time for the folks in back
    well you lost me at the name
    it was too fast for me
    let's hear that again
    just play that back
    maybe slow down a tad
    pardon me ma'am i missed you
    does that start with a b or a d
    come again i had my earplugs in
    huh i wasn't listening
    sorry the baby was screaming when you talked
    you're mumbling say it clearer
    run that past me again
    one more time and not so quick
    didn't hear you the truck was too loud
    the name of it again please
    your voice cut out for a second there
    spell that name for me
    hm what did you just tell me
    louder please my ears aren't what they were
    excuse me what'd you say
    go back over what you just told me
    how do you pronounce that again
    i blanked out what was the last thing you said
    tell me that again i had the faucet running
    you talk too fast for an old lady
    what'd you say that brand was
    i only heard half of that
    would you read that back to me
    was it fifteen or fifty i couldn't hear
    please restate that for the record
    i was pulling my hood off and missed it
    easy there slow it down
    the t v drowned you out
    again please the tractor was running
    i zoned out what was the thing
    say what now i was texting
    did you say blanket or basket
    that last bit was garbled
    missed it my headphones died
    remind me of the name you just gave
    one more go at that name please
    could you rewind and give me that sentence again
    wait what was it called i forgot already
  `,
  'AMAZON.NoIntent': `
    no ma'am
    i don't believe so
    nope
    no sir that's not for me
    nah
    i'll pass
    not on your life
    no thank you hon
    uh uh
    i wouldn't have it in the house
    heavens no
    i don't think so
    that won't do
    not interested
    i'd just as soon not
    lord no
    no way no how
    ew no
    that's a hard pass
    i can't say i want that
    don't add it
    negative
    no i'm afraid not
    that's not going to work
    i couldn't stand one of those
    absolutely not
    you couldn't pay me to take it
    i'd rather not thanks
    no no no
    not for us
    nah that ain't it
    thanks but no
    oh i wouldn't want that
    she'd hate it so no
    please don't buy that
    i'm gonna have to say no
    not a chance
    no siree bob
    i don't like it
    i've got no use for that
    not for me
    i'd rather not
    naw
    no thank you dear
    don't think so
    over my dead body
    i'll give that a miss
    not likely
    that's hideous
    she'd hate it
    not keen
    no chance
    ugh
    no way jose
    i wouldn't be seen dead with it
    can't say i like it
    you're having a laugh
    hard pass
    no ta
    er no
    that's not right for him
    i'm not having that
    thanks but no thanks
    och away
    i don't fancy that
    what a load of tat
    that doesn't appeal in the slightest
    no i don't want it
    nay lad
    not in a million years
    that'd only gather dust
    it's a no from me
    i don't like the sound of that
    don't be daft
    not really
    i'm going to decline that
    wouldn't give it house room
    no thank you
    that ain't it
    nuh uh
    i'm gonna say no on that
    no way
    i don't want it
    i wouldn't use that
    that's a no from me dawg
    yeah no
    mm not really
    no gracias
    it doesn't please me
    god no
    definitely not
    leave that out
    no no that's not my thing
    thumbs down
    not interested in that
    i hate that
    naw man
    it's not what i want
    not a fan
    heck no
    i don't need that
    nope nope nope
    i'm not buying that
    that does nothing for me
    i'm gonna have to go ahead and say thanks but no thanks on that partner
    it's very kind of you to offer but i really don't think i shall be wanting that
    now i know you mean well sweetheart but there's no way on god's green earth i'm buying that
    no thanks
    i wouldn't give that house room if you paid me so you can take it that's a no from us
    yeah no that's a hard pass from me and my wife's over here shaking her head too
    oh dear me no i couldn't possibly have that it's not my sort of thing at all
    nah you're alright
    i'd sooner walk barefoot through a cactus patch than own that thing so no sir
    not on your nelly would i want that in my house and neither would him upstairs
    um that's gonna be a big fat nope like i would literally never use that
    i'm sorry to disappoint you but i've considered it and the answer has to be no i'm afraid
    objection to that one and it's sustained so i decline to buy it respectfully of course
    no love you're all right i don't want it but it was good of you to ask
    if you put it that way and even if you put it some other way i still don't want it
    i shouldn't think so no it does nothing for me and i'd never get any wear out of it
    negative on that chief we talked it over in the truck and none of us want that
    that's a no from me and i've had a good long think so there's no use in pressing it
    my mama told me to be polite so i'll just say no thank you ma'am i don't care for it
    you can leave that one out i'd not have it if it came free with the newspaper
    don't want it
    i asked my whole table here in the break room and every hand went down so that's a no
    heaven forbid no i've enough clutter to sink a ship without taking that on as well
    shoot no what would a man like me do with a thing like that i ask you
    nope sorry
    on balance i think i'll say no to that if you'll forgive me it just isn't us
    that dog won't hunt friend so i'm telling you no and i thank you to leave it be
    much as i'd love to say yes to please you i really don't fancy that so no
    count me out
    i got exactly zero use for that so you can go ahead and put me down as a no
    not likely pet i'd be a laughing stock down the bowls club with that so no ta
    sorry hon but my answer's no and it was gonna be no before you finished the sentence
    not keen no
    i can't see myself with that in a month of sundays so i'll have to refuse it i'm afraid
    no ma'am i ain't interested in that and i doubt i ever would be
    it's a definite no i'm sorry to say because i've never liked the look of such things
    certainly not
    not for me thank you
    ah no
    i'm afraid not
    i'll not bother with it
    that wouldn't do at all
    it isn't to my liking
    you're all right love no
    i must decline
    i shouldn't care for it
    no i won't have it thanks all the same
    good gracious no
    it's kind of you but no
    i would not thank you
    that's a no from me i'm sorry to say
    i've no use for it
    i wouldn't give it house room
    i couldn't be doing with it
    no pet i don't want it
    i'd have to say no to that
    it's not what i had in mind
    never in all my born days
    absolutely not young man
    not a hope
    nah you're grand
    as if
    no good to me
    not having that
    that's a no
    jog on
    no thanks mate
    hell no
    you're joking no
    nah not for me
    not my thing
    i'm good
    not a chance pal
    i will in me hole
    can't stand them
    no that's pants
    don't fancy it
    would i eff
    no sir
    no thank you ma'am
    mm mm
    good lord no
    i wouldn't take it if it was free
    never in a million years
    that's not happening
    ugh no
    i'm gonna say no
    what no
    hmm i guess not
    nothing doing
    that's not gonna fly
    please no
    um no i don't think i want that
    forget it no
    oh honey no
    can't say that i do
    that's a big fat no
    no can do
    uh no
    gross
    afraid not
    not even a little
    not that no
    fat chance
    ain't no way
    ha no
    it's a no
    i'd say no to that
    do i want that no ma'am i don't
    is it a no you bet it is
    can't say that i want it
    could not be less interested
    what no way would i
    how about a great big no
    where i come from that's a hard no
    who'd want that not me
    i'll pass on it thanks
    i'd really rather not
    i'm good without it
    we don't want it
    my answer is no
    so the answer's no then
    okay no we won't be doing that
    well no i'm afraid i wouldn't
    that's a no from me
    it's gonna be a no
    let's not do that one bit
    just no and i mean it
    maybe some folks would but not me
    negative on that ghost rider
    that's really not for me
    nope don't want the thing
    nah i don't need it
    no sir i do not
    no ma'am that won't do
    no thank you very kindly
    no way jose on that one
    uh uh i won't have it
    can you take no for an answer
    certainly not in this household
    absolutely not says my wife
    under no circumstances would i want that
    never would i want such a thing
    there's not a chance i'd want it
    heck no i don't want it
    my thumb's pointing down on it
    i don't care for it
    hard pass from this plumber
    sorry pal no can do
    we're really not interested in it
    that just ain't happening
    ah forget it i don't want it
    nuh uh honey that's not me
    could i say no please
    i'm afraid not my dear
    i'm gonna have to decline
    no dice on that chief
    you can count me out
    fat chance i'd ever want that
    counsel here respectfully declines the offer
    don't think we will
    wouldn't touch it with a ten foot pole
    the whole family says no
    not gonna do it
  `,
};
