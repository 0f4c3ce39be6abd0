import { type MemoryItem } from '../../memory/memory-item';
import { openStore } from '../../memory/open-store';
import { type MemoryPlace, memoryPlaceOf } from '../../memory/place';
import { requireConsent } from '../consent';
import { CliError, refused, wrongInput } from '../cli-error';
import { type ShelfCommand, type CommandContext } from '../command';
import { EXIT } from '../exit-codes';
import { type WriteOptions, dryRunOption, jsonOption, yesOption, argument } from '../options';

/** As the skill writes it on the card: a hash that identifies nobody. */
const KEY = /^[0-9a-f]{40}$/;

type KeptPlace = Exclude<MemoryPlace, { readonly kind: 'process' }>;

const readKey = (text: string): string => {
  const key = text.trim().toLowerCase();
  if (KEY.test(key)) return key;
  throw wrongInput(
    `"${text}" is not a key; it has 40 digits and letters from a to f, as on the card in the customer's Alexa app.`,
  );
};

const placeOf = ({ variable }: CommandContext): KeptPlace => {
  let place: MemoryPlace;
  try {
    place = memoryPlaceOf(variable);
  } catch (error) {
    throw wrongInput(`${(error as Error).message}; set them as the skill has them.`);
  }
  if (place.kind !== 'process') return place;
  throw refused(
    'shelf does not know where the skill keeps its data; set SHELF_MEMORY_TABLE with AWS_REGION and AWS keys, or SHELF_MEMORY_FOLDER, as the skill has them.',
  );
};

const nameOf = (place: KeptPlace): string =>
  place.kind === 'table'
    ? `the DynamoDB table ${place.table} in ${place.region}`
    : `the folder ${place.folder}`;

/** How much is kept, and not what: an owner need not know it to delete it. */
const amountOf = ({ account, people, expiresAt }: MemoryItem) => {
  const memories = [account, ...Object.values(people)];
  const sum = (list: 'declined' | 'handedOver' | 'owned' | 'disliked' | 'waiting'): number =>
    memories.reduce((total, memory) => total + memory[list].length, 0);
  return {
    recognisedPeople: Object.keys(people).length,
    visits: memories.reduce((total, { visits }) => total + visits, 0),
    declined: sum('declined'),
    passedToAlexa: sum('handedOver') + sum('waiting'),
    owned: sum('owned'),
    disliked: sum('disliked'),
    expiresAt: new Date(expiresAt).toISOString(),
  };
};

const runForget = async (
  context: CommandContext,
  key: string,
  options: WriteOptions,
): Promise<void> => {
  const { out, clock } = context;
  const place = placeOf(context);
  const where = nameOf(place);
  const store = openStore(place, () => clock().getTime());
  const tried = async <Value>(work: Promise<Value>): Promise<Value> => {
    try {
      return await work;
    } catch (error) {
      const code = place.kind === 'table' ? EXIT.service : EXIT.files;
      throw new CliError(code, `${where} can't be used: ${(error as Error).message}.`);
    }
  };
  const item = await tried(store.read({ key, person: undefined }));
  const found = item === undefined ? null : amountOf(item);
  const told = { key, where, found };
  if (options.json !== true) {
    if (found === null) out.say(`In ${where} nothing that can be read is kept under this key.`);
    else {
      const rows = Object.entries(found).map(([what, amount]) => ({ what, amount }));
      out.table(rows, [
        { heading: 'kept', of: ({ what }) => what },
        { heading: 'how much', of: ({ amount }) => String(amount) },
      ]);
    }
  }
  if (options.dryRun === true) {
    if (options.json === true) return out.json({ ...told, outcome: 'dry-run' });
    return out.say('Nothing was deleted.');
  }
  await requireConsent(context, options, `Delete all that is kept under this key in ${where}?`);
  await tried(store.remove(key, clock().getTime()));
  if (options.json === true) return out.json({ ...told, outcome: 'deleted' });
  out.say(
    `Deleted from ${where}. For a day a mark with the key and the time stays, so that a turn which had begun before adds nothing.`,
  );
};

/** `shelf data forget`. */
export const command: ShelfCommand = {
  arguments: [
    argument('<key>', 'the key on the card that "what do you know about me" sends', readKey),
  ],
  options: [dryRunOption(), yesOption(), jsonOption()],
  help: `
Looks where the skill keeps it, by the same variables: SHELF_MEMORY_TABLE with AWS_REGION,
AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, or SHELF_MEMORY_FOLDER. It needs the permissions
dynamodb:GetItem and PutItem. Backups of the table go on until they expire.

  $ shelf data forget 4d0fa7cf64651119826816bb9093256b0c4efbf5 --dry-run
  $ shelf data forget 4d0fa7cf64651119826816bb9093256b0c4efbf5 --yes`,
  run: runForget,
};
