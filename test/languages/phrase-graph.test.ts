import fc from 'fast-check';
import { type PhraseGraph, readFork } from '../../contract';
import { expand } from '../../languages/expand';
import { inForm, phraseGraph } from '../../languages/phrase-graph';

/** Every phrase of a graph with its first meaning. */
const spelledOut = <Meaning>({ forks, meanings }: PhraseGraph<Meaning>): Map<string, Meaning> => {
  const phrases = new Map<string, Meaning>();
  const walk = (place: number, said: readonly string[]): void => {
    const { ends, next } = readFork(forks[place] ?? '');
    const meaning = meanings[ends[0] ?? -1];
    if (meaning !== undefined) phrases.set(said.join(' '), meaning);
    for (const [word, to] of next) walk(to, [...said, word]);
  };
  walk(forks.length - 1, []);
  return phrases;
};

const { pattern } = fc.letrec<{ part: string; pattern: string }>((tie) => ({
  part: fc.oneof(
    { maxDepth: 3 },
    fc.constantFrom('a', 'b', 'cs', "d's", '{number}'),
    fc.array(tie('pattern'), { minLength: 1, maxLength: 3 }).map((them) => `(${them.join('|')})`),
    fc.constantFrom('(a|b)s', 'a(s|)', '(a |)b', '(very |)'),
  ),
  pattern: fc.array(tie('part'), { maxLength: 3 }).map((parts) => parts.join(' ')),
}));

/** As `expand` spells them out, where of several meanings the first counts. */
const expected = (patterns: readonly string[]): Map<string, number> => {
  const phrases = patterns.flatMap((one, meaning) =>
    expand(one).map((phrase) => [phrase, meaning] as const),
  );
  return new Map(phrases.filter(([phrase]) => phrase !== '').reverse());
};

const graphOf = (patterns: readonly string[]): PhraseGraph<number> =>
  phraseGraph(
    patterns.map((one, meaning) => [one, meaning]),
    {},
  );

test('a graph has all phrases of its patterns and no others, each with its first meaning', () => {
  fc.assert(
    fc.property(fc.array(pattern, { maxLength: 4 }), (patterns) => {
      expect(spelledOut(graphOf(patterns))).toEqual(expected(patterns));
    }),
    { numRuns: 300 },
  );
});

test('in another form of their words, phrases have the first meaning of those that become the same', () => {
  const graph = graphOf(['(big |)dogs', 'dog', 'cats (and|or) dogs']);
  expect(spelledOut(inForm(graph, (word) => word.replace(/s$/, '')))).toEqual(
    new Map([
      ['big dog', 0],
      ['dog', 0],
      ['cat and dog', 2],
      ['cat or dog', 2],
    ]),
  );
});

test('phrases that mean nothing are left out of it, and those that begin with a word that may not', () => {
  const options = { without: ['my (dog|cat)'], mayBegin: (word: string) => word !== 'nine' };
  const patterns = [['(my|your|nine) (dog|cat)', true]] as const;
  expect([...spelledOut(phraseGraph(patterns, {}, options)).keys()]).toEqual([
    'your cat',
    'your dog',
  ]);
});

test.each(['(a|b', 'a|b', 'a)', '<a', '(a (b)'])(
  'brackets without a partner are refused: %s',
  (broken) => {
    expect(() => graphOf([broken])).toThrow('bracket');
  },
);
