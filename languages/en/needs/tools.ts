import { type Language } from '../../language';

export const tools: Language['needs']['types'] = {
  'electricity-monitor': {
    telling:
      'power bill meter watt wattage kilowatt energy consumption standby appliance fridge refrigerator freezer dryer plug socket outlet expensive save waste heater charger computer solar panel utility tariff rate hog drain boiler guzzle',
    other:
      'consume cost price saving television heating electric current volt amp idle router economy smart supplier costly money budget afford landlord tenant flatmate roommate rent kettle oven dishwasher tv console server teenager vampire battery car charge footprint green eco climate pensioner retirement winter measure track usage fuse circuit breaker airconditioner immersion dehumidifier caravan basement prepay leccy bill power meter kilowatt watt plug fridge standby energy appliance old heater hog outlet draws overloaded doubled',
    told: `
      our bill went up by sixty quid last month and i haven't a clue which machine is the culprit
      i suspect the old freezer in the garage is eating money but i can't prove it
      i'm renting a room out and want to know what the lodger's heater really costs me per day
      the smart meter only tells me the whole house and i need to check one thing at a time
      i keep unplugging the television at night and my husband says it makes no difference so i want numbers
      before i buy solar panels for the cabin i have to find out how many watts each appliance pulls
      every time the space heater and the microwave run together the breaker trips and i'd like to see the load
      i mine a bit of crypto at home and wonder whether it pays once the juice is counted
      i bought a second hand fridge and it hums all day so what is it costing me
      i'm wondering whether the dehumidifier or the tumble dryer is dearer to run
      i've got a home server on around the clock and i'd love to know its draw when idle
      my power company's app lags two days behind and i want to see it live at the wall socket
      i reckon all these chargers left in overnight are draining something but nobody can tell me how much
      i'm sizing a generator for storm season and the labels on my stuff don't say what they really use
      working from home now and i want to claim what my computer setup burns through on my taxes
      my dad goes round switching everything off at the wall and i'd like to show him what's actually worth it
      our neighbor swears his ancient air conditioner is cheap to run and i have a bet with him
      my son leaves his gaming rig on all night and i want to show him the cost in dollars
      she has gone completely green and wants to hunt down every bit of standby waste in her flat
      my brother in law lives in a camper and must know what he can plug in without blowing the hookup
      a colleague brought her own radiator to the office and the boss wants to see how many kilowatt hours it takes
      grandma is frightened to use her electric blanket because of prices and it would calm her to see the pennies
      he's an engineer type who'd happily measure the toaster the kettle and the lamp all weekend long
      my daughter has a school project about how much energy things around the house gobble up
      the students upstairs argue about who uses most current and they split the bill in four
      my uncle keeps three aquariums with pumps and heaters and got a terrible shock from the utility company
      our landlord says the washing machine can't be the reason and my wife wants evidence
      my mate grows chillies under lights in the loft and wonders what each plant is costing him
      the newlyweds just got their first flat and are stunned by what the heating adds up to
      the church treasurer wants to test the old urn and the drinks fridge in the hall one after the other
      something to go between the socket and the appliance and tell me what it's using
      a gadget that shows how many watts a thing pulls while it's running
      something to work out what one device costs me a month
      i need something that adds up the kilowatt hours over a whole week
      anything that catches energy hogs around the house red handed
      a little display at the outlet where i can key in my rate and read off the price
      something to check if standby mode is really costing money
      is there a thing to compare the old fridge with a new one before i spend the money
      something to test volts and amps without poking at bare wires
      give me something that logs how much juice the heater drinks overnight
      what's eating all my power
      which appliance costs me the most
      is my freezer wasting money
      how many watts does this draw
      our electric bill is insane
      what does standby cost me
      i want to see the kilowatt hours
      find the energy guzzler at home
      does my dryer burn much juice
      is it cheaper left on low
    `,
  },
  screwdriver: {
    telling:
      'screw loose tighten turn flat slot bit battery cover hinge furniture assemble assembly flatpack shelf bracket fix repair handyman toolbox drill strip knob handle laptop wobbly wobble cabinet cupboard door toy unscrew magnetic tiny socket',
    other:
      'cross phillips head torx hex glasses toolkit electronics bolt disassemble ratchet loosen crib cot bed wardrobe curtain rail compartment remote computer console phone spectacles outlet plug switch electrician wire fuse butterknife knife coin thumbnail slip wrist twist diy dismantle apartment kitchen drawer dad licence bicycle eyeglass notch screw flat pack loose ikea furniture bit handle tighten wobble assemble assembly cabinet hinge toolbox strip battery cupboard knob fix',
    told: `
      the battery cover on my kid's toy train won't open and i've been trying with a butter knife
      my glasses keep falling apart at the hinge and the little screw needs tightening
      i've got a flat pack wardrobe in the hall and nothing to put it together with
      the handle on my frying pan wobbles and i only have my thumbnail to turn it
      i want to open my laptop to swap the battery but the heads are tiny star shaped ones
      i've chewed up the cross in the head because the tip i have is worn round
      the door hinge has come loose again and i'm using a coin to do it up
      my wrist aches after a dozen screws and a drill is far too strong for this delicate work
      i dropped the screw down behind the radiator and a magnetic tip would have saved me
      the light switch plate is hanging off the wall and i've nothing in the drawer that fits the slot
      i'm forever running up and down the ladder to swap between flathead and phillips
      i need to take the back off this wristwatch and my tools are all much too big
      the number plate on my car rattles and i'm miles from home with just a penknife
      i change plugs and fuses in old houses so i need one that's insulated against shocks
      the sink cabinet is so cramped that nothing long will fit in to turn the screws
      my dad's hands are stiff with arthritis and he can't grip his old one with the skinny wooden handle
      our neighbor comes over to borrow mine every single weekend so it's time he had his own
      my daughter is moving into her dorm and will have a desk and a bed frame to assemble
      the bride has never owned a tool in her life and they've just bought furniture that comes in boxes
      my brother repairs phones at his kitchen table and strips those minuscule heads all the time
      she plays guitar and needs to adjust the pickups between songs
      a colleague at the help desk opens twenty computers a day by hand and gets blisters on his palm
      granny's reading specs lose an arm every other week and she fixes it with a paper clip
      my husband used my good kitchen knife on the cupboard hinges and broke the tip clean off
      he keeps a toolbox in the truck but everything in it has rusted except the hammer
      our caretaker at school wants all the bits in one handle so he isn't carrying a roll around
      my nephew builds radio controlled cars and the screws on those are like grains of rice
      my wife is putting up curtain rods and says the drill scares her
      the lad who's starting as an electrician's apprentice has to bring his own hand tools on monday
      my aunt's sewing machine needs its needle plate off for cleaning and she hasn't got anything to undo it
      something to tighten the loose knobs on my kitchen drawers
      something to undo these little cross headed things
      i need something for driving screws by hand with a comfy grip
      something with swappable bits so one handle does slotted star and hex
      a thing to open up electronics without wrecking the screw heads
      something that ratchets so i don't have to keep letting go and turning my wrist
      anything to get the back off a remote that's held shut with one tiny screw
      something to put together flat pack furniture without an electric drill
      something small for the pocket to fix spectacles on the go
      whatever you use to get a door handle back on tight
      these screws keep coming loose
      the cabinet hinge has dropped
      i'm doing it with a knife
      my tip slips out every time
      can't open the battery hatch
      got a phillips head to undo
      the screw on my specs fell out
      i've got a bookcase to assemble
      righty tighty but with what
      it needs a tiny torx end
    `,
  },
  pliers: {
    telling:
      'grip wire bend twist cut pinch nut bolt squeeze pull nail clamp plumber electrician jewelry jewellery bead stubborn tight hook fence cable toolbox handyman pipe crimp rusty pry faucet tap slip bike',
    other:
      'jaw wrench spanner plumbing stuck stripped fishing repair toolkit round grasp locking hold yank staple pin rust seize loosen valve hose zipper earring necklace chain bracelet fish trout pike tooth finger sore strip cutter snip bicycle brake motorbike car engine garage workshop diy farmer tractor splinter key snap spring arthritis jar guitar string lever barb angler jam pliers grip wire bolt nut pinch plumber cut twist pipe fix tool tap faucet mechanic rusty pull bend fence leaky',
    told: `
      there's a rusty nail head i can't get a hold of with my fingers
      i'm twisting fence wire with my bare hands and they're cut to ribbons
      the nut under the tap just spins and i need to hold it still while i turn the other side
      my zip pull has come off and i have to squeeze the metal back together
      i can't get the hook out of the fish's mouth without losing a finger
      i make earrings at home and bending the wire into loops with my fingers looks awful
      the shower hose is stuck on so tight that my grip just isn't strong enough
      i snapped the key off in the lock and there's a bit sticking out i could grab
      the bolt is rounded off and my spanner just slides round it
      i'm pulling staples out of an old armchair and my fingertips are raw
      the chain link on my necklace opened up and i want to pinch it shut again
      my drain pipe collar won't budge and i've tried with a tea towel wrapped round it
      i need to strip and snip cable while i'm up a ladder with one hand free
      the hose clamp under the hood of my car is a spring one that you have to squeeze to get off
      the stove knob broke and i've been turning the bare metal stem with two coins
      my dad's trying to crimp a connector with his teeth again
      our neighbor is mending the chicken wire after the fox got in and he has nothing to twist it with
      my sister does beadwork and those jump rings drive her mad
      the plumber left his bag at ours and asked for something with wide jaws for a slip nut
      he keeps crushing his thumb trying to hold a tack while he hammers
      my husband wants to bend a bit of sheet metal and is doing it over the table edge
      grandad hasn't the strength left in his hands to pull a stubborn cork plug out of his boat
      she needs to reach right down into a narrow gap in the piano and grip a broken wire
      a colleague in the theatre workshop is forever cutting and twisting piano wire for the sets
      my son took up fly fishing and needs to flatten the barbs on his hooks
      the lady next door found a nail in her tire and wants to yank it out herself
      my brother in law works on farms and always has baling wire that needs cutting and tying off
      our daughter's bike has a cable end that's frayed and nobody can pull it tight enough
      my uncle has been using the nutcracker from the dining room to loosen pipe fittings
      the new apprentice keeps marking chrome fittings because his jaws have got teeth
      something to grip tight when my fingers aren't strong enough
      something to pull out old nails and staples
      i need something that'll hold a nut while i turn the bolt
      something with jaws that open wide for pipes of different sizes
      something long and thin nosed to reach into tight spots and bend wire
      anything to snip through cable and twist the ends together
      a hand tool to squeeze and pinch metal closed
      something that locks on and won't let go while i work
      something to yank a thorny root of wire out of the fence post
      a thing for bending little loops in jewelry wire
      i can't get a grip on it
      need to bend this wire
      the nut just keeps spinning
      pull this nail out for me
      my fingers aren't strong enough
      how do i cut this cable
      the pipe fitting's stuck fast
      it needs squeezing really hard
      i've been using my teeth
      grab that little broken stub
    `,
  },
  'tape-measure': {
    telling:
      'length width height inch centimeter centimetre foot meter metre furniture sofa fit room window curtain wall doorway size ruler carpenter sew tailor seamstress waist chest hem lumber plank cut renovate renovation remodel guess builder carpet shelf rug blind gap',
    other:
      'feet dimension carpentry sewing board move accurate mark long wide alcove depth door couch wardrobe fridge mattress bed floor kitchen worktop countertop wood timber contractor surveyor realtor estate architect diy decorator wallpaper tile fence hip bust inseam dress suit wedding diet stride pace eyeball fish parcel showroom squeeze stair measure sofa fit wall room length inch furniture curtain centimeter window width moving ruler carpet gap',
    told: `
      i'm ordering a sofa and have no idea whether it'll fit through our front door
      i've got a school ruler and a twelve foot wall so you can imagine how that goes
      the blinds i bought are two inches too wide because i paced the window out with my feet
      i've been using a piece of string and marking it with a pen to size up the alcove
      i need to know how much carpet to order for the stairs
      i cut the board short again because i was guessing with my hand span
      we're viewing a flat this afternoon and want to check if our bed goes in the second bedroom
      mine snapped its spring and now it won't wind back in
      i'm making a skirt and need to go round my own waist and hips
      i'm on my own at job sites and the end keeps dropping off before i can read the number
      i'm used to feet and inches but the builder talks metric so i want both on one
      i want to fence the garden and must find out how many yards it is round the edge
      the numbers on my old one have rubbed away and i can't tell a six from an eight
      i'm hanging a row of pictures and they have to be evenly spaced along the hallway
      i'm losing weight and the scales don't budge so i'd like to follow the inches round my belly
      my dad is laying decking and still works out lengths by walking heel to toe
      our neighbor says the new hedge is over the height limit and i want to check for him
      my daughter's first apartment is tiny and she needs to plan every bit of furniture to the inch
      the bride is sewing her own dress and has to take the lengths from shoulder to floor
      my husband cuts every shelf wrong and it's because he eyeballs it
      a colleague is setting up our stand at the trade fair and must mark out three meters by four
      she's an estate agent and has to write down the size of every room she shows
      my son just started as a carpenter's helper and wants one on his belt that pulls out stiff
      grandma knits sweaters for the whole family and wants to check chest and arm lengths
      our coach has to mark out the long jump pit and only has a meter stick
      he ordered a fridge that was one inch too tall for the gap under the cupboard
      my aunt wants new curtains and the shop asked her for the drop and the width
      my boyfriend catches fish and always argues about how long they were
      the kids want to know how much they've grown since last christmas
      my landlord needs the floor area of each bedroom and he's coming with nothing in his pocket
      something to check if the wardrobe will fit in the corner
      something that rolls out for ten feet or more and snaps back into its case
      i need something to find out how long and wide a room is
      something bendy to go round my chest and hips
      anything that hooks over the end of a plank so i can read it alone
      something for my key ring to see how big a table is when i'm thrifting
      a thing that stays stiff when i stretch it across to the other wall
      something with inches and centimeters to size up the windows for curtains
      something to tell me how many feet of skirting board i need
      something to get the length before i saw it
      will the couch fit my wall
      how wide is our doorway
      i've only got a short ruler
      measure twice cut once they say
      i paced it out in steps
      how much carpet do we need
      i cut every board too short
      what's the drop for my curtains
      i used string and guessed
      is our ceiling eight feet high
    `,
  },
  caliper: {
    telling:
      'precise precision accurate accuracy millimeter millimetre thickness diameter depth tolerance machinist lathe workshop engineer printer print bolt screw thread pipe hole tube drill metal digital gauge bead ruler replacement model modelmaker watchmaker bearing exact',
    other:
      'inner outer thin machine engineering printed part micrometer inch fraction dial jewelry jewellery woodwork measure measurement thousandth micron width tape nut washer shaft bit mill aluminium aluminum steel fit filament plastic prototype railway brake rotor pad gunsmith bullet cartridge woodturner dowel veneer luthier fret jeweler jeweller gem gemstone coin watch jaw eyeball guess spare fossil tread slack precise millimeter thickness diameter printer bolt machinist engineer inside tolerance drill accurate hair 3d thread lathe',
    told: `
      i need to know exactly how thick this sheet is and my ruler only does millimeters
      my three d prints come out a hair too tight and i can't tell by how much
      i'm trying to match a bolt and can't see whether it's six or six point five across
      i want to find the inside width of a pipe and a tape just won't go in
      my drill bits have lost their markings and i can't tell one size from the next
      i reload my own ammo and the case length has to be right to the thousandth of an inch
      i'm turning chair legs on the lathe and they all have to be the same diameter
      i'm checking brake discs on my car to see if they've worn below the limit
      the replacement seal i ordered was half a millimeter off because i squinted at a ruler
      i collect old coins and need to check thickness and diameter to spot fakes
      i have to find out how deep this hole is to a tenth of a millimeter
      i make rings and i can't judge the stones' size well enough for the settings
      i'm choosing a new watch strap and don't know what's between the lugs down to the millimeter
      i design replacement parts on the computer and i'm guessing at the dimensions of the broken one
      at my workbench the joints are sloppy because i never know the exact thickness of the boards
      my dad's a machinist and the engraved lines on his old one are too fine for his eyes now
      our neighbor restores motorbikes and has to check shafts and bearings for wear
      my son got a printer for plastic parts and needs to measure everything to the hundredth
      a colleague in quality control says the parts are out of tolerance but a ruler won't convince anyone
      she makes jewelry and has to gauge wire and beads much finer than a tape would allow
      my brother builds guitars and is fussy about fret heights and neck thickness
      he's studying mechanical engineering and they start in the workshop in september
      my nephew builds model railways and scales everything down from the real thing to fractions of a millimeter
      our biology teacher has the class measuring beetles and leaf stems with plastic rulers
      my husband bought the wrong size of washer three times running
      my uncle machines parts for steam engines and wants a digital readout he can zero
      the plumber's lad needs the outside diameter of the pipe and he's wrapping string around it
      my girlfriend does woodturning and holds lids against bowls to see if they fit
      our gunsmith friend asked for something with jaws that read in thousandths
      the bike mechanic down the road wants to know seat post sizes at a glance
      something to tell me the exact diameter of a screw
      something with jaws that slide and give you a reading in hundredths
      i need something to measure inside a hole as well as outside a rod
      something far more precise than a ruler for small parts
      something that shows the thickness on a little screen and flips between inch and metric
      anything to check how deep a slot is cut
      a thing that closes on the piece and tells me to a tenth of a millimeter
      something to size bearings before i order new ones
      something to check whether a part is within tolerance
      something i can zero and then read the difference between two pieces
      how thick is this exactly
      a ruler isn't accurate enough
      what's the inside diameter here
      is that bolt six or seven mil
      it's off by a tenth
      my printed parts don't fit
      i need thousandths of an inch
      which drill bit size is this
      gauge the depth of a groove
      are these bearings worn or not
    `,
  },
  'stud-finder': {
    telling:
      'wall drywall plasterboard plaster hang picture shelf television tv mount bracket hole drill nail screw anchor heavy mirror cabinet cupboard beam joist timber wire cable pipe knock tap hollow fall hammer magnet renovate patch spackle ceiling curtain rail guess',
    other:
      'wood hidden rip locate behind renter cupboards rod lath bookshelf painting frame collapse crash sag wobble swing hammock chandelier pullup grab bar handrail bathroom nursery toddler earthquake dresser electric electrocute shock burst leak landlord deposit tenant apartment diy handyman filler baby climb botch gypsum topple wall stud hang shelf picture drywall nail hole mirror heavy drill tv anchor fall mount plaster swiss cheese beam guess knock rail',
    told: `
      i've drilled four holes looking for the timber and hit nothing but plasterboard
      i want to hang the big television and it's got to go into something solid
      i knock along the drywall and it all sounds the same to me
      the shelf came crashing down because i'd only screwed it into plaster
      i'm terrified of drilling into an electric cable behind the tiles
      i've been dragging a fridge magnet over the wall hoping to catch a nail
      last time i put up a hook i went straight through a water pipe
      our old house has lath and plaster and i can't tell where the wooden uprights are
      i need to fix a grab rail in the bathroom that'll hold my whole weight
      my wall looks like swiss cheese from all the test holes
      i'm mounting kitchen cabinets and need to know where the framing is every sixteen inches
      i measured sixteen inches from the corner like the video said and there was nothing there
      i've got to anchor the bookcase so it won't tip over on the toddler and the wall is hollow
      i need to know where the joists run in the ceiling before i put up a swing chair
      i'm hanging a heavy mirror above the fireplace and don't trust those plastic anchors
      my dad taps the wall with his knuckles and pretends he can hear the beams
      our neighbor hit a live wire hanging a picture and was lucky to walk away
      my son in law is putting up a tv bracket and i don't want another lump of plaster on the floor
      the bride and groom moved into a new build where all the walls are hollow
      my husband drills first and thinks later and our hallway shows it
      she wants her heavy mirror up but can't tell what's behind the paint
      a colleague fits blinds for a living and loses time guessing where there's wood to bite into
      our handyman quit and now my sister has to hang her coat rack on the partition alone
      grandpa needs a handrail on the stairs and it mustn't pull out of the wall
      my brother's flat has metal framing behind the board and his screws find only air
      he bought a pull up bar to bolt up and it ripped out of the ceiling
      my daughter is decorating the nursery and the shelves over the cot simply mustn't fall
      the lads on site keep missing the battens when they screw on the panels
      my landlady will charge her for each hole so she wants to get it right first go
      my uncle installs alarms and keeps worrying about pipes and cables hidden in the walls
      something to show me where the wood is behind the drywall
      something that beeps when there's a beam in the wall
      i need something to check for pipes and wires before i drill
      something to slide along the wall until it lights up at the edge of the timber
      anything to locate the joists in a ceiling
      a gadget that sees through plasterboard
      something that tells me where it's safe to put a screw
      something with magnets that clings to the nails hidden under the paint
      something to find the center of the framing so my tv mount holds
      something to stop me making pointless holes in the wall
      where's the wood behind this
      my shelf ripped out of the wall
      is there a cable in here
      i keep hitting hollow wall
      knocking on plaster tells me nothing
      don't want to drill a pipe
      i need to hit solid timber
      the tv must not fall down
      which bit of the wall's solid
      too many test holes already
    `,
  },
  'electric-duster': {
    telling:
      'dust dusty keyboard computer air blow blower crumb fan vent laptop clean lens camera sensor server console radiator cranny crevice overheat printer cobweb lint fluff debris figurine model desk hair aerosol propellant workshop sawdust',
    other:
      'compressed canned spray cleaning electronics nook vacuum shutter blinds key pet gust motherboard hot noisy clog cordless rechargeable blast puff nozzle speck grime fur office gamer machine typewriter piano speaker amplifier stereo blind bookshelf chandelier corner car dashboard filter allergy asthma sneeze wheeze technician repair sticky turntable mattress compress graphic sew dust keyboard computer crumbs air fan blow laptop clean pc vents console overheating fluff clogged shelf',
    told: `
      my computer's fans are clogged with fluff and it sounds like a jet taking off
      i go through a can of compressed air every week and it's costing me a fortune
      the spray cans go icy and spit liquid all over my circuit board
      there are crumbs under every key on my keyboard and shaking it upside down doesn't help
      my laptop overheats because the vents are full of lint and a cloth can't reach in there
      i can't get the dust out of my camera gear without touching anything
      i tried the vacuum cleaner on the motherboard and worry about static
      my game console roars and there's a gray carpet of fluff in the grille
      the heat sink is packed with cat hair and i've been blowing into it with my mouth
      my workbench printer is full of paper dust and a paintbrush only pushes it about
      i hate throwing all those empty aerosol cans in the bin
      they won't let me take aerosols on the plane and i clean equipment at clients' offices
      after washing the car water keeps dripping out of the mirrors and i'd like to blast it out
      i build little models with hundreds of nooks and wiping them breaks pieces off
      my sewing machine is choked with lint in places that no brush can get to
      my son's gaming tower hasn't been cleaned for three years and shuts down when it gets hot
      our it guy empties ten of those spray cans a month on the office machines
      my husband takes the pc out to the garage and uses the tire compressor on it and it's far too strong
      she has asthma and wants the fluff out of her computer outdoors in one go
      my brother runs an internet cafe and the desktops are full of smoke and dust
      a colleague spilled cookie crumbs into her keyboard and the space bar sticks
      our neighbor repairs amplifiers and needs a strong stream of air to clear decades of dirt
      dad's record player and hi fi have dust in every slot and he's out of puff
      he's a photographer and the rubber bulb he squeezes just doesn't have enough oomph
      my daughter streams games from her bedroom and the graphics card keeps getting hotter
      my wife collects miniature houses and dusting each room with a cotton bud takes days
      the church organist says the electronic keyboard is gritty between the keys
      our server closet at the clinic is filthy and the nurses aren't allowed propellant sprays
      my boyfriend blows the sawdust off his tools with his own lungs and then coughs all evening
      grandson wants to clean his game console but the cans made him dizzy from the fumes
      something to blow the dust out of my computer
      something i can recharge in place of buying air in cans
      i need something with a strong jet to get crumbs from between keys
      something to clear lint out of fans and vents without touching the parts
      anything that puffs hard without freezing and leaving wet spots
      a little blower for electronics with narrow nozzles
      something to blast fluff from the back of the console
      something that won't run out halfway through cleaning the pc
      something to get grit out of camera bags and lens mounts with air alone
      something to stop my laptop overheating from all that fluff inside
      my pc is full of fluff
      the fans sound awfully loud
      crumbs all under my keys
      sick of buying canned air
      my console's overheating again
      dust where no cloth can reach
      blow it don't wipe it
      those spray cans run empty fast
      cat hair inside my computer
      clean the vents without aerosol
    `,
  },
  flashlight: {
    telling:
      'dark darkness night power outage blackout beam bulb battery camp tent trail walk dog cellar basement attic loft shed garage breakdown tire tyre bright dim lantern headlamp emergency storm hurricane cave burglar hood bonnet path stumble trip keyhole fuse',
    other:
      'light camper car prowler engine drawer lumen breaker candle lamp rechargeable hike wood crawlspace trunk boot roadside puncture key driveway street lane ditch pothole poo coyote fox noise guard afraid monster bed headlight blind phone rescue glovebox plumber boiler puddle spook dark torch power outage walk night battery beam camping flashlight storm blackout basement attic lantern dog trail pitch headlamp see',
    told: `
      the power went out last night and i was feeling my way to the fuse box
      i walk the dog after dark along a lane with no streetlamps
      i can't see a thing under the sink with just the ceiling light
      my phone's light drains the battery and i can't hold it and work at once
      i dropped my keys in the long grass by the car at midnight
      i'm camping next week and have to find the outhouse in pitch black
      my car broke down on the hard shoulder and i couldn't even see the engine
      i heard a noise behind the shed and hadn't anything to shine down there
      the loft has no bulb and i keep treading between the joists
      the batteries in mine leaked and it's dead just when hurricane season starts
      i need to check on the lambs in the barn at three in the morning
      candles are all we have for a blackout and with the kids i don't like that
      i do night shifts as a guard and my beam only reaches a few yards
      my hands are full with the spanner so i've been holding the light in my teeth
      i went caving with a weak little bulb and swore never again
      my dad checks the boiler in the cellar every night and the stairs are dark
      our neighbor's cat is stuck up somewhere on the roof and she can't see where
      my daughter drives home late on country roads and i want her to have something in the glovebox
      the kids are going to scout camp and need to find their tent after lights out
      he's a plumber who spends half his day peering behind boilers
      my mother is scared of power cuts since she has lived alone
      she jogs before sunrise and the cars on the road don't see her
      a colleague patrols the warehouse at night and says the aisles are black as coal
      my grandson loves making shadow animals under the blanket and wants a beam of his own
      my husband went over the side ditch in the dark looking for the water shutoff
      grandma keeps tripping on the way to the bathroom when the power's out
      my brother goes night fishing and needs both hands to bait up and still see
      our vet has to look into horses' mouths in gloomy stables
      the lady at number nine wants one by her bed for when the lights fail
      my uncle's boat has no light on deck and he needs something that can get wet
      something to see where i'm going in the dark
      something with a strong beam that reaches the end of the field
      i need something bright to keep in the car for breakdowns
      something to shine into cupboards and behind the washing machine
      something that charges by usb and lasts the whole night
      anything to find our way about when the electricity fails
      something small on my key chain to find the lock at night
      something waterproof that lights up the campsite path
      something to wear on my head so i can see and keep my hands free
      something to look up the chimney with because it's black in there
      it's pitch dark back there
      what if the power goes out
      can't see under the car
      my phone light's too weak
      no streetlights on our road
      i trip over tent ropes at night
      shine it up in the attic
      who's out there in the yard
      the cellar bulb's gone again
      a beam that reaches really far
    `,
  },
};
