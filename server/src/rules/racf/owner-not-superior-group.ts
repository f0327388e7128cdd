import { nameOf, operandNamed } from '../../bind/query.ts';
import { runsHere } from '../support/life.ts';
import { at, perhaps, replace } from '../support/steps.ts';
import { principalRule } from '../types.ts';

export default principalRule({
  code: 'racf/owner-not-superior-group',
  title: 'Group owned by another group than the one above',
  severity: 'warning',
  what: 'OWNER of a group names a group that is not the one in SUPGROUP.',
  why: 'A group is owned by a user or by its superior group. RACF refuses any other group as owner (ICH20020I) and does not create or move the group.',
  todo: 'Name the superior group as OWNER too, or a user.',
  sources: [{ name: 'ICH20020I' }, { name: 'RACF Command Language Reference, ADDGROUP and ALTGROUP, OWNER' }],
  bad: [
    `ADDGROUP PAYADM SUPGROUP(SYS1) OWNER(SYS1)
ADDGROUP PAYROLL SUPGROUP(SYS1) OWNER(«PAYADM»)`,
    `ADDGROUP PAYADM SUPGROUP(SYS1) OWNER(SYS1)
ALTGROUP PAYROLL SUPGROUP(FINANCE) OWNER(«PAYADM»)`,
  ],
  good: [
    `ADDGROUP PAYADM SUPGROUP(SYS1) OWNER(SYS1)
ADDGROUP PAYROLL SUPGROUP(PAYADM) OWNER(PAYADM)`,
    'ADDGROUP PAYROLL SUPGROUP(SYS1) OWNER(IBMUSER)',
    `ADDGROUP PAYADM SUPGROUP(SYS1) OWNER(SYS1)
ADDGROUP PAYROLL SUPGROUP({superior}) OWNER(PAYADM)`,
  ],
  *check(history) {
    // Only what the deck itself creates is known to be a group, and not a user.
    const creation = history.effects.find(({ kind }) => kind === 'group');
    if (!creation) return;
    for (const command of history.mentions) {
      const verb = command.spec?.name;
      if ((verb !== 'ADDGROUP' && verb !== 'ALTGROUP') || !runsHere(command)) continue;
      const [owner] = operandNamed(command, 'OWNER')?.values ?? [];
      const [superior] = operandNamed(command, 'SUPGROUP')?.values ?? [];
      const above = nameOf(superior);
      if (!owner || nameOf(owner) !== history.name || above === undefined || above === history.name) continue;
      yield {
        place: at(command, owner.span),
        severity: verb === 'ALTGROUP' ? 'error' : 'warning',
        message: `${history.name} is a group, but not the superior group ${above}; RACF refuses it as owner (ICH20020I). Name ${above}, or a user.`,
        related: [{ place: at(creation.command, creation.value.span), message: 'Created as a group here.' }],
        fixes: [perhaps(`Replace by ${above}`, replace(command, owner.span, above))],
      };
    }
  },
});
