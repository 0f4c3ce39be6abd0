import { ANGULAR, type AplObject, COLOURS, LYING, column, given, padded, row, text } from './look';

const filled = { width: '100%', height: '100%' } as const;

/** The owner's picture, or else the drawn sign on its tinted ground, in a field of the given size. */
const Picture: AplObject = {
  parameters: ['of', 'across', 'down', 'inset'],
  item: {
    type: 'Frame',
    backgroundColor: '${of.picture ? "#ffffff" : of.ground}',
    borderRadius: '@corner',
    width: '${across}',
    height: '${down}',
    shrink: 0,
    item: column(
      [
        {
          type: 'Image',
          when: given('of.picture != ""'),
          source: '${of.picture}',
          accessibilityLabel: '${of.label}',
          scale: 'best-fit',
          ...filled,
        },
        {
          type: 'VectorGraphic',
          when: given('of.picture == ""'),
          source: '${of.sign}',
          ink: '${of.ink}',
          accessibilityLabel: '${of.label}',
          scale: 'best-fit',
          align: 'center',
          ...filled,
        },
      ],
      { ...filled, ...padded('${of.picture ? 0 : inset}', '${of.picture ? 0 : inset}') },
    ),
  },
};

const Button: AplObject = {
  parameters: ['data', 'across'],
  item: {
    type: 'TouchWrapper',
    id: 'touch-${data.arguments[0]}${data.arguments[1] ? "-" + data.arguments[1] : ""}',
    accessibilityLabel: '${data.label}',
    width: '${across}',
    onPress: [{ type: 'SendEvent', arguments: '${data.arguments}' }],
    item: {
      type: 'Frame',
      width: '${across}',
      backgroundColor: `\${data.isFirst ? "${COLOURS.accent}" : "${COLOURS.raised}"}`,
      borderWidth: '1dp',
      borderColor: `\${data.isFirst ? "${COLOURS.bright}" : "${COLOURS.edge}"}`,
      borderRadius: '@corner',
      minHeight: '@touch',
      item: column(text('${data.label}', '@press', { textAlign: 'center' }), {
        ...padded('@inside', '2dp'),
        width: '${across}',
        minHeight: '@label',
        alignItems: 'center',
        justifyContent: 'center',
      }),
    },
  },
};

/** Beside each other, where a long label takes two lines; stacked on upright and round screens. */
const Buttons: AplObject = {
  item: [
    row(
      column(
        { type: 'Button', data: '${data}', across: 'auto' },
        { paddingRight: '@gap', shrink: 1 },
      ),
      { when: given(LYING), paddingTop: '@gap', shrink: 0, data: '${panel.buttons}' },
    ),
    column(column({ type: 'Button', data: '${data}', across: '100%' }, { paddingTop: '@gap' }), {
      data: '${panel.buttons}',
      shrink: 0,
    }),
  ],
};

/** What a row shows: its number, its sign, the product's name, and what it is. */
const RowFace: AplObject = {
  parameters: ['data'],
  item: {
    type: 'Frame',
    backgroundColor: COLOURS.raised,
    borderRadius: '@corner',
    width: '100%',
    item: row(
      [
        text('${data.number}', '@normal', {
          when: given('data.number != ""'),
          color: COLOURS.bright,
          fontWeight: '700',
          paddingRight: '@gap',
          shrink: 0,
        }),
        {
          type: 'Picture',
          when: given(ANGULAR),
          of: '${data.tile}',
          across: '@badge',
          down: '@badge',
          inset: '@gap',
        },
        column(
          [
            text('${data.label}', '@normal', { textAlign: 'left' }),
            text('${data.tile.label}', '@small', { textAlign: 'left', color: COLOURS.quiet }),
          ],
          { shrink: 1, grow: 1, paddingLeft: '@gap', justifyContent: 'center' },
        ),
      ],
      { ...padded('@gap', '5dp'), alignItems: 'center', width: '100%', minHeight: '@touch' },
    ),
  },
};

/** A row is touched, or only to be read. */
const Rows: AplObject = {
  item: column(
    [
      {
        type: 'TouchWrapper',
        when: given('data.arguments.length > 0'),
        id: 'touch-${data.arguments[0]}-${data.arguments[1]}',
        accessibilityLabel: '${data.number}. ${data.label}',
        paddingTop: '@gap',
        onPress: [{ type: 'SendEvent', arguments: '${data.arguments}' }],
        item: { type: 'RowFace', data: '${data}' },
      },
      column(
        { type: 'RowFace', data: '${data}' },
        {
          when: given('data.arguments.length == 0'),
          paddingTop: '@gap',
        },
      ),
    ],
    { data: '${panel.rows}' },
  ),
};

/** The parts that screens of every shape are put together from. */
export const LAYOUTS = { Picture, Button, Buttons, RowFace, Rows } as const;
