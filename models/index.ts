export * from './build-model';
export * from './interaction-model';
