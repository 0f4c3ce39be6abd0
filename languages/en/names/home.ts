import { type Names } from '../../language';

/** Nights without rest, and what is tried against them. */
export const sleep: Names = [
  'melatonin, sleeping pill, sleeping pills, sleeping tablets, ambien, nytol, narcolepsy',
  'sleepwalks, sleepwalking, night terrors, teething nights, night feeds, night feeding',
  'two a m feeds, newborn nights, blackout curtains, blackout blinds, weighted blanket',
  'lavender pillow spray, pillow spray, sleep tracker, sleep stories, dog snores',
  'neighbors party all night, neighbours party all night, noisy neighbours at night',
  'traffic all night, sirens all night, early riser, up with the lark, up before dawn',
  'up at five every, up at four every, on call nights, night duty, twelve hour shifts',
  'rotating shifts, overnight shift, overnight shifts, overnights, third shift, works graveyard',
  "night porter, night watchman, baker's hours, insomnia is, sleep is terrible, sleep is awful",
  'sleep hygiene, sleep clinic, sleep study, power naps, power nap, cat naps, catnaps, siesta',
  'siestas, sleeps in till, hits snooze, hits the snooze',
];

/** Cures and rites of those who look after body and mind. */
export const wellness: Names = [
  'crystal healing, healing crystals, sound bath, sound baths, singing bowl, singing bowls',
  'gong bath, cold plunge, cold plunges, ice baths, wim hof, infrared sauna, steam room, hot tub',
  'jacuzzi, float tank, flotation tank, reflexology, reflexologist, acupuncturist, homeopath',
  'homeopathy, naturopath, naturopathic, ayurveda, ayurvedic, chiropractic, craniosacral',
  'alexander technique, feldenkrais, deep tissue massage, hot stone massage, sports massage',
  'thai massage, shiatsu, lymphatic drainage, essential oil, essential oils, doterra',
  'young living, incense, sage smudging, smudging, meditation cushion, meditation retreat',
  'meditation app, silent retreat, silent retreats, vipassana, transcendental meditation',
  'calm app, insight timer, mindfulness app, tarot, tarot cards, astrology, moon rituals',
  'green juice, green juices, juice cleanse, juicing, superfoods, spirulina, wheatgrass, kefir',
  'probiotics, gut health, adaptogens, ashwagandha, supplements, vitamins, intermittent fasting',
  'whole thirty, health food shop, health food store, holland and barrett, goop, huberman',
  'andrew huberman, dry needling, herniated disc, slipped disc, fibromyalgia, rheumatoid',
  'repetitive strain, carpal tunnel, tennis elbow, plantar fasciitis, frozen shoulder',
];

/** What is put on by those who look after how they look. */
export const selfCare: Names = [
  'serum, serums, hyaluronic, hyaluronic acid, retinol, niacinamide, vitamin c serum, exfoliating',
  'face scrub, sheet mask, sheet masks, clay mask, gua sha, jade roller, k beauty',
  'korean skincare, ten step skincare, sephora, ulta, boots number seven, space nk, lush bath',
  'bath salts, epsom salts, bath oil, body butter, body scrub, body lotion, hand cream, lip balm',
  'lip gloss, lipstick, lipsticks, eyeshadow, eyeshadow palette, mascara, eyeliner, fake lashes',
  'lash extensions, eyelash extensions, lash tech, brow lamination, microblading',
  'makeup tutorials, makeup palette, makeup palettes, charlotte tilbury, fenty, rare beauty',
  'mac makeup, nail polish, nail polishes, nail varnish, gel nails, acrylic nails, nail salon',
  'nail tech, nail bar, mani pedi, mani pedis, shellac nails, hair salon, hair salons, hair dye',
  'balayage, blow dry, blowouts, blowout, curly girl method, hair mask, hair masks, hair oil',
  'deep conditioner, dyson airwrap, curling tongs, straighteners, beard oil, beard balm',
  'moustache wax, mustache wax, wet shave, wet shaves, straight razor, safety razor',
  'shaving brush, cologne, colognes, perfume, perfumes, fragrance, fragrances, eau de toilette',
  'jo malone, scented candle, scented candles, diptyque, yankee candle, champneys, day spa',
  'spa hotel, health spa, turkish bath, hammam, facialist, esthetician, aesthetician',
  'electrolysis, spray tan, fake tan, self tanner, silk robe, fluffy robe, fluffy slippers',
  'cucumber on her eyes, cucumber slices',
];

/** Where things are kept, and by whom. */
export const organizing: Names = [
  'konmari, the home edit, home edit, stacey solomon, sort your life out, swedish death cleaning',
  'hoarders show, hoarder, hoards everything, hoarding, pack rat, packrat, junk drawer',
  'junk drawers, storage bins, storage boxes, storage tubs, storage units, dymo',
  'brother label maker, drawer dividers, drawer organizers, closet system, closet systems',
  'walk in closet, california closets, elfa shelving, kallax, the container store',
  'tupperware cupboard, tupperware drawer, spice jars, matching jars, decanted pasta',
  'decants everything, pantry organization, color coded, colour coded, colour coordinated',
  'color coordinated, color coordinates, colour coordinates, alphabetizes, alphabetises',
  'alphabetized, alphabetised, alphabetical order, spreadsheets for everything, google calendar',
  'family calendar, wall planner, chore chart, chore charts, to do list app, inbox zero',
  'capsule wardrobe, folds her towels, folds everything, irons everything, vacuums twice',
  'hoovers twice, bleaches everything, spotless house, spotless kitchen, professional organizer',
  'professional organiser, type a personality, paperwork everywhere, paper everywhere',
  'piles of paper, piles of paperwork, stacks of mail, stacks of paper, mountain of laundry',
  'laundry everywhere, shoes everywhere, lego everywhere, overflowing closet',
  'overflowing wardrobe, bursting wardrobe, garage is full, garage is so full, attic is full',
  "loft is full, no room in the garage, can't park in the garage, moving boxes, still in boxes",
  'living out of boxes',
];
