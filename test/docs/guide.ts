import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { LADDER } from './owners-page';

const OWN = join(__dirname, '..', 'fixtures', 'shop-v2');

/** Puts three products of a type of the owner's own in place of the sample's, with the words for them. */
export const chooseOwnProducts = (shopFolder: string): void => {
  rmSync(join(shopFolder, 'products'), { recursive: true });
  for (const part of ['products', 'vocabulary.json']) {
    cpSync(join(OWN, part), join(shopFolder, part), { recursive: true });
  }
};

/** What the page says of Britain beside the United States: the same steps, with another account. */
const IN_BRITAIN: readonly string[] = [
  'associates register --associates-id GB=giftlamp-21',
  'tracking plan --placements any --yes',
  'tracking add giftlampuk-21 --marketplace GB --yes',
];

/** One command of the guide, without its `npx shelf`. */
export interface GuideCommand {
  readonly chapter: string;
  readonly command: string;
}

/** Those that only show something are tried with the page itself; the doctor has the last word in any case. */
const CHANGES_NOTHING = /--dry-run|^doctor|(?:status|list|show)$|catalog (?:list|check)/;

/**
 * The commands of the owners' page that change something, from nothing to a skill that earns, for an owner of other products:
 * where the page names one of the sample's, one of the owner's own stands.
 *
 * @param isBritish whether it is in both Englishes
 */
export const guide = (isBritish: boolean): readonly GuideCommand[] => {
  const last = LADDER.findIndex(({ title }) => title.startsWith('8.'));
  return LADDER.slice(0, last + 1).flatMap(({ title: chapter, text }) => {
    const shown = [...text.matchAll(/^\$ npx shelf (.+)$/gm)].map(([, command = '']) =>
      command
        .replace('B00U26V4VQ --product catan', 'B000000019 --product glazed-bird-bath')
        .replace(/^init /, `init ${isBritish ? '--locales en-US,en-GB ' : ''}`),
    );
    const more = isBritish && chapter.startsWith('6.') ? IN_BRITAIN : [];
    return [...shown, ...more]
      .filter((command) => !CHANGES_NOTHING.test(command))
      .map((command) => ({ chapter, command }));
  });
};

/** What brings a skill in one English to both. */
export const TO_BRITAIN: readonly string[] = ['locale add en-GB --yes', ...IN_BRITAIN];

/** The words of a command; those in double quotes are one. */
export const wordsOf = (command: string): string[] =>
  [...command.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? '');
