import { type Region } from '../../attribution';
import {
  type CreatorsCredential,
  isCredentialVersion,
  regionOfVersion,
} from '../../clients/creators';

/** Texts by dotted name, as the owner's secrets are called: `creators.default.secret`. */
export type NamedValues = Readonly<Record<string, string | undefined>>;

const NAME = /^creators\.(?<label>[a-z0-9-]+)\.secret$/;

const labelsOf = (values: NamedValues): string[] =>
  Object.keys(values)
    .flatMap((name) => NAME.exec(name)?.groups?.['label'] ?? [])
    .sort();

/**
 * The credentials among named values, one a region: the first that is whole.
 *
 * @param preferred names in the order in which they count; all others follow by name
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
