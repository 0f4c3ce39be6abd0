export * from './catalog';
export * from './load-index';
export * from './product';
export * from './text-index';
export * from './tokenise';
export * from './words-of';
