import { type Language } from '../../language';

export const stationery: Language['needs']['types'] = {
  notebook: {
    telling:
      'write jot paper page journal diary list planner sketch grid margin meeting lecture student class scribble doodle thought dream poem writer author scrap sticky spiral bound hardcover pocket stationery bullet remember forget',
    other:
      'note todo plan lined ruled dotted memo poet draft loose cover bookmark log laptop scrawl memory blank hardback bedside midnight seminar minute reporter interview shed napkin envelope receipt recipe poetry novel lyric therapist feeling gratitude habit travel handwriting ink bleed tear leather logbook birdwatch mileage screen detox college line rule grocery scrapbook write notes journal list diary jot idea paper sketch pocket page thoughts scraps forget bullet meeting scribble record',
    told: `
      i keep scribbling my to do list on the backs of envelopes and then i lose the envelopes
      sticky notes are taking over my whole desk and half of them have fallen behind the radiator
      my best ideas come on the bus and by the time i'm home they've gone clean out of my head
      i sit in meetings all day and i don't want to be typing away while people are talking
      ink always bleeds through to the other side of whatever cheap sheets i'm using
      my therapist told me to write down how i feel every night before i switch the light off
      i'm starting evening classes in september and i've got nowhere to take my lecture notes
      all my recipes are on loose scraps stuffed in a drawer and i'd like them in one place
      i've filled the last one right up to the inside cover and i've got nothing left to write in
      on the building site i jot measurements on offcuts of plasterboard and then they get skipped
      i'm off backpacking for a year and i want to record every day by hand not on my phone
      i like dots better than lines so i can lay out my own weekly plan
      the spiral on mine catches on my sweater and the sheets tear out when i don't want them to
      i'm trying to write a novel longhand and the pages i've got keep coming loose
      i track my garden by memory and i can never recall what i sowed in which bed
      my husband writes everything on his hand and it washes off before he gets to the store
      our daughter makes up stories all day long and she's run out of paper again
      a colleague is leaving to go freelance and he's forever making lists
      my grandmother wants to put her memories down for the kids before she forgets them
      my nephew is a reporter just starting out and he needs somewhere to scrawl quotes standing up
      the bride has a thousand wedding details in her head and nothing set down in writing
      our apprentice never remembers what i've told him because he's got nothing to note it in
      she writes poems on napkins in cafés and stuffs them in her purse
      my son's a birdwatcher and he wants to log what he's seen in the field even when it drizzles
      my teacher friend loves lovely paper with a hard cover and an elastic to keep it shut
      dad's doctor wants his blood pressure written down each morning and he uses the calendar margin
      my roommate plans her life with grids and stickers and she just finished her last book of pages
      he composes song lyrics in the van between gigs on the back of petrol receipts
      my mum's memory isn't what it was and she'd like all her phone numbers and reminders together
      the new intern turned up to her first briefing with a single folded sheet of printer paper
      something to catch my thoughts in before i fall asleep that doesn't have a screen
      something with blank ruled pages that fits in a jacket pocket
      it has to lie flat when it's open so i can write right into the fold
      a bound thing with thick paper that my ink won't show through
      something that keeps a whole year's notes together between two covers
      i need it to survive being thrown in a rucksack without the corners going
      something i can number the pages of and find last month's ideas in
      anything to replace this pile of loose sheets held by a bulldog clip
      something pretty to write three good things in each evening
      something small for the car door where i can put down my mileage
      i write everything on receipts
      paper to write on bound please
      my notes are all over the place
      squared pages if you've got them
      she wants to jot her dreams down
      i've run out of pages
      somewhere private for my thoughts
      he's always asking for scrap paper
      nothing to take minutes in
      lined inside and hard outside
    `,
  },
  'fountain-pen': {
    telling:
      'ink nib cartridge converter inkwell calligraphy handwriting cursive letter signature sign stationery elegant flow smooth blot scratchy refill bottle paper ballpoint penmanship correspondence wax seal invitation graduation retirement lawyer doctor teacher journal poet smudge grandfather',
    other:
      'script old fashioned thank graduate retire collector flourish bleed write glide vintage granddad lefty blotchy envelope diary author novelist solicitor headmaster promotion classy heirloom engrave disposable plastic biro cramp pressure scrawl illegible condolence wedding desk executive contract notary italic quill leather turquoise sepia school posh traditional ink letter pen handwriting calligraphy nib cursive elegant sign signature stationery penmanship cartridge left handed smear wax diploma',
    told: `
      i want to sign my contracts with real ink and a proper nib not some plastic throwaway
      my hand cramps because i have to press so hard and i'd like something that glides by its own weight
      i bought a lovely bottle of violet ink at a flea market and i've got nothing to fill with it
      i'd like to write letters again the way we were taught at school in the fifties
      i'm fed up of throwing away disposables and would rather have one i refill for life
      my handwriting's gone dreadful and it was always so much better when i used a nib
      i've treated myself to posh stationery and a ballpoint looks cheap on it
      i'm left handed and i want to try a real nib that won't dig into the paper
      i love it when the strokes get thick and thin as i write
      the cartridges are still in my drawer but the thing itself rolled off the desk and bent its tip
      i just made partner and i'd like something elegant in my breast pocket when i sign
      i write twenty pages by hand every morning and my wrist aches from pushing down
      i'm learning cursive as an adult and want something that makes it flow
      my old one with the gold tip leaks all over my fingers and can't be mended
      i fancy something classy and a bit old fashioned to do my christmas cards in blue black
      my father in law retires from the bench on friday and he still signs everything in wet ink
      our son starts third grade in germany and over there they have to write with cartridges
      my grandpa had a beautiful one with a bladder inside and somebody stole it at the care home
      the best man wants to give the groom something to sign the register with and keep forever
      she does gorgeous handwritten invitations and dips a nib every two words which drives her mad
      my niece just passed the bar and i want to give her one grown up writing thing
      a colleague collects bottled inks in every shade but only has one thing to put them in
      my wife adores old fashioned correspondence with wax seals and everything
      our vicar writes his sermons by hand and keeps blotting paper on the desk
      my nephew graduated as a doctor and deserves something finer than a free conference giveaway
      he says ballpoints feel like scratching with a nail and he wants ink that flows
      my penfriend in vermont writes with a proper nib and i'm ashamed of my own scrawl
      the chairman needs a handsome thing for signing the treaty in front of the cameras
      her godmother thinks every confirmation girl should own something with an engraved barrel and a nib
      my brother's always nattering about nibs and converters and it's his fortieth
      something to write with that you fill from a bottle
      something with a steel or gold nib that lays down wet ink without any pressure
      it ought to make my signature look like it means something
      something i can hand down to my grandson and that still takes ink in forty years
      something for proper letter writing with cartridges i can swap
      a thing that gives lines some character instead of that dull even scrawl
      something that turns plain handwriting into something a bit like calligraphy
      anything to write thank you cards with in real liquid ink
      it should have a screw cap so the nib doesn't dry out between letters
      something stylish to go beside the inkwell on a mahogany desk
      i miss writing with a nib
      real ink from a bottle please
      a posh one for signatures
      it has to take cartridges
      grandad's nib is bent
      he likes getting inky fingers
      ballpoints make my hand ache
      something with a fine nib
      she writes proper love letters
      for signing the wedding register
    `,
  },
  'mechanical-pencil': {
    telling:
      'lead graphite sharpen sharpener eraser erase rubber click refill snap blunt dull draft draw architect engineer math maths geometry exam sketch fine thin line precise precision blueprint ruler crossword sudoku student homework diagram tip',
    other:
      'shaving break drafting technical engineering test bubble point wooden calculation millimeter smudge draughtsman algebra equation calculus puzzle write desk teacher surveyor score composer music margin annotate underline knit pattern dressmaker carpenter accountant ledger compass protractor schematic hb wobbly stub chew doodle correction manga shave draftsman sew biro pencil lead sharpen draft sketch exam math draw engineer eraser snap blunt architect precise sharpener blueprint drawing geometry click crossword',
    told: `
      i'm forever sharpening and the shavings end up all over my drawing board
      the point goes blunt after three lines and my drafting gets fatter and fatter
      i do the crossword in bed and don't want wood shavings in the sheets
      my lead snaps every time i bear down a bit on the wooden ones
      i've got an exam with bubble sheets and no time to go find a sharpener
      i need to rub things out all day long but i want the same fine line every time
      wooden ones get so short i can hardly hold them and i feel bad binning the stubs
      in the workshop i mark metal to half a millimeter and a blunt tip throws me off
      i sketch floor plans on site and i can't be hunting for a sharpener in the mud
      my sudoku squares are tiny and the numbers smear together with a thick tip
      ink's not allowed in the archive reading room and i keep going blunt in the middle of a page
      i write music and change every other note so it must be erasable and thin
      the lead keeps slipping back inside when i press and the clicker's jammed
      i jab myself with sharp wooden points every time i reach in my bag
      i do maths proofs for a living and go through a whole box of wooden ones a month
      my daughter's studying architecture and needs hairlines thin as a thread
      our bookkeeper does her columns so she can erase but hates sharpening
      my son chews the wooden ones to splinters and then the points break in class
      he's an engineer and he's picky about point five versus point seven
      our neighbor does fine ink and graphite drawings and wants a line that never gets wider
      my grandad does the number puzzles on the train and drops the sharpener between the seats
      the kid i tutor wastes ten minutes a lesson standing over the trash can twisting a sharpener
      she's sitting her s a t in the spring and wants something she can just click
      my wife marks sewing patterns and her line is always too thick to be true
      a surveyor friend of mine writes figures in the field book where ink would run in the rain
      my brother in law is a cabinet maker and needs to mark dovetails dead thin
      the cartographer in our office wears gloves in winter and can't fiddle with sharpening
      my teenage boy presses so hard that the tip breaks mid equation
      our organist writes fingerings lightly into borrowed scores and has to rub them out afterwards
      my sister knits from charts and ticks off rows lightly so she can use the sheet again
      something to write with that rubs out and never wants sharpening
      something you click at the top and fresh lead comes out
      it has to draw lines the same width from the first to the last
      something with refills of thin graphite and an eraser on the end
      something for technical drawing with a metal grip and a point that stays fine
      anything to stop this endless sharpening
      something that protects its tip by sliding it in when it's in my pocket
      i want it to turn the lead as i write so it stays sharp
      something erasable that stays just as long no matter how much i write
      something for thin graphite lines that a ruler can run against
      no more sharpening please
      point five leads and a clicker
      my leads keep snapping
      i need an erasable thin line
      shavings everywhere again
      he drafts by hand still
      it must never go blunt
      click and the lead comes out
      for crosswords in bed
      she lost her sharpener again
    `,
  },
  pen: {
    telling:
      'ink write handwriting sign signature form check cheque smear smudge skip blot leak pocket desk office note click chew borrow letter envelope postcard diary journal lefty refill scribble exam teacher waiter nurse cramp grip paper gel',
    other:
      'writing clip cap lose left handed black blue red student smooth roller biro ballpoint rollerball scratchy dry lend pinch steal nick vanish drawer receptionist counter chart waitress order clipboard essay homework lecture scrawl jot birthday address crossword arthritis notepad shirt stain contract autograph waterproof customs purse mark grade scratch pen write ink smear draw line fine marker sign sketch bleed leak notes doodle calligraphy bullet journal letters comic lining outline lefty',
    told: `
      everything i pick up off the counter has dried out and i end up scratching blank grooves
      i'm left handed and the ink smears all over the side of my hand
      i had to borrow something from the bank teller just to sign my own check
      mine leaked all over my shirt pocket on the plane
      i write in the rain on deliveries and it just skips on the wet paper
      i'm a nurse and the free ones from the reps die halfway through a chart
      i've been using my kid's felt tips for the shopping list because nothing else works
      i want smooth black ink that dries before i turn the page
      i work nights in a warehouse and have to write upside down on labels overhead
      the cap's always missing on mine and it marks the lining of my handbag
      my arthritis is bad and thin slippery barrels keep rolling out of my fingers
      i fill in forms all day long and they won't take pencil
      i need blue so they can tell my signature's not a photocopy
      mine skips at the start of each word and then blobs
      i'd like one decent thing to write with instead of a jar full of duds
      my husband takes the plumbing orders by phone and can never find anything that writes
      our receptionist's disappear with every visitor and she wants a nice one of her own
      my mother writes her postcards with an eyebrow liner because she's got nothing else in her bag
      he's a cop and needs to write tickets in freezing weather without the ink clotting
      the waitress keeps asking customers for something to take orders with
      my boss clicks his all day and it's just broken and he wants another that clicks
      our son presses so hard the felt tips are squashed after one day of school
      my uncle's a paramedic and scribbles on his glove when the ink gives up
      she's a journal fanatic and wants fine gel ink in jet black
      the groom forgot to bring something for guests to sign the book with
      my colleague lends hers out and never sees it again so i'd like to replace it
      dad's hand shakes and he needs something thick and grippy to sign his checks with
      a friend goes diving and logs on damp paper where ordinary ink runs off
      my sister marks exam papers in red and goes through them like sweets
      the truck driver next door signs delivery slips all day and his dash is full of dead ones
      something to write with that works the first time without scribbling circles
      something that clips to a shirt pocket and doesn't leak
      it has to click open with one hand while i hold the phone
      something with quick drying ink that doesn't smudge for lefties
      something that writes in the cold and on greasy paper
      anything that signs a delivery slip and won't run out by thursday
      something slim to slip in the loop of my planner
      i need ink that can't be rubbed out for legal papers
      something comfortable to grip through four hours of handwritten exam
      something simple you push the end of and write
      have you something to sign with
      mine's run dry
      blue ink that doesn't smudge
      it leaked in my pocket
      nothing in this house writes
      somebody's nicked mine at work
      black ink and a soft grip
      the ink skips all the time
      he needs to fill in forms
      i just want to sign this
    `,
  },
  'colored-pencils': {
    telling:
      'draw color colour shade sketch blend layer sharpen sharpener artist art crayon wax pigment page kid kindergarten school homework adult mandala relax doodle portrait cartoon map rainbow bright marker tin hobby',
    other:
      'drawing coloring colouring shading hue child illustrate illustration break lead tip pastel felt case artistic picture paper stress calm rainy plane car restaurant toddler grandkid granddaughter grandson niece nephew preschool classroom teacher biology blunt stub snap waxy pale faint vivid bleed creative hospital recover retirement care dementia flower botanical bird unicorn dinosaur comic fashion palette skin quiet draw color colour pencil art sketch crayon shade blend portrait artist hues sketchbook cartoons pigment',
    told: `
      i've got one of those grown up books of mandalas and nothing to fill the shapes with
      wax crayons are too fat for the tiny petals i want to fill in
      felt tips go right through the page and spoil the picture on the back
      i sketch plants in the field and can't be carrying water and brushes about
      i'm recovering from an operation and want to shade something calm in bed without making a mess
      i only have graphite and my portraits look so grey without skin tones
      i'd like to blend one shade softly into the next with just my hand
      mine keep breaking inside so every time i sharpen the red falls out in bits
      i'm doing a course in botanical drawing and we're told to layer pigments dry
      the cheap set i bought hardly leaves any pigment on the paper however hard i press
      i draw on trains and wet paint is out of the question with the bumps
      i illustrate maps and need to tint regions lightly and still see the lettering
      i teach geography and i've run out of blue for the rivers and green for the forests
      i'm short of greens and browns since my set only has twelve shades
      drawing fur hair by hair is what i love and i need lots of sharp tinted points
      my daughter has outgrown her stubby crayons and wants to stay neatly inside the lines
      our boy gets marker all over the sofa and i want something that doesn't stain
      my mother in the nursing home enjoys filling in pictures and paint's too messy there
      she's eleven and draws manga characters and wants to shade their hair
      my grandson starts school next week and on the list it says twelve shades and a sharpener
      our neighbor's girl draws horses all day with nothing but an ordinary grey lead
      my wife designs quilts on squared paper and wants to tint each patch before she cuts
      he is stuck in hospital with a broken leg and a book of dragons to shade in
      a colleague swears filling in patterns at lunch stops her smoking
      my niece is a fashion student and does quick figure drawings with soft shading
      the twins fight over the one good purple so i'd better get a great big set
      my sister has a long flight with a five year old who only ever wants to draw rainbows
      dad took up drawing birds after he retired and wants their feathers true to life
      the kids in my class snap their points daily and i want tough leads in bright shades
      our au pair makes the loveliest cards and says she misses her tin with all the shades in it
      something to fill in pictures with that doesn't bleed through the paper
      something in forty shades or more that you can sharpen
      it has to lay down soft pigment that i can build up in layers
      something dry for drawing in every shade so no water jar gets knocked over
      something a six year old can draw a rainbow with and not ruin the carpet
      anything for shading leaves that goes to a fine point
      something in a tin with reds and blues and greens for my drawing table
      i want to be able to rub a little of it out when i slip over the line
      something triangular in bright shades that little fingers can hold right
      something creamy to blend skin tones in portraits without brushes
      i want to shade mandalas
      felt tips bleed right through
      her red one keeps snapping
      crayons are too fat for this
      every shade in one tin
      drawings without any mess
      he's only got grey ones
      to fill in his dinosaur book
      more greens for my landscapes
      soft leads in lots of shades
    `,
  },
  watercolors: {
    telling:
      'paint painter brush wet palette paper pigment landscape flower botanical sketch artist art easel hobby blend transparent sky seascape hue color colour class acrylic oil sketchbook gouache postcard pan tube creative',
    other:
      'painting wash outdoors plein retire sea tint beginner splash drip buckle portrait loose paintbrush sunset cloud lake mountain garden bird harbour harbor cottage artistic retirement translucent bleed bloom runny puddle messy solvent turpentine fume portable picnic travel holiday card illustrate illustration journal calm relax therapy lesson kid granddaughter kindergarten chalky tin seaside delicate outdoor paint watercolor watercolour brush art landscape palette sketch flower artist easel pigment class hobby acrylic postcards canvas',
    told: `
      i sit by the lake in the evenings and would love to catch that soft misty light with a brush
      oils stink the flat out and take weeks to dry so i want something i just thin with water
      i want those see through washes where one tint runs into the next
      i've bought the brushes and the rough heavy paper and now i've nothing to dip into
      i'd like to paint on my hikes so it has to be tiny with little pans in a box
      acrylics dry so hard and plasticky and i'm after something delicate for my flowers
      my little pans are scraped down to the metal and the blue is completely gone
      i signed up for a class called landscapes wet on wet and have to bring my own set
      the kids' tablets i've been using are chalky and the sky always comes out streaky
      on holiday i want to do postcards of the harbor myself instead of buying them
      i draw in ink and want to float a bit of transparent tint over the lines
      since i retired i've had time on my hands and i always fancied doing gentle seascapes
      i only have a corner of the kitchen table and everything must rinse out at the tap
      pencils can't give me the glow of a sunset bleeding across damp paper
      i keep a travel sketchbook and a tube set's too bulky for my bag
      my mother paints hydrangeas and squeezes the very last from her dried up tubes
      our eight year old loves swishing a brush about in a jam jar of water
      my aunt is bedridden and would enjoy a little pan set and a wet brush on her tray
      he does plein air in the lake district and swears at the weight of his oils
      she hand letters cards and wants soft pink blooms behind the words
      my wife's art teacher wants her to learn transparent layers over white paper
      the school wants every pupil to bring a box with twelve pans and a brush
      my brother sketches buildings when he travels and they cry out for a loose wash
      grandpa was always a sunday painter but turps makes him cough now
      our neighbor's garden is so lovely she wants to put every rose on paper with a wet brush
      my roommate's stressed and finds it soothing to see pigments bloom in a puddle
      a friend illustrates children's stories in those dreamy pale tints like old rabbit books
      my daughter tried to dilute poster paint for clouds and it just goes muddy
      the bride wants to do her own place cards with a blush wash
      dad's off on a narrowboat for the summer and would like to paint the canals
      something to paint with that only needs a cup of water
      something with little pans in a tin that folds up and goes in a coat pocket
      it has to be see through so the white of the paper shines
      something for soft skies and reflections that dries within minutes
      something a beginner can do flowers in with a round brush
      anything that washes off my granddaughter's hands and dress with plain water
      something with a lid that works as a mixing palette
      i want it to run and bloom when it touches damp paper
      something portable to paint the view from the campsite
      something gentle to tint my ink drawings with
      i want to paint misty hills
      oils smell too much indoors
      pans not tubes please
      soft washes on thick paper
      my cobalt blue's all gone
      she paints roses with water
      a wee paint tin for traveling
      just add a wet brush
      he's painting harbors on holiday
      transparent tints for my sketches
    `,
  },
};
