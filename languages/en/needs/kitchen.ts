import { type Language } from '../../language';

export const kitchen: Language['needs']['types'] = {
  'pressure-cooker': {
    telling:
      'bean chickpea lentil stew tough brisket stock broth bone soak steam chili curry weeknight hour simmer tender dal soup pork shred cheap cut gas altitude hob stove overnight oxtail lid valve chewy',
    other:
      'meat beef braise pulse shank fast hurry legume dried goulash ragout gristle stringy chuck shin shoulder rib meter fuel bill electricity pot dry supper commute late hungry quick faster speed mountain caravan campervan boat batch freezer mutton goat casserole hiss explode grandmother canner jar preserve forever slow undercook leathery ham hock beet artichoke stew beans roast tender dinner hour tough chili soup busy weeknight work lentils brisket stock rush pork ribs chickpeas',
    told: `
      i forgot to soak the chickpeas again and supper's meant to be on the table in forty minutes
      my beef stew takes four hours on the hob and i don't get in from work till half six
      we moved up to eight thousand feet and now beans never go soft no matter how long i boil them
      every time i buy the cheap tough cuts i end up chewing them like boot leather
      gas bill's through the roof because i simmer bones for stock all day long
      my old one's gasket perished and the steam hisses out round the lid instead of building up
      i'm scared of the one my mum had rattling on the stove but i do want dinner that fast
      we live on a narrow boat and i can't burn fuel for hours just to get lentils tender
      i hate getting up at six to start the slow pot just so there's pulled pork by evening
      brisket on a tuesday would be heaven but it never falls apart before the kids' bedtime
      i put the black beans on at noon and it's seven now and they're still like gravel
      i want to can my own green beans but they say boiling water isn't hot enough to be safe
      beetroots take me an hour and a half and the whole kitchen's dripping with condensation
      i come home starving with a frozen lump of chicken and no plan
      my dal needs to go completely to mush and the ordinary saucepan just scorches the bottom
      my daughter in law cooks for six after a twelve hour shift and lives on takeout because stews take forever
      dad's cabin is up in the rockies and his potatoes stay hard in the middle
      our neighbour keeps goats and needs that old meat tender without leaving the oven on all afternoon
      she's from mumbai and misses the sound of whistles going off before lunch
      he makes ramen broth at home and stands over it from breakfast till midnight
      the bride's a vegan and goes through dried pulses by the sack but they take her all day
      my son's in a student flat with one ring and he wants proper curry in twenty minutes
      grandma puts up quarts of venison every fall and hers is from nineteen fifty two with a bent valve
      my colleague buys canned kidney beans by the crate since dry ones never finish before her bus leaves
      my sister's got a newborn and needs a one pot meal that's done before the next feed
      they've got a camper and propane runs out halfway through every pot of chili
      my brother in law bought half a cow and has no clue what to do with all the shanks
      mother in law has my late father's hissing contraption and i want her to have one that locks safely
      our lodger wants to make bone broth but i can't have the stove going overnight
      the couple next door are so busy they need ribs from raw to falling off in under an hour
      something that seals tight and gets hotter than boiling so dinner cooks in a third of the time
      something to make tough stewing meat tender before the football's over
      it should trap the steam and let it out by itself without me worrying it'll blow
      something with a locking lid that won't open until it's safe
      it's got to do dried beans without soaking in about half an hour
      a thing for getting a whole stew done on very little gas
      something you can walk away from that does a pot roast between school pickup and homework
      whatever turns artichokes soft in ten minutes instead of fifty
      it must work on induction and have a valve that shows when it's up to steam
      something that cooks fast at altitude where water boils too cool
      stew in half an hour please
      beans still hard after three hours
      my oxtail's never done in time
      the lid valve keeps spitting
      stock without simmering all day
      dried peas to soup real quick
      can't wait all day for brisket
      tough meat and no time
      cooks under steam with a tight lid
      water boils too low up here
    `,
  },
  skillet: {
    telling:
      'fry egg omelette sear steak bacon pancake stick nonstick scratch scrape crust sizzle burger iron rust season warp hob stove induction campfire cornbread hash brown sausage skin grease spatula handle butter flake peel breakfast onion',
    other:
      'saute fillet salmon oven crispy coating schnitzel chop burn coat wobble oil cast heavy wrist loose spit splatter fish tear potato scramble crepe uneven hot smoke camp toxic scrub soak residue bachelor student bedsit toastie quesadilla flip toss mushroom caramelize sunny yolk rasher pan fry egg steak sear nonstick stick iron bacon cornbread teflon flaking stove pancake sourdough campfire crust scratched warped chicken',
    told: `
      my eggs weld themselves to the bottom and i have to chisel them off every morning
      the coating's flaking off into my omelette and i don't fancy eating it
      steaks come out grey because nothing i own gets hot enough to give them a crust
      the one i've got has warped so all the oil runs to the edge of the burner
      my pancakes are dark in the middle and raw round the outside
      we cook bacon over the campfire and the handle melted clean off last weekend
      i burn my hand every time because the grip gets as hot as the sausages
      i've switched to induction and half of what i used to cook fish in doesn't work now
      i'd like to start the chops on the stove and finish them in the oven in the same thing
      cornbread just isn't right out of a glass dish there's no crispy edge
      mushrooms steam in their own juice because i crowd them into a tiny saucepan
      after my wrist operation i can't lift that heavy iron monster off the hob anymore
      i'm forever scrubbing burnt potato off the metal with steel wool
      the fish skin sticks and by the time i flip it there's nothing left but flakes
      i want to do two fried eggs and a few rashers at once and mine only holds one egg
      my grandson's moved out and he's making grilled cheese in a soup pot
      he's mad about steak and tries to sear it in some thin tinny thing that smokes
      my mother still uses one so scratched you can see bare aluminium through it
      the bride's from tennessee and wants something black and heavy she can hand down to her kids
      dad lives alone now and fries himself two eggs a day but they always break when he turns them
      our scout leader needs something tough to sit right in the coals for hash
      my roommate used a metal fork on mine and ruined the surface
      she makes crepes for the children on sundays and they tear because the sides are too high
      a guy at work swears his hamburgers taste better at the diner off that flat hot metal
      my wife's anaemic and the doctor said cooking in iron might help a bit
      our new neighbours only brought two boiling pots and they'd love to make schnitzel
      the old fellow down the lane has arthritis and needs something light to do his bangers in
      my girlfriend's terrified of chemicals in the nonstick and wants one without any
      my uncle at the deer camp cooks onions and liver on the lid of a biscuit tin
      the kids at the student house have five people and nothing to cook a stir fry or burgers in
      something to fry eggs in that just slide out onto the plate
      it should go from burner to oven to table without any fuss
      something heavy and flat to put a proper brown crust on a pork chop
      it has to heat evenly so my hotcakes brown the same all over
      a thing i can sear scallops in that holds its heat when the cold food goes on
      something with low sloping sides so i can toss the veg with a flick
      whatever i cook my bacon in needs to last a lifetime and get better with age
      it's got to wipe clean after fried potatoes without soaking
      something that takes metal spatulas and doesn't scratch
      a wide shallow thing with a long handle for sauteing onions
      eggs stick every single morning
      can't get a crust on steak
      nonstick's peeling off mine
      for bacon over a fire
      the bottom's gone all wobbly
      flipping pancakes without tearing them
      browning sausages on the hob
      something for a decent fry up
      handle came loose mid omelet
      burgers indoors with a good sear
    `,
  },
  'stand-mixer': {
    telling:
      'dough knead whip cream meringue batter cake cookie frosting icing buttercream bread brioche whisk arm shoulder wrist beat butter sugar flour bake birthday marshmallow cupcake wedding handheld stiff peak bowl attachment batch pizza',
    other:
      'biscuit baker tired fluffy macaron pastry christmas yeast ache arthritis egg sale sponge sourdough elbow motor smoke overheat burn wooden spoon fold cloud splatter counter worktop heavy paddle hook sticky stretch gluten loaf enrich cinnamon bun hobby bakery pavlova nougat tire blister dough knead bake bread cake arm batter cookie whisk cream mixer buns meringue frosting butter icing eggs beat',
    told: `
      my wrists give out kneading bread so i've gone back to shop bought loaves
      i held those little electric beaters for twenty minutes doing meringue and my shoulder's killing me
      i smoked the motor on my handheld one trying to do bagel dough
      creaming butter and sugar with a wooden spoon at my age is no joke
      i can't pour hot syrup and whisk marshmallow at the same time with only two hands
      i've started selling cupcakes at the market and beating buttercream by hand won't keep up
      brioche is so sticky i end up wearing half of it every saturday
      i've got carpal tunnel and pizza night means ten minutes of kneading i'll pay for tomorrow
      flour goes all over the counter because the bowl spins away when i use the hand whisk
      i'm making a three tier wedding cake and the batter won't fit anything i own
      christmas cookies for the whole parish and my arm's already sore from one batch
      i'd love to walk off and do the dishes while the dough works itself
      the gears on mine are grinding and the hook just stops turning in anything stiff
      egg whites never go stiff for me i get bored and give up too soon
      my bread maker leaves a hole in the loaf i only want it to do the kneading part
      my wife bakes six loaves a week and comes to bed with her hands aching
      our daughter's crazy about the baking contest on tv and does it all with a fork
      the bride wants the big shiny one on the worktop in pale blue that everybody has
      nan's eighty three and won't stop making stollen but she can't push the dough anymore
      my husband makes pasta and it takes him all sunday afternoon to work the dough smooth
      a colleague brings in cakes every friday and says her arms ache from beating
      she has one working hand since the stroke and still wants to bake for the grandchildren
      he's got a sourdough thing going and keeps slapping it on the table till midnight
      my sister's starting a cake business from home and borrows my mother's old machine every week
      the church ladies mash fifty pounds of potatoes for the supper with hand mashers
      mom's came from her own wedding in seventy four and the head won't lock down now
      my boyfriend whips cream in a jug by hand and it's never thick by dessert
      our youngest has a peanut allergy so i'd like my ex to bake for him properly at home
      the lads at the firehouse make cinnamon rolls for thirty and need some muscle for the dough
      my aunt makes royal icing for gingerbread houses and burned out two cheap beaters last winter
      something to knead dough for me while i get on with something else
      it should beat egg whites with no one holding it
      something with a hook and a whisk and a paddle that sits on the counter
      it must cope with a double batch of stiff cookie dough and not walk off the worktop
      something strong enough for wholemeal bread that keeps my hands out of it
      a machine where the bowl stays put and the whisk goes round inside it
      it needs to leave both my hands free to add the eggs one by one
      something heavy for frosting that you could also stick a pasta roller on the front of
      whatever the bakers on telly have on their benches with the tilting head
      something to whip cream and knead bread and last me twenty years
      kneading's wrecking my wrists
      my arm hurts from whisking
      hands free for meringue
      dough's too stiff for the beaters
      burned out another hand whisk
      bread every day for eight
      buttercream for a hundred cupcakes
      it's gotta have a dough hook
      she bakes bread for half the street
      creams butter while i crack eggs
    `,
  },
  'ice-cream-maker': {
    telling:
      'sorbet gelato freezer frozen vanilla custard summer heatwave scoop cone dessert churn sundae strawberry chocolate cold icy crystal flavor flavour pint tub parlor lactose dairy yogurt mango pistachio sherbet melt waffle',
    other:
      'cream milk sweet parlour fruit hot sprinkle caramel freeze lick swelter vegan allergy nut smooth creamy glut berry raspberry mint homemade additive sugar diabetic keto pudding treat grandchild van jingle truck egg yolk stir fork hourly drip cool slush kulfi garden rum raisin artificial gum whip crave porch pool party rhubarb ice gelato sorbet frozen dessert summer scoop churn flavor vanilla dairy free sundae lactose cone mango popsicle freezer custard',
    told: `
      i put cream and strawberries in the freezer and it came out like a solid brick
      my little one can't have dairy and the good vanilla tubs are all full of it
      we pick gallons of peaches every august and i'd love to churn them like we did on the porch
      i read the label on the tub and it's all gums and syrups i'd rather do it from scratch
      i stir my sorbet with a fork every half hour all night long and it's still icy
      the gelato we had in bologna spoiled me for anything from the supermarket
      i'm diabetic and want a frozen pudding i can sweeten my own way
      six dollars a pint is highway robbery with four teenagers in the house
      i've got a custard base in the fridge right now and nothing to freeze it smooth in
      our old hand crank leaks salt water into the cream and my arm falls off
      the bowl i have must sit two days in the freezer and i never plan that far ahead
      i run a small bed and breakfast and want to serve my own rhubarb scoops
      it's ninety five out and the kids run after the van every afternoon with my purse
      i love weird flavours like black sesame and nobody round here sells them
      i'm doing high protein frozen treats after the gym and they set like concrete
      my granddaughter's birthday's in july and she wants to make her own cones and sundaes
      dad's from sicily and complains every summer about what they call pistachio here
      our neighbors have a blueberry farm and too many berries and they love cold desserts
      she's coeliac and vegan and every frozen thing in the shop has something she can't eat
      my husband eats a tub of rocky road a night i'd rather he knew what's in it
      the newlyweds have two scoops every friday so they might enjoy churning their own
      my nephew wants to invent flavours he's talking about bacon and maple
      a colleague serves sorbet between courses at his dinner parties and fights with ice crystals
      grandpa used to sit us on the bucket while he cranked and he'd love an electric one
      my brother lives miles from any shop and by the time he gets home the tub's soup
      he's lactose intolerant and dreams of a proper soft serve cone made of oat milk
      our teacher does a summer club and the children shake cream in bags of salt and ice
      my mother in law makes wonderful custard and just pours it over pie she could freeze it
      the girls are having a sleepover and want frozen yogurt with all the toppings
      my sister's pregnant and craves mango kulfi at midnight
      something to churn cream while it freezes so it stays soft
      it should turn fruit and sugar into sorbet without me stirring all evening
      something that makes gelato at home with its own cooling built in
      it needs to freeze a quart of custard in half an hour
      a gadget for frozen yogurt that the children can pour straight in and watch
      something that stops my frozen desserts from getting those crunchy crystals
      whatever keeps the paddle going while the mix gets cold
      something to do dairy free scoops with only three ingredients
      it has to make proper soft scoops not slushy milkshakes
      a thing with a bowl you chill overnight that turns cream thick and frozen
      homemade scoops for the kids
      my sorbet's full of ice crystals
      churning by hand takes hours
      vegan gelato from my own kitchen
      frozen custard like at the shore
      too many strawberries and it's hot
      i want pistachio without additives
      sundaes made from scratch
      the frozen mix sets rock hard
      beats chasing the ice cream van
    `,
  },
  grater: {
    telling:
      'cheese parmesan zest lemon lime nutmeg ginger garlic carrot shred knuckle peel horseradish pasta rind zucchini courgette potato rosti latke hash slaw coleslaw chocolate cinnamon cheddar shave fine finger orange sprinkle block fritter coconut',
    other:
      'citrus cabbage mozzarella pizza radish turmeric skin blood bleed nick blunt dull rust coarse spaghetti lasagne lasagna bag packet cake curl knife chop mince fiddly sharp slip box clog hole taco macaroni melt wedge truffle beet onion tear butter pecorino flake salad cheese grate zest lemon parmesan nutmeg garlic ginger shred knuckle carrot lime peel hard fine chocolate rind flakes',
    told: `
      i keep skinning my knuckles doing the cheddar for macaroni
      the recipe wants lemon zest and all i've got is a paring knife and i get the bitter white
      i buy the bagged shredded cheese but it's dusty and never melts properly
      the holes have gone so blunt the parmesan just skids over the top
      chopping ginger leaves those stringy bits in my curry
      i need a snowfall of hard cheese on the spaghetti and i'm hacking off lumps
      i've got a glut of courgettes and want them in fine strips for fritters
      latkes for twenty people and i'm not cutting potatoes into matchsticks with a knife
      the four sided tin one from my gran has rusted through at the seam
      my carrot cake has chunks in it because i only chop the carrots
      i like fresh nutmeg on my eggnog and i've been scraping it with a penknife
      mine slides about on the board and then folds up under me
      i can never get the cheese out of the tiny holes when i wash up
      i want chocolate curls over the trifle and they just crumble into lumps
      garlic sticks to the knife and my fingers stink all day i'd sooner rub it down to a paste
      my mum has parkinson's and her fingers go right onto the blades with the old one
      the bride's italian and puts pecorino on everything down to the last rind
      he does tacos every tuesday and tears the cheese into pieces by hand
      our au pair makes bircher muesli and mashes the apple with a fork
      my brother tends bar and wants orange peel and nutmeg dusted over cocktails
      grandad loves horseradish with his beef and cries chopping it up
      she's left handed and weak in the grip so it must stand steady by itself
      my roommate cut her thumb doing carrots for coleslaw last night
      a friend of mine makes key lime pie and she's after just the green of the skin
      dad puts a mountain of cheddar on his jacket potato and cuts it in slabs
      my boy wants to help cook but i won't let him near those sharp sides without a guard
      the cook at our school canteen shreds cabbage by hand for eighty children
      our neighbour brought us a wheel of hard cheese from switzerland and nobody can get into it
      my aunt bakes lemon drizzle for the village fete and her knife takes off half the pith
      his pizza always ends up with big lumps of mozzarella that never melt even
      something to take the yellow off a lemon and leave the white behind
      it should turn a lump of cheddar into strands in no time
      something that does parmesan as fine as dust right at the table
      it needs different sized holes for carrots and cheese and nutmeg
      a thing to rub ginger root down to a pulp
      something with a rubber foot so it stays put while i work the potato down
      whatever makes chocolate shavings for the top of a black forest cake
      something sharp but safe that spares my fingertips with the last bit of cheese
      it has to catch the shreds in a box underneath so they don't go everywhere
      something to get garlic and hard cheese really fine without a machine
      scraped my knuckles again
      lemon zest without the pith
      parmesan over pasta at the table
      carrots for the slaw
      cheese comes off in lumps
      fine ginger for the stir fry
      fresh nutmeg on top
      shreds for hash browns
      mine's gone dull and rusty
      mozzarella strands for pizza night
    `,
  },
  'kitchen-scale': {
    telling:
      'weigh gram ounce measure cup recipe flour bake sourdough bread portion calorie diet macro precise exact guess ratio conversion metric pound weight coffee imperial hydration starter postage parcel protein tare',
    other:
      'sugar amount ingredient kilo baker teaspoon sift gramme quantity serving nutrition inaccurate convert eyeball spoonful macaron cake sink dense flat carb diabetic insulin track slim accurate digital battery bowl level spring needle letter pasta dry oat dose baby kitten puppy kibble feed hop brew yeast soap salt brine ferment cure nutritionist keto handful fail weigh gram ounce recipe bake measure flour cup macros diet portion scale sourdough british metric calories guess coffee protein bread precise',
    told: `
      all the british recipes are in grams and i've only got measuring cups
      my bread's different every week because a cup of flour is never the same cup twice
      i'm counting macros and guessing at my chicken breast by eye
      the postman says my parcel's over but i've no way to check a few ounces at home
      i need eleven grams of yeast and my old one with the needle can't show that
      the doctor wants me to eat thirty grams of carbs and i haven't a clue what that looks like
      mine says low battery the moment i put the sugar on
      my macarons keep cracking and everybody tells me it's because i measure by the spoon
      i pour beans into the machine by feel and the brew is too weak or too strong
      i make soap and the lye has to be exact or it burns your skin
      i wash up six little cups every time i bake i'd rather tip it all in one bowl
      the display hides under my big mixing bowl so i can't read the number
      my jam didn't set because i guessed how much fruit i picked
      it switches itself off right while i'm adding the flour and i lose my place
      i'm on a renal diet and each portion of meat has to be three ounces and no more
      my daughter's doing sourdough and they keep talking about percentages and hydration
      he's training for a bodybuilding show and portions out rice to the gram
      grandma gave us her recipes in pounds and ounces and my wife only thinks in metric
      my son has just been found to be type one and we must work out the carbs in his pasta
      the vet told my sister her cat gets exactly forty grams a meal and she's been scooping
      our neighbor sells honey and fills the jars by guess
      she knits and wonders whether the leftover ball is enough wool for a sock
      my flatmate's on one of those diet plans where every almond counts
      dad brews beer in the garage and needs to know his hops to the gram
      the bride bakes but halves everything by eye and her sponges sink
      my mother can't see well so she needs big numbers or one that speaks
      a chap at work roasts his own coffee and wants to know what goes in and what comes out
      his girlfriend is french and laughs at him with his cups and spoons
      my uncle makes sausages and the curing salt has to be dead right
      our baker at the farm stand wants every bun the same size and tears the dough by feel
      something that tells me how many grams of flour are in the bowl
      it has to go back to zero after each ingredient so i can keep adding
      something to weigh out portions for my diet
      it needs to switch between ounces and grams with one button
      something flat for the worktop that's precise down to a single gram
      a thing to tell how heavy my dough balls are so they come out equal
      whatever i put a bowl on and then pour until it says two hundred and fifty
      something that reads small amounts like saffron and yeast
      it should take a heavy bowl and up to five kilos of plums for jam
      something thin i can put away in the drawer that shows how much pasta is one serving
      recipe's in grams i've got cups
      how much is four ounces
      counting every gram i eat
      is this half a pound
      i'm always guessing the flour
      portions to the exact gram
      needs a zero button
      two hundred grams of butter exactly
      weighing yeast for my loaf
      cups just aren't accurate
    `,
  },
  'baking-mat': {
    telling:
      'parchment greaseproof paper stick cookie biscuit macaron oven line roll dough counter worktop pastry grease silicone foil reusable bottom burn residue waste pie fondant flour butter roast caramel toffee tray scrub spray',
    other:
      'knead tart slip disposable throw candy croissant sheet scrape oil bin landfill liner curl mess sticky brittle tuile scorch tear rip bun scone wash nonstick scratch soak circle template measure crust granola fish nougat praline wax planet eco stock eclair meringue shortbread spread slide clean rental clay slime parchment cookie stick oven tray paper reuse silicone macaron foil biscuit roll dough greasing pastry non waste burnt bottoms',
    told: `
      i go through a roll of parchment a week and it all ends up in the bin
      my cookies glue themselves to the metal and i lose the bottoms
      greasing everything with butter is messy and the edges fry and go too brown
      the greaseproof paper curls up and rolls back over my macarons
      i roll pie crust on the counter and it sticks to the formica no matter how much flour
      our trays are scratched and rusty and i don't want the dough touching them
      caramel set onto my tin like glass and i had to throw the lot away
      i ran out of paper halfway through the gingerbread again last night
      i need circles marked out so all my meringues come the same size
      foil tears and i find bits of it stuck under the fish fingers
      i'm trying to cut down on throwaway stuff and the oven paper's the last of it
      i can't get my pastry to a twelve inch round without something with measurements on it
      my florentines come off in crumbs however long i let them cool
      scrubbing burnt sugar off the pan with a brush takes me longer than the baking
      i knead on a granite top and the dough clings and then the cleanup's a nightmare
      my daughter makes macarons and wants those little rings to pipe into
      she's gone zero waste and won't buy another roll of parchment
      my husband bakes biscotti and prises each one off with a putty knife
      our neighbour does toffee at christmas and pours it straight on wax paper that sticks
      the bride loves baking but hates scrubbing pans so anything that keeps them clean
      my mum rolls her strudel on a tablecloth and flours the whole kitchen
      he dries fruit leather in the oven and can't peel it off the foil
      the kids roll out play cookies and leave flour dents all over my good wood table
      a colleague of mine sells decorated cookies and goes through paper sheets by the hundred
      grandma cuts lard paper to shape with scissors each time bless her
      my roommate roasts veg every night and the sweet potato welds itself down
      my sister moved to a flat with a tiny worktop that's all chipped tile so she can't roll dough on it
      his croissants burn underneath because he bakes straight on thin dark metal
      the ladies at bake club want something that rolls up in a bag and that dough won't stick to
      my niece does sugar work and needs a surface hot syrup lets go of
      something bendy to lay on the tray so nothing sticks
      it should replace parchment and wash off in the sink
      something reusable to line my pans with that can take four hundred degrees
      it must grip the counter while i roll out fondant on it
      something with inches and circles printed on for rolling pie dough
      a sheet you can use a thousand times so the cookies just lift off
      something you don't need to grease that lies flat in the oven
      whatever pastry chefs put underneath their macarons
      something that peels right off cooled caramel
      it needs to fit a half size tray and roll up in the drawer
      sick of buying parchment
      cookies stick to the tin
      no more greasing the tray
      paper keeps curling up
      dough sticks to my counter
      washable instead of greaseproof paper
      nonstick thing under the macarons
      silicone and rolls up
      lay it flat then bake
      less waste when i bake
    `,
  },
  'baking-sheet': {
    telling:
      'cookie biscuit oven roast vegetable warp rust buckle batch bake aluminum aluminium rim tray chip potato burn brown bottom scone croissant granola roll parchment foil flat twist bang pop stain christmas fry focaccia nacho traybake chicken',
    other:
      'wedge even gingerbread nut bun scrub cauliflower pretzel thigh bend black grease pan bacon nugget fish finger wing rack lip edge uneven steel heavy thin flimsy gauge nonstick flake scratch crisp shortbread sale dozen dinner freezer pizza pastry sausage crouton slide drip crowd share flatmate dorm thanksgiving cookie tray oven roast vegetables warp buckle sheet bake rust burnt biscuit rimmed pop granola wings',
    told: `
      mine buckles in the oven with a bang and the fries slide to one corner
      i can only do eight cookies at a time because what i have is so small
      the bottoms burn before the tops are done because the metal's so thin
      the fat ran off the edge and set the oven smoking
      i want chicken and veg roasted together on one flat thing on a busy night
      i use the grill tray that came with the oven and it's brown with old grease
      i've been baking biscuits in a roasting dish and they steam with those high sides
      mine rusted after two goes in the dishwasher
      i want to make a swiss roll and there's nothing shallow enough in the house
      my sausage rolls leak butter and it drips on the element
      we've just moved and there's nothing flat to put a frozen pizza on
      sweet potato wedges go soggy piled in a pyrex dish i want to spread them out
      i've got silicone liners but nothing sturdy to put under them
      i bake for the school fair and i'm waiting on the one tray i own all evening
      when i pull it out it bends in the middle and the scones go on the floor
      my grandson's in his first apartment and bakes his nuggets on tin foil on the bare rack
      she makes four dozen cookies for church and borrows ours every time
      dad does oven chips every friday on something black and twisted
      the newlyweds have a big new oven and nothing to slide into it
      my daughter saw those one tray suppers online with salmon and broccoli
      our neighbor makes granola and stirs it out of a deep lasagna dish so it never crisps
      he's baking baguettes and puts them on a pizza box lid to move them
      my mum's are older than me and so warped that the meringues lean
      a friend's macarons come out lopsided because her tin isn't flat
      my wife complains that the one i bought doesn't fit our narrow oven
      the youth club wants to do pizza slabs for forty
      my flatmate wrecked mine cutting focaccia on it with a bread knife
      his wings come out pale and greasy he needs something with a rim and a rack to set in it
      my aunt bakes cinnamon rolls by the dozen and her thin ones scorch them underneath
      the cook at the lodge wants some that stack and don't twist at high heat
      something flat with a low rim to bake cookies on
      it should stay flat at four fifty and never go pop
      something to roast vegetables on in one layer so they get crisp
      it must take two dozen biscuits at once and brown them evenly
      something heavy gauge metal that goes in the oven and doesn't rust
      a big shallow thing so the bacon can go in the oven and the fat stays put
      something to slide buns onto that's as wide as the rack
      whatever you'd use for a whole slab of focaccia
      it needs an edge on it so the juice doesn't run off in the oven
      something sturdy that won't bend when it's loaded with chicken thighs
      mine's warped and goes bang
      cookies burn underneath
      something flat for the oven
      roast veg without crowding
      only eight biscuits fit
      grease dripped onto the element
      for scones and sausage rolls
      flat metal with a little rim
      oven chips go soggy
      nothing to bake rolls on
    `,
  },
  'popcorn-maker': {
    telling:
      'kernel movie film cinema snack corn butter salt caramel pop microwave bag burn couch sofa night series binge crunch oil hull crisp sleepover theater unpopped projector bowl friday',
    other:
      'popcorn munch husk sweet nibble marathon television tv family puff scorch theatre smoke alarm bucket kettle stove pan lid shake sugar toffee cheese teenager kid party stand fair carnival fete fundraiser school concession nostalgia matinee stream football playoff healthy calorie fiber additive chemical air hot fluffy dorm grandchild rainy tooth greasy maize expensive pricey ticket crowd office break vintage movie kernels pop butter film microwave bag snack salty burnt cinema theater night crank unpopped netflix binge',
    told: `
      half the kernels are still hard when i do them in a saucepan and the rest are black
      the microwave bags taste of chemicals and leave that greasy film in my mouth
      i set off the smoke alarm with the popcorn every single film night
      we've a big screen in the basement now and all that's missing is the smell of the movies
      i'm on a diet and want popcorn with no oil while i watch my series
      the pot lid won't stay on and corn goes flying all over the stove
      i grew a row of corn for it this year and have nothing to do the ears in
      a tub at the pictures costs more than the ticket and i could make it for pennies
      we've three kids and one little bag from the microwave starts a fight every time
      shaking a heavy pan over the flame for five minutes kills my wrist
      i bought a huge sack of kernels and half of each batch goes in the trash unpopped
      we camp a lot and i'd love to do popcorn over the fire without burning it
      my doctor told me to quit chips so i need another salty nibble for the evening
      i scorch the butter trying to get it all over and it ends up in a soggy lump at the bottom
      i've got a stall at the school fete and want to hand out warm salty bags
      my grandkids come over for cartoons and want popcorn by the bucket
      he watches baseball every night with those bags from the microwave and they're pure salt
      my daughter's having a sleepover with ten girls and a stack of films
      our neighbor shows movies on a bedsheet in his yard in summer and everyone's hungry
      my husband burns the popcorn black and then we've got to open all the windows
      the bride and groom met at the cinema so buttery popcorn on the sofa would be sweet
      she's coeliac and it's the one snack she can share with everybody
      my brother's built a home theater with red seats and all but it doesn't smell of butter and corn
      mum's given up crisps for lent and wants a light bite to go with her soaps
      the office has film friday and someone always wrecks the microwave with popcorn bags
      my roommate melts plastic bowls trying to do kernels in them
      dad remembers the big red cart at the state fair and gets all misty
      a pal of mine hates cleaning oil off the pot so he wants it done with only hot air
      my nephew loves watching the corn go off like fireworks
      the youth group sells popcorn at their games and the old machine's given up
      something to puff up corn kernels without any oil
      it should blow hot air and shoot the fluffy stuff straight into the bowl
      something that stirs the kernels so none of them stay hard
      it needs to make a big bucket for the whole family in three minutes
      something you put in the microwave with plain kernels instead of those bags
      a thing that gives you that theatre taste with butter at home
      something for movie night that the children can run themselves
      whatever pops every last kernel and burns none
      something to make sweet and salty for a party of twenty
      it must keep the corn from jumping all over my kitchen
      movie night isn't the same without it
      half the kernels never pop
      hate those microwave bags
      like at the cinema but home
      salty snack for the big game
      kettle corn like the fair
      corn flies all over the stove
      hot air and no oil
      kids want buttery buckets
      burnt kernels stink the house out
    `,
  },
  'rice-cooker': {
    telling:
      'sushi basmati jasmine grain mushy sticky burn bottom fluffy curry boil pot water absorb asian japanese korean chinese bibimbap congee porridge quinoa soggy gluey wok warm starch timer hob stove bland pilaf indian scorch',
    other:
      'rice undercooked sake paddle bowl rinse risotto overflow poke onigiri thai over brown stir fry ratio measure finger knuckle simmer lid foam crust soak scrub student dorm roommate flatmate undercook clump takeaway takeout biryani dal bean kimchi filipino persian homesick abroad steam dumpling microwave pouch forget staple nightly gluten sack burn stick pot mushy basmati sushi grain fluffy boil jasmine water scorched asian steamed curry glue soggy crunchy gluey',
    told: `
      my rice is always mush on the bottom and crunchy on top whatever i do
      i boil it over and the starchy foam runs all down the stove
      i've got basmati glued to the saucepan and it's been soaking two days
      we eat sushi on fridays and i can never get the grains sticky the right way
      i buy those microwave pouches and it's costing me a fortune
      all four burners are taken when i make curry and there's nowhere left for the basmati
      i forget it's on and come back to a black crust and smoke
      i do meal prep on sunday and need a mountain of brown rice cooked without watching
      i'd like my jasmine hot and ready when i walk in from the late shift
      i never know how much water and some days it's soup
      i'm in a dorm with no stove and i miss proper food from home
      my porridge and quinoa both stick and i don't want to stand there stirring
      everybody sits down and the only thing that's still hard is the rice
      i want to keep it warm until the last of the family gets in about nine
      i burnt the one decent pot i had making biryani
      my daughter in law's from manila and they have rice three times a day
      my son at college lives on instant noodles and could at least do a bowl with an egg on top
      she's japanese and can't bear how we boil it in a bag
      dad's stomach's bad and the doctor has him on plain white congee
      our lodger from seoul makes his rice in a saucepan and looks so sad about it
      my husband lifts the lid every two minutes and then wonders why his rice is gluey
      the bride cooks thai every other night and always burns the jasmine to the pot
      a colleague brings bento boxes and complains her rice goes hard by lunch
      my brother's bulking and eats chicken and white rice six times a day
      grandma can't stand at the stove any longer and wants her rice to look after itself
      our neighbour feeds seven and does rice in a pot so big it never cooks through
      he's a trucker and wants something he can plug in and have a hot bowl of grains at the stop
      my sister's baby is starting on soft porridge grains and she hasn't a second to stir
      the cook at the community center serves eighty plates of red beans and rice off one little burner
      my flatmate keeps scorching long grain and then leaves me the pot
      something that switches itself off when the rice is done
      it should make rice fluffy every time without me measuring twice
      something to keep a pot of jasmine warm all evening
      it has to do brown and white and sticky with a button for each
      something where i put in water and grains and walk away
      a machine for steaming basmati with dumplings in a basket on top
      something small enough for one bowl a night
      whatever they have in every kitchen in asia with the little click at the end
      it needs a timer so it's ready at six with the curry
      something with a bowl nothing sticks to and a line to show the water
      always gluey at the bottom
      perfect sushi grains every time
      pot boils over with white foam
      fluffy basmati without watching it
      mine's either crunchy or mush
      keeps the rice warm till nine
      we eat rice every day
      no stove in my dorm
      burnt the bottom once again
      one button for jasmine
    `,
  },
  peeler: {
    telling:
      'potato carrot skin apple knife thumb asparagus cucumber parsnip squash pumpkin blunt dull waste thick strip ribbon arthritis grip finger swede turnip rutabaga mango pear beet mash sunday roast pie thanksgiving chore scrape celeriac slip butternut',
    other:
      'vegetable rind shave kiwi beetroot kilo mandoline cut blade rust sharp bleed wrist sweet chip christmas dinner bag sack thin courgette zucchini ginger eye sprout stew crumble drawer swivel handle wobble muddy allotment kohlrabi slow hurry mountain canteen church supper soup crisp zest curl plaster peel potato carrot skin apple knife thumb arthritis blunt dull mash nick grip squash waste mango sunday',
    told: `
      i take off half the potato with the skin when i use a knife
      my thumb's sliced from doing carrots with a paring knife
      five pounds of spuds for sunday lunch and my hand cramps by the third
      the blade's so dull that it just slides over the butternut squash
      apple pie season and i've a bushel on the porch all with the skins on
      my arthritis won't let me hold that skinny metal handle
      i'm left handed and every one i've ever tried cuts the wrong way
      mangoes are too slippery and i end up wasting most of the fruit
      i'd like long ribbons of courgette on my salad like at the bistro
      asparagus ends are stringy and i don't own anything to strip them
      the swivel bit fell out and disappeared down the disposal
      my grip fails when my hands are wet and the thing shoots across the sink
      the children won't eat cucumbers unless the green's off
      i hate digging eyes out of potatoes with the tip of a big knife
      ginger's all knobbly and i scrape it with a spoon
      my mum has bad knuckles and cooks carrots with the dirty skins on since she can't grip
      grandad does the potatoes for all of us every christmas with a penknife
      she hacks the squash with a cleaver and i fear for her fingers
      my boy wants to help with supper and i'd not hand him a sharp knife
      dad's had a stroke and does everything with one hand including the veg
      my roommate throws out more carrot than she eats
      the cook at camp has a sack of spuds and two volunteers with dull knives
      our neighbor puts up forty quarts of pears each fall and skins them with a jackknife
      he mixes old fashioneds and needs a neat strip of orange skin
      the bride makes apple strudel and takes an hour just getting the skins off
      my uncle's on kitchen duty in the barracks and it's always spuds
      my wife says tomatoes should be skinned raw and there's some toothed blade for it
      a colleague makes those fancy carrot ribbons in her lunchbox and i'd like to copy her
      my aunt has thick skinned beets and purple hands and cuts far too deep
      our nan can't see well and keeps leaving patches of skin on
      something to get the skin off carrots without losing half of them
      it should have a fat soft handle and a sharp swivelling blade
      something to strip potatoes in a few strokes
      it needs to glide round an apple in one long curl
      something that takes a really thin layer off and goes through pumpkin rind too
      a cheap little tool for the drawer that makes ribbons out of cucumbers
      something safe to let a six year old do the carrots with
      whatever chefs use shaped like a letter y
      something with a point on the end for the potato eyes
      it must work in either hand and not rust in the dishwasher
      the knife wastes half the potato
      ten pounds of spuds to do
      mine's blunt and just skates
      skins off the apples
      carrots before the roast
      cut my thumb on a swede
      thin strips of lemon rind
      sore hands and potatoes to skin
      butternut's too tough for mine
      just the skin and nothing else
    `,
  },
  blender: {
    telling:
      'smoothie shake protein banana spinach kale berry frozen ice crush puree soup hummus pesto milkshake juice fruit cocktail margarita daiquiri lump baby almond oat milk sauce salsa liquid breakfast vitamin chunk gym green gazpacho straw',
    other:
      'smooth food mayonnaise pulse kefir liquidize vegan avocado yogurt dressing celery lumpy powder colada dip chew tooth denture swallow stroke jaw wire brace dentist wean mash fiber vegetable sneak picky fussy nut butter tomato bruise overripe gulp blade motor smoke loud leak jug curry paste bisque frappe diet grit smoothie blend soup shake protein fruit frozen puree ice straw kale berries margarita baby liquid banana hummus milkshake lumps pesto',
    told: `
      i make my shake with a fork and it's all lumps of powder
      my soup's full of bits and i want it silky like the restaurant does
      i buy a green drink for nine dollars every morning on my way to the office
      i've had my wisdom teeth out and can only have what goes through a straw
      frozen berries just rattle round and stall the one i've got
      i push cooked tomatoes through a sieve and it takes forever
      my hummus is grainy since i mash it all with a potato masher
      ice gets stuck under the blades and margaritas come out in chunks
      i never eat enough vegetables so i'd better drink them
      mine leaks from underneath and there's banana all over the counter
      kale stays in stringy threads between my teeth
      it's too hot to eat and all i want is something cold and fruity in a glass
      i make my own oat milk and it's a gritty mess
      the motor started smelling like burning rubber halfway through the pesto
      it screams so loud at six in the morning that it wakes the whole house
      my son throws his spinach on the floor but he'd drink it if it were mixed up with banana
      my father can't swallow solids since the operation so all his meals must be pureed
      my girlfriend goes to the gym at five and needs her protein drink to take along
      he's hosting a pool party and wants frozen daiquiris for fifteen
      our baby's starting solids and my sister mashes every carrot by hand
      the bride's a health nut with chia seeds and frozen mango everywhere
      grandma makes split pea soup and would love it smooth without that food mill
      my roommate does milkshakes by shaking ice cream in a jar
      a colleague has a salad in liquid form every lunchtime and swears by it
      dad lost his dentures and we're getting tired of mashed potato
      she grows more tomatoes than she can eat and wants to drink gazpacho all summer
      my brother makes salsa with a hammer and a freezer bag i'm not joking
      our teenager skips breakfast but he'd drink one on the bus
      mum can't bear lumps in her gravy or her leek and potato
      the smoothie bar by my aunt's closed and she's been in a mood ever since
      something to crush ice and frozen fruit into a drink
      it should turn nuts into butter and greens into juice with no bits
      something that makes one breakfast drink right in the cup i take along
      it must whizz hot soup smooth and not blow the lid off
      something with blades at the bottom of a jug for milkshakes
      a powerful thing for purees that won't stall on a frozen banana
      something to make baby food out of our own carrots
      whatever bartenders use for pina coladas
      it needs to come apart for washing because the seeds get stuck under the blades
      something to whip up pancake batter and salad dressing in a jug
      lumps in my protein shake
      frozen margaritas for the patio
      liquid breakfast to go
      silky soup without a sieve
      it won't crush the ice
      kale but drinkable
      milkshakes like the diner's
      can't chew so i drink meals
      fruit and yogurt in a glass
      whizz up bananas and oats
    `,
  },
  'toaster-oven': {
    telling:
      'pizza reheat leftover broil grill melt cheese sandwich slice bagel worktop studio dorm student preheat microwave soggy fry chip nugget casserole caravan bake electricity frozen crumb dinner croissant potato lasagne',
    other:
      'toast roast countertop single kitchenette crispy fries motorhome camper heat portion chicken lasagna camping rubbery crisp crumpet waffle forever alone solo flat bedsit rv campervan counter bill energy heatwave summer kitchen hot cookie salmon fillet tray snack office break breakroom landlord breakdown wait quiche pastry brown garlic bread tuna pie timer bend stoop wheelchair widow sausage oven small reheat pizza bagel leftover broil one potato dorm up big bake soggy studio rolls',
    told: `
      heating the big oven for one baked potato is daft and the bill proves it
      yesterday's pizza goes floppy and wet in the microwave
      our range died and the landlord won't be here for three weeks but i'd like to bake something
      in july the kitchen's a furnace the minute i roast anything
      i live by myself and just want two chicken thighs not a whole turkey's worth of heat
      cheese on toast doesn't fit in the slots and drips on the elements when i try
      i've a studio flat with two hobs and no place to bake a thing
      bagels get stuck in the pop up thing and i go fishing with a fork
      bending down to that low oven door with my back is a misery
      my fries come out soggy when i nuke them
      thanksgiving's short of space the turkey has the oven and the rolls are waiting
      in the camper we've got shore power but nothing to bake biscuits in
      it takes fifteen minutes to preheat just for four fish fingers
      i want a tuna melt at work and all we've got in the break room is a microwave
      the croissants need crisping up and the only thing i've got makes them chewy
      my mother's in sheltered housing and isn't allowed a proper cooker
      dad's on his own now and won't light the gas oven for a single pork chop
      my son's dorm room hasn't got a kitchen and he lives on cold pizza
      she makes open sandwiches with melted brie and can't get the tops brown
      grandma can't lift dishes out of the wall oven anymore something at counter height would do her
      our neighbor bakes for one since he was widowed and heats the entire stove for two rolls
      the newlyweds have a tiny flat over a shop with only a hotplate
      my colleague reheats quiche at the office and it comes out like rubber
      my daughter wants to bake six cookies at a time without heating up the whole apartment
      he's got a workshop out back and would like to warm his meat pie there
      my sister's having her kitchen redone and they're eating out of the microwave for two months
      the teenagers want nachos and pizza rolls at midnight and leave the big oven on
      my aunt has a houseboat with room for just one gadget on the shelf
      our roommate broils everything and smokes up the place because the broiler's on the floor
      my husband burns garlic bread as the grill's on the bottom shelf where he can't see it
      something small that bakes and broils and does four slices of bread
      it should sit on the worktop and roast a small chicken for two
      something to reheat pizza so the crust goes crisp
      it needs a little glass door and a rack and heat from above and below
      something to melt cheese on top of a sandwich
      a thing for a tiny kitchen that bakes a tray of cookies without a stove
      something that heats up in five minutes for frozen snacks
      whatever they have for bagels that also does casseroles for one
      something that makes toast and bakes potatoes and saves on electric
      it must fit under my cabinets and take a twelve inch pizza
      big oven's overkill for one
      leftover pizza that stays crisp
      too hot to light the stove
      baking in a studio flat
      cheese melted on bread
      our stove's broken till march
      small roast for two
      little thing with a glass door
      microwave makes everything soggy
      bakes a few cookies on the counter
    `,
  },
};
