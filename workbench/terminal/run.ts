import { type Turn } from '../../simulator/device';
import { type Assembly } from '../assemble';
import { converse } from './converse';
import { ledgerAsLine, turnAsLine } from './ndjson';
import { type Options } from './options';
import { createPaint } from './paint';
import { reportLedger, spokenBy, turnAsJson, turnAsProse } from './prose';
import { type TerminalSettings } from './settings';
import { banner } from './texts';

/** The standard streams, or replacements for them. */
export interface Streams {
  readonly stdin: NodeJS.ReadableStream;
  readonly stdout: NodeJS.WritableStream;
  readonly stderr: NodeJS.WritableStream;
}

/** What the customer did in a turn; a command other than silence stands for itself. */
const nameOf = ({ utterance }: Turn, typed: string): string => {
  const isCommand = typed.startsWith('.') && typed !== '.silence';
  return isCommand ? typed : utterance || '(silence)';
};

/**
 * Holds the conversation.
 *
 * @param pageAddress the address of the same skill in a browser, if it is served
 * @returns the exit code: 1 when the words came from a pipe and the skill broke, else 0
 */
export const run = async (
  {
    device,
    shopping,
    skillName,
    invocationName,
  }: Pick<Assembly, 'device' | 'shopping' | 'skillName' | 'invocationName'>,
  { locale, format, json, showLedger }: Options & { readonly locale: string },
  { interactive, colour, width }: TerminalSettings,
  { stdin, stdout, stderr }: Streams,
  pageAddress?: string,
): Promise<number> => {
  const forMachines = format === 'ndjson';
  const forPeople = forMachines ? stderr : stdout;
  const paint = createPaint(colour && !forMachines);
  if (interactive || !forMachines) {
    // In a pipe only the conversation itself goes on.
    (interactive ? forPeople : stderr).write(
      `${banner(skillName, invocationName, locale, pageAddress)}\n`,
    );
  }
  const broke = await converse({
    device,
    interactive,
    input: stdin,
    promptOutput: forPeople,
    onTurn: (turn, wasOpen, typed) => {
      if (forMachines) stdout.write(`${turnAsLine(turn, skillName)}\n`);
      else {
        if (!interactive) {
          stdout.write(`${spokenBy('You', nameOf(turn, typed), paint.you, width)}\n`);
        }
        stdout.write(`${turnAsProse(turn, wasOpen, skillName, paint, width)}\n`);
      }
      if (json) forPeople.write(turnAsJson(turn));
    },
    onWords: (words) => {
      forPeople.write(`${words}\n`);
    },
  });
  if (interactive) forPeople.write('\n');
  if (forMachines) stdout.write(`${ledgerAsLine(shopping.ledger)}\n`);
  else if (showLedger) stdout.write(reportLedger(shopping.ledger));
  return broke && !interactive ? 1 : 0;
};
