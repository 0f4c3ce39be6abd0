import { readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CLIENT, type FakeAmazon, startFakeAmazon } from './fake-amazon';
import { type Run, createProject } from './shelf';
import { shelfHere } from './shelf-here';
import { type ShelfProcess, startShelf } from './shelf-process';

/** The login of the owner, in the environment. */
export const SIGNED_IN: Readonly<Record<string, string>> = {
  SHELF_ADS_CLIENT_ID: CLIENT.id,
  SHELF_ADS_CLIENT_SECRET: CLIENT.secret,
  SHELF_ADS_REFRESH_TOKEN: CLIENT.refreshToken,
};

/** A form that passes every check. */
export const BUSINESS = {
  accountName: 'Acme Hotel',
  business: {
    name: 'Acme Hotel Inc.',
    phone: '555-555-0142',
    websiteUrl: 'www.acmehotel.example',
    addressLine1: '17 Sesame Court',
    city: 'Poughkeepsie',
    state: 'New York',
    zipCode: '10001',
    countryCode: 'US',
  },
  applicant: { workEmail: 'jane.doe@acmehotel.example', relation: 'direct-employee' },
};

/** The parts of the form that must never be shown. */
export const PERSONAL = /0142|Sesame|Poughkeepsie|10001|jane\.doe/;

/** Commands that look at Amazon again and again: those that agree to register, or to wait. */
const WAITS = /^terms$| --(?:yes|wait)\b/;

/** An owner with a project and a form, and Amazon. */
export const newAdsOwner = async () => {
  const amazon: FakeAmazon = await startFakeAmazon();
  const project = createProject();
  const writeForm = (form: object): string => {
    const file = join(project.folder, 'form.json');
    writeFileSync(file, JSON.stringify(form));
    return file;
  };
  const form = writeForm(BUSINESS);
  const filesIn = (part: string): string[] =>
    readdirSync(join(project.folder, part), { recursive: true, encoding: 'utf8' })
      .map((name) => join(project.folder, part, name))
      .filter((file) => statSync(file).isFile());
  const start = (
    command: string,
    variables: Readonly<Record<string, string>> = SIGNED_IN,
    input?: string,
  ): ShelfProcess =>
    startShelf({
      folder: project.folder,
      args: ['ads', ...command.split(' ')],
      variables: { ...amazon.variables, ...variables },
      ...(input !== undefined && { input }),
    });
  return {
    amazon,
    project,
    form,
    writeForm,
    /** As a process of its own. */
    start,
    /** In this process, which is fast; what waits for Amazon is a process, with its faster clock. */
    run: (command: string, variables = SIGNED_IN): Promise<Run> =>
      WAITS.test(command)
        ? start(command, variables).end
        : shelfHere(project.folder)(['ads', ...command.split(' ')], {
            env: { ...amazon.variables, ...variables },
          }),
    ads: () => project.readRecord()['ads'],
    filesIn,
    /** Every file the CLI has written there, as one text. */
    everythingIn: (part: string): string =>
      filesIn(part)
        .map((file) => readFileSync(file, 'utf8'))
        .join('\n'),
    leave: async () => {
      project.remove();
      await amazon.close();
    },
  };
};

export type AdsOwner = Awaited<ReturnType<typeof newAdsOwner>>;

/** Waits until a condition is true. */
export const until = async (isSo: () => boolean): Promise<void> => {
  while (!isSo()) await new Promise((resolve) => setTimeout(resolve, 3));
};
