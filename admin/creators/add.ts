import { wrongInput } from '../cli-error';
import { type ShelfCommand, type CommandContext } from '../command';
import { readName } from './access';
import { noteCredentials } from './note-credentials';
import { soundCredential } from './read-credentials-csv';
import { type WriteOptions, dryRunOption, jsonOption, yesOption, option } from '../options';
import { enterSecret } from '../secrets/enter-secret';

interface AddOptions extends WriteOptions {
  readonly name?: string;
  readonly id?: string;
  readonly credentialVersion?: string;
  readonly secretStdin?: boolean;
}

const isFilled = (answer: string): string | undefined =>
  answer.trim() === '' ? 'copy it from Associates Central' : undefined;

const runAdd = async (context: CommandContext, options: AddOptions): Promise<void> => {
  const { ask } = context;
  if (options.secretStdin === true && options.yes !== true && options.dryRun !== true) {
    throw wrongInput("With --secret-stdin shelf can't ask questions; add --yes.");
  }
  const id = options.id ?? (await ask.text('Credential ID?', { flag: '--id', check: isFilled }));
  const version =
    options.credentialVersion ??
    (await ask.text('Version, as Associates Central shows it?', {
      flag: '--credential-version',
      check: isFilled,
    }));
  const secret = await enterSecret(context, {
    name: `creators.${options.name ?? 'default'}.secret`,
    question: 'Credential Secret?',
    flag: '--secret-stdin',
    isOnInput: options.secretStdin === true,
  });
  const credential = soundCredential('What was entered', { id, secret, version });
  await noteCredentials(context, [credential], options);
};

/** `shelf creators add`. */
export const command: ShelfCommand = {
  options: [
    option('--name <name>', 'what to call it here (default: default, or its region)', readName),
    option('--id <id>', 'the Credential ID'),
    option('--credential-version <v>', 'the Version, as Associates Central shows it'),
    option('--secret-stdin', 'take the secret from standard input'),
    dryRunOption(),
    yesOption(),
    jsonOption(),
  ],
  help: `
Without a terminal the secret comes on standard input or in SHELF_CREATORS_DEFAULT_SECRET (with the
name in place of DEFAULT), never as an argument.

  $ shelf creators add
  $ shelf creators add --id amzn1.application-oa2-client.0a1b --credential-version 3.1 \\
      --secret-stdin --yes < secret.txt`,
  run: runAdd,
};
