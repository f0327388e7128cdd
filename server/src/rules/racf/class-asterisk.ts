import { operandsNamed } from '../../bind/query.ts';
import { commandRule } from '../types.ts';
import { at } from '../support/steps.ts';

/** Operands of SETROPTS that name classes one by one. */
const named = ['RACLIST', 'NORACLIST', 'GENLIST', 'NOGENLIST'];

export default commandRule({
  code: 'racf/class-asterisk',
  title: 'Asterisk where classes must be named',
  severity: 'error',
  commands: ['SETROPTS'],
  operands: named,
  what: 'RACLIST, NORACLIST, GENLIST or NOGENLIST has an asterisk.',
  why: 'Other operands of SETROPTS take an asterisk for all classes, these four do not.',
  todo: 'Name the classes.',
  sources: [{ name: 'RACF Command Language Reference, SETROPTS' }],
  bad: ['SETROPTS RACLIST(«*») REFRESH', 'SETROPTS NOGENLIST(«*»)'],
  good: ['SETROPTS GENERIC(*) REFRESH', 'SETROPTS RACLIST(FACILITY) REFRESH', 'SETROPTS AUDIT(*)'],
  *check(command) {
    for (const name of named) {
      for (const { values } of operandsNamed(command, name)) {
        for (const value of values) {
          if (value.value !== '*') continue;
          yield {
            place: at(command, value.span),
            message: `${name} takes no asterisk: name the classes. SETROPTS LIST shows those that are in storage.`,
          };
        }
      }
    }
  },
});
