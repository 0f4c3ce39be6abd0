import { type Language } from '../../language';

export const home: Language['needs']['types'] = {
  'sound-machine': {
    telling:
      'noise noisy sleep baby nap snore traffic street neighbour neighbor upstairs silence tinnitus ring ear awake hum fan rain ocean wave lullaby nursery toddler drown mask apartment thin wall bark dog party insomnia bedroom hotel white siren soothe shift thunder',
    other:
      'newborn infant whir doze creak forest husband wife train footstep wake asleep night nurse flat dorm roommate flatmate bass music quiet stream cricket block earplug calm lull therapist office privacy confidential eavesdrop clinic concentrate phone app battery advert city country owl bin lorry truck drill sleeper noise sleep white baby traffic snore loud hum fan apartment neighbor street whoosh nap rain ocean wave drown shush tinnitus construction barking',
    told: `
      i run a fan all winter just for the hum and i'm freezing
      it's too quiet since i moved to the country and every creak wakes me up
      i fall asleep to rain videos on my phone and then an ad blares out at midnight
      the traffic outside my flat starts at five and i can't stand things stuffed in my ears
      i've got ringing in my ears and it's worst when the room goes silent at night
      our walls are paper thin and we hear next door's telly until one
      i'm a therapist and folks in the waiting room can hear every word through my door
      work nights sleep days and the garbage trucks won't let me
      i lie there listening to the clock tick and the pipes knock
      every hotel i stay in has a slamming door down the hall and i lie awake
      i sleep beautifully at the beach because of the waves and never at home
      the baby wakes at every floorboard so we creep round like burglars
      i leave the bathroom extractor running all night just so there's a steady noise
      my upstairs lot stomp about and i want something to drown it out without wearing anything
      i leave the radio between stations because the hiss helps me nod off
      my newborn only settles when i run the vacuum cleaner
      my husband snores like a tractor and our daughter can hear it through the wall
      she holds a hair dryer near the crib to calm him down and it's getting hot
      my roommate is a light sleeper and jumps whenever i come in from my shift
      dad's hearing buzzes at night and the audiologist told him to keep some soft background going
      the dog next door barks and my toddler is up from his nap in a flash
      my sister just moved from a busy street to a farm and the silence drives her up the wall
      our new parents at work say the little one wakes up with every siren
      my dog shakes whenever there's fireworks and i'd like to mask the bangs
      my mother lies awake in the care home listening to the trolleys in the corridor
      he travels for sales and can't drop off in strange hotels without his ceiling fan
      my son at college lives above a bar and the bass goes till three
      our counselor shares a wall with the break room and her clients feel overheard
      my wife misses the ocean and says she can't sleep without the surf
      my niece shhhs her twins for an hour every evening until her mouth is dry
      something to cover up street noise all night long next to the bed
      something that plays rain and waves without a phone or any ads
      a little box that makes a whoosh like a fan but no cold air
      something that'll hush a baby and clip to the stroller
      something to blur the voices outside my office door
      it should run all night without a gap where the loop starts over
      something steady to listen to so my mind stops racing in the dark
      something to play crickets and a stream by the bedside until i'm out
      a thing that makes a gentle hiss so the creaks don't wake the kids
      something for the nursery that i can set to fade out after an hour
      too quiet for me to sleep
      i need rain noises at bedtime
      drown out the neighbors for me
      every little noise wakes the baby
      i can't sleep without a fan going
      my ears ring at night
      barking dogs all night long
      can't wear anything in my ears
      noisy street and light sleeper
      ocean waves by the bed
    `,
  },
  'toilet-stool': {
    telling:
      'constipation bathroom strain squat bowel hemorrhoid haemorrhoid poop poo pile loo potty toddler knee posture feet foot dangle push stuck bloat gut fiber fibre colon pelvic pregnant postpartum prune laxative sit irritable fissure',
    other:
      'constipated toilet restroom reach stomach pregnancy digestion hurt seat stomachache constipate lavatory short floor physio gastroenterologist doctor ibs block empty incomplete throne newspaper phone step book box bucket bin phonebook stack bend hip uncomfortable relief relieve movement painful bleed cramp wipe john embarrass opioid painkiller abdomen squat bathroom strain bowel feet potty poo regular knees fiber straining go loo hemorrhoids posture stuck legs',
    told: `
      i sit on the loo for half an hour and nothing shifts
      my doctor says i strain too much and should get my knees above my hips
      i'm balancing my feet on a stack of magazines in the bathroom
      since my surgery i'm not allowed to push at all when i go
      i'm pregnant and haven't been properly in days and it's murder
      i've turned the wastebasket on its side to rest my feet on while i go
      our new lavatory is one of those tall ones and my legs dangle
      my piles are killing me every time i sit down to go
      i spent a year in asia and honestly squatting worked so much better
      the iron tablets have bunged me right up and i'm sat there for ages
      the pelvic floor lady told me to lift my heels when i have a bowel movement
      i'm short and my feet don't reach the bathroom floor so i never feel finished
      i get backed up whenever i work long shifts sitting and it takes me forever in there
      my legs go numb on the john because i'm in there so long
      been using my kid's plastic step by the throne but it slides and it's too narrow
      my husband disappears into the bathroom for forty minutes with his phone and comes out groaning
      our four year old holds it in because his feet hang in the air on the big toilet
      grandma takes laxatives every night and her nurse suggested changing how she sits
      my dad had a hernia fixed and he mustn't bear down on the pot
      my sister just had a baby with stitches and she's dreading the first number two
      he's had hemorrhoids for years and the doctor said it's all in the posture
      my roommate props his feet on two rolls of paper and swears it helps
      a colleague with a bad gut asked me how people squat on a western toilet
      my wife's physio says her knees ought to be higher when she's on the loo
      mom's always blocked up when she travels and even at home it's a struggle
      my brother in law is impossible to buy for and he lives in the bathroom so a joke that's useful
      our little girl cries with tummy ache because she can't push with nothing under her feet
      my aunt has that irritable bowel and says leaning forward with feet raised is the only thing
      the old fellow next door has a raised seat now and his feet don't touch ground
      my boyfriend strains so hard he gets a headache poor thing
      something to put under my feet while i'm on the toilet
      something that gets you in a squat without actually squatting
      it should tuck round the base of the bowl when nobody's using it
      something to help me go without pushing
      a thing to raise my knees when i'm sat on the loo
      something for the bathroom floor that takes my weight on both feet and won't slip
      something that straightens things out down there so it all comes easier
      a foldaway thing to prop my heels on in the john that i could take on vacation
      something low in front of the bowl so i'm done in five minutes
      something natural for constipation that isn't another pill or prunes
      i can't go properly
      my feet dangle on the loo
      always straining in the bathroom
      i need to squat more
      haven't been in four days
      knees up on the toilet
      help me poop easier please
      my piles are back again
      it takes me ages to go
      kid's feet don't reach the floor
    `,
  },
  'wake-up-light': {
    telling:
      'alarm sunrise dawn dark morning winter groggy snooze oversleep bed clock sun gloomy january november jolt startle beep blare teenager school shift nurse early bird seasonal depression curtain blackout drag rise grumpy hate gentle lamp heart nightstand bedside',
    other:
      'sleepy tired nordic awake daylight polar midnight pitch black shrill late work glow gradual natural birdsong blind bedroom basement windowless sad mood norway scotland alaska february phone scroll melatonin circadian rhythm bleary zombie exhaust yawn deaf commute blue buzzer duvet cover cold partner doze sluggish wake alarm dark morning winter sunrise snooze groggy sleep bed oversleep teenager gentle dawn jolt light heavy sleeper gloomy shift blaring up',
    told: `
      i have to get up at half past five in pitch dark and i feel like a corpse
      my phone alarm gives me a heart attack every single morning
      in summer i'm up with the sun no bother but come november i can't drag myself out
      i hit snooze nine times and still i'm late for work
      the blackout curtains are great for sleep but then i've no idea it's morning
      we live so far north there's no daylight till ten and i'm groggy half the day
      my basement room has no window so i never wake up naturally
      i get those winter blues and the first hour of the day is the worst
      buzzers make my heart pound and i start the day in a foul mood
      i'd love to wake like on a camping trip when the sky slowly goes bright
      i'm hard of hearing and sleep straight through any beeping
      my shift begins at four and the whole house is black as the inside of a cow
      i want to get my phone out of the bedroom but i still need to be up on time
      when the clocks go back i turn into a zombie until march
      my alarm wakes the baby so i need something with no noise to it
      my husband gets up at five and his beeping wakes me two hours too soon
      our teenage son is impossible to rouse on school days even if i bang pots
      my daughter's deaf and has nothing that gets her up for college by herself
      she leaps out of bed in terror every time that siren of a clock goes off
      my dad's a dairyman and gets up in the dark all winter grumbling
      our nurse friend sleeps in the day and her body doesn't know when it's morning
      my wife moved here from florida and the dark mornings in scotland are getting her down
      he ignores every ringtone going but the second i open the curtains he's awake
      my roommate sets seven alarms and none of them wake her only me
      grandma dislikes loud rings since her heart trouble but she has her tablets at seven
      my colleague comes in bleary eyed all winter and says it's the black mornings
      the kids come in our room at four because they can't tell night from day
      my sister does swim training before school and mornings make her cry
      my boyfriend's flat faces a wall so dawn never gets to his bed
      our bride is a terrible sleeper and wants gentler mornings in the new house
      something that gets brighter and brighter before it's time to get up
      something to fake a sunrise next to my bed
      something that gets me up gently instead of blaring at me
      it should glow red then gold then white over half an hour and maybe add birdsong
      a thing for the nightstand that dims down at bedtime too and brings the day slowly
      something to make a dark bedroom feel like a summer morning at six
      something to rouse a deep sleeper without a sound
      it has to get me up with brightness not noise
      something so my body thinks the sun has come up in december
      something with a clock that brightens the room bit by bit until i open my eyes
      dark mornings are killing me
      i want to wake with dawn
      i hate my alarm clock
      can't get up in winter
      no window in my bedroom
      he sleeps through every alarm
      a sunrise by my bed
      waking in the dark is awful
      gentler than a buzzer please
      my phone jolts me awake
    `,
  },
  'humidity-monitor': {
    telling:
      'mold mould damp moisture condensation window dry air musty cellar basement guitar violin piano wood crack nosebleed reptile gecko cigar humidor dehumidifier percent wallpaper asthma mildew static skin winter greenhouse orchid laundry nursery baby allergy radiator cough terrarium bathroom',
    other:
      'moist humid tortoise ventilate heating instrument fog stuffy drip wet smell attic loft wall peel black spot spore wheeze throat shock lip heater humidifier cello warp floor furniture lizard vivarium tent fern landlord tenant rent archive wine photo stamp clammy muggy gauge level sensor sticky incubator egg caravan humidity damp mold mould dry air guitar basement condensation musty moisture wood nosebleed plants hygrometer static piano cigar crack nursery terrarium violin sweat window',
    told: `
      there's water running down the insides of my windows every morning and i wonder how damp it is
      my acoustic guitar cracked last winter because the air got too dry
      i've a patch of black mould behind the wardrobe and the landlord says it's my fault
      i run a humidifier in the bedroom but i've no clue when it's enough
      my nose bleeds every time the heating comes on and i think the air's bone dry
      the cellar smells musty and i want to know if it's getting worse
      i keep cigars in a wooden box and they've gone crispy on me
      my orchids keep dropping their buds and the man says the air isn't moist enough
      i cure meat in an old fridge and i'm guessing at how damp it is in there
      the floorboards have shrunk and i can see gaps since we turned the furnace on
      i bought a dehumidifier and can't tell whether it's doing a thing
      my chameleon's tank has to stay at sixty percent and i'm just spraying and hoping
      i dry herbs in the loft and the last batch went fuzzy
      the bedroom feels clammy at night but the thermostat only tells me the temperature
      it's muggy in the crawl space and i don't want rot in my joists
      my mother's got asthma and her doctor asked how moist the air in the bedroom is
      our piano tuner says the room's too dry and i've got to keep an eye on it
      my son plays the cello and his teacher's worried about the wood splitting in winter
      the tenant downstairs swears the flat is damp and i'd like proof either way
      dad stores his old photographs in the attic and they're starting to curl and stick
      she's raising geckos and they're not shedding their skin right
      my wife wakes with a throat like sandpaper as soon as the radiators are on
      the baby's room gets stuffy and the midwife said somewhere around fifty percent
      my brother grows mushrooms in a tent and has no idea if it's wet enough in there
      our neighbor found mildew on her leather shoes and thinks the closet is too moist
      a friend keeps vintage comic books in his basement and the pages are going wavy
      my uncle smokes a pipe and his tobacco keeps drying to dust
      he's got eczema and it flares when the office air is too dry but nobody believes him
      the museum volunteer i know needs to watch the air in her display cases
      grandpa's violin keeps going out of tune and the bridge warped in the dry cold
      something to tell me how much moisture is in the air
      a small gauge i could stick in the terrarium to see the percent
      something that shows me at a glance if a room's too damp or too dry
      something that pings my phone when the basement gets too moist
      something to put in a guitar case so i know when to add water
      it should log the damp over a week so i can show the landlord
      a readout for the nursery with the temperature and how dry it is
      something i can hang in the greenhouse that tells me when it's too steamy
      something to check whether the dehumidifier in the garage is working
      a way to know when to open the windows before the mold comes
      is my bedroom too damp
      the air's so dry in here
      windows drip every morning
      mold keeps coming back
      my guitar's drying out
      how moist is this room
      basement feels clammy all summer
      static shocks all winter long
      keep an eye on the damp
      the gecko needs sixty percent
    `,
  },
  pillow: {
    telling:
      'neck stiff head sleep shoulder bed ache flat lumpy snore side stomach back feather down foam spine crick sweat hotel headache mattress toss turn migraine sore allergy mite guest posture nap soft wake fluff chiropractor sag support',
    other:
      'duvet comforter cervical bedding hard hurt physiotherapist sheet morning lump sneeze dust hot cool flip sleeper apnea reflux prop memory firm squashy mush fold fist stack towel jumper physio night pregnant bump knee hip hospital plane coach drool stain yellow plump surgery ear pain numb arm cushion neck pillow sleep stiff bed head flat fluff wake sore side lumpy snore feather guest crick sweaty mattress support propped down',
    told: `
      i wake up with a crick in my neck every blessed morning
      mine's gone flat as a pancake and i'm folding it double under my head
      i sleep on my side and my shoulder goes dead because my head drops too low
      my head sinks right down to the mattress by midnight
      i sneeze all night and i think it's the old feathers in my bed
      i flip it over ten times a night looking for the cold side
      i've been sleeping on a rolled up towel because anything high hurts my neck
      i'm a belly sleeper and my head gets cranked way back in bed
      it's all lumps and i punch it every night before i can get comfy
      i get heartburn lying flat and want my head raised in bed
      my ear hurts from lying on it all night on something hard as a brick
      i sweat buckets round my head at night and the case is soaked
      i'm seven months gone and want something to hug with my belly and knees in bed
      the one at the hotel was heaven and when i came home mine felt like a sack of sand
      my hair's frizzy and my face has creases in it every morning from what i lie on
      my husband's doctor says he needs his head higher at night because he snores
      my daughter's moving from a crib to a big bed and has nothing for her head
      dad had neck surgery and can't find a comfortable way to lie at night
      our guest bed has only one sad yellow thing and the in laws arrive saturday
      my wife steals mine every night because hers has no fluff left
      she's allergic to down and wakes up with puffy eyes
      my mother has headaches when she gets up and i suspect it's how her head lies
      he uses a folded sweatshirt on his bed at college can you believe it
      the newlyweds have a new mattress and two ancient flat things to lay their heads on
      my roommate's a big guy with wide shoulders and his neck bends down when he's on his side
      our nan props herself up on three sofa cushions to sleep and slides off
      my sister's hot flashes wake her and she lays her head on a bag of frozen peas
      the chiropractor told my boss to change what's under his head
      my boyfriend grinds about all night and bunches everything up under his chin
      a friend with a bad hip needs something between her knees when she lies on her side
      something soft to lay my head on that keeps its shape till morning
      something to hold my neck straight while i'm lying on my side in bed
      something for my head that stays cool all night
      a thing for the bed i can take stuffing out of until the height's right
      something squishy but not so squishy my head falls through
      it's got to hold up my neck and be washable because i drool
      something to sleep on that dust mites won't move into
      something i can lean on in bed to read and then lie on to sleep
      something thin for under my head because i lie on my stomach
      something fluffy like in a posh hotel for my own bed
      stiff neck every morning
      my head sinks too low
      mine's flat and lumpy
      something comfy under my head
      i keep punching it into shape
      side sleeper with sore shoulder
      my head's boiling at night
      feathers poke me in the cheek
      too high and my neck hurts
      guest bed has nothing for heads
    `,
  },
  bookshelf: {
    telling:
      'book floor stack pile wall library reader paperback collection clutter plant frame display study tidy move box spine vinyl record encyclopedia alphabetical corner alcove hardcover hardback dust textbook ornament storage comic photo',
    other:
      'room volume apartment flat wood hallway album magazine screw bookworm binder novel read crate carton cardboard attic topple trip den office bedroom nursery plywood plank brick sag wobble manga cookbook collector inherit grandfather professor teacher classroom ereader overflow windowsill stair organise organize tower nightstand bedside reach narrow oak pine flatpack carpenter drill trinket bargain heap books stack pile shelf wall floor floating display small novels clutter shelves paperbacks space tidy reading leaning',
    told: `
      my paperbacks are stacked on the floor by the bed and i trip over them
      there's no room for furniture in my studio but the walls are bare
      i've nowhere to put what i'm reading except the windowsill and it gets wet
      i'd like my favorite volumes up where i can see them instead of in boxes
      the corner over my desk is empty and all my manuals are piled next to the monitor
      i rent and can only make two little holes in the wall but i need a spot for my reading
      my nightstand is buried under hardbacks and the lamp fell off
      i keep my reading on the stairs two on each step and it's an accident waiting to happen
      our hallway's too narrow for a case but i could use something shallow above head height
      i put up a plank on brackets and it sagged so all my paperbacks slid off
      my office looks empty on video calls and i'd like some titles on the wall behind me
      moved last year and my library's still in cartons because there's no floor space
      i've got a dozen cookery volumes leaning against the toaster getting greasy
      i want the spines to look like they're floating there with nothing under them
      i've a nook beside the chimney about two foot wide and a heap of paperbacks to go in it
      my daughter has picture stories all over her rug and can't reach the ones in the closet
      dad's crime paperbacks are taking over the bathroom and mum's had enough
      our teacher wants her class to see the front covers on the wall so they'll pick one up
      my wife reads in bed and drops each one down the side when she's done
      the neighbor's boy is in a bunk bed with nowhere up there to keep his stories
      my son's dorm has a tiny desk and his textbooks are on the floor
      he collects old poetry and it's all in bags under the bed poor man
      the bride has inherited her granny's little set of classics and lives in one room
      my colleague's cubicle has binders sliding all over and only the wall is free
      the baby's nursery is tiny and i'd like to hang the bedtime stories by the rocker
      grandma can't bend down any more to get at her large print westerns on the bottom
      my sister just moved into a van and wants her dozen favorites to stay put on the wall
      my flatmate stacks his manga against the radiator and they're all curling
      she's turned her landing into a reading nook but her reading is in a laundry basket
      my brother has a comics collection and nowhere to stand it but along the skirting board
      something to hang on the wall and keep about twenty paperbacks on
      something that gets my reading pile off the floor without taking any floor
      a small thing with brackets you can barely see to stand hardbacks on
      something above the bed for the stuff i read at night and maybe a plant
      something shallow for the wall where kids can see the covers
      it must carry heavy art volumes and not pull out of the plaster
      somewhere to put my favorites up so people see them when they come in
      something i can screw up in a corner to use that dead space for my reading
      something in nice wood on the wall with ends so nothing slides off
      a tidy home for my paperbacks in a room the size of a cupboard
      my paperbacks live on the floor
      nowhere to put my books
      bare wall and piles of reading
      they keep toppling off the windowsill
      my library's still in boxes
      hang my hardbacks up somewhere
      books stacked by the bed
      reading pile's as high as me
      wall space but no furniture
      the kids' stories are everywhere
    `,
  },
};
