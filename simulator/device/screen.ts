import { type Directive } from 'ask-sdk-model';

/** What the skill drew last. */
export interface Screen {
  readonly token: string;
  /** The APL document, as the skill sent it. */
  readonly document: unknown;
  readonly datasources: unknown;
}

/** The screen a response asks for; undefined when it leaves the screen as it is. */
export const readScreen = (directives: readonly Directive[]): Screen | undefined => {
  for (const directive of directives) {
    if (directive.type !== 'Alexa.Presentation.APL.RenderDocument') continue;
    const { token = '', document, datasources } = directive;
    return { token, document, datasources };
  }
  return undefined;
};
