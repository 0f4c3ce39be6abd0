import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import * as z from 'zod';
import { COUNTERS, TURN_PARTS, type Counter, type TurnPart } from '../../contract';
import { accessError } from '../../owner';
import { markedEncoding } from '../decode-text';

const countsSchema = z.object(
  Object.fromEntries(COUNTERS.map((name) => [name, z.number().optional()])) as Record<
    Counter,
    z.ZodOptional<z.ZodNumber>
  >,
);
const partsSchema = z.object(
  Object.fromEntries(TURN_PARTS.map((name) => [name, z.number()])) as Record<TurnPart, z.ZodNumber>,
);
const lineSchema = countsSchema.extend({
  event: z.string(),
  timestamp: z.iso.datetime().optional(),
  version: z.string().optional(),
  marketplace: z.string().optional(),
  placement: z.string().optional(),
  task: z.string().optional(),
  outcome: z.string().optional(),
  offered: z.array(z.string()).default([]),
  passed: z.array(z.string()).default([]),
  handedOver: z.array(z.string()).default([]),
  declined: z.string().optional(),
  duration: z.number().optional(),
  parts: partsSchema.optional(),
  isCold: z.boolean().default(false),
});

/** What is read of one line of the skill's log. */
export type LogLine = z.infer<typeof lineSchema>;

/** The object in a line. What a tool has put before it, such as a time and a stream, is left out. */
const objectIn = (text: string): unknown => {
  const start = text.indexOf('{');
  if (start < 0) return undefined;
  try {
    return JSON.parse(text.slice(start));
  } catch {
    return undefined;
  }
};

async function* textOf(path: string): AsyncGenerator<string> {
  let decoder: TextDecoder | undefined;
  for await (const bytes of createReadStream(path) as AsyncIterable<Uint8Array>) {
    decoder ??= new TextDecoder(markedEncoding(bytes));
    yield decoder.decode(bytes, { stream: true });
  }
}

/**
 * Reads the lines of a skill's log, from standard output or from CloudWatch.
 *
 * @returns each line; undefined for one that is not the skill's
 * @throws FileError when the file can't be read
 */
export async function* readLog(path: string): AsyncGenerator<LogLine | undefined> {
  const input = Readable.from(textOf(path));
  try {
    for await (const text of createInterface({ input, crlfDelay: Infinity })) {
      if (text.trim() !== '') yield lineSchema.safeParse(objectIn(text)).data;
    }
  } catch (error) {
    throw accessError(basename(path), 'read', error);
  }
}
