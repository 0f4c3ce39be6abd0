import { type Patterns } from '../../language';

/** What sounds like distress, and is a mishap, a habit or a way of speaking. */
export const harmless: Patterns = [
  '(for|like|as) (someone|somebody|a man|a stranger) (in|inside|outside)',
  "(nan|nan's|gran|gran's|grandma|grandma's|grandad|grandad's|grandpa|grandpa's|mum|mum's|mom|mom's|dad|dad's|friend|friend's|aunt|aunt's|auntie|auntie's|uncle|uncle's|neighbour|neighbour's|neighbor|neighbor's|dog|dog's|cat|cat's|she|she's|he|he's|they're|bit) (is |gets |been |has been |feels |feeling |must be |) (a bit |a little |so |very |really |) lonely",
  "(baby|toddler|daughter|son|grandson|she|he|puppy) (just |) (can't|cannot) stop crying",
  '(back|neck|knee|foot|feet|shoulder|muscle|heel|joint) pain to (stop|go away|end)',
  '(dog|cat|puppy|kitten|he|she) (comes|creeps|sneaks|gets|climbs) (in|into) my (room|bed|bedroom)',
  '(cutting|cut|cuts|nicking|hurting|hurt|burning|burn|burnt|burned|harming) (myself|himself|herself|my arms|my arm) (and he |and she |)(shaving|when i shave|when he shaves|when she shaves|opening|lifting|running|in the kitchen|chopping|cooking|gardening|playing|skiing|falling|slicing|peeling|trying|doing|at work|at the gym|on (this|that|these|those|my|the|a|an|every|tins|cans|glass|blunt|hot|it|them)|with (this|that|these|those|the|a blunt|blunt|an old|my old))',
  '(kill|killing|hang|hanging|top|topping|drown|drowning) (myself|himself|herself) (laughing|at work|at the gym|over|in work|in the garden|getting|to get|working|with laughter|in housework|up|a|another|one|some|this|that)',
  `(hates|hate|hating|hurt|kill|hating|hit) (myself|himself|herself) (for|if|that i|when i)`,
  '(beats|beat|thrashes|thrashed|destroys|kills) me (every time|at|in a|on points|to it|to the|with his|hands down|all the time at|with one hand)',
  '(kill|kills|killing|hurt|hit|murder|strangle|get|beat) me (if|for|when|over|a|some|one|with|something)',
  '(touch|touches|hit|hits|kick|kicks|beat|burn|burns|bite|bites|grab|grabs|forces|force|hurt|hurts) (my heart|me up for|me lightly|me as|me to go|me to eat|me to do|me to watch|me to play|me up early|me right)',
  '(dog|cat|puppy|kitten|toddler|baby|ads|adverts|duck|robot) (is |keeps |always |)(following|stalking|chasing) me',
  "(can't|cannot) (take|cope|do|stand|bear|face|go on) (it |this |that |)(any more |anymore |any longer |)(with|of|in|without) (a|an|my|these|this|those|that|the|our|such) (decent|proper|good|blunt|old|rubbish|useless|awful|knives|knife|mattress|pillow|kettle|heat|weather|shoes|pan|pans|phone|noise|traffic|mess|hair|hoover|vacuum|laundry|washing|bed|chair|coffee)",
  "(no|isn't any|not any|see the) (point|reason|use) (in|to) (going on|go on|carry on|carrying on) (a|about|holiday|with|to the|and on)",
  "(can't|cannot) go on (a|holiday|the|my|our|any|in|with|like this without)",
  '(suicide|murder) (squad|squads|mystery|mysteries|king|kings)',
];
