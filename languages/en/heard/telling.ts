import { type Heard } from '../../language';
import { distress } from './distress-told';
import { roomTalk } from './room-talk';
import { ADDRESS } from './short-answers';

/**
 * Words that hardly stand in a sentence about anything else. None of them names a thing that
 * people give: "voucher" is missing, because a gift voucher is one.
 */
export const telling: Heard['telling'] = {
  'AMAZON.StartOverIntent': [
    '(that|now|so|please|just|it|anyway|can we|can you|could we|let us|let me|better|to) (start|begin) (all over|over|afresh|from scratch|over again|again from scratch)',
    "(let's|can we|could we|we'll|we should|i'll|i'd like to|i want to|let me) (start|begin) (again|over)",
  ],
  'AMAZON.FallbackIntent': roomTalk,
  RefundIntent: [
    "(it|that|they|which|order|parcel|package|delivery|stuff) (was|were|is|are|should|'s) (supposed to|meant to|due to|going to|) (be here|be delivered|be there|arrive|come|get here|turn up|show up|have come|have arrived|have been here|have been delivered|have turned up) (on |by |) (yesterday|monday|tuesday|wednesday|thursday|friday|saturday|sunday|last week|days ago|two days ago|a week ago|this morning|already|by now|ages ago)",
    '(where|what) (on earth |the heck |has happened to |happened to |) (is|are|) my (order|parcel|package|delivery)',
    '(order|parcel|package|delivery|thing|item|box) (just |has |) (showed up|shown up|turned up|arrived|came|got here|was delivered) (busted|broken|damaged|smashed|in bits|in pieces|dented|cracked|faulty|open|leaking|soaked|empty|missing|all wrong|wrong)',
    "(came|arrived|turned up|showed up|got here) (yesterday|today|last week|this morning|the other day|) (and|but) (it was|it's|it is|they were|they're|was|is) (all|totally|completely|) (smashed|broken|damaged|cracked|scratched|dented|torn|empty|wet|soaked|leaking|in bits|in pieces|the wrong|ruined|faulty)",
    "(order|parcel|package|delivery|thing) (that|that's|that has|which|still|just|has|hasn't) (never|not|hasn't|still hasn't) (arrived|come|came|turned up|shown up|been delivered|showed up)",
    "(order|parcel|package) (that |) (still |) (never|hasn't|has not) (came|come|arrived|turned up|shown up|showed up)",
    '(send|sending|take|taking|ship) (something|stuff|things|anything|one|a thing) back',
    '(return|returning) (something|anything|things|stuff|it|that|them) (i|that|if|when|once|after)',
    '(thing|things|parcel|package|stuff|item) (i|we) (ordered|bought off you|bought from you)',
    "(it's|it has|they've|it|they) (not come|never came|hasn't come|not arrived|never arrived|hasn't arrived|not turned up|never turned up|hasn't turned up)",
    '(refund|refunds|refunded|my money back|money back guarantee|return policy|returns policy|exchange policy)',
    '(returned|sent|posted|took) (it|them|that|the thing) (back |)(weeks ago|ages ago|last week|days ago|a month ago|a week ago|a fortnight ago|last month|already and)',
    "(where's|where is|still waiting for|waiting on|haven't had|not had|never got) my (money|refund)",
    '(return|returning|send back|sending back|exchange|swap) (my|the|an|this|that) (order|parcel|package|item|purchase)',
    '(send|sending|take|taking|give|giving|bring|bringing) (it|them|that) back',
    '(turned up|arrived|it came|showed up) (broken|damaged|smashed|in bits|in pieces|cracked|the wrong)',
    '(parcel|package|order|delivery) (turned up|arrived|came|was) (wrong|broken|damaged|empty|smashed|late)',
  ],
  DeliveryIntent: [
    '(how |)(long|fast|quick|much) (your |the |) (shipping|delivery|postage) (takes|take|will take|would take|usually takes|is|costs|would be|will be)',
    '(on|at|to) my (porch|door|front door|doorstep|doormat|house) (by|before|for|on|in time|tomorrow|today|next)',
    '(have|get|got|be|it|that|this|them|come) (here|there|in time|to me|to us) (by|before|for) (monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|tonight|then|the weekend|next week|christmas|my birthday|his birthday|her birthday|the party|the wedding)',
    "(long's it|long does it|long will it|long would it|long is it gonna|long is it going to|long do they|long's that) (take|need) (to|for it to|before it) (get|gets|come|comes|arrive|arrives|reach|reaches|ship|ships|be|is|turn|turns|show|shows) (out|here|there|to|up|in|round|at)",
    '(long|long until|long till|long before|soon|fast|quick|quickly) (can|could|will|would|) (it|they|that) (be|get|gets|shows|show|turns|turn|arrives|arrive|comes|come) (up|here|there|at|to|on|in my)',
    '(shipping|delivery|postage) (to|take|takes|by|for) (canada|alaska|hawaii|ireland|scotland|wales|texas|abroad|my house|arrive|long)',
    '(do you|you guys|do they|they|does it|can you|will you) (deliver|ship|send|post) to',
    '(be|get|been|gets|being|have it|it) (delivered|shipped|dispatched|posted)',
    '(delivery|shipping|postage) (cost|costs|fee|fees|charge|charges|time|times|date|free|included|slot|options)',
    '(ship|deliver) (it|that|them|this) (to|abroad|overseas|internationally|by)',
    '(next day|same day|free|express|two day|overnight) (delivery|shipping|postage)',
    '(gift wrap|gift wrapped|gift wrapping|come wrapped|comes wrapped|come in a box|have it wrapped|get it wrapped|wrap it)',
  ],
  DiscountIntent: [
    '(is|are|anything|something|any of this|any of these|any of them|any of it|there|got|have) (a |any |) (sales|sale|deals|offers|bargains|specials|discounts) (on|here|going|running|happening|just now|right now|today|this week|this year|at the minute|at the moment)',
    '(any of this|any of that|any of these|any of it|any of them|one of these|anything here) (on sale|on offer|discounted|marked down|reduced|half price)',
    '(marked down|reduced in price|going cheap|percent off|half price)',
    '(running|doing|having|offering|any|some) (a |any |some |) (deals|specials|promotions|discounts|sales|offers)',
    '(coupon|promo code|voucher code|discount code|discount|voucher) (for|on|off|towards) (it|that|this|them|those|these|this one|that one)',
    '(a|my|this|got) (coupon|promo code|voucher code|discount code|student discount)',
    '(black friday|cyber monday|prime day|boxing day) (deals|deal|sale|sales|offers|discounts)',
    '(a|any|the|big|another) (sale|sales) on',
    '(offers|deals|sales|vouchers) on',
    '(bargains|on sale today|on sale now|on special)',
    '(deals|deal|offers|offer|promotion|promotions|sale|sales) on (it|this|that|these|those|them|right now|at the moment|today)',
    '(offers|deals|discounts|sales) on (at|right|this|today|for|now)',
    '(coupons|coupon code|coupon codes|discount code|discount codes|promo code|promo codes|voucher code|discount|discounts|money off|price match|student discount)',
  ],
  CartIntent: [
    "(all|all's|all is|got|what|owt|sitting|sat|else|else is|still) (is |) (in|inside) (my|the) (<cart>|<otherCart>)",
    '(in|inside) (my|the) (<cart>|<otherCart>) (yet|now|right now|already|at the moment|at the minute|so far|still|from before|from last time)',
    '(anything|something|owt|what|there|got|left|still|all) (is |)in (the|my) (<cart>|<otherCart>)',
    "(what's|what is|anything|something|what have i got|what i've got|how many things) (sitting|waiting|still|already|) (in|inside) (the|my) (<cart>|<otherCart>)",
  ],
  EarningsIntent: [
    '(get|gets|make|makes|take|takes|keep|keeps) (a bit|some|any|a share|a slice|a piece|a percentage|a cut|a little|a chunk) (of|from|out of|off) (the money|the price|the sale|the sales|every sale|what i (pay|spend|buy)|what we (pay|spend|buy))',
    '(an|one big|just an|all an|some kind of|a paid) (ad|advert|advertisement|infomercial|commercial)',
    '(a|one long|just a) (sales pitch|commercial|paid ad)',
    '(make|get|earn|take) (out of|from|off|off of) (this|me|us|that|it all)',
    '(earn|earning|make|making|get|getting) (owt|anything|something|money|a bit|a few quid|a penny|a cent) (from|out of|off|if) (this|it|me|that|us|i|we)',
    '(commission|commissions|kickback|kickbacks|sponsored|affiliate|affiliates|paid promotion)',
    '(do you|you|they) (profit|make money|earn|benefit) (from|off|on|if|when|out of|by)',
  ],
  PaymentIntent: [
    '(take|accept) (paypal|visa|mastercard|amex|american express|cash|cards|credit cards|debit cards|apple pay|klarna)',
    '(need|have|get|enter|give|giving|use) (my|you my|a|your|the) (card|card details|bank details|bank card|card number|credit card)',
    '(pay|paying) (by|with|using) (card|cash|paypal|credit card|debit card|my card|apple pay|klarna)',
    '(buy|order|charge) (it|me|one|my card) (just |)(if|when|as soon as) i (just |)(say|said) yes',
    '(card|account) (gets|get|be|is|been|being|) charged',
    '(purchase|voice|confirmation|security) (pin|code)',
    '(set up|forgotten|forgot|change|need|enter|know) (a|my|the|that) pin',
    '(money|it) (actually |) (come|comes|go|goes|taken|leave|leaves) (off|out of|from) my (card|account|bank)',
    'buying by voice',
    '(installments|instalments|monthly payments|pay later|pay monthly)',
  ],
  PrivacyIntent: [
    "(have you|you have|you've|got|have) (got |) (stored|saved|written|written down|noted|noted down|kept|recorded|on file|on record|in your memory) (down |) (about|on|for) me",
    "(keep|keeping|store|storing|save|saving|remember|hold on to|hang on to|write down|writing down) (track of |a record of |any of |all of |all |everything |anything |) (what|what i|the stuff i|the things i|stuff i|things i|that i|what we|what i've) (i |) (say|said|tell|told|am saying|ask|asked)",
    '(a record|records|track|notes) of (what|the stuff|stuff|the things|things|everything|anything|all) (that |) (i|we) (say|tell|said|told|ask|asked)',
    '(recording|listening to|listening in on|taping) (this|us|our conversation|what i say|everything)',
    '(keeping|keep|make|making) (a record|records|notes|a note|track) of (this|that|it all|us|what|the things|everything|all) (i|that i|you know|about me)',
    '(personal (data|information|info|details|stuff)|my (data|privacy|details)|data protection)',
    '(know|stored|store|storing|saved|recorded|recording|remember|got|keep|keeping) about me',
    '(stored|storing|recorded|recording|got) on me',
    '(listening|spying|eavesdropping) (to|on) (me|us|everything|this)',
  ],
  PriceIntent: ['(much|how much) are we talking'],
  AboutIntent: [
    '(are you|is this|you|this) (actually|really|honestly|truly|definitely) (part of |from |) (amazon|alexa|a robot|a real person|a human|human|an ai)',
    '(talking|speaking|chatting) (to|with) (amazon|alexa|a robot|a real person|a human|a machine|a computer)',
    '(is|are) (this|that) <skill> (thing|business|app|skill)',
    '(this <skill>|<skill>) (thing|business|all about|app)',
    '(makes|made|built|owns|runs|created|is behind|behind|programmed) (this|the|your) (app|skill|thing|service|whole thing)',
    "(you're not|you are not|aren't you|isn't this|so not) (amazon|alexa)",
    '(are you|is this|you) (amazon|alexa|a robot|a real person|a human|human|an ai)',
    '(who|what company) (made|built|runs|owns|created|programmed|is behind) (you|this)',
    '(is|are) (<skill>|this skill|this app)',
  ],
  CompareIntent: ['(difference|differences) between (them|those|these|the two|both)'],
  SurpriseIntent: [
    `(you |)(pick|choose|decide) ${ADDRESS}`,
    `(you |)(pick|choose|decide) (one|something|for me|then) ${ADDRESS}`,
    '(honey|dear|love|then|know|idea|notion|clue|sure|say|fussed|bothered|darling|well|so|just|right|okay|hmm|please|minute) you (pick|choose|decide)',
    '(him|her|them|well|either|honestly|about it|much) you (pick|choose|decide)',
    "you (pick|choose|decide) (one|for me|for us|then|dear|honey|love|please|i'm|i've|i don't|i can't|i haven't)",
    '(barely|hardly|scarcely) know (him|her|them|the guy|the man|the woman|the person|the bloke|the lady|the family)',
    '(no good|useless|rubbish|hopeless|terrible) at (this|presents|gifts|choosing|picking|this sort of thing)',
    '(got a clue|the foggiest|foggiest idea|the faintest|a scooby|not a clue|no idea at all|absolutely no idea|zero ideas|no clue|stumped|totally stuck|flummoxed|at a loss|out of ideas|run out of ideas|no inspiration|drawn a blank|drawing a blank|in your hands|stuck for ideas|lost for ideas)',
  ],
  DistressIntent: distress,
  RudeIntent: [
    'load of (tosh|tripe|codswallop|cobblers|baloney|bollocks|old cobblers|garbage this)',
    "(blow up|set fire to|burn down|break into|hack into|rob) (a|my|the|his|her|their|someone's|some|next door's) (car|house|school|bank|shop|building|office|phone|account|neighbour|neighbor|place)",
    'make a (bomb|weapon|gun|pipe bomb|molotov)',
    '(sod off|piss off|bugger off|fuck off|get stuffed|go to hell|up yours|drop dead|get lost|shut your face|shut your mouth|shut your gob|shut your trap|screw you)',
    '(thick|dumb|daft|useful) as (two short planks|a plank|a brick|mince|a chocolate teapot|a box of rocks)',
    "(poison|kill|strangle|stab) (next door's|my neighbour's|my neighbor's|the neighbour's|the neighbor's|my boss|my ex|somebody|someone|people)",
  ],
  ThanksIntent: [
    '(super|really|so|very|dead|proper|ever so) (helpful|useful|kind of you)',
    "(that's|that is|that was|you're|you are|you've been) (ace|mint|brill|fab|magic|smashing|champion|grand|spot on|cracking|belting|a legend|a lifesaver|a diamond|a treasure|a gem|a peach|a star|an angel|a marvel|a doll|a wonder|a hero|a saint|a godsend|most kind|ever so kind|too kind|very patient|a sweetie|a dear|a love|a darling|a superstar|the bee's knees)",
  ],
  OwnedIntent: [
    '(own|owns|have|has|got|bought) (that|the|this) (exact|very|same|exact same|very same|identical) (one|thing|model)',
    '(got|have|had|has|owns) (one|two|three|loads|several|one of those|one of these|one of them|two of them|three of them|that one|the very same one) (of them|of those|already|at home|in the cupboard|in the drawer|in the loft|off us|from us|off me|last year|last christmas|at christmas|for his birthday|for her birthday|for years)',
    '(one|two|three|loads) of (those|these|them|that) (in the cupboard|in the drawer|in the loft|at home|in the garage|already|somewhere)',
    'got (two|three|loads|several) of (them|those|these)',
  ],
  LeaveIntent: [
    '(it|all|everything|me done|me sorted|me finished|me) for (today|tonight|now)',
    '(love you and leave you|let you go now|make a move|be on my way|be making tracks|get on with the tea|leave you to it|leave you in peace)',
    "(i'm|i am|we're) (done shopping|finished shopping|off now|off to bed|out of time)",
    "(i've got to|i gotta|i have to|i must|i need to|i've gotta) (go now|run now|dash|get going)",
  ],
};

/** What says in a question that something is asked for. */
export const requests: Heard['requests'] = [
  '(you|ya) (at least|even|also|maybe|perhaps|happen to|by any chance|not|then|actually|really|honestly) (have|sell|carry|stock|got|do)',
  '(want to|wanna|have to|need to|want it to|needs to|has to|got to) (break the bank|cost|spend|pay|splash out|be too dear|be too expensive|be too pricey|be expensive|be fancy|be posh|be dear)',
  '(help me|help us|please help me) (find|choose|pick|get|with|decide on|look for)',
  "(you guys|y'all|you lot|you people) (have|sell|carry|stock|got|do) (any|some|a|an|)",
  '(you|they) (at least|at the very least|even|maybe|perhaps|possibly|happen to|by any chance|also) (have|sell|stock|carry|got|do|keep)',
  '(you|you please|you guys) (send|deliver|ship) (a|an|my|some|the|two|three|four|six|twelve|flowers|something)',
  '(you|you please|you guys) (find|recommend|suggest|get me|get us|get one|get some|get a|get an|get him|get her|get them|show|look for|think of|come up with|sort)',
  '(would|could|should|might|you even|on earth do|would you|do you|should i|could i|people|ever) (get|buy|give|bring|send|gift) (a|an|my|the|your|his|her|our|for|someone|somebody|people|him|her|them|as|to)',
  '(looking for|searching for|shopping for|hunting for|in search of|after is|looking to|interested in)',
  '(they|you|people|anyone|anybody) (make|sell|stock|carry|do) (a|an|some|those|one of those)',
  '(you|anyone|anybody) (sell|stock|carry) any',
  'there be such a thing as',
  '(what|which|any|some) (present|presents|gift|gifts) (for|to|as)',
  '(and|then|so|just|please) (just |) (give|find|get|show|pick|choose|recommend|suggest) (me|us) (a|an|some|one|something)',
  '(whole family|family|kids|children|all of us) do together',
  '(can|could) (two|three|four|five|six|seven|eight) (of us |people |)play',
];

/** How a thing is asked for by name in a longer sentence: "he's mad on fishing, have you got a (tackle box)". */
export const asksFor: Heard['asksFor'] = [
  '(have you|have you got|do you have|do you sell|do you stock|do you do|do you carry|you got|you guys got|you guys have) (a|an|any|some|a pair of|one of those|any of those|one of them|those|one of these)',
  '(do you sell|do you stock|do you carry)',
  '(what about|how about) (a|an|some|a pair of|one of those)',
  "(wants|want|needs|need|fancies|fancy|would like|'d like|is after) is (a|an|some|a pair of|one of those)",
];

/** What is said next to somebody who is only spoken to. */
export const addressing: Heard['addressing'] = [
  "(i|we) (can't|cannot|gotta|said|told|don't|didn't|thought|haven't|need|want|just)",
  "(i'm|we're|i've|we've) (not|in a|got|only|after|looking|just)",
  "(i'm|we're) (home|here|hungry|starving|thirsty|cold|scared|stuck|done|late|leaving|going|coming|telling)",
  "(he's|she's|they're|he|she|they) (looking|staring|hitting|poking|kicking|copying|touching|being|calling|doing|took|hit|started|said|broke)",
  '(is|are) (here|home|back|up|asleep|awake|calling)',
  "(where|where's|where'd|what's|when's|how|why) (is|are|did|do|does|my|the|you|it|that|was)",
  "(where's|where'd|what's|when's|how's|who's at)",
  '(can|could|did|do|have|are|were|will|would) (you|we|i)',
  "(you|you're|you've|your|come|look|listen|stop|wait|says your|says you)",
  "(the|your|dinner|tea|supper|somebody|someone|there's|that's|it's) (phone's|dinner's|tea's|door|at the|ready|on the|flooding|ringing|bathroom's|kettle's|for you)",
];

/** Who "is always on the phone" is told of, and who "is on the phone" is in the room. */
export const habits: Heard['habits'] = [
  '(always|never|constantly|forever|every day|every morning|every night|every weekend|all day|all the time)',
  "(who|loves|likes|enjoys|keeps|adores|obsessed|goes to|listens to|can't stop|spends)",
];

/** What somebody says who now wants something else than before. */
export const anew: Heard['anew'] = [
  "(i'm here|i am here|we're at it|i'm at it|i've got you|i have you)",
  '(on a different note|on another note|something else entirely|something completely different|different question|new question|separate thing)',
  '(more thing|another thing)',
];

/** How words begin that say how the thing should be, or what for: "(one) you turn by hand". */
export const clauses: Heard['clauses'] = [
  "(that|that's|that'll|that's not|which|which is) (is|isn't|are|has|have|can|doesn't|don't|won't|will|would|i|you|we|he|she|they|it|simple|easy|small|light|quiet|quick|cheap|not|really|nice and|good for|easier|simpler|bigger|smaller|lighter|quieter)",
  '(you|i|we|he|she|they|kids|people|anyone|someone) (can|could|turn|use|put|take|plug|carry|wear|play|keep|hold|need|wind|fold|clean|wash|open|stand|hang)',
];

/** What only seems to begin a question, after "don't", "what", "is" or "do you know what". */
export const noQuestions: Heard['noQuestions'] = {
  ExcludeIntent: [
    "(please |)(don't |do not |)(you dare |even |ever |go |bother |start |be |even think about |think about |dream of |)(give|show|sell|offer|suggest|recommend|send|bring|giving|showing|selling|offering|suggesting|recommending|telling|sending) (me |us |him |her |them |to me |)(any |anything |any more |one of those |one of these |one of your |)(about |from |)",
    "(please |)(don't |do not |)(say|bother with|try and flog me|try to sell me|tell me it's|tell me to get)",
  ],
  CorrectIntent: [
    '(am|was|were) i (saying|thinking|on about|talking about|on|like)',
    '(i|i really|i actually) (meant|mean) (was|is|to say was)',
    "(you'll have to|you will have to|you're gonna have to|you're going to have to|you've got to|you gotta|you need to) (talk|speak|say it|shout) (up|louder|a bit louder|slower|a bit slower|slowly|clearly|up a bit)",
    "(i can't|can't|i couldn't|i didn't|i don't) (hear|hear you|quite hear you|really hear you|hear so well|hear too good|catch that) (very well|so well|properly|dear|honey|love|)",
  ],
  DescribeIntent: [
    "(she'd|he'd|they'd|i'd|we'd) (be happier|be better|much rather|rather|prefer|sooner|never)",
    '(forget|scrap|skip|drop|leave) (that|it|the|my|those|all that)',
    '(make|call) (it|that)',
    "(that's|it's|that is|it is) (too|not for|for my|for our|my|a bit)",
    '(i think|i reckon|i need|i want|i guess)',
  ],
  SearchIntent: ["(is |are |)there (one|ones|any|some) (that|that's|where|with|which)"],
};

/** What a no begins that refuses nothing. */
export const idiomsOfNo: Heard['idiomsOfNo'] = [
  '(worries|problem|problems|probs|bother|hurry|matter|biggie|offence|offense|idea|wonder|kidding) (at all |there |then |mate |love |dear |hun |pal |honey |)(and |but |so |)',
  // Not "pressure cookers", "rush hour", "sweat pants", nor "clue", the game
  '(pressure|rush|stress|sweat|clue|doubt) (at all |there |then |mate |love |dear |hun |pal |honey |)(and|but|so)',
];
