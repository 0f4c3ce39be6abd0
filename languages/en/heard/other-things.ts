import { type Patterns } from '../../language';

/**
 * What people look for in shops, by department: said alone, Alexa hears it only if the model knows it. It is looked
 * for like any other words, so an owner's product of that name is found. What the vocabulary names is left out.
 */
const DEPARTMENTS = {
  clothes:
    'shoes,socks,boots,belt,blanket,curtains,bike,wine,soap,jumper,school jumper,sweater,cardigan,hoodie,hoodies,t shirt,t shirts,dress shirt,jeans,trousers,leggings,skirt,prom dress,wedding dress,summer dress,evening dress,tuxedo,blazer,raincoat,rain jacket,winter coat,winter jacket,denim jacket,leather jacket,ski jacket,school uniform,pajamas,pyjamas,dressing gown,bathrobe,slippers,underwear,boxers,lingerie,tights,swimsuit,bikini,swim trunks,gloves,mittens,beanie,baseball cap,sun hat,halloween costume,costume,apron,neckties',
  shoes:
    "shoes,running shoes,men's shoes,men's running shoes,women's shoes,kids shoes,sneakers,trainers,hiking boots,rain boots,wellies,wellington boots,snow boots,cowboy boots,sandals,flip flops,high heels,football boots,ballet shoes,dancing shoes,dress shoes,work boots,shoelaces,insoles",
  jewellery:
    'earrings,necklace,necklaces,bracelet,bracelets,engagement ring,wedding ring,cufflinks,brooch,charm bracelet,diamond ring,pendant,sunglasses,handbag,purse,wallet,leather wallet,umbrella,suitcase,carry on suitcase,rucksack,duffel bag,gym bag,laptop bag,tote bag,diaper bag,nappy bag,school bag',
  furniture:
    'armchair,recliner,coffee table,dining table,dining chairs,bedside table,nightstand,office chair,desk chair,standing desk,wardrobe,chest of drawers,dresser,bed frame,mattress,queen mattress,bunk bed,bean bag,shoe rack,coat rack,tv stand,futon,ottoman,high chair,patio furniture,garden furniture,changing table',
  home: 'living room rug,area rug,bath mat,door mat,doormat,blackout curtains,bedding,bed sheets,duvet,duvet cover,comforter,throw blanket,weighted blanket,electric blanket,tablecloth,shower curtain,laundry basket,ironing board,clothes hangers,scented candles,candles,candle holder,candlesticks,picture frame,photo frame,photo frames,wall art,wall mirror,full length mirror,vase,flower vase,house plant,air freshener,trash can,bin bags,garbage bags,chandelier',
  appliances:
    'vacuum cleaner,carpet cleaner,steam mop,mini fridge,refrigerator,freezer,microwave oven,air fryer,deep fryer,waffle maker,waffle iron,bread maker,bread machine,juicer,food processor,hand mixer,sandwich maker,sandwich press,soda maker,dehumidifier,humidifier,sewing machine,clothes iron,steam iron,garment steamer',
  kitchen:
    "chef's knife,chefs knife,knife set,steak knives,bread knife,knife sharpener,cutting board,chopping board,wine glasses,wine glass,beer glasses,whiskey glasses,pint glasses,coffee mugs,travel mug,dinner plates,cutlery,cutlery set,silverware,mixing bowls,saucepan,saucepans,wok,muffin tin,cake tin,cookie cutters,rolling pin,lunch box,lunchbox,tupperware,food containers,corkscrew,wine opener,bottle opener,can opener,garlic press,salad spinner,spice rack,ice cube tray,cocktail shaker,teapot,tea set,tea towel,tea towels,cake stand,oven gloves,oven mitts",
  food: 'chocolates,box of chocolates,chocolate bars,red wine,bottle of wine,bottle of gin,bottle of whisky,bottle of whiskey,bottle of rum,bottle of vodka,champagne,whiskey,whisky,craft beer,gift basket,fruit basket,food hamper,olive oil,hot sauce,coffee beans,coffee pods,coffee capsules,nespresso pods,tea bags,loose leaf tea,protein powder,birthday cake,peanut butter,dog food,cat food,cat litter,dog treats,puppy treats,bird seed,fish food,baby formula,diapers,nappies,baby wipes',
  electronics:
    'flat screen tv,gaming laptop,ipad,iphone,smartphone,cell phone,mobile phone,smart watch,smartwatch,fitness tracker,e reader,kindle,digital camera,polaroid camera,instant camera,video camera,action camera,camera lens,tripod,drone,printer ink,ink cartridges,ink for a printer,printer paper,scanner,computer monitor,gaming mouse,computer mouse,wireless mouse,mouse pad,hard drive,external hard drive,usb stick,phone charger,phone case,phone cases,phone cover,screen protector,ipad case,laptop stand,phone holder,phone mount,bluetooth speaker,record player,turntable,vinyl records,cd player,dvd player,walkie talkies,projector,video games,video game,nintendo switch,nintendo switch games,xbox,playstation,game console,game controller,vr headset,double a batteries,triple a batteries,aa batteries,rechargeable batteries,extension cord,extension lead,power strip',
  toys: 'jigsaw,chess set,checkers,backgammon,dominoes,playing cards,poker set,poker chips,doll,dolls,barbie,barbie doll,dollhouse,dolls house,doll house,teddy bear,stuffed animal,stuffed animals,soft toy,soft toys,action figures,toy car,toy cars,remote control car,train set,model train,model plane,play dough,play kitchen,water pistol,nerf gun,trampoline,swing set,paddling pool,sandpit,bubble machine,kite,slime,rocking horse,baby gate,baby carrier,baby bottle,pushchair,stroller,car seat,booster seat,baby seat,pacifier,teething ring,rattle',
  sport:
    'bicycle,mountain bike,electric bike,bike helmet,bicycle helmet,bike lock,bike pump,electric scooter,skateboard,roller skates,ice skates,skis,ski goggles,snowboard,sledge,surfboard,kayak,canoe,life jacket,wetsuit,snorkel,goggles,swimming goggles,soccer ball,basketball hoop,volleyball,tennis racket,tennis balls,badminton set,ping pong table,table tennis bat,pool table,dart board,dartboard,golf clubs,golf balls,golf bag,baseball bat,baseball glove,boxing gloves,punching bag,dumbbells,kettlebell,barbell,treadmill,exercise bike,rowing machine,elliptical,jump rope,skipping rope,yoga pants,sports bra,fishing rod,fishing reel,tent,family tent,sleeping bag,camping stove,camp chair,camping chair,hiking poles,climbing rope,binoculars,telescope,microscope',
  garden:
    'lawn mower,lawnmower,hedge trimmer,strimmer,weed whacker,leaf blower,chainsaw,garden hose,hose pipe,watering can,wheelbarrow,shovel,spade,garden fork,flower pots,plant pots,planter,potting soil,fertilizer,fertiliser,weed killer,flower seeds,vegetable seeds,garden gnome,bird bath,bird house,nest box,greenhouse,garden shed,fire pit,patio heater,gas grill,pressure washer,snow shovel,fence paint',
  tools:
    'step ladder,power drill,drill bits,cordless drill,circular saw,hand saw,claw hammer,spanner set,wrench set,socket set,allen keys,spirit level,toolbox,work bench,wood glue,super glue,duct tape,paint brushes,paint roller,wallpaper,nails and screws,soldering iron,car tyres,car tires,dash cam,sat nav,motorcycle helmet,engine oil',
  care: 'perfume,cologne,aftershave,make up,makeup,lipstick,mascara,eyeliner,nail polish,nail varnish,conditioner,hair dryer,hairdryer,hair straighteners,hair straightener,flat iron,curling iron,hair clippers,beard trimmer,electric razor,electric shaver,razor blades,shaving cream,toothbrush,electric toothbrush,mouthwash,face cream,face mask,moisturizer,moisturiser,hand cream,sun cream,sunscreen,bath bombs,bath bomb,bubble bath,bath salts,shower gel,body lotion,deodorant,bathroom scales,hot water bottle,first aid kit,thermometer,walking stick,wheelchair,reading glasses,contact lenses',
  music:
    'acoustic guitar,electric guitar,guitar strings,ukulele,violin,keyboard piano,digital piano,drum kit,drum set,drumsticks,trumpet,flute,clarinet,saxophone,harmonica,music stand,sheet music,amplifier,karaoke machine,concert tickets,cinema tickets,movie tickets,gift card,gift cards,gift voucher,bouquet of flowers,bunch of flowers,balloons,wrapping paper,greeting cards,birthday card,christmas tree,christmas decorations,advent calendar,magazine subscription,wall calendar,world map',
  pets: 'fish tank,aquarium,goldfish bowl,hamster cage,hamster wheel,rabbit hutch,bird cage,parrot toys,dog bed,dog crate,dog collar,dog leash,dog lead,dog harness,dog coat,dog kennel,cat tree,cat flap,cat bed,cat carrier,scratching post,litter box,litter tray,saddle',
} as const;

/** How many will play, said alone: no name, but words that are read in the same way. */
const COUNTS = '(two|three|four|five|six|seven|eight) (players|people)';

/** Names of things: "telescope". */
export const otherThings: Patterns = [
  ...Object.values(DEPARTMENTS).map((names) => `(${names.replaceAll(',', '|')})`),
  COUNTS,
];
