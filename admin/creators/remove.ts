import { requireConsent } from '../consent';
import { type ShelfCommand, type CommandContext } from '../command';
import { credentialsOf, dropCredential, findCredential, readName, sourceOf } from './access';
import { withoutCredential } from './change-access';
import { type WriteOptions, dryRunOption, jsonOption, yesOption, argument } from '../options';
import { changeRecord } from '../registration/store';
import { readRecord } from '../../owner';
import { showRecordDifference } from '../registration/difference';
import { variableOf } from '../secrets/secret-name';

const runRemove = async (
  context: CommandContext,
  name: string,
  options: WriteOptions,
): Promise<void> => {
  const { clock, out, secrets, shopFolder } = context;
  const credential = findCredential(readRecord(shopFolder), name);
  const change = `Removed the credential ${name} of the Creators API.`;
  const apply = (record: ReturnType<typeof readRecord>) => withoutCredential(record, name);
  const planned = await changeRecord(shopFolder, { clock, change, dryRun: true }, apply);
  if (options.json === true) out.json(credential);
  else showRecordDifference(out, planned);
  if (options.dryRun === true) return out.say('Nothing was removed.');
  await requireConsent(context, options, `Forget the credential "${name}" and its secret?`);
  // The secret first: if this fails, the record still has the name, so the owner can try again.
  dropCredential(secrets, name);
  await changeRecord(shopFolder, { clock, change }, apply);
  out.say(`Forgotten here: ${name}. It stays valid at Amazon until you delete it there.`);
  const [next] = credentialsOf(planned.after);
  const wasInUse = credentialsOf(planned.before)[0]?.credentialName === name;
  if (wasInUse && next !== undefined) {
    out.say(
      `In use now: ${next.credentialName}. Send it to the skill: shelf secrets push, then deploy`,
    );
  }
  if (sourceOf(secrets, name) === 'environment') {
    out.warn(`${variableOf(`creators.${name}.secret`)} is still set in the environment.`);
  }
};

/** `shelf creators remove`. */
export const command: ShelfCommand = {
  arguments: [argument('<name>')],
  options: [dryRunOption(), yesOption(), jsonOption()],
  help: '\n  $ shelf creators remove default --dry-run',
  run: (context: CommandContext, name: string, options: WriteOptions) =>
    runRemove(context, readName(name), options),
};
