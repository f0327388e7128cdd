import type { BoundCommand, BoundOperand, BoundValue } from '../../bind/types.ts';
import { symbolReferences } from '../../deck/symbols.ts';
import type { Range } from '../../text/range.ts';
import { everyOperand, isJudged } from '../support/operands.ts';
import { at } from '../support/steps.ts';
import { commandRule } from '../types.ts';

export default commandRule({
  code: 'deck/blank-symbol',
  title: 'Symbol without a value where one is needed',
  severity: 'warning',
  language: 'jcl',
  what: 'An operand has a JCL symbol for its value, and the symbol is set to nothing. Each symbol is reported at its first use.',
  why: 'The operand is empty when the job runs, so every command with the symbol fails; what depends on those commands, such as users of a group that was not created, fails too.',
  todo: 'Give the symbol a value in its SET statement, or take the commands that use it out.',
  sources: [
    { name: 'Top Secret: TSS0364E, TSS0293E and TSS0211E for empty DEPT, UID, GID and ACID' },
    { name: 'IKJ56701I' },
  ],
  bad: [
    `//ZWESEC   JOB
//         EXPORT SYMLIST=*
//         SET ADMINDEP=
//         SET ADMINGID=
//RUN      EXEC PGM=IKJEFT01
//SYSTSIN  DD DATA,DLM=$$,SYMBOLS=JCLONLY
TSS CREATE(ZWEADMIN) TYPE(GROUP) NAME('ZOWE') «DEPT(&ADMINDEP.)»
TSS CREATE(ZWESTC) TYPE(GROUP) NAME('ZOWE') DEPT(&ADMINDEP.)
PROFILE
$$`,
    `//ZWESEC   JOB
//         EXPORT SYMLIST=*
//         SET ZOWEDEP=
//RUN      EXEC PGM=IKJEFT01
//SYSTSIN  DD DATA,DLM=$$,SYMBOLS=JCLONLY
TSS «ADDTO(&ZOWEDEP.)» IBMFAC(ZWES.)
PROFILE
$$`,
  ],
  good: [
    `//ZWESEC   JOB
//         EXPORT SYMLIST=*
//         SET ADMINDEP=ZWEDEPT
//         SET NOBODY=
//RUN      EXEC PGM=IKJEFT01
//SYSTSIN  DD DATA,DLM=$$,SYMBOLS=JCLONLY
TSS CREATE(ZWEADMIN&NOBODY.) TYPE(GROUP) NAME('ZOWE') DEPT(&ADMINDEP.)
TSS ADD(ZWEADMIN) GID(&UNKNOWN.)
PROFILE
$$`,
  ],
  marks: 'symbols',
  concerns: ({ text, esm }, _, { symbols }) => symbols.mayHaveBlank && (esm !== 'racf' || text.parmlib !== true),
  *check(command) {
    if (!isJudged(command)) return;
    for (const { span, values, what } of needed(command)) {
      const name = blankSymbol(values);
      if (name === undefined) continue;
      yield {
        place: at(command, span),
        message: `The symbol ${name} is set to nothing, so ${what} is empty and the command fails. Give the symbol a value, here and for all its other uses.`,
        symbol: { name, message: `${name} is set to nothing here.` },
        once: `deck/blank-symbol ${name}`,
      };
    }
  },
});

interface Needed {
  readonly span: Range;
  readonly values: readonly BoundValue[];
  readonly what: string;
}

/** The places of a command that need a value and have something in them. */
function* needed(command: BoundCommand): Generator<Needed> {
  for (const [index, values] of command.positionals.entries()) {
    const spec = command.spec?.positionals[index];
    const [first] = values;
    if (spec?.required && first) yield { span: first.span, values, what: `the ${spec.name}` };
  }
  for (const { operand } of everyOperand(command)) {
    if (needsValue(operand))
      yield { span: operand.span, values: operand.values, what: `${operand.spec?.name ?? ''}()` };
  }
}

function needsValue({ spec, values }: BoundOperand): boolean {
  return spec?.value.kind === 'values' && !spec.value.optional && values.length > 0;
}

/** The symbol that makes a list of values empty. */
function blankSymbol(values: readonly BoundValue[]): string | undefined {
  if (values.some(({ value, quoted }) => value !== '' || quoted)) return undefined;
  const [first] = values;
  return first && symbolReferences(first.text)[0]?.name;
}
