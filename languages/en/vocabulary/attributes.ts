import { type Vocabulary } from '../../language';

/** What a product can be. What is said fits after "it is" and after "they are". */
export const attributes: Vocabulary['attribute'] = {
  wireless: {
    heard: [
      'wireless',
      '(cordless|bluetooth|without a cable)',
      "(doesn't|don't|does not|do not) (plug in|need plugging in|need a plug|need a socket|have a cord|have a cable)",
      '(without wires|no wires|no cord|no cords|without a cord|no cable|no cables)',
      '(no wires needed|wire free|cable free|cord free|without any cable|without any wires|without any cord|without leads|no leads|no trailing wires|bluetooth ones)',
    ],
    said: 'wireless',
  },
  'battery-powered': {
    heard: [
      'battery powered',
      '(battery operated|with batteries|on batteries|runs on batteries|run on batteries)',
      '(take|takes|need|needs|use|uses|require|requires) batteries',
      '(batteries in it|works on batteries|works off batteries|run off batteries|runs off batteries|with a battery|on a battery|want batteries|wants batteries|eat batteries|eats batteries)',
    ],
    said: 'battery powered',
  },
  rechargeable: {
    heard: [
      'rechargeable',
      '(chargeable|usb charged)',
      '(usb rechargeable|can be recharged|can be charged|that charges|charges up|charges by usb|you can charge|you can recharge|that you charge|that recharges)',
    ],
    said: 'rechargeable',
  },
  corded: {
    heard: [
      'corded',
      '(wired|a cord|cords|a plug|with a cable|with a cord|has a cord|have a cord|has a cable|have a cable|plug in)',
      '(plugged in|has to be plugged in|needs plugging in|needs a plug|off the mains|mains powered|mains|runs off the mains|run off the mains|plugs in|needs an outlet|plugs into the wall)',
    ],
    said: 'corded',
  },
  'needs-no-batteries': {
    heard: [
      'without batteries',
      '(no batteries|battery free|needs no batteries)',
      "(that |which |)(doesn't|does not|don't|do not) (need|take|use|require|run on) (any |)batteries",
      '(not anything|nothing|nothing that comes) with batteries',
      'nothing (that |which |)(needs|takes|uses|requires|runs on) batteries',
      'no batteries (needed|required)',
    ],
    told: [
      "(i |you |she |he |they |we |)(don't|doesn't|never|do not|does not|won't) (ever |)(have to|has to|need to|needs to|want to|need) (be |)(charge|charging|charged|recharge|recharging|recharged)",
      '(no|never needs|needs no|without) (charging|recharging)',
    ],
    said: 'free of batteries',
  },
  'hand-powered': {
    heard: [
      'hand powered',
      '(manual|works by hand|worked by hand|operated by hand|turned by hand|hand cranked|hand operated|hand crank)',
      '(you turn by hand|turn by hand|turn it by hand|crank by hand|crank it by hand|grind by hand|grind it by hand|wind by hand|wind it by hand|work by hand|work it by hand)',
      '(wind up|hand turned|with a crank|with a handle you turn|cranked by hand|non electric|not electric|no electricity|without electricity|mechanical rather than electric)',
    ],
    told: [
      '(i|you|we|he|she|they) can (crank|wind up|turn a handle on|pump)',
      '(i|you|we|he|she|they|to) (crank|wind up|turn a handle|turn a crank|pump)',
      '(that|which|and) (winds up|cranks|works with a crank|works with a handle|runs on elbow grease)',
    ],
    said: 'worked by hand',
  },
  solar: {
    heard: [
      'solar',
      '(solar powered|sun powered)',
      '(solar charged|runs on sunlight|runs on solar|powered by the sun|solar panel|sun charged)',
    ],
    said: 'solar powered',
  },

  usb: {
    heard: ['usb', '(usb powered|with usb)'],
    told: [
      '(plugs|plug|plugging|connects|goes) (straight|right|directly) (into|to) (a|the|my|your|his|her) (laptop|computer|pc|mac|macbook)',
    ],
    said: 'connected by USB',
  },

  'dishwasher-safe': {
    heard: [
      'dishwasher safe',
      '(dishwasher proof|for the dishwasher|go in the dishwasher|in the dishwasher|put in the dishwasher|through the dishwasher|into the dishwasher)',
      '(dishwasherable|stuck in the dishwasher|throw in the dishwasher|chuck in the dishwasher|stick in the dishwasher|bung in the dishwasher|stick it in the dishwasher|put it in the dishwasher|in a dishwasher|dishwasher friendly|go through the dishwasher|goes in the dishwasher|put through the dishwasher)',
    ],
    said: 'dishwasher safe',
  },
  'machine-washable': {
    heard: [
      'machine washable',
      '(washable|for the washing machine|go in the washing machine|in the washing machine)',
      '(washing machine safe|in the wash|go in the wash|goes in the wash|throw in the wash|chuck in the wash|in a washing machine|machine wash|machine washed|wash in the machine)',
    ],
    said: 'machine washable',
  },
  'oven-safe': {
    heard: [
      'oven safe',
      '(oven proof|ovenproof|for the oven|go in the oven|in the oven)',
      '(goes in the oven|can go in the oven|into the oven|in an oven|oven friendly|put in the oven|oven to table)',
    ],
    said: 'oven safe',
  },
  waterproof: {
    heard: [
      'waterproof',
      '(water proof|water resistant)',
      '(rainproof|can get wet|splash proof|splashproof|weatherproof)',
      '(wetproof|showerproof|shower proof|weather proof|water tight|watertight|stand the rain|survive the rain|swim proof|swimming in|get it wet|gets wet)',
    ],
    told: ['(for|while|when|during) (swimming|the pool|the swimming pool)'],
    said: 'waterproof',
  },
  'easy-to-clean': {
    heard: [
      'easy to clean',
      '(easily cleaned|simple to clean)',
      '(easy clean|easy to wash|easy to wash up|wipe clean|wipes clean|simple to wash|a doddle to clean|easy to keep clean|low maintenance|not a pain to clean|not hard to clean|easy to rinse)',
    ],
    said: 'easy to clean',
  },

  compact: {
    heard: [
      'compact',
      '(space saving|small)',
      '(takes up little space|takes up no space|not too big|not too bulky|for a small kitchen|small enough)',
      "(smallish|miniature|tiny|little space|for a small flat|for a small apartment|for a tiny kitchen|for a tiny flat|for small spaces|dinky|not bulky|not huge|not massive|not enormous|travel sized|travel size|space saver|packs small|packs down small|packs away small|doesn't take up much room|doesn't take up much space|doesn't take up a lot of room|doesn't take up space|doesn't take up room|won't take up much room|won't take up much space|fairly small|pretty small|quite small|on the small side|nothing too big|nothing big|nothing bulky|nothing huge|not very big|not large)",
    ],
    told: [
      "(don't|do not|doesn't|does not|haven't got|hasn't got|haven't|not) (have |)(much|a lot of|a ton of|any|enough) (room|space|counter space|storage)",
      '(short|low|tight) on (counter |cupboard |desk |)(space|room|storage)',
    ],
    said: 'compact',
  },
  foldable: {
    heard: [
      'foldable',
      '(folding|collapsible|fold up|folds up|fold away|folds away|folds flat|folded)',
      '(folds|folds down|fold down|folds away flat|that folds|fold flat)',
      '(folding up|collapses|collapsable|packs flat|fold down flat|folds up small|fold away flat|folds in half|fold it up|fold it away|flat pack away|packable)',
    ],
    said: 'foldable',
  },
  'pocket-sized': {
    heard: [
      'pocket sized',
      '(pocket size|for the pocket|fits in a pocket)',
      '(fit in a pocket|fit in my pocket|fits in your pocket|in a pocket|in my pocket|in his pocket|in her pocket|into a pocket|fits in my pocket|for my pocket)',
      '(fits a pocket|pocketable|slip in a pocket|slips in a pocket|slip in your pocket|stick in his pocket|stick in my pocket|stick in a pocket|goes in a pocket|to carry in a pocket|keyring sized|key ring sized|small enough for a pocket|handbag sized|purse sized|fits in a purse|fits in a handbag|fit in her purse|fit in her handbag|for her handbag|for her purse)',
    ],
    told: [
      '(go|goes|going|fit|fits|slip|slips|slides|tuck|tucks|squeeze|squeezes|stuff|stuffs|pack|packs|cram|crams|drop|drops|stow|stows|chuck|throw|toss|stick|squash|squashes) (in|into|inside) (a|my|our|her|his|the|their|your) (handbag|purse|bag|backpack|day pack|rucksack|knapsack|satchel|tote|glovebox|glove box|glove compartment|coat|jacket|coat pocket|jacket pocket|back pocket|hand luggage|carry on)',
    ],
    said: 'pocket sized',
  },
  large: {
    heard: [
      'large',
      '(big|huge)',
      '(extra large|oversized|full size|full sized|massive|enormous|giant|great big|good sized|roomy|family sized|family size|jumbo|king size)',
    ],
    said: 'large',
  },

  lightweight: {
    heard: [
      'lightweight',
      '(light|light weight)',
      "(nice and light|not heavy|not too heavy|isn't heavy|easy to carry|really light|very light|super light|ultralight|ultra light|weighs nothing|doesn't weigh much|doesn't weigh a ton|doesn't weigh a lot|weighs next to nothing|light to carry|light enough|feather light)",
    ],
    said: 'lightweight',
  },
  heavy: {
    heard: [
      'heavy',
      '(weighty|heavy duty)',
      '(heavyweight|heavy weight|solid and heavy|weighs a ton|chunky and heavy|sturdy and heavy)',
    ],
    said: 'heavy',
  },

  wood: {
    heard: [
      'wooden',
      '(wood|made of wood)',
      '(in wood|of wood|made from wood|made out of wood|real wood|solid wood|proper wood|natural wood|wood ones)',
    ],
    said: 'made of wood',
  },
  bamboo: {
    heard: [
      'bamboo',
      'made of bamboo',
      '(in bamboo|made from bamboo|made out of bamboo|of bamboo)',
    ],
    said: 'made of bamboo',
  },
  'stainless-steel': {
    heard: [
      'stainless steel',
      '(steel|made of steel)',
      '(stainless|in stainless steel|made from stainless steel|made out of stainless steel|made of stainless steel|brushed steel|in steel)',
    ],
    said: 'made of stainless steel',
  },
  'cast-iron': {
    heard: [
      'cast iron',
      'made of cast iron',
      '(in cast iron|made from cast iron|made out of cast iron)',
    ],
    said: 'made of cast iron',
  },
  aluminum: {
    heard: [
      '<aluminum>',
      'made of <aluminum>',
      '(in <aluminum>|made from <aluminum>|made out of <aluminum>)',
    ],
    said: 'made of <aluminum>',
  },
  titanium: {
    heard: [
      'titanium',
      'made of titanium',
      '(in titanium|made from titanium|made out of titanium)',
    ],
    said: 'made of titanium',
  },
  silicone: {
    heard: [
      'silicone',
      'made of silicone',
      '(in silicone|made from silicone|made out of silicone|silicon)',
    ],
    said: 'made of silicone',
  },
  cotton: {
    heard: [
      'cotton',
      'made of cotton',
      '(in cotton|made from cotton|made out of cotton|pure cotton|organic cotton|real cotton|proper cotton)',
    ],
    said: 'made of cotton',
  },
  wool: {
    heard: [
      'wool',
      '(woolen|woollen|made of wool)',
      '(woolly|in wool|made from wool|made out of wool|merino|merino wool|pure wool|real wool|lambswool)',
    ],
    said: 'made of wool',
  },
  leather: {
    heard: [
      'leather',
      'made of leather',
      '(leather bound|in leather|made from leather|made out of leather|real leather|genuine leather|proper leather|full grain leather|faux leather|leathery)',
    ],
    said: 'made of leather',
  },
  glass: {
    heard: ['glass', 'made of glass', '(in glass|made from glass|made out of glass|real glass)'],
    said: 'made of glass',
  },
  ceramic: {
    heard: [
      'ceramic',
      '(porcelain|made of ceramic)',
      '(in ceramic|made from ceramic|made out of ceramic|earthenware|stoneware)',
    ],
    said: 'made of ceramic',
  },
  plastic: {
    heard: [
      'plastic',
      'made of plastic',
      '(in plastic|made from plastic|made out of plastic|plasticky|plasticy|cheap plastic)',
    ],
    said: 'made of plastic',
  },
  rubber: {
    heard: ['rubber', 'made of rubber', '(in rubber|made from rubber|made out of rubber|rubbery)'],
    said: 'made of rubber',
  },
  foam: {
    heard: ['foam', 'made of foam', '(in foam|made from foam|made out of foam|memory foam|foamy)'],
    said: 'made of foam',
  },
  paper: {
    heard: ['paper', 'made of paper', '(made from paper|made out of paper|cardboard)'],
    said: 'made of paper',
  },

  red: {
    heard: [
      'red',
      '(bright red|dark red|deep red|in red|crimson|scarlet|burgundy|maroon|cherry red|ruby red|cardinal red)',
    ],
    said: 'red',
  },
  orange: {
    heard: ['orange', '(bright orange|in orange|burnt orange|tangerine)'],
    said: 'orange',
  },
  yellow: {
    heard: [
      'yellow',
      '(bright yellow|in yellow|mustard|mustard yellow|lemon yellow|sunshine yellow)',
    ],
    said: 'yellow',
  },
  green: {
    heard: [
      'green',
      '(dark green|light green|bright green|in green|olive|olive green|lime green|mint green|forest green|sage|sage green|emerald|khaki)',
    ],
    told: ['(bottle|racing|british racing|pea|apple|moss) green'],
    said: 'green',
  },
  blue: {
    heard: [
      'blue',
      '(navy|navy blue|light blue|dark blue)',
      '(sky blue|royal blue|bright blue|pale blue|baby blue|in blue|teal|turquoise|aqua|midnight blue|in navy)',
    ],
    said: 'blue',
  },
  purple: {
    heard: [
      'purple',
      '(violet|lilac)',
      '(dark purple|bright purple|in purple|lavender|mauve|magenta)',
    ],
    said: 'purple',
  },
  pink: {
    heard: [
      'pink',
      '(hot pink|bright pink|pale pink|baby pink|in pink|rose gold|rose pink|fuchsia|salmon pink)',
    ],
    said: 'pink',
  },
  black: {
    heard: ['black', '(jet black|matte black|matt black|all black|plain black|in black)'],
    said: 'black',
  },
  white: {
    heard: ['white', '(pure white|plain white|all white|in white|off white)'],
    said: 'white',
  },
  gray: {
    heard: [
      '<gray>',
      '(gray|grey)',
      '(charcoal gray|charcoal grey|slate gray|slate grey|light gray|light grey|dark gray|dark grey|in gray|in grey)',
    ],
    said: '<gray>',
  },
  brown: {
    heard: ['brown', '(dark brown|light brown|in brown|chocolate brown|beige|coffee <color>ed)'],
    said: 'brown',
  },
  silver: { heard: ['silver', '(silvery|in silver|silver <color>ed|chrome)'], said: 'silver' },
  gold: {
    heard: ['gold', 'golden', '(gold <color>ed|in gold|golden <color>ed)'],
    said: 'gold',
  },
  multicolored: {
    heard: [
      'multi<color>ed',
      '(<color>ful|in many <color>s|rainbow)',
      '(multi <color>|multi <color>ed|lots of <color>s|all the <color>s|in rainbow <color>s|all sorts of <color>s|all different <color>s|bright <color>s|brightly <color>ed|in different <color>s|technicolor|technicolour)',
    ],
    said: '<color>ful',
  },

  inflatable: {
    heard: ['inflatable'],
    told: [
      '(blow|blows|blowing|blown) up (kind|sort|type|one|ones|pillow|pillows|thing|things|version|)',
      '(that|which|you) (inflate|inflates|inflated|blow up|blows up|have to blow up|need to blow up|pump up|fill with air|fills with air)',
    ],
    said: 'inflatable',
  },
  hardcover: {
    heard: ['hardcover'],
    told: [
      '(hard cover|hard covers|hardback|hardbacks|hard back|hard bound|hardbound|stiff cover|stiff covers|firm cover|hard backed|rigid cover)',
    ],
    said: 'hardcover',
  },
  ruled: {
    heard: ['ruled'],
    told: [
      '(lined|ruled|lines|feint ruled|wide ruled|college ruled|narrow ruled) (pages|page|paper|notebook|notebooks|inside|ones|one|kind|sheets)',
      '(lined|college ruled|wide ruled|ruled with lines|lines to write on|lines on the pages|lines on the page)',
    ],
    said: 'ruled',
  },
  dotted: {
    heard: ['dotted'],
    told: [
      '(dot grid|dot pages|dot paper|dotted grid|dotted pages|dotted paper|dots on the pages|dots instead of lines|bullet journal kind)',
    ],
    said: 'dotted',
  },
  unlined: {
    heard: ['unlined'],
    told: [
      '(plain|blank|unlined|unruled|empty) (pages|page|paper|sheets|inside|notebook|notebooks|sketch pages)',
      '(without|with no|no|not any) (lines|ruling|lines or dots|dots or lines|lines or squares)',
      '(not|without being) (ruled or dotted|lined or dotted|dotted or lined)',
    ],
    said: 'unlined',
  },
  mechanical: {
    heard: ['mechanical'],
    told: ['(with|has|have|got) (mechanical|real|clicky|proper) (switches|keys)'],
    said: 'mechanical',
  },
  easy: {
    heard: [
      'easy',
      '(simple|for beginners|easy to learn)',
      '(easy to use|easy to start with|not too hard|not too difficult|beginner friendly|for a beginner|for total beginners|nothing too complicated|not too complicated)',
      "(easy to set up|easy to put together|easy to assemble|easy to play|easy to read|easy to follow|easy to pick up|simple to use|simple to learn|simple to set up|simple to play|simple to follow|not complicated|nothing complicated|nothing fiddly|not fiddly|not too fiddly|not too tricky|nothing tricky|nothing too tricky|nothing difficult|nothing too difficult|nothing too hard|isn't hard|isn't complicated|isn't too hard|isn't too complicated|isn't fiddly|for a complete beginner|for complete beginners|for absolute beginners|for an absolute beginner|for a total beginner|for a novice|for novices|for newbies|for a newbie|beginner level|beginner|beginners|starter|idiot proof|foolproof|fool proof|user friendly|straightforward|a doddle|dead easy|nice and easy|really easy|super easy|pretty easy|easy peasy|easy enough|easier|simpler|easier to use|easier to learn|simpler to use|doesn't need explaining)",
    ],
    told: [
      '(burns|burn|burning|can burn|could burn) (water|toast)',
      'without (any |the |too much |much |all the |)(faff|faffing|fuss|hassle|bother|rigmarole)',
      '(learn|learns|learned|learnt|pick up|explain|explained|teach|taught|understand) (it |them |us |)(in|within) (a|one|two|three|four|five|ten|a few|a couple of|about five|about ten|under five|under ten) (minutes|minute)',
      '(only|just|barely|hardly) (knows how to|know how to|can) (boil|fry|make|cook|heat|microwave) (an egg|eggs|pasta|rice|noodles|toast|beans|water|soup|)',
      "(can't|cannot|can hardly|can barely|couldn't) boil an egg",
      '(finally|just) (want|wants|started|starting|trying|decided) to learn',
    ],
    said: 'easy to learn',
  },
  challenging: {
    heard: [
      'challenging',
      '(hard|difficult|tricky|really hard|tough|the tougher the better|tougher)',
      '(not too easy|fiendish|really difficult|a real challenge|a challenge|really tricky)',
      '(quite hard|properly hard|proper hard|dead hard|super hard|extra hard|really tough|very tough|very hard|very difficult|very challenging|quite challenging|quite difficult|more challenging|hard to solve|difficult to solve|mind bending|brain bending|brain busting|brain burner|a real brain teaser|not easy|nothing easy|nothing too easy|not for beginners|expert level|for experts|stretch him|stretch her|stretches the brain|make her think|make him think|makes you think|makes her think|makes him think|takes ages to solve|takes a while to solve|really makes you think)',
    ],
    said: 'a challenge',
  },

  funny: {
    heard: ['funny', '(hilarious|humorous|full of jokes|laugh|laughs)'],
    said: 'funny',
  },

  quiet: {
    heard: [
      'quiet',
      '(silent|not loud|not noisy)',
      "(not too loud|not too noisy|doesn't make much noise|does not make noise|makes no noise|whisper quiet|really quiet|nice and quiet)",
      "(not noisy|not that noisy|not that loud|isn't noisy|isn't loud|isn't too loud|isn't too noisy|that doesn't make a racket|doesn't make a racket|doesn't make a noise|doesn't make noise|doesn't make any noise|doesn't make too much noise|doesn't wake|won't wake|without waking|won't wake the house|wont wake the baby|won't wake the baby|won't wake everyone|won't wake everyone up|won't wake the neighbours|near silent|nearly silent|noiseless|low noise|nice and silent|hushed|ever so quiet|very quiet|super quiet|silent ones|no noise|makes no noise|makes hardly any noise|not a noisy one|nothing loud|nothing noisy|nothing too loud|nothing too noisy)",
    ],
    said: 'quiet',
  },
  'noise-canceling': {
    heard: [
      'noise <canceling>',
      '(noise canceling|noise cancelling)',
      '(cancel|cancels|canceling|cancelling|block|blocks|blocking|shut|shuts|keep|keeps|drown|drowns) (out|) (the|all the|) (noise|noises|sound|racket|din|world)',
      "(noise reducing|noise reduction|noise blocking|noise isolating|sound proof|soundproof|sound blocking|block out the racket|cut out the noise|cuts out the noise|cut out noise|cuts out noise|block noise|blocks noise|shut out the racket|keep out the noise|keeps out the noise|can't hear the kids|can't hear the train|can't hear the baby|drowns everything out|drown everything out|blocks everything out|block everything out|shut everything out|shuts everything out)",
    ],
    told: [
      '(shut|shuts|shutting|block|blocks|blocking|drown|drowns|drowning|tune|tunes|cut|cuts) (up|out) (my|the|our|all|everyone|everybody|a|an|my noisy|the noisy|the whole) (open |noisy |loud |whole |)(office|bus|train|commute|neighbours|neighbors|kids|coworkers|colleagues|crying|drilling|construction|roommate|roommates|flatmate|flatmates|plane|traffic|upstairs)',
    ],
    said: 'noise <canceling>',
  },

  cooperative: {
    heard: [
      'cooperative',
      '(on the same side|work together|working together|all on one side|same team|play together not against|play as a team|against the game)',
      '(co-operative|to play together|where everyone plays together|on the same team|play with each other|not against each other|playing together)',
      '(all play together|play together|work together|works together|as a team|same team|team up|playing as a team|everyone on the same team|everybody on the same team|not competing|without competing|against the game)',
      "(co operative|coop|co-op|co op|collaborative|team game|team work|teamwork|team based|as one team|all on the same team|all on the same side|all on one team|everyone on the same side|everyone plays together|everybody plays together|everyone works together|everybody works together|working as a team|play as one team|against the board|beat the game together|no winners|no losers|nobody loses|no one loses|nobody wins|without a winner|without winners|don't like competing|doesn't like competing|not competitive|isn't competitive|nothing competitive|no competition|not against one another|not play against each other|without fighting|won't cause fights|without arguments|without an argument|instead of against|rather than against|with each other than against|help each other)",
    ],
    said: 'played together, not against each other',
  },
  'left-handed': {
    heard: [
      'left handed',
      '(for left handers|for lefties|for the left hand|a lefty|lefty|left hander|left handed people)',
      '(left handed person|left handed people|southpaw|left handers|lefties)',
      '(for a lefty|for a left hander|for left handed people|for someone left handed|for somebody left handed|for a left handed person|works left handed|use left handed|used left handed|cack handed|cackhanded|left hand friendly|left hand|in her left hand|in his left hand|writes with her left|writes with his left|writes with his left hand|writes with her left hand|writes left handed|lefty friendly|a left hander|southpaws|a lefty)',
    ],
    said: 'fit for left-handers',
  },
};
