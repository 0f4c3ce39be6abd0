export * from './asin';
export * from './brand';
export * from './choose-tag';
export * from './marketplaces';
export * from './record';
export * from './tracking-id';
