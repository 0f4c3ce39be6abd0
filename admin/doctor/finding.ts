import { type DoctorCode } from './codes';

/** A change that `shelf doctor --fix` may make: it loses nothing and can be repeated. */
export type Fix =
  /** `removes`: models of locales that the brand doesn't have, by the names of their files. */
  | { readonly kind: 'models'; readonly removes: readonly string[] }
  | { readonly kind: 'manifest' }
  | { readonly kind: 'sample-estimates' }
  | { readonly kind: 'permissions'; readonly path: string; readonly mode: number };

/** One thing the doctor found. */
export interface DoctorFinding {
  readonly code: DoctorCode;
  /** An error costs money, credit or the certification; a warning might. */
  readonly severity: 'error' | 'warning';
  /** What is wrong and where. */
  readonly message: string;
  /** What to do about it. */
  readonly remedy: string;
  /** The page to open. */
  readonly page: string;
  readonly fix?: Fix;
}
