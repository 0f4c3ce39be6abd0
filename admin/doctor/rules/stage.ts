import { type RegistrationRecord, STAGES, type Stage } from '../../../attribution';

/** @returns whether the owner has come at least as far as `stage` */
export const hasReached = (record: RegistrationRecord, stage: Stage): boolean =>
  STAGES.indexOf(record.stage) >= STAGES.indexOf(stage);
