import { powerfulFields } from '../../catalog/acf2/logonid/powerful.ts';
import { at } from '../support/steps.ts';
import { isNegated } from '../support/words.ts';
import { commandRule } from '../types.ts';

/** Those that reach much more than their user's own work; the others are too many to ask about. */
const told = [...powerfulFields.values()].filter(({ reach }) => reach !== 'some').map(({ name }) => name);

export default commandRule({
  code: 'acf2/powerful-field',
  title: 'Logonid with power around the rules',
  severity: 'information',
  language: 'acf2',
  commands: ['INSERT', 'CHANGE'],
  operands: told,
  what: 'A logonid gets a field that lets it pass the rules, or work on those of others: SECURITY, ACCOUNT, NON-CNCL, READALL and the like.',
  why: 'Each of them reaches far beyond what rules allow. Audits ask for a reason for each logonid that has one.',
  todo: 'Check that the logonid needs it, and that the reason is written down. A rule for what is really needed, or a scope, is often enough.',
  sources: [
    {
      name: 'DISA STIG for IBM z/OS ACF2: logonids with SECURITY, ACCOUNT, NON-CNCL, READALL, MAINT, JOBFROM and others are justified',
    },
  ],
  bad: ['ACF\nSET LID\nINSERT ADMIN01 «SECURITY» ACCTPRIV', 'ACF\nSET LID\nCHANGE BACKUP STC «NON-CNCL»'],
  good: [
    'ACF\nSET LID\nCHANGE BACKUP NONON-CNCL NOSECURITY',
    'ACF\nSET LID\nINSERT ZWESVUSR STC GROUP(STCGROUP)',
    'ACF\nSET CONTROL(GSO)\nINSERT MAINT.HSM LIBRARY(SYS1.LINKLIB) LID(HSM) PGM(ADRDSSU)',
  ],
  *check(command) {
    if (command.spec?.record?.setting !== 'LID') return;
    for (const operand of command.operands) {
      const field = operand.spec && powerfulFields.get(operand.spec.name);
      if (!field || field.reach === 'some' || isNegated(operand)) continue;
      yield {
        place: at(command, operand.span),
        message: `${field.name} ${field.why}. Check that it is needed. ${field.instead}`,
      };
    }
  },
});
