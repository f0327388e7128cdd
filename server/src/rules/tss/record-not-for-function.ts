import { tssCatalog, reservedNames } from '../../catalog/tss/index.ts';
import { targetOf } from '../../effect/tss/target.ts';
import { at } from '../support/steps.ts';
import { targetName } from '../support/tss.ts';
import { commandRule } from '../types.ts';

export default commandRule({
  code: 'tss/record-not-for-function',
  title: 'Function that does not work on this record',
  severity: 'warning',
  language: 'tss',
  commands: tssCatalog.functions
    .filter(({ name, target }) => target !== 'none' && name !== 'CREATE')
    .map(({ name }) => name),
  what: 'A record of the security file stands where the function takes an ACID.',
  why: 'Most functions take only some of the records: resources are permitted to ALL, but not to STC or RDT.',
  todo: 'Name an ACID, or use the function that works on the record: mostly ADDTO, REPLACE, REMOVE or LIST.',
  sources: [{ name: 'Top Secret for z/OS User Guide, Special Security Records' }],
  bad: ['TSS PERMIT(«STC») IBMFAC(BPX.SERVER) ACCESS(READ)', 'TSS DELETE(«RDT»)'],
  good: [
    'TSS PERMIT(ALL) APPL(OMVSAPPL)',
    'TSS ADDTO(STC) PROCNAME(ZWESLSTC) ACID(ZWESVUSR)',
    'TSS PERMIT({acid}) APPL(A)',
  ],
  concerns: (command) => reservedNames.has(targetName(command) ?? ''),
  *check(command) {
    const value = targetOf(command);
    const name = targetName(command);
    if (!value || name === undefined || !reservedNames.has(name)) return;
    const record = tssCatalog.targets.find((one) => one.name === name);
    const verb = command.spec?.name ?? '';
    if (!record || record.functions.includes(verb)) return;
    yield {
      place: at(command, value.span),
      message: `${verb} does not work on the record ${name}, which takes ${record.functions.join(', ')}. Name an ACID here, or use one of these.`,
    };
  },
});
