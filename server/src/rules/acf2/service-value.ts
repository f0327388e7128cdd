import { nameOf } from '../../bind/query.ts';
import type { BoundCommand, BoundValue } from '../../bind/types.ts';
import { resourceServices } from '../../catalog/acf2/rules.ts';
import type { OperandSpec } from '../../catalog/types.ts';
import { nearest } from '../../text/distance.ts';
import { ruleEntries } from '../support/rule-entries.ts';
import { mayHave, withRuleLines } from '../support/rule-lines.ts';
import { at, perhaps, replace } from '../support/steps.ts';
import { commandRule, type Finding } from '../types.ts';

/** The levels of RACF and Top Secret, and the service by which SAF asks for the same. */
const ofOthers: Readonly<Record<string, string>> = {
  CONTROL: 'DELETE',
  ALTER: 'ADD',
  WRITE: 'UPDATE',
  SCRATCH: 'DELETE',
};

const names = [...resourceServices];

export default commandRule({
  code: 'acf2/service-value',
  title: 'No service of resource rules',
  severity: 'warning',
  language: 'acf2',
  commands: withRuleLines,
  what: 'SERVICE() has a word that is no service: a level of RACF or Top Secret, or a slip.',
  why: 'READ, UPDATE, DELETE and ADD stand for READ, UPDATE, CONTROL and ALTER of SAF. With another word the rule is refused, or never asked.',
  todo: 'Write the service. Several stand side by side, as one does not include another: `SERVICE(READ,UPDATE,DELETE)`. Db2 has services of its own.',
  sources: [{ name: 'ACF2 for z/OS, Resource Rule Set Components' }, { name: 'ACF2 for z/VM, SAF access levels' }],
  bad: [
    '$KEY(SUPERUSER) TYPE(UNI)\n FILESYS UID(ZWESVUSR) SERVICE(READ,«CONTROL») ALLOW',
    'ACF\nSET RESOURCE(FAC)\nRECKEY ZWES ADD(IS ROLE(ZWESTCRL) SERVICE(«RAED») ALLOW)',
  ],
  good: [
    '$KEY(SUPERUSER) TYPE(UNI)\n FILESYS UID(ZWESVUSR) SERVICE(READ,UPDATE,DELETE) ALLOW',
    '$KEY(DSNA) TYPE(TBL)\n PAY.- UID(ZWESVUSR) SERVICE(SELECT,ALTER) ALLOW',
    '$KEY(ZWES) TYPE(FAC)\n IS UID(ZWESVUSR) SERVICE({service}) ALLOW',
  ],
  form: (command) => mayHave(command, 'SERVICE'),
  *check(command) {
    // Behind a lost parenthesis other words stand among the services.
    if (command.problems.length > 0) return;
    for (const { operands } of ruleEntries(command)) {
      for (const { spec, values } of operands) {
        if (spec?.name !== 'SERVICE') continue;
        const others = values.filter((value) => !isService(value));
        // Db2 knows ALTER, and more.
        if (others.some((value) => isOfOption(spec, value) && ofOthers[nameOf(value) ?? ''] === undefined)) continue;
        for (const value of others) yield tell(command, spec, value);
      }
    }
  },
});

function tell(command: BoundCommand, spec: OperandSpec, value: BoundValue): Finding {
  const other = ofOthers[nameOf(value) ?? ''];
  const meant = other === undefined ? nearest(value.text, names).slice(0, 1) : [other];
  const isOther = isOfOption(spec, value);
  return {
    place: at(command, value.span),
    severity: isOther ? 'information' : 'warning',
    message: `${isOther ? 'Only products such as Db2 have this service' : 'This is no service of resource rules'}. ${adviceFor(other, meant[0])}`,
    fixes: meant.map((name) => perhaps(`Replace by ${name}`, replace(command, value.span, name))),
  };
}

function adviceFor(other: string | undefined, near: string | undefined): string {
  if (other !== undefined) return `What SAF calls so is ${other} here; it does not include the others.`;
  return near === undefined ? `The services are ${names.join(', ')}.` : `Did you mean ${near}?`;
}

/** The word is a service of the option for Db2 or another product. */
function isOfOption({ value: of }: OperandSpec, value: BoundValue): boolean {
  const name = nameOf(value);
  return of.kind === 'values' && (of.also ?? []).some((one) => one.name === name);
}

/** In full, or a leading part that only one has; what has a hole may be one. */
function isService(value: BoundValue): boolean {
  const word = nameOf(value);
  if (word === undefined || resourceServices.has(word)) return true;
  return names.filter((name) => name.startsWith(word)).length === 1;
}
