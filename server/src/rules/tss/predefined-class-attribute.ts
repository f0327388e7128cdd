import { operandNamed } from '../../bind/query.ts';
import { tssCatalog } from '../../catalog/tss/index.ts';
import { at } from '../support/steps.ts';
import { definedClass } from '../support/tss.ts';
import { commandRule } from '../types.ts';

/** What may change in a class that comes with the product; MASK only from NOMASK, GENERIC where the class allows it. */
const changeable = new Set(['EXIT', 'DEFPROT', 'MERGE', 'ALLMERGE', 'MASK', 'GENERIC', 'NONGENERIC']);

export default commandRule({
  code: 'tss/predefined-class-attribute',
  title: 'Attribute of a class that cannot change',
  severity: 'warning',
  language: 'tss',
  commands: ['REPLACE'],
  operands: ['ATTR'],
  what: 'REPLACE(RDT) changes an attribute of a resource class that comes with Top Secret, other than EXIT, DEFPROT, MERGE, ALLMERGE and MASK.',
  why: 'Only these can be changed in predefined classes. A class that was defined with MASK cannot be made NOMASK.',
  todo: 'Take the attribute out. For names of another length define a class of your own.',
  sources: [{ name: 'Top Secret for z/OS User Guide, System Predefined Resources' }],
  bad: ['TSS REPLACE(RDT) RESCLASS(IBMFAC) ATTR(«LONG»)', 'TSS REPLACE(RDT) RESCLASS(OPERCMDS) ATTR(DEFPROT,«NOMASK»)'],
  good: [
    'TSS REPLACE(RDT) RESCLASS(IBMFAC) ATTR(DEFPROT)',
    'TSS REPLACE(RDT) RESCLASS(IBMFAC) ATTR(NODEFPROT)',
    'TSS REPLACE(RDT) RESCLASS($PAYROLL) ATTR(LONG)',
    'TSS REPLACE(RDT) RESCLASS(ROSRES) ATTR(MASK|NOMASK,DEFPROT)',
  ],
  *check(command) {
    const defined = definedClass(command);
    const of = defined && tssCatalog.resourceClass(defined.name);
    if (!of || of.predefined === false || of.source.certainty !== 'docs') return;
    for (const value of operandNamed(command, 'ATTR')?.values ?? []) {
      const name = value.keyword?.name;
      if (name === undefined || changeable.has(name) || (name !== 'NOMASK' && changeable.has(name.replace(/^NO/u, ''))))
        continue;
      if (name === 'NOMASK' && of.maskable === false) continue;
      yield {
        place: at(command, value.span),
        message: `${name} cannot be changed in ${of.name}, which comes with Top Secret. Only EXIT, DEFPROT, MERGE and ALLMERGE can, and NOMASK to MASK.`,
      };
    }
  },
});
