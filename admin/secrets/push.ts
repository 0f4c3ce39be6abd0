import { resolve } from 'node:path';
import { Option } from 'commander';
import { requireConsent } from '../consent';
import { wrongInput } from '../cli-error';
import { type ShelfCommand, type CommandContext } from '../command';
import { type WriteOptions, dryRunOption, jsonOption, yesOption, option } from '../options';
import { readUserConfig } from '../../build/deploy/ask-resources';
import { WORLDS, type World } from '../../build/deploy/worlds';
import { readRecord } from '../../owner';
import { secretsToPush } from './pushed-secrets';
import { type AwsPlace, pushToSecretsManager } from './push-to-secrets-manager';

interface PushOptions extends WriteOptions {
  readonly to: 'secrets-manager';
  readonly profile: World;
  readonly name?: string;
  readonly region?: string;
}

/** The names that Secrets Manager accepts (its API reference, "CreateSecret"). */
const NAME = /^[A-Za-z0-9/_+=.@-]{1,512}$/;
const REGION = /^[a-z]{2}(?:-[a-z]+)+-\d$/;

const readName = (text: string): string => {
  if (NAME.test(text)) return text;
  throw wrongInput(`"${text}" is not a name for an AWS secret; use letters, digits and /_+=.@-`);
};

const readRegion = (text: string): string => {
  if (REGION.test(text)) return text;
  throw wrongInput(`"${text}" is not an AWS region; regions look like us-east-1.`);
};

const NAME_IT = "say where the skill's Lambda is: --region us-east-1";

/**
 * Where a world's secret is: as ask-resources.json names it, else under the skill's name. What is given
 * on the command line counts first.
 */
const placeFor = (
  { packageFolder }: CommandContext,
  { profile, name, region }: PushOptions,
  slug: string,
): AwsPlace => {
  const own = profile === 'live' ? `shelf-talker/${slug}-live` : `shelf-talker/${slug}`;
  if (name !== undefined && region !== undefined) return { name, region };
  const remedies = { missing: NAME_IT, broken: `correct it there, or ${NAME_IT}` };
  const { awsRegion, cfn } = readUserConfig(resolve(packageFolder, '..'), profile, remedies);
  return { name: name ?? (cfn?.parameters?.SecretName || own), region: region ?? awsRegion };
};

const WORDS = { created: 'Created', updated: 'Updated', unchanged: 'Nothing has changed in' };

const sayWhatIsNext = ({ out }: CommandContext, profile: World, name: string): void => {
  out.say(
    `If you haven't yet, let the skill read it, in ask-resources.json under cfn.parameters of ${profile}:`,
  );
  out.say(`  "SecretName": "${name}"`);
  out.say(`Then deploy: npm run deploy${profile === 'live' ? ' -- --profile live' : ''}`);
};

const runPush = async (context: CommandContext, options: PushOptions): Promise<void> => {
  const { out, secrets, shopFolder } = context;
  const record = readRecord(shopFolder);
  const pushed = secretsToPush(record, secrets);
  const names = Object.keys(pushed);
  const place = placeFor(context, options, record.skill.slug);
  const told = { to: options.to, profile: options.profile, ...place, names };
  if (options.dryRun === true) {
    if (options.json === true) return out.json({ ...told, outcome: 'dry-run' });
    out.table(names, [{ heading: 'would be pushed', of: (name) => name }]);
    return out.say(`To AWS Secrets Manager, ${place.name} in ${place.region}. Nothing was sent.`);
  }
  if (options.json !== true) out.table(names, [{ heading: 'to be pushed', of: (name) => name }]);
  const question = `Write these to AWS Secrets Manager, ${place.name} in ${place.region}?`;
  await requireConsent(context, options, question);
  const outcome = await pushToSecretsManager(place, pushed);
  if (options.json === true) return out.json({ ...told, outcome });
  out.say(`${WORDS[outcome]} ${place.name} in ${place.region}.`);
  sayWhatIsNext(context, options.profile, place.name);
};

/** `shelf secrets push`. */
export const command: ShelfCommand = {
  options: [
    new Option('--to <store>', 'where to: Secrets Manager only (the SDK for SSM is not installed)')
      .choices(['secrets-manager'])
      .default('secrets-manager'),
    new Option('--profile <profile>', 'the world whose skill reads it, as in ask-resources.json')
      .choices(WORLDS)
      .default('default'),
    option(
      '--name <name>',
      'name of the secret there (default: SecretName of the profile, else shelf-talker/ and the skill)',
      readName,
    ),
    option('--region <region>', 'default: that of the profile in ask-resources.json', readRegion),
    dryRunOption(),
    yesOption(),
    jsonOption(),
  ],
  help: `
Uses the AWS keys of this computer (aws configure, AWS_PROFILE). It needs the permissions
secretsmanager:GetSecretValue, CreateSecret and PutSecretValue. Secrets are shown by name only.

  $ shelf secrets push --dry-run
  $ shelf secrets push --profile live --yes`,
  run: runPush,
};
