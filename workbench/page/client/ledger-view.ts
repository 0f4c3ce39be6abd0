import { h } from 'preact';
import { type ConversationState } from '../contract';

type Ledger = ConversationState['ledger'];

const Products = ({
  title,
  products,
}: {
  readonly title: string;
  readonly products: Ledger['cart'];
}) =>
  h('section', { class: 'card' }, [
    h('h2', {}, [title, h('span', { class: 'count' }, String(products.length))]),
    products.length === 0
      ? h('p', { class: 'hint' }, 'Empty')
      : h(
          'ul',
          { class: 'plain' },
          products.map(({ asin, title: name, marketplace }) =>
            h('li', {}, [name, h('span', { class: 'detail' }, `${asin} · ${marketplace}`)]),
          ),
        ),
  ]);

const Credits = ({ credits }: Pick<Ledger, 'credits'>) =>
  h('section', { class: 'card wide' }, [
    h('h2', {}, ['Credits', h('span', { class: 'count' }, String(credits.length))]),
    credits.length === 0
      ? h(
          'p',
          { class: 'hint' },
          'For each hand-over: whether it would be credited, and to whom, or why not.',
        )
      : h(
          'ul',
          { class: 'plain' },
          credits.map(({ task, asin, marketplace, tag, credited, why, placement }) =>
            h('li', {}, [
              h(
                'span',
                { class: credited ? 'badge good' : 'badge' },
                credited ? 'credited' : 'not credited',
              ),
              ` ${task} · ${asin} · ${marketplace}`,
              h('span', { class: 'detail' }, [
                tag === null ? 'no tag' : `tag ${tag}`,
                placement === undefined ? '' : ` (registered for placement ${placement})`,
                ` — ${why}`,
              ]),
            ]),
          ),
        ),
  ]);

/** What the pretend Alexa Shopping keeps for the customer, and who would be credited. */
export const LedgerView = ({ ledger }: Pick<ConversationState, 'ledger'>) =>
  h('div', {}, [
    h('p', { class: 'lead' }, 'Nothing is bought. This is what the pretend Alexa Shopping keeps.'),
    h('div', { class: 'cards' }, [
      h(Products, { title: 'Cart', products: ledger.cart }),
      h(Products, { title: 'Orders', products: ledger.orders }),
      h(Products, { title: 'Wish list', products: ledger.wishList }),
      h(Credits, { credits: ledger.credits }),
    ]),
  ]);
