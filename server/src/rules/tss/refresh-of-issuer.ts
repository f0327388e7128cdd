import { at } from '../support/steps.ts';
import { targetName } from '../support/tss.ts';
import { commandRule } from '../types.ts';

export default commandRule({
  code: 'tss/refresh-of-issuer',
  title: 'REFRESH that renews the issuer only',
  severity: 'information',
  language: 'tss',
  commands: ['REFRESH'],
  absence: true,
  what: 'TSS REFRESH without an ACID renews the security record of whoever issues it. With an ACID and without JOBNAME it renews that one in the address space of the issuer.',
  why: 'In a job that is the submitter, for the rest of the job. A server whose ACID was changed goes on with what it had, until it is started anew.',
  todo: 'Write TSS REFRESH(acid) JOBNAME(*) for ACIDs that are signed on elsewhere, or restart what uses them.',
  sources: [{ name: 'Top Secret for z/VM r12 Command Functions, REFRESH' }],
  bad: ['TSS PERMIT(ZWESVUSR) IBMFAC(ZWES.IS) ACCESS(READ)\nTSS «REFRESH»'],
  good: ['TSS REFRESH(ZWESVUSR) JOBNAME(*)', 'TSS REFRESH({acid})', 'TSS REFRESH {acid}'],
  *check(command) {
    const [refresh] = command.operands;
    if (!refresh || refresh.list || command.operands.length > 1 || targetName(command) !== undefined) return;
    yield {
      place: at(command, refresh.span),
      message:
        'This renews only the security record of whoever runs the deck. For servers and users that are signed on, write TSS REFRESH(acid) JOBNAME(*).',
    };
  },
});
