import { COUNTRIES, type RegistrationRecord, TASKS, chooseTag } from '../../../attribution';
import { recordStamp } from '../../../owner';
import { type DoctorFinding } from '../finding';
import { type LiveSkill } from '../read-live';
import { type Rule, type Situation } from '../situation';
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

/** What says that another version is deployed than the one here, as exactly as the file can tell. */
const otherVersion = (
  { codeHash, version }: LiveSkill,
  {
    builtCode,
    builtVersion,
    madeRelease,
  }: Pick<Situation, 'builtCode' | 'builtVersion' | 'madeRelease'>,
): string | undefined => {
  const differs = (is: string | undefined, here: string | undefined, form: RegExp): boolean =>
    is !== undefined && here !== undefined && form.test(is) && is !== here;
  if (differs(codeHash, builtCode, /./)) return 'its code is not what lambda/dist holds';
  if (differs(version, builtVersion, /^[0-9a-f]{6}$/)) {
    return `lambda/dist has version ${builtVersion} of the skill`;
  }
  // The release counts the settings, too: with the same code these are others.
  return differs(version, madeRelease, /^r-/)
    ? `the release made here last is ${madeRelease}`
    : undefined;
};

const judge = (
  live: LiveSkill,
  record: RegistrationRecord,
  here: Pick<Situation, 'builtCode' | 'builtVersion' | 'madeRelease' | 'now'>,
): DoctorFinding[] => {
  const { file, runtime, skillId, stamp } = live;
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
  const older = otherVersion(live, here);
  if (older !== undefined) findings.push(finding('live-version', live, older));
  if (runtime !== undefined) findings.push(...judgeRuntime(file, runtime, here.now));
  return findings;
};

/** What is deployed, against the record: version, IDs, and whose requests are answered. */
export const liveRule: Rule = ({ live, record, ...here }) =>
  record === undefined ? [] : live.flatMap((one) => judge(one, record, here));
