/** Why a command is not converted, in words for the comment that stands in its place. */
import { nameOf } from '../../bind/query.ts';
import type { BoundCommand } from '../../bind/types.ts';
import { written } from '../../translate/names.ts';
import { isSecret } from '../secrets.ts';

/** Commands that only frame the others, and say nothing that would have to be said elsewhere. */
const frames: ReadonlySet<string> = new Set(['ACF', 'END', 'QUIT', 'SET', 'COMPILE', 'STORE', 'PROFILE', 'control']);

/** True for a command that has to do with its own product's session only. */
export function isFrame({ spec, broken }: BoundCommand): boolean {
  return spec !== undefined && !broken && frames.has(spec.name);
}

const reasons: Readonly<Record<string, string>> = {
  RALTER: 'changes of a profile have no counterpart',
  ALTDSD: 'changes of a profile have no counterpart',
  PERMIT: 'RESET, FROM and levels that are not known have no counterpart',
  SEARCH: 'names are searched in another way',
  RACDCERT: 'certificates are made and named in another way',
  SETROPTS: 'these options are set in another way',
  DELETE: 'a whole rule set or record has no counterpart: what it allowed goes one by one',
  GENCERT: 'certificates are made and named in another way',
  CONNECT: 'certificates are named in another way',
  RDEFINE: 'this class holds no resources that somebody gets access to, so it is defined in another way',
  REFRESH: 'what it loads has another form there',
  REBUILD: 'what it loads is not known',
  MODIFY: 'control options belong to this product',
};

/** A sentence about a command that is left out: its first words, none of which can be secret, and why. */
export function notConverted(command: BoundCommand): string {
  const { spec, broken, strays, operands } = command;
  if (!spec) return 'Not converted: a command that is not known.';
  const words = headOf(command);
  if (broken) return `Not converted: ${words}: its form is broken.`;
  if (strays.length > 0) return `Not converted: ${words}: it has words that are not understood.`;
  const reason = isOfClass(command) ? ofClass : reasonOf(command);
  const names = [
    ...new Set(operands.flatMap((one) => (one.spec && one.spec.name !== spec.name ? [one.spec.name] : []))),
  ];
  const what = names.length > 0 ? ` (${names.slice(0, 4).join(', ')}${names.length > 4 ? ' ...' : ''})` : '';
  return `Not converted: ${words}${what}: ${reason ?? 'it has no counterpart'}.`;
}

/** True where a class of the site is made or dropped. */
function isOfClass(command: BoundCommand): boolean {
  const { esm, positionals, spec, operands } = command;
  if (esm === 'racf')
    return /^R(?:DEFINE|ALTER|DELETE|LIST)$/u.test(spec?.name ?? '') && nameOf(positionals[0]?.[0]) === 'CDT';
  if (esm === 'acf2') return spec?.record?.name.startsWith('CLASMAP') === true;
  return nameOf(operands[0]?.values[0]) === 'RDT';
}

const ofClass =
  'a class of the site is a profile of class CDT in RACF, a CLASMAP record in ACF2, an entry of the RDT in Top Secret';

function reasonOf({ spec, esm, operands }: BoundCommand): string | undefined {
  const name = spec?.name ?? '';
  if (operands.some((one) => one.spec?.name === 'FACILITY')) return 'only Top Secret has facilities';
  if (esm === 'tss' && name === 'PERMIT')
    return 'ACTION, names with % and levels that are not known have no counterpart';
  if (esm === 'acf2' && spec?.record) {
    return spec.record.setting === 'PROFILE(USER) DIV(OMVS)'
      ? 'the identity goes with its user'
      : `records of ${spec.record.name} have no counterpart`;
  }
  if (name === 'SETROPTS' && operands.every((one) => one.spec?.name === 'GENERIC')) return 'masks need no option';
  if (name === 'SETROPTS' && operands.every((one) => one.spec?.name === 'LIST'))
    return 'options are shown by SHOW of ACF2, MODIFY(STATUS) of Top Secret';
  return reasons[name];
}

/** The verb with the name it works on, in capitals: `ALTUSER JOE`, `TSS ADDTO(JOE)`. */
export function headOf({ spec, esm, positionals, operands, text, broken }: BoundCommand): string {
  const name = spec?.name ?? '';
  if (text.form === 'operator') {
    const [first] = operands;
    const of = first?.spec?.name === name ? nameOf(first.values[0]) : undefined;
    return `F ACF2,${name}${of === undefined ? '' : `(${of})`}`;
  }
  if (esm === 'tss') {
    const [first] = operands;
    const target = first?.spec?.name === name && !broken ? written(first.values[0]) : undefined;
    return target === undefined ? `TSS ${name}` : `TSS ${name}(${target})`;
  }
  const verb = text.form === 'command' ? name : 'A line of rule text';
  if (broken) return verb;
  const named = positionals.flatMap((values, index) => {
    const of = spec?.positionals[index]?.of;
    // A parenthesis that is not closed makes one word of all that follows.
    return of && !isSecret(of) ? values.slice(0, 1).flatMap(({ text }) => (text.includes('(') ? [] : [text])) : [];
  });
  return [verb, ...named].join(' ');
}
