import { type Language } from '../../language';

export const fitness: Language['needs']['types'] = {
  'foam-roller': {
    telling:
      'muscle sore tight knot calf hamstring quad thigh back spine stiff runner run marathon jog gym workout leg ache recovery recover stretch glute hip physio physiotherapist therapist cramp cyclist squat floor tender desk',
    other:
      'exercise fascia tense training warmup cooldown flexible mobility buttock shoulder shin spasm loosen release limp hobble stair race sprint cycle deadlift lifter trainer masseuse injury sciatica posture hunch pilates dancer ballet footballer athlete hike hiker gardener dig warehouse lactic wince groan waddle circulation flexibility creak sore tight muscle calf calves hamstring run marathon knots roll stiff back it band quads thighs recovery stretch legs ache after gym physio cramp hips',
    told: `
      after leg day i can hardly get down the stairs my thighs are that stiff
      the side of my leg from hip to knee is like a tight guitar string when i run
      my physio had me lying on a big cylinder and moving back and forth and it did wonders
      i can't afford a sports massage each week and my calves are in knots
      i've been lying on a length of drainpipe to loosen up my back and it's brutal
      hunched at the desk all day my upper back wants to crack open over something round
      marathon training has turned my quads into concrete
      i use a rolling pin on my shins after football but i need my whole body weight on it
      i was sore for four days after that squat session and i want to shorten that
      i skip the cool down because stretching alone never gets rid of the tightness in my hamstrings
      a tennis ball is too small it only gets one spot and shoots out from under my thigh
      at the gym everyone fights over the one black cylinder in the stretching corner
      i ride a hundred miles on weekends and my glutes and hips seize up on the drive home
      the one i've got has gone soft and dented in the middle and does nothing now
      i'd like to lie down lengthwise on something and let my shoulders open to the sides
      my daughter does track and her coach wants her loosening her legs on the floor every evening
      he tore into crossfit and now walks like a cowboy
      my wife's iliotibial thing flares up every time she goes over ten k
      the lads at rugby are all complaining of tight hips the day after a match
      my brother's training for an ironman and begs me to stand on his calves
      our son plays hockey and his groin and thighs are tight as a drum
      she's a dancer and needs to get the kinks out of her legs before rehearsal
      dad took up running at sixty and his calves cramp up at night
      my colleague sits at a screen ten hours and wants to arch her back over something on the floor
      our pilates teacher has us balance lengthways with our spine on it and mum wants to practice at home
      a friend is getting back from a hamstring pull and was told to work the muscle against the floor
      my boyfriend uses a frozen bottle under his thighs and it slides away
      the trainer at school says the whole team should work their legs over before practice
      my sister's a nurse on her feet for twelve hours and her legs feel like logs
      grandson lifts weights in the garage and groans all next day about his lats
      something to lie on and roll back and forth until the thighs let go
      something firm and round i can put my whole weight on after a run
      a thing with bumps all round that digs into my back when i slide over it on the floor
      anything for tight fascia that i can use on the living room carpet
      it should be long enough for my whole spine and not cave in under two hundred pounds
      what do runners use on the outside of their legs to ease that awful tightness
      something hollow i can stuff my socks in when i travel to races and still work my calves
      something to warm the muscles up before squats and ease them after
      it must be softer than a pipe but harder than a pool noodle
      something to crack my upper back over after hours of typing
      quads like rocks after leg day
      rolling out my tight calves
      stiff thighs after the race
      sore muscles from the gym
      my it band is killing me
      lie on it and slide
      she's knotted up from running
      loosen my back on the floor
      recovery after a long run
      hamstrings tight as bowstrings
    `,
  },
  'pull-up-bar': {
    telling:
      'doorway door frame chin hang arm back strength body workout exercise gym muscle climber climb boulder calisthenics dangle rep shoulder posture spine decompress monkey playground army military apartment flat membership weak bodyweight core',
    other:
      'biceps lat grip upper climbing lift dip ceiling fitness abs bicep tricep chest muscular strong weakling scrawny skinny puny wimpy hoist heave doorframe basement dorm train set gymnast gymnastics marine firefighter recruit cadet academy bulk beef dumbbell teen wrestler stretch cellar buff physique flabby challenge pull up chin doorway strength arms muscle body gym home hang climb lats bar calisthenics fit workout back army',
    told: `
      i've been hanging off the door trim to work out and the molding came off in my hands
      i want a wider back but i've no gym near me and no room for machines
      the fitness test is in june and i can't get my chin over once
      i climb on weekends and my arms give out because i can't train at home
      push ups i can do all day but there's nothing in my flat to hang from
      i've been using the swing set at the playground and the moms look at me funny
      my spine feels squashed after work and i'd love to just dangle from something
      there's a tree branch i use but not in the rain and not in january
      my apartment's a shoebox so whatever i train with must go up in the hallway and come off again
      i cancelled my membership and the only thing i miss is the rack where you haul yourself up
      i tried it on the stair railing in the basement and nearly pulled it out of the wall
      my landlord won't let me drill so it has to hold on the frame without screws
      i want abs from hanging and lifting my knees like the guys in the park
      i'm a firefighter candidate and hauling my own weight is the bit i keep failing
      i've got dumbbells for the arms but nothing that makes me lift my own body
      my son wants to join the marines and needs to do twenty of them
      he keeps swinging from the loft beam and i'm afraid the ceiling will come down
      our daughter's a gymnast and hangs off every door in the house
      my boyfriend does his workout on the scaffolding outside and the builders shout at him
      my brother's into climbing and wants a stronger grip over the winter
      the kid next door trains on our clothes pole and bent it
      she set herself the goal to lift her own weight before she's forty
      my husband's shoulders are hunched and the physio says let yourself hang a minute daily
      a mate in the police has his fitness check coming and a bare doorway at home
      my nephew's all legs and wants big arms and a back like a superhero
      dad did it in the army and swears he still can if he had somewhere to grab
      my roommate wants to train in our dorm door and take it down before inspection
      the guys at the station want something up in the garage to compete on
      my wife does those upside down knee lifts at the gym and wants them at home
      our teenage boy won't lift weights but he'll haul himself up on anything
      something that wedges in a doorway so i can heave myself up till my chin's over
      something to hang from for my back in the morning
      a thing that takes my whole weight in the door frame without leaving marks
      anything to build lats and biceps at home with just my own body
      it has to hold a two hundred and fifty pound man gripping it overhead
      something with several grips wide and narrow up above head height
      what can i mount on the garage joists to do chin lifts from
      something to work my upper body that lives above the bedroom door
      it should come off in seconds so my tall husband doesn't hit his head walking through
      something for hanging leg raises that isn't a whole tower
      can't get my chin up once
      hanging off door frames again
      stronger back without a gym
      haul myself up every morning
      somewhere to dangle from
      he trains in the doorway
      big lats on a small budget
      lifting my own weight at home
      my grip fails when climbing
      nothing overhead to hold on to
    `,
  },
  'resistance-bands': {
    telling:
      'elastic rubber stretch physio physiotherapist rehab rehabilitation injury shoulder rotator cuff knee surgery glute squat leg arm strength exercise workout gym dumbbell weight hotel elderly muscle tone pilates recovery strengthen ankle hip membership',
    other:
      'stretchy pull physiotherapy travel senior loop tension fitness joint gentle anchor lockdown weak therapist therapy operation sprain recover mobility frail balance chair suitcase apartment flat thigh bum bicep flabby jiggle pregnant postpartum menopause osteoporosis arthritis posture hunch slouch trainer athlete runner beginner unfit sluggish couch warmup stiff flexibility grandma workout hotel stretch strength exercise glutes physio rehab shoulder gym squat elastic light band knee hip surgery pilates tone routine',
    told: `
      after my shoulder surgery the therapist said pull against something stretchy every day
      i'm in hotels three weeks a month and can't take dumbbells on a plane
      the iron weights hurt my wrists and i'd like something gentler that still works me
      i've been tying an old bicycle inner tube to the door to train my arm
      my hips are weak and the physio wants me side stepping with something round my ankles
      my flat's on the third floor and the neighbors moan whenever i put a weight down
      i can't do a single chin up without some help holding part of my weight
      i cut up a pair of tights to do the rehab exercises and they've lost their stretch
      i work at a desk and want to do a few pulls for my shoulders between calls
      i'm seventy two and losing strength and the class teacher has us all tugging on stretchy strips
      squats with nothing on me have got too easy and i want my glutes to burn
      i twisted my ankle and need to push my foot against something that gives
      there's no room for a home gym in the caravan but i'd like to keep my arms firm
      the thin rubber strip the clinic gave me snapped and smacked me in the face
      since the baby i do ten minutes on the rug and need a bit more load for my thighs
      mum broke her wrist and must build it back up bit by bit with something elastic
      my husband travels for work and has got flabby for want of anything he can pack
      granny's care home does chair exercises and she'd like to practice the pulling ones in her room
      my daughter pitches softball and her coach wants her warming up that arm against some tension
      he's got a frozen shoulder and waves a bag of rice about because he has nothing better
      our swim team trains on dry land tugging at things hooked to the fence
      my sister follows those booty workout videos and everyone in them has loops round their knees
      a colleague wants to do strength stuff in the break room without dragging weights in
      my son's thirteen and i don't want him lifting heavy iron just yet
      dad's had a knee replaced and the exercises are too easy now with nothing pulling back
      she's off on deployment and has about a shoebox worth of space for fitness
      my boyfriend wants to do his chin ups but needs a boost from below until he's stronger
      our neighbor had a stroke and is slowly getting the strength back in his left arm
      my physio student wants a range from easy to hard to practice with patients
      the bride wants toned arms for the dress and hates the gym
      something stretchy to pull on for strength that fits in my pocket
      something that goes round both thighs and makes every squat harder
      a set going from light to heavy so i can work up after my operation
      anything to train the whole body with that weighs next to nothing
      it must stretch without snapping and not roll up on my legs
      something to hook on a door and do rows and presses with
      something elastic to help me through stretches because i can't reach my toes
      what gives you tension without weights for shoulder rehab
      something with handles you stand on and curl up against the pull
      something for my glutes that doesn't pinch and comes in several strengths
      rehab for my torn shoulder
      strength training in a hotel room
      dumbbells are too heavy to pack
      something elastic to pull against
      weak hips says the physio
      she hates lifting iron
      stretchy workout for seniors
      make my squats harder
      tone my arms without weights
      gentle load for a bad knee
    `,
  },
  'massage-tool': {
    telling:
      'neck shoulder knot tense ache sore back muscle knead rub stiff desk computer hunch trigger spasm foot sole heel plantar scalp headache relax spa masseuse masseur pain blade cramp tight unwind chiropractor',
    other:
      'tension achy point pressure hand feet therapist stress upper reach forearm office lower squeeze dig elbow thumb arch fasciitis calf spine migraine jaw driver trucker nurse hairdresser shift physio physiotherapist relief relieve soothe loosen wife partner exhaust vibrate percussion athlete runner marathon gardener breastfeed pregnant twinge circulation knot shoulder blade back neck ache rub massage tense muscle sore masseuse trigger spot stiff desk hunched tight pain thumbs kneading',
    told: `
      there's a knot under my left shoulder blade i just can't reach with my own hand
      after eight hours at the screen my neck's like a plank and there's nobody at home to rub it
      my thumbs ache from pressing on my own shoulders every evening
      i rub my back against the door frame like a bear to get at the sore spot
      the soles of my feet burn after a double shift waiting tables
      i can't keep paying eighty dollars a go just to have my back kneaded
      my jaw and neck are tight and it gives me headaches up into my temples
      driving a cab all day i've a sore patch low in my back begging to be poked
      i type for a living and my forearms are hard as wood by evening
      my husband gives up after thirty seconds when i ask him to do my shoulders
      i've got plantar something and the first steps in the morning are agony underfoot
      i've put a golf ball in a sock to press on the trigger points and it keeps escaping
      i live on my own now and nobody's there to work the tension out of my neck
      i'd love to have something pounding my calves while i watch telly on the sofa
      my hands cramp from knitting and i need to work my palms a bit
      my wife asks for a shoulder rub every night and my hands are dead
      dad's a bricklayer and his lower back's full of knots he can't get at
      my mother's feet are so sore after the shop that she just wants them kneaded
      our hairdresser stands all day with her arms up and her neck is killing her
      he gets a stabbing spot between the shoulder blades when he's been gaming
      my sister's pregnant and her calves and feet are always begging for a good rub
      the bus driver in our building says his neck won't turn any more by evening
      my violin teacher's shoulder seizes up and she prods it with a wooden spoon
      grandma's hands are stiff and i press her palms but i live far away
      my colleague keeps digging her knuckles into her own neck in meetings
      my boyfriend swims and has hard lumps in his shoulders he wants hammered out
      our nanny carries toddlers around all day and can't reach the sore spot on her back
      the new mum next door has a rock hard neck from feeding the baby
      my uncle drives trucks and wants something to work his back in the cab
      she's a dentist bent over people all day and her traps are like cement
      something hooked to press on that one sore point in the middle of my back
      something that thumps deep into the muscle with a battery and different heads
      a thing to knead my neck while i sit on the couch with my hands free
      anything to dig into a trigger point without wearing out my thumbs
      something for under the desk to work my bare feet on
      it should reach between my shoulder blades and let me push as hard as i like
      something to rub out tension in the scalp and temples when i can't switch off
      something small and handheld that vibrates the stiffness out of my shoulders
      what could stand in for a pair of strong hands on an aching neck
      something to work the knots out that i can use sitting in my chair not on the floor
      knots i can't reach
      nobody's there to rub my shoulders
      my thumbs are worn out from kneading
      aching feet after a long shift
      stiff neck from the computer
      that spot between my shoulder blades
      dad's back is full of knots
      a good rub without paying for it
      hammer the tension out
      she begs for back rubs
    `,
  },
  'yoga-mat': {
    telling:
      'pose stretch pilates floor slip slippery sweat downward plank studio teacher instructor breathe meditate meditation flexibility balance knee hardwood carpet barefoot exercise workout situp cushion grip bend core slide',
    other:
      'class flexible stance roll limber savasana sun salutation mindful gymnastics warrior hand stretchy posture sweaty bony wrist sore breath calm mindfulness relax zen gym stiff toe hamstring hip back spine abs crunch namaste guru sunrise pregnant prenatal menopause retire retirement physio bruise tailbone tile laminate thin foam rubber lunge cobra lotus yoga pose stretch floor pilates slip downward dog carpet knees mat hardwood meditate slippery balance wrists instructor towel hard',
    told: `
      my hands slide away from me in downward dog on the wooden floor
      the ones at the studio smell of other people's feet and i'd rather bring my own
      i do my stretches on a bath towel and it bunches up under me
      kneeling on the tiles for my morning exercises makes my kneecaps scream
      i've started pilates off videos and my tailbone's bruised from the parquet
      the carpet gives me rug burn on my elbows when i plank
      my old one's crumbling and leaves little blue bits all over the floor
      i sweat so much in hot class that i'm skating about by the end
      doing sun salutations on the lawn gets me wet knees and grass stains
      i'm six foot four and my heels and head always hang off the end
      i meditate and stretch in the office at lunch on a filthy carpet
      everybody in class unrolls something pretty and i'm on a borrowed beach towel
      my physio gave me floor exercises and i've only cold laminate to lie on
      the cheap one i bought stinks of chemicals so badly i can't breathe through it
      in a warrior pose my back foot keeps creeping away and i've pulled my groin
      my wife does her poses on the bedroom rug and it slips across the floor with her
      mum started a gentle stretching class at the village hall and the floor's stone cold
      my daughter's qualifying as a teacher and practices three hours a day on bare boards
      he's doing sit ups on the garage concrete and his spine's all scraped
      our neighbor is pregnant and goes to a breathing and stretching group on the floor
      the bride's hen do is a wellness weekend and she's nothing of her own to stretch on
      my boyfriend comes along to my class now and shares mine and it's too narrow for two
      dad does his back exercises by the bed and complains about his knees on the boards
      my friend in india at the ashram says hers is worn through at the palms and feet
      she travels a lot and wants to do her poses in hotel rooms without touching that carpet
      my colleagues are starting a lunchtime stretch in the meeting room and have only linoleum
      my little girl copies the kids' stretching videos and bumps her head doing tree and cobra
      grandma does tai chi and floor stretches in socks and i'm afraid she'll slip
      my sister is vegan and into cork and natural rubber and does her headstands daily
      the roommate does planks at six in the morning and her feet squeak on the wood
      something grippy to do my poses on so i don't skid
      something to unroll in the living room for stretching and roll up after with a strap
      a thing with a bit of cushioning for my knees but firm enough to balance on one leg
      anything to put down on the gym floor so i'm not in somebody else's sweat
      it should lie flat right away without curling and wipe clean
      something with lines on it so i can see whether my feet are straight
      something thin to fold into a suitcase for my morning sun salutations
      what do you lie on for pilates on a hard floor
      something that holds even when my palms are dripping in a heated room
      it must be soft under the spine when i do crunches on floorboards
      slipping in downward dog
      hard floor hurts my knees
      sliding about in warrior pose
      stretching on a towel bunches up
      my own for the studio
      pilates on bare floorboards
      sweaty palms and slippery floor
      she teaches poses all day
      somewhere clean to stretch
      sun salutations in the park
    `,
  },
};
