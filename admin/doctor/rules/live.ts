import { COUNTRIES, type RegistrationRecord, TASKS, chooseTag } from '../../../attribution';
import { recordStamp } from '../../../owner';
import { type DoctorFinding } from '../finding';
import { type LiveSkill } from '../read-live';
import { type Rule } from '../situation';
import { judgeRuntime } from './runtime';

const DEPLOY = 'deploy again: npm run deploy -- --profile live';

/** The tag of each hand-over that is allowed, by marketplace and task; `no ID` for one without. */
const tagsOf = (record: RegistrationRecord): Map<string, string> =>
  new Map(
    COUNTRIES.flatMap((marketplace) =>
      TASKS.filter((task) => record.marketplaces[marketplace]?.handOver[task]).map(
        (placement): [string, string] => {
          const { tag } = chooseTag({ marketplace, placement, stage: record.stage, record });
          return [`${marketplace} ${placement}`, tag ?? 'no ID'];
        },
      ),
    ),
  );

/** What the deployed skill does otherwise than the record has it now, one sentence each. */
const differences = (live: RegistrationRecord, now: RegistrationRecord): string[] => {
  const [deployed, wanted] = [tagsOf(live), tagsOf(now)];
  const places = [...new Set([...deployed.keys(), ...wanted.keys()])];
  const told = [
    ['the stage', live.stage, now.stage],
    ['the skill ID', live.skill.skillId ?? 'none', now.skill.skillId ?? 'none'],
    ...places.map((place) => [
      place,
      deployed.get(place) ?? 'not handed over',
      wanted.get(place) ?? 'not handed over',
    ]),
  ];
  return told.flatMap(([what, is, should]) =>
    is === should ? [] : [`${what} is ${is}, and ${should} in the record`],
  );
};

const finding = (
  code: 'live-record' | 'live-skill-id' | 'live-version',
  { file, version }: LiveSkill,
  message: string,
): DoctorFinding => ({
  code,
  severity: code === 'live-version' ? 'warning' : 'error',
  message: `${file}${version === undefined ? '' : ` (version ${version})`}: ${message}`,
  remedy: DEPLOY,
  page: 'docs/deploying.md',
});

const judge = (
  live: LiveSkill,
  record: RegistrationRecord,
  builtVersion: string | undefined,
  now: Date,
): DoctorFinding[] => {
  const { file, runtime, skillId, stamp, version } = live;
  const findings: DoctorFinding[] = [];
  const other = live.record === undefined ? [] : differences(live.record, record);
  if (other.length > 0) {
    findings.push(finding('live-record', live, `in the deployed skill ${other.join('; ')}`));
  } else if (stamp !== undefined && stamp !== recordStamp(record)) {
    const message =
      'the deployed skill was built with another record: its hand-overs, its IDs or its skill ID are not those of shop/registration.json';
    findings.push(finding('live-record', live, message));
  }
  if (skillId !== undefined && skillId !== record.skill.skillId) {
    const should = record.skill.skillId ?? 'no skill ID';
    const message = `SHELF_SKILL_ID: the function answers only ${skillId}, and the record has ${should}`;
    findings.push(finding('live-skill-id', live, message));
  }
  // The version of a release is not that of the build: a stamp or the record itself is compared instead.
  const isComparable = version !== undefined && /^[0-9a-f]{6}$/.test(version);
  if (isComparable && builtVersion !== undefined && version !== builtVersion) {
    const message = `lambda/dist has version ${builtVersion} of the skill`;
    findings.push(finding('live-version', live, message));
  }
  if (runtime !== undefined) findings.push(...judgeRuntime(file, runtime, now));
  return findings;
};

/** What is deployed, against the record: version, IDs, and whose requests are answered. */
export const liveRule: Rule = ({ builtVersion, live, now, record }) =>
  record === undefined ? [] : live.flatMap((one) => judge(one, record, builtVersion, now));
