import { COUNTERS } from '../../contract';
import { batchGetItem, getItem, putItem, putNewer, updateItem } from '../../memory/dynamodb/wire';
import { catalog, shop } from '../support/shop';
import { createOpenStore, unlessDown } from '../support/stores';
import { createTalk } from '../support/talk';
import { type Statement, mayDo } from './iam';
import { arnOf, stackWith } from './stack';

interface Role {
  readonly AssumeRolePolicyDocument: { readonly Statement: readonly Statement[] };
  readonly Policies: readonly {
    readonly PolicyDocument: { readonly Statement: readonly Statement[] };
  }[];
}

const propertiesOf = <Properties>(
  id: string,
  parameters?: Readonly<Record<string, string>>,
): Properties => {
  const resource = stackWith(parameters)[id];
  if (resource === undefined) throw new Error(`The stack has no ${id}`);
  return resource.Properties;
};

const statementsWith = (parameters?: Readonly<Record<string, string>>): readonly Statement[] =>
  propertiesOf<Role>('SkillRole', parameters).Policies.flatMap(
    ({ PolicyDocument }) => PolicyDocument.Statement,
  );

const MEMORIES = arnOf('MemoryTable');
const SECRETS = 'arn:aws:secretsmanager:us-east-1:123456789012:secret:';

describe('the role of the function', () => {
  const may = (action: string, resource: string, parameters?: Record<string, string>): boolean =>
    mayDo(statementsWith(parameters), action, resource);

  test('may do what the store calls, in the table of customers', () => {
    const kept = { ttl: 1 };
    const calls = [getItem('t', 'k'), putItem('t', 'k', kept, { S: 'v' }, undefined)];
    for (const { headers } of calls) {
      const operation = headers['x-amz-target']?.split('.')[1];
      expect([operation, may(`dynamodb:${operation}`, MEMORIES)]).toEqual([operation, true]);
    }
  });

  test('may do what instances share, in the table of a day', () => {
    const change = { change: '', condition: '', values: {} };
    const dated = { value: 1, asOf: 1, expiresAt: 1 };
    const calls = [
      batchGetItem('t', ['k']),
      putNewer('t', 'k', dated),
      updateItem('t', 'k', change),
    ];
    for (const { headers } of calls) {
      const operation = headers['x-amz-target']?.split('.')[1];
      expect([operation, may(`dynamodb:${operation}`, arnOf('DayTable'))]).toEqual([
        operation,
        true,
      ]);
    }
  });

  test.each([
    ['dynamodb:Scan', MEMORIES],
    ['dynamodb:BatchGetItem', MEMORIES],
    ['dynamodb:DeleteItem', arnOf('DayTable')],
    ['dynamodb:Query', MEMORIES],
    ['dynamodb:DeleteItem', MEMORIES],
    ['dynamodb:UpdateItem', MEMORIES],
    ['dynamodb:DeleteTable', MEMORIES],
    ['dynamodb:GetItem', 'arn:aws:dynamodb:us-east-1:123456789012:table/another'],
    ['dynamodb:Scan', arnOf('DayTable')],
    ['logs:PutLogEvents', 'arn:aws:logs:us-east-1:123456789012:log-group:another:*'],
    ['logs:DeleteLogGroup', arnOf('SkillLog')],
    ['secretsmanager:GetSecretValue', `${SECRETS}shelf-talker/giftlamp-AbCdEf`],
    ['lambda:UpdateFunctionCode', arnOf('SkillFunction')],
    ['iam:PassRole', arnOf('SkillRole')],
    ['s3:GetObject', 'arn:aws:s3:::bucket/endpoint/build.zip'],
  ])('may not %s on %s', (action, resource) => {
    expect(may(action, resource)).toBe(false);
  });

  test('may write its log', () => {
    expect(may('logs:PutLogEvents', arnOf('SkillLog'))).toBe(true);
  });

  test('may read one secret when it is named, and no other', () => {
    const named = { SecretName: 'shelf-talker/giftlamp' };
    const read = (secret: string): boolean =>
      may('secretsmanager:GetSecretValue', `${SECRETS}${secret}`, named);
    expect(read('shelf-talker/giftlamp-AbCdEf')).toBe(true);
    expect(read('shelf-talker/giftlamp-live-AbCdEf')).toBe(false);
    expect(read('shelf-talker/another-AbCdEf')).toBe(false);
    expect(
      may('secretsmanager:PutSecretValue', `${SECRETS}shelf-talker/giftlamp-AbCdEf`, named),
    ).toBe(false);
  });

  test('is taken on by Lambda only', () => {
    const { AssumeRolePolicyDocument } = propertiesOf<Role>('SkillRole');
    expect(AssumeRolePolicyDocument.Statement).toEqual([
      { Effect: 'Allow', Principal: { Service: 'lambda.amazonaws.com' }, Action: 'sts:AssumeRole' },
    ]);
  });
});

test('the function is what the owner set, and knows its skill, its tables and its secret', () => {
  const read = (parameters?: Readonly<Record<string, string>>) =>
    propertiesOf<Record<string, unknown>>('SkillFunction', parameters);
  expect(read()).toMatchObject({
    Runtime: 'nodejs24.x',
    Architectures: ['arm64'],
    MemorySize: '512',
    Timeout: '8',
    LoggingConfig: { LogFormat: 'JSON', LogGroup: 'SkillLog' },
    Environment: {
      Variables: {
        SHELF_SKILL_ID: 'amzn1.ask.skill.own',
        SHELF_MEMORY_TABLE: 'MemoryTable',
        SHELF_DAY_TABLE: 'DayTable',
        SHELF_RELEASE: 'development',
      },
    },
  });
  expect(JSON.stringify(read())).not.toContain('SHELF_SECRETS_MANAGER_ID');
  const own = read({ MemorySize: '1024', Timeout: '6', SecretName: 'shelf-talker/giftlamp' });
  expect(own).toMatchObject({
    MemorySize: '1024',
    Timeout: '6',
    Environment: { Variables: { SHELF_SECRETS_MANAGER_ID: 'shelf-talker/giftlamp' } },
  });
});

test('only Alexa may call the function, and only for this skill', () => {
  const callers = Object.values(stackWith()).filter(({ Type }) => Type.endsWith('::Permission'));
  expect(callers).toEqual([
    {
      Type: 'AWS::Lambda::Permission',
      Properties: {
        Action: 'lambda:InvokeFunction',
        FunctionName: arnOf('SkillFunction'),
        Principal: 'alexa-appkit.amazon.com',
        EventSourceToken: 'amzn1.ask.skill.own',
      },
    },
  ]);
});

test('the table of customers outlives its stack; that of a day has no backups and goes with it', () => {
  const { MemoryTable, DayTable } = stackWith();
  expect(MemoryTable).toMatchObject({
    // A stack that never came up leaves no table behind.
    DeletionPolicy: 'RetainExceptOnCreate',
    UpdateReplacePolicy: 'Retain',
    Properties: {
      BillingMode: 'PAY_PER_REQUEST',
      KeySchema: [{ AttributeName: 'pk', KeyType: 'HASH' }],
      TimeToLiveSpecification: { AttributeName: 'ttl', Enabled: true },
      SSESpecification: { SSEEnabled: true },
    },
  });
  expect(DayTable).toMatchObject({
    DeletionPolicy: 'Delete',
    Properties: { PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: false } },
  });
});

test.each([
  ['7 days as it comes', {}, { PointInTimeRecoveryEnabled: true, RecoveryPeriodInDays: '7' }],
  [
    'as many days as the owner says',
    { RecoveryDays: '35' },
    { PointInTimeRecoveryEnabled: true, RecoveryPeriodInDays: '35' },
  ],
  ['not at all with 0', { RecoveryDays: '0' }, { PointInTimeRecoveryEnabled: false }],
])('customers can be restored %s', (_name, parameters, expected) => {
  const { PointInTimeRecoverySpecification } = propertiesOf<Record<string, unknown>>(
    'MemoryTable',
    parameters,
  );
  expect(PointInTimeRecoverySpecification).toEqual(expected);
});

test('more days than AWS keeps are refused', () => {
  expect(() => stackWith({ RecoveryDays: '36' })).toThrow(/RecoveryDays/);
});

describe('alarms', () => {
  interface Alarm {
    readonly Namespace: string;
    readonly MetricName: string;
    readonly AlarmActions?: readonly string[];
  }
  const ofType = <Properties>(type: string, parameters?: Record<string, string>): Properties[] =>
    Object.values(stackWith(parameters))
      .filter(({ Type }) => Type === type)
      .map(({ Properties }) => Properties);
  const alarms = (parameters?: Record<string, string>) =>
    ofType<Alarm>('AWS::CloudWatch::Alarm', parameters);

  test('there is one for each thing that an owner has to know', () => {
    expect(alarms().map(({ MetricName }) => MetricName)).toEqual([
      ...['Errors', 'faults', 'Throttles', 'Duration', 'storeTrouble', 'untagged'],
    ]);
  });

  test('what they count in the log is what the skill writes there', async () => {
    const { store, leave } = createOpenStore(Date.now);
    const down = createTalk({ store: unlessDown(store, () => true) });
    await down.launch();
    leave();
    const record = { ...shop.record, trackingIds: [], marketplaces: {} };
    const handOver = shop.record.marketplaces.US?.handOver;
    if (handOver === undefined) throw new Error('the sample sells in US');
    const untagged = createTalk({ record: { ...record, marketplaces: { US: { handOver } } } });
    await untagged.askForCoffee();
    await untagged.yes();
    let isBroken = false;
    const broken = new Proxy(catalog, {
      get: (target, name) => {
        if (isBroken) throw new Error('no catalogue');
        return Reflect.get(target, name) as unknown;
      },
    });
    const faulty = createTalk({ catalog: broken });
    isBroken = true;
    await faulty.askForCoffee();
    const logs = [...down.logs, ...untagged.logs, ...faulty.logs];
    const counted = logs.flatMap((entry) => COUNTERS.filter((counter) => entry[counter] === 1));
    expect(counted).toEqual(expect.arrayContaining(['faults', 'storeTrouble', 'untagged']));
    expect(ofType('AWS::Logs::MetricFilter')).toEqual([]);
  });

  test('each looks at a metric that Lambda has, or that the skill counts where the stack says', () => {
    const { Environment } = propertiesOf<{ Environment: { Variables: object } }>('SkillFunction');
    expect(Environment.Variables).toMatchObject({
      SHELF_METRICS_NAMESPACE: 'ShelfTalker/own-stack',
    });
    for (const { Namespace, MetricName } of alarms()) {
      const isMade = COUNTERS.some((counter) => counter === MetricName);
      expect([MetricName, Namespace]).toEqual([
        MetricName,
        isMade ? 'ShelfTalker/own-stack' : 'AWS/Lambda',
      ]);
    }
  });

  test('they are mailed when the owner gives an address', () => {
    expect(ofType('AWS::SNS::Topic')).toEqual([]);
    expect(alarms().every(({ AlarmActions }) => AlarmActions === undefined)).toBe(true);
    const mailed = { AlarmEmail: 'owner@example.com' };
    expect(ofType('AWS::SNS::Topic', mailed)).toEqual([
      { Subscription: [{ Protocol: 'email', Endpoint: 'owner@example.com' }] },
    ]);
    expect(alarms(mailed).every(({ AlarmActions }) => AlarmActions?.[0] === 'AlarmTopic')).toBe(
      true,
    );
  });
});

test('the dashboard is JSON that names what the stack has', () => {
  const { DashboardBody } = propertiesOf<{ DashboardBody: string }>('Dashboard');
  const { widgets } = JSON.parse(DashboardBody) as { widgets: unknown[] };
  expect(widgets.length).toBeGreaterThan(3);
  for (const name of ['SkillFunction', 'MemoryTable', 'SkillLog', 'ShelfTalker/own-stack']) {
    expect(DashboardBody).toContain(name);
  }
});
