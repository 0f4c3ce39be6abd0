const tseslint = require('typescript-eslint');

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

const NO_ZOD_OBJECT = {
  selector:
    'ImportDeclaration[source.value="zod"] > :matches(ImportSpecifier, ImportDefaultSpecifier)',
  message: "Import zod as a namespace (import * as z from 'zod'): { z } bundles all of it.",
};

/** The pattern for what the rule for import declarations doesn't see: `import('…')` as a value and as a type. */
const inExpressions = ({ regex, message, allowTypeImports = false }) => {
  // A selector's regular expression can't contain a slash.
  const matches = `=/${regex.replaceAll('/', '\\u002F')}/`;
  const selectors = [
    `ImportExpression[source.value${matches}]`,
    `ImportExpression[source.quasis.0.value.raw${matches}]`,
    ...(allowTypeImports ? [] : [`TSImportType[source.value${matches}]`]),
  ];
  return { selector: selectors.join(', '), message };
};

const roomRule = (room, extra = []) => {
  const forbidden = ROOMS.filter((other) => other !== room && !MAY_IMPORT[room].includes(other));
  const patterns = [
    ...forbidden.map((other) => ({
      regex: `^(\\.\\./)+${other}(/|$)`,
      message: `${room}/ may not import ${other}/: see the rooms in the README.`,
    })),
    { regex: '^(\\.\\./)+(test|bench)(/|$)', message: 'Nothing imports tests or benches.' },
    ...extra,
  ];
  return {
    '@typescript-eslint/no-restricted-imports': ['error', { patterns }],
    'no-restricted-syntax': ['error', NO_ZOD_OBJECT, ...patterns.map(inExpressions)],
  };
};

const SMALL_ZOD = {
  regex: '^zod$',
  message: 'The skill uses zod/mini: the whole of zod costs a cold start 10 ms.',
};
const CREATORS_ONLY = {
  regex: '^(\\.\\./)+clients/(?!creators(/|$))',
  message: 'The skill may use the Creators client only.',
};
const PRODUCT_SCHEMA_ONLY = {
  regex: '^(\\.\\./)+catalog(?!/product$)',
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

/** Who may import whom, and what can be told from a file alone; `.oxlintrc.json` has what needs types, in a tenth of the time. */
module.exports = tseslint.config(
  { ignores: ['node_modules', '**/dist', 'coverage', '**/*.js', '**/*.mjs'] },
  tseslint.configs.recommended,
  {
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { varsIgnorePattern: '^_', argsIgnorePattern: '^_' },
      ],
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-require-imports': 'off',
      'no-console': 'error',
      'no-restricted-syntax': ['error', NO_ZOD_OBJECT],
      eqeqeq: 'error',
      'prefer-const': 'error',
    },
  },
  ...ROOMS.map((room) => ({ files: [`${room}/**/*.ts`], rules: roomRule(room) })),
  { files: ['owner/**/*.ts'], rules: roomRule('owner', [PRODUCT_SCHEMA_ONLY]) },
  { files: ['lambda/**/*.ts'], rules: roomRule('lambda', [SMALL_ZOD, CREATORS_ONLY]) },
  {
    files: ['lambda/recommend/**/*.ts', 'lambda/dialogue/**/*.ts'],
    rules: roomRule('lambda', [SMALL_ZOD, CREATORS_ONLY, PURE]),
  },
  { files: ['memory/**/*.ts'], rules: roomRule('memory', [SMALL_ZOD]) },
  { files: ['models/**/*.ts'], rules: roomRule('models', [BRAND_TYPE_ONLY]) },
  {
    files: ['test/**/*.ts', 'bench/**/*.ts'],
    rules: { 'no-console': 'off' },
  },
);
