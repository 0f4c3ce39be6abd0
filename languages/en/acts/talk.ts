import { type Language } from '../../language';

/** How people lead a talk, as eleven people wrote it down who saw no code and no phrases. */
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
    hang fire a minute
    let me just find my glasses
    wait there while i shout upstairs
    i'll just turn the gas down one sec
    give us a minute i'm thinking
    don't go anywhere i'm just letting the cat in
    just let me measure the alcove
    i'm only nipping to the loo stay there
    hang about
    i'll have to check what size she is don't hang up
    gimme a sec
    let me run it past him indoors first
    just a tick my other phone's going
    pause there would you
    i need to look in the cupboard see what we've got stay on
    one moment please i'm just getting a pen
    can you wait till i've got this nappy on
    hang on i'll ask our sharon
    stay with me i'm just parking
    let me have a think
    will you hold while i see to the door i'll be right back
    give me a wee minute here
    bide a minute
    i've got flour all over my hands just give me a second
    er let me see
    hold the line caller
    i'm just going to have a look at the old one and see don't switch off
    don't rush me
    are you still there i was just looking something up keep going in a mo
    back in a jiffy
    where you to stop there i'm coming back now in a minute
    hold it hold it
    just checking the calendar one moment
    i'm away to check the meter stay where you are
    let me just ask the other half she's in the garden
    be with you in a sec
    my brain's not caught up yet give me a moment
    shush a second while i work this out
    i'll be two minutes
    stay there while i get the tape measure from the van
    hold on mam's shouting
    don't turn off i'm just sorting the kids
    give over a minute let me think
    can you stay on while i take this call
    i just want to talk it over with my husband a second he's right here
    leave it there a minute i'm stirring a roux
    hang on while i mute the telly
    patience i'm eighty four
    just stop there a second while i count up how many we need
    let me get my breath
    um one sec
    lemme ask my husband real quick
    gimme a minute
    oh wait phone's ringing hang on
    don't hang up
    just a sec
    okay pause
    let me measure real quick
    be right back don't go
    let me think a second
    well let me check with her
    i gotta turn the stove down hold on
    stick around i'm checking
    uh let me look in the closet
    actually wait a minute
    whoa give me a minute
    honey's coming hold on
    let me write that down
    keep that up while i look
    i'm thinking
    stay on the line
    you know just hang tight
    lemme see his shoe size hold on
    pause there
    let me get my wife in here
    so just wait a second
    let me count 'em real quick
    don't leave yet
    hmm hold on hold on
    lemme go ask the kids
    let me get the baby down one sec
    hang on gotta pull over
    gimme half a minute
    checking the garage stay put
    easy let me think
    let me mute the tv
    let me check the calendar first
    don't do anything yet
    let me call mom one second
    let me walk over there hang on
    lemme sit down first
    hold it right there
    don't hang up on me i'm just running to get my glasses
    give me a minute here while i go measure the doorway
    hang tight there because my pot's about to boil over
    my other half is in the garage so let me go holler at him first
    one sec there's a kid pulling on my sleeve and i'll be right with you
    stay put while i look at what size she's got on her old ones
    let me turn this burner down and then i'll answer you
    i'm not finished thinking so don't go rushing me
    hold your horses i'm trying to find my pocketbook
    could you stand by while i pull over i'm driving
    i've got to put the baby down first but keep my place please
    let me check with my roommate real quick before i answer that
    whoa slow down partner and let me get my boots off
    bear with me a moment i'm looking for the piece of paper i wrote it on
    i need to sneeze so hold that thought
    stick around because i want to call my mom and ask her shoe size
    you just sit tight while i let the cat in
    let me think on that a second cause i don't want to say the wrong thing
    pause right there while i sign for this package and i'll be back in a jiffy
    can you hang on till the commercial's over because my wife's watching her show
    my mouth's full so give me a second to swallow
    wait up i've got to go see what year it says on the mower
    i'm counting my cash here so hush a minute
    just a moment please i've got a customer at the window
    don't you go anywhere i'm only getting my coffee out of the microwave
    would you mind holding while i ask the girls what they think
    let me stop you for a sec the phone's ringing in the other room
    not so fast because i'm still chewing on what you asked me
    okay give me a couple ticks to find out what kind he has
    i'll answer you as soon as i get this splinter out of my thumb
    keep the line open while i run upstairs and look in his closet
    hold it a minute my hearing aid battery's dying and i've got a spare here somewhere
    let me get back to you on that in about thirty seconds
    be patient with me honey it takes me a while to get up out of this chair
    gimme a sec i gotta ask my brother what console it is
    i need to step out on the porch a minute but don't close this
    let me pull the car over since i can't do two things at once
    one moment my toddler has got the marker and i have to deal with that
    hmm let me see now i had it right on the tip of my tongue
    could we take a little pause while i check the calendar on the fridge
    just hold on there cowboy while i talk to the missus
    i'm walking over to the couch to look at the tag so stay with me
    don't time out on me please cause i'm slow with these crutches
    wait wait wait my husband's trying to tell me something
    you'll have to give me a minute to wrap my head around that
    hang on let me shut this window because the mower's going
    let me go ask grandpa since he's the one that knows about these things
    i'm still here i'm just looking at something so hold on
    i've got to take these cookies out first so don't leave
    just wait there while i find out whether my partner's okay with that
    leave it right where it is i'll be back as soon as i move the laundry over
    would you give us a moment to talk about it over here
    stay on with me while i find my tape measure in this junk drawer
    let me catch my breath i just ran up four flights
    hold off on that for a second because i've got to plug the speaker in someplace else
    excuse me one moment my supervisor just walked up
    can i put you on hold my daughter's facetiming me
    just let me sit with it a minute and then i'll tell you
    give an old lady a second to find the right word
    keep it right there while i take the dog off the leash
    hang fire while i find my specs
    bear with me love
    let me run down and check his shoe size
    gimme a sec the dog wants out
    i've got a call coming in stay there
    hold that thought for me
    let me grab a pen
    one moment my pot's boiling over
    stay with me i'm asking my husband
    stop a minute i'm thinking
    two ticks i'm just putting the milk away
    let me look in the closet real quick
    can you pause while i turn the radio down
    wait wait wait let me measure it
    stick around i'll be right back
    i'm just asking the wife don't hang up
    half a mo while i sit down
    let me see what he says about it first
    give me time to think would you
    not so fast buddy
    keep that open i'm going to the garage
    just a minute i gotta sneeze
    let me get back to you in thirty seconds
    uh hold please one second
    easy tiger let me catch up
    i'm checking the calendar one sec
    hang about someone's talking to me
    be patient with me dear i'm getting my glasses
    let me go ask the boss upstairs
    quiet for a moment i need to think about that
    don't you go anywhere
    i need a breather hang tight
    could you sit tight while i find a tape measure
    stand by i'm parking the car
    while i check with mum can you wait
    just let me text my sister what color she wants
    hmm let me mull that over a second
    i'll be back in a jiffy keep it there
    freeze right there for a sec
    give us a minute we're discussing it
    i'm on the stairs just wait
    whoa slow your roll i'm still deciding
    let me get the baby down i'll be two minutes
    okay hang on a tick i'm looking at it on my phone
    give an old man a minute to get up
    let me ask the fellas what they think
    keep your hair on i'm coming
    five seconds i just need to wash my hands
    we're taking a vote here bear with us
    let me just see if it'd go in that corner
    i gotta let the cat in hold up
    don't time out on me i'm still here
    wait up my roommate has an opinion
    are you okay to wait while i find out her age
    let me check how much i've got in my purse first
    put me on hold would you
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
    right i'm away
    ta ra
    that's my bus i'll have to go
    i'll have a word with our lass and maybe come back to it tomorrow
    tea's ready so i'm off
    i've had enough of this for one night
    there's the doorbell that'll be the shopping bye
    i'm going to leave it there
    i've a patient coming in got to dash
    another time maybe
    i'm not buying anything today i was only looking
    my phone's going i'll have to leave you
    see ya later
    turn yourself off now
    i've to get the cows in so that's it for now
    i'm off to the pub see you
    enough i'm going to bed
    i need to mull it over so i'll say goodbye
    i've gone off the idea altogether let's end it there
    shut up shop then
    we're heading out now
    tara a bit
    i've got a lecture in five minutes i'm out
    the baby's woken up i'll have to leave you to it
    bye bye bye bye
    that'll do me i'm finished
    close this please
    i'll have a look in town first and get back to you if there's nowt
    kettle's boiled and corrie's on so i'm off
    i'm wanted downstairs speak another day
    i'd better crack on
    ta ta for now
    it's getting late i think we'll leave it
    off you pop
    i'll give it some thought over the weekend
    i think i'll go to the garden centre instead so goodbye
    safe i'm gone bruv
    i'm going to have to love you and leave you
    my lift's outside
    that's everything for today
    not tonight josephine i'm shattered
    right well i'd best be getting on
    school run got to shoot
    i'll wait and see what he says when he gets home so bye for now
    we can stop there
    oidhche mhath i'm for my bed
    okay bye
    i gotta run
    nah i'm good for today
    um i'll sleep on it
    doorbell see ya
    that'll do it
    oh bus is here
    maybe tomorrow
    let me think on it another day
    well gotta get the kids
    i'll come back to this
    okay stop now
    baby's crying gotta go
    that's all
    actually forget it i'm leaving
    talk later
    not tonight
    dinner's ready bye
    let's quit here
    my ride's outside
    i'm just gonna go to the store
    enough for now
    let's call it a night
    shift's starting gotta go
    end it
    i'll check back next week
    you know what i'm done shopping
    okay close this
    peace out
    gotta hop on a call
    i'll ask her first and come back friday
    too tired bye
    my lunch break's over
    nothing today bye
    somebody's knocking i'm off
    get me out of this
    i changed my mind about shopping
    well i better go
    pizza guy's here bye
    turn this off
    i'll be back
    some other time
    all set goodnight
    gotta let the dog out bye
    see you around
    okay so we're finished
    i'm late for church
    leave it for now i'll return
    enough of this i'm going
    well my ride's pulling in the driveway so i've got to scoot
    i'd better talk it over with my husband tonight and come see you another time
    that's about all the shopping these old bones can take for one evening
    the school nurse is calling so i've got to run pick up my son
    i'm going to sleep on it and maybe i'll be back after payday
    okay i'm out of here the game's about to start
    there's the doorbell so we'll have to finish this some other day
    let's call it a night because i've got to be up at four to milk
    i don't think i'm going to buy anything today you can close up shop
    time to feed the horses so i'm going to let you go
    i reckon i've heard enough and i'm heading out
    my break's over and the floor manager's looking at me so later
    you can stop now we decided to just take her to dinner
    i'm not ready to spend that so i'll check in with you next month
    that'll do me for now and you have yourself a good evening
    something's burning on the stove so i've got to get off of here
    nope we're all set over here go ahead and shut this down
    i'll pass on everything for today and give it another go this weekend
    my patient just got here so i have to end this
    let me get off this thing before my wife comes home and catches me
    we'll pick this up again when my sister gets into town
    i've got a plane to catch so adios
    the kids just got off the bus so that's it for me
    all righty then i'm hanging up now so see you around
    i'd like to get out of this and go back to my regular alexa
    none of this is grabbing me tonight so i'm going to turn in
    i'm quitting for today since i only had ten minutes to look
    it's been real but i'm late for choir practice
    shut it down please cause i think i'm going to make him something instead
    thanks but no thanks i believe i'll just go to the mall
    i'm going to have to mull that over and circle back with you
    my other line's ringing and it's the hospital so goodbye
    you've given me plenty to chew on so i'll say good night
    we're fixing to sit down to supper i'll catch you later
    exit or stop or whatever i'm supposed to say to get out
    let's leave it there because i need to measure the closet before i go any further
    i should go since my lunch hour was up five minutes ago
    somebody's at the back door so that's all for this time
    i'm done with this it's not helping me any
    take care now this tired mama is going to bed
    let me think about it awhile and i'll turn you on again if i want it
    well that's enough foolishness for one night so i'm signing off
    my battery's about dead so i've got to quit
    i got what i came for which was ideas so bye bye
    the vet just called me back i'll have to leave this till tomorrow
    not going to happen tonight friend so let's close it out
    no more for me because i'm over budget as it is and i'm leaving
    i've got a deposition in ten so we'll need to wrap this up and stop
    can you quit now my roommate's trying to study
    guess i'll just get a gift card at the gas station so see you
    peace out i've got practice and coach makes us run laps if we're late
    we appreciate it but we're going to head to bed and look again in the morning
    enough for today since my head hurts and i can't decide anything
    i'd better go check on my mother i'll say so long for now
    tornado siren's going so we're headed to the basement bye
    my wife's giving me the look so i think i'm finished here
    so long partner i've got cows out on the road
    maybe some other time when i've got a little more money in the bank
    let's end it there and i'll come around again closer to christmas
    i was only killing time till my show came on and here it is so goodbye
    i'll sleep on it and let you know
    that's me done for tonight
    oops that's my bus gotta run
    maybe after payday i'll come back round
    let's leave it there shall we
    the pizza guy's here i'm out
    i've had enough shopping for one day
    catch you later alligator
    i need to pick the kids up so bye
    nothing for now we'll talk some other time
    let me chew on it over the weekend
    my shift's starting i gotta go
    i should get to bed it's past midnight
    okay i'm gonna head off
    we can stop here
    i'll try again when i've measured the room
    right i'm off ta ra
    the baby's up so that's the end of that
    end it here please
    i'm going to the store and look in person instead
    cheerio then i'm off out
    i think we're finished
    some other day maybe i've got a headache
    peace out i got class
    close this thing up please
    i'll circle back after i've talked to the missus
    that's all i came for so long
    gotta scoot there's a cop at my door
    quit the shopping thing
    i'm giving up on this for today
    shut it down we're good
    i've run out of time sorry
    see ya around some time
    maybe next month when things are less tight
    my ride's outside later dude
    i'll have a ponder and be back tomorrow
    dinner's on the table so i'll leave you
    i've changed my mind about shopping altogether
    that'll do me for now thanks bye
    take care now i'm hanging up
    i won't be buying today
    they're calling my flight i have to split
    enough of this turn yourself off
    well i'd best be getting on
    smoke alarm's going off i gotta leave
    good night and god bless
    we'll pick this up another time
    i just don't feel like it anymore let's finish
    i'm wiped let's stop for tonight
    i've got a patient waiting so i'm off
    don't want to do this any more thank you goodbye
    i'll get back to you on that one
    right then that's your lot from me
    get me out of here
    my lunch break's over so see you
    toodle pip i'm away to the shops
    the plumber's just pulled up i'll do this later
    laters i'm going to practice
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
    aw that's dead good of you
    that's been a great help
    you've been brilliant
    god love you for that
    lovely stuff cheers for all your help
    i appreciate that
    aw you're awful good
    that's really kind
    cheers my lover
    you did well there
    fair play to you
    very helpful i must say
    nice one bruv
    that's grand thanks very much
    ta love
    i've enjoyed that
    diolch yn fawr
    what a clever thing you are
    good work
    you're ever so patient with an old woman
    brilliant service i'd give you five stars
    thank you for your time
    you've been more use than my husband
    cheers for that mate
    that was a nice wee chat
    you're a lifesaver honest
    tidy thanks butt
    i'm very grateful
    thanks for going to all that trouble
    you've got better manners than the lad in the shop
    aye cheers big man
    thank you my darling
    that were right good that
    you're not bad at this are you
    ta muchly
    tapadh leat
    thanks that's taken a weight off my mind
    well that was painless wasn't it
    you've made my day
    you're sound you
    that's very civil of you
    that was quite fun actually
    thanks again
    oh hey thanks
    oh you're a doll
    well that was sweet of you
    um thanks a bunch
    bless your heart thank you
    okay thanks
    you saved my butt
    real kind of you
    well thank ya
    aw that's nice
    cool thanks
    you know you're really helpful
    thanks for your help
    that was easy thank you
    thanks so much honey
    what a help
    total lifesaver
    gracias hon
    thanks for your patience with me
    so helpful wow
    actually that was pretty great thanks
    you're awesome
    that's so thoughtful thank you
    thanks buddy
    well aren't you handy
    i like you
    oh thank goodness for you
    thank you thank you
    thanks for all that
    pretty slick thank you
    hey thanks man
    five stars for you
    appreciate ya
    you've got manners thanks
    great service
    well bless your heart you've been just as sweet as can be
    i really appreciate you putting up with all my questions tonight
    you saved my bacon on that one and i won't forget it
    that was a big help to an old man who doesn't know beans about shopping
    my wife's going to think i'm a genius so i owe you one
    much obliged to you for taking the time with me
    you've been so patient with me and i can't say that for most people
    i'm grateful cause i've been dreading this for weeks and you made it easy
    gosh that went so much smoother than i figured it would so thanks a million
    you're a lifesaver and i mean that from the bottom of my heart
    hey that was actually pretty cool so i appreciate it
    i have to say you know your stuff and it was a pleasure
    that's just what i needed to hear so thank you kindly
    tell whoever trained you that they did a fine job and i'm much obliged
    you made my evening because nobody ever takes that kind of time with me
    merci beaucoup as we say in lafayette you did real good
    i'm tickled pink with how that turned out so thank you dear
    awesome you totally came through for me and i was panicking
    good work there buddy i couldn't have done that by myself
    that was kind of you to explain it so plain for me
    thanks a bunch my mom's going to be so happy
    i was skeptical but i take it all back you were wonderful
    what a treat to be waited on like that and i thank you
    you're better than the boys down at the electronics counter and nicer too
    appreciate you man that helped me out a whole lot
    that was fun and i don't usually like shopping so thank you
    nicely done and my husband says thank you too
    well aren't you something and i sure do thank you for the help
    i'd give you a hug if you had anything to hug
    thank you so much because with my bad eyes i can't do this on the computer
    i'm impressed that took two minutes and i'd planned on all day
    you've earned a gold star in my class today so thank you
    gracias you were very helpful and my abuela says so too
    you did me a real solid so thanks for that
    thank the lord for you since i was at the end of my rope
    mighty nice of you to go through all that trouble for me
    couldn't have asked for better service if i'd walked into macy's in nineteen sixty
    i feel so much better about this now and it's all thanks to you
    cheers that was quick and painless and i'm thankful
    you treated me right and where i come from we say thank you for that
    that's very thoughtful of you and i'm glad my daughter set this up
    i don't say it often but you've been terrific with me
    my compliments to you cause that was handled like a pro
    it's nice to get a straight answer for once so i thank you
    you sure brightened up a rainy afternoon for me
    wow okay thanks you're way smarter than my brother
    i want you to know i appreciated how gentle you were about it
    thanks for not rushing me because i'm slow since the stroke
    that's a load off my mind so thank you ever so much
    well i'll be darned that worked out great and i appreciate it
    you're a peach and i'm telling all the ladies at bingo about you
    thanks again for the good advice you had it right
    it was lovely talking with you and you've been ever so helpful
    appreciate the help there i was flat out stumped
    many thanks from a very tired nurse who didn't have to leave her couch
    you've got good manners and you helped me out so i'm thanking you
    i'm one happy customer and i just wanted you to know it
    that was above and beyond so my hat's off to you
    thank you thank you thank you you just saved my marriage
    you did fine and i'm sorry i was crabby with you before so thanks
    you're a star you really are
    well aren't you a sweetheart
    that was easier than i expected cheers
    you've been a real lifesaver
    much obliged to you ma'am
    ta very much for that pet
    i appreciate you doing that
    you did good today
    well that's lovely of you
    bless you for all that
    good job little speaker
    thank you kindly that's really sweet
    brilliant you've saved me a trip to town
    thanks a million for sorting that
    you're better than the kid at the store
    that's so thoughtful of you
    i'm grateful you've got a lot of patience with me
    you nailed it my friend
    nice one mate much better than last time
    what a treat that was
    you're a good egg
    thanks for hearing me out
    i've got to hand it to you that was smart
    aw you're kind to help an old woman
    well done you i'm ever so pleased
    this was actually fun i'm impressed
    super helpful as always
    cheers pal you've done me a favour
    that takes a load off my mind thanks
    thanks for not making me feel stupid
    you're the best thing in this kitchen
    my compliments to whoever taught you manners
    i'm chuffed to bits with how you've helped me
    gracias that was great
    lovely service i must say
    five stars from me
    thanks for your time sweetie
    that was a pleasure really
    thanks a bunch for looking into it
    i thank you and my wife thanks you
    what a gem you are
    you're so polite i like that
    kudos that was quick
    hey thanks for putting up with my rambling
    ten out of ten for effort
    you've put my mind at rest thank you kindly
    i'll tell my friends how good you are
    you've got a heart of gold for a gadget
    thanks for the tip much appreciated
    well that was painless thanks to you
    gold star for you today
    you've been ever so kind
    i didn't think a machine could be that helpful
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
    scrap that and let's go from the top
    forget it that's all wrong we'll begin afresh
    can we go back to square one
    ignore everything i've told you it's somebody else i'm after now
    right clean sheet
    i've confused you haven't i let's have another bash at it from scratch
    bin all that
    let's do a different person altogether
    back to the start please
    never mind any of that i want to look for something else entirely
    okay different thing now
    pretend i never said owt
    we've gone off on one can we restart
    that's my brother done so now let's start on our mam
    take it from the top pal
    strike all of that from the record
    can you clear all that and ask me again
    i'd like to begin again if i may
    we've got ourselves in a right muddle so start again
    away back to the beginning
    let's rewind all the way
    hit the reset button would you
    let's just delete all that and have a fresh go
    i've been telling you about the wrong nephew scrap it
    start again start again
    can i do a brand new one
    all change please forget about the dog
    shall we wind it back to the first question
    i'm binning this whole idea and starting over
    that's enough about gardens i'm on to a totally different subject
    from the beginning if you don't mind
    let's tear it up
    can you restart the whole thing the kids were shouting over me
    oh i've made a pig's ear of this let's go again
    next person
    let's have a new round with somebody else
    cancel everything i said before and go back to hello
    drop all that it's not a birthday at all i've got the wrong end of the stick let's begin from nothing
    i want to change the whole thing back to zero
    different search altogether now please
    go back to the very first bit
    can we wipe all that about me aunty and do one for the house
    right start from fresh
    let's call that a practice run and go again properly
    clear the decks
    rub all that out
    as you were take me back to where we came in
    start anew for me would you
    that's the grandkids sorted out of your mind now so let's open a new page
    none of that counts i was only testing so let's start for real
    once more from the top with feeling
    i've changed my mind about the whole business ask me afresh
    get rid of everything so far and let's look for something for the allotment instead
    let's start fresh
    okay whole different person now
    um can we redo this
    forget everything i told you
    okay reset
    oh this is all wrong begin again
    never mind all of it restart
    i messed up back to the start
    toss it all out
    different gift altogether now
    well let's just start over
    clear it
    that was dad now do mom from scratch
    throw out what i said
    can we go again from zero
    actually ignore everything before
    okay so a totally new thing
    erase and rewind
    okay now for somebody else entirely
    drop the whole thing start new
    reboot this
    we got off track start again
    now somebody completely different
    pretend i never said any of it
    hit reset would ya
    so let's try this whole thing again
    done with him now my boss
    no no start me over
    call it a mulligan
    brand new question now
    forget grandma and all that
    back up to the first question
    let's begin again
    take me back to the start
    new list new person
    none of that counts start again
    let's wipe it and go
    strike all that
    can i start from scratch
    completely other thing now
    you know what restart
    ask me everything again
    let's go at this fresh
    cancel all that i'll explain again
    whole new round
    all over again please
    disregard the whole conversation
    we're going in circles start over
    first one's settled now a new one
    switch gears entirely start clean
    let's scrap this whole thing i've gotten us off on the wrong foot
    we've gone down a rabbit hole so can we go back to square one
    forget about my uncle now i'm shopping for somebody else entirely
    wipe the slate clean because nothing i told you so far makes any sense
    i'd like a do over please if you don't mind
    you know what i messed this up so pretend i just walked in
    never mind everything about the fishing because that's done and i've got something else to look for
    okay that's one down so now let's begin fresh with my sister's present
    i think i confused you let's take it from the top
    can we hit reset i was talking about the wrong kid this whole time
    throw all that out cause my wife just told me she already took care of him
    new topic altogether and it's got nothing to do with what we were on
    erase what i said about colors and budgets and all and ask me again
    i've changed my mind completely so let me come at this from scratch
    rewind to where you first said hello and i'll do a better job this time
    we're getting no place fast so let's tear it up and try a clean sheet
    my husband was the one talking before so start with me like i'm new
    that was for work and now i want to shop for me so drop all that
    let's go at it again from zero because i gave you bad information
    i don't want you thinking about the last thing anymore this is a different errand
    dump everything you've got so far and let's have another crack at it
    could you go back to the very first question i want to answer different
    okay brand new search because the other one was a bust
    forget i ever mentioned a horse she sold it and we need to rethink this
    i'm going to stop you there and begin again if that's all right
    start me over sugar since i lost track of what i even told you
    cancel the whole business and let's act like we never spoke
    clear your head of all that because i'm moving on to my next person
    i answered those too quick can we run the questions again from the first one
    that's enough about the baby so now a totally separate thing
    reboot or whatever it is you do so we can try this again
    i goofed at the beginning and it's thrown everything off so take me back there
    my kid was answering you for fun so ignore every bit of that and begin with me
    let's back all the way up cause i don't even remember how we got onto hammocks
    there's been a misunderstanding from the get go so let's redo it
    i'd like to go back to the main start thing or whatever you call it
    whole different ball game now so don't hold me to any of that stuff from before
    put that search to bed and let's open up another one
    can we just toss out what we did and go again because i'm not happy with the direction
    right so new person new budget new everything
    start fresh with me i just realized i've been describing my own taste and not hers
    i want to undo all my answers my roommate says i had them wrong
    all that was practice so now let's do it for real from the start
    we've been circling the drain so let's empty it out and fill it up again
    forget my dad for now and let's do a search for a teacher gift instead like from the beginning
    would it be a bother to begin the whole thing over one more time
    that's the end of that hunt so i'm ready to go hunting for something unrelated
    ditch everything and let me explain it again but better this time
    i'm all turned around so take me back to the starting line please
    don't use any of what i said before because that was a joke my brother made
    next customer as they say i'm done with that list and on to another one
    how do i get out of this search and back to a blank one
    as of right now nothing i said counts let's have the first question
    let me start this conversation over since i came in hot and i apologize
    you can quit on the camping gear cause now i need to look for something in an entirely different department
    that's gone sideways on us so i vote we go back and restart
    delete my answers would you because my mother in law was listening and now i can be honest
    one more time from the beginning since the baby was screaming through all of it
    i'd just as soon we forgot all about that and tried a whole other approach from scratch
    back to the drawing board with a clean page that's all wrong for what i need
    scrap all that i've had a rethink
    this has gone off the rails let's go back to square one
    forget dad i'm shopping for somebody else entirely now
    can we rewind to the very first question
    new person new present ready
    start fresh honey i got it all muddled
    okay that's one sorted now a totally different search
    ditch everything i told you about the baby
    bin the lot and we'll go again
    reset please i gave you the wrong sister
    different thing altogether now something for the car
    back to the top with you
    i messed up my answers can we redo them
    never mind the wedding stuff i've got a separate job for you
    let's have a do over
    clean sheet of paper please
    take it from the start once more
    none of what i said counts anymore
    i want to abandon this and look for something else from scratch
    we've wandered so far off just restart
    ignore my whole rambling and ask me again
    hang it all begin again
    okay tear that up and try a brand new thing
    can you clear my answers
    blank slate now and this time we're doing my boss
    right that's uncle pete done now forget him
    i answered for the wrong kid so wipe that
    go back to hello
    let's pretend none of this happened
    could we reboot this conversation
    whole new topic for you
    start us off from nothing again love
    chuck all those details out
    throw out the budget the age everything
    i'd like a mulligan on this one
    completely changing tack forget the kitchen
    undo all of it and ask me who it's for
    well that's a mess shall we have another go from zero
    new search same account
    take me back to where we came in
    drop the fishing idea drop the lot and restart
    my brother grabbed this and answered so please reset it
    can i have a fresh run at this
    that was all for practice now do it properly from the beginning
    erase erase erase and begin
    can we call that a false start
    empty your head of all that
    okay switching gears entirely different person different occasion
    i'd sooner go right back to the opening
    cancel my answers and give me the first question
    scratch all of that i was talking nonsense
    next customer please it's my turn now not mom's
    i'm a different person from before so lose her stuff
    return to the beginning would you
    turn over a new leaf and let's search for tools
    let's put the cat stuff behind us and start anew
    everything i told you was wrong so wipe it
    how do i get back to the start of this
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
    sorry love i'd got the tap running
    say what
    i missed the last bit
    you're going too fast for me pet
    can you go over that once more
    what was that second thing you said
    hang on what did you call it
    i'm a bit mutton jeff in that ear
    the dog was barking and i never heard a word
    could you slow it down a touch
    can you say it a bit louder
    i didn't quite get the name of it there
    beg pardon
    one more time pal
    didn't hear you over the hoover
    i lost you after the word folding
    sorry was that fifteen or fifty
    could you repeat the make for me
    my hearing aid wasn't in say it again
    say that in plain english and not so quick
    what were the last one again
    you mumbled that
    sorry i was miles away what did you say
    how d'you spell that brand
    no didn't get that
    tell us that again slower
    come back what was it called
    the line went funny there
    i only heard the end of it
    once again for the cheap seats
    what's he say
    sorry the train was going past
    what was the name again i'm writing it down
    the wean was greeting i couldn't hear you
    can you give me that again word for word
    i was on the other side of the kitchen so what was it
    excuse me what was it you said
    a lorry went by can i have that again
    my pen's run out start that sentence again
    what was that you said about the handle
    whoa slow down
    would you mind saying that again a wee bit slower
    right from the beginning of that sentence please
    that went in one ear and out the other say it again
    can you read it back to me
    beg yours
    mind saying the whole thing again i was talking
    um didn't hear you
    the dog barked say it again
    slow down
    you lost me what'd you say
    the what
    oh i missed that
    what's it called
    kids were yelling what'd you say
    my hearing's bad say it louder
    wait the name again
    excuse me
    couldn't make that out
    okay say that slower
    spell that for me
    well i wasn't listening what was it
    truck went by say again
    back up what'd you just say
    what did you call that
    my aids weren't in one more time
    what'd she say
    i zoned out what was it
    water was running what
    can you repeat the brand
    hold up what was the name
    what was the second thing you said
    actually say all that again
    you know i didn't hear you
    once more but slow
    missed it
    whatcha say
    what was it again
    hm the end got cut off
    too quiet say it again
    microwave beeped what was that
    say the name for me again
    i caught half of that
    i was coughing go again
    what did you just tell me
    a little slower for an old lady
    that was garbled
    did you say tent or tin
    what'd you say it was
    my hearing aid was whistling could you give me that one more time
    the garbage truck went by right when you said the name of it
    hang on my ears are full of water from the pool so what did you say
    could you slow down a hair i'm from mississippi and we don't listen that fast
    sorry the baby let out a scream and i missed every word
    what'd you call that thing i want to spell it for my wife
    run that by me again would you cause i was stirring the gravy
    come again please you kind of swallowed the end of it
    i was only half listening i'll admit go back over that
    was that fifteen or fifty because it sounded the same to me
    who'd you say made it i heard something like hamburger
    i zoned out for a second there what was that last bit
    you're mumbling sweetheart so speak up and give it to me again
    the dryer buzzer went off so you'll have to start that sentence over
    pardon me but would you say the name part slower so i can write it down
    i didn't quite make that out with the tv going
    my dog was barking his head off so i lost you after the word stainless
    huh you went too quick for an old man try it again
    could i hear that again but in smaller pieces this time
    i need to grab a pencil so say it again once more and nice and slow
    it was noisy in the truck so what was it you just recommended
    that name went in one ear and out the other tell me again
    excuse me i was coughing so hard i couldn't hear what you suggested
    sorry what was the brand again it sounded swedish or something
    i heard the first part but then you cut out on me
    let me hear the description over because my mind wandered off to work
    could you say it louder the exhaust fan's running
    you lost me at the number so what was it one more time
    what was the thing before this one called i forgot already
    i'm driving and a semi went by go ahead and repeat yourself
    english is my second language so could you please tell me that again more slowly
    did you say cast iron or cast aluminum because i didn't get that
    my grandkids were hollering so all i heard was blah blah blah
    would you be so kind as to read that out a second time
    wait what cause i swear you said it was made of cheese
    once more with feeling because i had my head in the refrigerator
    i believe you said something but the ice maker had other plans
    hate to make you say it twice but i was on the stairs
    the name again please because my husband wants to look it up on his phone
    you talk faster than an auctioneer so back up and say it slower
    somebody slammed the door so what came after the part about the handle
    i caught about half of that so can you give me the other half
    that last sentence got away from me do you mind
    remind me what it was you just told me i've got chemo brain
    okay say it like you're talking to my grandmother because she's the one listening
    my connection hiccupped and you turned into a robot there so one more time
    could you spell that for me i'm not sure i heard it right
    what was that about the handle i missed it on account of the leaf blower
    i've got earbuds in so i'm going to need you to say all that again
    you sounded like charlie brown's teacher just then so try me again
    i must've blinked since i don't remember you saying what it was
    tell my husband what you just told me cause he's only now come in the room
    did i hear that right because it sure sounded like you said a yodeling pickle
    let me get closer to you and then you can say it again
    i'm sorry dear i had the faucet on and your voice got drowned out
    what did you say the name of that was right before the phone rang
    go back a step i didn't hear the question you asked me
    my bad i was texting what'd you say
    that went by me so could i trouble you for it again
    hold the speed down some and go through that one again for me
    come again love i was miles away
    sorry the blender was going
    huh you lost me at the brand
    you talk so fast i only got half of that
    run that by me one more time
    the dog barked right over you
    my hearing aid's out could you speak up
    pardon me you said what
    say the name again so i can write it down
    did you say bamboo or shampoo
    i missed everything after the word stainless
    once more for those of us at the back
    eh what was that
    my kid was screaming i heard nothing
    you cut out there for a second
    what was the thing before this one called
    one more time but not so quick
    i wasn't paying attention go again
    you mumbled that bit dear
    could you go over that a second time
    the kettle was boiling so i didn't hear
    was that fifteen or fifty you said
    excuse me my mother needs to hear it too
    what did you call it a spiralizer
    too fast too fast
    the train went by right when you said it
    i'm a bit deaf in this ear dear
    and the question was what exactly
    i zoned out what'd you offer me
    sorry what was the brand name on that
    say what now i'm sorry
    could you slow right down for an old lady
    didn't hear a word of it mate
    hey the tv was loud say it for me again
    that went in one ear and out the other
    let me hear that last one again
    it got garbled at the end
    what are you asking me
    what was it you just suggested
    can i get a replay of that
    pretty please with the volume up say it over
    what was that middle word
    i need it a second time i'm writing on a napkin
    how do you pronounce that thing you said
    i was in the other room what did you find
    that was gobbledygook could you say it clearly
    whoa whoa slower please
    my grandma didn't catch it tell her
    what was the question sorry
    did you just say goat
    you what sorry love
    the line went fuzzy just then
    wait which one did you just say
    i heard blah blah blah try me again
    somebody flushed i missed it
    okay a bit louder and from the top of that sentence
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
    nah you're all right
    that's a hard pass from me
    not in a month of sundays
    i'm good thanks
    i don't think so somehow
    it's not for us
    that doesn't appeal i'm afraid
    i can't see him going for it
    nae chance
    i wouldn't be seen dead with that
    you must be joking
    hard no
    i'll give that one a miss
    that'd never do
    not on your nelly
    i can't stand them
    she'd hate that
    do i heck as like
    nah mate
    i'm afraid that's not suitable
    oh heavens no
    away with ye
    i'll say no on this occasion
    no i'd feel a right wally
    that's useless to me
    what would i want with one of them
    no chance bruv
    i'd not thank you for it
    nay lass
    i won't bother with that
    no i'm not having that
    are you having a laugh
    he'd be mortified
    nah that's well bad
    that's a daft thing to buy anybody
    too rich for my blood that
    i'm not one for that sort of thing
    you can keep it
    no sorry
    na dim diolch
    that's just tat
    don't like the sound of it
    not having that in my house
    no i'd be frightened of it
    ach no
    we haven't the room for that
    no need
    it's hideous from the sound of it
    that won't be necessary
    it'd only end up in landfill no
    i'm not paying out for that
    no he wouldn't wear it
    not really my style
    that'd be wasted on her
    nowt like that no
    i'd sooner stick pins in my eyes
    no i couldn't be doing with that
    my wife would kill me so no
    we shan't be needing it
    i don't believe that's appropriate for a funeral no
    na
    pull the other one
    i'll leave that where it is
    no that's a bit of a swizz that
    nah sack that off
    that's no use to man nor beast
    wouldn't touch it with a barge pole
    it's a bit much that no
    i shouldn't think so
    you're not getting me with that
    no honestly i'm fine without
    that gives me the ick
    i said no
    nah not feeling it at all
    no i think not
    oh no
    um nope
    well nah
    oh no thanks
    um no
    nah i'm okay
    that's a negative
    well no
    no siree
    hm no
    forget that one
    nah man
    don't buy that
    actually no
    no dice
    eh no
    not happening
    that's awful
    nobody wants that
    nah not that
    can't say i do
    i veto that
    not gonna work
    don't need it
    nix that
    you're kidding no
    wouldn't touch it
    she'd never use it
    nope nope
    no good
    that's a hard no
    no thanks hon
    you know no
    so no
    uh no thank you
    gonna pass on it
    yuck no
    nah dude
    don't want that
    no not that
    won't do
    no deal
    no i guess not
    he wouldn't want that
    that's not it
    don't order it
    okay no
    gross no
    i say nay
    not in my house
    i hate it
    that's too much no
    it's ugly
    no don't
    doesn't do it for me
    just no
    nah leave it
    sorry no
    never ever
    can't see it
    i'd rather have a root canal if you want to know the truth
    that's kind of you but i'm going to have to decline
    not for all the tea in china would i bring that in here
    no ma'am i don't believe that's going to work for us
    i'm afraid that's not for me but i do thank you for asking
    oh heck no my doctor would have a fit
    nah i'm good on that one but nice try
    you couldn't pay me to put that in my house
    i'd just as soon you didn't put that through for me
    that's a hard no from everybody in this kitchen
    negative on that because the sergeant would never let me hear the end of it
    i don't think so hon it's just not something we'd use
    absolutely not since somebody's going to lose a finger
    don't order it cause i didn't mean to say anything
    i said i wasn't interested and i still am not
    over my dead body is that coming into my living room
    i'll have to say no to that as pretty as it sounds
    no siree bob not in this lifetime or the next one
    please don't buy that i was talking to my cat
    it's a lovely thing but i can't say i want it
    uh uh that's never going to happen on my watch
    i wouldn't give that to my worst enemy and i've got a few
    that doesn't appeal to me in the slightest i'm sorry to say
    when pigs fly maybe but as of tonight no
    i'm allergic to just about all of that so no thank you
    no thanks because i promised my wife i'd quit buying tools
    not on your life my kids would destroy the place
    i can't in good conscience say yes to that
    you'd better not we can't afford it right now
    let's not do that since it's a terrible idea for a toddler
    don't you dare put that on my account
    mm no i'm not really down for that
    i've thought about it and the answer's still no
    for a vegan are you kidding me that's a no
    my heart says yes but my bank book says no
    i appreciate the offer but that isn't what he needs
    hard pass dude that's like the cringiest thing ever
    no way jose i've seen what those do to a carpet
    that won't be necessary but i thank you just the same
    i'd be embarrassed to hand that to her so i won't be getting it
    afraid not because it goes against our religion
    not a chance that thing looks like it bites
    i'm going to say no and i don't have to give a reason
    no i already told my husband we're not getting a thing like that
    nope i don't need it and i don't want it
    i'd be the laughingstock of the job site so forget it
    not really my cup of tea if i'm being honest with you
    heavens no i'm a grandmother not a rock star
    we're trying to get rid of stuff not pile up more so no on that
    good lord no the child's only two years old
    thanks all the same but i couldn't do that
    i'd never use it in a million years i'll say no
    no please i asked you not to go ahead with that
    i don't care for it at all to tell you the truth
    it's a no from me and it's a double no from my mother
    shoot no i'd break my neck on that
    that's not something i could ever see myself wanting
    no i'm not going to do that tonight or tomorrow either
    well i hate to say no but that's what i'm saying
    i refuse to spend good money on something like that
    you must be joking i wouldn't have that as a gift
    that's a thumbs down from me and the dog
    i'm inclined to say no on account of the sharp corners
    my gut says no and i always listen to my gut
    count me out cause i tried that in college and hated it
    no and don't try to talk me into it either
    that would be a waste on me so i'd better not
    unfortunately i don't think that's appropriate for a funeral so no
    i can't stand those things never could and never will
    no sir it's way more than we agreed on as a family
    i'm not buying that and i'm surprised you'd offer it to me
    i don't want to hurt your feelings but that's awful
    oh my goodness no i'd be scared to plug it in
    my landlord doesn't allow it so that's a no
    nuh uh my mom would literally ground me
    it isn't for us because we've got a newborn and that's too loud
    as tempting as you make it sound i'm saying no
    i'd prefer that you didn't since it's not what i meant
    no i know my dad and he'd hate every minute of it
    i'll respectfully pass on that as my attorney friends would say
    can't say that i do it sounds like a lot of upkeep
    i never wanted it in the first place and i still don't
    no no no i was only asking because i was curious
    if it's all the same to you i'd rather not
    that thing's a menace and i won't have it around my animals
    i'm not sold on it so the answer would be no
    you can keep that one it's not getting in my truck
    we couldn't possibly since our apartment's only got one outlet
    i wouldn't know what to do with one so i don't want it
    naw man there's no way i'm paying for that
    no i'd feel silly carrying that around at my age
    that's a firm no cause i've been burned by that brand before
    doesn't do it for me i'm sorry but that's the truth
    it would be unkind to my neighbors downstairs so i'm not getting that
    i don't reckon i'll be needing that any time soon
    tell them no because i'm not in the market for one of those
    my husband's shaking his head at me so i guess it's a no
    no i said i'd think about it and i've decided against it
    goodness that's ugly so i don't want any part of it
    under no circumstances should you go and order that
    i'd rather eat my own shoes
    hard pass on that
    she'd throw it at me
    um that's not happening
    he would laugh me out of the house
    i don't think so sweetie
    yeah i can't see it
    what a horrible idea
    absolutely not are you kidding me
    i wouldn't be caught dead with that
    eh that's not doing it for me
    we'll give that a miss
    who in their right mind would want that
    that's a bit naff isn't it
    nope nope and again nope
    i'm gonna say negative
    no ma'am i do not
    ugh i hate those things
    that's really not us
    can't say i'm keen
    that'd just gather dust
    thanks but i'd never use it
    ew gross get it away
    it's not for me i'm afraid
    my wife would divorce me
    i'd be embarrassed to hand that over
    i'll have to decline
    not bloody likely mate
    don't bother with that
    i've got no use for it
    what would i do with that at my age
    no no definitely not
    she'd absolutely loathe that
    i wouldn't give you two cents for it
    are you out of your mind
    sorry that's a firm no
    it leaves me cold to be honest
    let's not do that please
    i'm afraid it's too twee for my liking
    oh that does sound dreadful
    nah i'm good on that
    he'd never wear that in his life
    the answer's no honey
    not even if it was free
    i'd sooner have nothing
    well that's hideous isn't it
    no way jose not him
    oh heavens no dear
    that'd be a waste of good money
    that's a nope from me dawg
    it's a thumbs down here
    i can't stand the smell of those
    my doctor would have a fit
    we're not really that kind of family
    don't fancy it at all
    not my cup of tea love
    she'd think i was insulting her
    i don't believe i will
    pfft as if she'd wear that
    what am i gonna do with a ukulele
    that ain't it chief
    please don't order that
    we've no room for it in this flat
    you won't catch me on one of those
    it'd only end up in a drawer
    he's not that kind of guy at all
    oh i couldn't possibly
    god that is one ugly chair
    the cat would destroy it in a minute
    it's too much for what it is
    would rather not if it's all the same
    nobody in this house would touch that
    i don't want one of those
    nuh uh not for my kid
    never in my life
    that gives me the creeps
    i'm not convinced at all sorry
    that's a terrible present
    it doesn't appeal to me one bit
    no can do amigo
    yeah no i'm not feeling it
    i'd have to be drunk to buy that
    the neighbors would complain so no
    it sounds like a gimmick to me
    i'm allergic to half of that so no
    no sir i'm not that desperate
    people would stare if i brought that in
    she'd pretend to like it and then regift it
    for that kind of money forget it
    sounds like a lot of cleaning no thank you
    i think not my dear
    good grief what a thought no
    he'd break it in five minutes
    i really don't want that anywhere near me
  `,
};
