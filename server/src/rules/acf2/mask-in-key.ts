import { kindOfRules } from '../../bind/acf2.ts';
import { at } from '../support/steps.ts';
import { commandRule } from '../types.ts';

export default commandRule({
  code: 'acf2/mask-in-key',
  title: 'Mask in the key of a rule set',
  severity: 'warning',
  language: 'acf2',
  commands: ['control'],
  operands: ['$KEY', 'KEY'],
  what: 'The key of a data set rule has an asterisk in it, or the key of any rule set ends in a dash.',
  why: 'In the key of data set rules nothing is a mask, and a dash is itself in every key: the rule set is for a name with that very character, which hardly exists.',
  todo: 'For data sets use $PREFIX with the mask. For resources write asterisks up to the length that is wanted: `$KEY(G*******)`.',
  sources: [
    { name: 'ACF2 for z/OS, Access Rule Set Components, $KEY and $PREFIX' },
    { name: 'ACF2 for z/VM, Masking resource names' },
  ],
  bad: [
    'ACF\nSET RULE\nCOMPILE *\n$KEY(«PAY*»)\n DATA.- UID(PAYROLL) READ(A)\n\nSTORE',
    '$KEY(«TEST-») TYPE(FAC)\n UID(ZWESVUSR) SERVICE(READ) ALLOW',
  ],
  good: [
    'ACF\nSET RULE\nCOMPILE *\n$KEY(PAY)\n$PREFIX(PAY*)\n DATA.- UID(PAYROLL) READ(A)\n\nSTORE',
    '$KEY(TEST****) TYPE(FAC)\n UID(ZWESVUSR) SERVICE(READ) ALLOW',
    '$KEY(CSF-CKDS-DEFAULT) TYPE(FAC)\n UID(ZWESVUSR) SERVICE(READ) ALLOW',
    '$KEY(PAY*)\n DATA.- UID(PAYROLL) READ(A)',
  ],
  *check(command) {
    const { before, after } = command.text;
    const isDataSet = before.reading === 'compile' && kindOfRules(after) === 'data set';
    for (const { spec, values } of command.operands) {
      const [value] = values;
      if ((spec?.name !== '$KEY' && spec?.name !== 'KEY') || value?.value === undefined) continue;
      if (value.value.endsWith('-') && value.value.length > 1) {
        yield {
          place: at(command, value.span),
          message:
            'A dash in a key is no mask but the character itself. For data sets use $PREFIX with a mask; for resources write asterisks up to the length that is wanted.',
        };
      } else if (isDataSet && value.value.includes('*')) {
        yield {
          place: at(command, value.span),
          message:
            'The key of a data set rule has no masks: the asterisk is taken as it stands. Name the rule set as you like and put the mask into $PREFIX.',
        };
      }
    }
  },
});
