import { type OwnerFile, type ShopFiles } from '../../owner';
import { renderProductFile } from '../catalog/write-json';
import { type FileChange, changeDifference } from '../files';
import { renderRecord } from '../registration/record-file';

/** A file of an older form, and what it becomes. */
export interface FileUpgrade extends FileChange {
  readonly from: number;
  readonly to: number;
  /** What changes, as the lines of a unified diff. */
  readonly difference: readonly string[];
}

/** All files of an older form. The record is separate, because it has a lock and a history. */
export interface Upgrade {
  readonly record: FileUpgrade | undefined;
  readonly others: readonly FileUpgrade[];
}

const planFile = (
  { path, name, text, from, version }: OwnerFile<unknown>,
  after: string,
): FileUpgrade | undefined => {
  if (from === undefined) return undefined;
  const change = { path, name, text, from, after };
  return { ...change, to: version, difference: changeDifference(change) };
};

/** Works out what brings the owner's files up to date. */
export const planUpgrade = ({ brand, record, products, vocabulary }: ShopFiles): Upgrade => ({
  record: planFile(record, renderRecord(record.content)),
  others: [brand, ...products, ...(vocabulary === undefined ? [] : [vocabulary])].flatMap(
    (file) => planFile(file, renderProductFile(file.asWritten)) ?? [],
  ),
});
