import { KNOWN_FAILURES } from '../../simulator/shopping';
import { COMMAND_HELP } from './commands';

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
  --plain              no colour and no broken lines, as in a pipe (NO_COLOR is understood, too)
  --format ndjson      print one JSON object per turn, and a last one with cart and credits
  --user NAME          be another customer; the skill keeps a memory for each
  --fresh              be a new customer; nothing is kept
  --screen             talk to a device with a screen
  --device FILE        a JSON file with what customer and device are like: permissions, accessToken,
                       profile, address, timeZone, products and more (docs/testing.md)
  --seed NUMBER        make the same choices of product and wording every time
  --page               talk in a browser instead, and keep serving until Ctrl-C
  --smapi              stand in for Amazon: print the variables that lead its ask here, and keep
                       serving until Ctrl-C (npm run ask -- does all of this)
  --help               print this

Another skill
  --project DIR        the skill of an ask-cli project, by its ask-resources.json
  --profile NAME       its profile there; default, or else the first, when absent
  --handler FILE --model FILE
                       a skill without a project: what it exports for Lambda, and an interaction
                       model, named for its locale (en-US.json); --model may be given again
  --endpoint URL       post the requests there, with --project or --model
  Its models, its code and the data beside it are looked at before each turn; what has changed is built
  by the project's own build and loaded again, and an open session goes on (docs/testing.md).

In CI
  FILE ...             run replays of ask dialog and conversations saved at the page
  --junit FILE         write a report about them in the form of JUnit

While talking
${COMMAND_HELP}
  .quit                leave; so does Ctrl-D

With files, or input from a pipe, it ends with 0, or with 1 when the skill broke or an answer is
another one than in a saved conversation; with 2 when options or files are not valid.
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
