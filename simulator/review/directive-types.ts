import { type Directive, type SupportedInterfaces } from 'ask-sdk-model';
import * as z from 'zod';
import { PAGES, type Page } from './pages';

/** What is known about a type of directive. */
export interface DirectiveType {
  readonly page: Page;
  /** What the device must have for it; any device when absent. */
  readonly needs?: keyof SupportedInterfaces;
  /** Its required fields, and the words its other fields may have. A null counts as absent. */
  readonly fields: z.ZodType;
}

const text = z.string().min(1);
const list = z.array(z.unknown());
const none = z.looseObject({});
const oneOf = <Word extends string>(...words: readonly [Word, ...Word[]]) => z.enum(words);

const apl = (fields: z.ZodType = none): DirectiveType => ({
  page: PAGES.apl,
  needs: 'Alexa.Presentation.APL',
  fields,
});
const dialog = (fields: z.ZodType = none): DirectiveType => ({ page: PAGES.dialog, fields });
const gadget: DirectiveType = { page: PAGES.gadgets, fields: none };

/** The types that lead a dialogue: they ask its next question, or leave it to Alexa. */
export const LEADS_DIALOG = /^Dialog\.(?:Delegate|ElicitSlot|ConfirmSlot|ConfirmIntent)$/;

/** What starts or queues a stream. UNCONFIRMED: what Alexa does without a `playBehavior`. */
export const playSchema = z.looseObject({
  playBehavior: oneOf('ENQUEUE', 'REPLACE_ALL', 'REPLACE_ENQUEUED').nullish(),
  audioItem: z.looseObject({
    stream: z.looseObject({
      url: text,
      token: text,
      offsetInMilliseconds: z.number().int().min(0),
      expectedPreviousToken: z.string().nullish(),
    }),
  }),
});

/** A Play directive whose fields are right. */
export type Play = z.infer<typeof playSchema>;

const status = z.looseObject({ code: text });

/**
 * The directives that Alexa knows, with their fields: those of ask-sdk-model 1.86.0. A directive that
 * the package gains later does not compile until it is here.
 */
export const DIRECTIVE_TYPES: Readonly<Record<Directive['type'], DirectiveType>> = {
  'Alexa.Advertisement.InjectAds': {
    page: PAGES.model,
    needs: 'Alexa.Advertisement',
    fields: none,
  },
  'Alexa.Presentation.APL.RenderDocument': apl(),
  'Alexa.Presentation.APL.ExecuteCommands': apl(z.looseObject({ token: text, commands: list })),
  'Alexa.Presentation.APL.SendIndexListData': apl(
    z.looseObject({ listId: text, startIndex: z.number() }),
  ),
  'Alexa.Presentation.APL.SendTokenListData': apl(z.looseObject({ listId: text, pageToken: text })),
  'Alexa.Presentation.APL.UpdateIndexListData': apl(
    z.looseObject({ token: text, listId: text, listVersion: z.number(), operations: list }),
  ),
  'Alexa.Presentation.APLA.RenderDocument': { page: PAGES.apla, fields: none },
  'Alexa.Presentation.APLT.RenderDocument': {
    page: PAGES.aplt,
    needs: 'Alexa.Presentation.APLT',
    fields: none,
  },
  'Alexa.Presentation.APLT.ExecuteCommands': {
    page: PAGES.aplt,
    needs: 'Alexa.Presentation.APLT',
    fields: z.looseObject({ token: text, commands: list }),
  },
  'Alexa.Presentation.HTML.Start': {
    page: PAGES.html,
    needs: 'Alexa.Presentation.HTML',
    fields: z.looseObject({ request: z.looseObject({}), configuration: z.looseObject({}) }),
  },
  'Alexa.Presentation.HTML.HandleMessage': {
    page: PAGES.html,
    needs: 'Alexa.Presentation.HTML',
    fields: z.looseObject({ message: z.unknown().refine((message) => (message ?? null) !== null) }),
  },
  'Alexa.SmartVision.SnapshotProvider.GetSnapshotDirective': { page: PAGES.model, fields: none },
  'AudioPlayer.Play': {
    page: PAGES.audio,
    needs: 'AudioPlayer',
    fields: playSchema,
  },
  'AudioPlayer.Stop': { page: PAGES.audio, needs: 'AudioPlayer', fields: none },
  'AudioPlayer.ClearQueue': {
    page: PAGES.audio,
    needs: 'AudioPlayer',
    fields: z.looseObject({ clearBehavior: oneOf('CLEAR_ALL', 'CLEAR_ENQUEUED').nullish() }),
  },
  'Connections.SendRequest': {
    page: PAGES.purchases,
    fields: z.looseObject({ name: text, token: text }),
  },
  'Connections.SendResponse': { page: PAGES.connections, fields: z.looseObject({ status }) },
  'Connections.StartConnection': {
    page: PAGES.connections,
    fields: z.looseObject({
      uri: text,
      onCompletion: oneOf('RESUME_SESSION', 'SEND_ERRORS_ONLY').nullish(),
    }),
  },
  'Conversations.ResetContext': { page: PAGES.conversations, fields: none },
  'CustomInterfaceController.SendDirective': gadget,
  'CustomInterfaceController.StartEventHandler': gadget,
  'CustomInterfaceController.StopEventHandler': gadget,
  'Dialog.ConfirmIntent': dialog(),
  'Dialog.ConfirmSlot': dialog(z.looseObject({ slotToConfirm: text })),
  'Dialog.Delegate': dialog(),
  'Dialog.DelegateRequest': dialog(z.looseObject({ target: text, period: z.looseObject({}) })),
  'Dialog.ElicitSlot': dialog(z.looseObject({ slotToElicit: text })),
  'Dialog.UpdateDynamicEntities': dialog(
    z.looseObject({ updateBehavior: oneOf('REPLACE', 'CLEAR') }),
  ),
  'Display.RenderTemplate': { page: PAGES.display, needs: 'Display', fields: none },
  'GadgetController.SetLight': gadget,
  'GameEngine.StartInputHandler': gadget,
  'GameEngine.StopInputHandler': gadget,
  Hint: {
    page: PAGES.display,
    needs: 'Display',
    fields: z.looseObject({ hint: z.looseObject({ text }) }),
  },
  'Navigation.Assistance.AnnounceRoadRegulation': {
    page: PAGES.model,
    needs: 'Navigation',
    fields: none,
  },
  'Tasks.CompleteTask': { page: PAGES.tasks, fields: z.looseObject({ status }) },
  'VideoApp.Launch': {
    page: PAGES.video,
    needs: 'VideoApp',
    fields: z.looseObject({ videoItem: z.looseObject({ source: text }) }),
  },
};
