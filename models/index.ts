export * from './build';
export * from './interaction-model';
