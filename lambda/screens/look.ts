/** A part of an APL document. */
export type Apl =
  | string
  | number
  | boolean
  | readonly Apl[]
  | { readonly [key: string]: Apl | undefined };
export type AplObject = Readonly<Record<string, Apl>>;

/** Each text stands out from its ground by 4.5 to 1 or more (WCAG 2.2, 1.4.3). */
export const COLOURS = {
  ground: '#10161a',
  raised: '#1f2a31',
  ink: '#f4f6f7',
  quiet: '#bac5cc',
  accent: '#0b6c78',
  bright: '#83dbe4',
  edge: '#43535d',
} as const;

/** Conditions on the screen. Sizes are in dp: pixels at 160 dots to the inch. */
export const ROUND = 'viewport.shape == "round"';
const UPRIGHT = 'viewport.shape != "round" && viewport.height > viewport.width';
export const LYING = 'viewport.shape != "round" && viewport.width >= viewport.height';
const WIDE = 'viewport.shape != "round" && viewport.width >= 600';
export const ANGULAR = 'viewport.shape != "round"';

/** A binding that is true when all of these conditions are. */
export const given = (...conditions: readonly string[]): string => `\${${conditions.join(' && ')}}`;

interface Sizes {
  /** Of text. */
  readonly small: number;
  readonly normal: number;
  readonly large: number;
  readonly gap: number;
  /** The height of what is touched. */
  readonly touch: number;
  /** From a button's edge to its label. */
  readonly inside: number;
}

/** Dimensions in dp, with those that follow from them. */
const sizes = ({ small, normal, large, gap, touch, inside }: Sizes) => {
  const all = {
    ...{ small, normal, large, gap, touch, inside },
    /** The inside of a button with its border. */
    label: touch - 2,
    corner: Math.round(touch / 3.5),
    mark: small + 6,
    badge: Math.round(touch * 1.15),
    inset: Math.round(inside * 0.9),
    press: Math.round(normal * 0.87),
  };
  return Object.fromEntries(Object.entries(all).map(([name, dp]) => [name, `${dp}dp`]));
};

/**
 * Sizes by the viewport. A text is never smaller than 16 dp, and nothing to touch is lower than 48 dp
 * (WCAG 2.2, 2.5.5 asks for 44 CSS pixels; Android's guide for 48 dp). A television cuts its edges:
 * 5 per cent on each side stay empty. A round screen has no corners: a field with 17 per cent
 * beside it and 12.5 above and below is just inside the circle.
 */
export const RESOURCES: Apl = [
  {
    dimensions: {
      side: '4.5vw',
      top: '5.5vh',
      ...sizes({ small: 17, normal: 23, large: 32, gap: 9, touch: 52, inside: 24 }),
      tile: '26vw',
    },
    strings: { align: 'left' },
  },
  {
    when: given(WIDE, 'viewport.height >= 560', 'viewport.width >= 900'),
    dimensions: sizes({ small: 20, normal: 27, large: 38, gap: 12, touch: 62, inside: 28 }),
  },
  {
    when: given(WIDE, 'viewport.height >= 700', 'viewport.width >= 1000'),
    dimensions: sizes({ small: 23, normal: 31, large: 45, gap: 15, touch: 78, inside: 36 }),
  },
  {
    when: given(WIDE, 'viewport.height >= 1000', 'viewport.width >= 1000'),
    dimensions: sizes({ small: 31, normal: 44, large: 64, gap: 22, touch: 100, inside: 46 }),
  },
  {
    when: given(UPRIGHT),
    dimensions: { side: '5.5vw', top: '3.5vh', tile: '21vh' },
  },
  {
    when: given(UPRIGHT, 'viewport.width < 600'),
    dimensions: {
      ...sizes({ small: 16, normal: 19, large: 25, gap: 7, touch: 48, inside: 16 }),
      side: '20dp',
      tile: '13vh',
    },
  },
  {
    when: given('viewport.mode == "tv"'),
    dimensions: { side: '6vw', top: '6vh' },
  },
  {
    when: given(ROUND),
    dimensions: {
      side: '17vw',
      top: '12.5vh',
      ...sizes({ small: 16, normal: 18, large: 22, gap: 6, touch: 48, inside: 14 }),
    },
    strings: { align: 'center' },
  },
];

/** A text, in the colour of what matters. */
export const text = (shown: string, fontSize: string, more: AplObject = {}): AplObject => ({
  type: 'Text',
  text: shown,
  fontSize,
  color: COLOURS.ink,
  textAlign: '@align',
  ...more,
});

/** Parts beside each other. */
export const row = (items: Apl, more: AplObject = {}): AplObject => ({
  type: 'Container',
  direction: 'row',
  items,
  ...more,
});

/** Parts below each other. */
export const column = (items: Apl, more: AplObject = {}): AplObject => ({
  type: 'Container',
  items,
  ...more,
});

/** The same padding on all four sides. */
export const padded = (across: string, down: string): AplObject => ({
  paddingLeft: across,
  paddingRight: across,
  paddingTop: down,
  paddingBottom: down,
});
