import { type ShelfCommand, type CommandContext } from '../command';
import { credentialsOf, regionName, sourceOf } from './access';
import { NEXT } from './check-access';
import { jsonOption } from '../options';
import { readRecord } from '../../owner';
import { readClocks } from '../status/clocks';

const readStatus = ({ clock, secrets, shopFolder }: CommandContext) => {
  const record = readRecord(shopFolder);
  const credentials = credentialsOf(record).map(({ credentialName, version }, index) => ({
    name: credentialName,
    version,
    region: regionName(version),
    secret: sourceOf(secrets, credentialName),
    isInUse: index === 0,
  }));
  const checks = Object.entries(record.creators?.checks ?? {}).map(([marketplace, check]) => ({
    marketplace,
    ...check,
    next: NEXT[check.outcome],
  }));
  const eligibility = readClocks(record, clock()).find(({ id }) => id === 'creators-eligibility');
  return { credentials, checks, eligibility };
};

const runStatus = (context: CommandContext, json: boolean): void => {
  const { out } = context;
  const status = readStatus(context);
  if (json) return out.json(status);
  const { checks, credentials, eligibility } = status;
  if (credentials.length === 0) out.say('No credential yet: shelf creators import credentials.csv');
  else {
    out.table(credentials, [
      { heading: 'credential', of: ({ name }) => name },
      { heading: 'version', of: ({ version }) => version },
      { heading: 'region', of: ({ region }) => region },
      { heading: 'secret', of: ({ secret }) => secret },
    ]);
  }
  if (checks.length > 0) {
    out.data('');
    out.table(checks, [
      { heading: 'marketplace', of: ({ marketplace }) => marketplace },
      { heading: 'outcome', of: ({ outcome }) => outcome },
      { heading: 'since', of: ({ since }) => since.slice(0, 10) },
      { heading: 'last seen', of: ({ at }) => at.slice(0, 10) },
      { heading: 'what to do', of: ({ next }) => next },
    ]);
  }
  if (eligibility !== undefined) {
    out.data(`\nEligibility: ${eligibility.state}; ${eligibility.remaining}`);
    out.say('Note the sales of the last 30 days: shelf status --sales-in-30-days N');
  }
};

/** `shelf creators status`. */
export const command: ShelfCommand = {
  options: [jsonOption()],
  help: '\nThis sends no request.\n\n  $ shelf creators status',
  run: (context: CommandContext, { json }: { json?: boolean }) => runStatus(context, json === true),
};
