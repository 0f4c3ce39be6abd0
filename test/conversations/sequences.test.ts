import {
  AlexaTest,
  IntentRequestBuilder,
  LaunchRequestBuilder,
  RequestBuilder,
  type SkillSettings,
} from 'ask-sdk-test';
import { type Request, type RequestEnvelope } from 'ask-sdk-model';
import { createProcessStore } from '../../memory/process-store';
import { createSkill } from '../../lambda/skill';
import { parts } from '../support/shop';

/** Handler sequences as ask-sdk-test plays them; other files test the conversations themselves. */
const settings: SkillSettings = {
  appId: 'amzn1.ask.skill.00000000-0000-0000-0000-000000000000',
  userId: 'amzn1.ask.account.VOID',
  deviceId: 'amzn1.ask.device.VOID',
  locale: 'en-US',
};

const skill = createSkill({
  ...parts,
  memory: createProcessStore(Date.now),
  clock: Date.now,
  random: () => 0,
  log: () => undefined,
  skillId: settings.appId,
});

/** ask-sdk-test has no SessionResumedRequest; this is one as Alexa Shopping sends it. */
class SessionResumedRequestBuilder extends RequestBuilder {
  protected buildRequest(): Request {
    return {
      type: 'SessionResumedRequest',
      requestId: 'amzn1.echo-api.request.resumed',
      timestamp: new Date().toISOString(),
      locale: 'en-US',
      cause: { type: 'ConnectionCompleted', status: { code: '200', message: 'OK' } },
    };
  }
}

const launch = new LaunchRequestBuilder(settings).build();
const intent = (name: string) => new IntentRequestBuilder(settings, name);
const coffeeForDad = intent('RecommendIntent')
  .withSlotResolution('recipient', 'dad', 'RecipientType', 'father')
  .withSlotResolution('interest', 'coffee', 'InterestType', 'coffee')
  .build();

const talk = new AlexaTest(
  (event: RequestEnvelope, context: unknown) => skill.invoke(event, context),
  settings,
);

talk.test(
  [
    {
      request: launch,
      saysLike: 'Welcome to Shelf Talker',
      repromptsLike: 'What shall I look for?',
      shouldEndSession: false,
    },
    {
      request: coffeeForDad,
      saysLike: 'Would you like Alexa to add it to your cart?',
      hasCardTitle: 'Shelf Talker',
      shouldEndSession: false,
    },
    { request: intent('AMAZON.YesIntent').build(), saysLike: 'over to Alexa' },
    {
      request: new SessionResumedRequestBuilder(settings).build(),
      saysLike: 'What else could I look for?',
      shouldEndSession: false,
    },
    {
      request: intent('AMAZON.StopIntent').build(),
      says: 'Goodbye.',
      shouldEndSession: true,
    },
  ],
  'ask-sdk-test plays launch, offer, hand-over, resume and goodbye',
);

talk.test(
  [
    {
      request: intent('AMAZON.HelpIntent').build(),
      saysLike: 'You could say',
      shouldEndSession: false,
    },
    { request: intent('AMAZON.CancelIntent').build(), says: 'Goodbye.', shouldEndSession: true },
  ],
  'ask-sdk-test plays help and cancel',
);
