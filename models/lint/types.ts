import { type Intent, type SlotType, type SlotValue } from '../interaction-model';
import { type Finding } from './finding';

/** Longest slot value or synonym, in characters. */
const VALUE_MAX_LENGTH = 140;

const phrasesOf = ({ name }: SlotValue): string[] => [name.value, ...(name.synonyms ?? [])];

const phraseFindings = (where: string, phrase: string): Finding[] => {
  if (phrase.length > VALUE_MAX_LENGTH) {
    return [
      {
        where,
        message: `has a phrase of ${phrase.length} characters`,
        remedy: `shorten it to ${VALUE_MAX_LENGTH} characters at most`,
      },
    ];
  }
  return /^[\p{L}\p{M}' .\-_]*\p{L}[\p{L}\p{M}' .\-_]*$/u.test(phrase)
    ? []
    : [
        {
          where,
          message: `"${phrase}" has characters that slot values may not have`,
          remedy: 'use letters, spaces, apostrophes and hyphens; spell out numbers',
        },
      ];
};

const valueFindings = (type: SlotType): Finding[] => {
  const ids = new Set<string>();
  const owner = new Map<string, string>();
  return type.values.flatMap((value, index): Finding[] => {
    const where = `types.${type.name}.values[${index}]`;
    const findings = phrasesOf(value).flatMap((phrase) => phraseFindings(where, phrase));
    const report = (message: string, remedy: string): void => {
      findings.push({ where, message, remedy });
    };
    const id: string | undefined = value.id;
    if (!id) report('has no id', "add a language-neutral id; the skill's code compares ids only");
    else if (ids.has(id)) report(`has the id "${id}" a second time`, 'give each value its own id');
    ids.add(id);
    for (const phrase of phrasesOf(value)) {
      const key = phrase.toLowerCase();
      const first = owner.get(key);
      if (first === undefined) owner.set(key, id);
      else report(`"${phrase}" already belongs to "${first}"`, 'keep it in one value, once');
    }
    return findings;
  });
};

/** Checks the custom slot types: values, ids, that a phrase occurs once in a type, and that a slot uses the type. */
export const lintTypes = (types: readonly SlotType[], intents: readonly Intent[]): Finding[] => {
  const used = new Set(intents.flatMap(({ slots = [] }) => slots.map((slot) => slot.type)));
  const names = types.map((type) => type.name);
  return types.flatMap((type, index): Finding[] => {
    const where = `types.${type.name}`;
    if (names.indexOf(type.name) !== index) {
      return [{ where, message: 'is declared twice', remedy: 'put all its values into one' }];
    }
    if ((type.values ?? []).length === 0) {
      return [{ where, message: 'has no values', remedy: 'add at least one' }];
    }
    return [
      ...(used.has(type.name)
        ? []
        : [{ where, message: 'is not used by any slot', remedy: 'remove it, or use it' }]),
      ...valueFindings(type),
    ];
  });
};
