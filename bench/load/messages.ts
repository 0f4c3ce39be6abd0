/** What the bench asks a process with the built skill. */
export type Asked =
  | { readonly kind: 'turn'; readonly id: number; readonly envelope: object }
  /** To be served over HTTP, for requests signed by the last certificate's authority. */
  | {
      readonly kind: 'serve';
      readonly id: number;
      readonly chain: string;
      readonly root: string;
    }
  | { readonly kind: 'memory'; readonly id: number };

/** What it answers: what the skill said, the port, or bytes of living memory. */
export type Answered =
  | { readonly id: number; readonly answer: unknown }
  | { readonly id: number; readonly error: string };
