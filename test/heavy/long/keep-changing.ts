import { changeRecord } from '../../../admin/registration/store';

/** Changes a record again and again, until it is killed; says of each change when it is written. */
const main = async (): Promise<void> => {
  const [shopFolder = ''] = process.argv.slice(2);
  for (let sales = 1; ; sales += 1) {
    await changeRecord(
      shopFolder,
      { clock: () => new Date(), change: `sales ${sales}` },
      (record) => ({ ...record, clocks: { ...record.clocks, qualifyingSales: sales } }),
    );
    process.send?.(sales);
  }
};

void main();
