import { type HandlerInput, type ResponseInterceptor } from 'ask-sdk-core';
import { type Response, type interfaces } from 'ask-sdk-model';
import { type Country, type RegistrationRecord } from '../../attribution';
import { findProduct } from '../../catalog';
import { productIdsOf } from '../dialogue/conversation';
import { hasScreen, isTelevision } from '../request';
import { type Panel, withDetails } from '../screens/panel';
import { type TurnState, getTurnState } from '../turn-state';
import { type ScreenSource } from './screen-source';

type Render = interfaces.alexa.presentation.apl.RenderDocumentDirective;

/** A turn whose screen may show something of Amazon's. */
interface Shown {
  readonly state: TurnState;
  readonly marketplace: Country;
  /** What the programme wants to be said of it. */
  readonly notice: string;
}

/**
 * Where the owner has switched it on, and never on a television: Amazon's Associates Program Policies leave
 * televisions out (INFERRED from what others quote of them).
 */
const shownIn = (input: HandlerInput, { creators }: RegistrationRecord): Shown | undefined => {
  const state = getTurnState(input);
  const { marketplace } = state?.context ?? {};
  if (state === undefined || marketplace === undefined) return undefined;
  const notice = creators?.screens?.[marketplace];
  if (notice === undefined || !hasScreen(input.requestEnvelope)) return undefined;
  return isTelevision(input.requestEnvelope) ? undefined : { state, marketplace, notice };
};

const asinOf = ({ context }: TurnState, marketplace: Country, id: string): string | undefined =>
  findProduct(context.catalog, id)?.asins[marketplace];

interface DetailsNeeds {
  readonly source: ScreenSource;
  readonly record: RegistrationRecord;
}

/**
 * Runs first after the handler: asks the source for the products that this turn shows, then for the
 * rest of the catalogue. The source has time while the turn is saved.
 */
export const createDetailsStarter = ({ source, record }: DetailsNeeds): ResponseInterceptor => ({
  process(input: HandlerInput): void {
    const { state, marketplace } = shownIn(input, record) ?? {};
    if (state === undefined || marketplace === undefined) return;
    const { out, scene } = state.conversation;
    const shown = productIdsOf(scene).flatMap((id) => asinOf(state, marketplace, id) ?? []);
    const others = state.context.catalog.products
      .filter(({ id }) => !out.includes(id))
      .flatMap(({ asins }) => asins[marketplace] ?? []);
    source.prepare(marketplace, shown, others);
  },
});

const isRender = (directive: NonNullable<Response['directives']>[number]): directive is Render =>
  directive.type === 'Alexa.Presentation.APL.RenderDocument';

/**
 * Runs after the turn was saved: adds the details known by now to the panel of an offer. They never
 * replace the owner's words or picture.
 */
export const createDetailsFiller = ({ source, record }: DetailsNeeds): ResponseInterceptor => ({
  process(input: HandlerInput, response?: Response): void {
    const { state, marketplace, notice } = shownIn(input, record) ?? {};
    const render = response?.directives?.find(isRender);
    if (state === undefined || marketplace === undefined || notice === undefined) return;
    const [product, ...more] = productIdsOf(state.conversation.scene);
    if (render === undefined || product === undefined || more.length > 0) return;
    const asin = asinOf(state, marketplace, product);
    const details = asin === undefined ? undefined : source.detailsOf(marketplace, asin);
    const { panel } = (render.datasources ?? {}) as { readonly panel?: Panel };
    if (details === undefined || panel === undefined) return;
    render.datasources = { panel: withDetails(panel, details, notice) };
  },
});
