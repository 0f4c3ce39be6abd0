type Json = string | number | boolean | readonly Json[] | { readonly [key: string]: Json };

const INK = '#f4f6f7';
const QUIET = '#b9c4cb';
const ACCENT = '#0f7582';
const FACE = '#24313a';
const IS_ROUND = '${viewport.shape == "round"}';
const WITHOUT_IMAGE = 'viewport.shape == "round" || viewport.height > viewport.width';
const IS_TALL = '${viewport.shape != "round" && viewport.height > viewport.width}';

const text = (shown: string, fontSize: string, more: Record<string, Json> = {}): Json => ({
  type: 'Text',
  text: shown,
  fontSize,
  color: INK,
  textAlign: '@align',
  ...more,
});

/** Sizes by the shape of the screen: round screens have no corners, upright ones less width. */
const RESOURCES: Json = [
  {
    dimensions: {
      sideways: '5vw',
      upright: '5vh',
      tiny: '3.6vh',
      small: '4.2vh',
      normal: '5.6vh',
      large: '7.6vh',
      gap: '2vh',
      round: '1.6vh',
      within: '5vw',
    },
    strings: { align: 'left', buttonsAt: 'start' },
  },
  {
    when: IS_ROUND,
    dimensions: {
      sideways: '15vw',
      upright: '8vh',
      tiny: '3.2vh',
      normal: '4.6vh',
      large: '5.6vh',
      gap: '1.6vh',
      within: '6.5vw',
    },
    strings: { align: 'center', buttonsAt: 'center' },
  },
  {
    when: IS_TALL,
    dimensions: {
      tiny: '2.8vw',
      small: '3.4vw',
      normal: '4.6vw',
      large: '6.2vw',
      gap: '2vw',
      round: '1.6vw',
    },
  },
];

/** The text, and beside it the picture if there is one and the screen has room. */
const bodyAndImage: Json = {
  type: 'Container',
  when: '${panel.body != ""}',
  direction: 'row',
  grow: 1,
  shrink: 1,
  paddingTop: '@gap',
  items: [
    {
      type: 'ScrollView',
      height: '100%',
      grow: 1,
      shrink: 1,
      items: [text('${panel.body}', '@normal')],
    },
    {
      type: 'Image',
      when: `\${panel.imageUrl && !(${WITHOUT_IMAGE})}`,
      source: '${panel.imageUrl}',
      width: '26vw',
      height: '34vh',
      scale: 'best-fit',
      align: 'top-right',
    },
  ],
};

const PRESS: Json = [{ type: 'SendEvent', arguments: '${data.arguments}' }];

const buttons: Json = {
  type: 'Container',
  direction: 'row',
  justifyContent: '@buttonsAt',
  paddingTop: '@gap',
  data: '${panel.buttons}',
  items: [
    {
      type: 'TouchWrapper',
      id: 'touch-${data.arguments[0]}',
      accessibilityLabel: '${data.label}',
      paddingRight: '@gap',
      onPress: PRESS,
      items: [
        {
          type: 'Frame',
          backgroundColor: `\${data.isFirst ? "${ACCENT}" : "${FACE}"}`,
          borderRadius: '@round',
          items: [
            {
              ...(text('${data.label}', '@normal', { textAlign: 'center' }) as object),
              paddingLeft: '@within',
              paddingRight: '@within',
              paddingTop: '@gap',
              paddingBottom: '@gap',
            },
          ],
        },
      ],
    },
  ],
};

/** A row of a list: its number and the product's name. */
const rows: Json = {
  type: 'Container',
  when: '${panel.rows.length > 0}',
  direction: 'column',
  shrink: 0,
  data: '${panel.rows}',
  items: [
    {
      type: 'TouchWrapper',
      id: 'touch-${data.arguments[0]}-${data.arguments[1]}',
      accessibilityLabel: '${data.label}',
      paddingTop: '@gap',
      onPress: PRESS,
      items: [
        {
          type: 'Frame',
          backgroundColor: FACE,
          borderRadius: '@round',
          items: [
            {
              type: 'Container',
              direction: 'row',
              alignItems: 'center',
              paddingLeft: '@gap',
              paddingRight: '@gap',
              paddingTop: '@gap',
              paddingBottom: '@gap',
              items: [
                text('${data.number}', '@normal', {
                  color: '#7fd3dc',
                  paddingLeft: '@gap',
                  paddingRight: '@gap',
                }),
                text('${data.label}', '@normal', {
                  textAlign: 'left',
                  shrink: 1,
                  maxLines: 1,
                }),
              ],
            },
          ],
        },
      ],
    },
  ],
};

/**
 * The panel's document. It is always the same; only its data differ. `productTitle`, `priceLine` and
 * `imageUrl` are there only when Amazon has given them, the price with its time (lambda/details). APL
 * 1.4 without imports, so that every device with a screen can draw it, and a viewhost without a network.
 */
export const PANEL_DOCUMENT = {
  type: 'APL',
  version: '1.4',
  theme: 'dark',
  resources: RESOURCES,
  mainTemplate: {
    parameters: ['panel'],
    items: [
      {
        type: 'Frame',
        width: '100vw',
        height: '100vh',
        backgroundColor: '#11181d',
        items: [
          {
            type: 'Container',
            width: '100vw',
            height: '100vh',
            paddingLeft: '@sideways',
            paddingRight: '@sideways',
            paddingTop: '@upright',
            paddingBottom: '@upright',
            items: [
              text('${panel.title}', '@small', { color: QUIET }),
              text('${panel.heading}', '@large', {
                when: '${panel.heading != ""}',
                fontWeight: '700',
                paddingTop: '@gap',
                maxLines: 2,
              }),
              text('${panel.productTitle}', '@tiny', {
                when: '${panel.productTitle && panel.heading != ""}',
                color: QUIET,
                paddingTop: '@gap',
                maxLines: 1,
              }),
              text('${panel.priceLine}', '@small', {
                when: '${panel.priceLine}',
                paddingTop: '@gap',
              }),
              bodyAndImage,
              rows,
              text('${panel.question}', '@normal', {
                when: '${panel.question != ""}',
                fontWeight: '500',
                paddingTop: '@gap',
                shrink: 0,
              }),
              {
                type: 'Container',
                when: '${panel.buttons.length > 0}',
                shrink: 0,
                items: [buttons],
              },
              text('${panel.disclosure}', '@tiny', {
                when: '${panel.disclosure != ""}',
                color: QUIET,
                paddingTop: '@gap',
                shrink: 0,
              }),
            ],
          },
        ],
      },
    ],
  },
};
