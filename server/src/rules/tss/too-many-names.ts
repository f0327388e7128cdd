import { at } from '../support/steps.ts';
import { resourcesOf } from '../support/tss.ts';
import { commandRule } from '../types.ts';

/** What the pages about most classes say. */
const usual = 5;

export default commandRule({
  code: 'tss/too-many-names',
  title: 'Too many resources in one command',
  severity: 'warning',
  language: 'tss',
  commands: ['ADDTO', 'PERMIT', 'REMOVE', 'REVOKE'],
  what: 'A resource class has more names than one command takes, mostly five.',
  why: 'The command fails, or the names beyond the limit are lost.',
  todo: 'Write another command for the rest.',
  sources: [
    { name: 'Top Secret for z/OS Command Functions, OTRAN Resource Class' },
    { name: 'Top Secret for z/OS Command Functions, OPERCMDS Resource Class' },
  ],
  bad: ['TSS PERMIT(USER01) OTRAN(CADP,CBAM,CDBC,CEDA,CEMT,«CESN,CSFE»)'],
  good: [
    'TSS PERMIT(USER01) OTRAN(CADP,CBAM,CDBC,CEDA,CEMT)',
    'TSS PERMIT(USER01) OPERCMDS(MVS.A,MVS.B,MVS.C,MVS.D,MVS.E,MVS.F) ACCESS(READ)',
    'TSS PERMIT(USER01) OTRAN({transactions})',
  ],
  form: ({ operands }) => operands.some(({ values }) => values.length > 1),
  *check(command) {
    for (const { operand, of } of resourcesOf(command)) {
      const most = of.most ?? usual;
      const first = operand.values[most];
      const last = operand.values.at(-1);
      if (!first || !last) continue;
      yield {
        place: at(command, { start: first.span.start, end: last.span.end }),
        message: `${of.name} takes up to ${most} names in one command. Write another command for these.`,
      };
    }
  },
});
