import { KNOWN_FAILURES } from '../shopping';

export const HELP = `Talk to the skill in the terminal, as a customer talks to an Echo.

  npm start                          talk
  npm start -- --locale en-GB        talk to the British edition
  printf 'open shelf talker\\n' | npm start     a conversation from a pipe, one utterance a line

Options, after --
  --locale LOCALE      a locale of the brand; its first one when absent
  --outcome CODE       end every hand-over to Alexa Shopping with CODE; may be given again
  --outcome ASIN=CODE  end hand-overs of that product with CODE
                       codes: ${KNOWN_FAILURES.join(', ')},
                       completed, declined, a status such as 403, or any other word
  --show-ledger        print the pretend cart and who would be credited at the end
  --json               print every request and response (and the skill's log on stderr)
  --format ndjson      print one JSON object a turn, and a last one with cart and credits
  --user NAME          be another customer; what the skill remembers is kept for each
  --fresh              be a customer nobody has met; nothing is kept
  --screen             talk to a device with a screen
  --seed NUMBER        the same choices of product and wording every time
  --page               talk in a browser instead, and keep serving until Ctrl-C
  --smapi              be Amazon for its own ask: print the variables that lead it here, and keep
                       serving until Ctrl-C (npm run ask -- does it all in one)
  --help               print this

While talking
  .silence             say nothing (in a pipe an empty line does the same)
  .quit                leave; so does Ctrl-D

From a pipe it ends with 0, or with 1 when the skill broke.
`;

/** What a person reads first. */
export const banner = (
  skillName: string,
  invocationName: string,
  locale: string,
  pageAddress?: string,
): string => `${skillName}, simulated offline (${locale}). Nothing reaches Amazon: Alexa and Alexa Shopping are
pretend, prices and deliveries are made up, and nothing is bought.
Type: open ${invocationName}      Say nothing: .silence      Leave: .quit or Ctrl-D
${pageAddress === undefined ? '' : `In a browser, with the screen: ${pageAddress}\n`}`;
