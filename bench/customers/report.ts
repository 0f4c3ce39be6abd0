import { loadProject } from '../../workbench/testing';
import { CUSTOMERS, readDialogues } from './dialogues';
import { type Held, hold } from './hold';

const percent = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(1)} %`;

const isPleased = ({ faults }: Held): boolean => faults.length === 0;

/** Holds all dialogues of test/conversations/customers, file by file. */
export const holdAll = async (
  folder = CUSTOMERS,
): Promise<ReadonlyMap<string, readonly Held[]>> => {
  const projects = new Map<string, ReturnType<typeof loadProject>>();
  const results = new Map<string, readonly Held[]>();
  for (const [name, dialogues] of readDialogues(folder)) {
    const held: Held[] = [];
    for (const dialogue of dialogues) {
      const project = projects.get(dialogue.locale) ?? loadProject(dialogue.locale);
      projects.set(dialogue.locale, project);
      held.push(await hold(dialogue, project));
    }
    results.set(name, held);
  }
  return results;
};

/** The share of dialogues in which every turn was as the customer needs it, and what was not. */
export const reportCustomers = async (json: boolean): Promise<string> => {
  const results = await holdAll();
  const all = [...results.values()].flat();
  if (json) return `${JSON.stringify(Object.fromEntries(results))}\n`;
  const rows = [...results, ['all', all] as const].map(
    ([name, held]) =>
      `${name.padEnd(20)}${String(held.length).padStart(6)}${percent(held.filter(isPleased).length, held.length).padStart(10)}`,
  );
  const failures = all
    .filter((held) => !isPleased(held))
    .map(({ id, faults }) => `${id}\n${faults.map((fault) => `  ${fault}`).join('\n')}`);
  return `Whole dialogues in which every turn was as it must be (aim: 90 % of the last 40)\n\n${rows.join('\n')}\n\n${failures.join('\n')}\n\n`;
};
