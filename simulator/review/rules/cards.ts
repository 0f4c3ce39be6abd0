import * as z from 'zod';
import { PAGES } from '../pages';
import { type ResponseParts } from '../response-parts';
import { type Rule, rule } from '../rule';

const CARD_LIMIT = 8000;
const IMAGE_URL_LIMIT = 2000;
/** What a customer can be asked to allow on a card (ask-sdk-model and "Configure Permissions"). */
const PERMISSION =
  /^(?:alexa::?(?:profile|devices|alerts|household|person_id|health|customer_id)|read::|write::|dynamic::)/;

const text = z.string().nullish();
const cardSchema = z.discriminatedUnion('type', [
  z.looseObject({ type: z.literal('Simple'), title: text, content: text }),
  z.looseObject({
    type: z.literal('Standard'),
    title: text,
    text,
    image: z.looseObject({ smallImageUrl: text, largeImageUrl: text }).nullish(),
  }),
  z.looseObject({ type: z.literal('LinkAccount') }),
  z.looseObject({
    type: z.literal('AskForPermissionsConsent'),
    permissions: z.array(z.string()).min(1),
  }),
]);
const TYPES = cardSchema.options.map(({ shape }) => shape.type.value);

type Card = z.infer<typeof cardSchema>;

const given = ({ card }: ResponseParts) => (card === undefined ? [] : [card]);

/** The card, if its type and fields are right. */
const sound = ({ card }: ResponseParts): readonly Card[] => {
  const { data } = cardSchema.safeParse(card);
  return data === undefined ? [] : [data];
};

const imagesOf = (card: Card): readonly string[] =>
  card.type === 'Standard'
    ? [card.image?.smallImageUrl, card.image?.largeImageUrl].filter(
        (url) => typeof url === 'string',
      )
    : [];
const images = (parts: ResponseParts): readonly string[] => sound(parts).flatMap(imagesOf);

const wordsOf = (card: Card): readonly (string | null | undefined)[] => {
  if (card.type === 'Simple') return [card.title, card.content];
  return card.type === 'Standard' ? [card.title, card.text] : [];
};

/** Rules for cards. */
export const CARD_RULES: readonly Rule[] = [
  rule({
    id: 'card.type',
    page: PAGES.cards,
    level: 'error',
    looksAt: given,
    finding: ({ type }) =>
      TYPES.some((known) => known === type)
        ? undefined
        : `the card has the type ${JSON.stringify(type)}; Alexa knows ${TYPES.join(', ')}`,
  }),
  rule({
    id: 'card.fields',
    page: PAGES.cards,
    level: 'error',
    looksAt: given,
    finding: (card) => {
      if (!TYPES.some((known) => known === card.type)) return undefined;
      const [issue] = cardSchema.safeParse(card).error?.issues ?? [];
      if (issue === undefined) return undefined;
      const field = issue.path.join('.');
      return field === 'permissions'
        ? 'the card AskForPermissionsConsent has no "permissions", a list of their names'
        : `the card has a "${field}" that is not what it should be`;
    },
  }),
  rule({
    id: 'card.empty',
    page: PAGES.cards,
    level: 'warning',
    unverified: true,
    looksAt: sound,
    finding: (card) => {
      const words = wordsOf(card);
      if (words.length === 0 || words.some((word) => (word ?? '') !== '')) return undefined;
      const field = card.type === 'Simple' ? 'content' : 'text';
      return `the card ${card.type} has neither "title" nor "${field}"`;
    },
  }),
  rule({
    id: 'card.length',
    page: PAGES.cards,
    level: 'error',
    looksAt: sound,
    finding: (card) => {
      const { length } = [...wordsOf(card), ...imagesOf(card)].join('');
      return length > CARD_LIMIT
        ? `the card has ${length} characters; Alexa takes ${CARD_LIMIT}`
        : undefined;
    },
  }),
  rule({
    id: 'card.image-length',
    page: PAGES.cards,
    level: 'error',
    looksAt: images,
    finding: (url) =>
      url.length > IMAGE_URL_LIMIT
        ? `an image address of the card is longer than ${IMAGE_URL_LIMIT} characters`
        : undefined,
  }),
  rule({
    id: 'card.image-https',
    page: PAGES.cards,
    level: 'warning',
    looksAt: images,
    finding: (url) =>
      /^https:\/\/./.test(url) ? undefined : 'an image of the card is not at an https:// address',
  }),
  rule({
    id: 'card.permission',
    page: PAGES.permissions,
    level: 'warning',
    unverified: true,
    looksAt: (parts) =>
      sound(parts).flatMap((card) =>
        card.type === 'AskForPermissionsConsent' ? card.permissions : [],
      ),
    finding: (permission) =>
      PERMISSION.test(permission)
        ? undefined
        : `the card asks for the permission ${JSON.stringify(permission.slice(0, 80))}, which is not known`,
  }),
];
