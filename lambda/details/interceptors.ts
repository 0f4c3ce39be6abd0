import { type HandlerInput, type ResponseInterceptor } from 'ask-sdk-core';
import { type Response, type interfaces } from 'ask-sdk-model';
import { type Country } from '../../attribution';
import { findProduct } from '../../catalog';
import { productIdsOf } from '../dialogue/conversation';
import { hasScreen } from '../request';
import { type TurnState, getTurnState } from '../turn-state';
import { type ScreenSource } from './screen-source';

type Panel = interfaces.alexa.presentation.apl.RenderDocumentDirective;

const asinOf = ({ context }: TurnState, marketplace: Country, id: string): string | undefined =>
  findProduct(context.catalog, id)?.asins[marketplace];

/**
 * Runs first after the handler: asks the source for the products that this turn shows, then for the
 * rest of the catalogue. The source has time while the turn is saved.
 */
export const createDetailsStarter = (source: ScreenSource): ResponseInterceptor => ({
  process(input: HandlerInput): void {
    const state = getTurnState(input);
    const { marketplace } = state?.context ?? {};
    if (state === undefined || marketplace === undefined) return;
    if (!hasScreen(input.requestEnvelope)) return;
    const { out, scene } = state.conversation;
    const shown = productIdsOf(scene).flatMap((id) => asinOf(state, marketplace, id) ?? []);
    const others = state.context.catalog.products
      .filter(({ id }) => !out.includes(id))
      .flatMap(({ asins }) => asins[marketplace] ?? []);
    source.prepare(marketplace, [...shown, ...others]);
  },
});

const isPanel = (directive: NonNullable<Response['directives']>[number]): directive is Panel =>
  directive.type === 'Alexa.Presentation.APL.RenderDocument';

/**
 * Runs after the turn was saved: adds the details known by now to the panel of an offer. They never
 * replace the owner's words. `imageUrl` and `productTitle` of its data are optional, and not drawn: that
 * needs a consent of the owner's, which the record doesn't have yet.
 */
export const createDetailsFiller = (source: ScreenSource): ResponseInterceptor => ({
  process(input: HandlerInput, response?: Response): void {
    const state = getTurnState(input);
    const { marketplace } = state?.context ?? {};
    const panel = response?.directives?.find(isPanel);
    if (state === undefined || marketplace === undefined || panel === undefined) return;
    const [product, ...more] = productIdsOf(state.conversation.scene);
    if (product === undefined || more.length > 0) return;
    const asin = asinOf(state, marketplace, product);
    const details = asin === undefined ? undefined : source.detailsOf(marketplace, asin);
    const data = panel.datasources as Record<string, object> | undefined;
    if (details === undefined || data?.['panel'] === undefined) return;
    panel.datasources = { ...data, panel: { ...data['panel'], ...details } };
  },
});
