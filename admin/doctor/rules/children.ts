import * as z from 'zod';
import { type Brand } from '../../../attribution';
import { LANGUAGES, type Language, childAudienceIn, languageOfCode } from '../../../languages';
import { type DoctorFinding } from '../finding';
import { PAGES } from '../pages';
import { type Rule, type Situation } from '../situation';

const REASON = 'a skill directed at children under 13 may neither shop nor send an Associates ID';

/** A skill with traffic directed at children may neither shop nor send an ID. */
const registered: Rule = ({ record }) =>
  record?.registration.directedAtChildren === true
    ? [
        {
          code: 'directed-at-children',
          severity: 'error',
          message:
            'the registration says that the traffic is directed at children under 13, and such a skill may send no Associates ID',
          remedy:
            'if the answer was wrong, set registration.directedAtChildren to false in shop/registration.json',
          page: PAGES.register,
        },
      ]
    : [];

/** Words of the owner, the place where they stand, and the languages they may be in. */
interface OwnWords {
  readonly where: string;
  readonly text: string;
  readonly languages: readonly Language[];
}

const languagesOf = (locale: string): readonly Language[] =>
  [languageOfCode(LANGUAGES, locale.split('-')[0] ?? '')].flatMap((language) => language ?? []);

const brandWords = ({ locales }: Brand): OwnWords[] =>
  Object.entries(locales).flatMap(([locale, names]) =>
    Object.entries(names).flatMap(([key, text]) =>
      typeof text === 'string'
        ? [
            {
              where: `shop/brand.json: locales.${locale}.${key}`,
              text,
              languages: languagesOf(locale),
            },
          ]
        : [],
    ),
  );

const texts = z.record(z.string(), z.unknown());
const pageSchema = z.object({
  manifest: z.object({
    publishingInformation: z.object({
      testingInstructions: z.string().optional(),
      locales: z.record(z.string(), texts).optional(),
    }),
  }),
});

const TEXTS = ['name', 'summary', 'description', 'updatesDescription'] as const;
const LISTS = ['examplePhrases', 'keywords'] as const;

const pageWords = (manifest: unknown): OwnWords[] => {
  const { success, data } = pageSchema.safeParse(manifest);
  if (!success) return [];
  const { testingInstructions = '', locales = {} } = data.manifest.publishingInformation;
  const at = (path: string): string => `skill-package/skill.json: ${path}`;
  const ofLocales = Object.entries(locales).flatMap(([locale, page]) =>
    [...TEXTS, ...LISTS].flatMap((key) =>
      [page[key]]
        .flat()
        .flatMap((text) =>
          typeof text === 'string'
            ? [{ where: at(`${locale}.${key}`), text, languages: languagesOf(locale) }]
            : [],
        ),
    ),
  );
  const instructions = { where: at('testingInstructions'), text: testingInstructions };
  return [{ ...instructions, languages: LANGUAGES }, ...ofLocales];
};

/** The owner's own words that name children, an age under 13, or toys. */
const spoken: Rule = ({ brand, manifest }: Situation) =>
  [...(brand === undefined ? [] : brandWords(brand)), ...pageWords(manifest)].flatMap(
    ({ where, text, languages }): DoctorFinding[] => {
      const found = languages.flatMap(({ store }) => childAudienceIn(text, store) ?? []).at(0);
      if (found === undefined) return [];
      return [
        {
          code: 'audience-children',
          severity: 'warning',
          message: `${where} says "${found}", and Amazon may take the skill for one directed at children: ${REASON}`,
          remedy: 'speak of the grown-ups who buy, and of other things than toys',
          page: PAGES.policy,
        },
      ];
    },
  );

/** A shelf of which most is for children only. */
const stocked: Rule = ({ audience: { products, forChildrenOnly } }) =>
  forChildrenOnly * 2 > products
    ? [
        {
          code: 'products-children',
          severity: 'warning',
          message: `shop/products: ${forChildrenOnly} of ${products} products are for children only, and Amazon may take the skill for one directed at children: ${REASON}`,
          remedy:
            'add products for grown-ups, or correct the audience of those that suit them, too',
          page: PAGES.policy,
        },
      ]
    : [];

/** What says that a skill is directed at children: its registration, its owner's words, its shelf. */
export const childrenRule: Rule = (situation) =>
  [registered, spoken, stocked].flatMap((rule) => rule(situation));
