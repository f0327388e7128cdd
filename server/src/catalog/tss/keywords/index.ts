/** The keywords of TSS functions, by the functions they go with. They are open: sites and releases add to them. */
import { access } from './access.ts';
import { administration } from './administration.ts';
import { attributes } from './attributes.ts';
import { certificates } from './certificates.ts';
import type { KeywordGroup } from './group.ts';
import { identity } from './identity.ts';
import { records } from './records.ts';
import { segments } from './segments.ts';

/** Of two keywords with the same name that a function has, the first counts. */
export const keywordGroups: readonly KeywordGroup[] = [
  ...identity,
  ...access,
  ...administration,
  attributes,
  ...records,
  segments,
  ...certificates,
];
