export * from './dialog-model';
export * from './interaction-model';
export * from './interpret';
export * from './languages';
export * from './phrase-reader';
export * from './understanding';
