import { operandNamed } from '../../bind/query.ts';
import type { BoundCommand, BoundValue } from '../../bind/types.ts';
import { accessLevelsNear, definesLevel } from '../support/tss-levels.ts';
import { foreignLevels, tssCatalog } from '../../catalog/tss/index.ts';
import type { TssClassSpec } from '../../catalog/types.ts';
import { findingsOf } from '../support/each.ts';
import { at, perhaps, replace } from '../support/steps.ts';
import { resourcesOf } from '../support/tss.ts';
import { commandRule, type Finding } from '../types.ts';

export default commandRule({
  code: 'tss/access-level',
  title: 'Access level that the class does not have',
  severity: 'warning',
  language: 'tss',
  commands: ['PERMIT', 'ADMIN', 'ADDTO', 'DEADMIN', 'REVOKE'],
  operands: ['ACCESS'],
  what: 'ACCESS names a level that Top Secret does not have, or that the class of the resource does not have.',
  why: 'The levels of a class stand in the ACLST of its entry in the RDT. A level that is not among them makes the command fail. RACF calls the highest level ALTER, Top Secret calls it ALL. A site may give its own names to levels; when the deck itself does so, nothing is said.',
  todo: 'Use a level of the class: mostly NONE, READ, UPDATE, CONTROL or ALL. TSS LIST(RDT) RESCLASS(class) shows them.',
  sources: [
    { name: 'Top Secret for z/OS Command Functions, ACCESS Keyword' },
    { name: 'Top Secret for z/OS Command Functions, ACLST Keyword' },
  ],
  bad: [
    'TSS PERMIT(ZWESVUSR) IBMFAC(BPX.SERVER) ACCESS(«ALTER»)',
    'TSS PERMIT(ZWESVUSR) IBMFAC(BPX.SERVER) ACCESS(«REED»)',
    'TSS PERMIT(ZWESVUSR) DSNAME(ZWE.) ACCESS(READ,«UPDAET»)',
    'TSS PERMIT(USER01) CASECAUT(TSSCMD.ADMIN.) ACCESS(«ALTER»)',
    'TSS PERMIT(USER01) IBMFAC(BPX.SERVER) ACCESS(«YES»)',
  ],
  good: [
    'TSS PERMIT(ZWESVUSR) IBMFAC(BPX.SERVER) ACCESS(R)',
    'TSS PERMIT(ZWESVUSR) IBMFAC(BPX.SERVER) ACC(U)',
    'TSS PERMIT(ZWESVUSR) DSN(SYS1.) ACCESS(A)',
    'TSS PERMIT(ZWESVUSR) $PAYROLL(CHECKS) ACCESS(APPROVE)',
    'TSS ADDTO(RDT) RESCLASS($PAYROLL) ACLST(ALL,ALTER=1C00,READ,NONE)\nTSS PERMIT(ZWESVUSR) $PAYROLL(CHECKS) ACCESS(ALTER)',
    'TSS PERMIT(ZWESVUSR) IBMFAC(BPX.SERVER) ACCESS({level})',
  ],
  check: (command) => findingsOf(operandNamed(command, 'ACCESS')?.values ?? [], command, judge),
});

/** The class of the resource; that of an administrator's authority may be any. */
function classOf(command: BoundCommand): TssClassSpec | undefined {
  if (command.spec?.name !== 'PERMIT') return undefined;
  const resources = resourcesOf(command);
  return resources.length === 1 ? resources[0]?.of : undefined;
}

function judge(value: BoundValue, command: BoundCommand): Finding | undefined {
  if (value.value === undefined || value.value === '' || value.candidates || value.text.includes('(')) return undefined;
  const level = value.keyword?.name ?? value.value.toUpperCase();
  const of = classOf(command);
  return of?.levels?.some((one) => one.startsWith(level)) === true ? undefined : tell(value, command, level, of);
}

/** @param level as it is written, but not one of the class */
function tell(
  value: BoundValue,
  command: BoundCommand,
  level: string,
  of: TssClassSpec | undefined,
): Finding | undefined {
  const levels = of?.levels ?? [];
  const holds: Finding['holds'] = (effects) => !definesLevel(effects, command, level);
  const place = at(command, value.span);
  const foreign = foreignLevels.get(level);
  if (foreign) {
    return {
      place,
      holds,
      message: `${foreign.doc}. Unless your site has put ${level} into the ACLST of the class, the command fails. Use ${foreign.instead}.`,
      fixes: [perhaps(`Replace by ${foreign.instead}`, replace(command, value.span, foreign.instead))],
    };
  }
  if (value.keyword) {
    const certainty = of?.certainty ?? of?.source.certainty;
    if (!of || levels.length === 0 || certainty === 'doubtful') return undefined;
    return {
      place,
      holds,
      severity: 'information',
      message: `Class ${of.name} comes with the levels ${levels.join(', ')}. Unless your site has added ${level}, the command fails.`,
    };
  }
  const near = accessLevelsNear(level, levels.length > 0 ? levels : tssCatalog.accessLevels.map(({ name }) => name));
  if (near.length === 0 && levels.length === 0) {
    // The classes of Db2 have levels of their own.
    if (!of || of.predefined === false || of.source.certainty !== 'docs' || of.name.startsWith('DB2')) return undefined;
    return {
      place,
      holds,
      severity: 'information',
      message: `Top Secret comes with no level of this name. Unless your site has put it into the ACLST of ${of.name}, the command fails.`,
    };
  }
  return {
    place,
    holds,
    message:
      near.length > 0
        ? `This is no access level, so the command fails unless your site has defined it. Did you mean ${near.join(' or ')}?`
        : `Class ${of?.name ?? ''} has no such level, so the command fails unless your site has defined it. It has ${levels.join(', ')}.`,
    fixes: near.map((name) => perhaps(`Replace by ${name}`, replace(command, value.span, name))),
  };
}
