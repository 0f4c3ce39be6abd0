import { en } from './en';
import { type Language } from './language';

/** Every language: one for each folder. */
export const LANGUAGES: readonly Language[] = [en];

export * from './alexa';
export * from './capitalise';
export * from './expand';
export * from './language';
export * from './resolve';
export * from './shop-words';
export * from './store';
