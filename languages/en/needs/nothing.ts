/** Sentences in which no type of thing is needed: other needs, people, news, words to others in a room. */
export const nothing = `
  the washing machine floods the kitchen every time it spins
  our fridge stopped being cold on sunday and the milk went off
  i need a pair of smart shoes for a wedding in june
  my winter coat has finally lost its zip
  have you got any curtains that would fit a bay window
  where can i get something for a chesty cough
  the boiler keeps going out in the middle of the night and we've no hot water
  i'm looking for a bunch of flowers for the front table
  do you sell prams that fold up small enough for the bus
  my daughter wants to start the violin and we haven't got one
  we've run out of bread and there's nobody home to fetch any
  the sofa is sagging so badly you end up on the floor
  i could do with a new mattress because the springs have gone
  is there anywhere round here that sells a decent raincoat
  i want two tickets for the pantomime on saturday
  the car won't start and i have to be at the dentist by ten
  my bicycle has got a puncture in the back tyre
  the screen on my phone has a crack right across it
  i need somebody to come and fix the roof before it rains again
  my laptop is so slow that i can make lunch while it opens a letter
  i want a perfume that smells like roses but not too sweet
  she's lost one of her gold earrings and would like a pair just like them
  my lips are so chapped they bleed when i smile
  the dishwasher leaves the glasses cloudy and full of grit
  we need travel insurance before we fly on thursday
  i've outgrown all my trousers since christmas
  the baby has got nappy rash and he won't stop crying
  our lawnmower gave up halfway across the garden
  i need a school uniform in a size nine to ten
  there's a tooth at the back that hurts whenever i drink something hot
  the kids have nothing to wear on their feet in the snow
  we're after a dining table that seats eight
  my glasses are bent and i can't see the bus numbers any more
  do you have tights in black without the pattern
  i'd like a lipstick that doesn't come off on the coffee cup
  we need a cot before the baby comes in march
  i want to send my grandmother a dozen tulips
  the oven door has come off in my hands
  my hay fever is dreadful this week and my eyes won't stop streaming
  i'm looking for a wedding ring in plain silver
  can you tell me who does carpets round here
  my wardrobe is falling to bits and the doors don't shut
  i need a plumber for the upstairs toilet because it won't stop running
  have you any eggs or is that the shop next door
  my son needs football boots by saturday morning
  the freezer has iced up so much i can't shut the drawer
  i want a nice scarf to go with this brown jacket
  our front door lock is broken and i have to climb in through the window
  do you do reading glasses in a stronger number
  i've got a rash on my arm that itches all day
  we need an electrician because the lights in the hall keep going off
  the iron burned a hole in my good shirt this morning
  i'm after an ironing board that doesn't wobble
  my feet are swimming in these wellies so i need a smaller pair
  i want to hire a van for moving my mother's things
  the tumble dryer squeaks like a pig and nothing comes out dry
  we could do with a bigger desk for the two of us in the back room
  my office chair won't stay up and i sink all through the morning
  the telly has gone black and the match is tonight
  i need a birthday cake for twelve children by friday
  is there somewhere i can get my boots resoled
  my umbrella blew inside out on the bridge
  i'd like to buy a piano if we could get it up the stairs
  the guitar has a split down the back and it buzzes
  we need a babysitter for saturday night
  i'm looking for a bridesmaid dress in pale green
  can i get a prescription made up here
  the dog has got fleas and needs some drops for his neck
  the cat needs her injections before we go away
  we want to get the hall painted before easter
  have you got wallpaper with little birds on it
  i need a tin of white paint for the bathroom ceiling
  the fence came down in the wind and next door's dog keeps coming in
  i'm trying to find a swimming costume for my little girl
  my gloves have got holes in every finger
  i want a hat for the races something with a wide brim
  do you have any slippers for a man with big feet
  i've burned through all my foundation and the colour's been discontinued
  my skin gets so dry in winter that it cracks on the knuckles
  i need sun cream for the beach with a high number on it
  the gentleman wants a tie for an interview
  my belt snapped as i was running for the train
  have you got a nice blouse i could wear to the office
  i need a passport photo before lunch
  we've got mice in the loft and i want a man to come and see to them
  there's wasps nesting over the bedroom window and someone has to take it away
  our chimney needs sweeping before we light the fire
  i'd like some strawberries if they're in yet
  do you sell cheese by the slice
  we're out of butter and i've got scones to make
  i want half a pound of bacon and some sausages
  i need sugar for the coffee and there's none in the cupboard
  has anybody got plasters because i've cut my thumb
  my ankle is all swollen since i fell off the step i think it wants a doctor
  i'm after cough sweets without any sugar in them
  do you have something for an upset tummy
  the little one's got a temperature and we've no syrup left
  i've got heartburn every evening after supper
  my grandad needs a walking stick with a rubber end
  we're looking for a wheelchair my mother can be pushed in
  he needs a hearing aid but he won't admit it
  the bathroom mirror cracked and i can't see to shave
  i want a new bathroom sink in white
  the shower only runs cold so somebody's got to look at the boiler
  my son wants a drum kit and i'm not sure i want him to have one
  where would i go for a trumpet mouthpiece
  i need strings for a cello
  the trains are on strike and i need a taxi to the airport
  can you sell me a bus pass for the month
  i want to book a flight to my sister's for the summer
  we need a hotel near the sea that takes dogs
  i'd like a haircut but nobody can fit me in till tuesday
  i want my hair dyed back to brown before the party
  my shampoo has run out and i've got a meeting in an hour
  do you have hairspray that doesn't smell of paint
  i'm after a bit of nail polish in dark red
  my mascara runs as soon as i step outside
  we need a rug to cover the stain in the lounge
  the blinds in the study have snapped and the neighbours can see in
  do you have net curtains for a small kitchen window
  we need a bench for the garden where granny can sit
  i'm looking for a parasol because there isn't any shade on the patio
  the paddling pool has a leak and the kids are furious
  my daughter wants a swing for the apple tree
  we need a trampoline with a net round it
  our garden shed has a rotten floor and wants replacing
  i want someone to cut down the big tree by the gate
  do you have rose bushes or only the cut ones
  the hose has split and i'm carrying buckets to the beans
  where do you keep the wheelbarrows
  i need a spade that won't bend in clay
  i need a rucksack for school with two pockets
  my suitcase lost a wheel in the airport
  do you sell handbags in real leather
  my purse is coming apart at the seams and the coins fall out
  i want a wallet that holds more than three cards
  the car needs new tyres before the winter
  my windscreen wipers just smear the rain about
  we need a child seat for the back of the car
  i'd like a helmet for riding to work
  the chain keeps coming off my bike going up the hill
  my brakes squeal every morning at the crossroads
  the printer has run out of ink and i've got tickets to print
  i want a telephone with big buttons for my father
  my internet drops out every evening after six
  the doorbell doesn't ring and i keep missing parcels
  our smoke alarm won't stop chirping and it wants a new one
  i need light bulbs for the lamp on my desk
  do you have candles for a birthday cake
  i'm looking for a chandelier for the landing
  we want a fireplace put into the front room
  the radiators are stone cold upstairs
  it's so hot in our office we could do with a fan
  we want air conditioning in the bedroom before july
  the bunk beds are too short for the twins now
  i need sheets for a double bed in plain blue
  do you have a warm duvet for the spare room
  i'm looking for a blanket to put over my knees in the evening
  my dressing gown has lost its cord
  my pyjamas have gone thin at the elbows
  have you got a waistcoat that would fit him across the middle
  i want a pair of jeans that don't slide down
  my bra strap broke on the way here
  i need some thick socks for my walking boots
  the laces on these shoes have snapped again
  i need shoe polish in dark brown
  there's a button missing from my best coat
  can you turn up these trousers by friday
  my zip has stuck and i can't get out of this skirt
  i need a dry cleaner who can get red wine out of silk
  we've no washing powder and the basket's full to the top
  do you sell soap that doesn't sting
  i need toilet rolls and some bleach
  the bin bags always split on the way down the stairs
  the mop's gone bald and the floor's still sticky
  do you have a broom for the yard
  where are the clothes pegs please
  my washing line snapped with all the sheets on it
  i need stamps for four letters going abroad
  do you have wrapping paper with stars on it
  i want a get well card for the lady across the road
  i need a big envelope to send these forms back in
  a box of chocolates is all i came in for
  i'm looking for a bottle of red wine to take to dinner
  have you got any beer that's already cold
  we need ice and lemons for the party
  i'd like a bag of oranges and a cabbage
  some fish for tea tonight would be lovely
  do you have food for a rabbit
  the goldfish needs a bigger tank
  i want a hutch for two guinea pigs
  the hens need straw and there's none to be had in the village
  we want a saddle for my daughter's pony
  our dog needs a new lead because he chewed through the old one
  the puppy's collar is getting too tight for him
  i need a basket for the dog to sleep in at the office
  i'd like a cat flap put into the kitchen door
  do you know a vet who's open on a sunday
  we need a solicitor for selling the house
  i want somebody to do my tax for me
  i've got to insure the car by midnight
  do you do life insurance or is that the bank
  we're looking for a flat with two bedrooms near the station
  i need a loan to get the roof done
  i want to change some money for my holiday
  where do i get a fishing licence
  i'm after driving lessons for my eldest
  we need a piano teacher who comes to the house
  i'd like to join a choir if there's one that'll have me
  my son needs help with his sums so i'm looking for a tutor
  i need tickets for the night boat
  do you have seats left for the eight o'clock film
  i want to take the children to the circus on friday
  we need a wedding photographer who isn't too dear
  i want a frame for my grandfather's photograph
  i'm looking for a big mirror for the hall
  i want a vase that won't tip over
  have you got a tablecloth for a round table
  i need napkins for thirty people
  half our plates are chipped and i'm ashamed when guests come
  we've got six people coming and only four wine glasses
  we're down to three forks and two of those are bent
  all the mugs in our office have lost their handles
  i want a jug for milk in plain white
  i need an oven glove because i've burned myself twice this week
  have you got an apron that goes over the head
  i want a high chair for the baby at the kitchen table
  we need a gate at the top of the stairs for the toddler
  the buggy has a wheel that goes its own way
  do you have dummies for a newborn
  i need nappies for a two year old at night
  have you any baby food without carrots
  he's grown out of his bike and needs one with bigger wheels
  she's desperate for roller skates
  we need a tennis racket for a left hander
  do you have golf balls in any colour but white
  i need skis for a week in february
  i want ice skates in size four
  my goggles leak and the chlorine gets in my eyes
  i'm looking for a wetsuit for a tall teenager
  we want a canoe for the two of us
  he needs shin pads for hockey on monday
  i need a fancy dress costume for a pirate
  do you do balloons with a number on them
  i want fireworks for the end of the garden
  we need a christmas tree that doesn't drop its needles
  do you have lights for the tree that flash
  i need a pumpkin for the front step
  have you any ribbon in dark green
  i'm after wool to knit a jumper for the baby
  my sewing machine has jammed and there's a skirt stuck in it
  i need needles and some black thread
  i want material for a pair of kitchen curtains
  have you got buttons the same as this one
  i need a wig for a school play
  do you have false eyelashes
  i'm after something to cover up a spot on my chin
  my aftershave has run out and i've a date on friday
  do you sell deodorant without any smell
  i've run out of toothpaste and so has everybody else in the house
  i need contact lens fluid for the weekend
  the chemist gave me the wrong tablets
  i need my blood pressure seen to
  i've a wart on my finger that won't go away
  have you got something for mosquito bites
  my head is splitting and i need a couple of pills
  i get sick on boats so i need tablets for the crossing
  my throat's so sore i can hardly talk to the children
  the kids have come home from school with nits and we need the lotion
  i need vitamins for the winter months
  my arm's in plaster and i want a sling that doesn't rub
  i want a brooch in the shape of a leaf
  my necklace has broken and there are pearls all over the shop
  have you a bracelet that would fit a thin wrist
  i'd like this ring made bigger
  she wants her ears pierced for her birthday
  i want a tattoo of my dog on my shoulder
  we need a caterer for my parents' golden wedding
  i'm trying to find a marquee for the garden party
  we want forty chairs for one afternoon
  i need a ladder to get the ball off the roof
  the gutters are full of leaves and i want somebody to clear them
  there's damp coming through the bedroom wall and we need a builder
  i want the kitchen tiles done again in white
  the floorboards are rotten by the back door and need a carpenter
  we need a locksmith because my keys are down the drain
  the drains smell and somebody needs to come with a van
  i'd like a skip for all the rubble in the drive
  we need a removal firm for the last week of may
  i want a garage that will look at an old car honestly
  my battery is flat in the car and i need a jump from somebody
  i'm looking for a caravan we can take up north
  i want a motorbike but my wife says over her dead body
  my driving licence has expired and i need the form
  we need a bigger car now there are three of them in the back
  i want a rocking chair for the porch
  the chest of drawers has a drawer that's fallen through
  we need a coat stand because the hall's a heap of jackets
  i need a bedside table with one drawer
  the cooker hood rattles and it's full of grease so we need a new one
  my aunt's just retired from the post office and she's hard to please
  it's for my brother in law who turns forty next week
  i want something for my mum's birthday on saturday
  she's my boss and she's leaving after eleven years
  it's a present for a man i hardly know
  my grandmother will be ninety and has everything already
  i need a little something for the teacher at the end of term
  we're all chipping in for a colleague who's having twins
  he's twelve and he says no to everything
  it's for the neighbours who watched the house while we were gone
  my sister's moved into her first flat and we're going on sunday
  i've been asked to get something for the vicar
  he's my godson and i haven't seen him since he was a baby
  my husband never wants anything and i'm at my wits' end
  it's our wedding anniversary and i've left it late again
  she's sixteen going on thirty
  it's for my dad he only ever says thank you and puts it in a drawer
  my best friend's getting married in the autumn
  i've drawn the new girl in the office for secret santa
  we want to thank the nurse who looked after my mother
  a christmas present for my uncle in the country please
  it's for a couple who are both teachers
  my niece passed all her exams and i'd like to surprise her
  he's eighty two and still lives on his own
  my daughter's boyfriend is coming for the first time at christmas
  i need to say sorry to my wife with something
  it's for the lady downstairs who takes in our parcels
  the lad's off to university in september
  my cousin came out of hospital on monday
  it's for my flatmate's birthday and i've got about twenty to spend
  she's a lawyer and always in a hurry
  he's a bus driver and he's known me since i was in a pram
  my mother in law thinks nothing i give her is right
  it's for my twin sister so it mustn't be too cheap
  our cleaner's been with us ten years this month
  i want to bring something to the people we're staying with
  it's his fiftieth and everybody will be there
  my granddaughter is eight and very fussy
  what do you give a woman who's just been made a judge
  my old headmaster is coming to dinner
  it's for a farmer and his wife up in the hills
  i've got four nephews and not one idea
  it's for my girlfriend we've only been together a month
  my stepson and i don't talk much and i want that to change
  it's for an elderly gentleman at the day centre
  my foster daughter is coming back to see us after all this time
  she's been so kind to me since the funeral
  it's for the doctor who sat with my father
  my sister and i never give each other the right thing
  he's moving abroad on friday for good
  something small for a child i've never met
  my brother's just got divorced and could do with cheering up
  it's for my godmother who used to be a nun
  the secretary is sixty on tuesday and i'm doing the collection
  my wife's having our first baby in spring and i'd like to give her something
  i'd like a present for the whole family next door
  my nan's in a home now and she hasn't got much room
  it's mother's day and my brother forgot so it's up to me
  he's a policeman and a bit shy
  i'm looking for a gift for somebody who's just lost her job
  they're newlyweds and they've got a list but it's all gone
  my uncle was a sailor and he doesn't talk about it
  it's a thank you for the man who found my keys
  my daughter turns five and the whole class is coming
  a leaving present for someone nobody really liked
  my mate's just become a father
  it's for my landlady she's been very patient about the rent
  my auntie's flying in from overseas and we've not met for twenty years
  the boy across the road carries my bags so i want to give him something
  she's a widow and christmas is hard for her
  it's for my tutor who got me through the last year
  my father in law is ninety one and sharp as anything
  my sister's had a terrible year
  i never know what to give to men
  he's just turned eighteen and thinks he's a man of the world
  it's for my secret admirer well i hope he is
  she's my oldest friend and we've fallen out
  our son's teacher is off to get married
  i need three presents for three very different ladies
  my grandfather's birthday is the same day as christmas poor man
  it's for the solicitor who's looked after my mother for thirty years
  my niece has just been christened
  it's a present for the bride's mother
  my neighbour is a retired miner and a proud one
  they've been married sixty years on sunday
  it's for a girl in my class and it can't cost more than ten
  my colleague has passed her driving test at the fifth go
  my mum's just finished her last round of treatment
  he's the kind who takes everything back to the shop
  it's for the best man and i've never met him
  my son's first girlfriend is having a birthday and he's asked me to choose
  the postman's retiring and the whole street wants to give him something
  she's turning thirty and dreading it
  my aunt says she wants no fuss but she does
  it's for our choir leader who's never late
  somebody at work is leaving and i've been handed the envelope
  my husband's mother is coming for a whole month
  a surprise for my wife when she comes home from hospital
  my dad's a vet and the whole county knows him
  my grandson lives with his mother and i see him twice a year
  it's for our butcher he's shutting up shop after three generations
  my boss has just become a grandfather
  i'm off to a party and i've come with empty hands
  it's for a very old lady with a very sharp tongue
  my brother is impossible to buy for and always has been
  she's a student from abroad who's staying with us
  my cousin's boy is starting school on monday
  it's for two little girls who mustn't be jealous of each other
  my sister in law gave me something far too dear last year
  he's my accountant and he saved me a fortune
  my partner's been promoted and i want to make a bit of a do
  it's for the caretaker at the school he's known all my kids
  they've just bought an old house by the sea
  my ex husband is getting married again and i've been invited would you believe
  my granny lives in a village without a single shop
  it's for somebody i'd like to know better
  my nephew's just joined the army
  she's forty five and says she's thirty nine
  my mother never opens a present in front of people
  it's for my dentist of all people
  i want to give something to the midwife
  my son is coming home after two years away
  he's my dad's best friend and like an uncle to us
  it's for a little boy who's been in hospital a long time
  my daughter's just qualified as a nurse
  what would you give to a priest
  my friend's dog died and i want to send her something kind
  it's for my sister's housewarming but she's got very grand taste
  my dad has remarried and i don't know her at all
  it's for the mayor so it ought to look nice
  our babysitter is leaving us to go and study
  my uncle's ninety and he lives with his three sisters
  something for my wife not practical she said
  the man has more money than sense
  it's for my old neighbour she cried when we moved
  my godchild is being confirmed in may
  my two aunts share a birthday and a house
  it's for someone who's just become a citizen
  my brother's girlfriend is coming to stay and i'd like to make her welcome
  it's a prize for the raffle at the church
  my niece is at that age between a child and a lady
  he's a widower from down the road who does our bins
  she's my daughter's mother in law and i've only met her once
  it's for my manager and i don't want to look as if i'm creeping
  my mum and dad are renewing their vows
  he's got no hobbies that i know of
  my stepdaughter is fifteen and barely looks up
  it's for a dear friend who's moving into sheltered housing
  the twins will be one on wednesday
  my wife's best friend has been a rock to us
  it's for my sister who's just been made matron at the hospital
  he's a lorry driver so he's home on sundays only
  i need a gift for a judge's wife
  my aunt raised me and now she's eighty
  it's for the chap who mended our roof for nothing
  my cousin's just come out as the winner of some contest or other
  she's the last of my mother's friends
  it's for a boy of seven whose parents are very strict
  my colleague's husband died and i don't know what's right to give
  my old man's turning seventy and he hates parties
  it's for the host family my son stayed with
  i'm a grandmother for the first time as of this morning
  my friend from school is over from the other side of the world
  it's my turn to buy for the boss this year
  my daughter has been so brave all week
  my brother and his wife have just adopted a little girl
  it's for a man who says he's seen it all
  my lodger's leaving after eight years and i'll miss him
  she used to be my teacher and now she's my neighbour
  it's for grandparents' day and there's four of them
  he's a councillor so it can't be anything dear
  my great aunt is a hundred on the first of may
  it's for my fiance's parents and i'm terrified
  my youngest is nineteen tomorrow and miles away
  i want something for the girls in the office before i go
  my sister's a single mum and never gets anything for herself
  it's for the lady at the ticket office no not a friend exactly
  my wife and i have an anniversary and she's bound to remember it
  he's a waiter at the place where we always go
  my friend has just come through a messy divorce
  i need a present by five o'clock for a woman of about sixty
  my son's godfather is a bit of a snob
  it's for the woman who took my mother in years ago
  my neighbour's daughter got into medical school
  he's my uncle by marriage and he never smiles
  it's for whoever i draw out of the hat on friday
  my parents are downsizing so they say bring nothing
  my colleague's been in this country fifty years today
  it's for the nursery ladies all five of them
  my brother's birthday was last week and i missed it
  she's a butcher's daughter and speaks her mind
  my boyfriend's mum and i didn't get off to a good start
  it's a get well present for my old captain
  my friend's little sister thinks the world of me
  my great nephew's just got engaged and i can't make the party
  she's the only one in the family i've nothing for yet
  it's for our daughter in law who's from another country
  my brother says surprise me and then he sulks
  we've a retirement do on friday for the man in charge of the kitchens
  my eldest is thirty tomorrow and i still think of her as six
  our train was late again and the dog slept through it
  my daughter got married last spring and it rained all day
  we used to live by the river when i was small
  they're building a new school behind the church
  my brother's gone back to work this week
  the neighbours have bought a boat and never take it out
  it snowed on the hills last night
  we had soup at my cousin's and stayed till midnight
  the cat's had five kittens and they've all found homes
  my husband was born in that house on the corner
  the post came early for once
  our youngest has started walking and he's very pleased with himself
  i met an old school friend at the bus stop
  they've closed the road by the bridge until monday
  my sister's expecting again in the autumn
  the garden looks lovely this year everything came up at once
  he's taken the kids to his mother's for the weekend
  we went to the seaside on sunday and saw a seal
  i've worked at the same desk for twenty two years
  the baker's wife has had a boy
  we had the whole family round for easter and nobody argued
  the church clock has stopped at ten past four
  my father drove a milk van all his life
  our team lost again but it was a good game
  the old cinema is going to be flats
  i was up at six and had coffee on the step with the paper
  my son rang from the ship last night
  they say it'll be a dry summer
  the lady at number nine has moved to the coast
  we've been married thirty years and he still can't dance
  the bus was full of children singing
  my niece is learning to drive and she's doing ever so well
  the apple tree came into blossom on tuesday
  our trip was lovely and the people were ever so kind
  my mother in law stayed a week and it went quicker than i thought
  the council's put a bench in the park where the pond used to be
  he had his hair cut and nobody noticed
  we saw a fox in the garden this morning
  my uncle has sold the farm at last
  they've changed the times of the trains again
  the little one lost her first tooth in a sandwich
  i had a letter from my cousin in canada
  our street's having a party in the summer
  my knee's much better now thank you
  the new vicar plays football with the lads
  we had the priest to lunch on friday and he stayed for tea
  i grew up over a fish shop and never minded
  the dog met another dog and they both sat down
  my grandson's got a part in the play he's a tree
  they've found somebody to take over the pub
  i walked here today because it was so nice out
  it was my birthday yesterday and we went out for a meal
  she's back from her holiday as brown as a nut
  my old teacher was on the radio
  we won eleven pounds in the lottery
  there was a rainbow right over the station
  the kids are back at school and the house is quiet
  my sister's dog ate the wedding cake but that was years ago
  the man next door waves every morning and i don't know his name
  i've just been to vote and there wasn't a soul there
  our cat sits on the bed and watches the snow
  my cousin's moved to the city and likes it
  we had eleven for dinner and the chairs just about went round
  my wife's gone for a walk with her sister
  the harvest was good this year my brother says
  the market's moved to thursdays now
  he's been sober for two years next week
  i used to know your mother we were at school together
  the hospital let him out on wednesday and he's doing fine
  our lad's grown four inches since the summer
  they cut down the old oak by the pub
  i sang in the choir until my voice went
  we've had the same milkman since nineteen eighty
  the fair's in town until saturday
  it rained on our picnic and we ate it in the car laughing
  my aunt's got a new boyfriend at seventy eight
  the swallows are back in the barn
  i've an appointment at three so i'm just passing the time
  the bank's shutting its branch here in october
  my dad taught half the town to swim
  our holiday starts on saturday and it's all packed
  the puppy's learned to open the kitchen door
  i saw you at the concert on friday wasn't it good
  they had a baby girl and called her after me
  we went to look at the new houses but only to be nosy
  my husband fell asleep in church again
  the teacher says he's a pleasure to have in class
  i never did learn to drive and i've managed
  the river's very high after all that rain
  my neighbour won first prize for her marrow
  we took the early train and were home before lunch
  she's finished her exams and gone to sleep for a week
  there's a new family across the road from scotland
  the wedding's off and nobody's saying why
  we danced till two and had to walk home along the river
  the fog was so thick we missed our own gate
  my grandmother had eleven brothers and outlived the lot
  he's started a new job at the council
  i went past our old house and they've painted it yellow
  the bees were out already and it's only february
  our friends came for coffee and left at ten in the evening
  my boy's at sea until the spring
  they're putting on a play in the village hall
  the sun came out the moment we got off the bus
  the whole office had cake on thursday because it was somebody's last day
  we've got my nephew staying till the end of the month
  it's three years now since we gave up the shop
  my other half's gone fishing with his brother
  the kids made breakfast and it was very nice
  i had a dream about my old school again
  there's been a lot of talk about the new road
  we watched the moon come up over the roofs
  my sister lives in the same street as the queen's cousin or so she says
  he proposed on the pier and dropped the ring but they got it back
  the weather's been so mild i've not worn a coat all week
  they've moved the post office into the station
  our dog's fourteen now and still runs for the ball
  i was in the queue and who should walk in but my cousin
  my father's house is sold and it went to a nice young couple
  we stopped for lunch halfway and it was just like old times
  the baby laughed for the first time on sunday
  my mate's brother used to play for the town
  the strike's over and everybody's back on monday
  she came second in the race and was thrilled
  i've lived here all my life bar two years in the army
  the roses were early and the plums were late
  we had an hour in the station and just watched people
  my son's teacher turns out to be my old neighbour
  the last bus goes at nine now
  they've got twins and a third on the way
  it was so windy the ferry didn't sail so we stayed another night
  my hair's gone grey but i rather like it
  we're off to see my brother at the weekend
  the choir's singing at the hospital on christmas eve
  he's eighty and still goes dancing on tuesdays
  the kitchen smells of apples because my wife's been at it all morning
  there was a wedding at the church so the bells were going
  my cousin's girl is a pilot would you believe
  we came second in the quiz by half a point
  our old car went to my nephew and it's still running
  they had the road up all week and now it's down again
  my mum's settled in nicely and has made two friends
  the trip to the zoo went well and nobody got lost
  i've been here since opening it's a nice place to look round
  the neighbour's boy broke his arm but it's mending
  we had snow on my wedding day and it was the end of april
  my brother calls every sunday at six
  the hotel was right on the harbour and you could hear the boats
  i gave up smoking in january and haven't looked back
  the heron's been at next door's pond again
  come away from that door love you'll get your fingers caught
  now where did i leave my glasses
  put that back please we're not buying anything today
  did you ring your mother like i asked you
  i wonder if i locked the car
  don't run in here there's people trying to walk
  oh look who's over there isn't that your teacher
  what time is it do you think we'll make the bus
  hold my hand while we cross the road
  i'm sure i came in here for something
  shall we go and have a coffee when we're done
  you two stop pushing each other
  let me think what day is it tomorrow
  no you had one this morning that's enough
  tell your dad we're over here
  is it me or is it warm in here
  i mustn't forget to call the bank
  who left the back door open again
  just a minute i'm talking to this lady
  well that's that then
  are you coming or are you going to stand there all day
  get off the bed with those shoes on
  i'll just have a little look round thanks
  say thank you to the nice man
  did you feed the fish before school
  oh dear i've left the bread on the counter at the other shop
  what was i saying oh yes about your sister
  wait for me by the stairs and don't wander off
  can you hear me over there
  move your bag so the gentleman can get past
  that's the third time today i've gone upstairs and forgotten why
  hurry up dinner's on the table
  we'll ask your father when he gets home
  don't touch that it isn't ours
  right now then where were we
  come down here this minute and say sorry to your brother
  i think i'll leave it till next week
  do you want to sit down for a bit mum
  is that your phone or mine
  oh for goodness sake it's raining again
  you go on ahead i'll catch you up
  what did the doctor say then
  i'd better get back before the kids come home
  leave the dog alone he's trying to eat
  let's see monday tuesday no wednesday i'm at the dentist
  have you got the car keys or have i
  shh your grandad's asleep in the chair
  it's on the tip of my tongue
  if i go now i'll miss the school traffic
  wipe your feet before you come in the kitchen
  don't tell your mother i said that
  hmm no i don't think so not today
  can you lend me a pound for the parking
  we parked on level two remember that for me
  i said left not right
  who's that at the door at this hour
  stop pulling my sleeve i can hear you
  are we meant to be at your aunt's for one or for two
  you've got jam on your chin
  one thing at a time that's what my mother used to say
  i do hope she gets here all right
  how much was it all together did you see
  mind the step dear
  no i haven't seen your other shoe ask your sister
  well i never would you look at that
  i'll have to think about that one
  go and see if the post has come
  did he say he'd be here at six or half past
  oh it's you i thought it was the cat
  sit nicely and we'll go to the park after
  why does it always happen on a monday
  just looking thank you very much
  carry this for me would you my arm's tired
  that reminds me it's bin day tomorrow
  eat your breakfast before it goes cold
  i really ought to write to her
  can we go home now my feet hurt
  not now darling i'm counting
  you said that last time and look what happened
  where's the way out is it past the stairs
  let your sister have a turn
  if only i'd known i'd have come earlier
  what's keeping him i wonder
  don't lean on the glass please
  we've been here an hour and i've not bought a thing
  remind me to ring the school in the morning
  fancy that and her only forty
  you take that end and i'll take the other
  goodness is that really the time
  i thought you'd gone home
  give granny a kiss and then we're off
  nobody told me the meeting had been moved
  have you washed your hands
  let me just text him where we are
  ooh that smells nice what are you having
  did you see her face when he walked in
  come on boy out you come from under there
  i don't know why i bother really
  stand still while i do up your coat
  so i said to her i said it's none of your business
  is there a toilet in here do you know
  what a lovely day to be stuck inside
  pass me my bag it's by your foot
  i'm not cross i'm just tired of asking
  you'll never guess who i saw in the street
  let me do the talking
  somebody's been sitting in my place
  i'll be with you in two ticks
  that wasn't there yesterday was it
  don't forget your sandwiches they're by the door
  let's not quarrel about it in front of people
  has anybody seen the remote
  i'd have said yes if he'd asked nicely
  no wait it was the year after that
  bye then see you on thursday
  what do you mean you've already eaten
  get your coat on we're going
  where on earth do all the spoons go
  it'll be all right in the end it always is
  is this the queue or are you just standing there
  go and play in the garden while i finish this call
  perhaps i'll ask the neighbour about it
  you look nice have you done something with your hair
  good boy now stay there
  i've told you twice already and i won't say it again
  are you listening to me or not
  six and seven is thirteen carry the one
  i can't remember her name for the life of me
  we can't stay long the dog's in the car
  do as the lady says
  oh well never mind it can't be helped
  what are you laughing at
  take your elbows off the table
  somebody ought to tell him really
  if we leave by four we'll miss the worst of it
  your turn to wash up i did it yesterday
  i was only thinking out loud take no notice
  wake your brother it's gone nine
  who wants the last bit of cake
  is it the twelfth or the thirteenth today
  look at me when i'm talking to you
  maybe blue no maybe not i'll come back another day
  there there it's only a scratch
  do you know when you close on saturdays
  i'm going to count to three
  he'd have loved it here your grandad would
  let go of the trolley and walk beside me
  let's go round once more and then straight home
  you can tell me all about it in the car
  no news is good news i suppose
  do you have evening gowns or a plain cocktail dress
  i need a blazer and some trousers for an interview
  have you got slippers and a warm dressing gown
  where do you keep the trainers and football boots
  i want a leather belt and a wallet to match
  we need raincoats and wellies for the whole class
  do you sell tights socks and underwear
  a swimsuit and goggles in a large
  i'm after a wool jumper and a pair of gloves
  have you any hats or baseball caps
  a school blazer and a tie
  do you carry maternity jeans
  a pearl necklace and matching earrings
  i'd like an engagement ring or a bracelet
  can i get a diamond pendant on a chain
  do you have perfume or aftershave
  i need shampoo conditioner and deodorant
  where's the toothpaste and mouthwash
  have you got sun cream or aloe gel
  i want lipstick mascara and foundation
  do you sell nappies wipes and baby formula
  we need a stroller a crib and a car seat
  i'm looking for a high chair and a baby monitor
  have you got plasters bandages and painkillers
  i need cough syrup and vitamins
  do you have a wheelchair or a walking frame
  can i order hearing aid batteries
  a wardrobe a chest of drawers and a bedside table
  we want a corner sofa and an armchair
  i need a bed frame and a king size mattress
  do you sell curtains blinds and rugs
  have you got towels sheets and a duvet cover
  a dining table with six chairs
  where are the lamps and light bulbs
  do you have a television or a soundbar
  i want a printer with ink and paper
  i need a laptop or a desktop computer
  do you sell game consoles and controllers
  have you got a mobile phone and a phone case
  i'd like a smart speaker or a doorbell camera
  do you carry tyres and windscreen wipers
  i need motor oil and a car battery
  we want a bike a helmet and a lock
  do you have a scooter or a skateboard
  i'm after skis and snow boots
  have you got a tennis racket or golf clubs
  we need a football a net and shin pads
  do you sell fishing rods and bait
  i want a trampoline or a paddling pool
  do you have a piano a guitar or drums
  she needs a violin bow and sheet music
  have you got paint rollers and wallpaper
  i need cement bricks and timber
  do you sell a lawnmower or a leaf blower
  we want flower pots bulbs and a garden hose
  have you got milk bread and eggs
  i'd like a birthday cake and some candles
  do you have chocolates sweets or a fruit basket
  can you bring wine beer and crisps
  we need cat litter and dog food
  do you sell fish tanks and hamster cages
  i want a bunch of roses and a card
  have you got gift cards or vouchers
  i need concert tickets and a hotel room
  do you sell stamps envelopes and wrapping paper
  we want balloons banners and paper plates
  do you have washing powder and bleach
  i need a vacuum cleaner an iron and a fan
  have you got a fridge a freezer or a dishwasher
  do you do dolls teddies and dressing up clothes
  i want a sewing machine and some fabric
  have you got knitting wool and needles
  we need a tent a stove and a cool box
  do you sell suitcases and backpacks
  i want sunglasses or reading glasses
  have you got cutlery plates and mugs
  i need spare parts for my car
  do you sell replacement lids straps and filters
`;
