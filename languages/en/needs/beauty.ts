import { type Language } from '../../language';

export const beauty: Language['needs']['types'] = {
  'nail-clipper': {
    telling:
      'finger fingernail toe toenail trim cut snip file manicure pedicure hangnail cuticle thick ingrown jagged ragged split scratch bite chew scissors foot baby guitarist guitar elderly bend fungus podiatrist snag dull blunt hygiene sharp',
    other:
      'edge long feet hand bathroom catch break clip lever thumb crack yellow hard brittle nibble chiropodist reach stoop pregnant belly grandfather grandma eyesight arthritis diabetic newborn infant wriggle sock tights hole shoe boot climber pianist string rusty fly carpet sandal interview nurse travel hotel sore bleed trim fingernail toenail hangnail jagged snag ragged cuticle split scratch hands manicure pedicure bitten thick file nails toes fingers clippers overgrown claws',
    told: `
      my big toenail's grown so thick and hard that scissors just won't go through it
      i keep snagging my tights on a jagged thumbnail
      i bite mine down to the quick because i've nothing to cut them with
      the bits fly all over the bathroom and i step on them barefoot
      my toenails poke holes in every sock i own
      i play classical guitar and have to keep my left hand really short
      i've been using the kitchen scissors on my toenails and it isn't pretty
      the nail on my toe is growing in at the corner and it hurts in my shoes
      i can't bend down far enough to trim my toes since the hip operation
      the cheap one i have bends and tears instead of cutting clean
      one of my fingernails split at the gym and it's catching on everything
      i do pottery and clay gets stuck under them when they're long
      i'm flying tomorrow with only hand luggage and my hands look like claws
      running marathons my toenails turn black if i don't keep them very short
      i'm left handed and can't manage my right hand with little scissors at all
      my dad's feet are dreadful and the nails are like horn
      the baby scratches her own cheeks and i'm frightened of cutting her tiny fingers
      grandpa can't see well and needs a grip big enough to hold while doing his toes
      my husband leaves crescent bits on the sofa and it drives me up the wall
      she's a nurse and isn't allowed nails past the fingertip at work
      our neighbor is diabetic and has to be careful never to nick his toes
      a colleague picks at his nails in meetings till they bleed
      my son comes back from football with his toenail split down the middle
      he borrows mine from the bathroom every time and i find that disgusting
      my boyfriend scratched my back to bits in his sleep
      my mother's hands shake and she wants something she can squeeze easily with a long lever
      the kids have muck under their fingernails and school photos are on friday
      my roommate uses wire cutters on his feet and says nothing else works
      the bridegroom should have decent hands for the ring pictures
      my aunt in the care home waits weeks for the foot lady to come round
      something to trim my toes after a bath
      something to cut thick tough toenails without splitting them
      i need something for cutting my fingernails that catches the bits
      something sharp with a curved edge that leaves no jagged corner
      something on a key ring for when i tear one at work
      something gentle to do a newborn's fingernails while she sleeps
      something with long handles so i can reach my feet
      anything that opens wide enough for my dad's big toe
      something to snip off hangnails and file the edge
      something that fits my wash bag for keeping my fingernails short on the road
      my toenails have grown too long
      look i've got proper claws
      broke one and it's snagging
      scissors can't cut these toenails
      holes in all my socks
      the baby keeps scratching herself
      i always bite my nails
      clippings fly everywhere
      this hangnail hurts like mad
      can't reach my own toes
    `,
  },
  'wash-cloth': {
    telling:
      'face skin scrub exfoliate soap lather shower bath bathtub sponge loofah towel cotton linen bamboo makeup rinse rough baby wipe pore acne pimple terry soft sensitive flannel mildew musty wet cleanser',
    other:
      'tub bathroom back body dead dry cleanse smell bathe grime dirt mitt facial suds sink basin scratchy gentle eczema spot mascara foundation remover microfiber muslin newborn toddler sticky jam ketchup grubby dirty neck ear behind sweat sweaty bedridden caregiver carer nurse patient invalid elderly fever forehead cool cold damp soak wring smelly disposable guest hotel campsite scrub exfoliate lather soap shower bath skin face wipe flannel loofah sponge flaky rough rinse bathtub foam pores makeup',
    told: `
      i can't reach the middle of my back in the shower
      my skin stays dull and flaky however much soap i use
      my loofah goes moldy and smells after two weeks
      those puffy mesh sponges fall apart and hardly scrub at all
      i came back from tokyo and miss the long rough nylon thing they had in the bath house
      i get bumps on the backs of my arms and want to scrub them off gently
      the bar of soap never lathers up and i end up using half of it
      i get spots on my back from the gym and my hand doesn't get there
      an ordinary flannel is too soft and i never feel properly clean
      my legs have dry scaly patches before i put on fake tan and it goes streaky
      i garden all day and the dirt won't come off my elbows and knees with just gel
      i like a good hard scrub and my bath sponge feels like stroking a kitten
      ingrown hairs on my legs after shaving and somebody told me to slough off the dead skin
      sponges never dry in our damp bathroom so i'd like a thin thing to hang up that dries overnight
      those body scrubs with plastic grains cost a fortune and clog my drain
      my dad's shoulder is stiff and he can't wash between his shoulder blades anymore
      my husband works with engines and comes out of the shower still grubby
      my sister raves about the korean spa where they rub off your old skin
      she has lived in osaka and says nothing here gets up such a foam
      our son's a teenager with a spotty back and refuses to use a brush
      my boyfriend goes through one pouf a month and they unravel into string
      a colleague is always itchy in winter because of the flakes on her shins
      my mother likes a rough rub in the bath and her old one has worn smooth
      he's a wrestler and wants to get the mat grime off every inch of his body
      the bride wants glowing skin on her arms and shoulders before the wedding
      our neighbor swims in the sea and can't get the sunscreen off his back
      grandad has used the same sponge on a stick since the war and it's falling to bits
      my daughter says her body wash just slides off without any lather
      my roommate leaves a slimy sponge in the shower and i'd like to replace it with something hygienic
      my wife travels with one towel and wants something thin to scrub with that dries in the hotel by morning
      something to scrub my back that i can pull from both ends
      something to rub off dead skin in the shower
      i need something rough that makes loads of foam from a little soap
      something stretchy and long that gets between the shoulder blades
      something for the bath that dries fast and doesn't go mouldy
      something to get my skin smooth before i shave my legs
      anything scratchier than a sponge but kinder than a stiff brush
      something to wash myself with that lasts longer than those mesh balls
      something to get the fake tan off evenly
      something that leaves me tingling and squeaky clean after a shower
      can't scrub my own back
      my loofah stinks
      flaky skin on my legs
      soap won't lather properly
      i want a rougher scrub
      the mesh pouf fell apart
      dead skin all over me
      bumps on my upper arms
      sponges go moldy so quickly
      like in a japanese bath house
    `,
  },
  hairbrush: {
    telling:
      'tangle knot detangle bristle curl curly frizz frizzy long braid ponytail scalp comb straight dry wet shower daughter morning mirror stylist salon hairdresser split static shiny thick fine boar pull ouch cry bun breakage conditioner volume',
    other:
      'snag blow dryer girl style strand shine mane smooth lock thin wavy plait fringe bangs itchy sensitive tender tug yank hurt scream granddaughter toddler school blowdry blowdryer gloss dull limp greasy snap bald shed paddle bedhead messy scruffy wild windswept barber swim chlorine extension wig chemo beard handbag afro tear tangle knot detangle brush comb curl frizz curly hair ouch cry mat snarl wet bristle braid ponytail scalp pull thick rat nest',
    told: `
      every morning i wake up with a bird's nest at the back of my head
      my comb lost half its teeth in my curls and it hurts like hell
      i tear out handfuls just trying to get the knots out after a shower
      my fringe goes frizzy and sticks up with static as soon as i smooth it
      my scalp is so sensitive that those hard plastic bristles scratch me
      i blow dry it and it never gets that smooth round bend at the ends
      i've got thick hair down to my waist and nothing goes through to the roots
      i look like a scarecrow when i get to work after cycling with a helmet
      the little balls have come off the tips of mine and now it digs into my head
      mine is so full of lint and old strands that i can't clean it anymore
      my hair's thin and breaks so i need soft bristles rather than yanking with a comb
      i get off the plane with a tangled mess and only have my fingers to fix it
      my perm turns to fluff whenever i comb it dry
      i've got extensions and the bonds get ripped when i catch on them
      the wind on the beach has tied my ponytail into one huge knot
      my daughter screams the house down when i do her plaits before school
      my mother has very fine white hair now and the comb scrapes her head
      the girl next door has wild curls and her dad has no idea how to untangle them
      my husband has grown his hair out and drags his beard comb through it
      she's had chemo and it's growing back so fine that it needs something really gentle
      our son has long hair now and it's matted under his football headband
      my sister wants her hair shiny like our gran did with a hundred strokes a night
      the bridesmaids will all do their updos in one room and nobody's got anything to smooth them with
      a colleague arrives with wet hair and tidies it with her fingers in the lift
      my niece swims every day and the chlorine leaves her hair in knots
      he lost his in the hotel and turned up to the meeting with bed head
      my granny can't lift her arms high and wants a light one with a fat handle
      my roommate keeps borrowing mine and leaves her long blonde strands in it
      my girlfriend straightens hers with a dryer and needs something round to pull it over
      our little one has afro curls and a tiny comb just snaps in them
      something to get tangles out of wet hair without hurting
      something to make my hair smooth and shiny before bed
      i need something for my little girl's knots that doesn't make her cry
      something small for my handbag to tidy my hair at work
      something with soft bristles that massages the scalp too
      anything to tame frizzy hair and stop the static
      something round to blow dry my bob under at the ends
      something to go through really thick curls right to the roots
      something that spreads the natural oil from roots to tips
      something easy to pull the caught strands out of afterward
      my hair's one big knot
      she cries at every tangle
      combs snap in my curls
      bed head every single morning
      the bristles scratch my scalp
      i need to detangle it wet
      static makes it stand on end
      can't get through this mane
      windblown and nothing to fix it
      smooth my ponytail please
    `,
  },
  tweezers: {
    telling:
      'eyebrow brow pluck splinter sliver thorn tick stray chin whisker ingrown lash eyelash hair finger fingertip pull grip pinch sting cactus needle makeup stamp collector bead model electronics solder pointy tip mirror lip unibrow bee glass shard ear',
    other:
      'pick stinger prickle aid modelmaker precise slanted upper mole bushy monobrow nostril nose menopause mustache moustache bramble lyme hedgehog palm foot barefoot deck dig grab tiny slippery blunt slant fine magnify eyesight beautician salon wax jewelry jewellery watch watchmaker decal sprinkle vet fur paw bone nettle splinter tick eyebrow brow pluck stray chin thorn sliver hair ingrown sting whisker pinch grip cactus spine unibrow remove bee glass beard shard',
    told: `
      i've got a splinter in my thumb and can't grab the end with my nails
      there's one black hair on my chin that i can feel but can't get hold of
      my eyebrows meet in the middle and waxing brings me out in a rash
      a tick has dug into my leg after walking in the bracken and i have to get it out whole
      i stuck my hand on a cactus and it's full of hairs so fine i can hardly see them
      i mount stamps and shouldn't touch them with my fingers
      the ones i have don't close properly and slide off every hair
      i'm soldering tiny parts on a circuit board and my fingers are far too fat
      there's a bee sting still in my foot and i don't want to squeeze it
      i have an ingrown hair on my bikini line that needs lifting out
      i've got a sliver of glass in my heel from the broken tumbler
      i do my brows in the car mirror and need really sharp slanted tips
      i make ships in bottles and can't place those tiny sails by hand
      hairs grow out of my nose and ears now and pulling with my fingers is hopeless
      after sanding the old floor my palms are full of slivers
      my dad does carpentry and comes in with wood in his fingers that mum digs out with a needle
      the dog came home with ticks and our neighbor tried to burn them off with a match
      my daughter wants to shape her brows for prom without going to the salon
      granny has whiskers on her lip and can't see them without a light
      my son fell into a rose bush and has thorns all up his arms
      she sticks on false lashes one by one and keeps gluing her fingers together
      he paints miniature soldiers and drops the decals every time he moves them
      a colleague puts rhinestones on nails for a living and has to pick up each one
      our school nurse pulls out splinters every day and hers are blunt
      my husband has a unibrow and finally agreed to do something about it
      my mother has arthritis and can't pinch the stubborn gray hairs on her chin
      the watchmaker in our village handles springs you can barely see
      my nephew puts together plastic model planes with parts smaller than a grain of rice
      the bride is worried that the close up photos will show stray hairs between her eyebrows
      my aunt got fish bones in the salmon fillet and picks at them with her fingernails
      something to pull out a splinter cleanly
      something to pluck stray eyebrow hairs
      i need something with fine points to pick up tiny parts
      something that grips even the shortest hair without snapping it
      something to get ticks off after a hike
      something for the first aid kit to take out thorns and stingers
      anything to hold a bead or a stamp without using my fingers
      something slanted for shaping my brows at home
      something to lift an ingrown hair out from under the skin
      something to place tiny screws and chips when i fix phones
      there's a thorn in my finger
      this chin hair drives me nuts
      my brows are a bush
      a tick's stuck in my leg
      i've got glass in my foot
      can't grip that tiny hair
      splinter went in deep
      fingers too fat for this
      pin bones in my salmon fillet
      pull the stinger out quick
    `,
  },
  'hair-towel': {
    telling:
      'wet shower dry drip turban wrap head bath curl curly frizz frizzy damp soak long thick swim pool morning microfiber microfibre cotton neck absorb absorbent heat damage breakage shampoo conditioner twist scalp shoulder sauna',
    other:
      'dryer bathroom swimming heavy blow wash button bun soggy drench collar gentle quick hurry plop drippy blowdryer hairdryer bathtub swimmer gym beach wavy ache slip unravel fall loose bulky terry tshirt blouse shirt pajama pyjama robe bathrobe rush makeup breakfast kid baby split chill cold pillow pillowcase bed mom mum mask dye colour braid travel color dry drying wet hair turban wrap damp dripping soaked shower swim frizz heat long thick blowdry curly drip shoulders washing towel wring',
    told: `
      my long hair drips down my back for an hour after every shower
      blow drying makes my curls go frizzy so i'd rather soak up the water first
      the big bath sheet on my head is so heavy it gives me a neck ache
      whatever i wrap round my head slips off as soon as i bend over to do my makeup
      i've got twenty minutes after my swim and have to go back to the office with a wet head
      i'm using an old cotton t shirt to scrunch my curls dry
      my hair takes forever to dry and i go to bed with a damp pillow
      rubbing with terry cloth breaks my ends and makes it all fluff up
      the dryer at the gym is always broken and i catch cold going out in january
      i need both hands free to feed the baby while my hair is drying
      i hate the noise and heat of a hair dryer first thing in the morning
      every shirt i put on has wet shoulders from my hair
      i've bleached mine and the hot air has fried it so now i let it dry naturally
      i wear conditioner for half an hour and need to wrap it all up on top of my head
      the hotel gives me one thin towel and i need it for my body not my head
      my daughter has hair to her hips and goes to school with it soaking
      my sister has tight curls and her hairdresser told her to stop using rough cotton
      mum's arms get tired holding a dryer above her head for so long
      my wife walks about with a huge wet bundle on her head that keeps unwinding
      she's on the swim team and her locks freeze on the way home
      a colleague comes in straight from the pool with wet patches all over her blouse
      our neighbor has just had a baby and never gets time to blow dry
      my roommate runs her dryer at six in the morning and wakes us all up
      my girlfriend uses up every bath sheet in the house just for her head
      the bride's having a spa morning with her friends and they'll all be sitting around with wet hair
      my granddaughter hates the dryer's roar and cries each time we wash her hair
      my niece lives in a van with no plug for a dryer and has thick hair to her waist
      he's let his dreads grow and they stay wet inside for a whole day
      my aunt gets chilly with a wet head after her water aerobics class
      our teenager spends forty minutes in the bathroom drying her mane while everybody waits
      something to wrap my wet hair in that stays put
      something to soak up the water so i need less blow drying
      i need something light to twist round my head after the shower
      something with a button at the back so it doesn't unwind
      something soft that won't make my curls frizz when i dry them
      anything to dry long hair quicker without heat
      something small for my swim bag that gets my hair from dripping to damp
      something to keep my wet hair off my face and shoulders while i do makeup
      something that drinks up water from thick hair in ten minutes
      something microfiber for my head after washing
      my hair drips everywhere
      wet pillow every single night
      it keeps sliding off my head
      blow drying ruins my curls
      thick hair takes hours to dry
      this bath sheet's too heavy up top
      frizz from rubbing it dry
      no time to dry my hair
      soaked shoulders after each shower
      drying my mane without heat
    `,
  },
};
