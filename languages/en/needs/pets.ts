import { type Language } from '../../language';

export const pets: Language['needs']['types'] = {
  'dog-toy': {
    telling:
      'puppy chew gnaw bite bark fetch ball throw tug squeak rope bored boredom destroy shred rip shoe slipper sofa couch labrador retriever terrier treat peanut lonely alone energy park wag pup puzzle slobber',
    other:
      'squeaker furniture teeth teething shepherd hound butter leash lead walk tail canine bone stuffing nose sniff chase pooch mutt collie spaniel beagle chomp nip teethe cushion table leg baseboard destructive hyper restless whine howl separation anxiety crate stick squeaky plush kibble beach yard tire rambunctious naughty rescue shelter vet swallow choke drool furry muddy breed rubber remote kennel tooth pent antsy dog chew puppy fetch destroy shoe bored ball tug sofa bark lab terrier retriever squeak toy shred couch throw slobber',
    told: `
      my puppy chewed the legs of my antique chair and i need to give him something he's allowed to destroy
      she's had three pairs of my slippers this month and wags her tail every time
      our lab rips anything soft to shreds in five minutes and swallows the stuffing
      when i leave for work he howls and scratches the door because he's bored stiff
      i've been throwing sticks and last week one splintered in his mouth
      my arm's worn out from tennis balls and they wear down his teeth i'm told
      my terrier brings me empty plastic bottles because he's got nothing to fetch
      i want my collie to work for her treats instead of gulping them and staring at me
      it's too wet to walk and the little beast is bouncing off the walls
      my rescue greyhound never learned to play and i'd like to tempt her with something squeaky
      my pup is teething and my fingers are covered in little bites
      we go to the lake every weekend and whatever i throw sinks before he swims to it
      mine loves pulling on the other end of my bath towel and it's in ribbons
      the squeaker in his favorite has died and he just looks at me
      i need twenty quiet minutes on a video call without a wet nose and a bark
      my parents' beagle digs up the lawn because nobody plays with him all day
      our neighbor's boxer eats through rubber like it's cheese so it'll have to be really tough
      my sister just got a spaniel puppy and her shoes are already goners
      my boyfriend's husky is too clever and opens cupboards out of sheer boredom
      the old girl next door has hardly any teeth left but still loves carrying something soft about
      a colleague brings her frenchie into the office and he gnaws the desk cables
      my grandad's jack russell wants to fetch from dawn to dusk and grandad can't bend
      he says his mastiff pops every ball at the park in one bite
      my daughter's pug sulks in the corner when the kids go to school
      mum's poodle guards the remote control because it's the only thing she gets to chew
      our farm hand has a young shepherd that nips heels when it has nothing else to bite on
      the couple upstairs have a whiny hound alone all day and we hear every minute of it
      my cousin's pup wants to wrestle and tug and she only has old socks
      it's our retriever's birthday and the children want to bring him something that squeaks
      her staffie cracked a tooth on an antler so now she wants something that gives a bit
      something for a pup to gnaw on instead of the furniture
      something that floats so he can bring it back out of the river
      it has to hold peanut butter inside and keep him licking for an hour
      something tough for strong jaws with no stuffing to choke on
      something to tug on that's kinder than my sleeve
      anything to tire out a young shepherd indoors on a rainy day
      something i can hide kibble in so he has to sniff it out
      something to throw that flies far and is soft on his gums
      i need it to squeak and survive a bull terrier
      something to keep him busy while the fireworks go off
      my puppy eats my shoes
      he barks from boredom
      something for him to fetch
      she shreds every soft thing
      for a teething pup
      our lab needs a job
      rope to tug with rover
      he ate the sofa cushion
      it must squeak and bounce
      he's chewing my table legs
    `,
  },
  'cat-toy': {
    telling:
      'kitten kitty claw scratch paw pounce chase feather mouse string yarn wand laser catnip bored indoor couch curtain hunt stalk meow purr whisker feline bat swat lazy overweight chubby bird bell box tabby ankle exercise shelter',
    other:
      'mice night wake jump play litter furball adopt moggy tomcat prowl sofa toe attack bite boredom fat flat apartment windowsill prey shoelace ribbon dot ball tunnel cardboard midnight miaow yowl playful energy entertain alone rescue furry fuzzy tree bauble knock mischief shred allergic spay wreck cat kitten claw bored pounce chase mouse scratch feather indoor string laser lazy curtain stalk ankles ambush sleeps tabby',
    told: `
      my kitten climbs the curtains and swings from the rail every evening at nine
      she attacks my toes under the duvet at four in the morning
      my old tom has got so fat because all he does is lie on the windowsill
      i live in a flat with an indoor puss and she has nothing to hunt
      the little monster knocks every glass off my counter just to watch it fall
      my hands look like i fell in brambles because i play with him bare fingered
      i've been dragging a shoelace round the kitchen till my back aches
      i work long shifts and come home to a very cross and lonely furball
      my siamese yowls all day for attention and i've got a job to do
      she loves the red dot but gets frustrated because she can never catch it
      i make her paper balls and they all end up under the fridge
      he brings in live mice and i'd rather he pounced on something that isn't bleeding
      my two tabbies scrap with each other out of pure boredom
      she's crazy about feathers and has plucked my good hat bald
      mine ignores everything unless it smells of that herb they go potty for
      my mother's ginger walks all over her keyboard when she's trying to pay bills
      our neighbor's kitten stalks ankles on the stairs and will have somebody down one day
      my daughter's moggy hides under the bed since we moved and needs coaxing out to play
      granny has a persian on her lap and can't get up but could wave something on a stick
      a friend just adopted two kittens from the shelter and has an empty flat
      he has a bengal with the energy of a tiger and no garden
      the vet says my sister's british shorthair must run about more and lose two pounds
      my roommate's kitty unrolls all the toilet paper when she's left by herself
      the shop's mouser has gone lazy and won't even look at a string now
      my wife's ragdoll sits at the door and meows till somebody plays
      our son's allergic but he'd still like to bring his aunt's puss something to bat around
      the librarian keeps a tabby in the back that shreds the catalog cards for fun
      my ex left his maine coon with me and she's moping terribly
      an elderly gent in our block has a blind kitty and it needs to jingle
      my boss's siamese keeps showing up on calls paw first because she wants a chase
      something that twitches like a mouse so she'll pounce on it
      something with feathers on a wand that i can wave from the couch
      it should move by itself while i'm at the office so he has something to chase
      something stuffed with nip for rolling and kicking
      something to bat round the floor that won't vanish under the sofa
      anything to wear a kitten out before bedtime
      something to make an indoor puss feel like a hunter
      i'd like it to hide little treats that she has to paw out
      something that jingles and is light enough for a tiny paw
      something to keep those claws off my arms when we play
      my kitten hangs off the curtains
      she pounces on my feet
      feathers on a string maybe
      puss is bored indoors
      he wants something to stalk
      it ought to smell of catnip
      my tabby's getting lazy and fat
      she hunts my shoelaces
      something mousy that rolls
      two kittens and nothing to chase
    `,
  },
  'grooming-tool': {
    telling:
      'fur hair shed coat brush comb mat tangle undercoat dog cat horse pony rabbit bath vacuum carpet sofa couch upholstery lint allergy hairball spring molt moult clipper fluffy retriever husky poodle shepherd collie persian claw paw flea dander',
    other:
      'matted pet clothes loose deshed groomer longhaired tuft furry rake matt knot clump dreadlock burr tick allergic sneeze puppy kitten mane tail doodle longhair wet muddy smelly wriggle squirm growl vet salon trim clip shear summer tumbleweed fuzzy shaggy scruffy sweep fur shed hair dog cat coat brush couch vacuum husky undercoat long mat groom black golden retriever persian moult molt carpet',
    told: `
      my black trousers are covered in white fur every single morning and lint rollers can't keep up
      you could knit a second husky from what i sweep off the kitchen floor
      the vacuum clogs up with undercoat every week since spring started
      she coughs up hairballs on the rug because she swallows so much when she licks herself
      my retriever's got mats behind the ears and i can't get my own comb through them
      it's moulting season and there are clumps rolling down the hall like tumbleweed
      i use an old hairbrush of mine on him and it only slides over the top
      my guests leave looking like they've worn a sheepskin
      when i stroke her a whole handful comes away and floats into my tea
      i pay sixty bucks a visit to have him stripped and i'd rather do it at home
      my allergies flare up whenever the dog loses his winter coat
      the back seat of my car's felted solid from driving him to the woods
      my long haired puss has knots on her belly and hates being pulled about
      he rolls in burrs on our walks and i end up picking them out with my fingers
      even the butter's got fur in it at our house
      my mother in law's persian is one big tangle and the vet had to shave her
      our neighbor's shepherd drops so much that it blows over our fence onto the washing
      my wife won't let the malamute inside any longer until something's done about all that fluff
      dad's corgi leaves a carpet of its own wherever it lies
      the girl at the stables wants to get the loose winter hair out of her pony
      my sister's rabbit is moulting in tufts and she worries about its tummy
      a colleague comes to work coated in cat and doesn't even notice it
      my granny loves combing her tabby but the metal teeth scratch and it hisses
      his golden runs off at shedding time because that old wire thing hurts its skin
      my flatmate's furball sleeps on my pillow and i wake up with a mouthful of fluff
      our kid has asthma and we need to get the dead hair off the lab before it's in the air
      the old chap down the lane has a collie with dreadlocks on its backside
      she fosters samoyeds and fills a trash bag with fluff every weekend
      my son's beagle looks short haired but sheds like there's no tomorrow
      grandma's lap is white with fur after ten minutes with the kitty
      something to get the loose undercoat out before it lands on my couch
      something that lifts dead hair off my dog without scratching his skin
      it should gather the fluff so that i can push a button and drop it in the trash
      something to tease mats out of a longhaired cat without the drama
      something like a glove maybe so she thinks i'm only stroking her
      anything to get a husky through spring without burying us in fur
      something a nervous kitty would put up with for five minutes a day
      something gentle on the skin that thins out a thick double coat
      i want to take the shedding down at the source and not off the furniture
      something to keep my spaniel's feathers from knotting at home
      fur all over my sofa
      he sheds like crazy
      moulting season's killing me
      hairballs on the carpet again
      she's matted behind the ears
      dog hair in my coffee
      get that undercoat out
      my lab drops fur everywhere
      combing hurts the poor thing
      white hairs on my black suit
    `,
  },
  'dog-bowl': {
    telling:
      'food feed eat gulp gobble slow choke vomit bloat kibble puppy water drink thirsty spill splash floor tip slide skid dinner breakfast vet burp labrador greedy wolf drool elevate neck mealtime lap',
    other:
      'eater fast slop slosh mess meal dish stomach digest raise canine refill pup pooch mutt bulldog spaniel dachshund terrier scoff slurp puddle kitchen tile linoleum porch kennel crate hike walk car beach travel chew plastic ceramic steel stainless metal heavy nonslip rubber stoop arthritis slobber slobbery messy ant hungry portion diet overweight breed saucepan ear floppy camp dog eat gulp food choke bowl vomit inhale slow kibble bloat dinner puppy wolf seconds lab greedy burp meals',
    told: `
      he bolts his dinner in ten seconds flat and then brings it all up on the rug
      she pushes her kibble all round the kitchen till it's under the cooker
      mine slides across the tiles at every bite and wakes the whole house
      i've been feeding him off an old pie plate and he's chipped it
      my puppy tips his water over three times a day and i'm always mopping
      my great dane has to spread his legs and stoop to reach the floor at mealtimes
      her long ears hang right in the gravy every evening
      the plastic one gave my frenchie spots on his chin
      he gulps so much air with his food that he's bloated and the vet is worried
      on our hikes i let him drink from my cupped hands and most of it runs off
      i let mine lap out of a saucepan and my husband's not amused
      my bulldog's face is so flat that he can't get at what's in the corners
      i'm out ten hours and his water is always slimy and warm when i come home
      in the truck the water sloshes out at each bend and soaks my seat
      he picks the thing up in his teeth and flings it when it's empty
      my father's old shepherd has a stiff neck and can hardly eat from the floor any more
      our neighbor's lab inhales his dinner and then stares at you for more
      my sister got a puppy and it's eating from her best china
      the pub down our road wants to put water out by the door for thirsty walkers with hounds
      she's got two spaniels that steal each other's supper
      my boyfriend camps with his collie and has nothing foldable for her to drink from
      mum's dachshund has a bad back and shouldn't be bending so low for food
      the kids want their terrier's name on whatever he eats out of
      a colleague brings her whippet to the office and it drinks out of a coffee mug
      my uncle's hound chews up anything plastic you serve his meat in
      he can't put it in the dishwasher and it's started to smell of old meat
      our lodger's saint bernard drools and splashes a lake round where he drinks
      my niece's rescue gobbles as if somebody's going to snatch it away
      the old farmer feeds his sheepdog from a rusty hubcap
      my daughter is taking her pup on the train and wants to give it a drink on the way
      something to make him eat slower so he doesn't choke on his kibble
      something heavy that my puppy can't tip over
      it has to stand higher so a tall old dog needn't stoop
      something with rubber underneath so it stays put while she licks it clean
      something that folds flat in my pack for giving him water on the trail
      anything in steel that goes through the dishwasher and can't be gnawed
      something with ridges in it that he has to work his food out of
      something to serve a spaniel's dinner in that keeps her ears out
      i need it to hold two liters of water for a thirsty mastiff
      something no spill for his water in the back of the car
      he wolfs down his food
      her kibble ends up everywhere
      it slides when he eats
      water all over my floor again
      to feed a great dane
      he throws up from gulping
      my pup needs somewhere to drink
      she eats off our plates
      steel and not tippy please
      something to put his kibble in
    `,
  },
};
