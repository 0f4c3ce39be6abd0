/** Which of our rooms a room may import, as the README says. Tests and benches may import any. */
const MAY_IMPORT = {
  contract: [],
  attribution: ['contract'],
  languages: ['contract'],
  catalog: ['attribution', 'contract'],
  owner: ['attribution', 'catalog', 'contract', 'languages'],
  clients: ['attribution'],
  memory: ['contract'],
  package: [
    ...['attribution', 'build', 'catalog', 'lambda', 'memory', 'owner', 'simulator', 'workbench'],
  ],
  serve: ['build'],
  models: ['attribution', 'contract', 'languages'],
  lambda: ['attribution', 'catalog', 'clients', 'contract', 'languages', 'memory'],
  build: ['attribution', 'catalog', 'contract', 'languages', 'models', 'owner'],
  simulator: ['attribution', 'catalog', 'contract', 'languages'],
  workbench: [
    ...['attribution', 'build', 'catalog', 'contract', 'lambda', 'languages', 'memory', 'owner'],
    ...['serve', 'simulator'],
  ],
  admin: [
    ...['attribution', 'build', 'catalog', 'clients', 'contract', 'languages', 'memory', 'models'],
    'owner',
  ],
};
const ROOMS = Object.keys(MAY_IMPORT);

const NO_TESTS = {
  regex: '^(\\.\\./)+(test|bench)(/|$)',
  message: 'Nothing imports tests or benches.',
};

/** The rule for the files of a room, or of some of its folders: the last that is given for a file counts. */
const inRoom = (room, extra = [], folders = [room]) => {
  const forbidden = ROOMS.filter((other) => other !== room && !MAY_IMPORT[room].includes(other));
  const ofRooms = forbidden.map((other) => ({
    regex: `^(\\.\\./)+${other}(/|$)`,
    message: `${room}/ may not import ${other}/: see the rooms in the README.`,
  }));
  const patterns = [...ofRooms, NO_TESTS, ...extra];
  return {
    files: folders.map((folder) => `${folder}/**/*.ts`),
    rules: { 'no-restricted-imports': ['error', { patterns }] },
  };
};

const SMALL_ZOD = {
  regex: '^zod$',
  message: 'The skill uses zod/mini: the whole of zod costs a cold start 10 ms.',
};
const CREATORS_ONLY = {
  group: ['**/clients', '**/clients/**', '!**/clients/creators', '!**/clients/creators/**'],
  message: 'The skill may use the Creators client only.',
};
const PRODUCT_SCHEMA_ONLY = {
  group: ['**/catalog', '**/catalog/**', '!**/catalog/product'],
  message: 'owner/ may use the product schema of catalog/ only.',
};
const BRAND_TYPE_ONLY = {
  regex: '^(\\.\\./)+attribution(/|$)',
  allowTypeImports: true,
  message: 'models/ may import the type of the brand only.',
};
const PURE = {
  regex: '^(node:|ask-sdk|i18next)',
  message: 'This room is pure: no Alexa, no Node, no I/O.',
};

/** What is told from a file alone. */
const RULES = {
  eqeqeq: 'error',
  'no-array-constructor': 'error',
  'no-console': 'error',
  'no-unused-expressions': 'error',
  'no-unused-vars': ['error', { varsIgnorePattern: '^_', argsIgnorePattern: '^_' }],
  'no-var': 'error',
  'prefer-const': 'error',
  'prefer-rest-params': 'error',
  'prefer-spread': 'error',
  'typescript/ban-ts-comment': 'error',
  // `import('…')` as a type is none either: the rule of who may import whom doesn't see it.
  'typescript/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
  'typescript/no-duplicate-enum-values': 'error',
  'typescript/no-empty-object-type': 'error',
  'typescript/no-explicit-any': 'error',
  'typescript/no-extra-non-null-assertion': 'error',
  'typescript/no-misused-new': 'error',
  'typescript/no-namespace': 'error',
  'typescript/no-non-null-asserted-optional-chain': 'error',
  'typescript/no-non-null-assertion': 'error',
  'typescript/no-require-imports': 'error',
  'typescript/no-this-alias': 'error',
  'typescript/no-unnecessary-type-constraint': 'error',
  'typescript/no-unsafe-declaration-merging': 'error',
  'typescript/no-unsafe-function-type': 'error',
  'typescript/no-wrapper-object-types': 'error',
  'typescript/prefer-as-const': 'error',
  'typescript/prefer-namespace-keyword': 'error',
  'typescript/triple-slash-reference': 'error',
  // `import { z } from 'zod'` bundles all of it.
  'unicorn/import-style': [
    'error',
    { extendDefaultStyles: false, styles: { zod: { namespace: true } } },
  ],
};

/** What needs types, of which TypeScript 7 is asked. */
const RULES_OF_TYPES = {
  'typescript/await-thenable': 'error',
  'typescript/no-array-delete': 'error',
  'typescript/no-base-to-string': 'error',
  'typescript/no-duplicate-type-constituents': 'error',
  'typescript/no-floating-promises': 'error',
  'typescript/no-for-in-array': 'error',
  'typescript/no-implied-eval': 'error',
  'typescript/no-misused-promises': 'error',
  'typescript/no-redundant-type-constituents': 'error',
  'typescript/no-unnecessary-type-assertion': 'error',
  'typescript/no-unsafe-argument': 'error',
  'typescript/no-unsafe-assignment': 'error',
  'typescript/no-unsafe-call': 'error',
  'typescript/no-unsafe-enum-comparison': 'error',
  'typescript/no-unsafe-member-access': 'error',
  'typescript/no-unsafe-return': 'error',
  'typescript/no-unsafe-unary-minus': 'error',
  'typescript/only-throw-error': 'error',
  'typescript/prefer-promise-reject-errors': 'error',
  'typescript/restrict-plus-operands': 'error',
  'typescript/restrict-template-expressions': 'error',
  'typescript/switch-exhaustiveness-check': 'error',
  'typescript/unbound-method': 'error',
};

export default {
  options: { reportUnusedDisableDirectives: 'error' },
  plugins: ['typescript', 'unicorn'],
  categories: { correctness: 'off' },
  ignorePatterns: ['**/dist', 'coverage', '**/*.js', '**/*.mjs'],
  rules: { ...RULES, ...RULES_OF_TYPES },
  overrides: [
    ...ROOMS.map((room) => inRoom(room)),
    inRoom('owner', [PRODUCT_SCHEMA_ONLY]),
    inRoom('lambda', [SMALL_ZOD, CREATORS_ONLY]),
    inRoom('lambda', [SMALL_ZOD, CREATORS_ONLY, PURE], ['lambda/recommend', 'lambda/dialogue']),
    inRoom('memory', [SMALL_ZOD]),
    inRoom('models', [BRAND_TYPE_ONLY]),
    {
      files: ['test/**/*.ts', 'bench/**/*.ts'],
      rules: { 'no-console': 'off', 'typescript/unbound-method': 'off' },
    },
  ],
};
