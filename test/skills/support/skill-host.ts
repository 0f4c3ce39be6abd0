import { inspect } from 'node:util';
import { type RequestEnvelope } from 'ask-sdk-model';
import { codeSkill } from '../../../workbench/door/code-skill';
import { type HandlerPlace } from '../../../workbench/door/skill-place';

// Started by sample-skill.ts: answers each request with what the skill makes of it.
const { code, root } = JSON.parse(process.argv[2] ?? '') as { code: HandlerPlace; root: string };
const skill = codeSkill(code, root, () => undefined);

const answerTo = async (event: RequestEnvelope): Promise<object> => {
  try {
    return { answer: await skill.invoke(event, {}) };
  } catch (error) {
    return { thrown: error instanceof Error ? error.message : inspect(error) };
  }
};

void skill.prepare().then(() => process.send?.('loaded'));
process.on('message', ({ id, event }: { readonly id: number; readonly event: RequestEnvelope }) => {
  void answerTo(event).then((answer) => process.send?.({ id, ...answer }));
});
