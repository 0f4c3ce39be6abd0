import { expand } from '../../languages';

describe('spelling out a pattern', () => {
  it('leaves plain words and slots as they are', () => {
    expect(expand('a gift for my {recipient}')).toEqual(['a gift for my {recipient}']);
  });

  it('takes each alternative in turn, an empty one too, without doubled spaces', () => {
    expect(expand('(find|get) (me |)a gift')).toEqual([
      'find me a gift',
      'find a gift',
      'get me a gift',
      'get a gift',
    ]);
  });

  it('takes groups inside groups', () => {
    expect(expand('(a (good|nice) |)gift').sort()).toEqual(['a good gift', 'a nice gift', 'gift']);
  });

  it('puts the phrase of all first alternatives first', () => {
    expect(expand('(a (good|nice) |)(gift|present)')[0]).toBe('a good gift');
  });

  it('replaces names by the words of the locale, which may name others', () => {
    const words = { cart: ['basket', 'trolley'], my: ['my <cart>'] };
    expect(expand('in <my>', words)).toEqual(['in my basket', 'in my trolley']);
    expect(expand('<cart>s', { cart: ['cart'] })).toEqual(['carts']);
  });

  it('gives each phrase once', () => {
    expect(expand('(a|a|the) gift')).toEqual(['a gift', 'the gift']);
  });

  it('refuses a name without words, and brackets without a partner', () => {
    expect(() => expand('in <cart>')).toThrow('names <cart>');
    for (const pattern of ['(a|b', 'a|b', 'a)', '<a']) {
      expect(() => expand(pattern)).toThrow('bracket');
    }
  });
});
