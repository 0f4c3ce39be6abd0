import { createHash } from 'node:crypto';
import { type RequestEnvelope } from 'ask-sdk-model';
import { type Speaker } from '../memory/store';

const keyOf = (id: string): string => createHash('sha256').update(id).digest('hex').slice(0, 40);

/** Who speaks. @returns undefined when the request doesn't say whose account it is */
export const speakerOf = ({ context, session }: RequestEnvelope): Speaker | undefined => {
  const account = context?.System?.user?.userId ?? session?.user?.userId;
  const person = context?.System?.person?.personId;
  return account === undefined
    ? undefined
    : { key: keyOf(account), person: person === undefined ? undefined : keyOf(person) };
};
