import { structuredPatch } from 'diff';

/**
 * What changes between two texts, as a unified diff with three lines of context.
 *
 * @param name the file's name in the header
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
