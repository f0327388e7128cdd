/** The rules about the JCL around commands. */
import commentEndsData from './jcl/comment-ends-data.ts';
import ddnameNotFound from './jcl/ddname-not-found.ts';
import dlmNotFound from './jcl/dlm-not-found.ts';
import prefixAsName from './jcl/prefix-as-name.ts';
import returnCodeHidden from './jcl/return-code-hidden.ts';
import substitutedPastColumn72 from './jcl/substituted-past-column-72.ts';
import symbolName from './jcl/symbol-name.ts';
import symbolNotExported from './jcl/symbol-not-exported.ts';
import symbolPeriod from './jcl/symbol-period.ts';
import symbolSetBehind from './jcl/symbol-set-behind.ts';
import symbolSetLater from './jcl/symbol-set-later.ts';
import symbolUndefined from './jcl/symbol-undefined.ts';
import symbolUnused from './jcl/symbol-unused.ts';
import symbolsMissing from './jcl/symbols-missing.ts';
import textPastColumn72 from './jcl/text-past-column-72.ts';
import type { Rule } from './types.ts';

export const jclRules: readonly Rule[] = [
  commentEndsData,
  ddnameNotFound,
  dlmNotFound,
  prefixAsName,
  returnCodeHidden,
  substitutedPastColumn72,
  symbolName,
  symbolNotExported,
  symbolPeriod,
  symbolSetBehind,
  symbolSetLater,
  symbolUndefined,
  symbolUnused,
  symbolsMissing,
  textPastColumn72,
];
