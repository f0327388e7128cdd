import { nameOf } from '../../bind/query.ts';
import type { BoundCommand, BoundValue } from '../../bind/types.ts';
import { racfCatalog } from '../../catalog/racf/index.ts';
import { classOf } from '../../site/classes.ts';
import { ownClass } from '../../site/entry.ts';
import type { KeywordSpec } from '../../catalog/types.ts';
import { everyOperand } from '../support/operands.ts';
import { nearestClasses, nearestSiteClasses } from '../support/classes.ts';
import type { SiteData } from '../../site/types.ts';
import { commandRule } from '../types.ts';
import { at, perhaps, replace } from '../support/steps.ts';

const none: readonly BoundValue[] = [];

export default commandRule({
  code: 'racf/unknown-class',
  title: 'Unknown class',
  severity: 'information',
  what: 'A class is neither supplied by IBM nor declared by your site, nor does the deck define it in class CDT.',
  why: 'RACF refuses commands for a class that it does not know. Classes of your site or of a product are fine; a misspelt one means that the permission is missing.',
  todo: 'Correct the name, or declare the class in `.esm-site.json` or the setting `esm.site.classes`.',
  sources: [{ name: 'RACF Security Administrator’s Guide, supplied resource classes' }, { name: 'IKJ56702I' }],
  bad: [
    'PERMIT ZWES.IS CLASS(«FACILTY») ID(ZWESVUSR) ACCESS(READ)',
    'PERMIT PAY.ROLL CLASS(«$PAYROLL») ID(PAYGRP) ACCESS(READ)',
    'SETROPTS RACLIST(«FACILITI») REFRESH',
  ],
  good: [
    'PERMIT ZWES.IS CLASS(FACILITY) ID(ZWESVUSR) ACCESS(READ)',
    'PERMIT ZWES.IS CLASS({class}) ID(ZWESVUSR) ACCESS(READ)',
    `RDEFINE CDT $PAYROLL UACC(NONE) CDTINFO(POSIT(300))
PERMIT PAY.ROLL CLASS($PAYROLL) ID(PAYGRP) ACCESS(READ)`,
    'SETROPTS GENERIC(*) REFRESH',
  ],
  form: mayBeUnknown,
  concerns: (command, { site }) => classValues(command).some((value) => isUnknown(value, site)),
  *check(command, { site }) {
    for (const value of classValues(command)) {
      const name = nameOf(value);
      if (name === undefined || !isUnknown(value, site)) continue;
      // A parenthesis that is missing or too much is told of as that.
      if (command.problems.length > 0 && value.text.startsWith('(')) continue;
      const near = [...nearestSiteClasses(name, site), ...nearestClasses(name)];
      const [first] = near;
      yield {
        place: at(command, value.span),
        severity: first === undefined ? 'information' : 'warning',
        message:
          first === undefined
            ? `${name} is no class that IBM supplies. If it is a class of your site, declare it in .esm-site.json or the setting esm.site.classes.`
            : `${name} is no class that IBM supplies, and RACF refuses commands for a class that it does not know. Did you mean ${first}?`,
        fixes: near.map((proposed) => perhaps(`Replace by ${proposed}`, replace(command, value.span, proposed))),
        site: [ownClass(name)],
        // A class of the site stands in many commands; a slip stands in one.
        ...(first === undefined && { once: `unknown-class ${name}` }),
        holds: (effects) => !effects.profile('CDT', name)?.effects.some(({ kind }) => kind === 'define'),
      };
    }
  },
});

function isUnknown(value: BoundValue, site: SiteData): boolean {
  const name = nameOf(value);
  // Where an asterisk has no place, another rule says so.
  return name !== undefined && name !== '*' && classOf(name, site) === undefined;
}

/** True for a command with several classes, or one that is not of IBM. */
function mayBeUnknown(command: BoundCommand): boolean {
  const { positionals, spec } = command;
  const isOpen = (values: readonly BoundValue[]): boolean =>
    values.length > 1 || values.some(({ value }) => value !== undefined && !racfCatalog.classOf(value));
  return (
    positionals.some((values, index) => spec?.positionals[index]?.of.type === 'class' && isOpen(values)) ||
    everyOperand(command).some(
      ({ operand: { spec: of, values } }) =>
        of?.value.kind === 'values' && of.value.of.type === 'class' && isOpen(values),
    )
  );
}

/** The values of a command that must be classes; special words that may stand there are left out. Every command is asked. */
function classValues(command: BoundCommand): readonly BoundValue[] {
  let found: BoundValue[] | undefined;
  const { positionals, spec } = command;
  for (let index = 0; index < positionals.length; index++) {
    if (spec?.positionals[index]?.of.type === 'class') (found ??= []).push(...(positionals[index] ?? []));
  }
  for (const { operand } of everyOperand(command)) {
    const value = operand.spec?.value;
    if (value?.kind !== 'values' || value.of.type !== 'class') continue;
    for (const one of operand.values) if (!isSpecial(one, value.also)) (found ??= []).push(one);
  }
  return found ?? none;
}

function isSpecial({ text }: BoundValue, also: readonly KeywordSpec[] | undefined): boolean {
  return also?.some(({ name }) => name === text.toUpperCase()) === true;
}
