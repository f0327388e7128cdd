import { at, perhaps, replace } from '../support/steps.ts';
import { resourcesOf } from '../support/tss.ts';
import { commandRule } from '../types.ts';

export default commandRule({
  code: 'tss/name-in-apostrophes',
  title: 'Resource name in apostrophes',
  severity: 'information',
  language: 'tss',
  commands: ['ADDTO', 'CREATE', 'PERMIT', 'REMOVE', 'REVOKE', 'WHOHAS', 'WHOOWNS'],
  what: 'The name of a data set or resource stands in apostrophes.',
  why: 'Top Secret takes names as they are: apostrophes, which RACF needs for a full data set name, are written for nothing else than blanks and lower case. The manuals and most decks leave them out.',
  todo: 'Leave the apostrophes out.',
  sources: [{ name: 'Top Secret for z/OS Command Functions, PERMIT Function' }],
  bad: ["TSS PERMIT(USER01) DSNAME(«'PAY.DATA'») ACCESS(READ)", "TSS ADDTO(ZWEDEPT) IBMFAC(«'ZWES.'»)"],
  good: [
    'TSS PERMIT(USER01) DSNAME(PAY.DATA) ACCESS(READ)',
    "TSS PERMIT(USER01) HFSSEC('/u/zowe') ACCESS(READ)",
    "TSS PERMIT(USER01) DSNAME('{dataset}') ACCESS(READ)",
    "TSS PERMIT(USER01) EJBROLE('payClerk')",
  ],
  concerns: ({ operands }) => operands.some(({ values }) => values.some(({ quoted }) => quoted)),
  *check(command) {
    for (const { operand, of } of resourcesOf(command)) {
      if (of.letterCase === 'asis') continue;
      for (const value of operand.values) {
        if (!value.quoted || value.value === undefined || !/^[A-Z\d#@$.*+%-]+$/u.test(value.value)) continue;
        yield {
          place: at(command, value.span),
          message: 'Top Secret takes this name without apostrophes, and so do its manuals. Leave them out.',
          fixes: [perhaps('Remove the apostrophes', replace(command, value.span, value.value))],
        };
      }
    }
  },
});
