import { nameOf } from '../../bind/query.ts';
import { resourcesFor, resourcesOf } from '../../catalog/racf/resources/index.ts';
import type { ResourceLevel, ResourceSpec } from '../../catalog/racf/resources/types.ts';
import { includes } from '../../effect/access.ts';
import { decisiveOperand, levelOf } from '../../effect/permit.ts';
import type { AccessLevel } from '../../effect/types.ts';
import { profilesOf } from '../support/resources.ts';
import { at, perhaps, replace } from '../support/steps.ts';
import { commandRule } from '../types.ts';

export default commandRule({
  code: 'racf/level-gives-nothing',
  title: 'Level below the lowest that the resource asks for',
  severity: 'warning',
  commands: ['PERMIT'],
  operands: ['ACCESS'],
  what: 'PERMIT gives a lower level than the documentation names for a resource: READ where only UPDATE is ever asked for.',
  why: 'Nothing asks for less, so the permission gives nothing, and looks as if it did.',
  todo: 'Write the level that the resource asks for, or NONE if nobody of the list may use it.',
  sources: [
    { name: 'z/OS MVS System Commands, MVS commands, RACF access authorities, and resource names' },
    { name: 'z/OS MVS Programming: Authorized Assembler Services Reference, CSVAPF, CSVDYLPA, CSVDYNEX, CSVDYNL' },
    { name: 'RACF Security Administrator’s Guide, JESJOBS class' },
  ],
  bad: [
    'PERMIT CSVAPF.SYS1.LINKLIB CLASS(FACILITY) ID(SYSPROG) ACCESS(«READ»)',
    'PERMIT MVS.CONFIG CLASS(OPERCMDS) ID(OPERGRP) ACCESS(«UPDATE»)',
    'PERMIT CSVAPF.** CLASS(FACILITY) ID(SYSPROG) ACCESS(«READ»)',
  ],
  good: [
    'PERMIT CSVAPF.SYS1.LINKLIB CLASS(FACILITY) ID(SYSPROG) ACCESS(UPDATE)',
    'PERMIT CSVAPF.SYS1.LINKLIB CLASS(FACILITY) ID(SYSPROG) ACCESS(NONE)',
    'PERMIT CSVDYNEX.** CLASS(FACILITY) ID(AUDIT) ACCESS(READ)',
    'PERMIT BPX.SERVER CLASS(FACILITY) ID(ZWESVUSR) ACCESS(READ)',
    'PERMIT MVS.** CLASS(OPERCMDS) ID(OPERGRP) ACCESS(READ)',
    'PERMIT CSVAPF.{library} CLASS(FACILITY) ID(SYSPROG) ACCESS(READ)',
  ],
  form: (command) => {
    const access = decisiveOperand(command);
    const { className } = profilesOf(command);
    if (!access || className === undefined || access.values.length === 0) return false;
    return access.values.length > 1 || asksForMore(className, levelOf(access));
  },
  *check(command) {
    const access = decisiveOperand(command);
    const [value] = access?.values ?? [];
    if (access?.spec?.name !== 'ACCESS' || !value) return;
    const level = levelOf(access);
    // EXECUTE is spoken of by a rule of its own.
    if (level !== 'READ' && level !== 'UPDATE' && level !== 'CONTROL') return;
    const { className, names } = profilesOf(command);
    const name = nameOf(names[0]);
    const lowest = className === undefined || name === undefined ? undefined : lowestOf(className, name);
    if (name === undefined || lowest === undefined || includes(level, lowest)) return;
    yield {
      place: at(command, value.span),
      message: `${level} gives nothing on ${name}: the lowest level that is asked for is ${lowest}. Write ${lowest}, or NONE if nothing is to be given.`,
      fixes: [perhaps(`Replace ${level} by ${lowest}`, replace(command, value.span, lowest))],
    };
  },
});

/** True when a resource of a class asks for more than a level at least. */
function asksForMore(className: string, level: AccessLevel | undefined): boolean {
  if (level !== 'READ' && level !== 'UPDATE' && level !== 'CONTROL') return false;
  return resourcesOf(className).some((spec) => {
    const lowest = lowestAsked(spec);
    return lowest !== undefined && !includes(level, lowest);
  });
}

/** The lowest level that any resource of a profile asks for; undefined when that is not documented for all of them. */
function lowestOf(className: string, name: string): ResourceLevel | undefined {
  const { own, covered } = resourcesFor(className, name);
  let lowest = own && lowestAsked(own);
  for (const spec of lowest === undefined ? [] : covered) {
    const asked = lowestAsked(spec);
    if (asked === undefined || lowest === undefined) return undefined;
    if (includes(lowest, asked)) lowest = asked;
  }
  return lowest;
}

/** The levels of a resource stand in their order. */
function lowestAsked({ levels, source }: ResourceSpec): ResourceLevel | undefined {
  return source.certainty === 'docs' ? levels?.keys().next().value : undefined;
}
