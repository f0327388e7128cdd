import { obsolete } from '../../catalog/racf/obsolete.ts';
import { at } from '../support/steps.ts';
import { commandRule } from '../types.ts';

export default commandRule({
  code: 'racf/obsolete-operand',
  title: 'Operand of the past',
  severity: 'hint',
  commands: ['ADDUSER', 'ALTUSER', 'ADDGROUP', 'ALTGROUP', 'CONNECT'],
  operands: Object.keys(obsolete),
  what: 'A segment or attribute is set that nothing on a current z/OS reads, or that has long been replaced: DCE, LNOTES, NDS, OVM, TME, ADSP.',
  why: 'It does no harm, but readers take it for something that matters, and it is one more thing to keep right.',
  todo: 'Leave it out, unless an old system that shares the database needs it.',
  sources: [{ name: 'z/OS RACF Command Language Reference, ADDUSER and ADDGROUP' }],
  bad: [
    "ALTUSER JSMITH «DCE»(DCENAME('jsmith'))",
    'ADDUSER JSMITH DFLTGRP(SYSPROG) «ADSP»',
    'ADDGROUP WEBGRP SUPGROUP(SYS1) «OVM»(GID(70)) OMVS(GID(70))',
  ],
  good: [
    'ALTUSER JSMITH NODCE',
    'ADDUSER JSMITH DFLTGRP(SYSPROG) NOADSP',
    'ADDGROUP WEBGRP SUPGROUP(SYS1) OMVS(GID(70))',
  ],
  *check(command) {
    for (const { spec, keyword } of command.operands) {
      const reason = spec && obsolete[spec.name];
      if (reason === undefined) continue;
      yield { place: at(command, keyword), message: `${reason} Leave it out, unless an old system needs it.` };
    }
  },
});
