/** The rules about the JCL around commands. */
import commentEndsData from './jcl/comment-ends-data.ts';
import ddnameNotFound from './jcl/ddname-not-found.ts';
import dlmNotFound from './jcl/dlm-not-found.ts';
import returnCodeHidden from './jcl/return-code-hidden.ts';
import textPastColumn72 from './jcl/text-past-column-72.ts';
import type { Rule } from './types.ts';

export const jclRules: readonly Rule[] = [
  commentEndsData,
  ddnameNotFound,
  dlmNotFound,
  returnCodeHidden,
  textPastColumn72,
];
