import { type RequestEnvelope, type Response, type ResponseEnvelope } from 'ask-sdk-model';
import { type CallableSkill } from '../../../simulator/device';

/** What a fake skill answers: a response, or something that is not a response. */
export type Reply = Partial<Response> | { readonly raw: unknown };

/** A skill that does what the test says, and keeps its requests. */
export interface FakeSkill extends CallableSkill {
  readonly requests: RequestEnvelope[];
}

/** Asks a question and keeps the session open. */
export const asking = (words: string, reprompt = 'Well?'): Partial<Response> => ({
  outputSpeech: { type: 'SSML', ssml: `<speak>${words}</speak>` },
  reprompt: { outputSpeech: { type: 'SSML', ssml: `<speak>${reprompt}</speak>` } },
  shouldEndSession: false,
});

/** Hands over to Alexa Shopping, with nothing else in the response. */
export const handingOver = (
  input: object = { products: [{ asin: 'B0TESTTES1', attribution: { associateId: 'test-20' } }] },
  uri = 'connection://AMAZON.AddToShoppingCart/1',
): Partial<Response> => ({
  directives: [
    {
      type: 'Connections.StartConnection',
      uri,
      input,
      token: 'tok',
      onCompletion: 'RESUME_SESSION',
    },
  ],
});

/** Makes a skill that answers by the kind of request, or the intent's name. Sessions count their turns. */
export const fakeSkill = (
  replies: Readonly<Record<string, Reply | (() => Promise<Reply>)>>,
): FakeSkill => {
  const requests: RequestEnvelope[] = [];
  return {
    requests,
    async invoke(envelope) {
      requests.push(envelope);
      const { request, session } = envelope;
      const name = request.type === 'IntentRequest' ? request.intent.name : request.type;
      const known = replies[name] ?? (request.type === 'IntentRequest' ? asking('What?') : {});
      const reply: Reply = typeof known === 'function' ? await known() : known;
      if ('raw' in reply) return reply.raw as ResponseEnvelope;
      const turns = Number(session?.attributes?.['turns'] ?? 0) + 1;
      return { version: '1.0', sessionAttributes: { turns }, response: reply };
    },
  };
};
