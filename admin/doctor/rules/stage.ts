import { type RegistrationRecord, STAGES, type Stage } from '../../../attribution';

/** @returns whether the record is at `stage` or beyond */
export const hasReached = (record: RegistrationRecord, stage: Stage): boolean =>
  STAGES.indexOf(record.stage) >= STAGES.indexOf(stage);
