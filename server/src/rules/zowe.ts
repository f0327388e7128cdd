/** The rules about what Zowe needs. */
import missingRequirements from './zowe/missing-requirements.ts';
import sectionsDiffer from './zowe/sections-differ.ts';
import serverChangesItself from './zowe/server-changes-itself.ts';
import type { Rule } from './types.ts';

export const zoweRules: readonly Rule[] = [missingRequirements, sectionsDiffer, serverChangesItself];
