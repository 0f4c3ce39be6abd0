import { oneLinkCoverage } from '../../attribution';
import { type AddCommand } from '../command';
import { jsonOption } from '../options';
import { readRecord } from '../registration';

const yesOrNo = (earns: boolean): string => (earns ? 'yes' : 'no');

/** `shelf onelink show`: the coverage of every marketplace. */
export const addOnelinkShowCommand: AddCommand = (onelink, { shopFolder, out }) => {
  onelink
    .command('show')
    .description('Shows how each marketplace is covered: own store, OneLink, or not at all.')
    .option('--why', 'add a sentence on each')
    .addOption(jsonOption())
    .addHelpText('after', '\n  $ shelf onelink show\n  $ shelf onelink show --why')
    .action(({ why, json }: { why?: boolean; json?: boolean }) => {
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
    });
};
