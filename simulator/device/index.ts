export * from './call-skill';
export * from './context-settings';
export * from './device';
export * from './device-types';
export * from './envelope';
export * from './plain-text';
export * from './screen';
export * from './turn';
export { PURCHASE_RESULTS, type PurchaseResult } from './purchase/purchases';
