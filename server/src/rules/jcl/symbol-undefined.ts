import type { BoundCommand, BoundValue } from '../../bind/types.ts';
import type { ValueType } from '../../catalog/types.ts';
import { nearSymbols } from '../../deck/jcl/symbol-problems.ts';
import { someSymbol, type SymbolReference, symbolReferences } from '../../deck/symbols.ts';
import type { SymbolTable } from '../../deck/types.ts';
import { everyOperand } from '../support/operands.ts';
import { at, perhaps, replace } from '../support/steps.ts';
import { commandRule } from '../types.ts';

/** The longest name of a symbol. */
const longestName = 8;

/** Variables that RACF itself fills in. Source: RACF Security Administrator's Guide, RACF variables and global access checking. */
const variablesOfRacf: ReadonlySet<string> = new Set(['RACUID', 'RACGPID', 'RACLNDE']);

/** What RACF takes no variable of its own for: those of class RACFVARS stand in the names of profiles. */
const plainOfRacf: ReadonlySet<string> = new Set([
  'user',
  'group',
  'userOrGroup',
  'class',
  'keyword',
  'number',
  'name',
  'date',
  'time',
  'hex',
  'volume',
]);

export default commandRule({
  code: 'jcl/symbol-undefined',
  title: 'Symbol that no SET gives a value',
  severity: 'warning',
  language: 'jcl',
  what: 'A command in data with `SYMBOLS=JCLONLY` names a symbol, and no SET up to the end of the step gives it a value. Each is reported at its first use. Jobs that take in other members or call procedures are left out, and so are places where RACF has variables of its own.',
  why: 'A symbol without a value is not substituted: the command has `&NAME.` in it when it is carried out, and fails, or works on something that is not meant.',
  todo: 'Add a SET in front of the step, or correct the name. Where letters follow the symbol, end its name with a period: `&HLQ.ABC`.',
  sources: [{ name: 'MVS JCL Reference, Defining and nullifying JCL symbols' }],
  bad: [
    `//ZWESEC   JOB
//         EXPORT SYMLIST=*
//         SET ZOWEUSER=ZWESVUSR
//RUN      EXEC PGM=IKJEFT01
//SYSTSIN  DD DATA,DLM=$$,SYMBOLS=JCLONLY
  PERMIT ZWES.IS CLASS(FACILITY) ID(«&ZOWUSER.») ACCESS(READ)
  PERMIT BPX.SERVER CLASS(FACILITY) ID(&ZOWEUSER.) ACCESS(UPDATE)
PROFILE
$$`,
    `//ZWESEC   JOB
//         EXPORT SYMLIST=*
//         SET DEP=ZWEDEPT
//RUN      EXEC PGM=IKJEFT01
//SYSTSIN  DD DATA,DLM=$$,SYMBOLS=JCLONLY
  TSS ADDTO(&DEP.) IBMFAC(«&PREFIX.»IS)
PROFILE
$$`,
    `//ZWESEC   JOB
//         EXPORT SYMLIST=*
//         SET STCGRP=ZWESTC
//RUN      EXEC PGM=IKJEFT01
//SYSTSIN  DD DATA,DLM=$$,SYMBOLS=JCLONLY
  ADDGROUP «&STCGRPADM» OWNER(&STCGRP.)
PROFILE
$$`,
  ],
  good: [
    `//ZWESEC   JOB
//         EXPORT SYMLIST=*
//         SET ZOWEUSER=ZWESVUSR
//RUN      EXEC PGM=IKJEFT01
//SYSTSIN  DD DATA,DLM=$$,SYMBOLS=JCLONLY
  PERMIT IRR.LISTUSER CLASS(FIELD) ID(&RACUID) ACCESS(READ)
  PERMIT &RACLNDE..SYSPROG.** CLASS(JESSPOOL) ID(&ZOWEUSER. &SYSUID.) ACCESS(READ)
  RDEFINE TAPEVOL &TAPES DATA('R&D GROUP, &&SAVED')
  ALTUSER &ZOWEUSER. NAME('SEE &SYS_CORR_USRDATA')   /* &NOBODY. */
PROFILE
$$`,
    `//ZWESEC   JOB
//         EXPORT SYMLIST=*
//RUN      EXEC PGM=IKJEFT01
//         SET ZOWEUSER=ZWESVUSR
//SYSTSIN  DD *,SYMBOLS=JCLONLY
  LISTUSER &ZOWEUSER.
/*`,
    `//ZWESEC   JOB
//RUN      EXEC PGM=IKJEFT01
//         INCLUDE MEMBER=STEPLIB
//SYSTSIN  DD *,SYMBOLS=JCLONLY
  LISTUSER &ZOWEUSER.
/*`,
    `//ZWESEC   JOB
//         EXEC ZWEPROC
//RUN      EXEC PGM=IKJEFT01
//SYSTSIN  DD *,SYMBOLS=JCLONLY
  LISTUSER &ZOWEUSER.
/*`,
    `//ZWESEC   JOB
//         INCLUDE MEMBER=SYMBOLS
//RUN      EXEC PGM=IKJEFT01
//SYSTSIN  DD DATA,DLM=$$,SYMBOLS=JCLONLY
  LISTUSER &ZOWEUSER.
PROFILE
$$`,
    `//ZWESEC   JOB
//RUN      EXEC PGM=IKJEFT01
//SYSTSIN  DD DATA,DLM=$$,SYMBOLS=EXECSYS
  LISTUSER &STCUSER.
PROFILE
$$`,
  ],
  marks: 'symbols',
  concerns: ({ text: { text } }, _, { knowsSymbols, symbols }) => knowsSymbols === true && namesOther(text, symbols),
  *check(command, _, { symbols }) {
    const { text } = command.text;
    for (const reference of referencesIn(text)) {
      const { name, range } = reference;
      if (symbols.get(name) || name === 'SYSUID' || !mayBeMeant(command, reference)) continue;
      // Only the name that goes on too far, or nearly is another, tells what is meant.
      const begun = beginning(name, symbols);
      const near =
        begun === undefined
          ? nearSymbols(
              name,
              symbols.all.map((symbol) => symbol.name),
            )
          : [];
      if (name.length > longestName && begun === undefined) continue;
      const meant = begun === undefined ? near.map((one) => `&${one}.`) : [`&${begun}.${name.slice(begun.length)}`];
      const [first] = meant;
      yield {
        place: at(command, range),
        message: `No SET before or in this step gives ${name} a value, so the command has it as it is written. ${first === undefined ? 'Add a SET, or correct the name.' : `Did you mean ${first}${begun === undefined ? '' : ', with a period behind the name'}?`}`,
        once: `jcl/symbol-undefined ${name}`,
        fixes: meant.map((one) => {
          // A period that is there ends the name; what follows is glued to it as it was.
          const tail = begun !== undefined && reference.hasPeriod ? '.' : '';
          return perhaps(`Replace &${name} by ${one}`, replace(command, range, one + tail));
        }),
      };
    }
  },
});

/** True for a text with a name that is none of the symbols: a quick look, as most commands name those that there are. */
function namesOther(text: string, symbols: SymbolTable): boolean {
  return longName.test(text) || someSymbol(text, (name) => !symbols.get(name));
}

const longName = /&[A-Z#$@][A-Z0-9#$@]{8}/i;

/** Also names that are too long, since letters behind a symbol may stand for what is to follow it. */
function referencesIn(text: string): SymbolReference[] {
  const long = [...text.matchAll(/(?<!&)&([A-Z#$@][A-Z0-9#$@]{8,39})(\.?)(?![A-Z0-9#$@_])/giu)].map((match) => {
    const [whole, name = '', period] = match;
    const start = match.index;
    const range = { start, end: start + whole.length };
    return { name: name.toUpperCase(), range, nameRange: range, hasPeriod: period === '.' };
  });
  return [...symbolReferences(text).filter(({ range }) => text.charAt(range.end) !== '_'), ...long];
}

/** The longest symbol that a name begins with. */
function beginning(name: string, symbols: SymbolTable): string | undefined {
  for (let length = Math.min(name.length - 1, longestName); length > 2; length--) {
    const begun = name.slice(0, length);
    if (symbols.get(begun)) return begun;
  }
  return undefined;
}

/** False for the text of a remark, a secret, and where RACF has variables of its own. */
function mayBeMeant(command: BoundCommand, { name, range }: SymbolReference): boolean {
  const found = valueAround(command, range.start);
  if (found && (found.of.type === 'secret' || found.of.type === 'text')) return false;
  if (command.esm !== 'racf') return found?.value.quoted !== true;
  return found !== undefined && plainOfRacf.has(found.of.type) && !found.value.quoted && !variablesOfRacf.has(name);
}

function valueAround(command: BoundCommand, at: number): { value: BoundValue; of: ValueType } | undefined {
  const holds = ({ span }: BoundValue): boolean => span.start <= at && at < span.end;
  for (const [index, values] of command.positionals.entries()) {
    const of = command.spec?.positionals[index]?.of;
    const value = of && values.find(holds);
    if (value) return { value, of };
  }
  for (const { operand } of everyOperand(command)) {
    const value = operand.spec?.value.kind === 'values' ? operand.values.find(holds) : undefined;
    if (value && operand.spec?.value.kind === 'values') return { value, of: operand.spec.value.of };
  }
  return undefined;
}
