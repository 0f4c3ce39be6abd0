export * from './built-models';
export * from './coverage';
export * from './example-phrases';
export * from './finding';
export * from './lint-interaction-model';
export * from './smapi-schema';
