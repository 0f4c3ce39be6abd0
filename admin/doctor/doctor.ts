import { type ShelfCommand, type CommandContext } from '../command';
import { applyFixes, describeFix, fixesOf } from './apply-fixes';
import { type Summary, examine, summarise } from './examine';
import { type DoctorFinding } from './finding';
import { readSituation } from './read-situation';
import { EXIT, type ExitCode } from '../exit-codes';
import { type WriteOptions, dryRunOption, jsonOption, yesOption, option } from '../options';

interface DoctorOptions extends WriteOptions {
  readonly fix?: boolean;
}

const exitCodeOf = ({ errors, warnings }: Summary): ExitCode => {
  if (errors > 0) return EXIT.errors;
  return warnings > 0 ? EXIT.warnings : EXIT.ok;
};

const counted = (count: number, word: string): string =>
  `${count} ${word}${count === 1 ? '' : 's'}`;

const showFindings = ({ out }: CommandContext, findings: readonly DoctorFinding[]): void => {
  for (const { severity, code, message, remedy, page } of findings) {
    const paint = severity === 'error' ? out.colour.red : out.colour.yellow;
    out.data(`${paint(severity)} ${code}: ${message}`);
    out.data(`  do: ${remedy}`);
    out.data(`  see: ${page}`);
  }
};

/** @returns whether anything was changed */
const fix = async (
  context: CommandContext,
  findings: readonly DoctorFinding[],
  options: DoctorOptions,
): Promise<boolean> => {
  const { out, ask } = context;
  const fixes = fixesOf(findings);
  if (fixes.length === 0) {
    out.say('Nothing here can be fixed without you.');
    return false;
  }
  out.say(options.dryRun === true ? 'This would be done:' : 'This can be done:');
  for (const one of fixes) out.say(`  ${describeFix(one)}`);
  if (options.dryRun === true) return false;
  if (options.yes !== true && !(await ask.confirm('Do it?', '--yes'))) return false;
  applyFixes(fixes, context, context.clock());
  return true;
};

const runDoctor = async (context: CommandContext, options: DoctorOptions): Promise<void> => {
  const { out, clock, exitWith } = context;
  let findings = examine(readSituation(context, clock()));
  if (options.fix === true && (await fix(context, findings, options))) {
    findings = examine(readSituation(context, clock()));
  }
  const summary = summarise(findings);
  if (options.json === true) {
    out.json({
      findings: findings.map(({ code, severity, message, remedy, page }) => ({
        code,
        severity,
        message,
        remedy,
        page,
      })),
      summary,
    });
  } else {
    showFindings(context, findings);
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
    dryRunOption(),
    yesOption(),
    jsonOption(),
  ],
  help: `
Ends with 0 when nothing is wrong, 1 for warnings, 2 for errors.

  $ shelf doctor
  $ shelf doctor --fix --dry-run
  $ shelf doctor --json`,
  run: runDoctor,
};
