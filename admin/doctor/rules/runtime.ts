import { type DoctorFinding } from '../finding';
import { PAGES } from '../pages';
import { type Rule } from '../situation';

/** From AWS's page "Lambda runtimes", as read in November 2026: days on which support ends, ISO 8601. */
const NODE_RUNTIMES = {
  'nodejs20.x': {
    deprecated: '2026-04-30',
    createBlocked: '2026-08-31',
    updateBlocked: '2026-09-30',
  },
  'nodejs22.x': {
    deprecated: '2027-04-30',
    createBlocked: '2027-06-01',
    updateBlocked: '2027-07-01',
  },
  'nodejs24.x': {
    deprecated: '2028-04-30',
    createBlocked: '2028-06-01',
    updateBlocked: '2028-07-01',
  },
} as const;
const REMEDY = 'set "runtime" to nodejs24.x in ask-resources.json, then deploy again';

const finding = (
  file: string,
  severity: DoctorFinding['severity'],
  message: string,
): DoctorFinding => ({
  code: 'lambda-runtime',
  severity,
  message: `${file}: ${message}`,
  remedy: REMEDY,
  page: PAGES.lambdaRuntimes,
});

/**
 * Whether AWS Lambda still takes a runtime.
 *
 * @param file where it stands, for the message
 * @param where what it is the runtime of, such as a profile; nothing by default
 */
export const judgeRuntime = (
  file: string,
  runtime: string,
  now: Date,
  where = '',
): DoctorFinding[] => {
  const today = now.toISOString().slice(0, 10);
  const name = `the runtime ${runtime}${where}`;
  if (!Object.hasOwn(NODE_RUNTIMES, runtime)) {
    return [finding(file, 'error', `AWS Lambda does not support ${name} for this skill`)];
  }
  const ends = NODE_RUNTIMES[runtime as keyof typeof NODE_RUNTIMES];
  if (today >= ends.createBlocked) {
    const what = today >= ends.updateBlocked ? 'created or updated' : 'created';
    return [finding(file, 'error', `${name} can no longer be ${what} on AWS Lambda`)];
  }
  const message = `${name} gets no more updates; on ${ends.createBlocked} AWS blocks it`;
  return today >= ends.deprecated ? [finding(file, 'warning', message)] : [];
};

interface AskResources {
  readonly profiles?: Readonly<
    Record<string, { skillInfrastructure?: { userConfig?: { runtime?: unknown } } }>
  >;
}

/** Checks that AWS Lambda still accepts the runtime of each ask-cli profile. */
export const runtimeRule: Rule = ({ askResources, now }) => {
  const { profiles } = (askResources ?? {}) as AskResources;
  if (typeof profiles !== 'object' || profiles === null) {
    return [
      {
        code: 'ask-resources',
        severity: 'warning',
        message:
          'ask-resources.json is missing or has no profile, so ask deploy does not know what to deploy',
        remedy: 'restore the file that comes with this project',
        page: PAGES.owners,
      },
    ];
  }
  return Object.entries(profiles).flatMap(([profile, { skillInfrastructure }]) => {
    const runtime = skillInfrastructure?.userConfig?.runtime;
    return typeof runtime === 'string'
      ? judgeRuntime('ask-resources.json', runtime, now, ` of the profile ${profile}`)
      : [];
  });
};
