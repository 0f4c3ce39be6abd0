import { COUNTRIES, MARKETPLACES, ONE_LINK_HOME, type RegistrationRecord } from '../../attribution';
import { readRecord } from '../../owner';
import { type CommandContext, type ShelfCommand } from '../command';
import { jsonOption } from '../options';
import { PAGES } from '../doctor/pages';

/** A step on Amazon's pages, in the order of its page "OneLink". */
interface GuideStep {
  readonly id:
    | 'store'
    | 'open'
    | 'manage'
    | 'save'
    | 'failure'
    | 'tax'
    | 'links'
    | 'others'
    | 'note';
  readonly task: string;
}

const hasStore = ({ marketplaces, website }: RegistrationRecord): boolean =>
  (website?.stores[ONE_LINK_HOME] ?? marketplaces[ONE_LINK_HOME]?.storeId) !== undefined;

const guide = (record: RegistrationRecord): GuideStep[] => {
  const ticked = COUNTRIES.filter((code) => MARKETPLACES[code].singleStoreOneLink === 'yes');
  const others = COUNTRIES.filter(
    (code) => MARKETPLACES[code].singleStoreOneLink === 'own-sign-up',
  );
  const left = ticked.filter((code) => !record.onelink.singleStore.includes(code));
  return [
    {
      id: 'store',
      task: hasStore(record)
        ? 'You have a US store ID. Keep to one: where you have linked several stores, Amazon advises the one you use most; the reports of the others stay.'
        : 'OneLink begins with a US store ID, and the record has none: shelf associates register, or shelf associates website --store US=ID',
    },
    { id: 'open', task: `Open ${PAGES.oneLink} in Associates Central, signed in to that account.` },
    {
      id: 'manage',
      task: `Press "Manage countries" and tick: ${left.length === 0 ? 'nothing more, all are noted' : left.join(', ')}. A tick means that the country earns already.`,
    },
    { id: 'save', task: 'Press "Save", and wait for the confirmation.' },
    {
      id: 'failure',
      task: 'If an error is shown instead, nothing was saved: try again later, and note only what is ticked afterwards.',
    },
    {
      id: 'tax',
      task: 'Your tax data are used for the new countries. Some ask for a further form: Associates Central says so in a message.',
    },
    {
      id: 'links',
      task: 'No link has to change, and every tracking ID of the store follows. OneLink acts on clicks; that it does nothing for hand-overs to Alexa is our conclusion, and Amazon does not say.',
    },
    {
      id: 'others',
      task: `These are not in it and need a sign-up of their own, then: shelf onelink set --link CODE=ID\n${others.map((code) => `  ${code}  https://${MARKETPLACES[code].associatesHost}`).join('\n')}`,
    },
    { id: 'note', task: 'Note what is ticked now: shelf onelink set --single-store CODES' },
  ];
};

/** `shelf onelink guide`: what to do on Amazon's page, step by step. */
export const command: ShelfCommand = {
  options: [jsonOption()],
  help: `
The names of buttons are those of Amazon's help page; nothing is changed there or here.

  $ shelf onelink guide`,
  run: ({ out, shopFolder }: CommandContext, { json }: { readonly json?: boolean }) => {
    const steps = guide(readRecord(shopFolder));
    if (json === true) return out.json(steps);
    steps.forEach(({ task }, index) => out.data(`${index + 1}. ${task}`));
  },
};
