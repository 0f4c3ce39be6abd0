import { createHash } from 'node:crypto';
import { type RequestEnvelope } from 'ask-sdk-model';

/** Who speaks. Both keys are hashes, so that stores and logs never have Alexa's own ids. */
export interface Speaker {
  /** Of the account: the key of all that is kept. */
  readonly key: string;
  /** Of the person, if Alexa recognised the voice: the key of a section in that. */
  readonly person: string | undefined;
}

const keyOf = (id: string): string => createHash('sha256').update(id).digest('hex').slice(0, 40);

/** @returns undefined when the request doesn't say whose account it is */
export const speakerOf = ({ context, session }: RequestEnvelope): Speaker | undefined => {
  const account = context?.System?.user?.userId ?? session?.user?.userId;
  const person = context?.System?.person?.personId;
  return account === undefined
    ? undefined
    : { key: keyOf(account), person: person === undefined ? undefined : keyOf(person) };
};
