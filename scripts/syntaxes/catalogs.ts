/** What the grammars are made from; loaded by `facts.mjs`. */
export { acf2Catalog } from '../../server/src/catalog/acf2/index.ts';
export { racfCatalog } from '../../server/src/catalog/racf/index.ts';
export { tssCatalog } from '../../server/src/catalog/tss/index.ts';
