/** Why a command is not converted, in words for the comment that stands in its place. */
import { nameOf } from '../../bind/query.ts';
import type { BoundCommand } from '../../bind/types.ts';
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
  PERMIT: 'RESET, FROM, ACTION and levels that are not known have no counterpart',
  SEARCH: 'names are searched in another way',
  RACDCERT: 'certificates are made and named in another way',
  SETROPTS: 'these options are set in another way',
  GENCERT: 'certificates are made and named in another way',
  CONNECT: 'certificates are named in another way',
  RDEFINE: 'this class holds no resources that somebody gets access to, so it is defined in another way',
  REFRESH: 'what it loads has another form there',
  REBUILD: 'what it loads is not known',
  MODIFY: 'control options belong to this product',
};

/** A sentence about a command that is left out: its first words, none of which can be secret, and why. */
export function notConverted(command: BoundCommand): string {
  const { spec, broken, strays, operands, esm } = command;
  if (!spec) return 'Not converted: a command that is not known.';
  const words = headOf(command);
  if (broken) return `Not converted: ${words}: its form is broken.`;
  if (strays.length > 0) return `Not converted: ${words}: it has words that are not understood.`;
  const isCdt = spec.name === 'RDEFINE' && nameOf(command.positionals[0]?.[0]) === 'CDT';
  if (isCdt)
    return `Not converted: ${words}: a class of the site is a CLASMAP record in ACF2, and part of the RDT in Top Secret.`;
  const reason =
    esm === 'acf2' && spec.record ? `records of ${spec.record.name} have no counterpart` : reasons[spec.name];
  const names = [
    ...new Set(operands.flatMap((one) => (one.spec && one.spec.name !== spec.name ? [one.spec.name] : []))),
  ];
  const what = names.length > 0 ? ` (${names.slice(0, 4).join(', ')}${names.length > 4 ? ' ...' : ''})` : '';
  return `Not converted: ${words}${what}: ${reason ?? 'it has no counterpart'}.`;
}

/** The verb with the name it works on, in capitals: `ALTUSER JOE`, `TSS ADDTO(JOE)`. */
export function headOf({ spec, esm, positionals, operands, text, broken }: BoundCommand): string {
  const name = spec?.name ?? '';
  if (text.form === 'operator') return `F ACF2,${name}`;
  if (esm === 'tss') {
    const [first] = operands;
    const target = first?.spec?.name === name && !broken ? nameOf(first.values[0]) : undefined;
    return target === undefined ? `TSS ${name}` : `TSS ${name}(${target})`;
  }
  const verb = text.form === 'command' ? name : 'A line of rule text';
  if (broken) return verb;
  const named = positionals.flatMap((values, index) => {
    const of = spec?.positionals[index]?.of;
    return of && !isSecret(of) ? values.slice(0, 1).map((value) => value.text) : [];
  });
  return [verb, ...named].join(' ');
}
