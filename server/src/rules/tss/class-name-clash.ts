import { tssCatalog } from '../../catalog/tss/index.ts';
import { at } from '../support/steps.ts';
import { definedClass } from '../support/tss.ts';
import { commandRule } from '../types.ts';

export default commandRule({
  code: 'tss/class-name-clash',
  title: 'New class begins as one that exists',
  severity: 'warning',
  language: 'tss',
  commands: ['ADDTO'],
  operands: ['RESCLASS'],
  what: 'A new resource class has a name with which the name of a class of Top Secret begins.',
  why: 'A class is a keyword, and keywords may be cut short: with VOLUME there, a class VOL cannot be created.',
  todo: 'Choose a name with a digit or one of # @ $ among its first four characters; then no class of a later release gets in the way either.',
  sources: [{ name: 'Top Secret for z/OS User Guide, Define a Resource to the RDT' }],
  bad: ['TSS ADDTO(RDT) RESCLASS(«VOL») ACLST(ALL,READ,NONE)'],
  good: [
    'TSS ADDTO(RDT) RESCLASS(@VOL) ACLST(ALL,READ,NONE)',
    'TSS ADDTO(RDT) RESCLASS(ZOWE) ACLST(ALL,READ,NONE)',
    'TSS ADDTO(RDT) RESCLASS({class}) ACLST(ALL,READ,NONE)',
  ],
  *check(command) {
    const defined = definedClass(command);
    if (!defined || defined.name === '' || tssCatalog.resourceClass(defined.name)) return;
    const { name, value } = defined;
    const longer = tssCatalog.resourceClasses.find(
      (one) => one.predefined !== false && one.source.certainty === 'docs' && one.name.startsWith(name),
    );
    if (!longer) return;
    yield {
      place: at(command, value.span),
      message: `The class ${longer.name} of Top Secret begins with this name, so the class cannot be created. Choose another name, with a digit or one of # @ $ in it.`,
    };
  },
});
