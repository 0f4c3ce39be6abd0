import fc from 'fast-check';
import { createRedactor } from '../../../clients/transport';

test.each([
  ['as it is', (secret: string) => secret],
  ['in an address', encodeURIComponent],
  ['in a form', (secret: string) => new URLSearchParams({ secret }).toString()],
  ['in JSON', (secret: string) => JSON.stringify({ secret })],
  ['in base64', (secret: string) => Buffer.from(secret).toString('base64')],
])('a secret is taken out when it is written %s', (_how, write) => {
  const secret = 'p"ss w/rd+ü|';
  const redactor = createRedactor();
  redactor.add(secret);
  const text = redactor.text(`before ${write(secret)} after`);
  expect(text).not.toContain(write(secret).replace(/^secret=/, ''));
  expect(text).toMatch(/^before .*\*\*\*.* after$/);
});

test.each([
  'amzn1.oa2-cs.v1.0123456789abcdef',
  'amzn1.application-oa2-client.0123456789abcdef',
  'Atza|IwEBIJ-x_y/z==',
  'Atzr%7CIwEBIJ',
  'Atc|MQEBI',
  'eyJhbGciOi.eyJzdWIi.c2ln',
])("the secret %s is known by Amazon's shape", (secret) => {
  expect(createRedactor().text(`token ${secret}, wrong`)).toBe('token ***, wrong');
});

test.each([
  ['Authorization: Bearer opaque-token, Version 2.1', 'Authorization: Bearer ***, Version 2.1'],
  ['{"access_token":"opaque"}', '{"access_token":"***"}'],
  ['client_secret=opaque&scope=x', 'client_secret=***&scope=x'],
])('in %s the secret is known by its place', (dirty, clean) => {
  expect(createRedactor().text(dirty)).toBe(clean);
});

test('ordinary words stay as they are', () => {
  const redactor = createRedactor();
  redactor.add('', 'a', 'the');
  const words = 'the basic token of a customer is wrong: error 17';
  expect(redactor.text(words)).toBe(words);
});

test('values and keys are cleaned at every depth, and fields named after secrets', () => {
  const redactor = createRedactor();
  redactor.add('hush-hush');
  const dirty = { list: [{ 'hush-hush': 'say hush-hush' }], n: 1, none: null, password: 'x' };
  expect(redactor.value(dirty)).toEqual({
    list: [{ '***': 'say ***' }],
    n: 1,
    none: null,
    password: '***',
  });
});

test('no secret of four characters or more survives, wherever it is', () => {
  fc.assert(
    fc.property(
      fc.array(fc.string({ minLength: 4 }), { minLength: 1, maxLength: 4 }),
      fc.string(),
      fc.string(),
      (secrets, before, after) => {
        const redactor = createRedactor();
        redactor.add(...secrets);
        for (const secret of secrets.filter(
          (each) => !'***'.includes(each) && !each.includes('*'),
        )) {
          expect(redactor.text(before + secret + after)).not.toContain(secret);
        }
      },
    ),
  );
});

test('what is nested more deeply than any answer is masked', () => {
  const redactor = createRedactor();
  redactor.add('hunter22');
  let deep: unknown = 'hunter22';
  for (let level = 0; level < 100_000; level += 1) deep = { list: [deep] };
  expect(JSON.stringify(redactor.value(deep))).toMatch(/^\{"list":\[.*\*\*\*.*\]\}$/);
});
