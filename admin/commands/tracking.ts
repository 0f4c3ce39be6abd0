import { type AddCommand } from '../command';
import { addTrackingAddCommand } from './tracking-add';
import { addTrackingCheckCommand } from './tracking-check';
import { addTrackingListCommand } from './tracking-list';
import { addTrackingPlanCommand } from './tracking-plan';
import { addTrackingRemoveCommand } from './tracking-remove';

/** `shelf tracking`: the tracking IDs of this skill. */
export const addCommand: AddCommand = (program, context) => {
  const tracking = program
    .command('tracking')
    .description(
      'Tracking IDs: planned here, created by you in Associates Central, seen in a report.',
    );
  addTrackingPlanCommand(tracking, context);
  addTrackingAddCommand(tracking, context);
  addTrackingListCommand(tracking, context);
  addTrackingRemoveCommand(tracking, context);
  addTrackingCheckCommand(tracking, context);
};
