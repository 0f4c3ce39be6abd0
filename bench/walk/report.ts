import { holdWalks } from '../../test/conversations/support/random-walk';

const AT_ONCE = 500;

/**
 * Holds random conversations with the skill, with progress on standard error, until a rule is broken.
 *
 * @param seed the same seed holds the same conversations
 * @throws with the shortest dialogue that breaks a rule
 */
export const reportWalks = async (walks: number, seed: number, json: boolean): Promise<string> => {
  for (let done = 0; done < walks; done += AT_ONCE) {
    const broken = await holdWalks(Math.min(AT_ONCE, walks - done), seed + done);
    if (broken !== undefined) {
      const { reason, dialogue } = broken;
      throw new Error(
        `a rule is broken: ${reason}\n\n${dialogue.join('\n')}\n\nagain: npm run bench -- walk --walks ${AT_ONCE} --seed ${broken.seed}`,
      );
    }
    process.stderr.write(`${Math.min(done + AT_ONCE, walks)} of ${walks} walks\n`);
  }
  return json
    ? `${JSON.stringify({ walks, seed, broken: 0 })}\n`
    : `Random walks: ${walks} from seed ${seed}, every rule held\n\n`;
};
