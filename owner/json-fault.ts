/** Where a text stops being JSON, and what JSON has there. */
export interface JsonFault {
  /** Both count from 1. */
  readonly line: number;
  readonly column: number;
  readonly expected: string;
}

const SPACE = /[ \t\r\n]*/y;
const STRING = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4}))*"/y;
const PLAIN = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.])|(?:true|false|null)(?!\w)/y;

const EXPECTED = {
  value: 'a value: a text in double quotes, a number, true, false, null, [ or {',
  key: 'a name in double quotes',
  firstKey: 'a name in double quotes, or }',
  colon: 'a colon',
  object: 'a comma or }',
  list: 'a comma or ]',
  end: 'nothing more',
} as const;

const faultAt = (text: string, offset: number, expected: string): JsonFault => {
  const lines = text.slice(0, offset).split('\n');
  return { line: lines.length, column: (lines.at(-1) ?? '').length + 1, expected };
};

/**
 * Finds the first place where a text breaks the rules of JSON. JSON.parse tells it in words that
 * differ by version of Node, mostly without a place, and quotes what it found, which may be secret.
 *
 * @returns undefined for a text that is JSON
 */
export const findJsonFault = (text: string): JsonFault | undefined => {
  const open: ('object' | 'list')[] = [];
  let state: keyof typeof EXPECTED = 'value';
  let mayClose = false;
  let at = 0;
  const take = (pattern: RegExp): boolean => {
    pattern.lastIndex = at;
    if (!pattern.test(text)) return false;
    at = pattern.lastIndex;
    return true;
  };
  const afterValue = (): typeof state => open.at(-1) ?? 'end';
  for (;;) {
    take(SPACE);
    const next = text[at];
    const inside = open.at(-1);
    if (state === 'end' && next === undefined) return undefined;
    const closes = next === (inside === 'object' ? '}' : ']');
    if (closes && inside !== undefined && (state === inside || mayClose)) {
      at += 1;
      open.pop();
      state = afterValue();
      mayClose = false;
    } else if (state === inside && next === ',') {
      at += 1;
      state = inside === 'object' ? 'key' : 'value';
    } else if (state === 'colon' && next === ':') {
      at += 1;
      state = 'value';
    } else if ((state === 'key' || state === 'firstKey') && take(STRING)) {
      state = 'colon';
      mayClose = false;
    } else if (state === 'value' && (next === '{' || next === '[')) {
      at += 1;
      open.push(next === '{' ? 'object' : 'list');
      state = next === '{' ? 'firstKey' : 'value';
      mayClose = true;
    } else if (state === 'value' && (take(STRING) || take(PLAIN))) {
      state = afterValue();
      mayClose = false;
    } else return faultAt(text, at, EXPECTED[state]);
  }
};
