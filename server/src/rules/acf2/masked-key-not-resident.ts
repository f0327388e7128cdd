import { at } from '../support/steps.ts';
import { commandRule } from '../types.ts';

export default commandRule({
  code: 'acf2/masked-key-not-resident',
  title: 'Masked key of a type that may not be in storage',
  severity: 'information',
  language: 'acf2',
  commands: ['control'],
  operands: ['$KEY', 'KEY'],
  what: 'The key of a resource rule set has a mask, and the deck does not put its type into GSO INFODIR.',
  why: 'Masked keys are found in the directory of the type only, which INFODIR asks for. Without one the rule set is never used.',
  todo: 'Look with SHOW RESIDENT or LIST INFODIR whether the type is there. If not: CHANGE INFODIR TYPES(R-Rtype) ADD, F ACF2,REFRESH(INFODIR), F ACF2,REBUILD(type).',
  sources: [{ name: 'ACF2 for z/VM, Masking Resource Rule Keys' }],
  bad: ['«$KEY(PAY*****)» TYPE(XYZ)\n UID(PAY) ALLOW'],
  good: [
    'ACF\nSET CONTROL(GSO)\nCHANGE INFODIR TYPES(R-RXYZ) ADD\nF ACF2,REFRESH(INFODIR)\nSET RESOURCE(XYZ)\nCOMPILE *\n$KEY(PAY*****) TYPE(XYZ)\n UID(PAY) ALLOW\n\nSTORE\nF ACF2,REBUILD(XYZ)',
    '$KEY(PAY) TYPE(XYZ)\n - UID(PAY) ALLOW',
    '$KEY(PAY{rest}*) TYPE(XYZ)\n - UID(PAY) ALLOW',
  ],
  *check(command, { site }) {
    const { setting, ruleSet } = command.text.after;
    const type = ruleSet?.type ?? (setting?.name === 'RESOURCE' ? setting.of : undefined);
    const key = command.operands.find(({ spec }) => spec?.name === '$KEY' || spec?.name === 'KEY');
    if (type === undefined || type === '' || key?.values[0]?.value?.includes('*') !== true) return;
    if (site.acf2.resourceTypes.get(type)?.resident === true) return;
    yield {
      place: at(command, key.span),
      message: `A masked key is only found where the rules of type ${type} have a directory in storage. Look whether INFODIR has R-R${type}; if not, add it.`,
      holds: ({ storage }) => !storage.makesResident(type),
    };
  },
});
