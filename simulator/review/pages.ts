/** The pages of Amazon's developer documentation that rules come from, by their titles. */
export const PAGES = {
  json: 'Request and Response JSON Reference',
  session: 'Manage the Skill Session and Session Attributes',
  ssml: 'Speech Synthesis Markup Language (SSML) Reference',
  cards: 'Include a Card in Your Skill’s Response',
  permissions: 'Configure Permissions for Customer Information in Your Skill',
  dialog: 'Dialog Interface Reference',
  entities: 'Use Dynamic Entities for Customized Interactions',
  connections: 'Use Skill Connections to Request Tasks',
  audio: 'AudioPlayer Interface Reference',
  video: 'VideoApp Interface Reference',
  apl: 'Alexa.Presentation.APL Interface Reference',
  apla: 'Alexa.Presentation.APLA Interface Reference',
  aplt: 'Alexa.Presentation.APLT Interface Reference',
  html: 'Alexa.Presentation.HTML Interface Reference',
  display: 'Display Interface Reference',
  purchases: 'Add In-Skill Purchase Support to Your Skill Code',
  tasks: 'Implement Custom Tasks in Your Skill',
  gadgets: 'Alexa Gadgets Skill API',
  conversations: 'About Alexa Conversations',
  // ask-sdk-model has these directives; the titles of their pages are not known.
  model: 'ask-sdk-model',
} as const;

export type Page = (typeof PAGES)[keyof typeof PAGES];
