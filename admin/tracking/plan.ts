import { type Country, MARKETPLACES, type TagPlacement } from '../../attribution';
import { changeWithConsent } from '../consent';
import { type ShelfCommand, type CommandContext } from '../command';
import {
  type WriteOptions,
  dryRunOption,
  jsonOption,
  readAnyPlacement,
  readCountries,
  yesOption,
  option,
} from '../options';
import { readRecord } from '../../owner';
import { ID_COLUMNS, type ListedId } from './listed-id';
import { planIds, withPlan } from './plan-ids';

interface PlanOptions extends WriteOptions {
  readonly marketplaces?: Country[];
  readonly placements?: TagPlacement[];
}

const sayWhatToDo = ({ out }: CommandContext, added: readonly ListedId[]): void => {
  if (added.length === 0) {
    out.say('Nothing is missing: the record has all of these.');
    return;
  }
  out.say(
    'A planned ID does not exist yet. Create each by hand, in Account Settings > Manage Your Tracking IDs:',
  );
  for (const country of new Set(added.map(({ marketplace }) => marketplace))) {
    out.say(`  ${country}: https://${MARKETPLACES[country].associatesHost}`);
  }
  out.say('Amazon may change a name that is taken; note the ID it shows: shelf tracking add ID');
};

const runPlan = async (context: CommandContext, options: PlanOptions): Promise<void> => {
  const { shopFolder, out, isTerminal } = context;
  const wish = {
    ...(options.marketplaces !== undefined && { marketplaces: options.marketplaces }),
    ...(options.placements !== undefined && { placements: options.placements }),
  };
  const { wanted, added } = planIds(readRecord(shopFolder), wish);
  if (options.json === true) out.json(wanted);
  else out.table(wanted, ID_COLUMNS);
  sayWhatToDo(context, added);
  if (added.length === 0 || options.dryRun === true) return;
  // Looking at a plan needs no consent; only noting it does.
  if (options.yes !== true && (options.json === true || !isTerminal)) {
    out.say('Nothing was noted; add --yes to note the plan in the record.');
    return;
  }
  const written = await changeWithConsent(context, options, {
    change: `Planned tracking IDs: ${added.map(({ trackingId }) => trackingId).join(', ')}.`,
    question: 'Note the new ones in the record as planned?',
    apply: (record) => withPlan(record, planIds(record, wish)),
  });
  if (written) out.say('Noted as planned.');
};

const readPlacements = (text: string): TagPlacement[] => text.split(',').map(readAnyPlacement);

/** `shelf tracking plan`. */
export const command: ShelfCommand = {
  options: [
    option('--marketplaces <codes>', 'default: those of the record', readCountries),
    option(
      '--placements <names>',
      'cart, buy, recommend, wishlist, link, or any for one that serves them all (default: what the skill hands over, and link)',
      readPlacements,
    ),
    dryRunOption(),
    yesOption(),
    jsonOption(),
  ],
  help: '\n  $ shelf tracking plan\n  $ shelf tracking plan --marketplaces US,GB --placements any --yes',
  run: runPlan,
};
