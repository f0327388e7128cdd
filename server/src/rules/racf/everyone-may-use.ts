import { hasOperand, nameOf } from '../../bind/query.ts';
import { decisiveOperand, levelOf } from '../../effect/permit.ts';
import { idValues, isForEveryone, mayBeLevel } from '../support/permit.ts';
import { dangerOf, dangerText, profilesOf } from '../support/resources.ts';
import { at } from '../support/steps.ts';
import { isUnderstood } from '../support/understood.ts';
import { commandRule } from '../types.ts';

export default commandRule({
  code: 'racf/everyone-may-use',
  title: 'ID(*) with READ on a resource that nobody should have by default',
  severity: 'warning',
  commands: ['PERMIT'],
  operands: ['ID'],
  what: 'ID(*) gets READ on a resource with which one may take over or harm the system, or that the site keeps from general access.',
  why: 'The asterisk stands for every user that RACF knows. For a resource that is a switch, READ is the whole permission: with READ on BPX.FILEATTR.APF everybody can make programs that do anything to the system.',
  todo: 'Name the groups that need the access. If it is meant, say so in `.esm-site.json`: resources of the level `public` are not reported. UPDATE and more for everybody is reported by `racf/everyone-may-change`.',
  sources: [
    { name: 'RACF Command Language Reference, PERMIT, ID' },
    { name: 'STIG RACF-US-000010 (V-223838)' },
    { name: 'STIG RACF-US-000020 (V-223839)' },
    { name: 'STIG RACF-JS-000110 (V-223755)' },
  ],
  bad: [
    'PERMIT BPX.FILEATTR.APF CLASS(FACILITY) ID(«*») ACCESS(READ)',
    'PERMIT *.SUBMIT CLASS(SURROGAT) ID(BATCH «*»)',
    'PERMIT STGADMIN.** CLASS(FACILITY) ID(«*») ACCESS(READ)',
  ],
  good: [
    'PERMIT BPX.FILEATTR.APF CLASS(FACILITY) ID(SYSPROG) ACCESS(READ)',
    'PERMIT BPX.SUPERUSER CLASS(FACILITY) ID(*) ACCESS(NONE)',
    'PERMIT BPX.SUPERUSER CLASS(FACILITY) ID(*) DELETE',
    'PERMIT BPX.SUPERUSER CLASS(FACILITY) ID(*) ACESS(NONE)',
    'PERMIT BPX.SUPERUSER CLASS(FACILITY) ID(*) ACCESS({level})',
    'PERMIT IRR.DIGTCERT.LISTRING CLASS(FACILITY) ID(*) ACCESS(READ)',
    'PERMIT OMVSAPPL CLASS(APPL) ID(*) ACCESS(READ)',
    'PERMIT PAYROLL.SUBMIT CLASS(SURROGAT) ID(*) ACCESS(READ) WHEN(PROGRAM(SCHED))',
  ],
  form: (command) => {
    const decisive = decisiveOperand(command);
    if (hasOperand(command, 'WHEN') || decisive?.spec?.name === 'DELETE') return false;
    return !decisive || decisive.values.length === 0 || mayBeLevel(decisive, ['READ']);
  },
  concerns: isForEveryone,
  *check(command, { site }) {
    const everyone = idValues(command).find(({ value }) => value === '*');
    // What is given under a condition depends on that.
    if (!everyone || hasOperand(command, 'WHEN')) return;
    const decisive = decisiveOperand(command);
    if (!decisive && !isUnderstood(command)) return;
    const level = decisive ? levelOf(decisive) : 'READ';
    if (decisive?.spec?.name === 'DELETE' || level !== 'READ') return;
    const { className, names } = profilesOf(command);
    const name = nameOf(names[0]);
    const danger = className === undefined || name === undefined ? undefined : dangerOf(site, className, name, level);
    if (name === undefined || !danger) return;
    yield {
      place: at(command, everyone.span),
      message: `This gives every user that RACF knows READ on ${name}. ${dangerText(danger, name)} Name the groups that need it.`,
    };
  },
});
