export * from './built-models';
export * from './example-phrases';
export * from './finding';
export * from './lint-interaction-model';
export * from './smapi-schema';
