import { type interfaces } from 'ask-sdk-model';
import { isJsonObject } from './call-skill';

type Component = interfaces.alexa.presentation.apl.ComponentVisibleOnScreen;
type Tags = interfaces.alexa.presentation.apl.ComponentVisibleOnScreenTags;
type Json = Readonly<Record<string, unknown>>;

const listOf = (value: unknown): readonly Json[] =>
  (Array.isArray(value) ? value : [value]).filter(isJsonObject);

/** UNCONFIRMED: the words by which a request names kinds of components. */
const KIND: Readonly<Record<string, string>> = {
  Text: 'text',
  EditText: 'text',
  Image: 'graphic',
  VectorGraphic: 'graphic',
  Video: 'video',
};

/** A text that is known without a data binding. */
const literal = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' && !value.includes('${') ? value : undefined;

const tagsOf = (component: Json): Tags => ({
  ...(component['type'] === 'TouchWrapper' && { clickable: true }),
  ...(component['checked'] === true && { checked: true }),
  ...(component['disabled'] === true && { disabled: true }),
  ...(component['speech'] !== undefined && { spoken: true }),
  ...(component['type'] === 'Pager' && { pager: {} }),
  ...(['Sequence', 'GridSequence'].includes(String(component['type'])) && { list: {} }),
  ...(component['type'] === 'ScrollView' && { scrollable: { direction: 'vertical' } }),
});

/**
 * The named components in a part of a document, with those inside them as their children.
 *
 * @param within the layouts that this part is in: one that uses itself is looked through once, because
 *   nothing here knows when its condition ends it
 */
const namedIn = (
  part: Json,
  layouts: Json,
  position: string,
  within: readonly string[] = [],
): Component[] => {
  if (part['when'] === false) return [];
  const { type } = part;
  const kind = typeof type === 'string' ? type : '';
  const layout = within.includes(kind) ? undefined : layouts[kind];
  const inner = [
    ...['firstItem', 'item', 'items', 'lastItem'].flatMap((key) => listOf(part[key])),
    ...(isJsonObject(layout) ? ['item', 'items'].flatMap((key) => listOf(layout[key])) : []),
  ];
  const children = inner.flatMap((one) => namedIn(one, layouts, position, [...within, kind]));
  const id = literal(part['id']) ?? literal(part['listId']);
  if (id === undefined) return children;
  return [
    {
      id,
      uid: `pretend:${id}`,
      type: KIND[kind] ?? 'mixed',
      position,
      visibility: 1,
      tags: tagsOf(part),
      ...(children.length > 0 && { children }),
    },
  ];
};

/**
 * What a request says about the components on the screen: the screen itself and, inside it, each
 * component of the document whose id is written out. Nothing is drawn here, so conditions and data
 * bindings are not worked out, and each component is given the position of the whole screen.
 */
export const componentsOnScreen = (
  document: unknown,
  { pixelWidth = 0, pixelHeight = 0 }: interfaces.viewport.ViewportState,
): Component[] => {
  const position = `${pixelWidth}x${pixelHeight}+0+0:0`;
  const { layouts, mainTemplate } = isJsonObject(document) ? document : {};
  const children = isJsonObject(mainTemplate)
    ? namedIn(mainTemplate, isJsonObject(layouts) ? layouts : {}, position)
    : [];
  return [
    {
      id: '',
      uid: 'pretend:screen',
      type: 'mixed',
      position,
      visibility: 1,
      tags: { viewport: {} },
      ...(children.length > 0 && { children }),
    },
  ];
};
