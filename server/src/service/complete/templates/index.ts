import type { Esm } from '../../../catalog/types.ts';
import { acf2Templates } from './acf2.ts';
import { racfTemplates } from './racf.ts';
import { tssTemplates } from './tss.ts';
import type { Templates } from './types.ts';

/** The templates of each ESM. */
export const templates: Readonly<Record<Esm, Templates>> = {
  racf: racfTemplates,
  acf2: acf2Templates,
  tss: tssTemplates,
};
