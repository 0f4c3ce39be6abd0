import { type Comparison, measureSpeed } from './speed';

const row = ({ figure, unit, ours, peer, aim, isMet }: Comparison): string =>
  [
    figure.padEnd(36),
    `${ours.toFixed(2)} ${unit}`.padStart(12),
    `${peer.toFixed(2)} ${unit}`.padStart(12),
    `${(ours / peer).toFixed(2)} x`.padStart(8),
    `  ${aim}${aim === 'no aim' ? '' : isMet ? ': met' : ': MISSED'}`,
  ].join('');

const main = async (): Promise<void> => {
  const comparisons = await measureSpeed();
  process.stdout.write(
    'Shelf Talker beside a two-handler ask-sdk-core hello world, both bundled\n\n',
  );
  process.stdout.write(
    `${''.padEnd(36)}${'ours'.padStart(12)}${'peer'.padStart(12)}${'ratio'.padStart(8)}\n`,
  );
  for (const comparison of comparisons) process.stdout.write(`${row(comparison)}\n`);
};

void main();
