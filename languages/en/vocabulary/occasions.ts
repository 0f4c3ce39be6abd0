import { type Vocabulary } from '../../language';

/** What a gift may be for. Said after "as". "Thank you" alone is not heard as an occasion: customers say it when they are done. */
export const occasions: Vocabulary['occasion'] = {
  birthday: {
    heard: ['birthday', '(birthdays|birthday party|bday|b day|birth day|big birthday)'],
    said: { one: 'a birthday present' },
  },
  christmas: {
    heard: [
      'christmas',
      '(christmas day|christmas eve|xmas|x-mas|noel|holiday season)',
      '<stocking>',
    ],
    said: { one: 'a Christmas present' },
  },
  'mothers-day': {
    heard: ["mother's day", '(mothers day|mothering sunday)', '<moms> day'],
    said: { one: "a Mother's Day present" },
  },
  'fathers-day': {
    heard: ["father's day", "(fathers day|dad's day|dads day)"],
    said: { one: "a Father's Day present" },
  },
  'valentines-day': {
    heard: ["valentine's day", "(valentines day|valentine's|valentines|valentine)"],
    said: { one: "a Valentine's present" },
  },
  anniversary: {
    heard: [
      'anniversary',
      '(anniversaries|wedding anniversary|ruby wedding|silver wedding|golden wedding|ruby wedding anniversary)',
      '(years of marriage|years married|been married|silver wedding anniversary|golden wedding anniversary)',
    ],
    said: { one: 'an anniversary present' },
  },
  wedding: {
    heard: [
      'wedding',
      '(weddings|wedding day|marriage|bridal shower|getting married|gets married|get married|is marrying|tie the knot)',
    ],
    said: { one: 'a wedding present' },
  },
  engagement: {
    heard: [
      'engagement',
      '(engagement party|engaged|just got engaged|got engaged|are engaged|gets engaged)',
    ],
    said: { one: 'an engagement present' },
  },
  housewarming: {
    heard: [
      'housewarming',
      '(house warming|housewarming party|house warming party|new home|new house|first home|moving in|new place|moved house|moving house|moves into|moving into|new house|first house|bought a house|closed on a house|first place|own place)',
      'new <apartment>',
    ],
    said: { one: 'a housewarming present' },
  },
  graduation: {
    heard: [
      'graduation',
      '(graduations|graduation day|graduation party|graduating|graduates|graduated|finishing college|finishing university)',
    ],
    said: { one: 'a graduation present' },
  },
  retirement: {
    heard: ['retirement', '(retirement party|retiring|retires|retired|just retired|leaving work)'],
    said: { one: 'a retirement present' },
  },
  farewell: {
    heard: [
      'farewell',
      '(last day|is leaving|leaving the company|leaving the firm|leaving next week|leaving us|leaving the office|leaving on friday|leaving friday|leaving party|leaving present|leaving gift|goodbye present|goodbye gift|going away|going away present)',
      '(going away gift|going away party|farewell party|moving away|moves away|last day at work|leaving do)',
    ],
    said: { one: 'a farewell present' },
  },
  'get-well': {
    heard: [
      'get well soon',
      '(get well|get well present|get well gift|in hospital|in the hospital|recovering|feel better|broke a leg|broke his leg|broke her leg|broke his arm|broke her arm|broke her hip|broke his ankle|poorly|cheer her up|cheer him up|cheer them up|home from the hospital)',
      '(while she heals|while he heals|had surgery|had an operation|is sick|is ill|got sick|feeling better|under the weather)',
    ],
    said: { one: 'a get well present' },
  },
  'new-baby': {
    heard: [
      'new baby',
      '(baby shower|birth|new arrival|christening|baptism|gender reveal|new parents|expecting|expecting a baby|having a baby|had a baby|just had a baby|pregnant|first baby|had her baby|had their baby|having her first baby)',
    ],
    said: { one: 'a new baby present' },
  },
  'thank-you': {
    heard: [
      'thank you gift',
      '(thank you present|thank you gesture|way to say thank you|way of saying thank you|token of thanks)',
      '(small thank you|little thank you|appreciation gift|teacher appreciation|appreciation|thank him|thank her|thank them)',
      '(say thank you|say thanks|thank my <neighbor>|thank the teacher|so good to me|helped me a lot|did me a favor)',
      '(thank-you gift|thank-you present)',
    ],
    said: { one: 'a thank you present' },
  },
  'back-to-school': {
    heard: [
      'back to school',
      '(back-to-school|going back to school|starting school|starts school|first day of school|new school year|new term|starts kindergarten|starting kindergarten)',
      '(going to college|starting college|going to university|starting university|going off to college)',
    ],
    said: { one: 'a back to school present' },
  },
  'secret-santa': {
    heard: [
      'secret santa',
      '(white elephant|gift exchange|office gift exchange|kris kringle|office party|yankee swap|draw names|drew names|name draw)',
      'secret santa exchange',
    ],
    said: { one: 'a Secret Santa present' },
  },
};
