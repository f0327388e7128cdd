import type { BoundCommand } from '../../bind/types.ts';
import type { AcidNote } from '../../effect/tss/types.ts';
import { acidTypeOf, isOnStarted, runsHere } from '../support/acids.ts';
import { at } from '../support/steps.ts';
import { subjectRule } from '../types.ts';

/** The kinds of ACID that a keyword takes. */
const wanted: ReadonlyMap<string, readonly string[]> = new Map([
  ['DEPARTMENT', ['DEPARTMENT']],
  ['DIVISION', ['DIVISION']],
  ['ZONE', ['ZONE']],
  ['PROFILE', ['PROFILE', 'GROUP']],
  ['GROUP', ['GROUP']],
  ['DFLTGRP', ['GROUP']],
]);

/** The kinds of ACID that cannot sign on, so that no started task runs with one. */
const withoutSignOn: ReadonlySet<string> = new Set(['PROFILE', 'GROUP', 'DEPARTMENT', 'DIVISION', 'ZONE']);

export default subjectRule({
  code: 'tss/acid-of-another-type',
  title: 'ACID of the wrong kind for the keyword',
  severity: 'warning',
  language: 'tss',
  of: 'acid',
  what: 'A keyword names an ACID that the deck itself creates as another kind: DEPARTMENT a profile, GROUP or DFLTGRP a profile, PROFILE a user, ACID of a started task a group.',
  why: 'Top Secret refuses the command, or the user gets something else than was meant: a group of z/OS UNIX carries a GID, a profile carries permits.',
  todo: 'Name an ACID of the right kind, or correct TYPE on its CREATE.',
  sources: [
    { name: 'Top Secret for z/VM r12 Command Functions, Use of DEPARTMENT, DIVISION, and ZONE' },
    { name: 'Top Secret for z/OS r15 Command Functions, GROUP and PROFILE' },
  ],
  bad: [
    `TSS CREATE(ZWEADMIN) TYPE(PROF) NAME('ZOWE ADMINISTRATORS') DEPT(ZWEDEPT)
TSS ADD(ZWESVUSR) GROUP(«ZWEADMIN»)`,
    `TSS CREATE(SALES) TYPE(USER) NAME('SALES') DEPT(STAFF) PROTECTED
TSS CREATE(JOE) TYPE(USER) NAME('JOE') DEPT(«SALES») PROTECTED`,
    `TSS CREATE(ZWESTC) TYPE(GROUP) NAME('ZOWE STARTED TASKS') DEPT(ZWEDEPT)
TSS ADD(STC) PROCNAME(ZWESLSTC) ACID(«ZWESTC»)`,
  ],
  good: [
    `TSS CREATE(ZWEADMIN) TYPE(GROUP) NAME('ZOWE ADMINISTRATORS') DEPT(ZWEDEPT)
TSS ADD(ZWEADMIN) GID(990000)
TSS ADD(ZWESVUSR) GROUP(ZWEADMIN) DFLTGRP(ZWEADMIN)`,
    `TSS CREATE(SALES) TYPE(DEPARTMENT) NAME('SALES') DIV(EUROPE)
TSS CREATE(JOE) TYPE(USER) NAME('JOE') DEPT(SALES) PROTECTED`,
    `TSS CREATE(ZWEADMIN) TYPE({type}) NAME('ZOWE ADMINISTRATORS') DEPT(ZWEDEPT)
TSS ADD(ZWESVUSR) GROUP(ZWEADMIN)`,
    `TSS CREATE(FINZONE) TYPE(ZONE) NAME('FINANCE')
TSS CREATE(FINDIV) TYPE(DIV) NAME('FINANCE') ZONE(FINZONE)
TSS CREATE(FINDEPT) TYPE(DEPT) NAME('FINANCE') DIV(FINDIV)`,
  ],
  *check({ key, notes, mentions }) {
    const [creation] = notes;
    if (notes.length > 1 || creation?.what !== 'create' || creation.operand || !runsHere(creation.command)) return;
    const type = acidTypeOf(creation.command);
    if (type === undefined) return;
    for (const note of mentions) {
      const { command, value, operand } = note;
      if (note.what !== 'named' || !isGiving(command) || !operand?.spec || !isWrong(note, type)) continue;
      if (!runsHere(command)) continue;
      const kinds = wanted.get(operand.spec.name)?.[0]?.toLowerCase() ?? 'user';
      yield {
        place: at(command, value.span),
        message: `${operand.spec.name} needs a ${kinds}, but this deck creates ${key} as a ${type.toLowerCase()}. Name a ${kinds}, or correct TYPE on CREATE.`,
        related: [
          { place: at(creation.command, creation.value.span), message: `Created here as a ${type.toLowerCase()}.` },
        ],
      };
    }
  },
});

function isWrong({ command, operand }: AcidNote, type: string): boolean {
  const name = operand?.spec?.name ?? '';
  if (name === 'ACID') return isOnStarted(command) && withoutSignOn.has(type);
  const kinds = wanted.get(name);
  return kinds !== undefined && !kinds.includes(type);
}

function isGiving({ spec }: BoundCommand): boolean {
  return spec?.name === 'ADDTO' || spec?.name === 'CREATE' || spec?.name === 'MOVE';
}
