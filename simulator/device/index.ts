export * from './call-skill';
export * from './device';
export * from './envelope';
export * from './plain-text';
export * from './turn';
