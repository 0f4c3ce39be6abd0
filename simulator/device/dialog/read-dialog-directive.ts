import { type Directive, type Intent, type dialog } from 'ask-sdk-model';
import { LEADS_DIALOG } from '../../review/directive-types';
import { type Awaited } from './next-step';

type Leading =
  | dialog.DelegateDirective
  | dialog.ElicitSlotDirective
  | dialog.ConfirmSlotDirective
  | dialog.ConfirmIntentDirective;

/** How the skill continues a dialogue. */
export interface DialogMove {
  /** What the skill itself asks for; undefined when it leaves the question to Alexa. */
  readonly awaits: Awaited | undefined;
  /** The intent as the skill changed it. */
  readonly updatedIntent: Intent | undefined;
}

const isLeading = (directive: Directive): directive is Leading => LEADS_DIALOG.test(directive.type);

const awaitedBy = (directive: Leading): Awaited | undefined => {
  switch (directive.type) {
    case 'Dialog.Delegate':
      return undefined;
    case 'Dialog.ElicitSlot':
      return { kind: 'slot', slot: directive.slotToElicit };
    case 'Dialog.ConfirmSlot':
      return { kind: 'slot-confirmation', slot: directive.slotToConfirm };
    case 'Dialog.ConfirmIntent':
      return { kind: 'intent-confirmation' };
  }
};

/** Reads the directive that leads the dialogue (Amazon's page "Dialog Interface Reference"), if there is one. */
export const readDialogMove = (directives: readonly Directive[]): DialogMove | undefined => {
  const leading = directives.find(isLeading);
  return leading && { awaits: awaitedBy(leading), updatedIntent: leading.updatedIntent };
};
