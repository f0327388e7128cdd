import { nameOf } from '../../bind/query.ts';
import { commandRule } from '../types.ts';
import { decisiveOperand, levelOf } from '../../effect/permit.ts';
import { isSlip } from '../support/classes.ts';
import { idValues, isForEveryone, mayBeLevel } from '../support/permit.ts';
import { dangerOf, dangerText, isUsual, profilesOf } from '../support/resources.ts';
import { at } from '../support/steps.ts';

const high = ['UPDATE', 'CONTROL', 'ALTER'];

export default commandRule({
  code: 'racf/everyone-may-change',
  title: 'ID(*) with UPDATE or more',
  severity: 'warning',
  commands: ['PERMIT'],
  operands: ['ACCESS'],
  what: 'ID(*) gets UPDATE, CONTROL or ALTER.',
  why: 'The asterisk stands for every user that RACF knows. Everybody on the system may then change what the profile protects, with ALTER also delete it.',
  todo: 'Name the groups that need the access. If everybody really needs it, READ is nearly always enough.',
  sources: [{ name: 'RACF Command Language Reference, PERMIT, ID' }],
  bad: ["PERMIT 'SYS1.DATA' ID(«*») ACCESS(ALTER)", 'PERMIT ZWES.IS CLASS(FACILITY) ID(ZWESVUSR «*») ACCESS(UPDATE)'],
  good: [
    "PERMIT 'SYS1.DATA' ID(*) ACCESS(READ)",
    "PERMIT 'SYS1.DATA' ID(*) DELETE",
    "PERMIT 'SYS1.DATA' ID(SYSPROG) ACCESS(ALTER)",
    'PERMIT ISFATTR.OUTPUT.** CLASS(SDSF) ID(*) ACCESS(UPDATE)',
    'PERMIT ISFATTR.OUTPUT.** CLASS(SSDF) ID(*) ACCESS(UPDATE)',
  ],
  form: (command) => {
    const decisive = decisiveOperand(command);
    return decisive !== undefined && mayBeLevel(decisive, high);
  },
  concerns: isForEveryone,
  *check(command, { site }) {
    const decisive = decisiveOperand(command);
    const level = decisive?.spec?.name === 'ACCESS' ? levelOf(decisive) : undefined;
    if (level === undefined || !high.includes(level)) return;
    const everyone = idValues(command).filter(({ value }) => value === '*');
    if (everyone.length === 0) return;
    const { className, names } = profilesOf(command);
    const name = nameOf(names[0]) ?? '';
    if (className !== undefined && (isUsual(className, name, level) || isSlip(className, site))) return;
    const danger = className === undefined ? undefined : dangerOf(site, className, name, level);
    const advice = danger
      ? `${dangerText(danger, name)} Name the groups that need it.`
      : 'Name the groups that need it, or lower the level to READ.';
    for (const value of everyone) {
      yield {
        place: at(command, value.span),
        message: `This gives ${level} to every user that RACF knows. ${advice}`,
      };
    }
  },
});
