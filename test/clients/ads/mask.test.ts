import { maskForm, maskPersonalData } from '../../../clients/ads/mask';
import { AUTHOR, BUSINESS } from './support/forms';

test('what the form says about a person is hidden in a text that repeats it', () => {
  const text =
    'INVALID: jane@acmehotel.example, 555-555-0142 (5555550142), 17 SESAME court, Floor 2, 10001';
  expect(maskPersonalData(text, BUSINESS)).toBe(
    'INVALID: j***@acmehotel.example, *** (***), ***, ***, ***',
  );
});

test('addresses and phone numbers are hidden even when they are not in the form', () => {
  expect(maskPersonalData('call +1 (212) 555-0199 or write to bob%40shop.example')).toBe(
    'call +* (***) ***-**99 or write to b***@shop.example',
  );
});

test.each([
  'amzn1.ads-account.g.1l2262owvunt6oxnuo7n1re9p',
  '2026-11-21T11:12:05.123Z',
  'profile 1234567890123456',
  'HTTP 503 after 30000 ms',
])('%s is left as it is', (text) => {
  expect(maskPersonalData(text)).toBe(text);
});

test('a shown form keeps what is public and hides the rest', () => {
  const shown = JSON.stringify(maskForm(BUSINESS));
  expect(shown).toContain('Acme Hotel Inc.');
  expect(shown).not.toMatch(/jane|0142|Sesame|Floor|10001/);
  expect(maskForm(AUTHOR)).toMatchObject({ email: 'a***@novels.example' });
});
