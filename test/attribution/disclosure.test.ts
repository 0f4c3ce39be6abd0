import {
  DISCLOSURE_LANGUAGES,
  disclosureLanguage,
  disclosureOwed,
  disclosureText,
  spokenDisclosure,
} from '../../attribution';

const MEDIA = ['voice', 'screen', 'page', 'link'] as const;

describe('a disclosure', () => {
  it.each([
    ['voice', ['voice']],
    ['screen', ['screen']],
    ['voice-and-screen', ['voice', 'screen']],
    ['page', ['page', 'link']],
    ['link', ['link']],
  ] as const)('is owed for a tagged recommendation by %s in %j', (medium, media) => {
    expect(disclosureOwed({ tag: 'x-20', medium })).toEqual(media);
  });

  it.each([undefined, null, ''])('is not owed, and would be untrue, with the tag %j', (tag) => {
    for (const medium of [...MEDIA, 'voice-and-screen'] as const) {
      expect(disclosureOwed({ tag, medium })).toEqual([]);
    }
  });

  it.each(['en', 'de', 'fr', 'es', 'it', 'ja'] as const)(
    'has a wording in %s for every medium',
    (language) => {
      expect(DISCLOSURE_LANGUAGES).toContain(language);
      const texts = MEDIA.map((medium) => disclosureText(language, { skillName: 'Shelf', medium }));
      expect(new Set(texts).size).toBe(MEDIA.length);
      for (const text of texts) expect(text).not.toMatch(/[{}]/);
    },
  );

  it('names the skill wherever the skill speaks of itself, in every language', () => {
    for (const language of DISCLOSURE_LANGUAGES) {
      for (const medium of ['voice', 'screen'] as const) {
        expect(disclosureText(language, { skillName: 'My $& Shelf', medium })).toContain(
          'My $& Shelf',
        );
      }
    }
  });

  it("is Amazon's own sentence on an English page", () => {
    expect(disclosureText('en', { skillName: 'Shelf', medium: 'page' })).toBe(
      'As an Amazon Associate I earn from qualifying purchases.',
    );
  });

  it.each(DISCLOSURE_LANGUAGES)('has in %s a shorter sentence that reminds of it', (language) => {
    const parts = { skillName: 'Shelf', medium: 'voice' } as const;
    const whole = disclosureText(language, parts);
    const reminder = disclosureText(language, { ...parts, form: 'reminder' });
    expect(reminder).toContain('Shelf');
    expect(reminder.length).toBeLessThan(whole.length);
  });

  it('is whole beside a purchase question, and a reminder beside the next one', () => {
    expect(spokenDisclosure({ tag: 'x-20', isReminder: false })).toBe('whole');
    expect(spokenDisclosure({ tag: 'x-20', isReminder: true })).toBe('reminder');
    expect(spokenDisclosure({ tag: undefined, isReminder: false })).toBeUndefined();
  });

  it.each([
    ['de', 'de'],
    ['de-DE', 'de'],
    ['ES-us', 'es'],
    ['hi-IN', undefined],
    ['constructor', undefined],
    ['', undefined],
  ])('is never in another language than the locale: %s has the one in %s', (locale, language) => {
    expect(disclosureLanguage(locale)).toBe(language);
  });
});
