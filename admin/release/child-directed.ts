import { readManifest } from './manifest-file';

/** Whether the manifest says that the skill is directed at children under 13. */
export const isChildDirected = (packageFolder: string): boolean =>
  readManifest(packageFolder).manifest.privacyAndCompliance?.['isChildDirected'] === true;
