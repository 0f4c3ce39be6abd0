import { type Region } from '../../attribution';
import { type AdsProfile } from '../../clients/ads';
import { openSession } from './session';
import { type CommandContext, type ShelfCommand } from '../command';
import { REGIONS, jsonOption, regionOption } from '../options';
import { type Column } from '../output';

const COLUMNS: readonly Column<AdsProfile>[] = [
  { heading: 'profile', of: ({ profileId }) => profileId },
  { heading: 'country', of: ({ country }) => country },
  { heading: 'currency', of: ({ currency }) => currency ?? '' },
  { heading: 'type', of: ({ type }) => type ?? '' },
  { heading: 'name', of: ({ name }) => name ?? '' },
  { heading: 'entity', of: ({ entityId }) => entityId ?? '' },
  {
    heading: 'payment',
    of: ({ validPaymentMethod: valid }) =>
      valid === undefined ? '' : valid ? 'valid' : 'not valid',
  },
];

/** `shelf ads profiles`. */
export const command: ShelfCommand = {
  options: [regionOption('only one (default: all three)'), jsonOption()],
  help: `
Accounts that never had a campaign may be missing here; "shelf ads status" shows their
profile IDs.

  $ shelf ads profiles
  $ shelf ads profiles --region EU --json`,
  run: async (context: CommandContext, { region, json }: { region?: Region; json?: boolean }) => {
    const { out } = context;
    const { client } = openSession(context);
    const found = new Map<string, AdsProfile>();
    for (const place of region === undefined ? REGIONS : [region]) {
      for (const profile of await client.profiles(place)) found.set(profile.profileId, profile);
    }
    if (json === true) return out.json([...found.values()]);
    if (found.size === 0) return out.say('There are none yet; see: shelf ads status');
    out.table([...found.values()], COLUMNS);
  },
};
