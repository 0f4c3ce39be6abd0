import { type Directive } from 'ask-sdk-model';
import leven from 'leven';
import { DIRECTIVE_TYPES, type DirectiveType } from '../directive-types';
import { PAGES } from '../pages';
import { ofType } from '../response-parts';
import { type Rule, rule } from '../rule';

const NAMES = Object.keys(DIRECTIVE_TYPES);
/** The most letters in which a misspelt type may differ from the one that is suggested. */
const FAR = 6;

const nearestTo = (type: string): string => {
  const [nearest] = NAMES.map((name) => ({ name, far: leven(name, type) })).sort(
    (one, other) => one.far - other.far,
  );
  return nearest === undefined || nearest.far > FAR ? '' : `; do you mean ${nearest.name}?`;
};

/** The two rules for a type of directive: what the device must have, and what the directive must. */
const rulesFor = (type: Directive['type'], { needs, fields, page }: DirectiveType): Rule[] => [
  rule({
    id: `${type}.interface`,
    page,
    level: 'error',
    looksAt: ofType(type),
    finding: (_directive, { interfaces }) =>
      needs === undefined || interfaces.has(needs)
        ? undefined
        : `${type} for a device without the interface ${needs}`,
  }),
  rule({
    id: `${type}.fields`,
    page,
    level: 'error',
    looksAt: ofType(type),
    finding: (directive) => {
      const [issue] = fields.safeParse(directive).error?.issues ?? [];
      if (issue === undefined) return undefined;
      const given = issue.path.reduce<unknown>(
        (inner, key) => (inner as Record<PropertyKey, unknown> | null | undefined)?.[key],
        directive,
      );
      const field = `"${issue.path.join('.')}"`;
      if (given === undefined || given === null) return `${type} has no ${field}`;
      const known = issue.code === 'invalid_value' ? `; known are ${issue.values.join(', ')}` : '';
      return `${type} has a ${field} that is not what it should be${known}`;
    },
  }),
];

/** Rules for directives of every type. */
export const DIRECTIVE_RULES: readonly Rule[] = [
  rule({
    id: 'directive.type',
    page: PAGES.json,
    level: 'error',
    looksAt: ({ directives }) => directives,
    finding: ({ type }) =>
      Object.hasOwn(DIRECTIVE_TYPES, type)
        ? undefined
        : `Alexa does not know the directive ${JSON.stringify(type.slice(0, 80))}${nearestTo(type)}`,
  }),
  ...(Object.entries(DIRECTIVE_TYPES) as [Directive['type'], DirectiveType][]).flatMap(
    ([type, known]) => rulesFor(type, known),
  ),
];
