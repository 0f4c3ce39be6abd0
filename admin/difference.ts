import { structuredPatch } from 'diff';

/**
 * What changes between two texts, as lines of a unified difference with three lines around each
 * change.
 *
 * @param name how the file is called in the head
 * @returns no lines when nothing changes
 */
export const difference = (name: string, before: string, after: string): string[] => {
  const { hunks } = structuredPatch(name, name, before, after, undefined, undefined, {
    context: 3,
  });
  if (hunks.length === 0) return [];
  return [
    `--- ${name}`,
    `+++ ${name}`,
    ...hunks.flatMap(({ oldStart, oldLines, newStart, newLines, lines }) => [
      `@@ -${oldStart},${oldLines} +${newStart},${newLines} @@`,
      ...lines,
    ]),
  ];
};
