import { type Country, explainTrackingIdProblem, trackingIdProblem } from '../../attribution';
import { wrongInput } from '../cli-error';
import { countryOfCode } from '../options';

/** An Associates ID and its marketplace. */
export interface AssociatesId {
  readonly country: Country;
  readonly id: string;
  /** Whether the marketplace was only concluded from the ID's last digits. */
  readonly isGuess: boolean;
}

/** Several programmes share these endings; only these two are known to earn through Alexa. */
const PROPOSED: Readonly<Record<string, Country>> = { '-20': 'US', '-21': 'GB' };

/**
 * Reads `US=mystore-20`, with UK for GB, too, or the ID alone.
 *
 * @throws CliError when it is neither, or the ID is not from that marketplace
 */
export const readAssociatesId = (text: string): AssociatesId => {
  const parts = text.split('=').map((part) => part.trim());
  const id = (parts.length > 1 ? parts[1] : parts[0])?.toLowerCase() ?? '';
  const code = parts.length > 1 ? (parts[0] ?? '') : undefined;
  const country = code === undefined ? PROPOSED[id.slice(-3)] : countryOfCode(code);
  if (country === undefined) {
    throw wrongInput(
      `An Associates ID comes with its marketplace, such as US=mystore-20 or GB=mystore-21, not as "${text}".`,
    );
  }
  const problem = trackingIdProblem(id, country);
  if (problem !== undefined) throw wrongInput(explainTrackingIdProblem(problem, id, country));
  return { country, id, isGuess: code === undefined };
};
