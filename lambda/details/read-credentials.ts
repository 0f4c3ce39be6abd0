import { type Region } from '../../attribution';
import {
  type CreatorsCredential,
  isCredentialVersion,
  regionOfVersion,
} from '../../clients/creators';

/** Texts by the dotted names of the owner's secrets, e.g. `creators.default.secret`. */
export type NamedValues = Readonly<Record<string, string | undefined>>;

const NAME = /^creators\.(?<label>[a-z0-9-]+)\.secret$/;

const labelsOf = (values: NamedValues): string[] =>
  Object.keys(values)
    .flatMap((name) => NAME.exec(name)?.groups?.['label'] ?? [])
    .sort();

/**
 * The credentials among named values: for each region the first that is complete.
 *
 * @param preferred names in order of preference; the others follow in alphabetical order
 */
export const readCredentials = (
  values: NamedValues,
  preferred: readonly string[],
): ReadonlyMap<Region, CreatorsCredential> => {
  const byRegion = new Map<Region, CreatorsCredential>();
  for (const label of new Set([...preferred, ...labelsOf(values)])) {
    const value = (part: string): string => values[`creators.${label}.${part}`]?.trim() ?? '';
    const [id, secret, version] = [value('id'), value('secret'), value('version')];
    if (id === '' || secret === '' || !isCredentialVersion(version)) continue;
    const region = regionOfVersion(version);
    if (!byRegion.has(region)) byRegion.set(region, { id, secret, version });
  }
  return byRegion;
};
