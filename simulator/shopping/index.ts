export * from './faults';
export * from './forced-outcomes';
export * from './ledger';
export * from './read-directive';
export * from './result';
export * from './shopping';
