import { checkManifest } from '../../../build/manifest/check-manifest';
import { buildModels } from '../../../models';
import { type DoctorCode } from '../codes';
import { type DoctorFinding } from '../finding';
import { PAGES } from '../pages';
import { type Rule } from '../situation';

const FILE = 'skill-package/skill.json';

interface Kind {
  readonly code: DoctorCode;
  readonly page: string;
  readonly fixable: boolean;
}

const KINDS: readonly (readonly [place: RegExp, kind: Kind])[] = [
  [
    /\.description \(speaks of a commission\)$/,
    { code: 'disclosure', page: PAGES.disclosure, fixable: true },
  ],
  [/shoppingKit\./, { code: 'manifest-flags', page: PAGES.enableShopping, fixable: true }],
  [/isChildDirected$/, { code: 'manifest-children', page: PAGES.policy, fixable: false }],
  [
    /(?:privacyPolicyUrl|termsOfUseUrl)$/,
    { code: 'privacy-url', page: PAGES.policy, fixable: true },
  ],
  [/IconUri$/, { code: 'icon', page: PAGES.policy, fixable: false }],
  [/examplePhrases/, { code: 'example-phrases', page: PAGES.certification, fixable: false }],
  [/(?:\.name|\.category)$/, { code: 'manifest-brand', page: PAGES.policy, fixable: true }],
];
const OTHER: Kind = { code: 'manifest', page: PAGES.certification, fixable: false };

const kindOf = (where: string): Kind => KINDS.find(([place]) => place.test(where))?.[1] ?? OTHER;

/** Checks the manifest against the stage, the brand and Amazon's schema, with icons and addresses. */
export const manifestRule: Rule = ({ manifest, brand, record, vocabulary, packageFolder }) => {
  if (manifest === undefined) {
    return [
      {
        code: 'manifest-missing',
        severity: 'error',
        message: `${FILE} is missing or not valid JSON`,
        remedy: 'write it: shelf release prepare --stage published',
        page: PAGES.owners,
      },
    ];
  }
  if (brand === undefined || record === undefined || vocabulary === undefined) return [];
  const models = buildModels({ brand, vocabulary });
  return checkManifest(manifest, { models, brand, record, packageFolder }).map(
    ({ where, message, remedy }): DoctorFinding => {
      const { code, page, fixable } = kindOf(where);
      return {
        code,
        severity: 'error',
        message: `${FILE}: ${where} ${message}`,
        remedy: fixable ? `${remedy}; shelf doctor --fix does it` : remedy,
        page,
        ...(fixable && { fix: { kind: 'manifest' } as const }),
      };
    },
  );
};

/** Checks that the testing instructions name ASINs, and only those of the catalogue. */
export const testingRule: Rule = ({ manifest, asins }) => {
  const { testingInstructions: text } =
    (manifest as { manifest?: { publishingInformation?: { testingInstructions?: unknown } } })
      ?.manifest?.publishingInformation ?? {};
  const named =
    typeof text === 'string' ? (text.match(/\b(?:B[A-Z0-9]{9}|\d{9}[\dX])\b/g) ?? []) : [];
  const unknown = named.filter((asin) => asins?.has(asin) === false);
  if (manifest === undefined || (named.length > 0 && unknown.length === 0)) return [];
  return [
    {
      code: 'testing-instructions',
      severity: 'warning',
      message:
        named.length === 0
          ? `${FILE}: the testing instructions name no ASIN, so a tester may not find an offer`
          : `${FILE}: the testing instructions name ${unknown.join(', ')}, which no product has`,
      remedy: 'write the test plan again: shelf doctor --fix',
      page: PAGES.testShopping,
      fix: { kind: 'manifest' },
    },
  ];
};
