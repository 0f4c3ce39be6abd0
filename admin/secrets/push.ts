import { resolve } from 'node:path';
import { Option } from 'commander';
import { requireConsent } from '../consent';
import { wrongInput } from '../cli-error';
import { type ShelfCommand, type CommandContext } from '../command';
import { type WriteOptions, dryRunOption, jsonOption, yesOption, option } from '../options';
import { readRecord } from '../../owner';
import { deployedRegion } from './aws-region';
import { secretsToPush } from './pushed-secrets';
import { pushToSecretsManager } from './push-to-secrets-manager';

interface PushOptions extends WriteOptions {
  readonly to: 'secrets-manager';
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

const WORDS = { created: 'Created', updated: 'Updated', unchanged: 'Nothing has changed in' };

const sayWhatIsNext = ({ out }: CommandContext, name: string): void => {
  out.say("If you haven't yet, let the skill read it, in ask-resources.json under cfn.parameters:");
  out.say(`  "SecretName": "${name}"`);
  out.say('Then deploy: npm run deploy');
};

const runPush = async (context: CommandContext, options: PushOptions): Promise<void> => {
  const { out, packageFolder, secrets, shopFolder } = context;
  const record = readRecord(shopFolder);
  const pushed = secretsToPush(record, secrets);
  const names = Object.keys(pushed);
  const place = {
    name: options.name ?? `shelf-talker/${record.skill.slug}`,
    region: options.region ?? deployedRegion(resolve(packageFolder, '..')),
  };
  const told = { to: options.to, ...place, names };
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
  sayWhatIsNext(context, place.name);
};

/** `shelf secrets push`. */
export const command: ShelfCommand = {
  options: [
    new Option('--to <store>', 'where to: Secrets Manager only (the SDK for SSM is not installed)')
      .choices(['secrets-manager'])
      .default('secrets-manager'),
    option(
      '--name <name>',
      'name of the secret there (default: shelf-talker/ and the skill)',
      readName,
    ),
    option('--region <region>', 'default: the one in ask-resources.json', readRegion),
    dryRunOption(),
    yesOption(),
    jsonOption(),
  ],
  help: `
Uses the AWS keys of this computer (aws configure, AWS_PROFILE). It needs the permissions
secretsmanager:GetSecretValue, CreateSecret and PutSecretValue. Secrets are shown by name only.

  $ shelf secrets push --dry-run
  $ shelf secrets push --region eu-west-1 --yes`,
  run: runPush,
};
