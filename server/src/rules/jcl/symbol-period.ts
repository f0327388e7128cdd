import type { BoundCommand, BoundValue } from '../../bind/types.ts';
import { resolveSymbols, symbolReferences } from '../../deck/symbols.ts';
import { everyOperand } from '../support/operands.ts';
import { at, perhaps, replace } from '../support/steps.ts';
import { commandRule } from '../types.ts';

export default commandRule({
  code: 'jcl/symbol-period',
  title: 'Period that ends the name of a symbol',
  severity: 'information',
  language: 'jcl',
  what: 'The name of a data set begins with a symbol, one period, and the next qualifier: `&HLQ.LOAD`.',
  why: 'The period ends the name of the symbol and is gone when it is substituted, so the two parts become one qualifier: `ZWELOAD`.',
  todo: 'Write a second period, `&HLQ..LOAD`, unless one qualifier is meant.',
  sources: [{ name: 'MVS JCL Reference, Using system symbols and JCL symbols' }],
  bad: [
    `//ZWESEC   JOB
//         EXPORT SYMLIST=*
//         SET HLQ=ZWE
//RUN      EXEC PGM=IKJEFT01
//SYSTSIN  DD DATA,DLM=$$,SYMBOLS=JCLONLY
  PERMIT '«&HLQ.»LOAD.*' CLASS(DATASET) ACCESS(READ) ID(ZWESVUSR)
PROFILE
$$`,
    `//ZWESEC   JOB
//         EXPORT SYMLIST=*
//         SET HLQ=ZWE
//RUN      EXEC PGM=IKJEFT01
//SYSTSIN  DD DATA,DLM=$$,SYMBOLS=JCLONLY
  TSS PERMIT(ZWESVUSR) DATASET(«&HLQ.»LOAD.) ACCESS(READ)
PROFILE
$$`,
  ],
  good: [
    `//ZWESEC   JOB
//         EXPORT SYMLIST=*
//         SET HLQ=ZWE
//         SET PREFIX=ZWE.
//RUN      EXEC PGM=IKJEFT01
//SYSTSIN  DD DATA,DLM=$$,SYMBOLS=JCLONLY
  PERMIT '&HLQ..LOAD' CLASS(DATASET) ACCESS(READ) ID(ZWESVUSR)
  PERMIT '&PREFIX.LOAD' CLASS(DATASET) ACCESS(READ) ID(ZWESVUSR)
  PERMIT 'SYS1.&HLQ.LOAD' CLASS(DATASET) ACCESS(READ) ID(ZWESVUSR)
  LISTDSD PREFIX(&HLQ.) ALL
PROFILE
$$`,
    `//ZWESEC   JOB
//         EXPORT SYMLIST=*
//         SET HLQ={prefix}
//RUN      EXEC PGM=IKJEFT01
//SYSTSIN  DD DATA,DLM=$$,SYMBOLS=JCLONLY
  PERMIT '&HLQ.LOAD' CLASS(DATASET) ACCESS(READ) ID(ZWESVUSR)
PROFILE
$$`,
  ],
  marks: 'symbols',
  concerns: ({ text }, _, { substituted }) => substituted && glued.test(text.text),
  *check(command, _, { symbols }) {
    for (const { text, span } of dataSets(command)) {
      const [reference] = symbolReferences(text);
      if (!reference?.hasPeriod || !/^'?$/u.test(text.slice(0, reference.range.start))) continue;
      if (!/^[A-Z0-9#$@*%]/iu.test(text.slice(reference.range.end))) continue;
      const value = symbols.get(reference.name)?.value;
      if (value === undefined || value === '' || value.endsWith('.')) continue;
      const whole = resolveSymbols(text, symbols).text?.replaceAll("'", '').split('.');
      const start = span.start + reference.range.start;
      const glued = whole?.[value.split('.').length - 1];
      yield {
        place: at(command, { start, end: span.start + reference.range.end }),
        message: `The period ends the name of the symbol and is no part of the result${glued === undefined ? '' : `, which has the qualifier ${glued}`}. Write a second period if another qualifier is to begin.`,
        fixes: [
          perhaps(
            'Write a second period',
            replace(command, { start, end: span.start + reference.range.end }, `&${reference.name}..`),
          ),
        ],
      };
    }
  },
});

/** A symbol, its period, and what could be part of a qualifier. */
const glued = /&[A-Z0-9#$@]{1,8}\.[A-Z0-9#$@*%]/i;

function* dataSets(command: BoundCommand): Generator<BoundValue> {
  for (const [index, values] of command.positionals.entries()) {
    const type = command.spec?.positionals[index]?.of.type;
    // In RACF the name of a data set profile stands in apostrophes, whatever the class of the operand is.
    if (type === 'dataset' || type === 'profile') yield* values.filter(({ quoted }) => quoted || type === 'dataset');
  }
  for (const { operand } of everyOperand(command)) {
    const { spec, values } = operand;
    const isDataSet = spec?.value.kind === 'values' && spec.value.of.type === 'dataset';
    if (isDataSet || (command.esm === 'tss' && spec?.name === 'DSNAME')) yield* values;
  }
}
