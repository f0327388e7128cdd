import { tssCatalog } from '../../catalog/tss/index.ts';
import { at } from '../support/steps.ts';
import { resourcesOf } from '../support/tss.ts';
import { commandRule } from '../types.ts';

/** A volume beside a data set says on which volume: not a second resource. */
const together: ReadonlySet<string> = new Set(['DSNAME', 'VOLUME']);

export default commandRule({
  code: 'tss/several-resources',
  title: 'Two resource classes in one permit',
  severity: 'warning',
  language: 'tss',
  commands: ['PERMIT', 'REVOKE'],
  what: 'PERMIT or REVOKE names resources of two classes.',
  why: 'The syntax of the command has one resource class, and access levels belong to one class. What becomes of the second one is not documented; most likely the command fails.',
  todo: 'Write a command for each class. Restrictions such as FACILITY, PRIVPGM, LIBRARY and SYSID may stand beside the class.',
  sources: [{ name: 'Top Secret for z/OS Command Functions, PERMIT Function' }],
  bad: ['TSS PERMIT(ZWESVUSR) IBMFAC(BPX.SERVER) «APPL(OMVSAPPL)» ACCESS(READ)'],
  good: [
    'TSS PERMIT(USER01) DSNAME(PAY.) ACCESS(READ) PRIVPGM(PAYPGM) LIBRARY(PAY.LOAD) FACILITY(BATCH)',
    'TSS PERMIT(USER01) OTRAN(CADP CBAM CDBC)',
    'TSS PERMIT(USER01) DSNAME(PAY.) VOLUME(PAY001) ACCESS(READ)',
  ],
  form: ({ operands }) =>
    operands.filter(({ spec }) => spec && tssCatalog.resourceClass(spec.name) !== undefined).length > 1,
  *check(command) {
    const [first, ...others] = resourcesOf(command);
    if (!first) return;
    for (const { operand, of } of others) {
      if (of.name === first.of.name || (together.has(of.name) && together.has(first.of.name))) continue;
      yield {
        place: at(command, operand.span),
        message: `One ${command.spec?.name ?? 'command'} is for one resource class, and ${first.of.name} stands in it already. Write another command for ${of.name}.`,
        related: [{ place: at(command, first.operand.span), message: `The first class, ${first.of.name}.` }],
      };
    }
  },
});
