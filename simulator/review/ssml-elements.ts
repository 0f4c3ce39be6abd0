/** What an attribute may be: one of some words, or a text of some form. */
type Values = readonly string[] | RegExp;

/** An element of SSML. */
interface ElementType {
  readonly attributes?: Readonly<Record<string, Values>>;
  /** Attributes without which it says nothing. */
  readonly required?: readonly string[];
  /** Whether other elements may be inside it; not when absent. */
  readonly holdsElements?: true;
  /** Elements that it may not be inside of. */
  readonly notInside?: readonly string[];
}

const ANY = /\S/;
const LANGUAGE = /^[a-z]{2,3}-[A-Z]{2}$/;
const words = (text: string): readonly string[] => text.split(' ');

/**
 * The elements of SSML that Alexa knows, as public skills use them. Which attributes and nestings she
 * takes is our reading; nobody has confirmed the list, so it only leads to warnings.
 */
export const SSML_ELEMENTS: Readonly<Record<string, ElementType>> = {
  speak: { holdsElements: true, notInside: ['speak'] },
  p: { holdsElements: true, notInside: ['p', 's'] },
  s: { holdsElements: true, notInside: ['s'] },
  audio: { attributes: { src: ANY }, required: ['src'] },
  break: {
    attributes: {
      strength: words('none x-weak weak medium strong x-strong'),
      time: /^\d+(?:\.\d+)?m?s$/,
    },
  },
  emphasis: { attributes: { level: words('strong moderate reduced') }, holdsElements: true },
  lang: { attributes: { 'xml:lang': LANGUAGE }, required: ['xml:lang'], holdsElements: true },
  phoneme: { attributes: { alphabet: words('ipa x-sampa'), ph: ANY }, required: ['ph'] },
  prosody: {
    attributes: {
      rate: /^(?:x-slow|slow|medium|fast|x-fast|\d+%)$/,
      pitch: /^(?:x-low|low|medium|high|x-high|[+-]?\d+(?:\.\d+)?%)$/,
      volume: /^(?:silent|x-soft|soft|medium|loud|x-loud|[+-]?\d+(?:\.\d+)?dB)$/,
    },
    holdsElements: true,
  },
  'say-as': {
    attributes: {
      'interpret-as': words(
        'characters spell-out cardinal number ordinal digits fraction unit date time telephone address interjection expletive',
      ),
      format: words('mdy dmy ymd md dm ym my d m y'),
    },
    required: ['interpret-as'],
  },
  sub: { attributes: { alias: ANY }, required: ['alias'] },
  voice: { attributes: { name: ANY }, required: ['name'], holdsElements: true },
  w: { attributes: { role: /^(?:amazon|ivona):\S+$/ }, required: ['role'] },
  'amazon:domain': {
    attributes: { name: words('conversational long-form music news fun') },
    required: ['name'],
    holdsElements: true,
  },
  'amazon:effect': {
    attributes: { name: words('whispered') },
    required: ['name'],
    holdsElements: true,
  },
  'amazon:emotion': {
    attributes: { name: words('excited disappointed'), intensity: words('low medium high') },
    required: ['name'],
    holdsElements: true,
  },
};
