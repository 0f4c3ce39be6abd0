import { type RequestEnvelope } from 'ask-sdk-model';
import * as z from 'zod';
import { type LocalAnswer, jsonAnswer } from '../http/local-server';
import { ANSWER_TIME, type CallableSkill, callSkill, isJsonObject } from '../../simulator/device';
import { notCalled } from '../../simulator/device/skill-line';
import { reviewResponse } from '../../simulator/review';
import { readBodyAs } from '../http/json-body';
import { type Route } from './router';
import { type ApiVersion, invocationOf } from './simulation-result';
import { type SimulationNote } from './simulations';

const requestSchema = z.object({
  endpointRegion: z.enum(['NA', 'EU', 'FE', 'default']),
  skillRequest: z.object({
    body: z.unknown().refine(isJsonObject, {
      message:
        'is not a request for a skill: use an object with "version", "context" and "request"',
    }),
  }),
});

const SUCCESS: Readonly<Record<ApiVersion, string>> = { v1: 'SUCCEEDED', v2: 'SUCCESSFUL' };

const describe = (
  answer: Awaited<ReturnType<typeof callSkill>>,
  request: RequestEnvelope,
  onWarning: (note: SimulationNote) => void,
) => {
  if (answer.kind === 'not-ready') return `SKILL_NOT_CALLED: ${notCalled(answer.message)}`;
  if (answer.kind === 'failed') return `INVALID_RESPONSE: ${answer.message}.`;
  if (answer.kind === 'too-slow') {
    return `ENDPOINT_TIMEOUT: the skill did not answer in ${ANSWER_TIME} milliseconds.`;
  }
  const { problems, warnings } = reviewResponse(answer.response, { request });
  for (const why of warnings) onWarning({ utterance: request.request.type, why });
  return problems.length === 0 ? undefined : `INVALID_RESPONSE: ${problems.join('; ')}.`;
};

const requestProblem = (request: Partial<RequestEnvelope>): string | undefined => {
  if (typeof request.request?.type !== 'string') return 'no "request" with a "type"';
  // Either may be null: the request was written by hand.
  return (request.context?.System ?? null) === null ? 'no "context" with a "System"' : undefined;
};

/** The operations invoke-skill (version 1) and invoke-skill-end-point (version 2): they call the skill with any request. */
export const invocationRoutes = (
  skill: () => CallableSkill,
  onWarning: (note: SimulationNote) => void,
): readonly Route[] => {
  const invoke = async (text: string, version: ApiVersion): Promise<LocalAnswer> => {
    const { skillRequest } = readBodyAs(text, requestSchema);
    const request = skillRequest.body as unknown as RequestEnvelope;
    const problem = requestProblem(request);
    const answer =
      problem === undefined ? await callSkill(skill(), request, ANSWER_TIME) : undefined;
    const failure =
      answer === undefined
        ? `INVALID_REQUEST: the request for the skill has ${problem}; it was not sent.`
        : describe(answer, request, onWarning);
    const response = answer?.kind === 'answered' ? answer.response : undefined;
    const milliseconds = answer?.milliseconds ?? 0;
    const [code = ''] = failure?.split(':') ?? [];
    return jsonAnswer(200, {
      status: failure === undefined ? SUCCESS[version] : 'FAILED',
      result: {
        skillExecutionInfo: invocationOf({ request, response, milliseconds }),
        ...(failure !== undefined && { error: { code, message: failure } }),
      },
    });
  };
  return [
    {
      method: 'POST',
      path: '/v1/skills/:skillId/invocations',
      handle: (_parts, { body }) => invoke(body, 'v1'),
    },
    {
      method: 'POST',
      path: '/v2/skills/:skillId/stages/:stage/invocations',
      handle: (_parts, { body }) => invoke(body, 'v2'),
    },
  ];
};
