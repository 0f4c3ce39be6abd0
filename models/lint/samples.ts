import { type Intent } from '../interaction-model';
import { type Finding } from './finding';

const SLOT = /\{([^{}]*)\}/g;
const SEARCH_QUERY = 'AMAZON.SearchQuery';

/** The names of the slots that a sample holds, in order. */
const slotsOf = (sample: string): string[] =>
  sample.includes('{') ? [...sample.matchAll(SLOT)].map((match) => match[1] ?? '') : [];

/** Nearly every sample is of these alone, which is quicker to see than what else there may be. */
const USUAL = /^(?:[a-z' ]|\{\w+\})+$/;

const charactersFinding = (where: string, sample: string): Finding[] => {
  if (sample.trim() === '') {
    return [{ where, message: 'is an empty sample', remedy: 'remove it' }];
  }
  if (USUAL.test(sample)) return [];
  const rest = sample.replace(SLOT, ' ');
  const strange = [...new Set(rest.match(/[^\p{L}\p{M}' .\-_]/gu) ?? [])];
  if (strange.length === 0) return [];
  return [
    {
      where,
      message: `"${sample}" has characters that samples may not have: ${strange.join(' ')}`,
      remedy: 'use letters, spaces, apostrophes, hyphens and {slots}; spell out numbers',
    },
  ];
};

const searchQueryFindings = (where: string, sample: string, query: string): Finding[] =>
  slotsOf(sample).includes(query) && !/\p{L}/u.test(sample.replace(SLOT, ' '))
    ? [
        {
          where,
          message: `"${sample}" has no words around {${query}}, which is an ${SEARCH_QUERY}`,
          remedy: `add a carrier phrase, e.g. "search for {${query}}"`,
        },
      ]
    : [];

/** Checks the samples of one intent: characters, slots declared and used, and the rules of phrase slots. */
export const lintSamples = ({ name, slots = [], samples }: Intent): Finding[] => {
  const declared = slots.map((slot) => slot.name);
  const query = slots.find((slot) => slot.type === SEARCH_QUERY)?.name;
  const findings = samples.flatMap((sample, index): Finding[] => {
    const where = `intents.${name}.samples[${index}]`;
    const undeclared = slotsOf(sample).filter((slot) => !declared.includes(slot));
    return [
      ...charactersFinding(where, sample),
      ...undeclared.map((slot) => ({
        where,
        message: `"${sample}" has the slot {${slot}}, which the intent doesn't declare`,
        remedy: `declare ${slot} in the intent's slots, or correct the sample`,
      })),
      ...(query === undefined ? [] : searchQueryFindings(where, sample, query)),
    ];
  });
  const used = new Set(samples.flatMap(slotsOf));
  for (const slot of declared) {
    if (!used.has(slot)) {
      findings.push({
        where: `intents.${name}.slots.${slot}`,
        message: 'is in none of the samples, so nobody can fill it',
        remedy: `add a sample with {${slot}}, or remove the slot`,
      });
    }
  }
  if (query !== undefined && slots.length > 1) {
    findings.push({
      where: `intents.${name}.slots`,
      message: `has an ${SEARCH_QUERY} beside other slots`,
      remedy: 'give the phrase slot an intent of its own',
    });
  }
  return findings;
};
