import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type FormKind, askForm, readFormFile } from '../../admin/ads/read-form';
import { type Ask } from '../../admin/ask';

/** Gives answers in order; when an answer is refused, the next one follows, as at a prompt. */
const answering = (answers: (boolean | string)[], refused: string[] = []): Pick<Ask, 'confirm' | 'text'> => {
  const next = (): boolean | string => answers.shift() ?? '';
  const text: Ask['text'] = async (_question, { check }) => {
    for (;;) {
      const answer = String(next());
      const problem = check?.(answer);
      if (problem === undefined) return answer;
      refused.push(problem);
    }
  };
  const confirm = async (): Promise<boolean> => next() === true;
  return { text, confirm };
};

test('asks again at once for what Amazon would refuse', async () => {
  const refused: string[] = [];
  const answers = [
    ...['jane@acme.example', 'Acme Hotel', 'Acme Hotel Inc.', ' ', '555-555-0142'],
    ...['www.acme.example', '17 Sesame Court', '', 'New York', 'New York', '10001'],
    ...['jane@gmail.com', 'jane@acme.example', true],
  ];
  expect(await askForm('business', answering(answers, refused))).toEqual({
    kind: 'business',
    accountName: 'Acme Hotel',
    business: {
      name: 'Acme Hotel Inc.',
      phone: '555-555-0142',
      websiteUrl: 'www.acme.example',
      addressLine1: '17 Sesame Court',
      city: 'New York',
      state: 'New York',
      zipCode: '10001',
      countryCode: 'US',
    },
    applicant: { workEmail: 'jane@acme.example', relation: 'direct-employee' },
  });
  expect(refused).toEqual([
    expect.stringContaining('must be a brand or company name'),
    expect.stringContaining('phone number of the business is missing'),
    expect.stringContaining('personal mail services'),
  ]);
});

test('after a refusal the form is asked again with the old answers', async () => {
  const old = await askForm('author', answering(['author@novels.example', true]));
  const initial: (string | undefined)[] = [];
  const ask = answering(['writer@novels.example', true]);
  const corrected = await askForm(
    'author',
    {
      ...ask,
      text: (question, options) => {
        initial.push(options.initial);
        return ask.text(question, options);
      },
    },
    old,
  );
  expect(initial).toEqual(['author@novels.example']);
  expect(corrected).toMatchObject({ email: 'writer@novels.example' });
});

test.each([
  ['seller', 'sellerCentralAccount', 'A6DEQ9LYHIBE8'],
  ['vendor', 'vendorGroup', '6943231'],
  ['author', 'email', 'author@novels.example'],
] as const)('a %s is asked for %s and for its permission', async (kind, field, id) => {
  expect(await askForm(kind, answering(['', id, true]))).toEqual({
    kind,
    [field]: id,
    hasPermission: true,
  });
});

test('recognises somebody who is neither employee nor approved agency', async () => {
  const answers = ['Acme', 'Acme', '1', 'w', 'a', '', 'c', 's', 'z', 'j@acme.example', false];
  expect(await askForm('business', answering([...answers, true]))).toMatchObject({
    applicant: { relation: 'approved-agency' },
  });
  expect(await askForm('business', answering([...answers, false]))).toMatchObject({
    applicant: { relation: 'other' },
  });
});

test.each<[string, FormKind | undefined, string]>([
  ['{"accountName":"Acme"}', undefined, 'does not say whom the account is for; add --business'],
  ['{"phone":"555-0142"}', 'business', 'shelf ads register --help'],
  ['{"kind":"seller"}', 'vendor', 'is the form of a seller'],
  ['{"phone":"555-0142"', 'business', 'not valid JSON'],
])('a file %s is refused with what to do, and its values are never shown', (text, kind, words) => {
  const folder = mkdtempSync(join(tmpdir(), 'shelf-form-'));
  const file = join(folder, 'form.json');
  writeFileSync(file, text);
  let said = '';
  try {
    readFormFile(file, kind);
  } catch (error) {
    said = (error as Error).message;
  }
  rmSync(folder, { recursive: true });
  expect(said).toContain(words);
  expect(said).not.toContain('0142');
});
