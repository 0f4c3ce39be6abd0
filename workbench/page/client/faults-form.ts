import { type FaultChoice } from '../contract';

/** The faults as they are typed. */
export interface FaultsForm {
  readonly every: string;
  readonly byAsin: string;
  readonly script: string;
  readonly percent: string;
  readonly chanceOutcome: string;
  readonly voicePurchasing: boolean;
  readonly keepAttributes: boolean;
  readonly notOffered: FaultChoice['notOffered'];
}

/** The present faults, as the form shows them. */
export const formOf = (faults: FaultChoice): FaultsForm => {
  const { every, byAsin, script, chance, voicePurchasing, keepAttributes, notOffered } = faults;
  return {
    every: every ?? '',
    byAsin: Object.entries(byAsin)
      .map(([asin, outcome]) => `${asin}=${outcome}`)
      .join(', '),
    script: script.join(', '),
    percent: chance === null ? '' : String(Math.round(chance.probability * 100)),
    chanceOutcome: chance?.outcome ?? 'NoOffersFound',
    ...{ voicePurchasing, keepAttributes, notOffered },
  };
};

const words = (text: string): string[] => text.split(/[\s,]+/).filter((word) => word !== '');

/** The faults that were typed; the server checks them. */
export const faultsOf = (form: FaultsForm): FaultChoice => {
  const { every, byAsin, script, percent, chanceOutcome, ...rest } = form;
  const probability = Number(percent) / 100;
  return {
    ...rest,
    every: every === '' ? null : every,
    byAsin: Object.fromEntries(
      words(byAsin).map((rule) => {
        const [asin = '', outcome = ''] = rule.split('=');
        return [asin, outcome];
      }),
    ),
    script: words(script),
    chance: percent === '' || probability === 0 ? null : { probability, outcome: chanceOutcome },
  };
};

/** The marketplaces, with one task switched on or off in one of them. */
export const withTask = (
  notOffered: FaultChoice['notOffered'],
  marketplace: string,
  task: string,
  offered: boolean,
): FaultChoice['notOffered'] => {
  const others = (notOffered[marketplace] ?? []).filter((other) => other !== task);
  return { ...notOffered, [marketplace]: offered ? others : [...others, task] };
};

/**
 * What is wrong with one field, with the words it is about.
 *
 * @param sentence the server's
 * @param at where in the faults, e.g. `["faults", "byAsin", "short"]`
 */
export const wrongIn = (
  sentence: string,
  [, field, place = '']: readonly string[],
  { script }: FaultsForm,
): string => {
  const why = sentence.replace(/^The request: "[^"]*": /, '');
  const typed = field === 'script' ? (words(script)[Number(place)] ?? '') : place;
  return field === 'chance' || typed === '' ? `This ${why}` : `“${typed}” ${why}`;
};
