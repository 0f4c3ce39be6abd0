import { type Language } from '../../language';

export const outdoors: Language['needs']['types'] = {
  'water-filter': {
    telling:
      'tap faucet chlorine taste limescale scale hard well contaminate bacteria parasite stream creek river lake giardia purify clean safe rust rusty cloudy murky brown metallic sediment pipe pitcher jug chemical pesticide fluoride backcountry hiker backpack wilderness camp sick plastic',
    other:
      'drinking lime impurity lead contaminant boil purification plumbing microplastic dysentery bottled undrinkable emergency drink kettle chalky fur scum deposit stink sulfur sulphur pond hike backpacker purifier filthy germ diarrhea diarrhoea tummy stomach contamination nitrate fridge refrigerator sink unsafe formula cottage cabin countryside borehole flood prepper abroad mineral cartridge water stream river camp backpack lake trail filter giardia well clean bottle tablets wilderness safe thirsty creek purify tap chlorine sick survival',
    told: `
      our tap tastes like a swimming pool and the kids won't drink it
      my kettle is furred up white after a week because it's so hard round here
      i haul crates of bottled stuff up four flights just because the tap's nasty
      i hike and the streams look clear but last time i was sick for days
      there's a brownish tinge from our old pipes and i don't trust it
      my tea gets a scum on top that you could skate on
      i feel guilty about the mountain of plastic bottles i throw out each week
      our well smells like rotten eggs
      they say there's lead in the building's pipes and i'm pregnant
      i travel in india and can't trust what comes out of the hotel faucet
      my coffee tastes flat and chalky whatever beans i buy
      i'm on a boat and what's in the tank tastes of plastic
      the city put out a boil notice and i'm sick of boiling
      i fill my glass and there's bits floating
      i spend twenty bucks a week on gallons from the store just to drink
      my dad boils every drop in saucepans because he's afraid of the pipes
      my daughter's backpacking in the andes and will have to drink from rivers
      our neighbor's well got nitrates from the fields all round
      the baby's bottles need cleaner stuff than what runs out of our faucet
      my wife swears the chlorine ruins her green tea
      my son in a student flat gulps soda because the tap tastes of pennies
      he preps for disasters and wants to make pond stuff drinkable
      her skin's fine but her houseplants and her coffee machine suffer from the lime
      the office cooler was cancelled and colleagues make a face at the tap
      my grandparents moved to florida and say what comes from the spigot is sulfur soup
      our scouts scoop from the creek and i'd rather nobody got the runs
      my sister lives in an old tenement with rusty pipes
      his espresso machine clogs with chalk every month
      mum reads about microplastics and won't touch a glass any more
      my aunt's cabin takes rain from a barrel and she'd like to drink it
      something to take the chlorine taste out of the tap
      it should make a stream safe to drink without boiling
      something for the fridge door that cleans what i pour in
      a thing that screws on the faucet and catches lead and rust
      something to stop limescale in the kettle before it starts
      it must strain out germs when i'm on the trail
      something so i can quit buying bottled and drink from the tap
      it needs to clear out the bits and the smell from our well
      something light in the backpack that lets me sip right from a creek
      a thing that softens what goes into my tea
      our tap tastes of chlorine
      drinking from streams safely
      scum on my tea again
      rusty pipes in our building
      kids refuse the tap
      no more bottled crates
      limescale everywhere in the kettle
      lead worries with a baby
      make creek safe to drink
      our well smells of eggs
    `,
  },
  'vacuum-bottle': {
    telling:
      'hot warm lukewarm coffee tea soup cocoa insulate steel stainless commute commuter train picnic winter shift angler ski sled hike lunch broth keep pour cup lid spill leak trucker',
    other:
      'cold freezing flight building site fishing skating hour steam stopper mug dent shatter glass drive stadium pram stroller formula chocolate tepid cool ice insulation sip truck driver lorry night builder roofer scaffolder farmer tractor fisherman hunter hunt golf hiker trail summit mountain sledge campfire frost frosty freeze shiver numb microwave kettle canteen cafe lunchbox sideline touchline bleacher allotment dawn guard sentry drink birdwatcher hot coffee soup thermos flask tea winter work commute lukewarm shift hours lunch warm football hike school',
    told: `
      my tea's stone cold by the time i get to the building site
      i sit in a deer stand at dawn and would kill for hot coffee at nine
      i pay four quid for a latte on the train every morning when i've a good pot at home
      my plastic one lets the ice melt before the second hole of golf
      i fish off the pier in january with nothing warm to sip
      the coffee machine at work is awful so i'd rather bring my own and have it hot at noon
      i drive nights and there's no open diner for two hundred miles
      i take soup to work and the microwave's always got a queue
      mine got dropped and now it rattles like broken glass inside and keeps nothing hot
      i poured tea in a jam jar wrapped in a sock and it lasted twenty minutes
      on the ski lift my fingers freeze and i'd love a steaming gulp
      i work in the fields in august and my drink's as warm as bathwater by ten
      i'm breastfeeding at night and want hot tea beside the bed without going downstairs
      my travel mug burns my hand yet the coffee goes lukewarm in half an hour
      i make a full pot at six and by eight it's tepid and bitter on the plate
      my husband's a lineman up poles all winter and comes home chilled to the bone
      dad watches cricket all day from a deck chair and the tea van is a rip off
      my daughter plays outside at school and her cocoa's cold by break
      our postman walks the hills in sleet and has nothing hot with him
      she's a night nurse and never gets to finish a cup while it's still steaming
      my granddad goes birding before dawn with a cold lemonade bottle full of coffee
      he's at the allotment from morning to dusk and walks home for every cuppa
      the baby's milk on the road needs hot stuff to mix it and cafes look at us funny
      my mother in law wants her broth warm on the bus trip to the coast
      our son's football practice is in the freezing rain and i stand there shivering for him
      my colleague brings ice cubes in the morning and they're gone by the first meeting
      her old tartan one from the seventies leaks and lost its cup lid
      my brother rides a motorbike to work and needs coffee that won't spill or cool
      the crew on the boat share one pot and the last man drinks it cold
      my uncle drives a combine twelve hours and wants icy lemonade till sundown
      something to keep coffee hot till the afternoon
      it should hold soup steaming until lunch without a plug
      something steel i can drop from a tractor that still keeps tea hot
      a thing that keeps ice cubes alive all day in the heat
      something with a lid you can drink from like a cup on a hike
      it must not leak in my rucksack and stay scalding for ten hours
      something to take hot cocoa to the sledding hill
      it needs double walls so i don't burn my hand and the brew stays hot
      something big enough to pour four people a hot cuppa on a picnic
      a thing to carry hot stuff for the baby's formula at night
      coffee still hot at noon
      cold tea on the site again
      ice that lasts all day
      hot soup up the mountain
      steaming cocoa at the rink
      my brew goes lukewarm
      a hot drink for night shifts
      keeps warm and never leaks
      he fishes in the freezing cold
      scalding tea ten hours later
    `,
  },
  'water-bottle': {
    telling:
      'thirst thirsty drink hydrate dehydrate hydration sip gym workout school classroom backpack cyclist bike run jog soccer football practice refill tap fountain plastic disposable straw spout lid leak cold ice sweat heat summer litre liter ounce headache hike lunchbox',
    other:
      'cycling runner sport desk dribble squeeze reusable kid holder gulp swig dehydration dizzy faint parch dry sweaty treadmill cycle hiker trail heatwave sun desert handbag recycle landfill drip gallon steel netball coach security bladder doctor nurse pregnant spill remind commute teacher voice fizzy water drink hydrate gym plastic refill bottle leak thirsty school bag sip bike sports workout thirst kids reuse lid single use cap dehydrate',
    told: `
      by three in the afternoon i've got a splitting headache and i realize i've had nothing but coffee
      i keep buying those throwaway plastic ones at the gas station and feel guilty about the rubbish
      the cheap one i've got dribbles all over my gym bag every time it tips over
      my doctor told me two liters a day and i honestly lose track by lunchtime
      halfway up the hill on my bike i'm parched and i've nothing in the cage on the frame
      i'm on a forklift all shift and the cooler's on the far side of the warehouse
      everything i drink on the trail tastes of plastic once the sun's been on it
      i had a kidney stone last winter and never want to go through that again
      there's a refill fountain at the airport but i never have anything to fill
      i want to sip with one hand while i'm driving and not unscrew a cap with my teeth
      mine's gone moldy round the straw and i can't get a brush down the skinny neck
      an open glass on my desk has already cost me one laptop
      in spin class i'm gasping and everybody else has a drink within reach
      i'm nursing the baby and get so thirsty but both my hands are full
      i've been reusing the same old pop container for weeks and it's crinkled and cloudy
      my daughter comes home from school with a headache because she hasn't drunk a drop all day
      the coach says every kid on the team has to bring their own drink to practice from now on
      grandad forgets to drink and the nurse says he's always dehydrated
      our little lad's rucksack was soaking again because the lid on his drink popped open
      my husband runs marathons and grabs paper cups at the stations and spills half down his shirt
      she teaches five periods in a row and her throat's like sandpaper by the end
      my roommate buys a twenty four pack of spring water every week and it's killing our recycling bin
      he's a roofer and it gets brutal up there in july without a drink handy
      our postwoman walks ten miles a day in the heat and never stops for a drink
      the bridesmaids are all doing a hike together and i'd like each of them to have her own to drink from
      my niece is off to uni and lives on fizzy drinks because nothing handier is at her side
      a colleague carries tap water to meetings in an old jam jar
      my son's cleats are fine but he shares drinks with the whole squad and keeps catching colds
      mum's just joined a walking group and she's been carrying a full glass jug in her rucksack
      my boyfriend refuses to pay four bucks for a drink at the ballpark so he just goes thirsty
      something to carry plain tap water in all day and top up wherever there's a faucet
      something that shows me hour by hour how much i've drunk
      a thing that clips to my backpack and won't leak when it's upside down
      anything light that i can squeeze while running and get a mouthful out of
      it should fold flat once i've emptied it so it doesn't take up room in my purse
      i need something to drink from in the saddle that fits the holder
      something the kids can't break when they drop it on the playground and that goes in the dishwasher
      something with marks up the side so i reach my eight glasses
      it needn't keep anything hot just hold a good quart of squash without dripping
      something with a straw so i can drink lying in a hospital bed
      i never drink enough at work
      parched on every single hike
      stop buying disposable ones
      my gym drink leaks everywhere
      he's always thirsty at football
      hydration for a long run
      fill it up at the tap
      need to drink more during workouts
      dry mouth on the bus again
      she sips all day at yoga
    `,
  },
  hammock: {
    telling:
      'tree trunk sway lounge laze lazy doze nap garden backyard yard porch patio balcony summer shade afternoon siesta breeze beach rope camp rock relax read vacation holiday mosquito lounger deckchair palm orchard cabin',
    other:
      'hang swing strap knot forest wood ground lie outdoors book sunshine cottage idle snooze unwind branch veranda verandah lawn shady sunny island tropical paradise lake cocktail lemonade novel suspend camper tent rocky backpack hiker bug sailor deck weekend retire retirement burnout overwork recline daydream cloud star bird leaf peaceful float weightless dangle tree lounge nap backyard relax camp beach straps lazy garden porch sway afternoon read campsite trunks summer',
    told: `
      i've two big oaks out back exactly right and nothing between them
      all i want this summer is to sway in the shade with a paperback
      sleeping on the ground in the woods kills me with all those roots and rocks
      every sunday i try to nap on the lawn and the ants find me
      my back's too stiff for lawn chairs and i'd love to be off the ground just floating
      camping on a slope i slide down to the bottom of the tent every night
      we had one on our honeymoon strung on the beach and i've dreamed of it ever since
      the ground's always soggy where i camp and i wake up in a puddle
      there's a porch with two sturdy posts and no place to lie down on it
      i'm off backpacking in costa rica and i'd rather hang up high than lie with the bugs
      the deck chair pinches me and i can't stretch my legs out in it
      my balcony has hooks in both walls from the last tenant and i'd love to make use of them
      i get so wound up at work that i just want to be rocked like a baby for an hour
      i'd like to doze down by the lake with a breeze coming under me as well as over
      i left the tent at home to save weight and slept on pine needles and regretted it
      dad's retired now and mum says he ought to be lazing in the orchard between the apple trees
      my son wants to sleep out under the stars but refuses to lie in the dirt
      the newlyweds just got a cottage with a garden and they ought to laze about in it together
      our neighbor dozes off on the hard bench under his trees every afternoon and it looks awful
      my girlfriend's dorm is by a park where all the students string things up and lounge
      he's a long distance truck driver and wants to hang up and snooze at the rest stop
      my sister reads in the crook of a tree and i'm scared she'll fall
      grandpa talks about how he slept in the navy swinging with the ship
      the kids lie on the old tarp in the yard and fight over who gets the swing
      my brother in law bought a cabin with pines all around it and not a thing to lounge in
      a friend's expecting and can't get comfy on any garden chair with that belly
      she works nights and would love to sleep outdoors in the daytime gently rocking
      my teenager wants something dangling in his bedroom instead of a chair
      uncle ray goes fishing up river and there's never a flat dry spot to bed down
      my colleague's taking a sabbatical on the beach and says he'll do nothing but swing between palms
      something to string up between two trees and lie in
      something that lets you swing gently while you nap outside
      a thing that hangs off the ground with netting so mosquitoes can't get at me
      something big enough for the two of us to cuddle up in under the maples
      it should stuff into a fist sized sack and hold two hundred pounds once it's tied up
      something to sleep in on the trail without needing a level bit of ground
      it wants straps that don't hurt the bark and to be up in a minute
      anything that cradles my whole body in the air like a cocoon
      what can i put up on the veranda for lazy afternoons and take down before the rain
      something woven and colorful to sling across the corner of the patio
      two trees and nothing between them
      sway me to sleep outdoors
      hang out in the garden literally
      lazing about between the palms
      sleep off the wet ground
      rock gently in the shade
      camping without any flat ground
      dangle in the breeze and read
      dad needs to loaf outdoors
      swing and snooze by the lake
    `,
  },
  'sleeping-pad': {
    telling:
      'ground tent camp camper campsite cold hard root stone rock backpack hike trek insulate inflate mattress foam night hip back sore stiff trail bivouac festival snow lightweight deflate puncture overnight damp mountain hut',
    other:
      'air sleep shoulder bag scout frost thin roll outdoors lumpy floor lump bumpy freeze chill insulation spine ache airbed inflatable leak pump backpacker hiker wilderness toss bruise shelter canoe kayak uncomfortable cushion warmth winter autumn sleepover slumber sofa truck dew wet soldier army cadet expedition valve pebble tent ground camp hard cold backpacking rocks hip mattress night foam scouts canvas root festival stony',
    told: `
      last time in the tent i felt every stone in my hip all night long
      i've a good sleeping bag but the cold comes straight up out of the ground
      our air bed went flat at two in the morning and i woke up on the dirt
      at forty five i can't lie on bare ground any more without limping the next day
      i side sleep and my shoulder goes dead whenever we camp
      i'm hiking the long trail in may and every ounce on my back counts
      i tried using a pool float in the tent and it squeaked and popped
      i've got a thin bit of foam from the army store and it might as well be paper
      we bivvy on snow in february and my bag alone just isn't enough beneath me
      festival field last year was rock hard and i came home with a wrecked back
      i crash on friends' floors a lot when i'm touring with the band
      in the back of my station wagon the folded seats leave a ridge right under my ribs
      my blow up mattress weighs a ton and needs an electric pump and we've no power at the site
      i slide around all night on this slippery thing and end up off it
      i do astronomy and lie out on frozen fields for hours and the chill gets right into my bones
      my boy's off to scout camp and they only told him to bring a bag for sleeping
      dad says he won't camp with the grandkids because the floor of the tent does his hip in
      my wife will go wild camping again only if she's not lying on gravel
      our daughter has a sleepover and the girls are all lying on bare carpet
      he's walking across scotland and the tent floor is all that's between him and the bog
      my brother's in the reserves and sleeps on concrete when they're on exercise
      she came back from the trek with bruises on both hips from the ground
      my partner shivers from below even when she's zipped up to her chin
      our neighbor's kid is doing his duke of edinburgh and his rucksack already weighs too much
      a mate of mine bikepacks through the alps and has only a little room on his handlebars
      the couple got a tent for their wedding and they've nothing soft to put in it
      my nephew brings the mattress off the guest bed when he camps and ruins it every time
      grandma wants to camp in the garden with the little ones but her bones need cushioning
      my buddy hunts elk in november and lies on a tarp on the frozen ground
      she's volunteering at a shelter where they sleep on the gym floor
      something to lie on under my sleeping bag that keeps the ground chill off
      something that blows up with a few breaths and packs down to the size of a soda can
      a thing thick enough for side sleepers but light enough to carry for a week
      anything to put between me and the rocks at night
      it should fill itself with air when you open the valve and roll up small in the morning
      something insulated to go on the tent floor for winter trips
      it mustn't crackle each time i turn over or my tent mate will murder me
      something that straps on the outside of a backpack and unrolls for the night
      what gives a bit of bounce when you bed down on bare boards in a mountain hut
      something puncture proof to kip on with the dog in the tent
      the ground's too hard in the tent
      cold from underneath all night
      stones in my back when camping
      my hips ache after camping
      softer nights on the trail
      he sleeps straight on the dirt
      frozen ground under my sleeping bag
      light bed for my backpack
      kipping on a mate's floor
      the tent floor is so lumpy
    `,
  },
  grill: {
    telling:
      'barbecue cookout charcoal propane steak burger sausage hotdog rib chicken skewer kebab corn patio backyard garden balcony summer smoke flame ember char sear marinade neighbor neighbour picnic beach sizzle meat weekend tailgate rust spatula',
    other:
      'gas brat tongs party park fish vegetable outdoor grate barbeque bbq coal briquette fire smoky hamburger brisket shrimp prawn halloumi marinate sauce tong apron deck yard sunshine campsite feast family beer meaty carnivore flip juicy undercook burn burnt grease rusty stuffy lighter brunch hungry roast barbecue burger grill charcoal balcony cookout steak backyard tailgate sausage ribs summer smoke hot dog patio camp kebab broiler flame coals',
    told: `
      it's finally warm out and i'm sick of frying burgers in the kitchen and smelling of it
      we've a new patio and everybody keeps asking when the first cookout is
      every time i sear a steak indoors the smoke alarm goes off
      my old one out back rusted clean through and the legs fell off over winter
      i miss that smoky taste you only get over glowing coals
      fourth of july's at our place and i've thirty hot dogs and nothing to cook them on outside
      we go tailgating every saturday and end up with cold sandwiches in the lot
      i've only a tiny balcony in the city and the landlord won't allow gas
      those disposable foil trays with charcoal burn out before the sausages are done
      on the beach i tried to roast fish over driftwood and it all fell in the sand
      i've been laying an oven rack on two bricks over a fire and it's getting embarrassing
      i bought a side of beef from the farm and the stove just doesn't do those ribeyes justice
      when it's ninety degrees i refuse to heat up the house to make supper
      we live in the van in summer and cook everything on one wee gas ring with no char at all
      i fancy corn on the cob with black stripes and chops with a proper crust
      dad stands in the garden with tongs and an apron and a wobbly thing that's burnt out its bottom
      my husband turns into a caveman as soon as the sun's out and wants meat and flames
      our neighbor has the whole street over for ribs and i'd like my brother to return the favor
      the groom just bought his first house with a yard and he loves his sausages smoky
      my son in law moved here from argentina and misses sunday beef over embers
      she's vegetarian and wants charred peppers and halloumi off the flames at picnics
      my brother lives in a flat with a little terrace and carries everything up from the park half raw
      the fellas at the firehouse cook for twelve out back and theirs gave up the ghost
      our scout leader fries bacon on a shovel over the campfire
      my boss is retiring to the lake and says he'll do steaks on the dock every night
      grandad still lights his charcoal in half an oil drum and mum's worried
      my roommate and i get the yard all summer and nothing to cook a bratwurst on
      he's got a boat and they catch trout and then have nothing to cook it on out there
      the allotment gang want to cook their courgettes right there on the plot
      my cousins host the family reunion in the park and the public ones are filthy
      something to cook burgers outdoors over charcoal for the whole family
      something small that folds up for the beach and still does proper sausages
      a thing with a lid so i can smoke a rack of ribs low and slow in the backyard
      anything that gets me those black stripes on a steak without filling the house with smoke
      it must get properly hot in ten minutes on propane because folks are hungry after work
      something to do kebabs on in the park without scorching the grass
      something that'll feed twenty at a garden party with chicken and chops
      what do people cook on at the tailgate out of the back of a pickup
      it should sit on the picnic table and take a handful of coals
      something for cooking fish over embers where it doesn't drop through
      steaks outside on a summer night
      burgers and brats in the yard
      that smoky charcoal taste
      cookout on saturday and nothing ready
      sausages over the coals
      he loves cooking over fire
      ribs for the whole block
      feeding the gang on the patio
      char marks on my chicken please
      too hot to cook indoors
    `,
  },
};
