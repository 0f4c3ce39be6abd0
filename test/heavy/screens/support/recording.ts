import { wrapped } from '../../../../workbench/terminal/wrap';
import { createDevice } from '../../../../workbench/testing';

/** One thing that was said, and by whom. */
interface Said {
  readonly who: 'you' | 'skill' | 'alexa';
  readonly name: string;
  readonly text: string;
}

const SAYINGS = [
  'ask shelf talker for a gift for my dad who likes coffee',
  'yes',
  'yes',
  'no thanks',
];

/** Holds the conversation, always in the same words. */
const converse = async (): Promise<{ said: Said[]; credit: string }> => {
  const device = createDevice({ user: 'anna' });
  const said: Said[] = [];
  for (const saying of SAYINGS) {
    said.push({ who: 'you', name: 'You', text: saying });
    const { spoken } = await device.say(saying);
    for (const { by, text } of spoken) {
      if (text === '') continue;
      said.push(
        by === 'skill'
          ? { who: 'skill', name: 'Shelf Talker', text }
          : { who: 'alexa', name: 'Alexa Shopping (pretend)', text },
      );
    }
  }
  const [credit] = device.ledger.credits;
  const tag = credit?.credited === true ? credit.tag : null;
  return { said, credit: tag === null ? 'Not credited' : `Credited to ${tag}` };
};

const WIDTH = 860;
const EDGE = 28;
const LINE = 21;
const PAD = 13;
const GAP = 14;
/** Characters of a line, and the width of one in a wide font. */
const MOST = 62;
const CHARACTER = 8.1;
const NAME = 18;

/** Seconds: before a reply, for each character that is read, and at the end. */
const PAUSE = 0.7;
const READING = 0.017;
const END = 4;

const COLOURS = {
  you: { ground: '#0b6c78', ink: '#ffffff' },
  skill: { ground: '#1f2a31', ink: '#f4f6f7' },
  alexa: { ground: '#45341a', ink: '#fbe9c4' },
} as const;

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

interface Drawn {
  readonly parts: readonly string[];
  readonly height: number;
  /** When each part appears, in seconds. */
  readonly at: readonly number[];
  readonly lasts: number;
}

const bubble = ({ who, name, text }: Said, top: number): { part: string; height: number } => {
  const lines = wrapped(text, MOST, '');
  const head = who === 'you' ? 0 : NAME;
  const longest = Math.max(...lines.map(({ length }) => length), who === 'you' ? 0 : name.length);
  const width = Math.min(longest * CHARACTER, WIDTH) + 2 * PAD;
  const height = lines.length * LINE + 2 * PAD - 6 + head;
  const left = who === 'you' ? WIDTH - EDGE - width : EDGE;
  const { ground, ink } = COLOURS[who];
  const label =
    who === 'you'
      ? ''
      : `<text class="name" x="${left + PAD}" y="${top + PAD + 9}" fill="${ink}">${escaped(name)}</text>`;
  const words = lines.map(
    (line, index) =>
      `<text x="${left + PAD}" y="${top + PAD + head + 11 + index * LINE}" fill="${ink}">${escaped(line)}</text>`,
  );
  const box = `<rect x="${left}" y="${top}" width="${width}" height="${height}" rx="14" fill="${ground}"/>`;
  return { part: [box, label, ...words].join(''), height };
};

const draw = (said: readonly Said[], credit: string): Drawn => {
  const parts: string[] = [];
  const at: number[] = [];
  let top = EDGE;
  let time = PAUSE;
  for (const one of said) {
    const { part, height } = bubble(one, top);
    parts.push(part);
    at.push(time);
    top += height + GAP;
    time += PAUSE + one.text.length * READING;
  }
  parts.push(
    `<text class="credit" x="${WIDTH / 2}" y="${top + 12}" text-anchor="middle">${escaped(credit)}</text>`,
  );
  at.push(time);
  return { parts, at, height: top + 12 + EDGE, lasts: time + END };
};

const percent = (time: number, lasts: number): string => `${((100 * time) / lasts).toFixed(2)}%`;

/**
 * A conversation with the skill, recorded from the simulator, as an animated SVG: no script, and still
 * for people who want less motion.
 */
export const recordConversation = async (): Promise<string> => {
  const { said, credit } = await converse();
  const { parts, at, height, lasts } = draw(said, credit);
  const frames = at.map((time, index) => {
    const [before, after] = [percent(time, lasts), percent(time + 0.35, lasts)];
    return `@keyframes k${index}{0%,${before}{opacity:0}${after},98%{opacity:1}100%{opacity:0}}`;
  });
  const uses = at.map(
    (_time, index) => `#p${index}{animation:k${index} ${lasts.toFixed(1)}s linear infinite}`,
  );
  const told = said.map(({ name, text }) => `${name}: ${text}`).join(' ');
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-labelledby="t d">`,
    '<title id="t">A conversation with Shelf Talker, recorded from the simulator</title>',
    `<desc id="d">${escaped(told)} ${escaped(credit)}.</desc>`,
    '<style>',
    "text{font:15px -apple-system,'Segoe UI',Roboto,'Helvetica Neue',Arial,sans-serif}",
    '.name{font-size:12px;font-weight:600;opacity:.75}',
    '.credit{font-size:13px;fill:#83dbe4}',
    ...frames,
    ...uses,
    '@media (prefers-reduced-motion:reduce){g{animation:none!important}}',
    '</style>',
    `<rect width="${WIDTH}" height="${height}" rx="18" fill="#10161a"/>`,
    ...parts.map((part, index) => `<g id="p${index}">${part}</g>`),
    '</svg>',
    '',
  ].join('\n');
};
