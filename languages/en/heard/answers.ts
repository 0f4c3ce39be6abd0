import { type Heard } from '../../language';

/** A budget in the customer's own words. */
export const budgetWords: Heard['values']['BudgetType'] = {
  low: [
    '<thrifty>',
    '(not too dear|not dear|nothing too dear|nothing too pricey|nowt too pricey|nowt fancy|nowt too fancy|cheap as chips|on the cheap)',
    '(not too expensive|not expensive|not very expensive|not that expensive|not too pricey|affordable)',
    '(low|low cost|low priced|low budget|on a budget|on a tight budget|budget friendly|a bargain|bargain)',
    '(not much|not too much|not a lot|not very much|as little as possible|as cheap as possible|small budget)',
    "(i don't want to|i don't wanna|don't want to|don't wanna|i'd rather not|i'm not looking to|not looking to|i can't|i can't afford to|not trying to) (spend|drop|pay) (much|too much|a lot|a whole lot|a ton|a fortune|loads|tons|an arm and a leg|lots)",
    '(bargain basement|dirt cheap|next to nothing|pocket money|low end|cheapish|cheaper end|the cheaper end|the lower end|a few <money>|just a token|a token gift|shoestring|thrifty)',
    "(i'm broke|broke|strapped for cash|short on money|money is tight|money's tight|tight on money|skint|not made of money)",
    '(a small treat|small treat|a little treat|a small gift|nothing expensive|nothing too expensive|nothing fancy)',
  ],
  middle: [
    'mid range',
    '<prices>',
    '(middle|medium|medium priced|mid-range|moderate|moderately priced|average|reasonable|reasonably priced)',
    '(in the middle|somewhere in the middle|in between|a normal amount|fair|a fair amount|not too cheap not too expensive|not cheap not expensive|mid price|middle range|middle of the range)',
  ],
  high: [
    'expensive',
    '(high|high end|high-end|luxury|luxurious|premium|fancy|posh|upmarket|upscale|top of the line|deluxe)',
    '(a lot|quite a lot|generous|a splurge|splurge|extravagant|big budget|the best)',
    "(the fancy end|the high end|the top end|the best money can buy|nothing but the best|only the best|splash out|push the boat out|going all out|the nicer the better|money is no object|money's no object|price is no object|money no object|hang the expense|whatever it costs|really special|extra special)",
  ],
  any: ['(forget|forget about|never mind|scrap|ignore) the (budget|price|money|cost)'],
};

/** How an amount limits what something may cost: before it or after it. */
export const bounds: Heard['values']['BoundType'] = {
  'at-least': [
    'at least',
    '(over|above|more than|no less than|not less than|upwards of|starting at|a minimum of|minimum)',
    '(or more|and up|or above|and above|and over|upwards)',
  ],
  'at-most': [
    'up to',
    '(at most|no more than|not more than|within|a maximum of|maximum|max)',
    '(not over|nothing over|nothing above|not above|under about|up to about)',
    '(or less|or under|or below|and under|and below|at the most|tops|absolute tops|at the very most|max|maximum|as an absolute maximum|or cheaper|limit|cap)',
  ],
  below: ['under', '(below|less than|fewer than|cheaper than|beneath)'],
  about: [
    'about',
    '(around|roughly|like|approximately|somewhere around|somewhere about|close to|near|in the region of)',
    '(or so|or thereabouts|give or take|odd|ish|or something like that|or something|or maybe a bit more|or around that|or roughly|more or less|or somewhere around there)',
    '(in the ballpark of|somewhere in the ballpark of|ballpark|in the neighborhood of|in the neighbourhood of|round about|approx|somewhere near|nearer|nearer to|closer to|more like|circa|in and around|something like)',
  ],
};

/** How another product should differ from the one offered. */
export const refinements: Heard['values']['RefinementType'] = {
  cheaper: [
    'cheaper',
    '(in a lower price range|a lower price range|lower price range|a lower price|kinder on the pocket|easier on the pocket|kinder on the wallet|easier on the wallet|gentler on the wallet|more than i can run to|more than i wanted to pay|more than i wanted|more than i can stretch to|a bit less|less than that|not so dear|not quite so expensive|not quite so dear|less of a splurge|at a lower price|for less money)',
    '(the cheapest one|your cheapest one|the least expensive one|rich for my blood|a bit rich|a bit much|daylight robbery)',
    '(down a notch in price|down a notch|down in price|down a bit in price|down a bracket|lower|costs less|that costs less|cost less|too much money|less dosh)',
    '(less expensive|less pricey|less costly|lower priced|more affordable|not so expensive|not as expensive)',
    '(too expensive|too pricey|too dear|too costly|too much|too much money|over my budget|out of my budget)',
    '(more than i want to spend|more than i wanted to spend|for less|for less money|less money|more reasonable|too rich for my blood|too dear for me|a lot of money)',
    '(beyond my means|more than i can afford|more than i have|a bit steep|steep|not in my budget|pricey|too expensive for me)',
    "(can't afford it|can't afford that|can't really afford that|can't really afford it|really afford that|really afford it|afford that|afford it)",
    '(a bit pricey|a bit dear|a bit expensive|a little steep|too steep|on the pricey side|on the expensive side|out of my price range|over budget|beyond my budget)',
    "(don't want to spend that much|didn't want to spend that much|can't spend that much|spend that much|spend so much|spend less|spend a bit less|lower in price|easier on the wallet|less dear)",
  ],
  pricier: [
    'pricier',
    '(posher|a bit posher|swisher|more lavish|a bit more upmarket|a bit more luxurious|more expensive than that|splurgier|something fancier|less cheap|not so cheap|more exclusive)',
    '(up a notch in price|up a notch|up in price|up a bit in price|up a level|one up|up a bracket|up the range)',
    '(more expensive|higher end|more upmarket|more upscale|fancier|nicer|posher|more luxurious|more premium)',
    '(better quality|higher quality|more special|more generous|too cheap|dearer|stingy|a bit fancier|nicer and more expensive|i can spend more|a bit more special)',
    '(more impressive|grander|classier|top of the range|a bit more expensive)',
    '(spend more|spend a bit more|spend a little more|pay more|pay a bit more|go higher|go up a bit|go up a bit in price|up in price|stretch a bit further)',
    '(cheap looking|a bit cheap looking|kind of cheap looking|on the cheap side|a step up|swankier|more high end|a higher price)',
  ],
  smaller: [
    'smaller',
    '(not so bulky|less chunky|not that big|not quite so big|not quite so bulky|dinkier|daintier|neater|tinier|smaller than that|more portable|less cumbersome|takes up less room|too chunky|a bit chunky|too cumbersome)',
    '(a size smaller|size smaller|a notch smaller|one size smaller|down a size|a size down)',
    '(more compact|tinier|littler|lighter|less bulky|more portable|easier to carry|too big|too large|too bulky)',
    '(too large for me|way too big|far too big|a smaller size|too heavy|not so big|not as big|small|compact|tiny|lightweight)',
    '(take up less room|take up less space|on the big side|on the large side|on the heavy side|too wide|too tall|slimmer|littler one|less space)',
    "(takes up too much room|takes up too much space|take up my whole counter|won't fit in my kitchen|never fit in my apartment|not so heavy|not as heavy)",
  ],
  larger: [
    'larger',
    '(titchy|a bit titchy|too titchy|too teeny|a bit teeny|dinky|too dinky|a bit dinky|more roomy|holds more|with more capacity|beefier|a bit small|rather small|more generous in size|not so tiny)',
    '(a size larger|a size bigger|size bigger|size larger|up a size|a size up|one size up)',
    '(more big|a bigger size|a larger size|way too small|bigger|heftier|more substantial|too small|too little|too tiny|not so small|roomier|big|large|huge)',
    '(a size up|the next size up|on the small side|a bit on the small side|more room|chunkier|not so little|extra large|a big one|oversized)',
  ],
};

/** What to recall: fits after "what did I" and after "my". */
export const recalls: Heard['values']['RecallType'] = {
  saved: [
    'saved',
    '(save|keep|kept|bookmark|bookmarked|saved for later|put on my list|add to my list|added to my list)',
    '(save for later|put on my wish list|add to my wish list|added to my wish list|wish|wish listed)',
    '(put aside|set aside|hold on to|held on to|put away|put by|favorited|wanted to remember)',
  ],
  declined: [
    'declined',
    '(turn my nose up at|turned my nose up at|knock back|bin|binned|gave the thumbs down|give the thumbs down to|not fancy|not go for|wave away|waved away|said no thanks to|say no thanks to|brush off|brushed off)',
    '(decline|reject|rejected|refuse|refused|turn down|turned down|say no to|said no to|pass on|passed on)',
    "(skip|skipped|dismiss|dismissed|not want|not like|didn't want|didn't like|discard|discarded)",
    "(turn away|turned away|rule out|ruled out|veto|vetoed|knock back|knocked back|said nope to|didn't go for|didn't fancy|not go for)",
  ],
};
