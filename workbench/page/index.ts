export { type PageAssembly, type PageSettings, type PageWish } from './page-settings';
export { type Page, startPage } from './start-page';
