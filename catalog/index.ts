export * from './catalog';
export * from './load-index';
export * from './product';
export * from './search';
export * from './words-of';
