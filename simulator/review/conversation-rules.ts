import { PAGES } from './pages';
import { type RuleHead } from './rule';

/** Rules that only the device can check, because they need the model or what came before a response. */
export const CONVERSATION_RULES = {
  afterEnd: { id: 'session.ended', page: PAGES.json, level: 'error' },
  dialogModel: { id: 'dialog.model', page: PAGES.dialog, level: 'warning' },
  entities: { id: 'entities.update', page: PAGES.entities, level: 'warning' },
} as const satisfies Readonly<Record<string, RuleHead>>;
