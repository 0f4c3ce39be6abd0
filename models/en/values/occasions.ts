import { type PhrasedValues } from '../../phrase-book';

/**
 * What a gift may be for; ids are the catalogue's OCCASIONS. A bare "thank you" is no value: it is
 * what customers say when they are done.
 */
export const OCCASION_VALUES: PhrasedValues = {
  birthday: ['birthday', '(birthdays|birthday party|bday|b day|birth day|big birthday)'],
  christmas: [
    'christmas',
    '(christmas day|christmas eve|xmas|x-mas|noel|holiday season)',
    '<stocking>',
  ],
  'mothers-day': ["mother's day", '(mothers day|mothering sunday)', '<moms> day'],
  'fathers-day': ["father's day", "(fathers day|dad's day|dads day)"],
  'valentines-day': ["valentine's day", "(valentines day|valentine's|valentines|valentine)"],
  anniversary: ['anniversary', '(anniversaries|wedding anniversary)'],
  wedding: [
    'wedding',
    '(weddings|wedding day|marriage|engagement|engagement party|bridal shower|getting married)',
  ],
  housewarming: [
    'housewarming',
    '(house warming|housewarming party|house warming party|new home|new house|first home|moving in)',
    'new <apartment>',
  ],
  graduation: [
    'graduation',
    '(graduations|graduation day|graduation party|graduating|finishing college|finishing university)',
  ],
  retirement: ['retirement', '(retirement party|retiring|leaving work)'],
  'new-baby': [
    'new baby',
    '(baby shower|birth|new arrival|christening|baptism|gender reveal|new parents|expecting)',
  ],
  'thank-you': [
    'thank you gift',
    '(thank you present|thank you gesture|way to say thank you|way of saying thank you|token of thanks)',
    '(small thank you|little thank you|appreciation gift|teacher appreciation|appreciation)',
    '(thank-you gift|thank-you present)',
  ],
  'back-to-school': [
    'back to school',
    '(back-to-school|going back to school|starting school|first day of school|new school year|new term)',
    '(going to college|starting college|going to university|starting university|going off to college)',
  ],
  'secret-santa': [
    'secret santa',
    '(white elephant|gift exchange|office gift exchange|kris kringle|office party|yankee swap)',
    'secret santa exchange',
  ],
};
