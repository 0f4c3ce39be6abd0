import { LAYOUTS } from './layouts';
import {
  ANGULAR,
  type AplObject,
  COLOURS,
  LYING,
  RESOURCES,
  ROUND,
  column,
  given,
  padded,
  row,
  text,
} from './look';
import { SIGNS, type Sign } from './signs';

const mark = row(
  [
    {
      type: 'VectorGraphic',
      source: 'tag',
      ink: COLOURS.bright,
      accessibilityLabel: '${panel.title}',
      width: '@mark',
      height: '@mark',
      scale: 'best-fit',
    },
    text('${panel.title}', '@small', { color: COLOURS.quiet, paddingLeft: '8dp' }),
  ],
  { alignItems: 'center', shrink: 0 },
);

const heading = column(
  [
    text('${panel.heading}', '@large', { fontWeight: '700' }),
    text('${panel.tile.label}', '@small', {
      when: given('panel.tile.label != ""', ANGULAR),
      color: COLOURS.quiet,
    }),
    text('${panel.storeTitle}', '@small', { when: given('panel.storeTitle != ""', ANGULAR) }),
  ],
  { when: given('panel.heading != ""'), paddingTop: '@gap' },
);

/** An empty list would still make one part, so it needs a condition. */
const paragraphs = (list: string): AplObject =>
  column(text('${data}', '@normal', { paddingTop: '@gap' }), {
    when: given(`${list}.length > 0`),
    data: given(list),
  });

const disclosure = text('${panel.disclosure}', '@small', {
  when: given('panel.disclosure != ""'),
  color: COLOURS.quiet,
  paddingTop: '@gap',
  shrink: 0,
});

/** In plain view, as Amazon's policies ask; a round screen has no room for it, so it shows nothing of theirs. */
const notice = text('${panel.notice}', '@small', {
  when: given('panel.notice != ""'),
  color: COLOURS.quiet,
  paddingTop: '@gap',
  shrink: 0,
});

const question = (when: string, size: string): AplObject =>
  text('${panel.question}', size, {
    when: given('panel.question != ""', when),
    fontWeight: '700',
    paddingTop: '@gap',
    shrink: 0,
  });

const rows: AplObject = { type: 'Rows', when: given('panel.rows.length > 0') };
const buttons: AplObject = { type: 'Buttons', when: given('panel.buttons.length > 0') };

/** Few words alone stand in the middle. */
const MIDDLE = '${panel.rows.length == 0 && panel.tile.label == "" ? "54vh" : 0}';

/** What was said scrolls; the question, its disclosure and the buttons stay in sight below it. */
const words = column(
  [
    mark,
    {
      type: 'ScrollView',
      width: '100%',
      height: '10dp',
      grow: 1,
      shrink: 1,
      item: column(
        [
          heading,
          paragraphs('panel.lead'),
          question('panel.isAbout', '@large'),
          rows,
          paragraphs('panel.sentences'),
        ],
        { width: '100%', minHeight: MIDDLE, justifyContent: 'center' },
      ),
    },
    notice,
    disclosure,
    question('!panel.isAbout', '@normal'),
    buttons,
  ],
  { grow: 1, shrink: 1, height: '100%' },
);

/** On a round screen everything scrolls, and what asks for an answer comes first. */
const round: AplObject = {
  type: 'ScrollView',
  when: given(ROUND),
  width: '100%',
  height: '100%',
  item: column(
    [
      heading,
      question('true', '@normal'),
      disclosure,
      rows,
      buttons,
      paragraphs('panel.lead'),
      paragraphs('panel.sentences'),
    ],
    { width: '100%' },
  ),
};

/** The picture beside the words, or above them on an upright screen. */
const angular: AplObject = {
  type: 'Container',
  when: given(ANGULAR),
  direction: `\${${LYING} ? "row" : "column"}`,
  width: '100%',
  height: '100%',
  items: [
    column(
      {
        type: 'Picture',
        of: '${panel.tile}',
        across: '@tile',
        down: '@tile',
        inset: '@inset',
      },
      {
        when: given('panel.tile.label != ""'),
        shrink: 0,
        justifyContent: 'center',
        paddingRight: `\${${LYING} ? @inside : 0}`,
        paddingBottom: `\${${LYING} ? 0 : @gap}`,
      },
    ),
    words,
  ],
};

/** Each sign as an AVG graphic. */
const GRAPHICS = Object.fromEntries(
  Object.entries(SIGNS).map(([sign, pathData]): [string, AplObject] => [
    sign,
    {
      type: 'AVG',
      version: '1.0',
      width: 48,
      height: 48,
      parameters: ['ink'],
      items: [{ type: 'path', pathData, stroke: '${ink}', strokeWidth: 2 }],
    },
  ]),
) as Readonly<Record<Sign, AplObject>>;

/** APL 1.4 without imports, so that every device with a screen can draw it, and a viewhost without a network. */
const DOCUMENT = {
  type: 'APL',
  version: '1.4',
  theme: 'dark',
  resources: RESOURCES,
  layouts: LAYOUTS,
  mainTemplate: {
    parameters: ['panel'],
    item: {
      type: 'Frame',
      width: '100vw',
      height: '100vh',
      backgroundColor: COLOURS.ground,
      item: column([round, angular], {
        width: '100vw',
        height: '100vh',
        ...padded('@side', '@top'),
      }),
    },
  },
} as const satisfies AplObject;

/**
 * The screen's document. Only its signs and its data differ from turn to turn.
 *
 * @param signs the signs that its data name
 */
export const screenDocument = (signs: readonly Sign[]): AplObject => ({
  ...DOCUMENT,
  graphics: Object.fromEntries(
    [...new Set<Sign>(['tag', ...signs])].map((sign) => [sign, GRAPHICS[sign]]),
  ),
});
