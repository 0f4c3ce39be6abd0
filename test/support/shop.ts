import { loadShopParts } from '../../workbench/testing';

/** The shop this project ships, and what the skill is made of it, as the build makes it. */
export const { shop, parts } = loadShopParts();

export const { catalog } = parts;
