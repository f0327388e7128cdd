import { hasOperand } from '../../bind/query.ts';
import { commandRule } from '../types.ts';
import { at, perhaps, remove } from '../support/steps.ts';

const dependants = ['FCLASS', 'FGENERIC', 'FVOLUME'];

export default commandRule({
  code: 'racf/from-operand-without-from',
  title: 'FCLASS, FGENERIC or FVOLUME without FROM',
  severity: 'warning',
  commands: ['PERMIT'],
  operands: dependants,
  absence: true,
  what: 'FCLASS, FGENERIC or FVOLUME is given, but FROM is not.',
  why: 'They describe the profile named in FROM. Without FROM, RACF ignores them, and no access list is copied.',
  todo: 'Add FROM with the profile to copy from, or take the operand out. The class of the profile to change is CLASS, not FCLASS.',
  sources: [{ name: 'RACF Command Language Reference, PERMIT, FCLASS' }],
  bad: ['PERMIT ZWES.IS CLASS(FACILITY) «FCLASS(XFACILIT)» ID(ZWESVUSR) ACCESS(READ)'],
  good: [
    'PERMIT ZWES.IS CLASS(FACILITY) FROM(ZWES.OLD) FCLASS(XFACILIT)',
    "PERMIT 'SYS1.LINKLIB' FROM('SYS2.LINKLIB') FGENERIC FVOLUME(SYSRES)",
  ],
  form: (command) => !hasOperand(command, 'FROM'),
  *check(command) {
    for (const { spec, span } of command.operands) {
      if (!spec || !dependants.includes(spec.name)) continue;
      yield {
        place: at(command, span),
        message: `RACF ignores ${spec.name} without FROM. Add FROM with the profile to copy from, or remove ${spec.name}.`,
        unnecessary: true,
        fixes: [perhaps(`Remove ${spec.name}`, remove(command, span))],
      };
    }
  },
});
