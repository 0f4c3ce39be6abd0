export * from './catalog';
export * from './load-index';
export * from './product';
export * from './search';
export { createTokeniser } from './tokenise';
export * from './words-of';
