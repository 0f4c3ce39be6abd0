/**
 * Words of everyday talk that never name a thing to look for: what people do, feel and say, how and when
 * they do it, and how they call each other. A word that is also the name of a thing, or stands in one
 * ("walking stick", "picture frame"), is not among them.
 */
export const emptyWords = [
  // What is done for somebody, and liked by nobody for that: "I'll draw her a card".
  '(draw|draws|drawing|drew|write|writes|writing|wrote|bake|bakes|baking|baked|cook|cooks|cooking|cooked|make|makes|making|made|paint|painting|painted) (her|him|them|me|us|you) (a|an|some|her|his|their|my|our) (card|cards|cake|cakes|birthday cake|dinner|lunch|supper|breakfast|meal|letter|note|poem|picture|pictures|cookies|pie|song)',
  // How long somebody has done something, and what is no slip of another word.
  '(ten|twenty|thirty|forty|fifty|sixty|seventy) (odd|something|plus) years (of|in|on|at|with|together|)',
  '(backed|batsman|batsmen|surely|at least|at the very least)',
  '(something|anything|somebody|someone|nothing|owt|summat|whatever|who|what|anyone|anybody) else',
  '(run|running|put|putting|pass|passing|float) (it|them|this|that|these|those|one|some|) (by|past) (my|our|the|his|her|their|)',
  // What people do, say and feel.
  '(a|an|my|the|this|such a) (really|very|pretty|truly|) (long|hard|rough|tough|awful|terrible|bad|stressful|crazy) (day|days|week|weeks|month|months|year|years|shift)',
  '(encourage|encourages|encouraging|support|supporting) (it|that|this|her|him|them)',
  '(hit|hits|hitting) (the|my|his|her|)',
  '(two|three|four|some) (identical|matching|of the same)',
  '(send|sends|sending|sent|bring|brings|bringing|brought|pay|pays|paying|paid|stay|stays|staying|stayed|leave|leaves|leaving|left)',
  '(say|says|saying|said|tell|tells|telling|told|ask|asks|asking|asked|talk|talks|talking|talked|mention|mentions|mentioned|speak|speaks)',
  '(know|knows|knowing|knew|known|see|sees|seeing|saw|seen|hear|hears|hearing|heard|mean|means|meant|meaning|think|thinks|thinking|thought)',
  '(guess|suppose|reckon|figure|figured|believe|imagine|remember|remembers|forget|forgets|forgot|forgotten|wonder|wondering|decide|decided|deciding)',
  '(surprise|surprising|treat|treating|spoil|spoiling|thank|thanking|celebrate|celebrates|celebrating|congratulate|impress|please|offer|offered)',
  "(want|wants|wanted|wanna|gonna|gotta|lemme|gimme|dunno|kinda|sorta|coulda|shoulda|should've|would've|could've|must've|might've|oughta|ought)",
  '(try|tries|tried|start|starts|started|starting|stop|stops|stopped|begin|began|begun|finish|finishes|finished|keep|keeps|kept|happen|happens|happened)',
  '(become|becomes|becoming|became|seem|seems|seemed|matter|matters|promise|promised|promises|deserve|deserves|suggest|suggested)',
  '(live|lives|living|lived|move|moves|moved|meet|meets|meeting|met|visit|visits|visiting|visited|join|joins|joined|invite|invites|invited)',
  '(went|gone|came|took|taken|made|gave|given|got|gotten|put|puts|putting|let|lets|letting|did|done|had|been|turn|turned|turning)',
  '(enjoy|enjoys|enjoyed|enjoying|appreciate|appreciates|appreciated|prefer|prefers|preferred|handle|handles|spend|spends|spent|spending)',
  '(cost|costing|afford|choose|chose|chosen|decorate|struggle|struggles|struggling|worry|worries|worried|worrying|complain|complains|complaining)',
  '(own|owns|owned|everybody|everyone|nobody|anybody|anyone|miss|misses|missed|lose|loses|losing|lost|follow|follows|followed|belong|belongs|receive|receives|received|arrive|arrives)',
  '(sit|sits|sitting|sat|wake|wakes|waking|woke|die|died|learn|learns|learned|learnt|teach|teaches)',
  '(street lights|street light|streetlights|streetlight|city lights|headlights)',
  '(scream|screams|screaming|screamed|yell|yells|yelling|shout|shouts|shouting)',
  '(pull|pulls|pulling|push|pushes|pushing|lug|lugging|haul|drag|bung|owe|owes|owed|watched|sorted|knackered)',
  '(more|some|other|few) bits',
  "(he's|she's|they've|i've|we've|has|have|had) (already |)read (all|most|every|everything|it|that|them|those|these|one|some|both|a lot|lots|too many)",
  '(two|three|four|five|six|several|different|a couple of) (different |)(presents|gifts|prezzies|pressies)',
  '(message|messages|voicemail|voicemails)',
  '(two|three|four|five|six) (or|to|maybe) (three|four|five|six) (ideas|options|suggestions|choices|picks|recommendations)',
  '(boy|man|oh boy|oh man|boy oh boy) (does|do|is|did|can|will|are|was) (she|he|they|it|i|we|my)',
  '(since|when|from when|ever since) (she was|he was|they were|i was) (a|just a|only a|a little|a wee) (girl|boy|kid|child|lad|lass|bairn|baby|nipper|teenager)',
  '(broke|broken|busted) (my|our|his|her|their|the)',
  // What is damaged is wanted anew, and the damage itself by nobody.
  '(hole|holes|crack|cracks|tear|rip|leak|dent|dents|split|stain|stains|scratch|scratches) (on|in)',
  '(gal|gals|lass|bloke|blokes|chap|chaps|fella|fellow|church|department|section|aisle)',
  '(into a home|in a home|care home|nursing home|at home|back home|be home|home from|home by|home about)',
  '(in|from|joined|joining|left|leaving|into|served in|for) the (navy|royal navy|merchant navy)',
  'after (a|the|my|this|such a) (long|hard|tough|bad|busy|rough|stressful|whole|hectic|difficult|mad|crazy) (day|week|month|shift|year|night)',
  '(terrible|hopeless|useless|rubbish|awful|bad|clueless|not good|no good) (at|with) (gifts|presents|giving|buying|choosing|shopping|this)',
  '(thanksgiving|easter|new year|diwali|eid|hanukkah) (dinner|lunch|meal|supper|brunch|feast)',
  '(mood|season|seasons|first|first time)',
  '(red light|green light|traffic light|traffic lights)',
  "(like nobody's business|to save (his|her|my|their) life|for the life of (me|him|her|them)|for love nor money|till the cows come home|come rain or shine|every hour god sends|when all is said and done|at the end of the day|over the moon|the bee's knees|in seventh heaven|the apple of my eye|to bits|to pieces)",
  '(everything|willing|prepared|keen to|poss|handy|gear|gubbins|paraphernalia|malarkey|lark)',
  // What somebody gets, and where they are for a while.
  '(bonus|pay rise|raise|payday|tax refund|inheritance|half term|wean|weaned|weaning)',
  '(stuck |cooped up |crammed |all |)(in|inside) (a|the|our|my) (caravan|tent|car|campervan|camper van|motorhome|cabin|hotel|airport|hospital)',
  // How, when and how much.
  '(gradually|slowly|gently|smoothly|carefully|securely|straight into|straight to)',
  'second',
  '(honestly|obviously|definitely|probably|possibly|certainly|absolutely|exactly|basically|literally|totally|completely|actually|really|seriously|frankly)',
  '(mostly|mainly|especially|particularly|usually|normally|generally|sometimes|occasionally|rarely|hardly|barely|nearly|almost|finally|recently|suddenly)',
  '(apparently|supposedly|clearly|simply|truly|terribly|awfully|incredibly|extremely|fairly|quite|somewhat|nicely|badly|properly|perfectly)',
  '(behind|inside|outside|between|across|through|beneath|beside|against|toward|towards|fit in|fits in|fit into|fits into|either|neither|instead|anyway|anyhow|anymore|any more|though|although|however|otherwise|besides|except|unless|whether|whatever|whichever|wherever|whenever)',
  '(someday|one day|some day|nowadays|these days|right now|right away|asap|sometime|somehow|somewhere|anywhere|everywhere|nowhere|forever|constantly)',
  '(maybe|perhaps|possible|impossible|likely|ideal|ideally|preferably|rather|alone|apart|away|along|ahead|aside|later|earlier|ago)',
  '(monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|june|july|august|september|october|november|december)',
  '(mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays|morning|mornings|afternoon|afternoons|evening|evenings|midnight|yesterday)',
  '(day|week|weekend|weekends|moment|while|till|until|during|after|before|once|twice)',
  '(eighteenth|thirtieth|fortieth|fiftieth|sixtieth|seventieth|eightieth|ninetieth)',
  '(limit|maximum|minimum|amount|value|option|options|suggestion|suggestions|idea|ideas)',
  '(pressie|pressies|prezzie|prezzies|pressy|goodie|goodies|surprise|surprises|bits and bobs|bits and pieces)',
  // How something or somebody is, where it says nothing about a product.
  '(fussed|bothered|stuck|stumped|clueless|desperate|excited|happy|sad|glad|sorry|afraid|sure|unsure|certain|ready|able|allowed|supposed|broke)',
  '(sweet|amazing|awesome|wonderful|fantastic|brilliant|gorgeous|beautiful|pretty|adorable|fab|splendid|superb|excellent|terrific|okay|alright)',
  '(nicer|better|worse|worst|best|different|same|similar|certain|particular|important|useful|practical|thoughtful|meaningful|memorable|unusual|unique|original)',
  '(crazy|mad|nuts|obsessed|daft|silly|stupid|weird|odd|strange|funny|serious|proper|real|complete|absolute|huge fan|massive|big time)',
  '(tired|exhausted|bored|busy|lazy|sick|poor|lucky|grumpy|picky|fussy|difficult to buy for|hard to buy for|tricky to buy for|impossible to buy for)',
  '(themed|related|inspired|oriented|based|minded|mad|addict|addicts|freak|geek|geeks|nerd|nerds|junkie|fiend|devotee|aholic|enthusiasts|lovers|hobbyist|newbie|novice|amateur|hobby|hobbies|passion)',
  '(clue|clues|down|earth|stingy|landed|tight|together|chance|chances|exact|head|heck|goodness|discovered|bless|darn|bloody|blooming|flipping|blinking|whatnot|sort of thing)',
  '(popular|trendy|trending|classic|standard|general|typical|ordinary|regular|normal|boring|dull|plain|clever|neat|handy bit)',
  '(wondering|sorting|struggled|suits|suit|suited|fits|fancied|hear about|spotted|noticed|realise|realised|realize|realized|recommend|recommended)',
  // Feasts and events that nothing on the shelf is for in particular.
  "(hanukkah|chanukah|thanksgiving|easter|diwali|eid|ramadan|passover|purim|rosh hashanah|kwanzaa|halloween|new year|new year's|new years|lunar new year|chinese new year|st patrick's day|holi|vaisakhi|name day)",
  '(easter basket|easter baskets|trick or treat|bar mitzvah|bat mitzvah|communion|first communion|holy communion|confirmation|promotion|promoted|new job|job|jobs|driving test|exam|exams|sympathy|condolence|bereavement|funeral|apology|apologise|apologize)',
  '(boxing day|bonfire night|bank holiday|fourth of july|independence day|memorial day|labor day|veterans day|groundhog day|april fool|nurses week|boss day|grandparents day|party|parties|do|reunion|sleepover|prom|festival)',
];

/** How people call each other, and what they say to fill a pause. */
export const interjections = [
  "(i'd|we'd|you'd|he'd|she'd|they'd|that'd|it'd|it'll|that'll|i'd say|let's say|shall we say|if you ask me|price wise|i dare say|i imagine|as it happens|for what it's worth|you never know|all being well|fingers crossed)",
  "(ma'am|maam|madam|sir|darling|dear|hun|hon|dude|chap|guys|y'all)",
  '(um|umm|uh|uhm|er|erm|hmm|hm|ah|oh|ooh|aw|eh|huh|yeah|yep|yup|nah|nope|gosh|blimey|crikey|jeez|wow|whoa|ugh|oops|yay|cheers|ta)',
  '(so (she|he|they) (is|are|does|do)|so i (am|do)|so it is)',
  "(let's see|let me see|you see|you know|i guess|i think|i suppose|i reckon|i'm afraid|to be honest|to be fair|by the way|of course|as well|at all|or something|or anything|or so|or whatever|and that|and stuff|and things|and so on|that sort of thing|that kind of thing|sort of thing|kind of thing)",
  '(believe it or not|if possible|if you can|if you could|if you have any|if you have one|if you have it|if you have them|if you have that|if that helps|if that works|if at all possible|if you like|if you please|if there is one|if there is such a thing|if there are any)',
  "(if you've got any|if you've got one|if you've got it|if you've got them|if you've got that|that's all|that's it|that's about it|that's what i want|that's what i need|that's what i came for|would be great|would be nice|would be lovely|would be good|would be perfect|would be ideal|would be fine|would do|would do nicely|will do|will do nicely|would work)",
];
