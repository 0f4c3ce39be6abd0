const LISTED_COLORS: readonly string[] = (
  'red,orange,yellow,green,blue,purple,violet,pink,brown,black,white,grey,gray,silver,' +
  'gold,beige,cream,ivory,navy,navy blue,light blue,dark blue,royal blue,sky blue,' +
  'turquoise,teal,cyan,aqua,magenta,fuchsia,maroon,burgundy,crimson,scarlet,coral,' +
  'salmon,peach,lavender,lilac,indigo,olive,lime,lime green,mint,mint green,light green,' +
  'dark green,forest green,chartreuse,khaki,tan,copper,bronze,charcoal,light grey,' +
  'dark grey,light gray,dark gray,dark red,light pink,hot pink,amber,rust,plum,' +
  'off white,mustard,rose,rose gold,jade,emerald,emerald green,ruby,sapphire,mauve,' +
  'taupe,apricot,lemon,cherry,chocolate,brick red,neon green,neon pink,pale blue,' +
  'baby blue,midnight blue,sea green,ochre,sand,slate,pearl,rainbow'
).split(',');

/** What customers say before a colour; without it another colour would be heard. */
const SHADES =
  'light dark bright pale deep soft pastel neon warm cool reddish yellowish greenish bluish brownish'.split(
    ' ',
  );
const HUES =
  'red orange yellow green blue purple violet pink brown white grey gray turquoise'.split(' ');

/** Colours. */
export const COLORS: readonly string[] = [
  ...new Set([
    ...LISTED_COLORS,
    ...SHADES.flatMap((shade) => HUES.map((hue) => `${shade} ${hue}`)),
  ]),
];

/** Animals; singular and plural count as the same where the plural is regular. */
export const ANIMALS: readonly string[] = (
  'aardvark,alligator,alpaca,ant,anteater,antelope,ape,armadillo,baboon,badger,bat,bear,' +
  'beaver,bee,beetle,bird,bison,black bear,blue whale,boar,buffalo,bull,butterfly,camel,' +
  'canary,cat,caterpillar,cheetah,chicken,chimpanzee,chipmunk,clownfish,cobra,cow,' +
  'coyote,crab,crane,crocodile,crow,deer,dinosaur,dog,dolphin,donkey,dove,dragonfly,' +
  'duck,eagle,eel,elephant,elk,emu,falcon,ferret,fish,flamingo,fly,fox,frog,gazelle,' +
  'gecko,gerbil,giraffe,goat,goldfish,goose,gorilla,grasshopper,grizzly bear,guinea pig,' +
  'hamster,hare,hawk,hedgehog,hippo,hippopotamus,horse,hummingbird,hyena,iguana,jaguar,' +
  'jellyfish,kangaroo,kitten,koala,ladybug,lamb,leopard,lion,lizard,llama,lobster,lynx,' +
  'meerkat,mole,monkey,moose,mosquito,moth,mouse,mice,mule,octopus,orangutan,ostrich,' +
  'otter,owl,ox,panda,panther,parrot,peacock,pelican,penguin,pig,pigeon,polar bear,pony,' +
  'porcupine,puma,puppy,rabbit,raccoon,rat,rattlesnake,raven,reindeer,rhino,rhinoceros,' +
  'robin,rooster,salamander,salmon,scorpion,sea lion,seahorse,seal,shark,sheep,skunk,' +
  'sloth,snail,snake,sparrow,spider,squid,squirrel,starfish,stingray,stork,swan,tiger,' +
  'toad,tortoise,trout,turkey,turtle,vulture,wallaby,walrus,wasp,weasel,whale,wolf,' +
  'wolves,wombat,woodpecker,worm,yak,zebra,geese'
).split(',');

/** Things to eat. */
export const FOODS: readonly string[] = (
  'pizza,pasta,spaghetti,lasagna,noodles,ramen,rice,risotto,bread,toast,bagel,croissant,' +
  'pancakes,waffles,cereal,oatmeal,porridge,eggs,egg,scrambled eggs,fried eggs,omelet,' +
  'bacon,sausage,ham,chicken,turkey,beef,steak,pork,lamb,meatballs,hamburger,burger,' +
  'cheeseburger,hot dog,sandwich,grilled cheese,french fries,fries,chips,fish,' +
  'fish and chips,salmon,tuna,cod,shrimp,prawns,lobster,crab,sushi,tofu,salad,' +
  'caesar salad,soup,tomato soup,chili,stew,curry,tacos,taco,burrito,quesadilla,nachos,' +
  'hummus,falafel,kebab,cheese,cheddar,mozzarella,yogurt,butter,cream,milk,apple,banana,' +
  'orange,pear,peach,plum,cherry,cherries,grapes,strawberry,strawberries,blueberries,' +
  'raspberries,mango,pineapple,watermelon,melon,lemon,lime,coconut,avocado,tomato,' +
  'potato,mashed potatoes,carrot,onion,garlic,pepper,mushroom,broccoli,cauliflower,' +
  'spinach,lettuce,cucumber,corn,peas,beans,lentils,chickpeas,cabbage,celery,zucchini,' +
  'eggplant,pumpkin,sweet potato,nuts,almonds,peanuts,walnuts,peanut butter,jam,honey,' +
  'sugar,salt,olive oil,ketchup,mustard,mayonnaise,chocolate,candy,cookie,cookies,' +
  'brownie,cake,cheesecake,pie,apple pie,muffin,doughnut,donut,ice cream,pudding,' +
  'popcorn,pretzels,granola,guacamole,salsa,dumplings,spring rolls,pad thai,' +
  'macaroni and cheese,oysters,clams,mussels,scallops,duck,veal,venison,pastrami,' +
  'pepperoni,mushrooms,olives,pickles,kale,asparagus,beets,radishes,kiwi,papaya,' +
  'pomegranate,figs,dates,raisins,tiramisu,gelato,sorbet,biscuits,scones,crackers,gravy,' +
  'stuffing,meatloaf,casserole,fajitas,enchiladas,gnocchi,ravioli,tortellini,quiche,' +
  'crepes,paella,gazpacho,miso soup,teriyaki,tempura,kimchi,couscous,quinoa,baked beans,' +
  'garlic bread'
).split(',');

/** Sports. */
export const SPORTS: readonly string[] = (
  'football,american football,soccer,basketball,baseball,softball,tennis,table tennis,' +
  'ping pong,badminton,squash,golf,hockey,ice hockey,field hockey,lacrosse,rugby,' +
  'cricket,volleyball,beach volleyball,handball,water polo,swimming,diving,rowing,' +
  'sailing,surfing,kayaking,canoeing,running,marathon,athletics,track and field,cycling,' +
  'mountain biking,skateboarding,snowboarding,skiing,ice skating,figure skating,' +
  'speed skating,bobsled,curling,boxing,wrestling,judo,karate,taekwondo,fencing,archery,' +
  'shooting,weightlifting,gymnastics,climbing,hiking,horse racing,polo,equestrian,' +
  'motor racing,formula one,nascar,darts,snooker,billiards,bowling,triathlon,netball,' +
  'ultimate frisbee,yoga,mixed martial arts,pickleball,racquetball,dodgeball,kickball,' +
  'cheerleading,parkour,kite surfing,windsurfing,wakeboarding,water skiing,biathlon,' +
  'decathlon,high jump,long jump,javelin,sumo wrestling,kickboxing,cross country skiing,' +
  'luge,bmx,roller skating,paintball'
).split(',');

/** Languages. */
export const SPOKEN_LANGUAGES: readonly string[] = (
  'english,american english,british english,french,german,spanish,mexican spanish,' +
  'italian,portuguese,brazilian portuguese,japanese,chinese,mandarin,cantonese,korean,' +
  'arabic,hebrew,russian,ukrainian,polish,czech,slovak,hungarian,romanian,bulgarian,' +
  'serbian,croatian,slovenian,greek,turkish,persian,farsi,hindi,urdu,bengali,punjabi,' +
  'gujarati,marathi,tamil,telugu,kannada,malayalam,nepali,thai,vietnamese,indonesian,' +
  'malay,tagalog,filipino,swahili,zulu,afrikaans,amharic,dutch,flemish,swedish,' +
  'norwegian,danish,finnish,icelandic,estonian,latvian,lithuanian,irish,welsh,' +
  'scottish gaelic,basque,catalan,galician,latin,esperanto,sign language,hawaiian,' +
  'haitian creole,georgian,armenian,albanian,mongolian'
).split(',');
