export * from './dialog-model';
export * from './interaction-model';
export * from './interpret';
export * from './interpretation';
export * from './phrase-reader';
export * from './understanding';
export { singleSlots } from './slot-values';
