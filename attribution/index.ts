export * from './asin';
export * from './brand';
export * from './choose-tag';
export * from './marketplaces';
export * from './record';
export * from './tasks';
export * from './tracking-id';
