import { hasOperand, nameOf, operandsNamed } from '../../bind/query.ts';
import type { ClassSpec } from '../../catalog/types.ts';
import { classOf } from '../../site/classes.ts';
import { commandRule } from '../types.ts';
import { at } from '../support/steps.ts';
import { isUnderstood } from '../support/understood.ts';

/** What makes changes visible in classes that are not loaded, beside GENERIC(class) REFRESH. */
const instead: ReadonlyMap<string, string> = new Map([
  ['PROGRAM', 'Use WHEN(PROGRAM) REFRESH.'],
  ['GLOBAL', 'Use GLOBAL(class) REFRESH with the class of the entry.'],
  ['DATASET', 'Use GENERIC(DATASET) REFRESH.'],
]);

export default commandRule({
  code: 'racf/raclist-not-allowed',
  title: 'RACLIST of a class that does not allow it',
  severity: 'warning',
  commands: ['SETROPTS'],
  operands: ['RACLIST'],
  what: 'RACLIST names a class that SETROPTS cannot load into storage: its descriptor says RACLIST=DISALLOWED.',
  why: 'RACF refuses it for that class. Classes of CICS and IMS are loaded by these products themselves; RACLIST(class) with REFRESH is right for those once they are loaded.',
  todo: 'Take the class out. Use what its profiles need: GENERIC(class) REFRESH, WHEN(PROGRAM) REFRESH, or REFRESH beside RACLIST for a class that a product has loaded.',
  sources: [
    { name: 'RACF Security Administrator’s Guide, Considerations for resource group profiles' },
    { name: 'RACF Security Administrator’s Guide, supplied resource classes' },
  ],
  bad: ['SETROPTS RACLIST(«TCICSTRN»)', 'SETROPTS CLASSACT(CIMS) RACLIST(«CIMS»)'],
  good: [
    'SETROPTS RACLIST(TCICSTRN) REFRESH',
    'SETROPTS RACLIST(TCICSTRN) REFRSEH',
    'SETROPTS RACLIST(FACILITY)',
    'SETROPTS NORACLIST(TCICSTRN)',
    'SETROPTS RACLIST(&CLASS)',
  ],
  *check(command, { site }) {
    const refresh = hasOperand(command, 'REFRESH') || !isUnderstood(command);
    for (const operand of operandsNamed(command, 'RACLIST')) {
      for (const value of operand.values) {
        const entry = classOf(nameOf(value) ?? '', site);
        if (entry?.raclist === 'product' ? refresh : entry?.raclist !== 'disallowed') continue;
        if (!entry) continue;
        yield {
          place: at(command, value.span),
          severity: (entry.raclistCertainty ?? entry.certainty) === 'docs' ? 'error' : 'warning',
          message: messageFor(entry),
        };
      }
    }
  },
});

function messageFor({ name, raclist }: ClassSpec): string {
  return raclist === 'product'
    ? `SETROPTS cannot load ${name} into storage; the product that owns the class does. Add REFRESH when its profiles were changed, or take ${name} out.`
    : `SETROPTS cannot load ${name} into storage. ${instead.get(name) ?? `Use GENERIC(${name}) REFRESH when its generic profiles were changed, or take ${name} out.`}`;
}
