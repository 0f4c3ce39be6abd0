import { type Language } from '../../language';

export const coffeeTea: Language['needs']['types'] = {
  'coffee-maker': {
    telling:
      'brew filter drip carafe jug mug cup morning caffeine wake colleague office guest instant weak bitter lukewarm ground cafe paper aroma pot black commute pod capsule refill sleepy brunch cold',
    other:
      'coffee visitor takeaway tired breakfast plunger press pourover decaf camping roast awake monday addict strong groggy zombie grumpy queue drive barista latte expensive daily desk break breakroom staffroom meeting crowd caravan camp travel hotel sachet granule jar dishwater burn hotplate waste plastic bean smell dawn shift night trucker flask sip sludge grit exhaust yawn alarm timer pour percolate joe brew morning cup drip pot instant cafe filter percolator carafe caffeine beans grounds weak bitter office mug wake starbucks stovetop moka cafetiere pods ring hob',
    told: `
      i drink instant coffee and it tastes like brown water but i can't face the day without it
      i spend six bucks at the drive through each morning and i'm always late for it
      the glass jug cracked in the sink and now there's no morning brew in our house
      the stuff goes bitter and burnt when it sits on the hotplate for an hour
      i've eight people wanting coffee at brunch and can only do one mug at a time
      those little plastic pods pile up and i feel guilty every time i throw one out
      i can't function before my first mug and i'm too sleepy to fiddle with anything
      mine's full of limescale and takes half an hour to gurgle through a single cup
      i pour boiling water through a paper towel over a mug and get grit in my teeth
      in the tent i boil the grounds in a pot and spit out half of them
      i work nights and need something that's ready when my alarm goes off
      i like a big weak american style mug and the cafe only does those thimbles
      my acid stomach wants it cold and smooth so i leave grounds in a jar overnight and strain them through a sock
      we've just opened a small office and everybody keeps running across the road for coffee
      it drips down the front and leaves a brown puddle on the counter each day
      my dad gets up at five for the cows and wants a full pot waiting hot
      my wife has one cup of coffee and i drink six so we never agree how much to make
      she just started at uni and can't survive lectures on instant
      our priest serves weak coffee after mass from a thermos and people have begun to complain
      my roommate's a bear until he's had two mugs of dark roast
      the bride and groom don't own anything except a kettle and a jar of freeze dried granules
      grandpa boils it on the stove the cowboy way with an eggshell in it
      mum's eyesight is poor and she spills hot water when she pours it over the filter
      my brother drives long haul and wants to brew himself a mug in the cab
      a colleague goes on about blooming and slow pouring and clean taste
      he's off to a cabin without power but won't go a morning without his dark roast
      my mother in law comes to stay and she can't stand the jar stuff we keep
      our night nurses drink cold coffee left over from six hours ago
      my boyfriend loves strong black stuff but hates paper filters and washing up
      the scout dads need gallons of it at seven in the morning
      something that has a pot of coffee ready when i come downstairs
      it should brew twelve cups and keep them hot without scorching
      something to press the grounds down and pour with no paper
      it needs a timer so i wake up to that smell
      something simple for one mug of filter with no pods
      a thing for cold brew that strains itself in the fridge
      something that drips the water through the grounds and stops by itself
      whatever i can take camping for a decent morning cup
      something with a steel jug so it stays warm till noon
      it has to switch off alone because i always forget the hotplate
      need caffeine before i can talk
      instant tastes like mud
      a full pot for the office
      carafe broke this morning
      hot coffee when i wake up
      coffee without the plastic pods
      grounds keep ending up in my cup
      strong black joe at sunrise
      brews enough for eight guests
      big mugs not tiny cups
    `,
  },
  'coffee-grinder': {
    telling:
      'bean coarse fine roast aroma fresh stale burr blade brew espresso filter press ground powder dust crank spice pepper barista bag roaster supermarket preground flavor flavour arabica cumin uneven moka static loud flax taste',
    other:
      'coffee grind packet even pourover dose noisy peppercorn hopper crush whole roastery smell bitter sour weak hand manual electric noise wake baby consistency french pour drip cafetiere cafe aisle oily clog jam mess crema snob subscription ethiopian colombian decaf mortar pestle hammer seed cold camp travel hotel morning cup sack oxidise flat mill dial beans ground fresh roaster stale burr blade uneven dust coarse fine crank bag pre roasted aroma pulverise',
    told: `
      somebody gave me a bag of whole beans and i've got no way to use them
      the pre ground stuff smells of nothing a week after i open it
      i've been smashing beans with a rolling pin in a freezer bag
      mine turns half to powder and leaves half in chunks so every cup is bitter and sour at once
      my press is full of sludge because what they sell in the store is too fine
      i bought an expensive machine and the shots run through in six seconds as the powder's too coarse
      i ask the coffee shop to do my beans for me and then it's never right for my pot
      i whizz the beans in the spice blender and now my cup tastes of cumin
      it's so loud at five in the morning that the baby wakes up
      we go camping and i'd like to crush my coffee fresh by hand by the fire
      the blade kind heats the beans and everything smells scorched
      i roast my own on the porch and then have to drive to my sister's to get them milled
      static makes brown dust fly all over the counter and stick to everything
      i switch between filter and moka pot and need to change how fine it is
      my old crank one slips and i've to hold it between my knees
      my husband got a subscription for whole beans by mistake and they're stacking up
      dad's got a lovely machine but feeds it stale powder from a tin
      my son in law talks about burrs and microns and i'm totally lost
      she brought beans back from ethiopia and they sit in a jar as a decoration
      our neighbor's hand mill lost its handle and he uses a drill on it
      he travels with his little press and wants fresh grounds in hotel rooms
      the bride loves that smell when beans are crushed fresh and only ever gets it in cafes
      my brother's a nerd about it and weighs each bean before he cracks them
      grandma had a wooden one with a drawer she held on her lap and mum's always missed it
      a colleague at work puts whole beans in the drip basket i swear
      my girlfriend says hers comes out uneven and clogs the filter
      our barista friend told my wife that fresh crushed is what matters most
      my uncle does turkish style and needs powder like flour
      my flatmate uses my mortar and pestle every morning and i hear the thumping
      the folks at the cabin have no electricity and a sack of whole roasted beans
      something to turn whole beans into an even powder just before i brew
      it should go from coarse for the press to really fine for turkish
      something i can turn by hand on the trail for my beans
      it needs proper burrs and settings i can click
      something quiet that crushes enough beans for two cups
      a thing that does just the dose i need so the rest of the bag stays whole
      something for beans that doesn't spray dust everywhere
      whatever gets the beans the same size so my brew isn't bitter
      it must be fine enough for my lever machine and not clog
      something to mill my roasted beans fresh each morning without burning them
      whole beans and no way in
      too coarse for my machine
      fresh grounds every morning
      smashing beans with a hammer
      it's beans but i need powder
      powder's stale within days
      evenly crushed for pour over
      fine as flour for turkish
      hand crank for my beans
      half dust and half chunks
    `,
  },
  'espresso-machine': {
    telling:
      'latte cappuccino crema milk froth foam shot barista cafe coffee italian italy steam macchiato americano flat cortado portafilter tamp grind bean mocha oat morning bar strong queue expensive office caffeine affogato art instant pod capsule syrup',
    other:
      'doppio pressure pump takeaway ristretto cup saucer affordable white chain drive daily habit budget jug stovetop moka waste weak bitter watery rome honeymoon ground velvety desk mug demitasse sip dinner party guest tiramisu martini home work remote lockdown snob connoisseur frappuccino drip kick sludge counter espresso latte cappuccino barista crema foam milk froth shot flat cafe starbucks steam cortado coffee shop queue fortune tamp pull macchiato americano machine',
    told: `
      my flat white habit costs me a hundred quid a month at the corner cafe
      i use a little stovetop pot and it never gives that golden foam on top
      since we came back from rome nothing at home tastes short and strong enough
      my drip stuff is far too weak i want a tiny cup that kicks
      i froth milk by shaking it in a jam jar and it's never like the cafe's
      the capsules cost a fortune and taste all the same i'd rather pack my own grounds
      my latte is really just warm milk with a bit of instant in it
      i used to be a barista and i miss pulling shots
      mine's lost its pump and it just dribbles out pale and sour
      the steam wand's blocked with old milk and it only splutters
      i work from home now and there's no cafe within five miles for a cortado
      i'd like to learn to pour those hearts and leaves in the milk
      we want a proper cappuccino after sunday lunch without putting our coats on
      i have a good mill already and beans from a roaster but nothing that pushes hard enough
      i need something quick and strong between patients not a whole pot
      my wife won't touch filter she only drinks cappuccino with thick foam
      dad's italian and thinks what we pour from a jug is dishwater
      my daughter spends her whole allowance on iced caramel lattes
      he stands at the bar in turin for one gulp and wants the same in cleveland
      the couple met in a cafe in vienna and would love the real thing in their kitchen
      our receptionist serves clients out of a jar and they're used to macchiatos
      my brother makes tiramisu and needs really strong black shots for it
      she's australian and can't find a decent flat white in this town
      my boyfriend is obsessed with crema and pressure and bars and all that
      grandad fell for a tiny strong one after dinner when he was stationed in naples
      a colleague queues twenty minutes each morning for a skinny latte with two shots
      my sister's got twins and needs a double the second she's up
      my neighbour's opening a bookshop and wants to do a few lattes behind the till
      mom says she'd quit stopping at the cafe if she could steam her own milk
      our son does cocktails and keeps running down to the cafe for a shot for his martinis
      something that pushes hot water through fine grounds under real pressure
      it should froth milk and pull a shot like they do at the cafe
      something for a proper latte at home with a steam wand
      it needs to make those tiny strong cups with foam on top
      something that does cappuccino at the push of a button from whole beans
      a shiny thing with a handle you lock in and a spout for two cups
      something with fifteen bars so i get a decent crema
      whatever they use in italian bars but small enough for my counter
      something with no pods that gives me a double shot in thirty seconds
      it must heat up fast and steam enough milk for two flat whites
      cappuccino without leaving the house
      tiny strong cup after dinner
      no crema from my stovetop pot
      six dollar lattes are killing me
      foam like the barista's
      a double shot before work
      milk never froths for me
      short and strong like in italy
      flat whites in my dressing gown
      real ristretto in my kitchen
    `,
  },
  kettle: {
    telling:
      'boil water tea hot whistle limescale descale hob stove noodle instant cocoa porridge cup brew steam pour cord temperature scald hard scale microwave spout dorm soup bottle lemon british biscuit teabag',
    other:
      'fill oolong calcium chalk pot infusion electric camping broth honey cold flu degree minute saucepan pan cuppa mug fur furry leak drip burn slow ramen oatmeal chocolate coffee filter hotel hostel office staffroom caravan camp campfire gas switch click fuse trip lid handle heavy wrist tremor arthritis base expat guest builder green plug couscous gravy forget dry kitchenette boil water tea kettle hot stove microwave cup noodles brew instant whistle pour gooseneck steam limescale boiling hob minutes',
    told: `
      i'm boiling water for my tea in a saucepan every morning and it takes forever
      the pan lid burned my fingers again when i was pouring hot water over the noodles
      i keep microwaving a mug of water and half the time it explodes up in my face
      we moved into a rental without a stove and i just want a cuppa
      mine's furred up with limescale and there's white bits floating in every brew
      i do pour over and the water gushes out all over the filter so i can't aim it
      my green tea goes bitter because i can't tell when the water is eighty degrees
      i've got arthritis and lifting a heavy pot of scalding water scares me stiff
      forgot the water on the hob yesterday and it boiled bone dry and ruined the pan
      the whistle's gone on our old one so i never know it's come to the boil
      i need boiling water for three hot water bottles every night and the pan slops everywhere
      at the office all we have is a tap and a microwave and i live on instant soup
      since i started on oatmeal sachets at my desk i'm always begging the canteen for hot water
      the plastic one i have makes everything taste like a garden hose
      it trips the fuse in the caravan whenever i put the water on so something low watt please
      my daughter's off to university halls and they only get a socket and a sink in the room
      our night nurse wants hot water for her tea at three in the morning without waking the ward
      mum leaves the gas on under the water and i'd like one that clicks itself off
      he drinks about eleven cups a day and heats each one on the burner
      the bride is english and can't believe there's nothing here to make proper tea with
      my wife needs water for the baby's bottle quick at two in the morning
      the builders are round all week and i can't keep them in tea fast enough
      grandad's hands shake and he splashes himself every time he fills his cup
      my roommate grinds his own beans and wants a thin curved spout for a slow steady pour
      our neighbor just got her first apartment and boils everything in one dented pot
      my boss does those fancy oolongs and each one has to be a different temperature
      the guests at our b and b keep asking for hot water in their rooms
      she's always steaming over a bowl for her sinuses and has to carry it from the stove
      my dad goes fishing at dawn and wants to brew up over a little camp fire
      my sister pours cold water in hers through a crack in the lid and it leaks on the counter
      something to get a litre of water bubbling in two minutes flat
      something that switches itself off when the water's hot enough
      a thing i can fill at the tap and plug in next to the bed in a hotel
      something with a spout so i can pour boiling water without scalding myself
      one that heats just enough water for one mug so i'm not wasting electric
      it should sing out when the water is ready so i can hear it from the garden
      something that'll hold the water at just the right heat for half an hour
      something that sits on an induction top and heats water for a whole pot of tea
      a way to make hot water where i can see through the side how much is in there
      something for hot water that folds down flat for my suitcase
      how do i boil water faster
      i just want hot water quick
      no stove but i need tea
      water's never hot enough for my tea
      hot water for pot noodles
      fancy a brew but can't boil water
      mine takes ten minutes to boil
      the element burned out this morning
      boiling water in a pan's a faff
      need a nice thin pouring spout
    `,
  },
  'tea-infuser': {
    telling:
      'leaf loose steep herb chamomile mint strainer sieve mug teapot green oolong earl grey bitter sip bag fennel brew dregs tin cup darjeeling jasmine hibiscus herbal stew garden plastic assam',
    other:
      'tea teabag peppermint black floating leave rooibos tag sage infusion verbena afternoon thyme staple chai microplastic spit tooth floater pot nettle matcha ginger rosehip lavender ball mesh basket drip saucer strong weak caddy desk office solo single travel flask compost waste landfill fancy merchant dust taste flavor flavour muslin spoon messy clog sink drain china japan ritual cosy cozy loose leaf steep strainer teapot bits leaves brew herbal oolong green chamomile earl grey mug bags sip tin darjeeling',
    told: `
      i got given a lovely tin of loose leaves and i've nothing to brew them in
      i always end up with bits of leaf stuck between my teeth at the bottom of the cup
      i'm straining my earl grey through a coffee filter and it takes an age
      bagged stuff tastes like dust to me now but the loose kind makes such a mess
      i read there's microplastics in the little bags so i'd like to stop using them
      i dried mint from my allotment and it just floats around in my mug
      the wee metal ball i have pops open and spills leaves all through my drink
      my rooibos is cut so fine that it goes straight through the holes
      i use a kitchen sieve over the cup and it drips all over the desk
      i only want one cup at work and it seems daft to make a whole pot of leaf
      my chamomile flowers swell up and there's no room for them to open in that tiny spoon thing
      i forget to take the leaves out and then it's stewed and bitter
      i came back from sri lanka with a kilo of leaf and no idea how to steep it
      picking soggy leaves out of the sink is driving me nuts
      i'd like to steep fresh ginger and lemongrass in my mug without swallowing chunks
      my wife fishes the leaves out of her darjeeling with a teaspoon
      the lady next door grows her own herbs and drinks them but hates the floaters
      my boss brings loose jasmine to the office and clogs the break room sink with it
      dad won't drink loose leaf because he says it's like chewing a lawn
      our bride picked a tea blend for the favors and her guests need a way to brew it
      my girlfriend only drinks oolong and she rebrews the same leaves four times a day
      my mother in law has a box of fancy assam and just a plain mug
      he's giving up coffee and someone handed him a bag of dried leaves
      my friend's a student with one mug and a big bag of loose chai
      grandma empties paper bags and sews them back up with herbs inside believe it or not
      a colleague's retiring and she's mad about her leaf tea but always makes it in a jam jar
      my nephew makes his own fruit blends and everything ends up floating on top
      she broke the little basket out of her teapot and now it pours out leaves and all
      my yoga teacher wants to brew nettle and fennel in a cup between classes
      my uncle ties his leaves in a bit of muslin and it always comes undone
      something to hold the leaves in the hot water and then lift them all out
      a small fine mesh thing that hangs on the rim of my cup
      something i can spoon loose leaf into and drop in the mug
      something that lets the flavor out but keeps the leaves in
      a thing to replace tea bags so i throw less away
      it needs holes tiny enough for rooibos but room for big leaves to open up
      something with a lid i can rest the wet leaves on afterwards without dripping
      a reusable thing i can knock out over the compost after my brew
      something cute for the side of the cup that steeps herbs for one
      something stainless for steeping that goes in the dishwasher and doesn't rust on the chain
      leaves keep floating in my cup
      i hate bits in my tea
      got loose leaf but no bags
      how do i steep just one mug
      want to quit tea bags
      fresh mint goes up my nose
      no teapot only a mug
      the leaves slip through the holes
      something to steep dried herbs
      she's a loose leaf snob
    `,
  },
};
