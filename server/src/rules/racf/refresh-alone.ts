import { operandsNamed } from '../../bind/query.ts';
import { commandRule } from '../types.ts';
import { at } from '../support/steps.ts';

/** One of them says what is refreshed. */
const refreshed = new Set(['RACLIST', 'GENERIC', 'GLOBAL', 'GENLIST', 'WHEN']);

export default commandRule({
  code: 'racf/refresh-alone',
  title: 'REFRESH of nothing',
  severity: 'error',
  commands: ['SETROPTS'],
  operands: ['REFRESH'],
  absence: true,
  what: 'SETROPTS has REFRESH, but nothing that says what is refreshed.',
  why: 'RACF ignores REFRESH then (ICH14013I): changed profiles stay invisible.',
  todo: 'Add RACLIST(class), GENERIC(class), GLOBAL(class) or WHEN(PROGRAM).',
  sources: [{ name: 'ICH14013I' }],
  bad: ['SETROPTS «REFRESH»', 'SETROPTS CLASSACT(FACILITY) «REFRESH»'],
  good: ['SETROPTS RACLIST(FACILITY) REFRESH', 'SETROPTS WHEN(PROGRAM) REFRESH', 'SETROPTS {what} REFRESH'],
  *check(command) {
    if (command.operands.some(({ spec }) => spec && refreshed.has(spec.name))) return;
    for (const operand of operandsNamed(command, 'REFRESH')) {
      yield {
        place: at(command, operand.span),
        message:
          'RACF ignores REFRESH when nothing says what to refresh (ICH14013I). Add RACLIST(class), GENERIC(class), GLOBAL(class) or WHEN(PROGRAM).',
      };
    }
  },
});
