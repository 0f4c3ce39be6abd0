import { type interfaces } from 'ask-sdk-model';
import { type Catalog, type Product, findProduct, wordsOf } from '../../catalog';
import { type LineKey } from '../../contract';
import { capitalise } from '../../languages/capitalise';
import { type Conversation, currentProductId } from '../dialogue/conversation';
import { type Line } from '../dialogue/line';
import { type ScreenDetails } from '../details/refresher';
import { type Speech } from '../speech/speech';
import { type Button, type Target, buttonsOf } from './buttons';
import { screenDocument } from './document';
import { type Sign, signOf } from './signs';

/** What is said in a turn, in its parts. A part that isn't said is empty. */
export interface Said {
  /** The lines before the question, each with its words. */
  readonly told: readonly { readonly line: Line; readonly words: string }[];
  readonly disclosure: string;
  readonly question: string;
  /** All of it, as it is spoken. */
  readonly text: string;
}

/** What a screen is made with. */
export interface ScreenWords {
  readonly speech: Speech;
  readonly catalog: Pick<Catalog, 'products'>;
  /** Of the products' names, ISO 639. */
  readonly language: string;
  /** Whether a product of a list can still be chosen. */
  readonly isAllowed: (id: string) => boolean;
}

/** A product's picture, or the sign of its kind. */
interface Tile {
  /** What the thing is; screen readers read it for the picture. Empty without a product. */
  readonly label: string;
  /** The owner's own image, or Amazon's link to one, or empty. */
  readonly picture: string;
  readonly sign: Sign;
  readonly ground: string;
  readonly ink: string;
}

interface Row extends Target {
  /** Empty for a row that is only read. */
  readonly number: string;
  readonly tile: Tile;
}

/** The data of a screen. */
export interface Panel {
  readonly title: string;
  readonly text: string;
  readonly heading: string;
  /** What is said before the rows or the question. */
  readonly lead: readonly string[];
  readonly sentences: readonly string[];
  readonly disclosure: string;
  readonly question: string;
  /** Whether the question is what the screen is about. */
  readonly isAbout: boolean;
  readonly tile: Tile | { readonly label: '' };
  readonly rows: readonly Row[];
  readonly buttons: readonly Button[];
  /** What the store calls it, where the owner wants that to be shown. */
  readonly storeTitle: string;
  /** What has to be said of content that comes from Amazon. */
  readonly notice: string;
}

/** `names`: only what the rows show; `compares`: comes below them; `recalls`: its products are the rows. */
type Role = 'names' | 'compares' | 'recalls' | 'tells';
type LineOfRows = Extract<LineKey, `list.${string}` | `compare.${string}` | `recall.${string}`>;

/** What lines do where there may be rows. A new line of these kinds doesn't compile without its role. */
const ROLES: Readonly<Record<LineOfRows, Role>> & Readonly<Partial<Record<LineKey, Role>>> = {
  'list.two': 'names',
  'list.three': 'names',
  'compare.name.first': 'names',
  'compare.name.second': 'names',
  'compare.first': 'compares',
  'compare.second': 'compares',
  'compare.is.both': 'compares',
  'compare.is.first': 'compares',
  'compare.is.second': 'compares',
  'compare.smaller.first': 'compares',
  'compare.smaller.second': 'compares',
  'compare.modest.first': 'compares',
  'compare.modest.second': 'compares',
  'compare.none': 'tells',
  'recall.saved': 'recalls',
  'recall.declined': 'recalls',
  'recall.saved.none': 'tells',
  'recall.declined.none': 'tells',
  'recall.unknown': 'tells',
};

type Render = interfaces.alexa.presentation.apl.RenderDocumentDirective;

/** The ids of the products that the screen shows in rows: a list to choose from, or what is remembered. */
const listed = (
  { scene }: Conversation,
  lines: readonly Line[],
): { readonly ids: readonly string[]; readonly isTouched: boolean } => {
  if (scene.name === 'listing') return { ids: scene.productIds, isTouched: true };
  const recalled = lines.find(({ key }) => ROLES[key] === 'recalls')?.terms?.products;
  return { ids: recalled ?? [], isTouched: recalled === undefined };
};

/**
 * The screen of a turn: the same words as the voice, and buttons or rows for what can be answered. Every
 * turn has one, so that nothing of an earlier one can be touched.
 *
 * @param handedOver what goes to Alexa Shopping in this turn; there is nothing to touch then
 */
export const panel = (
  said: Said,
  conversation: Conversation,
  { speech, catalog, language, isAllowed }: ScreenWords,
  handedOver: readonly Product[] = [],
): Render => {
  const nameOf = (product: Product): string => capitalise(wordsOf(product, language).name);
  const tileOf = (product: Product): Tile => ({
    label: speech.nameOf('type', product.type),
    picture: product.image ?? '',
    ...signOf(product),
  });
  const productsOf = (ids: readonly string[]): Product[] =>
    ids.flatMap((id) => findProduct(catalog, id) ?? []);

  const { scene } = conversation;
  const { text, told, disclosure, question } = said;
  const lines = told.map(({ line }) => line);
  const { ids, isTouched } = listed(conversation, lines);
  const isOpen = question !== '';
  const isChoice = isTouched && isOpen;
  /** A product that can't be chosen any more is left out; the others keep the numbers they were heard with. */
  const choices = ids.flatMap((id, index) =>
    isChoice && !isAllowed(id)
      ? []
      : productsOf([id]).map((product) => ({ product, position: index + 1 })),
  );
  const passedOn = handedOver.map((product, index) => ({ product, position: index + 1 }));
  const inRows = passedOn.length > 1 ? passedOn : isOpen ? choices : [];
  const onOffer = scene.name === 'reconsidering' ? scene.productId : currentProductId(scene);
  const [product] =
    inRows.length > 0 || (scene.name === 'pausing' && handedOver.length === 0)
      ? []
      : [...handedOver, ...productsOf(onOffer === undefined ? [] : [onOffer])];
  const rows = inRows.map(({ product: one, position }): Row => ({
    label: nameOf(one),
    number: isChoice ? String(position) : '',
    arguments: isChoice ? ['choose', position] : [],
    tile: tileOf(one),
  }));
  const tile = product === undefined ? ({ label: '' } as const) : tileOf(product);
  const shown = told.filter(({ line }) => rows.length === 0 || ROLES[line.key] !== 'names');
  const words = (isWanted: (role: Role | undefined) => boolean): string[] =>
    shown.filter(({ line }) => isWanted(ROLES[line.key])).map((one) => one.words);
  // A last word, without a question, is what the screen is about.
  const isLast = product === undefined && rows.length === 0 && !isOpen;
  const data: Panel = {
    title: speech.skillName,
    text,
    heading: product === undefined ? (isLast ? text : '') : nameOf(product),
    lead: product !== undefined || isLast ? [] : words((role) => role !== 'compares'),
    sentences: words((role) => product !== undefined || role === 'compares'),
    disclosure,
    question,
    isAbout: product === undefined && isTouched,
    tile,
    rows,
    buttons: isOpen ? buttonsOf(scene, lines, speech) : [],
    storeTitle: '',
    notice: '',
  };
  const signs = [tile, ...rows.map((one) => one.tile)].flatMap((one) =>
    'sign' in one ? [one.sign] : [],
  );
  return {
    type: 'Alexa.Presentation.APL.RenderDocument',
    token: 'panel',
    document: screenDocument(signs),
    datasources: { panel: data },
  };
};

/** The same with what Amazon says about the product on offer. The owner's own picture goes before Amazon's. */
export const withDetails = (
  panel: Panel,
  { imageUrl = '', productTitle = '' }: ScreenDetails,
  notice: string,
): Panel => {
  const { tile } = panel;
  const picture = 'picture' in tile && tile.picture !== '' ? tile.picture : imageUrl;
  return {
    ...panel,
    ...('picture' in tile && { tile: { ...tile, picture } }),
    storeTitle: productTitle,
    notice,
  };
};
