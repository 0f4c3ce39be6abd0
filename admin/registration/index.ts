export { readRecord } from '../../owner';
export * from './store';
