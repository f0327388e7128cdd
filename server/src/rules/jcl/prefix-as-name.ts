import type { BoundCommand, BoundValue } from '../../bind/types.ts';
import { symbolReferences } from '../../deck/symbols.ts';
import { at } from '../support/steps.ts';
import { commandRule } from '../types.ts';

/** What people call the symbol for the prefix of data sets. */
const prefixName = /HLQ|PREFIX|PFX/u;

export default commandRule({
  code: 'jcl/prefix-as-name',
  title: 'Prefix of data sets used as a single name',
  severity: 'information',
  language: 'jcl',
  what: 'A symbol that is called as the prefix of data sets is the whole of a group of RACF, or of the key of a data set rule of ACF2. Reported at the first use in each product, as long as the value is a single name.',
  why: 'Groups, and keys of data set rules, are single names of up to eight characters. A prefix of several qualifiers, as installations have, makes these commands fail, although the profiles of the data sets would be right.',
  todo: 'Keep the value to one qualifier, or add a symbol for the first qualifier and use it here.',
  sources: [{ name: 'RACF Command Language Reference, ADDGROUP' }, { name: 'ACF2 for z/OS, Access Rules, $KEY' }],
  bad: [
    `//ZWESEC   JOB
//         EXPORT SYMLIST=*
//         SET HLQ=ZWE
//RUN      EXEC PGM=IKJEFT01
//SYSTSIN  DD DATA,DLM=$$,SYMBOLS=JCLONLY
  LISTGRP «&HLQ.»
  ADDGROUP &HLQ. DATA('STUB')
PROFILE
$$`,
    `//ZWESEC   JOB
//         EXPORT SYMLIST=*
//         SET HLQ=ZWE
//RUN      EXEC PGM=IKJEFT01
//SYSTSIN  DD DATA,DLM=$$,SYMBOLS=JCLONLY
ACF
SET RULE
RECKEY «&HLQ.» ADD(- UID(ZWE) READ(A))
$$`,
  ],
  good: [
    `//ZWESEC   JOB
//         EXPORT SYMLIST=*
//         SET HLQ=ZWE
//         SET GROUP=ZWEADMIN
//RUN      EXEC PGM=IKJEFT01
//SYSTSIN  DD DATA,DLM=$$,SYMBOLS=JCLONLY
  LISTGRP &GROUP.
  LISTDSD PREFIX(&HLQ.) ALL
  ADDSD '&HLQ..**' UACC(READ)
PROFILE
$$`,
    `//ZWESEC   JOB
//         EXPORT SYMLIST=*
//         SET HLQ={prefix}
//RUN      EXEC PGM=IKJEFT01
//SYSTSIN  DD DATA,DLM=$$,SYMBOLS=JCLONLY
  LISTGRP &OTHER.{prefix}
PROFILE
$$`,
  ],
  commands: ['ADDGROUP', 'ALTGROUP', 'LISTGRP', 'RECKEY', 'LIST'],
  marks: 'symbols',
  concerns: (_, __, { substituted }) => substituted,
  *check(command, _, { symbols }) {
    const [value] = command.positionals[0] ?? [];
    const name = value && symbolOf(value);
    if (!value || name === undefined || !prefixName.test(name) || !isSingle(symbols.get(name)?.value)) return;
    if (command.esm === 'acf2' && !isRuleKey(command)) return;
    const what = command.esm === 'acf2' ? 'the key of a rule set' : 'the name of a group';
    yield {
      place: at(command, value.span),
      message: `${name} is ${what} here, which is one qualifier of up to eight characters: with a prefix of several qualifiers the command fails. Keep its value to one, or use another symbol.`,
      symbol: { name, message: `${name} is set here.` },
      once: `jcl/prefix-as-name ${command.esm} ${name}`,
    };
  },
});

/** The symbol that is the whole of a value. */
function symbolOf({ text }: BoundValue): string | undefined {
  const [reference, ...others] = symbolReferences(text);
  const isWhole = others.length === 0 && reference?.range.start === 0 && reference.range.end === text.length;
  return isWhole ? reference.name : undefined;
}

/** Of a longer one other rules say that it is wrong. */
function isSingle(value: string | undefined): boolean {
  return value === undefined || /^[A-Z0-9#$@]{1,8}$/iu.test(value);
}

function isRuleKey({ text }: BoundCommand): boolean {
  const { setting } = text.before;
  return setting?.name === 'RULE' && setting.isSaid;
}
