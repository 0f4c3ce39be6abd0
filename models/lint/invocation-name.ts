import { type Finding } from './finding';

const words = (text: string): string[] => text.split(' ');

const WAKE_WORDS = words('alexa amazon echo computer skill app');
const LAUNCH_WORDS = words('run start play resume use launch ask open tell load begin enable');
const CONNECTORS = words('to from in using with about for that by if and whether');
const ARTICLES = words('a an the');
const PREPOSITIONS = words(
  'above across after against along among around as at before behind below beneath beside between ' +
    'beyond down during except inside into like near of off on onto out outside over past since ' +
    'through toward under until up upon via within without',
);

const forbidden = (word: string): string | undefined => {
  if (WAKE_WORDS.includes(word)) return "is a wake word or one of Amazon's own words";
  if (LAUNCH_WORDS.includes(word)) return 'is a word that launches skills';
  if (CONNECTORS.includes(word)) return 'is a word that connects a skill and a request';
  return undefined;
};

/**
 * Checks an invocation name against Amazon's page "Choose the Invocation Name for a Custom Skill".
 * The forbidden words are the English ones.
 */
export const lintInvocationName = (name: string): Finding[] => {
  const findings: Finding[] = [];
  const report = (message: string, remedy: string): void => {
    findings.push({ where: 'invocationName', message: `"${name}" ${message}`, remedy });
  };
  if (name.length < 2 || name.length > 50) {
    report(`has ${name.length} characters`, 'choose a name of 2 to 50 characters');
  }
  // A single letter may carry a period ("t. v."); numbers are spelled out.
  if (!/^[\p{Ll}\p{Lo}\p{M}]+(?:\.|'s?)?(?: [\p{Ll}\p{Lo}\p{M}]+(?:\.|'s?)?)*$/u.test(name)) {
    report(
      'has characters that are not allowed',
      "use lower-case letters and single spaces, spell out numbers; an apostrophe for a possessive ('s) and a period after a spelled letter are allowed",
    );
  }
  const parts = name.toLowerCase().split(/\s+/).filter(Boolean);
  if (parts.length < 2) {
    report(
      'is a single word',
      'choose two words or more, unless it is a brand you can prove is yours',
    );
  }
  for (const word of new Set(parts.map((part) => part.replace(/'s?$/, '')))) {
    const reason = forbidden(word);
    if (reason !== undefined) report(`contains "${word}", which ${reason}`, 'choose another word');
    else if (parts.length === 2 && [...ARTICLES, ...PREPOSITIONS].includes(word)) {
      report(
        `has two words, one of them the article or preposition "${word}"`,
        'add a word or choose another one',
      );
    }
  }
  return findings;
};
