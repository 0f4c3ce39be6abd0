import { type Directive, type Response } from 'ask-sdk-model';
import { isStartConnection } from '../shopping';

/** Marks the directives that the device acts on. */
const SIMULATED = Symbol('simulated');

/**
 * What becomes of each directive that Alexa knows: the device acts on it, or what it leaves undone, in
 * words. A type that `simulator/review` gains does not compile until it is here.
 */
const DONE_WITH: Readonly<Record<Directive['type'], typeof SIMULATED | string>> = {
  'Alexa.Advertisement.InjectAds': 'no advertisement plays',
  'Alexa.Presentation.APL.RenderDocument': SIMULATED,
  'Alexa.Presentation.APL.ExecuteCommands': 'its commands are not run',
  'Alexa.Presentation.APL.SendIndexListData': 'the list on the screen stays as it is',
  'Alexa.Presentation.APL.SendTokenListData': 'the list on the screen stays as it is',
  'Alexa.Presentation.APL.UpdateIndexListData': 'the list on the screen stays as it is',
  'Alexa.Presentation.APLA.RenderDocument': 'its sound is not played',
  'Alexa.Presentation.APLT.RenderDocument': 'its text is not shown',
  'Alexa.Presentation.APLT.ExecuteCommands': 'its commands are not run',
  'Alexa.Presentation.HTML.Start': 'the web app is not started',
  'Alexa.Presentation.HTML.HandleMessage': 'the web app gets no message',
  'Alexa.SmartVision.SnapshotProvider.GetSnapshotDirective': 'no picture is taken',
  'AudioPlayer.Play': SIMULATED,
  'AudioPlayer.Stop': SIMULATED,
  'AudioPlayer.ClearQueue': SIMULATED,
  // What Alexa does not sell here is told of where it is read.
  'Connections.SendRequest': SIMULATED,
  'Connections.SendResponse': 'there is no other skill that gets the answer',
  'Connections.StartConnection': SIMULATED,
  'Conversations.ResetContext': 'Alexa Conversations has no part in the dialogue',
  'CustomInterfaceController.SendDirective': 'there is no gadget',
  'CustomInterfaceController.StartEventHandler': 'there is no gadget, so no event comes',
  'CustomInterfaceController.StopEventHandler': 'there is no gadget',
  'Dialog.ConfirmIntent': SIMULATED,
  'Dialog.ConfirmSlot': SIMULATED,
  'Dialog.Delegate': SIMULATED,
  'Dialog.DelegateRequest': 'the dialogue is not given to Alexa Conversations',
  'Dialog.ElicitSlot': SIMULATED,
  'Dialog.UpdateDynamicEntities': SIMULATED,
  'Display.RenderTemplate': 'the template is not shown',
  'GadgetController.SetLight': 'there is no gadget',
  'GameEngine.StartInputHandler': 'there is no gadget, so no event comes',
  'GameEngine.StopInputHandler': 'there is no gadget',
  Hint: 'the hint is not shown',
  'Navigation.Assistance.AnnounceRoadRegulation': 'nothing is announced',
  'Tasks.CompleteTask': 'nobody is told that the task is complete',
  'VideoApp.Launch': 'the video does not play',
};

/** INFERRED: how the task that asks for permissions by voice is named in a hand-over. */
const CONSENT_TASK = 'connection://AMAZON.AskForPermissionsConsent/';

/** Whether a directive has Alexa ask the customer for permissions, by voice. */
export const asksForConsent = (directive: Directive): boolean =>
  isStartConnection(directive) && String(directive.uri).startsWith(CONSENT_TASK);

const undone = (directive: Directive): string | typeof SIMULATED =>
  asksForConsent(directive)
    ? 'the customer is not asked for permissions; set them in the context'
    : DONE_WITH[directive.type];

/** What a response asks for and the device leaves undone, as warnings for the turn. */
export const notSimulated = ({ directives = [], card }: Response): string[] => {
  const notes = directives.flatMap((directive) => {
    const left = undone(directive);
    return left === SIMULATED ? [] : [`not simulated: ${directive.type}; ${left}`];
  });
  if (card?.type === 'AskForPermissionsConsent') {
    const left = 'no permission is given by it; set them in the context';
    notes.push(`not simulated: the card AskForPermissionsConsent; ${left}`);
  }
  return notes;
};
