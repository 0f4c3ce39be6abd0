import { type CreatorsCredential } from '../../clients/creators';
import { requireConsent } from '../consent';
import { wrongInput } from '../cli-error';
import { type CommandContext } from '../command';
import { type WriteOptions } from '../options';
import { changeRecord } from '../registration/store';
import { readRecord } from '../../owner';
import { showRecordDifference } from '../registration/difference';
import {
  credentialsOf,
  dropCredential,
  freeName,
  keepCredential,
  maskId,
  nameOfId,
  regionName,
  sourceOf,
} from './access';
import { withCredential } from './change-access';

/** A credential, and the name it is kept under. */
interface Noted {
  readonly name: string;
  readonly credential: CreatorsCredential;
}

const nameThem = (
  { secrets, shopFolder }: CommandContext,
  credentials: readonly CreatorsCredential[],
  wish: string | undefined,
): Noted[] => {
  const record = readRecord(shopFolder);
  const taken = credentialsOf(record).map(({ credentialName }) => credentialName);
  if (wish !== undefined && credentials.length > 1) {
    throw wrongInput('There is more than one credential here; leave --name out.');
  }
  return credentials.map((credential) => {
    const known = nameOfId(record, secrets, credential.id);
    const name = known ?? wish ?? freeName(taken, credential.version);
    const isOther = known === undefined && taken.includes(name);
    if (isOther && secrets.read(`creators.${name}.id`) !== null) {
      throw wrongInput(
        `"${name}" is another credential; choose another --name, or remove that one first: shelf creators remove ${name}`,
      );
    }
    taken.push(name);
    return { name, credential };
  });
};

/**
 * Shows which credentials would be kept, asks unless `--yes` was given, keeps their secrets and
 * notes their names in the record.
 *
 * @throws CliError for a no, or a name that another credential has
 */
export const noteCredentials = async (
  context: CommandContext,
  credentials: readonly CreatorsCredential[],
  options: WriteOptions & { readonly name?: string },
): Promise<void> => {
  const { clock, out, secrets, shopFolder } = context;
  const noted = nameThem(context, credentials, options.name);
  const rows = noted.map(({ name, credential: { id, version } }) => ({
    name,
    id: maskId(id),
    version,
    region: regionName(version),
  }));
  if (options.json === true) out.json(rows);
  else {
    out.table(rows, [
      { heading: 'name', of: ({ name }) => name },
      { heading: 'credential', of: ({ id }) => id },
      { heading: 'version', of: ({ version }) => version },
      { heading: 'region', of: ({ region }) => region },
    ]);
  }
  const named = noted.map(({ name, credential: { version } }) => ({
    credentialName: name,
    version,
  }));
  const names = named.map(({ credentialName }) => credentialName).join(', ');
  const change = `Noted credentials of the Creators API: ${names}.`;
  const apply = (record: ReturnType<typeof readRecord>) => named.reduce(withCredential, record);
  const planned = await changeRecord(shopFolder, { clock, change, dryRun: true }, apply);
  if (options.json !== true) showRecordDifference(out, planned);
  if (options.dryRun === true) return out.say('Nothing was written.');
  await requireConsent(context, options, 'Keep these credentials?');
  const fresh = noted.filter(({ name }) => sourceOf(secrets, name) === 'missing');
  for (const { name, credential } of noted) keepCredential(secrets, name, credential);
  const isNews = JSON.stringify(planned.before.creators) !== JSON.stringify(planned.after.creators);
  try {
    if (isNews) await changeRecord(shopFolder, { clock, change }, apply);
  } catch (error) {
    // Without its name in the record, nobody would find a secret again.
    for (const { name } of fresh) dropCredential(secrets, name);
    throw error;
  }
  // `check` uses the first credential of a region; a second one comes into use with `rotate`.
  const isSecond = named.some(({ credentialName, version }) =>
    credentialsOf(planned.before).some(
      (one) =>
        one.credentialName !== credentialName && regionName(one.version) === regionName(version),
    ),
  );
  const next = isSecond ? 'shelf creators rotate' : 'shelf creators check';
  out.say(`Kept: ${names}. Next: ${next}`);
};
