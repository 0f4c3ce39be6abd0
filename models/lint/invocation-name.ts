import { type InvocationRules, type Language } from '../../languages';
import { type Finding } from './finding';

const forbidden = (
  word: string,
  { wakeWords, launchWords, connectors }: InvocationRules,
): string | undefined => {
  if (wakeWords.includes(word)) return "is a wake word or one of Amazon's own words";
  if (launchWords.includes(word)) return 'is a word that launches skills';
  if (connectors.includes(word)) return 'is a word that connects a skill and a request';
  return undefined;
};

/** Checks an invocation name against Amazon's page "Choose the Invocation Name for a Custom Skill". */
export const lintInvocationName = (name: string, { store }: Language): Finding[] => {
  const { word: letters, allowed, smallWords } = store.invocation;
  const findings: Finding[] = [];
  const report = (message: string, remedy: string): void => {
    findings.push({ where: 'invocationName', message: `"${name}" ${message}`, remedy });
  };
  if (name.length < 2 || name.length > 50) {
    report(`has ${name.length} characters`, 'choose a name of 2 to 50 characters');
  }
  if (!new RegExp(`^${letters}(?: ${letters})*$`, 'u').test(name)) {
    report(
      'has characters that are not allowed',
      `use lower-case letters and single spaces, spell out numbers; ${allowed}`,
    );
  }
  const parts = name.toLowerCase().split(/\s+/).filter(Boolean);
  if (parts.length < 2) {
    report(
      'is a single word',
      'choose two words or more, unless it is a brand you can prove is yours',
    );
  }
  // "alexa's" is forbidden as "alexa" is, before an apostrophe and after it.
  for (const word of new Set(parts.flatMap((part) => part.split("'")))) {
    const reason = forbidden(word, store.invocation);
    if (reason !== undefined) report(`contains "${word}", which ${reason}`, 'choose another word');
    else if (parts.length === 2 && smallWords.includes(word)) {
      report(
        `has two words, one of them the article or preposition "${word}"`,
        'add a word or choose another one',
      );
    }
  }
  return findings;
};
