import { Option } from 'commander';
import { type RegistrationRecord, STAGES } from '../../attribution';
import { knowledgeOf } from '../catalog/knowledge';
import { requireConsent } from '../consent';
import { refused } from '../cli-error';
import { type ShelfCommand, type CommandContext } from '../command';
import { knowledgeFindings } from '../doctor/rules/knowledge';
import { EXIT } from '../exit-codes';
import { writeChanges } from '../files';
import { type WriteOptions, dryRunOption, jsonOption, yesOption, option } from '../options';
import { loadShop } from '../../owner';
import { changeRecord } from '../registration/store';
import { recordDifference } from '../registration/difference';
import { isChildDirected } from './child-directed';
import { manifestChange, manifestDifference, readManifest } from './manifest-file';
import { releaseRefusal } from './may-release';
import { currentRelease, planRelease, releasedRecord } from './plan-release';
import { RELEASES, type Release } from './prepare-manifest';

interface PrepareOptions extends WriteOptions {
  readonly stage?: Release;
  readonly skillId?: string;
  readonly storeUrl?: string;
}

const isStepBack = (before: RegistrationRecord, after: RegistrationRecord): boolean =>
  STAGES.indexOf(after.stage) < STAGES.indexOf(before.stage);

const sayWhatIsNext = (
  { out }: CommandContext,
  { skill }: RegistrationRecord,
  isPrepared: boolean,
): void => {
  if (!isPrepared) return out.say('Noted. What is next: shelf status');
  out.say(
    'Prepared. Next: npm run deploy -- --profile live, then submit the skill for certification in the console.',
  );
  if (skill.storeUrl === null) {
    out.say("When Amazon's mail says that it is certified: shelf release certified");
    out.say('When it is in the store: shelf release prepare --store-url URL');
  }
};

const runPrepare = async (context: CommandContext, options: PrepareOptions): Promise<void> => {
  const { shopFolder, packageFolder, clock, out, exitWith } = context;
  const shop = loadShop(shopFolder);
  const release = options.stage ?? currentRelease(shop.record);
  const wish = {
    release: options.stage,
    skillId: options.skillId,
    storeUrl: options.storeUrl,
  };
  const after = releasedRecord(shop.record, wish);
  const refusal = releaseRefusal(shop.record, release, isChildDirected(packageFolder));
  if (refusal !== undefined) throw refused(refusal);
  const draft = readManifest(packageFolder);
  const { envelope, notes } = planRelease(
    draft,
    { ...shop, record: after, release },
    packageFolder,
  );
  const changes = {
    manifest: manifestDifference(draft, envelope),
    record: recordDifference({ before: shop.record, after }),
  };
  const isRelease = options.stage !== undefined || changes.manifest.length > 0;
  const findings = isRelease
    ? knowledgeFindings(knowledgeOf(shop.products), shop.record.sample).map(
        ({ code, severity, message, remedy }) => ({ code, severity, message, remedy }),
      )
    : [];
  const lines = [...changes.manifest, ...changes.record];
  if (options.json === true) {
    const stage = { before: shop.record.stage, after: after.stage };
    out.json({ release, stage, changes, notes, findings });
  } else if (lines.length > 0) out.data(lines.join('\n'));
  for (const note of notes) out.warn(`Left for you: ${note}`);
  if (notes.length > 0) exitWith(EXIT.warnings);
  for (const { message, remedy } of findings) {
    out.warn(`Before the release: ${message}; ${remedy}.`);
  }
  if (isStepBack(shop.record, after)) {
    out.warn(
      `The stage goes back from ${shop.record.stage} to ${after.stage}: links go out without a tag.`,
    );
  }
  if (lines.length === 0) return out.say('Everything is already prepared; nothing was changed.');
  if (options.dryRun === true) return;
  await requireConsent(context, options, 'Write this?');
  const beside = changes.manifest.length > 0 ? [manifestChange(packageFolder, envelope)] : [];
  if (changes.record.length === 0) writeChanges(beside, clock());
  else {
    const change =
      options.stage === undefined
        ? 'Noted skill ID or store page.'
        : `Prepared the release "${release}".`;
    await changeRecord(shopFolder, { clock, change, beside }, (record) =>
      releasedRecord(record, wish),
    );
  }
  const isPrepared = changes.manifest.length > 0 || options.stage !== undefined;
  sayWhatIsNext(context, after, isPrepared);
};

/** `shelf release prepare`. */
export const command: ShelfCommand = {
  options: [
    new Option('--stage <stage>', 'the first release, or the one that earns').choices(RELEASES),
    option('--skill-id <id>', 'note the skill ID, from the developer console'),
    option('--store-url <url>', "note the address of the skill's page in the store"),
    dryRunOption(),
    yesOption(),
    jsonOption(),
  ],
  help: `
Ends with 1 when something is left for you to do in skill.json. Says which estimates are the sample's,
with which npm run deploy refuses, and what nobody has checked of the products.

  $ shelf release prepare --stage published --dry-run
  $ shelf release prepare --stage published --store-url https://www.amazon.com/dp/B0ABCDEFGH
  $ shelf release prepare --stage earning`,
  run: runPrepare,
};
