import { type Copy } from './project';
import { type Walk, mustContain } from './walk';

const addDoctorRule = ({ write, insert }: Copy): void => {
  const [code, meaning] = ['support-placeholder', 'the address for questions is a placeholder'];
  write(
    'admin/doctor/rules/support.ts',
    `import { PAGES } from '../pages';
import { type Rule } from '../situation';

/** Checks the address that customers write to. */
export const supportRule: Rule = ({ brand }) => {
  if (brand === undefined || !/\\.(?:example|invalid)$/.test(brand.supportContact)) return [];
  return [
    {
      code: '${code}',
      severity: 'warning',
      message: \`nobody reads what is sent to \${brand.supportContact}\`,
      remedy: 'write an address of your own into shop/brand.json',
      page: PAGES.owners,
    },
  ];
};
`,
  );
  insert(
    'admin/doctor/examine.ts',
    'import { tagRule }',
    "import { supportRule } from './rules/support';\n",
  );
  insert('admin/doctor/examine.ts', '  tagRule,\n', '  supportRule,\n');
  insert('admin/doctor/codes.ts', "  'skill-id':", `  '${code}': '${meaning}',\n`);
  insert('docs/owners.md', '| `skill-id`', `| \`${code}\` | ${meaning} |\n`);
};

const tryDoctorRule = ({ read, write, run, jest }: Copy): void => {
  jest(['test/docs/owners.test.ts', '--testNamePattern', 'code of the doctor']);
  const before = read('shop/brand.json');
  const brand = JSON.parse(before) as object;
  write('shop/brand.json', JSON.stringify({ ...brand, supportContact: 'who@nobody.example' }));
  // The sample shop has mistakes, so the doctor ends with an error.
  mustContain(run('sh', ['-c', 'node admin/bin.js doctor || true']), 'sent to who@nobody.example');
  write('shop/brand.json', before);
};

export const doctorRule: Walk = {
  what: 'a rule of the doctor: its file, and its lines in three others',
  most: 4,
  add: addDoctorRule,
  tryOut: tryDoctorRule,
};
