import { type Language } from '../../language';

/** How people ask about the shop and what they ordered, as eleven people wrote it down who saw no code and no phrases. */
export const shop: Language['acts'] = {
  RefundIntent: `
    i'm fixing to send back that heating pad y'all sold me it quit after two days
    the box came but it was somebody else's stuff inside
    my order was supposed to be here last tuesday and the porch is still empty
    what do i do with a lamp that showed up in about a hundred pieces
    it says delivered but i've looked behind every bush and there's nothing
    they sent me a left handed one and i'm right handed
    how many days have i got before y'all won't take it back
    do i need to keep the original carton in case i change my mind about it later
    i want my money back plain and simple
    where do i carry this thing to get it exchanged
    can i drop it at the u p s store or does somebody come fetch it
    the zipper busted the first time my husband put it on so who do i talk to
    i never did get my refund for those curtains
    that coffee maker from christmas leaks all over my counter and i want somebody to make it right
    is there a warranty on the blender i got in march because the motor's burnt up
    i ordered three and only two were in there
    ma'am i'm real disappointed in the boots you sold me they're already coming apart
    the tracking hasn't moved since memphis in nine days
    wrong color wrong size and it smells like a tire fire so how do i get rid of it
    i've lost the receipt will they still give me credit
    who pays the postage if i ship it back
    i got charged twice for one toaster and i need that fixed
    my mother in law doesn't care for the robe we gave her can she swap it for a medium
    i'd like to file a complaint about my last purchase
    that drill you had me get is a piece of junk and it's going back
    has anybody figured out what happened to my missing package
    will i get cash or just a gift card when i mail it back in
    the glass was cracked when i opened it and i took pictures if you need them
    i hate to be a bother but the sweater came with a hole under the arm
    how long does a refund usually take to hit the bank
    it quit working and the fella at the store said go through the manufacturer so how do i do that
    i need a return label and i don't own a printer
    what i got doesn't look a thing like what you described to me last week
    the dog chewed it the day it came so i suppose i can't return that
    somebody swiped my parcel off the stoop and i want it replaced
    can i cancel the one i ordered last night before it goes out the door
    i've been waiting on that humidifier close to a month now
    i need to swap the shoes i bought for a half size up
    the part i got was missing all the screws and i can't put it together
    if the grandbaby doesn't like it is there any trouble bringing it back
    the kettle what came yesterday leaks all over the worktop
    i've been waiting in since tuesday for a parcel and there's still no sign of it
    how do i get my money back for summat that doesn't work
    you've sent me the left handed version and i'm right handed
    the lad's trainers are two sizes too small can we swap them
    it says delivered but there's nowt on my doorstep
    who do i moan to about a smashed vase
    that drill i got at christmas has packed in and it's supposed to have a two year guarantee
    i want to send it back please dear it isn't what i expected
    am i too late to return a coat i bought three weeks ago
    where's my order it should've been here days ago
    the courier's chucked my package over the fence and it's in bits
    can you print me a label so i can post this back
    there's a piece missing out the box i got this morning
    i'd like to lodge a formal complaint regarding my last purchase
    do i have to pay the postage if i'm sending something back that's faulty
    the zip's gone on that bag already and i've only had it a fortnight
    so i ordered blue and what's turned up is a sort of sickly green
    has my refund gone through yet it's been over a week
    next door's had my parcel and they say they haven't
    this thing you flogged me last month is pure rubbish so it is and i'm wanting a refund
    what happened to the book i ordered for my mum's birthday it never came
    i've changed my mind about the blender that arrived saturday how long have i got
    can i take it back to a shop or does it have to go in the post
    it came broken
    three lamps turned up and i only paid for one what do i do with the others
    i haven't kept the box will you still accept it back
    my nan's heated blanket has stopped heating is that covered
    the tracking's been stuck in daventry since last thursday
    wrong charger for my order it's got the european plug on it
    who deals with warranty claims
    the shirt i had off you shrank to a dolls size in the first wash and i'm not having it
    i need to cancel what i bought last night before it gets sent
    is there somewhere near cardiff i can drop off a return
    they left it out in the rain and the whole box is sodden
    can i exchange the one i've got for a working one
    my order's half here and half god knows where
    there was a dead battery in the smoke alarm i got sent and the replacement's the same
    mate that phone case from last week doesn't even fit how do i get rid of it and get my cash back
    would you chase up a missing delivery for me love
    so my package says delivered like four days ago and there's literally nothing on my porch
    the headphones you guys sent me only work in one ear
    i ordered a medium and what showed up is basically a dress for a toddler
    who do i talk to about getting my money back
    it came in pieces like actual pieces
    can i drop it off at a ups store if i don't have the box anymore
    my tracking hasn't moved since it left phoenix and i'm kind of freaking out
    hey the lamp i got last month quit on me is that covered still
    how many days do i have to change my mind after it shows up
    i think somebody swiped my box off the steps
    the thing that came it is not the thing that i ordered
    yeah so the zipper busted the second day and i want a replacement
    it was a gift for my roommate and she hates it so how do we send it back
    i'm still waiting on that order from like two weeks ago
    you charged me for two and i only got one in the box
    does opened stuff still count for a refund
    who pays the postage if i mail this back to you
    honestly the last thing i bought through here was garbage and i'd like to complain
    the screen had a crack in it right out of the packaging
    i need a return label but i don't have a printer
    where has my order gone it should be here since tuesday
    they left my package with the neighbor in unit six and he says he never saw it
    got the blue one when i clearly picked the green
    is there a warranty on the blender i got at christmas because it's smoking
    my refund never hit my account and it's been ten days dude
    can i swap the shoes from my last order for half a size up
    somebody else's stuff came in my box so where's mine
    i wanna cancel the order i put in this morning before it ships
    the bottle leaked all over the inside of the box
    excuse me please i want to give back what i bought last week
    the drone fell out of the sky on its first flight so i'm gonna need a new one on you guys
    it's missing the screws so i can't even put the shelf together
    they promised me saturday it's monday and i still got nothing
    what happens if i already took the tags off and it doesn't fit me
    my kid's birthday was yesterday and the present still isn't here thanks a lot
    the charger we got from here gets so hot i'm scared to use it so i want it gone
    do i get cash back or store credit when i send something in
    it died after three charges and the company won't answer my emails
    i wore them once and the sole came off
    this is the third time an order of mine has gotten messed up
    so my neighbor down the road got her package tuesday and mine from the same week still hasn't shown up anywhere
    the postman swears blind he left it behind the wheelie bin but there's nothing there apart from next door's cat
    y'all sent me a left boot and another left boot and last i checked i've still got one of each foot
    mine turned up smashed
    i was ever so looking forward to it and then i opened the box and the handle had come clean off
    what happened was i ordered a medium back in march and somebody over there packed me a thing that'd fit a horse
    it conked out after about a fortnight so i'm wondering whether the guarantee covers that sort of carry on
    money back please
    my husband went ahead and threw out the packing slip so now how on earth do i mail this thing back
    i took it down the post office and the lady said i needed some label or other that i never got
    the tracking's been stuck in memphis for nine days straight like the truck driver up and retired out there
    never got my order
    now i'm not one to moan as a rule but this is the third parcel that's gone astray since whitsun
    turns out my sister in law hates the thing so i need to know how long i've got to ship it back
    somebody's signed for it apparently a chap called dennis and i can tell you there's no dennis at this address
    wrong colour came
    i sent that thing back like three weeks ago and i'm still not seeing a dime of it on my statement
    it was meant to be with me before the christening and the christening's been and gone and the baby's nearly walking
    well the motor on that one i bought last fall started smoking so who do i holler at about the warranty
    half of it's missing
    i've got this jumper i ordered sat in the hall in its bag and i'd quite like shot of it if there's a way
    the kids opened the box on the porch and there's glass everywhere so whoever packed this ought to be ashamed
    would there be somewhere i can drop off what i bought last month because frankly it was nothing like the picture
    faulty on arrival
    i was on hold with some guy for forty minutes about my missing package and then the line just went dead
    the app says delivered with a lovely photograph of a front door which would be grand if it were my front door
    supposed to be here monday then wednesday then saturday and my wife's quit believing there ever was an order
    how do refunds work
    what we had through the door wasn't what we ordered at all it was somebody's curtain rings and a dog lead
    so it quit charging on me after one camping trip and i'd like to swap it for one that works
    i know i've had it since easter but the zip's gone and i feel a year's guarantee ought to mean a year
    broke already
    i got two of them delivered when i only ever paid for one and my conscience says one has to go back
    my grandson measured wrong bless him and now i've a great big thing in the lounge that needs collecting and refunding
    is there a person i can complain to about last week's order because the lid arrived cracked and the sauce went everywhere
    box was empty
    i'm an attorney and even i can't make sense of how many days i have to send back something i opened
    the courier lobbed it over the gate into the pond so it's here technically but it's full of newts
    they canceled half my order without so much as a word and charged me for the whole shebang anyway
    where's my parcel got to
    excuse me dear but the lamp you sent me last tuesday has a great crack down the side
    i'm sorry to be a nuisance only the slippers came in a size nine and i take a six
    the parcel says it was left with a neighbour and not one of them has seen it
    might somebody collect this kettle i bought it leaks all over the worktop
    i wonder whom i'd speak to about getting my thirty pounds back
    it was meant for my sister's birthday a fortnight ago and there's still no sign of it love
    my grandson opened the box and there was somebody else's shaver in it
    would you kindly tell me where the post office label comes from for posting something back to you
    the toaster packed in after three weeks and i believe it's covered for two years
    i do hate to grumble but half the pieces were missing from that jigsaw
    i'm afraid the blanket i had from you has a dreadful smell and i'd rather not keep it
    a young man delivered it here but it's addressed to a mrs doyle in athlone
    is it too late to change my mind about the clock that arrived on monday it's still in its wrapping
    i've rung the courier twice about my tablecloth and they say they never had it
    would you happen to know how long i've got before you won't take a thing back
    the radio crackles something terrible and it was brand new on saturday
    please could you find out what became of my order from easter
    i paid for two hot water bottles and the one only was in the packet
    himself put his foot through the garden chair the first day and it's supposed to hold eighteen stone we'd like it replaced
    i was promised a credit note in september god knows it's nearly christmas
    i've no printer at all so how would i go about sending the cardigan away again
    oh dear the picture frame came in smithereens what should i do with it
    forgive me but the colour is nothing like what i was shown and i'd like to swap it
    the little hearing gadget has stopped charging and i've kept the guarantee card
    my late husband ordered something and it came yesterday and i really don't want it what can be done
    they left it out in the rain pet and the whole box is ruined
    i had an email saying it was handed to a resident and i am the only resident
    could i drop the vacuum cleaner off at the newsagent or does it have to go from the depot
    begging your pardon but i wrote to complain about the curtains and nobody answered
    the zip went on the very first wearing and i'm not one to make a fuss
    yo my headphones came dead on arrival
    where the hell's my parcel it said out for delivery four days ago
    this thing i got off you is knackered already
    mate you sent me a left shoe and another left shoe
    i want my money back end of
    that jumper's massive on me can i chuck it back
    screen's smashed straight out the box absolute joke
    some scrote nicked it off my doorstep so do i get a new one
    been waiting three weeks for a phone case what's the craic
    how do i get shot of this hoodie it's well itchy
    the tracking's not moved since coventry
    so the drill's burnt out and i only used it twice is that on you or the manufacturer
    ordered black got pink sort it out
    you've only gone and sent me a kid's one
    i binned the box am i still alright to get refunded
    my da's present never showed and the app says delivered liars
    controller's got stick drift after a month that's not normal is it still under warranty
    who do i moan at about the last thing i bought here
    need to post summat back where's it go
    the charger went bang and tripped the electrics like
    wrong bloody model this doesn't fit the pipe i've got under the sink
    fella threw it over the gate and the dog ate it
    returned the trainers ages ago and there's nothing in my account
    am i gonna have to pay postage to get rid of this or what
    this is the second broken one lads come on
    the bottle had burst and there's shampoo all over everything
    hiya last month's order just vanished can someone chase it
    exchange for a medium that's all i'm after the large is swimming on me
    it's ripped and i've not even worn it to the debs yet
    evri have lost my stuff again haven't they
    the blender showed up with a crack all down the side
    it's been three weeks and my package is still sitting in memphis
    they sent me a medium and i clearly picked extra large
    so i opened the box and there were two left shoes in there
    how many days do i have before i can't take it back anymore
    my kid's birthday came and went and the scooter never showed
    i want my money back on that coffee maker
    okay so the tracking says it was handed to a resident but nobody here got anything
    that toaster i got from y'all last month quit on me
    is there someone i can holler at about a busted lamp
    where do i drop off a box i don't want anymore
    do i need the original packaging to get a refund
    i'm on my break so make it quick who do i call about a missing package
    the thing's dead right out of the box doesn't even turn on
    can i swap the sweater i got for a bigger one
    they charged my account back in june but i never got the money back for the boots
    honey they shipped me somebody else's vitamins
    i'd like to file a complaint about the last thing i bought through you
    the zipper gave out after two days is that covered
    there's supposed to be a one year guarantee on this drill and it just smoked
    porch pirates got my stuff what happens now
    where's my stuff it was supposed to be here tuesday
    it says out for delivery for like four days straight
    um i think i maybe bought the wrong size filter last week and i already opened it is that a problem
    i need a label to mail this thing back
    can i just leave it at the u p s store or what
    the order from saturday can i still call that off
    half the pieces are missing from that bookshelf you guys sent
    what am i supposed to do with a blanket that came with a big ol' stain on it
    my husband opened it and it's the wrong color altogether
    nobody has answered my email about the broken vase
    who eats the postage if i ship it back
    i've been waiting on that heating pad since before thanksgiving
    the shirt shrank to doll size after one wash and i'm not happy
    i got charged for two and only one came in the mail
    can you look up what happened to my last order
    well the mailman left it in the rain and now it's ruined
    the screen on the tablet i got is flickering and it's only been a month
    this doesn't fit my mother and she wants it gone how do we go about that
    if i've thrown away the receipt am i stuck with it
    the battery won't hold a charge and i've had it six weeks
    i got an empty envelope in the mail today and it was supposed to be earbuds
    how long till the credit for that chair i sent back hits my account
    yo my headphones came and only the right side works
    the pan you sold me the coating's peeling off already
    they left it at my old address in tulsa
    it came all beat up like somebody drove over it
    i gotta get rid of this thing i bought it's just not what the picture looked like
    can you cancel the one i got yesterday
    does the store take things back if the seal's broken
    my grandson says the puzzle you folks shipped is short about twenty pieces
    it's leaking all over my counter and i only got it monday
    my order just vanished it's not on the tracker not anywhere
    let me think okay it was the blue kettle i bought in march and the handle came off so what are my rights there
    i'm calling about a chair that wobbles i got it through this thing two weeks ago
    the wrong cartridge came again for the second time
    somebody needs to come pick up this treadmill because it doesn't run
    what i got is not what was on the picture and i'm pretty steamed about it
    is it too late to send back a christmas present in february
    they gave me a replacement and the replacement's busted too
    the blender i got off you leaks all over my counter
    do you know why my box showed up half empty
    is there a form for shipping these boots back to the warehouse
    can i get my money back on that vacuum
    could somebody come pick up this couch that doesn't fit
    what happened to the kettle i bought two weeks ago
    how many days do i have before i can't bring it back
    where do i drop off the jacket that's too tight
    who do i yell at about a smashed picture frame
    i never got the drill from last tuesday
    i'd like to swap this medium for a large
    i'm still waiting on those headphones from the first
    we opened the package and the glass was in pieces
    my mail lady swears my order never came through
    so the zipper came off after one day of wearing it
    okay the coffee maker quit on me this morning
    well they sent me two left shoes
    that tent arrived with a pole missing
    it says delivered but there's nothing on my porch
    just let me undo the thing i bought on sunday
    maybe the driver left my parcel at the neighbor's again
    send me a label so i can mail this junk back
    grandma's heating pad died and it's only three months old
    nobody has credited my account for the toaster i mailed in
    does the manufacturer fix it if the motor burned out
    tracking hasn't moved since monday and i'm getting worried
    should i keep the original carton for sending it back
    wrong color entirely i asked for navy and got pink
    this thing stopped charging after a week
    there's a big dent in the fridge you sold me
    will they take it back without the receipt
    whoever packed my lamp forgot the bulb and the shade
    when am i going to see the forty bucks from that return
    your people mixed up my stuff with somebody else's
    has my missing parcel turned up anywhere yet
    why was i shipped a cat bed when i bought a stroller
    honestly the last thing i bought here fell apart
    the sweater shrank and i only washed it once
    take this raincoat back it lets the water in
    half the puzzle pieces weren't even in the bag
    got a monitor here with a cracked screen what now
    is a two year guarantee good on a busted hinge
    can't get the watch going it's dead out of the box
    do they refund you if you already tossed the packaging
    i paid for overnight and it's been nine days
    my wife hated the perfume so can it go back
    are you the one i talk to about a faulty charger
    somebody swiped my delivery off the front steps
    how come the mixer i got was clearly used before
    tell me where last week's stuff is because it ain't here
    we're short one chair from the set of four
    it smells like burnt plastic so i don't want to keep it
    who covers the postage if i mail the wrong size back
    i'd rather exchange the backpack the strap's already torn
    last month's purchase was a lemon and i want it replaced
    what's the number for customer service about a damaged item
    okay my son's bike came with no pedals
    where's my stuff it should've been here by wednesday
    so i've got this bad batch of filters to give back
    must i print something before i hand it to u p s
    that kettle i got off you a fortnight back has packed in already
    it says it was left in my safe place but i've not got a safe place and there's no parcel
    the wean's trainers came and they're two left feet
    still waiting on the curtains from the third like
    i want my money back for that duff blender
    me nan's slippers came in a size nine and she's a four
    who do i moan to about a box that turned up soaking wet
    can i drop it at the post office if i've lost the label
    it's conked out after six weeks surely that's under guarantee
    the driver's lobbed it over the fence and smashed it
    i've been charged for two lamps and only the one's arrived
    supposed to be here tuesday and now it's saturday and not a peep
    next door signed for it and they're swearing blind they haven't got it
    how long have i got before i can't swap it
    it's meant to be blue and you've sent us a pink one
    do i need the original packaging if i'm packing it off again
    aye the telly i bought's got a crack right across it
    tracking's been stuck on out for delivery since monday
    my grandson opened it on his birthday and there was a bit missing
    it was the wrong voltage entirely so what happens now
    i'm not being funny but that hoover was a load of old rubbish and i'd like something done about it
    where's my parcel to
    i ordered compost a month ago and there's been no sign of it
    has my refund gone through yet because nothing's showing in the bank
    i've changed my mind about the coat i got last week can somebody come and fetch it
    the zip went first time he wore it
    it came with a foreign plug on and no adaptor so that's going straight back
    could i exchange those wellies for the next size up
    what's the script if the heater i bought stops working in the first year
    i'm a nurse on nights and they keep saying they've tried to deliver when they've not even knocked
    i bought a strimmer off here in april and the motor's burnt out
    they've only gone and sent me somebody else's order
    somebody's opened this box before me there's tape all over it
    me headphones only play in one ear now and i've hardly used them
    do they knock off the postage when they give you your money back
    the cot we got is short of four bolts and the baby's due friday
    how do i cancel the thing i ordered this morning by mistake
    i'd like to lodge a formal complaint regarding a purchase made in march
    it's a return i'm after love not buying owt
    where d'you take stuff back round here is it the corner shop in cowley
    i never got the second half of that order
    my watch strap's snapped and it's only been on my wrist a week
    she got it for christmas and it doesn't fit so can she send it back without a receipt
    the wee man's tablet won't charge and we only bought it in august
    wrong colour wrong size wrong everything honestly
    i've rung three times about this missing rug and nobody's phoned me back
    the plates came in bits every last one of them
    it was never in the locker when i went with the code
    half the tiles were chipped so i want replacements sharpish
    are they liable for the repair or am i because it's fourteen months old
    that thing from last time was a right pig in a poke and i'm sending it back
    my perfume's leaked all over the inside of the jiffy bag
    who pays the postage if it's your mistake
    no one's been to collect the mattress and it's blocking my hallway
    the book you lot sent has forty pages missing in the middle
    courier says delivered got a photo and everything but that's not my front door
    i've had an email saying it's delayed again that's the third time now
    it stinks of burning plastic whenever we plug it in and i bought it in good faith
    can i get a credit note for them shoes that didn't fit our kieran
    it were only half full that tub i paid for
    my blender showed up cracked
    um so the box was empty
    yeah my package never came
    y'all sent me the wrong size
    still no sign of my boots
    okay so it died after two days
    where do i take this thing back
    i want my money back honestly
    the neighbor says he ain't got it
    well the last one fell apart
    tracking says delivered but nope
    oh and the lid was missing
    can i swap these for a ten
    it came all banged up
    actually can you void last night's order
    who do i call about the warranty
    my refund still hasn't hit
    it's been three weeks you guys
    so the porch pirates got it
    you know that lamp you sold me broke
    do they take it back without the box
    got a blue one ordered green
    how long do i have to return stuff
    ugh the zipper busted already
    they shorted me two of 'em
    my mixer's a lemon
    uh the toaster i bought caught fire
    don't fit him gotta ship it back
    is there a restocking fee
    where's the label for sending it back
    i never got what i paid for
    that drone you sent was dead on arrival
    okay my order's stuck in memphis
    supposed to be here tuesday it wasn't
    somebody else's stuff was in my box
    can i drop it off at kohl's
    i need to file a claim
    the screen's shattered right outta the box
    hey what happened to my order
    they left it in the rain it's ruined
    half the parts weren't in there
    opened it already can i still return it
    bought it monday broke by wednesday
    well i was promised it last thursday
    does the guarantee cover a cracked handle
    my kid's present got lost in the mail
    what a piece of junk take it back
    oh that chair collapsed on my husband
    got charged but nothing ever showed
    can you exchange the sweater i got
    fedex lost it i swear
    the one i got is used
    need a replacement mine leaks
    how do i get credit for this
    um it stinks i'm sending it back
    i complained twice and nobody answered
    the shirt came with a hole in it
    it quit working month eleven of twelve
    who pays postage if i mail it back
    i got two and ordered one
    the blender y'all sent me tuesday showed up with a crack clean down the side of the pitcher
    i've been sitting on this porch three days waiting for a box that says it's already here
    my neighbor says the driver left my stuff at the wrong house and now nobody can find it
    so i got two left boots in the same box and i've only got the one left foot
    how do i go about shipping these curtains back they're about a foot too short for my windows
    the toaster i bought in march quit on me and i thought it was covered for a whole year
    honey i asked for the queen size and what came is a twin so what do i do now
    it says handed to resident but i was at work pulling a double and nobody was home
    can i still get my money back if i already threw the box out like a dummy
    i dropped that robe off at the ups store two weeks ago and still haven't seen a dime on my card
    my mother in law hated the vase is there any way to swap it without telling her
    half the screws were missing from the bookshelf that came last week and i'm sitting here with a pile of boards
    the drone died after one flight and my boy's heartbroken so who do i call about that
    before we talk about anything new i'd like somebody to explain where my grandson's birthday present went
    this coat smells like somebody smoked in it and i'm sure not keeping it at that price
    i was told the package would be at my door saturday and here it is the following thursday
    where do i take something back if i don't have a printer to make the label with
    somebody must've mixed up the boxes because i got a dog bed and i ordered a lamp
    the zipper broke the second time my daughter wore that jacket and i want it made right
    is it too late to send back a christmas gift that i never even opened
    i've called four times about that missing rug and every time they tell me just wait two more days
    the tracking hasn't budged since memphis and i'm starting to think it fell off a truck
    i paid for a brand new tablet and the one that came had some stranger's pictures on it
    my order of dishes came in and i swear it sounded like a maraca when i picked up the box
    what do i do if the shoes pinch i've only worn them around the house on carpet
    that heating pad you sold my dad got so hot it scorched the sheet and i want a refund
    i only got one of the two speakers that i paid for so where's the other one
    we're in the middle of moving and a package went to the old apartment and can you reroute it
    the perfume i got for my girlfriend leaked all over the inside of the envelope and there's barely any left
    who pays the postage if i ship this exercise bike back since that thing weighs more than i do
    i'd rather not keep the necklace since the clasp snapped in church in front of everybody
    it was supposed to be here for the shower and the shower's over just take it back
    last time i bought from you folks the sweater had a hole in the sleeve and nobody ever answered my email
    i need to cancel what i ordered this morning cause my sister already picked one up in town
    the coffee maker leaks all over my counter and i can't find the paper with the guarantee on it
    there's a picture of my package on a porch and ma'am i'm telling you that ain't my porch
    can the whole foods by me take a return or do i have to drive clear out to kohl's
    the color on the screen was navy and what i've got in my hands is purple plain as day
    i'm a teacher and i bought thirty glue guns out of my own pocket and nine of them don't heat up
    the battery in my new drill won't hold a charge and i've got a job site to be at
    it's been a month since you said i'd be reimbursed for that busted mirror and i've seen nothing
    my package got rained on all weekend and the puzzle inside is one big soggy pancake
    do you keep any record of a tent i bought last summer because the pole snapped and it had a lifetime promise
    the headphones from last month only play out of the left ear and i've tried everything
    i think a porch pirate got my order the camera shows some fella in a hoodie walking off with it
    you people charged me for the big set and sent the small one and that's just not right
    i'd like to exchange those pajamas for a large since my husband has been eating good lately
    how many days do i have before i can't send something back anymore i've been in the hospital
    the instructions with that swing set were for a trampoline so obviously somebody goofed up at the warehouse
    my kid opened the wrong box and now the return sticker is torn so what are my options there
    i got an email that my stuff was delayed again and this is for a wedding for crying out loud
    the vacuum i ordered on black friday smoked like a chimney the first time we plugged it in
    we never did receive the second half of that patio set and the cushions are no good without the chairs
    it's a shame because i liked that watch but it loses ten minutes a day so it has to go back
    could somebody please come pick up this mattress there's no way i'm getting it back in that box
    i bought a humidifier from here in october and now it's growling like a bear so is that under warranty
    the grill came dented and i took pictures where do i send those to get something done
    they shipped my meds organizer to my ex husband's address and i'd really like that straightened out
    i sent back the wrong item by mistake and now i need to know how to get my own sweater home
    the candle was in a million pieces when i opened it and i cut my thumb so i'm not real happy
    the mixer i got last month just sparks now what do i do
    fine but first that blanket showed up with a hole in it
    before we go any further where on earth is my parcel from tuesday
    they sent me a size eight and i wear a ten
    how long have i got to change my mind once it's opened
    so who do i talk to about a cracked lid
    my last box had somebody else's stuff in it
    you lot still owe me forty quid for that kettle
    i still haven't seen my money back on those boots
    what happened to the lamp i bought a week ago
    if my mom hates it can she swap it
    can i drop it off at the ups store
    the toaster quit after three days and i want it made right
    i'm still waiting on the thing from two weeks back
    do i need the original box to ship it back
    neighbor says the driver left it at the wrong house
    the last lot turned up smashed to bits
    is that covered if it dies in six months
    it was supposed to be blue and they sent me green
    i've got a label here do i just tape it on
    who pays the postage if it goes back
    honestly i'd rather sort out the hoover that never turned up
    the tracking hasn't budged since saturday what gives
    that speaker y'all sold me won't even turn on
    half the pieces were missing from the puzzle i got my grandson
    i'd like to make a complaint about the coffee machine
    how do i get credit for a busted garden hose
    the tent i got off here leaked the very first night
    what if it doesn't fit him am i stuck with it
    someone stole my package off the step can you help with that
    the jumper shrank in one wash and i'm not having it
    can i take it back to whole foods like last time
    they charged me for two blenders and only one came
    is there a number i can ring about a faulty heater
    do they give you cash back or just store credit
    the drill came with no battery even though it said included
    i never even got the birthday present i paid for
    one of the mugs arrived in about nine pieces
    what's the deal if she already has it can it go back
    the zipper on that backpack busted and it's not even a year old
    i opened it and it's obviously been used by somebody
    pointless buying anything when the last one's still lost in the post
    can the post office take it or does a driver come
    does the guarantee still count if i lost the receipt
    my daughter's bike came without the pedals who fixes that
    i sent those headphones off a fortnight ago and heard nothing
    it came but the screen's got a line right through it
    how come my books are still stuck in memphis
    the candle i bought smells like gasoline i want my twenty back
    can i cancel the vacuum from yesterday before it ships
    wrong color wrong size wrong everything on that last shirt
    where do i lug this broken microwave
    i'd need somebody to come collect the old faulty one
    who's gonna replace the watch that stopped ticking after a week
    the courier chucked it over the fence and now it's bust
    hang about my other stuff was due wednesday and it's friday
    they told me ten days for the money and it's been twenty
    is it a hassle if i end up not keeping it
    the plates you sold my sister came chipped and she's livid
  `,
  DeliveryIntent: `
    would it get to bangor before the weekend you think
    the birthday's thursday so could that even make it
    how soon could somebody have that on my doorstep
    is the freight extra on something that heavy
    do they bring it out to a rural route or only in town
    we're up on a dirt road past the grange and the trucks don't always find us so would it come by mail
    if i order it this morning when would i see it
    can you have it sent straight to my daughter in tulsa
    do they ship to a p o box
    does shipping run a lot on that
    i need it by friday or there's no point to it
    who brings it the post office or one of those vans
    can i get it overnighted and what's that run me
    is it two day or one of those slow boat from china deals
    will the fella carry it inside or just leave it on the porch because i've got a bad hip
    would they need me home to sign for it
    could it go out to a base overseas my son's stationed in germany
    i've got prime so is the shipping free on it
    any chance of it getting here before the snow flies
    what day would it land if i said yes right now
    do they deliver on sundays around here
    can it be held somewhere so my wife won't see the box on the step
    is it in stock or am i looking at weeks
    how would something that big even get here
    we leave for the lake saturday at six in the morning will it be here by then
    is there a way to pick it up in town instead of waiting on the truck
    they don't charge for dropping it off do they
    do you send things to alaska
    could you get it to me while i'm still in florida or does it go to the house up north
    i'm in a hurry what's the soonest it could show up
    would it come wrapped or in a plain brown box with the picture showing
    can we pick the day it arrives because i'm on nights at the hospital
    what's shipping and handling on top of that
    mother's day is sunday i know i'm late but would it get there
    does it ship from the states
    does it come all in one box or in dribs and drabs
    can it go to the neighbor's while we're away
    about how many days for it to get to the upper peninsula
    how's it get here
    they gonna deliver clear out to the farm or do i have to meet them at the co op
    will it be here before we go on our holidays a week on saturday
    do you post to the highlands or is it the usual nonsense with the surcharge
    how long does that take to come
    i'm in belfast does it get stuck in customs
    could they leave it with the neighbour at number nine
    is the postage on top of that
    if i order it tonight would i have it in my hands tomorrow
    would it fit through the letterbox or do i need to be in
    our wedding's on the twenty second so can it get here in time
    can you have it sent straight to my daughter in swansea
    any chance of getting it by friday dinner time
    do they carry it upstairs because i'm on the third floor with no lift
    what's the carriage on a thing that heavy
    i work nights so can it come in the afternoon
    is it coming from china because i'm not waiting six weeks
    can i pick it up from a locker instead
    does it ship to jersey
    the party's sunday is that cutting it too fine
    free delivery on that or not
    who brings it is it royal mail or one of them white vans
    right and when would that land then roughly
    can it go to my work address
    i'm away till the ninth can they hold off sending it till then
    would the christmas post hold it up do you think
    how soon could you get one to orkney
    next day possible
    do they send it in a plain box because she'd see it and guess
    it's for my brother in canada can you get it over there
    does somebody have to sign for it
    will i get a time slot or am i stuck in all day
    is it in stock ready to go out or is there a wait
    what do i pay for getting it here quicker
    we're down a farm track and the sat nav never finds us would they manage
    does it arrive in one lot or in separate parcels
    can it turn up on mother's day itself
    my lad's only got the one more week at uni so would it reach him by then
    do you deliver on a sunday
    is same day a thing round leeds
    would it come gift wrapped straight to her door with a note
    what date am i looking at if i get it today
    any chance that gets to boise before the weekend
    i'm in a dorm so would it go to the mail room or what
    how fast could you get that to me
    is shipping free or do i have to hit some minimum
    we're way out past bozeman do you even come out here
    if i order right now does it make it by thursday
    do i gotta be home to sign for it
    can they leave it at one of those lockers by the gas station
    how long does it take until it arrives at my house
    my party's on the nineteenth so would that cut it close
    does it go out to hawaii or is that extra
    can you send it straight to my mom in sacramento
    what's the postage on something that heavy
    will i get it same day if i'm in downtown seattle
    is it coming from overseas because i can't wait six weeks
    do you do overnight
    i move apartments on friday so can it be sent to the new place
    what carrier do you use because fedex never finds my building
    is it possible to ship to guadalajara my grandparents live there
    do they bring it upstairs or just dump it in the lobby
    i only got a p o box is that okay
    when would it get here roughly like days or weeks
    can i pick a time window i work nights
    i fly home sunday so it'd have to be here saturday latest
    would it show up in a plain box so my girlfriend doesn't see what it is
    do i pay extra for the quick shipping
    is it in stock now or do i wait for it to ship
    do you guys deliver on sundays
    my apartment has a gate code can the driver get that
    could it come to my office instead of my house
    does prime cover the shipping on that one
    will the shipping be more if i get two of them
    how does it come to canada are there customs to pay
    ballpark when would the truck be at my door
    can you hold off and have it arrive on the twenty third exactly
    can i just pick it up somewhere today instead
    do they ship to military addresses my brother's on base in okinawa
    does somebody text me when it's on the way
    i live on the reservation will they bring it all the way out
    graduation is in five days please tell me it'll be here
    my mom's flying out sunday and i'd want it in her hands before then so is that even in the cards
    we're up a farm track that no sat nav has ever got right so would a driver actually manage to bring it
    i live way out past the county line where the mail lady comes twice a week so how long am i looking at
    postage free or not
    the thing is we're off to cornwall on saturday morning and i'd be gutted if it landed after we'd locked up
    if i got it tonight like before the game's over would it be sitting on my porch tomorrow or is that dreaming
    my daughter's teaching english out in madrid and i wondered whether you'd post it straight to her over there
    last time i got stung with twelve bucks for shipping on a nine dollar thing so what's the damage this time
    i'm on nights at the hospital all week so would they leave it with the porter or does somebody have to sign
    i got a po box on account of thieves around here and some folks won't ship to one so will they
    here by friday
    it's our ruby wedding a week on thursday and i'm a terrible one for leaving things late so would it make it
    does it come in the regular mail or is it one of those big trucks that blocks up my whole cul de sac
    being as we're on the isle of skye everybody slaps a surcharge on us so i'd best ask what carriage comes to
    how long's shipping
    my boy's deployed overseas and has one of those military addresses so can a package even get to him in time
    i'm only in on tuesdays and every other thursday so could a person pick which day the van comes round
    say i'm in alaska which i am and everybody thinks that's another planet do you all even send stuff up here
    ship to ireland
    could it go to my office instead of the apartment because the doorman and i are not on speaking terms
    would it fit through the letterbox by any chance or am i going to have to wait in all day like a lemon
    if there's a snowstorm coming thursday like the weather guy keeps yelling about is it still going to get here wednesday
    arriving when exactly
    i don't suppose they'd carry it up to the third floor for me because the lift's been out since august
    now if i pay extra for the fast option does fast mean fast or does it mean a week like last time
    i need the birthday girl not to see it so does it turn up in a plain box or with a picture on
    same day round here
    there's a baby shower at two on saturday and i'm cutting it real close so what's the earliest a truck could come
    i've no car and the pick up points are all miles off so does it come to the door or what
    we've got one of those lockers down at the gas station that takes packages so could mine get dropped there
    by the weekend or later
    my roommate says prime gets you the shipping for nothing but i don't have prime so what do they tack on
    is it coming from this country or is it one of those that spends six weeks on a boat from somewhere
    the last thing i need is it sitting in the texas sun all day so about what hour do they usually come
    leave it next door
    school breaks up on wednesday and it's for her teacher so would wednesday morning be cutting it too fine for the post
    i'm two hours from the nearest stoplight so give it to me straight about how many days till it gets here
    would they send it to my brother's in guernsey do you think or is that classed as abroad these days
    would it reach me before the bank holiday do you suppose
    i live up a very long lane would the driver find me
    does postage come on top of that my dear or is it included
    i'm on the isle of lewis and people generally won't come out this far would you
    might it be left in the porch if i'm at mass
    my daughter's in new zealand could it be posted straight to her
    i'm in hospital on thursday so it would have to be wednesday or not at all
    would it fit through an ordinary letterbox
    is it the ordinary postman who brings them or one of those vans
    how many days should i expect to wait at this time of the year
    i'd be very grateful if it could go to number twelve instead they're always in
    would somebody carry it up the stairs for me i've a bad hip
    could they ring me first so i can get to the door in time
    i'm only here in bournemouth until sunday would there be time to get it to the hotel
    is there a charge for bringing it to donegal
    may i choose a morning i have the chiropodist after lunch
    will it have the customs to pay coming over to ireland from england
    would it be with us in time for the christening on the twentieth
    do they still call on a saturday
    i was wondering where it would be coming from is it from china because those take an age
    could it be held at the post office for me to pick up
    there's no eircode that works for our house love would that matter
    must i be at home to sign for it
    if i order this evening when could i look forward to having it
    does one pay extra for the faster post
    would you send to a forces address my grandson's in cyprus
    i'm in the channel islands and so often left out do you include us
    would it come in a plain wrapper only my husband answers the door and it's his surprise
    is it one of those heavy things that comes on a pallet to the kerb
    how soon could i have it in my hands please i'm getting impatient in my old age
    can i have it by tomorrow it's her birthday and i'm screwed
    is it free post or are yous robbing me
    how long's it gonna take to get here like
    does it do next day
    can you get it to my halls i'm in leeds
    any chance it turns up tonight
    party's friday is that cutting it fine
    will they drop it at a locker cause my housemates nick stuff
    i'm in belfast do you actually do northern ireland or is it the usual sorry not available
    what's the damage on postage then
    do i get a tracking link or am i just sat waiting in
    i'm at work all day can they just lob it over the fence
    and how fast is that if i've got prime
    can you stick it in the post to my nan's in swansea instead
    i'm off to ibiza saturday morning will it land before that
    is it in stock here or is it on a slow boat
    could i just go and grab it from somewhere today
    do they come out to the arse end of kerry
    which courier is it cause if it's the usual crowd forget it
    if i click buy at midnight does that count as today
    weekend drop off yeah or nah
    what if nobody's in when the van comes
    can it go to my girlfriend's gaff and not mine
    when's it land roughly
    how big's the box gonna be will i get it home on the bus from the pickup point
    do you go to spain i'm living out there now
    what do i have to spend to get the postage knocked off
    gig's on the ninth so it'd need to be here the eighth latest
    could you have it round mine in a couple of hours
    have they stopped dropping stuff up the flats on the tenth floor
    would i have it in my hands before the weekend
    my niece's shower is on the fourteenth is that cutting it close
    can they drop it at the back door instead of the front
    how long's it take to get out here to rural montana
    is that the kind of thing that gets here overnight
    does it go to p o boxes
    we're flying out thursday morning will it beat us
    i'm in alaska and half the stuff won't come up here
    could it go straight to my daughter's dorm in ohio
    is there a pickup locker near me i could use for it
    what do they tack on for postage
    is the freight free if i've got prime
    when's the truck come
    could you have it sent to my work instead of the house
    i need it like yesterday how fast can they get it to me
    would it make it here before christmas eve
    we live up a dirt road and the drivers hate it so will they come all the way up
    are they hauling it inside or just dumping it on the curb
    how many business days are we talking
    can it get to my brother who's stationed in germany
    does hawaii cost extra
    wait so is it coming by mail or by one of those vans
    i only get wednesdays off can it come on a wednesday
    there's a gate code at my complex how do they get in
    does it come in one box or like five different ones on five different days
    is it in stock close by or is it coming on a boat from overseas
    if i say yes right now what day am i looking at
    game's on sunday so any shot it lands before kickoff
    will the box have a picture of it on the outside because he'll see it on the porch
    can they hold it till we're back from vacation
    who brings it fedex or the post office
    what's the soonest i could get one
    do they do same day around here
    okay so today's monday so tuesday wednesday thursday would thursday be doable
    is there a minimum before they'll bring it for nothing
    can it wait and come the week after next
    i'd want it sent to my mom's place in florida is that a thing
    does somebody carry it up to the third floor
    my school thing is tomorrow at eight so is tonight even possible
    do they ship up to canada my sister lives in toronto
    how soon after i say okay does it leave the warehouse
    will it be here before the baby comes i'm due in nine days
    can i pay a little more and have it come faster
    does it need a loading dock or does a regular van do it
    do they bring stuff on sundays now
    is it one of those things that takes six weeks
    what time of day would they show up
    could a neighbor take it in for me
    can it go to two different addresses
    would it show up cold or does it melt sitting out there in arizona
    i'm out on an army base can they get it to me
    do you get one of those texts when it's about to get here
    hurricane's coming through is stuff even getting down to the gulf right now
    how's a thing that big even get to my house
    that's glass so how do they pack it for the trip
    could you get it here in time for his retirement party on the thirtieth
    what's the wait on something like that
    can the driver put it in the garage
    i'm moving on the first so would it still catch me at the old place
    do you think i'd have it before my sister's wedding
    is it gonna make it out to alaska
    can they drop it at my office instead of the house
    could it be here by the weekend
    what's the fastest i could get my hands on it
    how long till it lands on my doorstep
    where would they leave it if i'm at work
    who brings it the post office or a truck
    i need it in my hands before thursday's game
    i'd have to have it by christmas eve
    i'm out in the sticks will they even drive here
    we live on an island does that matter
    my apartment doesn't have a doorman is that okay
    so would that get here before her birthday
    okay but how many days does it take
    well if it's not here by monday it's no use
    that has to reach my mom in puerto rico
    it needs to go to an army base overseas
    let's say i buy it tonight when's it here
    just wondering if the freight is free on that
    maybe overnight is possible
    mail it straight to my nephew in canada will you
    does postage get added on top
    will somebody have to be home to sign for it
    would tomorrow morning be doable
    are there places you won't send things to
    when does it leave the warehouse
    which day should i watch for the truck
    the party's in four days is that cutting it close
    any chance of same day in chicago
    could i pick it up from a locker instead
    is there an extra fee for hawaii
    how soon are we talking here
    what do they charge to bring something that heavy
    can you get it to a p o box
    i'm leaving town saturday would it beat me out the door
    does it come in a plain box so she won't guess
    do they carry it up three flights of stairs
    am i right that prime makes the postage free
    shipping to germany is that a thing
    will the snowstorm slow it down
    tell me if it gets to maine by the fifteenth
    grandpa's in a nursing home would they bring it there
    how about two day is that an option
    so it goes out the door today if i order now
    who pays for the shipping me or you
    where's it coming from because china takes forever
    we close at five could the driver come earlier
    i'd want it sunday at the latest
    my gate code changed how will they get in
    what if i'm not home when the driver comes
    okay and what's the wait on something like that
    has it got a delivery date
    next week would be too late for me
    express costs how much more
    would the courier call me before he shows up
    it's for valentine's day so is there enough time
    can the box go to a hotel in denver
    i wonder if it'd get to us before the baby does
    hopefully it won't take a month to show up
    will it be here for saturday it's her party
    is there a charge for posting it to northern ireland because there usually is
    we're right up by ullapool do the vans come out this far
    i'm at work till six so what sort of time do they turn up
    is that next day or one of them that comes on a slow boat from china
    how soon could i have it in my hands
    do youse post over to the isle of man
    could it get to swansea before we go on our holidays on the ninth
    can i have it left at the corner shop instead
    what's the postage like
    would it turn up tomorrow if i got it now
    they always add a tenner for the highlands is that the case with this one
    am i all right to have it sent to my daughter's in leeds
    does the postage come free with prime
    how many days are we talking
    any chance of it landing before the bank holiday
    is it a big lorry cos we're down a single track lane and they get stuck
    could they put it with mrs patel at number twelve
    i'm in halls so where would they leave it
    will they lug it up to the third floor there's no lift
    would it come on a sunday at all
    is there any way of getting it today like
    can it go to a forces address my lad's in cyprus
    what if i'm not in when it comes
    i need it in time for mother's day or there's no point
    does it need signing for cos i'm on nights and i sleep through the bell
    when's the earliest you could get it to me
    is p and p included in that
    my mum's in a care home in truro can it go straight there
    how quick is it to jersey
    will it fit through the letter box or have i got to wait in
    do they give you a time slot or is it any time between eight and eight
    what'd it be to send it to my sister in toronto
    can you get it out here to the scillies
    i can't be hanging about three weeks for it so how long is it
    would that make it by christmas eve
    if i ordered it tonight would it be on my step by the time i'm off shift thursday
    is it in stock here or has it got to come over from germany
    can i pick it up from a locker near the tesco
    does it come in a plain box so she doesn't see what it is
    the christening's a week on sunday would that be cutting it fine
    is carriage extra to the western isles
    do they text you when they're on their way
    can i choose what day it turns up
    and to have that brought to a farm in devon
    is it royal mail or one of them courier lot
    how long do i have to wait for something like that then
    would they take the old one away when they bring it
    is there a minimum spend before you get it sent for nothing
    is it quicker if i pay a bit more
    what's the cutoff for tomorrow
    could you hold it back till we're home from tenerife on the twentieth
    he's back at sea on wednesday would it reach him before that
    can i get it gift wrapped and sent straight to hers
    would they both turn up the same day or in dribs and drabs
    does it go to the republic i'm just over the border in donegal
    i'm in a flat with no buzzer how would they get it to me
    is that coming by post or what
    we've moved house can it go to the new place in bangor
    will they bring it round the back or just dump it on the kerb
    will it be here by friday
    how soon can i get it
    uh is shipping free on that
    do you guys go out to alaska
    okay so like tomorrow or what
    party's saturday is that cutting it close
    can they leave it at my office
    is it two day
    does it ship to canada
    oh would it make it before christmas
    can it go straight to my sister's
    what's postage run on something that heavy
    will the guy carry it upstairs
    do i gotta sign for it
    could they bring it after five
    we're out in the sticks y'all come here
    so like a week or a month
    any chance it gets here tonight
    ups or the post office
    well how many days we talking
    can i pick it up somewhere instead
    to a p o box that okay
    birthday's thursday does that work
    can you send it to my dorm
    does it come sundays
    what's rush cost me
    actually can it go to a locker
    do they ship on weekends
    hawaii possible or no
    is there a pickup spot near me
    so next week probably
    i leave monday will i have it
    can they hold it till we're home
    would it come before mother's day
    you know does the driver need a code
    free if i've got prime right
    same day or nah
    how's it getting here truck or what
    can you mail it to puerto rico
    is that coming from china
    will it sit on the porch all day
    does overnight cost extra
    do you ship to army bases overseas
    um when's the earliest
    could it be at grandma's by easter
    if i order now when's it come
    can i pick my own day for it
    will it fit in the mailbox
    is it gonna take forever to get here
    morning or afternoon usually
    do the guys who bring it unload it
    shipped in plain packaging i hope
    wedding's in nine days we good
    can you ship half here half there
    does guam count
    and the freight on that is what
    they'd bring it to the job site
    will i get a text when it's close
    can it get here quicker
    my daughter's party is saturday at two so would it be on my porch before then
    we live way up a dirt road outside of bozeman and does the truck even come out here
    if i said go right now would i be holding it by the weekend
    is there an extra charge to get it all the way out to hawaii because there usually is
    i'm leaving for my sister's on wednesday and i'd need to have it in my suitcase
    could you have it go straight to my son at his barracks at fort bragg instead of here
    i don't have prime so i guess i'd be paying something for postage and i wonder how much
    how soon could a fella expect to see that because the anniversary is monday and i'm in trouble
    does somebody have to be home to sign for it since we both work days
    would it come in a plain box my wife gets to the mail before i do
    my grandbaby's over in germany with the air force and can this get to her over there
    i forgot secretary's day and it's tomorrow tell me there's some way it gets here overnight
    can they leave it in one of those lockers at the gas station because stuff gets stolen here
    i'm in a college dorm and the mailroom closes at four so what time would it show up
    seeing as it's december twentieth what are the chances it makes it under the tree
    do they carry a thing that heavy up to a third floor walkup or just dump it at the curb
    is the shipping free on that or do they get you at the end like everybody else does
    we've only got a po box out here in the valley so will that work for this
    how many days are we talking cause i've had things take three weeks to reach alaska
    could it be timed to land right on her birthday and not a day before
    i'd want it mailed to my mother in puerto rico do they go down there
    what's the fastest you've got because the surgery is thursday and i'd like him to have it in the room
    will it get here ahead of the storm they're saying the roads close friday night
    does that come from here in the states or is it on a slow boat from china for two months
    if it goes to my office in downtown chicago would it arrive during business hours
    i guess what i'm asking is could i have it in my hands by easter sunday
    would i get a heads up on my phone when the driver's close so i can grab the dog
    i'm only at this hotel till thursday morning and i wonder if a package would beat me out of here
    can you send one to my house and the other one up to my brother in vermont
    my shop's got a loading dock so can they bring it around back instead of the front
    is it in stock close by or are we going to be waiting on it till the fourth of july
    they usually tack on fifteen dollars for freight to the island so what would it be for this
    is same day a thing in tulsa yet or is that only for you big city people
    could they hold off and bring it after the tenth we'll be down in florida until then
    i'm across the border in windsor part of the year would it make it to canada
    does the mailman bring it or that brown truck because the brown truck can't find us
    my husband deploys on the ninth and i'd like to slip it in his bag so how quick is quick
    suppose i ordered it tonight after the kids are in bed what day would i be looking for it
    would they put it inside the garage if i gave them the code it's been raining all week
    i need it sent to a nursing home with her room number on it can that be done
    how long does a thing like that normally take to get to rural kentucky
    and how about a sunday since that's the only day there's anybody around to let them in
    mother's day is this weekend and she's in phoenix and i'm in maine so is it even possible
    what do i have to spend before they quit charging me to bring it out here
    it'll have to get past the doorman so can my name and apartment number go on the outside
    is there any chance of that getting to the reservation cause our road doesn't have a street name
    would the box have a picture of what it is on the outside because she'll see it in the hall
    the retirement lunch is at noon tomorrow and i've got nothing is there a two hour option
    can it go to a different place than my usual we're at the lake house all month
    tell me honestly would it be here before the in laws pull in on friday
    i'm on a boat in key west so is there somewhere they'd drop it that i can walk to
    do they come out this far on saturdays or is it strictly a monday through friday deal
    my last apartment number is still in the account which address would this one head to
    if the kids are coming thanksgiving morning is there still enough time for it to make the trip
    what would it run me to get it up here in a hurry instead of the regular slow way
    could i just swing by and get it someplace in town rather than waiting on a truck
    would it be all right sitting in a mailbox in arizona in july or do they keep it cool on the way
    can it travel with the other stuff i've got coming thursday so it's all one box
    graduation's on the second of june so when's the very latest i could wait and still have it
    does it ship in its own carton or wrapped up in something because it's going straight to the church
    her birthday's saturday is that cutting it too close
    would it be here before we fly out on the ninth
    could you get it to my sister up in alaska
    as long as it shows up by christmas eve
    do i have to be home to sign for it
    we're way out in the sticks will they even drive out here
    is it gonna sit in a warehouse for three weeks first
    can it go straight to my grandson's dorm instead
    i need that in my hands by tomorrow night
    does prime cover getting it here or is that extra
    the party's on sunday so that'd have to be quick
    will the postman leave it with next door
    how soon are we talking days or weeks
    can they drop it at the locker by my work
    is that one of those that comes from china in two months
    i'm in the isle of skye do they charge more for that
    would it make it in time for mother's day
    what time of day do they usually bring it round
    could it get to edinburgh before hogmanay
    is the freight free on something that heavy
    my brother's stationed overseas can it go to a military address
    do they carry it upstairs or just dump it on the curb
    if i said yes now would it be here thursday
    we're moving next week so which house would it go to
    will it fit through the letterbox or do i wait in
    she's in canada would that be a problem
    can you have it there while i'm on holiday
    does it come in a plain box so he won't see it
    what's the postage on a thing like that
    the shower's at noon tomorrow any chance at all
    do they bring it on a sunday
    is there a same day option around here
    oh that'd never get here in time would it
    can i have it sent to the office and not my house
    how fast could i get my paws on it
    i only want it if it lands before the weekend
    my mum's in cornwall could it go directly to her
    is next day doable or am i dreaming
    do they set it up inside when they bring it
    it's our anniversary in two days so when would it turn up
    do y'all go to puerto rico
    can they hold it till i'm back on the fifteenth
    is there a pickup spot instead of my doorstep
    would it come all at once or in separate boxes
    i'm in a third floor walk up will they bring it up
    wonder if they'd get it to a cabin with no street number
    will it be here before school starts back
    do i pay extra to get it quicker
    does that come in time if i order on a bank holiday
    could i get it wednesday wednesday's my day off
    how long before it's sitting on my porch
    does it take ages because it's personalized
    please tell me it can get here by the twenty first
    would they text me when the truck's close
    does anybody charge to bring a sofa these days
    the snow's awful here are the trucks even running
    can one go to me and the other to my aunt in ohio
    i'd be gone monday so could they come after that
    would that be shipping from here or from overseas
  `,
  DiscountIntent: `
    is any of that marked down right now
    do i get a break if i take two of them
    i've got a coupon somewhere in this drawer do you all take those
    any senior discount on it
    what if i bought four would they come down a little
    my late husband never paid full price in his life so what's on special
    do you run anything for veterans
    does that go on sale around labor day
    is there a cheaper deal if i wait till black friday
    got any bargains today
    can you knock a few dollars off that
    are there any promo codes floating around for it
    what've you got on clearance
    i'm a schoolteacher is there a teacher's discount
    do they do buy one get one
    i saw it advertised for less at walmart will you match it
    is that the sale price or the regular price
    i clip coupons so don't be shy tell me if there's a rebate
    would a set of three work out cheaper apiece
    you got any of those lightning deals going
    anything half off
    when's the next big sale
    do prime members get it for less
    is there an open box one or a refurbished one for less money
    my sister says she got hers with twenty percent off so how'd she do that
    do first time customers get anything
    what kind of specials are you running this week
    i don't buy a thing unless it's on sale so is it
    can you do any better on that
    is there a bundle where they throw in the batteries
    do i get points or cash back for that one
    if i bought one for each of the grandkids and there's seven would there be a quantity price
    any holiday markdowns yet
    is there a discount if i subscribe and have it come every month
    let me know if there's a coupon i ought to be clipping first
    was it ever lower than that
    are y'all having one of those end of season blowouts
    is there a bulk rate for a church group
    who's got the best deal on that right now
    i belong to triple a does that get me anything off
    any money off that at the minute
    is it cheaper if i get a couple
    i've got a voucher code off a leaflet can i use it
    does that ever go in the sale
    do pensioners get anything knocked off
    what's on offer this week
    i'm a nurse do you do the blue light discount
    should i hang on till black friday would it drop
    can you do us a deal pal
    have you got any two for one things on
    is there a student discount cos i'm skint
    if i took three would you shave a bit off
    my sister got hers reduced last month is that still going
    what bargains have you got for me today
    is there a bundle that works out better value
    can i get it any cheaper anywhere
    i only buy things when they're marked down so is this marked down
    do you know if there's a coupon going for it
    come on now you can do better than that on the price
    are there any clearance bits
    has it got ten percent off for first timers
    would i save owt by buying in bulk
    is that the sale price or the full whack
    anything half price
    when do the january sales start with you
    do you haggle at all
    is there cashback on it
    i saw it advertised with a fiver off is that right
    we need six for the care home so is there a trade rate
    what about lightning deals are any on just now
    is that price going to come down any time soon
    a wee discount would seal it for me
    are there any special promotions i ought to know about
    has this been cheaper before
    could i get a second one at half price
    my gran collects coupons is there one she could use here
    bogof anything like that running
    is there a refurbished one going for a better price
    can you tell me when there's an offer on it
    got any promo codes floating around
    i'm a student does that knock anything off
    is this going on sale anytime soon or should i wait for black friday
    can you do any better if i grab three of them
    i'm lowkey broke so what's marked down right now
    do you have like a clearance section
    buy one get one or anything like that
    is there a first time customer thing
    my friend said there was twenty percent off if you ask
    what about a military discount my husband's in the navy
    show me whatever's on special this week
    it's possible to have a small discount
    will you match it target has it for less
    any bundle where i save a couple bucks
    are there open box ones for cheaper
    if my whole team orders do we get a group rate
    i got a coupon in my email where do i use that
    come on knock ten bucks off for me
    is there a deal of the day
    when's the next big sale you guys do
    do nurses get a break on the price
    what if i take two is it less for each
    are you running any specials for back to school
    teachers usually get something off so do you do that
    any price drops since last week
    can i get it used or refurbished to save some money
    is there some kind of loyalty points thing going on
    what's the biggest markdown you have today
    i have a gift code for fifteen percent will it work on this one
    in my country we always negotiate can we do that here
    are there any holiday promotions going on
    would you throw something in for free if i buy it
    if i subscribe does it come out cheaper
    is that already the sale price or does it go lower
    i'm a coupon queen so hit me with what you got
    do i get anything for referring a friend
    the website said half off is that still a thing
    is there a bulk discount i run a summer camp
    i never pay full price so where are the bargains
    my late father never paid full sticker on anything in his life so is there any wiggle room on this one
    i've always been told if you don't ask you don't get so is there a voucher going for that at all
    i've got four grandbabies who'd all want the same thing so do they knock something off when you buy a bunch
    any coupons
    there was a leaflet through the door going on about ten per cent off and i wondered if that counts with you
    my buddy got his marked way down around memorial day so i'm curious if something like that's running now
    would i be daft to buy it today if it's only going to be half off come the january sales
    bogof maybe
    i clip coupons every sunday at the kitchen table with my coffee so tell me there's a code i can use
    being a student and skint with it i was sort of hoping they'd do a bit off with my union card
    is this one of those deals that ends at midnight or is it always that so called special they keep running
    cheaper in pairs
    i work for the nhs and half the shops on the high street give us a little reduction so does that run here
    now i served twenty two years in the navy and lots of places do a military discount so how about this place
    if a woman was to take two off your hands would there be something in it for her pricewise
    anything on clearance
    my wife says don't you dare buy a thing till black friday so is there anything already going on right now
    what's on special this week then because i do like a rummage through the bargains with my cup of tea
    somebody on the radio was hollering about a big summer sale so is that you guys or somebody else
    got a promo code
    i'm a pensioner you see and the chap at the garden centre always takes off a tenth for us on wednesdays
    look i run a daycare and buy everything by the dozen so surely there's some kind of bulk break for folks like me
    are you holding back some sort of introductory offer that you only mention if a person's cheeky enough to enquire
    sale on anywhere
    i've been burned buying stuff the day before it goes on sale so is there one around the corner i should wait for
    i've a gift card's worth of thrift in me so point me at whatever's been reduced since last week
    do first time shoppers get a little something off or is that just those pop up things that want my email
    student discount though
    my sister reckons three for two is on across the whole lot but she reckons a lot of things does my sister
    is there a bundle kind of thing where they throw in the second one for less if you ask real nice
    back when the market was on a saturday you could haggle so i'll ask would they take a bit less for a pair
    knock a bit off
    i'm a teacher paying out of my own pocket again so if there's an educator discount now's the time to say so
    are there any of those lightning whatsits on at the minute where it all goes for a song for an hour
    we've been doing the whole family on a budget since the layoff so which stuff has a markdown on it today
    ex display going cheap
    if it's got a scuffed box or something i don't care one bit so are there open box specials on those
    the advert on the bus said up to forty per cent off and i'd love to know off what precisely
    do i save anything by putting it on one of those subscribe things where it keeps coming every couple months
    what's reduced today
    i'm a pensioner would there be anything off for that
    would i get a bit knocked off if i took the pair
    my neighbour says everything's cheaper in the january week should i hold on till then
    i cut a voucher from the newspaper can it be used here
    is there any little reduction going at the minute love
    i do like a bargain is there one to be had on this
    would it come down at all if i waited until after christmas
    we're ordering for the whole parish hall so would there be a special rate
    in my day you'd haggle a bit would you take a few pounds less
    do they ever mark these down
    i was told there was something called a black friday does it apply here
    could you do me one for each of the four grandchildren at a kinder figure
    is there a shop soiled one going at a lower price perhaps
    i'd only take it if it were reduced i'm afraid is it
    my late husband was a serviceman do you have anything for veterans
    i still have some points on a card would they take anything off
    are there any of those buy one get one free arrangements
    pardon me but argos has it on special will you match them
    might there be a seasonal clearance on the garden things
    i believe one can get a code to type in would you know of one
    is it reduced today or is that the usual amount
    any chance of a luck penny back on it as we used to say at the mart
    would a dozen work out cheaper than the singles
    i don't suppose there's anything in the bargain bin
    would you tell me when it next drops i'm in no hurry at all
    does the teacher's discount still exist i retired from it
    does a first time customer get anything off dear
    i'd sooner have last year's model if it were going for less
    is there a saving if i have it sent every month
    the lady in the shop always threw in a little something would you
    got any codes
    ten percent off for students yeah
    what'd you do me on three of them
    nah too steep knock a fiver off and i'm in
    is it on offer or is that full whack
    does it get cheaper on prime day
    what's going cheap right now
    any decent steals on there today
    bulk buy discount for a five a side team or no
    can you price match cause it's way less on ebay
    is there a bundle thing where you get both for less
    blue light card work on this i'm a paramedic
    has that been slashed or is it one of them fake was prices
    gimme a promo
    do i get owt off if i sign up for summat
    refurbished one going for less by any chance
    is there a multipack that works out better value
    hook us up with a voucher there will ya
    i'm holding out for the sales when do they kick off
    flash sale on or what
    my mate got his half price how come
    any cheeky freebies thrown in with it
    can i get mates rates
    so what's the cyber monday situation on this
    loyalty perks or anything i'm always buying off you
    two for a tenner any chance
    is there cashback going on it
    would you go any lower boss
    bit off for an apprentice on crap wages
    when did it last go down like is it worth me waiting
    does it ever get marked down
    i've got a senior card does that knock anything off
    any black friday stuff going on with that
    would they come down a little if i took a pair
    is there like a promo code floating around
    i never buy anything full price honey so what's on special
    do teachers get something off
    my sister says they run half off at the end of the month
    what's on clearance this week
    is prime day coming up because i could wait
    do you have a buy one get one on that
    any student discount i'm broke
    can you sweeten it for me a little
    does the vet discount work here i did twenty years in the navy
    is there a bundle where it's cheaper all together
    what if i bought a whole case would that save me some
    do they do a first time buyer thing
    i'll bite if you can shave ten bucks off
    so i clipped something in the app does that count here
    is there a rebate by mail on it
    hold up is this the sale tag or the regular one
    anything on markdown today
    you got a friends and family rate
    target had it for twenty percent off can you match that
    will it be lower after the holidays you think
    i'm a nurse and a lot of places give us a little something
    are there any bargains i oughta know about
    is this the week they do the big savings event
    any chance there's an open box one for less
    do i save if i set it to come every month
    okay what's the catch of the day what's discounted
    if i get one for each of my three boys is there a break on that
    does it come with a freebie or anything
    how about a used one for less
    do you take those coupons from the sunday paper
    so would it be smart to hold off till cyber monday
    can i haggle with you
    is there a multi pack that works out better
    hit me with your best bargain
    i have a gift code from some promotion can that come off
    what's the lightning deal right now if there is one
    feels like everything's on sale all the time so is this one
    are you running anything for back to school
    is there a discount for seniors sweetheart i'm eighty one
    does getting the refill with it bring it down
    what can you do for me if i get a dozen for the church
    when does that one usually go on sale
    somebody at work got hers way cheaper so is there a trick to it
    any savings for members
    is there a memorial day thing on grills
    i only shop when there's something off so is there something off
    do y'all price match walmart
    what do i get off if i take two instead of one
    is there an employee discount my wife works at the warehouse
    can you tell me when it drops
    are there any reduced ones with a scratch or a dent
    got any doorbusters
    is there a wholesale rate for a small business like mine
    i'm cheap so point me to the stuff that got slashed
    do points or rewards take anything off of that
    do you knock anything off for teachers
    is there a cheaper rate if i grab a pair
    can i get a little something off since i'm a veteran
    could you do better on that number
    what about black friday will it drop then
    how about throwing in the second one half off
    where do i punch in my promo code
    who's got this marked down right now
    i heard there was twenty percent off this week
    i'd buy three if the price came down
    i'm a student does that save me anything
    we're ordering a dozen for the office any break on that
    my neighbor got hers for less with some code
    so is anything on clearance
    okay but is that the lowest it goes
    well i only buy when things are marked down
    that was cheaper last month will it go down again
    it'd be nice if there was a rebate
    let's see if there are any specials today
    just tell me what's on sale
    maybe you've got a buy one get one going
    knock ten bucks off and i'm in
    does prime day change the price
    any markdowns i should know about
    are seniors getting a break on this
    would a bundle work out cheaper
    will it be reduced after the holidays
    got any bargains for a broke college kid
    haggle with me here i know there's wiggle room
    is this one of those lightning things that ends tonight
    can you stack two coupons on one item
    how much would i save buying a six pack
    if i take four of them what's the break
    what's discounted in the kitchen stuff
    does anybody do this with ten percent off the first order
    i clip coupons you got any for me
    should i hold off till cyber monday
    do they price match with walmart
    sweeten it a bit and you've got a sale
    is there a multi buy thing for socks
    give me your best price for five of those
    i'm a nurse do we get anything off
    is subscribing any cheaper than buying it once
    where are the closeouts hiding
    who do i ask about a bulk rate for my church
    my points from last year can they bring it down
    so what kind of promotion is running
    okay hit me with whatever's reduced today
    we never pay full price so what can you do
    has it ever been lower than this
    twelve of them has to come with a discount right
    can't you cut me a break it's my anniversary
    could an open box version save me some money
    free shipping code or anything like that out there
    what would a pair run me with the discount
    tell me there's a military discount
    i'd wait if you say it's going on sale soon
    that's a lot any way to shave it down
    feels like memorial day should mean a markdown
    is there owt knocked off if i get a pair
    do you do blue light card
    will it be any cheaper come black friday
    have you got anything on two for one
    go on what can you do me on that
    is there a student thing i can use on it
    any chance of a few quid off
    i'm a pensioner do i get something off for that
    d'you reckon it'll go down in the january sales
    my mate got a code off the internet does it work here
    is it reduced at all
    are you doing any bargains this week
    what if i took three off your hands
    i never pay full whack so what's the best you'll do
    is that the sale price or the normal one
    has it ever been cheaper than that
    is it worth me hanging on till prime day
    could i get it any cheaper if it's a bit scuffed
    do you price match argos
    what's on special at the minute
    there's an offer on the telly for these is that still going
    i've a voucher from my work can i use it
    can you not do us a wee deal
    anything going half price
    would buying in bulk bring it down i run a nursery
    do nhs staff get owt
    is there a bundle where you get the case thrown in
    i saw it for less in aldi can you beat that
    are there any lightning thingies on today
    does it get cheaper if you subscribe
    got any second hand ones going for less
    is there a clearance bit
    i'd have it if it were on offer
    any money off for first timers
    i do love a bargain what have you got marked down
    do they ever have these in the summer sale
    if my sister has one and all would that bring it down for both of us
    come on knock a fiver off and we'll shake on it
    can i trade my old one in against it
    is there a refurbished version going cheap
    do you take them tesco clubcard vouchers
    what about a family price for four
    and is there a trade discount i'm a sparky
    where's the catch is that a genuine reduction or did they just bump it up first
    is there a free one with it like buy one get one
    when does the offer finish
    will there be any boxing day reductions on these
    do carers get anything knocked off
    show us the daily deals
    how's about a discount seeing as i'm a regular
    what was it before they slashed it
    me cousin paid twenty less last month is that deal still about
    does the price come down if you buy the six pack
    any cashback on that
    what's the cheapest week of the year to buy one
    have you any ex display ones
    i've got a promo code somewhere on my phone where does that go
    any bogofs on washing powder
    is that it or can you shave a bit more off
    are school orders any cheaper i'm buying for a class of thirty
    got any coupons
    is that on sale by chance
    well do teachers get anything off
    cheaper if i buy two
    any black friday stuff going
    oh is there a promo code
    what's marked down today
    military discount maybe
    do i get a break on three
    wait till prime day you think
    i heard there's twenty percent off
    um is it gonna drop next week
    buy one get one or no
    can you knock a little off
    seniors save anything
    what about open box
    is there a bundle
    actually walmart's got it for less match it
    any specials right now
    student rate on that
    you know i like a bargain any today
    so no rebate or nothing
    two for what
    do prime folks pay less
    got a refurbished one cheaper
    first time buyer discount maybe
    i got a code save ten
    does subscribe and save work on this
    what're the lightning ones today
    when's it go on sale again
    that your best price
    could you do better if i took four
    is there a markdown coming after christmas
    by the case is it less
    nurses get a discount right
    how's that compare to last week's special
    okay any freebies with it
    throw in the second half off
    was it lower yesterday
    any holiday savings on these
    do y'all haggle
    is the four pack a better value
    clip me a coupon if there's one
    what's the deal of the day
    got a scratch and dent version
    ain't there a sale labor day
    any money off if i sign up
    employee discount count here
    can i use my points to save
    is that the discounted one
    would a dozen come out cheaper
    friend said there was a promotion
    bulk pricing for the church
    anything off for veterans
    is memorial day gonna be better
    oh any gift sets that save me some
    does the coupon stack
    they doing a two for one still
    my sister in law swears she never pays full ticket is there some trick to it
    do i get anything knocked off for being a veteran because lots of places do that
    if i took one for each of the twins would you go a little easier on me
    i've got one of those codes from a cereal box and i wonder if it works here
    should i just hold out till black friday and see if it drops
    we need about twelve of them for the whole office so is there a bulk rate
    i clip everything out of the sunday paper tell me if there's something i could clip for this
    is anything marked down this week we're on a pretty tight budget after christmas
    my kid's in college and gets student pricing on everything so does that count here
    walmart had the same thing for eight dollars cheaper so can you match that
    they always have a special right after valentine's day and i was wondering if it's started
    i heard prime day is coming up would i be a fool to buy before then
    do you take anything off for seniors the hardware store gives me ten percent on tuesdays
    well i'm cheap and proud of it so what have you got on clearance
    is there a buy one get one going on cause i've got two nephews with the same birthday
    does it ever go on special or is that what it always runs
    my coworker got hers for half of that with some kind of lightning thing is that still on
    would i save a little if i signed up to get it every month instead of just the once
    i'm a schoolteacher and spend my own money so is there an educator break on any of this
    i don't mind one that's been opened or scuffed if there's some money to be saved on it
    what's the best bargain you've got going today because i just love a bargain
    there used to be a little green box you could click to save a few bucks and where'd that go
    if i throw in the matching one too would they cut me some slack on the pair
    my cousin gave me a promo thing from a podcast and how would i go about using that here
    is there a rebate you mail in like they used to do with appliances back in the day
    tell me the truth will it be cheaper after the holidays i can wait
    our church buys in quantity for the food drive so would there be a break on fifty
    does first time buyer get me anything i've never bought a thing off one of these speakers
    i never buy nothing unless there's a red tag on it are there any red tags
    is there some kind of bundle where i'd get the case and the charger thrown in for less
    any chance there's a cheaper used one floating around with the same guts inside
    they're running something for labor day on the television and i wondered if it's good here too
    can i haggle with you a little because at the flea market i'd have it for half
    my rewards card usually gets me a little something back so does that apply on this
    would you throw in free batteries or something to sweeten the pot if i bought three
    what's going on with the back to school stuff we've got four kids to outfit
    i've seen it hop around from thirty to fifty is this one of the low days
    are there any end of season closeouts on patio things now that it's cooling off up here
    is it cheaper by the case my boys go through them like water
    the email i got promised twenty percent off my next purchase so could we use that now
    you wouldn't happen to know about a first responder discount since my husband's on the fire department
    if it goes down next week do i get the difference back like they do at the big stores
    with food stamps you can get prime cheaper so are there other breaks like that on the site
    is today one of those days when everything's slashed or did i miss it again
    could there be any refurbished ones for a little less cause it's only going in the barn
    grandma always said wait for the white sale are there any on linens right now
    is there a family pack or something because buying six singles is highway robbery
    what do i save by getting the two pack over just the one
    would it do any good to leave it sitting a few days and see if they send me an offer
    i had a ten dollar credit for not rushing my last order so is there anything like that again
    do military spouses get anything we're stationed out at pendleton and every little bit helps
    do you have a clearance aisle like target does in the back with the yellow stickers
    is that with the markdown already taken out or is there more coming off at the end
    the lady at work says there's outlet stuff on there for pennies how do i get to it
    i'm hoping cyber monday starts early this year so have you heard anything
    would they take a little less if i bought the floor model or one with a dinged up box
    whenever my birthday comes around the coffee place gives me something so do you folks do that
    let me know if there's a special running on anything for gardeners spring's nearly here
    are there points or stamps or anything you collect so the tenth one is free
    all i'm seeing is full retail and i know somebody somewhere has got a sale on
    i bet that'll be half off come black friday
    is there a code or something i can use
    would they knock a bit off if i took three
    any chance that comes down after christmas
    i've got a student card does that help
    do seniors get a little something off
    my neighbor got hers way cheaper is there a promotion on
    got anything marked down right now
    should i hang on till prime day
    do you ever do a buy one get one on those
    is that the clearance one or the full whack
    what if i subscribe does that shave some off
    anything in the bargain bin tonight
    can we haggle or is that it
    there was a voucher in the paper would that work here
    they had twenty percent off those last week didn't they
    do teachers get any kind of break on this
    is it cheaper if i get the set
    i never pay full whack so what've you got reduced
    does the military thing apply to that
    is that before or after the markdown
    surely there's an open box one for less
    what would you take for a dozen of them
    is there a cheaper rate for being a prime member
    i'll wait for the january ones unless there's something on now
    can i stack that with my first time offer
    could you do me a little something on that
    is anything like that on special this week
    ooh are the lightning ones still running
    i clip coupons religiously have you got one for this
    would a refurbished one save me a few bucks
    do you price match the place down the road
    what's reduced today love
    if i buy for the whole team do we get a break
    do they ever throw in a freebie with it
    is it one of those three for two things
    my cousin works there could i get her rate
    does it ever drop or is it always that much
    nurses used to get ten percent is that still a thing
    bundle it with the case and what do you save me
    i've heard there's a spring thing coming should i hold off
    any rebates floating around on that
    is there some kind of cash back going
    where's the discount for loyal old customers like me
    can i get two for thirty
    anything going cheap because the box is dented
    cyber monday's next week right will that go down
    are they practically giving anything away today
    has it been lower than that recently
    what about end of season stuff anything slashed
    bulk order for the church do we get a break
    is it worth waiting for boxing day on that one
    are they likely to slash that at the end of the month
    do i save anything buying the pair
    my app said fifteen off can you see that
    is the family pack better value than two singles
    do i get anything off since it's my birthday
    any deals floating about for us pensioners
    is there a trade in thing for my old one
    tell me there's a promo because my wallet's crying
  `,
  PaymentIntent: `
    which one of my cards does that go on
    do you take discover
    when does the money actually come out of my checking
    i don't want it on the business card so can i change that before it goes through
    is somebody going to ask me for a code before it's bought
    what's to stop my grandson from ordering a pony on this thing
    do i have to read my card number out loud because i won't do that
    can i pay it off in installments
    is it safe buying things by talking to a speaker
    will i get billed now or when it ships
    could i use the gift card my kids gave me
    can i just write a check and mail it
    can the babysitter order off of this without me knowing
    how does it get paid for if i never put a card in
    i'm scared i'll say the wrong word and buy something by accident
    does it ask am i sure before it charges me
    i've forgotten my pin number so what then
    does it go on my husband's account or mine
    could i pay with my e b t card
    how do i set it up so nobody can buy without a password
    is that paypal or what
    if the toddler says yes does that count as buying it
    will it show up on my statement as amazon or as something else
    is there a way to put it on layaway like the old days
    my debit card expired in june is it going to go through
    how do they handle the paying part
    i don't do credit cards never have so can i use cash somehow
    does money change hands the minute i say okay
    can i split it between two cards
    i had my identity stolen once so how do i know my number's secure with this
    could the television set it off and order something
    is there a last step where i confirm it or is it just done
    does the charge go on my phone bill or what
    do you take my flex spending card for the medical stuff
    where does the bill go
    can i pay for it when it gets here
    who authorizes it me or anybody with a mouth
    my eight year old talks to you all day so can she run up a bill
    can i use my airline miles or whatever points i have on there to pay
    i'm not giving anybody my bank information over the air
    which card does it come off
    do you take the money straight away or when it's sent
    can i pay in bits every month
    would my six year old be able to buy stuff just by talking to you
    do i have to read my card number out loud because i'm not doing that
    is there a pin so nobody else can order
    can i put it on my gift card balance
    i don't trust paying through a speaker is it secure
    will you check with me before you take any money
    how do i actually pay for it then
    could i use paypal for that
    when's it going to leave my bank because i don't get paid till the thirtieth
    the grandkids are always messing with this thing can they spend my money by accident
    do you take klarna
    is cash on the doorstep still a thing
    i've had a new card since so will it use the old one
    if i say yes now is that it have i bought it
    where do i change which card you use
    would the parrot be able to order things he copies my voice
    do you keep asking for a code or is it just the once
    could it be put through the company card rather than mine
    i'm worried about fraud can anyone nick my details off this
    does it just charge me without asking
    can i pay on account
    how does the money side of it work
    i've no credit card only a debit one is that all right
    can i stop the weans buying things on here
    do i need to confirm it on my phone after
    will it show up on the statement straight away cos it's a present and we share a bank account
    is it the alexa that takes payment or is it you
    can i pay with apple pay
    what happens if somebody on the telly says buy it
    could i put it on the never never like we used to
    what if the card gets declined halfway through
    how do i set up a voice code for buying
    i froze my card last week would it still go through
    is it all legit putting my bank through this like
    can mum pay for it from her account if i'm the one ordering
    does it come straight out of my visa or what
    can i use my leftover gift card balance for it
    so do you charge me now or once it goes out
    could my two year old just yell buy it and boom i own it
    can i split it into like four payments
    do you take apple pay
    which card do you even have on file for me
    i don't want my roommate ordering stuff on my account by talking to you
    do you ask me for a code before it goes through
    is it possible to pay with debit
    my card expired last month is that gonna be an issue
    how do i know nobody steals my credit card through this
    can i pay cash when it gets here
    do i have to confirm it somewhere or is saying yes enough
    will this hit my bank account today because rent's due
    i don't have a credit card i'm fifteen so how would i do it
    do i pay you or does amazon run my card
    can i put it on my business card instead of the personal one
    what if i say yes by accident does it just buy it
    is there any interest if i pay monthly
    do you guys accept venmo
    is it secure to buy stuff by voice
    i wanna put half on one card and half on another
    can i set a pin so my little brother can't mess around
    how i must pay for this i am new in this country
    do i have to read my card number out loud because i'm on the bus
    is there a spending limit i can put on it
    will my parents get the bill or do i
    can i use my snap benefits or is it cards only
    does my wife get a notification when it charges because it's her surprise
    do you need my cvv or anything
    can my employer be billed directly for it
    would i get an email receipt after i pay
    so the charge shows up as what on my statement
    can we do pay later or klarna or something
    i changed banks so how do i switch which account it uses
    if the tv says your name can it order something
    do you take a deposit first or the whole thing at once
    what stops my kids from buying forty of these
    is tax added on when you run my card or after
    my card got hacked over thanksgiving so before we go any further which one have you all got on file there
    i'm a bit old fashioned and i like to write a cheque so how does one settle up with a machine
    our four year old talks to this thing all day long so could he wind up buying himself a pony or something
    need my pin
    would the money go straight out tonight because i don't get paid till the twenty eighth and it's tight this month
    when i say the word does it just ding my account right there or is there some kind of are you sure step
    my grandson was messing about near you yesterday and i've been fretting ever since that he's bought half of london
    can i pay paypal
    i've got a visa for groceries and another one the wife doesn't look at so how do i say which gets used
    it makes me go cold thinking about bank details floating round in the air so how secure is paying by talking
    if my parrot hollers out an order while i'm at work and he does talk does that go through for real
    is it safe though
    is there a way of splitting it over a few months like they do at the catalogue or is it all at once
    so do they charge me now or do they wait till it goes out the warehouse like the hardware guys do
    before i part with a penny i'd like to know whether somebody asks me to confirm or if it simply happens
    which card is it
    my teenage daughter ran up two hundred bucks on a game one time so can we put a code on buying stuff
    do i need to read my long number out loud because the window's open and half the street would have it
    i got a gift card for retirement and it's been in a drawer so will it come out of that first
    cash on delivery
    the business has its own account and my accountant is very particular so can it be put on that rather than mine
    what if i change my mind between saying it and the bank seeing it does the charge just sail on through
    it's my flatmate's speaker really so would it be her that ends up paying for it or would it be me
    charged straight away
    every time my card expires the whole house stops working so what happens if the one on there's out of date
    suppose a burglar stood in my lounge and asked for a telly could he simply buy it on my account
    my ex is still on that account somehow so i need to be darn sure whose bank this is coming from
    do you take amex
    i don't do all this on the telephone with the app malarkey so can it be paid for just by me speaking
    where would the receipt go for tax purposes because i write off half of this stuff and my cpa gets snippy
    is there a little secret number i'm supposed to have because my son in law set it up and never said
    could kids buy stuff
    does it ask for my voice or can just any old joker at the barbecue walk up and spend my money
    i'd rather it came off the debit than the credit because i'm trying to be good so is that up to me
    last fall i swear i got billed before i even said okay so walk me through exactly when the money moves
    paying by klarna allowed
    they've only just taught us at the seniors' club about online fraud so what's stopping somebody pinching my card details here
    over at the drugstore they want my zip code and my signature so what all do you need from me to pay
    i've heard you can just shout and it's bought so is there a stop in between where i've to agree to it
    who gets billed
    would the money come out straight away or when it's posted
    i don't care to give my card number out over the air you understand
    could i send a cheque instead
    is there some sort of password so the grandchildren can't go ordering ponies
    does it go on my daughter's account or on mine she set this up you see
    i only ever use cash love would that be a difficulty
    would i be asked again before anything's taken
    might i spread it over a few months
    i had an awful fright with fraudsters last year so is it quite secure
    which of my two cards would it use please
    will it come off my pension account because there's nothing in there until tuesday
    could the parrot set it off by saying yes he does a very good impression
    i have a gift card from the bowls club does it take those
    may i have an invoice for the church accounts
    have i bought it now by saying that or is there something else to do
    does one need that little machine from the bank
    my card ran out in march must i tell you the new number
    i'd want to be certain nobody can order in my name while the carer's here
    is it charged in euros or in sterling i'm in dundalk
    would there be a bill in with it to settle afterwards
    i'm not sure my bank details were ever put in how would i find out
    can i leave a deposit and pay the rest on collection
    if i say yes by mistake is the money gone
    i'm with the credit union will their card be accepted
    does it ask for the three numbers on the back
    my son is very anxious about these things would he be sent a message before it goes through
    will it show on the statement by name it's a present and my wife does our books
    i was wondering do i pay you or do i pay the amazon people
    would it begin taking a sum each month without my knowing
    how do i go about settling up dear
    klarna on this or nah
    is it gonna come out before payday cause i'm skint till friday
    what card's on here it better not be my mum's
    can my little brother just shout yes and rinse my account
    do i need to put a pin in or does it just go through
    paypal yeah
    hang on it's not taking my money right this second is it
    i've revolut does that work
    how do i split it with my flatmates
    my two year old keeps yelling buy at you tell me that won't do anything
    i've a twenty euro voucher can i bang that on first
    put it on the business card not my own one can you do that
    is there a final are you sure bit
    does it bill me now or when the van shows up
    my overdraft's rammed will it just bounce
    how do i know some hacker's not getting my details here
    does it need my face or thumb or whatever
    so if my mate yells it through the window he can spend my cash that's mad
    can i stick it on tick
    debit alright or has it gotta be credit
    how would i turn voice buying off so the kids can't wreck me
    i'm fifteen can i even pay for stuff on this
    can i do cash on the door
    what happens after i say go on then do i have to type anything in
    whose bank's getting hammered for this mine or the landlord's it's his alexa
    will i get a receipt i need it for expenses
    do they do it in three instalments
    is there foreign transaction fees i've an irish bank
    does it ping my banking app first
    does that just come out of my checking
    is it gonna go on the visa or the other one
    hang on do i have to read you my number out loud
    can i split it up over a few months
    so what keeps my six year old from buying a pony
    when's the money actually leave my account
    i don't get paid till friday so when would it hit
    can i use the gift card my aunt gave me
    do i need to punch in some kind of code
    would it ask me again before it goes through
    is it safe to do this over a speaker
    can i pay cash when they bring it
    my old card expired so what happens when i say yes
    could one of my grandkids order stuff by just hollering at you
    is there a way to put it on the company card
    how do i make sure nobody buys things while i'm at work
    does saying yes mean i bought it
    i don't like giving my credit card to a machine how does that work
    does it use whatever's saved on my amazon
    can i put it on my wife's account instead
    do you guys do layaway
    what about paypal
    if the t v says buy it is it gonna buy it
    i got one of them prepaid debit cards is that any good
    will they charge me today or when it ships
    so like does it go on my dad's card because he'd kill me
    who's footing this thing me or my husband because we both got cards on here
    is there a pin on this thing
    can i change which card it goes to
    does the parrot count because he repeats everything and i don't want a bill
    can i get a bill in the mail and write a check
    do you take food stamps for that kind of thing
    can hackers get my bank stuff off of this
    is there a final step or am i on the hook right now
    i'd rather use the discover one is that possible
    what if there's not enough in my account
    can i use my h s a card for that
    do i have to go into the app to finish paying
    how do i lock it so the kids can't spend my money
    does it need my voice or could anybody in the room okay it
    okay so i say yes and then what it just bills me
    last time my toddler almost bought a t v is there a lock for that
    am i gonna see it on my statement as amazon or something else
    can i do half on one card and half on another
    do i set up a password first
    does it take one of those buy now pay later things
    i've never bought anything by talking is that secure
    do they put a hold on my card before it goes out
    is there somewhere i type in the numbers
    can i pay for it with my points
    will i get some kind of receipt
    if i mumble yeah by accident did i just buy something
    what do i have on file there for billing
    does it charge me every month or only the one time
    is there tax on top when it rings up
    could my teenager run up a tab on this
    which of my cards is the main one on here
    i'm not giving out my social or nothing so what do you need from me to ring it up
    do i get a chance to check it over before the money moves
    do you take american express
    is my bank account hooked up to this thing
    can i split it into four installments
    could my toddler buy a trampoline just by yelling
    what happens to my money if i just say yes
    how will it know which visa to use
    where does the bill get sent
    who gets billed me or my husband
    i got a gift card can that go toward it
    i'd rather use the debit than the credit
    i'm nervous about saying my numbers out loud
    we share this echo so whose wallet does it hit
    my seven year old shouts orders all day is that a risk
    so when does the money actually leave my account
    okay but is there a password before it goes through
    well nobody's taking my money without asking first right
    that won't just bill me automatically will it
    it better ask me before it buys anything
    let's use the business card for this one
    just put it on my discover
    maybe i should change the card first it's expired
    charge it to the blue one ending in four two
    does it go on my amazon account
    will i have to read out sixteen digits
    would paypal work for this
    are purchases locked with a code
    has my card been billed already
    am i gonna get charged right now or when it ships
    should i be worried the kids could order stuff
    is it secure to buy things by talking
    can grandma pay by check
    how do i stop my teenager from buying things on here
    what if the parrot says buy it
    could i pay cash when it gets here
    do you need the three digits off the back
    is there some kind of four digit code i say
    who okays the purchase before it goes through
    where's my card info coming from
    i don't want a hacker getting my card
    i'd feel better if it asked me twice
    my old mastercard got stolen so which one is on here
    we only use apple pay around here is that okay
    so does alexa handle the money part or do you
    okay and can i spread it over a few months
    well how do i settle up with you
    that'll come out of checking won't it
    it doesn't buy by accident does it
    let's hear how the paying part works
    say a burglar walks in could he go shopping on this
    any way to set a spending lock on this thing
    food stamps do you accept those
    which account is that going on
    will it make me confirm before the purchase
    does my roommate need permission to buy on my account
    i'm wondering if it'll hit my card before payday
    make sure it asks me for my pin
    can the company pay with an invoice
    nobody under eighteen can check out on here right
    put it on my store credit please
    tell me how you collect the money
    does it just come out of my bank then or what
    can the kids buy stuff off this while i'm in the bath
    is it the visa it goes on or the other one
    what's stopping my six year old ordering a trampoline
    do i have to read out my long number
    can i use my gift card balance for it
    is it taken straight away or when they post it
    can i put it on the never never
    is there a way of spreading it over a few months
    will you check with me before the money goes
    do you do klarna
    if i say yes is that me skint already or is there another step
    i've had my identity nicked before so is this safe
    could somebody walk in and buy something using my voice
    do you take paypal
    i don't hold with cards can i send a cheque
    my debit card's run out what happens
    can it go on my husband's account instead of mine
    how do i set it so it asks for a code first
    can i go halves with my flatmate on it
    is it monzo you've got down for me or barclays
    when does it leave my account because i don't get paid till friday
    do i need my pin for that
    will it go through twice if i say it twice
    is my card on here already
    i wouldn't want to be giving my details out loud in front of the lodger
    can i pay the driver when he comes
    do i get an email or something to say it's gone through
    could it go through the business so i can claim the vat
    is there a credit check
    my gran's got dementia can we block her from buying by accident
    does it come off my prime card or the credit union one
    can i pay in instalments like
    is it alexa that takes the money or yourself
    you won't just charge me without asking will you
    how do i change which card it uses
    can i use two cards for the one thing
    do they take it in euros i've an irish bank
    what if i say aye by mistake
    is there a lock on it so my teenagers can't run up a bill
    do i have to sign anything
    is it encrypted or whatever they call it
    does it want my fingerprint or my password or what
    can i use my apple pay
    i've only got cash love is that any good
    does my bank send a text to say is it really you
    will it show up on the statement cos it's a surprise for the wife
    am i covered if it's fraud
    can you invoice the parish council
    is there an extra fee for using a credit card
    my overdraft's maxed so would it bounce
    so do i actually owe anything at this point or not
    how would you even know it's me that's buying and not my lad messing about
    can you hold off taking it until the first of the month
    who've i got to give my bank details to
    could i put it on my catalogue account
    what do you need off me to pay for it
    which card's that going on
    can i use my gift card
    uh do you charge me right away
    what if my kid says buy it
    can i split it over three months
    okay how do i set a pin
    will you ask before you buy it
    put it on the visa not the discover
    is it safe saying yes out loud
    my five year old could order a pony
    oh when's the money come out
    do i have to read you my card
    can i pay cash somehow
    does it need my voice code
    does apple pay work here
    i didn't just buy that did i
    can the parrot buy stuff
    can i use my wife's card
    so you already got my card
    will it hit before payday
    is there a confirm step
    lock it so the twins can't order
    do they bill when it ships
    you take snap
    can i use my f s a card
    actually switch it to my debit
    what happens if the card's declined
    how do i turn off buying by voice
    do i punch in numbers or something
    you know my card expired right
    does saying okay count as buying
    could a guest just order whatever
    layaway or anything like that
    venmo maybe
    is it the card ending in forty two
    does it do monthly payments
    um is my checkout protected
    will my bank flag this
    do you take checks
    so it just takes it from my account
    can i pay when it gets here
    is there a password before it goes through
    so my card's already on file
    i only got american express
    what's stopping my teenager from ordering
    can i use affirm or klarna
    if i say yes am i charged
    can somebody hack that and shop
    got store credit can i spend it
    charge it to the business account
    is it one click or do i approve
    it's going on the right card right
    how would i pay for this
    you need my zip or security code
    last time grandkid bought a trampoline by accident
    can i use two cards
    bitcoin no
    do i sign anything
    does this go on my discover or on the one my wife uses for groceries
    my three year old jabbers at this thing all day so could she buy a pony by accident
    do they take it out right now or when it leaves the warehouse cause payday's friday
    i've got a visa gift card from christmas with forty bucks left would that work
    is it safe to do this out loud with the contractor standing here in the kitchen
    i got a new debit card after the bank thing so will the old one get dinged
    would i have to say those four numbers out loud because my kids are all ears
    can i split it up over a few months since we just had to replace the transmission
    how does the money part work i don't believe i ever gave you a number
    if i say yes is that it or does somebody ask me one more time before it's bought
    my boyfriend's account is on this thing so would he see it come out of his bank
    i'm not comfortable with my card being in the air like that so how's it protected
    can a person pay with cash when the driver shows up like my daddy used to
    will my grandson be able to run up my bill when he's here for spring break
    do you take paypal that's where my etsy money sits
    it's a business expense could i put it on the company amex instead of mine
    do i need to read you the numbers off the back or have you already got that
    when would i see it on my statement because i balance my checkbook on the first
    is there something to keep the babysitter from ordering things while we're out of the house
    can half go on my card and half on my mom's since we're going in together on it
    my parrot has learned to say alexa so do i have to worry about him placing an order
    i heard a story about a girl who got a dollhouse sent by talking to one of these can that happen
    would it use up my gift card balance first before it goes after my checking account
    i'd want to put it on an hsa card since my doctor told me to get it
    are they going to hold the full amount on my card even if it's on back order
    does it take affirm or one of those pay in four things money's tight till the fifteenth
    what happens if the card on there is expired i think mine ran out in june
    i lost my wallet at the fair and canceled everything so what would this try to bill
    do you need my thumb or a password or do you just take my word for it
    can anybody who walks in here and knows your name spend my money
    is there a code i have to give cause my son set one up and i never wrote it down
    i'd like to use my food stamp card if it's allowed for something like this
    am i going to get billed every month or is it a one time thing
    which account does it come out of because the joint one is about empty
    could i mail in a check i don't do any of that online banking
    how would i stop my teenager from putting stuff on my tab through this speaker
    do you charge sales tax right then or does that show up later on
    is my bank going to flag it like they did when we bought tires in nevada
    i've got store credit from that thing i sent back so can that go toward this
    before i say anything i want to know how you make sure it's me and not my roommate
    would it let me pick between the two cards or does it just grab whichever one's on top
    the kids are on my profile would it ask for a grown up before it goes through
    can i use the points on my chase card to cover it like i do on the computer
    if somebody hacked this little box could they go and clean out my savings
    does it go through right away i want to move some money over first
    hold the phone do i have to be signed up with a card someplace before any of this works
    is there a way i get a text to approve it so nothing happens behind my back
    i'd rather not give out my card to a speaker so is there some other way to settle up
    my wife and i share this can she look at the bill and see what her present was
    what do they do about payment if the thing never ships i mean do i still get billed
    is apple pay okay because i never carry the actual card around anymore
    i'm paying for my mother's stuff so could you bill me even though it's going to her house
    the last time my toddler yelled yes at you so did that buy something or not
    how come it never asks me for the three digits on the back like the websites do
    will it overdraw me if there's only twenty in there till my social security hits
    can it go on a tab and i'll settle up at the end of the month like at the feed store
    would my ex still be able to charge things since his card was on here before the divorce
    is there a spending limit i could set so nobody in this house goes hog wild
    who confirms it with me you or alexa i don't want to get charged twice
    does the pin have to be said every single time or only when it's over a certain amount
    hang on does saying yes mean you've taken my money
    which of my cards is that going to hit
    my six year old talks to you all day could she buy this
    can i put it on the gift card my aunt sent
    i don't get paid till friday when does it come out
    is my visa from the old bank still the one on there
    does it ask for my code first
    could i split that over a few months
    i'd rather use paypal if that's a thing
    what stops my nephew ordering ten of these
    so do i read you my card number out loud
    can i do it on my debit instead
    will it come off straight away or when they post it
    my card expired in june is that gonna bounce
    do you need me to say some kind of password
    i've never bought by talking is it actually safe
    could my parrot order stuff that's what i worry about
    whose account is this coming out of mine or my husband's
    do they take that klarna thing
    will you double check with me before anything's bought
    i don't want the joint account touched for this
    is it one word and bam i've spent fifty dollars
    do i punch the four digits in somewhere
    can i use my points toward it
    i've got store credit sitting there would it use that
    what if i say it by accident in my sleep
    can i lock it so the grandkids can't purchase
    is it okay giving money through a speaker like this
    can i use my health savings card on that
    the bank flagged me last time will it go through
    does it bill my phone or what
    i got a new mastercard how do i switch it over
    is there another step after this before it's final
    can the roommates just charge stuff to me
    i'd want half on one card and half on another
    so the money leaves when exactly
    cash is all i use how would that work
    who's actually taking the payment you or alexa
    will i get asked are you sure
    my voice code's been forgotten for ages can i still buy
    is it like an instant thing where i can't undo it
    i don't have a card on file i don't think
    could somebody shouting through the window order that
    does it show up on the statement my wife sees
    would they take my food stamps card for that
    teenagers in the house so tell me it needs a pin
    is my money gone the second i agree
    can i bill it to my business instead
    does my dad get an alert asking him to approve it
    will it charge me in dollars or pounds
    do i settle up now or at the end of the month
    i'm nervous about the card thing is it secure
    could i pay monthly on something that big
    it won't just go on whatever card it likes will it
    where do i even type my details in
    what if there's not enough in checking
    does it take my fingerprint or just my say so
  `,
  CartIntent: `
    what all have i got in there so far
    did that last one go in or not
    remind me what's in my basket
    am i still holding on to those garden gloves in the cart
    how many things are sitting in there now
    i thought i put two in so would you check
    has my cart got anything left in it from yesterday
    is it in the buggy
    read me back what i've picked out up to now
    is the flashlight still in there or did it fall out
    can you check and see did it take
    my wife was on here earlier so what did she put in the cart
    i lost track what have i got lined up to buy
    did you add that or were you just talking
    run down the list of what's in my basket before i go any further
    is there one or two of those in the cart
    i don't know if my husband emptied the cart or not
    so is it saved in there for later
    what's the last thing that got put in
    wait a minute did that go in the cart when i was coughing
    tell me everything that's waiting to be checked out
    is my basket empty
    i want to make sure that slow cooker is really in there
    what am i up to in the cart now six things
    did the thing from this morning stay put
    seems like i added socks last week are they still there
    count up what i've got in the cart for me
    let me hear the cart
    anything in my shopping cart right now
    did it get put in the basket because i never heard a beep or anything
    would you look in the cart and tell me what's there
    does that mean it's in the cart
    i'm wondering if the kids slipped something into the basket
    how would i know it got added
    how come i don't see it in the cart on my phone
    show me what i've collected so far please
    did both of them make it in
    is the cart holding what i chose or did it clear out when i hung up
    what's my cart looking like
    before i go to bed i'd like to know what's still in that cart
    what've i got in there so far
    has that last one gone in the basket
    remind me what's in my trolley
    is the teapot still sat in my basket from the other day
    how many things are in my cart
    did you put that in or not because you didn't say
    read out my basket would you
    i thought i'd added two of them is it showing two
    anything in my basket at all
    is there something in there i've forgotten about
    my daughter says she put stuff in the basket what is it
    can you check it's been added please
    what am i up to in the cart
    did it take
    so what's sitting in the trolley waiting then
    have i got that in there twice by mistake
    is me basket empty
    let's hear what's in the shopping cart before we go any further
    i put something in last night can you see if it's still there
    go through the basket with me love i've lost track
    has the cart been cleared or is everything where i left it
    wait has that actually gone into my basket just now
    what did i save in there
    am i right that there's only the one item in the basket
    list the stuff in me cart
    did you manage to pop it in the basket
    what was it i'd added already
    the one you told me first is that in the cart
    could you confirm the contents of my basket
    is there anything waiting for me to check out
    where's that gone then is it in the trolley
    i'm not sure the first one went in can you look
    did our kid add anything to the cart while i was out
    how full's my basket looking
    it dropped out halfway through so was that put in my cart or what
    what's in the basket
    tell us what's in there now so i don't double up
    has anything vanished out of my basket since sunday
    has it landed in the basket yet or not
    so just the mug and the socks in the basket is it
    wait did that last thing actually go in
    what all do i have in there so far
    am i still holding that tent in my basket from earlier
    how many things are in my cart at the moment
    read me my cart real quick
    i think i added it twice can you check
    so is the thing in my basket or nah
    did my boyfriend put anything in the cart
    what'd i throw in there last night i was half asleep
    is my cart empty right now
    can you see if the socks from yesterday are still sitting in the cart
    you never said if it got added
    i want to know what is inside my basket please
    okay so what have we got in the cart
    does my cart save if i leave and come back
    remind me what i put in my basket
    it didn't make a sound so was it added or not
    did the second one go in too or just the first
    hang on am i buying one or two of those in the cart
    what's sitting in my shopping cart these days
    where did it go after i said add it
    just making sure that made it into the basket
    run through everything i've put in the cart
    my kids were playing with you so is there weird stuff in my cart
    is the backpack in there already
    so that one's in my cart then right
    before i check out tell me what's in there
    has anything dropped out of my cart since last week
    let me hear my basket
    which ones did i end up keeping in the cart
    i can't see it in my app did it really get added to the cart
    are there still old things in my cart from before
    what was the last thing that got put in my basket
    did you already put it in or are you waiting on me
    cart check please
    do i have anything at all in the basket
    is it saved somewhere in my cart for later
    i'm pretty sure i had four things in my basket so what's the fourth
    was it successfully added to my cart i heard nothing
    i got distracted by the dog throwing up so remind me what all i've put in there up to this point
    did that last one actually go in the basket or was i nattering to myself because nothing seemed to happen
    my kids were hollering when i said it so could you check that it landed in my cart like it should've
    what's in there now
    i've a feeling i popped something in on sunday after church and i'd love to know if it's still sat there
    run down the list of what i'm hauling to checkout because i lost count somewhere around the second beer
    would you have a quick look in my trolley and tell me whether my husband's been sneaking things in behind my back
    still in my basket
    seems to me i had three things going in that cart and now i'm only remembering two so read them off
    i put something by before the holidays and i can't for the life of me think whether it's been kept for me
    how many items have i got piled up so far because my roommate's chipping in and he's asking for a count
    did it get added
    i did say it twice with my accent so i'm rather worried there might be two of them in the basket now
    the internet blinked off for a minute there so is everything i'd picked out still sitting in the cart or gone
    as a solicitor i like an inventory so kindly tell me what my basket contains as things stand
    my cart empty
    hey so yesterday my girlfriend said she stuck something in our cart for her mom can you see if it's there
    i'm back from putting the bins out and i'd like reminding what's in the shopping basket before i go any further
    was it two or just the one that made it into the cart because my wife's gonna ask me and i froze
    basket contents please
    i've been at this since elevenses and i've quite lost track of what's actually gone in and what we only talked about
    before i forget whose present is whose let's hear everything that's loaded up in the cart right this minute
    has that gone in then because there was no ping or anything and at the till there's always a ping
    show me my cart
    i swear things fall out of that cart overnight like socks in a dryer so is my stuff from monday there yet
    could you just confirm it's gone in the bag alongside the other bits i chose earlier on this afternoon
    my phone's showing a little number two on the cart picture and i only recall one so what's the other
    is it in yet
    there's every chance the toddler's filled my basket with rubbish so let's be knowing what's in it my love
    now when you said you were adding it did it take because last time it didn't and i looked like a fool
    i'd saved a thing or two while i was on the night shift half asleep so what have i got in there
    already in the cart
    tell me what's riding in the buggy right now as my mother used to say because i plumb forgot
    is that present i picked for our gran still in the basket or has somebody cleared it out since
    so like if i peeked in my cart this second would i see that thing you just said or nah
    anything in my trolley
    i always like to have a last nosey through my basket before paying so go through what's lurking in it for me
    we were going back and forth so long i don't recall what stuck so what all did wind up in my cart
    you did put it in the basket didn't you love because i'd hate to get to the end and find it missing
    count my basket
    could you tell me have i anything put by at the moment
    did the teapot go in dear i didn't hear it say
    i've rather lost track of what i've picked up so far
    would you read me back my shopping please
    i think i may have put two in by mistake would you count them for me
    are my slippers still in the trolley from yesterday
    i'm not certain it took when i said yes
    has the basket been emptied love or is it as i left it
    what's waiting to be paid for
    would you be so good as to go through what i have gathered
    my granddaughter was fiddling with this has she popped anything in
    how many items am i up to now
    is that gone in safely
    i dozed off there what had i got as far as putting in
    would you check that the bulbs are among my things
    i meant to set aside the birdseed last week is it there yet
    let me hear the whole lot so far before i go on
    did i already put the batteries in or only think about it
    is there still room in my basket or have i filled it silly me
    i'd like to look over what i've collected if it's not too much trouble
    would the scarf have dropped out by now it's been a month
    and it's in there is it the one you just mentioned
    is it the blue or the green that i have sitting in there
    himself was at this earlier tell me what he's after putting in the trolley
    am i right in saying there are three things in it
    i asked for it to be saved for later would you see if it was
    remind me what's in my bag so i don't double up
    has the last one gone in alongside the others
    i took the tin opener out did i not or is it in there yet
    is my basket quite empty pet
    what've i got in there
    did that go in or not
    is it in my basket yeah
    read us the basket
    how many've i stuck in there now
    is that massive telly still sat in my trolley from when i was drunk
    you add it or did you just ignore me
    what's the kids chucked in there
    hang about has it put two in
    so that's added is it cause nothing flashed up
    check the trolley for us will you
    have i still got them trainers in there
    who's been putting stuff in my cart
    i'd a load of bits saved up are they gone
    is there owt in there at all
    tell me it kept the first one
    did my girlfriend bin everything out the basket
    what's the list of stuff i'm about to buy
    app says zero items you say it's there which is it
    was the other thing in there too or just this
    right recap the basket
    it never saved did it
    is it in the bag bud
    has it gone through to my basket on the phone as well
    go see if the charger's in with the rest
    what else is in there apart from the crisps
    anything hanging round in there from last time
    i swear i put four in how many's it showing
    did it drop that last thing in when the wifi died
    so what am i sitting on in there like
    is that already sitting in there
    what all have i got so far
    did that go through or is it just hanging there
    read me what i've picked up
    how many things are in the basket now
    did the candle make it in
    i think i put two in there by mistake can you check
    is last week's stuff still on the list of things to buy
    wait did you put it in or not
    what's waiting to be checked out
    let me see what's in the buggy
    hon my wife may have added something can you look
    so right now what am i about to buy
    do i have anything in there at all
    is my cart empty
    are the batteries in with the rest
    can you go over what i've saved up to get
    did you get that last one in there
    remind me what i've tossed in
    i had a lamp in there yesterday is it gone
    what have the kids thrown in there
    tell me everything i've got lined up to order
    it didn't beep so was it put in
    is there just the one thing in my basket
    um did i ever add that thing we talked about
    what's on my tab so far
    could you double check the soap's in there
    i lost track what did i end up putting in
    am i up to three items or four
    does it show up in my shopping cart now
    did the one from before stick
    what's piled up in there
    is it in is it in
    you sure that got in there because i didn't hear anything
    my phone says zero items so did it take
    take a look in the basket for me would you
    has it been put with my other things
    okay i said yes so it's in there right
    what's already in my amazon waiting
    check my cart
    i don't wanna get it twice so is one in there already
    is the stuff i put aside on sunday still there
    what did i leave in there last time
    run through my basket real quick
    before i go any further what have i got in there
    did it drop out of my cart
    are both of them in there or only the first
    i forgot if i said yes to the mug so is that in there
    give me a rundown of the stuff i've added
    are the things i picked this morning still being held
    how full is my cart
    is anything in there i don't know about
    so the book's in there and what else
    see if the diapers are in there
    did my yes take or do i need to do that over
    i was adding stuff at lunch is it all still there
    the last thing did that land in my basket
    show me what i'm carrying so to speak
    what's the inventory on my cart
    is it with the other stuff i'm fixin' to buy
    do you see the socks in there
    is the lamp in there or did it fall out
    can you read me everything i've put aside so far
    could you check whether the mixer went in
    what have i got lined up to buy
    how many things have i picked so far
    where did the item i just added go
    who put diapers in my cart
    i think i've got two of the same in there
    i'd like to hear what i've gathered up
    i'm not sure the last one went in
    we put some candles in earlier right
    my basket what's sitting in it
    so did that go in or not
    okay how full is my cart
    well did the umbrella make it in
    that got saved in there didn't it
    it went in the cart yeah
    let's go over what i'm about to check out with
    just double check the towels are still in there
    maybe my husband already put one in
    list off what's waiting at checkout
    does my basket still have the puzzle from yesterday
    has anything been put in so far
    was it added once or twice
    did you stick the game in my cart yet
    am i about to check out with anything
    anything in my basket right now
    everything i picked earlier still sitting there
    i thought i had five things in there
    tell me what all i've loaded up
    remind me what's already in the bag
    run through my cart for me real quick
    there should be a book in there is there
    which ones did i end up putting in
    nothing's in my cart yet is it
    how come my basket looks empty
    what's my cart look like after all that
    is my shopping cart empty
    can i hear the items waiting for me
    do i have one mug or two in there
    you put it in there right
    show me what i'm holding so far
    my kids didn't sneak anything into the cart did they
    sounds like it went in but i want to be sure
    hey did the flashlight land in my basket
    last night i saved some stuff is it still there
    who knows what's in my cart by now
    where's my cart at these days
    i'd swear i put a hat in there
    we should have three items in the basket correct
    so what's in the bag at this point
    okay just making sure that made it to my cart
    it's in the basket now i hope
    is that thing from earlier still in my cart
    could you count up what's in my basket
    i'm curious what's still sitting in the cart
    let's look inside the cart before i buy
    that candle still in there or did i take it out
    is that egg timer still sitting in there from yesterday
    have you put it in for me
    what have i got in my trolley
    remind us what's lined up so far
    how many things have i got waiting
    is there anything in there at the minute
    read me my basket
    what did i stick in there last night i'd had a few
    has my lad added anything to it
    so is it in
    are the dog biscuits in the basket yet
    check that's gone in twice would you
    what's that come to with everything that's in there
    has it saved the one from before
    i put a mop in last week is it still there
    i don't think that took can you look
    am i down for one or two of them
    what's in me shopping so far
    is the trolley empty
    which ones did i keep
    have we still got that blue jumper in the bag
    tell me what i've got ready to buy
    did our kelly stick something in there on the sly
    what's left to check out
    i can't mind if i put the nappies in
    it's not lost my stuff has it
    have a look see if the shampoo's on there
    how many items is that now
    go through my basket item by item
    did you drop it in the cart when i said so
    is the secret santa thing still waiting to be bought
    i thought i'd taken that out is it still in
    so what am i sat on at the moment
    am i right there's three things in there
    is that lot still held or has it cleared itself
    anything left in there from christmas
    did it register when i said pop it in
    where's that thing i saved has it gone in with the rest
    what else is in with it
    has that been added then or do i say it again
    open up the trolley and tell me what's what
    i've a feeling there's already a torch in my basket
    just check my cart's right before i go
    can you see what i've put by
    is the big one in there or the wee one
    what's the state of my basket
    did the second lot of candles go in and all
    is it only the one thing in there
    my wife says she stuck some bird seed in is she right
    what've we got in the bag so far
    i said the red one did the red one go in
    is there still that chair from sunday in my basket or did i chuck it
    have i got owt in there at all
    what's my basket looking like
    anything hanging about in my cart i've forgotten
    give us a run down of what's in the trolley
    that'll be in there now will it
    did you get that in before i changed my mind
    list off what i've added today
    what all's in my cart
    did that go in
    is the kettle still in there
    okay so how many things i got
    um read me my basket
    it's in there twice isn't it
    did you put both in
    anything left in there from yesterday
    what've i got so far
    oh did it save the socks
    how many items now
    wait is it added
    so what am i up to in there
    did the hammock make it in
    check my cart real quick
    is that sitting in my cart now
    well what'd we put in there
    that rug still sitting in my cart
    is the puzzle in there or not
    did my husband add anything to the cart
    list off what's in the basket
    you dropped it in there right
    i had stuff in there where'd it go
    does it stay in the cart overnight
    actually who filled up my cart
    what did i end up adding
    i can't see it in my cart
    just one in there yeah
    is my old stuff in the basket still
    it's in the cart not the list right
    cart's got what in it
    tell me what's waiting in checkout
    you know what's in my cart already
    that got in there didn't it
    is the cart full of junk again
    how's my basket looking
    are the gloves still sitting in there
    did it take that last one
    two in the basket or three
    what's in there besides the candle
    you sure it's in my cart
    go over the cart with me
    did the kids stick something in there
    that's still in my basket ain't it
    can i hear what i've picked
    is it in the cart yet
    so the lamp's in there and what else
    open up my basket
    uh did you add that just now
    what's my cart say
    kept it in the basket from last week
    anything in my cart at all
    did it stay in there
    count what's in my cart
    was the first one put in too
    my app says the cart's empty
    that already added or no
    remind me what's sitting in the basket
    still got that grill in my cart
    did that last thing actually go through to my basket cause i never heard a beep
    i put some things by for later yesterday and i can't remember what all they were
    is the lamp still sitting in there from before supper or did it fall out
    read me back everything i've piled up so far because i've lost count
    my daughter was messing with this so what did she go and put in my cart
    i think i've got two of the same one in there and i only meant to have one
    before we go on how many items have i got waiting to be checked out
    tell me the slippers are still in the basket and nobody took them back out
    what all have i got stacked up in there i'm afraid to look
    so i said add it but then the doorbell rang so i don't know if you did
    do i still have those wiper blades saved up from last week or does it clear itself out
    my wife says she dropped something in the cart last night and i'd like to know what
    can you check whether that puzzle landed in there or if i just imagined it
    i'm fixing to check out so run down the list of what's in there for me
    is my cart empty i emptied it on my phone and want to be sure it took
    did you stick that one in there already or are you waiting on me to say so
    what's my total up to with all those things we've been throwing in there
    the boys were playing with you last night and i'd like to hear what they loaded me up with
    how many of those mugs are in my buggy right now because it should be four
    there ought to be a raincoat in there that i was saving so can you see it
    i was halfway through shopping when the power went out so did my things stay put
    did it save what i picked earlier or am i starting from zero with an empty cart
    would you look and see if the birdseed made it in i think i got cut off
    i got called away yesterday with a whole load in there is it all where i left it
    my roommate and i share an account so whose junk is that in the cart right now
    i want to make sure the blue one's in there and not the green one i looked at first
    does that leave just the one thing in my basket or is the other one hanging around too
    what did i have in there before my nephew came over and started hollering at you
    okay so remind me what we've gathered up so far for the baby shower
    i can't see a screen so could you tell me what's sitting in my cart at the moment
    i meant to put two in could you check it's not only one
    is it in the basket now i don't want to have to go looking for it tonight
    was anything from last month still hanging around in my cart like old leftovers
    you said you'd added it but my phone isn't showing it in there so which is it
    if i open the app later will i find this one waiting for me in the cart
    just double check that you got the fishing reel in there and not that tackle box
    i believe there's a bunch of stuff for my mom sitting in there from march isn't there
    what's left in there after we took the sheets out
    somebody in this house keeps adding cat toys tell me how many are in the cart
    did that land in my cart or on my wish list cause i always mix up the two
    i'd like an inventory of my shopping basket please and take it slow
    have i got room for anything else in there or is that about fifty dollars' worth already
    i never know if you heard me so did the soap dish get put in or not
    i can't recall if i went ahead and put that candle in or only talked about it
    does the cart forget things overnight because i swear there were five and now there's three
    see if i've still got that casserole dish in there that i was debating over
    how's my basket looking i've been tossing things in all afternoon while i cook
    is there something in there for my dad yet or have i only done the kids
    i hit the wrong button on my phone so did it wind up taking everything out of my cart
    where did it go after i said to add it i'd like to look at it again
    on my computer it shows a one by the little cart what is that one thing
    i was going to get socks and a belt and i only remember saying the socks so is the belt in
    wait is the one i turned down still in my basket by any chance because i don't want it shipped
    so the next time i come back here will those things all be there like i left them
    can you tell me what's in there already so i don't go and buy the same thing twice
    i'm an old man with a bad memory what was it i had you set aside in the cart
    my husband says he took something out so tell me what's missing from my cart
    after all that yapping have we actually got anything in the basket
    did my son's video game sneak in there along with my garden gloves
    i asked for three of them so does the cart say three or did you hear me say free
    did that go through to my basket or not
    i've lost track what have i put in so far
    is the blue one still sitting in there from last night
    how many things am i up to now
    read me back everything i've picked
    wait did you put two of those in
    so what all have i got lined up
    was the scarf ever put in with the rest
    i think my husband stuck something in there what is it
    check if the batteries made it in
    so is it in or isn't it
    what's waiting to be bought right now
    i never heard you confirm it went in
    hasn't that dropped out since yesterday
    am i right there's three things in the trolley
    is my basket empty at the moment
    the kids have been adding stuff haven't they what's in there
    run through my list of what i've chosen
    did alexa actually put that in or just say so
    has anything gone missing from my cart
    you said added but my phone's showing nothing
    what did i save in there last week
    where did it go after i said okay
    are both sizes in there or just the medium
    i want to look over what's in my trolley before anything else
    so that makes how many items in total
    i hope that didn't go in twice
    is there anything in there i've forgotten about
    remind me what's already in my cart
    have i still got that puzzle in the basket
    tell me it kept the lamp i put in earlier
    what did we end up putting in
    was that the last thing to go in the basket
    i'm guessing the dog bowl's still in there
    let's hear the whole basket top to bottom
    go over what i've piled up so far
    does it show as sitting in my basket now
    my wife says it's in there but i doubt it
    is there a mug in my cart or did i imagine that
    so it's saved in there till i'm ready
    did the second one register in there
    could you count what's in my cart
    i said yes but is it actually sitting in there
    is my cart full of junk from my son again
    that thing from monday did it stay in my basket
    okay and what else is in with it
    before i carry on what's already in the bag
    did you drop the right one in
    can you see in my cart from here
    have you popped that in for me yet
    are the socks in there as well
    i can't remember did i add the leash
    did the quantity come out as one or four
    is anything else tagging along in my basket
    check my basket love i've got a feeling it's bare
    i took something out earlier is it gone
    how's the trolley looking
    double check there's just one of them in there
    so the tent and the stove are both in there right
  `,
  PriceIntent: `
    what's that gonna run me
    how much we talking
    what's the damage
    that sounds pricey is it
    is it up over fifty dollars
    and what are they asking for that
    what do they want for one of those these days
    you didn't mention what it goes for
    is that a hundred dollar kind of thing or a twenty dollar kind of thing
    i'm on a fixed income so tell me straight what it costs
    ballpark me on that
    how many bucks
    do i want to know the price or should i be sitting down
    what's it go for with the tax
    you told me all about it but nothing about the price
    i bet that costs an arm and a leg doesn't it
    what would two of those come to
    could i get one for under thirty or am i dreaming
    what's the price tag say
    is that one of the dear ones
    is it reasonable
    what am i looking at money wise
    so what's something like that set a person back
    i'd have to know the dollar amount before i say anything
    give me a figure
    what's the total come to
    it's wicked expensive i'll bet
    is it cheap or is it going to hurt
    how much apiece
    what does the big one cost next to the little one
    lord how much is a thing like that
    and that's how much exactly
    cost on that
    price check on that last one please
    does that cost more than the one before it
    put it in dollars and cents for me
    would that break the bank
    can a schoolteacher afford that
    my daughter's going to ask me what i paid so what is it
    are we talking big money here
    how much are they asking for that
    is it dear
    go on then what will that set me back
    is that under twenty quid
    you never said the price
    is it going to break the bank or what
    how many pounds is that one
    roughly what are we talking money wise
    what do they go for
    i bet that costs a fortune does it
    and the price of that would be
    how much is it like
    is that one of them pricey ones
    would i get change from a tenner
    sounds expensive
    what's it retail at
    before i get excited what does it cost
    how much for the both of them together
    is it a lot for what it is
    what would that be in euros
    tell me the price please
    is that dearer than the last one
    how much is the big one compared to the little one
    what's that come to all in
    can i ask how much that'd be love
    are we talking tens or hundreds here
    what do you want for it
    price
    what would i be paying for that
    i'm on a state pension so how much is it dear
    is it fifty quid or nearer a hundred
    how much is the thing in total
    is it reasonable price wise
    how many quid mate
    what's it worth
    does it cost more than a bottle of decent wine
    do you know what they're charging for it
    it's no gonnae cost me an arm and a leg is it
    the cost of that one again was how much exactly
    okay but what's the damage
    is that gonna run me over fifty bucks
    how many dollars is this one
    and they want what for it
    be honest is that one of the pricey ones
    is it like twenty or like two hundred
    what am i looking at with tax
    sounds fancy how much
    you didn't say what it goes for
    does it cost an arm and a leg
    can i get a number on that
    that's gotta be expensive right
    what is the price of it please i didn't hear any
    so how much would i be dropping on that
    what does a thing like that even cost
    is that within like normal person money
    what do two of them come to
    what's the total
    ballpark the price for me
    and money wise
    am i gonna cry when you tell me the price
    is it under a hundred
    how much for just the one
    what's it priced at right now
    that's how much again like in dollars
    is that cheap for what it is or kinda steep
    what would it set me back
    how much do they sell it for
    so cost wise where are we
    gimme the price tag
    is this a rich people thing or can i afford it on minimum wage
    more or less than a tank of gas
    how expensive are we talking
    is it worth like thirty forty dollars or what does it go for
    how much does the bigger one cost compared to that
    does the price include the tax or no
    i'm a waitress how many tips is that gonna be
    what would i have to pay for that
    how much money do you want for this
    is it the kind of thing where you gotta ask how much
    before i fall head over heels for the thing you'd better tell me what kind of dent it's gonna make
    now don't go frightening me but roughly how many pounds would a person have to part with for one of those
    my dad always said if you gotta ask you can't afford it but i'm asking anyway so what's it run
    how dear is it
    is that going to be a tenner sort of thing or is it more of a sell the car sort of thing
    what's the tag say on that one because my wife and i agreed to check before anybody spends real money
    you've told me all sorts about it but you've been very coy on the subject of what they're wanting for it
    i been laying pipe all week for not much so gimme a ballpark on what that'd cost me
    would my pocket money cover it do you think or am i going to have to go cap in hand to nan
    sounds fancy and fancy usually means i'm eating ramen for a month so how many dollars are we talking
    set me back how much
    i'm just jotting the sums on the back of an envelope here so what figure shall i put down for that one
    if i went on up to the register with it what number would that girl ring up you figure
    it sounds lovely but lovely generally has a nasty little number attached so out with it what are they asking
    pricey or nah
    does the fella that makes that want an arm and a leg for it or just the one arm
    when all's said and done what'd be coming to in pounds and pence if i had just the one
    my first paycheck isn't exactly huge so how much would they take out of it for a thing like that
    how many quid
    the last time i looked at one of these it was the price of a cow so what are they going for nowadays
    okay but here's the part where you tell me the number and i say yikes so go ahead what is it
    being from yorkshire i'll not go further till i've heard what it costs and then i'll want a sit down
    is it under fifty
    it's for the office collection and i've got to tell everyone how much it comes to so what's it going for
    my mother in law will look it up so i gotta know is that thing cheap or is it respectable money
    is that one of your dearer ones or is it somewhere in the middle or what would you call it costwise
    price on that
    well i reckon something like that's gotta be up there around a hundred or am i way off the mark
    could you put a figure on it for me because i've only what's in the biscuit tin and not a penny over
    back in seventy four i bought one for six dollars so hit me with what they're getting for it today
    costs what now
    would you say that's a lot of money for what it is because i've honestly no idea what these things cost
    i'm a new dad so every cent's spoken for and i need to hear the cost before i hear anything more
    what would i be looking at for that give or take a bob or two as my grandad used to put it
    costs two hundred or so
    does that one come in at the kind of price where i gotta have a talk with my husband first
    you'd best tell us what they charge for it because him indoors is sat here rubbing his thumb and finger together
    so i've got a five and a twenty and some change in my jeans will that get me there or no
    is it dear that
    and what would that set me back dear
    i'm on a fixed income so tell me the worst
    would i have change out of twenty pounds
    what are they asking for it
    i don't wish to be vulgar but what does one pay for a thing like that
    would it be in the region of fifty
    how many pounds is that please
    i daresay it costs the earth
    what would it come to for the one
    is it very much i've only my pension till friday
    could a body afford it
    you haven't mentioned the figure
    would it run to three figures i wonder
    i should like to know the sum before we go any further
    and in old money what's that come to i'm only joking but do tell me
    does that include the vat would you know
    i gave eleven and six for my last one what are they nowadays
    would it be a lot for what it is
    i set aside forty euro for the present is it within that
    what's the price tag say love my eyes aren't up to it
    are we talking pennies or pounds
    we go halves on presents my sister and i so what's the full amount
    how dear are they in comparison with the last one you said
    do they want an arm and a leg for it
    it sounds like something out of harrods is it priced that way
    will you give me the cost of it again in euros please
    would it break the bank
    i couldn't go above fifteen is it under or over
    what sort of money are we speaking of
    is it gonna cost me a bomb
    under a tenner yeah
    gimme a number
    bet that's like two hundred quid
    what's it going for
    is that a cheap one or a stupid money one
    what's it worth on there
    whack us the price
    i've got twenty five quid to my name can i cover it
    how much is yer man
    sounds well pricey is it
    ballpark what's it cost
    that's what per unit
    more or less than fifty just tell me
    skint student here what's the price on it
    you never said how much
    what do i owe for one of them
    and they charge what for that
    is it in my budget i said thirty
    be straight is it a rip off
    how much does that bad boy go for
    cost wise where's it at
    it's not gonna be hundreds is it
    what're they stinging you for that
    how much to the penny
    that a fiver or fifty quid which
    how much they want for it
    is that one gonna run me over fifty
    am i looking at twenty bucks or two hundred
    ballpark what does something like that go for
    what do they get for one of those
    i'm on a fixed income so tell me the number
    and that sets me back what
    is it pricey
    can a person on minimum wage swing it
    give me the dollar amount
    what's it go for these days
    okay and how many bucks
    is it under thirty
    what am i gonna have to shell out
    i'm scared to ask but what's it run
    is that the cheap kind or the fancy kind moneywise
    would i get change back from a twenty
    before i get excited how much
    what's the sticker on that
    that sounds expensive is it
    how steep are we talking
    what's it cost all in
    what's the price on that bad boy
    i bet it's a fortune huh
    how much for just one
    is it cheap
    are we in the hundreds here
    how deep do i gotta dig
    i've got forty dollars of birthday money is that enough
    what do i owe if i take it
    what would a thing like that cost nowadays
    how much is it a piece
    is it gonna break the bank
    does that fit in a hundred dollar budget
    dollars and cents please
    quick what's it cost my break's over in two minutes
    what's the ticket price
    hmm and for how much though
    in my day it was a nickel so what is it now
    how's it priced
    sounds great what's the bad news
    roughly how much
    is that a ten dollar thing or a fifty dollar thing
    how much would i be spending
    what kind of money are we talking about
    is it more than the last one you said
    how much dough
    would my mom think that's too much money like what is it
    can i afford it is the real question so how much
    what's it retail for
    my husband's gonna ask me how much it was so how much is it
    what's that come out to
    tell me what it costs or i can't even think about it
    is it anywhere close to sixty
    how much per bottle
    you're talking what maybe fifteen bucks
    do you know what that'll run me
    can i get that for under thirty
    could a person on a pension afford it
    what's the damage on that one
    how much are we talking
    where does that land dollar wise
    who can afford something like that i mean what is it
    i need a number before i go any further
    i'd want to know what they're asking for it
    i'm on a tight budget so how many dollars
    we've got about fifty to spend is it within that
    my wife will ask me what i paid so what is it
    so what's the price tag say
    okay and the cost is
    well how many bucks would that be
    it isn't one of those hundred dollar things is it
    let's talk dollars and cents
    just give me a ballpark figure
    maybe tell me the price first
    gimme the total on that with tax
    would twenty cover it
    are those kind of spendy
    will i need more than a fifty for it
    am i looking at three figures here
    is that cheap or are we talking fancy
    how many dollars for the big one
    what do they want for it
    dollars please before i fall in love with it
    roughly what does a thing like that go for
    you didn't mention how much
    sounds nice but what's it gonna set me back
    tell me what it goes for
    bet that's a couple hundred bucks
    pocket money or paycheck kind of thing
    does forty bucks get me that
    ballpark what's it worth
    can't be cheap what do they charge
    are we over or under a hundred here
    what would i be shelling out
    how steep is it
    i'm scared to ask but what's the price
    it costs what exactly
    thirty dollars or three hundred which is it
    anything under a ten spot like that
    could you put a number on it for me
    per bottle or per case what's that come to
    is the little one any less than the large
    college kid here so how much are we looking at
    let me guess it's a fortune
    got a figure on that for me
    twelve bucks or twenty what is it
    what kind of money is that
    i'd hope it's not more than eighty
    the price on that thing would be what
    how bad is that price tag gonna hurt
    kids are expensive enough what would this add up to
    will that leave me any change from twenty quid
    what's it going to set me back
    and what do they want for it
    is that one of them daft money jobs
    ballpark what are we looking at
    is it over fifty
    what's a thing like that go for nowadays
    i'm on benefits so is it pricey
    how many pounds
    could i get it for under a tenner
    what'd that cost us
    is it within reach of a student like
    what's the price tag on it
    how much all in
    is it cheap or is it dear
    that sounds like it costs an arm and a leg
    go on hit me with the number
    am i going to need to sell a kidney
    how much is that one then love
    what does the big size work out at
    does it come in at under a hundred
    how much a piece
    what's the price of it in pounds
    what they charging for that
    would i need to remortgage
    how much would two of them be altogether
    how much are we on about roughly
    is it the sort of money you'd have to save up for
    per roll what does that come to
    is it less than the last one you said
    what sort of price bracket is that in
    you never told me how much
    gonnae tell me how much it is
    bet that's not cheap
    and how many quid is that
    are they dear to buy them
    and the cost
    is that a fiver or fifty i couldn't tell
    how much would i be parting with
    sounds fancy what's the price
    and what am i paying for that exactly
    how much for the pair of them
    does that break the bank
    i hope it's not silly money
    what's it priced at at the moment
    so how much wonga
    is it more than the other one
    what'll that be with the vat on
    tell me it's under thirty
    and how much is a year's worth of the filters
    it's not one of these three hundred pound jobs is it
    how much do i owe if i have it
    what's the figure
    cost wise where does that sit
    what's that run
    how much
    uh what's the damage
    okay so what are we talking moneywise
    is that over fifty bucks
    that gonna break the bank
    how many dollars
    oh what's it go for
    ballpark what is it
    under thirty i hope
    so how bad is it
    oh is it pricey
    is it cheap or what
    what's the tag say
    with tax how much
    am i looking at a hundred
    well give me the number
    what would that set me back
    and that's how much
    is it a fortune
    how much for the big one
    can i even afford that
    dollar amount please
    you didn't say the price
    they're like what twenty bucks
    how much each
    what's it total to
    costs what exactly
    you know roughly what it costs
    um is that one steep
    so what's the price on that
    less than a tank of gas
    more than two hundred or less
    that a lot of money
    what am i paying here
    are we in the hundreds
    how much money is it
    does it come under forty
    what's the bottom line on that
    an arm and a leg i bet
    it's what now fifteen
    just tell me the price
    actually how much is one
    is that gonna cost me much
    what's it sell for
    is it like three figures
    how much was it again in dollars
    what's a thing like that cost
    for how much though
    i'm scared to ask how much
    is it pretty reasonable
    how much we spending
    will a twenty cover it
    what's the price per box
    let's hear the price
    that's gotta be what eighty
    price on it
    i'm on a fixed income you'd better tell me the damage before i fall in love with it
    what would something like that set me back i just paid the vet
    is it going to be under fifty or am i fooling myself
    that sounds fancy so i'm almost scared to ask what they're getting for it
    how much are they wanting for one of those these days
    do i have to take out a second mortgage or is it reasonable
    my allowance is fifteen bucks a week could i afford that
    you never did mention a dollar amount and that's usually a bad sign
    give me a ballpark on that because there's four of us chipping in
    what's the sticker on it before i go getting my hopes up
    i'd say yes but i don't know if we're talking ten dollars or two hundred
    okay but what's that going to do to my wallet
    are we talking pocket change or are we talking rent
    with tax and all what would i be out the door for on that
    just the number please cause i'm watching every penny till the baby comes
    does it cost an arm and a leg like everything else nowadays
    my mama would faint if she knew what i spend so how much is this one
    what does the big one run compared to the regular one
    so roughly what would three of them come to altogether
    how many dollars are we looking at for a thing like that
    i've got a twenty in my pocket would that cover it or not
    bet that's pricey since it's the name brand isn't it
    i used to get those for a dollar nineteen so what do they go for now
    we set a limit of thirty for the gift swap so does that come in under
    you talk a good game but you left out the part about the price
    is it more than the last one you told me about or less
    what's a thing like that worth anymore because i haven't bought one since nineteen eighty five
    could a fella get out of it for less than a hundred
    i'm a broke grad student hit me with the number gently
    before my husband hears us what's the price on that thing
    is that one of those hundred dollar deals or is it something normal people can buy
    that's cute but what kind of money are we talking about here
    what are you asking for it the fella down at the feed store wants forty
    i'd have to run the figure by my wife so what is it exactly
    is the cost per item or for the whole box of them
    i need to know if that'll fit in the fifty my boss gave me for the party
    tell me it's not one of those crazy expensive designer things
    how's that for cost my last one was cheap and i'd pay a bit more
    so with everything on it what does it come out to
    what's the price tag say because i can't see a thing without my glasses
    would that be considered high for what it is or about average
    you said it so fast i missed whether it was nineteen or ninety dollars
    i'm buying for nine grandkids so the price on each one matters a whole lot
    does it go for about what a tank of gas does or more than that
    how bad is it going to hurt i just got done with my taxes
    ballpark me here since i've got to split it with my two roommates
    is it cheap enough that i won't cry if the dog chews it up
    my budget's shot this month what's the bottom line on that
    what would i be paying if i went with the leather one instead
    so that's a lot of money isn't it for a little bitty thing like that
    i could buy it if it's around what a pizza costs so is it
    let me guess it's a couple hundred bucks or am i way off
    the nice ones always cost a fortune so how does this one stack up
    do you have the price handy they'll want a receipt at the front office
    for a stocking stuffer it can't be more than a few bucks how much
    i don't want to go broke over a secret santa so what's it going for
    what am i looking at dollar wise if i get the set
    is it dear cause as my grandmother used to say we're not the rockefellers
    my insurance won't pay i'd be paying for it myself and how much would that be
    how much for just the one without all those extra attachments
    that sounds like it'd break the bank
    please don't say it's over a hundred bucks
    am i gonna need to sell a kidney for that
    okay but how many dollars are we talking
    is that a twenty quid thing or a two hundred quid thing
    go on then hit me with the number
    sounds lovely but i dread to ask
    is it one of those that costs more than my car
    and that comes to what exactly
    does that come in under fifty
    you haven't mentioned what they're asking for it
    what's that run these days
    i'm on social security can folks like me afford that
    that's per piece or for the whole set
    what's the sticker on it
    so with tax it's about what
    is it pricey it sounds pricey
    how deep do i have to dig for that one
    what are we looking at for two of those
    will my wife yell at me over what it costs
    is that gonna leave me eating ramen all month
    give me the bad news then how much
    how many zeros are on it
    how many pounds is that then
    do i want to know what that goes for
    sounds like a rich person thing what's it go for
    is it cheap enough for a secret santa
    more or less than thirty
    what's the total if i take both
    how much would i be in for
    cool but i'm a broke student so how much
    how bad is it gonna hurt
    what does something like that even cost nowadays
    you forgot the important bit the dollars
    is that forty or fourteen i heard
    roughly what sort of money is it
    what's it priced at
    does the bigger one cost a whole lot more
    nice but is it a fortune
    what are they charging for a thing like that
    will i have to remortgage
    how much a month does the refill come to
    so how much for the little one
    how many bucks is that love
    is it cheaper than the last one you said
    can i get it for less than what i'd spend on dinner
    what's it worth then
    that's gotta be at least sixty right
    would that be within a fifteen dollar limit
    is that a splurge or are we okay
    just tell me what i'd owe
    my budget's tiny is it above twenty five
    what's one of them go for
    sounds fancy what's that gonna cost me
    and the price tag on that beauty
  `,
};
