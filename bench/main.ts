import { type Comparison } from './comparison';
import { reportCreators } from './creators/report';
import { reportLoad } from './load/report';
import { measureSpeed } from './speed';
import { measureStartUp } from './startup';
import { reportLongUtterances } from './understanding/long-utterances';
import { reportManyIntents } from './understanding/many-intents';
import { reportUnderstanding } from './understanding/report';

const row = ({ figure, unit, ours, peer, aim, isMet }: Comparison): string =>
  [
    figure.padEnd(38),
    `${ours.toFixed(2)} ${unit}`.padStart(12),
    `${peer.toFixed(2)} ${unit}`.padStart(12),
    `${(ours / peer).toFixed(2)} x`.padStart(10),
    `  ${aim}${aim === 'no aim' ? '' : isMet ? ': met' : ': MISSED'}`,
  ].join('');

const print = (title: string, comparisons: readonly Comparison[]): void => {
  const head = `${''.padEnd(38)}${'ours'.padStart(12)}${'peer'.padStart(12)}${'ratio'.padStart(10)}`;
  process.stdout.write(`${title}\n\n${head}\n`);
  for (const comparison of comparisons) process.stdout.write(`${row(comparison)}\n`);
  process.stdout.write('\n');
};

const main = async (): Promise<void> => {
  print(
    'The skill beside a two-handler ask-sdk-core hello world, both bundled',
    await measureSpeed(),
  );
  print("The CLI beside Amazon's own", measureStartUp());
  process.stdout.write(await reportUnderstanding());
  process.stdout.write(reportManyIntents());
  process.stdout.write(reportLongUtterances());
  process.stdout.write(await reportCreators());
  process.stdout.write(await reportLoad());
};

void main();
