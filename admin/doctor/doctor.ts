import { codeHashOf } from '../../build/deploy/zip';
import { type ShelfCommand, type CommandContext } from '../command';
import { applyFixes, describeFix, fixKey, fixesOf } from './apply-fixes';
import { type Summary, examine, summarise } from './examine';
import { type DoctorFinding, type Fix } from './finding';
import { type Memo, createMemo } from './memo';
import { readLive } from './read-live';
import { readSituation, rememberModels } from './read-situation';
import { NO_PHRASES, type SaidPhrases, sayPhrases } from './say-phrases';
import { type Situation } from './situation';
import { EXIT, type ExitCode } from '../exit-codes';
import { type WriteOptions, dryRunOption, jsonOption, yesOption, option } from '../options';

interface DoctorOptions extends WriteOptions {
  readonly fix?: boolean;
  /** Files of the deployed skill. */
  readonly live?: readonly string[];
}

const exitCodeOf = ({ errors, warnings }: Summary): ExitCode => {
  if (errors > 0) return EXIT.errors;
  return warnings > 0 ? EXIT.warnings : EXIT.ok;
};

const counted = (count: number, word: string): string =>
  `${count} ${word}${count === 1 ? '' : 's'}`;

/** A fix that was made and did not help is not proposed again. */
const toldRemedy = ({ fix, remedy }: DoctorFinding, made: readonly Fix[]): string => {
  if (fix === undefined) return remedy;
  const isMade = made.some((one) => fixKey(one) === fixKey(fix));
  return isMade ? `${remedy}; --fix has done what it can` : `${remedy}; or: shelf doctor --fix`;
};

const showFindings = (
  { out }: CommandContext,
  findings: readonly DoctorFinding[],
  made: readonly Fix[],
): void => {
  for (const finding of findings) {
    const { severity, code, message, page } = finding;
    const paint = severity === 'error' ? out.colour.red : out.colour.yellow;
    out.data(`${paint(severity)} ${code}: ${message}`);
    out.data(`  do: ${toldRemedy(finding, made)}`);
    out.data(`  see: ${page}`);
  }
};

/** @returns the fixes that were made */
const fix = async (
  context: CommandContext,
  findings: readonly DoctorFinding[],
  options: DoctorOptions,
): Promise<readonly Fix[]> => {
  const { out, ask } = context;
  const fixes = fixesOf(findings);
  if (fixes.length === 0) {
    out.say('Nothing here can be fixed without you.');
    return [];
  }
  out.say(options.dryRun === true ? 'This would be done:' : 'This can be done:');
  for (const one of fixes) out.say(`  ${describeFix(one)}`);
  if (options.dryRun === true) return [];
  if (options.yes !== true && !(await ask.confirm('Do it?', '--yes'))) return [];
  for (const { fix: failed, error } of applyFixes(fixes, context, context.clock())) {
    out.warn(`Not done: ${describeFix(failed)}. ${error.message}`);
  }
  return fixes;
};

/** Says the phrases of the manifest to the built skill, where that is this shop's. */
const tryPhrases = async (
  context: CommandContext,
  memo: Memo,
  situation: Situation,
): Promise<SaidPhrases> => {
  const { brand, record, manifest, isBuiltForOther, builtIntents } = situation;
  if (!brand || !record || builtIntents === undefined || isBuiltForOther) return NO_PHRASES;
  return sayPhrases(context, memo, manifest, record, brand.locales);
};

const runDoctor = async (context: CommandContext, options: DoctorOptions): Promise<void> => {
  const { out, clock, exitWith } = context;
  const live = (options.live ?? []).map((path) => readLive(path, context.shopFolder));
  const memo = createMemo(context.configHome);
  let situation = readSituation(context, clock(), memo);
  let made: readonly Fix[] = [];
  if (options.fix === true) {
    made = await fix(context, examine(situation), options);
    if (made.length > 0) situation = readSituation(context, clock(), memo);
  }
  const findings = examine({
    ...situation,
    live,
    builtCode: live.some(({ codeHash }) => codeHash !== undefined)
      ? codeHashOf(situation.projectFolder)
      : undefined,
    phrases: await tryPhrases(context, memo, situation),
  });
  rememberModels(memo, situation, findings);
  const summary = summarise(findings);
  if (options.json === true) {
    out.json({
      findings: findings.map((finding) => ({
        code: finding.code,
        severity: finding.severity,
        message: finding.message,
        remedy: toldRemedy(finding, made),
        page: finding.page,
      })),
      summary,
    });
  } else {
    showFindings(context, findings, made);
    out.say(
      findings.length === 0
        ? 'Nothing is wrong.'
        : `${counted(summary.errors, 'error')}, ${counted(summary.warnings, 'warning')}.`,
    );
  }
  exitWith(exitCodeOf(summary));
};

/** `shelf doctor`: every rule in one place. */
export const command: ShelfCommand = {
  options: [
    option('--fix', 'fix what can be fixed safely'),
    option(
      '--live <file>',
      'compare what is deployed, too: output of aws lambda, lines of the log, or the zip of the code',
      (file: string, before: readonly string[] = []) => [...before, file],
    ),
    dryRunOption(),
    yesOption(),
    jsonOption(),
  ],
  help: `
Ends with 0 when nothing is wrong, 1 for warnings, 2 for errors.

  $ shelf doctor
  $ shelf doctor --fix --dry-run
  $ shelf doctor --json
  $ aws lambda get-function-configuration --function-name NAME:live > live.json
  $ shelf doctor --live live.json`,
  run: runDoctor,
};
