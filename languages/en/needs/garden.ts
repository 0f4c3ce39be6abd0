import { type Language } from '../../language';

export const garden: Language['needs']['types'] = {
  pruner: {
    telling:
      'rose bush shrub branch twig hedge vine grape trim cut snip garden gardener stem thorn blade shear scissors tree apple fruit orchard deadhead bloom overgrown spring winter flower lavender hydrangea wisteria rusty blunt dull hand arthritis clip raspberry bonsai sucker prune',
    other:
      'secateur dead cane lilac bud lop rosebush bramble blackberry grapevine ivy straggly leggy yard allotment backyard lawn fence autumn kitchen sharp squeeze wrist grip blister thumb ache crush ragged sap bouquet florist holster woody neighbour neighbor neglect prune rose branch hedge shrub cut snip stem bush thorn garden clippers secateurs deadhead trim overgrown twig tree vine blunt hydrangea lavender canes',
    told: `
      my roses have gone leggy and all i've got to cut them with are the kitchen scissors
      i've been snapping twigs off by hand and leaving nasty ragged wounds
      my old ones crush the stem instead of slicing it and the plant dies back
      the brambles are over the fence and i need to get through canes as thick as my thumb
      my wrist hurts for days after i've done the hedge roses
      the apple tree's full of water shoots and i can only reach them with a bread knife
      i've got small hands and the pair from my husband won't close in my grip
      the blades are rusted together and the spring popped off into the flower bed
      my lavender's gone woody and wants cutting back hard before winter
      i deadhead a hundred dahlias a week with my thumbnail and it's green to the bone
      i'm left handed and everything in the shed is made for the other side
      the grapevine must be cut back in february and i've nothing sharp for it
      suckers keep shooting up from my lilac and i'm hacking at them with a saw
      arthritis makes it so hard to squeeze through a branch in one go
      i work at a nursery and take two hundred cuttings a day so it needs a clean edge
      my mother's hydrangeas look terrible because she tears the old heads off
      our neighbor leans over and nips my wisteria with his wire cutters
      my dad cuts his roses with tin snips and swears at the thorns
      she's just bought a cottage with an orchard that nobody has trimmed in ten years
      the vineyard intern showed up without anything of her own to cut with
      my aunt's hands are weak and she can't get through a twig as thick as a pencil any longer
      he grows bonsai and butchers them with his desk scissors
      our caretaker keeps borrowing mine for the shrubs by the gate and gets sap all over it
      my wife arranges her own garden flowers and mashes every stem
      the gardening club's outgoing chairwoman lives for her roses
      my son in law inherited a jungle of a yard with raspberry canes everywhere
      gran leaves hers out in the rain and now they squeak and stick
      the florist next door says tough eucalyptus stalks blunt everything she has
      a colleague on the allotment takes out old currant wood with a penknife and cut himself
      my brother's fig tree pokes in at the window and he breaks it off by hand
      something to snip rose stems cleanly without squashing them
      something that gets through a thumb thick branch with hardly any force
      it has to fit in my apron pocket and lock shut so i don't stab myself
      something sharp to take the dead heads off my flowers
      something to trim the fruit trees with each winter
      anything for cutting woody stems that's kind to sore knuckles
      something with a ratchet or the like for weak hands in the garden
      something with blades that i can take apart and sharpen
      i need it to slice past the stem and leave a smooth cut that heals
      something one handed for cutting back shrubs while i'm on the ladder
      my roses need cutting back
      scissors won't cut these branches
      to nip off the dead heads
      the twigs just get crushed
      brambles thick as my finger
      for cutting back the grapevine
      mine have rusted solid
      my hand hurts trimming shrubs
      clean cuts on fruit trees
      she loves tending her roses
    `,
  },
  'soil-test-kit': {
    telling:
      'garden gardener acid acidic alkaline nutrient nitrogen phosphorus potassium fertilizer fertiliser lime manure compost bed lawn grass tomato vegetable blueberry hydrangea yellow wilt stunt dirt earth clay sandy grow crop harvest yield plant allotment deficiency moss sample',
    other:
      'alkalinity leaf loam poor raised amend weed mulch measure lab yard backyard veg potato carrot cabbage bean spinach pepper rhododendron azalea camellia rose pale wither droop die patchy bare limestone chalk chalky peat ph deficient ground lead contaminate dig seedling orchard farm homestead homesteader field agronomist guess soggy raise soil acid yellow tomato leaves lawn dirt fertilizer fertiliser nutrient nitrogen garden grow stunted clay lime vegetable beds blueberries hydrangea wilting compost moss potash',
    told: `
      my tomatoes are yellow every year and i've no clue what the ground's missing
      my hydrangeas came up pink when i wanted blue and someone said it's the acid
      i've been chucking fertilizer on blindly and things only get worse
      nothing thrives in that bed by the wall except moss and sorrel
      the blueberries i put in are sulking and i think the dirt's too limey
      i just dug up the lawn for vegetables and don't know if the earth's any good
      i don't know whether to spread lime this fall or leave it alone
      the lab wants three weeks and a fortune to tell me what's in my garden
      my grass has bare patches however much i feed and water it
      i want to know if i'm short of nitrogen or potash before i buy another sack
      my carrots fork and my beans go pale and i'd like to know what's in the muck i grow them in
      we moved next to chalk downs and my azaleas are dying one by one
      the leaves have gone purple and the book says phosphorus but how would i tell
      i took on an allotment and the previous fellow used god knows what
      my raised beds did great for two summers and now they seem worn out
      my father's been liming the lawn for twenty years just because his father did
      our neighbor's camellias flower like mad and ours drop their buds in what seems the same dirt
      my sister wants to plant rhododendrons but isn't sure that her ground is sour enough
      the school garden club would love to find out what their earth is made up of
      my husband guesses at how much feed to put on and burned the whole lettuce bed
      our new farm manager wants a rough idea of the fields' p h before ordering lime
      she bought a house on a former orchard and worries about what's in the backyard
      grandpa tastes the dirt to tell if it's sour and i'd like to give him something more modern
      my colleague is science minded and just got her first vegetable patch
      the couple down the road have planted three plum trees and each one died
      my mum's roses keep getting yellow leaves with green veins and she blames the postman
      a friend grows weed legally and frets about the acidity in his pots
      my brother in law will plant a vineyard and has no idea what the plot is like
      the landscaper asked for the numbers of our lawn before he would seed it
      my niece is doing a science fair project on why plants do better in one yard than another
      something to tell me if my ground is acid or limey
      something that shows what nutrients my vegetable bed is lacking
      it should tell me in minutes how much nitrogen is down there
      something with little tubes and powders that you shake with dirt and water
      something so i can stop guessing about the fertilizer
      anything that measures the p h of my flower beds at home
      something to check the earth before i spend money on shrubs
      something to find out why nothing grows in the back corner
      i want a color chart i can compare a spoonful of my garden against
      something to see whether my lawn wants lime this spring
      is my garden acid or not
      nothing grows in that bed
      what's wrong with my dirt
      should i add lime or not
      my hydrangeas won't turn blue
      i'm fertilizing blind
      to check the ground's p h
      leaves yellow whatever i feed
      does my lawn lack potash
      what's this ground short of
    `,
  },
  'heat-mat': {
    telling:
      'seed seedling germinate germination sprout tray windowsill greenhouse tomato pepper chili chilli eggplant aubergine basil cold chilly february winter root propagate propagation soil basement garage grow gardener plant warm warmth temperature reptile terrarium lizard snake ferment kombucha sourdough dough thermostat',
    other:
      'early spring march cutting garden pot nursery conservatory frost degree cucumber allotment radiator boiler starter proof rise yeast brew yogurt gecko tortoise vivarium tank hamster chick brooder hatch damp rot mold mould leggy orchid succulent cactus lukewarm cut seed seedling germinate sprout warm cold tray windowsill chilli pepper tomato propagate greenhouse indoors soil basil february start cuttings',
    told: `
      my chili seeds have been sitting in their trays for four weeks and not one has come up
      the windowsill is freezing at night and my tomato sprouts just rot
      i start everything in the garage and in march it's barely above freezing in there
      my peppers germinate so late that i never get fruit before the frost
      i've been putting my seed trays on top of the fridge for the warmth and my wife's had enough
      my basil never sprouts until june because my kitchen's so cold
      the seed packet says seventy five degrees and my cellar has fifty five
      i balance my pots on the radiator and they dry to dust in an afternoon
      my cuttings sit in cold compost and won't grow any roots
      i'm up in maine and spring's so short that i have to get a head start indoors
      i tried a hot water bottle under the trays and had to get up every four hours
      my eggplants only come up when the earth is properly warm and my greenhouse isn't heated
      damping off kills half my sprouts because it's chilly and wet from below
      the cable box used to keep my seedlings cozy but we got rid of it
      i'd like my melons up by april and i can't heat the whole shed for that
      my dad grows giant pumpkins and loses weeks each year waiting for the seeds to wake up
      our neighbor in the highlands starts his tomatoes on the oven door
      my sister's seeds went moldy on her cold north facing sill
      my husband has every airing cupboard shelf full of seed trays and i want my towels back
      she lives on a narrowboat and can't get her chilies to sprout in the damp
      the school's growing sunflowers from seed and the classroom goes stone cold at weekends
      my uncle puts his trays on an electric blanket and we fear for the house
      a colleague's a hot pepper nut and wants those superhots to come up faster
      grandma's geranium cuttings won't take root in her drafty porch
      my boyfriend turned the spare room into a nursery but we can't afford to heat it
      our allotment secretary has a lean to and no warmth from underneath
      my son planted an avocado pit and a lemon pip and nothing's happened since christmas
      the old fellow at the market sells plants and needs his up a month before everyone else's
      my mother in law keeps carrying her seed trays between the stove and the window
      his orchids and passionflower seeds need tropical warmth at the roots and he lives in minnesota
      something to warm my seed trays from below so they sprout
      something flat and waterproof that goes beneath a tray and keeps the earth cozy
      it has to keep tomato seeds at about seventy five day and night
      something to get peppers up in one week rather than four
      something that gives new sprouts warm feet in a cold greenhouse
      anything to help cuttings root in an unheated porch
      something low wattage to start seeds with in a chilly basement
      something safer than an electric blanket under my seed pots
      i want my seedlings to come up evenly although it's still snowing out
      something i can water over without a shock while it warms the pots
      my seeds won't sprout
      the sill's too cold for seedlings
      warmth under my seed trays
      chilies need warm roots
      germination takes forever in here
      my tomato seeds just rot
      for starting seeds in winter
      my greenhouse isn't warm enough yet
      cozy trays for pepper seeds
      his sprouts die of cold
    `,
  },
  'bird-feeder': {
    telling:
      'finch sparrow robin chickadee cardinal tit blackbird woodpecker hummingbird seed sunflower suet peanut squirrel garden backyard window watch binoculars winter snow hungry wing wildlife branch hang pole nature perch song sing chirp species nest nectar raccoon',
    other:
      'titmouse jay nut fat birdwatching feather beak flock birdsong goldfinch bluejay nuthatch starling wren dove pigeon magpie millet nyjer rat yard balcony windowsill kitchen tree hook flutter tweet dawn watcher frost starve crumb bread retirement housebound widow grandmother granddad wheelchair hospice lonely rare identify migrate topple bird finch cardinal robin sparrow squirrel seed garden window feed watch chickadee backyard blue hummingbird woodpecker tits winter perch binoculars pigeons',
    told: `
      i scatter crumbs on the sill and the pigeons take the lot before a robin gets near
      the squirrels empty everything i hang out within an hour
      since i work from home i'd love to see some finches outside my window
      i throw seeds on the snow and they're soaked and moldy by lunchtime
      my garden's gone so quiet and i miss the chirping in the morning
      i can't get out much now and would like some life to look at from my armchair
      i've got a sack of sunflower hearts and nothing to put them in
      rats have started coming for the grain i leave on the lawn
      the cold snap's here and the poor blue tits look like little fluff balls with nothing to eat
      i hung up a milk carton with holes cut in it and it fell apart in the rain
      i long to see hummingbirds close up on my porch this summer
      the wooden house thing i put seed in rotted through and a raccoon ripped it down
      we're on the sixth floor so whatever it is would need to stick on the glass
      big crows bully the small ones away from the scraps i put out
      i'm learning to tell a chaffinch from a linnet but they never come close enough
      my grandmother sits at her kitchen window all day and loves watching sparrows
      our cat is kept in and nothing would entertain her like some sparrows outside the pane
      my dad wages war with a squirrel that steals all his peanuts
      our neighbor puts out bread and someone ought to give him something for proper seeds
      the children want to help the robins get through the winter
      my wife's in bed with a broken hip and i want to hang something lively by her window
      the care home's courtyard is so bare and the residents would enjoy some goldfinches
      she just moved out to the country and keeps texting me about woodpeckers
      my brother in arizona has a yard full of hummingbirds and nothing sweet to offer them
      a colleague photographs cardinals and has to drive an hour to find any
      my aunt's fat balls are in plastic nets and little feet get caught in them
      the pupils in my class want to count tits and starlings for a project
      our granddad whistles at the blackbirds and wishes they'd come nearer
      my mother in law fills up her tray daily because the wind blows the grain off
      he's retired now and sits out on the deck with binoculars and a mug of coffee
      something to hang in the apple tree with seeds for the little ones
      something squirrels can't get into that holds sunflower seeds
      it has to keep the grain dry in rain and snow
      something to bring finches and cardinals right up to my window
      something with suction cups so we can watch them from the breakfast table
      anything that gets robins fed and keeps pigeons off
      something with sugar water in for hummingbirds
      something with a camera perhaps so i can see who comes to eat
      i want it to come apart so i can scrub the moldy seed out
      something to put peanuts in for the tits and woodpeckers
      squirrels steal all the seed
      i want robins at my window
      for the hungry sparrows in winter
      pigeons scoff everything i scatter
      hummingbirds on my porch please
      gran loves watching the finches
      somewhere to put sunflower seeds
      more birds in the yard
      seed rots on my wet lawn
      feathered visitors on our balcony
    `,
  },
  composter: {
    telling:
      'kitchen scrap peel eggshell leaf grass clipping garden waste rot decay decompose smell stink fly bin worm soil fertilizer fertiliser humus trash garbage rubbish landfill heap pile organic recycle vegetable fruit leftover turn rat manure mulch eco weed tumble',
    other:
      'peeling grounds leaves odor odour bucket brown vermin coffee teabag veg core banana rotten stinky maggot raccoon yard allotment backyard lawn pitchfork peat green environment planet sustainable council collection caddy slimy soggy steam straw cardboard homestead balcony school chicken methane guilty leafy compost scraps peel food waste worm bin garden rot smell kitchen eggshell garbage landfill vegetable organic grass clippings bokashi',
    told: `
      my potato peelings stink up the kitchen trash and i feel bad throwing them out
      i've a heap at the bottom of the garden and the rats have moved in
      the council's stopped collecting garden waste and my grass cuttings are piling up
      i drive bags of leaves to the dump every fall and then pay for bags of earth in spring
      coffee grounds and eggshells fill our bin up in two days
      my pile out back just sits there slimy and never turns into anything
      forking that heavy heap over has done my back in
      we've only got a balcony and i hate wasting all those carrot tops
      raccoons drag our scraps right across the yard every night
      i'd love that dark crumbly stuff for my roses without paying for it by the sack
      fruit flies are all over the bucket i keep our peelings in
      my trash bags weigh a ton and it's nearly all vegetable waste
      the neighbors are complaining about the smell from my heap
      i live in an apartment and would like worms or something to eat my leftovers
      bits of old pallet round my garden rubbish have collapsed and it's spilling on the path
      my daughter tells me off every time i put an apple core in the trash
      my husband dumps the grass behind the shed and it goes to stinking sludge
      our neighbor grows lovely beans because she makes her own black gold from kitchen scraps
      mum throws tea bags under the hedge because she can't bear to waste them
      the café owner next door chucks out kilos of coffee grounds each day
      my dad's too old to turn a heap with a fork but he won't quit doing it
      the kids at school want to see how banana skins become earth
      she's trying to live with zero waste and only her food scraps still go in the garbage
      my brother keeps two rabbits and doesn't know where to put all the straw and droppings
      the young couple on the allotment have weeds piled everywhere and nowhere to rot them down
      my boss has a big maple and forty bags of leaves each november
      his heap draws foxes since he put cooked rice on it
      our landlady would allow something closed and tidy but not an open heap in the courtyard
      grandpa says shop bought earth is rubbish and wants to make his own again
      a friend in the city freezes her peelings and brings them to her mother's garden on the subway
      something to turn my kitchen scraps into good dark earth
      something with a lid that keeps the rats out of the rotting stuff
      it should tumble round with a handle so i don't have to fork it
      something to put the leaves and grass in so they rot down quickly
      something closed that won't smell next to the patio
      anything that lets me feed my peelings back to the flower beds
      something for worms to work in under my sink
      something i can shovel finished black stuff out of at the bottom
      i want my garden waste to become plant food and not landfill
      something tidy to replace that heap behind the garage
      too many peelings in the trash
      my heap's full of rats
      somewhere to rot leaves down
      i want my own rich earth
      grass cuttings everywhere and no plan
      turning it kills my back
      we waste so many scraps
      don't want to bin peelings
      no garden but loads of scraps
      make dirt from banana skins
    `,
  },
  'chimney-starter': {
    telling:
      'charcoal briquette light lighter fluid match newspaper ash smoke barbecue grill ember slow fire ignite kindling lump flame petrol chemical cookout blow fan burger glow impatient steak kettle patio paraffin',
    other:
      'coals kindle fumes bellows hot wait tinder wood fuel firelighter cube heat steel coal bbq tailgate brazier sausage hotdog rib brisket hungry guest backyard garden yard beach campsite picnic summer july weekend matchstick gasoline kerosene taste twig smoky smoulder smolder fizzle damp windy eyebrow singe hardwood smoker pizza oven dad pitmaster chicken camp charcoal lighter fluid grill light briquettes barbecue fire flame start fan smoke newspaper matches embers ash lump hour',
    told: `
      it takes me an hour to get the coals going and by then my guests have filled up on bread
      i used lighter fluid again and all the burgers taste of gasoline
      i fan the briquettes with a piece of cardboard till my arm drops off
      my eyebrows got singed when i squirted more spirit on the embers
      only the coals in the middle ever catch and the ones at the edge stay black
      those white firelighter cubes stink and i don't want that on my steak
      i burn through a whole newspaper and the charcoal still won't catch
      every time it's a bit windy on the beach my coals go out before they're glowing
      for a long brisket i have to add hot coals halfway and i've no way of getting them ready
      i've got asthma and the smoke from getting the barbie lit gets me every time
      i hate the taste of that fuel but matches alone do nothing for lump coal
      by the time my briquettes have gone grey the kids are asleep
      i've been at it with my wife's hair dryer on an extension cord
      damp coals at the campsite meant cold sausages for us again last night
      i like to cook on real charcoal on weeknights but i give up because lighting it is such a pain
      my dad kneels and blows on the coals till he's dizzy
      our neighbor pours half a bottle of lighter fluid on and we shut all the windows
      my brother in law's cookouts never start before nine because the fire won't take
      my husband built a pyramid with paper underneath and it just smoldered
      she bought a kettle grill and can't get the briquettes to light without chemicals
      a colleague does dutch oven cooking and needs glowing briquettes counted out and ready
      the scout leader wants a safe way to get the coals red without kids near lighter fluid
      my uncle nearly set fire to the fence with petrol on his barbecue
      my son went over to charcoal from gas and moans about the waiting
      the best man's in charge of the pig roast and needs a steady supply of hot coals
      grandpa can't bend down to puff at the embers any more
      my boyfriend swears by lump charcoal but sits in a cloud of smoke each time trying to get it lit
      our caterer needs three batches of coal glowing one after the other
      my neighbor's wife is pregnant and can't stand the smell of those firelighters
      the lads at the rugby club light theirs with a weed burner and half of it blows away
      something to get the coals red hot in fifteen minutes
      something that lights charcoal with just a sheet of newspaper
      it must have a handle so that i can tip the glowing coals onto the grate
      something for getting briquettes going without any lighter fluid
      something that draws air up through so every coal catches
      anything to have the barbecue ready before my guests are starving
      something to heat up a fresh batch of coals while the meat's still cooking
      something metal i fill with charcoal and light from underneath
      i want even grey ash on every piece with no chemical taste
      something to light up the coals quickly even when it's windy
      my charcoal won't light
      burgers taste of lighter fluid
      to get coals glowing quicker
      no more fanning with cardboard
      an hour before we can grill
      he's always puffing at the embers
      red hot coals without chemicals
      firelighters stink up my steak
      only half the briquettes catch
      the barbie takes ages to light
    `,
  },
};
