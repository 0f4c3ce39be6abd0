import { type Country, MARKETPLACES, type RegistrationRecord } from '../../attribution';
import { registrationRefusal } from './may-register';
import { finishRegistration, isOtherAccount, markDone, pendingStep } from './progress';
import { readAssociatesId } from './read-id';
import { type RegistrationStep, SIGN_UP_PAGES, askChildren, registrationSteps } from './steps';
import { refused, wrongInput } from '../cli-error';
import { type ShelfCommand, type CommandContext } from '../command';
import { loadShop, readRecord } from '../../owner';
import { option, readYesNo } from '../options';
import { changeRecord } from '../registration/store';
import { showRecordDifference } from '../registration/difference';
import { isChildDirected } from '../release/child-directed';

interface RegisterOptions {
  readonly json?: true;
  readonly dryRun?: true;
  readonly done?: string;
  readonly directedAtChildren?: boolean;
  readonly associatesId?: string;
}

type Change = (record: RegistrationRecord) => RegistrationRecord;

const requireReady = (record: RegistrationRecord, { packageFolder }: CommandContext): void => {
  const refusal = registrationRefusal(record, isChildDirected(packageFolder));
  if (refusal !== undefined) throw refused(refusal);
};

const save = async (
  change: string,
  apply: Change,
  { dryRun }: RegisterOptions,
  { shopFolder, clock, out }: CommandContext,
): Promise<RegistrationRecord> => {
  const changed = await changeRecord(shopFolder, { clock, change, dryRun: dryRun === true }, apply);
  if (dryRun) showRecordDifference(out, changed);
  return changed.after;
};

const show = (step: RegistrationStep, { out }: CommandContext): void => {
  out.say(`\n${out.colour.bold(step.id)}: ${step.task}`);
  if (step.paste !== '') out.data(step.paste);
};

/** What ends with an account: its clock, and the tracking IDs that were made in it. */
const sayWhatEnds = (
  { out }: CommandContext,
  { clocks, trackingIds }: RegistrationRecord,
  country: Country,
  id: string,
): void => {
  out.warn(
    `Another ID is another account: its 180 days begin today${clocks.registeredAt === null ? '' : ', and its sales with none'}. If it is the account you had: shelf associates declare ${country}=${id} --opened DAY`,
  );
  const old = trackingIds.filter(
    ({ marketplace, status }) => marketplace === country && status !== 'retired',
  );
  for (const { trackingId } of old) {
    out.warn(
      `${trackingId} was made for the account before; unless it is in the new one, too: shelf tracking remove ${trackingId}`,
    );
  }
};

const finish = async (
  text: string,
  options: RegisterOptions,
  context: CommandContext,
): Promise<void> => {
  const { ask, clock, out, shopFolder } = context;
  const { country, id, isGuess } = readAssociatesId(text);
  const { associatesHost, associatesOnAlexa } = MARKETPLACES[country];
  if (isGuess && options.dryRun !== true) {
    const question = `Is ${id} from ${country}, ${associatesHost}?`;
    if (!(await ask.confirm(question, `--associates-id ${country}=${id}`))) {
      throw refused(`Nothing was noted. Say where it is from: --associates-id COUNTRY=${id}`);
    }
  }
  const before = readRecord(shopFolder);
  await save(
    `Registered for Associates on Alexa in ${country}: ${id}.`,
    (record) => finishRegistration(record, country, id, clock()),
    options,
    context,
  );
  if (options.dryRun !== true) out.say(`Noted: ${id} for ${country}. Next: shelf tracking plan`);
  if (isOtherAccount(before, country, id)) sayWhatEnds(context, before, country, id);
  if (!associatesOnAlexa) {
    out.warn(
      `It is used for links only: Amazon's page on Associates on Alexa does not name ${country}.`,
    );
  }
};

const answerChildren = async (
  directedAtChildren: boolean,
  options: RegisterOptions,
  context: CommandContext,
): Promise<void> => {
  const record = await save(
    `Answered that traffic is ${directedAtChildren ? '' : 'not '}directed at children under 13.`,
    (before) =>
      markDone(
        { ...before, registration: { ...before.registration, directedAtChildren } },
        'children',
      ),
    options,
    context,
  );
  if (!options.dryRun) requireReady(record, context);
};

/** Walks through the steps in the terminal; each is saved when done, so the owner can stop at any. */
const walk = async (options: RegisterOptions, context: CommandContext): Promise<void> => {
  const { ask, shopFolder, out } = context;
  out.say(`Open ${SIGN_UP_PAGES.US} (or ${SIGN_UP_PAGES.GB} for the British programme).`);
  for (;;) {
    const { brand, record, products } = loadShop(shopFolder);
    const step = pendingStep(registrationSteps(brand, record, products), record);
    if (step === undefined) return;
    show(step, context);
    if (step.id === 'finish') {
      const check = (answer: string): string | undefined => {
        try {
          readAssociatesId(answer);
          return undefined;
        } catch (error) {
          return (error as Error).message;
        }
      };
      const question = 'Your new Associates ID, with its marketplace (US=mystore-20)?';
      const text = await ask.text(question, { flag: '--associates-id', check });
      return finish(text, options, context);
    }
    if (step.id === 'children') {
      await answerChildren(await askChildren(ask), options, context);
      continue;
    }
    if (!(await ask.done('Done?', `--done ${step.id}`))) {
      out.say('Saved. Continue any time with: shelf associates register');
      return;
    }
    const apply: Change = (record) => markDone(record, step.id);
    await save(`Registration: ${step.id} done.`, apply, options, context);
  }
};

const register = async (options: RegisterOptions, context: CommandContext): Promise<void> => {
  const { shopFolder, out, isTerminal } = context;
  const { brand, record, products } = loadShop(shopFolder);
  requireReady(record, context);
  const steps = registrationSteps(brand, record, products);
  const { done, directedAtChildren, associatesId } = options;
  if (directedAtChildren !== undefined) return answerChildren(directedAtChildren, options, context);
  if (associatesId !== undefined) return finish(associatesId, options, context);
  if (done !== undefined) {
    const step = steps.find(({ id }) => id === done);
    if (step === undefined || step.id === 'finish' || step.id === 'children') {
      const flag = { finish: '--associates-id', children: '--directed-at-children' }[done];
      throw wrongInput(
        flag === undefined
          ? `There is no step "${done}"; the steps are ${steps.map(({ id }) => id).join(', ')}.`
          : `Answer the step "${done}" with ${flag}.`,
      );
    }
    await save(
      `Registration: ${done} done.`,
      (before) => markDone(before, step.id),
      options,
      context,
    );
    return;
  }
  if (options.json) {
    const doneIds: readonly string[] = record.registration.done;
    return out.json({
      pages: SIGN_UP_PAGES,
      steps: steps.map((step) => ({ ...step, done: doneIds.includes(step.id) })),
    });
  }
  const pending = pendingStep(steps, record);
  if (pending === undefined) return out.say('The registration is done. Next: shelf tracking plan');
  if (isTerminal) return walk(options, context);
  out.say(`Open ${SIGN_UP_PAGES.US} (or ${SIGN_UP_PAGES.GB} for the British programme).`);
  show(pending, context);
  const flags: Partial<Record<RegistrationStep['id'], string>> = {
    children: '--directed-at-children yes|no',
    finish: '--associates-id US=mystore-20',
  };
  out.say(`Then: shelf associates register ${flags[pending.id] ?? `--done ${pending.id}`}`);
};

/** `shelf associates register`: Amazon's registration, step by step, with every text to paste. */
export const command: ShelfCommand = {
  options: [
    option('--json', 'all steps, with the texts to paste'),
    option('--done <step>', 'this step is done'),
    option(
      '--directed-at-children <yes|no>',
      'the answer to the step "children"',
      readYesNo('--directed-at-children'),
    ),
    option('--associates-id <marketplace=id>', 'the ID Amazon shows at the end'),
    option('--dry-run', 'show what would change, and change nothing'),
  ],
  help: '\n  $ shelf associates register\n  $ shelf associates register --done account\n  $ shelf associates register --associates-id US=mystore-20',
  run: (context: CommandContext, options: RegisterOptions) => register(options, context),
};
