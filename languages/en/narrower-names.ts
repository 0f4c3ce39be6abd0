/**
 * Names of things that are only some of what a type of the vocabulary has: every French press is a coffee maker, and
 * hardly any coffee maker is a French press. What a product's own words don't say it is, it isn't taken for.
 */
export const narrowerNames = [
  // Kitchen
  '(french press|french presses|coffee press|coffee presses|cafetiere|cafetieres|coffee plunger|percolator|moka pot|moka pots|moka maker|stovetop espresso maker|stove top espresso maker|stovetop espresso pot|stovetop espresso|cold brew maker|drip coffee maker|drip coffee machine|drip machine|filter coffee maker|filter coffee machine|pour over coffee maker|pour over|coffee dripper|pour over dripper)',
  '(cappuccino maker|cappuccino machine|latte machine|latte maker|milk frother machine|pod machine|capsule machine|coffee pod machine|bean to cup machine)',
  '(electric kettle|electric kettles|whistling kettle|cordless kettle|stovetop kettle|variable temperature kettle|gooseneck kettle)',
  '(hand blender|stick blender|immersion blender|personal blender|bullet blender|portable blender)',
  '(microwave popcorn maker|microwave popcorn popper|hot air popper|air popper|slow cooker|crock pot|crockpot)',
  '(julienne peeler|apple peeler|vegan cookbook|vegetarian cookbook|veggie cookbook|italian cookbook|bread book|baking book)',
  '(manual grinder|hand grinder|electric grinder|electric coffee grinder|manual coffee grinder|hand coffee grinder)',
  // Games, toys and books
  '(marble run|magnetic tiles|magnet tiles|magnetic blocks|magnetic building set|building blocks|wooden bricks|knex|etch a sketch|magna doodle|doodle pad|lcd writing tablet|stencil set|magnetic drawing board)',
  '(dice game|playing cards|deck of cards|decks of cards|pack of cards|deck of playing cards|pack of playing cards|metal puzzle|puzzle cube|wooden puzzle|puzzle box)',
  '(thriller|thrillers|crime novel|crime novels|mystery novel|detective novel|romance novel|spy novel|fantasy novel|fantasy book|historical novel|crime thriller|romance book|ghost story|ghost stories|love story|murder mystery|murder mysteries)',
  '(biography|biographies|memoir|memoirs|autobiography|war book|war books|manga book|manga books|superhero comic|superhero comics|lift the flap book|nursery rhymes book|board book|board books)',
  // For the body, the night and the road
  '(massage gun|muscle gun|foot massager|hand massager|head massager|scalp massager|massage ball|massage balls)',
  '(cooling pillow|pregnancy pillow|body pillow|weighted eye mask|silk eye mask|silk sleep mask|silicone earplugs|swimming earplugs|ear defenders)',
  "(smart watch|smartwatch|analog watch|analogue watch|dress watch|dive watch|diver's watch|kids watch|kid's watch|children's watch)",
  '(sponge bag|toiletry bag|toiletries bag|toiletry kit|makeup bag|make up bag|cosmetic bag|dopp kit|shaving bag|hanging toiletry bag)',
  // Outdoors and at home
  '(gas grill|kettle grill|disposable barbecue|smoker grill|air mattress|airbed|air bed|blow up mattress|inflatable mattress|camp bed|hammock chair|travel mug|travel mugs|insulated tumbler|purification tablets)',
  '(hummingbird feeder|compost tumbler|bokashi|bokashi bin|bypass loppers|loppers|hedge shears|grass shears)',
  '(dog comb|cat brush|deshedding glove|grooming glove|nail grinder|squeaky toy|rope toy|tug toy|plush toy|laser pointer|scratching post|catnip toy)',
  // On the desk and in the workshop
  '(gel pen|gel pens|brush pen|brush pens|ballpoint|ballpoint pen|ballpoint pens|marker pen|highlighter|highlighters|calligraphy pen|sketchbook|sketch book|spiral notebook|diary|planner)',
  '(earbuds|ear buds|in ear headphones|gaming headset|headset|gaming keyboard|ergonomic keyboard|headlamp|head torch|lantern|electric screwdriver|needle nose pliers|wire cutters|laser measure|laser tape measure|metric tape measure)',
];
