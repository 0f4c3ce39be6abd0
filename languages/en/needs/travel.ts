import { type Language } from '../../language';

export const travel: Language['needs']['types'] = {
  'travel-pillow': {
    telling:
      'plane airplane aeroplane airport neck stiff crick nod head economy doze sleep nap coach car passenger window droop lean chin overnight redeye journey upright headrest shoulder snooze loll layover',
    other:
      'flight long haul seat bus train trip lolling wobble jetlag sore ache slump drool aisle fly longhaul jet lag backseat roadtrip motorway highway asleep rest exhaust snore jumper sweater hoodie scarf coat jacket cushion support inflate inflatable cabin backpack backpacker abroad overseas honeymoon commute commuter hostel cramp uncomfortable recline spine neck plane sleep airport red eye head nap coach upright window middle economy overnight stiff transatlantic',
    told: `
      i've a ten hour flight to tokyo and i always wake up with a crick in my neck
      my head drops forward the minute i doze off on the train and i jerk awake
      last time i nodded off on the shoulder of a total stranger in the middle seat
      i roll my coat up against the bus window and it slips down every time
      economy class seats push my head forward and my neck's ruined for days
      the inflatable collar i had went flat over greenland
      i commute two hours each way and would love to nap sitting up
      i've slept in so many departure lounges with my rucksack under my cheek
      on the red eye i never sleep a wink because my chin hits my chest
      i always drool on the plane window with my cheek against cold plastic
      those horseshoe shaped things take up half my carry on and i need one that squashes small
      when i'm a passenger on long drives my head bounces on the seat belt
      my neck has a bad disc and any overnight coach leaves me in agony
      the airline gives you that thin little papery thing and it's useless for your head
      i land in london and go straight to a meeting with my head stuck to one side
      my husband sleeps sitting up on flights with his mouth open and his head lolling
      mum's flying to see us in australia for the first time and worries about her neck
      our kids fall asleep in the back of the car and their heads flop right over
      my daughter's backpacking south america on night buses for three months
      he flies coast to coast every week and comes home with a stiff neck
      the honeymooners have two long haul flights ahead with no lie flat seats
      grandad nods off in the car and wakes groaning and holding his neck
      my boss works on the plane and wants to grab an hour sleeping upright
      a friend's band tours in a minivan and they sleep in their seats
      my sister leans on me through every flight and my arm goes dead
      our exchange student has a fourteen hour journey home in the cheap seats
      she's a truck driver's mate and dozes in the passenger seat between drops
      my nephew's team rides a coach through the night to away games
      dad takes the sleeper without a bed and sits up straight till inverness
      my coworker flies standby and always ends up in the row that doesn't recline
      something to hold my head up when i fall asleep in a plane seat
      something that goes round the neck and stops me from nodding forward
      a thing that props my chin so i can sleep upright in coach
      anything soft to lean on against the train window that won't slide off
      it should blow up in a couple of breaths and go flat into my jacket
      something for the kid's head in the car seat on a twelve hour drive
      something squashy for my neck that clips on my cabin bag
      what can i rest my head on in an airport when the flight's delayed all night
      something with memory foam for around the neck on long haul
      it has to keep me from falling sideways onto my neighbor on the bus
      crick in my neck after flying
      my head lolls on the train
      can't sleep sitting up
      long haul in a middle seat
      he nods off and jerks awake
      overnight bus with no beds
      stiff neck every time we land
      dozing upright on the red eye
      her head flops in the car
      sleeping against the plane window
    `,
  },
  'sleep-mask': {
    telling:
      'light dark eye bright curtain blind streetlight streetlamp lamp sunrise dawn daylight nap shift nurse flight redeye migraine summer early partner blackout glow insomnia asleep daytime midnight',
    other:
      'darkness sun hotel plane morning read screen moon block lid face jetlag headlight skylight sunlight window shade bedroom insomniac awake doze snooze eyelid squint headache doctor paramedic trucker jet lag cabin hostel dorm roommate flatmate husband wife television wake midsummer baby newborn exhaust silk satin blindfold strap spa meditate ward train passenger glare dim groggy light sleep eyes dark curtain streetlight nap shift blackout bright day lamp streaming dawn blinds nurse early glow reading',
    told: `
      there's a streetlight right outside my window and it shines on my face all night
      i work nights and can't get to sleep with the sun blazing in at noon
      my wife reads in bed till one and the lamp keeps me awake
      in norway in june it never got dark and i lay there wide awake
      i've been putting a t shirt over my face on planes so the cabin lights don't bother me
      the sun comes up at half past four and so do i because the curtains are thin
      we rent so i can't put up blackout blinds and the bedroom is bright as day
      with my migraines even the tiniest bit of light stabs me
      my roommate games till dawn and the glow of his screen fills the room
      the hostel dorm had people flicking the lights on every hour
      i wake at the first hint of daylight and can't drop off again
      the elastic on mine has gone slack and light leaks in at the nose
      whatever i put on presses on my lashes and ruins my extensions
      camping in the tent it's broad daylight by five and i'd like a lie in
      all those little blue and green leds in my bedroom drive me nuts but i can't cover them all
      my husband's a nurse on nights and sleeps with a pillow over his eyes in the daytime
      mum's on a hospital ward where they never turn off the corridor light
      my daughter's dorm mate studies with the big light on until three
      he naps on the train and pulls his hat down over his eyes
      our au pair's room faces the neon sign of the takeaway
      my sister flies long haul and complains about everybody's screens glaring in the dark cabin
      dad dozes after lunch and says the sun through the patio doors gets him right in the eyes
      she's a light sleeper and the neighbor's security light goes on each time a cat walks by
      my boyfriend wants the curtains open and she'd rather it were pitch black
      a colleague's going to alaska in midsummer and wonders how anyone sleeps there
      the new parents have a night light in the room for the baby and can't sleep with it
      grandpa has the tv on all night and grandma lies there blinking at it
      my friend's a trucker and parks under floodlights to sleep
      our son is a shift worker at the plant and goes to bed when it's bright morning
      my flatmate ties a scarf round her face because of the street lamps
      something to make it pitch dark when i can't darken the room
      something soft over the eyes that doesn't squash my lashes
      a thing that blocks every bit of light and stays on when i turn over
      anything to shut the brightness out on a plane so i can get some shut eye
      it should be silky and not leave lines on my face in the morning
      something i can wear lying on my side that keeps the daylight out
      what helps a night worker sleep in broad daylight when there are no blackout curtains
      something that fits around my nose so no glow gets in at the bottom
      something to cover the eyes for a nap in the office
      it must be dark for me while my partner keeps the light on to read
      too bright to sleep
      the streetlight shines in all night
      sleeping in daylight after nights
      he reads with the light on
      sun wakes me at five
      i need it pitch black
      cabin lights keep me up
      curtains too thin in summer
      she covers her eyes with a scarf
      glare from the tv in bed
    `,
  },
  earplugs: {
    telling:
      'snore noise noisy loud concert festival drummer tinnitus neighbor neighbour traffic construction drill motorcycle motorbike street bark roommate dorm hostel quiet silence sleep block exam deaf club bass',
    other:
      'snoring ear hearing band party upstairs barking flatmate dormitory study mute foam wax swim amplifier shooting range saw ring snorer din racket silent peace hush asleep awake insomnia doze bedroom husband wife partner music thump drum gig rehearsal deafen eardrum damage protect drown muffle jackhammer chainsaw factory mower builder siren engine flight cry shooter gun rifle swimmer rooster cockerel seagull concentrate hospital ward snore noise sleep loud concert neighbor plug quiet roommate motorbike dorm freight hotel dog motorcycle festival ringing',
    told: `
      my husband snores like a freight train and i end up on the couch
      i came out of the concert with my ears ringing for two days
      the upstairs neighbors walk about in heels at midnight and i can't sleep for it
      i ride a motorbike and the wind roar inside the helmet is deafening
      i get water trapped in my ears every time i swim and then an infection
      i drum in a band and i'm starting to go a bit deaf on one side
      in the open plan office i can't hear myself think but big cans over my head hurt
      garbage trucks come by at five and i'm awake for good
      i'm sleeping in a dorm of twelve on the pilgrim way and half of them snore
      i stuff bits of tissue in my ears at night and it does nothing
      i use a chainsaw all day and those big muffs get sweaty under the hat
      i'm studying in a house with three kids and i just want silence
      when the plane comes down the pressure in my ears is agony
      the foam ones hurt when i lie on my side because they stick out
      noise gets to me since my concussion and the supermarket's unbearable
      my wife says i sound like a chainsaw at night and i'd like her to get some sleep
      our son goes to clubs every weekend and stands next to the speakers
      my daughter on the spectrum holds her hands over her ears in the cafeteria
      dad ran a lathe all his life without anything and now he's hard of hearing so i worry for my brother
      she moved to a flat over a pub and the bass comes through the floor till two
      my nephew has tubes in his ears and mustn't get water in at the pool
      he works at the racetrack and the engines are murder on his hearing
      our neighbor has a rooster next door that starts at four
      my girlfriend loves gigs but she wants to hear the music clearly only quieter
      the newborn screams at close range and the poor dad's ears are ringing
      my colleague's husband works nights and can't sleep in the day with roadworks outside
      a friend plays trumpet and sits right in front of the percussion
      my sister's going to a festival and the tents next to hers will be partying all night
      mum shares a hospital room with a lady who talks in her sleep
      the bride's father shoots clays and never protects his hearing
      something small to put in my ears so i can't hear him snoring
      something that takes the edge off loud music but still lets me hear the singer
      a thing to keep the water out when i swim laps
      anything soft i can sleep on my side with that blocks out the street
      it should cut the racket but let me still hear my baby crying
      something for the shooting range that isn't a big headset
      something to dull the office chatter without playing anything over it
      what could i stick in my ears on the motorbike under a tight helmet
      something washable for noisy nights that i needn't throw out each morning
      it has to be pure quiet no music no hiss no batteries
      he snores i can't sleep
      ears ringing after the gig
      peace and quiet at night please
      block out the neighbors' bass
      water in my ears again
      power tools are deafening
      noisy hostel dorm next week
      she can't bear loud crowds
      shut out the barking dog
      save my hearing at band practice
    `,
  },
  'travel-organizer': {
    telling:
      'cable cord charger adapter tangle passport ticket document currency coin pouch rummage airport tidy suitcase backpack jumble dig misplace wallet',
    other:
      'adaptor plug boarding bag pocket trip hotel lose lost electronics earphone battery carry handbag purse clutter mess business tech visa itinerary receipt pack unpack cube compartment zip messy chaos crumple crease wrinkle iron fold shirt sock underwear laundry dirty toiletry shampoo leak makeup cosmetic jewellery jewelry necklace medication pill security cabin overhead trolley hostel conference honeymoon cruise neat separate compress cram stuff overpack forget backpacker flight bulge roadtrip cables cords charger passport tangle pouch travel adapter suitcase documents plugs rummage tickets sort spaghetti',
    told: `
      my charging leads come out of the backpack in one great big knot
      at the check in desk i'm always rummaging for the passports while the queue sighs behind me
      i've adapters and dongles and memory sticks rolling about loose at the bottom of my bag
      i left a charger in yet another hotel because i've no fixed place for it
      i keep the boarding passes and the vaccination cards in a freezer bag
      security made me take out every wire one by one and i held everyone up
      i carry foreign coins and receipts and tickets in five different pockets
      my earphones are always wrapped round my mouse and my plug
      for work trips i spend ten minutes in each hotel hunting for the right lead
      with four of us flying i've four passports and the insurance papers and no system
      i've crushed two memory cards and a sim card loose in my handbag
      elastic bands round my wires keep snapping and i've lost the tiny adapter again
      i thought my passport was stolen in rome and it was in the lining all along
      my camera batteries and card reader and hard drive all swim about in my rucksack
      i bring home a wad of crumpled train tickets for expenses and half have gone missing
      my husband's laptop bag is a snake pit of wires
      dad travels with the papers in a supermarket carrier and drops them at every counter
      my daughter's doing a year abroad and has visas and letters she mustn't lose
      our sales guy never finds his presentation clicker or his hdmi adapter when he needs it
      she's a photographer on the road with a million little cords and cards
      the honeymoon couple have flight papers and passports and bookings to keep together
      my boss empties out his briefcase on the floor of the lounge looking for a plug
      mum panics at every border because she can't find the documents in her big handbag
      my son goes between two homes and forgets one of his chargers every week
      a friend lives out of a van and her electronics are in an old sock
      my brother is in it and carries drives and leads and adapters to every client
      grandma's going on a cruise with all her cards and papers and wants them to hand
      he's always asking the flight attendant for a pen and where his landing card went
      our tour guide juggles tickets and permits for twenty people in one plastic sleeve
      my roommate's power brick and cords spill out all over the dorm desk when he packs
      something with little loops to keep each lead and plug in its own place
      something to keep passports tickets and money together on the journey
      a thing that holds my power brick and wires and adapters flat in my backpack
      anything to stop the cords getting tangled up in my carry on
      it should have a slot for every passport in the family and zip shut
      something for all the small tech bits so i can see at a glance what's missing
      something slim to wear under my jacket with the papers so pickpockets can't get at them
      what keeps the memory cards and sticks and dongles from vanishing in my luggage
      something to pull out in one go at security with all the electronics in it
      something tidy for the glove box with papers and chargers when we drive abroad
      tangled chargers in my bag
      where did i put the passports
      wires everywhere when i pack
      adapters loose in my rucksack
      he loses his boarding pass
      a knot of cords again
      all our papers in one place
      left my charger in the hotel
      her electronics bag is chaos
      fumbling for tickets at the gate
    `,
  },
  'luggage-scale': {
    telling:
      'suitcase overweight baggage airline airport check counter fee kilo kilogram pound limit allowance excess weigh weight heavy plane pack repack souvenir unpack bathroom surcharge charge penalty overpack trip hook handle desk abroad',
    other:
      'bag checkin fly flight lift extra vacation holiday fine gate queue cabin hold bottle shoe boot coat stuff cram balance stand guess estimate digital honeymoon cruise overseas return expat emigrate relative strict embarrass panic argue argument backpack backpacker golf ski angler zip bulge suitcase weigh airport overweight baggage airline fee excess luggage kilos check in repack unpack allowance counter heavy souvenir limit pounds bathroom desk',
    told: `
      they charged me sixty quid at the airport because my case was two kilos over
      i had to open my suitcase on the floor at check in and put on three sweaters
      i stand on the bathroom one holding the case and can't see the number
      i never know how heavy my bag is until it's on the belt and then it's too late
      on the way home with all the souvenirs i've no idea whether i'm still under fifty pounds
      i ended up throwing away perfectly good shoes at the desk because of the limit
      budget airlines are so strict now and i'm always guessing by lifting it with my arm
      i fly with dive gear and a few ounces too many cost me a fortune
      i've been lugging my case to the post office to see how many kilos it is
      every packing day we argue whether it's twenty two or twenty five kilos
      i bring back wine from france and sweat all the way to the counter
      the hotel had nothing to check the bags with and we paid a hundred euros extra
      i repacked three times last night just out of fear of the excess charge
      i bring stuff home to my family in manila and pack right up to the very last pound
      my cabin bag may only be seven kilos and they've started checking at the gate
      my wife packs as though we're emigrating and i pay the penalty every time
      mum carries half her kitchen over when she visits and always gets stung at the desk
      our daughter's flying home from college with everything she owns in two cases
      my parents spend the winter in spain and fret about the baggage limit for weeks
      he travels with golf clubs and never knows if they're over
      my sister shops in new york like mad and then has to leave things at the airport
      the newlyweds are flying on three different airlines with three different limits
      my colleague flies with trade fair samples and had to pay for overweight twice this month
      grandma tries to weigh her case on the kitchen one and it falls off
      my son's hockey bag was four pounds over and the lady wouldn't budge
      our neighbor sends parcels home to poland and guesses how heavy they are
      she's moving to canada with only what the airline allows
      my brother in law holds up the suitcase and says that's about twenty and he's always wrong
      a friend on a small bush plane gets told to the exact pound what he may bring
      dad's been on the phone with the airline about the charge he got for one extra kilo
      something to hook on the handle and lift to see how heavy the case is
      something small i can take along to check my bags before the flight home
      a thing that tells me kilos and pounds when i hold the suitcase up
      anything to avoid the excess charge at the check in desk
      it must read up to fifty kilos and weigh nothing itself
      something that beeps and keeps the number so i needn't hold the case up forever
      something for finding out at home whether we're over the airline's limit
      how can folks tell what a rucksack weighs without standing on the bathroom one with it
      something to hang a bag from to know if i may still add a pair of boots
      it should work without an outlet in any hotel room before we leave for the airport
      my suitcase is always overweight
      two kilos over and fined
      stung at check in again
      guessing how heavy my bag is
      is it under fifty pounds
      repacking on the airport floor
      airline limits drive me mad
      she overpacks every single time
      excess baggage charges hurt
      how heavy is this case
    `,
  },
  'packing-cubes': {
    telling:
      'suitcase clothes shirt sock underwear wrinkle crease organize organise compress squash squeeze backpack cabin trip vacation holiday hotel unpack rummage jumble mess tidy zip bulge sweater jumper outfit laundry dirty luggage duffel hostel',
    other:
      'fold roll clothing backpacker carry messy overstuffed separate family space neat baggage travel flight airport airline rucksack carryon overhead trunk repack crumple cram overpack zipper bra knickers tshirt swimsuit compartment gap cruise honeymoon fortnight weekend kid itinerary roommate customs rifle topple overflow nomad wheelie allowance weight boot sightsee suitcase pack clothes wrinkle organize luggage socks underwear trip on case jumbled rummage explode squash backpack zipped shirts holiday',
    told: `
      to get at one pair of socks i have to turn my whole suitcase upside down
      by day two my case looks like a bomb went off in it
      my clean shirts end up mixed with the sweaty ones halfway through the trip
      i roll everything neatly and it's still a crumpled jumble when i open the case
      i use grocery bags to separate underwear from t shirts and they rustle and rip
      three kids' clothes in one big bag and nobody finds their own pants
      i live out of a duffel and it's just one deep hole full of clothes
      i can't get my jumpers to fit in a carry on and i refuse to check a bag
      we change hotels every night on this tour and i'm sick of unpacking and repacking
      customs opened my case and my knickers flew all over the place
      i sit on the lid to get the zip closed because the clothes are so bulky
      my blouses come out wrinkled because everything slides about in there
      in my rucksack the thing i need is always right at the bottom
      i've beach things and business suits in the same case and they shouldn't touch
      i'd love to just lift my stuff from the case to the drawer in tidy blocks
      my husband stuffs his clothes in any old how and then blames me when he can't find his trunks
      our daughter is going interrailing with a backpack and drops half of it on every hostel floor
      mum packs each outfit in a bread bag with a rubber band round it
      my son's off to summer camp and needs each day's clothes sorted so he'll actually change
      he's a flight attendant and lives out of a small wheelie case
      the happy couple share one big suitcase on honeymoon and will squabble over the space
      my sister has a toddler and a baby and hunts for onesies in the case at midnight
      dad's in the hospital next week and would like his pajamas and his day clothes apart
      my girlfriend takes ten outfits for four days and it never all fits
      a colleague does the conference circuit and her case always explodes in the hotel room
      my roommate drives home on weekends with laundry and clean clothes in one heap
      grandpa's going on a cruise and doesn't want to dig for his socks
      our scout troop has boys who tip out everything in the tent to find a sweater
      she does motorhome trips and the clothes cupboard is one big avalanche
      my nephew plays away games and his wet kit soaks his dry clothes in the same bag
      something to divide up my suitcase so shirts and socks and underwear each have their own place
      something that squeezes clothes flat so more fits in my carry on
      a thing to keep the dirty laundry away from the fresh stuff in the case
      anything that gives each child their own color inside the one big bag
      it should zip shut and stack in the suitcase like little drawers
      something with mesh on top so i can see which clothes are in it
      something to keep folded shirts from getting creased and sliding about in the trunk
      what makes a backpack less of a black hole when it's full of clothes
      something light in several sizes to sort outfits by day
      it should let me unpack in ten seconds straight into the hotel drawer
      my suitcase is one big jumble
      can't find socks in my case
      clean and dirty clothes all mixed
      everything wrinkled in my bag
      the zip won't close on my case
      sort the kids' holiday clothes
      he just stuffs it all in
      two weeks in a carry on
      tidy drawers inside a suitcase
      digging through my rucksack for pants
    `,
  },
  'wash-bag': {
    telling:
      'toiletry toothbrush toothpaste shampoo razor deodorant soap lotion makeup cosmetic bathroom hotel hostel trip overnight weekend leak spill liquid suitcase hang hook gym shower camp campsite pill cologne perfume aftershave zip airport comb hospital conditioner',
    other:
      'shave shaving bottle medicine toilet security vanity moisturizer moisturiser sunscreen suncream mascara ooze drip sticky luggage dorm sink pouch carrier travel flight sleepover maternity ward festival business floss tampon contact lens medication rummage loose soggy mold mouldy grotty waterproof compartment gent caravan freezer toiletries toothbrush shampoo hotel bathroom hang razor leak hook suitcase bag deodorant spill hostel gym locker soap plastic zip lock campsite',
    told: `
      my shampoo burst on the flight and all my shirts smelled of coconut
      i carry my toothbrush and razor in a sandwich bag like a teenager
      at the campsite showers i've nowhere to put my stuff down and it all gets soaked
      in hotel bathrooms there's never a shelf so my things end up on the toilet lid
      my toothpaste leaked all over my tie the night before the interview
      i keep finding my toothbrush loose among the socks with fluff on it
      i shower at the gym before work and carry deodorant and soap in my hands
      the one from my airline kit has a broken zip and it's full of old shaving foam
      i stay over at my boyfriend's twice a week with my creams in a carrier bag
      i'm due to give birth any day and my hospital case still needs somewhere for the bathroom bits
      on the ferry the tiny cabin bathroom had just one hook and nothing else
      my makeup powder cracked and got all over the hairbrush and contact lens things
      my razor cut my finger when i was feeling about in the holdall for the dental floss
      i've bottles of lotion and potion that fall over and drip inside my suitcase
      the lining of mine's gone black with mildew because it never dries
      my husband travels for work with his shaving stuff in a bread bag
      dad's going into hospital and needs his teeth things and comb and razor all together
      our boy's off on a school trip and would lose his toothbrush and soap the first day
      the groom still uses a plastic carrier for his razor and aftershave
      my daughter takes twenty little tubes of skin care everywhere and they leak
      he's joining the army and has to keep his shaving kit in order
      grandma goes for her rehab weeks and her creams and dentures need a home
      my brother's a trucker who showers at truck stops and carries his soap in a towel
      my boss flies out every monday and his aftershave ran all over his files
      my nephew's starting boarding school and shares a bathroom with eleven others
      our godson has his first sleepover and his toothbrush is wrapped in a tissue
      she's going interrailing and the hostel showers have only a hook on the door
      a friend's on dialysis and spends nights away with her bathroom things in a lunch box
      mum takes her curlers and creams and tablets on holiday in three biscuit tins
      my stepson comes every other weekend and needs a place for his gel and deodorant
      something to keep my toothbrush and shampoo and razor in on trips
      something that hangs up on the shower hook and opens out with pockets
      a thing that stays sealed when the conditioner leaks so my clothes don't get it
      anything manly in leather for his shaving things when he's away
      it should be waterproof inside and wipe clean when the toothpaste explodes
      something see through for my liquids at airport security
      something roomy for creams and makeup and cotton pads that stands up by the sink
      what do i carry my soap and flannel in down to the campsite showers
      something to gather up all my bathroom stuff for a weekend away
      it needs one dry pocket for the toothbrush and one for the wet sponge
      shampoo all over my suitcase
      toothbrush loose among my socks
      nowhere to put my razor when traveling
      campsite showers have no shelf
      toothpaste leaked on my clothes
      his shaving stuff in a sack
      bathroom things for a weekend away
      creams spilling in my holdall
      gym showers before work
      her lotions always leak when flying
    `,
  },
};
