import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type RegistrationRecord } from '../../../attribution';
import { copyProject } from '../../../workbench/ask/project-copy';

/** A copy of the project as a fresh clone of an owner's: with a record and estimates of their own. */
export const createOwnProject = () => {
  const { folder, remove } = copyProject();
  const file = (path: string): string => join(folder, path);
  const readJson = <Content>(path: string): Content =>
    JSON.parse(readFileSync(file(path), 'utf8')) as Content;
  const writeText = (path: string, text: string): void => {
    mkdirSync(dirname(file(path)), { recursive: true });
    writeFileSync(file(path), text);
  };
  const changeRecord = (change: (record: RegistrationRecord) => object): void => {
    const record = readJson<RegistrationRecord>('shop/registration.json');
    writeText('shop/registration.json', JSON.stringify({ ...record, ...change(record) }));
  };

  const record = readFileSync(file('shop/registration.json'), 'utf8');
  writeText('shop/registration.json', record.replaceAll('belongs-to-nobody', 'own'));
  changeRecord(() => ({ sample: false }));
  for (const name of readdirSync(file('shop/products'))) {
    const path = `shop/products/${name}`;
    const content = readJson<{ products: { estimates?: object }[] }>(path);
    for (const product of content.products) delete product.estimates;
    writeText(path, JSON.stringify(content));
  }
  return {
    folder,
    remove,
    readJson,
    readText: (path: string): string => readFileSync(file(path), 'utf8'),
    writeText,
    /** Notes the ID of the skill that customers use. */
    noteSkillId: (skillId: string): void =>
      changeRecord(({ skill }) => ({ skill: { ...skill, skillId } })),
  };
};

export type OwnProject = ReturnType<typeof createOwnProject>;
