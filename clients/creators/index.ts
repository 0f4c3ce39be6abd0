export * from './client';
export * from './credential';
export * from './credential-error';
export * from './fresh';
export * from './get-items';
export * from './item';
export * from './limiter';
export * from './not-eligible-error';
export * from './offer';
export * from './quota-error';
export { type ItemResource } from './resources';
export * from './tag-error';
// The skill may import only this client, and must make a transport for it.
export { ClientError, createTransport, sleep } from '../transport';
