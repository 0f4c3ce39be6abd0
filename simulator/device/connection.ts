import { type Shopping, type ShoppingStep, type StartConnection } from '../shopping';
import { type RequestBody } from './envelope';
import { type OpenSession } from './open-session';
import { type PurchaseStep, type Purchases } from './purchase/purchases';
import { type Spoken } from './turn';

interface AlexaSays {
  readonly spoken: Spoken;
  /** The session in which the skill goes on. */
  readonly session: OpenSession;
}

interface AlexaAsks extends AlexaSays {
  readonly kind: 'asks';
  /** Takes the customer's answer; undefined is silence. */
  readonly answer: (typed: string | undefined) => Connection;
}

interface AlexaEnds extends AlexaSays {
  readonly kind: 'ended';
  readonly outcome: string;
  readonly errors: readonly string[];
  /** What the skill hears: a request, only that something went wrong, or nothing. */
  readonly then:
    | { readonly body: RequestBody; readonly inWords: string }
    | { readonly exception: string }
    | undefined;
}

/** Where Alexa herself leads the talk, from a directive of the skill until the skill hears the end. */
export type Connection = AlexaAsks | AlexaEnds;

/**
 * A hand-over to Alexa Shopping.
 *
 * @param keepsAttributes whether session attributes survive, asked when the hand-over ends
 */
export const handOver = (
  shopping: Shopping,
  directive: StartConnection,
  session: OpenSession,
  keepsAttributes: () => boolean,
): Connection => {
  const { token, onCompletion } = directive;
  const follow = (step: ShoppingStep): Connection => {
    const spoken = { by: 'alexa-shopping', text: step.say } as const;
    if (step.kind === 'asks') {
      return {
        ...{ kind: 'asks', spoken, session },
        answer: (typed) => follow(shopping.answer(typed)),
      };
    }
    const { outcome, status, result } = step.result;
    const ended = { kind: 'ended', spoken, outcome } as const;
    const errors = step.fault === undefined ? [] : [`INVALID_DIRECTIVE: ${step.fault}.`];
    if (onCompletion === 'SEND_ERRORS_ONLY') {
      if (outcome === 'completed' || outcome === 'declined') {
        return { ...ended, session, errors, then: undefined };
      }
      const exception = `the hand-over ended with ${outcome}`;
      errors.push(`System.ExceptionEncountered: ${exception}.`);
      return { ...ended, session, errors, then: { exception } };
    }
    return {
      ...ended,
      session: { ...session, attributes: keepsAttributes() ? session.attributes : {} },
      errors,
      then: {
        inWords: 'handed over',
        body: {
          type: 'SessionResumedRequest',
          cause: {
            type: 'ConnectionCompleted',
            status,
            ...(token === undefined ? {} : { token }),
            ...(result === undefined ? {} : { result }),
          },
        },
      },
    };
  };
  return follow(shopping.start(directive));
};

/**
 * A purchase inside the skill. INFERRED: it leaves the session, and its end opens another one.
 *
 * @param session the other one
 */
export const sale = (
  purchases: Purchases,
  begun: PurchaseStep,
  session: OpenSession,
): Connection => {
  const follow = (step: PurchaseStep): Connection => {
    const spoken = { by: 'alexa', text: step.say } as const;
    if (step.kind === 'asks') {
      return {
        ...{ kind: 'asks', spoken, session },
        answer: (typed) => follow(purchases.answer(typed)),
      };
    }
    const { name, productId, token } = step.request;
    return {
      kind: 'ended',
      spoken,
      session,
      outcome: step.result,
      errors: [],
      then: {
        inWords: 'asked for a purchase',
        body: {
          type: 'Connections.Response',
          name,
          status: { code: '200', message: 'OK' },
          payload: { purchaseResult: step.result, productId },
          token,
        },
      },
    };
  };
  return follow(begun);
};
