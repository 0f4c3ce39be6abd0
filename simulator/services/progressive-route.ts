import * as z from 'zod';
import { firstProblem } from '../first-problem';
import { type ApiRoute, refusal } from './api-client';

const bodySchema = z.object({
  header: z.object({ requestId: z.string().min(1) }),
  directive: z.object({ type: z.literal('VoicePlayer.Speak'), speech: z.string().min(1) }),
});

/** Progressive responses: the skill speaks while it still works on its answer. */
export const PROGRESSIVE_ROUTE: ApiRoute = {
  method: 'POST',
  path: /^\/v1\/directives$/,
  answer: ({ client, body }) => {
    const read = bodySchema.safeParse(body);
    if (!read.success) return refusal(400, firstProblem(read.error, 'body'));
    const { header, directive } = read.data;
    const why = client.speak(header.requestId, directive.speech);
    return why === undefined ? { status: 204 } : refusal(403, why);
  },
};
