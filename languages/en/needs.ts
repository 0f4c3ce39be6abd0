import { type Language } from '../language';

/**
 * Words with which people tell of a need: troubles, places, materials, what they use instead. Two people wrote such
 * words for each type without knowing of each other's; `telling` is what both thought of.
 */
export const needs: Language['needs'] = {
  'pressure-cooker': {
    telling:
      'bean chickpea lentil stew tough brisket stock broth bone soak steam chili curry weeknight hour simmer tender dal soup pork shred cheap cut gas altitude hob stove overnight oxtail lid valve chewy',
    other:
      'meat beef braise pulse shank fast hurry legume dried goulash ragout gristle stringy chuck shin shoulder rib meter fuel bill electricity pot dry supper commute late hungry quick faster speed mountain caravan campervan boat batch freezer mutton goat casserole hiss explode grandmother canner jar preserve forever slow undercook leathery ham hock beet artichoke',
  },
  skillet: {
    telling:
      'fry egg omelette sear steak bacon pancake stick nonstick scratch scrape crust sizzle burger iron rust season warp hob stove induction campfire cornbread hash brown sausage skin grease spatula handle butter flake peel breakfast onion',
    other:
      'saute fillet salmon oven crispy coating schnitzel chop burn coat wobble oil cast heavy wrist loose spit splatter fish tear potato scramble crepe uneven hot smoke camp toxic scrub soak residue bachelor student bedsit toastie quesadilla flip toss mushroom caramelize sunny yolk rasher',
  },
  'stand-mixer': {
    telling:
      'dough knead whip cream meringue batter cake cookie frosting icing buttercream bread brioche whisk arm shoulder wrist beat butter sugar flour bake birthday marshmallow cupcake wedding handheld stiff peak bowl attachment batch pizza',
    other:
      'biscuit baker tired fluffy macaron pastry christmas yeast ache arthritis egg sale sponge sourdough elbow motor smoke overheat burn wooden spoon fold cloud splatter counter worktop heavy paddle hook sticky stretch gluten loaf enrich cinnamon bun hobby bakery pavlova nougat tire blister',
  },
  'ice-cream-maker': {
    telling:
      'sorbet gelato freezer frozen vanilla custard summer heatwave scoop cone dessert churn sundae strawberry chocolate cold icy crystal flavor flavour pint tub parlor lactose dairy yogurt mango pistachio sherbet melt waffle',
    other:
      'cream milk sweet parlour fruit hot sprinkle caramel freeze lick swelter vegan allergy nut smooth creamy glut berry raspberry mint homemade additive sugar diabetic keto pudding treat grandchild van jingle truck egg yolk stir fork hourly drip cool slush kulfi garden rum raisin artificial gum whip crave porch pool party rhubarb',
  },
  grater: {
    telling:
      'cheese parmesan zest lemon lime nutmeg ginger garlic carrot shred knuckle peel horseradish pasta rind zucchini courgette potato rosti latke hash slaw coleslaw chocolate cinnamon cheddar shave fine finger orange sprinkle block fritter coconut',
    other:
      'citrus cabbage mozzarella pizza radish turmeric skin blood bleed nick blunt dull rust coarse spaghetti lasagne lasagna bag packet cake curl knife chop mince fiddly sharp slip box clog hole taco macaroni melt wedge truffle beet onion tear butter pecorino flake salad',
  },
  'kitchen-scale': {
    telling:
      'weigh gram ounce measure cup recipe flour bake sourdough bread portion calorie diet macro precise exact guess ratio conversion metric pound weight coffee imperial hydration starter postage parcel protein tare',
    other:
      'sugar amount ingredient kilo baker teaspoon sift gramme quantity serving nutrition inaccurate convert eyeball spoonful macaron cake sink dense flat carb diabetic insulin track slim accurate digital battery bowl level spring needle letter pasta dry oat dose baby kitten puppy kibble feed hop brew yeast soap salt brine ferment cure nutritionist keto handful fail',
  },
  'baking-mat': {
    telling:
      'parchment greaseproof paper stick cookie biscuit macaron oven line roll dough counter worktop pastry grease silicone foil reusable bottom burn residue waste pie fondant flour butter roast caramel toffee tray scrub spray',
    other:
      'knead tart slip disposable throw candy croissant sheet scrape oil bin landfill liner curl mess sticky brittle tuile scorch tear rip bun scone wash nonstick scratch soak circle template measure crust granola fish nougat praline wax planet eco stock eclair meringue shortbread spread slide clean rental clay slime',
  },
  'baking-sheet': {
    telling:
      'cookie biscuit oven roast vegetable warp rust buckle batch bake aluminum aluminium rim tray chip potato burn brown bottom scone croissant granola roll parchment foil flat twist bang pop stain christmas fry focaccia nacho traybake chicken',
    other:
      'wedge even gingerbread nut bun scrub cauliflower pretzel thigh bend black grease pan bacon nugget fish finger wing rack lip edge uneven steel heavy thin flimsy gauge nonstick flake scratch crisp shortbread sale dozen dinner freezer pizza pastry sausage crouton slide drip crowd share flatmate dorm thanksgiving',
  },
  'popcorn-maker': {
    telling:
      'kernel movie film cinema snack corn butter salt caramel pop microwave bag burn couch sofa night series binge crunch oil hull crisp sleepover theater unpopped projector bowl friday',
    other:
      'popcorn munch husk sweet nibble marathon television tv family puff scorch theatre smoke alarm bucket kettle stove pan lid shake sugar toffee cheese teenager kid party stand fair carnival fete fundraiser school concession nostalgia matinee stream football playoff healthy calorie fiber additive chemical air hot fluffy dorm grandchild rainy tooth greasy maize expensive pricey ticket crowd office break vintage',
  },
  'rice-cooker': {
    telling:
      'sushi basmati jasmine grain mushy sticky burn bottom fluffy curry boil pot water absorb asian japanese korean chinese bibimbap congee porridge quinoa soggy gluey wok warm starch timer hob stove bland pilaf indian scorch',
    other:
      'rice undercooked sake paddle bowl rinse risotto overflow poke onigiri thai over brown stir fry ratio measure finger knuckle simmer lid foam crust soak scrub student dorm roommate flatmate undercook clump takeaway takeout biryani dal bean kimchi filipino persian homesick abroad steam dumpling microwave pouch forget staple nightly gluten sack',
  },
  peeler: {
    telling:
      'potato carrot skin apple knife thumb asparagus cucumber parsnip squash pumpkin blunt dull waste thick strip ribbon arthritis grip finger swede turnip rutabaga mango pear beet mash sunday roast pie thanksgiving chore scrape celeriac slip butternut',
    other:
      'vegetable rind shave kiwi beetroot kilo mandoline cut blade rust sharp bleed wrist sweet chip christmas dinner bag sack thin courgette zucchini ginger eye sprout stew crumble drawer swivel handle wobble muddy allotment kohlrabi slow hurry mountain canteen church supper soup crisp zest curl plaster',
  },
  blender: {
    telling:
      'smoothie shake protein banana spinach kale berry frozen ice crush puree soup hummus pesto milkshake juice fruit cocktail margarita daiquiri lump baby almond oat milk sauce salsa liquid breakfast vitamin chunk gym green gazpacho straw',
    other:
      'smooth food mayonnaise pulse kefir liquidize vegan avocado yogurt dressing celery lumpy powder colada dip chew tooth denture swallow stroke jaw wire brace dentist wean mash fiber vegetable sneak picky fussy nut butter tomato bruise overripe gulp blade motor smoke loud leak jug curry paste bisque frappe diet grit',
  },
  'toaster-oven': {
    telling:
      'pizza reheat leftover broil grill melt cheese sandwich slice bagel worktop studio dorm student preheat microwave soggy fry chip nugget casserole caravan bake electricity frozen crumb dinner croissant potato lasagne',
    other:
      'toast roast countertop single kitchenette crispy fries motorhome camper heat portion chicken lasagna camping rubbery crisp crumpet waffle forever alone solo flat bedsit rv campervan counter bill energy heatwave summer kitchen hot cookie salmon fillet tray snack office break breakroom landlord breakdown wait quiche pastry brown garlic bread tuna pie timer bend stoop wheelchair widow sausage',
  },
  'coffee-maker': {
    telling:
      'brew filter drip carafe jug mug cup morning caffeine wake colleague office guest instant weak bitter lukewarm ground cafe paper aroma pot black commute pod capsule refill sleepy brunch cold',
    other:
      'coffee visitor takeaway tired breakfast plunger press pourover decaf camping roast awake monday addict strong groggy zombie grumpy queue drive barista latte expensive daily desk break breakroom staffroom meeting crowd caravan camp travel hotel sachet granule jar dishwater burn hotplate waste plastic bean smell dawn shift night trucker flask sip sludge grit exhaust yawn alarm timer pour percolate joe',
  },
  'coffee-grinder': {
    telling:
      'bean coarse fine roast aroma fresh stale burr blade brew espresso filter press ground powder dust crank spice pepper barista bag roaster supermarket preground flavor flavour arabica cumin uneven moka static loud flax taste',
    other:
      'coffee grind packet even pourover dose noisy peppercorn hopper crush whole roastery smell bitter sour weak hand manual electric noise wake baby consistency french pour drip cafetiere cafe aisle oily clog jam mess crema snob subscription ethiopian colombian decaf mortar pestle hammer seed cold camp travel hotel morning cup sack oxidise flat mill dial',
  },
  'espresso-machine': {
    telling:
      'latte cappuccino crema milk froth foam shot barista cafe coffee italian italy steam macchiato americano flat cortado portafilter tamp grind bean mocha oat morning bar strong queue expensive office caffeine affogato art instant pod capsule syrup',
    other:
      'doppio pressure pump takeaway ristretto cup saucer affordable white chain drive daily habit budget jug stovetop moka waste weak bitter watery rome honeymoon ground velvety desk mug demitasse sip dinner party guest tiramisu martini home work remote lockdown snob connoisseur frappuccino drip kick sludge counter',
  },
  kettle: {
    telling:
      'boil water tea hot whistle limescale descale hob stove noodle instant cocoa porridge cup brew steam pour cord temperature scald hard scale microwave spout dorm soup bottle lemon british biscuit teabag',
    other:
      'fill oolong calcium chalk pot infusion electric camping broth honey cold flu degree minute saucepan pan cuppa mug fur furry leak drip burn slow ramen oatmeal chocolate coffee filter hotel hostel office staffroom caravan camp campfire gas switch click fuse trip lid handle heavy wrist tremor arthritis base expat guest builder green plug couscous gravy forget dry kitchenette',
  },
  'tea-infuser': {
    telling:
      'leaf loose steep herb chamomile mint strainer sieve mug teapot green oolong earl grey bitter sip bag fennel brew dregs tin cup darjeeling jasmine hibiscus herbal stew garden plastic assam',
    other:
      'tea teabag peppermint black floating leave rooibos tag sage infusion verbena afternoon thyme staple chai microplastic spit tooth floater pot nettle matcha ginger rosehip lavender ball mesh basket drip saucer strong weak caddy desk office solo single travel flask compost waste landfill fancy merchant dust taste flavor flavour muslin spoon messy clog sink drain china japan ritual cosy cozy',
  },
  'sound-machine': {
    telling:
      'noise noisy sleep baby nap snore traffic street neighbour neighbor upstairs silence tinnitus ring ear awake hum fan rain ocean wave lullaby nursery toddler drown mask apartment thin wall bark dog party insomnia bedroom hotel white siren soothe shift thunder',
    other:
      'newborn infant whir doze creak forest husband wife train footstep wake asleep night nurse flat dorm roommate flatmate bass music quiet stream cricket block earplug calm lull therapist office privacy confidential eavesdrop clinic concentrate phone app battery advert city country owl bin lorry truck drill sleeper',
  },
  'toilet-stool': {
    telling:
      'constipation bathroom strain squat bowel hemorrhoid haemorrhoid poop poo pile loo potty toddler knee posture feet foot dangle push stuck bloat gut fiber fibre colon pelvic pregnant postpartum prune laxative sit irritable fissure',
    other:
      'constipated toilet restroom reach stomach pregnancy digestion hurt seat stomachache constipate lavatory short floor physio gastroenterologist doctor ibs block empty incomplete throne newspaper phone step book box bucket bin phonebook stack bend hip uncomfortable relief relieve movement painful bleed cramp wipe john embarrass opioid painkiller abdomen',
  },
  'wake-up-light': {
    telling:
      'alarm sunrise dawn dark morning winter groggy snooze oversleep bed clock sun gloomy january november jolt startle beep blare teenager school shift nurse early bird seasonal depression curtain blackout drag rise grumpy hate gentle lamp heart nightstand bedside',
    other:
      'sleepy tired nordic awake daylight polar midnight pitch black shrill late work glow gradual natural birdsong blind bedroom basement windowless sad mood norway scotland alaska february phone scroll melatonin circadian rhythm bleary zombie exhaust yawn deaf commute blue buzzer duvet cover cold partner doze sluggish',
  },
  'humidity-monitor': {
    telling:
      'mold mould damp moisture condensation window dry air musty cellar basement guitar violin piano wood crack nosebleed reptile gecko cigar humidor dehumidifier percent wallpaper asthma mildew static skin winter greenhouse orchid laundry nursery baby allergy radiator cough terrarium bathroom',
    other:
      'moist humid tortoise ventilate heating instrument fog stuffy drip wet smell attic loft wall peel black spot spore wheeze throat shock lip heater humidifier cello warp floor furniture lizard vivarium tent fern landlord tenant rent archive wine photo stamp clammy muggy gauge level sensor sticky incubator egg caravan',
  },
  pillow: {
    telling:
      'neck stiff head sleep shoulder bed ache flat lumpy snore side stomach back feather down foam spine crick sweat hotel headache mattress toss turn migraine sore allergy mite guest posture nap soft wake fluff chiropractor sag support',
    other:
      'duvet comforter cervical bedding hard hurt physiotherapist sheet morning lump sneeze dust hot cool flip sleeper apnea reflux prop memory firm squashy mush fold fist stack towel jumper physio night pregnant bump knee hip hospital plane coach drool stain yellow plump surgery ear pain numb arm cushion',
  },
  bookshelf: {
    telling:
      'book floor stack pile wall library reader paperback collection clutter plant frame display study tidy move box spine vinyl record encyclopedia alphabetical corner alcove hardcover hardback dust textbook ornament storage comic photo',
    other:
      'room volume apartment flat wood hallway album magazine screw bookworm binder novel read crate carton cardboard attic topple trip den office bedroom nursery plywood plank brick sag wobble manga cookbook collector inherit grandfather professor teacher classroom ereader overflow windowsill stair organise organize tower nightstand bedside reach narrow oak pine flatpack carpenter drill trinket bargain heap',
  },
  'board-game': {
    telling:
      'family evening rainy dice friend strategy roll rule night player chess piece pawn competitive screen cabin sunday cousin teenager couple turn lose cheat christmas holiday cooperative token laugh checkers draughts guest',
    other:
      'die winter grandparent boredom bored opponent castle conquer trade dungeon campaign backgammon pirate map farm afternoon thanksgiving cottage vacation table kid phone tablet television telly gather together pub counter luck win argue argument compete sulk fun bore grandchild inlaw generation power cut outage snow lockdown flatmate roommate date social indoors trivia club geek fantasy dragon team rival wifi classroom babysit weekend host snack',
  },
  'card-game': {
    telling:
      'deck shuffle deal hand trick suit poker bridge rummy solitaire patience bluff travel train plane pub pocket airport trump ace joker holiday friend laugh queue round drink cheat',
    other:
      'camping player bored hotel beach king queen jack luck discard gin spade restaurant compact heart tournament pack whist cribbage snap delay layover flight backpack hostel camp campfire tent bar wait dorm party rude icebreaker teenager family table rainy bet chip lose win competitive score grandma grandpa nan retirement caravan boat break lunch barracks deploy hospital bore phone screen cabin giggle partner rule tiny lightweight coffee',
  },
  'word-game': {
    telling:
      'letter spell vocabulary crossword anagram dictionary tile rhyme language pun clever alphabet grandma english guess vowel consonant teacher linguist writer librarian charade synonym clue tongue hangman',
    other:
      'word wordplay syllable acronym quick wit literate phrase journalist talk fluent esl translator describe puzzle novelist scramble wordsmith brain sharp memory dementia forget tip grammar stickler pedant literacy child school test dyslexia learner foreign newspaper breakfast daily commute phone app nan retire retirement family rainy evening witty banter editor poet competitive score obscure party laugh train holiday pub quiz definition palindrome limerick bookish bluff verbal read',
  },
  'logic-puzzle': {
    telling:
      'brain teaser riddle solve sudoku maze smart clever concentrate alone solitary patience engineer mathematician math challenge gifted deduce screen memory retire dementia sharp crossword mind commute train stump chess focus rainy escape',
    other:
      'think logic solo genius cube block iq bored level hint wood metal disentangle nerd spatial clue deduction solver stretch stuck crack code cipher mystery detective murder suspect grid pattern programmer bore phone scroll flight layover ward hospital bed recovery convalesce retirement fog mental exercise fidget restless insomnia quiet pencil eraser newspaper nonogram fiendish tricky desk break teenager homework reason lateral satisfy hobby',
  },
  cookbook: {
    telling:
      'recipe cook kitchen dinner meal chef ingredient vegetarian vegan cuisine thai italian indian mexican mediterranean takeaway takeout beginner student pasta weeknight family vegetable supper diet gluten spice bake bland celiac coeliac inspiration curry foodie',
    other:
      'uninspired dish menu learn homemade lunch repetitive restaurant grandmother guest groceries gourmet rut stuck bore inspire university college freezer hurry fussy picky veggie diabetic cholesterol healthy korean flavor flavour authentic cupboard pantry leftover budget batch slow bread cake roast divorce widower bachelor grandma nan handwritten scrap website advert scroll tablet host fridge glut microwave',
  },
  novel: {
    telling:
      'read story fiction plot character mystery detective murder crime thriller romance fantasy dragon historical beach holiday vacation hammock bookworm author paperback chapter library escape train flight bedtime saga classic page imagination twist spy sequel club rainy cosy cozy',
    other:
      'literature suspense ending bookshop bedside bestseller hero writer dystopian fireplace reader plane commute bed insomnia escapism lose scifi horror ghost cliffhanger series hardback ereader discuss grip cry tear laugh fireside armchair blanket deckchair pool screen phone scroll binge hospital recovery lonely bore adventure devour finish librarian epic',
  },
  'nonfiction-book': {
    telling:
      'history biography memoir science fact learn war president psychology economics politics nature philosophy documentary read podcast professor curious habit essay understand climate universe evolution brain business leader journalist travel author expert knowledge roman empire finance invest productivity physics',
    other:
      'self entrepreneur explain ancient society museum theory improve space explorer curiosity reader library page chapter lecture scholar retire retirement dad father uncle buff tudor victorian civil money career boss manage grief parent divorce anxiety ocean investigate scandal crime debate dinner argue novel hate commute ereader audiobook football',
  },
  'picture-book': {
    telling:
      'bedtime read toddler story aloud illustration preschool kindergarten lap nursery page bear bunny rabbit grandchild niece nephew godchild rhyme fairy tale librarian cuddle moon tuck baby chew sleepy goodnight sibling potty storytime',
    other:
      'animal mouse caterpillar picture grandson granddaughter daycare duck rip infant parent cardboard colour color monster nap snuggle reader library illustrate rhythm lullaby tantrum grandma grandpa granddad nana goddaughter godson duckling dragon witch fox dinosaur tractor digger princess shelf tear pajama pyjama imagination literacy alphabet vocabulary christening baptism shower memorize repeat favourite favorite kid bilingual classroom teacher',
  },
  'comic-book': {
    telling:
      'superhero hero manga panel graphic cartoon villain cape anime reluctant reader teenager teen collector strip bubble issue funny series mutant nerd geek convention cosplay movie universe artist ink detective dyslexia read tween sidekick power page alien',
    other:
      'boy drawing illustrate japanese adventure preteen mask volume bat spider speech illustrator cartoonist novel nerdy fandom fan collectible mint newsagent newsstand attic sequel cliffhanger zombie vampire origin joke attention bedroom torch flashlight library homework film franchise saga plot nostalgia childhood vintage hardback paperback shelf binge fantasy robot monster ninja apocalypse dystopia satire',
  },
  'building-toy': {
    telling:
      'brick block tower castle construct magnet tile engineer architect bridge build stack marble crane robot gear wooden model spaceship kid rainy instruction piece creative imagination screen snap assemble truck nephew grandson preschool fort train demolish collapse',
    other:
      'plank dinosaur child plastic tear stem son daughter niece floor track architecture construction builder barefoot tread manual magnetic motor bolt screw spanner wrench click interlock topple knock wall skyscraper rocket dexterity spatial toddler classroom playroom bore boredom tinker invent inventor design dismantle concentration patience patient sibling baseplate puzzle connect creativity',
  },
  'activity-toy': {
    telling:
      'toddler busy fidget baby crawl button zip buckle bead shape motor finger grasp sensory rattle knob push pull crinkle car distract infant nursery coordination curious spin teeth',
    other:
      'lace skill montessori walk touch bored restless teethe flap drum hammer peg seat restaurant flight preschool tantrum shake dexterity occupy entertain dial lever latch sorter maze teether drool gurgle tummy wobble twist peekaboo texture squeak mirror grip development milestone creche daycare playgroup childminder nanny grandchild godchild birthday highchair pushchair stroller fuss whine whinge cry grizzle drawer cupboard cabinet remote saucepan tug explore discover playpen wooden autism dementia',
  },
  'science-kit': {
    telling:
      'experiment chemistry volcano crystal laboratory lab microscope telescope magnet electricity circuit physics dinosaur fossil planet space astronaut scientist slime curious homeschool stem teacher vinegar geology rock mineral bug insect explode bubble battery robot solar potion discover test biology goggle',
    other:
      'dig school soda germinate reaction hypothesis tube chemical erupt fizz explosion excavate beaker pipette curiosity why rocket pond specimen germ soil weather coding nerdy geek genius inventor professor classroom curriculum homework granddaughter nephew niece tween kitchen gunk museum dna anatomy dissect screen bore inquisitive acid',
  },
  'drawing-toy': {
    telling:
      'doodle scribble crayon marker felt wall paper sketch erase stylus chalk colour color artist artistic restaurant car spiral stencil magnetic trace pencil washable toddler preschool stamp creative backseat pattern waste unicorn',
    other:
      'draw picture trip journey mess kid mural airplane wipe princess circle table clean imagination pen tip wallpaper sofa couch stain wash eraser rub chalkboard blackboard whiteboard easel slate tablet sketchpad arty creativity rainbow squiggle line shape letter handwriting alphabet swirl niece granddaughter plane quiet occupy bore messy ink smudge lid fridge refrigerator portrait lefty glow preschooler napkin upholstery',
  },
  'novelty-toy': {
    telling:
      'prank joke gag funny silly laugh office desk stress squeeze fidget secret santa party fool whoopee fart squishy slime rubber weird colleague coworker giggle trick quirky humor humour nostalgia retro favor chicken',
    other:
      'stocking april goofy adult bored surprise wind spin bouncy childhood collect absurd goodie favour eyeball dinosaur hilarious filler stuffer pinata cracker cushion squeak stretch stretchy sticky wobble windup bounce cubicle bore wacky daft duck fake moustache mustache googly eye glow spider snake goo magic trickster clown teenager kitsch tacky prize gimmick icebreaker cheer miserable gloomy amuse prankster stag ridiculous',
  },
  'flying-toy': {
    telling:
      'wind kite air sky throw catch beach disc glider propeller rocket launch helicopter plane airplane drone boomerang breeze string backyard garden field meadow soar hover pilot loop spin summer crash tree toss wing',
    other:
      'fly park outdoor float balloon picnic dune dog run tail autumn march parachute thermal aeroplane windy breezy gust cloud swoop chase hill yard lawn playground roof branch tangle land remote aviation airshow outside grandson nephew kid teen holiday vacation cliff foam balsa elastic catapult stuck gutter aerodynamic rotor altitude dragon swirl squabble bore',
  },
  wagon: {
    telling:
      'haul pull beach zoo kid toddler cooler garden sand picnic trailer stroller pushchair pram cart carry fold wheel festival sidewalk pavement firewood mulch soil compost lug heavy boot trunk handle farmer parade sibling pumpkin grocery twin',
    other:
      'park camping gear soccer football tired leg walk market chair umbrella fishing tow tug drag trolley wheelbarrow load axle tyre tire piggyback fairground campsite lot gravel grass bumpy farm patch log yard allotment hay backache arm tailgate sideline collapsible canvas neighborhood neighbourhood teddy rake elderly driveway tent',
  },
  webcam: {
    telling:
      'video call camera laptop remote online grainy blurry face stream streamer conference interview dark monitor screen teach lecture lesson abroad gamer colleague picture resolution computer webinar presentation desktop tutor lens autofocus client',
    other:
      'meeting pixelated grandparent distance chat freelancer podcast appear broadcast desk headshot pixel pixelate freeze lag shadow silhouette nostril chin angle background boss office grandchild grandma overseas family faraway audience teacher student telehealth doctor therapist lockdown clip plug usb break crack shutter privacy spy tape creepy prop choir hybrid',
  },
  keyboard: {
    telling:
      'type wrist key laptop computer desk typist carpal tunnel office writer programmer code coder clack click mechanical wireless spill letter ergonomic tablet mouse finger gamer crumb secretary thesis email sticky hunch loud spreadsheet monitor shortcut typo cramp',
    other:
      'tendon stuck shift space bar essay screen layout numeric backlit stick coffee desktop thumb clatter quiet tactile bluetooth battery cable usb homework novel novelist dissertation report accountant developer spacebar backspace tab mistake backlight smudge autocorrect blind arthritis wear fade numpad transcribe deadline student blog journalist manuscript',
  },
  headphones: {
    telling:
      'music listen noise cancel commute flight podcast audiobook bass song loud office colleague concentrate wireless cable tangle jack jog sound neighbour neighbor quiet silence audio chatter tv roommate flatmate stereo gamer playlist album drone practise coworker',
    other:
      'ear train plane gym airplane studio phone video practice hear bus noisy drown block cubicle commuter subway engine roar cry sibling snore wire bluetooth charge battery sore deaf volume treble tinny muffle concentration distract distraction library homework jogger treadmill mower dj drum piano teenager television autism overwhelm leak crackle',
  },
  microphone: {
    telling:
      'record sing singer voice podcast vocal stream karaoke interview audio echo stage concert speech choir guitar narrate audiobook hear gamer studio rap song amplifier speaker mumble mc lecture voiceover',
    other:
      'sound muffled hiss band audible speak broadcaster meeting radio booth loudspeaker dub presenter wind dialogue musician vlog louder podcaster broadcast streamer audience crowd gig toast reception pulpit sermon vicar preacher pastor teacher hoarse shout yell loud muffle tinny crackle static feedback volume deaf clip lapel boom headset laptop narration comedian bingo announcer auctioneer emcee rapper demo acoustic breathy rasp whisper shy',
  },
  'power-bank': {
    telling:
      'battery charge phone dead flat outlet socket plug cable festival hike airport train tablet percent drain emergency outage blackout backpack navigation map commute usb die juice adapter camera abroad flight tourist wall tent',
    other:
      'empty travel camping dying trek smartphone station trip conference car bus cord photo offline charger gate terminal lounge layover strand ticket hiker trail camp wilderness backpacker hurricane storm electricity powercut laptop teenager screen borrow cafe panic anxious delivery courier driver stadium concert portable purse solar generator overnight roadside scroll reach unreachable',
  },
  watch: {
    telling:
      'time wrist late punctual strap hour minute pulse heart runner swim appointment dial analog tick graduation retirement elegant suit jewelry jewellery leather waterproof dive pilot heirloom deadline schedule timer anniversary steel clock',
    other:
      'step run meeting phone analogue confirmation exam formal diver nurse train forget fitness sleep tracker punctuality tardy face silver alarm stopwatch lap pace jog marathon swimmer rate pocket glance scratch glass crack battery wind automatic digital numeral grandfather inherit retire graduate groom interview classy smart shift timezone date calendar bracelet husband collector vintage teacher jeweler jeweller',
  },
  'water-filter': {
    telling:
      'tap faucet chlorine taste limescale scale hard well contaminate bacteria parasite stream creek river lake giardia purify clean safe rust rusty cloudy murky brown metallic sediment pipe pitcher jug chemical pesticide fluoride backcountry hiker backpack wilderness camp sick plastic',
    other:
      'drinking lime impurity lead contaminant boil purification plumbing microplastic dysentery bottled undrinkable emergency drink kettle chalky fur scum deposit stink sulfur sulphur pond hike backpacker purifier filthy germ diarrhea diarrhoea tummy stomach contamination nitrate fridge refrigerator sink unsafe formula cottage cabin countryside borehole flood prepper abroad mineral cartridge',
  },
  'vacuum-bottle': {
    telling:
      'hot warm lukewarm coffee tea soup cocoa insulate steel stainless commute commuter train picnic winter shift angler ski sled hike lunch broth keep pour cup lid spill leak trucker',
    other:
      'cold freezing flight building site fishing skating hour steam stopper mug dent shatter glass drive stadium pram stroller formula chocolate tepid cool ice insulation sip truck driver lorry night builder roofer scaffolder farmer tractor fisherman hunter hunt golf hiker trail summit mountain sledge campfire frost frosty freeze shiver numb microwave kettle canteen cafe lunchbox sideline touchline bleacher allotment dawn guard sentry drink birdwatcher',
  },
  'water-bottle': {
    telling:
      'thirst thirsty drink hydrate dehydrate hydration sip gym workout school classroom backpack cyclist bike run jog soccer football practice refill tap fountain plastic disposable straw spout lid leak cold ice sweat heat summer litre liter ounce headache hike lunchbox',
    other:
      'cycling runner sport desk dribble squeeze reusable kid holder gulp swig dehydration dizzy faint parch dry sweaty treadmill cycle hiker trail heatwave sun desert handbag recycle landfill drip gallon steel netball coach security bladder doctor nurse pregnant spill remind commute teacher voice fizzy',
  },
  hammock: {
    telling:
      'tree trunk sway lounge laze lazy doze nap garden backyard yard porch patio balcony summer shade afternoon siesta breeze beach rope camp rock relax read vacation holiday mosquito lounger deckchair palm orchard cabin',
    other:
      'hang swing strap knot forest wood ground lie outdoors book sunshine cottage idle snooze unwind branch veranda verandah lawn shady sunny island tropical paradise lake cocktail lemonade novel suspend camper tent rocky backpack hiker bug sailor deck weekend retire retirement burnout overwork recline daydream cloud star bird leaf peaceful float weightless dangle',
  },
  'sleeping-pad': {
    telling:
      'ground tent camp camper campsite cold hard root stone rock backpack hike trek insulate inflate mattress foam night hip back sore stiff trail bivouac festival snow lightweight deflate puncture overnight damp mountain hut',
    other:
      'air sleep shoulder bag scout frost thin roll outdoors lumpy floor lump bumpy freeze chill insulation spine ache airbed inflatable leak pump backpacker hiker wilderness toss bruise shelter canoe kayak uncomfortable cushion warmth winter autumn sleepover slumber sofa truck dew wet soldier army cadet expedition valve pebble',
  },
  grill: {
    telling:
      'barbecue cookout charcoal propane steak burger sausage hotdog rib chicken skewer kebab corn patio backyard garden balcony summer smoke flame ember char sear marinade neighbor neighbour picnic beach sizzle meat weekend tailgate rust spatula',
    other:
      'gas brat tongs party park fish vegetable outdoor grate barbeque bbq coal briquette fire smoky hamburger brisket shrimp prawn halloumi marinate sauce tong apron deck yard sunshine campsite feast family beer meaty carnivore flip juicy undercook burn burnt grease rusty stuffy lighter brunch hungry roast',
  },
  'foam-roller': {
    telling:
      'muscle sore tight knot calf hamstring quad thigh back spine stiff runner run marathon jog gym workout leg ache recovery recover stretch glute hip physio physiotherapist therapist cramp cyclist squat floor tender desk',
    other:
      'exercise fascia tense training warmup cooldown flexible mobility buttock shoulder shin spasm loosen release limp hobble stair race sprint cycle deadlift lifter trainer masseuse injury sciatica posture hunch pilates dancer ballet footballer athlete hike hiker gardener dig warehouse lactic wince groan waddle circulation flexibility creak',
  },
  'pull-up-bar': {
    telling:
      'doorway door frame chin hang arm back strength body workout exercise gym muscle climber climb boulder calisthenics dangle rep shoulder posture spine decompress monkey playground army military apartment flat membership weak bodyweight core',
    other:
      'biceps lat grip upper climbing lift dip ceiling fitness abs bicep tricep chest muscular strong weakling scrawny skinny puny wimpy hoist heave doorframe basement dorm train set gymnast gymnastics marine firefighter recruit cadet academy bulk beef dumbbell teen wrestler stretch cellar buff physique flabby challenge',
  },
  'resistance-bands': {
    telling:
      'elastic rubber stretch physio physiotherapist rehab rehabilitation injury shoulder rotator cuff knee surgery glute squat leg arm strength exercise workout gym dumbbell weight hotel elderly muscle tone pilates recovery strengthen ankle hip membership',
    other:
      'stretchy pull physiotherapy travel senior loop tension fitness joint gentle anchor lockdown weak therapist therapy operation sprain recover mobility frail balance chair suitcase apartment flat thigh bum bicep flabby jiggle pregnant postpartum menopause osteoporosis arthritis posture hunch slouch trainer athlete runner beginner unfit sluggish couch warmup stiff flexibility grandma',
  },
  'massage-tool': {
    telling:
      'neck shoulder knot tense ache sore back muscle knead rub stiff desk computer hunch trigger spasm foot sole heel plantar scalp headache relax spa masseuse masseur pain blade cramp tight unwind chiropractor',
    other:
      'tension achy point pressure hand feet therapist stress upper reach forearm office lower squeeze dig elbow thumb arch fasciitis calf spine migraine jaw driver trucker nurse hairdresser shift physio physiotherapist relief relieve soothe loosen wife partner exhaust vibrate percussion athlete runner marathon gardener breastfeed pregnant twinge circulation',
  },
  'yoga-mat': {
    telling:
      'pose stretch pilates floor slip slippery sweat downward plank studio teacher instructor breathe meditate meditation flexibility balance knee hardwood carpet barefoot exercise workout situp cushion grip bend core slide',
    other:
      'class flexible stance roll limber savasana sun salutation mindful gymnastics warrior hand stretchy posture sweaty bony wrist sore breath calm mindfulness relax zen gym stiff toe hamstring hip back spine abs crunch namaste guru sunrise pregnant prenatal menopause retire retirement physio bruise tailbone tile laminate thin foam rubber lunge cobra lotus',
  },
  'travel-pillow': {
    telling:
      'plane airplane aeroplane airport neck stiff crick nod head economy doze sleep nap coach car passenger window droop lean chin overnight redeye journey upright headrest shoulder snooze loll layover',
    other:
      'flight long haul seat bus train trip lolling wobble jetlag sore ache slump drool aisle fly longhaul jet lag backseat roadtrip motorway highway asleep rest exhaust snore jumper sweater hoodie scarf coat jacket cushion support inflate inflatable cabin backpack backpacker abroad overseas honeymoon commute commuter hostel cramp uncomfortable recline spine',
  },
  'sleep-mask': {
    telling:
      'light dark eye bright curtain blind streetlight streetlamp lamp sunrise dawn daylight nap shift nurse flight redeye migraine summer early partner blackout glow insomnia asleep daytime midnight',
    other:
      'darkness sun hotel plane morning read screen moon block lid face jetlag headlight skylight sunlight window shade bedroom insomniac awake doze snooze eyelid squint headache doctor paramedic trucker jet lag cabin hostel dorm roommate flatmate husband wife television wake midsummer baby newborn exhaust silk satin blindfold strap spa meditate ward train passenger glare dim groggy',
  },
  earplugs: {
    telling:
      'snore noise noisy loud concert festival drummer tinnitus neighbor neighbour traffic construction drill motorcycle motorbike street bark roommate dorm hostel quiet silence sleep block exam deaf club bass',
    other:
      'snoring ear hearing band party upstairs barking flatmate dormitory study mute foam wax swim amplifier shooting range saw ring snorer din racket silent peace hush asleep awake insomnia doze bedroom husband wife partner music thump drum gig rehearsal deafen eardrum damage protect drown muffle jackhammer chainsaw factory mower builder siren engine flight cry shooter gun rifle swimmer rooster cockerel seagull concentrate hospital ward',
  },
  'travel-organizer': {
    telling:
      'cable cord charger adapter tangle passport ticket document currency coin pouch rummage airport tidy suitcase backpack jumble dig misplace wallet',
    other:
      'adaptor plug boarding bag pocket trip hotel lose lost electronics earphone battery carry handbag purse clutter mess business tech visa itinerary receipt pack unpack cube compartment zip messy chaos crumple crease wrinkle iron fold shirt sock underwear laundry dirty toiletry shampoo leak makeup cosmetic jewellery jewelry necklace medication pill security cabin overhead trolley hostel conference honeymoon cruise neat separate compress cram stuff overpack forget backpacker flight bulge roadtrip',
  },
  'luggage-scale': {
    telling:
      'suitcase overweight baggage airline airport check counter fee kilo kilogram pound limit allowance excess weigh weight heavy plane pack repack souvenir unpack bathroom surcharge charge penalty overpack trip hook handle desk abroad',
    other:
      'bag checkin fly flight lift extra vacation holiday fine gate queue cabin hold bottle shoe boot coat stuff cram balance stand guess estimate digital honeymoon cruise overseas return expat emigrate relative strict embarrass panic argue argument backpack backpacker golf ski angler zip bulge',
  },
  'packing-cubes': {
    telling:
      'suitcase clothes shirt sock underwear wrinkle crease organize organise compress squash squeeze backpack cabin trip vacation holiday hotel unpack rummage jumble mess tidy zip bulge sweater jumper outfit laundry dirty luggage duffel hostel',
    other:
      'fold roll clothing backpacker carry messy overstuffed separate family space neat baggage travel flight airport airline rucksack carryon overhead trunk repack crumple cram overpack zipper bra knickers tshirt swimsuit compartment gap cruise honeymoon fortnight weekend kid itinerary roommate customs rifle topple overflow nomad wheelie allowance weight boot sightsee',
  },
  'wash-bag': {
    telling:
      'toiletry toothbrush toothpaste shampoo razor deodorant soap lotion makeup cosmetic bathroom hotel hostel trip overnight weekend leak spill liquid suitcase hang hook gym shower camp campsite pill cologne perfume aftershave zip airport comb hospital conditioner',
    other:
      'shave shaving bottle medicine toilet security vanity moisturizer moisturiser sunscreen suncream mascara ooze drip sticky luggage dorm sink pouch carrier travel flight sleepover maternity ward festival business floss tampon contact lens medication rummage loose soggy mold mouldy grotty waterproof compartment gent caravan freezer',
  },
  notebook: {
    telling:
      'write jot paper page journal diary list planner sketch grid margin meeting lecture student class scribble doodle thought dream poem writer author scrap sticky spiral bound hardcover pocket stationery bullet remember forget',
    other:
      'note todo plan lined ruled dotted memo poet draft loose cover bookmark log laptop scrawl memory blank hardback bedside midnight seminar minute reporter interview shed napkin envelope receipt recipe poetry novel lyric therapist feeling gratitude habit travel handwriting ink bleed tear leather logbook birdwatch mileage screen detox college line rule grocery scrapbook',
  },
  'fountain-pen': {
    telling:
      'ink nib cartridge converter inkwell calligraphy handwriting cursive letter signature sign stationery elegant flow smooth blot scratchy refill bottle paper ballpoint penmanship correspondence wax seal invitation graduation retirement lawyer doctor teacher journal poet smudge grandfather',
    other:
      'script old fashioned thank graduate retire collector flourish bleed write glide vintage granddad lefty blotchy envelope diary author novelist solicitor headmaster promotion classy heirloom engrave disposable plastic biro cramp pressure scrawl illegible condolence wedding desk executive contract notary italic quill leather turquoise sepia school posh traditional',
  },
  'mechanical-pencil': {
    telling:
      'lead graphite sharpen sharpener eraser erase rubber click refill snap blunt dull draft draw architect engineer math maths geometry exam sketch fine thin line precise precision blueprint ruler crossword sudoku student homework diagram tip',
    other:
      'shaving break drafting technical engineering test bubble point wooden calculation millimeter smudge draughtsman algebra equation calculus puzzle write desk teacher surveyor score composer music margin annotate underline knit pattern dressmaker carpenter accountant ledger compass protractor schematic hb wobbly stub chew doodle correction manga shave draftsman sew biro',
  },
  pen: {
    telling:
      'ink write handwriting sign signature form check cheque smear smudge skip blot leak pocket desk office note click chew borrow letter envelope postcard diary journal lefty refill scribble exam teacher waiter nurse cramp grip paper gel',
    other:
      'writing clip cap lose left handed black blue red student smooth roller biro ballpoint rollerball scratchy dry lend pinch steal nick vanish drawer receptionist counter chart waitress order clipboard essay homework lecture scrawl jot birthday address crossword arthritis notepad shirt stain contract autograph waterproof customs purse mark grade scratch',
  },
  'colored-pencils': {
    telling:
      'draw color colour shade sketch blend layer sharpen sharpener artist art crayon wax pigment page kid kindergarten school homework adult mandala relax doodle portrait cartoon map rainbow bright marker tin hobby',
    other:
      'drawing coloring colouring shading hue child illustrate illustration break lead tip pastel felt case artistic picture paper stress calm rainy plane car restaurant toddler grandkid granddaughter grandson niece nephew preschool classroom teacher biology blunt stub snap waxy pale faint vivid bleed creative hospital recover retirement care dementia flower botanical bird unicorn dinosaur comic fashion palette skin quiet',
  },
  watercolors: {
    telling:
      'paint painter brush wet palette paper pigment landscape flower botanical sketch artist art easel hobby blend transparent sky seascape hue color colour class acrylic oil sketchbook gouache postcard pan tube creative',
    other:
      'painting wash outdoors plein retire sea tint beginner splash drip buckle portrait loose paintbrush sunset cloud lake mountain garden bird harbour harbor cottage artistic retirement translucent bleed bloom runny puddle messy solvent turpentine fume portable picnic travel holiday card illustrate illustration journal calm relax therapy lesson kid granddaughter kindergarten chalky tin seaside delicate outdoor',
  },
  'dog-toy': {
    telling:
      'puppy chew gnaw bite bark fetch ball throw tug squeak rope bored boredom destroy shred rip shoe slipper sofa couch labrador retriever terrier treat peanut lonely alone energy park wag pup puzzle slobber',
    other:
      'squeaker furniture teeth teething shepherd hound butter leash lead walk tail canine bone stuffing nose sniff chase pooch mutt collie spaniel beagle chomp nip teethe cushion table leg baseboard destructive hyper restless whine howl separation anxiety crate stick squeaky plush kibble beach yard tire rambunctious naughty rescue shelter vet swallow choke drool furry muddy breed rubber remote kennel tooth pent antsy',
  },
  'cat-toy': {
    telling:
      'kitten kitty claw scratch paw pounce chase feather mouse string yarn wand laser catnip bored indoor couch curtain hunt stalk meow purr whisker feline bat swat lazy overweight chubby bird bell box tabby ankle exercise shelter',
    other:
      'mice night wake jump play litter furball adopt moggy tomcat prowl sofa toe attack bite boredom fat flat apartment windowsill prey shoelace ribbon dot ball tunnel cardboard midnight miaow yowl playful energy entertain alone rescue furry fuzzy tree bauble knock mischief shred allergic spay wreck',
  },
  'grooming-tool': {
    telling:
      'fur hair shed coat brush comb mat tangle undercoat dog cat horse pony rabbit bath vacuum carpet sofa couch upholstery lint allergy hairball spring molt moult clipper fluffy retriever husky poodle shepherd collie persian claw paw flea dander',
    other:
      'matted pet clothes loose deshed groomer longhaired tuft furry rake matt knot clump dreadlock burr tick allergic sneeze puppy kitten mane tail doodle longhair wet muddy smelly wriggle squirm growl vet salon trim clip shear summer tumbleweed fuzzy shaggy scruffy sweep',
  },
  'dog-bowl': {
    telling:
      'food feed eat gulp gobble slow choke vomit bloat kibble puppy water drink thirsty spill splash floor tip slide skid dinner breakfast vet burp labrador greedy wolf drool elevate neck mealtime lap',
    other:
      'eater fast slop slosh mess meal dish stomach digest raise canine refill pup pooch mutt bulldog spaniel dachshund terrier scoff slurp puddle kitchen tile linoleum porch kennel crate hike walk car beach travel chew plastic ceramic steel stainless metal heavy nonslip rubber stoop arthritis slobber slobbery messy ant hungry portion diet overweight breed saucepan ear floppy camp',
  },
  pruner: {
    telling:
      'rose bush shrub branch twig hedge vine grape trim cut snip garden gardener stem thorn blade shear scissors tree apple fruit orchard deadhead bloom overgrown spring winter flower lavender hydrangea wisteria rusty blunt dull hand arthritis clip raspberry bonsai sucker prune',
    other:
      'secateur dead cane lilac bud lop rosebush bramble blackberry grapevine ivy straggly leggy yard allotment backyard lawn fence autumn kitchen sharp squeeze wrist grip blister thumb ache crush ragged sap bouquet florist holster woody neighbour neighbor neglect',
  },
  'soil-test-kit': {
    telling:
      'garden gardener acid acidic alkaline nutrient nitrogen phosphorus potassium fertilizer fertiliser lime manure compost bed lawn grass tomato vegetable blueberry hydrangea yellow wilt stunt dirt earth clay sandy grow crop harvest yield plant allotment deficiency moss sample',
    other:
      'alkalinity leaf loam poor raised amend weed mulch measure lab yard backyard veg potato carrot cabbage bean spinach pepper rhododendron azalea camellia rose pale wither droop die patchy bare limestone chalk chalky peat ph deficient ground lead contaminate dig seedling orchard farm homestead homesteader field agronomist guess soggy raise',
  },
  'heat-mat': {
    telling:
      'seed seedling germinate germination sprout tray windowsill greenhouse tomato pepper chili chilli eggplant aubergine basil cold chilly february winter root propagate propagation soil basement garage grow gardener plant warm warmth temperature reptile terrarium lizard snake ferment kombucha sourdough dough thermostat',
    other:
      'early spring march cutting garden pot nursery conservatory frost degree cucumber allotment radiator boiler starter proof rise yeast brew yogurt gecko tortoise vivarium tank hamster chick brooder hatch damp rot mold mould leggy orchid succulent cactus lukewarm cut',
  },
  'bird-feeder': {
    telling:
      'finch sparrow robin chickadee cardinal tit blackbird woodpecker hummingbird seed sunflower suet peanut squirrel garden backyard window watch binoculars winter snow hungry wing wildlife branch hang pole nature perch song sing chirp species nest nectar raccoon',
    other:
      'titmouse jay nut fat birdwatching feather beak flock birdsong goldfinch bluejay nuthatch starling wren dove pigeon magpie millet nyjer rat yard balcony windowsill kitchen tree hook flutter tweet dawn watcher frost starve crumb bread retirement housebound widow grandmother granddad wheelchair hospice lonely rare identify migrate topple',
  },
  composter: {
    telling:
      'kitchen scrap peel eggshell leaf grass clipping garden waste rot decay decompose smell stink fly bin worm soil fertilizer fertiliser humus trash garbage rubbish landfill heap pile organic recycle vegetable fruit leftover turn rat manure mulch eco weed tumble',
    other:
      'peeling grounds leaves odor odour bucket brown vermin coffee teabag veg core banana rotten stinky maggot raccoon yard allotment backyard lawn pitchfork peat green environment planet sustainable council collection caddy slimy soggy steam straw cardboard homestead balcony school chicken methane guilty leafy',
  },
  'chimney-starter': {
    telling:
      'charcoal briquette light lighter fluid match newspaper ash smoke barbecue grill ember slow fire ignite kindling lump flame petrol chemical cookout blow fan burger glow impatient steak kettle patio paraffin',
    other:
      'coals kindle fumes bellows hot wait tinder wood fuel firelighter cube heat steel coal bbq tailgate brazier sausage hotdog rib brisket hungry guest backyard garden yard beach campsite picnic summer july weekend matchstick gasoline kerosene taste twig smoky smoulder smolder fizzle damp windy eyebrow singe hardwood smoker pizza oven dad pitmaster chicken camp',
  },
  'electricity-monitor': {
    telling:
      'power bill meter watt wattage kilowatt energy consumption standby appliance fridge refrigerator freezer dryer plug socket outlet expensive save waste heater charger computer solar panel utility tariff rate hog drain boiler guzzle',
    other:
      'consume cost price saving television heating electric current volt amp idle router economy smart supplier costly money budget afford landlord tenant flatmate roommate rent kettle oven dishwasher tv console server teenager vampire battery car charge footprint green eco climate pensioner retirement winter measure track usage fuse circuit breaker airconditioner immersion dehumidifier caravan basement prepay leccy',
  },
  screwdriver: {
    telling:
      'screw loose tighten turn flat slot bit battery cover hinge furniture assemble assembly flatpack shelf bracket fix repair handyman toolbox drill strip knob handle laptop wobbly wobble cabinet cupboard door toy unscrew magnetic tiny socket',
    other:
      'cross phillips head torx hex glasses toolkit electronics bolt disassemble ratchet loosen crib cot bed wardrobe curtain rail compartment remote computer console phone spectacles outlet plug switch electrician wire fuse butterknife knife coin thumbnail slip wrist twist diy dismantle apartment kitchen drawer dad licence bicycle eyeglass notch',
  },
  pliers: {
    telling:
      'grip wire bend twist cut pinch nut bolt squeeze pull nail clamp plumber electrician jewelry jewellery bead stubborn tight hook fence cable toolbox handyman pipe crimp rusty pry faucet tap slip bike',
    other:
      'jaw wrench spanner plumbing stuck stripped fishing repair toolkit round grasp locking hold yank staple pin rust seize loosen valve hose zipper earring necklace chain bracelet fish trout pike tooth finger sore strip cutter snip bicycle brake motorbike car engine garage workshop diy farmer tractor splinter key snap spring arthritis jar guitar string lever barb angler jam',
  },
  'tape-measure': {
    telling:
      'length width height inch centimeter centimetre foot meter metre furniture sofa fit room window curtain wall doorway size ruler carpenter sew tailor seamstress waist chest hem lumber plank cut renovate renovation remodel guess builder carpet shelf rug blind gap',
    other:
      'feet dimension carpentry sewing board move accurate mark long wide alcove depth door couch wardrobe fridge mattress bed floor kitchen worktop countertop wood timber contractor surveyor realtor estate architect diy decorator wallpaper tile fence hip bust inseam dress suit wedding diet stride pace eyeball fish parcel showroom squeeze stair',
  },
  caliper: {
    telling:
      'precise precision accurate accuracy millimeter millimetre thickness diameter depth tolerance machinist lathe workshop engineer printer print bolt screw thread pipe hole tube drill metal digital gauge bead ruler replacement model modelmaker watchmaker bearing exact',
    other:
      'inner outer thin machine engineering printed part micrometer inch fraction dial jewelry jewellery woodwork measure measurement thousandth micron width tape nut washer shaft bit mill aluminium aluminum steel fit filament plastic prototype railway brake rotor pad gunsmith bullet cartridge woodturner dowel veneer luthier fret jeweler jeweller gem gemstone coin watch jaw eyeball guess spare fossil tread slack',
  },
  'stud-finder': {
    telling:
      'wall drywall plasterboard plaster hang picture shelf television tv mount bracket hole drill nail screw anchor heavy mirror cabinet cupboard beam joist timber wire cable pipe knock tap hollow fall hammer magnet renovate patch spackle ceiling curtain rail guess',
    other:
      'wood hidden rip locate behind renter cupboards rod lath bookshelf painting frame collapse crash sag wobble swing hammock chandelier pullup grab bar handrail bathroom nursery toddler earthquake dresser electric electrocute shock burst leak landlord deposit tenant apartment diy handyman filler baby climb botch gypsum topple',
  },
  'electric-duster': {
    telling:
      'dust dusty keyboard computer air blow blower crumb fan vent laptop clean lens camera sensor server console radiator cranny crevice overheat printer cobweb lint fluff debris figurine model desk hair aerosol propellant workshop sawdust',
    other:
      'compressed canned spray cleaning electronics nook vacuum shutter blinds key pet gust motherboard hot noisy clog cordless rechargeable blast puff nozzle speck grime fur office gamer machine typewriter piano speaker amplifier stereo blind bookshelf chandelier corner car dashboard filter allergy asthma sneeze wheeze technician repair sticky turntable mattress compress graphic sew',
  },
  flashlight: {
    telling:
      'dark darkness night power outage blackout beam bulb battery camp tent trail walk dog cellar basement attic loft shed garage breakdown tire tyre bright dim lantern headlamp emergency storm hurricane cave burglar hood bonnet path stumble trip keyhole fuse',
    other:
      'light camper car prowler engine drawer lumen breaker candle lamp rechargeable hike wood crawlspace trunk boot roadside puncture key driveway street lane ditch pothole poo coyote fox noise guard afraid monster bed headlight blind phone rescue glovebox plumber boiler puddle spook',
  },
  'nail-clipper': {
    telling:
      'finger fingernail toe toenail trim cut snip file manicure pedicure hangnail cuticle thick ingrown jagged ragged split scratch bite chew scissors foot baby guitarist guitar elderly bend fungus podiatrist snag dull blunt hygiene sharp',
    other:
      'edge long feet hand bathroom catch break clip lever thumb crack yellow hard brittle nibble chiropodist reach stoop pregnant belly grandfather grandma eyesight arthritis diabetic newborn infant wriggle sock tights hole shoe boot climber pianist string rusty fly carpet sandal interview nurse travel hotel sore bleed',
  },
  'wash-cloth': {
    telling:
      'face skin scrub exfoliate soap lather shower bath bathtub sponge loofah towel cotton linen bamboo makeup rinse rough baby wipe pore acne pimple terry soft sensitive flannel mildew musty wet cleanser',
    other:
      'tub bathroom back body dead dry cleanse smell bathe grime dirt mitt facial suds sink basin scratchy gentle eczema spot mascara foundation remover microfiber muslin newborn toddler sticky jam ketchup grubby dirty neck ear behind sweat sweaty bedridden caregiver carer nurse patient invalid elderly fever forehead cool cold damp soak wring smelly disposable guest hotel campsite',
  },
  hairbrush: {
    telling:
      'tangle knot detangle bristle curl curly frizz frizzy long braid ponytail scalp comb straight dry wet shower daughter morning mirror stylist salon hairdresser split static shiny thick fine boar pull ouch cry bun breakage conditioner volume',
    other:
      'snag blow dryer girl style strand shine mane smooth lock thin wavy plait fringe bangs itchy sensitive tender tug yank hurt scream granddaughter toddler school blowdry blowdryer gloss dull limp greasy snap bald shed paddle bedhead messy scruffy wild windswept barber swim chlorine extension wig chemo beard handbag afro tear',
  },
  tweezers: {
    telling:
      'eyebrow brow pluck splinter sliver thorn tick stray chin whisker ingrown lash eyelash hair finger fingertip pull grip pinch sting cactus needle makeup stamp collector bead model electronics solder pointy tip mirror lip unibrow bee glass shard ear',
    other:
      'pick stinger prickle aid modelmaker precise slanted upper mole bushy monobrow nostril nose menopause mustache moustache bramble lyme hedgehog palm foot barefoot deck dig grab tiny slippery blunt slant fine magnify eyesight beautician salon wax jewelry jewellery watch watchmaker decal sprinkle vet fur paw bone nettle',
  },
  'hair-towel': {
    telling:
      'wet shower dry drip turban wrap head bath curl curly frizz frizzy damp soak long thick swim pool morning microfiber microfibre cotton neck absorb absorbent heat damage breakage shampoo conditioner twist scalp shoulder sauna',
    other:
      'dryer bathroom swimming heavy blow wash button bun soggy drench collar gentle quick hurry plop drippy blowdryer hairdryer bathtub swimmer gym beach wavy ache slip unravel fall loose bulky terry tshirt blouse shirt pajama pyjama robe bathrobe rush makeup breakfast kid baby split chill cold pillow pillowcase bed mom mum mask dye colour braid travel color',
  },
};
