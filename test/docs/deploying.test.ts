import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { COUNTERS, OUTCOMES, TASKS } from '../../contract';
import { readTemplate } from '../../workbench/smapi/aws/template';

const ROOT = join(__dirname, '..', '..');
const PAGE = readFileSync(join(ROOT, 'docs', 'deploying.md'), 'utf8');

/** The rows of the table whose heading begins with this, without heading and rule. */
const tableOf = (heading: string): readonly (readonly string[])[] => {
  const [table = ''] = PAGE.split(/\n\n/).filter((part) => part.startsWith(`| ${heading}`));
  const rows = table.split('\n').map((row) => row.split('|').slice(1, -1));
  return rows.slice(2).map((cells) => cells.map((cell) => cell.trim()));
};

/** Finds a figure of the page by the beginning of its row. */
const figuresIn = (heading: string): ((row: string) => number) => {
  const rows = tableOf(heading);
  return (beginning) => {
    const found = rows.filter(([name]) => name?.startsWith(beginning));
    if (found.length !== 1) throw new Error(`${found.length} rows begin with "${beginning}"`);
    return Number(found[0]?.[1]);
  };
};

const KB_OF_A_GB = 1_000_000;

const HOURS_OF_A_MONTH = 720;
const PRODUCTS_OF_A_REQUEST = 10;

const monthly = (conversations: number): readonly [string, number][] => {
  const price = figuresIn('price');
  const use = figuresIn('assumption');
  const millions = conversations / 1_000_000;
  const turns = conversations * use('turns');
  const gigabyteSeconds = (turns * use('milliseconds') * use('GB of memory')) / 1000;
  const kept = (conversations * use('customers') * use('KB kept')) / KB_OF_A_GB;
  const log = (turns * use('KB of log')) / KB_OF_A_GB;
  const lambda =
    millions * use('turns') * price('Lambda, a million') + gigabyteSeconds * price('Lambda on arm');
  const dynamoDb =
    millions *
      use('turns') *
      use('read units of a turn') *
      price('DynamoDB on demand, a million read') +
    millions * use('write units of a conversation') * price('DynamoDB on demand, a million write') +
    kept * (price('DynamoDB, a GB-month of storage') + price('DynamoDB, a GB-month of recovery'));
  const onScreens = turns * use('share of turns');
  const requests = Math.min(
    onScreens,
    (use('products for which') / PRODUCTS_OF_A_REQUEST) * HOURS_OF_A_MONTH,
  );
  const dayReads = onScreens * use('read units of such') + requests * use('read units of asking');
  const dayTable =
    (dayReads * price('DynamoDB on demand, a million read') +
      requests * use('write units of asking') * price('DynamoDB on demand, a million write')) /
    1_000_000;
  const logs =
    log * (price('CloudWatch, a GB of log') + use('months') * price('CloudWatch, a GB-month'));
  const fixed =
    use('alarms') * price('CloudWatch, an alarm') +
    use('metrics') * price('CloudWatch, a metric') +
    price('CloudWatch, a dashboard') +
    price('Secrets Manager');
  return [
    ['Lambda', lambda],
    ['table of customers', dynamoDb],
    ['table of a day', dayTable],
    ['log', logs],
    ['alarms, metrics, dashboard, secret', fixed],
    ['in all', lambda + dynamoDb + dayTable + logs + fixed],
  ];
};

test('the costs follow from the prices and assumptions on the page', () => {
  const columns = [1_000, 100_000, 10_000_000].map(monthly);
  const rows = (columns[0] ?? []).map(([name], row) => [
    name,
    ...columns.map((column) => (column[row]?.[1] ?? 0).toFixed(2)),
  ]);
  expect(tableOf('USD a month')).toEqual(rows);
});

test('the page names every parameter of the template that an owner can set, with its value', () => {
  const template = readTemplate(
    readFileSync(join(ROOT, 'infrastructure', 'skill-stack.yaml'), 'utf8'),
  );
  const settable = Object.entries(template.Parameters ?? {}).flatMap(([name, { Default }]) =>
    Default === undefined ? [] : [[`\`${name}\``, Default === '' ? '' : `\`${Default}\``]],
  );
  expect(tableOf('parameter').map(([name, value]) => [name, value])).toEqual(settable);
});

test('its commands, files and alarms exist', () => {
  const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
    scripts: Record<string, string>;
  };
  const named = [...PAGE.matchAll(/npm run ([a-z]+)/g)].map(([, name = '']) => name);
  expect(new Set(named)).toEqual(new Set(['build', 'deploy', 'back', 'ask', 'serve']));
  expect(Object.keys(scripts)).toEqual(expect.arrayContaining(named));
  for (const [, path = ''] of PAGE.matchAll(/`((?:infrastructure|shop)\/[\w./-]+)`/g)) {
    expect([path, existsSync(join(ROOT, path))]).toEqual([path, true]);
  }
  const alarms = readFileSync(join(ROOT, 'infrastructure', 'skill-stack.yaml'), 'utf8').match(
    /Type: AWS::CloudWatch::Alarm/g,
  );
  expect(figuresIn('assumption')('alarms')).toBe(alarms?.length);
  const byOutcome = TASKS.length * OUTCOMES.length;
  expect(figuresIn('assumption')('metrics')).toBe(COUNTERS.length + byOutcome);
});
