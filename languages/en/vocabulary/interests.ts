import { type Vocabulary } from '../../language';

/**
 * What somebody likes. Said in "With … in mind". Things to buy ("board game", "book") are in categories
 * and types: a phrase belongs to only one of the three.
 */
export const interests: Vocabulary['interest'] = {
  coffee: {
    heard: [
      'coffee',
      '(espresso|cappuccino|latte|lattes|coffee lover|coffee drinker|coffee snob|coffee addict|barista)',
      '(coffee brewing|brewing coffee|making coffee|drinking coffee|drink coffee|good coffee|caffeine)',
      '(coffee nut|coffee freak|coffee fiend|coffee junkie|coffee connoisseur|coffee aficionado|coffee fanatic|coffee person|coffee geek|caffeine addict|flat white|flat whites|cold brew)',
      '(macchiato|americano|cortado|iced coffee|lives on coffee|runs on coffee|cup of joe|morning coffee|cups of coffee|coffee beans|grinds his own beans|grinds her own beans)',
      '(roasts his own beans|coffee every morning|coffee all day|strong coffee)',
    ],
    said: { one: 'coffee' },
  },
  tea: {
    heard: [
      'tea',
      '(tea lover|tea drinker|drinking tea|drink tea|green tea|loose leaf tea|a cup of tea|teas)',
      '(tea addict|tea nut|tea connoisseur|tea snob|tea person|tea enthusiast|cuppa|cuppas|earl grey|chai|matcha|herbal tea|herbal teas|black tea|oolong|chamomile|pot of tea|pots of tea)',
      "(cups of tea|english breakfast tea|afternoon tea|brewing tea|making tea|camomile tea|rooibos|builder's tea|tea every afternoon)",
    ],
    said: { one: 'tea' },
  },
  cooking: {
    heard: [
      'cooking',
      '(cook|to cook|food|foodie|home cook|chef|good food|culinary arts|home cooking)',
      '(in the kitchen all day|always in the kitchen|cooks dinner|cooks for everyone|cooks every night|cooks up a storm|keen cook|great cook|good cook|amazing cook|amateur chef)',
      '(aspiring chef|trying new recipes|tries new recipes|new recipes|culinary school|cooking show|cooking shows|masterchef|gourmet|italian food|thai food|indian food|mexican food)',
      '(home cooked meals|cooking from scratch|cooks from scratch|dinner parties every|meal prep|meal prepping|learning to cook|learn to cook|cooking lessons|cooking classes)',
      'whiz in the kitchen',
    ],
    said: { one: 'cooking' },
  },
  baking: {
    heard: [
      'baking',
      '(bake|baker|home baker|bread|baking bread|bread baking|bake bread|bake cakes|baking cakes|cakes|cake|sourdough|pastry)',
      '(baked|bakes cookies|bakes cakes|bakes bread|baking cookies|cupcakes|cupcake|muffins|making pies|bread making|making bread|makes bread|makes her own bread|makes his own bread)',
      '(sourdough starter|banana bread|pastries|great british bake off|bake off|cake decorating|decorating cakes|keen baker|amateur baker|baked goods|home baking|brownies|macarons)',
      '(croissants|patisserie|bakes every weekend|birthday cakes)',
    ],
    said: { one: 'baking' },
  },
  grilling: {
    heard: [
      'grilling',
      '(barbecue|barbecues|barbecuing|barbeque|bbq|grill outside|cooking outdoors|cookouts|smoking meat)',
      '(grills every|grills on weekends|grills outside|grills all summer|loves to grill|likes to grill|love to grill|grill master|grillmaster|grill king|pitmaster|pit master)',
      '(king of the grill|barbecues every|brisket|smoking brisket|smokes brisket|smoked meat|cookout|steak on the grill|steaks on the grill|burgers on the grill|backyard cookouts)',
      '(at the grill|behind the grill|on the grill|on the barbecue|by the barbecue|cooks outside|cooks outdoors|tailgating|tailgater)',
    ],
    said: { one: 'grilling' },
  },
  'board-games': {
    heard: [
      'board games',
      '(board gaming|game night|game nights|games night|family games|playing games|play games)',
      '(playing board games|tabletop games|tabletop gaming|table top games|strategy games)',
      '(board gamer|board game night|board game nights|board game geek|catan|settlers of catan|monopoly|chess|chess player|checkers|dominoes|backgammon|card night|cards night|games evening)',
      '(games evenings|family game night|ticket to ride|dungeons and dragons|cluedo|poker night|role playing games|gaming group|plays cards|play cards|plays board games|board games every)',
    ],
    said: { many: 'board games' },
  },
  puzzles: {
    heard: [
      'puzzles',
      '(puzzling|logic puzzles|brain teasers|riddles|crosswords|sudoku|brain games|solving puzzles|puzzler)',
      "(jigsaws|jigsaw puzzles|crossword|does the crossword|crossword puzzles|wordle|word puzzles|word searches|wordsearch|rubik's cube|escape rooms|puzzle lover)",
      '(puzzle fan|puzzle nut|does puzzles|doing puzzles|brainteasers|mind puzzles|number puzzles|killer sudoku|cryptic crosswords|puzzle solver|sudoku every morning)',
    ],
    said: { many: 'puzzles' },
  },
  reading: {
    heard: [
      'reading',
      '(read|reader|bookworm|book lover|avid reader|literature|stories|fiction|libraries)',
      '(book worm|bookish|book nerd|book junkie|book addict|book club|nose in a book|buried in a book|head in a book|always reading|reads a lot|reads constantly|reads everything)',
      '(reads all the time|reads every night|reads in bed|big reader|keen reader|voracious reader|great reader|devours books|librarian|murder mysteries|mysteries|historical fiction)',
      '(curling up with a book|curl up with a good book|curls up with a book|jane austen|goes through books|stack of books|loves books|loves a good book|love books)',
    ],
    said: { one: 'reading' },
  },
  'science-fiction': {
    heard: [
      'science fiction',
      '(sci-fi|sci fi|scifi|fantasy|space opera|aliens|robots|space)',
      '(star wars|star trek|trekkie|trekkies|doctor who|dr who|lord of the rings|tolkien|harry potter|sci fi nerd|sci fi fan|science fiction fan|sci fi movies|sci fi films|sci fi shows)',
      '(time travel|spaceships|outer space|battlestar galactica|asimov|ufos|whovian|potterhead|game of thrones)',
    ],
    said: { one: 'science fiction' },
  },
  science: {
    heard: [
      'science',
      '(sciences|scientist|experiments|chemistry|physics|biology|stem|<math>|mathematics|astronomy)',
      '(science nerd|science geek|science experiments|doing experiments|wants to be a scientist|future scientist|little scientist|chemist|physicist|biologist|science fair|science class)',
      '(science mad|stargazing|star gazing|planets|astronauts|astronaut|rockets|how things work|mathematician|math nerd)',
    ],
    said: { one: 'science' },
  },
  ideas: {
    heard: [
      'big ideas',
      '(new ideas|learning|learning new things|history|philosophy|psychology|economics|politics|business)',
      '(self improvement|self help|popular science|thinking)',
      '(ted talks|ted talk|documentaries|documentary|history buff|history nerd|history lover|history channel|military history|second world war|world war two|civil war|ancient history)',
      '(lifelong learner|loves to learn|likes to learn|learns new things|learning something new|always learning|curious mind|curious about everything|deep thinker|big thinker|intellectual)',
      '(philosopher|entrepreneur|startups|investing|personal development|current affairs|trivia buff|sociology|political junkie|news junkie|geography|archaeology)',
      'deep conversations',
    ],
    said: { many: 'big ideas' },
  },
  comics: {
    heard: [
      'comics',
      '(comic strips|cartoons|superheroes|manga|graphic novels|comic art)',
      '(marvel|marvel comics|marvel movies|dc comics|batman|superman|spider man|spiderman|superhero|superhero movies|anime|avengers|x men|comic con|comic nerd|comic book nerd)',
      '(comic book fan|comic strip|webcomics|comic book geek)',
    ],
    said: { many: 'comics' },
  },
  music: {
    heard: [
      'music',
      '(listening to music|listen to music|musician|songs|singing|podcasts|playing music|audio|hi-fi)',
      '(music lover|music nut|music fan|audiophile|plays the guitar|plays guitar|playing the guitar|playing guitar|guitarist|learning guitar|plays the piano|plays piano)',
      '(playing the piano|pianist|drummer|plays the drums|plays drums|violinist|plays the violin|singer|sings|sings in a choir|choir|in a band|plays in a band|guitar in a band)',
      '(concerts|gigs|live music|vinyl|jazz|classical music|rock music|country music|hip hop|opera|heavy metal|taylor swift|the beatles|dj|music festivals)',
      '(loves to sing|karaoke|songwriter|writes songs|plays an instrument|orchestra)',
    ],
    said: { one: 'music' },
  },
  streaming: {
    heard: [
      'streaming',
      '(live streaming|podcasting|making videos|video calls|content creation|broadcasting|streamer|youtuber)',
      '(netflix|watches movies|watching movies|watch movies|movies|films|watching films|watching tv|watches tv|watching shows|binge watching|tv shows)',
      '(video games|gaming|pc gaming|computer games|gamer)',
      '(movie buff|film buff|cinephile|movie nights|movie night|film nights|film night|cinema|film lover|movie lover|box sets|binge watches|binge watch|binge watches everything)',
      '(binge watcher|couch potato|reality tv|soap operas|disney plus|twitch|livestreaming|live streams|youtube|youtube channel|tiktok|tik tok|vlogs|vlogging|vlogger|influencer)',
      '(content creator|podcaster|has a podcast|starting a podcast|started a podcast|makes videos|video gamer|plays video games|playing video games|play video games)',
      '(fortnite|minecraft|roblox|call of duty|esports|online gaming|zoom calls|zoom meetings|video meetings|video conferencing|video conferences|horror movies|scary movies)',
      '(rom coms|tv series|plays on his computer|going to the movies|goes to the movies)',
    ],
    said: { one: 'streaming' },
  },
  gadgets: {
    heard: [
      'gadgets',
      '(gadget|tech|technology|new technology|techie|geeky things|computers|computer|programming|coding)',
      '(gizmos|gizmo|techy|tech savvy|tech geek|tech nerd|tech lover|tech guy|tech person|computer geek|computer nerd|computer whiz|computer science|gadget freak|gadget lover|gadget guy)',
      '(gadget man|gadget nut|gadget geek|gadget person|software engineer|software developer|programmer|coder|web developer|works in tech|latest tech|latest gadgets|new gadgets)',
      '(early adopter|smart home|artificial intelligence|three d printing|robotics|nerdy things|geeky|geeky stuff|techno geek|toys for grown ups|high tech)',
    ],
    said: { many: 'gadgets' },
  },
  design: {
    heard: [
      'design',
      '(architecture|interior design|good design|minimalism|style)',
      '(designer|interior designer|graphic designer|graphic design|architect|interiors|interior decorating|home decor|home decorating|minimalist|modern design|scandinavian design)',
      '(aesthetics|mid century modern|eye for design|beautiful objects|well designed|redecorating)',
    ],
    said: { one: 'design' },
  },
  writing: {
    heard: [
      'writing',
      '(write|writer|calligraphy|handwriting|hand lettering|letters|writing letters|poetry)',
      '(author|novelist|poet|poems|poem|writes poetry|writes letters|pen pal|pen pals|writes stories|writing stories|writing a book|writing a novel|writes novels|writing his novel)',
      '(writing her novel|creative writing|journalist|blogger|blogging|writes a blog|wants to be a writer|aspiring writer|aspiring author|handwritten letters|brush lettering|penmanship)',
      '(letter writing|letter writer|snail mail|screenwriter|copywriter|always writing|fountain pen collector)',
    ],
    said: { one: 'writing' },
  },
  drawing: {
    heard: [
      'drawing',
      '(draw|sketching|sketch|painting|paint|art|arts|artist|arts and crafts|crafts|doodling|<color>ing)',
      '(illustration|watercolor painting|making art|creative)',
      '(doodler|doodles|doodles on everything|doodle|sketches|paints pictures|arty|artsy|artistic|art student|art lover|art class|art classes|art school|crafty|crafting|crafter)',
      '(oil painting|illustrator|cartoonist|<color>ing in|draws all the time|draws pictures|drawing pictures|always drawing)',
      '(little artist|budding artist|arty stuff|paints landscapes)',
    ],
    said: { one: 'drawing' },
  },
  journaling: {
    heard: [
      '<journaling>',
      '(keeping a diary|keeping a journal|bullet journaling|scrapbooking|planning)',
      '(keeps a journal|keeps a diary|keep a diary|keep a journal|started a journal|starting a journal|gratitude journal|gratitude journaling|writes in her journal|writes in his journal)',
      '(writes in her diary|writes in his diary|bullet journal|bullet journals|scrapbooks|scrapbooker|to do lists|making lists|makes lists|diaries|writes everything down)',
      '(writes down her thoughts|memory keeping|list maker|journals every day|journals every night)',
    ],
    said: { one: 'journaling' },
  },
  camping: {
    heard: [
      'camping',
      '(camp|camper|outdoors|the outdoors|the great outdoors|being outdoors|bushcraft|survival)',
      '(campsite|campsites|campground|campfire|campfires|camping trip|camping trips|goes camping|going camping|sleep in a tent|sleeping in a tent|nights in a tent)',
      '(under the stars|sleeping under the stars|outdoorsy|outdoorsman|outdoorsy type|outdoors type|outdoor type|outdoor person|outdoor life|wild camping|car camping|rv trip)',
      '(caravanning|van life|boy scout|boy scouts|girl scouts|cub scouts|scout leader|glamping|survivalist|prepper|off the grid)',
    ],
    said: { one: 'camping' },
  },
  hiking: {
    heard: [
      'hiking',
      '(hike|hiker|backpacking|backpacker|walking|walks|rambling|trekking|climbing|mountains|long walks|nature)',
      '(trails|the trail|on the trail|on the trails|long hikes|goes for hikes|hill walking|hillwalking|hill walker|fell walking|rambler|ramblers|walks everywhere|walks for miles)',
      '(goes for walks|long distance walking|appalachian trail|mountaineer|mountaineering|climbs mountains|rock climber|rock climbing|climber|bouldering|national parks|munros|trekker|treks)',
      '(nature lover|nature walks|walks in the woods|in the mountains|country walks|day hikes|in the woods|avid hiker|keen walker)',
    ],
    said: { one: 'hiking' },
  },
  travel: {
    heard: [
      'travel',
      '<traveling>',
      '(travels|traveler|traveller|trips|flying|frequent flyer|seeing the world|vacations|holidays abroad)',
      '(travelling for work|traveling for work|travels for work|travels a lot|travels the world|traveling the world|travelling the world|always travelling|always traveling|globetrotter)',
      '(globe trotter|jet setter|jetsetter|wanderlust|travel bug|gap year|road trips|road trip|going abroad|going on holiday|going on vacation|always on the road|always on a plane)',
      '(business trips|business trip|business travel|cruise|cruises|flies a lot|flies for work|flies every week|long haul|long flights|long flight|flight attendant|cabin crew|city breaks)',
      '(weekends away|weekend trips|seeing new places|big trip|trip around the world|around the world|study abroad|studying abroad|lives out of a suitcase|backpacking around europe)',
      '(backpacking through europe|backpacking in asia|globetrotting|world traveler|world traveller)',
    ],
    said: { one: 'travel' },
  },
  gardening: {
    heard: [
      'gardening',
      '(gardener|plants|flowers|growing vegetables|growing things|green thumb|green fingers|green fingered|growing her own|growing his own|house plants|houseplants|vegetables)',
      '(gardens|avid gardener|keen gardener|always in the garden|out in the garden|in her garden|in his garden|works in the garden|working in the garden|pottering in the garden)',
      '(potters in the garden|puttering in the garden|loves her garden|loves his garden|plant lady|plant mom|plant mum|plant dad|plant lover|plant person|plant parent|potted plants)',
      '(indoor plants|succulents|cactus|cacti|orchids|grows roses|grows tomatoes|growing tomatoes|grows vegetables|grows veg|grows her own veg|grows his own veg|grows her own|grows his own)',
      '(grows everything|grows flowers|veg patch|vegetable patch|vegetable garden|veggie garden|flower beds|herb garden|grows herbs|growing herbs|horticulture|raised beds|seedlings)',
      '(planting things|landscaping|houseplant|house plant|down the allotment|has an allotment|green thumbs|out in the yard)',
    ],
    said: { one: 'gardening' },
  },
  birds: {
    heard: [
      'birds',
      '(bird|bird watching|birdwatching|birding|birder|bird watcher|watching birds|wildlife)',
      '(bird feeding|feeds the birds|feed the birds|feeding the birds|bird lover|bird nerd|bird fan|bird nut|twitcher|twitchers|ornithology|ornithologist|hummingbirds|hummingbird)',
      '(backyard birds|garden birds|songbirds|birds in the garden|birds in the yard|bird spotting|owls|wild birds|watches birds|watches the birds|watching the birds)',
    ],
    said: { many: 'birds' },
  },
  fitness: {
    heard: [
      'fitness',
      '(exercise|exercising|working out|work out|the gym|gym|lifting weights|weight lifting|training|crossfit)',
      '(keeping fit|sports|sport|pilates)',
      '(gym rat|gym rats|gym bunny|gym goer|gym nut|gym every day|fitness fanatic|fitness freak|fitness nut|fitness buff|bodybuilder|bodybuilding|body building|weightlifter|weightlifting)',
      '(weight training|strength training|powerlifting|lifts weights|lift weights|personal trainer|keep fit|keeps fit|getting fit|get fit|get in shape|getting in shape)',
      '(getting back in shape|get back in shape|staying in shape|stay in shape|stays fit|staying fit|lose weight|losing weight|athlete|athletic|sporty|spin class|peloton)',
      '(pull ups|push ups|hits the gym|goes to the gym|in the gym|works out every morning|works out every day|works out at home|home workouts|morning workouts|workout junkie)',
      'exercises every day',
    ],
    said: { one: 'fitness' },
  },
  running: {
    heard: [
      'running',
      '(run|runner|jogging|jog|jogger|marathons|marathon|marathon runner|triathlons)',
      '(runs marathons|half marathon|half marathons|training for a marathon|training for the marathon|training for a half marathon|runs every morning|runs every day|goes running)',
      '(goes for a run|going for a run|parkrun|park run|cross country|five k|ten k|couch to five k|ultra marathons|ultramarathons|ultra runner|triathlon|triathlete|ironman|iron man)',
      '(trail running|trail runner|fun runs|keen runner|avid runner|running club|running group|first marathon)',
    ],
    said: { one: 'running' },
  },
  yoga: {
    heard: [
      'yoga',
      '(do yoga|doing yoga|yogi|stretching)',
      '(yogini|hot yoga|yoga class|yoga classes|downward dog|vinyasa|goes to yoga|practices yoga|practises yoga|yoga lover|yoga every day|yoga every morning|yoga retreat|yoga studio)',
    ],
    said: { one: 'yoga' },
  },
  sleep: {
    heard: [
      'sleep',
      '(sleeping|sleeping well|napping|naps|better sleep|a good night of sleep|rest)',
      "(can't sleep|cannot sleep|couldn't sleep|trouble sleeping|sleeps badly|sleeping badly|sleeps terribly|sleep badly|bad sleeper|light sleeper|poor sleeper|terrible sleeper|insomnia)",
      '(insomniac|toss and turn|toss and turn all night|tosses and turns|tossing and turning|awake all night|lies awake|lie awake|lying awake|wakes up at night|sleepless nights|sleepless)',
      "(never sleeps|doesn't sleep|don't sleep|not sleeping|hardly sleeps|barely sleeps|sleep better|more sleep|getting to sleep|get to sleep|falling asleep|fall asleep|night shifts)",
      "(works nights|night shift|jet lag|struggles to sleep|struggling to sleep|sleep deprived|a good night's sleep|good night's sleep|good night's rest|sleep through the night)",
    ],
    said: { one: 'a good sleep' },
    opening: 'for a good night',
  },
  wellness: {
    heard: [
      'wellness',
      '(health|well-being|wellbeing|relaxation|relaxing|massage|massages|meditation|mindfulness|recovery)',
      '(unwind|unwinds|unwinding|de stress|destress|stressed|stressed out|stress relief|stressful job|stress|burned out|burnt out|relax|relaxes|needs to relax|meditate|meditates|mindful)',
      '(holistic|aromatherapy|sore muscles|sore back|back pain|bad back|aching back|achy back|stiff neck|neck pain|sore neck|aches and pains|tense shoulders|physical therapy|physiotherapy)',
      '(healthy living|healthy lifestyle|health nut|health conscious|sauna|winding down|wind down|tired muscles|tight muscles|muscle pain|back hurts|healthy habits|tight shoulders)',
      '(back ache|backache|chills out)',
    ],
    said: { one: 'wellness' },
  },
  diy: {
    heard: [
      'diy',
      '(d. i. y.|do it yourself|home improvement|fixing things|fix things|fix everything|fixing everything|fix stuff|fixing stuff|fixes everything|fixes things|woodworking|wood working|repairs)',
      '(handyman|making things|make things|tinkering|carpentry|home repair|tinkerer|engineering|electronics repair)',
      '(handy|handy man|handy around the house|good with his hands|good with her hands|works with his hands|likes to fix|loves to fix|fixes everything himself|fixes everything herself)',
      '(fixes cars|fixing cars|works on cars|builds furniture|building furniture|making furniture|makes furniture|woodwork|woodworker|woodturning|carpenter|joinery|renovating|renovation)',
      '(renovations|doing up the house|doing up his house|doing up their house|fixer upper|remodeling|remodelling|home improvements|odd jobs|jobs around the house|projects around the house)',
      '(house projects|home projects|in his workshop|in his shed|in the workshop|in his garage|always in the garage|out in the garage|tinkers|tinker|mechanic|electrician|plumber)',
      '(repairs things|repairing things|mends things|mending things|puts up shelves|putting up shelves|mr fix it|takes things apart|taking things apart|always fixing something|soldering)',
      'engineer',
    ],
    said: { many: 'home projects' },
  },
  building: {
    heard: [
      'building',
      '(building things|build things|build|construction|constructing|model making|building models|blocks)',
      '(builds things|builds all day|lego|legos|lego fan|lego mad|builds lego|builds with lego|building lego|meccano)',
      '(model airplanes|model planes|model aeroplanes|model cars|model kits|builds models|model ships|stacking blocks|stacks blocks|little engineer)',
      '(future engineer|building towers|builds towers|building forts|likes to build|wooden blocks|loves to build)',
    ],
    said: { one: 'building things' },
  },
  dogs: {
    heard: [
      'dogs',
      '(dog lover|dog owner|dog person|puppies|dog walking)',
      '(dog mom|dog mum|dog dad|dog parent|dog people|dog walker|dog walks|dog nut|dog lady|dog sitter|dog trainer|dog mad|dog crazy|has a dog|has two dogs|has three dogs|got a dog)',
      '(have a dog|have two dogs|has a puppy|got a puppy|got a new puppy|has a new puppy|got a new dog|rescue dogs|loves her dog|loves his dog|walks the dog|walks her dog|walks his dog)',
      '(golden retriever|golden retrievers|labrador|labradors|german shepherd|german shepherds|poodle|beagle|dachshund|corgi|corgis|french bulldog|bulldog|pug|pugs|spaniel|cocker spaniel)',
      '(border collie|cockapoo|labradoodle|chihuahua|whippet|greyhound|has dogs)',
    ],
    said: { many: 'dogs' },
    opening: 'for a home with a dog',
  },
  cats: {
    heard: [
      'cats',
      '(cat lover|cat owner|cat person|kittens|cat lady)',
      '(cat mom|cat mum|cat dad|crazy cat lady|cat people|cat nut|cat mad|cat parent|has a cat|has two cats|has three cats|got a cat|have a cat|have two cats|loves her cat|loves his cat)',
      '(felines|siamese cat|rescue cats|got a kitten|has a kitten|got a new kitten|has cats|cat crazy)',
    ],
    said: { many: 'cats' },
    opening: 'for a home with a cat',
  },
  'self-care': {
    heard: [
      'self care',
      '(self-care|skin care|skincare|beauty treatments|pampering|being pampered|grooming|hair care|spa days)',
      '(spa day|spa|spas|spa day at home|home spa|pamper herself|pamper himself|pamper|pampers herself|pamper evening|treat herself|treats herself|manicure|manicures|pedicure|pedicures)',
      '(makeup artist|facials|facial|bubble bath|bubble baths|long baths|hot bath|hot baths|long bath|beauty routine|skincare routine|skin care routine|beautician)',
      '(hairdresser|hair stylist|me time|looking after herself|looks after herself|looks after himself|taking care of herself|takes care of herself|beard|beard care|nail art)',
    ],
    said: { one: 'self care' },
  },
  organizing: {
    heard: [
      '<organiz>ing',
      '(tidying|tidying up|decluttering|keeping things tidy|being <organiz>ed|get <organiz>ed|getting <organiz>ed|more <organiz>ed|tidiness|cleaning)',
      '(neat freak|clean freak|tidy freak|tidies|tidy person|very tidy|super tidy|super <organiz>ed|very <organiz>ed|stay <organiz>ed|staying <organiz>ed|marie kondo|declutter)',
      '(declutters|clutter|cluttered|everything in its place|everything has a place|everything has a box|a place for everything|labels everything|spring cleaning|house proud|houseproud)',
      '(tidy house|messy|messy desk|untidy|disorganized|disorganised|everything in order|color codes everything|keeps everything tidy|likes things tidy|likes everything tidy)',
    ],
    said: { one: '<organiz>ing' },
  },
};
