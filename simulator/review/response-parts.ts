import { type RequestEnvelope } from 'ask-sdk-model';
import * as z from 'zod';
import { type Ssml, readSsml } from './read-ssml';

const NO_OBJECT = 'the skill answered with something that is not a JSON object';
const NO_RESPONSE = 'the response has no "response" object';
const NO_DIRECTIVES = '"directives" is not a list of objects with a "type"';
const NO_PARTS = '"card" or "reprompt" is not an object';

const directiveSchema = z.looseObject({ type: z.string(NO_DIRECTIVES) }, NO_DIRECTIVES);
const cardSchema = z.looseObject({ type: z.unknown().optional() }, NO_PARTS);

/** Only as much of the shape as the rules need to look inside. */
const envelopeSchema = z.looseObject(
  {
    version: z.string('the response has no "version"'),
    sessionAttributes: z.looseObject({}, '"sessionAttributes" is not an object').optional(),
    response: z.looseObject(
      {
        outputSpeech: z.unknown().optional(),
        reprompt: z.looseObject({ outputSpeech: z.unknown().optional() }, NO_PARTS).optional(),
        card: cardSchema.optional(),
        directives: z.array(directiveSchema, NO_DIRECTIVES).optional(),
        shouldEndSession: z.boolean('"shouldEndSession" is not a boolean').optional(),
      },
      NO_RESPONSE,
    ),
  },
  NO_OBJECT,
);

const speechSchema = z.union([
  z.looseObject({ type: z.literal('SSML'), ssml: z.string() }),
  z.looseObject({ type: z.literal('PlainText'), text: z.string() }),
]);

export type AnyDirective = z.infer<typeof directiveSchema>;
type AnyCard = z.infer<typeof cardSchema>;

/** The speech or the reprompt. */
interface SpeechPart {
  readonly what: 'speech' | 'reprompt';
  /** Undefined when it is neither SSML nor plain text. */
  readonly words: string | undefined;
  /** Undefined when it is not SSML. */
  readonly ssml: Ssml | undefined;
}

/** What the response answers, and what the device shows meanwhile. */
export interface ReviewContext {
  readonly request: RequestEnvelope;
  /** The token of the APL document on the screen; undefined where there is none, or where it has none. */
  readonly document?: string | undefined;
}

/** A response, taken apart for the rules. */
export interface ResponseParts extends ReviewContext {
  readonly response: z.infer<typeof envelopeSchema>['response'];
  readonly speeches: readonly SpeechPart[];
  readonly card: AnyCard | undefined;
  readonly directives: readonly AnyDirective[];
  /** The size of the whole response. */
  readonly bytes: number;
  /** The names of the interfaces that the device has, as the request said. */
  readonly interfaces: ReadonlySet<string>;
}

const speechPart = (what: SpeechPart['what'], given: unknown): SpeechPart[] => {
  if (given === undefined || given === null) return [];
  const { data } = speechSchema.safeParse(given);
  if (data === undefined) return [{ what, words: undefined, ssml: undefined }];
  return data.type === 'SSML'
    ? [{ what, words: data.ssml, ssml: readSsml(data.ssml) }]
    : [{ what, words: data.text, ssml: undefined }];
};

/** Makes the function that finds a response's directives of a type. */
export const ofType =
  (type: string) =>
  ({ directives }: ResponseParts): readonly AnyDirective[] =>
    directives.filter((directive) => directive.type === type);

/** Takes a response apart. @returns a sentence instead when it has not even the shape of a response */
export const takeApart = (envelope: unknown, context: ReviewContext): ResponseParts | string => {
  const read = envelopeSchema.safeParse(envelope);
  if (!read.success) return read.error.issues[0]?.message ?? NO_OBJECT;
  const { response } = read.data;
  const { card, directives = [] } = response;
  // A request written by hand may lack any part.
  const { System, 'Alexa.Presentation.APL': drawn } = context.request.context ?? {};
  const device = System?.device;
  return {
    request: context.request,
    document: context.document ?? drawn?.token,
    response,
    card,
    directives,
    speeches: [
      ...speechPart('speech', response.outputSpeech),
      ...speechPart('reprompt', response.reprompt?.outputSpeech),
    ],
    bytes: Buffer.byteLength(JSON.stringify(envelope)),
    interfaces: new Set(Object.keys(device?.supportedInterfaces ?? {})),
  };
};
