import { type Country } from '../../attribution';
import { ARCHER_PATHS, type LinkRequest, archerMarketplace } from '../../clients/archer';
import { bindLinks } from './bind-links';
import { archerClient, archerUrl } from './client-for';
import { linkJournalFile, makeLinksOnce } from './make-links';
import { readRequest } from './read-request';
import { CliError, wrongInput } from '../cli-error';
import { type ShelfCommand, type CommandContext } from '../command';
import { EXIT } from '../exit-codes';
import { dryRunOption, jsonOption, marketplaceOption, argument, option } from '../options';
import { readRecord } from '../../owner';

interface LinkOptions {
  readonly name: string;
  readonly marketplace?: Country;
  readonly dryRun?: boolean;
  readonly json?: boolean;
}

const showRequest = (context: CommandContext, { asin, name, marketplace }: LinkRequest): void =>
  context.out.json({
    method: 'POST',
    url: `${archerUrl(context)}${ARCHER_PATHS.createLink}`,
    headers: { Authorization: 'Bearer ***', 'Content-Type': 'application/json' },
    body: { asin, link_name: name, marketplace: archerMarketplace(marketplace) },
  });

const runLink = async (
  context: CommandContext,
  text: string,
  { name, marketplace, dryRun, json }: LinkOptions,
): Promise<void> => {
  const { out, shopFolder, clock } = context;
  const request = readRequest(text, name, marketplace);
  if (typeof request === 'string') throw wrongInput(`${request}.`);
  if (dryRun === true) return showRequest(context, request);
  const record = readRecord(shopFolder);
  const file = linkJournalFile(context, record.archer?.account);
  for await (const made of makeLinksOnce(archerClient(context), file, [request], clock)) {
    if (made.outcome === 'failed') throw new CliError(EXIT.service, `${made.problem}.`);
    await bindLinks(context, [made.link]);
    const bound = readRecord(shopFolder).attributionLinks?.find(({ url }) => url === made.link.url);
    if (json === true) out.json({ ...bound, outcome: made.outcome });
    else out.data(made.link.url);
    if (made.outcome === 'before') out.say('This link was made before; here it is again.');
    const what = bound?.product === undefined ? request.asin : `${bound.product} (${request.asin})`;
    out.say(
      `Noted for ${what} in ${request.marketplace}. Use it as it is: any change stops its measurement.`,
    );
  }
};

/** `shelf archer link`. */
export const command: ShelfCommand = {
  arguments: [argument('<asin-or-url>')],
  options: [
    option(
      '--name <label>',
      'the name you find it by in reports: a campaign, a video',
    ).makeOptionMandatory(),
    marketplaceOption('country code (default: from the address, else US)'),
    dryRunOption(),
    jsonOption(),
  ],
  help: `
The same product, marketplace and name give the same link again, not a second one.

  $ shelf archer link B001802PIQ --name spring-video
  $ shelf archer link https://www.amazon.de/dp/B001802PIQ --name newsletter --json`,
  run: runLink,
};
