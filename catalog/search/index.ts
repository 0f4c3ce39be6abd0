export * from './build-index';
export * from './document';
export * from './pack-index';
export { meaningOf } from './notes';
export { readQuery } from './query';
export * from './search';
export { oneSlipAway } from './spelling';
export * from './text-index';
export * from './tuning';
