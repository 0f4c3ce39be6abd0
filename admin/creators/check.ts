import {
  type Country,
  MARKETPLACES,
  type RegistrationRecord,
  explainTrackingIdProblem,
  trackingIdProblem,
} from '../../attribution';
import { refused, wrongInput } from '../cli-error';
import { type ShelfCommand, type CommandContext } from '../command';
import {
  type NamedCredential,
  credentialsOf,
  findCredential,
  readName,
  regionName,
} from './access';
import { partnerTagOf, withPartnerTag } from './change-access';
import { type CheckFinding, checkAccess, exitCodeOf } from './check-access';
import { creatorsClient } from './client-for';
import { noteChecks } from './note-checks';
import { type Trial, howToAsk, trialsOf } from './trial';
import { dryRunOption, jsonOption, marketplaceOption, option } from '../options';
import { changeRecord } from '../registration/store';
import { readRecord } from '../../owner';

interface CheckOptions {
  readonly name?: string;
  readonly marketplace?: Country;
  readonly tag?: string;
  readonly dryRun?: boolean;
  readonly json?: boolean;
}

/** A credential, and where to try it. */
interface Target extends Trial {
  readonly credential: NamedCredential;
}

const targetsOf = (record: RegistrationRecord, options: CheckOptions): Target[] => {
  const { marketplace, name, tag } = options;
  if (tag !== undefined && marketplace === undefined) {
    throw wrongInput('--tag needs --marketplace: a tag belongs to one marketplace.');
  }
  if (tag !== undefined && marketplace !== undefined) {
    const problem = trackingIdProblem(tag, marketplace);
    if (problem !== undefined) {
      throw wrongInput(`--tag: ${explainTrackingIdProblem(problem, tag, marketplace)}`);
    }
  }
  const credentials = name === undefined ? credentialsOf(record) : [findCredential(record, name)];
  if (credentials.length === 0) {
    throw refused('There is no credential yet: shelf creators import credentials.csv');
  }
  const seen = new Set<string>();
  return credentials.flatMap((credential) => {
    const region = regionName(credential.version);
    // The skill uses the first credential of a region; name another one to check it.
    if (seen.has(region)) return [];
    seen.add(region);
    if (marketplace === undefined) {
      return trialsOf(record, credential).map((trial) => ({ credential, ...trial }));
    }
    if (MARKETPLACES[marketplace].creatorsRegion !== region && name === undefined) return [];
    const used = tag ?? partnerTagOf(record, marketplace);
    return used === undefined ? [] : [{ credential, marketplace, tag: used }];
  });
};

const noTarget = (record: RegistrationRecord, { marketplace, name }: CheckOptions): string => {
  const credentials = credentialsOf(record).filter(
    ({ credentialName }) => name === undefined || credentialName === name,
  );
  return marketplace === undefined
    ? credentials.map(howToAsk).join('\n')
    : `There is no credential for ${marketplace} and its region, or no store ID there; give both: --name and --tag.`;
};

/** Names the credentials that were not checked because there is no store ID in their region. */
const sayWhatIsLeftOut = (
  { out }: CommandContext,
  record: RegistrationRecord,
  targets: readonly Target[],
): void => {
  const regions = new Set(targets.map(({ credential }) => regionName(credential.version)));
  for (const credential of credentialsOf(record)) {
    const region = regionName(credential.version);
    if (regions.has(region)) continue;
    regions.add(region);
    out.say(howToAsk(credential));
  }
};

/** Keeps a tag that works: the skill will ask with it. */
const noteTag = async (
  { clock, out, shopFolder }: CommandContext,
  { marketplace, tag }: CheckOptions,
  findings: readonly CheckFinding[],
): Promise<void> => {
  const isGood = findings.some(({ outcome }) => outcome === 'eligible');
  if (tag === undefined || marketplace === undefined || !isGood) return;
  const record = readRecord(shopFolder);
  if (partnerTagOf(record, marketplace) === tag) return;
  const change = `Noted ${tag} as the tag for the Creators API in ${marketplace}.`;
  await changeRecord(shopFolder, { clock, change }, (current) =>
    withPartnerTag(current, marketplace, tag),
  );
  out.say(`Noted: the skill uses ${tag} for the Creators API in ${marketplace}.`);
};

const show = ({ out }: CommandContext, findings: readonly CheckFinding[]): void => {
  out.table(findings, [
    { heading: 'credential', of: ({ credential }) => credential },
    { heading: 'marketplace', of: ({ marketplace }) => marketplace },
    { heading: 'tag', of: ({ tag }) => tag },
    { heading: 'outcome', of: ({ outcome }) => outcome },
  ]);
  for (const { next, outcome, said } of findings) {
    if (said !== null) out.say(`${outcome}: ${said}`);
    out.say(`  do: ${next}`);
  }
};

const runCheck = async (context: CommandContext, options: CheckOptions): Promise<void> => {
  const { exitWith, out, shopFolder } = context;
  const record = readRecord(shopFolder);
  const targets = targetsOf(record, options);
  if (targets.length === 0) throw refused(noTarget(record, options));
  const clients = new Map<string, ReturnType<typeof creatorsClient>>();
  const findings: CheckFinding[] = [];
  for (const { credential, marketplace, tag } of targets) {
    const { credentialName } = credential;
    const client = clients.get(credentialName) ?? creatorsClient(context, credential);
    clients.set(credentialName, client);
    findings.push(await checkAccess(client, { credential: credentialName, marketplace, tag }));
  }
  if (options.json === true) out.json(findings);
  else show(context, findings);
  const isWhole = options.name === undefined && options.marketplace === undefined;
  if (isWhole) sayWhatIsLeftOut(context, record, targets);
  if (options.dryRun !== true) {
    await noteChecks(context, findings);
    await noteTag(context, options, findings);
  }
  exitWith(exitCodeOf(findings));
};

/** `shelf creators check`. */
export const command: ShelfCommand = {
  options: [
    option('--name <name>', 'only this credential', readName),
    marketplaceOption('only this marketplace'),
    option('--tag <id>', 'ask with this store ID, and keep it when it works'),
    dryRunOption(),
    jsonOption(),
  ],
  help: `
Ends with 0 when all is well, 1 for a good credential whose account is not eligible yet or a
throttled request, 2 for a wrong credential, version or tag, 5 when Amazon can't be reached or
refuses for another reason.

  $ shelf creators check
  $ shelf creators check --marketplace US --tag yourstore-20 --json`,
  run: runCheck,
};
