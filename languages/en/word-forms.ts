import { type WordForms } from '../../contract';

/**
 * English words for a search. The stop words are those of grammar, politeness, giving and shopping; the
 * accessories are the everyday ones, of any trade.
 */
export const wordForms: WordForms = {
  stopWords: (
    'a an and any are as at be but by can could do does for from get give good great had has have he her ' +
    'hers him his how i if in is it its just kind like likes little looking love loves make me more my nice ' +
    'not of on one or our out please she so some someone something sort that the their them there these they ' +
    'thing things this to up us use used want wants was we what which who will with would you your ' +
    'gift gifts present presents buy find idea ideas need new show recommend suggest shop shopping'
  ).split(' '),
  // Plural and singular meet: "batteries" and "battery", "watches" and "watch", "tomatoes" and "tomato",
  // "books" and "book".
  stems: [
    ['^(.{2,})ies$', '$1y'],
    ['^(?=.{5})(.*(?:s|x|z|ch|sh))es$', '$1'],
    ['^(?!(?:canoe|oboe|aloe|tiptoe|mistletoe)s$)(.{3,}(?<!sh)o)es$', '$1'],
    ['^(.{2,}[^su])s$', '$1'],
  ],
  // What is written differently and sounds the same: "headfones", "aye ron", "arrow press".
  sounds: [
    ['^(?:kn|gn|pn)', 'n'],
    ['^wr', 'r'],
    ['^ps', 's'],
    ['^x', 's'],
    ['ph', 'f'],
    ['gh(?=t)', ''],
    ['(?:tch|tsch)', 'ch'],
    ['dg', 'j'],
    ['ck', 'k'],
    ['sch', 'sk'],
    ['chine', 'sine'],
    ['sc(?=[eiy])', 's'],
    ['c(?=[eiy])', 's'],
    ['ch', 'C'],
    ['c', 'k'],
    ['q', 'k'],
    ['x', 'ks'],
    ['z', 's'],
    ['tion', 'Cn'],
    ['v', 'f'],
    ['w(?=[^aeiouy]|$)', ''],
    ['h', ''],
    ['^[aeiouy]+', 'a'],
    ['(?!^)[aeiouyw]+', ''],
    ['(.)\\1+', '$1'],
  ],
  // What is hardly heard between other sounds: "foam rolla", "slow feet a bowl".
  slurs: [
    ['r(?![aeiouyr])', ''],
    ['d+', 't'],
    ['m', 'n'],
  ],
  linkingWords: 'for with fits without compatible suits'.split(' '),
  accessories: (
    'accessory adapter arm bag battery bracket cable cap case charger cleaner cord cover cradle dock ' +
    'filter handle holder kit lamp lead lid lock mount pad panel part pouch protector rack refill replacement ' +
    'screen shell skin sleeve stand strap stylus tip tray wallet warranty'
  ).split(' '),
  units: {
    ...{ gigabyte: 'gb', terabyte: 'tb', megabyte: 'mb', gig: 'gb' },
    ...{ watt: 'w', volt: 'v', hertz: 'hz', gigahertz: 'ghz', megahertz: 'mhz', megapixel: 'mp' },
    ...{ inch: 'inch', inche: 'inch', foot: 'ft', feet: 'ft', meter: 'm', metre: 'm' },
    ...{ centimeter: 'cm', centimetre: 'cm', millimeter: 'mm', millimetre: 'mm' },
    ...{ liter: 'l', litre: 'l', milliliter: 'ml', millilitre: 'ml', ounce: 'oz', quart: 'qt' },
    ...{ gram: 'g', kilogram: 'kg', kilo: 'kg', pound: 'lb', piece: 'pcs' },
  },
};
