import * as z from 'zod';
import { present } from '../present';

/** An attribution link of Archer. `url` earns as it is: never reorder, re-encode or tag it. */
export interface ArcherLink {
  readonly url: string;
  /** Archer's identifier. When it is missing, the URL identifies the link. */
  readonly id?: string;
  readonly asin?: string;
  /** Bare domain, as Archer wrote it. */
  readonly marketplace?: string;
  /** The owner's label; the answer to creating a link does not repeat it. */
  readonly name?: string;
  /** What it leads to, in Archer's word: `product` at present. */
  readonly type?: string;
  /** False when Archer has paused reporting for the link. */
  readonly active: boolean;
  /** What Archer sent, with fields unknown to this program. */
  readonly raw: Readonly<Record<string, unknown>>;
}

const text = z.string().trim().min(1);
const optionalText = z
  .union([z.string(), z.number().transform(String)])
  .nullish()
  .transform((value) => value || undefined);

const wireLink = z.looseObject({
  url: z.string().nullish(),
  attribution_link: z.string().nullish(),
  id: optionalText,
  asin: optionalText,
  marketplace: optionalText,
  link_name: optionalText,
  type: optionalText,
  active: z.boolean().nullish(),
});

/** A link under either name of its URL: `url`, or `attribution_link` of older integrations. */
export const archerLink = wireLink.transform((wire, context): ArcherLink => {
  const url = [wire.url, wire.attribution_link].find((field) => text.safeParse(field).success);
  if (typeof url !== 'string') {
    context.addIssue({ code: 'custom', path: ['url'], message: 'the link has no url' });
    return z.NEVER;
  }
  return {
    url,
    ...present({
      id: wire.id,
      asin: wire.asin,
      marketplace: wire.marketplace,
      name: wire.link_name,
      type: wire.type,
    }),
    active: wire.active ?? true,
    raw: wire,
  };
});
