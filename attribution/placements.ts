import { TASKS } from '../contract/tasks';

/** Where a tag is used: one of the hand-over tasks, or a link. */
export const PLACEMENTS = [...TASKS, 'link'] as const;
export type Placement = (typeof PLACEMENTS)[number];

/** What a tracking ID is for: one placement, or `any`, which serves every placement without an ID of its own. */
export type TagPlacement = Placement | 'any';
