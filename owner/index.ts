export * from './check';
export * from './file-error';
export * from './owner-file';
export * from './product-words';
export * from './products';
export * from './read-json';
export * from './shop';
export * from './vocabulary';
