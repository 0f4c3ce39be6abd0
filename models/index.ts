export * from './build';
export * from './built-in-intents';
export * from './interaction-model';
