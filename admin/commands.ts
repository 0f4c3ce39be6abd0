import { type Program } from '../build/start-program';
import { type ShelfCommand } from './command';

/** The words that call it, what it does, and its file; a group has no file. */
export type CommandEntry = readonly [
  words: string,
  description: string,
  load?: () => Promise<{ readonly command: ShelfCommand }>,
];

/** A command that is a program of this package, with a process of its own. */
const program = (name: Exclude<Program, 'before-serving'>) => async () =>
  (await import('./project/programs'))[name];

/** Every command is one line here. Its file is loaded only when it is called. */
export const COMMANDS: readonly CommandEntry[] = [
  [
    'new',
    'Makes the project of a skill of your own, in a folder of its own.',
    () => import('./project/new'),
  ],
  ['init', 'Starts a skill of your own: writes brand and record.', () => import('./init/init')],
  [
    'start-over',
    'Puts brand and record aside, so that a skill can be begun anew.',
    () => import('./init/start-over'),
  ],
  ['brand', 'The name, the addresses and the owner of the skill.'],
  ['brand set', 'Changes what shop/brand.json says.', () => import('./brand/set')],
  ['locale', 'The locales of the skill, each with its marketplace.'],
  ['locale add', 'Adds a locale, and its marketplace.', () => import('./locale/add')],
  ['locale remove', 'Removes a locale, and its marketplace.', () => import('./locale/remove')],
  ['marketplace', 'The marketplaces of the record.'],
  [
    'marketplace add',
    'Adds a marketplace, for hand-overs or for links.',
    () => import('./marketplace/add'),
  ],
  [
    'marketplace remove',
    'Removes a marketplace in which you have no ID.',
    () => import('./marketplace/remove'),
  ],
  [
    'status',
    'Shows how far the registration is, what is next, and every clock Amazon runs.',
    () => import('./status/status'),
  ],

  ['associates', 'Associates on Alexa: the account that earns.'],
  [
    'associates register',
    "Walks through Amazon's registration. You can stop at any step and continue later.",
    () => import('./associates/register'),
  ],
  [
    'associates website',
    'Notes which account the links of your pages belong to.',
    () => import('./associates/website'),
  ],
  [
    'associates declare',
    'Notes an account for Alexa that you have already, with the day it was opened.',
    () => import('./associates/declare'),
  ],

  [
    'tracking',
    'Tracking IDs: planned here, created by you in Associates Central, seen in a report.',
  ],
  [
    'tracking plan',
    'Proposes one tracking ID for each marketplace and placement of this skill.',
    () => import('./tracking/plan'),
  ],
  [
    'tracking add',
    'Notes a tracking ID that you have created in Associates Central.',
    () => import('./tracking/add'),
  ],
  [
    'tracking list',
    'Shows the tracking IDs by marketplace and placement.',
    () => import('./tracking/list'),
  ],
  [
    'tracking remove',
    'Stops using a tracking ID; one that exists at Amazon stays noted as retired.',
    () => import('./tracking/remove'),
  ],
  [
    'tracking check',
    'Finds IDs that are only planned, noted twice, or in a report but not in the record.',
    () => import('./tracking/check'),
  ],

  ['onelink', 'Which marketplaces earn, for links and for hand-overs.'],
  [
    'onelink show',
    'Shows how each marketplace is covered: own store, OneLink, or not at all.',
    () => import('./onelink/show'),
  ],
  [
    'onelink guide',
    "Leads through Amazon's page OneLink, step by step.",
    () => import('./onelink/guide'),
  ],
  [
    'onelink set',
    'Notes in the record what you have set on the OneLink page of Associates Central.',
    () => import('./onelink/set'),
  ],

  [
    'link',
    'Makes the link to a product, with your tag for its marketplace and placement.',
    () => import('./link/link'),
  ],
  [
    'link inspect',
    'Says what a link is, who is credited for it, and what is wrong with it.',
    () => import('./link/inspect'),
  ],

  ['catalog', 'The products you recommend.'],
  [
    'catalog check',
    'Finds broken, duplicate and missing ASINs, and words that may not be said; shows how much is known of the products.',
    () => import('./catalog/check'),
  ],
  [
    'catalog list',
    'Shows the products, and where each has an ASIN.',
    () => import('./catalog/list'),
  ],
  [
    'catalog add',
    'Adds a product by the address of its page, or one more ASIN to a product you have.',
    () => import('./catalog/add'),
  ],

  ['release', 'Prepares what Amazon receives.'],
  [
    'release prepare',
    'Brings skill-package/skill.json up to date with brand, record and products, for one of the two releases. Locales that are not in the brand go; everything else that ask-cli or you wrote there stays.',
    () => import('./release/prepare'),
  ],
  [
    'release certified',
    "Notes that Amazon's mail says the skill is certified.",
    () => import('./release/certified'),
  ],

  ['archer', 'Attribution links by Archer Affiliates: for web pages and videos, not for Alexa.'],
  [
    'archer login',
    'Exchanges your login for a token; the password is never saved.',
    () => import('./archer/login'),
  ],
  [
    'archer link',
    'Makes an attribution link to one product, and notes it in the record.',
    () => import('./archer/link'),
  ],
  [
    'archer bulk',
    'Makes many attribution links, one for each row of the file, two per second.',
    () => import('./archer/bulk'),
  ],
  [
    'archer links',
    'Lists the links of your Archer account, with the products they are noted for.',
    () => import('./archer/links'),
  ],
  [
    'archer report',
    'What your Archer links have earned, by day, product and marketplace.',
    () => import('./archer/report'),
  ],

  ['ads', 'Accounts of Amazon Ads: sign in, register, look after them.'],
  [
    'ads login',
    'Signs in with Login with Amazon, in the browser. Step 1 of a registration.',
    () => import('./ads/login'),
  ],
  [
    'ads terms',
    "Shows Amazon's Ads Agreement and waits until you have accepted it there. Step 2.",
    () => import('./ads/terms'),
  ],
  [
    'ads register',
    "Opens an Amazon Ads account in Amazon's five steps: sign in, terms, registration, check, billing.",
    () => import('./ads/register'),
  ],
  [
    'ads status',
    'Shows the status of an account: the one under way, or the one in the record.',
    () => import('./ads/status'),
  ],
  ['ads accounts', 'Lists every account your login can see.', () => import('./ads/accounts')],
  [
    'ads profiles',
    'Lists the profiles: an account in one country, as campaigns and reports know it.',
    () => import('./ads/profiles'),
  ],
  [
    'ads billing',
    'Shows whether the account can pay, and the page where you set that up. Step 5.',
    () => import('./ads/billing'),
  ],

  ['creators', 'The Creators API: its credentials, and whether it is open to your account.'],
  [
    'creators import',
    'Reads the credentials file that Associates Central lets you download.',
    () => import('./creators/import'),
  ],
  ['creators add', 'Adds a credential that you type in.', () => import('./creators/add')],
  [
    'creators check',
    'Checks credential, version, tag and account with one request per marketplace.',
    () => import('./creators/check'),
  ],
  [
    'creators status',
    'Shows the credentials, the last checks, and the clock of sales.',
    () => import('./creators/status'),
  ],
  [
    'creators rotate',
    'Changes to a second credential without a gap in which none is valid.',
    () => import('./creators/rotate'),
  ],
  ['creators remove', 'Forgets a credential and its secret.', () => import('./creators/remove')],
  [
    'creators screens',
    "Lets screens show Amazon's titles and pictures in a marketplace, or not.",
    () => import('./creators/screens'),
  ],
  [
    'creators purge',
    'Deletes what the skill has from the Creators API, and stops it from asking.',
    () => import('./creators/purge'),
  ],

  [
    'doctor',
    'Finds what is missing, broken, or goes out without credit.',
    () => import('./doctor/doctor'),
  ],
  [
    'report',
    "Adds up earnings and order reports of Associates, and Archer's reports, and joins them to your tracking IDs and products. Amounts of two currencies are never added.",
    () => import('./report/report'),
  ],

  [
    'metrics',
    "Adds up the skill's own logs: turns, offers and what became of them, hand-overs, times.",
    () => import('./metrics/metrics'),
  ],

  ['secrets', 'Sends your secrets from this computer to where the skill runs.'],
  [
    'secrets push',
    "Writes the Creators API's credentials to AWS, where the skill reads them.",
    () => import('./secrets/push'),
  ],

  ['data', 'What the skill keeps of its customers.'],
  [
    'data forget',
    "Deletes all that is kept of a customer's account, for a request by mail.",
    () => import('./data/forget'),
  ],

  ['start', 'Talks to your skill, offline: in the terminal or on a page.', program('start')],
  ['check', 'Builds, and checks models and manifest.', program('check')],
  ['build', 'Makes everything that ships, even if nothing has changed.', program('build')],
  ['deploy', 'Deploys your skill with ask-cli, after some checks.', program('deploy')],
  ['back', 'Gives customers an earlier release at once.', program('back')],
  ['serve', 'Serves the built skill without Lambda, behind a proxy.', program('serve')],
  ['ask', "Runs Amazon's own ask against your skill, offline.", program('ask')],
  ['zip', "Makes the zip for Lambda; ask-cli's build hook calls it.", program('zip')],
  [
    'simulate',
    'Talks to the skill of any ask-cli project, offline.',
    () => import('./simulate/simulate'),
  ],
  [
    'upgrade',
    'Brings files of an older form up to date, and what this package gave your project. An older form still works.',
    () => import('./upgrade/upgrade'),
  ],
  [
    'history',
    'Shows the dated changes of the registration record, oldest first.',
    () => import('./registration/history'),
  ],
  [
    'undo',
    'Undoes the last change of the registration record. Only the last, only once.',
    () => import('./registration/undo'),
  ],
];
