import * as z from 'zod';

/** A bulk job of Archer's own: it runs there, and its results come by e-mail as a CSV file. */
export interface BulkJob {
  /** For Archer's support; the e-mail has it too. */
  readonly jobId: string;
  readonly queued: number;
  readonly email: string;
}

/** The most links in one job. */
export const BULK_JOB_LIMIT = 5_000;

export const bulkJobAnswer = z
  .looseObject({ job_id: z.string(), queued_count: z.number(), email: z.string() })
  .transform(({ job_id, queued_count, email }): BulkJob => ({
    jobId: job_id,
    queued: queued_count,
    email,
  }));
