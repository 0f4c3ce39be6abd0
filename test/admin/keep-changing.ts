import { changeRecord } from '../../admin/registration';

/** Changes a record again and again, until it is killed; says when the first change is written. */
const main = async (): Promise<void> => {
  const [shopFolder = ''] = process.argv.slice(2);
  for (let sales = 1; ; sales += 1) {
    await changeRecord(
      shopFolder,
      { clock: () => new Date(), change: `sales ${sales}` },
      (record) => ({ ...record, clocks: { ...record.clocks, qualifyingSales: sales } }),
    );
    if (sales === 1) process.send?.('written');
  }
};

void main();
