import { type Recipient } from '../../catalog';
import { type Task } from '../../attribution';
import { type Wish } from '../recommend/wish';
import { type Outcome } from '../shopping/outcome';
import { type ResumeToken } from '../shopping/resume-token';

/** A way to change what was offered. */
export const REFINEMENTS = ['cheaper', 'pricier', 'smaller', 'larger'] as const;
export type Refinement = (typeof REFINEMENTS)[number];

/** What a customer, or Alexa Shopping, has just done; positions count from 1. */
export type Act =
  | { readonly kind: 'launch' }
  | { readonly kind: 'recommend'; readonly wish: Wish }
  | { readonly kind: 'search'; readonly text: string }
  | { readonly kind: 'surprise' }
  | {
      readonly kind: 'refine';
      readonly direction: Refinement | undefined;
      readonly recipient: Recipient | undefined;
    }
  | { readonly kind: 'more' }
  | { readonly kind: 'price' }
  | { readonly kind: 'why' }
  | { readonly kind: 'another' }
  | { readonly kind: 'list' }
  | { readonly kind: 'choose'; readonly position: number | undefined }
  | {
      readonly kind: 'compare';
      readonly first: number | undefined;
      readonly second: number | undefined;
    }
  | { readonly kind: 'hand-over'; readonly task: Task; readonly position: number | undefined }
  | { readonly kind: 'recall'; readonly which: 'saved' | 'declined' | undefined }
  | { readonly kind: 'forget' }
  | { readonly kind: 'refund' }
  | { readonly kind: 'earnings' }
  | { readonly kind: 'yes' }
  | { readonly kind: 'no' }
  | { readonly kind: 'next' }
  | { readonly kind: 'previous' }
  | { readonly kind: 'repeat' }
  | { readonly kind: 'help' }
  | { readonly kind: 'start-over' }
  | { readonly kind: 'stop' }
  | { readonly kind: 'miss' }
  | {
      readonly kind: 'resumed';
      readonly outcome: Outcome;
      /** Undefined when what came back is not a token of ours, or too old. */
      readonly token: ResumeToken | undefined;
    };

export type ActOf<Kind extends Act['kind']> = Extract<Act, { kind: Kind }>;
