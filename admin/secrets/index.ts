export * from './new-transport';
export * from './secret-store';
