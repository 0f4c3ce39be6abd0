import { type Language } from '../../language';

export const toys: Language['needs']['types'] = {
  'building-toy': {
    telling:
      'brick block tower castle construct magnet tile engineer architect bridge build stack marble crane robot gear wooden model spaceship kid rainy instruction piece creative imagination screen snap assemble truck nephew grandson preschool fort train demolish collapse',
    other:
      'plank dinosaur child plastic tear stem son daughter niece floor track architecture construction builder barefoot tread manual magnetic motor bolt screw spanner wrench click interlock topple knock wall skyscraper rocket dexterity spatial toddler classroom playroom bore boredom tinker invent inventor design dismantle concentration patience patient sibling baseplate puzzle connect creativity build blocks bricks lego tower construct engineer castle creative pieces wooden stack spaceship box bridge architect garage cardboard imagination rainy',
    told: `
      i stepped on one in the dark and swore but i still want more bits that click together
      i'm fifty two and i find snapping little pieces into a spaceship calms me right down
      after a day of spreadsheets i'd like to put a tiny castle together with my hands
      i grew up with the metal strips and nuts and bolts and want that feeling again
      the babysitting hours drag so i want stuff we can stack into towers and knock down
      i need a box of parts that becomes a crane today and a robot tomorrow
      i've got a shelf empty and i'd love to assemble a model of the eiffel tower piece by piece
      we've got twins and one set of planks isn't enough for two bridges
      i'm snowed in all winter and fancy a thousand piece truck to click together
      i run an after school club and we want the kids constructing things instead of gaming
      i want magnets that snap edge to edge into houses and rockets on the fridge side
      the wooden logs i had as a boy made a cabin and i can't find them anywhere
      i'm sick of toys that do one trick and get dumped by boxing day
      i need a quiet thing for the waiting room where children can put walls and roofs up
      i quit smoking and my fingers want tiny parts and a step by step booklet
      our six year old makes garages out of cereal boxes and tape all day long
      my godson wants to be an architect and already stacks sugar cubes in restaurants
      the little girl next door takes things apart and it's time she put some together
      my son's marble run is loo rolls and sticky tape and it keeps collapsing
      he's seven and crazy about gears and axles and cars he's made himself
      my dad's an engineer and retired and would happily bolt a little bridge together
      her boy follows forty page instructions without help and finishes by dinner
      the grandkids come for a week and i want a tub they'll all dig into on the carpet
      my niece wants a castle with a drawbridge but she wants to make it not just get it
      our toddler loves piling things up and crashing them so make it chunky
      a colleague has a half made space station on his desk and he's out of parts
      my stepson got bored of action figures because you can't change them
      they've two boys who turned the couch cushions into a fort and wrecked the couch
      my wife does flowers out of those little plastic pieces and puts them in a vase
      the kindergarten's planks are chewed and splintered and there's too few to make a tower
      something to click together and pull apart and start over
      it should let a child put up towers bridges and garages from the same pieces
      something with little plates and wheels you make your own vehicle from
      a thing that teaches how structures stand up without feeling like school
      something to keep two brothers constructing on the floor for a whole afternoon
      it must fit the studs and pieces he already has
      something with magnetic tiles that hold so the walls don't fall in
      a present where the kid makes the dinosaur himself bit by bit
      something you assemble with instructions and then display on a shelf
      it needs big pieces he can't swallow but can stack sky high
      he wants to make his own robot
      pieces that snap together
      towers to stack and knock down
      she's always constructing forts
      little parts with an instruction booklet
      a castle you put together yourself
      more studs wheels and plates
      stack it wreck it start again
      for a budding young architect
      rods and connectors for a bridge
    `,
  },
  'activity-toy': {
    telling:
      'toddler busy fidget baby crawl button zip buckle bead shape motor finger grasp sensory rattle knob push pull crinkle car distract infant nursery coordination curious spin teeth',
    other:
      'lace skill montessori walk touch bored restless teethe flap drum hammer peg seat restaurant flight preschool tantrum shake dexterity occupy entertain dial lever latch sorter maze teether drool gurgle tummy wobble twist peekaboo texture squeak mirror grip development milestone creche daycare playgroup childminder nanny grandchild godchild birthday highchair pushchair stroller fuss whine whinge cry grizzle drawer cupboard cabinet remote saucepan tug explore discover playpen wooden autism dementia toddler buttons busy fingers drawers switches knob open shape baby sort puzzle lock motor keys doors curious shapes flip',
    told: `
      i need both hands to cook and the baby wants to twist and poke at everything
      i'm minding my granddaughter on tuesdays and all i have for a one year old is saucepans
      we're stuck in a small flat and the toddler empties every drawer because her fingers are bored
      i run a dentist's and the tiny ones need beads to slide along wires while they wait
      i'd rather she turned knobs and cogs than tapped on my phone
      the nursery i work in lost half the pegs so nothing fits the holes any more
      i tried giving him wooden spoons but he wants things that rattle and spin and open
      i want no batteries no flashing just round peg round hole
      long drives are murder i need a board with zips and buckles for little hands
      i do physio with babies and want them reaching across to push things along
      i can't shower unless she's busy dropping shapes in a box
      i'm after the old fashioned thing where you hammer wooden balls through
      we see a speech therapist and she said get him sorting colours and stacking rings
      i'm a childminder and everything i own is for fours and up but now i've got an eleven month old
      i need the baby to stay happily on the play mat batting at things for ten minutes
      my grandson just turned one and posts everything through the cat flap
      our little one keeps flicking the light switches on and off all day long
      the neighbor's baby can sit up now and wants things to grab and turn
      my sister's twins are eighteen months and fight over the one cube with the beads on top
      he's two and can't get the square through the square hole yet but he wants to learn
      their toddler only wants to lock and unlock the front door with my keys
      my niece is just learning to walk and needs a thing to push with bits to spin on it
      a friend's little boy has delayed hands and should practise threading and pinching
      the first birthday party is sunday and every parent says no noise please
      our great grandchild puts rings on his wrist and takes them off for an hour
      she's sixteen months and loves lids so anything that opens shuts and pops up
      my daughter says no screens and nothing plastic for the baby just sorting and stacking
      his baby crawls straight for the plugs so distract him with cogs and mirrors
      the pastor's toddler gets restless in church and needs quiet clasps and laces
      my cousin's kid knows circle and star already at two and wants to match them
      something to teach a one year old which shape goes in which hole
      it must survive chewing and keep a toddler poking sliding and twisting
      something with beads you push around loops of wire
      a thing for little fingers to practise buttons and zips before nursery
      something to sort by colour and stack up for a child under two
      it should strap to the pram and have bits to spin and squeak
      something that keeps a crawling baby in one spot and learning
      a toy that trains hand and eye before they're old enough for puzzles
      something with little doors and latches a toddler can't get tired of
      it has to have rounded wood and nothing small enough to swallow
      shapes through the right holes
      busy fingers for a one year old
      beads to slide along
      she twists every knob she sees
      rings a baby can stack
      latches for tiny hands
      poke it spin it push it
      first birthday and no batteries
      he's learning circle square triangle
      keep the toddler's hands busy
    `,
  },
  'science-kit': {
    telling:
      'experiment chemistry volcano crystal laboratory lab microscope telescope magnet electricity circuit physics dinosaur fossil planet space astronaut scientist slime curious homeschool stem teacher vinegar geology rock mineral bug insect explode bubble battery robot solar potion discover test biology goggle',
    other:
      'dig school soda germinate reaction hypothesis tube chemical erupt fizz explosion excavate beaker pipette curiosity why rocket pond specimen germ soil weather coding nerdy geek genius inventor professor classroom curriculum homework granddaughter nephew niece tween kitchen gunk museum dna anatomy dissect screen bore inquisitive acid science experiment circuit electricity crystal volcano chemistry kids rocks magnets stem robot kit microscope wires dinosaur fossil geology lab apart',
    told: `
      i teach fourth grade and i'm fed up with the same old baking soda volcano in a bottle
      i homeschool three kids and need real experiments with everything in one box
      i always wanted to grow crystals as a girl and nobody let me
      we've a rainy half term ahead and i want fizzing and smoke without burning the kitchen down
      i can't answer why the sky's blue so let's find out with test tubes and a booklet
      i'd like to show my class how a circuit lights a bulb without buying every wire apart
      the science fair is in two weeks and we've got nothing but a shoe box
      i'm no chemist but i want to make slime and turn purple water green with my girls
      i run a scout troop and we want to dig out little fossils and look at pond bugs
      i've vinegar and a balloon at home and that's as far as my experiments go
      i'm snowed under with why questions at bedtime and need a proper lab for a seven year old
      i want to extract dna from a strawberry at the kitchen table
      i bought a fancy tablet for learning but i'd rather she got her hands messy with magnets and acids
      i remember a wooden box of chemicals from the fifties and want the safe version of it
      i lead a library workshop on saturday and need ten kids measuring mixing and guessing results
      my granddaughter mixes shampoo with toothpaste and calls it a potion
      our eight year old wears swimming goggles and says he's a professor
      my nephew took the radio apart to see where the voices live
      she wants to be an astronaut and asks how rockets get off the ground
      the boy next door made a lemon run a clock and hasn't stopped talking about it
      my son blew the lid off the vinegar jar so better give him something with goggles and instructions
      his teacher says he's bored in class and ought to try real experiments at home
      my little sister collects rocks and would love to crack open geodes
      their girl is ten and wants to see bacteria grow in a dish
      our foster kid loves explosions and i'd rather they were the harmless foamy kind
      my goddaughter dissects owl pellets so nothing grosses her out
      dad's a chemistry teacher and wants to do a bit of lab magic with the grandkids
      the twins watched a show about volcanoes and now they want lava in the yard
      a colleague's daughter asked santa for a laboratory
      my stepdaughter is all about electricity buzzers and little motors that really run
      something to do experiments with at home that's safe for a nine year old
      it should explain why things fizz and change colour not just look pretty
      something to grow crystals in a jar over a week
      a box with pipettes and goggles and everything you need to find things out
      something hands on to learn about magnets and static and electricity
      it must have thirty or so trials with a booklet a kid can follow
      something to make a volcano erupt again and again
      a present that ends in smoke and wow and a bit of physics
      something to dig up dinosaur bones out of plaster with a little brush
      it has to turn the kitchen into a lab without poisoning anyone
      she wants her own laboratory
      volcanoes slime and crystals
      experiments for rainy days
      a little chemist in the house
      test tubes for a nine year old
      he asks why about everything
      safe bangs and colourful smoke
      circuits a kid can wire up
      make physics fun for her
      goggles on and mix away
    `,
  },
  'drawing-toy': {
    telling:
      'doodle scribble crayon marker felt wall paper sketch erase stylus chalk colour color artist artistic restaurant car spiral stencil magnetic trace pencil washable toddler preschool stamp creative backseat pattern waste unicorn',
    other:
      'draw picture trip journey mess kid mural airplane wipe princess circle table clean imagination pen tip wallpaper sofa couch stain wash eraser rub chalkboard blackboard whiteboard easel slate tablet sketchpad arty creativity rainbow squiggle line shape letter handwriting alphabet swirl niece granddaughter plane quiet occupy bore messy ink smudge lid fridge refrigerator portrait lefty glow preschooler napkin upholstery scribble wall crayon doodle erase art spiral preschool paper marker felt magnetic travel car design loops patterns',
    told: `
      i'm scrubbing crayon off the wallpaper again and want a thing that just wipes clean
      i've a nine hour flight with a four year old and no pens allowed near my skirt
      we get through a ream of paper a week with her scribbles
      i remember turning two little knobs to make a staircase and shaking it away
      i've no talent but i love those cogs with holes that make flowery loops
      the car seats are covered in felt tip so i need doodling without ink
      i keep finding caps off the markers and dried out tips under the sofa
      i work in a pediatric ward and they want to scribble in bed without staining the sheets
      i'd like the magnet sort where you slide the bar and it's blank again
      at restaurants i hand over the receipt and a biro and it lasts two minutes
      i want my preschooler practising letters over and over without wasting sheets
      i miss the geometric swirls i did for hours as a child with a pen in a wheel
      i want to write rude messages to my flatmates on a screen that erases with one button
      we're camping and she wants to make glowing pictures in the dark inside the tent
      i can't have paint in a rented place with white carpet but he's desperate to make pictures
      my three year old scribbled all over the landlord's door
      our grandson wants to sketch in the back seat and drops every crayon under it
      my niece copies cartoons against the window pane so give her a lit up thing to trace on
      the neighbour's kid is deaf and likes to scrawl pictures to tell us things then rub them out
      her daughter's a perfectionist and cries unless she can erase and start over
      he's five and does wonky spirals and would love perfect ones with gears
      my brother as a grown man draws skylines with two dials and i need to replace the one i broke
      our little artist chalks the patio and it rains every day
      my goddaughter isn't allowed markers since the dog turned blue
      the twins want to doodle on a plane and i refuse to pack forty felt tips
      my son only scribbles when it makes marks by magic with plain water
      grandma plays noughts and crosses with the kids and runs out of envelopes
      she is two and eats crayons so the scribbling has to work without them
      their boy likes stencils and pushing the pen round and round in little wheels
      my students' younger siblings sit at the back bored and want to scrawl quietly
      something to doodle on and wipe clean with one slide
      it should let a toddler scribble without any ink getting on the couch
      something with two knobs where you shake the picture away
      a thing to make those swirly patterns with a pen and toothed rings
      something to scrawl on in the car that needs no paper at all
      it must have the pen tied on so it doesn't roll under the seat
      something that lets kids trace animals with a light behind the page
      a thing she can draw on a thousand times and it's blank again
      something where kindergarteners practise letters and wipe them off with a button
      it has to make pictures but never a mess on the tablecloth
      doodles without any ink
      shake it and it's blank
      mess free scribbling on planes
      spiral patterns with little gears
      he draws on our walls
      erase it and start over
      tracing for a five year old
      scribble slide and it's gone
      no crayons in my car
      two knobs and a gray screen
    `,
  },
  'novelty-toy': {
    telling:
      'prank joke gag funny silly laugh office desk stress squeeze fidget secret santa party fool whoopee fart squishy slime rubber weird colleague coworker giggle trick quirky humor humour nostalgia retro favor chicken',
    other:
      'stocking april goofy adult bored surprise wind spin bouncy childhood collect absurd goodie favour eyeball dinosaur hilarious filler stuffer pinata cracker cushion squeak stretch stretchy sticky wobble windup bounce cubicle bore wacky daft duck fake moustache mustache googly eye glow spider snake goo magic trickster clown teenager kitsch tacky prize gimmick icebreaker cheer miserable gloomy amuse prankster stag ridiculous gag funny silly secret santa joke office laugh white elephant prank desk decide fun cheap swap kitschy oddball retro coworkers answer',
    told: `
      i can't decide on lunch or love so let a silly object answer yes or no
      i fiddle with paper clips in meetings until they're all bent and want a better thing to fidget with
      my desk is dead serious and i'd like one daft object on it that makes people smile
      we do a gag gift swap at the office and the limit's ten bucks
      i want those five steel spheres that knock each other click clack
      i'm hopeless at presents for folks who have everything so just give me a laugh
      i flip a coin for every decision and would rather shake a thing that tells me
      i spend hours on hold and need a small gimmick to flick and spin
      i'm after a stocking filler that gets a giggle and costs next to nothing
      i like the bird that keeps dipping its beak in the glass
      i've a prank war with my brother and it's my turn
      i wanna stare at blobs of goo drifting up and down while the computer loads
      my job's on the phone all day and i need to squish or poke at a thing to stay sane
      i'd like a useless box that switches itself off just because
      i host a new year's party and need a thing that predicts everybody's future
      my boss never makes up his mind so let's give him a joke that does it for him
      our colleague turns forty and already has mugs so just a daft thing for his office
      my brother in law clicks his pen constantly and drives the whole bank mad
      she believes in horoscopes and would get a kick out of asking a thing questions
      my teenage daughter asks whether he likes her fifty times a day so let the oracle say
      grandpa loves whoopee cushions and hand buzzers and anything that gets a rise
      he's a physicist with a sense of humor and likes stuff that seems to move forever
      our receptionist stares at a bare counter and deserves some silly company there
      my uncle has everything and still laughs like a kid at nonsense
      the new manager is stressed out and needs a thing to squeeze that screams back
      my son's pals all have weird little gizmos in their pockets they snap and spin
      the secret santa i drew is a bloke from accounts i've never spoken to
      her cubicle's got a rubber chicken and she wants company for it
      my best man can't sit still in a meeting and clacks anything he finds
      my sister's moving to a home office and needs a cheeky bit of fun by the screen
      something to shake that answers your question with a prophecy
      it should sit by the computer and do absolutely nothing useful
      something silly to break the ice at a dinner table
      a gimmick to fidget with quietly while i think
      something that makes people pick it up and ask what on earth it is
      it must get a laugh when he unwraps it and that's all
      something with swinging magnets that hypnotizes you at work
      a little joke for the corner of somebody's desk
      something retro from the seventies that tells you try again later
      it needs to surprise folks and fit in a stocking
      ask it anything and shake
      a giggle for the office
      just a daft stocking filler
      to fidget with in meetings
      it tells you maybe or never
      a joke present under ten quid
      steel spheres going click clack
      useless but everyone laughs
      predict my future for fun
      something goofy beside his monitor
    `,
  },
  'flying-toy': {
    telling:
      'wind kite air sky throw catch beach disc glider propeller rocket launch helicopter plane airplane drone boomerang breeze string backyard garden field meadow soar hover pilot loop spin summer crash tree toss wing',
    other:
      'fly park outdoor float balloon picnic dune dog run tail autumn march parachute thermal aeroplane windy breezy gust cloud swoop chase hill yard lawn playground roof branch tangle land remote aviation airshow outside grandson nephew kid teen holiday vacation cliff foam balsa elastic catapult stuck gutter aerodynamic rotor altitude dragon swirl squabble bore throw sky kite plane beach wind backyard frisbee airplane air glider catch toss field soar energy launch disc running',
    told: `
      i live by the sea and there's wind every day and nothing to do with it
      we're off to the beach and i don't want another game with nets and poles
      i chucked a dinner plate across the lawn as a joke and now we need the real deal
      i've got an hour's lunch on campus and want to throw back and forth with friends
      i made one from newspaper and sticks and it nosedived straight in the pond
      the kids are glued to tablets and i want them running over a field looking up
      i'd like to stand on a hill and feel a line tugging at my hands
      our ball keeps rolling into the road so i want a thing that glides instead
      i lost ours on the neighbour's roof last summer
      the string snapped and it sailed off over the harbour never to be seen again
      i play ultimate on saturdays and mine's cracked down the rim
      i need a light flat thing for the picnic bag that we can toss about
      i want to loop and dive on two lines over the dunes
      my shoulder's too bad for baseball but a flick of the wrist i can do
      i tried folding paper planes but they don't survive one gust on the moor
      my grandson and i go up the downs on sundays and it's always blowing a gale
      our lab leaps for anything that sails past and so do the children
      my dad used to run along the sand with a tail fluttering behind him and wants to show the kids
      the boys at camp need stuff to fling across the meadow that won't break windows
      her daughter's afraid of balls coming at her so it should float in softly
      my husband flings pizza boxes at barbecues so you get the idea
      our son wants to see a dragon with a long tail up in the sky
      the students next door play catch across the quad till midnight and lost theirs in a tree
      my nephew loves planes but isn't ready for a drone with a motor
      she's moving to kansas where it's all prairie and wind
      he's eight and can't get paper darts past the fence
      my brother throws at baskets with chains in the park and needs one for long distance
      our scouts want to put colours in the air at the spring meadow day
      grandma said she'd love to hold a string on a windy cliff once more
      my friend's got a caravan at the coast and bored teenagers
      something to throw that hovers and drifts to the other person
      it should climb in a light breeze and a six year old can hold the string
      something to toss around at the park that packs flat
      a thing that uses the wind and needs no batteries
      something that floats if it lands in the lake so we can grab it
      it must glide straight even if you can't throw
      something colourful to put up in the sky on a blustery day
      a game for the beach with just a wrist flick and a catch
      something to get everyone running and jumping on the grass
      it has to go up easily and come down without smashing
      windy day and nothing to do
      fling it across the field
      a line tugging in the wind
      toss and catch on the beach
      tail fluttering up in the sky
      ours landed on a roof
      it should glide not roll
      round flat and you throw it
      let the breeze lift it up
      high above the dunes on a string
    `,
  },
  wagon: {
    telling:
      'haul pull beach zoo kid toddler cooler garden sand picnic trailer stroller pushchair pram cart carry fold wheel festival sidewalk pavement firewood mulch soil compost lug heavy boot trunk handle farmer parade sibling pumpkin grocery twin',
    other:
      'park camping gear soccer football tired leg walk market chair umbrella fishing tow tug drag trolley wheelbarrow load axle tyre tire piggyback fairground campsite lot gravel grass bumpy farm patch log yard allotment hay backache arm tailgate sideline collapsible canvas neighborhood neighbourhood teddy rake elderly driveway tent pull wagon haul kids toddler zoo wheels leaves carry red push sand beach stroll outings stuffed handle',
    told: `
      i end up carrying both kids and the cooler from the parking lot to the beach
      i drag firewood up from the barn on an old sled and there's no snow in july
      it's half a mile from the car to the soccer field with chairs and a tent and my back's shot
      i lug compost bags across the allotment one at a time in my arms
      the toddler walks ten steps and sits down so i want to pull her along
      i take the kids to the zoo and they're too big for a pram but can't walk all day
      a wheelbarrow tips over on me every time so i want four wheels and a handle to pull
      at the festival we hauled beer crates by hand through mud for an hour
      i sell honey at the farmers' market and have to schlep jars from the van
      no cars on the island so we haul groceries from the ferry ourselves
      i've got feed sacks for the goats and no truck that gets through the gate
      we go trick or treating for miles and somebody always ends up on my shoulders
      i have the laundromat three blocks away and five bags of washing
      i camp where you park far off and shuttle gear back and forth six times
      my shoulders ache from carrying pots of plants round to the back garden
      my grandkids want to be pulled round the block like i pulled their mother
      our little boy hauls all his teddies about the yard in a cardboard box on a rope
      my wife coaches little league and drags bats and bases over the grass in a sack
      dad's seventy eight and insists on bringing his own logs in by the armful
      the neighbour's three year old wants to cart his dog round the garden
      she runs the kindergarten and has six toddlers to get to the park
      my daughter hurt her back lifting the cool box over the dunes
      they've got twins who refuse the stroller but love being towed
      he delivers newspapers on foot and the bag's pulling his shoulder down
      my brother's got a vineyard and needs to bring crates down between the rows
      mum goes up to the allotment with four bags of tools and pots hanging off her
      the birthday boy is two and wants to pull his little sister behind him
      our church sets up a stall and the ladies carry boxes of books from the car
      my uncle fishes off the pier with rods buckets and a chair and only two arms
      her old dog can't walk far any more and wants a ride to the park
      something to pull the kids in when their legs give up
      it should roll over sand with a cooler and umbrellas in it
      something with four wheels and a long handle for hauling stuff
      a thing that folds flat in the trunk and carries eighty pounds
      something to bring the pumpkins back from the patch with a child on top
      it must have fat tires for grass and gravel
      something to get all the camping gear to the site in one trip
      a red metal one like in the old movies a child can sit in
      something with sides so nothing falls off when i tow it over bumps
      it needs to take two toddlers with belts and a sunshade
      pull the kids to the park
      four wheels and a handle
      one trip from car to beach
      logs from barn to porch
      i can't carry all this
      haul it over sand
      towing two tired toddlers
      dad hauls pots by hand
      fold it into the trunk
      he drags toys on a rope
    `,
  },
};
