import { type Language } from '../../language';

/** What people say that the other acts must be told apart from, as ten people wrote it down who saw no code and no phrases. */
export const others = {
  AskIntent: `
    does it take double a's or do you plug it in
    how heavy is it i've got arthritis
    can you put it in the dishwasher
    is it real leather or that fake stuff
    would that fit under a standard kitchen cabinet
    is it loud because i live in an apartment with thin walls
    how many does it seat
    does it come with the charger
    can a four year old use it safely
    is it made in the u s a
    what colors does it come in
    will it hold up outdoors in a minnesota winter
    how long does the battery last on a full charge
    is it machine washable
    does it need a smartphone because i've got a flip phone
    what's it made out of
    does it run big or true to size
    are there any small parts a baby could swallow
    how tall is it standing up
    would that work on a gravel driveway
    does it have an automatic shutoff i leave things on
    can you take it on an airplane
    is it waterproof or just water resistant
    do you have to put it together yourself
    what's the horsepower on that
    will it play my old cassettes
    has it got peanuts in it
    does it come in extra wide
    how do you clean a thing like that
    is the print big enough for someone with bad eyes
    would it be any good for a man with one arm
    does it smell strong my wife gets migraines
    can you get refills for it
    is the handle wood or plastic
    would that work with a septic system
    what's the weight limit i'm a big fella
    is that hard to learn how to use
    how many pieces in the puzzle
    is it gluten free
    does it rust near salt water
    does it take batteries or do you plug it in
    is it heavy because she's got arthritis
    what's it made of
    does it come in any other colours
    how big is it when it's folded up
    is it noisy the flat's got thin walls
    would a four year old manage it
    does it need building
    how long does the charge last
    is it waterproof
    does that fit an induction hob
    will it stand up to a building site
    what do you get in the box
    is it real leather
    does it smell strong
    can you wash it at sixty
    has it got a uk plug
    would it go in a ford transit
    is it any good for thick hair
    does it have nuts in it
    how wide is it because my shelf's only thirty centimetres
    is it suitable for vegans
    do you need wifi for it
    is it safe round a baby
    what sizes does it do
    does the lid come off
    can left handed folk use it
    how do you clean it
    will it stand being left out all winter in aberdeen
    does it rust
    is the print big enough for old eyes
    what wattage is it
    does it work without a phone
    is it made in britain
    is it hard to set up
    how many people can play
    does it plug in or is it batteries
    would that fit in a carry on
    is it loud i live in an apartment
    can it go in the dishwasher
    how heavy is that thing
    is it real leather or fake
    does it come in black
    does it work with an android
    what ages is that for
    is it waterproof or just like water resistant
    do i need tools to put it together
    is it made in the usa
    would that hold up in like desert heat
    is there gluten in it
    what size is the box like can i wrap it
    does it come with a case
    can left handed people use it
    is it safe for a toddler who puts everything in his mouth
    is it vegan
    how tall is it
    will it run off my truck's outlet
    does it have bluetooth
    is the cable included with it
    can you use it on a glass stove
    how many people can play it at once
    does it smell strong my wife has migraines
    does that need an app or a subscription
    is it any good for camping in snow
    are the instructions also in spanish
    does it run big or small
    how many watts is it
    from what material is it made
    could a beginner use it or is it for pros
    does it scratch hardwood
    how many come in a pack
    is it heavy enough that it won't blow over in the wind
    will my cat be able to knock it open
    is it bpa free
    my hands are real bad with the arthritis so is the lid on that the kind i could get open
    would it stand up to being left out in the garden all winter because we've no shed to speak of
    i've got a nine inch gap between the fridge and the wall so is that thing gonna squeeze in there
    does it plug in
    is there a bulb included with it or is it one of those where you've to go out and buy your own
    if a three year old was to throw that off the top bunk and he will would it bust
    we've a small flat with paper thin walls so does it make much of a racket when it's going
    machine washable or not
    my boots get soaked in pig slop every single day so can you hose that off or does it rot
    how heavy would you say it is because i've to lug it up two flights with my bad hip
    does that run on double a's or do i gotta charge it up like everything else in this house
    is that real leather
    would a girl of about seven be too old for it do you think or is it pitched right at that
    so is it like actually waterproof or just the kind of waterproof where you drop it once and cry
    does it need putting together because my husband's hopeless with a screwdriver and it always ends in words
    does it come green
    is it any good for a guy that's six foot five and built like a door or is it on the small side
    i've a nickel allergy that brings me out in lumps so what's the clasp on that made of
    how many feet of cord does it have because my outlet's clear across the kitchen from the counter
    dishwasher safe that
    can you use it on an induction hob or is it only for gas because we had ours changed in the spring
    what happens when the battery dies is that something a regular person can swap out or is it junk then
    does it shed at all because the last one left bits of fluff all over my good navy coat
    how big exactly
    is that rated for commercial use because i'd be running it ten hours a day on a job site
    what's in the box when it comes is it just the one bit or do you get the attachments as well
    how long does it hold a charge because i'm twelve hours on the unit with nowhere to plug in
    safe for babies
    would it suit somebody left handed or is the spout the usual way round because she's cack handed our sue
    does that smell strong because perfume and me don't get along and i wheeze like an accordion
    how would one clean the inside of it without getting one's whole arm stuck down there
    what size batteries
    will that fit a ninety eight pickup because they changed the bracket on those the very next year
    would my old mum be able to see the numbers on it without her glasses are they a decent size
    is it the type of thing you can fold up and stick under a bed when company comes over
    bluetooth on that
    how hot does it get on the outside because we've a cat that'll sit on anything warm
    how many people can play that at one time because there's eleven of us at thanksgiving
    does it come up a nice dark blue or is it that washed out sort of blue you get
    noisy is it
    does it come with batteries or do i gotta buy those separate
    is it dishwasher safe
    what's it made of like is it real wood or that pressed stuff
    would that fit on a counter that's only about eighteen inches deep
    does it plug in or is it rechargeable
    how loud does it get because i've got a baby sleeping right down the hall
    what all comes in the box
    is that made here in the states or is it china
    can you run it off a regular outlet or does it need one of them big dryer plugs
    what ages is it meant for
    any small parts on it a two year old could choke on
    how long's the cord
    is there an off switch or do you have to unplug it
    does the lid come off so you can clean inside there
    so like how is this any different from the one i already got with the glass pitcher
    how long does the battery last on one charge
    what colors has it got
    is it gonna scratch up my nonstick pans
    do i have to put it together myself
    tools needed or does it just snap together
    how many people can play at once
    and the warranty on that is what a year
    could my mom work it she's eighty six and her hands shake
    what happens if it gets rained on
    does it leave streaks
    how many ounces does it hold
    machine wash or hand wash
    will it shrink in the dryer
    is it one of those that beeps at you all the time
    does it run big or should i order up a size
    wide feet will those work for wide feet
    is it true to size
    what's the weight limit i'm about two sixty
    does it need wifi to work
    can i use it with an iphone or is it only android
    does it work on well water
    what kind of filter does it take and where do i get more of them
    how often do you have to change out the filter
    is that leather leather or vegan leather
    does the handle get hot
    would it hold up to a german shepherd that chews everything
    is it any good for thick curly hair
    will it work on hardwood and carpet both
    how hard is it to clean up after
    does it fold flat
    can you leave it outside all winter in minnesota
    is there gluten in that
    any nuts in it my grandson's allergic
    how bright is it compared to like a sixty watt bulb
    does it have a timer on it
    what's the thread count
    is it scratchy
    does it come in left handed
    can it go in the microwave
    what about the oven can it go in the oven
    how many pages is the book
    is it hardcover
    large print do they have it in large print
    does it have pictures in it or is it all words
    is it too scary for a seven year old you think
    what's the difference between that one and the last one you told me about
    is it better than the ninja we have now
    how long would a bag like that last with two cats
    does it clump
    do you have to keep it in the fridge once it's open
    when does it expire
    is it real gold or plated
    will it turn my skin green
    does the chain come with it
    what's it run on gas or electric
    how many horsepower
    does it need oil mixed in
    can one person lift it by themselves
    i was wondering does the seat adjust because my husband's six four and i'm barely five foot
    is there a manual with it or do you gotta look it up online
    do they sell replacement blades for it
    does it have a light on it so you can see what you're doing
    will it go through a thirty inch door
    how much room does it take up when it's put away
    is it the kind with the hook or the kind with the loop
    can you control it with your voice or just the remote
    does it get reception way out in the country
    what does the blue button do
    would it be strong enough to grind coffee beans
    can you do frozen fruit in it or will it burn up the motor
    how long does it take to heat up
    does it shut itself off if you forget
    is there a kid lock
    are the sheets included or is that just the comforter
    do the pillows come with or no
    how deep of a mattress does it go on
    is it quiet quiet or like fan quiet
    it's not one of those cheap flimsy ones is it
    what do the reviews say about it
    has anybody complained about it breaking
    is it organic
    does it have bpa in it
    is that safe for a septic tank
    will it hurt my tomatoes if i spray it on there
    how many seeds are in a packet
    does it need full sun
    how big does it get full grown
    what zone's it good for
    can you paint over it
    how long till it dries
    does it stick to brick
    do you have to drill holes to hang it up we rent
    what size screws
    is the stand sturdy or does it wobble
    what kind of memory card does it take
    how many pictures can it store
    is it hdmi or what
    does it got bluetooth
    can you hook two of them together
    how far does it reach from one end of the house to the other
    what's the picture like on it
    is the screen hard to see in the sun
    does it track your sleep too or just steps
    can i swim with it on
    do you have to pay a monthly thing to use it
    is there an app you gotta download
    so what does it actually do
    i don't get it how does it work
    what would i even use it for
    is it for inside or outside
    can you use it dry or does it have to be wet
    how do you put it on
    does it have pockets
    see through or not
    does it wrinkle bad
    is it stretchy at the waist
    what's it taste like
    is it spicy spicy or white people spicy
    how much caffeine's in it
    does it have sugar or is it the fake stuff
    are they individually wrapped
    wait is that the new version or the old one
    what year's model is that
    does it fit a twenty fourteen silverado
    will that go with a queen bed frame
    ok but does it really get pet hair up
    my neighbor had one that leaked does this one leak
    how's it compare to a roomba
    is it the same brand as the one on tv with the guy yelling
    who's the manufacturer on that
    how big is it
    what does it weigh roughly
    does it come in any other colours or just the black
    is that proper leather or is it that plasticky stuff that peels
    would it fit under a standard worktop do you know
    how long's the lead on it because our socket's miles away
    and it runs on what mains or batteries
    batteries included are they
    what sort of batteries though double a or them little round ones you can never find
    is it noisy like if the bairn's asleep next door
    how d'you clean the thing
    who makes it
    never heard of them are they any good
    where's it made is it chinese
    what do you actually get in the box
    is there a guarantee with it and if so how many years
    how old does a kid have to be for that one
    has it got small bits he could swallow because he's only eighteen month
    will it work with an iphone
    does it need the wifi on all the time
    how much water does it hold
    how many cups do you get out of it before you've to fill it again
    will that do carpets as well as hard floors
    we've a dog that sheds something terrible would it cope with that
    is it heavy i mean could my mum lift it she's eighty one and she's got arthritis in her hands
    what size would i need if i'm normally a fourteen
    do they come up small
    how does that compare to the one i've got at the minute it's a ten year old dyson
    is it better than the nespresso one
    what's the difference between that and the cheaper one you said before
    can you leave it out in the rain
    is it waterproof or just splashproof because there's a difference isn't there
    how long's it take to charge up from flat
    is it a nightmare to assemble be honest
    would one person manage putting it up on their own
    is the handle wood or is it just wood effect
    has it got nuts in it
    suitable for coeliacs aye or no
    how many's in a pack
    what's the wattage on that
    does it use a lot of electric
    can i use it on an induction hob
    will it go in an oven up to about two hundred
    does it fold away flat at all
    where would you even store something like that when you're not using it
    can you get spare parts for it
    what happens when the blade goes blunt can you swap it
    are the filters dear to replace
    how often do you have to change the bags
    is it them pods or can you put your own coffee in
    so hang on does it grind the beans itself or have i got to do that
    how do you turn it off
    is there an app you have to have because i'm not doing an app
    could somebody who's not very good with technology work it
    are the instructions in english
    has it got big buttons like for somebody who can't see too well
    does it talk
    can you dim it
    is it a warm light or that horrible white hospital light
    what kind of bulb does it take screw or bayonet
    how far does the beam go
    how many pieces is that jigsaw
    are the pieces a decent thickness or do they bend
    how long does a game usually take to play
    how many can play it at once there's six of us at christmas
    is it more for boys or girls or does it not matter
    is my seven year old going to be bored of it in five minutes
    would a teenager think that was naff
    what's it about that book without giving the end away
    is it the hardback or the paperback
    is the print large
    is it part of a series or can you read it on its own
    does it shrink in the wash
    will the colour run
    is it itchy is what i want to know
    how warm is it in togs
    would it be too hot for the summer
    is that for a double bed or a king size
    is it memory foam or springs
    how firm would you say it was
    does it take a fourteen stone man
    what's the most it'll hold weight wise
    has it got wheels on the bottom
    do the wheels lock
    what are the reviews saying
    any complaints about it
    what's the catch with it then
    what makes it worth that much money
    is the price for one or the pair
    how long before it packs in do you reckon
    will it last or is it one of them you bin after a twelvemonth
    my last one rusted within weeks does this one rust
    is it stainless steel right through or just coated
    does the non stick stuff come off after a bit
    is it safe for budgies i've heard the fumes can kill them
    can the cat chew through it
    is it poisonous to dogs that plant
    does it want full sun or will it be alright in a shady back yard in oldham
    when do you plant them
    how tall does it get
    would it survive a scottish winter outside
    how do i look after it once it's here
    does it need oiling or owt
    what attachments have you got with it
    does it come with a carry case like
    has it got a proper british plug on or will i need an adaptor
    can you take it on a plane in hand luggage
    would it go through a letterbox
    will it fit in the boot of a fiesta do you think
    is it wide enough for a wheelchair to get by
    what's the diameter of it in inches i don't do centimetres
    what's that in old money pounds and ounces
    and the depth of it front to back because i've only got about thirty centimetres between the fridge and the wall
    does it do bluetooth
    how loud does it go
    is the sound any good or is it tinny
    can you plug headphones in it
    what's the screen like on it
    how much memory has it got
    does it do dab or is it only fm
    does it track your sleep as well as your steps
    can you swim in it
    does the strap come off
    is it the new model or last year's
    is there a left handed version
    does it sharpen scissors as well as knives
    can you do bacon in it
    how many chips will it do in one go there's five of us and they eat like horses
    does it burn things round the edges
    would you get a whole chicken in there
    what's that made with cow's milk or goat's
    does it go off quick or will it keep
    what does it taste of
    how strong is it proof wise
    has it got caffeine in
    is there loads of sugar in that one
    can you use it when you're pregnant
    does it say it's alright for eczema
    is it tested on animals
    you said it was adjustable how does it adjust is it a lever or do you have to get a spanner out and all that carry on
    right so this hoover thing my question is does it pick up along the skirting boards because mine never has and it drives me up the wall
    will it go in the dishwasher
    is it a right faff to put together
    does it run off batteries or do you plug it in
    will that take a king size duvet or just a double
    how heavy is it because i've arthritis in both hands
    is it loud we've got thin walls
    does it come in a grey
    would it stand up to a cornish winter outdoors
    what's it made out of is it proper wood or that chipboard stuff
    will it get red wine out of a cream carpet
    has it got bits a baby could swallow
    is there a strap with it
    would it go round a twenty inch neck
    d'you think it'd be up to a big family wash
    is that safe for a cat to be near
    does it smell strong because she gets migraines
    would it fit in the boot of a corsa
    can you take the cover off to wash it
    how many cups does it do
    where's it made
    is it the same as the one off the telly
    does it need drilling into the wall because i'm renting
    will it work on an induction hob
    how wide is it when it's opened out
    is it waterproof or just showerproof
    is it any cop for bad knees
    do you get the bulbs with it
    what size do they come up would you go up one
    does it shed
    is there nuts in it
    how would i clean it
    would a left handed person manage it
    is that better than a dyson
    does it take proper aa batteries or them little round ones
    will my dog chew through that in five minutes
    is it itchy against the skin
    has it got a timer on it
    what does it hold in litres
    can you use it on a push bike and a motorbike
    does it make your hands smell
    would it be all right for a beginner
    is it a pain to store
    what's the handle like on it
    is it suitable for someone in a wheelchair
    does it have a plug with three pins
    do you need wi fi for it
    will it stretch across a bay window
    does it go blunt quick
    is it cruelty free
    would that sit right on a sloping lawn
    how noisy is it when it's spinning because the baby's room's next door
    are the seams decent or will it be in bits by easter
    can you get spare brushes for it
    is there palm oil in it
    does it make a ping when it's done so i'd hear it from the garden
    will it do wholemeal
    how deep is the drawer
    is it one of those that goes yellow in the sun
    could a five year old work it on his own
    what firm makes it is it a british one
    is it compatible with my old iphone
    does it leak if you tip it up
    will it hold the weight of a nineteen stone man
    how long would a tube of that go
    can i take it through airport security
    do you have to oil it
    does the hood come off
    is the print big enough for someone with cataracts
    would it keep a flask of tea hot through a whole shift
    is it thick or is it that flimsy stuff
    what colours have they got
    has it got a lid
    does it fold down flat for the caravan
    will it shrink
    how does it compare with the old henry i've got
    is it scented
    would you need gloves to handle it
    has it got steel toecaps
    is it a hardback
    does it come with the wee screws and that
    what sort of lens has it got
    do they need breaking in
    is it abridged or the whole story
    can you run it off the van's lighter socket
    does it cut through thick brambles or just grass
    is the water in it cold or does it only go lukewarm
    will it play my old cds
    do you have to wind it up every night
    would it look right on a small wrist
    does it come ready built or in a flat pack
    what's the tog rating
    is it bright enough to read by
    um what's it made of
    what size are we talking
    oh how heavy
    would a lefty manage it
    okay does it need wifi
    what's in the box
    can you wash it
    will it fit a queen bed
    is it plastic
    does it fold up
    you gotta assemble it
    is it good for arthritis
    so it's rechargeable
    how many pieces
    is it safe for toddlers
    gas or electric
    would it hold up outside
    does it have a lid
    what ages is it for
    american made
    well does it leak
    is that cotton or polyester
    can it handle gravel
    will it scratch my floor
    does it run small
    actually does it smell
    is it better than my old hoover
    machine washable or no
    does it come with batteries
    you need tools for it
    is it sharp
    can you get parts for it
    is it easy to clean
    how bright does it get
    does it have an off switch
    what's it weigh
    can a seventy year old use it
    is it glass
    will it hold two hundred fifty pounds
    does it stain
    how hot does it get
    you know if it's dishwasher safe
    can i leave it in the rain
    does it fit a ford
    is that two cups or four
    is there a timer on it
    is the handle wood
    would it wake the baby
    how many players
    is it microwave safe
    can it sit on carpet
    left or right handed
    does it shrink
    how thick is it
    what kind of steel
    hm will it tip over
    how deep is it
    will it scare my cat
    does it work on pet hair
    does it stretch any
    how fast does it go
    can you use it in the shower
    is it a pain to put together
    does it come filled
    how often do you change the filter
    is it itchy
    can it go in the freezer
    does it work on a boat
    is it stainless
    does the battery come out
    who's the brand
    does it expire
    will it fit under the sink
    is it quieter than a regular one
    would it survive my kids
    would it hold up in a barn with mice and dust and thirty below
    my hands shake some so is it got a big enough grip on it
    is that real leather or the stuff that peels off on your pants after a summer
    would it fit under the seat on an airplane i fly southwest every week
    does it take those little button batteries cause my baby puts everything in his mouth
    how heavy is it because i had my shoulder done in april and can't lift over ten pounds
    can i run it off the cigarette lighter in my truck when i'm hauling at night
    is it something you can throw in the washing machine or is it hand wash only
    will it wake up the baby if i'm running it in the next room
    do you have to put it together because the last time we almost got divorced
    our ceilings are only seven feet would it stand up straight in here
    what all is in the box i don't want to find out i need a cable
    is it made in america my dad was a union man and he checks
    how many hours would it go before i've got to charge it again
    does it come in anything but pink because she's not that kind of girl
    is it sharp he's only six and his mother's a worrier
    my old one had a glass jar so does this one have that or is it plastic
    would it work for a left handed person most of them don't
    could somebody with no sense of direction figure out how to use it
    what size is it across cause my cabinet's only sixteen inches
    does it smell strong because perfumes give me a migraine
    will it play nice with an iphone nobody here has android
    can you put it in the dishwasher and if so top rack or bottom
    is it waterproof or just that water resistant nonsense
    how tall does it stand i'd need it to clear the window sill
    would it scratch up my glass cooktop because i just got that put in
    we're on well water so would the iron in it ruin the thing
    does it have a warranty of any length or do you just pray
    has it got an automatic shutoff my mother forgets what she's got on
    is the print big enough for a person with macular degeneration
    what kind of wood is it because i'd want it to match my maple
    does it need wifi we don't have any up at the cabin
    i've got a hundred pound lab is it strong enough to hold him
    how do you clean it cause if it's got little crevices i'll go crazy
    is it the real cast iron like my grandmother had or coated with something
    can you take it through airport security without them fussing
    would it be too advanced for a nine year old who's never touched a guitar
    does the cord reach very far because my only outlet's behind the fridge
    is it good on hardwoods or will it leave little marks all over
    how long would one bottle last if you used it every day
    are the pieces big she still chews on stuff
    will it keep coffee hot till lunch i'm on a roof all morning
    my phone's got a big fat case on it so will it still clip on
    does it stretch any because i'm between sizes since the baby
    is it one of those that needs special pods you can't find anywhere
    does it fold down flat i'm storing it behind a dorm room door
    who makes it since i won't buy from that company that moved to mexico
    would it be any use on a gravel driveway or is it only for pavement
    can two people play it or do you need a whole crowd
    i've got sensitive skin so has it got any lanolin or wool in it
    is it nickel free cause her ears swell up something awful
    what does it sound like because i've got a ringing in my ears
    could it stay outside all winter in minnesota or would it crack
    does the lid lock on because my toddler's a little houdini
    is that thing safe for a parakeet in the same room
    how thick is it because the last one was like sleeping on a cracker
    is there sugar in it my husband's a diabetic
    does it go with natural gas or only propane
    will it run on my generator when the hurricane knocks out the lights
    can my grandmother wash it with bleach because she bleaches everything
    does it work on curly hair or is it meant for straight
    how many servings does it make there are seven of us at the table
    will the color rub off on my white sofa
    is there a hole in it so i could hang it on a nail in the shed
    would that be warm enough for a hunting blind in november
    how's it different from the one i've got that's ten years old
    can you still get replacement blades for it down the road
    do the legs come off it's got to get up a spiral staircase
    is it the kind that beeps cause i can't stand a thing that beeps
    has it got any peanuts or was it made somewhere around peanuts
    does it hold a full gallon or one of those pretend gallons
    is the story scary because he gets nightmares about anything with teeth
    would it slide around on tile when my mother steps on it
    does it need oil or any kind of upkeep to speak of
    how big's the screen my eyes aren't what they were
    will it fit a king size bed or is it skimpy on the sides
    do you wear it over your clothes or next to your skin
    are the wheels rubber the plastic ones wake up the whole street
    how quick does it heat up because i'm always running behind in the morning
    is it gluten free the birthday girl has celiac
    can a woman put it on by herself or does it take two people
    does it have a place to plug in regular headphones
    what's the age on that because my granddaughter's not quite three
    would it make it through a dust storm in lubbock
    is it machine made or did somebody sew it by hand
    does it get along with hard floors and rugs both
    is it going to shed all over my black scrubs
    how sturdy is it really i'm a big fella
    does it light up in the dark so you could find it at night
    would it do the trick for plantar fasciitis like my podiatrist talks about
    is it in english cause the last manual was nothing but chinese
    can you use it while you're lying down because i'm on bed rest
    is it a matte finish or shiny fingerprints drive me nuts
    will it last him through four years of high school band
    how loud does it get the folks upstairs bang on the floor
    does it come already filled or do i need to buy the beans separate
    would the strap go around a tree that's two feet across
    does it come in a tall because regular pants hit him at the shin
    are there any more colors to it besides that mustard yellow
    can it handle frozen meat or would i burn the motor up
    would it stand up to a labrador chewing it
    can i chuck it in the dishwasher
    does it run on double a's
    is it gonna wake the baby when it's running
    could somebody with arthritis open it
    will that hold a two hundred pound man
    is it real leather or the fake stuff
    does it take up half the counter
    would my apartment have enough plugs for it
    is it made in the states
    how many cups does it do at a time
    does the strap adjust for a big guy
    i've got hard water will that wreck it
    is the cover the sort you can take off and wash
    will it still be going strong in five years
    does it need an app because i don't do apps
    would it go through on a plane
    is it any good on carpet
    how heavy is that to lug up the stairs
    can left handed folks use it
    does it have sharp bits a toddler could get at
    how long does it go on one charge
    is there a plug on it or do i wire it
    my hallway's only three foot wide will it go
    does it work without wifi
    would it rust if i left it out all winter
    is the blue more navy or more sky
    can two people fit on it
    does it smell of anything
    how's it compare with the one my dyson does
    would a ten year old manage it alone
    does it beep all the time
    does the lid come with or is that separate
    is it fully waterproof or just a bit of rain
    what age is that meant for
    who actually makes that
    is it scratchy against your skin
    does it come in a wide fit
    how tall does it stand
    is the battery the kind you can swap
    would that do a family of six
    does it need oiling or anything
    can i use it on gas as well as induction
    does it shut itself off if i forget
    are spare blades easy to come by
    my ceilings are low would it clear them
    does it fold flat for the trunk
    will it play nice with my iphone
    can you hear it through the wall
    how many pieces in the box
    is it too strong for sensitive skin
    would that bear up in a professional kitchen
    is it sturdy or one of those flimsy jobs
    does it leave streaks on glass
    does the paint chip off easily
    is there caffeine in it
    will the color fade in the sun
    can it be hung or does it only stand up
    does it get hot to the touch
    is it fiddly to clean
    how wide is the mouth on it
    does it come ready wrapped
    would it slide around on a wood floor
    would my small hands get round the grip
    does it keep tea hot past lunch
    how many watts does it pull
    could grandpa read the numbers on it
    does it shed everywhere
    is it true to size or does it run small
    will it take european plugs
    is it dishwasher safe or am i scrubbing it
    does that one have pockets
    can my horse wear it in the rain
    does it fit a queen mattress
    is there any peanut in there
    how loud does it get
    does it come with a case for it
    will it do thick denim
    does it need a subscription to work
    can you get the refills anywhere
    is it newer than the model i've got now
    would it trip my breaker
    does it have a light on it
    how sharp is it really
    is it okay for a cat to be around
    what's the stitching like does it last
    can it sit outside in the frost
    is it heavy duty enough for a farm
    does the seat go up and down
    do you need good eyesight to thread it
    is it soft or more of a firm one
    could it go in my carry on
    would it last a whole camping week
  `,
  DescribeIntent: `
    it's for my granddaughter she's turning nine and horse crazy
    my husband's retiring after forty years at the mill and i want to mark it somehow
    something under twenty five dollars for the office swap
    he fishes that's about all he does
    i need a thing to keep squirrels out of my bird feeder
    nothing with batteries please
    no clue what i want but something for me for once
    something just for me for a change i'm always buying for the kids
    i never buy myself anything so something for me this time
    our neighbors took care of the cows while we were gone so a little thank you for them
    it's our fiftieth anniversary
    she's a nurse on her feet twelve hours a day
    preferably blue she won't wear pink
    i'm after something to help me sleep
    a housewarming present for a young couple in their first place
    my boy's headed off to college in ohio come august
    he's a vegetarian so no jerky or anything like that
    i can go as high as a hundred for my sister
    dad's ninety and has trouble gripping things
    i'd like to treat myself for once
    it's for a baby shower and they don't know what it is yet
    she quilts
    we're having twenty people for thanksgiving and i could use something for the kitchen
    looking for a stocking stuffer for a teenage boy
    no toys their mother's been real clear on that
    my pastor's birthday is coming up
    a man in his sixties who likes bourbon and the red sox
    my back's killing me from driving truck and i want relief
    something small enough to mail in an envelope
    it's for the dog
    my secretary's leaving and we all chipped in about eighty bucks
    she just lost her husband so something comforting
    i want to take up watercolors now that i've got the time
    nothing that plugs in they live off the grid
    for the mailman he's been awful good to us
    i'm hunting a gift for my wife for valentine's and i'm already in the doghouse
    a six year old boy who takes everything apart
    they camp every weekend from may to october
    it can't be glass with all those little ones running around
    my wife's favorite color's yellow and she loves anything with bees on it
    i need something for the garage to get my tools up off the floor
    my best friend from high school is having surgery and she'll be laid up for weeks
    money's tight this year so ten or fifteen dollars tops
    it's for my gran she's turning ninety
    i'm after something for a lad who's mad on tractors
    nothing over thirty quid
    she can't abide pink
    summat for the garden maybe
    my husband's retiring from the fire brigade after thirty years
    he's fourteen and never off his xbox
    a leaving do for a girl on the ward
    i want it to be handmade if possible
    she's into baking and gin
    it mustn't need charging
    secret santa up to a tenner
    i need a decent head torch for lambing
    they've just moved into their first flat
    no alcohol he's teetotal
    something to help me sleep with a newborn in the house
    a christening gift for my godson
    her favourite colour's green
    my dad he's impossible he likes walking and not much else
    for myself actually
    it wants to be small enough to post
    a thank you for my neighbour who's been feeding the cat
    i'm looking for new work boots steel toe caps
    she's vegetarian and does yoga
    twins aged two
    it's our ruby wedding in june
    my wife says she's always cold
    i'd go up to about a hundred for the right thing
    he supports celtic so nothing blue
    something daft for my flatmate's twenty first
    a bit of luxury for my mam she's been poorly
    my boss male fiftyish plays golf
    i need a quiet hairdryer
    please no more candles
    he's a keen birdwatcher and his sight's going
    diwali's coming and i want something for my in laws
    it's got to be something we can do together
    she's off to uni in september
    i'm wanting a stocking filler for my wee niece
    anything with hedgehogs on she collects them
    my girlfriend's turning twenty six and she's super into plants
    something under thirty bucks for a secret santa
    it's for my boss so nothing weird
    my little cousin is obsessed with dinosaurs
    i need a housewarming thing for friends who just moved to denver
    he's fourteen and all he does is skateboard
    looking for something for my abuela she prays a lot and watches soaps
    no more candles she has a million candles
    it should be purple that's her whole personality
    i search a present for my host family
    my dad just retired from the fire department
    max fifty
    nothing that needs a screen please
    she's a vegan and does yoga
    it's our first anniversary
    something small i can take on a plane
    my roommate can't cook to save her life so something for the kitchen
    i'm trying to sleep better
    he drives a truck long haul so he's never home
    for a baby shower they don't know if it's a boy or a girl
    i want something for my dog he chews everything
    my best friend just got dumped and i wanna cheer her up
    a gag gift for an office party
    around a hundred maybe a little over
    it's for me i deserve a treat after finals
    my brother in law hunts and fishes and that's about it
    something handmade looking not plastic
    she's eight and she loves horses
    quinceañera for my niece next month
    for a guy who has everything
    i'd like something warm for winter because i'm from brazil and i'm freezing
    my teacher she's leaving at the end of the year
    nothing with sugar he's diabetic
    gamer stuff but not a game
    my wife's a nurse and her feet are always killing her
    we're hosting friendsgiving and i need something for the table
    it has to be quiet because of the baby
    for two people like a couple who likes hiking
    my grandpa is eighty one and can't see that well
    something outdoorsy for a dude who just moved to montana
    my father in law's turning seventy and he's a retired railroad man who don't want nothing with a screen on it
    it's for the lady next door who's been feeding my cat and i'd thought around the twenty pound mark
    i got a niece who's thirteen going on thirty and all she cares about is horses and being left alone
    something for dad
    we've a christening a week sunday and i'm godmother so i need a thing that'll last and isn't soppy
    my wife's been on her feet nursing all year and i wanna get her something that'll make her sit down
    he's mad on birds is our arthur so it'd have to do with that and not cost the earth
    nothing pink please
    i'm after something for a guy on my crew that just had twins and hasn't slept since august
    it's our silver anniversary coming up and he's that hard to buy for he's got no hobbies bar crosswords
    my roommate's always cold so like something warm but it can't be ugly because she's super picky about that
    under thirty quid
    the grandchildren are coming for the whole of half term and i want something to keep them off their tablets
    got a buddy who does nothing but barbecue from may to november so i wanna find him something for that
    there's a lass at work leaving to have a baby and they've put me in charge of the whip round present
    she loves to bake
    it has to be something small enough to mail because my daughter's stationed in germany and loves anything with sunflowers
    i'm looking for a thank you for the consultant who did my knee he's a serious man fond of cricket
    my boy's four and nuts about garbage trucks and it can't have any tiny pieces on account of the baby
    for my boss
    nothing with alcohol in it mind because it's for our minister and he's very strict in that regard
    i need something for a secret santa where the limit's fifteen bucks and i barely know the gal
    my partner's started wild swimming of all things so i'd like something for afterwards when he comes in blue
    gardening stuff maybe
    it's for me for once i passed the bar and i want a little something that says i made it
    our neighbour's just lost her husband and i'd like to send some small comfort that isn't flowers
    see my mama's legally blind now so it's gotta be something she can enjoy by touch or by ear
    a leaving present
    he's a vegan and a cyclist and doesn't hold with plastic so you can see what i'm up against
    my teacher's retiring and us kids pooled like sixty dollars and she's super into jazz
    i was thinking along the lines of something for the kitchen in a nice duck egg sort of shade
    around fifty dollars
    my brother just bought his first fixer upper and don't own so much as a hammer so there's that
    for a chap of ninety two who sits at the window all day and likes a bit of a flutter
    we're having a gender neutral kinda nursery so whatever it is i want it in yellow or gray
    my eldest's eighteen
    i want to spoil my wife a bit after the operation and she adores anything that smells of lavender
    it's for a cowboy that's got every dang thing already and turned forty on tuesday without telling anybody
    she's off to university in the autumn and can't boil an egg so something towards that would be handy
    he likes fishing
    i need something for my dad he's turning seventy
    my niece is getting married in june
    it's for a little boy he's about four
    she likes horses
    he's really into fishing but he's got every lure known to man
    under fifty dollars if you can
    i'm looking for a birthday present for my best friend and i have no idea what to get
    my back's been killing me
    something to help me sleep
    we just moved into a new place and there's no light in the living room hardly at all
    i want a coffee maker that don't take up the whole counter
    maybe in blue
    no not light blue like a navy
    my daughter just started college and her dorm room's about the size of a closet
    he can't have anything with sugar
    i've got arthritis in both hands so opening jars is just about impossible
    it's our anniversary twenty five years
    a secret santa thing at work twenty dollar limit
    i don't want anything too girly
    well she's more of a tomboy
    my dog keeps getting out of the yard
    something quiet 'cause we live in an apartment and the walls are paper thin
    i was thinking of a nice watch for my son he graduates in may
    do you have anything for ants
    there's mice in my garage and i don't wanna kill them
    we're fixing to go camping up in the smokies with three kids
    a gift for a teacher
    third grade teacher she's real sweet and she loves owls
    i need shoes i can stand in all day i'm a nurse
    size nine wide
    my husband snores like a freight train and i need some relief
    what've you got for a man who has everything
    grandma's in a nursing home and she gets cold
    something cozy
    it can't be wool she's allergic to wool
    i hate cooking so it's gotta be easy
    i'm trying to eat better this year
    low salt the doctor says
    my kitchen's all red and black so something that goes with that
    i wanna learn guitar but like i've never touched one
    for a beginner
    actually no make that for a teenager not a kid
    she's twelve going on thirty
    he's obsessed with dinosaurs right now it's all dinosaurs all day long
    anything with trucks
    i'm shopping for twins so i need two of whatever
    a boy and a girl they're six months
    they don't have cable so it'd be good to have something to do at night
    it's for me i'm treating myself
    i just want something pretty
    y'all got anything for a housewarming
    my neighbor's been watering my plants while i was gone and i wanna thank her
    she doesn't drink so no wine stuff
    he drinks bourbon mostly
    my skin gets so dry in the winter it cracks
    unscented it has to be unscented or i get a headache
    i'd like a book something funny
    mysteries i like mysteries but not the gory kind
    i already read all of those
    we got a power outage like every other week out here
    my basement floods
    there's this smell in the bathroom i can't get rid of
    my cat scratches up the couch something awful
    i want to get in shape but i don't have room for a treadmill
    bad knees so no jumping around
    my wife wants one of those things you put in the yard and the birds come to it
    a bird feeder yeah but one the squirrels can't get in
    i'm having twelve people over for thanksgiving and i don't have enough chairs
    she's a vegetarian
    kosher it needs to be kosher
    he's blind so something he can feel or listen to
    my brother's in a wheelchair and he wants to be able to reach stuff off the shelf
    my son's autistic and loud noises bother him
    fidget stuff
    not a toy he's too old for toys
    i said for my mother not my brother
    no i meant a hundred dollars not a thousand
    cheap i want cheap
    money's not really an issue
    i don't care what it costs as long as it lasts
    something that'll get here before saturday
    stocking stuffers little things five bucks or so
    my boyfriend he plays video games like all day
    he works construction and goes through gloves like crazy
    she's a gardener she's out there from sunup to sundown
    i lost my glasses again i need a chain or something
    my phone dies by noon every single day
    we've got a road trip coming up fourteen hours to florida with a toddler god help me
    i need a better pillow i sleep on my side
    kind of firm but not hard
    i'm hot all night long it's the change of life
    mama needs a new purse
    with a long strap that goes across
    brown or tan would be good
    leather if you got it
    not plastic i'm trying to get away from plastic
    for the bathroom not the kitchen
    it's gotta fit in a carry on
    my office is freezing and they won't let us have space heaters
    something i can do with my hands while i watch tv
    i used to knit i'd like to get back into it
    he just had surgery so he's stuck in bed for six weeks
    she lost her husband in march and i just wanna send something nice
    it's a sympathy gift so nothing too cheerful
    we're expecting
    a baby shower next sunday and they aren't telling if it's a boy or a girl
    something gender neutral yellow or green maybe
    first time parents they don't have a thing
    my girlfriend's vegan and she's into makeup and i am so lost
    um i don't know like jewelry maybe
    silver she doesn't wear gold
    nothing for pierced ears
    my kid's scared of the dark
    i want it to look like the old fashioned kind like my granny had
    modern looking clean lines
    i'd rather have one that's smaller
    bigger than that i've got a family of seven
    he's a packers fan and i mean a packers fan
    for tailgating
    it's his first deer season he's eleven
    quinceañera gift for my goddaughter
    for diwali we're going to my in laws' and i can't go empty handed
    we do hanukkah so eight little ones would be ideal
    my boss is retiring and we all pitched in so i've got about two hundred to spend
    he golfs badly but he golfs
    i'm tired of bending over to sweep
    something for the garage to get all this junk off of the floor
    our driveway ices up so bad the mailman won't come up it
    allergies i sneeze from march to october
    my roommate never does the dishes so i want my own like one bowl one cup set
    i wanna start baking bread
    well what i really want is some peace and quiet but i'd settle for headphones
    the kind that go over the ear not in it
    wireless
    my grandbabies come on weekends and they're bored after five minutes
    something they can do outside off those tablets
    ages five eight and ten
    let's do something for the dog instead
    he's a chihuahua so tiny
    she's diabetic her feet hurt
    could you find me a lamp for reading in bed that won't wake up my husband
    i'm left handed and nothing ever works for me
    it's gotta be easy to clean 'cause i've got three boys
    my hair's thinning on top
    just something fun i'm bored
    for my mailman i usually do a little something for christmas
    not clothes i never know her size
    can you suggest anything for a kid that won't stop sucking her thumb
    he's moving to alaska for the coast guard so he's going to need warm stuff
    i'm after something for me dad
    it's for my wife's fiftieth
    need a present for a little lad he's turning four on saturday
    our lass is into running big time so something to do with that
    something for the kitchen
    my back's been killing me sat at this desk all day
    i cannae sleep for the light coming in that window
    summat to keep my feet warm
    nothing too dear mind
    about twenty quid tops
    i could stretch to sixty if it's decent
    money's not really the issue i just want it to be nice
    no she's fourteen not forty
    i said my brother not my mother
    not for me it's for the neighbour who's been feeding the cat while we were away
    she's mad about horses
    he doesn't really have any hobbies to be honest he just watches the snooker and moans
    they've just moved into their first house and they've got nothing bless them not even a kettle
    we're expecting in march
    it's a secret santa thing at work ten pound limit
    it's our ruby wedding coming up
    for a christening
    a leaving do for a girl in the office she's off to australia
    something blue
    any colour as long as it isn't pink
    more of a dark green than a bright green
    it has to be small because we live in a flat
    it can't be plastic she's very against plastic
    nothing with batteries please god the noise in this house is bad enough
    he's allergic to wool
    without nuts obviously because of our jack
    i don't want anything that needs drilling into the wall we're renting
    my hands aren't what they were and i can't get the lids off jars any more
    my nan keeps losing her glasses
    i've got moths in the wardrobe and they've had two of my good jumpers
    there's a draught coming under that back door would freeze you
    the bathroom's going mouldy again
    we've mice
    the dog keeps pulling on his lead and my shoulder's had it
    the cat scratches the settee to ribbons so anything for that
    it's just that my washing never dries in this weather and i'm sick of it hanging round the house
    i'm trying to eat a bit healthier
    trying to give up the fags so something to keep my hands busy
    i've started knitting
    i want to get into baking bread like proper sourdough
    i've just retired and i'm bored out of my skull if i'm honest
    i'm off to uni in september
    we're going camping in wales so it'll be wet
    going on a cruise in the summer first one ever
    my husband's just come out of hospital and he can't get up the stairs very well
    me mam's got dementia and she forgets what day it is
    my grandson's autistic and he loves anything that spins
    he's deaf in one ear so something he can see rather than hear
    she's in a wheelchair so it wants to be low down
    she's eighty six and she says she doesn't want anything
    a woman about thirty
    two girls six and nine
    it's for a couple
    a teenage boy god help me
    a baby shower
    just for myself really a wee treat
    i fancy something daft
    something that'll make him laugh
    a bit more personal than that
    less girly
    cheaper than that if there is one
    a proper one not a toy
    something that'll last because everything i buy falls to bits
    it should be quiet
    it needs to be here by friday that's the main thing
    it wants to go in the garden
    for the car more than the house
    i'd like it to be british made if possible
    handmade would be lovely
    something old fashioned like what we had when we were kids
    modern she likes everything white and plain like a show home
    well she's got a thing about owls
    he supports newcastle
    he's a mackem so nothing black and white
    she reads a lot crime mostly
    likes his whisky does my father in law
    she doesn't drink so not wine
    vegetarian the both of them
    i'd want it washable because of the kids
    two year old in the house so no sharp corners
    i need to get a wean off to sleep at night any ideas
    she's teething and nobody's slept for a week
    mine's a nightmare for brushing his teeth
    the kids are on their screens from morning till night and i want something to get them outside
    rainy day stuff for the grandchildren when they come down from aberdeen
    our eldest is doing her gcses
    he's starting school after the holidays and he's that nervous
    she's passed her driving test
    my mate's just split up with his missus and he's never cooked a meal in his life
    it's a thank you for the teacher
    a get well for my auntie jean in swansea she's had her hip done
    a housewarming for two lads in glasgow
    valentine's and i've left it late as usual
    mothering sunday
    father's day and he's got every gadget going
    eid's coming up and i want something for my cousins
    diwali present for the in laws
    hanukkah for a six year old
    christmas stocking fillers for about eight of them so they've got to be cheap and cheerful
    i do a lot of gardening but the kneeling's getting to me
    cycling to work is what i need it for through the winter in the dark
    i've taken up birdwatching since lockdown
    sea swimming i do it every morning down at tynemouth and i come out blue
    i play the guitar badly
    model railways
    photography but only on the phone
    he's always in that shed with his bits of wood
    she's forever painting her nails
    i work nights so i sleep in the day and next door's got the builders in
    i'm on my feet twelve hours a shift
    i've got really dry skin
    hay fever something shocking this year
    hot flushes if you must know
    my hair's gone thin on top
    i live on my own and i only cook for the one
    there's seven of us round the table
    i've no room for anything big it's a box room
    we've got a hard water problem down here everything furs up
    the electric bill's gone through the roof so i want to heat just the one room
    it's dead dark in our hall
    the wifi doesn't reach upstairs
    i can never find my keys
    my phone's always dead by dinnertime
    my old toaster's given up the ghost
    the kettle's bust
    i already have one of them i want something different
    no not for cooking for eating off
    what i meant was for the winter not for now
    sorry i should have said he's a vegan
    actually make it forty pounds not thirty
    oh and he's left handed
    i forgot to tell you she hates perfume
    it isn't a birthday it's an anniversary
    when i said outdoors i was thinking more the balcony than the hills
    forget the dog it's the rabbit i need something for
    i don't really know what i want it's just he's hard to buy for he's seventy and he's got two jumpers on the go and that's him happy
    well it's like this my sister's lad is getting married in june up in inverness and i've to find something that isn't on the list because everything's gone off the list
    something to do of an evening now the wife's passed away
    something cosy
    owt for a lad who's obsessed with dinosaurs
    got anything for snoring not mine his
    somebody who's fussy about coffee
    i'd be looking for something for my granny in derry so i would she feels the cold awful bad
    what have you got for a lass that's mad on k pop
    it's for my nan she's eighty nine and sharp as a tack
    we've damp coming up the back bedroom wall
    summat for a lad who's never off his bike
    nothing over fifteen quid i'm a student
    our lass is starting as a midwife on monday
    i can't sleep for next door's telly
    my feet are killing me after twelve hours on the ward
    no not my sister my sister in law
    he's seven going on seventeen
    she's vegan so nothing with wool or leather
    the slugs have had every one of my hostas
    i want a leaving do present for a colleague i hardly know
    it's got to be small because they're in a bedsit
    make that a girl not a boy i misspoke
    me and the wife have been wed fifty years come june
    green for preference
    my dad's lost his sight in one eye and he misses his crosswords
    i'm after something to keep mice out the tack room
    he's mad on ranger
    it'd have to be quiet for the night feeds
    we've just had twins and we can't see the floor for washing
    a tenner or so it's only the office secret santa
    she's off travelling round vietnam for a year
    not too girly
    something to stop the wind whistling under the door
    my boyfriend's obsessed with cooking korean food
    grandad's retired from the pit and he doesn't know what to do with himself
    the lad next door fixed my gate for nothing so i want to say ta
    i need a decent torch for lambing
    it's our ruby wedding
    no not that old about forty
    i've got a stinking cold and nowt in the house
    it mustn't have a strong smell because he's asthmatic
    he does nothing but play on that xbox
    the missus is always freezing
    i'm moving into my first flat and i've not even got a tin opener
    for a boy who's autistic and likes spinning things
    she paints watercolours down at st ives
    my back's gone again from lugging boilers about
    it's for me for once
    any colour but yellow
    to be honest money's no object for this one
    he's a vicar
    i could do with something for the long drive down to plymouth every week
    my mam's just had her hip done
    our dog's scared stiff of fireworks
    i'd want it to last not fall to bits in a month
    two little girls three and five and they fight over everything
    he supports cardiff city god help him
    it's for the end of term for my daughter's teaching assistant
    well when i said cheap i meant under thirty
    i'm cycling to work and getting drenched
    she likes true crime and gin in that order
    there's moths in my good jumpers
    my hands crack in the winter with the cement
    something the whole family can do on a wet sunday
    it's eid next week and i need a gift for my nephew
    my mate's just been dumped and wants cheering up
    he can't hold a knife and fork since the stroke
    maybe more practical than fancy
    we're having the barrister's chambers over for drinks on friday
    i keep losing my keys
    i need to get my gcse revision organised my room's a tip
    a christening present for a wee boy
    she's got everything that woman
    it's the fella who runs our allotment society he's a stickler
    my daughter wants to learn the drums heaven help us
    nothing with batteries please i'm begging you
    the bathroom's like an ice rink for my mother in law
    he's big into his wild swimming
    black or navy nothing bright
    i've six ewes and a ram and no shed to speak of
    she's sixteen tomorrow and i've forgotten
    sorry i said husband he's my ex but we're still pals
    it should be easy to put away we've no cupboards
    it's his first father's day
    i want to take up knitting at my time of life
    my son's off to uni in newcastle in september
    she doesn't drink by the way
    i'm sick of my sandwiches going soggy in the van
    nothing electrical she's terrified of it
    he's just been diagnosed with parkinson's
    thinking about thirty or forty pounds at a push
    my hair's falling out since the baby
    for a diwali party with lots of children
    it's more for the garden than indoors
    our old lad loves his pigeons
    the flat's boiling all summer and the windows don't open
    a wee minding for the lollipop lady
    he's allergic to feathers
    i'd like to get fit but i hate the gym
    something to do with trains but not toy trains he's sixty
    my girlfriend's a goth so
    we're off camping in the lakes and i've nothing
    no it's for christmas not his birthday
    she'd rather something homely than flashy
    i'm going bald and want a decent hat
    it has to be machine washable with four kids
    the lads at the fire station need something for their tea breaks
    my old mum in belfast gets terrible lonely so she does
    something for my dad
    um she's turning sixty
    he's into fishing
    nothing over forty
    for my kid's teacher
    my back's killing me
    it's gotta be purple
    oh she's allergic to wool
    i need a new mop
    he's eight
    okay my feet are always freezing
    boyfriend he games a lot
    no candles please she hates 'em
    well it's for our anniversary
    a hundred tops
    retirement thing at work
    my sister just had twins
    actually it's for my niece not nephew
    ants all over my kitchen
    secret santa twenty dollar limit
    he's a trucker
    can't sleep lately
    nothing with batteries
    my mother in law picky lady
    she gardens
    something small for the mailman
    i said blue not green
    he just got his license
    dorm room stuff
    we're moving to minnesota
    quiet cause we're in an apartment
    you know something cute for a baby
    my roof leaks
    grandpa he's ninety one
    something to keep the dog busy
    for me actually
    she's a nurse on nights
    hates clutter
    housewarming for the neighbors
    can't open jars anymore
    coach of the team
    something pink maybe
    vegan so no leather
    he's deployed overseas
    under a hundred fifty
    husband snores like a bear
    i want a decent knife
    five year old obsessed with trucks
    get well gift
    made in the u s a only
    something funny for my brother
    i'm always losing my keys
    for the office party
    she bakes every weekend
    so nothing breakable
    my wife's pregnant and tired
    hot in here need some air
    bigger than that though
    he's in a wheelchair
    a little fancier
    baptism on sunday for my godson
    my teenager's bored stiff
    i meant seven not seventeen
    couple of newlyweds
    plumbing stuff for my uncle
    cat keeps scratching the couch
    something for road trips
    mother's day's coming
    she likes birds
    raccoons in the trash again
    he lost his job so something cheerful
    lightweight cause she's tiny
    he's a brisket guy
    cheap and cheerful
    first grader learning to read
    quarterback type athletic kid
    um no toys she's too old
    my desk is a mess
    thirty bucks maybe thirty five
    girl eleven loves horses
    something for the lake
    mosquitoes are eating us alive
    my knees hurt when i garden
    gonna start running
    for both my parents
    nothing religious
    hubby's shed needs organizing
    she's from texas big on football
    a stocking stuffer
    i drop my phone constantly
    bible study ladies
    farm life so it's gotta be tough
    something he can do alone
    my boss retiring after thirty years
    quick lunches for work
    looking for a rain jacket
    it's dark on my porch at night
    valentine's but not mushy
    bachelor cooks nothing
    my dad just retired from the post office and all he does is stare out the window so something to get him moving
    i've got a mother who's impossible and a party on saturday and about forty dollars
    the upstairs toilet runs all night and i want something to make it quit
    my granddaughter's horse crazy and about to turn eleven
    there's a new girl at the clinic who's been covering my shifts and i'd like to give her a little something
    we just brought a puppy home and he's eating the baseboards so i could use some help there
    it can't have any batteries because his mother will throw it out the window
    he's a big reader mostly civil war and anything with submarines in it
    my feet are killing me after twelve hours on concrete so i'm after something for that
    i said my nephew was eight but he's actually nine and doesn't let you forget it
    our tenth anniversary is coming up and they tell me that's the tin one
    my college kid's dorm is an oven and there's no air conditioning so find something for that
    the fella who plows my drive won't take money so i'd like to get him something nice
    i'm thinking in the neighborhood of sixty bucks since it's from all of us
    she's ninety one sharp as a tack and can't see to read anymore
    i need to keep deer out of my tomatoes without shooting anything
    something quiet please my roommate works nights at the hospital
    he's just been diagnosed and i'd want it to be comforting without being sappy
    my boyfriend says he wants nothing but he's always griping about his coffee going cold
    it's for a bunch of third graders so nothing with glitter i'm begging you
    we've got a white elephant thing at the union hall and i want to be the one that gets a laugh
    my husband snores like a freight train and i haven't slept since easter
    she's into those crystals and the moon and all that woo woo stuff
    i'm moving into my first apartment in two weeks and i don't own so much as a spoon
    make it something he can use in a wheelchair because he's been in one since the wreck
    no i meant my sister's husband and he's the one with the boat
    the baby's due in june and they're not telling a soul what it is
    i want to learn to bake bread like my oma did before i die
    my wife loves purple and when i say loves i mean our bathroom's purple
    my daughter passed the bar after three tries and she deserves something grand
    the rabbi's leaving after twenty years and the committee picked me to find the present
    i'm hunting for something to keep a four year old busy on a drive from denver to dallas
    let's keep it under a hundred cause we've got two more birthdays that month
    he fishes for bass every weekend god sends and he's hard on his gear
    my knees are shot so gardening's gotten to be a misery and i'd like to make it easier
    the squirrels have figured out my bird feeder and i'm losing the war
    nothing that smells please because she's going through chemo
    it's a thank you for my kid's piano teacher who's put up with him for six years
    my brother's a long haul trucker and he lives out of that cab so think small
    i'd like something pretty for my desk the cubicle's depressing me
    he's deploying to kuwait and i want him to have a bit of home to carry
    actually she's more of a tea person now that i think of it
    my teenager won't come out of his room so i need something we could do together
    the dog's scared to death of thunder and we live in florida
    i'm looking to get my steps up the doctor put the fear of god in me
    my grandparents are hitting fifty years in august and they've already got everything but each other
    it ought to be soft because she doesn't like tags or seams or anything scratchy
    we've got a newborn and a two year old and i haven't had a hot meal since october
    the guys at my shop want to send off the foreman with something that isn't a mug
    he's seven and on the spectrum and he loves anything with gears
    i need a way to carry my groceries up four flights the elevator died
    my best friend just got dumped so think chocolate and blankets and revenge
    i'd want it in a natural material since we're trying to get off plastic
    my mother in law is visiting from ohio and i need to get on her good side
    i've got a black thumb and i'd still like something green in my kitchen window
    my kitchen is about as big as a postage stamp so it has to be little
    she's fifteen vegetarian and mad at the world so good luck
    my hands crack and bleed every winter from washing them at work
    it's got to be good for both a boy and a girl cause they share everything
    he's a judge very dry and he likes good pens and bad puns
    i'm trying to get my daughter to brush her teeth without a war every night
    my uncle just got sober and i'd like to mark his first year somehow
    the crawl space is damp and it's starting to smell like a locker room down there
    she runs marathons and complains about her toenails so something along those lines
    i've been invited to a quinceanera and i haven't the first idea about those
    i'd like to spend more than twenty but not so much that it gets weird at the office
    scratch the toys because his mom just told me he's only into drawing now
    it's for a man who's got one arm and still out fishes everybody in the county
    we want to start camping as a family and we've never so much as pitched a tent
    my cat knocks over every glass of water in this house and i'm fed up
    my sorority little is graduating and i want something she'll keep forever
    he's the type who reads the instructions for fun so the more complicated the better
    i can't sleep for the streetlight coming in my window
    our crossing guard is retiring and all the kids pitched in their quarters
    she's allergic to wool and lavender and me according to her
    i'd prefer something handmade looking since she turns her nose up at big box stuff
    my son's starting kindergarten and he's nervous about being away from me
    i'm a plumber and i need something that'll get the stink off my hands
    the office is always freezing and they won't let us touch the thermostat
    my wife's turning forty and i'd better not mess it up like i did thirty five
    keep it manly he's a rancher and he won't touch anything with a bow on it
    she's learning spanish so she can talk to her husband's people
    my parents are downsizing to a little condo in scottsdale so nothing large
    i've been promising my grandson we'd build something together this summer
    we're hosting twenty for thanksgiving and i own four chairs and one good knife
    it's for me for once i just paid off my student loans
    my neighbor watched our chickens for a week and i'd like to thank her properly
    he's turning twenty one and his mother said nothing to do with drinking
    the wasps are building on my porch again and my grandbaby's allergic
    i want it to feel expensive even though between us it won't be
    my secretary's husband died and i don't know what a person does
    she used to dance with a company in new york and now she teaches little ones
    i need something to get red clay out of baseball pants because it's ruining me
    think more along the lines of music since he's just picked up the banjo
    my daughter and her wife are adopting and we're over the moon about it
    i lose my keys about three times a day and my husband's run out of patience
    it has to be small enough for the mail he's doing time in huntsville
    my mom's hip replacement is the fourteenth and she'll be stuck in a chair for weeks
    a guy at church gave me a ride every sunday for a year so it's for him
    i'd like it in a cheerful color since that hospital room's as gray as can be
    she's turning thirteen and hates everything
    he's just taken up beekeeping of all things
    nothing with a screen he's on it all day as it is
    my mother in law's eighty and lives on her own
    make it something under thirty bucks
    we're housewarming for a couple with no furniture at all
    it can't be too noisy i live in an apartment
    no i said my niece not my niece's dog
    my basement floods every spring it's driving me nuts
    he's a lineman and freezes all winter
    the fella's retiring after forty years on the railway
    oh and she's allergic to wool
    more of a burgundy than a red
    i can't sleep for the street light outside
    something small enough to post in a card
    it's for me actually i deserve a treat
    she's into true crime and knitting
    well he's sixteen going on thirty
    the squirrels keep robbing my bird feeder
    he's six no sorry he just turned seven
    my knees aren't what they were in the garden
    got a long drive to montana coming up with three kids
    my secret santa's a guy from accounts i hardly know
    anything but pink please she can't bear it
    the boyfriend's vegan before you offer him cheese
    our puppy cries all night in his crate
    i'm off to uni in september and i've got nothing
    up to about a hundred pounds i'd say
    she's in hospital for a fortnight and bored stiff
    it's our tenth so tin or whatever that is
    my hands crack something awful in winter
    he loves the packers more than he loves me
    i'd want it handmade if there is such a thing
    nothing that needs charging i've enough wires
    her little girl was born on sunday
    it's got to fit in a really tiny kitchen
    something to keep my soup warm on the job site
    he's gone off dinosaurs it's all space now
    my teenage son's room stinks to high heaven
    she drinks tea by the bucket
    we're having the in laws for thanksgiving and i've no big dishes
    i meant for outdoors not inside
    my husband snores like a freight train
    for a teacher end of term type thing
    he says he wants nothing but that's a lie
    make that a grown up size not a child's
    i lose my keys about four times a day
    he's blind in one eye so big print
    a bit more classy than that for my boss
    i was thinking silver rather than gold
    my back goes out every time i shovel snow
    it's for the whole family to do together on a wet sunday
    fifteen at the very most i'm between jobs
    she just got her first apartment in chicago
    he's mad on trains always has been
    we've got moths in the wardrobe
    not a toy something she'll use
    my best friend's going through a divorce poor thing
    he's lactose intolerant i should have said
    the grandkids are coming for a week and i've nothing for them
    she runs marathons and her toes are wrecked
    my boyfriend's always cold i mean always
    i'm after something for the deck this summer
    get well type of thing for a guy with a broken leg
    big enough for six at the table
    something a bit cheeky for the hen do
    our mail carrier's been so good to us all year
    he's deployed and misses home cooking
    it mustn't be breakable she's got toddlers
    i'd say closer to fifty than forty
    my office is freezing and they won't turn the heat up
    they've just got their first dog a great big thing
    he reads nothing but war books
    my tomatoes keep getting eaten by something
    no no it's a christening not a wedding
    she likes that farmhouse look everything white
    i could do with a hand opening jars
    well it should be quiet and not ugly that's all
    the wee man's starting nursery on monday
    i need to quit ordering takeout and learn to cook
    he's a pastor so keep it clean
    preferably made of wood not plastic
    something for the long nights feeding the baby
    my gran can't hold a cup steady any more
    they're hikers the pair of them
    he's obsessed with hot sauce
    twenty to thirty dollars tops maybe thirty five
    my car always smells like wet dog
    she's a goth so black black and more black
    for under the tree from the kids to their dad
    i keep burning myself on the oven
    my brother's forty and still plays with lego
    it's valentine's and i'm in the doghouse
    she's a lawyer never stops working needs to unwind
    somebody who's got absolutely everything
    i want my lunch to stop leaking in my bag
    actually let's say medium he's lost weight
    can't stand anything with a strong perfume in it
    i just took up painting watercolors mostly
  `,
  'AMAZON.YesIntent': `
    let's do it
    box that up for me
    sold
    okey doke put me down for one
    you talked me into it
    go ahead and get me that
    that's the one
    why not i'll splurge
    yes ma'am
    i believe i will
    sure as shooting
    throw it in the buggy
    ayuh that'll do fine
    count me in
    uh huh order it
    you betcha
    alright then i'll have that
    go on ahead and buy it for me
    oh that's perfect she'll love it get it
    absolutely
    i'm sold honey ring it up
    put it in the cart for me please
    done deal
    yeah let's get two of those
    i guess so yes
    heck yes
    my wife's nodding so go ahead and place the order
    i could use one of those so okay
    make it so
    yep
    fine by me send it
    that sounds just right i'll take one
    please do
    i'd like to purchase that
    oh for sure
    pull the trigger
    that'll work go on and add it
    mm hmm i want that
    well it's now or never so yes
    bring it on home
    aye
    i'll have it
    lovely stick it in the basket
    put me down for one
    go ahead and buy it son
    that'll do nicely
    yeah go for it
    perfect get that ordered
    you've twisted my arm
    i'll take two of them
    yes please dear
    why not
    aye that's grand we'll have that
    ooh yes she'd love that
    bang on get it bought
    add that
    sounds good to me mate
    right you are let's get it
    i think we have a winner
    order it
    that'll be champion
    yes i'd like to proceed with that one
    oh go on it's nearly payday
    sure thing
    he'll be over the moon with that so i'll buy it
    yeah all right
    wrap it up i'll take it
    do it
    okay let's have one
    lush i'll have that
    definitely
    dead on order us one of them
    absolutely that's just what i was after
    pop one in the trolley for me
    mm hm yes
    fine by me get it
    bet
    heck yeah
    throw it in the cart
    go for it
    oh she's gonna love it get it
    mhm
    take my money
    yes please order this one
    ring it up
    sure why not
    yup put it in
    i'm in
    okay you convinced me i'll get it
    i want it
    sounds good to me
    alright wrap it up i'm buying
    yeah yeah add that
    perfect i'll have it
    correct
    for sure
    i would like to purchase it
    send it
    yeah that works
    why not i'll take one
    okay fine get it
    uh huh go ahead and buy it
    say less
    of course yes
    i'll grab that
    make it mine
    one of those please
    by all means
    yessir
    hundred percent that goes in the basket
    well you twisted my arm and it didn't take much twisting so go ahead and ring that up for me
    go on then you've talked me round i'll have it and hang the consequences
    that right there is the one so throw it in my cart before i lose my nerve
    yes please
    i do believe that's precisely what we were after so kindly put it in the basket for us
    heck yeah my wife's nodding too and that never happens so let's buy it
    ooh yes she'd be over the moon with that so i'll take it thank you very much
    consider it sold
    you can go on and wrap that one up because i've heard all i need to hear
    aye that'll do nicely lad stick it in with my bits and we'll call it settled
    yup yup yup that's so her so get it right now before i think about it too long
    my mind's made up and my purse is open so do go ahead and order that one for me
    let's pull the trigger on that it's just what the doctor ordered and i say that as a nurse
    right you are then i'm convinced so pop it in my trolley if you'd be so good
    add it
    i hereby accept your offer as stated so proceed with the purchase and let's close this deal
    that's the badger i'd have that any day of the week so get it bought for me
    absolutely and put my name on it because that's going home with this old boy
    well i never thought i'd say it to a machine but yes i shall take that one
    count me in on that i've been hunting one since the fair so send it on to checkout
    that sounds just the ticket for our joan so yes go ahead and get it ordered
    yeah buy that
    i like it my wife likes it even the dog got up so that's a yes from this house
    you've hit the nail on the head there so affirmative as they say in the films i'm having it
    okay twist and shout let's do it put that puppy on the order and don't look back
    by all means yes i should be delighted to have it so do put it through
    sign me up for that bad boy because it beats everything i saw at the mall by a country mile
    i've slept on it i've fretted on it and now i'm saying yes so in the basket it goes
    get it ordered
    it's exactly what he'd been dropping hints about since labor day so please go ahead and purchase it
    that'll suit us down to the ground so we'll be taking one of those off your hands
    lord yes that's her to a t so hurry up and buy it before somebody else does
    aye go on
    i wasn't going to but it's pay day and you only live once so yes let's have it
    roger that this plumber is good to go so load her up and bill me
    yes indeed the committee's had a show of hands and we'd like to proceed with buying that
    yep do it
    yes
    yeah let's do it
    sure go ahead
    i'll take it
    order that one
    that sounds perfect
    okay you talked me into it
    put it in my cart
    uh huh that'll work
    oh my gosh yes
    get me two of those
    send it on over
    go on and buy it
    i think that'd be just right for her
    mm hm
    i'd like to order it please
    alright i'm sold
    you know what fine let's get it
    let's go with that
    oh he would love that go ahead and get it
    i guess so
    please
    buy it now
    that's exactly what i was looking for
    well if it's only that much then yeah
    hell yes
    okay okay okay i want it
    i want that one
    we'll take three
    that'll do
    might as well
    don't see why not
    i reckon that'll do fine
    fixing to say yes so go ahead
    ya sure that'd be good
    i'm down
    word let's get it
    ooh yes i need that in my life
    my wife's gonna kill me but go ahead
    give me one of them
    can you get that ordered for me
    would you go ahead and place that order
    have it shipped to my house
    use the card on file that's fine
    same address as always and yes
    yes please and thank you
    that's a winner
    ding ding ding we have a winner
    finally something good yeah order it
    now you're talking
    oh that's cute i'll get it
    i like it let's buy it
    it's a little more than i wanted to spend but what the heck
    twist my arm why don't you alright
    i suppose we could try it
    let's give it a try
    worth a shot
    i could use one of those so yeah
    been wanting one of them for ages
    mine just broke so that's good timing i'll take one
    that's it that's the one i saw at my sister's get me that
    perfect thank you go ahead with that
    okay
    alright then
    checkout please
    make it happen
    consider it bought
    shut up and take my money
    you had me at free shipping
    wrap it up
    i'll have that
    yeah yeah put me down for one
    put me down for a dozen
    one of those in the green please
    the red one yes
    get the bigger one
    i'll go with the second one you said
    the first one then yeah
    yes the lamp
    okay the blanket go ahead
    go ahead with the headphones
    that puzzle yeah she'd get a kick out of that order it up
    i don't need to hear any more i'll buy it
    no need to keep looking that's good
    stop right there that's it
    let's not overthink it just get it
    just buy it
    yes i'm sure
    a hundred percent
    correct yes buy
    confirm
    affirmative
    ten four
    roger that order it
    certainly
    i would yes
    i'd be happy with that
    that would be wonderful dear thank you
    oh how lovely yes i believe i'll have it
    well i'll be that's just what i need
    can i get that one
    could i have that delivered
    i wanna buy that
    yes yes yes pretty please
    yay get it get it
    my husband's nodding so that's a yes from both of us
    we both like it so go on ahead
    she's gonna flip out yes order it
    that takes care of christmas then go ahead
    okay that solves that send me one
    it's a deal
    deal
    you got yourself a deal
    done
    i'm good with that
    works for me
    fine by me
    good enough
    close enough i'll take it
    um yeah i think yeah let's do that
    hmm okay yeah sure
    well um i guess that would be alright yes
    let me think about that for a sec okay yes
    i was gonna say no but you know what yeah
    can't hurt right go ahead
    at that price how could i say no
    for twenty bucks i can't lose get it
    get it here as quick as you can
    next day if you can but yeah order it
    let alexa buy it
    hand me over to alexa so i can pay
    sí yes please that one
    yeah i'll have that
    perfect
    lovely order it please
    get me one
    stick it in the basket
    pop it in my trolley would you
    yeah buy that one
    go ahead
    yes that one there
    right you've sold me
    oh why not
    i don't see why not
    may as well get it while i'm here
    hell yeah
    deffo
    course i will
    okay then
    okay let's go for it
    that's grand so it is get that ordered
    champion
    belter i'll have one of them
    aye that'll dae
    aye fine just get it ordered hen
    canny that i'll take it
    why aye
    ey up that's just the job
    just the ticket
    spot on that
    bang on
    ideal
    that's exactly what i was after
    that's him sorted then send it
    she'd love that go for it
    he'll be chuffed to bits with that so yes
    oh that's made up my mind that has get it
    i reckon that's the best so far let's have it
    i like that one i'll go with it
    we'll go with that
    let's do that
    let's have a pair of them then
    can i have that please
    can you order it
    could you put that through for me please
    would you get that for me dear
    may i have one of those please
    i would like to buy that thank you
    i'd be happy with that one
    i'd say yes to that
    sign me up
    sorted cheers
    mint get it bought
    nice one whack it on the account
    send it here please
    send us one
    can that come to the house please i'll have it
    pay for it with the usual card
    yes on my card as normal
    tick
    sold to the lady in the slippers
    if you would
    ta yes
    yeah alright
    yeah yeah get it
    yes yes yes
    oh yes
    ooh yes i like the sound of that
    ooh go on i'm being naughty
    oh go on you only live once
    sod it yes
    oh stuff it i'll treat myself
    it's only money
    i'll regret it if i don't so yes get it
    the wife'll kill me but go on
    don't tell him but yes order it
    i suppose so
    i suppose that would be alright yes
    well it's not bad is it go on i'll give it a try
    i'm not fussed about the colour just get it
    well if it's no good i can always send it back so aye
    it's a bit more than i wanted to pay but i'll have it
    that price is alright i'll take one
    for that money you can't go wrong get me it
    can't argue with that
    can't say no to that
    no need to look any further that's the one
    you needn't show me any more i'll have this
    no that's great we'll have that
    stop there that's it that's the one i want
    right then that's decided
    right you are order away
    get it on order
    yes you can buy it
    yes that's right go ahead and order
    you have my permission to buy it
    confirm the order
    purchase that one please
    one'll be plenty yes
    three please one for each of them
    the last one yes that
    my daughter says yes so yes
    we've talked about it and we'd like to go ahead
    i've had a think and yeah i do want it
    me and him both like it so crack on
    fire away
    be my guest
    lush that i'll have it
    wee buns get that ordered for us
    dead on i'll take it
    there's lovely that is i'll have it tidy
    it ticks all the boxes that so aye let's be having it
    it's about time i had a decent one so yes get it on its way to me
    you know what i've been umming and ahhing about one of these for years so go on order it
    well i wasn't going to spend anything today but you've done a good job there so i'll have it
    if it'll be here by the weekend then yes get it for us
    as long as the price is what you said then i'm happy go ahead
    that sounds right up his street so if you could get alexa to order one i'd be grateful
    i thought the other one was alright but this is miles better so this is the one i'll have
    you had me at half price get it ordered
    our sue's got one and she swears by it so aye i'll have one too
    it'll save me a trip into town so yes let's do it
    what are we waiting for get it bought
    consider me convinced
    i can't think of anything better for her so yes that's what we'll get
    whatever that one's called i'll have it
    aye go on then
    get it bought
    oh she'd be made up with that
    stick it on order
    sorted that's the one
    yeah all right you've twisted my arm
    i'm sold
    wrap it up i'm having it
    sound that'll do us
    let's have two
    that's him down to a tee let's get it
    tidy i'll have that
    perfect just what i was after
    ooh yes please
    i'd be daft not to
    mint get it
    why not eh you only live once
    that's the badger
    consider it done
    aye that'll do rightly
    fine order that
    i could go for that
    i'll take it thanks
    that sounds ideal for mum let's do it
    chuck it in then
    grand so we'll have that
    could you get that ordered for me please
    that one yeah
    you're speaking my language bring it on
    ok buy it before i change my mind
    i reckon he'd love that yeah
    if it's as good as you say i'll have it
    lush that is i want it
    hundred percent yes
    right you are let's proceed
    absolutely spot on
    oh go on then i've been good this week
    i'm happy with that please go ahead
    it's a yes from me
    say no more i'm having one
    yes dear that would be very suitable
    aye dead on
    that ticks all the boxes
    mm hmm
    ie please i'll have that
    nice one let's be having it
    you may as well order that for me
    i think that'll fit the bill
    yes for the love of god just get it
    the very thing
    cool yeah
    let's pull the trigger
    i'd like to purchase that if i may
    she's been hinting at one of them for months so yes
    add it on
    three of them please one for each of the twins and one for their brother
    fair enough we'll go with it
    i'm up for that
    that'd be right handy that go on
    winner
    peng yeah get me that
    well it's that or nothing so yes
    my husband's nodding so that's a yes
    i'll treat myself
    yer man would be over the moon get it in
    okey doke
    no brainer
    no bother get it ordered
    brilliant i'll have one of those
    you know what yeah
    that's exactly it that's what i couldn't think of get me it
    crack on and order it
    and about time too yes that's the one i want
    agreed
    yes and get it ordered quick before they sell out
    ta i'll go for that
    it's not half bad we'll take it
    we could do with one of them go ahead
    i can't say no to that can i
    too right
    wicked yeah cop that for me
    yes that's the present sorted then put it through
    the missus says yes so we're on
    i like the sound of that one let's have it
    that would suit her down to the ground thank you yes
    um yep
    yeah sure
    oh yeah
    um okay
    sounds good
    well sold
    get it
    well alright then
    yup that's the one
    okay perfect
    buy it
    okay so order that
    uh huh
    you bet
    that'll work
    oh absolutely
    she'd love that get it
    bingo get it
    yeah go ahead
    oh that's adorable yes
    twist my arm okay
    that's exactly it
    alright alright get it
    let's do this
    couldn't hurt sure
    yes sir
    ooh gimme
    good enough order it
    grab one for me
    yeah totally
    add it in
    ship it
    he'd flip yes please
    that's affirmative
    actually yeah let's
    you got a deal
    right on
    well shoot okay
    yeah that one
    two of those please
    yeah let's get that
    go ahead and place it
    love it yes
    say no more buy it
    hook me up
    i'd like that
    of course
    what the heck okay
    that's him all over get it
    nailed it
    yeah yeah order it
    that's what i need
    cool get that
    can't beat that i'll take it
    fine get the thing
    so yeah let's buy it
    works get two
    oh that'll be just right
    you know i'd say yeah
    that's a yes from me
    done get it
    yeah why the heck not
    roger that
    i'll have one
    amen order it
    good call let's have it
    you read my mind
    well don't just sit there send it on out here before i change my mind
    that's the ticket right there let's do it
    you drive a hard bargain friend but you've got yourself a deal
    my wife's nodding her head off so i guess we're taking it
    i'd be a fool not to at that so put me down for one
    ring it up before my husband gets back from the barn
    shoot yeah that's exactly what i had in my head
    i can't think of a single reason not to so go for it
    okay you twisted my arm now get it on the truck
    she'd be over the moon with that please do
    that sounds just right for him so i'll have it
    go ahead on and get that for me darling
    we'll take one and i'm glad that's over with
    i believe that one's got my name on it
    sold to the lady in the rocking chair
    sure thing cause i've been putting this off for a month
    let's pull the trigger on that and be done
    sign me up for that because i'm sick of my old one
    why not you only turn fifty once so let's have it
    bingo that's what i've been trying to think of all week
    put it on the pile and let's get it headed this way
    you read my mind so that's a yes from this end
    yes ma'am that'll do just fine for the teacher
    i'm game if you are so wrap it up
    alright bet let's cop it before it sells out
    consider me convinced and get it coming my way
    i'll go with that since it ticks every box i had
    absolutely because he's been dropping hints since labor day
    that works for me and i don't see how we could top it
    my kids are jumping up and down you'd better order it
    i wasn't going to but you talked me into it
    it's a go on this end so have alexa handle it
    oh that's perfect she just lost hers so yes please
    fine i'll get it but don't tell my mother
    let's make that happen the party's right around the corner
    you bet your boots i want that for my porch
    i'm in and so is my bank account for once
    that suits me to a t go on and buy it
    yeah let's run with that one because i'm beat and it's good
    could you be a dear and get me that one
    i'd love to have that so send it along please
    affirmative go ahead with the purchase as they say
    that one there is the one so let's not look any further
    by all means it's about time i did something for myself
    roger that go ahead and put it through for me
    uh huh i think we've found our winner i'll take it
    the jury's in and the verdict is we're buying it
    that's the one my daddy would've picked so yes sir
    i'm happy with that you can go on ahead and place it
    okie dokie then let's get that one for the little fella
    send me that because i can use it on the farm tomorrow
    grab it for me quick since my roommate wants one too
    it's worth every cent if it works so i'm saying yes
    i hadn't thought of that but yes i do want it
    you can stop looking cause that's what we're going to get her
    heck i'll try anything once so go on and get it
    yep yep that'll be good for a man who's got everything
    do it now while i've still got the nerve
    mark me down as a buyer on that one
    let's get two of those because my sister will want hers as well
    that would solve my problem so yes let's have it
    i'll bite go on and send it to checkout
    i do believe i'll have that and thank you for asking
    well if it'll get my husband off the recliner then order it
    yes please i can't stand one more morning with cold coffee
    right on man that's exactly his vibe so i'll take it
    amen to that now go and get it for me
    i've been wanting one of those for the longest so yes indeed
    it's not cheap but she's worth it go ahead
    that'll be my christmas to me let's go through with it
    we talked about it and everybody's on board so buy it
    works for a nurse's budget so i say yes
    you may proceed with that one and i'm much pleased
    good gravy yes that's the cutest thing i ever heard of
    i guess that'll have to do so all right get it
    might as well since i'm not getting any younger
    it gets the seal of approval from grandma so let's order
    ok go on then before somebody else snaps it up
    do me a favor and have that one sent over
    i think he'd get a kick out of that let's have it
    lock that in for me i won't find better
    i'm not hearing a better idea from anybody so yeah that one
    go on and put that through because payday was yesterday
    most definitely mine's held together with duct tape
    si that's good for my mother so please buy it
    that's a home run for a coach so i'm getting it
    take my money because that is too funny not to buy
    alrighty you've made a sale with this old skinflint
    it's what the doctor ordered literally so yes
    i'll spring for it since she watched my kids all summer
    let's go with it cause my husband approves and that never happens
    count us in because the whole team's chipping in for it
    please and thank you that's precisely what she needs
    yeah i'm cool with that go ahead and check out
    i surely would like that do what you have to do
    no question about it i want that for the nursery
    i'd say that's a fit so you can order it tonight
    wonderful that's one less thing on my list so get it please
    of course how could anybody say no to that
    i'm nodding but you can't see me so yes i'll have it
    sold to the lady in the kitchen
    go on then twist my arm
    well that's christmas sorted put me down for it
    ring it up buddy
    let's do the thing
    oh he'd go nuts for that get it
    i can't argue with that let's have it
    suits me down to the ground
    what are you waiting for order it
    aye that'll do nicely
    you had me at chocolate
    yup that's the ticket
    fine fine you win
    well hallelujah get one coming
    hook me up with one
    i reckon that's the one
    uh huh go for that
    i'll take it off your hands
    bingo that's exactly it
    hey why not you only live once
    that's perfect for her wrap it up
    make it so number one
    put it through please dear
    lovely job let's have that
    okay okay i'm in
    deal shake on it
    alright alexa can go ahead and buy it
    she'd love that so let's get it
    that'll work for me
    stick one in the basket for me
    don't let me talk myself out of it just buy
    we have a winner folks
    you betcha i'll have one
    right you are let's go with that
    that ticks every box
    finally yes that's what i meant order that
    all right consider me convinced
    can't say no to that can i
    one of those for me ta
    that'd be smashing thank you yes
    works for us the wife's nodding
    go right ahead honey
    count me in on that
    oh what the heck
    two thumbs up from over here
    add it on there for me
    looks like you've made a sale
    i'm happy with that proceed
    i'd like to have it please
    for sure bro grab that
    just what the doctor ordered
    well i'll be darned yes ma'am
    good enough let's get one
    absolutely he needs that
    throw it in my cart
    i was hoping you'd say that i'll have it
    now you're talking get that for me
    yeah let's not overthink it that's fine
    that's a go from me
    i believe i'll have that
    my treat to myself go on
    you may as well send it
    oh that's gorgeous i must have it
    ten four good buddy
    i could live with that one buy it
    let's get it before i change my mind
    me want it me want it now
    aw yes the kids will squeal
    mm okay do it
    take my last dollar you devil
    yes to the first thing you said
    roger that place the order
    dad's giving me the nod so yes
    that one please and thank you
    i guess that'll do the trick so sure
    ooh go on you've tempted me
    that's our man sorted then lovely
    that's an affirmative captain
    i'm game let's see how it goes
    i'd be happy to have that
    righto book it in
    you've talked me into it
    it's a yes from the whole table
    better get me one of those then
    totally i'm so getting that
    that settles it we're having it
    oh hell yeah get that
    might as well she deserves it
    done and done buy it
    i'll go for the one you just mentioned
    couldn't be better put it on order
    all right you smooth talker
    that'd solve my problem so please do
    lock it in eddie
    sure thing make it two actually
    very well then let us have it
  `,
  'AMAZON.FallbackIntent': `
    harold get your feet off the coffee table
    did you feed the cat
    i've been to the dentist this morning and half my face is numb
    mama who's at the door
    turn that racket down i'm on this thing
    we got four inches of rain last night and the creek's up
    go wash your hands supper's about ready
    no honey your shoes are in the mudroom
    you want cream in that
    somebody let the dog out he's scratching
    the packers lost again can you believe it
    i told her not to marry him but does she listen
    quit hitting your brother
    my knee's been acting up since they changed the weather
    linda the oven's beeping
    i'll be there in a minute sweetie grandma's talking to the box
    did you hear carol's boy made eagle scout
    hey babe where'd you put the truck keys
    i buried my aunt on saturday it was a lovely service
    come sit down your coffee's getting cold
    he's down at the barn with the vet the heifer's calving
    close that screen door you're letting the flies in
    what time's your appointment tomorrow dear
    the roads were slick as glass coming home
    i had a long shift and two people called out
    frank are you hearing this thing talk
    put your sister down
    is that the mailman already
    i got my stitches out yesterday
    who left the milk out
    oh look there's a cardinal on the feeder
    she's calling from the hospital pick up the other phone
    my grandson hit a home run last night you should've seen it
    don't touch that it's hot
    yeah no i'm just messing with the speaker go ahead and start without me
    tell your father the plumber's here
    we put up thirty quarts of tomatoes this week i'm about dead
    bobby did you finish your homework
    the power was out till noon the whole street
    gesundheit
    get down off that sofa now
    your dinner's on the table
    have you done your homework
    our boiler's packed in again so i've been freezing all day
    put the kettle on will you
    who left the back door open
    i'm on the phone to nobody i'm talking to the speaker thing
    we lost two nil at home on saturday
    tell your brother his bus is in ten minutes
    i've had a pig of a day at work
    mind the cat
    oh look it's snowing
    did you ring the doctor's about your knee
    my back's giving me gyp since i moved them slabs
    shush i'm trying to hear
    have you seen my keys
    leave your sister alone
    that's your auntie jean at the window wave to her
    i've just come off a night shift and there were no beds anywhere
    does he take sugar
    turn that telly down dafydd
    i passed my driving test this morning
    what time's your dad back
    the traffic on the m sixty two was murder
    you've got jam all over your face come here
    pass me the scissors babe
    it's chucking it down out there
    we'd a new calf born in the night
    who's a good boy then who's a good boy
    is that the smoke alarm going
    my exam's on monday and i've not done a thing
    darling did you feed the hamster
    she's finally gone down for her nap
    somebody's pinched my parking space again
    away and wash your hands you
    no love not you i was talking to the dog
    i told him straight i said it's not my turn for the bins
    what are we having for tea
    your shoelace is undone
    aye she's out of hospital now and doing rightly
    babe did you feed the dog
    get your feet off the couch
    i swear traffic on the four oh five was insane today
    mom where's my charger
    no i'm not talking to you i'm talking to the speaker
    shut the door you're letting the heat out
    are you getting in the shower first or am i
    we lost the game by like two points
    hey can somebody grab the laundry
    i failed my chem test
    put that down it's not a toy
    i told him i'm not covering his saturday again
    did you lock the truck
    ugh my back is killing me
    hi honey how was school
    what time's your flight
    the landlord finally fixed the sink
    guess who i ran into at the gym
    quit hitting your sister
    oye ven aca the food is ready
    we're out of milk again
    i'll call you back i'm in the kitchen
    it's snowing so hard up here
    who left the light on
    my boss was in a mood all day long
    can you turn that tv down jake
    there's a guy at the door i think it's for you
    yeah i know i'm coming i'm coming
    do you want pizza or thai tonight
    i got the job can you believe it
    tell your dad dinner's in ten
    no you can't have a cookie before dinner
    the cat threw up on the rug
    did you hear about tyler and amanda
    pass me the remote
    i've been on my feet since five this morning
    she said she's running late
    what's that smell is something burning
    my car wouldn't start so i had to take the bus
    dude get off my bed
    tyler get your feet off that table right now before i come over there and knock them off for you
    no mum i'm only talking to the gadget i'll ring you back when the match has finished
    so then the dude at the dmv tells me i'm in the wrong line after an hour and a half
    put the kettle on
    you'll never guess who i bumped into outside the butcher's this morning only old mrs pritchard with her new hip
    somebody let the dog out before he pees on the rug again i just cleaned that thing
    darling did you remember to bring the washing in because it's coming over ever so black
    shut the door
    my back's been killing me ever since we pulled that water heater out of the basement on elm street
    have you done your spellings yet young man because you're not going anywhere near that football until you have
    bro i totally bombed that chem quiz like i didn't even know half of those symbols
    tea's ready everyone
    i said to her janet i said you can't wear that to a funeral and do you know she did
    we lost another heifer to the coyotes last night so i been up since three and i'm dog tired
    oh look he's smiling come and see quick i think it's a real smile and not just wind
    who let him in
    tell your brother his practice got moved to six and he needs to find his other cleat
    the traffic on the ring road was something shocking today it took us an hour to do two miles
    honey where'd you put the remote because the game's on in five and i can't find it any place
    mind the step
    there's been ever such a lot of coming and going across the road i think they've had the police round
    i told the judge we'd need a continuance and you should've seen the look he gave me over his glasses
    you've got gravy all down your front reg hold still while i get a cloth to it
    sit down would you
    we were slammed in the er all night and i didn't even get to pee till sunrise
    is that your father's car because he's back early and i've not even peeled a potato
    grandma's on the phone and she wants to say hi so come here and tell her about your tooth
    pass the salt
    i've been to the dentist this morning and half my face is still asleep so i'm dribbling soup everywhere
    don't hit your sister with that you give it right back to her and say you're sorry
    it's raining stair rods out there our gary and you've gone and left all the windows open upstairs
    leave the cat alone
    the furnace quit on us last night so we all slept in the living room like a bunch of campers
    he was sat there as large as life in the front pew with that woman from the chip shop
    babe did you call the landlord about the sink yet or are we just living like this now
    where's my other sock
    my sister's lad has gone and got himself engaged to a girl he met on a cruise would you credit it
    okay who ate the last of the pie because i was saving that and now i'm mad
    nigel there's a wasp on your collar don't flap at it just stand still and it'll go
    hush your dad's sleeping
    get down from there
    honey did you take the trash out
    no you can't have another cookie it's almost supper
    alexa set a timer for ten minutes
    hey what's the weather tomorrow
    hang on mom i'm talking to the alexa thing
    tyler shoes off
    so i told her i said if you're gonna act like that then don't bother coming
    and we'll be right back after these messages
    turn off the kitchen lights
    i swear to god this printer
    where did i put my keys
    good boy who's a good boy
    drop it drop it i said
    yeah no i'll be there around six if the traffic's not bad
    what are you doing in there it's too quiet
    play some garth brooks
    somebody's at the door
    tell your sister dinner's ready
    oh shoot the rice
    did you hear about linda she's back in the hospital
    third and long he drops back he's looking
    uh huh uh huh no she never said that to me
    grandpa you want some more coffee
    the uh the one with the
    i gotta be at work by seven tomorrow so don't let me stay up
    babe can you grab me a towel
    ow i bit my tongue
    remind me to call the dentist monday
    what time is it
    is that your homework or are you watching videos
    it was the biggest one since nineteen eighty seven officials said on friday
    mommy he hit me
    well hit him no don't hit him just come here
    volume up
    excuse me i've got the hiccups
    come on in it's open
    sit wherever just move the laundry
    i'll call you back okay love you bye
    ask your father
    skip this song
    and then the and then she uh in the car with
    no not you i'm talking to the dog
    stop licking that
    how's your mama and them
    bless you
    quit it the both of you
    what'd you get on your spelling test
    add eggs to my grocery list
    put that down it's hot
    have y'all eaten
    i think i left the garage door up
    can you believe what gas is now
    next on channel five a local man and his unusual pet
    i got the job i start on the fourteenth
    what's for lunch
    we're out of toilet paper upstairs
    hold still i'm trying to get the tangles out
    jeopardy's on
    what is the louisiana purchase
    i'd like to solve the puzzle pat
    one two three four five six where's seven there's supposed to be seven
    he's asleep so keep it down
    did anybody feed the fish
    aw man it's raining again
    sweetie use your inside voice
    who's that on the phone
    it's aunt carol she wants to know what time sunday
    tell her two
    my knee's been acting up must be a storm coming
    call dad on speaker
    is the oven on
    smells like something's burning
    are you wearing that to church
    set the thermostat to sixty eight
    the baby's up
    shh shh shh it's okay go back to sleep
    so anyway the guy at the tire place says it's gonna be four hundred dollars
    in the name of jesus we pray amen
    go brush your teeth and i mean with toothpaste
    you wanna go for a walk huh you wanna go for a walk
    excuse you
    bro you're lagging so bad
    get behind me get behind me i'm out of ammo
    what's two hundred and forty divided by twelve
    who played the dad in that movie with the volcano
    let me put you on hold the plumber's calling
    uh the on the the wednesday over by
    dang it i dropped a stitch
    did you lock the car
    that's what she said
    ma'am i already spoke to somebody about my bill
    zero seven four no four two
    representative
    i'm not interested take me off your list
    oh hi come in come in let me take your coat
    you've gotten so tall
    bathroom's down the hall on the left
    kids the bus is here
    where's your other sock
    pass me the remote would you
    this just in the governor has declared
    ask your doctor if it's right for you side effects may include
    turn that down i can't hear myself think
    broadcast dinner is ready
    goodnight sweetheart see you in the morning
    i had the worst day
    they let go of half my department
    your cousin's engaged did you see it on facebook
    let the dog out she's scratching at the door
    did he pee
    wipe your feet it's muddy out there
    leave your brother alone he's not bothering you
    what do you mean you lost your retainer
    okay so carry the one and then what do you get
    sound it out
    the wheels on the bus go round and round
    happy birthday to you happy birthday to you
    ready or not here i come
    is this thing listening to us right now
    it's just the alexa i'm messing around with it
    don't talk into it carter daddy's using it
    alexa what's the score of the braves game
    snooze
    wake me up at five thirty
    did we get the results back from your blood work
    i don't know what's wrong with this zipper
    lord have mercy
    now what did i come in here for
    two cups flour one teaspoon baking soda half a teaspoon salt
    could you hand me that no the other one
    watch your fingers
    there's a spider on the ceiling kill it kill it
    my show's about to start
    they said it might snow thursday
    i love you too now go to bed
    check please i'm kidding i'm kidding
    how'd it go at the dmv
    he's fine he just bumped his head
    tell me a joke
    bark at one more squirrel and you're going in the crate
    did you text your grandmother back
    we need to leave in like two minutes where are your glasses
    mhm mhm and what'd the lawyer say
    the fire alarm's chirping again
    marco no chair is for sitting
    mira ven acá we're leaving
    play rain sounds in the bedroom
    and so if you the when it's and then like on my
    put that down
    take your shoes off you're traipsing mud all through
    no you can't have a biscuit your tea's nearly ready
    come here come here good boy
    get off the settee you daft dog
    who's that at the door
    love is that the post
    i'm in the kitchen
    hang on a sec mum i'm just talking to the alexa thing
    yeah no i'm still here go on what did she say
    well he never
    did you put the bins out
    it's recycling this week isn't it
    do you want a brew
    milk and two sugars for him
    kettle's on
    where did i put my glasses
    oh they're on my head
    now what was i doing
    bloody thing
    ow that's hot
    mind your fingers
    dinner's on the table
    is gary coming round or not
    tell your father it's going cold
    i told you yesterday didn't i
    what time's your train
    you'll miss the bus if you don't shift
    have you got your pe kit
    i'm fair puggled so i am
    haway man get a move on
    och away ye go
    i saw sheila in tesco and she's had all her hair cut off
    she looked well mind considering
    they've only gone and shut the road again up by the church
    forty minutes it took me to get home from work forty minutes
    alexa stop
    turn it down a bit
    play radio two
    put some abba on
    what's the weather doing tomorrow
    turn the big light off
    add eggs to the shopping list
    remind me to ring the doctor's at half eight
    call our kid
    send a message to sarah saying i'm running late
    how long's left on that timer
    volume four
    skip this one it's rubbish
    switch the heating on upstairs
    set an alarm for quarter past six
    how many ounces in a pound
    who won the match last night
    what's the capital of peru
    open the curtains will you it's like a cave in here
    and coming up after the break we'll be meeting the couple who gave it all up for a château in france
    scattered showers across northern parts with sunny spells further south
    that's a penalty ref are you blind
    goal get in
    and the prime minister has said that the government will not be changing course
    nation shall the final score there two nil
    your next question for five hundred pounds in which year did
    so if you've been affected by any of the issues in tonight's programme
    she's dead phil she's been dead this whole time
    get out of my pub
    welcome back to homes under the hammer
    the and then of the was it on
    no but if the when he
    sh sh sh
    i was just er what was it the thing
    up the with a no over there
    that's what i yeah and then her with the
    la la la la
    ring a ring o' roses a pocket full of
    mummy mummy look look what i made
    i need a wee
    he hit me
    i didn't do it it was him
    daddy's busy talking sweetheart
    one minute poppet
    say ta to nanny
    who's a clever girl then
    eat your peas
    three more mouthfuls then you can get down
    bath time
    have you seen the remote
    you're sat on it
    shove up
    budge over i can't see the telly
    what's this film called again
    he was in that other thing with the woman from line of duty
    i've gone right off him
    are you two fighting again up there
    i'll come up there in a minute
    don't make me count to three
    bye then drive careful
    text me when you get in
    love you bye bye bye
    hello yes speaking
    no i'm not interested in solar panels thank you
    can i ring you back i've got the plumber here
    it's the boiler it's making that noise again
    two hundred and forty pound he wanted just to look at it
    i said to him you're having a laugh
    so i says to her i says i'm not being funny but
    and she turned round and said it wasn't her it was donna
    well you know what donna's like
    the results came back fine thank god
    funeral's on thursday at two
    he was only sixty eight
    they've made him redundant after all them years
    she's had the baby a wee boy seven pound four
    congratulations pass it on to him from us
    are you stopping for your tea
    sit yourself down i'll be through in a minute
    ignore me i'm just talking to the machine
    is it listening to us do you think
    does she always light up like that
    what's it on about
    give us a minute
    pass us that tea towel
    the cat's been sick on the rug again
    out go on out you get
    is that the smoke alarm
    i've burnt the toast
    right where's me list
    bread milk spuds something for friday
    i must ring the bank
    eight nine ten eleven twelve i've lost count now
    tuesday's the dentist wednesday i've got the girls
    now then have i locked that back door
    i could murder a bacon sandwich
    oh me knees
    that's the third time this week that bin lorry's woke me up
    cwtch up to mam then there's lovely
    tidy that's all done now butt
    yer man from next door's parked across the drive again
    what's for tea mam
    can josh come round to play
    it's my turn on the xbox you've had it ages
    mate you're on mute
    can everyone see my screen
    yeah so just to circle back on what karen was saying about the budget
    sorry that was the dog
    get down off that table now
    alexa what time's the rugby on
    who's left the milk out again
    no mum i'm just talking to the speaker
    set a timer for the yorkshires twenty minutes
    and it's a corner to united
    callum your tea's on the table
    i swear i put my glasses down just here
    turn the big light off will you
    so she says to me she says i'm not having that and i says well
    is it going to rain in dundee tomorrow
    oi leave your sister alone
    hello is that the surgery
    play some oasis
    the chancellor said this morning that borrowing had risen
    d'you want a brew while i'm up
    good boy drop it drop it
    and there and the of it when he was the
    what's for tea
    yeah no i'm still on hold with the council
    add milk to my list of jobs
    where've i put that flaming remote
    shut that door you're letting the heat out
    coming up after the break we meet three couples
    text our gemma and say i'm running late
    two sugars dave isn't it
    i had a shocker at work today honestly
    stop it tickles
    put radio two on
    well i never did
    blah blah blah blah
    that's your dad home
    he never even put the bins out
    wake me up at half five
    who's that at the window
    la la la la la
    did you see the state of the m six this morning
    mammy mammy i need a wee
    you're on mute darren
    get your shoes on we're late
    turn it up this is my favourite bit
    traffic's murder on the westlink
    and finally the weather across wales and the west
    ring our kid
    i'll put the kettle on
    biscuit biscuit come here puss puss puss
    seven eights are fifty six
    come in love mind the step
    what was i doing oh aye the potatoes
    mind your own business you cheeky mare
    turn the heating up to twenty one
    and in the big house there it and no then
    no you can't have crisps it's nearly dinner
    i was stood at the bus stop forty minutes in the rain
    who ate the last hobnob
    is your mam in
    how do you spell necessary
    night night sweetheart sleep tight
    are you getting in the bath or what
    next item on the agenda is the car park
    give it here i'll do it
    what's the score in the hearts game
    you know linda off the bowls well her husband's been took bad
    pass us the salt
    and i'm like literally shaking bro
    that cat's been sick on the landing
    we'll be landing shortly into bristol please fasten your seatbelts
    don't tell him i said that
    i'm knackered
    six nil six nil get in
    oh for crying out loud it's burnt
    whose turn is it to do the bins
    tell the driver to come round the back
    when i was on the beat in handsworth we never had any of this
    lock the back door alan
    hmm hmm hmm hmm
    can you hear that noise or is it just me
    rosie put the scissors down right now
    eastenders starts in a minute
    nine one four no sorry nine one five
    drop in on the kitchen
    and then the doctor goes it's only gout
    sit sit stay
    is that the ice cream van
    i'll call you back mum i've got the gas man here
    mumble the thing with the er the
    your fly's undone
    i'd love a cuppa if you're making one
    right then who's for cards
    the sheep are out on the lane again
    grand job that skirting board gary
    they've dug the road up again outside the chippy
    daddy why is the moon following us
    my head's banging
    brush your teeth
    tommy get down from there
    set a timer ten minutes
    um where'd i put my keys
    what's the weather
    no not you i'm on the phone
    oh crap the rice
    play some country
    who left the door open
    i'll call you back mom
    and it's third and long folks
    get off the couch rover
    text dave i'm late
    did you pick up milk
    okay okay shoes on
    it's so hot out
    traffic was brutal today
    what's for dinner
    back with more after this
    the uh the thing with
    well i told her don't sign it
    wake me at six
    good boy
    i'm in the kitchen hon
    your uncle's on line two
    hand me that towel
    ow my toe
    turn the heat down to sixty eight
    then he goes and quits
    where's the remote
    yeah i'm talking to the speaker thing
    come here kitty kitty
    you do your homework yet
    partly cloudy with a high of
    blah blah wubba
    who ate the last donut
    you know linda's getting divorced
    did somebody ring
    i gotta pee
    get that out of your mouth
    call my brother
    red robin red robin la la
    my meeting ran over again
    is the game on yet
    it's bedtime mister
    ninety nine bottles of
    remind me to call the vet
    she said what to him
    so the doctor says it's fine
    dim the bedroom
    coffee's ready
    where'd your father go
    it the of a and um
    no honey the other drawer
    we lost by two
    want some pie carol
    now i'm out of gas again
    next on channel seven news
    hey shut the fridge
    i swear that raccoon's back
    watch your brother a minute
    what'd the plumber say
    lock the front door
    my show's starting
    five plus nine
    flip the pancakes
    uh yeah hi is this the pharmacy
    la la la baby
    get your backpack we're late
    i burnt it
    objection your honor
    what's the score in the lakers game
    tell grandma hi
    who's that out in the driveway
    yes officer i understand
    dude you're on mute
    oh my god this guy on t v
    laundry's done
    flush please
    how was school bud
    and then the cow got loose
    alexa snooze
    grab me a beer would ya
    mommy look look
    actually turn the fan on
    huh it's snowing
    you working tomorrow jim
    call your doctor if rash persists
    tyler james you put that down this minute before i come in there
    no i'm on the phone with her right now she's still going on about the septic
    set a timer for twelve minutes for the macaroni
    so i told the foreman if he wanted it done he could crawl under there himself
    who left the milk out it's warm as bathwater
    and now back to the studio where bob has your seven day forecast
    get off the couch buddy you know you're not allowed up there
    turn the living room lights down to about half would you
    can you believe what they charged us for that hamburger at the airport
    alexa play some of that old time merle haggard
    your father's truck is in the driveway go wash your hands for supper
    i swear i put my glasses right here not two minutes ago
    mom where's my other cleat because practice started like ten minutes ago
    third and eight on the forty two yard line and he drops back to throw
    did you take your pill this morning or was that yesterday
    yeah let me get the large with pepperoni and an order of the cheesy bread
    i can't find the remote and somebody's been in my chair
    remind me to call the dentist tomorrow at nine in the morning
    she said it was benign so we all went out and had pie
    come in come in don't mind the mess just step over the laundry
    what's the score in the ballgame cause i missed the last inning
    okay sweetie sound it out with me the cat sat on the
    the county's fixing the bridge again so i had to go clear around by the quarry
    honey did you hear a noise out by the trash cans
    uh the thing and then with the uh over by and she no
    and i says to him i says earl you can't park a combine there
    turn it up because this is the part where she finds out he's her brother
    i had eleven patients today and two of them bit me
    do your homework first and then we'll see about video games
    tell the kitchen speaker that dinner's ready and bring your plates
    you have reached the law offices of please listen carefully as our menu has changed
    we got eighteen inches overnight and the plow just buried the mailbox again
    is it supposed to rain on us tomorrow i've got hay down
    no grandma you have to swipe it not poke it
    good boy who's a good boy you're a good boy yes you are
    drop me off at the corner i don't want the guys to see your car
    has anybody fed this cat or is she lying to me again
    he bought the house sight unseen and now there's raccoons in the attic
    lord have mercy it's hot and it's not even noon yet
    ask your doctor if it's right for you and stop taking it if you get hives
    bless us oh lord and these thy gifts which we are about to receive
    i said i'd be down in a minute so quit honking
    then the copier jammed and brenda started crying and it was just a whole thing
    call my sister on her cell phone not the house
    what time's kickoff because uncle ray's bringing the wings
    scoot over so your cousin can sit down too
    so the professor goes there's no curve and the whole room just groaned
    skip this song because i can't stand it
    you're standing on my oxygen hose sugar move your foot
    i wonder if i shut the garage door when i left
    then flour the two cups and the when it's the no the other side
    hold still while i get this tick off of you
    did the mailman come yet because i'm expecting my jury thing
    we buried him on a tuesday and it never did stop raining
    wake me up at five fifteen cause i've got the early shift
    that referee needs his eyes checked because that was a catch
    put some shoes on before you go out there because there's glass
    the pharmacy closes at six so somebody needs to run and get dad's prescription
    no ma'am this is not she but i can take a message
    i lost eleven pounds and then we went on that cruise
    where did you park i've been walking around this lot for twenty minutes
    thermostat to sixty eight please because i'm roasting in here
    coming up after the break a local hero and his three legged goat
    you two share that or nobody gets it
    i told my therapist about the goose and she wrote it down
    hey are you up your alarm's been going for an hour
    turn off the porch light before every bug in georgia gets in here
    the concrete truck's supposed to be here at seven and it's half past
    watch your step there's a big old puddle where the ice melted
    how many ounces are there in a cup and a half
    she's teething so nobody in this house slept and i've got court at nine
    daddy look i made a poop that looks like ohio
    is that smoke coming from your kitchen or is it from mine
    i'll trade you my chips for your pudding cup
    send a message to carla saying i'm stuck behind a train
    we find the defendant not guilty and then everybody started yelling on the tv
    and the purple then seven of no wait the monkey has to the ladder
    when's the last time anybody changed the filter in this furnace
    no i'm putting you on speaker say hi to everybody
    my fantasy team's in the toilet since my running back blew his knee
    quit hitting your brother with the spatula i need that
    what's traffic like on the beltway this morning
    i could've sworn it was thursday but it's only tuesday
    the heifer got out again so i was up at two chasing her in my nightgown
    hallelujah he is risen and all god's people said
    just leave the casserole on the counter and go visit with your aunt
    they cut our hours again at the plant and didn't even tell us to our faces
    i'm going to need you to breathe and push on the count of three
    add eggs to the grocery list and some of that rye bread
    grandpa's asleep with his mouth open so don't throw popcorn at him
    nine one one what's your emergency that's what she always says on that show
    pastor's already at the pulpit and your shirt's on inside out so hurry up
    shut the door because you're letting all the cold air out
    well the mechanic says it's the alternator but he said that last time too
    who is this jessica that keeps calling the house
    cancel my six o'clock alarm since it's a snow day
    you want ranch or italian on that because we're out of the blue cheese
    jingle bells batman smells robin laid an egg and then the wheel
    he struck out looking with the bases loaded and i about threw my boot at the set
    it's your move and no you can't take the last one back
    get your feet off the couch mister
    i told you she'd say that didn't i
    alexa what's it like out tomorrow
    where did i leave my damn glasses
    turn the porch light off would you
    hello yes this is she speaking
    and now here's tom with the traffic
    did you feed the cat or did i
    set a ten minute timer for the eggs
    you would not believe the day i've had at work
    put some sinatra on in the living room
    ow i just stubbed my toe
    mommy i need to go potty
    so then she goes and marries the dentist
    the the and then it the like
    come here boy who's a good boy
    volume up a bit
    who left the milk out again
    coming up after the break the final question
    babe have you seen my charger
    i've got to call the dentist tomorrow
    remind me to take the bins out
    touchdown oh my god did you see that
    tell your brother dinner's ready
    what's the score in the rangers game
    text mark i'm running late
    purple seventeen banana the over
    send a message to mum saying i'm nearly home
    your turn to do the dishes love
    he never called me back you know
    i'm talking to the machine shush
    oh look there's a deer in the yard
    turn the heating down two degrees
    yeah i'll be there at six save me a seat
    who wants more potatoes
    i can smell something burning
    the suspect was last seen in a white van
    where was i oh yes the laundry
    uncle jim's on the phone pick up
    snooze the alarm for me
    grandma it's not a person you don't have to shout
    we interrupt this program for breaking news
    shut the door you're letting the flies in
    do you want sauce on that sweetheart
    what time is it in tokyo right now
    i swear that boy'll be the death of me
    no i was on hold with the bank forty minutes
    stop hitting your sister this instant
    is that rain i can hear
    la la la da dum dee dum
    play the next episode of my podcast
    it's pronounced wooster sauce honey
    dim the bedroom to twenty percent
    they're digging up the high street again
    bark bark down rex down i said
    my boss wants me in on saturday can you believe it
    can somebody get the door
    if a train leaves at four show your working
    you've got spinach in your teeth dear
    oh it's only the washing machine finishing
    previously on the great british bake off
    ugh where's the remote
    ask your father i'm busy
    how many tablespoons in a cup
    did the mail come yet hon
    fur the gate um sixty and ran
    i'm just on the phone to your nan
    happy birthday dear suzie happy birthday to you
    sit stay good girl
    what's the traffic like on the interstate
    call the pharmacy on main street
    the doctor says my blood pressure's up again
    can one of you kids bring toilet paper upstairs
    it's your move i took your bishop
    drop in on the kids' room
    mum can i have a biscuit
    i think i pulled something in my neck
    the referee has blown for full time here
    hush little one it's only thunder
    have you done your homework yes or no
    lock the front door for the night
    and the lord said unto moses
    darling your phone's ringing
    wait till your father hears about this
    oh i forgot to move the car
    who sings this it's on the tip of my tongue
    skip this song i hate it
    left a bit bit more there you go that's straight
    my sister's had her op she's doing fine
    could you pass the salt
    that's the third time that bird's hit the window
    nah bro he was totally offside
    is there school tomorrow or is it a snow day
    take your medicine dad it's on the tray
    shoes on everyone we're going to be late
    mm hmm mm hmm and what did the vet say
    there's a spider in the tub come quick
  `,
} satisfies Language['acts'];
