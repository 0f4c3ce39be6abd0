import { type Language } from '../../language';

export const electronics: Language['needs']['types'] = {
  webcam: {
    telling:
      'video call camera laptop remote online grainy blurry face stream streamer conference interview dark monitor screen teach lecture lesson abroad gamer colleague picture resolution computer webinar presentation desktop tutor lens autofocus client',
    other:
      'meeting pixelated grandparent distance chat freelancer podcast appear broadcast desk headshot pixel pixelate freeze lag shadow silhouette nostril chin angle background boss office grandchild grandma overseas family faraway audience teacher student telehealth doctor therapist lockdown clip plug usb break crack shutter privacy spy tape creepy prop choir hybrid video call zoom camera laptop blurry grainy face remote teams interview skype stream screen potato lighting online colleagues teach lessons facetime conference',
    told: `
      on calls everybody says i look like a blurry potato
      my desktop tower hasn't got an eye built in so i join meetings as a black square
      i've a job interview online and my laptop films straight up my nose
      i prop my phone against a coffee mug for video meetings and it falls over
      the picture freezes grey and grainy whenever i teach my piano lessons online
      i broke the little lens in the laptop lid and now my grandkids can hear me but not see me
      i stream games and viewers want to see my face in the corner
      i work from home with the lid shut on a big monitor so nobody sees me
      in the evening i come out orange and dark on the screen to my clients
      my therapist can only hear me because there's no picture from my computer
      i teach yoga over the internet and they only see my forehead
      i look down at my colleagues since the lens sits under the screen by the hinge
      i do online court hearings and the judge complained he couldn't make out my face
      our small meeting room has a tv but the other office can't see who's sitting there
      i want a shutter i can slide over because the tape on my laptop looks silly
      my mum in ireland wants to see the baby but her old computer can't send pictures
      grandpa bought a desktop and now he's only a voice at our sunday calls
      my daughter's doing university from her bedroom and the professor insists on seeing her
      my husband records lectures and comes out fuzzy and green
      she sells jewelry live online and people can't make out the stones
      our pastor broadcasts the service from an ancient laptop and looks like a ghost
      the colleague from finance always appears half cut off at the chin
      my son wants to be a streamer and films himself with grandma's tablet on a stack of books
      he's deaf and signs on calls but the picture's too jerky to read his hands
      her boss wants faces on in every meeting and her screen has nothing to film with
      my sister got a chess coach abroad who wants to see her at the board
      the doctor does video visits now but dad's pc is blind
      my friend moved to australia and we have coffee over the screen all pixels
      our remote trainee sits there invisible and it's awkward
      my aunt's laptop shows everyone purple and striped when she calls
      something to clip on top of the monitor so people see me on calls
      it should make me look sharp even with the window behind me
      something i plug in by usb and my face shows up in the meeting
      a thing that keeps me in frame when i move about the room
      something to film myself at the computer for online classes
      it must have a cover for when i don't want to be seen
      something so grandma can see us from her desktop
      it needs to show hands and face smoothly with no lag on video calls
      something wide enough to get the whole team at the table on screen
      a better picture of me than what's in the laptop lid
      i'm a black square on calls
      nobody can see me in meetings
      clip it on the monitor
      my face is all grainy
      video calls from a desktop pc
      laptop films up my nose
      so gran can see us
      a sharper picture for online meetings
      she streams and needs her face shown
      the lens in my lid died
    `,
  },
  keyboard: {
    telling:
      'type wrist key laptop computer desk typist carpal tunnel office writer programmer code coder clack click mechanical wireless spill letter ergonomic tablet mouse finger gamer crumb secretary thesis email sticky hunch loud spreadsheet monitor shortcut typo cramp',
    other:
      'tendon stuck shift space bar essay screen layout numeric backlit stick coffee desktop thumb clatter quiet tactile bluetooth battery cable usb homework novel novelist dissertation report accountant developer spacebar backspace tab mistake backlight smudge autocorrect blind arthritis wear fade numpad transcribe deadline student blog journalist manuscript type typing key keys laptop desk clack wrist ipad tablet computer letters sticky spilled fingers write small cramped loud clicking',
    told: `
      i spilled tea on mine and now the e sticks
      my wrists hurt after a day of typing on this cramped laptop
      i hunt and peck on a tablet screen and it's taking me an hour per email
      the letters have worn off and i can't remember where the n is
      i write novels at night and my clacking wakes the baby
      i do accounts and my laptop has no number block on the right
      i'm a gamer and when i press three at once only two register
      i miss the click of my old typewriter under the fingers
      crumbs got in and the space bar only works if i thump it
      i want to type from the sofa with the computer hooked to the telly
      i code ten hours a day and my pinkies are killing me
      i bent over my laptop all year and now i want it up on a stand and type lower down
      i travel light with just a tablet and can't do reports with my thumbs
      i've got big farmer's hands and hit two letters at a time
      in the dark i can't see what i'm pressing
      my secretary types like lightning but the caps lock's jammed since monday
      dad's eyes are failing and he needs giant letters to press
      my husband's gaming is so loud it sounds like hail on a tin roof
      the cat threw up on my wife's and half the letters are dead
      our new clerk has carpal tunnel and needs her hands at a better angle
      she's writing her thesis on a laptop with two missing letters
      my son pried out the w and a and s by playing so hard
      he's blind in one eye and wants the letters lit up from behind
      my colleague's desk is a mess of cables and he'd like to type without a cord
      my grandmother wants to email but the screen ones vanish under her fingers
      our translator needs french accents without finger acrobatics
      the hospital wants one at reception you can wipe with disinfectant
      her fingers ache because she has to bash so hard to get a letter out
      my roommate loves that thocky sound and swaps his caps out for fun
      the kid down the hall plays shooters and wants rainbow lights under his fingers
      something to type on that connects to my tablet
      it should be split in the middle so my shoulders stay open
      something quiet to type with in an open office
      a thing with proper travel so i feel each letter go down
      something slim i can fold up and type reports on in hotels
      it must have a separate number pad for spreadsheets
      something wireless to type with from across the room
      it needs to switch between my phone and my pc so i can type on either
      something that lights up so i can type in bed
      a thing to write long emails on without hurting my wrists
      my e sticks
      i type all day and ache
      coffee spill and dead letters
      she needs a number pad
      clicky but not too loud
      typing on glass is hopeless
      the space bar's broken
      for faster typing at work
      letters lit from behind
      no cord between hands and pc
    `,
  },
  headphones: {
    telling:
      'music listen noise cancel commute flight podcast audiobook bass song loud office colleague concentrate wireless cable tangle jack jog sound neighbour neighbor quiet silence audio chatter tv roommate flatmate stereo gamer playlist album drone practise coworker',
    other:
      'ear train plane gym airplane studio phone video practice hear bus noisy drown block cubicle commuter subway engine roar cry sibling snore wire bluetooth charge battery sore deaf volume treble tinny muffle concentration distract distraction library homework jogger treadmill mower dj drum piano teenager television autism overwhelm leak crackle music listen loud noise podcast commute earphones earbuds fall out jog running quiet blast song album bass neighbors cord audiobook gaming playlist office chatter',
    told: `
      the guy next to me on the bus chews and i want my music not him
      i'd like to play records at midnight but the walls are paper thin
      my left side went dead and i only get half the song
      the office is open plan and i can't concentrate without my tunes
      when i jog the little things keep popping out
      the engine drone on flights drowns out my film
      i mix tracks at home and my cheap ones make it all mud
      my ears ache after two hours since the ones i have press so hard
      the cord catches on the door handle and yanks my head
      i listen to podcasts while mowing and can't hear a word
      on conference calls the whole cafe hears my boss
      my phone's lost its little hole and mine have a plug
      i play digital piano and the neighbours complain
      i like audiobooks in bed but my wife doesn't
      i wear glasses and the pads squash them into my temples
      my dad turns the tv up so loud the whole street follows the news
      our teenager's bass makes my plates rattle
      my son games all night shouting and booming and we can't sleep
      she studies in a dorm with three roommates and needs quiet and her playlist
      my husband's lost one of the pair in the couch for the third time
      the toddler watches her cartoon on the train and everybody glares at us
      our neighbor plays electric guitar and i'd pay for him to hear it alone
      my brother swims lengths and gets bored without his music
      he cycles to work and must still hear cars while he listens
      grandma's hard of hearing and wants the radio right up close without a blast for us
      my daughter trains for a marathon and sweats the old pair to death
      the kid's on the spectrum and crowds are too much but soft music soothes him
      my colleague does phone support and her neck's stiff from holding the receiver
      her flight to tokyo is fourteen hours and babies cry and she wants her films
      my flatmate listens to techno through his phone speaker while brushing his teeth
      something to hear my music without bothering anyone
      it should shut out the train and let only the song through
      something small i tuck in and forget while i run
      a thing so only i hear the telly late at night
      something with thick soft pads for whole days of calls and music
      it must last a long flight on one charge and cancel the roar
      something without a cord for the gym that stays put
      it needs to keep the volume safe for a six year old's tablet
      something to play in my ears while i do the dishes
      a thing with real bass that nobody else has to hear
      music only i can hear
      mine keep falling out
      the left side's gone silent
      no more bus noise just songs
      podcasts while jogging
      quiet tv for my wife's sleep
      keep his games out of my ears
      bass without angry neighbors
      the cord's always tangled
      he hums along on planes
    `,
  },
  microphone: {
    telling:
      'record sing singer voice podcast vocal stream karaoke interview audio echo stage concert speech choir guitar narrate audiobook hear gamer studio rap song amplifier speaker mumble mc lecture voiceover',
    other:
      'sound muffled hiss band audible speak broadcaster meeting radio booth loudspeaker dub presenter wind dialogue musician vlog louder podcaster broadcast streamer audience crowd gig toast reception pulpit sermon vicar preacher pastor teacher hoarse shout yell loud muffle tinny crackle static feedback volume deaf clip lapel boom headset laptop narration comedian bingo announcer auctioneer emcee rapper demo acoustic breathy rasp whisper shy podcast record voice sing hear echo stream call audio vocals underwater bucket narrate voiceover youtube interview mumble studio songs',
    told: `
      people say i sound like i'm at the bottom of a well on calls
      i've started a podcast and my laptop picks up more fan than me
      i sing in a pub band and nobody hears me over the drums
      i record audiobooks in a wardrobe with my phone and it hisses
      i give tours in a noisy square and i'm hoarse by noon
      i do voice overs and my p's pop like firecrackers
      i want to record my guitar and singing so it doesn't sound like a tin can
      i stream and my viewers say they can see me fine but can't make out a word
      the wind wrecks all the sound in my hiking videos
      i speak at weddings with a soft voice and the back rows hear nothing
      i film recipes and you only hear the extractor hood
      i dictate letters all day and the computer gets every second word wrong
      my online students complain that i'm muffled and far away
      i interview old villagers for a history project and want their voices clear
      we do karaoke in the garage by yelling into a hairbrush
      my daughter sings into a wooden spoon and wants to be heard properly
      our vicar's voice doesn't carry past the third pew
      my husband records his radio play in the loo for the echo and it's awful
      the teacher next door loses her voice every week shouting over thirty kids
      my son's gaming pals say he sounds like a robot under water
      he raps in his bedroom straight into an old phone and it's all crackle
      her video channel looks lovely but the sound is tinny
      the bride's father whispers and he's giving a toast to two hundred people
      my colleague always sounds like he's calling from a bathroom
      our choir wants to record the christmas concert with more than a phone on a chair
      my granddad tells wonderful stories and i want to keep his voice
      my friend plays the fiddle and would like to put it on tape cleanly
      the mayor speaks at the fete and the crowd at the back just shrugs
      she does asmr whispering and her cheap setup hums
      my nephew wants to host a show like the guys on the radio
      something to pick up my voice and not the whole room
      it should clip to my collar and record while i walk and talk
      something to sing into at parties
      a thing i plug in the computer so i sound like the radio
      something to record vocals with at home
      it must sit between the table guests and catch everybody talking
      something that makes a soft voice carry through a hall
      it needs a fuzzy cover so wind doesn't ruin what i say
      something on an arm i can pull up to my mouth and talk into
      a thing to capture the acoustic guitar without the hiss
      i sound far away on calls
      nobody hears the singer
      recording my voice at home
      he's started a podcast
      karaoke without a hairbrush
      less echo more voice
      clip it on and talk
      my p's keep popping
      the speech must reach the back
      she wants to record her songs
    `,
  },
  'power-bank': {
    telling:
      'battery charge phone dead flat outlet socket plug cable festival hike airport train tablet percent drain emergency outage blackout backpack navigation map commute usb die juice adapter camera abroad flight tourist wall tent',
    other:
      'empty travel camping dying trek smartphone station trip conference car bus cord photo offline charger gate terminal lounge layover strand ticket hiker trail camp wilderness backpacker hurricane storm electricity powercut laptop teenager screen borrow cafe panic anxious delivery courier driver stadium concert portable purse solar generator overnight roadside scroll reach unreachable phone battery dead charge outlet plug die percent airport festival power cable socket map juice recharge blackout outage all day usb red',
    told: `
      my phone dies at three every afternoon and i'm nowhere near a plug
      i navigate by phone in the hills and it went black on me at the trailhead
      i hang around airports fighting over the one working socket
      i'm a courier and the app eats my juice before the last drop off
      when the storm knocked the lights out for two days i couldn't call anyone
      at festivals i queue an hour and pay to get my mobile filled up
      i drove to a motel just to plug in my cell on a canoe trip
      my ticket home is on the phone and it's on two percent
      i beg bartenders to stick my phone behind the bar
      i film birds all day and my camera gives up before lunch
      i sit on site with no electricity and my tablet's flat by ten
      the sockets on the train never work and i've a laptop to keep alive
      i keep turning my screen down and everything off to make it last till bedtime
      i live in a van and charge my stuff in libraries
      i got lost in lisbon because the map went dark
      my daughter never answers since her battery's always dead by evening
      my mom walks alone and i worry when her cell conks out
      our son's off interrailing for a month and must be able to ring us
      my wife plays that puzzle game all day and panics at ten percent
      he's a trucker and the lighter socket in the cab is broken
      my colleague crawls under tables at conferences hunting for an outlet
      the bridesmaids film everything and by the cake all their phones are dead
      my brother hikes the appalachian trail with a gps that lasts a day
      her nurse shifts are fourteen hours and there's nowhere to plug in on the ward
      dad's hearing aids and phone both run flat out fishing on the lake
      my nephew catches little monsters on his mobile and drains it in two hours
      our exchange student rides buses for days across the country with a hungry phone
      my grandma's in the hospital and the cord won't reach the bed
      she goes to protests and must stay reachable till night
      his drone and his phone both quit on the mountain top
      something to fill my phone up when there's no outlet
      it should fit in a handbag and bring my mobile back to life twice
      something to keep the tablet running on a long flight
      a thing i load at home and take juice from on the road
      something with enough in it for a whole weekend's camping with two phones
      it must be allowed on a plane and top up a laptop
      something to keep in the car for when my cell goes flat
      it needs to work from the sun if there's no socket for days
      something thin that sticks to the back of the phone and feeds it
      a spare bit of juice in my pocket
      two percent and no socket
      phone's always dead by evening
      juice for the road
      no outlets where i'm hiking
      my mobile dies on nights out
      top up a phone anywhere
      blackouts leave us unreachable
      she's forever hunting for plugs
      enough for two phones all weekend
      keep the tablet alive on flights
    `,
  },
  watch: {
    telling:
      'time wrist late punctual strap hour minute pulse heart runner swim appointment dial analog tick graduation retirement elegant suit jewelry jewellery leather waterproof dive pilot heirloom deadline schedule timer anniversary steel clock',
    other:
      'step run meeting phone analogue confirmation exam formal diver nurse train forget fitness sleep tracker punctuality tardy face silver alarm stopwatch lap pace jog marathon swimmer rate pocket glance scratch glass crack battery wind automatic digital numeral grandfather inherit retire graduate groom interview classy smart shift timezone date calendar bracelet husband collector vintage teacher jeweler jeweller time late wrist clock tick second punctual tell wear strap minute checking swim analog waterproof watchless',
    told: `
      i pull my phone out forty times a day just to see how late it is
      i'm a nurse and need to count a pulse with a second hand at the bedside
      i missed my bus again because i didn't notice it was ten past
      my boss hates it when i glance at my phone in meetings to check the hour
      i've a tan line on my wrist where the old one was and keep looking at bare skin
      i swim lengths and have no idea how long i've been in
      the strap snapped on the tube and mine's gone for good
      i run and want to know my pace without carrying a phone
      in court phones are banned and i never know when we break
      i work with machines and my hands are too greasy to fish for a phone
      i want to leave my mobile at home on sundays but still get to church on time
      i retired yesterday and fancy the gold one they never gave me
      i dive and need to know how many minutes i've been down
      i teach and the classroom's clock has been stuck at noon for years
      i've a good suit on and my wrist looks naked
      my son turns eighteen and in our family that means a fine piece for the wrist
      our grandson can tell the hour now and he's proud as anything
      my husband's always late and swears he's lost all sense of the hour
      the groom should have a keepsake on his arm with the date engraved
      dad winds his every night and last week it stopped ticking for good
      she's a midwife and has to note the exact minute
      my daughter wants to count her steps and see her heartbeat on her arm
      mum's blind and would like to feel or hear what time it is
      he's joining the army and needs one that survives mud and cold and glows at night
      my girlfriend only wears slim elegant things on her wrist and nothing chunky
      our boy forgets to come home for tea because he can't see a clock from the tree house
      my uncle's retiring after forty years on the railway and lived by the minute hand
      her wrist is tiny and everything slides up to her elbow
      my colleague admires the mechanical kind where you see the cogs turning
      gran takes her pills at odd hours and wants a buzz on the arm
      something on my wrist that tells the time and can get wet
      it should tick quietly look smart and last till my kids inherit it
      something to time my laps with on my arm
      a thing i glance at to know the hour without a phone
      something with big numerals so i can read the hour without glasses
      it must glow so i can tell the time in the tent
      something for the wrist that never needs a battery
      it needs to count steps and show messages on my arm
      something classy with a leather strap for a graduation
      a thing for a child to learn quarter past and half past on the go
      my wrist feels naked
      i'm always late everywhere
      what time is it without a phone
      leather strap and plain face
      his stopped ticking
      time on the wrist
      she's learning to tell time
      a keepsake that ticks
      seconds hand for taking pulses
      waterproof and tells the hour
    `,
  },
};
