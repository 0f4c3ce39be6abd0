import { oneLinkCoverage } from '../../attribution';
import { type CommandContext, type ShelfCommand } from '../command';
import { jsonOption, option } from '../options';
import { readRecord } from '../../owner';

const yesOrNo = (earns: boolean): string => (earns ? 'yes' : 'no');

/** `shelf onelink show`: the coverage of every marketplace. */
export const command: ShelfCommand = {
  options: [option('--why', 'add a sentence on each'), jsonOption()],
  help: '\n  $ shelf onelink show\n  $ shelf onelink show --why',
  run: ({ shopFolder, out }: CommandContext, { why, json }: { why?: boolean; json?: boolean }) => {
    const rows = oneLinkCoverage(readRecord(shopFolder));
    if (json === true) return out.json(rows);
    out.table(rows, [
      { heading: 'marketplace', of: ({ marketplace }) => marketplace },
      { heading: 'coverage', of: ({ coverage }) => coverage },
      { heading: 'links earn', of: ({ linksEarn }) => yesOrNo(linksEarn) },
      { heading: 'hand-overs earn', of: ({ handOversEarn }) => yesOrNo(handOversEarn) },
      ...(why === true ? [{ heading: 'why', of: (row: (typeof rows)[number]) => row.why }] : []),
    ]);
    const earning = rows.filter(({ linksEarn }) => linksEarn).length;
    out.say(`Links earn in ${earning} of ${rows.length} marketplaces.`);
  },
};
