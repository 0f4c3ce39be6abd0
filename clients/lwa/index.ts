export * from './authorization-url';
export * from './consent-error';
export * from './hosts';
export * from './lwa-client';
export * from './proof-key';
export * from './redirect-listener';
export * from './sign-in';
export * from './token-source';
