import { type RegistrationRecord } from '../../attribution';
import { changeWithConsent } from '../consent';
import { CliError, refused } from '../cli-error';
import { type ShelfCommand, type CommandContext } from '../command';
import {
  type NamedCredential,
  credentialsOf,
  findCredential,
  readName,
  regionName,
} from './access';
import { withRotation } from './change-access';
import { type CheckFinding, checkAccess, exitCodeOf } from './check-access';
import { creatorsClient } from './client-for';
import { howToAsk, trialsOf } from './trial';
import { type WriteOptions, dryRunOption, jsonOption, yesOption, option } from '../options';
import { readRecord } from '../../owner';

interface RotateOptions extends WriteOptions {
  readonly from?: string;
  readonly to?: string;
}

const HOW = `An application may have two credentials at once. To change from one to the other:
  1. Associates Central, Tools, Creators API: add a second credential to the application
  2. import it: shelf creators import FILE
  3. run this again: it checks the new credential and puts it to use
  4. send it to the skill: shelf secrets push, then deploy
  5. delete the first one at Amazon, then here: shelf creators remove NAME`;

const pairOf = (
  record: RegistrationRecord,
  options: RotateOptions,
): { readonly from: NamedCredential; readonly to: NamedCredential } => {
  const all = credentialsOf(record);
  const [first] = all;
  if (first === undefined) {
    throw refused('There is no credential to rotate: shelf creators import credentials.csv');
  }
  const from = options.from === undefined ? first : findCredential(record, options.from);
  const region = regionName(from.version);
  const to =
    options.to === undefined
      ? all.find((one) => one !== from && regionName(one.version) === region)
      : findCredential(record, options.to);
  if (to === undefined || to.credentialName === from.credentialName) {
    throw refused(`There is no second credential for ${region} yet.\n${HOW}`);
  }
  if (regionName(to.version) !== region) {
    throw refused(`"${to.credentialName}" is for another region than "${from.credentialName}".`);
  }
  return { from, to };
};

/** A credential may be good although its account is not eligible. */
const requireGood = (finding: CheckFinding): void => {
  const { credential, next, outcome, said } = finding;
  if (outcome === 'eligible' || outcome === 'not-eligible') return;
  const message = `"${credential}" was not put to use: ${outcome}. ${said ?? ''}\n  do: ${next}`;
  throw new CliError(exitCodeOf([finding]), message);
};

const runRotate = async (context: CommandContext, options: RotateOptions): Promise<void> => {
  const { out, shopFolder } = context;
  const record = readRecord(shopFolder);
  const { from, to } = pairOf(record, options);
  const [trial] = trialsOf(record, to);
  if (trial === undefined) throw refused(howToAsk(to));
  const asked = { credential: to.credentialName, ...trial };
  const finding = await checkAccess(creatorsClient(context, to), asked);
  if (options.json === true) {
    out.json({ from: from.credentialName, to: to.credentialName, outcome: finding.outcome });
  }
  requireGood(finding);
  out.say(`"${to.credentialName}" is good (${finding.outcome} in ${trial.marketplace}).`);
  const written = await changeWithConsent(context, options, {
    change: `Rotated the credential of the Creators API from ${from.credentialName} to ${to.credentialName}.`,
    question: `Use "${to.credentialName}" from now on?`,
    apply: (current) => withRotation(current, from.credentialName, to.credentialName),
  });
  if (!written) return;
  out.say(`"${to.credentialName}" is in use. Next:`);
  out.say('  send it to the skill: shelf secrets push, then deploy, and try the skill');
  out.say(`  delete "${from.credentialName}" in Associates Central`);
  out.say(`  forget it here: shelf creators remove ${from.credentialName}`);
};

/** `shelf creators rotate`. */
export const command: ShelfCommand = {
  options: [
    option('--from <name>', 'the one in use (default: the first)', readName),
    option('--to <name>', 'the new one (default: the other one of its region)', readName),
    dryRunOption(),
    yesOption(),
    jsonOption(),
  ],
  help: `\n${HOW}\n\n  $ shelf creators rotate`,
  run: runRotate,
};
