import { type ResponseEnvelope } from 'ask-sdk-model';
import { ANSWER_TIME, type CallableSkill, EndpointError } from '../../simulator/device';

/** How much of an answer that isn't JSON is quoted. */
const QUOTED = 200;

const causeOf = (error: unknown): string => {
  const { cause, message } = error as Error;
  return cause instanceof Error ? (cause as NodeJS.ErrnoException).code || cause.message : message;
};

/**
 * Makes the skill behind an address: each request is posted there as JSON, as Alexa does it (Amazon's
 * page "Host a Custom Skill as a Web Service"), but without Amazon's signature, which only Amazon can
 * make.
 */
export const endpointSkill = (endpoint: URL): CallableSkill => ({
  invoke: async (event) => {
    let response: Response;
    try {
      response = await fetch(endpoint, {
        method: 'POST',
        headers: { 'content-type': 'application/json; charset=utf-8', accept: 'application/json' },
        body: JSON.stringify(event),
        signal: AbortSignal.timeout(ANSWER_TIME),
      });
    } catch (error) {
      throw new EndpointError(`the endpoint ${endpoint.href} didn't answer: ${causeOf(error)}`, {
        cause: error,
      });
    }
    const text = await response.text();
    if (!response.ok) {
      const signed = response.status === 400 ? '; it may want a signature of Amazon' : '';
      throw new EndpointError(
        `the endpoint ${endpoint.href} answered with ${response.status}${signed}: ${text.slice(0, QUOTED)}`,
      );
    }
    try {
      return JSON.parse(text) as ResponseEnvelope;
    } catch {
      throw new EndpointError(
        `the endpoint ${endpoint.href} answered with something that is not JSON: ${text.slice(0, QUOTED)}`,
      );
    }
  },
});
