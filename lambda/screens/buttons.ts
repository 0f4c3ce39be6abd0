import * as z from 'zod/mini';
import { CATEGORIES } from '../../contract';
import { lazily } from '../../contract/lazily';
import { type Scene } from '../dialogue/conversation';
import { type Line, line } from '../dialogue/line';
import { type Speech } from '../speech/speech';

/** A touch that means the same in every scene, as a word does. */
const WORDS = ['yes', 'no', 'another', 'surprise'] as const;
/** What a touch on the screen sends back: a word, a row by its number, or an example of a question by its id. */
export const touchSchema = lazily(() =>
  z.union([
    z.tuple([z.enum(WORDS)], z.unknown()),
    z.tuple([z.literal('choose'), z.number()], z.unknown()),
    z.tuple([z.literal('interest'), z.string()], z.unknown()),
    z.tuple([z.literal('category'), z.enum(CATEGORIES)], z.unknown()),
  ]),
);
type Touch =
  | readonly [(typeof WORDS)[number]]
  | readonly ['choose', number]
  | readonly ['interest' | 'category', string];

/** What can be touched. */
export interface Target {
  readonly label: string;
  readonly arguments: Touch | readonly [];
}

export interface Button extends Target {
  /** The answer that is meant to be found first. */
  readonly isFirst: boolean;
}

const MOST_EXAMPLES = 3;

const examplesIn = (scene: Scene, lines: readonly Line[]): Touch[] => {
  if (scene.name === 'asking' && scene.question === 'interest') {
    return scene.examples.map((id) => ['interest', id]);
  }
  if (scene.name === 'asking' && scene.question === 'category') {
    return scene.examples.map((id) => ['category', id]);
  }
  const [named = []] = lines.flatMap(({ terms }) => (terms?.categories ? [terms.categories] : []));
  return named.map((id) => ['category', id]);
};

/** The touches that the question of a scene can be answered with; only those that lead somewhere. */
const touchesOf = (scene: Scene, lines: readonly Line[]): readonly Touch[] => {
  switch (scene.name) {
    case 'offering':
      return [['yes'], ['no'], ['another']];
    // "Anything else about it?" is answered with words; without any, the offer comes back.
    case 'discussing':
      return [['no'], ['another']];
    case 'listing':
      return scene.isToRead === true ? [['yes'], ['no']] : [['another']];
    case 'suggesting':
    case 'stretching':
    case 'reconsidering':
    case 'forgetting':
    case 'pausing':
    case 'comforting':
      return [['yes'], ['no']];
    case 'open':
    case 'asking':
      return [...examplesIn(scene, lines).slice(0, MOST_EXAMPLES), ['surprise']];
    case 'handed-over':
      return [];
  }
};

const labelOf = (touch: Touch, speech: Speech): string => {
  const [what, which] = touch;
  if (what === 'interest' || what === 'category') return speech.nameOf(what, which);
  return what === 'choose' ? '' : speech.say(line(`touch.${what}`));
};

/**
 * The buttons below a question.
 *
 * @param lines what is said before the question; it may name examples
 */
export const buttonsOf = (scene: Scene, lines: readonly Line[], speech: Speech): Button[] =>
  touchesOf(scene, lines).map((touch) => ({
    label: labelOf(touch, speech),
    arguments: touch,
    isFirst: touch[0] === 'yes',
  }));
