/** The package's `./skill`: the skill itself, and what makes its parts of an owner's folder. */
export { type SkillDeps, createSkill } from '../lambda/skill';
export { type Log, type LogEntry } from '../lambda/log';
export { type Store } from '../memory/store';
export { createProcessStore } from '../memory/process-store';
export { createFileStore } from '../memory/file-store';
export { FileError, type Shop, loadShop } from '../owner';
export { type ShopParts, shopParts } from '../workbench/shop-parts';
