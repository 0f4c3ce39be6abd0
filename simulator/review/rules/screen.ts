import { PAGES } from '../pages';
import { type ResponseParts, ofType } from '../response-parts';
import { type Rule, rule } from '../rule';

const RENDER = 'Alexa.Presentation.APL.RenderDocument';
const EXECUTE = 'Alexa.Presentation.APL.ExecuteCommands';

/** The token of the document that is on the screen once the response is carried out. */
const tokenOnScreen = (parts: ResponseParts): unknown => {
  const [rendered] = ofType(RENDER)(parts);
  return rendered === undefined ? parts.document : rendered['token'];
};

/** Rules for what is drawn. */
export const SCREEN_RULES: readonly Rule[] = [
  rule({
    id: 'apl.commands-token',
    page: PAGES.apl,
    level: 'error',
    looksAt: ofType(EXECUTE),
    finding: ({ token }, parts) => {
      const shown = tokenOnScreen(parts);
      // A token that is missing is reported as a missing field.
      if (typeof token !== 'string' || token === shown) return undefined;
      const on =
        typeof shown === 'string' && shown !== ''
          ? `the document on the screen has ${JSON.stringify(shown)}`
          : 'no document with a token is on the screen';
      return `${EXECUTE} has the token ${JSON.stringify(token)}; ${on}`;
    },
  }),
  rule({
    id: 'apl.document',
    page: PAGES.apl,
    level: 'warning',
    unverified: true,
    looksAt: ofType(RENDER),
    finding: ({ document }) =>
      typeof document === 'object' && document !== null
        ? undefined
        : `${RENDER} has no "document" to draw`,
  }),
];
