import { checkManifest } from '../../../build/manifest/check-manifest';
import { type DoctorCode } from '../codes';
import { type DoctorFinding } from '../finding';
import { PAGES } from '../pages';
import { asDraft } from '../../release/manifest-draft';
import { currentRelease } from '../../release/plan-release';
import { prepareManifest } from '../../release/prepare-manifest';
import { hasSampleWords } from '../../release/testing-instructions';
import { type Rule, type Situation } from '../situation';

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
export const manifestRule: Rule = ({ manifest, brand, record, models, packageFolder }) => {
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
  if (brand === undefined || record === undefined || models === undefined) return [];
  return checkManifest(manifest, { models, brand, record, packageFolder }).map(
    ({ where, message, remedy }): DoctorFinding => {
      const { code, page, fixable } = kindOf(where);
      return {
        code,
        severity: 'error',
        message: `${FILE}: ${where} ${message}`,
        remedy,
        page,
        ...(fixable && { fix: { kind: 'manifest' } as const }),
      };
    },
  );
};

/** What is wrong with the testing instructions, if anything. */
const testingProblem = (text: string, situation: Situation): string | undefined => {
  const { asins, brand, manifest, models, products, record, vocabulary } = situation;
  const named = text.match(/\b(?:B[A-Z0-9]{9}|\d{9}[\dX])\b/g) ?? [];
  const unknown = named.filter((asin) => asins?.has(asin) === false);
  if (named.length === 0) return 'name no ASIN, so a tester may not find an offer';
  if (unknown.length > 0) return `name ${unknown.join(', ')}, which no product has`;
  if (hasSampleWords(text)) return 'still have words of the sample, about products of the sample';
  const draft = asDraft(manifest);
  if (!brand || !record || !vocabulary || !models || asins === undefined || draft === undefined) {
    return undefined;
  }
  const release = currentRelease(record);
  const prepared = prepareManifest(draft, {
    ...{ brand, record, vocabulary, products, release, models },
  });
  const wanted = prepared.envelope.manifest.publishingInformation?.testingInstructions;
  return wanted === text ? undefined : 'are not what your products and the release make now';
};

/** Checks that the testing instructions are those of the owner's products and of the release at hand. */
export const testingRule: Rule = (situation) => {
  const { manifest } = situation;
  if (manifest === undefined) return [];
  const { testingInstructions: text } =
    (manifest as { manifest?: { publishingInformation?: { testingInstructions?: unknown } } })
      ?.manifest?.publishingInformation ?? {};
  const problem = testingProblem(typeof text === 'string' ? text : '', situation);
  if (problem === undefined) return [];
  return [
    {
      code: 'testing-instructions',
      severity: 'warning',
      message: `${FILE}: the testing instructions ${problem}`,
      remedy: 'write the test plan again: shelf release prepare',
      page: PAGES.testShopping,
      fix: { kind: 'manifest' },
    },
  ];
};
