import { KNOWN_FAILURES } from '../../simulator/shopping';

export const HELP = `Talk to the skill in the terminal, as a customer talks to an Echo.

  npm start                          talk
  npm start -- --locale en-GB        talk to the British edition
  printf 'open shelf talker\\n' | npm start     a conversation from a pipe, one utterance per line

Options, after --
  --locale LOCALE      a locale of the brand; the first one by default
  --outcome CODE       end every hand-over to Alexa Shopping with CODE; may be repeated
  --outcome ASIN=CODE  end hand-overs of that product with CODE
                       codes: ${KNOWN_FAILURES.join(', ')},
                       completed, declined, a status such as 403, or any other word
  --show-ledger        print the pretend cart and who would be credited at the end
  --json               print every request and response (and the skill's log on stderr)
  --format ndjson      print one JSON object per turn, and a last one with cart and credits
  --user NAME          be another customer; the skill keeps a memory for each
  --fresh              be a new customer; nothing is kept
  --screen             talk to a device with a screen
  --seed NUMBER        make the same choices of product and wording every time
  --page               talk in a browser instead, and keep serving until Ctrl-C
  --smapi              stand in for Amazon: print the variables that lead its ask here, and keep
                       serving until Ctrl-C (npm run ask -- does all of this)
  --help               print this

While talking
  .silence             say nothing (in a pipe an empty line does the same)
  .quit                leave; so does Ctrl-D

With input from a pipe it ends with 0, or with 1 when the skill broke.
`;

/** The first lines a person reads. */
export const banner = (
  skillName: string,
  invocationName: string,
  locale: string,
  pageAddress?: string,
): string => `${skillName}, simulated offline (${locale}). Nothing reaches Amazon: Alexa and Alexa Shopping are
pretend, prices and deliveries are made up, and nothing is bought.
Type: open ${invocationName}      Say nothing: .silence      Leave: .quit or Ctrl-D
${pageAddress === undefined ? '' : `In a browser, with the screen: ${pageAddress}\n`}`;
