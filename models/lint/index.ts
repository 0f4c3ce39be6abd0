export * from './example-phrases';
export * from './finding';
export * from './lint-interaction-model';
export * from './same-in-all-locales';
export * from './smapi-schema';
